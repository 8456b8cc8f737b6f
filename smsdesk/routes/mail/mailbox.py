"""A mail box over IMAP (RFC 3501): what came since the last look, and nothing else touched.

Owns the talk with the server. Of new mails the headers are looked at; only what may be ours is
read whole, within limits, and without marking it. The box is opened for reading alone (EXAMINE),
unless ours are to be moved.
"""

from __future__ import annotations

import base64
import imaplib
import re
import socket
import ssl
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.routes.mail.account import Login, MailAccount, Security, Server
from smsdesk.routes.mail.faults import connection_trouble
from smsdesk.routes.mail.letter import MAX_BYTES

T = TypeVar("T")

PATIENCE = 30.0
"""Seconds for one answer of the server."""
HEADERS_AT_ONCE = 50
MOST_AT_ONCE = 200
"""New mails that one look goes through; the next look goes on."""
LONGEST_WORDS = 300
INBOX = "INBOX"
_FIELDS = (
    "FROM RETURN-PATH SUBJECT CONTENT-TYPE AUTO-SUBMITTED X-FAILED-RECIPIENTS MESSAGE-ID"
    " IN-REPLY-TO"
)
_UID = re.compile(rb"\bUID (\d{1,10})\b")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SAYS_OFF = re.compile(r"imap.{0,40}(?:disabled|not enabled|is off|deactivated)|enable imap", re.I)
_APP_PASSWORD = re.compile(
    r"application-specific|app(?:lication)?[- ]?(?:specific )?password", re.I
)


@dataclass(frozen=True, slots=True)
class Bookmark:
    """How far a mail box was read: the last UID of those that `validity` numbers (UIDVALIDITY).

    `day` is when that was, from which a box is looked through once more that was numbered anew.
    """

    validity: int
    uid: int
    day: date


@dataclass(frozen=True, slots=True)
class Found:
    """A mail that may be ours: its UID and octets."""

    uid: int
    raw: bytes


@dataclass(frozen=True, slots=True)
class Look:
    """What one look found; `bookmark` is where the next one goes on, `more` that it should soon."""

    found: tuple[Found, ...]
    bookmark: Bookmark
    more: bool = False


