"""The command `email`: accounts that texts go by, set up, tried and removed."""

from __future__ import annotations

import argparse
import getpass
import sys
from argparse import Namespace
from collections.abc import Mapping

from smsdesk.cli import arguments
from smsdesk.cli.out import shown, told
from smsdesk.cli.parser import Commands
from smsdesk.cli.wiring import DONE, REFUSED, Room
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.routes.kind import Check, Preset, RouteKind
from smsdesk.services.accounts import Account
from smsdesk.services.desk import Desk
from smsdesk.ui import account_words

FROM_STDIN = "-"
LONGEST_SECRET = 8_000


def add(commands: Commands) -> None:
    """Add the commands of this group."""
    email = commands.add(
        "email",
        _email,
        "show, set up, try or remove an email account that texts go by",
        [
            "email",
            "email clinic@gmail.com --password",
            "email desk@example.org --set smtp_host=mail.example.org --password - --try",
            "email clinic@gmail.com --try",
            "email clinic@gmail.com --remove",
        ],
    )
    email.add_argument("address", metavar="ADDRESS", nargs="?", type=arguments.text)
    email.add_argument(
        "--provider", metavar="NAME", help="whose servers are used (default: by the address)"
    )
    email.add_argument(
        "--set",
        metavar="FIELD=VALUE",
        type=_field,
        action="append",
        default=[],
        help="a field of the account, as “email --json” shows them",
    )
    email.add_argument(
        "--password",
        metavar="-",
        nargs="?",
        const="",
        choices=(FROM_STDIN,),
        help="ask for the password, or with - read it from stdin; it goes into the keyring",
    )
    email.add_argument("--try", dest="trial", action="store_true", help="try every step of it")
    email.add_argument("--remove", action="store_true", help="forget the account")


def _field(value: str) -> tuple[str, str]:
    key, equals, text = arguments.text(value).partition("=")
    if not equals or not key:
        raise argparse.ArgumentTypeError(f"“{value}” is not FIELD=VALUE")
    return key.strip(), text


def _email(args: Namespace, room: Room) -> int:
    with room.desk() as desk:
        if args.address is None:
            return _list(desk, room)
        url = _kind(desk).url({"address": args.address})
        if args.remove:
            return _remove(desk, room, url)
        account = desk.accounts.get(url)
        if account is None or args.set or args.provider:
            account = _set_up(desk, args, account)
            room.out.line(f"Set up: {shown(args.address)}")
            room.out.note(shown(account_words.honest()))
        if args.password is not None:
            _keep_password(desk, room, account, args.password)
        if args.trial:
            return _try(desk, room, account)
        if room.out.as_json:
            room.out.document(_described(desk, account))
        return DONE


def _kind(desk: Desk) -> RouteKind:
    return next(kind for kind in desk.accounts.kinds if kind.scheme == "email")


def _list(desk: Desk, room: Room) -> int:
    accounts = desk.accounts.all()
    if room.out.as_json:
        room.out.document([_described(desk, account) for account in accounts])
    elif not accounts:
        room.out.line("No email account is set up.")
    else:
        room.out.table(
            ("address", "sending", "reading", "password"),
            (
                (
                    account.values["address"],
                    account.values["smtp_host"],
                    account.values["imap_host"] or "no",
                    "kept" if desk.accounts.secret_kept(account.url) else "asked for",
                )
                for account in accounts
            ),
        )
    return DONE


def _described(desk: Desk, account: Account) -> dict[str, object]:
    return {
        "route": account.url,
        "enabled": account.enabled,
        "password_kept": desk.accounts.secret_kept(account.url),
        "fields": dict(account.values),
    }


# Setting up.


def _set_up(desk: Desk, args: Namespace, before: Account | None) -> Account:
    kind = _kind(desk)
    known: Mapping[str, str] = before.values if before is not None else {}
    preset = _preset(kind, args.address, args.provider, known)
    values = {**known, **(preset.values if preset is not None else {}), **dict(args.set)}
    return desk.accounts.put(kind, {**values, "address": args.address})


def _preset(
    kind: RouteKind, address: str, named: str | None, known: Mapping[str, str]
) -> Preset | None:
    if named is not None:
        found = next((each for each in kind.presets if each.key == named.casefold()), None)
        if found is None:
            keys = tuple(each.key for each in kind.presets)
            raise Refusal(Reason.SETTING_BAD_VALUE, f"provider: {named}", keys)
        return found
    domain = address.rpartition("@")[2].lower()
    return None if known else next((p for p in kind.presets if domain in p.domains), None)


def _keep_password(desk: Desk, room: Room, account: Account, where: str) -> None:
    secret = _read_secret(where)
    if not secret:
        raise Refusal(Reason.PASSWORD_NEEDED, account.values["address"])
    try:
        desk.accounts.keep_secret(account.url, secret)
    except Refusal as refusal:
        # It is still used now, to try the account; the environment can hand it in later.
        room.out.explain(refusal.trouble)


def _read_secret(where: str) -> str:
    if where == FROM_STDIN:
        return sys.stdin.readline(LONGEST_SECRET).rstrip("\r\n")
    return getpass.getpass("Password: ")


# Trying.


def _try(desk: Desk, room: Room, account: Account) -> int:
    kind = _kind(desk)
    needs = account.values.get("login") != "none"
    secret = desk.accounts.secret(account.url) if needs else ""
    checks: list[Check] = []
    for check in kind.trial(account.values, secret):
        checks.append(check)
        room.out.line(f"{'ok' if check.trouble is None else 'no'}  {_said(check)}")
    if room.out.as_json:
        room.out.document({**_described(desk, account), "checks": [_told(each) for each in checks]})
    return REFUSED if any(check.trouble is not None for check in checks) else DONE


def _said(check: Check) -> str:
    return shown(account_words.step(check))


def _told(check: Check) -> dict[str, object]:
    nothing = {"reason": None, "detail": None, "explanation": None, "remedy": None}
    trouble = nothing if check.trouble is None else told(check.trouble)
    return {"step": check.step, "ok": check.trouble is None, **trouble}


def _remove(desk: Desk, room: Room, url: str) -> int:
    if desk.accounts.get(url) is None:
        raise Refusal(Reason.NOT_FOUND, url.partition(":")[2])
    desk.accounts.remove(url)
    if room.out.as_json:
        room.out.document({"removed": url})
    room.out.line("Removed; messages that wait for it go by another way, or wait.")
    return DONE
