"""A disk that fails a lane in the middle: nothing leaves that is not on record, and it goes on.

Every trouble strikes at every moment of a send. While it lasts the lane says why in a reason that
the window has words for; when it is gone, everything is sent once, and what was accepted or is in
doubt stays so.
"""

from __future__ import annotations

import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from random import Random

import pytest

from smsdesk.domain.changes import LaneChanged, LaneState
from smsdesk.domain.clock import SystemClock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Outgoing, Recipient
from smsdesk.domain.outcome import Accepted, Outcome, RouteDown, Unknown
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.status import Cause, Status
from smsdesk.paths import resource
from smsdesk.routes.base import Ledger
from smsdesk.services.desk import Desk, open_desk
from smsdesk.services.foreground import Foreground, RunTotals
from smsdesk.services.words import load_words
from tests.services.conftest import Told
from tests.services.test_compose import rows
from tests.services.test_intake import part
from tests.support import disk
from tests.support.clock import FakeClock
from tests.support.route import ScriptedRoute

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the troubles of POSIX")

COUNT = 4
NO_ANSWER = Unknown(Trouble(Reason.NO_ANSWER))
WRITTEN = {Reason.DATA_NOT_WRITABLE, Reason.DATA_DISK_FULL}
TROUBLES: dict[str, tuple[disk.Trouble, set[Reason]]] = {
    "no room": (disk.no_room, WRITTEN),
    "held by another program": (disk.held, {Reason.DATA_LOCKED}),
    "moved away": (disk.gone, {Reason.DATA_REPLACED}),
    "replaced": (disk.replaced, {Reason.DATA_REPLACED}),
    "disk full": (disk.full, {Reason.DATA_DISK_FULL}),
}


class NoWait(threading.Event):
    """Waits for nothing."""

    def wait(self, timeout: float | None = None) -> bool:
        return False


class Story:
    """A desk whose lane meets one trouble, and a network that counts what reaches it."""

    def __init__(self, desk: Desk, told: Told, trouble: str) -> None:
        self.desk = desk
        self.told = told
        self.route = ScriptedRoute(usual=self.accept)
        self.loop = desk.lane("virtual://test", self.route, NoWait())
        self.left = Counter[tuple[int, int]]()
        self.stack = ExitStack()
        self.make, self.reasons = TROUBLES[trouble]
        people = [Recipient(f"+1202555{1000 + n}") for n in range(COUNT)]
        desk.compose.queue("x" * 200, people)

    def strike(self) -> None:
        self.stack.enter_context(self.make(self.desk.store.path))

    def end(self) -> None:
        self.stack.close()

    # How the network answers; "left" is counted where Ctrl-Z would be written.

    def accept(self, message: Outgoing, ledger: Ledger) -> Outcome:
        for index in range(message.parts_done, 2):
            self.leave(message, ledger, index)
            ledger.accepted(index, self.reference(message, index))
        return Accepted(tuple(self.reference(message, index) for index in range(2)))

    def leave(self, message: Outgoing, ledger: Ledger, index: int) -> None:
        ledger.hand_over(index, 2)
        self.left[message.id, index] += 1
        ledger.in_air()

    @staticmethod
    def reference(message: Outgoing, index: int) -> int:
        return 2 * message.id + index

    # Where the trouble strikes.

    def before_the_first(self) -> None:
        self.strike()

    def before_a_hand_over(self) -> None:
        self._in_the_middle(lambda _message, _ledger: self.strike())

    def before_the_second_part(self) -> None:
        def answer(message: Outgoing, ledger: Ledger) -> None:
            self.leave(message, ledger, 0)
            ledger.accepted(0, self.reference(message, 0))
            self.strike()

        self._in_the_middle(answer)

    def once_a_part_has_left(self) -> None:
        def answer(message: Outgoing, ledger: Ledger) -> Outcome:
            ledger.hand_over(0, 2)
            self.left[message.id, 0] += 1
            self.strike()
            ledger.in_air()
            ledger.accepted(0, self.reference(message, 0))
            self.leave(message, ledger, 1)
            raise AssertionError("it left, and was not recorded")

        self.route.script.append(answer)

    def once_it_was_accepted(self) -> None:
        def answer(message: Outgoing, ledger: Ledger) -> Outcome:
            outcome = self.accept(message, ledger)
            self.strike()
            return outcome

        self.route.script.append(answer)

    def once_nobody_answered(self) -> None:
        def answer(message: Outgoing, ledger: Ledger) -> Outcome:
            self.leave(message, ledger, 0)
            self.strike()
            return NO_ANSWER

        self.route.script.append(answer)

    def once_the_route_was_lost(self) -> None:
        def answer(message: Outgoing, ledger: Ledger) -> Outcome:
            self.strike()
            return RouteDown(Trouble(Reason.PORT_GONE))

        self.route.script += [self.accept, answer]

    def with_a_text_that_came_in(self) -> None:
        def answer(message: Outgoing, ledger: Ledger) -> Outcome:
            self.route.arrivals.append([part("STOP", sender="+12025551003")])
            outcome = self.accept(message, ledger)
            self.strike()
            return outcome

        self.route.script.append(answer)

    def _in_the_middle(self, happens: Callable[[Outgoing, Ledger], None]) -> None:
        def answer(message: Outgoing, ledger: Ledger) -> Outcome:
            happens(message, ledger)
            self.leave(message, ledger, 1 if self.left[message.id, 0] else 0)
            raise AssertionError("it left, and was not recorded")

        self.route.script += [self.accept, answer]

    # What the lane does.

    def turn(self, times: int) -> None:
        for _ in range(times):
            self.loop.turn()

    def finish(self) -> None:
        self.turn(2 * COUNT + 4)
        self.loop.outbox.flush()


