"""Filling the queue: one transaction, each number once, and what waits."""

from __future__ import annotations

from datetime import timedelta

import pytest

from smsdesk.domain.message import Shift
from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Delivery, Status
from smsdesk.domain.views import OutboundRow
from smsdesk.store.database import Store
from smsdesk.store.queue import NewOutbound
from tests.store.support import HOUR, LANE, MINUTE, claim, fill, number
from tests.support.clock import FakeClock


def test_a_batch_is_kept_as_given(store: Store, clock: FakeClock) -> None:
    due, deadline = clock.now() + MINUTE, clock.now() + HOUR
    text = "Grüße, \u202e'; DROP TABLE outbound; -- 👩‍🚀\x00"
    added = store.queue.add_batch(
        "Reminder",
        "Grüße {name}",
        [
            NewOutbound(
                "+12025550000", text, 3, 255, want_report=False, flash=True, shift=Shift(1, 2)
            )
        ],
        priority=10,
        due_at=due,
        deliver_by=deadline,
        route=LANE,
    )
    assert added.batch == 1
    (queued,) = added.queued
    assert store.outbounds.get(queued.id) == OutboundRow(
        id=queued.id,
        batch=1,
        number="+12025550000",
        name="",
        text=text,
        status=Status.NOT_PROCESSED,
        reason=None,
        detail="",
        priority=10,
        due_at=due,
        deliver_by=deadline,
        route=LANE,
        parts=3,
        references=(),
        delivery=Delivery.NOT_ASKED,
        delivery_reason=None,
        delivery_detail="",
        attempts=0,
        queued_at=clock.now(),
        sent_at=None,
        delivered_at=None,
        flash=True,
        shift=Shift(1, 2),
        route_why=Reason.ROUTE_CHOSEN,
    )
    (batch,) = store.outbounds.batches(5)
    assert (batch.name, batch.text, batch.total) == ("Reminder", "Grüße {name}", 1)
    (message,) = claim(store, due)
    assert (message.concat_reference, message.want_report, message.flash) == (255, False, True)
    assert message.shift == Shift(locking=1, single=2)


def test_the_confirmation_of_an_opt_out_stays_marked(store: Store, clock: FakeClock) -> None:
    store.queue.add_batch("", "", [NewOutbound(number(1), "You are out", exempt=True)])
    assert claim(store, clock.now())[0].exempt


def test_a_number_comes_once_in_a_batch(store: Store) -> None:
    news = [NewOutbound(number(n % 3), f"text {n}") for n in range(5)]
    added = store.queue.add_batch("", "", news)
    assert [queued.number for queued in added.queued] == [number(0), number(1), number(2)]
    assert added.duplicates == (number(0), number(1))
    texts = [row.text for row in store.outbounds.page([queued.id for queued in added.queued])]
    assert texts == ["text 0", "text 1", "text 2"]


def test_nothing_to_queue_makes_no_batch(store: Store) -> None:
    added = store.queue.add_batch("empty", "", [])
    assert (added.batch, added.queued) == (None, ())
    assert store.outbounds.batches(5) == []


def test_a_batch_that_fails_half_way_leaves_nothing(store: Store) -> None:
    news = [NewOutbound(number(1), "fine"), NewOutbound(number(2), "broken", parts=0)]
    with pytest.raises(Exception, match="CHECK"):
        store.queue.add_batch("", "", news)
    assert store.outbounds.batches(5) == []
    assert list(store.outbounds.ids()) == []
    assert fill(store)[0].id == 1


def test_what_waits_and_when(store: Store, clock: FakeClock) -> None:
    now = clock.now()
    assert store.queue.next_due(LANE, now) is None
    assert not store.queue.has_work(LANE, now)
    fill(store, due_at=now + HOUR, priority=10)
    fill(store, due_at=now + MINUTE, route=LANE)
    fill(store, due_at=now, route="virtual://2")
    assert store.queue.next_due(LANE, now) == now + MINUTE
    assert not store.queue.has_work(LANE, now)
    assert store.queue.has_work(LANE, now + MINUTE)
    assert store.queue.has_work("virtual://2", now)
    assert store.queue.next_due("virtual://3", now) == now + HOUR
    assert store.outbounds.counts().next_due == now


def test_a_deadline_is_work_too(store: Store, clock: FakeClock) -> None:
    now = clock.now()
    fill(store, due_at=now + 2 * HOUR, deliver_by=now + HOUR, route="virtual://2")
    assert store.queue.next_due(LANE, now) == now + HOUR
    assert not store.queue.has_work(LANE, now)
    assert store.queue.has_work(LANE, now + HOUR)
    assert claim(store, now + HOUR) == []
    assert not store.queue.has_work(LANE, now + HOUR)
    assert store.queue.next_due(LANE, now + HOUR) is None


def test_the_sums_follow_every_step(store: Store, clock: FakeClock) -> None:
    fill(store, 3)
    fill(store, 2, due_at=clock.now() + timedelta(days=1))
    claim(store, clock.now(), 2)
    store.queue.cancel_batch(2)
    counts = store.outbounds.counts()
    assert {status: counts.of(status) for status in Status} == {
        Status.NOT_PROCESSED: 1,
        Status.PROCESSING: 2,
        Status.SUCCESS: 0,
        Status.FAILED: 0,
        Status.UNKNOWN: 0,
        Status.CANCELLED: 2,
    }
    assert store.outbounds.counts(1).of(Status.PROCESSING) == 2
    assert store.outbounds.counts(2).of(Status.CANCELLED) == 2
    assert store.outbounds.counts(2).next_due is None
    assert store.outbounds.counts(99).by_status == {}
