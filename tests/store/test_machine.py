"""Any story of the queue: two lanes, answers of every kind, crashes, people and late reports.

A model beside the store remembers what really left; after each act the promises are checked: a
message is with one lane at most, what the network accepted never leaves again, what is in the
air never leaves by itself, a batch reaches a number once, and every step is in the trail.
"""

from __future__ import annotations

import shutil
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Outgoing
from smsdesk.domain.outcome import Accepted, Outcome, Rejected, RouteDown, TryLater, Unknown
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.status import STEPS, Cause, Delivery, Hold, Status
from smsdesk.domain.views import EventRow
from smsdesk.store.database import Store
from smsdesk.store.queue import NewOutbound
from tests.store.support import IMSI, number, receipt
from tests.support.clock import FakeClock

LANES = ("lane A", "lane B")
NUMBERS = [number(n) for n in range(4)]
TROUBLE = Trouble(Reason.NETWORK_BUSY)
ENDS = (None, Rejected, TryLater, RouteDown, Unknown)
"""How an attempt may end that is not accepted; None: it goes on."""


@dataclass
class Attempt:
    """A message that a lane of the model holds, and how far it is with it."""

    message: Outgoing
    total: int
    next_part: int
    in_the_air: bool = False


@dataclass
class Truth:
    """What really left: the parts the network has, and those nobody answered for."""

    accepted: dict[int, int] = field(default_factory=dict)
    unanswered: set[int] = field(default_factory=set)
    undecided: set[int] = field(default_factory=set)
    references: list[tuple[int, int, str]] = field(default_factory=list)


