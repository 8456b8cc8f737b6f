"""What comes in between two messages: what may wait until the next is in the air, and what not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from smsdesk.domain.changes import LaneState
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Arrival, MissedCall, Outgoing, Receipt, Slot
from smsdesk.domain.outcome import Accepted, Outcome, RouteDown, TryLater
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.status import Delivery, Status
from smsdesk.routes.base import Ledger
from smsdesk.services.desk import Desk
from smsdesk.services.lane import LaneLoop
from smsdesk.store.inbox import Inbox
from smsdesk.store.queue import QueueStore
from tests.services.test_compose import rows
from tests.services.test_intake import part
from tests.services.test_lane import queue, turn_until_idle
from tests.support.route import ScriptedRoute, before_hand_over

FIRST, SECOND = "+12025551000", "+12025551001"


@pytest.fixture
def loop(desk: Desk, route: ScriptedRoute) -> LaneLoop:
    return desk.lane("virtual://test", route)


def report(number: str = FIRST, slot: Slot | None = None) -> Receipt:
    return Receipt(1, number, Delivery.DELIVERED, 0, None, "modem:1", slot=slot)


def delivery(desk: Desk, number: str) -> Delivery:
    return next(row.delivery for row in rows(desk) if row.number == number)


def status(desk: Desk, number: str) -> Status:
    return next(row.status for row in rows(desk) if (row.number, row.text) == (number, "Hello"))


def watched(before: Callable[[], None], after: Callable[[], None]) -> Callable[..., Outcome]:
    """Accept a message, and look on at the beginning and the end of its time in the air."""

    def answer(_message: Outgoing, ledger: Ledger) -> Outcome:
        ledger.hand_over(0, 1)
        before()
        ledger.in_air()
        after()
        ledger.accepted(0, 2)
        return Accepted((2,))

    return answer


def failing(reason: Reason) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise Refusal(reason)

    return fail


def send_first(desk: Desk, loop: LaneLoop, route: ScriptedRoute, *arrivals: Arrival) -> None:
    """Send the first of three messages; what arrives comes together with its answer."""
    queue(desk, 3)
    route.arrivals.append(arrivals)
    loop.turn()


def test_a_report_is_stored_while_the_next_message_is_in_the_air(
    desk: Desk, loop: LaneLoop, route: ScriptedRoute
) -> None:
    seen: list[Delivery] = []

    def look() -> None:
        seen.append(delivery(desk, FIRST))

    send_first(desk, loop, route, report())
    route.script.append(watched(look, look))
    loop.turn()
    assert seen == [Delivery.PENDING, Delivery.DELIVERED]
    assert loop.intake.received.receipts == 1


def test_what_is_to_follow_is_claimed_while_the_message_is_in_the_air(
    desk: Desk, loop: LaneLoop, route: ScriptedRoute
) -> None:
    seen: list[Status] = []

    def look() -> None:
        seen.append(status(desk, SECOND))

    queue(desk, 2)
    route.script.append(watched(look, look))
    loop.turn()
    assert seen == [Status.NOT_PROCESSED, Status.PROCESSING]


def test_a_report_with_nothing_to_follow_is_stored_at_once(
    desk: Desk, loop: LaneLoop, route: ScriptedRoute
) -> None:
    queue(desk, 1)
    route.arrivals.append([report()])
    loop.turn()
    assert delivery(desk, FIRST) is Delivery.DELIVERED


def test_a_stop_stops_the_very_next_message(
    desk: Desk, loop: LaneLoop, route: ScriptedRoute
) -> None:
    send_first(desk, loop, route, report(), part("STOP", sender=SECOND))
    assert delivery(desk, FIRST) is Delivery.DELIVERED, "together, in the order they came"
    turn_until_idle(loop)
    assert all(message.exempt for message in route.sent if message.number == SECOND), (
        "nothing but the confirmation"
    )
    assert status(desk, SECOND) is Status.CANCELLED


@pytest.mark.parametrize("slot", [Slot("SM", 3), Slot("", 0)], ids=["stored", "to acknowledge"])
def test_what_the_modem_keeps_or_waits_for_is_stored_and_discarded_at_once(
    desk: Desk, loop: LaneLoop, route: ScriptedRoute, slot: Slot
) -> None:
    arrival = report(slot=slot)
    send_first(desk, loop, route, arrival)
    assert delivery(desk, FIRST) is Delivery.DELIVERED
    assert route.discarded == [arrival]


def test_a_call_is_noted_at_once(desk: Desk, loop: LaneLoop, route: ScriptedRoute) -> None:
    send_first(desk, loop, route, MissedCall(SECOND, "modem:1"))
    assert desk.store.inbox.unread_count() == 1


@pytest.mark.parametrize("failure", [Refusal(Reason.DATA_DISK_FULL), ZeroDivisionError()])
def test_a_report_that_cannot_be_stored_says_nothing_of_the_message_in_the_air(
    desk: Desk,
    loop: LaneLoop,
    route: ScriptedRoute,
    monkeypatch: pytest.MonkeyPatch,
    failure: Exception,
) -> None:
    def fail(*_: object) -> None:
        raise failure

    send_first(desk, loop, route, report())
    route.script.append(
        watched(lambda: monkeypatch.setattr(QueueStore, "apply_receipt", fail), monkeypatch.undo)
    )
    loop.turn()
    assert delivery(desk, FIRST) is Delivery.DELIVERED, "tried again after the message"
    assert status(desk, SECOND) is Status.SUCCESS
    turn_until_idle(loop)
    assert {row.status for row in rows(desk)} == {Status.SUCCESS}
    assert len(route.sent) == 3


def test_a_report_is_stored_when_the_next_message_never_leaves(
    desk: Desk, loop: LaneLoop, route: ScriptedRoute
) -> None:
    send_first(desk, loop, route, report())
    route.script.append(before_hand_over(TryLater(Trouble(Reason.NETWORK_BUSY))))
    loop.turn()
    assert delivery(desk, FIRST) is Delivery.DELIVERED


def test_a_pause_and_the_end_store_what_was_held(
    desk: Desk, loop: LaneLoop, route: ScriptedRoute
) -> None:
    send_first(desk, loop, route, report())
    loop.pause()
    loop.turn()
    assert delivery(desk, FIRST) is Delivery.DELIVERED
    loop.resume()
    route.arrivals.append([report(SECOND)])
    loop.turn()
    assert delivery(desk, SECOND) is not Delivery.DELIVERED
    loop.stop()
    loop.run()
    assert delivery(desk, SECOND) is Delivery.DELIVERED


def test_a_lost_route_loses_no_report(desk: Desk, loop: LaneLoop, route: ScriptedRoute) -> None:
    send_first(desk, loop, route, report())
    route.script.append(before_hand_over(RouteDown(Trouble(Reason.PORT_GONE))))
    loop.wake()
    loop.turn()
    assert delivery(desk, FIRST) is Delivery.DELIVERED


def test_a_full_disk_loses_nothing_that_the_modem_has_no_copy_of(
    desk: Desk, loop: LaneLoop, route: ScriptedRoute, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_again = replace(part("Yes", raw="AA"), slot=Slot("SM", 1))
    shown_once = part("No", raw="BB")
    monkeypatch.setattr(Inbox, "take", failing(Reason.DATA_DISK_FULL))
    route.arrivals.append([read_again, shown_once])
    loop.wake()
    loop.turn()
    assert loop.view().state is LaneState.DOWN
    monkeypatch.undo()
    loop.wake()
    loop.turn()
    assert [row.text for row in desk.store.inbox.recent(5)] == ["No"]
    assert route.discarded == [shown_once]


def test_what_was_shown_as_the_route_was_lost_is_stored(
    desk: Desk, loop: LaneLoop, route: ScriptedRoute
) -> None:
    send_first(desk, loop, route)
    route.left.append([report(), part("Just in time")])
    route.script.append(before_hand_over(RouteDown(Trouble(Reason.PORT_GONE))))
    loop.wake()
    loop.turn()
    assert delivery(desk, FIRST) is Delivery.DELIVERED
    assert [row.text for row in desk.store.inbox.recent(5)] == ["Just in time"]
