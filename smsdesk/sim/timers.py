"""Timers without a thread: whoever owns the time asks when to come back, and comes back.

Owns the order of everything in the simulator that happens later.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable
from itertools import count

from smsdesk.domain.clock import Clock


class Timer:
    """One thing to be done later; `cancel` takes it back."""

    __slots__ = ("action", "when")

    def __init__(self, when: float, action: Callable[[], None]) -> None:
        """Remember `action` for the monotonic second `when`."""
        self.when = when
        self.action: Callable[[], None] | None = action

    def cancel(self) -> None:
        """Never do it."""
        self.action = None


class Timers:
    """A heap of timers over the monotonic seconds of a clock."""

    def __init__(self, clock: Clock) -> None:
        """Start with nothing to do."""
        self.clock = clock
        self._order = count()
        self._heap: list[tuple[float, int, Timer]] = []

    def call_later(self, delay: float, action: Callable[[], None]) -> Timer:
        """Do `action` after `delay` seconds, in the order of due times, then of asking."""
        timer = Timer(self.clock.monotonic() + delay, action)
        heapq.heappush(self._heap, (timer.when, next(self._order), timer))
        return timer

    def next_at(self) -> float | None:
        """Return the monotonic second of the next timer, None when there is none."""
        while self._heap and self._heap[0][2].action is None:
            heapq.heappop(self._heap)
        return self._heap[0][0] if self._heap else None

    def advance(self, now: float) -> None:
        """Do everything that is due at `now`, what these actions ask for in turn included."""
        while self._heap and self._heap[0][0] <= now:
            timer = heapq.heappop(self._heap)[2]
            action, timer.action = timer.action, None
            if action is not None:
                action()
