"""A lane keeps its SIM's plan, counted in parts, over restarts."""

from __future__ import annotations

from datetime import timedelta

import pytest

from smsdesk.domain.changes import LaneState
from smsdesk.domain.message import Recipient
from smsdesk.domain.pace import Plan
from smsdesk.domain.reasons import Reason
from smsdesk.services.desk import Desk
from smsdesk.services.lane import LaneLoop
from tests.support.clock import FakeClock
from tests.support.route import ScriptedRoute, accept

LONG = "A long text. " * 20


@pytest.fixture
def loop(desk: Desk, route: ScriptedRoute) -> LaneLoop:
    desk.settings.put("time_zone", "UTC")
    return desk.lane("lane", route)


def queue(desk: Desk, count: int, text: str = "Hello") -> None:
    desk.compose.queue(text, [Recipient(f"+1202555{1000 + n}") for n in range(count)])


def imsi(route: ScriptedRoute) -> str:
    return route.status().imsi


def turns(loop: LaneLoop, count: int = 8) -> None:
    for _ in range(count):
        loop.turn()


def test_a_limit_holds_up_and_goes_on_by_itself(
    desk: Desk, loop: LaneLoop, route: ScriptedRoute, clock: FakeClock
) -> None:
    desk.store.plans.set(imsi(route), Plan(per_hour=3))
    queue(desk, 5)
    turns(loop)
    assert len(route.sent) == 3
    view = loop.view()
    assert view.state is LaneState.WAITING
    assert view.trouble is not None
    assert view.trouble.reason is Reason.LIMIT_HOUR
    assert loop.waits
    clock.advance(3601)
    turns(loop)
    assert len(route.sent) == 5
    assert loop.view().state is LaneState.READY


def test_parts_are_counted_not_messages(
    desk: Desk, loop: LaneLoop, route: ScriptedRoute, clock: FakeClock
) -> None:
    desk.store.plans.set(imsi(route), Plan(per_minute=5))
    route.usual = accept(2)
    queue(desk, 3, LONG)
    turns(loop)
    assert len(route.sent) == 2
    clock.advance(61)
    turns(loop)
    assert len(route.sent) == 3


def test_a_restart_forgets_nothing(
    desk: Desk, loop: LaneLoop, route: ScriptedRoute, clock: FakeClock
) -> None:
    desk.store.plans.set(imsi(route), Plan(per_day=2))
    queue(desk, 4)
    turns(loop)
    again = desk.lane("lane", ScriptedRoute())
    turns(again)
    assert len(route.sent) == 2
    assert again.view().trouble == loop.view().trouble
    clock.advance(86_400)
    turns(again)
    assert desk.store.plans.count(imsi(route), clock.now() - timedelta(hours=1), clock.now()) == 2


def test_a_gap_lies_between_messages_not_between_parts(
    desk: Desk, loop: LaneLoop, route: ScriptedRoute, clock: FakeClock
) -> None:
    desk.store.plans.set(imsi(route), Plan(gap=2))
    route.usual = accept(2)
    queue(desk, 2, LONG)
    turns(loop)
    assert len(route.sent) == 1
    assert loop.view().state is not LaneState.WAITING  # two seconds are part of sending
    clock.advance(2)
    turns(loop)
    assert len(route.sent) == 2


def test_a_changed_plan_counts_at_once(desk: Desk, loop: LaneLoop, route: ScriptedRoute) -> None:
    desk.store.plans.set(imsi(route), Plan(per_day=1))
    queue(desk, 3)
    turns(loop)
    assert len(route.sent) == 1
    desk.store.plans.set(imsi(route), Plan())
    turns(loop)
    assert len(route.sent) == 3
    assert desk.store.plans.get(imsi(route)) == Plan()


def test_what_waits_for_room_is_free_for_another_sim(
    desk: Desk, loop: LaneLoop, route: ScriptedRoute
) -> None:
    desk.store.plans.set(imsi(route), Plan(per_day=1))
    queue(desk, 2)
    turns(loop)
    other = ScriptedRoute(name="other")
    other.imsi = "262017777777777"
    turns(desk.lane("other", other))
    assert len(other.sent) == 1