class Mailbox:
    """The inbox of one account; used in one thread alone. Every verb raises `Refusal`."""

    def __init__(
        self,
        account: MailAccount,
        server: Server,
        secret: str,
        context: ssl.SSLContext | None = None,
        move_to: str = "",
        patience: float = PATIENCE,
    ) -> None:
        """Take where and who; `context` checks certificates, by the computer's roots if None."""
        self._account = account
        self._server = server
        self._secret = secret
        self._context = context
        self._move_to = move_to
        self._patience = patience
        self._imap: imaplib.IMAP4 | None = None
        self._ended = False

    @property
    def moves(self) -> bool:
        """Tell whether a person wants ours moved to a folder."""
        return bool(self._move_to)

    def open(self) -> None:
        """Connect and log in, unless that was done."""
        if self._imap is None:
            self._spoken(self._connect_and_log_in)

    def close(self) -> None:
        """End the connection, whatever state it is in."""
        imap, self._imap = self._imap, None
        if imap is not None:
            _hang_up(imap)

    def cut(self) -> None:
        """Let whoever waits for the server wait no more. May be called from any thread.

        A connection that is only being made ends once it is.
        """
        self._ended = True
        imap = self._imap
        if imap is not None:
            # Only that: who reads from it in the other thread closes it.
            with suppress(OSError):
                imap.socket().shutdown(socket.SHUT_RDWR)

    def look(self, bookmark: Bookmark | None, today: date, wanted: Callable[[bytes], bool]) -> Look:
        """Return the mails since `bookmark` whose headers are `wanted`, oldest first.

        Without a bookmark there is nothing old to be read: it begins with what comes next.
        """
        self.open()
        return self._spoken(lambda: self._look(bookmark, today, wanted))

    def move(self, uids: Sequence[int]) -> None:
        """Move mails to the folder that a person chose for them, making it where it is missing."""
        self.open()
        self._spoken(lambda: self._move(uids))

    # The talk.

    def _connect_and_log_in(self) -> None:
        self._imap = imap = self._connect()
        if self._ended:
            raise Refusal(Reason.MAIL_CONNECTION_LOST, self._server.host)
        self._log_in(imap)

    def _connect(self) -> imaplib.IMAP4:
        host, port = self._server.host.strip("[]"), self._server.port
        context = self._context or ssl.create_default_context()
        if self._server.security is Security.TLS:
            return imaplib.IMAP4_SSL(host, port, ssl_context=context, timeout=self._patience)
        imap = imaplib.IMAP4(host, port, timeout=self._patience)
        if self._server.security is Security.STARTTLS:
            try:
                if "STARTTLS" not in imap.capabilities:
                    raise Refusal(Reason.MAIL_NOT_ENCRYPTED, host)
                imap.starttls(context)
            except BaseException:
                _hang_up(imap)
                raise
        return imap

    def _log_in(self, imap: imaplib.IMAP4) -> None:
        user = self._account.user
        if self._account.login is Login.XOAUTH2:
            words = f"user={user}\x01auth=Bearer {self._secret}\x01\x01".encode()
            # After a refusal the server sends its reason, which an empty answer acknowledges.
            answers = iter((words,))
            self._accepted(imap.authenticate, "XOAUTH2", lambda _reason: next(answers, b""))
        elif "AUTH=PLAIN" in imap.capabilities:
            words = f"\0{user}\0{self._secret}".encode()
            self._accepted(imap.authenticate, "PLAIN", lambda _challenge: words)
        elif "LOGINDISABLED" in imap.capabilities:
            raise Refusal(Reason.MAIL_LOGIN_NOT_OFFERED, self._server.host)
        else:
            self._accepted(imap.login, user, self._secret)

    def _accepted(self, login: Callable[..., object], *words: object) -> None:
        try:
            login(*words)
        except imaplib.IMAP4.abort:
            raise
        except imaplib.IMAP4.error as err:
            said = _plain(err, self._secret)
            if _SAYS_OFF.search(said):
                raise Refusal(Reason.MAIL_IMAP_OFF, said) from None
            if _APP_PASSWORD.search(said):
                raise Refusal(Reason.MAIL_APP_PASSWORD_NEEDED, said) from None
            raise Refusal(Reason.MAIL_LOGIN_REFUSED, said) from None

    def _look(
        self, bookmark: Bookmark | None, today: date, wanted: Callable[[bytes], bool]
    ) -> Look:
        imap = self._chosen()
        validity, following = self._numbers(imap)
        end = Bookmark(validity, max(following - 1, 0), today)
        if bookmark is None:
            return Look((), end)
        uids = self._new(imap, bookmark, validity)
        if not uids:
            last = max(bookmark.uid, end.uid) if bookmark.validity == validity else end.uid
            return Look((), Bookmark(validity, last, today))
        now, later = uids[:MOST_AT_ONCE], uids[MOST_AT_ONCE:]
        ours = self._ours(imap, now, wanted)
        found = tuple(Found(uid, raw) for uid in ours for raw in self._whole(imap, uid))
        day = bookmark.day if later else today
        return Look(found, Bookmark(validity, now[-1], day), bool(later))

    def _chosen(self) -> imaplib.IMAP4:
        """Open the box anew: only then does a server tell for certain what has come."""
        imap = self._imap
        if imap is None:
            raise Refusal(Reason.MAIL_CONNECTION_LOST, self._server.host)
        _ok(imap.select(INBOX, readonly=not self._move_to))
        return imap

    def _numbers(self, imap: imaplib.IMAP4) -> tuple[int, int]:
        """Return UIDVALIDITY and the UID that the next mail will get."""
        validity = _number(imap.response("UIDVALIDITY")[1])
        following = _number(imap.response("UIDNEXT")[1])
        if following is None:
            newest = [uid for uid, _ in _pairs(_ok(imap.uid("FETCH", "*", "(UID)")))]
            following = max(newest, default=0) + 1
        return validity or 0, following

    def _new(self, imap: imaplib.IMAP4, bookmark: Bookmark, validity: int) -> list[int]:
        if bookmark.validity == validity:
            criterion, least = f"UID {bookmark.uid + 1}:*", bookmark.uid + 1
        else:
            # Numbered anew: what may have come since is looked at once more; what is known
            # already is known by its octets.
            day = bookmark.day
            criterion, least = f"SINCE {day.day}-{_MONTHS[day.month - 1]}-{day.year}", 0
        said = _ok(imap.uid("SEARCH", criterion))
        numbers = b" ".join(line for line in said if isinstance(line, bytes)).split()
        # "5:*" has the last mail in it even where that is older.
        return sorted({uid for uid in map(int, filter(bytes.isdigit, numbers)) if uid >= least})

    def _ours(
        self, imap: imaplib.IMAP4, uids: Sequence[int], wanted: Callable[[bytes], bool]
    ) -> list[int]:
        found = []
        for start in range(0, len(uids), HEADERS_AT_ONCE):
            some = ",".join(map(str, uids[start : start + HEADERS_AT_ONCE]))
            said = _ok(imap.uid("FETCH", some, f"(UID BODY.PEEK[HEADER.FIELDS ({_FIELDS})])"))
            found += [uid for uid, header in _pairs(said) if wanted(header)]
        return sorted(set(found) & set(uids))

    def _whole(self, imap: imaplib.IMAP4, uid: int) -> Iterable[bytes]:
        """Yield a mail's octets; nothing where it was deleted meanwhile."""
        said = _ok(imap.uid("FETCH", str(uid), f"(UID BODY.PEEK[]<0.{MAX_BYTES}>)"))
        return [raw for _, raw in _pairs(said)][:1]

    def _move(self, uids: Sequence[int]) -> None:
        imap, some = self._chosen(), ",".join(map(str, uids))
        folder = _quoted(self._move_to)
        if not _is_there(imap, folder):
            _ok(imap.create(folder))
        # Asked anew: what a server can do it tells in full only after the login.
        able = _said(_ok(imap.capability())).upper().split()
        if "MOVE" in able:  # RFC 6851
            _ok(imap.uid("MOVE", some, folder))
            return
        _ok(imap.uid("COPY", some, folder))
        if "UIDPLUS" in able:  # RFC 4315; without it others' mails might go as well
            _ok(imap.uid("STORE", some, "+FLAGS.SILENT", "(\\Deleted)"))
            _ok(imap.uid("EXPUNGE", some))

    def _spoken(self, talk: Callable[[], T]) -> T:
        """Talk to the server; what goes wrong closes the connection and is told as a `Refusal`."""
        try:
            return talk()
        except Refusal:
            self.close()
            raise
        except imaplib.IMAP4.abort as err:
            self.close()
            raise _refusal(self._lost(err)) from None
        except imaplib.IMAP4.error as err:
            self.close()
            raise Refusal(Reason.MAIL_SERVER_STRANGE, _plain(err, self._secret)) from None
        except (OSError, EOFError, UnicodeError) as err:
            self.close()
            raise _refusal(connection_trouble(err, self._server)) from None

    def _lost(self, err: imaplib.IMAP4.abort) -> Trouble:
        """Say what imaplib wraps up: a connection that ended, or words that were no IMAP."""
        said = _plain(err, self._secret)
        cause: BaseException | None = err
        while cause is not None:
            if isinstance(cause, OSError):
                return connection_trouble(cause, self._server)
            cause = cause.__context__
        place = f"{self._server.host}:{self._server.port}"
        return Trouble(Reason.MAIL_CONNECTION_LOST, f"{place}, {said}")


