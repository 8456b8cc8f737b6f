"""Mail servers on this computer: aiosmtpd with encryption, login and refusals, and one that breaks.

`MailServer` is a real one; `BreakingServer` is an honest small peer that drops or hangs at one
stage of the dialogue, so often, and counts which mails it was given whole.
"""

from __future__ import annotations

import socket
import ssl
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from io import BufferedReader

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from smsdesk.routes.mail.account import KIND, MailAccount, Security, account_of

HOST = "localhost"
USER, PASSWORD, TOKEN = "desk@clinic.example", "pässword ü", "ya29.token"


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def mail_account(port: int, security: Security = Security.PLAIN, **more: str) -> MailAccount:
    """Return an account at a server on this computer."""
    return account_of(KIND.sound(mail_values(port, security, **more)))


def mail_values(port: int, security: Security = Security.PLAIN, **more: str) -> dict[str, str]:
    given = {
        "address": USER,
        "sender_name": "The Clinic",
        "smtp_host": HOST,
        "smtp_port": str(port),
        "smtp_security": security.value,
        "per_minute": "0",
        "per_day": "0",
    }
    return given | more


@dataclass(frozen=True)
class Got:
    """A mail as a server has it."""

    sender: str
    to: tuple[str, ...]
    raw: bytes

    @property
    def mail(self) -> EmailMessage:
        return message_from_bytes(self.raw, policy=policy.default)  # type: ignore[return-value]  # by its policy

    @property
    def text(self) -> str:
        return self.mail.get_content().replace("\r\n", "\n").rstrip("\n")

    @property
    def message_id(self) -> str:
        return str(self.mail["Message-ID"])


