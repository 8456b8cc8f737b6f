"""The mail that carries one text: one recipient, plain text, and nothing else in it.

Pure. Owns its headers. They take no line break: addresses are plain ones, and the library refuses
the rest.
"""

from __future__ import annotations

from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from smsdesk.routes.mail.account import MailAccount

LONGEST_LINE = 998
"""Octets (RFC 5322 2.1.1)."""


def compose(account: MailAccount, to: str, text: str, message_id: str, now: datetime) -> bytes:
    """Return the octets of a mail with CRLF line ends, without one after the last line.

    Raises `ValueError` where a header would break its line.
    """
    mail = EmailMessage(policy=SMTP)
    mail["From"] = Address(account.sender_name, addr_spec=account.address)
    mail["To"] = Address(addr_spec=to)
    mail["Subject"] = account.subject
    mail["Date"] = format_datetime(now)
    mail["Message-ID"] = message_id
    body = "\n".join(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    plain = body.isascii() and all(len(line) <= LONGEST_LINE for line in body.split("\n"))
    mail.set_content(body, charset="us-ascii" if plain else "utf-8", cte=_coding(plain=plain))
    return mail.as_bytes().rstrip(b"\r\n")


def _coding(*, plain: bool) -> str:
    """Return the coding of the body: gateways were seen to show base64 as it is."""
    return "7bit" if plain else "quoted-printable"
