"""The plan of a SIM: gaps and limits in parts, over days and months."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.domain.pace import HOUR, MINUTE, Plan, Runner, Used, next_turn, reckon
from smsdesk.domain.reasons import Reason

BERLIN = ZoneInfo("Europe/Berlin")
NOON = datetime(2026, 11, 22, 11, 0, tzinfo=UTC)


def ago(*seconds: float) -> tuple[datetime, ...]:
    return tuple(NOON - timedelta(seconds=each) for each in seconds)


@pytest.mark.parametrize(
    ("plan", "used", "parts", "wait", "reason"),
    [
        (Plan(), Used(ago(0.1), 99999, 99999, NOON), 9, 0, None),
        (Plan(gap=6), Used(), 1, 0, None),
        (Plan(gap=6), Used(last=ago(2)[0]), 1, 4, None),
        (Plan(gap=6), Used(last=ago(7)[0]), 1, 0, None),
        (Plan(per_minute=3), Used(ago(59, 30)), 1, 0, None),
        (Plan(per_minute=3), Used(ago(59, 30, 1)), 1, 1, Reason.LIMIT_MINUTE),
        (Plan(per_minute=3), Used(ago(59, 30, 1)), 2, 30, Reason.LIMIT_MINUTE),
        (Plan(per_minute=3), Used(ago(90, 80, 70)), 3, 0, None),
        (Plan(per_minute=3), Used(ago(5)), 9, 55, Reason.LIMIT_MINUTE),
        (Plan(per_minute=3), Used(), 9, 0, None),
        (Plan(per_hour=2), Used(ago(3000, 10)), 1, 600, Reason.LIMIT_HOUR),
        (Plan(per_day=10), Used(this_day=9), 1, 0, None),
        (Plan(per_day=10), Used(this_day=10), 1, 12 * 3600, Reason.LIMIT_DAY),
        (Plan(per_day=10), Used(this_day=9), 2, 12 * 3600, Reason.LIMIT_DAY),
        (
            Plan(per_day=10, day_starts=time(18)),
            Used(this_day=10),
            1,
            6 * 3600,
            Reason.LIMIT_DAY,
        ),
        (Plan(per_month=5), Used(this_month=5), 1, 8.5 * 86400, Reason.LIMIT_MONTH),
        (
            Plan(gap=3600, per_minute=1),
            Used(ago(10), last=ago(10)[0]),
            1,
            3590,
            None,
        ),
    ],
)
def test_the_next_turn(
    plan: Plan, used: Used, parts: int, wait: float, reason: Reason | None
) -> None:
    turn = next_turn(plan, used, parts, NOON, BERLIN)
    assert (turn.at - NOON).total_seconds() == pytest.approx(wait, abs=0.001)
    assert turn.reason is reason


@pytest.mark.parametrize(("chance", "wait"), [(0.0, 4), (0.5, 5), (1.0, 6)])
def test_the_gap_varies_within_its_spread(chance: float, wait: float) -> None:
    used = Used(last=NOON)
    turn = next_turn(Plan(gap=5, spread=20), used, 1, NOON, BERLIN, chance)
    assert (turn.at - NOON).total_seconds() == pytest.approx(wait)


PLANS = st.builds(
    Plan,
    gap=st.sampled_from([0, 0.5, 7]),
    per_minute=st.sampled_from([0, 2, 5]),
    per_hour=st.sampled_from([0, 20]),
    per_day=st.sampled_from([0, 30]),
)


@given(PLANS, st.lists(st.integers(1, 3), min_size=1, max_size=60))
def test_a_walk_by_turns_never_breaks_the_plan(plan: Plan, messages: list[int]) -> None:
    now, sent = NOON, []
    last: datetime | None = None
    for parts in messages:
        day = sum(moment >= plan.day_began(now, BERLIN) for moment in sent)
        turn = next_turn(plan, Used(tuple(sent), day, day, last), parts, now, BERLIN)
        now = last = turn.at
        day = sum(moment >= plan.day_began(now, BERLIN) for moment in sent)
        again = next_turn(plan, Used(tuple(sent), day, day, None), parts, now, BERLIN)
        while again.at > now:
            now = last = again.at
            day = sum(moment >= plan.day_began(now, BERLIN) for moment in sent)
            again = next_turn(plan, Used(tuple(sent), day, day, None), parts, now, BERLIN)
        sent += [now] * parts
        for limit, span in ((plan.per_minute, MINUTE), (plan.per_hour, HOUR)):
            inside = sum(moment > now - span for moment in sent)
            assert not limit or inside <= max(limit, parts)


def test_two_sims_share_the_work() -> None:
    def runner(gap: float) -> Runner:
        return Runner(Plan(gap=gap), Used(), 2.0, 1, BERLIN)

    alone = reckon([runner(10)], 30, NOON) - NOON
    together = reckon([runner(10), runner(10)], 30, NOON) - NOON
    assert alone.total_seconds() == 29 * 10 + 2
    assert together.total_seconds() == 14 * 10 + 2
