"""One connection to a mail server over SMTP (RFC 5321): opened, logged in, and used for many mails.

Owns the talk, step by step, so that the caller can commit something between the last line of a
mail and the dot that gives it to the server: before that dot the server has nothing (4.1.1.4).
"""

from __future__ import annotations

import re
import smtplib
import socket
import ssl
from base64 import b64encode
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.routes.mail.account import Login, MailAccount, Security
from smsdesk.routes.mail.faults import connection_trouble

PATIENCE = 30.0
"""Seconds for one answer of the server."""
ANSWER_PATIENCE = 180.0
"""Seconds for the answer to a whole mail, which the server may look through first.

RFC 5321 4.5.3.2.6 has ten minutes; nobody at a desk waits so long, and no mail is sent twice.
"""
MOST_WORDS = 300
_APP_PASSWORD = re.compile(
    r"application-specific|app(?:lication)?[- ]?(?:specific )?password", re.I
)
_LIMIT = re.compile(
    r"\b5\.4\.5\b|(?:daily|hourly|sending|message|rate|user)[ -](?:\w+ )?(?:limit|quota)", re.I
)
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Reply:
    """What a server answered: its code (RFC 5321 4.2) and words."""

    code: int
    words: str

    @property
    def good(self) -> bool:
        """Tell whether it did what was asked."""
        return self.code // 100 in (2, 3)

    @property
    def for_good(self) -> bool:
        """Tell whether it would say the same again (5xx); else it may help to try later."""
        return self.code // 100 == 5

    @property
    def says_limit(self) -> bool:
        """Tell whether the account has sent all it may for now."""
        return bool(_LIMIT.search(self.words))

    def __str__(self) -> str:
        """Return it in one line."""
        return f"{self.code} {self.words}".strip()


