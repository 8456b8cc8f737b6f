"""A lane's loop, turn by turn: sending, listening, losing the route and finding it again."""

from __future__ import annotations

import threading

import pytest

from smsdesk.domain.changes import LaneChanged, LaneState
from smsdesk.domain.message import Recipient
from smsdesk.domain.outcome import Rejected, RouteDown
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.status import Status
from smsdesk.services.desk import Desk
from smsdesk.services.lane import LaneLoop
from tests.services.conftest import Told
from tests.services.test_compose import rows
from tests.services.test_intake import part
from tests.support.route import ScriptedRoute, accept, before_hand_over


@pytest.fixture
def loop(desk: Desk, route: ScriptedRoute) -> LaneLoop:
    return desk.lane("virtual://test", route)


def queue(desk: Desk, count: int) -> None:
    desk.compose.queue("Hello", [Recipient(f"+1202555{1000 + n}") for n in range(count)])


def states(told: Told) -> list[LaneState]:
    return [change.state for change in told.of(LaneChanged)]


def turn_until_idle(loop: LaneLoop) -> None:
    loop.turn()
    while loop.view().state is LaneState.SENDING:
        loop.turn()


def test_it_brings_up_sends_everything_and_settles_the_last(
    desk: Desk, loop: LaneLoop, route: ScriptedRoute, told: Told
) -> None:
    queue(desk, 3)
    turn_until_idle(loop)
    assert route.log[0] == "up"
    assert {row.status for row in rows(desk)} == {Status.SUCCESS}
    assert states(told) == [LaneState.READY, LaneState.SENDING, LaneState.READY]


def test_what_arrives_is_stored_before_it_is_discarded(
    desk: Desk, loop: LaneLoop, route: ScriptedRoute
) -> None:
    arrival = part("Yes")
    stored_first: list[bool] = []
    discard = route.discard

    def checked(arrivals):  # type: ignore[no-untyped-def]  # the shape of Route.discard
        stored_first.append(len(desk.store.inbox.recent(5)) == 1)
        discard(arrivals)

    route.discard = checked  # type: ignore[method-assign]  # looks on from between
    route.arrivals.append([arrival])
    loop.turn()
    assert stored_first == [True]
    assert route.discarded == [arrival]


def test_a_lost_route_is_closed_said_and_found_again(
    desk: Desk, loop: LaneLoop, route: ScriptedRoute, told: Told
) -> None:
    queue(desk, 2)
    route.script.append(before_hand_over(RouteDown(Trouble(Reason.PORT_GONE, "/dev/x"))))
    loop.wake()
    turn_until_idle(loop)
    assert LaneState.DOWN in states(told)
    down = next(c for c in told.of(LaneChanged) if c.state is LaneState.DOWN)
    assert down.trouble == Trouble(Reason.PORT_GONE, "/dev/x")
    loop.wake()
    turn_until_idle(loop)
    assert {row.status for row in rows(desk)} == {Status.SUCCESS}
    assert [entry for entry in route.log if entry != "wake"] == ["up", "close", "up"]


class Waits(threading.Event):
    """Waits for nothing, and remembers for how long it should have."""

    def __init__(self) -> None:
        super().__init__()
        self.seconds: list[float | None] = []

    def wait(self, timeout: float | None = None) -> bool:
        self.seconds.append(timeout)
        return False


def test_a_route_that_comes_up_and_refuses_every_text_is_tried_less_and_less(
    desk: Desk, route: ScriptedRoute
) -> None:
    waits = Waits()
    loop = desk.lane("virtual://test", route, waits)
    queue(desk, 3)
    route.usual = before_hand_over(RouteDown(Trouble(Reason.NO_SMSC, "CMS 330")))
    for _ in range(4):
        loop.turn()
    assert waits.seconds == [0.5, 1.0, 2.0, 2.0]
    route.usual = accept()
    loop.turn()
    route.usual = before_hand_over(RouteDown(Trouble(Reason.NO_SMSC, "CMS 330")))
    queue(desk, 1)
    loop.turn()
    assert waits.seconds[-1] == 0.5, "it had worked again"


def test_replies_come_in_although_no_text_can_go_out(
    desk: Desk, loop: LaneLoop, route: ScriptedRoute
) -> None:
    queue(desk, 1)
    route.usual = before_hand_over(RouteDown(Trouble(Reason.NO_SMSC, "CMS 330")))
    route.arrivals.append([part("Yes")])
    loop.wake()
    loop.turn()
    assert [row.text for row in desk.store.inbox.recent(5)] == ["Yes"]
    assert loop.view().trouble == Trouble(Reason.NO_SMSC, "CMS 330")


