"""What people and the program do to many messages, and the decisions after a crash."""

from __future__ import annotations

from smsdesk.domain.outcome import Accepted, Rejected, Unknown
from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Cause, Delivery, Status
from smsdesk.store.database import Store
from smsdesk.store.queue import NewOutbound
from tests.store.support import (
    BUSY,
    HOUR,
    LANE,
    MINUTE,
    SILENT,
    causes,
    claim,
    fill,
    hand_over,
    number,
    send,
    settle,
    status,
)
from tests.support.clock import FakeClock


def test_cancel_takes_what_waits_and_says_which(store: Store, clock: FakeClock) -> None:
    ids = [queued.id for queued in fill(store, 3)]
    claim(store, clock.now())
    assert store.queue.cancel([*ids, ids[1], 999]) == (ids[1], ids[2])
    assert store.queue.cancel(ids) == ()
    row = store.outbounds.get(ids[1])
    assert row is not None
    assert (row.status, row.reason) == (Status.CANCELLED, Reason.CANCELLED_BY_PERSON)
    assert store.outbounds.events(ids[1])[-1].actor == "person"


def test_a_withdrawn_consent_cancels_every_batch_of_the_number(store: Store) -> None:
    fill(store, 2)
    fill(store, 2)
    gone = store.queue.cancel_for_number(number(1), reason=Reason.DO_NOT_SEND, actor=LANE)
    assert {status(store, each) for each in gone} == {Status.CANCELLED}
    assert len(gone) == 2
    event = store.outbounds.events(gone[0])[-1]
    assert (event.cause, event.reason, event.actor) == (
        Cause.CONSENT_WITHDRAWN,
        Reason.DO_NOT_SEND,
        LANE,
    )
    assert store.outbounds.counts().of(Status.NOT_PROCESSED) == 2


def test_thousands_are_cancelled_at_once(store: Store) -> None:
    fill(store, 1200)
    assert len(store.queue.cancel_batch(1)) == 1200
    assert store.outbounds.counts().by_status == {Status.CANCELLED: 1200}
    ids = list(store.outbounds.ids())
    assert len(store.queue.send_again(ids)) == 1200


def test_send_again_starts_afresh(store: Store, clock: FakeClock) -> None:
    outbound = fill(store, deliver_by=clock.now() + MINUTE)[0].id
    claim(store, clock.now())
    settle(store, outbound, Rejected(BUSY), clock.now())
    clock.advance(3600)
    assert store.queue.send_again([outbound]) == (outbound,)
    row = store.outbounds.get(outbound)
    assert row is not None
    assert (row.due_at, row.deliver_by, row.reason, row.attempts) == (clock.now(), None, None, 0)
    assert claim(store, clock.now())[0].attempt == 1


def test_send_again_keeps_a_deadline_that_lies_ahead(store: Store, clock: FakeClock) -> None:
    deadline = clock.now() + HOUR
    outbound = fill(store, deliver_by=deadline)[0].id
    store.queue.cancel([outbound])
    store.queue.send_again([outbound])
    row = store.outbounds.get(outbound)
    assert row is not None
    assert row.deliver_by == deadline


def test_an_unknown_message_goes_on_at_the_part_nobody_answered_for(
    store: Store, clock: FakeClock
) -> None:
    outbound = fill(store, parts=3)[0].id
    claim(store, clock.now())
    with store.queue.transaction() as step:
        step.hand_over(outbound, 0, 3, LANE, "", clock.now())
        step.accepted(outbound, 0, 5, clock.now())
        step.hand_over(outbound, 1, 3, LANE, "", clock.now())
        step.settle(outbound, Unknown(SILENT), LANE, clock.now())
    store.queue.send_again([outbound])
    (message,) = claim(store, clock.now())
    assert message.parts_done == 1
    hand_over(store, outbound, clock.now(), 1, 3)


def test_a_person_may_say_that_it_arrived(store: Store, clock: FakeClock) -> None:
    outbound = fill(store)[0].id
    claim(store, clock.now())
    hand_over(store, outbound, clock.now())
    settle(store, outbound, Unknown(SILENT), clock.now())
    assert store.queue.mark_arrived([outbound]) == (outbound,)
    assert store.queue.mark_arrived([outbound]) == ()
    row = store.outbounds.get(outbound)
    assert row is not None
    assert (row.status, row.sent_at, row.reason) == (Status.SUCCESS, clock.now(), None)