class SmtpLine:
    """A connection of one account; used in one thread alone, but for `cut`.

    Every verb raises `Refusal`: what is in the way, after which the line is closed.
    """

    def __init__(
        self,
        account: MailAccount,
        secret: Callable[[], str],
        context: ssl.SSLContext | None = None,
        patience: float = PATIENCE,
        answer_patience: float = ANSWER_PATIENCE,
    ) -> None:
        """Take whose it is; `context` checks certificates, by the computer's roots if None."""
        self._account = account
        self._server = account.smtp
        self._secret = secret
        self._context = context
        self._patience = patience
        self._answer_patience = answer_patience
        self._smtp: smtplib.SMTP | None = None
        self._cut = False

    @property
    def is_open(self) -> bool:
        """Tell whether there is a connection, as far as is known."""
        return self._smtp is not None

    # Opening.

    def open(self) -> None:
        """Connect, encrypt and log in, unless that was done."""
        if self._smtp is not None:
            return
        secret = "" if self._account.login is Login.NONE else self._secret()
        try:
            self._smtp = smtp = self._connect()
            if smtp.sock is not None:
                # The dot that ends a mail is a write of its own: no packet waits for another.
                smtp.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._greet(smtp)
            if self._server.security is Security.STARTTLS:
                self._encrypt(smtp)
            if self._account.login is not Login.NONE:
                self._log_in(smtp, secret)
        except BaseException as err:
            self.close(politely=False)
            raise self._told(err) from err

    def _connect(self) -> smtplib.SMTP:
        host, port = self._server.host.strip("[]"), self._server.port
        # The name is said after the greeting: looking up one's own may take the system seconds.
        if self._server.security is Security.TLS:
            return smtplib.SMTP_SSL(
                host, port, "localhost", timeout=self._patience, context=self._checking()
            )
        return smtplib.SMTP(host, port, "localhost", timeout=self._patience)

    def _checking(self) -> ssl.SSLContext:
        return self._context or ssl.create_default_context()

    def _greet(self, smtp: smtplib.SMTP) -> None:
        smtp.local_hostname = _own_name(smtp)
        if not _reply(smtp.ehlo()).good:
            hello = _reply(smtp.helo())
            if not hello.good:
                raise Refusal(Reason.MAIL_SERVER_STRANGE, str(hello))

    def _encrypt(self, smtp: smtplib.SMTP) -> None:
        if not smtp.has_extn("starttls"):
            raise Refusal(Reason.MAIL_NOT_ENCRYPTED, self._server.host)
        try:
            reply = _reply(smtp.starttls(context=self._checking()))
        except smtplib.SMTPResponseException as err:
            reply = Reply(err.smtp_code, _plain(err.smtp_error))
        if reply.code != 220:
            raise Refusal(Reason.MAIL_TLS_FAILED, str(reply))
        self._greet(smtp)

    def _log_in(self, smtp: smtplib.SMTP, secret: str) -> None:
        offered = smtp.esmtp_features.get("auth", "").upper().split()
        bearer = self._account.login is Login.XOAUTH2
        wanted = ("XOAUTH2",) if bearer else ("PLAIN", "LOGIN")
        mechanism = next((each for each in wanted if each in offered), None)
        if mechanism is None:
            raise Refusal(Reason.MAIL_LOGIN_NOT_OFFERED, " ".join(offered) or self._server.host)
        reply = (self._bearer if bearer else self._password)(smtp, mechanism, secret)
        if reply.code != 235:
            raise Refusal(_login_reason(reply), str(reply).replace(secret or "\0", "…"))

    def _password(self, smtp: smtplib.SMTP, mechanism: str, secret: str) -> Reply:
        """RFC 4616, and LOGIN as draft-murchison-sasl-login-00 has it; both with UTF-8."""
        user = self._account.user
        if mechanism == "PLAIN":
            return _reply(smtp.docmd("AUTH", "PLAIN " + _base64(f"\0{user}\0{secret}")))
        reply = _reply(smtp.docmd("AUTH", f"LOGIN {_base64(user)}"))
        return _reply(smtp.docmd(_base64(secret))) if reply.code == 334 else reply

    def _bearer(self, smtp: smtplib.SMTP, mechanism: str, secret: str) -> Reply:
        """Log in by a bearer token; after a refusal an empty answer acknowledges its reason."""
        words = f"user={self._account.user}\x01auth=Bearer {secret}\x01\x01"
        reply = _reply(smtp.docmd("AUTH", f"{mechanism} {_base64(words)}"))
        return _reply(smtp.docmd("")) if reply.code == 334 else reply

    # One mail.

    def address(self, sender: str, recipient: str, *, data: bool = True) -> tuple[str, Reply]:
        """Say from whom and to whom; return the step ("mail", "rcpt", "data") that ended it.

        It went well where that is "data" with a good reply: the server waits for the mail. Without
        `data` it is only asked whether it would take one.
        """
        step, reply = "mail", self._ask("mail", f"FROM:<{sender}>")
        if reply.good:
            step, reply = "rcpt", self._ask("rcpt", f"TO:<{recipient}>")
        if reply.good and data:
            step, reply = "data", self._ask("data")
        return step, reply

    def write(self, mail: bytes) -> None:
        """Send the lines of a mail, without the dot after them: the server has nothing yet.

        `mail` has CRLF line ends and no last one.
        """
        self._say(re.sub(rb"(?m)^\.", b"..", mail))
        self._notice_end()

    def finish(self) -> Reply | None:
        """Give the mail to the server; None: no answer came, and nobody knows whether it has it."""
        smtp = self._smtp
        if smtp is None:
            return None
        try:
            smtp.send(b"\r\n.\r\n")
            if smtp.sock is not None:
                smtp.sock.settimeout(self._answer_patience)
            reply = _reply(smtp.getreply())
            if smtp.sock is not None:
                smtp.sock.settimeout(self._patience)
        except (OSError, EOFError, smtplib.SMTPException):
            self.close(politely=False)
            return None
        if reply.code in (-1, 421):
            self.close(politely=False)
        return None if reply.code == -1 else reply

    def reset(self) -> None:
        """Forget a mail that was begun and refused; a server that can't is left."""
        try:
            if not self._ask("rset").good:
                self.close()
        except Refusal:
            return

    # Ending.

    def close(self, *, politely: bool = True) -> None:
        """End the connection, whatever state it is in."""
        smtp, self._smtp = self._smtp, None
        if smtp is None:
            return
        if politely and not self._cut:
            with suppress(OSError, EOFError, smtplib.SMTPException):
                smtp.quit()
        smtp.close()

    def cut(self) -> None:
        """Let whoever waits for the server wait no more. May be called from any thread."""
        self._cut = True
        smtp = self._smtp
        sock = smtp.sock if smtp is not None else None
        if sock is not None:
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)

    # The wire.

    def _ask(self, command: str, words: str = "") -> Reply:
        smtp = self._here()
        try:
            reply = _reply(smtp.docmd(command, words))
        except (OSError, EOFError, smtplib.SMTPException) as err:
            self.close(politely=False)
            raise self._told(err) from err
        if reply.code in (-1, 421):
            # RFC 5321 3.8: the server closes; what it was asked it has not done.
            self.close(politely=False)
            raise Refusal(Reason.MAIL_CONNECTION_LOST, str(reply))
        return reply

    def _say(self, octets: bytes) -> None:
        try:
            self._here().send(octets)
        except (OSError, EOFError, smtplib.SMTPException) as err:
            self.close(politely=False)
            raise self._told(err) from err

    def _notice_end(self) -> None:
        """Notice that the server has gone: it has nothing to say before the dot."""
        sock = self._here().sock
        if sock is None:
            raise Refusal(Reason.MAIL_CONNECTION_LOST)
        sock.settimeout(0)
        try:
            said = sock.recv(1)
        except (BlockingIOError, ssl.SSLWantReadError):
            sock.settimeout(self._patience)
            return
        except OSError as err:
            self.close(politely=False)
            raise self._told(err) from err
        self.close(politely=False)
        raise Refusal(Reason.MAIL_CONNECTION_LOST, _plain(said))

    def _here(self) -> smtplib.SMTP:
        if self._smtp is None:
            raise Refusal(Reason.MAIL_CONNECTION_LOST)
        return self._smtp

    def _told(self, err: BaseException) -> BaseException:
        """Return what stands in the way as a refusal; a fault of ours stays what it is."""
        if isinstance(err, smtplib.SMTPServerDisconnected):
            # smtplib puts a time-out in the words of what it raises, and in its cause.
            cause = err.__context__
            err = cause if isinstance(cause, OSError) else EOFError(_plain(str(err)))
        if isinstance(err, smtplib.SMTPResponseException):
            return Refusal(Reason.MAIL_SERVER_STRANGE, f"{err.smtp_code} {_plain(err.smtp_error)}")
        if isinstance(err, smtplib.SMTPException):
            return Refusal(Reason.MAIL_SERVER_STRANGE, _plain(str(err)))
        if isinstance(err, (OSError, EOFError, UnicodeError)):
            trouble: Trouble = connection_trouble(err, self._server)
            return Refusal(trouble.reason, trouble.detail, trouble.hints)
        return err


def _login_reason(reply: Reply) -> Reason:
    if reply.code // 100 == 4:
        return Reason.MAIL_SERVER_STRANGE
    if _APP_PASSWORD.search(reply.words):
        return Reason.MAIL_APP_PASSWORD_NEEDED
    return Reason.MAIL_LOGIN_REFUSED


def _own_name(smtp: smtplib.SMTP) -> str:
    """Return an address literal (RFC 5321 4.1.3): a desk has no name that others could look up."""
    address = smtp.sock.getsockname()[0] if smtp.sock is not None else "127.0.0.1"
    return f"[IPv6:{address}]" if ":" in address else f"[{address}]"


def _reply(answer: tuple[int, bytes]) -> Reply:
    code, words = answer
    return Reply(code, _plain(words))


def _plain(words: bytes | str) -> str:
    text = words if isinstance(words, str) else words.decode("utf-8", "replace")
    return " ".join(_CONTROLS.sub(" ", text).split())[:MOST_WORDS]


def _base64(words: str) -> str:
    return b64encode(words.encode()).decode("ascii")
