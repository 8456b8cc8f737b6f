"""Commands of the address book: `contacts`, `import`, `export`, `consent`."""

from __future__ import annotations

import getpass
from argparse import Namespace
from datetime import tzinfo
from functools import partial

from smsdesk.cli import arguments, importing
from smsdesk.cli.messages import limited, paged
from smsdesk.cli.out import local, moment
from smsdesk.cli.parser import Commands
from smsdesk.cli.wiring import DONE, Room
from smsdesk.domain import tree
from smsdesk.domain.consent import Consent
from smsdesk.domain.views import ContactRow, OutboundFilter
from smsdesk.services.zones import desk_zone
from smsdesk.ui import words


def add(commands: Commands) -> None:
    """Add the commands of this group."""
    contacts = commands.add("contacts", _contacts, "show the people of the address book")
    contacts.add_argument("--search", metavar="Q", default="", type=arguments.text)
    contacts.add_argument("--group", metavar="G", type=arguments.text)
    contacts.add_argument("--limit", metavar="N", type=arguments.count)
    importing.add(commands)
    commands.add("groups", _groups, "show the groups, which are inside which, and their sizes")
    export = commands.add(
        "export",
        _export,
        "write a list for a spreadsheet (.csv, .tsv, .xlsx), or people as cards (.vcf)",
        [
            "export contacts people.xlsx",
            "export outbox results.csv --batch 7",
            "export contacts parents.vcf --group Parents",
            "export consent proof.csv --every-change",
            "export trail steps.csv",
        ],
    )
    export.add_argument(
        "what",
        choices=("contacts", "outbox", "inbox", "consent", "trail"),
        help="consent: what may be sent to whom; trail: every step of every message, and why",
    )
    export.add_argument("file", metavar="FILE", type=arguments.path)
    export.add_argument("--batch", metavar="N", type=int, help="outbox, trail: only this sending")
    export.add_argument("--group", metavar="G", type=arguments.text, help="contacts: only these")
    export.add_argument(
        "--every-change", action="store_true", help="consent: the proof of each change"
    )
    consent = commands.add(
        "consent",
        _consent,
        "show or set what may be sent to a number",
        ['consent +15005550006 --do-not-send "asked by telephone"', "consent +15005550006"],
    )
    consent.add_argument("number", metavar="NUMBER", type=arguments.text)
    consent.add_argument("--white-list", metavar="yes|no", type=arguments.yes_or_no)
    consent.add_argument(
        "--do-not-send",
        metavar="REASON|no",
        type=arguments.text,
        help="nothing more is sent to the number; “no” lifts it",
    )
    consent.add_argument(
        "--evidence", metavar="TEXT", type=arguments.text, help="who decided this, and how"
    )


def _contacts(args: Namespace, room: Room) -> int:
    with room.desk() as desk:
        group = None if args.group is None else desk.people.group_id(args.group)
        found = desk.store.contacts.ids(search=args.search, group=group)
        rows = paged(limited(room.out, found, args.limit), desk.store.contacts.page)
        if room.out.as_json:
            room.out.documents(map(_person, rows))
        else:
            room.out.table(("id", "name", "numbers", "groups"), map(_person_line, rows))
    return DONE


def _person(row: ContactRow) -> dict[str, object]:
    return {
        "id": row.id,
        "name": row.name,
        "first_name": row.first_name,
        "last_name": row.last_name,
        "organisation": row.organisation,
        "notes": row.notes,
        "language": row.language,
        "time_zone": row.time_zone,
        "custom": dict(row.custom),
        "numbers": [
            {
                "number": phone.e164,
                "typed": phone.typed,
                "white_list": phone.white_list,
                "do_not_send": phone.do_not_send or None,
            }
            for phone in row.phones
        ],
        "groups": list(row.groups),
    }


def _person_line(row: ContactRow) -> tuple[str, ...]:
    numbers = ", ".join(phone.e164 + ("!" if phone.do_not_send else "") for phone in row.phones)
    return str(row.id), row.name, numbers, ", ".join(row.groups)


def _groups(_args: Namespace, room: Room) -> int:
    with room.desk() as desk:
        placed = tree.in_order(desk.people.groups())
        sizes = {row.id: desk.people.group_size(row.id) for row, _ in placed}
    names = {row.id: row.name for row, _ in placed}
    if room.out.as_json:
        room.out.document(
            [
                {
                    "id": row.id,
                    "name": row.name,
                    "inside": None if row.parent is None else names.get(row.parent),
                    "by_rule": row.rule is not None,
                    "people": sizes[row.id],
                }
                for row, _ in placed
            ]
        )
    room.out.table(
        ("name", "people", "by rule"),
        [
            ("  " * depth + row.name, str(sizes[row.id]), "yes" if row.rule is not None else "")
            for row, depth in placed
        ],
    )
    return DONE


def _export(args: Namespace, room: Room) -> int:
    progress = room.out.progress("Writing")
    with room.desk() as desk:
        if args.what == "contacts":
            ids = None if args.group is None else desk.people.members(args.group)
            result = desk.exporter.contacts(args.file, ids=ids, progress=progress)
        elif args.what == "consent":
            result = desk.exporter.consent(
                args.file, every_change=args.every_change, progress=progress
            )
        elif args.what == "inbox":
            result = desk.exporter.inbox(args.file, progress=progress)
        elif args.what == "trail":
            result = desk.exporter.trail(
                args.file,
                narrowed=OutboundFilter(batch=args.batch),
                name=words.cause_words,
                details=partial(
                    words.event_details, moment=partial(local, zone=desk_zone(desk.settings))
                ),
                progress=progress,
            )
        else:
            result = desk.exporter.outbox(
                args.file,
                narrowed=OutboundFilter(batch=args.batch),
                explain=words.sentence,
                progress=progress,
            )
    if room.out.as_json:
        room.out.document({"file": str(args.file), "rows": result.rows})
    room.out.line(f"Wrote {result.rows} rows to {args.file}")
    return DONE


def _consent(args: Namespace, room: Room) -> int:
    with room.desk() as desk:
        zone = desk_zone(desk.settings)
        if args.white_list is None and args.do_not_send is None:
            consent = desk.people.consent(args.number)
        else:
            consent = desk.people.set_consent(
                args.number,
                white_list=args.white_list,
                do_not_send=_reason(args.do_not_send),
                evidence=args.evidence or f"{user()}, on the command line",
            )
    if room.out.as_json:
        room.out.document(_allowed(consent))
    room.out.table(
        ("number", "white list", "do not send", "since", "evidence"), [_allowed_line(consent, zone)]
    )
    return DONE


def _reason(given: str | None) -> str | None:
    return "" if given is not None and given.strip().casefold() in ("no", "") else given


def user() -> str:
    """Return who is logged in, for evidence."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "somebody"


def _allowed(consent: Consent) -> dict[str, object]:
    return {
        "number": consent.number,
        "white_list": consent.white_list,
        "do_not_send": consent.do_not_send or None,
        "since": moment(consent.since),
        "evidence": consent.evidence or None,
    }


def _allowed_line(consent: Consent, zone: tzinfo) -> tuple[str, ...]:
    listed = "yes" if consent.white_list else "no"
    since = local(consent.since, zone)
    return consent.number, listed, consent.do_not_send, since, consent.evidence
