"""Answers that come after a message was settled as unknown."""

from __future__ import annotations

import pytest

from smsdesk.domain.message import LateAcceptance, PartKey
from smsdesk.domain.outcome import Accepted, Rejected, Unknown
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.status import Cause, Delivery, Status
from smsdesk.domain.views import OutboundRow
from smsdesk.store.database import Store
from tests.store.support import (
    LANE,
    SILENT,
    causes,
    claim,
    fill,
    hand_over,
    number,
    receipt,
    settle,
)
from tests.support.clock import FakeClock


def _unknown(store: Store, clock: FakeClock, accepted: int = 0, total: int = 1) -> int:
    """Return a message whose first `accepted` parts were accepted and the next is unknown."""
    outbound = fill(store, parts=total)[0].id
    claim(store, clock.now())
    for index in range(accepted):
        hand_over(store, outbound, clock.now(), index, total)
        with store.queue.transaction() as step:
            step.accepted(outbound, index, 100 + index, clock.now())
    hand_over(store, outbound, clock.now(), accepted, total)
    settle(store, outbound, Unknown(SILENT), clock.now())
    return outbound


def _late(
    store: Store, clock: FakeClock, outbound: int, index: int = 0, ref: int | None = 7
) -> bool:
    return store.queue.accept_late(LateAcceptance(PartKey(outbound, index), ref, LANE), clock.now())


def _row(store: Store, outbound: int) -> OutboundRow:
    row = store.outbounds.get(outbound)
    assert row is not None
    return row


def test_the_message_was_sent(store: Store, clock: FakeClock) -> None:
    outbound = _unknown(store, clock)
    clock.advance(3)
    assert _late(store, clock, outbound)
    row = _row(store, outbound)
    assert (row.status, row.reason, row.references) == (Status.SUCCESS, None, (7,))
    assert (row.sent_at, row.delivery) == (clock.now(), Delivery.PENDING)
    event = store.outbounds.events(outbound)[-1]
    assert (event.cause, event.status, event.actor) == (Cause.ANSWERED_LATE, Status.SUCCESS, LANE)
    assert store.check() == []


def test_its_report_is_matched_by_the_late_reference(store: Store, clock: FakeClock) -> None:
    outbound = _unknown(store, clock)
    _late(store, clock, outbound, ref=9)
    assert store.queue.apply_receipt(receipt(9, number(0), clock.now()), clock.now()) == outbound
    assert _row(store, outbound).delivery is Delivery.DELIVERED


def test_an_answer_without_a_reference_settles_it_all_the_same(
    store: Store, clock: FakeClock
) -> None:
    outbound = _unknown(store, clock)
    assert _late(store, clock, outbound, ref=None)
    assert _row(store, outbound).status is Status.SUCCESS


def test_the_last_of_several_parts(store: Store, clock: FakeClock) -> None:
    outbound = _unknown(store, clock, accepted=2, total=3)
    assert _late(store, clock, outbound, index=2)
    row = _row(store, outbound)
    assert (row.status, row.references) == (Status.SUCCESS, (100, 101, 7))


def test_a_part_in_the_middle_leaves_it_unknown_and_says_why(
    store: Store, clock: FakeClock
) -> None:
    outbound = _unknown(store, clock, accepted=1, total=3)
    assert _late(store, clock, outbound, index=1)
    row = _row(store, outbound)
    assert (row.status, row.reason, row.detail) == (Status.UNKNOWN, Reason.PARTLY_SENT, "2/3")
    assert causes(store, outbound)[-1] is Cause.PART_ANSWERED_LATE
    assert claim(store, clock.now()) == [], "never by itself"


def test_sent_again_it_goes_on_behind_the_part_that_was_answered_late(
    store: Store, clock: FakeClock
) -> None:
    outbound = _unknown(store, clock, accepted=1, total=3)
    _late(store, clock, outbound, index=1)
    assert store.queue.send_again([outbound]) == (outbound,)
    (message,) = claim(store, clock.now())
    assert message.parts_done == 2
    hand_over(store, outbound, clock.now(), 2, 3)
    settle(store, outbound, Accepted((None, None, 8)), clock.now())
    assert _row(store, outbound).references == (100, 7, 8)
    assert store.check() == []


@pytest.mark.parametrize("status", [s for s in Status if s is not Status.UNKNOWN], ids=str)
def test_only_an_unknown_message_is_changed(store: Store, clock: FakeClock, status: Status) -> None:
    outbound = _unknown(store, clock)
    if status is Status.SUCCESS:
        store.queue.mark_arrived([outbound])
    else:
        store.queue.send_again([outbound])
    if status is Status.CANCELLED:
        store.queue.cancel([outbound])
    elif status in (Status.PROCESSING, Status.FAILED):
        claim(store, clock.now())
        hand_over(store, outbound, clock.now())
    if status is Status.FAILED:
        settle(store, outbound, Rejected(Trouble(Reason.MESSAGE_REFUSED)), clock.now())
    trail = causes(store, outbound)
    assert _row(store, outbound).status is status
    assert not _late(store, clock, outbound)
    assert _row(store, outbound).status is status
    assert _row(store, outbound).references in ((), (None,))
    assert causes(store, outbound) == trail


def test_a_part_that_has_its_reference_keeps_it(store: Store, clock: FakeClock) -> None:
    outbound = _unknown(store, clock, accepted=1, total=3)
    assert not _late(store, clock, outbound, index=0, ref=55)
    assert not _late(store, clock, outbound, index=2, ref=55), "it was never handed over"
    assert _row(store, outbound).references == (100, None, None)


def test_a_message_nobody_knows(store: Store, clock: FakeClock) -> None:
    assert not _late(store, clock, 4711)
