"""What comes back to an account: its mail box looked into from time to time, beside the sending.

Owns the thread that talks to the mail server, so that no message waits for it, and the order of
reading and forgetting: how far the box was read is kept only once what was found there is stored.
Which mails are ours, and what they say, is told by `bounces` and `replies`.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Protocol

from smsdesk.domain.clock import Clock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Arrival, Bounce, ReceivedPart, Slot
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.routes.mail.bounces import Bounced, looks_like_report, read_bounces
from smsdesk.routes.mail.letter import Letter, read_letter
from smsdesk.routes.mail.mailbox import INBOX, Bookmark, Look, Mailbox
from smsdesk.routes.mail.own_id import OwnIds
from smsdesk.routes.mail.replies import Gateways, Reply, read_reply

LOOK_EVERY = 60.0
"""Seconds between two looks: providers close accounts that ask too often."""
AFTER_FAULT = (5.0, 30.0, 120.0, 600.0)
"""Seconds after the first, second and later looks in a row that failed."""
KEPT = 32_768
"""Octets of a mail that are kept as they came."""
END_WITHIN = 5.0
"""Seconds for the thread to end; one that waits for a name to be found is left behind."""

NEEDS_A_PERSON = frozenset(
    {
        Reason.PASSWORD_NEEDED,
        Reason.MAIL_LOGIN_REFUSED,
        Reason.MAIL_APP_PASSWORD_NEEDED,
        Reason.MAIL_SIGN_IN_REFUSED,
        Reason.MAIL_LOGIN_NOT_OFFERED,
        Reason.MAIL_IMAP_OFF,
    }
)
"""Trying again by itself can't help, and providers lock accounts that do."""

log = logging.getLogger(__name__)


class BoxMemory(Protocol):
    """What is remembered of a mail box from one start to the next; callable from any thread."""

    def bookmark(self) -> Bookmark | None:
        """Return how far it was read, None for one that never was."""
        ...

    def keep(self, bookmark: Bookmark) -> None:
        """Remember how far it was read."""
        ...


class Reader:
    """Tells which mails are ours and what they say. Pure, but for what it is handed in."""

    def __init__(self, route: str, ids: OwnIds, gateways: Callable[[], Gateways]) -> None:
        """Take the route's name, our mark, and the gateways there are now."""
        self._route = route
        self._ids = ids
        self._gateways = gateways

    def wanted(self, header: bytes) -> bool:
        """Tell by a mail's header whether it is worth reading."""
        letter = read_letter(header)
        if letter is None:
            return False
        if looks_like_report(letter.senders, letter.headers, letter.kind):
            return True
        gateways = self._gateways()
        return any(gateways.number(sender) for sender in letter.senders)

    def read(self, raw: bytes, uid: int) -> Sequence[Arrival]:
        """Return what a mail says that concerns us, nothing where it is none of ours."""
        letter = read_letter(raw)
        if letter is None:
            return ()
        gateways, slot = self._gateways(), Slot(INBOX, uid)
        bounces = [self._bounce(each, gateways, slot) for each in read_bounces(letter)]
        if bounces:
            return [bounce for bounce in bounces if bounce.part is not None or bounce.number]
        reply = None if _automatic(letter) else read_reply(letter, gateways)
        return () if reply is None else (self._received(reply, letter, raw, slot),)

    def _bounce(self, bounced: Bounced, gateways: Gateways, slot: Slot) -> Bounce:
        parts = (self._ids.read(each) for each in bounced.message_ids)
        return Bounce(
            part=next((part for part in parts if part is not None), None),
            number=gateways.number(bounced.address),
            address=bounced.address,
            reason=bounced.reason,
            detail=bounced.detail,
            wrong_address=bounced.wrong_address,
            route=self._route,
            slot=slot,
        )

    def _received(self, reply: Reply, letter: Letter, raw: bytes, slot: Slot) -> ReceivedPart:
        return ReceivedPart(
            raw=raw[:KEPT].hex().upper(),
            sender=reply.number,
            text=reply.text,
            data=None,
            sent_at=_date(letter),
            concat=None,
            slot=slot,
            route=self._route,
            content=reply.content,
            address=reply.address,
        )


def _automatic(letter: Letter) -> bool:
    """Tell whether a machine wrote it: an answer to it would go round and round (RFC 3834)."""
    said = letter.header("auto-submitted").lower()
    return bool(said) and said != "no" and not said.startswith("auto-forwarded")


def _date(letter: Letter) -> datetime | None:
    try:
        found = parsedate_to_datetime(letter.header("date"))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return found if found.tzinfo is not None else None


@dataclass(slots=True)
class _Given:
    """What one look gave out: where the next one goes on, and what is not stored yet."""

    bookmark: Bookmark
    waiting: set[Slot]
    ours: frozenset[int]