class Queue(RuleBasedStateMachine):
    """Acts on one store; a crash forgets everything but the file."""

    def __init__(self) -> None:
        super().__init__()
        self.directory = Path(tempfile.mkdtemp())
        self.clock = FakeClock()
        self.store = Store.open(self.directory, self.clock)
        self.held: dict[str, list[Attempt]] = {lane: [] for lane in LANES}
        self.truth = Truth()
        self.total_of: dict[int, int] = {}
        self.reference = 0
        self.kept_back: defaultdict[int, Hold] = defaultdict(lambda: Hold(0))

    def teardown(self) -> None:
        assert self.store.check() == []
        self.store.close()
        shutil.rmtree(self.directory)

    # Acts of people.

    @initialize()
    def queue_something(self) -> None:
        self.queue()

    @rule(
        numbers=st.lists(st.sampled_from(NUMBERS), min_size=1, max_size=6),
        parts=st.integers(1, 3),
        priority=st.sampled_from([0, 0, 10]),
        deadline=st.sampled_from([None, None, 90]),
        route=st.sampled_from([None, None, *LANES]),
    )
    def queue(
        self,
        numbers: Sequence[str] = tuple(NUMBERS),
        parts: int = 2,
        priority: int = 0,
        deadline: int | None = None,
        route: str | None = None,
    ) -> None:
        added = self.store.queue.add_batch(
            "",
            "",
            [NewOutbound(each, "text", parts) for each in numbers],
            priority=priority,
            deliver_by=deadline and self.clock.now() + timedelta(seconds=deadline),
            route=route,
        )
        assert sorted(queued.number for queued in added.queued) == sorted(set(numbers))
        self.total_of |= {queued.id: parts for queued in added.queued}

    @rule(data=st.data())
    def cancel(self, data: st.DataObject) -> None:
        self.store.queue.cancel([self._any(data)])

    @rule(data=st.data(), everything=st.booleans())
    def send_again(self, data: st.DataObject, everything: bool) -> None:
        wanted = list(self.total_of) if everything else [self._any(data)]
        for outbound in self.store.queue.send_again(wanted):
            self.kept_back[outbound] = Hold(0)
            # A person takes the risk: what nobody answered for may leave once more.
            self.truth.unanswered.discard(outbound)
            self.truth.undecided.discard(outbound)

    @rule(data=st.data())
    def mark_arrived(self, data: st.DataObject) -> None:
        for outbound in self.store.queue.mark_arrived([self._any(data)]):
            self._landed(outbound)

    @rule(data=st.data(), pause=st.booleans())
    def pause_or_resume_a_batch(self, data: st.DataObject, pause: bool) -> None:
        row = self.store.outbounds.get(self._any(data))
        assert row is not None
        act = self.store.queue.hold_batch if pause else self.store.queue.let_batch_go
        touched = {each.id for each in self._live() if each.batch == row.batch}
        assert act(row.batch) == self._hold(Hold.BATCH, touched, on=pause)

    @rule(which=st.sampled_from(NUMBERS), hold=st.booleans())
    def ask_or_answer_about_a_number(self, which: str, hold: bool) -> None:
        act = self.store.queue.hold_number if hold else self.store.queue.let_number_go
        touched = {each.id for each in self._live() if each.number == which}
        assert act(which) == self._hold(Hold.QUESTION, touched, on=hold)

    @rule(ago=st.integers(0, 60))
    def come_back_after_an_absence(self, ago: int) -> None:
        before = self.clock.now() - timedelta(seconds=ago)
        overdue = {row.id for row in self._waiting() if row.due_at <= before}
        assert self.store.queue.hold_overdue(before) == self._hold(Hold.ABSENCE, overdue, on=True)

    @rule(cancel=st.booleans())
    def decide_about_what_is_overdue(self, cancel: bool) -> None:
        overdue = self.store.queue.overdue()
        waiting = {row.id for row in self._waiting()}
        assert set(overdue) == {each for each in waiting if Hold.ABSENCE in self.kept_back[each]}
        if cancel:
            assert self.store.queue.cancel(overdue) == overdue
        assert self.store.queue.let_overdue_go() == (0 if cancel else len(overdue))
        self._hold(Hold.ABSENCE, waiting, on=False)

    def _hold(self, hold: Hold, ids: set[int], *, on: bool) -> int:
        """Do in the model what the store does; return how many are changed by it."""
        changed = [each for each in ids if (hold in self.kept_back[each]) is not on]
        for each in changed:
            self.kept_back[each] ^= hold
        return len(changed)

    def _live(self) -> list:  # type: ignore[type-arg]  # of OutboundRow
        live = (Status.NOT_PROCESSED, Status.PROCESSING)
        return [row for row in self._rows() if row.status in live]

    def _waiting(self) -> list:  # type: ignore[type-arg]  # of OutboundRow
        return [row for row in self._rows() if row.status is Status.NOT_PROCESSED]

    @rule(which=st.sampled_from(NUMBERS))
    def withdraw_consent(self, which: str) -> None:
        self.store.queue.cancel_for_number(which)

    def _any(self, data: st.DataObject) -> int:
        return data.draw(st.sampled_from(sorted(self.total_of)))

    # Acts of a lane.

    @rule(lane=st.sampled_from(LANES), limit=st.integers(1, 3))
    def claim(self, lane: str, limit: int) -> None:
        with self.store.queue.transaction() as step:
            claimed = step.claim(lane, lane, self.clock.now(), limit)
        others = {each.message.id for held in self.held.values() for each in held}
        for message in claimed:
            assert not self.kept_back[message.id], "claimed although it is held back"
            assert message.id not in others, "claimed while another attempt goes on"
            assert message.id not in self.truth.unanswered, "in the air, and nobody asked for it"
            assert message.id not in self.truth.undecided, "unknown, and nobody asked for it"
            assert message.parts_done == self.truth.accepted.get(message.id, 0)
            total = self.total_of[message.id]
            self.held[lane].append(Attempt(message, total, message.parts_done))

    @rule(lane=st.sampled_from(LANES), answered=st.integers(0, 3), end=st.sampled_from(ENDS))
    def attempt(self, lane: str, answered: int, end: type | None) -> None:
        """A whole attempt: some parts are answered for, then one is not, or all is well."""
        self.claim(lane, 1)
        if not self.held[lane]:
            return
        attempt = self.held[lane][-1]
        for _ in range(answered):
            self._hand_over(lane, attempt)
            self._answer(attempt)
        if attempt.next_part == attempt.total:
            self._settle_well(lane, attempt)
        elif end is not None:
            self._hand_over(lane, attempt)
            self._settle_badly(lane, attempt, end, self.clock.now())

    @precondition(lambda self: any(self.held.values()))
    @rule(data=st.data())
    def hand_over(self, data: st.DataObject) -> None:
        self._hand_over(*self._held(data))

    def _hand_over(self, lane: str, attempt: Attempt) -> None:
        if attempt.in_the_air or attempt.next_part >= attempt.total:
            return
        outbound, now = attempt.message.id, self.clock.now()
        with self.store.queue.transaction() as step:
            step.hand_over(outbound, attempt.next_part, attempt.total, lane, IMSI, now)
        attempt.in_the_air = True
        self.truth.unanswered.add(outbound)

    @precondition(lambda self: any(self.held.values()))
    @rule(data=st.data())
    def answer_for_a_part(self, data: st.DataObject) -> None:
        self._answer(self._held(data)[1])

    def _answer(self, attempt: Attempt) -> None:
        if not attempt.in_the_air:
            return
        self.reference = (self.reference + 1) % 256
        outbound, now = attempt.message.id, self.clock.now()
        with self.store.queue.transaction() as step:
            step.accepted(outbound, attempt.next_part, self.reference, now)
        self.truth.references.append((outbound, self.reference, attempt.message.number))
        self._landed(outbound)
        attempt.next_part += 1
        attempt.in_the_air = False

    @precondition(lambda self: any(self.held.values()))
    @rule(data=st.data(), kind=st.sampled_from(ENDS[1:]))
    def settle_badly(self, data: st.DataObject, kind: type) -> None:
        lane, attempt = self._held(data)
        retry_at = data.draw(st.sampled_from([None, self.clock.now() + timedelta(seconds=30)]))
        self._settle_badly(lane, attempt, kind, retry_at)

    def _settle_badly(
        self, lane: str, attempt: Attempt, kind: type, retry_at: datetime | None
    ) -> None:
        outbound = attempt.message.id
        self._settle(lane, attempt, kind(TROUBLE), retry_at)
        if kind is not Unknown:
            # "Not sent for certain": the network said no to the part in the air.
            self.truth.unanswered.discard(outbound)
        elif not attempt.in_the_air:
            # The route can't tell, although no part of it is in the air: nobody sends it again.
            self.truth.undecided.add(outbound)

    @precondition(lambda self: any(self.held.values()))
    @rule(data=st.data())
    def settle_well(self, data: st.DataObject) -> None:
        self._settle_well(*self._held(data))

    def _settle_well(self, lane: str, attempt: Attempt) -> None:
        if attempt.next_part == attempt.total and not attempt.in_the_air:
            self._settle(lane, attempt, Accepted(), None)

    @precondition(lambda self: any(self.held.values()))
    @rule(data=st.data())
    def take_a_forbidden_step(self, data: st.DataObject) -> None:
        lane, attempt = self._held(data)
        outbound, now = attempt.message.id, self.clock.now()
        other = LANES[lane == LANES[0]]
        for wrong_lane, index in ((other, attempt.next_part), (lane, attempt.next_part - 1)):
            with pytest.raises(Refusal) as refused, self.store.queue.transaction() as step:
                step.hand_over(outbound, index, attempt.total, wrong_lane, IMSI, now)
            assert refused.value.reason is Reason.STEP_NOT_ALLOWED
        with self.store.queue.transaction() as step:
            assert step.settle(outbound, Accepted(), other, now) is None

    @rule(lane=st.sampled_from(LANES))
    def release(self, lane: str) -> None:
        released = self.store.queue.release(lane)
        kept = [each for each in self.held[lane] if each.in_the_air]
        assert set(released) == {each.message.id for each in self.held[lane]} - {
            each.message.id for each in kept
        }
        self.held[lane] = kept

    def _held(self, data: st.DataObject) -> tuple[str, Attempt]:
        busy = [(lane, each) for lane in LANES for each in self.held[lane]]
        return busy[data.draw(st.integers(0, len(busy) - 1))]

    def _settle(
        self, lane: str, attempt: Attempt, outcome: Outcome, retry_at: datetime | None
    ) -> None:
        outbound = attempt.message.id
        with self.store.queue.transaction() as step:
            settled = step.settle(outbound, outcome, lane, self.clock.now(), retry_at=retry_at)
        assert settled is not None
        self.held[lane].remove(attempt)

    def _landed(self, outbound: int) -> None:
        """One part more is known to be with the network."""
        self.truth.undecided.discard(outbound)
        if outbound in self.truth.unanswered:
            self.truth.unanswered.discard(outbound)
            self.truth.accepted[outbound] = self.truth.accepted.get(outbound, 0) + 1

    # Acts of the world.

    @rule(seconds=st.sampled_from([1, 40, 100]))
    def time_passes(self, seconds: int) -> None:
        self.clock.advance(seconds)

    @rule()
    def crash(self) -> None:
        """The program is killed and started again; the lanes know nothing any more."""
        in_the_air = {
            each.message.id for held in self.held.values() for each in held if each.in_the_air
        }
        self.store.close()
        self.store = Store.open(self.directory, self.clock)
        self.held = {lane: [] for lane in LANES}
        assert self.store.queue.rescue_preview() == len(in_the_air)
        assert set(self.store.queue.rescue(self.clock.now()).unknown) == in_the_air

    @precondition(lambda self: self.truth.references)
    @rule(data=st.data(), state=st.sampled_from([Delivery.DELIVERED, Delivery.UNDELIVERED]))
    def report(self, data: st.DataObject, state: Delivery) -> None:
        """A report for a part that was accepted, once or again."""
        outbound, reference, to = data.draw(st.sampled_from(self.truth.references))
        before = self._deliveries()
        changed = self.store.queue.apply_receipt(
            receipt(reference, to, self.clock.now(), state), self.clock.now()
        )
        assert changed in (None, outbound)
        self._check_only_forward(before)

    @rule(to=st.sampled_from(NUMBERS))
    def report_without_a_known_reference(self, to: str) -> None:
        before = self._deliveries()
        unknown = {
            row.id
            for row in self._rows()
            if row.number == to and row.id in self.truth.unanswered - self._in_hand()
        }
        # 999 is no reference of the model's modems; the matching is by number and time alone.
        said = receipt(999, to, self.clock.now())
        changed = self.store.queue.apply_receipt(said, self.clock.now())
        assert (changed in unknown) if unknown else changed is None
        if changed is not None:
            self._landed(changed)
        self._check_only_forward(before)

    def _in_hand(self) -> set[int]:
        return {each.message.id for held in self.held.values() for each in held}

    def _deliveries(self) -> dict[int, Delivery]:
        rows = self.store.outbounds.page(list(self.total_of))
        return {row.id: row.delivery for row in rows}

    def _check_only_forward(self, before: dict[int, Delivery]) -> None:
        final = {Delivery.DELIVERED}
        for outbound, delivery in self._deliveries().items():
            if before[outbound] in final:
                assert delivery is before[outbound]
            if before[outbound] is not Delivery.NOT_ASKED:
                assert delivery is not Delivery.NOT_ASKED

    # Promises.

    @invariant()
    def a_message_is_with_one_lane_at_most(self) -> None:
        held = [each.message.id for lane in LANES for each in self.held[lane]]
        assert len(held) == len(set(held))
        processing = [row.id for row in self._rows() if row.status is Status.PROCESSING]
        assert sorted(processing) == sorted(held)

    @invariant()
    def what_nobody_answered_for_waits_for_nobody(self) -> None:
        for row in self._rows():
            if row.id in self.truth.unanswered - self._in_hand():
                assert row.status is Status.UNKNOWN

    @invariant()
    def success_means_that_all_of_it_is_there(self) -> None:
        for row in self._rows():
            if row.status is Status.SUCCESS:
                marked = any(
                    event.cause is Cause.PERSON_SAYS_ARRIVED
                    for event in self.store.outbounds.events(row.id)
                )
                assert marked or self.truth.accepted.get(row.id) == self.total_of[row.id]

    @invariant()
    def every_step_is_in_the_trail(self) -> None:
        for row in self._rows():
            events = self.store.outbounds.events(row.id)
            assert _is_a_walk(events), events
            assert events[-1].status is row.status

    def _rows(self) -> list:  # type: ignore[type-arg]  # of OutboundRow
        return self.store.outbounds.page(list(self.total_of))


def _is_a_walk(events: list[EventRow]) -> bool:
    """Tell whether a trail goes step by step through the table, from the beginning."""
    at: Status | None = None
    for event in events:
        if event.cause in (Cause.HELD, Cause.LET_GO):
            if at is not event.status:
                return False
        elif STEPS.get((at, event.cause)) is not event.status:
            return False
        at = event.status
    return True


TestQueue = Queue.TestCase
TestQueue.settings = settings(
    max_examples=20,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
