"""What is held back waits, whatever happens to it, and goes when the last reason is gone."""

from __future__ import annotations

from smsdesk.domain.outcome import TryLater
from smsdesk.domain.status import Cause, Status
from smsdesk.store.database import Store
from tests.store.support import (
    BUSY,
    HOUR,
    LANE,
    MINUTE,
    causes,
    claim,
    fill,
    number,
    settle,
    status,
)
from tests.support.clock import FakeClock


def _claimed(store: Store, clock: FakeClock) -> list[int]:
    return [message.id for message in claim(store, clock.now(), 99)]


def test_a_paused_batch_lets_the_others_pass(store: Store, clock: FakeClock) -> None:
    first, second = fill(store, 3), fill(store, 2)
    assert store.queue.hold_batch(1) == 3
    assert store.queue.hold_batch(1) == 0
    assert [row.held for row in store.outbounds.batches(2)] == [False, True]
    assert _claimed(store, clock) == [each.id for each in second]
    assert not store.queue.has_work(LANE, clock.now())
    assert store.outbounds.counts().next_due is None
    assert store.queue.let_batch_go(1) == 3
    assert _claimed(store, clock) == [each.id for each in first]
    assert causes(store, first[0].id) == [Cause.QUEUED, Cause.HELD, Cause.LET_GO, Cause.CLAIMED]
    assert store.outbounds.events(first[0].id)[1].actor == "person"


def test_what_comes_back_to_a_paused_batch_waits_too(store: Store, clock: FakeClock) -> None:
    (queued,) = fill(store)
    _claimed(store, clock)
    assert store.queue.hold_batch(1) == 1
    settle(store, queued.id, TryLater(BUSY), clock.now(), clock.now())
    assert status(store, queued.id) is Status.NOT_PROCESSED
    assert _claimed(store, clock) == []
    store.queue.let_batch_go(1)
    assert _claimed(store, clock) == [queued.id]


def test_two_reasons_are_both_needed_to_go(store: Store, clock: FakeClock) -> None:
    fill(store, 2)
    store.queue.hold_batch(1)
    assert store.queue.hold_number(number(1)) == 1
    store.queue.let_batch_go(1)
    assert _claimed(store, clock) == [1]
    assert store.queue.let_number_go(number(1)) == 1
    assert _claimed(store, clock) == [2]


def test_what_was_due_in_an_absence_is_asked_about(store: Store, clock: FakeClock) -> None:
    fill(store, 2)
    fill(store, 1, due_at=clock.now() + 3 * HOUR)
    clock.advance(7200)
    assert store.queue.hold_overdue(clock.now() - HOUR) == 2
    assert store.queue.overdue() == (1, 2)
    assert store.queue.set_due([1], clock.now() + MINUTE) == 1
    assert store.queue.cancel([2]) == (2,)
    assert store.queue.overdue() == (1,)
    assert store.queue.let_overdue_go() == 1
    clock.advance(60)
    assert _claimed(store, clock) == [1]


def test_a_person_who_sends_again_means_it(store: Store, clock: FakeClock) -> None:
    (queued,) = fill(store)
    store.queue.hold_batch(1)
    store.queue.cancel([queued.id])
    assert store.queue.send_again([queued.id]) == (queued.id,)
    assert _claimed(store, clock) == [queued.id]


def test_a_deadline_passes_while_it_is_held(store: Store, clock: FakeClock) -> None:
    (queued,) = fill(store, deliver_by=clock.now() + MINUTE)
    store.queue.hold_batch(1)
    clock.advance(61)
    assert _claimed(store, clock) == []
    assert status(store, queued.id) is Status.FAILED


def test_a_whole_batch_gets_another_time_and_priority(store: Store, clock: FakeClock) -> None:
    fill(store, 2)
    fill(store, 1)
    assert store.queue.set_batch_due(1, clock.now() + HOUR) == 2
    assert _claimed(store, clock) == [3]
    assert store.queue.set_batch_priority(1, 10) == 2
    clock.advance(3600)
    fill(store, 1)
    assert _claimed(store, clock) == [1, 2, 4]
