"""The outbox: what is recorded before, during and after an attempt."""

from __future__ import annotations

from datetime import timedelta

import pytest

from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Outgoing, Priority, Recipient
from smsdesk.domain.outcome import Accepted, Outcome, Rejected, RouteDown, TryLater, Unknown
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.status import Cause, Delivery, Status
from smsdesk.domain.views import OutboundRow
from smsdesk.routes.base import Ledger
from smsdesk.services.desk import Desk
from smsdesk.services.outbox import Idle, Outbox, Paused, Sent
from smsdesk.services.suspects import DOWNS_TO_BLAME
from tests.services.conftest import pace
from tests.services.test_compose import rows
from tests.support.clock import FakeClock
from tests.support.route import ScriptedRoute, accept, after_hand_over, before_hand_over

BUSY = Trouble(Reason.NETWORK_BUSY, "CMS 42")


@pytest.fixture
def outbox(desk: Desk) -> Outbox:
    return Outbox(desk.store, desk.settings, desk.quiet, pace(desk), desk.clock, desk.emit, "lane")


def queue(desk: Desk, count: int = 1, text: str = "Hello") -> None:
    people = [Recipient(f"+1202555{1000 + n}") for n in range(count)]
    desk.compose.queue(text, people)


def only(desk: Desk) -> OutboundRow:
    found = rows(desk)
    assert len(found) == 1
    return found[0]


def test_an_accepted_message_is_sent_with_its_reference(
    desk: Desk, outbox: Outbox, route: ScriptedRoute
) -> None:
    queue(desk)
    assert outbox.step(route) == Sent(Accepted((1,)))
    assert outbox.step(route) == Idle()
    row = only(desk)
    assert (row.status, row.references, row.delivery) == (Status.SUCCESS, (1,), Delivery.PENDING)
    assert outbox.totals.sent == 1


def test_every_message_goes_once_and_in_order(
    desk: Desk, outbox: Outbox, route: ScriptedRoute
) -> None:
    queue(desk, 20)
    while not isinstance(outbox.step(route), Idle):
        pass
    outbox.flush()
    assert [message.number for message in route.sent] == [f"+1202555{1000 + n}" for n in range(20)]
    assert {row.status for row in rows(desk)} == {Status.SUCCESS}


def test_a_message_is_on_record_as_handed_over_before_the_network_has_it(
    desk: Desk, outbox: Outbox, route: ScriptedRoute
) -> None:
    queue(desk)
    seen: list[int] = []

    def look(message, ledger):  # type: ignore[no-untyped-def]  # the shape is Answer's
        ledger.hand_over(0, 1)
        seen.append(desk.store.queue.rescue_preview())
        ledger.accepted(0, 9)
        return Accepted((9,))

    route.script.append(look)
    outbox.step(route)
    assert seen == [1], "another reader of the file sees one message in the air"


def test_a_rejected_message_stops_nothing(desk: Desk, outbox: Outbox, route: ScriptedRoute) -> None:
    queue(desk, 3)
    refused = Rejected(Trouble(Reason.NUMBER_UNKNOWN_TO_NETWORK, "CMS 1"))
    route.script.append(before_hand_over(refused))
    while not isinstance(outbox.step(route), Idle):
        pass
    outbox.flush()
    by_status = [row.status for row in sorted(rows(desk), key=lambda row: row.id)]
    assert by_status == [Status.FAILED, Status.SUCCESS, Status.SUCCESS]
    failed = next(row for row in rows(desk) if row.status is Status.FAILED)
    assert (failed.reason, failed.detail) == (Reason.NUMBER_UNKNOWN_TO_NETWORK, "CMS 1")


def test_no_answer_is_unknown_and_never_sent_again_by_itself(
    desk: Desk, outbox: Outbox, route: ScriptedRoute, clock: FakeClock
) -> None:
    queue(desk)
    route.script.append(after_hand_over(Unknown(Trouble(Reason.NO_ANSWER))))
    outbox.step(route)
    assert only(desk).status is Status.UNKNOWN
    clock.advance(7 * 24 * 3600)
    assert outbox.step(route) == Idle()
    assert len(route.sent) == 1


def test_try_later_waits_longer_each_time_and_then_fails(
    desk: Desk, outbox: Outbox, route: ScriptedRoute, clock: FakeClock
) -> None:
    queue(desk)
    route.usual = before_hand_over(TryLater(BUSY))
    waits = []
    for _ in range(5):
        outbox.step(route)
        assert outbox.step(route) == Idle(), "not before its time"
        waits.append((only(desk).due_at - clock.now()).total_seconds())
        clock.advance(waits[-1])
    outbox.step(route)
    assert waits == [5, 30, 120, 600, 1800]
    assert (only(desk).status, only(desk).reason) == (Status.FAILED, Reason.RETRIES_USED)
    assert outbox.totals.failed == 1


