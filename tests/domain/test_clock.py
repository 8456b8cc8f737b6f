"""What tells that the computer slept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from math import inf

import pytest

from smsdesk.domain.clock import NOTICEABLE_SLEEP, SleepWatch

HOUR = 3600.0


class TwoClocks:
    """A wall clock and a monotonic one that need not agree."""

    def __init__(self) -> None:
        self.wall, self.awake = 0.0, 50.0

    def now(self) -> datetime:
        return datetime(2026, 11, 22, 9, 0, tzinfo=UTC) + timedelta(seconds=self.wall)

    def monotonic(self) -> float:
        return self.awake


@pytest.mark.parametrize(
    ("wall", "awake", "waited", "slept"),
    [
        (0.5, 0.5, 0.5, 0),
        (150, 150, 150, 0),
        (NOTICEABLE_SLEEP, NOTICEABLE_SLEEP, 0.5, 0),  # held up, not asleep
        (2 * HOUR, 0.5, 0.5, 2 * HOUR - 0.5),  # Linux, macOS
        (2 * HOUR, 2 * HOUR, 0.5, 2 * HOUR - 0.5),  # Windows
        (2 * HOUR, 100, 150, 2 * HOUR - 100),  # asleep after two thirds of a wait
        (13 * HOUR, 13 * HOUR, inf, 0),  # waited for a person
        (13 * HOUR, 5 * HOUR, inf, 8 * HOUR),
        (-HOUR, 0.5, 0.5, 0),  # the wall clock was set back
        (-HOUR, 2 * HOUR, 0.5, 2 * HOUR - 0.5),
    ],
)
def test_sleep_is_what_nobody_waited_for(
    wall: float, awake: float, waited: float, slept: float
) -> None:
    clock = TwoClocks()
    watch = SleepWatch(clock)
    clock.wall, clock.awake = wall, 50 + awake
    assert watch.look(waited) is (slept > 0)
    assert watch.slept == pytest.approx(slept)
    assert not watch.look(waited), "it is noticed once"
    assert watch.slept == pytest.approx(slept), "and not forgotten by itself"
    watch.forget()
    assert watch.slept == 0
