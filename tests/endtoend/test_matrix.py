"""Every kind of modem under every fault: the driver, the route, a lane's loop and a real store.

Nothing is sent twice (the network's own journal tells), nothing is lost, what became of each text
and what the lane shows is what `matrix` expects. All of it in virtual time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from itertools import count
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest

from smsdesk.domain.changes import Change, LaneChanged, LaneState
from smsdesk.domain.message import Recipient
from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Delivery, Status
from smsdesk.domain.views import OutboundRow
from smsdesk.modem import probe
from smsdesk.paths import resource
from smsdesk.routes.modem import ModemRoute
from smsdesk.services import lane
from smsdesk.services.desk import Desk, open_desk
from smsdesk.services.words import load_words
from smsdesk.sim.fault_specs import parse
from smsdesk.sim.profiles import PROFILES
from tests.endtoend import refusals
from tests.endtoend.matrix import (
    CASES,
    MODEMS,
    PAUSE_AFTER,
    Case,
    End,
    Expected,
    Modem,
    expected,
    faults_table,
    grid,
    in_order,
    modems_table,
)
from tests.support.pages import in_step
from tests.support.stage import Stage, StageClock

SHARED_MEMORY = Path("/dev/shm")
LATENCY = 0.5
REPORTS_AFTER = 30.0
ENOUGH = 600.0
"""Virtual seconds for three texts: 150 for an answer that never comes, and all that follows."""
SHOWN_BY = 30.0
"""The same until it is clear that what was tried again waits."""
AFTERWARDS = 300.0
SLOTS = 50
FRIEND = "+12025550142"


class Table:
    """A desk on which one play after another is given."""

    def __init__(self, directory: Path, stack: ExitStack) -> None:
        self.clock = StageClock()
        self.told: list[Change] = []
        self._numbers = count()
        self.desk: Desk = stack.enter_context(
            open_desk(
                directory,
                words=load_words(resource("opt_out_words.toml")),
                clock=self.clock,
                random=Random(1),
                emit=self.told.append,
            )
        )
        self.desk.settings.put("default_region", "US")
        self.desk.settings.put("max_attempts", "3")
        self.desk.settings.put("pause_after_refusals", str(PAUSE_AFTER))

    def numbers(self) -> list[str]:
        """Return three numbers of people who get a text and say nothing."""
        play = next(self._numbers)
        exchange, place = 200 + play % 700, play // 700
        return [f"+1202{exchange}{place:02d}{ending}" for ending in (70, 71, 72)]


@pytest.fixture(scope="module")
def table() -> Iterator[Table]:
    # A disk's own time for each of some ten thousand commits would be all of this test's.
    shared = SHARED_MEMORY if SHARED_MEMORY.is_dir() else None
    with TemporaryDirectory(dir=shared) as directory, ExitStack() as stack:
        yield Table(Path(directory), stack)


@pytest.fixture(autouse=True)
def _seldom_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    """An idle lane is woken in these plays; looking at the queue twice a second is for nothing."""
    monkeypatch.setattr(lane, "LOOK_EVERY", 20.0)


class Play:
    """Three texts through one modem with one fault."""

    def __init__(self, table: Table, modem: Modem, case: Case) -> None:
        self._table = table
        self._modem = modem
        self._case = case
        self._wanted = expected(modem, case)
        self._clock = table.clock
        name = f"{modem.name}/{case.fault}"
        known = PROFILES[modem.name]
        # Some slots are as good as 255, and quicker filled and emptied.
        profile = replace(known, phone_slots=min(known.phone_slots, SLOTS))
        self.stage = Stage(table.clock, name, profile, latency=LATENCY, report_delay=REPORTS_AFTER)
        if case.fault:
            self.stage.modem.arm(parse(case.fault))
        table.told.clear()
        desk = table.desk
        route = ModemRoute(self.stage.url, table.clock, open_port=self.stage.connect)
        self.loop = desk.lane(self.stage.url, route, self.stage.nudge())
        people = [Recipient(number) for number in table.numbers()]
        self._ids = [each.id for each in desk.compose.queue("Hello", people, merge=False).queued]
        assert len(self._ids) == len(people)

    def run(self) -> list[str]:
        """Play it; return what is not as expected."""
        try:
            if self._modem.blocked:
                self.loop.turn()
            else:
                self._play()
            return [*self._differences(self._wanted), *self._untruths()]
        finally:
            self.loop.stop()
            self.loop.run()
            self._table.desk.steering.cancel(self._ids)
            self.stage.end()

    def _play(self) -> None:
        if self._case.person:
            self._go_on(self._case.clear_after, self._settled)
            self.stage.modem.disarm()
            self.stage.station.unplug()
            self.stage.station.replug()
            self.stage.waits_for_person = False
            self.loop.resume()
        if self._modem.held:
            self._go_on(SHOWN_BY, lambda: False)
        self._go_on(ENOUGH, self._settled)
        self.stage.station.text(FRIEND, self.stage.url)
        self._go_on(AFTERWARDS, self._everything_came)

    def _go_on(self, seconds: float, done: Callable[[], bool]) -> None:
        ends_at = self._clock.seconds + seconds
        while self._clock.seconds < ends_at and not self.stage.waits_for_person and not done():
            self.loop.turn()

    def _settled(self) -> bool:
        if self._modem.held:
            return in_order(map(self._end, self._rows())) == self._wanted.ends
        waiting = (Status.NOT_PROCESSED, Status.PROCESSING)
        if any(row.status in waiting for row in self._rows()):
            return False
        return self.loop.view().state in (LaneState.READY, LaneState.PAUSED)

    def _everything_came(self) -> bool:
        """Tell whether neither a text nor a report that matters is awaited any more."""
        if self._modem.receives and not self._received():
            return False
        if self._case.reported and self._modem.reports and not self._refused:
            return all(row.delivery is Delivery.DELIVERED for row in self._rows())
        if self._case.fault in REPORTED:
            return not list(self._misreported())
        return self.loop.view().state is not LaneState.DOWN or bool(self._modem.held)

    @property
    def _refused(self) -> bool:
        """Tell whether no text gets through to the network."""
        modem = self._modem
        return bool(modem.blocked or modem.held or modem.refusal)

    def _rows(self) -> list[OutboundRow]:
        return self._table.desk.store.outbounds.page(self._ids)

    # What came of it.

    def _differences(self, wanted: Expected) -> Iterator[str]:
        if self._modem.own_faults:
            return
        ends = in_order(map(self._end, self._rows()))
        if ends != wanted.ends:
            yield f"ends {_plain(ends)}, not {_plain(wanted.ends)}"
        seen = frozenset(
            change.trouble.reason
            for change in self._table.told
            if isinstance(change, LaneChanged) and change.trouble is not None
        )
        if not wanted.seen <= seen <= wanted.seen | wanted.may:
            yield f"shows {sorted(seen)}, not {sorted(wanted.seen)}"
        view = self.loop.view()
        reason = view.trouble.reason if view.trouble else None
        if wanted.state and (view.state, reason) != (wanted.state, wanted.trouble):
            yield f"is {view.state} {reason} at the end, not {wanted.state} {wanted.trouble}"

    def _end(self, row: OutboundRow) -> tuple[End, Reason | None]:
        match row.status:
            case Status.SUCCESS:
                return End.SENT, None
            case Status.UNKNOWN:
                gone = self._taken()[row.number] > 0
                return End.UNKNOWN_GONE if gone else End.UNKNOWN_KEPT, row.reason
            case Status.FAILED:
                return End.FAILED, row.reason
            case _:
                return End.WAITING, None

    def _taken(self) -> Counter[str]:
        return Counter(record.number for record in self.stage.records)

    def _untruths(self) -> Iterator[str]:
        """Yield what would be a text sent twice, a text lost, or a lie."""
        taken = self._taken()
        for row in self._rows():
            times = taken[row.number]
            right = {Status.SUCCESS: times == 1, Status.UNKNOWN: times <= 1}
            if not right.get(row.status, times == 0):
                yield f"{row.status}, and the network has it {times} times"
            if row.delivery is Delivery.DELIVERED and times != 1:
                yield "delivered, and never sent"
        yield from self._misreported()
        if self._received() != int(self._modem.receives):
            yield f"the text that came in is there {self._received()} times"

    def _misreported(self) -> Iterator[str]:
        """Yield what delivery is said, where no fault can have kept a report away."""
        if self._case.fault not in REPORTED:
            return
        wanted = Counter(REPORTED[self._case.fault])
        if not self._modem.reports:
            wanted = Counter([Delivery.PENDING] * 3)
        if self._refused:
            wanted = Counter([Delivery.NOT_ASKED] * 3)
        said = Counter(row.delivery for row in self._rows())
        if said != wanted:
            yield f"delivery {dict(said)}, not {dict(wanted)}"

    def _received(self) -> int:
        """Count how often the text that came in is in the inbox."""
        newest = self._table.desk.store.inbox.recent(5)
        return sum(row.text == self.stage.url for row in newest)


def _plain(ends: tuple[tuple[End, Reason | None], ...]) -> str:
    return " ".join(f"{end.name.lower()}{f':{reason}' if reason else ''}" for end, reason in ends)


_ALL = (Delivery.DELIVERED,) * 3
REPORTED = {
    "": _ALL,
    "early_report": _ALL,
    "double_report": _ALL,
    "late_report=60": _ALL,
    "lost_report@2": (Delivery.DELIVERED, Delivery.DELIVERED, Delivery.PENDING),
}


@pytest.mark.parametrize("name", MODEMS)
def test_what_becomes_of_three_texts(table: Table, name: str) -> None:
    wrong = [
        f"{case.fault or 'no fault'}: {difference}"
        for case in CASES
        for difference in Play(table, MODEMS[name], case).run()
    ]
    assert not wrong, "\n" + "\n".join(wrong)


def test_what_becomes_of_a_text_refused_with_each_number(table: Table) -> None:
    wrong = [
        f"{case.fault}: {difference}"
        for case in refusals.cases()
        for difference in Play(table, MODEMS["clean"], case).run()
    ]
    assert not wrong, "\n" + "\n".join(wrong)


@pytest.mark.parametrize("name", MODEMS)
def test_what_a_diagnosis_says(name: str) -> None:
    clock = StageClock()
    stage = Stage(clock, name, PROFILES[name], latency=LATENCY)
    try:
        finding = probe.diagnose(stage.url, clock=clock, open_port=stage.connect)
    finally:
        stage.end()
    assert (finding.trouble and finding.trouble.reason) == MODEMS[name].diagnosed


def test_the_page_is_in_step() -> None:
    page, wanted = in_step(
        "modem-matrix.md", {"faults": faults_table(), "modems": modems_table(), "grid": grid()}
    )
    assert page == wanted
