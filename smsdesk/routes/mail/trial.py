"""Trying an account before it is used: each step of sending and reading, and what stops it.

Sends nothing: the server is asked whether it would take a mail from the account's address to
itself, and is then told to forget it.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from datetime import UTC, datetime

from smsdesk.domain.clock import Clock, SystemClock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.routes.kind import Check
from smsdesk.routes.mail.account import MailAccount
from smsdesk.routes.mail.mailbox import Mailbox
from smsdesk.routes.mail.smtp import SmtpLine
from smsdesk.routes.mail.tokens import Tokens

PATIENCE = 15.0
"""Seconds for one answer: somebody sits there and waits."""


def trial(
    account: MailAccount,
    secret: str,
    context: ssl.SSLContext | None = None,
    clock: Clock | None = None,
) -> Iterator[Check]:
    """Try an account; yields one `Check` for each step, ends a way at the first that fails.

    Steps: "smtp" (reached, encrypted, logged in), "sender" (takes mails from the address),
    "imap", or "unread" where no reading is wanted; before them "token" where one is fetched first.
    """
    if account.refreshes:
        try:
            tokens = Tokens(account, lambda: secret, _forget, clock or SystemClock(), context)
            secret = tokens.access()
        except Refusal as refusal:
            yield Check("token", refusal.trouble)
            return
        yield Check("token")
    yield from _sending(account, secret, context)
    if account.imap is None:
        yield Check("unread")
    else:
        yield _reading(account, secret, context)


def _forget(_secret: str) -> None:
    """A trial keeps nothing."""


def _sending(account: MailAccount, secret: str, context: ssl.SSLContext | None) -> Iterator[Check]:
    line = SmtpLine(account, lambda: secret, context, patience=PATIENCE)
    try:
        line.open()
        yield Check("smtp")
        yield Check("sender", _sender_trouble(account, line))
    except Refusal as refusal:
        yield Check("smtp", refusal.trouble)
    finally:
        line.close()


def _sender_trouble(account: MailAccount, line: SmtpLine) -> Trouble | None:
    try:
        _step, reply = line.address(account.address, account.address, data=False)
    except Refusal as refusal:
        return refusal.trouble
    return None if reply.good else Trouble(Reason.MAIL_SENDER_REFUSED, str(reply))


def _reading(account: MailAccount, secret: str, context: ssl.SSLContext | None) -> Check:
    server = account.imap
    if server is None:
        return Check("unread")
    mailbox = Mailbox(account, server, secret, context, patience=PATIENCE)
    try:
        mailbox.look(None, datetime.now(UTC).date(), lambda _header: False)
    except Refusal as refusal:
        return Check("imap", refusal.trouble)
    finally:
        mailbox.close()
    return Check("imap")