MOMENTS = [
    Story.before_the_first,
    Story.before_a_hand_over,
    Story.before_the_second_part,
    Story.once_a_part_has_left,
    Story.once_it_was_accepted,
    Story.once_nobody_answered,
    Story.once_the_route_was_lost,
    Story.with_a_text_that_came_in,
]


@pytest.fixture
def directory(tmp_path: Path, trouble: str) -> Iterator[Path]:
    if trouble != "disk full":
        yield tmp_path / "data"
        return
    with disk.small_disk(tmp_path / "data") as place:
        yield place


@pytest.fixture
def story(directory: Path, clock: FakeClock, told: Told, trouble: str) -> Iterator[Story]:
    words = load_words(resource("opt_out_words.toml"))
    with open_desk(
        directory, words=words, clock=clock, random=Random(7), emit=told, patience=0.02
    ) as desk:
        desk.settings.put("default_region", "US")
        desk.settings.put("confirm_opt_out", "no")
        made = Story(desk, told, trouble)
        yield made
        made.end()


@pytest.mark.parametrize("moment", MOMENTS, ids=lambda moment: moment.__name__)
@pytest.mark.parametrize("trouble", TROUBLES)
def test_nothing_leaves_unrecorded_and_it_goes_on(
    story: Story, moment: Callable[[Story], None]
) -> None:
    moment(story)
    story.turn(6)
    went = story.left.copy()
    story.turn(3)
    view = story.loop.view()
    assert view.state is LaneState.DOWN
    assert view.trouble is not None
    assert view.trouble.reason in story.reasons
    assert story.left == went, "nothing leaves while nothing can be recorded"
    story.end()
    story.finish()
    check(story)


def check(story: Story) -> None:
    """Everything is with the network once, or says that it is not known, or was not wanted."""
    view = story.loop.view()
    assert (view.state, view.trouble) == (LaneState.READY, None)
    assert all(times == 1 for times in story.left.values()), "sent twice"
    found = rows(story.desk)
    assert len(found) == COUNT
    for row in found:
        there = [story.left[row.id, index] for index in range(2)]
        if row.status is Status.SUCCESS:
            assert there == [1, 1]
            assert row.references == (2 * row.id, 2 * row.id + 1)
        elif row.status is Status.UNKNOWN:
            assert there[0] == 1
            causes = [event.cause for event in story.desk.store.outbounds.events(row.id)]
            assert causes[-1] is Cause.NO_ANSWER
        else:
            assert (row.status, row.reason) == (Status.CANCELLED, Reason.OPTED_OUT)
            assert there == [0, 0]
    assert story.desk.store.check() == []


@pytest.mark.parametrize("trouble", TROUBLES)
def test_a_text_that_can_not_be_kept_stays_in_the_modem(story: Story) -> None:
    story.finish()
    arrival = part("Yes")
    story.strike()
    story.route.arrivals.append([arrival])
    story.turn(3)
    assert story.route.discarded == []
    story.end()
    story.route.arrivals.append([arrival])
    story.turn(3)
    assert arrival in story.route.discarded
    assert [row.text for row in story.desk.store.inbox.recent(5)] == ["Yes"]


@pytest.mark.parametrize("trouble", TROUBLES)
def test_closed_meanwhile_it_says_what_is_not_known(
    story: Story, directory: Path, clock: FakeClock
) -> None:
    story.once_it_was_accepted()
    story.turn(3)
    story.loop.stop()
    story.loop.run()
    story.end()
    states = [c.state for c in story.told.of(LaneChanged)]
    assert states[-1] is LaneState.STOPPED
    story.desk.store.queue.rescue(clock.now())
    first = min(rows(story.desk), key=lambda row: row.id)
    assert first.status is Status.UNKNOWN
    assert story.left == {(first.id, 0): 1, (first.id, 1): 1}


@pytest.mark.parametrize("trouble", TROUBLES)
def test_a_person_is_told_why_nothing_can_be_queued(story: Story) -> None:
    story.strike()
    with pytest.raises(Refusal) as refused:
        story.desk.compose.queue("Hello", [Recipient("+12025550199")])
    assert refused.value.reason in story.reasons
    story.end()
    assert story.desk.compose.queue("Hello", [Recipient("+12025550199")]).queued


@pytest.mark.parametrize("trouble", ["no room", "held by another program"])
def test_lanes_in_the_foreground_outlive_it(story: Story) -> None:
    """While it lasts the reason is told again and again; then everything goes, and it ends idle."""
    desk = story.desk
    kinds: list[Reason] = []
    loop = desk.lane("virtual://test", story.route)

    def report(totals: RunTotals) -> None:
        if totals.trouble is not None:
            kinds.append(totals.trouble.reason)
        if len(kinds) == 2:
            story.end()
        if totals.sent == COUNT:
            foreground.stop()

    story.before_a_hand_over()
    foreground = Foreground(
        desk.store, [loop], desk.schedule, desk.routing, desk.presence, SystemClock()
    )
    totals = foreground.run(until_idle=False, timeout=60, report=report)
    assert set(kinds) <= story.reasons
    assert (totals.sent, totals.waiting, totals.trouble) == (COUNT, 0, None)
