"""The disk fails the real program: it says why, sends nothing that is not on record, and goes on.

Real processes: `run` in the midst of sending, and `send` beside it.
"""

from __future__ import annotations

import json
import resource
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.sim.network import Ways
from smsdesk.sim.server import SimOptions
from smsdesk.store.backup import FILE_NAME
from smsdesk.ui import words
from tests.support import disk
from tests.support.lives import Life, Lives, lives, possible
from tests.support.witness import Witness, virtual_modems

pytestmark = pytest.mark.skipif(not possible, reason="needs Linux")

COUNT = 60
NUMBERS = [f"+1202555{1000 + 100 * (n // 10) + 70 + n % 10}" for n in range(COUNT)]
MORE = "+12025559977"
PATIENCE = 60.0
LOCK_PATIENCE = 0.5
ROOM_FOR_WORDS = 1 << 16
"""Bytes that a file may have all the same: what the process says goes into one."""
AWHILE = 1.5
"""Seconds in which a lane tries several times."""

ON_THE_DISK = {
    "disk full": (disk.full, Reason.DATA_DISK_FULL),
    "held by another program": (disk.held, Reason.DATA_LOCKED),
    "moved away": (disk.gone, Reason.DATA_REPLACED),
    "replaced": (disk.replaced, Reason.DATA_REPLACED),
}


@dataclass
class Bench:
    """A data directory on a small disk of its own, and a modem."""

    data: Path
    logs: Path
    url: str
    lives: Lives
    witness: Witness
    _started: int = 0

    def start(self, *arguments: str) -> Life:
        """Start a command that does not wait long for others that write."""
        self._started += 1
        log = self.logs / f"{self._started}.log"
        all_of_them = ["--data-dir", str(self.data), *arguments]
        return self.lives.start(all_of_them, log, patience=LOCK_PATIENCE)

    def run(self) -> Life:
        """Start sending."""
        return self.start("run", "--port", self.url, "--until-idle")

    def do(self, *arguments: str) -> tuple[int, str, str]:
        """Run a command to its end: its status, its answer, and what else it said."""
        life = self.start(*arguments)
        assert life.ended(PATIENCE), "it hangs"
        return life.end(), life.out.read_text(), life.log.read_text()

    def rows(self) -> dict[str, str]:
        """Return the status of each message by its number."""
        status, out, said = self.do("outbox", "--json")
        assert status == 0, said
        return {row["number"]: row["status"] for row in json.loads(out)}


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    options = SimOptions(pty=True, link_dir=tmp_path, latency=0.03)
    with (
        disk.small_disk(tmp_path / "data", 32) as data,
        lives() as parent,
        virtual_modems(options, ways=Ways(report_delay=0.1)) as (server, witness),
    ):
        made = Bench(data, tmp_path, server.urls[0], parent, witness)
        assert made.do("send", *NUMBERS, "--text", "Hello", "--json")[0] == 0
        yield made


def told(bench: Bench, life: Life, reason: Reason) -> None:
    """Wait until a process says why, in the words for this reason, and nothing but words."""
    sentence = words.sentence(Trouble(reason, str(bench.data / FILE_NAME)))
    give_up_at = time.monotonic() + PATIENCE
    while sentence not in life.log.read_text():
        assert not life.ended(0.05), f"it ended: {life.log.read_text()}"
        assert time.monotonic() < give_up_at, f"never said: {sentence}\n{life.log.read_text()}"
    assert "Traceback" not in life.log.read_text()


@contextmanager
def no_room_for(life: Life) -> Iterator[None]:
    """Let the system refuse every write of one process into a file, as for a used up quota."""
    before = resource.prlimit(life.pid, resource.RLIMIT_FSIZE, (ROOM_FOR_WORDS, -1))
    try:
        yield
    finally:
        resource.prlimit(life.pid, resource.RLIMIT_FSIZE, before)


def check_nothing_leaves(bench: Bench, life: Life) -> None:
    """While nothing can be recorded, nothing is handed over."""
    before = len(bench.witness.records)
    assert not life.ended(AWHILE), life.log.read_text()
    assert len(bench.witness.records) == before


def check_end(bench: Bench, life: Life, more: int = 0) -> None:
    """It goes on by itself, and every message is sent once, or says that it is not known."""
    assert life.ended(PATIENCE), f"it does not go on: {life.log.read_text()}"
    life.end()
    assert max(bench.witness.times().values()) == 1, "sent twice"
    rows = bench.rows()
    assert len(rows) == COUNT + more
    there = {record.number for record in bench.witness.records}
    assert {number for number, status in rows.items() if status == "SUCCESS"} <= there
    unknown = [number for number, status in rows.items() if status == "UNKNOWN"]
    assert len(unknown) <= 1, "at most the one in the air"
    assert set(rows.values()) <= {"SUCCESS", "UNKNOWN"}
    assert bench.do("check")[0] == 0


@pytest.mark.parametrize("name", ON_THE_DISK)
def test_it_strikes_in_the_midst_of_sending(bench: Bench, name: str) -> None:
    make, reason = ON_THE_DISK[name]
    life = bench.run()
    assert bench.witness.wait_for(10), life.log.read_text()
    with make(bench.data / FILE_NAME):
        told(bench, life, reason)
        check_nothing_leaves(bench, life)
    check_end(bench, life)


@pytest.mark.parametrize("name", ["disk full", "held by another program"])
def test_what_can_not_be_queued_is_said(bench: Bench, name: str) -> None:
    make, reason = ON_THE_DISK[name]
    with make(bench.data / FILE_NAME):
        status, out, said = bench.do("send", MORE, "--text", "x" * 900, "--json")
        assert status == 1, said
        assert json.loads(out)["error"]["reason"] == reason, out
    assert MORE not in bench.rows()
    assert bench.do("send", MORE, "--text", "Hello")[0] == 0
    check_end(bench, bench.run(), more=1)


def test_a_disk_that_can_only_be_read(bench: Bench) -> None:
    with disk.read_only(bench.data / FILE_NAME):
        for arguments in (["send", MORE, "--text", "Hello"], ["run", "--port", bench.url]):
            status, _, said = bench.do(*arguments)
            assert status == 1, said
            assert "Traceback" not in said
            assert "smsdesk can’t write to its data folder" in said
    assert not bench.witness.records
    check_end(bench, bench.run())


def test_a_quota_that_is_used_up(bench: Bench) -> None:
    life = bench.run()
    assert bench.witness.wait_for(10), life.log.read_text()
    with no_room_for(life):
        told(bench, life, Reason.DATA_NOT_WRITABLE)
        check_nothing_leaves(bench, life)
    check_end(bench, life)


def test_a_lock_for_a_moment_is_waited_for(bench: Bench) -> None:
    life = bench.run()
    assert bench.witness.wait_for(10), life.log.read_text()
    with disk.held(bench.data / FILE_NAME):
        assert not life.ended(LOCK_PATIENCE / 2)
    check_end(bench, life)
    assert words.sentence(Trouble(Reason.DATA_LOCKED)) not in life.log.read_text()
