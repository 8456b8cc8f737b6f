"""Many processes on one data directory at once, and the one that sends is killed again and again.

One holds the lanes, a second one says who that is; beside it others queue, look, withdraw consent
and cancel, and are killed as well. All of them do what they are asked, the next one takes over,
nothing leaves twice and nothing is lost.

A few rounds run with the suite; `make endurance` plays more (SMSDESK_ROUNDS, SMSDESK_SEED).
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from random import Random, SystemRandom

import pytest

from smsdesk.app import open_quiet_desk, window_parts
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Status
from smsdesk.sim.network import Ways
from smsdesk.sim.people import BY_ENDING
from smsdesk.sim.server import SimOptions
from smsdesk.ui.start import opened_window
from tests.endurance.hour import phone_of
from tests.support.lives import KILLED, Life, Lives, lives, possible
from tests.support.witness import Witness, virtual_modems

ROUNDS = int(os.environ.get("SMSDESK_ROUNDS", "2"))
SEED = int(os.environ.get("SMSDESK_SEED") or SystemRandom().randrange(1_000_000))
PATIENCE = 120.0
BULK = 120
HELD = "is already sending from this data folder"

pytestmark = pytest.mark.skipif(not possible, reason="needs Linux")


@dataclass
class Office:
    """One data directory, and what its processes were asked to do."""

    directory: Path
    lives: Lives
    urls: tuple[str, ...]
    witness: Witness
    random: Random
    queued: dict[str, str] = field(default_factory=dict)
    """What a command that ended well said that it queued: the text for each number."""
    maybe: dict[str, dict[str, str]] = field(default_factory=dict)
    """The same for lists whose command was killed, by the list's name: all of it, or nothing."""
    unwelcome: set[str] = field(default_factory=set)
    _numbers: int = 0
    _started: int = 0

    # Processes.

    def start(self, *words: str) -> Life:
        """Start a command."""
        self._started += 1
        log = self.directory.with_name(f"process-{self._started}.log")
        return self.lives.start(["--data-dir", str(self.directory), *words], log)

    def hold(self, *more: str) -> Life:
        """Start a process that holds the lanes."""
        ports = [word for url in self.urls for word in ("--port", url)]
        return self.start("run", *ports, *more)

    def done(self, life: Life, status: int = 0) -> object:
        """Wait until a command has ended as it should; return its document."""
        assert life.ended(PATIENCE), f"it hangs: {life.log.read_text()}"
        assert life.end() == status, life.log.read_text()
        text = life.out.read_text()
        return json.loads(text) if text.startswith(("{", "[")) else text

    # Commands.

    def numbers(self, count: int) -> list[str]:
        """Return numbers that get no other text, and whose owners say nothing."""
        found: list[str] = []
        while len(found) < count:
            number = phone_of(self._numbers)
            self._numbers += 1
            if number[-2:] not in BY_ENDING:
                found.append(number)
        return found

    def send(self) -> tuple[Life, dict[str, str]]:
        """Queue one text to some."""
        text = "x" * self.random.choice((20, 400))
        to = self.numbers(self.random.randrange(1, 9))
        return self.start("send", *to, "--text", text, "--json"), dict.fromkeys(to, text)

    def bulk(self, name: str) -> tuple[Life, dict[str, str]]:
        """Queue a list."""
        path = self.directory.with_name(f"{name}.csv")
        to = self.numbers(BULK)
        path.write_text("phone,word\n" + "".join(f"{each},w{each[-4:]}\n" for each in to))
        life = self.start("bulk", str(path), "--text", "Hello {word}", "--name", name, "--json")
        return life, {each: f"Hello w{each[-4:]}" for each in to}