class Incoming:
    """Looks into a mail box in a thread of its own.

    `start`, `stop`, `take` and `discard` are called in the lane's thread; `trouble` may be read in
    any.
    """

    def __init__(
        self,
        mailbox: Callable[[], Mailbox],
        reader: Reader,
        memory: BoxMemory,
        clock: Clock,
        wake: Callable[[], None],
        every: float = LOOK_EVERY,
    ) -> None:
        """Take what opens the box, and `wake`, which is called whenever there is news.

        `mailbox` is called in the thread, and may raise `Refusal`: asking for a password may take
        as long as a person takes.
        """
        self._open = mailbox
        self._reader = reader
        self._memory = memory
        self._clock = clock
        self._wake = wake
        self._every = every
        self._lock = threading.Lock()
        self._came: deque[Sequence[Arrival]] = deque()
        self._given: deque[_Given] = deque()
        self._to_move: list[int] = []
        self._trouble: Trouble | None = None
        self._nudge = threading.Event()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._box: Mailbox | None = None

    @property
    def trouble(self) -> Trouble | None:
        """Return why nothing can be read now, None where all is well."""
        return self._trouble

    def start(self) -> None:
        """Begin to look, unless that was begun."""
        if self._thread is None:
            self._stopping = threading.Event()
            self._thread = threading.Thread(
                target=self._run, args=(self._stopping,), name="mail box", daemon=True
            )
            self._thread.start()

    def stop(self) -> None:
        """End; what was found and not stored is found again the next time."""
        thread, self._thread = self._thread, None
        if thread is None:
            return
        self._stopping.set()
        self._nudge.set()
        box = self._box
        if box is not None:
            box.cut()
        thread.join(END_WITHIN)
        with self._lock:
            self._came.clear()
            self._given.clear()

    def look_now(self) -> None:
        """Look at once, whatever was in the way before. May be called from any thread."""
        self._nudge.set()

    def take(self) -> list[Arrival]:
        """Return what came since the last call."""
        with self._lock:
            came = [arrival for arrivals in self._came for arrival in arrivals]
            self._came.clear()
        return came

    def discard(self, arrivals: Iterable[Arrival]) -> None:
        """Go on behind what was stored: it need not be read again."""
        stored = {
            each.slot for each in arrivals if isinstance(each, ReceivedPart | Bounce) and each.slot
        }
        with self._lock:
            for given in self._given:
                given.waiting -= stored
        self._forget()

    def _forget(self) -> None:
        """Keep the bookmarks of looks that are stored whole, in their order."""
        done: Bookmark | None = None
        with self._lock:
            while self._given and not self._given[0].waiting:
                given = self._given.popleft()
                done = given.bookmark
                self._to_move += sorted(given.ours)
            moves = bool(self._to_move) and self._box is not None and self._box.moves
        if moves:
            self._nudge.set()
        if done is not None:
            self._memory.keep(done)

    # In the thread.

    def _run(self, stopping: threading.Event) -> None:
        failed = 0
        try:
            position = self._memory.bookmark()
            while not stopping.is_set():
                self._nudge.clear()
                wait: float | None
                try:
                    position, more = self._look(position, stopping)
                    failed, wait = 0, 0.0 if more else self._every
                    self._say(None)
                except Refusal as refusal:
                    wait = self._fail(refusal.trouble, failed, stopping)
                    failed += 1
                if not stopping.is_set():
                    self._nudge.wait(wait)
        except Exception as err:
            log.exception("the mail box is not looked into any more")
            self._say(Trouble(Reason.MAIL_SERVER_STRANGE, type(err).__name__))
        finally:
            self._close()

    def _fail(self, trouble: Trouble, failed: int, stopping: threading.Event) -> float | None:
        """Say what is in the way, and return how long to wait; None: until somebody acts."""
        self._close()
        if not stopping.is_set():
            log.info("mail box: %s", trouble.reason)
            self._say(trouble)
        if trouble.reason in NEEDS_A_PERSON:
            return None
        return AFTER_FAULT[min(failed, len(AFTER_FAULT) - 1)]

    def _look(
        self, position: Bookmark | None, stopping: threading.Event
    ) -> tuple[Bookmark | None, bool]:
        if self._box is None:
            self._box = self._open()
        self._move(self._box)
        today = self._clock.now().date()
        look = self._box.look(position, today, self._reader.wanted)
        if stopping.is_set():
            return position, False
        self._give(look)
        return look.bookmark, look.more

    def _give(self, look: Look) -> None:
        said = [(mail.uid, self._reader.read(mail.raw, mail.uid)) for mail in look.found]
        arrivals = [arrival for _, some in said for arrival in some]
        ours = frozenset(uid for uid, some in said if some)
        with self._lock:
            self._came.append(arrivals)
            self._given.append(_Given(look.bookmark, {Slot(INBOX, uid) for uid in ours}, ours))
        if arrivals:
            self._wake()
        self._forget()

    def _move(self, box: Mailbox) -> None:
        """Move what is stored, where a person asked for that."""
        with self._lock:
            uids, self._to_move = self._to_move, []
        if uids and box.moves:
            box.move(uids)

    def _say(self, trouble: Trouble | None) -> None:
        if trouble != self._trouble:
            self._trouble = trouble
            self._wake()

    def _close(self) -> None:
        box, self._box = self._box, None
        if box is not None:
            box.close()
