"""Reports that overtake the answer to their message find it once the answer is known."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from smsdesk.domain.outcome import Accepted, Outcome, Rejected, RouteDown, TryLater, Unknown
from smsdesk.domain.status import Cause, Delivery, Status
from smsdesk.domain.views import OutboundRow
from smsdesk.store.database import Store
from tests.store.support import (
    BUSY,
    LANE,
    SILENT,
    causes,
    claim,
    fill,
    hand_over,
    number,
    receipt,
    send,
    settle,
    status,
)
from tests.support.clock import FakeClock

OTHER_SIM = "001010000000002"


def _in_the_air(store: Store, clock: FakeClock, parts: int = 1) -> int:
    outbound = fill(store, parts=parts)[0].id
    claim(store, clock.now())
    hand_over(store, outbound, clock.now(), 0, parts)
    return outbound


def _report(store: Store, clock: FakeClock, reference: int, **how: object) -> int | None:
    said = receipt(reference, number(0), clock.now(), **how)  # type: ignore[arg-type]  # a table
    return store.queue.apply_receipt(said, clock.now())


def _row(store: Store, outbound: int) -> OutboundRow:
    row = store.outbounds.get(outbound)
    assert row is not None
    return row


def _kept(store: Store) -> int:
    with closing(sqlite3.connect(store.path)) as link:
        return int(link.execute("SELECT count(*) FROM early_report").fetchone()[0])


def test_it_counts_once_the_answer_names_its_reference(store: Store, clock: FakeClock) -> None:
    outbound = _in_the_air(store, clock)
    assert _report(store, clock, 7) is None
    assert (_row(store, outbound).delivery, _kept(store)) == (Delivery.NOT_ASKED, 1)
    clock.advance(2)
    with store.queue.transaction() as step:
        step.accepted(outbound, 0, 7, clock.now())
        step.settle(outbound, Accepted((7,)), LANE, clock.now())
    assert step.reported == [outbound]
    row = _row(store, outbound)
    assert (row.status, row.delivery) == (Status.SUCCESS, Delivery.DELIVERED)
    assert row.delivered_at == clock.now() - timedelta(seconds=2)
    assert _kept(store) == 0


def test_it_counts_before_the_last_part_has_left(store: Store, clock: FakeClock) -> None:
    outbound = _in_the_air(store, clock, parts=2)
    _report(store, clock, 7)
    with store.queue.transaction() as step:
        step.accepted(outbound, 0, 7, clock.now())
        step.hand_over(outbound, 1, 2, LANE, "001010000000001", clock.now())
    assert _kept(store) == 1, "the second part may be the one"
    with store.queue.transaction() as step:
        step.accepted(outbound, 1, 8, clock.now())
        step.settle(outbound, Accepted((7, 8)), LANE, clock.now())
    assert (_row(store, outbound).delivery, _kept(store)) == (Delivery.PENDING, 0)
    _report(store, clock, 8)
    assert _row(store, outbound).delivery is Delivery.DELIVERED


def test_it_proves_a_message_that_no_answer_came_for(store: Store, clock: FakeClock) -> None:
    outbound = _in_the_air(store, clock)
    _report(store, clock, 7)
    settle(store, outbound, Unknown(SILENT), clock.now())
    row = _row(store, outbound)
    assert (row.status, row.delivery) == (Status.SUCCESS, Delivery.DELIVERED)
    assert causes(store, outbound)[-2:] == [Cause.NO_ANSWER, Cause.REPORTED]


def test_it_outlives_the_program(store: Store, clock: FakeClock, tmp_path: Path) -> None:
    outbound = _in_the_air(store, clock)
    _report(store, clock, 7, state=Delivery.UNDELIVERED, code=0x46)
    after = Store.open(tmp_path, clock)
    assert after.queue.rescue(clock.now()).unknown == (outbound,)
    row = _row(after, outbound)
    assert (row.status, row.delivery) == (Status.SUCCESS, Delivery.UNDELIVERED)
    assert causes(after, outbound)[-2:] == [Cause.RESCUED_IN_FLIGHT, Cause.REPORTED]
    assert after.check() == []
    after.close()


def test_an_earlier_message_of_the_same_reference_is_not_taken_for_it(
    store: Store, clock: FakeClock
) -> None:
    earlier = fill(store)[0].id
    claim(store, clock.now())
    send(store, earlier, clock.now(), 7)
    clock.advance(60)
    outbound = _in_the_air(store, clock)
    assert _report(store, clock, 7) is None
    settle(store, outbound, Accepted((7,)), clock.now())
    assert _row(store, outbound).delivery is Delivery.DELIVERED
    assert _row(store, earlier).delivery is Delivery.PENDING


def test_an_unknown_message_is_not_proved_by_the_next_one(store: Store, clock: FakeClock) -> None:
    unknown = _in_the_air(store, clock)
    settle(store, unknown, Unknown(SILENT), clock.now())
    clock.advance(60)
    outbound = _in_the_air(store, clock)
    _report(store, clock, 9)
    settle(store, outbound, Accepted((9,)), clock.now())
    assert (status(store, unknown), _row(store, outbound).delivery) == (
        Status.UNKNOWN,
        Delivery.DELIVERED,
    )


@pytest.mark.parametrize("outcome", [Accepted((9,)), Rejected(BUSY), TryLater(BUSY)], ids=repr)
def test_one_that_belonged_to_an_earlier_message_comes_to_it(
    store: Store, clock: FakeClock, outcome: Outcome
) -> None:
    earlier = fill(store)[0].id
    claim(store, clock.now())
    send(store, earlier, clock.now(), 7)
    outbound = _in_the_air(store, clock)
    assert _report(store, clock, 7) is None
    with store.queue.transaction() as step:
        step.settle(outbound, outcome, LANE, clock.now())
    assert step.reported == [earlier]
    assert _row(store, earlier).delivery is Delivery.DELIVERED
    assert _row(store, outbound).delivery is not Delivery.DELIVERED


def test_the_parts_of_another_sim_or_number_keep_none(store: Store, clock: FakeClock) -> None:
    _in_the_air(store, clock)
    assert _report(store, clock, 7, imsi=OTHER_SIM) is None
    elsewhere = replace(receipt(7, number(0), clock.now()), recipient=number(1))
    assert store.queue.apply_receipt(elsewhere, clock.now()) is None
    assert _kept(store) == 0


def test_one_that_means_nothing_we_know_is_forgotten(store: Store, clock: FakeClock) -> None:
    outbound = _in_the_air(store, clock)
    _report(store, clock, 99)
    settle(store, outbound, RouteDown(SILENT), clock.now())
    assert (status(store, outbound), _kept(store)) == (Status.NOT_PROCESSED, 0)


def test_several_come_in_the_order_in_which_they_came(store: Store, clock: FakeClock) -> None:
    outbound = _in_the_air(store, clock)
    _report(store, clock, 7, state=Delivery.PENDING, code=0x30)
    clock.advance(1)
    _report(store, clock, 7)
    settle(store, outbound, Accepted((7,)), clock.now())
    row = _row(store, outbound)
    assert (row.delivery, row.delivered_at, _kept(store)) == (Delivery.DELIVERED, clock.now(), 0)