def test_an_obstacle_at_start_is_told_with_its_reason(
    loop: LaneLoop, route: ScriptedRoute, told: Told
) -> None:
    route.obstacles.append(Trouble(Reason.PORT_IN_USE, "/dev/ttyUSB0"))
    loop.turn()
    assert told.of(LaneChanged)[-1].trouble == Trouble(Reason.PORT_IN_USE, "/dev/ttyUSB0")
    assert not loop.ever_up


def test_pause_gives_back_what_was_claimed_and_resume_goes_on(
    desk: Desk, loop: LaneLoop, route: ScriptedRoute
) -> None:
    queue(desk, 3)
    loop.turn()
    loop.pause()
    loop.turn()
    waiting = [row for row in rows(desk) if row.status is Status.NOT_PROCESSED]
    assert len(waiting) == 2
    assert loop.view().state is LaneState.PAUSED
    loop.resume()
    turn_until_idle(loop)
    assert {row.status for row in rows(desk)} == {Status.SUCCESS}


def test_many_refusals_pause_with_the_reason_until_a_person_resumes(
    desk: Desk, loop: LaneLoop, route: ScriptedRoute
) -> None:
    desk.settings.put("pause_after_refusals", "2")
    queue(desk, 4)
    no = before_hand_over(Rejected(Trouble(Reason.SENDING_BARRED, "CMS 38"), suspicious=True))
    route.script.extend([no, no])
    turn_until_idle(loop)
    loop.turn()
    assert loop.view().state is LaneState.PAUSED
    assert loop.view().trouble == Trouble(Reason.MANY_REFUSED, "CMS 38")
    loop.resume()
    turn_until_idle(loop)
    assert sorted(row.status for row in rows(desk)) == [
        Status.FAILED,
        Status.FAILED,
        Status.SUCCESS,
        Status.SUCCESS,
    ]


def test_giving_up_ends_the_run_and_the_waiting_of_the_route(
    loop: LaneLoop, route: ScriptedRoute
) -> None:
    thread = threading.Thread(target=loop.run)
    thread.start()
    loop.give_up()
    thread.join(timeout=10)
    assert not thread.is_alive()
    assert "give up" in route.log


def test_run_ends_when_stopped_and_closes_the_route(
    loop: LaneLoop, route: ScriptedRoute, told: Told
) -> None:
    thread = threading.Thread(target=loop.run)
    thread.start()
    loop.stop()
    thread.join(timeout=10)
    assert not thread.is_alive()
    assert route.log[-1] == "close"
    assert states(told)[-1] is LaneState.STOPPED


def test_everything_is_stopped_and_goes_on(
    desk: Desk, loop: LaneLoop, route: ScriptedRoute, told: Told
) -> None:
    queue(desk, 3)
    loop.turn()
    desk.steering.stop_everything()
    loop.turn()
    loop.turn()
    assert loop.view().state is LaneState.PAUSED
    assert loop.view().trouble == Trouble(Reason.ALL_STOPPED)
    assert [row.status for row in rows(desk)].count(Status.NOT_PROCESSED) == 2
    route.arrivals.append([part("Yes")])
    loop.turn()
    assert len(desk.store.inbox.recent(5)) == 1
    desk.steering.go_on()
    turn_until_idle(loop)
    assert {row.status for row in rows(desk)} == {Status.SUCCESS}
    assert loop.view().trouble is None


def test_a_paused_lane_stays_paused_when_the_stop_is_lifted(desk: Desk, loop: LaneLoop) -> None:
    queue(desk, 1)
    loop.pause()
    desk.steering.stop_everything()
    loop.turn()
    desk.steering.go_on()
    loop.turn()
    assert (loop.view().state, loop.view().trouble) == (LaneState.PAUSED, None)


def test_a_sim_that_asks_in_the_midst_of_sending_is_unlocked_again(
    desk: Desk, loop: LaneLoop, route: ScriptedRoute
) -> None:
    """The modem may have started anew: its bring-up gives the PIN, and needs nobody for it."""
    queue(desk, 1)
    route.script.append(before_hand_over(RouteDown(Trouble(Reason.SIM_PIN))))
    turn_until_idle(loop)
    assert loop.view().state is LaneState.DOWN
    turn_until_idle(loop)
    assert {row.status for row in rows(desk)} == {Status.SUCCESS}
