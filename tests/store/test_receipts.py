"""Delivery reports find their message, move it forward only, and prove what was unknown."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from smsdesk.domain.outcome import Accepted, Unknown
from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Cause, Delivery, Status
from smsdesk.domain.views import OutboundRow
from smsdesk.store.database import Store
from smsdesk.store.matching import number_key, same_number
from smsdesk.store.queue import NewOutbound
from tests.store.support import (
    HOUR,
    IMSI,
    LANE,
    MINUTE,
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

D = Delivery


def _sent(store: Store, clock: FakeClock, reference: int | None = 7) -> int:
    outbound = fill(store)[0].id
    claim(store, clock.now())
    send(store, outbound, clock.now(), reference)
    return outbound


def _unknown(store: Store, clock: FakeClock) -> int:
    outbound = fill(store)[0].id
    claim(store, clock.now())
    hand_over(store, outbound, clock.now())
    settle(store, outbound, Unknown(SILENT), clock.now())
    return outbound


def _row(store: Store, outbound: int) -> OutboundRow:
    row = store.outbounds.get(outbound)
    assert row is not None
    return row


def test_a_report_delivers(store: Store, clock: FakeClock) -> None:
    outbound = _sent(store, clock)
    clock.advance(5)
    at = clock.now() - timedelta(seconds=1)
    assert store.queue.apply_receipt(receipt(7, number(0), at), clock.now()) == outbound
    row = _row(store, outbound)
    assert (row.delivery, row.delivered_at, row.delivery_reason) == (D.DELIVERED, at, None)


@pytest.mark.parametrize(
    ("state", "code", "reason"),
    [
        (D.UNDELIVERED, 0x46, Reason.REPORT_FAILED),
        (D.EXPIRED, 0x40, Reason.REPORT_EXPIRED),
        (D.PENDING, 0x30, None),
    ],
)
def test_a_report_that_is_no_success_says_why(
    store: Store, clock: FakeClock, state: Delivery, code: int, reason: Reason | None
) -> None:
    outbound = _sent(store, clock)
    store.queue.apply_receipt(receipt(7, number(0), clock.now(), state, code), clock.now())
    row = _row(store, outbound)
    assert (row.delivery, row.delivery_reason, row.delivery_detail) == (
        state,
        reason,
        f"0x{code:02X}",
    )
    assert row.status is Status.SUCCESS


def test_delivery_only_moves_forward(store: Store, clock: FakeClock) -> None:
    outbound = _sent(store, clock)
    for state, code in ((D.PENDING, 0x30), (D.DELIVERED, 0), (D.PENDING, 0x30), (D.EXPIRED, 0x40)):
        store.queue.apply_receipt(receipt(7, number(0), clock.now(), state, code), clock.now())
    assert _row(store, outbound).delivery is D.DELIVERED


def test_a_repeated_report_changes_nothing(store: Store, clock: FakeClock) -> None:
    older, newer = _sent(store, clock), _sent(store, clock)
    said = receipt(7, number(0), clock.now())
    assert store.queue.apply_receipt(said, clock.now()) == newer
    assert store.queue.apply_receipt(said, clock.now()) is None
    assert _row(store, older).delivery is D.PENDING
    other = receipt(7, number(0), clock.now() + MINUTE)
    assert store.queue.apply_receipt(other, clock.now()) == older
    assert store.queue.apply_receipt(receipt(7, number(0), None), clock.now()) is None


def test_the_newest_of_one_reference_is_meant(store: Store, clock: FakeClock) -> None:
    _sent(store, clock)
    clock.advance(60)
    newest = _sent(store, clock)
    assert store.queue.apply_receipt(receipt(7, number(0), clock.now()), clock.now()) == newest


@pytest.mark.parametrize(
    "said",
    [
        {"reference": 8},
        {"recipient": number(1)},
        {"imsi": "001010000000002"},
    ],
    ids=lambda said: next(iter(said)),
)
def test_a_report_of_something_else_matches_nothing(
    store: Store, clock: FakeClock, said: dict[str, object]
) -> None:
    outbound = _sent(store, clock)
    values: dict[str, object] = {"reference": 7, "recipient": number(0), "imsi": IMSI, **said}
    other = receipt(values["reference"], values["recipient"], clock.now(), imsi=values["imsi"])  # type: ignore[arg-type]  # a table
    assert store.queue.apply_receipt(other, clock.now()) is None
    assert _row(store, outbound).delivery is D.PENDING


def test_after_three_days_a_reference_is_somebody_elses(store: Store, clock: FakeClock) -> None:
    outbound = _sent(store, clock)
    clock.advance(72 * 3600 + 1)
    assert store.queue.apply_receipt(receipt(7, number(0), clock.now()), clock.now()) is None
    assert _row(store, outbound).delivery is D.PENDING


def test_a_modem_that_does_not_tell_its_sim_matches_all_the_same(
    store: Store, clock: FakeClock
) -> None:
    outbound = _sent(store, clock)
    said = receipt(7, number(0), clock.now(), imsi="")
    assert store.queue.apply_receipt(said, clock.now()) == outbound


def test_a_long_message_is_delivered_when_all_its_parts_are(store: Store, clock: FakeClock) -> None:
    outbound = fill(store, parts=3)[0].id
    claim(store, clock.now())
    with store.queue.transaction() as step:
        for index in range(3):
            step.hand_over(outbound, index, 3, LANE, IMSI, clock.now())
            step.accepted(outbound, index, (254 + index) % 256, clock.now())
        step.settle(outbound, Accepted((254, 255, 0)), LANE, clock.now())
    assert _row(store, outbound).references == (254, 255, 0)
    for left, reference in ((2, 0), (1, 254), (0, 255)):
        store.queue.apply_receipt(receipt(reference, number(0), clock.now()), clock.now())
        assert _row(store, outbound).delivery is (D.PENDING if left else D.DELIVERED)


def test_one_part_that_failed_fails_the_message(store: Store, clock: FakeClock) -> None:
    outbound = fill(store, parts=2)[0].id
    claim(store, clock.now())
    with store.queue.transaction() as step:
        for index in range(2):
            step.hand_over(outbound, index, 2, LANE, IMSI, clock.now())
            step.accepted(outbound, index, index, clock.now())
        step.settle(outbound, Accepted((0, 1)), LANE, clock.now())
    failed = receipt(0, number(0), clock.now(), D.UNDELIVERED, 0x41)
    store.queue.apply_receipt(failed, clock.now())
    store.queue.apply_receipt(receipt(1, number(0), clock.now()), clock.now())
    row = _row(store, outbound)
    assert (row.delivery, row.delivery_reason) == (D.UNDELIVERED, Reason.REPORT_FAILED)
    assert row.delivery_detail == "0x41"


def test_a_report_before_the_settlement_counts(store: Store, clock: FakeClock) -> None:
    outbound = fill(store)[0].id
    claim(store, clock.now())
    hand_over(store, outbound, clock.now())
    with store.queue.transaction() as step:
        step.accepted(outbound, 0, 7, clock.now())
    said = receipt(7, number(0), clock.now())
    assert store.queue.apply_receipt(said, clock.now()) == outbound
    assert status(store, outbound) is Status.PROCESSING
    settle(store, outbound, Accepted((7,)), clock.now())
    assert _row(store, outbound).delivery is D.DELIVERED


# Unknown messages.


@pytest.mark.parametrize("state", [D.DELIVERED, D.UNDELIVERED, D.PENDING])
def test_any_report_proves_that_an_unknown_message_was_sent(
    store: Store, clock: FakeClock, state: Delivery
) -> None:
    outbound = _unknown(store, clock)
    clock.advance(60)
    said = receipt(99, number(0), clock.now(), state, 0x30)
    assert store.queue.apply_receipt(said, clock.now()) == outbound
    row = _row(store, outbound)
    assert (row.status, row.delivery, row.sent_at) == (Status.SUCCESS, state, clock.now())
    assert causes(store, outbound)[-1] is Cause.REPORTED


def test_a_reference_that_is_known_goes_before_an_unknown_message(
    store: Store, clock: FakeClock
) -> None:
    sent = _sent(store, clock)
    clock.advance(60)
    unknown = _unknown(store, clock)
    assert store.queue.apply_receipt(receipt(7, number(0), clock.now()), clock.now()) == sent
    assert status(store, unknown) is Status.UNKNOWN


def test_the_newest_unknown_one_is_proved_first(store: Store, clock: FakeClock) -> None:
    older = _unknown(store, clock)
    clock.advance(60)
    newer = _unknown(store, clock)
    for outbound in (newer, older):
        clock.advance(1)
        said = receipt(1, number(0), clock.now())
        assert store.queue.apply_receipt(said, clock.now()) == outbound
    assert store.queue.apply_receipt(receipt(2, number(0), clock.now()), clock.now()) is None


def test_the_one_that_left_when_the_network_says_is_proved(store: Store, clock: FakeClock) -> None:
    older = _unknown(store, clock)
    came = clock.now() + timedelta(seconds=3)
    clock.advance(600)
    newer = _unknown(store, clock)
    said = replace(receipt(1, number(0), clock.now()), sent_at=came)
    assert store.queue.apply_receipt(said, clock.now()) == older
    assert store.queue.apply_receipt(said, clock.now()) is None, "a repeat is not the other's"
    assert status(store, newer) is Status.UNKNOWN


def test_a_modem_that_gives_no_references_is_reported_by_number(
    store: Store, clock: FakeClock
) -> None:
    outbound = _sent(store, clock, reference=None)
    assert store.queue.apply_receipt(receipt(9, number(0), clock.now()), clock.now()) == outbound
    assert _row(store, outbound).delivery is D.DELIVERED


def test_a_clock_that_was_set_back_hides_no_message(store: Store, clock: FakeClock) -> None:
    outbound = _unknown(store, clock)
    clock.advance(-36 * 3600)
    assert store.queue.apply_receipt(receipt(9, number(0), clock.now()), clock.now()) == outbound


def test_a_part_that_is_proved_does_not_prove_the_rest(store: Store, clock: FakeClock) -> None:
    outbound = fill(store, parts=2)[0].id
    claim(store, clock.now())
    hand_over(store, outbound, clock.now(), 0, 2)
    settle(store, outbound, Unknown(SILENT), clock.now())
    assert store.queue.apply_receipt(receipt(1, number(0), clock.now()), clock.now()) == outbound
    assert status(store, outbound) is Status.UNKNOWN
    assert _row(store, outbound).delivery is D.PENDING
    store.queue.send_again([outbound])
    assert claim(store, clock.now())[0].parts_done == 1


@pytest.mark.parametrize("said_when", [None, 0, 3])
def test_the_report_on_a_part_without_a_reference_proves_not_the_next_one(
    store: Store, clock: FakeClock, said_when: int | None
) -> None:
    outbound = fill(store, parts=2)[0].id
    claim(store, clock.now())
    came = None if said_when is None else clock.now() + timedelta(seconds=said_when)
    hand_over(store, outbound, clock.now(), 0, 2)
    with store.queue.transaction() as step:
        step.accepted(outbound, 0, None, clock.now())
    clock.advance(3)
    hand_over(store, outbound, clock.now(), 1, 2)
    settle(store, outbound, Unknown(SILENT), clock.now())
    first = replace(receipt(8, number(0), clock.now()), sent_at=came)
    store.queue.apply_receipt(first, clock.now())
    assert status(store, outbound) is Status.UNKNOWN
    second = replace(receipt(9, number(0), clock.now() + MINUTE), sent_at=clock.now())
    store.queue.apply_receipt(second, clock.now())
    assert status(store, outbound) is Status.SUCCESS


def test_a_message_sent_again_is_not_proved_by_the_first_try(
    store: Store, clock: FakeClock
) -> None:
    outbound = _unknown(store, clock)
    store.queue.send_again([outbound])
    assert store.queue.apply_receipt(receipt(1, number(0), clock.now()), clock.now()) is None
    assert status(store, outbound) is Status.NOT_PROCESSED


def test_a_message_nobody_asked_a_report_for_takes_one_all_the_same(
    store: Store, clock: FakeClock
) -> None:
    (queued,) = store.queue.add_batch(
        "", "", [NewOutbound(number(0), "x", want_report=False)]
    ).queued
    claim(store, clock.now())
    send(store, queued.id, clock.now())
    assert _row(store, queued.id).delivery is D.NOT_ASKED
    store.queue.apply_receipt(receipt(7, number(0), clock.now()), clock.now())
    assert _row(store, queued.id).delivery is D.DELIVERED


def test_reports_much_later_than_an_hour_are_matched(store: Store, clock: FakeClock) -> None:
    outbound = _sent(store, clock)
    clock.advance(48 * HOUR.total_seconds())
    assert store.queue.apply_receipt(receipt(7, number(0), clock.now()), clock.now()) == outbound


# Numbers as networks write them.

SAME = [
    ("+436641234567", "+436641234567"),
    ("+436641234567", "436641234567"),
    ("+436641234567", "06641234567"),
    ("+436641234567", "6641234567"),
    ("+436641234567", "00436641234567"),
    ("+12025550100", "2025550100"),
    ("12345", "12345"),
    ("12345", "+12345"),
    ("INFO", "INFO"),
]
DIFFERENT = [
    ("+436641234567", "+496641234567"),
    ("+436641234567", "06641234568"),
    ("+436641234567", "+6641234567"),
    ("12345", "45"),
    ("12345", "2345"),
    ("+436641234567", "34567"),
    ("INFO", "NEWS"),
    ("INFO", "12345"),
    ("+12025550100", ""),
]


@pytest.mark.parametrize(("kept", "reported"), SAME)
def test_one_number_in_two_writings(kept: str, reported: str) -> None:
    assert same_number(kept, reported)
    assert number_key(kept) == number_key(reported)


@pytest.mark.parametrize(("kept", "reported"), DIFFERENT)
def test_two_numbers(kept: str, reported: str) -> None:
    assert not same_number(kept, reported)
