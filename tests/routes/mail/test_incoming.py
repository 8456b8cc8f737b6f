"""What comes back to an account, from a real mail box: read beside the sending, never twice."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest

from smsdesk.domain.clock import SystemClock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Arrival, Bounce, PartKey, ReceivedPart
from smsdesk.domain.reasons import Reason
from smsdesk.routes.mail.incoming import Incoming, Reader
from smsdesk.routes.mail.mailbox import Bookmark, Mailbox
from smsdesk.routes.mail.own_id import OwnIds
from smsdesk.routes.mail.replies import Gateway, Gateways
from tests.routes.mail import samples
from tests.routes.mail.samples import DESK, GATEWAY, OURS
from tests.routes.mail.test_mailbox import account
from tests.support.mail_box import NEEDS_DOVECOT, MailBox, mail_box

PATIENCE = 20.0
IDS = OwnIds("a desk's secret")
MINE = IDS.make(PartKey(41, 0), "example.org").strip("<>")
GATEWAYS = Gateways([Gateway("{number}@vtext.example", "US")])
READER = Reader("email:desk@example.org", IDS, lambda: GATEWAYS)
REPLY = samples.mail(
    f"From: {GATEWAY}\nTo: {DESK}\nSubject:\nDate: Sun, 22 Nov 2026 10:05:00 +0100\n\nYES\n"
)
PRIVATE = samples.mail("From: jo@example.net\nSubject: private\n\nnot for smsdesk\n")


def of_ours(raw: bytes) -> bytes:
    return raw.replace(OURS.encode(), MINE.encode())


# What a mail says.


def test_a_bounce_of_ours_names_the_part() -> None:
    (bounce,) = READER.read(of_ours(samples.QMAIL), 5)
    assert isinstance(bounce, Bounce)
    assert (bounce.part, bounce.number) == (PartKey(41, 0), "+12065550123")
    assert bounce.wrong_address
    assert bounce.slot is not None
    assert bounce.slot.index == 5


def test_a_mark_that_this_desk_did_not_make_names_nothing() -> None:
    (bounce,) = READER.read(samples.QMAIL, 5)
    assert isinstance(bounce, Bounce)
    assert bounce.part is None


def test_a_bounce_of_a_mail_that_went_to_no_phone_is_none_of_ours() -> None:
    raw = samples.QMAIL.replace(GATEWAY.encode(), b"jo@example.net")
    assert READER.read(raw, 5) == []


def test_a_reply_is_a_received_text_with_its_address() -> None:
    (part,) = READER.read(REPLY, 6)
    assert isinstance(part, ReceivedPart)
    assert (part.sender, part.text, part.address) == ("+12065550123", "YES", GATEWAY)
    assert part.sent_at == datetime(2026, 11, 22, 9, 5, tzinfo=UTC)
    assert bytes.fromhex(part.raw) == REPLY


def test_a_machine_s_answer_is_no_reply() -> None:
    assert list(READER.read(samples.HOLIDAY, 6)) == []


@pytest.mark.parametrize(
    ("raw", "wanted"),
    [(REPLY, True), (samples.EXIM, True), (samples.GATEWAY_ATT, True), (PRIVATE, False)],
)
def test_a_header_tells_what_is_worth_reading(raw: bytes, wanted: bool) -> None:
    assert READER.wanted(raw.split(b"\r\n\r\n")[0] + b"\r\n\r\n") is wanted


# The thread.


@dataclass
class Memory:
    kept: Bookmark | None = None
    history: list[Bookmark] = field(default_factory=list)

    def bookmark(self) -> Bookmark | None:
        return self.kept

    def keep(self, bookmark: Bookmark) -> None:
        self.kept = bookmark
        self.history.append(bookmark)


class Rig:
    """An account's incoming side, driven as its lane does."""

    def __init__(self, box: MailBox, memory: Memory, *, move_to: str = "") -> None:
        self.news = threading.Event()
        self.secret = "secret"
        self.memory = memory
        known = account(box.port)
        server = known.imap
        assert server is not None
        self.incoming = Incoming(
            lambda: Mailbox(known, server, self.secret, None, move_to, PATIENCE),
            READER,
            memory,
            SystemClock(),
            self.news.set,
        )
        self.incoming.start()

    def until(self, done: Callable[[], bool]) -> None:
        while not done():
            self.news.clear()
            if done():
                return
            assert self.news.wait(PATIENCE), self.incoming.trouble

    def next(self) -> list[Arrival]:
        """Look now and return what was found."""
        found: list[Arrival] = []

        def there() -> bool:
            found.extend(self.incoming.take())
            return bool(found)

        self.incoming.look_now()
        self.until(there)
        return found


