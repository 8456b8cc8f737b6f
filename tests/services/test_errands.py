"""Errands: asked from any thread, run in the lane's own, and always answered."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import CancelledError, Future

import pytest

from smsdesk.domain.changes import LaneState
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.status import Status
from smsdesk.domain.ussd import Ussd, UssdState
from smsdesk.routes.base import Ledger
from smsdesk.routes.handset import Handset
from smsdesk.services.desk import Desk
from smsdesk.services.errands import Errands
from smsdesk.services.lane import LaneLoop
from tests.services.test_compose import rows
from tests.services.test_lane import queue, turn_until_idle
from tests.support.route import ScriptedRoute, accept


class Phone:
    """Answers every code with itself."""

    def ask_network(self, code: str) -> Ussd:
        return Ussd(UssdState.DONE, code)

    def leave_menu(self) -> None:
        raise AssertionError("no menu was opened")


@pytest.fixture
def loop(desk: Desk, route: ScriptedRoute) -> Iterator[LaneLoop]:
    route.phone = Phone()
    made = desk.lane("virtual://test", route)
    yield made
    made.stop()


def balance(phone: Handset) -> str:
    return phone.ask_network("*100#").text


def reason_of(future: Future[str]) -> Reason:
    error = future.exception(timeout=0)
    assert isinstance(error, Refusal)
    return error.reason


def test_an_errand_asked_of_a_starting_lane_runs_once_it_is_up(loop: LaneLoop) -> None:
    future = loop.ask(balance)
    assert not future.done()
    loop.turn()
    assert future.result(timeout=0) == "*100#"


def test_it_runs_between_two_messages_and_in_the_lanes_thread(
    desk: Desk, loop: LaneLoop, route: ScriptedRoute
) -> None:
    queue(desk, 2)
    asked: list[Future[int]] = []
    in_the_air = False

    def errand(_phone: Handset) -> int:
        assert not in_the_air
        assert rows(desk)[-1].status is Status.SUCCESS, "what was sent is on record by then"
        return threading.get_ident()

    def ask_meanwhile(message, ledger: Ledger):  # type: ignore[no-untyped-def]  # Route.send's
        nonlocal in_the_air
        in_the_air = True
        asked.append(loop.ask(errand))
        outcome = accept()(message, ledger)
        in_the_air = False
        return outcome

    route.script.append(ask_meanwhile)
    thread = threading.Thread(target=turn_until_idle, args=(loop,))
    thread.start()
    thread.join(timeout=10)
    assert asked[0].result(timeout=0) == thread.ident
    assert {row.status for row in rows(desk)} == {Status.SUCCESS}


def test_many_errands_do_not_hold_up_the_messages(
    desk: Desk, loop: LaneLoop, route: ScriptedRoute
) -> None:
    queue(desk, 1)
    sent_by_then: list[int] = []
    for _ in range(3):
        loop.ask(lambda _phone: sent_by_then.append(len(route.sent)))
    for _ in range(3):
        loop.turn()
    assert sent_by_then == [0, 1, 1]


def test_a_no_of_the_modem_fails_the_errand_alone(loop: LaneLoop) -> None:
    def refused(_phone: Handset) -> str:
        raise Refusal(Reason.PHONE_REFUSED, "*100#")

    future = loop.ask(refused)
    loop.turn()
    assert reason_of(future) is Reason.PHONE_REFUSED
    assert loop.view().state is LaneState.READY


def test_a_fault_in_an_errand_does_not_end_the_lane(loop: LaneLoop) -> None:
    future = loop.ask(lambda _phone: 1 // 0)
    after = loop.ask(balance)
    loop.turn()
    loop.turn()
    assert isinstance(future.exception(timeout=0), ZeroDivisionError)
    assert after.result(timeout=0) == "*100#"


@pytest.mark.parametrize("reason", [Reason.PORT_GONE, Reason.MODEM_SILENT])
def test_a_modem_lost_in_an_errand_is_found_again(
    loop: LaneLoop, route: ScriptedRoute, reason: Reason
) -> None:
    def lost(_phone: Handset) -> str:
        raise Refusal(reason, "/dev/x")

    first, second = loop.ask(lost), loop.ask(balance)
    loop.turn()
    assert reason_of(first) is reason
    assert reason_of(second) is reason, "what waited is told why, and does not wait in vain"
    assert loop.view().state is LaneState.DOWN
    assert reason_of(loop.ask(balance)) is reason, "a lane that is down says so at once"
    loop.turn()
    again = loop.ask(balance)
    loop.turn()
    assert again.result(timeout=0) == "*100#"


def test_an_obstacle_at_start_fails_what_waits(loop: LaneLoop, route: ScriptedRoute) -> None:
    route.obstacles.append(Trouble(Reason.SIM_MISSING))
    future = loop.ask(balance)
    loop.turn()
    assert reason_of(future) is Reason.SIM_MISSING


def test_a_way_out_without_a_phone_says_so(loop: LaneLoop, route: ScriptedRoute) -> None:
    route.phone = None
    future = loop.ask(balance)
    loop.turn()
    assert reason_of(future) is Reason.PHONE_ABSENT


def test_a_paused_lane_is_asked_all_the_same(loop: LaneLoop) -> None:
    loop.turn()
    loop.pause()
    future = loop.ask(balance)
    loop.turn()
    assert future.result(timeout=0) == "*100#"


def test_a_stopping_lane_fails_what_waits_and_what_comes(loop: LaneLoop) -> None:
    future = loop.ask(balance)
    loop.stop()
    loop.run()
    assert reason_of(future) is Reason.LANE_ENDED
    assert reason_of(loop.ask(balance)) is Reason.LANE_ENDED


def test_a_cancelled_errand_is_not_run(loop: LaneLoop) -> None:
    ran: list[Handset] = []
    future = loop.ask(ran.append)
    assert future.cancel()
    loop.turn()
    assert ran == []
    with pytest.raises(CancelledError):
        future.result(timeout=0)


def test_an_idle_lane_is_woken(loop: LaneLoop, route: ScriptedRoute) -> None:
    loop.turn()
    route.log.clear()
    loop.ask(balance)
    assert route.log == ["wake"]


def test_a_cancelled_one_does_not_stop_the_others_from_failing() -> None:
    errands = Errands()
    first, second = errands.add(balance), errands.add(balance)
    first.cancel()
    errands.close(Trouble(Reason.PORT_GONE, "x"))
    assert reason_of(second) is Reason.PORT_GONE
    assert first.cancelled()
