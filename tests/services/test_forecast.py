"""When the queue will be done under plans: as it then really happens."""

from __future__ import annotations

import pytest

from smsdesk.domain.message import Outgoing, Recipient
from smsdesk.domain.outcome import Accepted, Outcome
from smsdesk.domain.pace import Plan
from smsdesk.routes.base import Ledger
from smsdesk.services.desk import Desk
from tests.support.clock import FakeClock
from tests.support.route import ScriptedRoute


def _sends_in(clock: FakeClock, seconds: float) -> ScriptedRoute:
    """Make a route whose messages take so long."""
    route = ScriptedRoute()

    def slowly(_message: Outgoing, ledger: Ledger) -> Outcome:
        ledger.hand_over(0, 1)
        clock.advance(seconds)
        ledger.accepted(0, 1)
        return Accepted((1,))

    route.usual = slowly
    return route


@pytest.mark.parametrize(
    ("plan", "count"),
    [
        (Plan(gap=6), 40),
        (Plan(gap=6, spread=40), 60),
        (Plan(per_minute=10), 95),
        (Plan(gap=2, per_minute=10), 95),
        (Plan(per_hour=30), 100),
        (Plan(gap=10, per_hour=30), 75),
        (Plan(per_hour=30, per_day=70), 100),
    ],
    ids=str,
)
def test_it_is_right_within_a_tenth(desk: Desk, clock: FakeClock, plan: Plan, count: int) -> None:
    desk.settings.put("time_zone", "UTC")
    route = _sends_in(clock, 2.0)
    imsi = route.imsi
    desk.store.plans.set(imsi, plan)
    desk.compose.queue("Hello", [Recipient(f"+1202555{1000 + n}") for n in range(count)])
    loop = desk.lane("lane", route)
    for _ in range(3):
        loop.turn()
        clock.advance(2)
    begun, left = clock.now(), count - len(route.sent)
    said = desk.forecast.seconds_left(left, frozenset({imsi}))
    assert said is not None
    while len(route.sent) < count:
        sent = len(route.sent)
        loop.turn()
        if len(route.sent) == sent:
            clock.advance(20 if loop.waits else 0.5)
    took = (clock.now() - begun).total_seconds()
    assert said == pytest.approx(took, rel=0.1)


def test_without_a_plan_it_says_nothing(desk: Desk) -> None:
    assert desk.forecast.seconds_left(100, frozenset({"262"})) is None
    assert desk.forecast.seconds_left(100, frozenset()) is None