def test_a_route_that_is_down_costs_no_try(
    desk: Desk, outbox: Outbox, route: ScriptedRoute
) -> None:
    queue(desk, 2)
    route.script.append(before_hand_over(RouteDown(Trouble(Reason.PORT_GONE))))
    assert isinstance(outbox.step(route), Sent)
    assert {row.status for row in rows(desk)} == {Status.NOT_PROCESSED}
    assert {row.attempts for row in rows(desk)} == {0}


def test_a_retry_goes_on_at_the_first_part_that_was_not_accepted(
    desk: Desk, outbox: Outbox, route: ScriptedRoute, clock: FakeClock
) -> None:
    queue(desk, text="x" * 400)

    def two_parts_then_busy(message, ledger):  # type: ignore[no-untyped-def]  # Answer's shape
        for index in (0, 1):
            ledger.hand_over(index, 3)
            ledger.accepted(index, 10 + index)
        return TryLater(BUSY, timedelta(seconds=5))

    route.script.extend([two_parts_then_busy, accept(3)])
    outbox.step(route)
    clock.advance(5)
    outbox.step(route)
    outbox.flush()
    assert [message.parts_done for message in route.sent] == [0, 2]
    assert route.sent[0].concat_reference == route.sent[1].concat_reference
    assert only(desk).references == (10, 11, 3)


def test_refusals_in_a_row_to_different_numbers_pause_the_lane(
    desk: Desk, outbox: Outbox, route: ScriptedRoute
) -> None:
    desk.settings.put("pause_after_refusals", "3")
    queue(desk, 5)
    suspicious = Rejected(Trouble(Reason.SENDING_BARRED, "CMS 38"), suspicious=True)
    route.usual = before_hand_over(suspicious)
    results = [outbox.step(route) for _ in range(3)]
    assert isinstance(results[-1], Paused)
    assert results[-1].trouble.reason is Reason.MANY_REFUSED


def test_an_accepted_message_ends_a_run_of_refusals(
    desk: Desk, outbox: Outbox, route: ScriptedRoute
) -> None:
    desk.settings.put("pause_after_refusals", "2")
    queue(desk, 9)
    no = before_hand_over(Rejected(Trouble(Reason.SENDING_BARRED), suspicious=True))
    route.script.extend([no, accept(), no, accept(), no, accept()])
    assert not any(isinstance(outbox.step(route), Paused) for _ in range(9))


def test_consent_is_asked_again_right_before_sending(
    desk: Desk, outbox: Outbox, route: ScriptedRoute
) -> None:
    queue(desk, 2)

    def opts_out_meanwhile(message, ledger):  # type: ignore[no-untyped-def]  # Answer's shape
        outcome = accept()(message, ledger)
        desk.store.consents.set("+12025551001", do_not_send="opted_out", evidence="", actor="t")
        return outcome

    route.script.append(opts_out_meanwhile)
    while not isinstance(outbox.step(route), Idle):
        pass
    outbox.flush()
    assert [message.number for message in route.sent] == ["+12025551000"]
    held = next(row for row in rows(desk) if row.number == "+12025551001")
    assert (held.status, held.reason) == (Status.CANCELLED, Reason.OPTED_OUT)


def test_a_bug_in_the_air_is_recorded_as_unknown(
    desk: Desk, outbox: Outbox, route: ScriptedRoute
) -> None:
    queue(desk)

    def breaks(message, ledger):  # type: ignore[no-untyped-def]  # Answer's shape
        ledger.hand_over(0, 1)
        raise ZeroDivisionError

    route.script.append(breaks)
    with pytest.raises(ZeroDivisionError):
        outbox.step(route)
    outbox.release()
    assert only(desk).status is Status.UNKNOWN


def test_what_was_claimed_ahead_is_given_back(
    desk: Desk, outbox: Outbox, route: ScriptedRoute
) -> None:
    queue(desk, 3)
    outbox.step(route)
    outbox.release()
    statuses = sorted(row.status for row in rows(desk))
    assert statuses == [Status.NOT_PROCESSED, Status.NOT_PROCESSED, Status.SUCCESS]


def test_a_deadline_that_passes_in_the_queue_fails_the_message(
    desk: Desk, outbox: Outbox, route: ScriptedRoute, clock: FakeClock
) -> None:
    by = clock.now() + timedelta(minutes=1)
    desk.compose.queue("Hello", [Recipient("+12025550123")], by=by)
    clock.advance(61)
    assert outbox.step(route) == Idle()
    assert (only(desk).status, only(desk).reason) == (Status.FAILED, Reason.EXPIRED)
    assert route.sent == []


def test_a_deadline_that_passes_after_the_claim_fails_the_message(
    desk: Desk, outbox: Outbox, route: ScriptedRoute, clock: FakeClock
) -> None:
    queue(desk)
    by = clock.now() + timedelta(minutes=1)
    late = desk.compose.queue("Hello", [Recipient("+12025550123")], by=by).queued[0].id
    outbox.step(route)
    with outbox.claimed_with(route):
        pass
    assert outbox.claimed_ahead
    clock.advance(7200)
    assert outbox.step(route) == Idle()
    assert [message.number for message in route.sent] == ["+12025551000"]
    row = desk.store.outbounds.get(late)
    assert row is not None
    assert (row.status, row.reason) == (Status.FAILED, Reason.EXPIRED)
    assert [event.cause for event in desk.store.outbounds.events(late)][-1] is Cause.EXPIRED
    assert outbox.totals.failed == 1