@dataclass
class MailHandler:
    """Takes what it is given, but for what a test wants refused: by recipient or by the mail."""

    got: list[Got] = field(default_factory=list)
    senders: dict[str, str] = field(default_factory=dict)
    recipients: dict[str, str] = field(default_factory=dict)
    mails: dict[str, str] = field(default_factory=dict)
    logins: list[str] = field(default_factory=list)
    sessions: set[int] = field(default_factory=set)

    async def handle_MAIL(  # noqa: N802 - aiosmtpd calls it by this name
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        self.sessions.add(id(session))
        if address in self.senders:
            return self.senders[address]
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(  # noqa: N802 - as above
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if address in self.recipients:
            return self.recipients[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(  # noqa: N802 - as above
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        answer = next((self.mails[to] for to in envelope.rcpt_tos if to in self.mails), "250 OK")
        if answer.startswith("2"):
            raw = envelope.original_content or b""
            self.got.append(Got(envelope.mail_from or "", tuple(envelope.rcpt_tos), raw))
        return answer

    async def auth_XOAUTH2(  # noqa: N802 - as above
        self, server: SMTP, args: list[str]
    ) -> AuthResult:
        from base64 import b64decode

        self.logins.append("XOAUTH2")
        wanted = f"user={USER}\x01auth=Bearer {TOKEN}\x01\x01"
        if b64decode(args[1]).decode() == wanted:
            return AuthResult(success=True)
        await server.challenge_auth('{"status":"401"}')
        return AuthResult(success=False, handled=False, message="535 5.7.8 Bad token")

    def check(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: object
    ) -> AuthResult:
        self.logins.append(mechanism)
        right = isinstance(data, LoginPassword) and (
            data.login.decode(),
            data.password.decode(),
        ) == (USER, PASSWORD)
        return AuthResult(success=right, handled=False)


@contextmanager
def mail_server(
    security: Security = Security.PLAIN,
    context: ssl.SSLContext | None = None,
    *,
    login: bool = False,
    without: tuple[str, ...] = (),
    handler: MailHandler | None = None,
) -> Iterator[tuple[int, MailHandler]]:
    """Serve; yields the port and what handles mails. `without` are mechanisms not offered."""
    handler, port = handler or MailHandler(), free_port()
    options: dict[str, object] = {"hostname": HOST, "port": port, "enable_SMTPUTF8": False}
    if login:
        options |= {
            "auth_required": True,
            "authenticator": handler.check,
            "auth_exclude_mechanism": without,
            "auth_require_tls": security is Security.STARTTLS,
        }
    if security is Security.STARTTLS:
        options |= {"tls_context": context, "require_starttls": True}
    if security is Security.TLS:
        options["ssl_context"] = context
    with warnings.catch_warnings():
        # It warns with each connection that a login without STARTTLS is unsafe: not by SMTPS, nor
        # from this computer to itself.
        warnings.filterwarnings("ignore", "Requiring AUTH")
        served = Controller(handler, **options)
        served.start()
        try:
            yield port, handler
        finally:
            served.stop(no_assert=True)


STAGES = (
    "connect", "greeting", "ehlo", "after ehlo", "auth", "after auth", "mail", "after mail",
    "rcpt", "after rcpt", "data", "after data", "body", "dot",
)  # fmt: skip
"""Where a dialogue can break: upon the command, before its answer, or right after the answer.

"body" is within the mail, "dot" after its end and before the answer.
"""


class BreakingServer:
    """Breaks the first `times` connections at a stage, or hangs there, then serves well."""

    def __init__(self, stage: str, times: int = 1, *, hang: bool = False, keeps: bool = True):
        """`keeps` tells whether a mail is kept whose dot came and whose answer did not go."""
        self.stage, self.left, self.hang, self.keeps = stage, times, hang, keeps
        self.got: list[Got] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._ended = threading.Event()
        self._open: list[socket.socket] = []
        self._talks: list[threading.Thread] = []
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._ended.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for each in self._open:
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        for each in (self._thread, *self._talks):
            each.join(10)

    def _serve(self) -> None:
        while not self._ended.is_set():
            try:
                link, _ = self._listener.accept()
            except OSError:
                return
            self._open.append(link)
            # One that hangs must not keep the next one waiting.
            talk = threading.Thread(target=self._serve_one, args=(link,), daemon=True)
            self._talks.append(talk)
            talk.start()

    def _serve_one(self, link: socket.socket) -> None:
        with link, suppress(_BrokenError, OSError):
            self._talk(link)

    def _at(self, stage: str) -> None:
        if stage == self.stage and self.left > 0:
            self.left -= 1
            if self.hang:
                self._ended.wait(30)
            raise _BrokenError

    def _talk(self, link: socket.socket) -> None:
        with link.makefile("rb") as lines:
            self._speak(link, lines)

    def _speak(self, link: socket.socket, lines: BufferedReader) -> None:
        self._at("connect")
        self._say(link, "220 breaking.example ESMTP", "greeting")
        sender = to = ""
        while line := lines.readline().decode("ascii", "replace"):
            verb = line.split(" ")[0].strip().lower()
            if verb == "ehlo":
                self._at("ehlo")
                self._say(link, "250-breaking.example\r\n250 AUTH PLAIN", "after ehlo")
            elif verb == "auth":
                self._at("auth")
                self._say(link, "235 2.7.0 welcome", "after auth")
            elif verb in ("mail", "rcpt"):
                self._at(verb)
                address = line.partition("<")[2].partition(">")[0]
                sender, to = (address, to) if verb == "mail" else (sender, address)
                self._say(link, "250 OK", f"after {verb}")
            elif verb == "data":
                self._at("data")
                self._say(link, "354 go on", "after data")
                self._take(link, lines, sender, to)
            elif verb == "quit":
                self._say(link, "221 bye", "")
                return
            else:
                self._say(link, "250 OK", "")

    def _take(self, link: socket.socket, lines: BufferedReader, sender: str, to: str) -> None:
        raw = b""
        while (line := lines.readline()) not in (b".\r\n", b""):
            raw += line.removeprefix(b".")
            self._at("body")
        if line == b"":
            raise _BrokenError
        breaks = self.stage == "dot" and self.left > 0
        if not breaks or self.keeps:
            self.got.append(Got(sender, (to,), raw))
        self._at("dot")
        self._say(link, "250 2.0.0 queued", "")

    def _say(self, link: socket.socket, words: str, stage: str) -> None:
        link.sendall(f"{words}\r\n".encode("ascii"))
        self._at(stage)


class _BrokenError(Exception):
    """The dialogue ends here."""


@contextmanager
def breaking_server(
    stage: str, times: int = 1, *, hang: bool = False, keeps: bool = True
) -> Iterator[BreakingServer]:
    server = BreakingServer(stage, times, hang=hang, keeps=keeps)
    try:
        yield server
    finally:
        server.close()
