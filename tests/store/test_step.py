"""Every step of a message: the allowed ones by the domain's table, and no other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import LateAcceptance, PartKey
from smsdesk.domain.outcome import Accepted, Outcome, Rejected, RouteDown, TryLater, Unknown
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.status import STEPS, Cause, Delivery, Status
from smsdesk.store.database import Store
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
    receipt,
    send,
    settle,
    status,
)
from tests.support.clock import FakeClock

REFUSED = Trouble(Reason.NUMBER_UNKNOWN_TO_NETWORK, "CMS 1")
DOWN = Trouble(Reason.PORT_GONE)

Act = Callable[[Store, int, datetime], object]


def _settling(outcome: Outcome, retry: bool = False) -> Act:
    def act(store: Store, outbound: int, now: datetime) -> object:
        return settle(store, outbound, outcome, now, now + MINUTE if retry else None)

    return act


def _dropping(cause: Cause, reason: Reason) -> Act:
    def act(store: Store, outbound: int, now: datetime) -> object:
        with store.queue.transaction() as step:
            return step.drop(outbound, cause, reason, now)

    return act


def _expire(store: Store, outbound: int, now: datetime) -> None:
    claim(store, now + 2 * HOUR)


def _report(store: Store, outbound: int, now: datetime) -> None:
    store.queue.apply_receipt(receipt(7, number(0), now), now)


# What a lane, a person, the program or the network does, and the cause it stands for.
ACTS: dict[Cause, Act] = {
    Cause.CLAIMED: lambda store, _, now: claim(store, now),
    Cause.EXPIRED: _expire,
    Cause.CANCELLED: lambda store, outbound, _: store.queue.cancel([outbound]),
    Cause.CONSENT_WITHDRAWN: lambda store, _, __: store.queue.cancel_for_number(number(0)),
    Cause.ACCEPTED: _settling(Accepted((7,))),
    Cause.REJECTED: _settling(Rejected(REFUSED)),
    Cause.RETRIES_USED: _settling(TryLater(BUSY)),
    Cause.TRY_LATER: _settling(TryLater(BUSY), retry=True),
    Cause.ROUTE_DOWN: _settling(RouteDown(DOWN)),
    Cause.NO_ANSWER: _settling(Unknown(SILENT)),
    Cause.RESCUED_UNSENT: lambda store, _, now: store.queue.rescue(now),
    Cause.REPORTED: _report,
    Cause.ANSWERED_LATE: lambda store, outbound, now: store.queue.accept_late(
        LateAcceptance(PartKey(outbound, 0), 7, LANE), now
    ),
    Cause.PERSON_SAYS_ARRIVED: lambda store, outbound, _: store.queue.mark_arrived([outbound]),
    Cause.SEND_AGAIN: lambda store, outbound, _: store.queue.send_again([outbound]),
}
# These causes need a message that was handed over, or a door of their own.
BY_DROP = {
    Cause.EXPIRED: Reason.EXPIRED,
    Cause.CONSENT_WITHDRAWN: Reason.OPTED_OUT,
}


def _bring(store: Store, to: Status, now: datetime) -> int:
    """Queue a message and bring it to a status; a part of it was handed over where it could be."""
    outbound = fill(store, deliver_by=now + HOUR)[0].id
    if to is Status.CANCELLED:
        store.queue.cancel([outbound])
    if to in (Status.NOT_PROCESSED, Status.CANCELLED):
        return outbound
    claim(store, now)
    if to is Status.PROCESSING:
        return outbound
    hand_over(store, outbound, now)
    ends: dict[Status, Outcome] = {
        Status.SUCCESS: Accepted((9,)),
        Status.FAILED: Rejected(REFUSED),
        Status.UNKNOWN: Unknown(SILENT),
    }
    settle(store, outbound, ends[to], now)
    return outbound


@pytest.mark.parametrize("cause", ACTS, ids=str)
@pytest.mark.parametrize("before", Status, ids=str)
def test_each_act_takes_only_the_steps_of_the_table(
    store: Store, clock: FakeClock, before: Status, cause: Cause
) -> None:
    now = clock.now()
    outbound = _bring(store, before, now)
    assert status(store, outbound) is before
    trail = causes(store, outbound)
    ACTS[cause](store, outbound, now)
    after = STEPS.get((before, cause))
    if (before, cause) in BY_THE_LANE_ONLY:
        after = None
    assert status(store, outbound) is (after or before)
    assert causes(store, outbound) == trail + ([cause] if after else [])


# A deadline and a withdrawn consent end a claim through the lane that has it, by `drop`.
BY_THE_LANE_ONLY = {
    (Status.PROCESSING, Cause.EXPIRED),
    (Status.PROCESSING, Cause.CONSENT_WITHDRAWN),
}


@pytest.mark.parametrize(("cause", "reason"), BY_DROP.items(), ids=str)
@pytest.mark.parametrize("before", Status, ids=str)
def test_a_claim_is_dropped_and_nothing_else_is(
    store: Store, clock: FakeClock, before: Status, cause: Cause, reason: Reason
) -> None:
    outbound = _bring(store, before, clock.now())
    _dropping(cause, reason)(store, outbound, clock.now())
    wanted = STEPS[before, cause] if before is Status.PROCESSING else before
    row = store.outbounds.get(outbound)
    assert row is not None
    assert row.status is wanted
    if before is Status.PROCESSING:
        assert row.reason is reason
        assert store.outbounds.events(outbound)[-1].actor == LANE


def test_what_is_in_the_air_is_not_dropped(store: Store, clock: FakeClock) -> None:
    outbound = _bring(store, Status.PROCESSING, clock.now())
    hand_over(store, outbound, clock.now())
    assert (
        _dropping(Cause.CONSENT_WITHDRAWN, Reason.OPTED_OUT)(store, outbound, clock.now()) is None
    )
    assert status(store, outbound) is Status.PROCESSING


def test_drop_refuses_a_cause_that_ends_no_claim(store: Store, clock: FakeClock) -> None:
    outbound = _bring(store, Status.PROCESSING, clock.now())
    with pytest.raises(Refusal) as refused:
        _dropping(Cause.SEND_AGAIN, Reason.EXPIRED)(store, outbound, clock.now())
    assert refused.value.reason is Reason.STEP_NOT_ALLOWED
    assert status(store, outbound) is Status.PROCESSING


def test_a_queued_message_has_its_first_event(store: Store) -> None:
    outbound = fill(store, actor="importer")[0].id
    (event,) = store.outbounds.events(outbound)
    assert (event.cause, event.status, event.actor) == (
        Cause.QUEUED,
        Status.NOT_PROCESSED,
        "importer",
    )


# Claiming.


def test_the_order_is_priority_then_due_time_then_id(store: Store, clock: FakeClock) -> None:
    now = clock.now()
    late = fill(store, 1, due_at=now - MINUTE)[0].id
    early = fill(store, 1, due_at=now - HOUR)[0].id
    first, second = (queued.id for queued in fill(store, 2, due_at=now - HOUR, priority=10))
    low = fill(store, 1, due_at=now - 2 * HOUR, priority=-10)[0].id
    assert [message.id for message in claim(store, now, 10)] == [first, second, early, late, low]


def test_nothing_is_claimed_before_it_is_due(store: Store, clock: FakeClock) -> None:
    outbound = fill(store, due_at=clock.now() + HOUR, priority=10)[0].id
    other = fill(store)[0].id
    assert [message.id for message in claim(store, clock.now(), 5)] == [other]
    clock.advance(3600)
    assert [message.id for message in claim(store, clock.now(), 5)] == [outbound]


def test_a_lane_takes_what_is_for_it_or_for_any(store: Store, clock: FakeClock) -> None:
    mine = fill(store, route=LANE)[0].id
    other = fill(store, route="virtual://2")[0].id
    free = fill(store)[0].id
    assert [message.id for message in claim(store, clock.now(), 5)] == [mine, free]
    assert [message.id for message in claim(store, clock.now(), 5, "virtual://2")] == [other]


def test_a_claim_brings_what_the_route_needs(store: Store, clock: FakeClock) -> None:
    deadline = clock.now() + HOUR
    outbound = fill(store, deliver_by=deadline)[0]
    (message,) = claim(store, clock.now())
    assert (message.id, message.number, message.text) == (outbound.id, number(0), "Hello 0")
    assert (message.deliver_by, message.attempt, message.parts_done) == (deadline, 1, 0)
    assert (message.want_report, message.flash, message.exempt) == (True, False, False)


def test_a_lane_without_a_route_is_a_mistake(store: Store, clock: FakeClock) -> None:
    with store.queue.transaction() as step, pytest.raises(ValueError, match="route"):
        step.claim(LANE, "", clock.now())


def test_what_is_past_its_deadline_fails_whichever_route_it_was_for(
    store: Store, clock: FakeClock
) -> None:
    waiting = [
        fill(store, deliver_by=clock.now() + MINUTE, route=route)[0].id
        for route in (None, "virtual://9")
    ]
    clock.advance(60)
    assert claim(store, clock.now()) == []
    for outbound in waiting:
        row = store.outbounds.get(outbound)
        assert row is not None
        assert (row.status, row.reason, row.attempts) == (Status.FAILED, Reason.EXPIRED, 0)


# Handing over.


def _refused(act: Callable[[], None]) -> None:
    with pytest.raises(Refusal) as refused:
        act()
    assert refused.value.reason is Reason.STEP_NOT_ALLOWED


def test_only_the_lane_that_claimed_hands_over(store: Store, clock: FakeClock) -> None:
    outbound = fill(store)[0].id
    _refused(lambda: hand_over(store, outbound, clock.now()))
    claim(store, clock.now())
    _refused(lambda: hand_over(store, outbound, clock.now(), lane="virtual://2"))
    hand_over(store, outbound, clock.now())


def test_a_part_is_handed_over_once_and_in_order(store: Store, clock: FakeClock) -> None:
    outbound = fill(store, parts=3)[0].id
    claim(store, clock.now())
    _refused(lambda: hand_over(store, outbound, clock.now(), 1, 3))
    hand_over(store, outbound, clock.now(), 0, 3)
    _refused(lambda: hand_over(store, outbound, clock.now(), 0, 3))
    _refused(lambda: hand_over(store, outbound, clock.now(), 1, 3))
    with store.queue.transaction() as step:
        step.accepted(outbound, 0, 1, clock.now())
        step.hand_over(outbound, 1, 3, LANE, "", clock.now())
    _refused(lambda: hand_over(store, outbound, clock.now(), 0, 3))
    assert store.queue.rescue_preview() == 1


def test_the_route_knows_best_how_many_parts_there_are(store: Store, clock: FakeClock) -> None:
    outbound = fill(store, parts=1)[0].id
    claim(store, clock.now())
    hand_over(store, outbound, clock.now(), 0, 2)
    row = store.outbounds.get(outbound)
    assert row is not None
    assert row.parts == 2


# Settling.


def test_a_settlement_by_another_lane_changes_nothing(store: Store, clock: FakeClock) -> None:
    outbound = fill(store)[0].id
    claim(store, clock.now())
    trail = causes(store, outbound)
    assert settle(store, outbound, Accepted((1,)), clock.now(), lane="virtual://2") is None
    assert status(store, outbound) is Status.PROCESSING
    assert causes(store, outbound) == trail
    assert settle(store, outbound + 1, Accepted((1,)), clock.now()) is None


def test_try_later_counts_an_attempt_and_waits(store: Store, clock: FakeClock) -> None:
    outbound = fill(store)[0].id
    claim(store, clock.now())
    hand_over(store, outbound, clock.now())
    later = clock.now() + MINUTE
    assert settle(store, outbound, TryLater(BUSY), clock.now(), later) is Status.NOT_PROCESSED
    row = store.outbounds.get(outbound)
    assert row is not None
    assert (row.due_at, row.attempts, row.reason, row.detail) == (
        later,
        1,
        Reason.NETWORK_BUSY,
        "CMS 42",
    )
    assert claim(store, clock.now()) == []
    clock.advance(60)
    (message,) = claim(store, clock.now())
    assert (message.attempt, message.parts_done) == (2, 0)
    hand_over(store, outbound, clock.now())


def test_used_up_retries_fail_and_the_trail_says_why(store: Store, clock: FakeClock) -> None:
    outbound = fill(store)[0].id
    claim(store, clock.now())
    assert settle(store, outbound, TryLater(BUSY), clock.now()) is Status.FAILED
    row = store.outbounds.get(outbound)
    assert row is not None
    assert (row.reason, row.detail) == (Reason.RETRIES_USED, "CMS 42")
    assert store.outbounds.events(outbound)[-1].reason is Reason.NETWORK_BUSY


def test_only_a_doubtful_try_makes_the_next_one_ask_for_duplicates(
    store: Store, clock: FakeClock
) -> None:
    outbound = fill(store)[0].id
    (message,) = claim(store, clock.now())
    assert not message.doubtful, "never the first"
    settle(store, outbound, TryLater(BUSY), clock.now(), clock.now())
    (message,) = claim(store, clock.now())
    assert not message.doubtful
    hand_over(store, outbound, clock.now())
    settle(store, outbound, TryLater(BUSY, doubtful=True), clock.now(), clock.now())
    (message,) = claim(store, clock.now())
    assert message.doubtful
    settle(store, outbound, RouteDown(DOWN), clock.now())
    (message,) = claim(store, clock.now())
    assert message.doubtful, "a route that was down settles no doubt"


@pytest.mark.parametrize(
    ("outcome", "doubtful"),
    [
        (Unknown(SILENT), True),
        (Rejected(REFUSED), False),
        (TryLater(BUSY), False),
        (TryLater(BUSY, doubtful=True), True),
    ],
    ids=["unknown", "rejected", "tries used", "tries used in doubt"],
)
def test_sent_again_in_doubt_where_it_may_have_left(
    store: Store, clock: FakeClock, outcome: Outcome, doubtful: bool
) -> None:
    outbound = fill(store)[0].id
    claim(store, clock.now())
    hand_over(store, outbound, clock.now())
    settle(store, outbound, outcome, clock.now())
    assert store.queue.send_again([outbound]) == (outbound,)
    (message,) = claim(store, clock.now())
    assert (message.doubtful, message.attempt) == (doubtful, 1)


def test_a_route_that_is_down_costs_no_attempt(store: Store, clock: FakeClock) -> None:
    outbound = fill(store)[0].id
    due = store.outbounds.recent(1)[0].due_at
    claim(store, clock.now())
    assert settle(store, outbound, RouteDown(DOWN), clock.now()) is Status.NOT_PROCESSED
    row = store.outbounds.get(outbound)
    assert row is not None
    assert (row.attempts, row.reason, row.due_at) == (0, None, due)
    assert store.outbounds.events(outbound)[-1].reason is Reason.PORT_GONE
    assert claim(store, clock.now())[0].attempt == 1


def test_an_accepted_part_is_never_sent_again(store: Store, clock: FakeClock) -> None:
    outbound = fill(store, parts=3)[0].id
    claim(store, clock.now())
    with store.queue.transaction() as step:
        step.hand_over(outbound, 0, 3, LANE, "", clock.now())
        step.accepted(outbound, 0, 41, clock.now())
        step.hand_over(outbound, 1, 3, LANE, "", clock.now())
        step.settle(outbound, TryLater(BUSY), LANE, clock.now(), retry_at=clock.now())
    (message,) = claim(store, clock.now())
    assert message.parts_done == 1
    _refused(lambda: hand_over(store, outbound, clock.now(), 0, 3))
    with store.queue.transaction() as step:
        for index in (1, 2):
            step.hand_over(outbound, index, 3, LANE, "", clock.now())
            step.accepted(outbound, index, 41 + index, clock.now())
        step.settle(outbound, Accepted((41, 42, 43)), LANE, clock.now())
    row = store.outbounds.get(outbound)
    assert row is not None
    assert (row.status, row.references) == (Status.SUCCESS, (41, 42, 43))


def test_references_of_the_outcome_fill_what_the_ledger_left_open(
    store: Store, clock: FakeClock
) -> None:
    outbound = fill(store)[0].id
    claim(store, clock.now())
    hand_over(store, outbound, clock.now())
    settle(store, outbound, Accepted((200,), provider_id="x"), clock.now())
    row = store.outbounds.get(outbound)
    assert row is not None
    assert row.references == (200,)


def test_a_report_is_awaited_once_the_message_has_left(store: Store, clock: FakeClock) -> None:
    sent, silent = (queued.id for queued in fill(store, 2))
    claim(store, clock.now(), 2)
    send(store, sent, clock.now())
    hand_over(store, silent, clock.now())
    settle(store, silent, Unknown(SILENT), clock.now())
    assert [row.delivery for row in store.outbounds.page([sent, silent])] == [
        Delivery.PENDING,
        Delivery.PENDING,
    ]


def _settle_and_go_on_then_fail(store: Store, first: int, second: int, now: datetime) -> None:
    with store.queue.transaction() as step:
        step.accepted(first, 0, 1, now)
        step.settle(first, Accepted((1,)), LANE, now)
        step.hand_over(second, 0, 1, LANE, "", now)
        step.claim(LANE, LANE, now, 1)
        raise RuntimeError("the cable was pulled")


def test_settling_handing_over_and_claiming_share_a_commit(store: Store, clock: FakeClock) -> None:
    first, second, third = (queued.id for queued in fill(store, 3))
    claim(store, clock.now(), 2)
    hand_over(store, first, clock.now())
    with pytest.raises(RuntimeError, match="pulled"):
        _settle_and_go_on_then_fail(store, first, second, clock.now())
    assert [status(store, each) for each in (first, second, third)] == [
        Status.PROCESSING,
        Status.PROCESSING,
        Status.NOT_PROCESSED,
    ]
    assert store.queue.rescue_preview() == 1


def test_a_late_answer_gives_an_unknown_message_its_reference(
    store: Store, clock: FakeClock
) -> None:
    outbound = fill(store)[0].id
    claim(store, clock.now())
    hand_over(store, outbound, clock.now())
    settle(store, outbound, Unknown(SILENT), clock.now())
    with store.queue.transaction() as step:
        step.accepted(outbound, 0, 77, clock.now())
    assert status(store, outbound) is Status.UNKNOWN
    assert store.queue.apply_receipt(receipt(77, number(0), clock.now()), clock.now()) == outbound
    assert status(store, outbound) is Status.SUCCESS
