"""The clock was wrong, and is set right: nothing waits until it would have been right itself.

A computer whose clock has lost its battery starts in another year and learns the time later; a
person may set the clock by hand. Whatever it does, nothing is sent twice, and what waits goes
when it should by the clock as it is now.
"""

from __future__ import annotations

from collections import Counter
from datetime import date, time, timedelta
from random import Random

import pytest

from smsdesk.domain.message import Outgoing, Recipient
from smsdesk.domain.outcome import Outcome, TryLater
from smsdesk.domain.pace import Plan
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.repeat import Every, Repeat
from smsdesk.domain.status import Cause, Status
from smsdesk.domain.views import SeriesRow
from smsdesk.routes.base import Ledger
from smsdesk.services.desk import Desk
from smsdesk.services.recipients import Typed, dumps
from tests.services.test_compose import rows
from tests.services.test_pace import imsi, queue, turns
from tests.support.clock import FakeClock
from tests.support.route import ScriptedRoute, accept, before_hand_over

DAY = 86_400.0
YEAR = 365 * DAY
MINUTE = 60.0
BUSY = TryLater(Trouble(Reason.NETWORK_BUSY))


def waiting(desk: Desk) -> int:
    return desk.store.outbounds.counts().of(Status.NOT_PROCESSED)


@pytest.mark.parametrize("ahead", [DAY, YEAR])
def test_what_was_queued_for_now_goes_now(
    desk: Desk, route: ScriptedRoute, clock: FakeClock, ahead: float
) -> None:
    clock.fall_asleep(ahead)
    queue(desk, 2)
    later = clock.now() + timedelta(hours=1)
    desk.compose.queue("Later", [Recipient("+12025559971")], at=later)
    clock.fall_asleep(-ahead)
    desk.presence.beat()
    turns(desk.lane("lane", route))
    assert waiting(desk) == 1, "what a person gave a time keeps it"
    sent = next(row for row in rows(desk) if row.status is Status.SUCCESS)
    steps = [event.cause for event in desk.store.outbounds.events(sent.id)]
    assert steps[:2] == [Cause.QUEUED, Cause.TIME_CHANGED]


def test_what_the_network_put_off_is_tried_soon(
    desk: Desk, route: ScriptedRoute, clock: FakeClock
) -> None:
    queue(desk, 1)
    desk.presence.beat()
    clock.fall_asleep(DAY)
    desk.presence.beat()
    loop = desk.lane("lane", route)
    route.script.append(before_hand_over(BUSY))
    turns(loop)
    assert waiting(desk) == 1
    clock.fall_asleep(-DAY)
    desk.presence.beat()
    turns(loop)
    assert waiting(desk) == 0


def test_what_was_put_off_to_the_morning_goes_by_the_true_one(
    desk: Desk, route: ScriptedRoute, clock: FakeClock
) -> None:
    desk.settings.put("time_zone", "UTC")
    for key, value in (("quiet_hours", "yes"), ("send_from", "08:00"), ("send_until", "20:00")):
        desk.settings.put(key, value)
    desk.compose.queue("Hello", [Recipient("+447400123456")], at=clock.now())
    clock.fall_asleep(DAY + 14 * 3600)
    desk.presence.beat()
    loop = desk.lane("lane", route)
    turns(loop)
    assert waiting(desk) == 1
    clock.fall_asleep(-DAY - 14 * 3600)
    desk.presence.beat()
    turns(loop)
    assert waiting(desk) == 0


@pytest.mark.parametrize(
    "plan", [Plan(gap=5), Plan(per_minute=2), Plan(per_hour=2), Plan(per_day=2), Plan(per_month=2)]
)
@pytest.mark.parametrize("restarted", [True, False])
def test_a_plan_does_not_wait_for_what_was_never(
    desk: Desk, route: ScriptedRoute, clock: FakeClock, plan: Plan, *, restarted: bool
) -> None:
    desk.settings.put("time_zone", "UTC")
    desk.store.plans.set(imsi(route), plan)
    loop = desk.lane("lane", route)
    clock.fall_asleep(YEAR)
    queue(desk, 2)
    for _ in range(4):
        turns(loop)
        clock.advance(10)
    assert waiting(desk) == 0
    clock.fall_asleep(-YEAR)
    desk.presence.beat()
    queue(desk, 2)
    loop = desk.lane("lane", route) if restarted else loop
    for _ in range(4):
        turns(loop)
        clock.advance(10)
    assert waiting(desk) == 0


def test_what_repeats_is_not_put_off_for_years(desk: Desk, clock: FakeClock) -> None:
    desk.settings.put("time_zone", "UTC")
    daily = Repeat(Every.DAY, date(2026, 11, 1), time(8))
    people = dumps([Typed("+12025550177")])
    desk.schedule.add(SeriesRow(0, "Daily", "Hello", people, daily, "UTC"))
    clock.fall_asleep(YEAR)
    assert desk.schedule.tick() == 1
    clock.fall_asleep(-YEAR)
    desk.schedule.tick()
    (row,) = desk.store.series.all()
    assert row.next_at is not None
    assert row.next_at - clock.now() <= timedelta(days=1)


@pytest.mark.parametrize("seed", range(4))
def test_any_jumps(desk: Desk, route: ScriptedRoute, clock: FakeClock, seed: int) -> None:
    """Forward and back by a day, with retries, quiet hours, deadlines and a plan in the game."""
    random = Random(seed)
    left: Counter[int] = Counter()

    def answer(message: Outgoing, ledger: Ledger) -> Outcome:
        if random.random() < 0.3:
            return BUSY
        left[message.id] += 1
        return accept()(message, ledger)

    route.usual = answer
    desk.settings.put("time_zone", "UTC")
    desk.settings.put("max_attempts", "20")
    for key, value in (("quiet_hours", "yes"), ("send_from", "08:00"), ("send_until", "20:00")):
        desk.settings.put(key, value)
    desk.store.plans.set(imsi(route), Plan(gap=2, per_minute=10, per_hour=30, per_day=60))
    loop, off = desk.lane("lane", route), 0.0
    for n in range(40):
        now = clock.now()
        at = random.choice((None, None, now + timedelta(hours=3)))
        by = random.choice((None, None, None, now + timedelta(hours=30)))
        desk.compose.queue(f"<{n}>", [Recipient(f"+4474001234{n:02}")], at=at, by=by)
        turns(loop, 3)
        clock.advance(random.choice((1, MINUTE, 600)))
        if random.random() < 0.2:
            jump = random.choice((DAY, -DAY, 3600, -3600))
            off += jump
            clock.fall_asleep(jump)
        desk.presence.beat()
    clock.fall_asleep(-off)
    for _ in range(2 * 24 * 6):  # a person may have said "at eight" when it was days ahead
        desk.presence.beat()
        turns(loop, 6)
        clock.advance(3600)
    assert waiting(desk) == 0, [row for row in rows(desk) if row.status is Status.NOT_PROCESSED]
    assert all(times == 1 for times in left.values()), "sent twice"
    for row in rows(desk):
        if row.status is Status.FAILED:
            assert row.deliver_by is not None
            assert left[row.id] == 0
        else:
            assert (row.status, left[row.id]) == (Status.SUCCESS, 1)
