"""The table of states: every allowed step and no other."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import STEPS, Cause, Delivery, Status, advance, next_status, sources

# DESIGN section 4, written out a second time on purpose.
_ALLOWED = {
    (None, "queued", "NOT_PROCESSED"),
    ("NOT_PROCESSED", "claimed", "PROCESSING"),
    ("NOT_PROCESSED", "expired", "FAILED"),
    ("NOT_PROCESSED", "cancelled", "CANCELLED"),
    ("NOT_PROCESSED", "consent_withdrawn", "CANCELLED"),
    ("PROCESSING", "accepted", "SUCCESS"),
    ("PROCESSING", "handed_over", "SUCCESS"),
    ("PROCESSING", "rejected", "FAILED"),
    ("PROCESSING", "expired", "FAILED"),
    ("PROCESSING", "retries_used", "FAILED"),
    ("PROCESSING", "try_later", "NOT_PROCESSED"),
    ("PROCESSING", "route_down", "NOT_PROCESSED"),
    ("PROCESSING", "quiet_hours", "NOT_PROCESSED"),
    ("PROCESSING", "held", "NOT_PROCESSED"),
    ("PROCESSING", "consent_withdrawn", "CANCELLED"),
    ("PROCESSING", "no_answer", "UNKNOWN"),
    ("PROCESSING", "rescued_unsent", "NOT_PROCESSED"),
    ("PROCESSING", "rescued_in_flight", "UNKNOWN"),
    ("UNKNOWN", "reported", "SUCCESS"),
    ("UNKNOWN", "answered_late", "SUCCESS"),
    ("UNKNOWN", "part_answered_late", "UNKNOWN"),
    ("UNKNOWN", "person_says_arrived", "SUCCESS"),
    ("UNKNOWN", "send_again", "NOT_PROCESSED"),
    ("FAILED", "send_again", "NOT_PROCESSED"),
    ("CANCELLED", "send_again", "NOT_PROCESSED"),
}


@pytest.mark.parametrize(("current", "cause"), list(itertools.product([None, *Status], Cause)))
def test_each_step_is_allowed_or_refused_as_written(current: Status | None, cause: Cause) -> None:
    allowed = {(c, why): to for c, why, to in _ALLOWED}
    if (current, cause) in allowed:
        assert next_status(current, cause) == allowed[current, cause]
    else:
        with pytest.raises(Refusal) as caught:
            next_status(current, cause)
        assert caught.value.reason is Reason.STEP_NOT_ALLOWED


def test_only_a_person_takes_an_unknown_message_back_into_the_queue() -> None:
    ways = {
        cause
        for (status, cause), to in STEPS.items()
        if status is Status.UNKNOWN and to is Status.NOT_PROCESSED
    }
    assert ways == {Cause.SEND_AGAIN}
    assert Status.SUCCESS not in sources(Cause.SEND_AGAIN)


@given(st.lists(st.sampled_from(Delivery), min_size=1))
def test_delivery_never_moves_back(reports: list[Delivery]) -> None:
    state = Delivery.PENDING
    delivered = False
    for report in reports:
        state = advance(state, report)
        delivered = delivered or report is Delivery.DELIVERED
        assert state is Delivery.DELIVERED or not delivered