def test_priority_and_due_time_change_only_what_waits(store: Store, clock: FakeClock) -> None:
    first, second = (queued.id for queued in fill(store, 2))
    claim(store, clock.now())
    assert store.queue.set_priority([first, second], 10) == 1
    assert store.queue.set_due([first, second], clock.now() + HOUR) == 1
    rows = store.outbounds.page([first, second])
    assert [(row.priority, row.due_at) for row in rows] == [
        (0, clock.now()),
        (10, clock.now() + HOUR),
    ]
    assert store.queue.set_priority([second], 10) == 0
    assert causes(store, second) == [Cause.QUEUED, Cause.PRIORITY_CHANGED, Cause.TIME_CHANGED]
    assert causes(store, first) == [Cause.QUEUED, Cause.CLAIMED]


def test_the_trail_says_who_changed_what(store: Store, clock: FakeClock) -> None:
    batch = [queued.id for queued in fill(store, 2)]
    at = clock.now() + HOUR
    assert store.queue.set_batch_due(1, at, actor="Ann") == 2
    assert store.queue.set_batch_priority(1, -10) == 2
    for each in batch:
        told = [(e.actor, e.detail, e.status) for e in store.outbounds.events(each)[1:]]
        assert told == [
            ("Ann", at.isoformat(), Status.NOT_PROCESSED),
            ("person", "-10", Status.NOT_PROCESSED),
        ]


def test_what_another_modem_may_take_now_says_so(store: Store) -> None:
    (bound,) = fill(store, route="imei:1")
    assert store.queue.free("imei:1") == 0, "a person chose it"
    assert causes(store, bound.id) == [Cause.QUEUED]
    chosen = NewOutbound(number(1), "text", route="imei:1")
    (freed,) = store.queue.add_batch("", "", [chosen]).queued
    assert store.queue.free("imei:1") == 1
    (_, event) = store.outbounds.events(freed.id)
    assert (event.cause, event.actor, event.detail) == (Cause.ROUTE_FREED, "program", "imei:1")


# The program's own steps.


def test_release_puts_back_what_was_not_handed_over(store: Store, clock: FakeClock) -> None:
    ids = [queued.id for queued in fill(store, 3)]
    claim(store, clock.now(), 2)
    claim(store, clock.now(), 1, "virtual://2")
    hand_over(store, ids[0], clock.now())
    assert store.queue.release(LANE) == (ids[1],)
    assert [status(store, each) for each in ids] == [
        Status.PROCESSING,
        Status.NOT_PROCESSED,
        Status.PROCESSING,
    ]
    assert causes(store, ids[1])[-1] is Cause.ROUTE_DOWN
    assert claim(store, clock.now())[0].attempt == 1


def test_rescue_decides_on_each(store: Store, clock: FakeClock) -> None:
    untouched, in_the_air, between, whole, waiting = (q.id for q in fill(store, 5, parts=2))
    claim(store, clock.now(), 4)
    hand_over(store, in_the_air, clock.now(), 0, 2)
    with store.queue.transaction() as step:
        step.hand_over(between, 0, 2, LANE, "", clock.now())
        step.accepted(between, 0, 1, clock.now())
        for index in (0, 1):
            step.hand_over(whole, index, 2, LANE, "", clock.now())
            step.accepted(whole, index, index, clock.now())
    assert store.queue.rescue_preview() == 1
    rescued = store.queue.rescue(clock.now())
    assert rescued.requeued == (untouched, between)
    assert rescued.unknown == (in_the_air,)
    assert rescued.sent == (whole,)
    assert [status(store, each) for each in (untouched, in_the_air, between, whole, waiting)] == [
        Status.NOT_PROCESSED,
        Status.UNKNOWN,
        Status.NOT_PROCESSED,
        Status.SUCCESS,
        Status.NOT_PROCESSED,
    ]
    assert [causes(store, each)[-1] for each in (untouched, in_the_air, between, whole)] == [
        Cause.RESCUED_UNSENT,
        Cause.RESCUED_IN_FLIGHT,
        Cause.RESCUED_UNSENT,
        Cause.ACCEPTED,
    ]
    unknown = store.outbounds.get(in_the_air)
    assert unknown is not None
    assert (unknown.reason, unknown.delivery) == (Reason.PROGRAM_ENDED, Delivery.PENDING)
    by_id = {message.id: message.parts_done for message in claim(store, clock.now(), 9)}
    assert by_id == {untouched: 0, between: 1, waiting: 0}
    assert store.queue.rescue(clock.now()).unknown == ()


def test_a_settlement_after_the_rescue_comes_too_late(store: Store, clock: FakeClock) -> None:
    outbound = fill(store)[0].id
    claim(store, clock.now())
    store.queue.rescue(clock.now())
    assert settle(store, outbound, Accepted((1,)), clock.now()) is None
    claim(store, clock.now())
    send(store, outbound, clock.now())
    assert status(store, outbound) is Status.SUCCESS