def play(office: Office, number: int) -> None:
    """One holder's life, and all that goes on beside it."""
    holder = office.hold()
    sent = [office.send() for _ in range(3)]
    whole = office.bulk(f"list-{number}")
    assert office.witness.wait_for(len(office.witness.records) + 1, PATIENCE), (
        holder.log.read_text()
    )
    second = office.hold("--until-idle")
    cut = office.bulk(f"cut-{number}")
    looks = [office.start("outbox", "--json"), office.start("inbox", "--json")]
    check_window(office, holder)
    stop_somebody(office)
    cut[0].ended(office.random.uniform(0, 0.3))
    cut[0].kill()
    office.witness.wait_for(len(office.witness.records) + office.random.randrange(30), 1.0)
    office.done(second, status=1)
    assert HELD in second.log.read_text(), second.log.read_text()
    assert f"(process {holder.pid})" in second.log.read_text()
    holder.kill()
    assert holder.end() == KILLED
    for life, texts in (*sent, whole):
        office.done(life)
        office.queued |= texts
    for life in looks:
        assert isinstance(office.done(life), list)
    if cut[0].end() == KILLED:
        office.maybe[f"cut-{number}"] = cut[1]
    else:
        office.queued |= cut[1]


def check_window(office: Office, holder: Life) -> None:
    """The window says who has the lanes."""
    with pytest.raises(Refusal) as refused, opened_window(office.directory, window_parts()):
        pass
    assert refused.value.reason is Reason.DATA_HELD
    assert refused.value.trouble.detail == f"smsdesk run (process {holder.pid})"


def stop_somebody(office: Office) -> None:
    """Withdraw the consent of two who wait, one by a command; cancel a third from elsewhere."""
    with open_quiet_desk(office.directory) as desk:
        waiting = desk.store.outbounds.page(desk.store.outbounds.ids())
        some = [row for row in waiting if row.status is Status.NOT_PROCESSED][:3]
        for row in some[:1]:
            desk.steering.cancel([row.id])
        for row in some[1:2]:
            desk.people.set_consent(row.number, do_not_send="asked", evidence="by phone")
    for row in some[2:]:
        life = office.start("consent", row.number, "--do-not-send", "asked", "--json")
        office.done(life)
    office.unwelcome |= {row.number for row in some}


def check(office: Office) -> None:
    """Hold the outbox against the network's record and against what commands said."""
    places = [(r.number, r.concat.sequence if r.concat else 1) for r in office.witness.records]
    assert len(places) == len(set(places)), "sent twice"
    with open_quiet_desk(office.directory) as desk:
        rows = desk.store.outbounds.page(desk.store.outbounds.ids())
        assert desk.store.check() == []
    texts = {row.number: row.text for row in rows}
    assert len(texts) == len(rows), "one message became two"
    for name, maybe in office.maybe.items():
        there = maybe.keys() & texts.keys()
        assert not there or there == maybe.keys(), f"half of the list {name}"
        office.queued |= {number: maybe[number] for number in there}
    assert texts == office.queued, "lost, or never asked for"
    left = {number for number, _ in places}
    for row in rows:
        match row.status:
            case Status.SUCCESS:
                sent = [number for number, _ in places if number == row.number]
                assert len(sent) == row.parts, row
            case Status.CANCELLED:
                assert row.number in office.unwelcome
                assert row.number not in left, "cancelled, and sent"
            case _:
                assert (row.status, row.reason) == (Status.UNKNOWN, Reason.PROGRAM_ENDED), row


def test_everybody_works_beside_the_one_that_sends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    ways = Ways(report_delay=0.3)
    options = SimOptions(modems=2, pty=True, link_dir=tmp_path, latency=0.02, seed=SEED)
    with lives() as parent, virtual_modems(options, ways=ways) as (server, witness):
        office = Office(tmp_path / "data", parent, server.urls, witness, Random(SEED))
        with open_quiet_desk(office.directory) as desk:
            desk.settings.put("default_region", "US")
        try:
            for number in range(ROUNDS):
                play(office, number)
            office.done(office.hold("--until-idle", "--timeout", str(PATIENCE)))
            check(office)
        except AssertionError as err:
            raise AssertionError(f"SMSDESK_SEED={SEED}") from err
