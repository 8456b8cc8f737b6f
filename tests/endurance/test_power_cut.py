"""The power fails at any moment: whatever the disk has then, nothing that left is forgotten.

A real lane sends through a virtual modem and takes texts in while each write and sync of SQLite's
is recorded; then the disk is looked at as it is after a cut between any two of them. A cut leaves
what was synced, and of the rest whatever chance leaves, in any order and torn.

A hundred cuts run with the suite; `make endurance` makes thousands (SMSDESK_CUTS).
"""

from __future__ import annotations

import os
import shutil
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from random import Random, SystemRandom

import pytest

from smsdesk.app import open_quiet_desk
from smsdesk.codec import pdu, segment
from smsdesk.domain.clock import SystemClock
from smsdesk.domain.message import Recipient
from smsdesk.domain.status import Status
from smsdesk.modem.port import open_port
from smsdesk.modem.wire import Port
from smsdesk.routes.modem import ModemRoute
from smsdesk.services.desk import Desk
from smsdesk.services.lane import LaneLoop
from smsdesk.store.database import Store
from tests.support.power import Disk, Mark, Tape, library, recorded

CUTS = int(os.environ.get("SMSDESK_CUTS", "100"))
SEED = int(os.environ.get("SMSDESK_SEED") or SystemRandom().randrange(1_000_000))
PEOPLE = 14
TURNS = 200
LOG_PAGES = 40
"""Pages after which the log is taken into the file: so that this happens in between, too."""

SQLITE = library()
pytestmark = pytest.mark.skipif(SQLITE is None, reason="needs SQLite as a library of its own")


@dataclass(frozen=True)
class Left:
    """A text was given to the modem, with its end: it may be with the network."""

    number: str
    sequence: int


@dataclass(frozen=True)
class Deleted:
    """A received text was deleted from the modem; `count` of them so far."""

    count: int


class Watched:
    """A port that marks on the tape what goes through it; see `modem.wire.Port`."""

    def __init__(self, port: Port, tape: Tape) -> None:
        self._port = port
        self._tape = tape
        self._deleted = 0

    def write(self, data: bytes) -> None:
        if data.endswith(b"\x1a"):
            submit = pdu.decode(data[:-1].decode(), "out")
            assert isinstance(submit, pdu.Submit)
            sequence = submit.concat.sequence if submit.concat else 1
            self._tape.mark(Left(submit.recipient, sequence))
        if data.startswith(b"AT+CMGD="):
            self._deleted += 1
            self._tape.mark(Deleted(self._deleted))
        self._port.write(data)

    def __getattr__(self, name: str) -> object:
        return getattr(self._port, name)


def play(directory: Path, tape: Tape) -> dict[str, str]:
    """Queue texts, send them and take the answers in; return what was queued, by number."""
    queued: dict[str, str] = {}
    with open_quiet_desk(directory) as desk:
        desk.settings.put("default_region", "US")
        desk.store._db.rows_of(f"PRAGMA wal_autocheckpoint = {LOG_PAGES}")
        for n in range(PEOPLE):
            # The last two digits say how a person behaves: 11 and 44 answer.
            number = f"+1202555{10 + n}{('70', '11', '71', '44')[n % 4]}"
            queued[number] = f"{n} " + "words " * (1 if n % 3 else 60)
            desk.compose.queue(queued[number], [Recipient(number)], merge=False)
        tape.mark("queued")
        lane(desk, tape)
    return queued


def lane(desk: Desk, tape: Tape) -> None:
    """Let one lane turn, in this thread, until everything is sent and has been answered."""
    url = f"virtual://cut-{SystemRandom().randrange(1 << 60)}"

    def watched(address: str) -> Port:
        return Watched(open_port(address), tape)  # type: ignore[return-value]  # by __getattr__

    loop = desk.lane(url, ModemRoute(url, SystemClock(), open_port=watched))
    for _ in range(TURNS):
        loop.turn()
        if _done(desk, loop):
            break
    loop.stop()
    loop.run()


def _done(desk: Desk, loop: LaneLoop) -> bool:
    waiting = desk.store.outbounds.counts().of(Status.NOT_PROCESSED)
    return not waiting and loop.intake.received.texts >= PEOPLE // 2


def check(directory: Path, queued: dict[str, str], marks: list[object]) -> None:
    """Open the disk after the cut, and hold it against what had happened before."""
    store = Store.open(directory, SystemClock())
    assert store.check() == []
    store.queue.rescue(SystemClock().now())
    assert store.check() == []
    rows = {row.number: row for row in store.outbounds.page(store.outbounds.ids())}
    if "queued" in marks:
        assert {number: rows[number].text for number in queued} == queued, "lost"
    left = Counter(mark.number for mark in marks if isinstance(mark, Left))
    assert max(Counter(marks).values(), default=0) <= 1, "sent twice, without any cut"
    for number, parts in left.items():
        row = rows[number]
        known = sum(reference is not None for reference in row.references)
        assert row.status in (Status.SUCCESS, Status.UNKNOWN) or known >= parts, row
        assert row.parts == len(segment.split(row.text)[1])
    deleted = max((mark.count for mark in marks if isinstance(mark, Deleted)), default=0)
    pieces = store._db.rows_of("SELECT count(*) FROM inbound_part")[0][0]
    assert pieces >= deleted, "deleted from the modem, and nowhere else"
    store.close()


def test_nothing_that_left_is_forgotten(tmp_path: Path) -> None:
    assert SQLITE is not None
    random = Random(SEED)
    with recorded(SQLITE) as tape:
        queued = play(tmp_path / "data", tape)
    assert sum(isinstance(mark, Left) for mark in tape.marks(len(tape.events))) >= PEOPLE
    for moment in moments(tape, random):
        where = tmp_path / "cut"
        where.mkdir()
        Disk(tape, moment, random).put(where)
        try:
            check(where, queued, tape.marks(moment))
        except AssertionError as err:
            raise AssertionError(f"SMSDESK_SEED={SEED}, cut after {moment} events") from err
        shutil.rmtree(where)


def moments(tape: Tape, random: Random) -> list[int]:
    """Return where to cut: right after marks, where most is at stake, and anywhere."""
    after_marks = [n + 1 for n, event in enumerate(tape.events) if isinstance(event, Mark)]
    anywhere = range(len(tape.events) + 1)
    return [random.choice(after_marks if n % 2 else anywhere) for n in range(CUTS)]
