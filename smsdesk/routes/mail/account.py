"""An email account as a value: its servers, how to log in, and what a mail of ours looks like.

Owns the fields that a person fills in, and which of them go together. The password is none of
them: it lives in the keyring, or in memory.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from ipaddress import ip_address

from smsdesk.domain.errors import Refusal
from smsdesk.domain.pace import Plan
from smsdesk.domain.reasons import Reason
from smsdesk.domain.setting import Kind, Setting
from smsdesk.routes.base import Traits
from smsdesk.routes.kind import RouteKind, Values
from smsdesk.routes.mail.presets import PRESETS

SCHEME = "email"


class Security(StrEnum):
    """How a connection is protected: from its first byte, by an upgrade (RFC 3207), or not.

    `PLAIN` is for a server on this very computer; nothing else is spoken to in the clear.
    """

    STARTTLS = "starttls"
    TLS = "tls"
    PLAIN = "plain"


class Login(StrEnum):
    """How to log in. With `XOAUTH2` the secret is a bearer token (RFC 6750) or what yields one."""

    PASSWORD = "password"  # noqa: S105 - the name of a way, no password
    XOAUTH2 = "xoauth2"
    NONE = "none"


class LongTexts(StrEnum):
    """What becomes of a text longer than a carrier takes: numbered parts, or its end is cut."""

    SPLIT = "split"
    CUT = "cut"


_HIGHEST_PORT = 65_535
_SECURITY = tuple(Security)

FIELDS = (
    Setting("address", Kind.ADDRESS, ""),
    Setting("sender_name", Kind.TEXT, ""),
    Setting("smtp_host", Kind.HOST, ""),
    Setting("smtp_port", Kind.NUMBER, "587", smallest=1, largest=_HIGHEST_PORT),
    Setting("smtp_security", Kind.CHOICE, Security.STARTTLS, _SECURITY),
    Setting("login", Kind.CHOICE, Login.PASSWORD, tuple(Login)),
    Setting("user", Kind.TEXT, "", optional=True),
    Setting("client_id", Kind.TEXT, "", optional=True),
    Setting("token_url", Kind.TEXT, "", optional=True),
    Setting("device_url", Kind.TEXT, "", optional=True),
    Setting("scope", Kind.TEXT, "", optional=True),
    Setting("imap_host", Kind.HOST, "", optional=True),
    Setting("imap_port", Kind.NUMBER, "993", smallest=1, largest=_HIGHEST_PORT),
    Setting("imap_security", Kind.CHOICE, Security.TLS, _SECURITY),
    Setting("move_to", Kind.TEXT, "", optional=True),
    Setting("subject", Kind.TEXT, "", optional=True),
    Setting("long_texts", Kind.CHOICE, LongTexts.SPLIT, tuple(LongTexts)),
    Setting("per_minute", Kind.NUMBER, "30", largest=10_000),
    Setting("per_day", Kind.NUMBER, "400", largest=1_000_000),
)
"""What a person sets. Large providers take 500 mails a day at most, so the default is less."""


@dataclass(frozen=True, slots=True)
class Server:
    """A server and the way to speak to it."""

    host: str
    port: int
    security: Security


@dataclass(frozen=True, slots=True)
class MailAccount:
    """An account to send by, and to read replies from where `imap` is not None.

    `move_to` is the folder into which what was read is moved, "" for none. `user` logs in;
    `client_id` is that of an application registered with the provider, or "": with it, access
    tokens come from `token_url`, and a person signs in by `device_url`, for what `scope` says.
    `per_minute` and `per_day` are mails, 0 is no limit.
    """

    address: str
    sender_name: str
    smtp: Server
    login: Login
    user: str
    client_id: str
    token_url: str
    device_url: str
    scope: str
    imap: Server | None
    move_to: str
    subject: str
    long_texts: LongTexts
    per_minute: int
    per_day: int

    @property
    def refreshes(self) -> bool:
        """Tell whether its secret is a refresh token, for which access tokens are fetched."""
        return self.login is Login.XOAUTH2 and bool(self.client_id and self.token_url)

    @property
    def url(self) -> str:
        """Return the URL of its lane, which is the name that messages remember it by."""
        return f"{SCHEME}:{self.address}"

    @property
    def domain(self) -> str:
        """Return what stands behind the @ of its address."""
        return self.address.rpartition("@")[2]


def account_of(values: Values) -> MailAccount:
    """Return the account that sound values describe (see `KIND.sound`)."""
    imap = Server(values["imap_host"], int(values["imap_port"]), Security(values["imap_security"]))
    return MailAccount(
        address=values["address"],
        sender_name=values["sender_name"],
        smtp=Server(
            values["smtp_host"], int(values["smtp_port"]), Security(values["smtp_security"])
        ),
        login=Login(values["login"]),
        user=values["user"] or values["address"],
        client_id=values["client_id"],
        token_url=values["token_url"],
        device_url=values["device_url"],
        scope=values["scope"],
        imap=imap if imap.host else None,
        move_to=values["move_to"],
        subject=values["subject"],
        long_texts=LongTexts(values["long_texts"]),
        per_minute=int(values["per_minute"]),
        per_day=int(values["per_day"]),
    )


def _check(values: Values) -> None:
    """Refuse a line break in what becomes a header, and to send a password in the clear."""
    for key in ("sender_name", "subject", "user", "move_to"):
        if not values[key].isprintable():
            raise Refusal(Reason.SETTING_BAD_VALUE, f"{key}: {values[key]!r}")
    for way in ("smtp", "imap"):
        host = values[f"{way}_host"]
        if values[f"{way}_security"] == Security.PLAIN and host and not is_here(host):
            hints = (Security.STARTTLS.value, Security.TLS.value)
            raise Refusal(Reason.SETTING_BAD_VALUE, f"{way}_security: plain", hints)


def is_here(host: str) -> bool:
    """Tell whether a server is on this very computer."""
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def _plan(values: Values) -> Plan:
    return Plan(per_minute=int(values["per_minute"]), per_day=int(values["per_day"]))


TRAITS = Traits(takes_any=False, reports=False, knows_parts=False, by_carrier=True)

KIND = RouteKind(
    SCHEME,
    FIELDS,
    "address",
    secret=True,
    check=_check,
    plan=_plan,
    traits=TRAITS,
    presets=PRESETS,
)