@pytest.fixture
def box() -> Iterator[MailBox]:
    with mail_box() as served:
        yield served


@pytest.fixture
def memory(box: MailBox) -> Memory:
    """Remember a box that was read to its end."""
    known = account(box.port)
    assert known.imap is not None
    mailbox = Mailbox(known, known.imap, "secret")
    memory = Memory(mailbox.look(None, datetime.now(UTC).date(), lambda _: True).bookmark)
    mailbox.close()
    return memory


dovecot = pytest.mark.usefixtures("box")
pytestmark = NEEDS_DOVECOT


def test_what_was_stored_is_not_read_again_and_what_was_not_is(
    box: MailBox, memory: Memory
) -> None:
    start = memory.kept
    box.put(PRIVATE)
    box.put(REPLY)
    box.put(of_ours(samples.POSTFIX))
    rig = Rig(box, memory)
    first = rig.next()
    assert [type(each) for each in first] == [ReceivedPart, Bounce]
    # Half of it is stored when the program ends: the box is read again from where it was.
    rig.incoming.discard(first[:1])
    rig.incoming.stop()
    assert memory.kept == start
    rig = Rig(box, memory)
    again = rig.next()
    assert [type(each) for each in again] == [ReceivedPart, Bounce]
    rig.incoming.discard(again)
    rig.incoming.stop()
    assert memory.kept is not None
    assert memory.kept.uid == 3
    rig = Rig(box, memory)
    box.put(REPLY.replace(b"YES", b"NO"))
    (part,) = rig.next()
    assert isinstance(part, ReceivedPart)
    assert part.text == "NO"
    rig.incoming.stop()
    assert box.flags() == ["", "", "", ""]


def test_ours_are_moved_once_they_are_stored(box: MailBox, memory: Memory) -> None:
    box.put(PRIVATE)
    box.put(REPLY)
    rig = Rig(box, memory, move_to="Texts")
    found = rig.next()
    assert box.folder(b"Texts") == -1
    rig.incoming.discard(found)
    while box.folder(b"Texts") < 1:
        threading.Event().wait(0.01)
    rig.incoming.stop()
    assert box.flags() == [""]


def test_a_wrong_password_is_said_and_not_tried_again_until_somebody_acts(
    box: MailBox, memory: Memory
) -> None:
    box.put(REPLY)
    rig = Rig(box, memory)
    rig.incoming.stop()
    tries = box.door.connections
    rig.secret = "wrong"
    rig.incoming.start()
    rig.until(lambda: rig.incoming.trouble is not None)
    assert rig.incoming.trouble is not None
    assert rig.incoming.trouble.reason is Reason.MAIL_LOGIN_REFUSED
    assert box.door.connections == tries + 1
    rig.secret = "secret"
    assert len(rig.next()) == 1
    rig.until(lambda: rig.incoming.trouble is None)
    rig.incoming.stop()


def test_a_password_that_is_not_known_is_said(memory: Memory) -> None:
    news = threading.Event()

    def nothing() -> Mailbox:
        raise Refusal(Reason.PASSWORD_NEEDED)

    incoming = Incoming(nothing, READER, memory, SystemClock(), news.set)
    incoming.start()
    assert news.wait(PATIENCE)
    assert incoming.trouble is not None
    assert incoming.trouble.reason is Reason.PASSWORD_NEEDED
    incoming.stop()


def test_a_server_that_hangs_holds_nobody_up(box: MailBox, memory: Memory) -> None:
    box.door.commands.clear()
    box.door.hang_at = "EXAMINE"
    rig = Rig(box, memory)
    while not any(each.startswith("EXAMINE") for each in box.door.commands):
        threading.Event().wait(0.01)
    assert rig.incoming.take() == []
    rig.incoming.stop()
    assert not any(thread.name == "mail box" and thread.daemon for thread in threading.enumerate())
