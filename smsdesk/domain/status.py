"""The life of an outbound message: its statuses, the steps between them, and its delivery.

This table is the only place that knows which step is allowed. The store asks it before each
change, and every step is written to the event table with its cause.
"""

from __future__ import annotations

from enum import IntFlag, StrEnum
from types import MappingProxyType

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason


class Status(StrEnum):
    """Where an outbound message stands with us and the network."""

    NOT_PROCESSED = "NOT_PROCESSED"
    PROCESSING = "PROCESSING"
    SUCCESS = "SUCCESS"
    FAILED = "FAILED"
    UNKNOWN = "UNKNOWN"
    CANCELLED = "CANCELLED"


class Cause(StrEnum):
    """Why a message took a step."""

    QUEUED = "queued"
    CLAIMED = "claimed"
    ACCEPTED = "accepted"
    HANDED_OVER = "handed_over"
    REJECTED = "rejected"
    EXPIRED = "expired"
    RETRIES_USED = "retries_used"
    TRY_LATER = "try_later"
    ROUTE_DOWN = "route_down"
    NO_ANSWER = "no_answer"
    RESCUED_UNSENT = "rescued_unsent"
    RESCUED_IN_FLIGHT = "rescued_in_flight"
    REPORTED = "reported"
    ANSWERED_LATE = "answered_late"
    PART_ANSWERED_LATE = "part_answered_late"
    PERSON_SAYS_ARRIVED = "person_says_arrived"
    SEND_AGAIN = "send_again"
    CANCELLED = "cancelled"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    QUIET_HOURS = "quiet_hours"
    # No lane may take the message; what one had claimed goes back to the queue.
    HELD = "held"
    LET_GO = "let_go"
    # No steps either: what waits goes at another time, in another order, or by another way.
    TIME_CHANGED = "time_changed"
    PRIORITY_CHANGED = "priority_changed"
    ROUTE_FREED = "route_freed"
    ROUTE_FELL_OVER = "route_fell_over"


class Hold(IntFlag):
    """Why a message that waits may not go yet; there may be several reasons.

    `BATCH`: its batch is paused. `QUESTION`: a reply from its number may be an opt-out, which a
    person has to read. `ABSENCE`: it was due while the program was closed, and a person has to
    say whether it still should go. `TEST`: test mode is on, and its number is not on the white
    list.
    """

    NONE = 0
    BATCH = 1
    QUESTION = 2
    ABSENCE = 4
    TEST = 8

    @property
    def reason(self) -> Reason | None:
        """Return what a person is told: of several reasons the one to be decided first."""
        return next((reason for hold, reason in _HOLD_REASONS.items() if hold in self), None)


_HOLD_REASONS = {
    Hold.TEST: Reason.HELD_TEST_MODE,
    Hold.ABSENCE: Reason.HELD_ABSENCE,
    Hold.QUESTION: Reason.HELD_QUESTION,
    Hold.BATCH: Reason.HELD_BATCH,
}


_S, _C = Status, Cause

STEPS: MappingProxyType[tuple[Status | None, Cause], Status] = MappingProxyType(
    {
        (None, _C.QUEUED): _S.NOT_PROCESSED,
        (_S.NOT_PROCESSED, _C.CLAIMED): _S.PROCESSING,
        (_S.NOT_PROCESSED, _C.EXPIRED): _S.FAILED,
        (_S.NOT_PROCESSED, _C.CANCELLED): _S.CANCELLED,
        (_S.NOT_PROCESSED, _C.CONSENT_WITHDRAWN): _S.CANCELLED,
        (_S.PROCESSING, _C.ACCEPTED): _S.SUCCESS,
        # To somebody who passes it on, and never says what came of it.
        (_S.PROCESSING, _C.HANDED_OVER): _S.SUCCESS,
        (_S.PROCESSING, _C.REJECTED): _S.FAILED,
        (_S.PROCESSING, _C.EXPIRED): _S.FAILED,
        (_S.PROCESSING, _C.RETRIES_USED): _S.FAILED,
        (_S.PROCESSING, _C.TRY_LATER): _S.NOT_PROCESSED,
        (_S.PROCESSING, _C.ROUTE_DOWN): _S.NOT_PROCESSED,
        (_S.PROCESSING, _C.QUIET_HOURS): _S.NOT_PROCESSED,
        (_S.PROCESSING, _C.HELD): _S.NOT_PROCESSED,
        (_S.PROCESSING, _C.CONSENT_WITHDRAWN): _S.CANCELLED,
        (_S.PROCESSING, _C.NO_ANSWER): _S.UNKNOWN,
        (_S.PROCESSING, _C.RESCUED_UNSENT): _S.NOT_PROCESSED,
        (_S.PROCESSING, _C.RESCUED_IN_FLIGHT): _S.UNKNOWN,
        (_S.UNKNOWN, _C.REPORTED): _S.SUCCESS,
        (_S.UNKNOWN, _C.ANSWERED_LATE): _S.SUCCESS,
        # Of a text in parts only this one is known now; whether the rest is to go says a person.
        (_S.UNKNOWN, _C.PART_ANSWERED_LATE): _S.UNKNOWN,
        (_S.UNKNOWN, _C.PERSON_SAYS_ARRIVED): _S.SUCCESS,
        (_S.UNKNOWN, _C.SEND_AGAIN): _S.NOT_PROCESSED,
        (_S.FAILED, _C.SEND_AGAIN): _S.NOT_PROCESSED,
        (_S.CANCELLED, _C.SEND_AGAIN): _S.NOT_PROCESSED,
    }
)


def next_status(current: Status | None, cause: Cause) -> Status:
    """Return the status after `cause`; raise `Refusal(STEP_NOT_ALLOWED)` where there is none."""
    try:
        return STEPS[current, cause]
    except KeyError:
        raise Refusal(Reason.STEP_NOT_ALLOWED, f"{current or 'new'} → {cause}") from None


def sources(cause: Cause) -> tuple[Status, ...]:
    """Return the statuses from which `cause` may be applied (never None)."""
    return tuple(status for status, known in STEPS if known is cause and status is not None)


class Delivery(StrEnum):
    """What delivery reports say of a message; it only ever moves forward.

    `UNKNOWABLE` is never kept: it is `NOT_ASKED` of a message that went by a route that tells
    nothing of delivery.
    """

    NOT_ASKED = "not_asked"
    PENDING = "pending"
    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"
    EXPIRED = "expired"
    UNKNOWABLE = "unknown"


_RANK = {
    Delivery.NOT_ASKED: 0,
    Delivery.UNKNOWABLE: 0,
    Delivery.PENDING: 1,
    Delivery.EXPIRED: 2,
    Delivery.UNDELIVERED: 2,
    Delivery.DELIVERED: 3,
}


def advance(current: Delivery, reported: Delivery) -> Delivery:
    """Return the later of two delivery states: a late or repeated report never moves it back."""
    return reported if _RANK[reported] > _RANK[current] else current


def shown(kept: Delivery, status: Status, *, reports: bool) -> Delivery:
    """Return what is known of delivery: nothing ever, where the route does not tell (`reports`)."""
    left = status in (Status.SUCCESS, Status.UNKNOWN)
    return Delivery.UNKNOWABLE if left and kept is Delivery.NOT_ASKED and not reports else kept
