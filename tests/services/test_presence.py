"""After an absence nothing late goes out before a person has said so."""

from __future__ import annotations

from datetime import timedelta

import pytest

from smsdesk.domain.message import Recipient
from smsdesk.domain.status import Status
from smsdesk.services.desk import Desk
from tests.services.test_compose import rows
from tests.services.test_steering import queue
from tests.support.clock import FakeClock
from tests.support.route import ScriptedRoute

HOUR = 3600


def _sent(desk: Desk) -> int:
    return sum(row.status is Status.SUCCESS for row in rows(desk))


def _run(desk: Desk, route: ScriptedRoute) -> None:
    loop = desk.lane("lane", route)
    for _ in range(6):
        loop.turn()


def test_the_first_start_asks_nothing(desk: Desk) -> None:
    queue(desk, 2)
    assert desk.presence.come_back() == 0


@pytest.mark.parametrize(("closed_for", "held"), [(HOUR - 1, 0), (HOUR, 2), (90 * HOUR, 2)])
def test_what_is_late_after_an_absence_is_held(
    desk: Desk, clock: FakeClock, route: ScriptedRoute, closed_for: int, held: int
) -> None:
    desk.presence.beat()
    queue(desk, 2)
    clock.advance(closed_for)
    assert desk.presence.come_back() == held
    _run(desk, route)
    assert _sent(desk) == 2 - held


def test_it_stays_held_over_another_start_until_it_is_sent(
    desk: Desk, clock: FakeClock, route: ScriptedRoute
) -> None:
    desk.presence.beat()
    queue(desk, 2)
    due = clock.now()
    clock.advance(HOUR)
    assert desk.presence.come_back() == 2
    clock.advance(60)
    assert desk.presence.come_back() == 2
    assert (desk.steering.overdue(), desk.steering.overdue_since()) == (2, due)
    assert desk.steering.send_overdue() == 2
    _run(desk, route)
    assert _sent(desk) == 2


def test_it_may_go_later_or_not_at_all(desk: Desk, clock: FakeClock, route: ScriptedRoute) -> None:
    desk.presence.beat()
    queue(desk, 2)
    clock.advance(HOUR)
    desk.presence.come_back()
    assert desk.steering.postpone_overdue(clock.now() + timedelta(hours=1)) == 2
    _run(desk, route)
    assert _sent(desk) == 0
    clock.advance(2 * HOUR)
    assert desk.presence.come_back() == 2
    assert desk.steering.cancel_overdue() == 2
    assert desk.steering.overdue() == 0


def test_nobody_is_asked_who_does_not_want_it(desk: Desk, clock: FakeClock) -> None:
    desk.settings.put("ask_after_hours", "0")
    desk.presence.beat()
    queue(desk, 1)
    clock.advance(900 * HOUR)
    assert desk.presence.come_back() == 0


@pytest.mark.parametrize(("asleep_for", "held"), [(HOUR // 2, 0), (2 * HOUR, 2)])
def test_what_became_late_while_the_computer_slept_is_held(
    desk: Desk, clock: FakeClock, route: ScriptedRoute, asleep_for: int, held: int
) -> None:
    desk.presence.come_back()
    loop = desk.lane("lane", route)
    loop.turn()
    soon = clock.now() + timedelta(minutes=10)
    desk.compose.queue("Hello", [Recipient("+12025550123"), Recipient("+12025550124")], at=soon)
    clock.fall_asleep(asleep_for)
    for _ in range(6):
        loop.turn()
    assert desk.steering.overdue() == held
    assert _sent(desk) == 2 - held


def test_what_was_claimed_before_the_sleep_is_held_too(
    desk: Desk, clock: FakeClock, route: ScriptedRoute
) -> None:
    desk.presence.come_back()
    loop = desk.lane("lane", route)
    queue(desk, 3)
    loop.turn()
    assert _sent(desk) + desk.store.outbounds.counts().of(Status.PROCESSING) >= 2
    clock.fall_asleep(2 * HOUR)
    for _ in range(6):
        loop.turn()
    assert (_sent(desk), desk.steering.overdue()) == (1, 2)


def test_nothing_is_held_where_nobody_would_be_asked(
    desk: Desk, clock: FakeClock, route: ScriptedRoute
) -> None:
    loop = desk.lane("lane", route)
    loop.turn()
    queue(desk, 2)
    clock.fall_asleep(2 * HOUR)
    for _ in range(6):
        loop.turn()
    assert _sent(desk) == 2