def _refusal(trouble: Trouble) -> Refusal:
    return Refusal(trouble.reason, trouble.detail, trouble.hints)


def _hang_up(imap: imaplib.IMAP4) -> None:
    with suppress(OSError, imaplib.IMAP4.error):
        imap.shutdown()


def _ok(answer: tuple[str, Sequence[object]]) -> Sequence[object]:
    """Return the data of an answer; raise what imaplib raises where the server said no."""
    kind, data = answer
    if kind != "OK":
        raise imaplib.IMAP4.error(_said(data))
    return data


def _said(data: Iterable[object]) -> str:
    return " ".join(each.decode("utf-8", "replace") for each in data if isinstance(each, bytes))


def _plain(err: Exception, secret: str) -> str:
    """Return an error's words on one line, without the password should a server repeat it."""
    said = err.args[0] if err.args else ""
    text = said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said)
    text = " ".join(text.split())
    return (text.replace(secret, "…") if secret else text)[:LONGEST_WORDS]


def _number(data: Sequence[object]) -> int | None:
    text = data[-1] if data else None
    return int(text) if isinstance(text, bytes) and text.isdigit() else None


def _pairs(data: Iterable[object]) -> list[tuple[int, bytes]]:
    """Return (UID, literal) of each mail in the answer to a FETCH; b"" for no literal."""
    found: list[tuple[int, bytes]] = []
    literal = b""
    head = b""
    for each in data:
        if isinstance(each, tuple) and len(each) == 2:
            head, literal = each[0], each[1]
        elif isinstance(each, bytes):
            head += each
        uid = _UID.search(head)
        if uid and (literal or not isinstance(each, tuple)):
            found.append((int(uid[1]), literal))
            head, literal = b"", b""
    return found


def _quoted(folder: str) -> str:
    """Return a folder's name as it is spoken: modified UTF-7 (RFC 3501 5.1.3), in quotes."""
    pieces = re.split(r"([^ -~]+)", folder.replace("&", "&-"))
    for place in range(1, len(pieces), 2):
        coded = base64.b64encode(pieces[place].encode("utf-16-be")).rstrip(b"=").replace(b"/", b",")
        pieces[place] = f"&{coded.decode()}-"
    return '"' + "".join(pieces).replace("\\", "\\\\").replace('"', '\\"') + '"'


def _is_there(imap: imaplib.IMAP4, folder: str) -> bool:
    return any(isinstance(each, bytes) for each in _ok(imap.list('""', folder)))
