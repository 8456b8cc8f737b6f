"""Any story of the queue: two lanes, answers of every kind, crashes, people and late reports.

A model beside the store takes every step as DESIGN section 4 has it; after each act the two are
held against each other - every message, its trail, the sums, what is due next. Beside both the
story counts what really left, and holds it to the promises: what the network has, and what it may
have, never leaves again unless a person says so, and nothing is lost.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections import Counter
from collections.abc import Sequence
from datetime import timedelta
from itertools import count
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
from smsdesk.domain.message import LateAcceptance, PartKey, Receipt
from smsdesk.domain.outcome import Accepted, Outcome, Rejected, RouteDown, TryLater, Unknown
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.status import Cause, Delivery, Hold, Status
from smsdesk.store.database import Store
from smsdesk.store.queue import NewOutbound
from tests.store.model import Message, Model, Part
from tests.store.support import IMSI, number, receipt
from tests.support.clock import FakeClock

LANES = ("lane A", "lane B")
NUMBERS = [number(n) for n in range(4)]
TROUBLE = Trouble(Reason.NETWORK_BUSY)
REFUSALS: tuple[Outcome, ...] = (
    Rejected(TROUBLE),
    TryLater(TROUBLE),
    TryLater(TROUBLE, doubtful=True),
    RouteDown(TROUBLE),
)
"""Answers after which it is certain that the part in the air did not arrive."""
ENDS: tuple[Outcome, ...] = (*REFUSALS, Unknown(TROUBLE))
REPORTS = [Delivery.DELIVERED, Delivery.UNDELIVERED, Delivery.EXPIRED, Delivery.PENDING]
SECONDS = [1, 40, 100, 7200, -3600, -30]
"""How the clock goes; also back, by an hour and by a moment."""


class Queue(RuleBasedStateMachine):
    """Acts on one data file; a crash forgets everything but the file.

    The lanes have one door to it, and people another, as if they sat at another process.
    """

    def __init__(self) -> None:
        super().__init__()
        self.directory = Path(tempfile.mkdtemp())
        self.clock = FakeClock()
        self.store = Store.open(self.directory, self.clock)
        self.desk = Store.open(self.directory, self.clock)
        self.model = Model()
        self.left = Counter[PartKey]()
        """How often each part may have left, of which a person wanted `again`."""
        self.again = Counter[PartKey]()
        self.reference = 0
        """The next one that the network gives; there are never enough for it to wrap."""
        self.moments = count()

    def teardown(self) -> None:
        assert self.store.check() == []
        for each in (self.store, self.desk):
            each.close()
        shutil.rmtree(self.directory)

    @property
    def now(self):  # type: ignore[no-untyped-def]  # a datetime
        return self.clock.now()

    def _any(self, data: st.DataObject) -> Message:
        return self.model.messages[data.draw(st.sampled_from(sorted(self.model.messages)))]

    def _some(self, data: st.DataObject) -> list[Message]:
        everything = data.draw(st.booleans())
        return list(self.model.messages.values()) if everything else [self._any(data)]

    # Acts of people.

    @initialize()
    def queue_something(self) -> None:
        self.queue()

    @rule(
        numbers=st.lists(st.sampled_from(NUMBERS), min_size=1, max_size=6),
        parts=st.integers(1, 3),
        priority=st.sampled_from([0, 0, 10]),
        due=st.sampled_from([None, None, 90]),
        deadline=st.sampled_from([None, None, 100]),
        route=st.sampled_from([None, None, *LANES]),
        report=st.booleans(),
    )
    def queue(
        self,
        numbers: Sequence[str] = tuple(NUMBERS),
        parts: int = 2,
        priority: int = 0,
        due: int | None = None,
        deadline: int | None = None,
        route: str | None = None,
        report: bool = True,
    ) -> None:
        at = self.now + timedelta(seconds=due or 0)
        by = None if deadline is None else self.now + timedelta(seconds=deadline)
        added = self.desk.queue.add_batch(
            "",
            "",
            [NewOutbound(each, "text", parts, want_report=report) for each in numbers],
            priority=priority,
            due_at=at,
            deliver_by=by,
            route=route,
        )
        assert [each.number for each in added.queued] == list(dict.fromkeys(numbers))
        assert added.batch is not None
        for each in added.queued:
            assert each.id not in self.model.messages
            message = Message(
                each.id, added.batch, each.number, parts, priority, at, by, route, report
            )
            message.step(Cause.QUEUED, Status.NOT_PROCESSED)
            self.model.messages[each.id] = message

    @rule(data=st.data())
    def cancel(self, data: st.DataObject) -> None:
        some = self._some(data)
        cancelled = self.desk.queue.cancel([each.id for each in some])
        assert list(cancelled) == self.model.cancel(some)

    @rule(data=st.data())
    def cancel_a_batch(self, data: st.DataObject) -> None:
        batch = self._any(data).batch
        of_it = self.model.of(lambda each: each.batch == batch)
        assert sorted(self.desk.queue.cancel_batch(batch)) == self.model.cancel(of_it)

    @rule(which=st.sampled_from(NUMBERS))
    def withdraw_consent(self, which: str) -> None:
        to_it = self.model.of(lambda each: each.number == which)
        cancelled = self.desk.queue.cancel_for_number(which)
        assert sorted(cancelled) == self.model.cancel(to_it, Cause.CONSENT_WITHDRAWN)

    @rule(data=st.data())
    def send_again(self, data: st.DataObject) -> None:
        some = self._some(data)
        for each in some:
            if each.status is Status.UNKNOWN and each.in_the_air:
                # A person takes the risk: what nobody answered for may leave once more.
                self.again[PartKey(each.id, len(each.parts) - 1)] += 1
        sent = self.desk.queue.send_again([each.id for each in some])
        assert list(sent) == self.model.send_again(some, self.now)

    @rule(data=st.data())
    def mark_arrived(self, data: st.DataObject) -> None:
        each = self._any(data)
        assert list(self.desk.queue.mark_arrived([each.id])) == self.model.mark_arrived(each)

    @rule(data=st.data(), priority=st.sampled_from([-10, 0, 10]), whole=st.booleans())
    def change_the_priority(self, data: st.DataObject, priority: int, whole: bool) -> None:
        each = self._any(data)
        touched = self._edited(each, whole)
        if whole:
            changed = self.desk.queue.set_batch_priority(each.batch, priority)
        else:
            changed = self.desk.queue.set_priority([each.id], priority)
        assert changed == self.model.edit(touched, "priority", priority, Cause.PRIORITY_CHANGED)

    @rule(data=st.data(), seconds=st.sampled_from([-60, 0, 30, 3000]), whole=st.booleans())
    def change_when_it_is_due(self, data: st.DataObject, seconds: int, whole: bool) -> None:
        each, due = self._any(data), self.now + timedelta(seconds=seconds)
        touched = self._edited(each, whole)
        if whole:
            changed = self.desk.queue.set_batch_due(each.batch, due)
        else:
            changed = self.desk.queue.set_due([each.id], due)
        assert changed == self.model.edit(touched, "due", due, Cause.TIME_CHANGED)

    def _edited(self, each: Message, whole: bool) -> list[Message]:
        return [
            other
            for other in self.model.waiting()
            if other is each or (whole and other.batch == each.batch)
        ]

    @rule(data=st.data(), pause=st.booleans())
    def pause_or_resume_a_batch(self, data: st.DataObject, pause: bool) -> None:
        batch = self._any(data).batch
        act = self.desk.queue.hold_batch if pause else self.desk.queue.let_batch_go
        touched = [each for each in self._live() if each.batch == batch]
        assert act(batch) == self.model.hold(touched, Hold.BATCH, on=pause)

    @rule(which=st.sampled_from(NUMBERS), hold=st.booleans())
    def ask_or_answer_about_a_number(self, which: str, hold: bool) -> None:
        act = self.desk.queue.hold_number if hold else self.desk.queue.let_number_go
        touched = [each for each in self._live() if each.number == which]
        assert act(which) == self.model.hold(touched, Hold.QUESTION, on=hold)

    @rule(ago=st.integers(0, 60))
    def come_back_after_an_absence(self, ago: int) -> None:
        before = self.now - timedelta(seconds=ago)
        overdue = [each for each in self.model.waiting() if each.due <= before]
        held = self.desk.queue.hold_overdue(before)
        assert held == self.model.hold(overdue, Hold.ABSENCE, on=True)

    @rule(cancel=st.booleans())
    def decide_about_what_is_overdue(self, cancel: bool) -> None:
        held = [each for each in self.model.waiting() if Hold.ABSENCE in each.held]
        overdue = self.desk.queue.overdue()
        assert list(overdue) == [each.id for each in held]
        if cancel:
            assert self.desk.queue.cancel(overdue) == overdue
            self.model.cancel(held)
        still = [each for each in held if each.status is Status.NOT_PROCESSED]
        assert self.desk.queue.let_overdue_go() == self.model.hold(still, Hold.ABSENCE, on=False)

    def _live(self) -> list[Message]:
        return [*self.model.waiting(), *self.model.sending()]

    # Acts of a lane.

    @rule(lane=st.sampled_from(LANES), limit=st.integers(1, 3))
    def claim(self, lane: str, limit: int) -> None:
        self._claim(lane, limit)

    def _claim(self, lane: str, limit: int) -> list[Message]:
        with self.store.queue.transaction() as step:
            claimed = step.claim(lane, lane, self.now, limit)
        expected = self.model.claim(lane, self.now, limit)
        assert [message.id for message in claimed] == [each.id for each in expected]
        for message, each in zip(claimed, expected, strict=True):
            assert (message.parts_done, message.attempt) == (len(each.parts), each.retries + 1)
            assert (message.doubtful, message.deliver_by) == (each.doubtful, each.deadline)
        self._looked_again(step.reported)
        return expected

    @rule(
        lane=st.sampled_from(LANES),
        answered=st.integers(0, 3),
        end=st.sampled_from([None, *ENDS]),
        numbered=st.booleans(),
    )
    def attempt(self, lane: str, answered: int, end: Outcome | None, numbered: bool) -> None:
        """A whole attempt: some parts are answered for, then one is not, or all is well."""
        for each in self._claim(lane, 1):
            for _ in range(answered):
                self._hand_over(each)
                self._answer(each, numbered)
            if each.whole:
                self._settle(each, Accepted())
            elif end is not None:
                self._hand_over(each)
                self._settle(each, end)

    @precondition(lambda self: self.model.sending())
    @rule(data=st.data())
    def hand_over(self, data: st.DataObject) -> None:
        self._hand_over(self._held(data))

    def _hand_over(self, each: Message) -> None:
        if each.in_the_air or each.whole:
            return
        index = len(each.parts)
        with self.store.queue.transaction() as step:
            step.hand_over(each.id, index, each.total, each.lane, IMSI, self.now)
        each.parts.append(Part(self.now))
        self.left[PartKey(each.id, index)] += 1
        self._looked_again(step.reported)

    @precondition(lambda self: self.model.sending())
    @rule(data=st.data(), numbered=st.booleans())
    def answer_for_a_part(self, data: st.DataObject, numbered: bool) -> None:
        self._answer(self._held(data), numbered)

    def _answer(self, each: Message, numbered: bool = True) -> None:
        if not each.in_the_air:
            return
        reference = self._next_reference() if numbered else None
        with self.store.queue.transaction() as step:
            step.accepted(each.id, len(each.parts) - 1, reference, self.now)
        each.parts[-1].accepted, each.parts[-1].reference = True, reference
        self._looked_again(step.reported)

    @precondition(lambda self: self.model.sending())
    @rule(data=st.data(), outcome=st.sampled_from(ENDS), wait=st.sampled_from([None, 30, 3000]))
    def settle_badly(self, data: st.DataObject, outcome: Outcome, wait: int | None) -> None:
        self._settle(self._held(data), outcome, wait)

    @precondition(lambda self: self.model.sending())
    @rule(data=st.data())
    def settle_well(self, data: st.DataObject) -> None:
        each = self._held(data)
        if each.whole:
            self._settle(each, Accepted())

    def _next_reference(self) -> int:
        self.reference += 1
        return self.reference - 1

    def _settle(self, each: Message, outcome: Outcome, wait: int | None = 0) -> None:
        if each.in_the_air and outcome in REFUSALS:
            self.left[PartKey(each.id, len(each.parts) - 1)] -= 1
        retry_at = None if wait is None else self.now + timedelta(seconds=wait)
        with self.store.queue.transaction() as step:
            settled = step.settle(each.id, outcome, each.lane, self.now, retry_at=retry_at)
        self.model.settle(each, outcome, retry_at)
        assert settled is not None
        self._looked_again(step.reported)

    @precondition(lambda self: self.model.sending())
    @rule(
        data=st.data(),
        cause=st.sampled_from([Cause.EXPIRED, Cause.CONSENT_WITHDRAWN]),
        put=st.booleans(),
    )
    def take_out(self, data: st.DataObject, cause: Cause, put: bool) -> None:
        """What is claimed is found to be late or unwanted, or has to wait for morning."""
        each, until = self._held(data), self.now + timedelta(hours=8)
        with self.store.queue.transaction() as step:
            if put:
                taken = step.postpone(
                    each.id, until, Cause.QUIET_HOURS, Reason.QUIET_HOURS, self.now
                )
            else:
                taken = step.drop(each.id, cause, Reason.EXPIRED, self.now)
        assert (taken is None) is each.in_the_air
        if taken is not None and put:
            each.due = until
            each.step(Cause.QUIET_HOURS, taken)
        elif taken is not None:
            each.step(cause, taken)
        self._looked_again(step.reported)

    @precondition(lambda self: self.model.sending())
    @rule(data=st.data())
    def take_a_forbidden_step(self, data: st.DataObject) -> None:
        each = self._held(data)
        other = LANES[each.lane == LANES[0]]
        for lane, index in ((other, len(each.parts)), (each.lane, len(each.parts) - 1)):
            with pytest.raises(Refusal) as refused, self.store.queue.transaction() as step:
                step.hand_over(each.id, index, each.total, lane, IMSI, self.now)
            assert refused.value.reason is Reason.STEP_NOT_ALLOWED
        with self.store.queue.transaction() as step:
            assert step.settle(each.id, Accepted(), other, self.now) is None

    @rule(lane=st.sampled_from(LANES))
    def release(self, lane: str) -> None:
        released = self.store.queue.release(lane)
        assert sorted(released) == [each.id for each in self.model.release(lane)]
        self._looked_again(None)

    def _held(self, data: st.DataObject) -> Message:
        busy = self.model.sending()
        return busy[data.draw(st.integers(0, len(busy) - 1))]

    def _looked_again(self, reported: list[int] | None) -> None:
        """What a lane did may have ended the wait of a report."""
        changed = self.model.look_again(self.now)
        assert reported in (None, changed)

    # Acts of the world.

    @rule(seconds=st.sampled_from(SECONDS))
    def time_passes(self, seconds: int) -> None:
        self.clock.advance(seconds)

    @rule(reported=st.sampled_from([None, *NUMBERS]))
    def crash(self, reported: str | None) -> None:
        """The program is killed and started again; the lanes know nothing any more.

        The modem may hand on a report before anybody has decided about what was in the air.
        """
        self.store.close()
        self.store = Store.open(self.directory, self.clock)
        if reported is not None:
            self._report(self._said(999, reported, Delivery.DELIVERED))
        in_the_air = [each.id for each in self.model.sending() if each.in_the_air]
        assert self.store.queue.rescue_preview() == len(in_the_air)
        assert sorted(self.store.queue.rescue(self.now).unknown) == in_the_air
        self.model.rescue()
        self._looked_again(None)

    @rule(data=st.data(), state=st.sampled_from(REPORTS))
    def report_on_a_part(self, data: st.DataObject, state: Delivery) -> None:
        """A report for something that left, or for what will be answered next, once or again."""
        each = self._any(data)
        known = [part.reference for part in each.parts if part.reference is not None]
        said = self._said(data.draw(st.sampled_from([*known, self.reference])), each.number, state)
        for _ in range(data.draw(st.integers(1, 2))):
            self._report(said)

    @rule(to=st.sampled_from(NUMBERS), state=st.sampled_from(REPORTS))
    def report_without_a_known_reference(self, to: str, state: Delivery) -> None:
        # 999 is no reference of the model's modems; the matching is by number and time alone.
        self._report(self._said(999, to, state))

    def _said(self, reference: int, to: str, state: Delivery) -> Receipt:
        at = self.now + timedelta(microseconds=next(self.moments))
        return receipt(reference, to, at, state, 0 if state is Delivery.DELIVERED else 0x30)

    def _report(self, said: Receipt) -> None:
        changed = self.store.queue.apply_receipt(said, self.now)
        assert changed == self.model.report(said, self.now)

    @rule(data=st.data(), numbered=st.booleans())
    def answer_late(self, data: st.DataObject, numbered: bool) -> None:
        each = self._any(data)
        index = max(0, len(each.parts) - 1)
        reference = self._next_reference() if numbered else None
        late = LateAcceptance(PartKey(each.id, index), reference, LANES[0])
        changed = self.store.queue.accept_late(late, self.now)
        assert changed == self.model.late(each, index, reference)

    # Promises.

    @invariant()
    def nothing_leaves_twice_but_by_a_persons_wish(self) -> None:
        for part, times in self.left.items():
            assert times <= 1 + self.again[part], part

    @invariant()
    def sent_means_that_all_of_it_left(self) -> None:
        for each in self.model.of(lambda each: each.status is Status.SUCCESS):
            marked = any(cause is Cause.PERSON_SAYS_ARRIVED for cause, _ in each.trail)
            all_of_it = all(self.left[PartKey(each.id, index)] for index in range(each.total))
            assert marked or all_of_it

    @invariant()
    def the_store_says_what_the_model_says(self) -> None:
        rows = self.desk.outbounds.page(list(self.model.messages))
        assert len(rows) == len(self.model.messages), "lost"
        for row in rows:
            each = self.model.messages[row.id]
            held = each.held if each.status is Status.NOT_PROCESSED else Hold.NONE
            accepted = {i: part.reference for i, part in enumerate(each.parts) if part.accepted}
            references = tuple(accepted.get(i) for i in range(each.total)) if accepted else ()
            expected = (each.status, each.priority, each.due, held, each.delivery, references)
            found = (row.status, row.priority, row.due_at, row.held, row.delivery, row.references)
            assert found == expected, each
            trail = [(event.cause, event.status) for event in self.desk.outbounds.events(row.id)]
            assert trail == each.trail

    @invariant()
    def the_sums_are_right(self) -> None:
        counts = self.desk.outbounds.counts()
        messages = self.model.messages.values()
        assert counts.by_status == Counter(each.status for each in messages)
        assert counts.by_delivery == Counter(each.delivery for each in messages)

    @invariant()
    def what_is_due_next_is_known(self) -> None:
        for lane in LANES:
            due = self.model.next_due(lane)
            work = due is not None and due <= self.now
            assert self.store.queue.has_work(lane, self.now) is work
            told = self.store.queue.next_due(lane, self.now)
            assert (told <= self.now) if work and told else told == due


TestQueue = Queue.TestCase
TestQueue.settings = settings(
    max_examples=int(os.environ.get("SMSDESK_STORIES", "20")),
    stateful_step_count=int(os.environ.get("SMSDESK_STORY_STEPS", "30")),
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