def test_a_deadline_that_passes_between_two_parts_stops_the_second(
    desk: Desk, outbox: Outbox, route: ScriptedRoute, clock: FakeClock
) -> None:
    def slow(message: Outgoing, ledger: Ledger) -> Outcome:
        ledger.hand_over(0, 2)
        ledger.accepted(0, 1)
        clock.advance(61)
        ledger.hand_over(1, 2)
        raise AssertionError("the second part must not leave")

    by = clock.now() + timedelta(minutes=1)
    desk.compose.queue("long " * 50, [Recipient("+12025550123")], by=by)
    route.script.append(slow)
    assert outbox.step(route) == Sent(Rejected(Trouble(Reason.EXPIRED)))
    row = only(desk)
    assert (row.status, row.reason, row.references) == (Status.FAILED, Reason.EXPIRED, (1, None))
    assert (outbox.totals.sent, outbox.totals.failed) == (0, 1)
    assert outbox.step(route) == Idle()


def test_after_a_sleep_nothing_leaves_before_somebody_was_told(
    desk: Desk, outbox: Outbox, route: ScriptedRoute, clock: FakeClock
) -> None:
    def asleep(message: Outgoing, ledger: Ledger) -> Outcome:
        clock.fall_asleep(7200)
        ledger.hand_over(0, 1)
        raise AssertionError("it must not leave")

    queue(desk)
    route.script.append(asleep)
    with pytest.raises(Refusal) as caught:
        outbox.step(route)
    assert caught.value.reason is Reason.COMPUTER_SLEPT
    outbox.release()
    assert only(desk).status is Status.NOT_PROCESSED
    assert outbox.sleep.slept == 7200


SIM_ASKS = Trouble(Reason.SIM_PIN)


def test_messages_that_take_the_lane_down_again_and_again_hold_up_no_others(
    desk: Desk, outbox: Outbox, route: ScriptedRoute, clock: FakeClock
) -> None:
    bad = {"+12025551900", "+12025551901"}
    people = [Recipient(number) for number in sorted(bad)]
    desk.compose.queue("Hello", people, priority=Priority.HIGH)
    queue(desk, 3)

    def answer(message: Outgoing, ledger: Ledger) -> Outcome:
        return RouteDown(SIM_ASKS) if message.number in bad else accept()(message, ledger)

    route.usual = answer
    for _ in range(2 * DOWNS_TO_BLAME):
        assert outbox.step(route) == Sent(RouteDown(SIM_ASKS))
    for _ in range(3):
        assert outbox.step(route) == Sent(Accepted((1,)))
    outbox.flush()
    assert {row.attempts for row in rows(desk) if row.number in bad} == {0}, "it may be the modem"
    for _ in range(20):
        clock.advance(1000)
        outbox.step(route)
    ended = {(row.status, row.reason) for row in rows(desk) if row.number in bad}
    assert ended == {(Status.FAILED, Reason.RETRIES_USED)}, "it was not"


def test_a_sim_that_refuses_everything_costs_no_message_its_tries(
    desk: Desk, outbox: Outbox, route: ScriptedRoute, clock: FakeClock
) -> None:
    queue(desk, 3)
    route.usual = before_hand_over(RouteDown(SIM_ASKS))
    for _ in range(200):
        assert outbox.step(route) in (Sent(RouteDown(SIM_ASKS)), Idle())
        clock.advance(20)
    outbox.flush()
    assert {(row.status, row.attempts) for row in rows(desk)} == {(Status.NOT_PROCESSED, 0)}


def test_a_port_that_vanishes_again_and_again_is_no_message_s_fault(
    desk: Desk, outbox: Outbox, route: ScriptedRoute
) -> None:
    queue(desk)
    gone = RouteDown(Trouble(Reason.PORT_GONE))
    route.script.extend([before_hand_over(gone)] * 10)
    for _ in range(10):
        assert outbox.step(route) == Sent(gone)
    assert only(desk).attempts == 0


def test_a_modem_that_hangs_pauses_the_lane_and_costs_no_attempt(
    desk: Desk, outbox: Outbox, route: ScriptedRoute
) -> None:
    queue(desk, 2)
    hangs = Trouble(Reason.MODEM_HANGS, "/dev/ttyUSB0")
    route.script.append(before_hand_over(RouteDown(hangs)))
    assert outbox.step(route) == Paused(hangs)
    assert [(row.status, row.attempts) for row in rows(desk)] == [(Status.NOT_PROCESSED, 0)] * 2
    assert outbox.step(route) == Sent(Accepted((1,)))
