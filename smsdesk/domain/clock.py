"""The clock that is handed to everything that needs the time.

Owns the one shape of "now": aware UTC datetimes for the record, monotonic seconds for waiting;
and what of both tells that the computer slept.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from math import inf
from typing import Protocol


class Clock(Protocol):
    """What a collaborator may ask of the time."""

    def now(self) -> datetime:
        """Return the moment for the record, aware, in UTC."""
        ...

    def monotonic(self) -> float:
        """Return seconds that never jump back, for time-outs."""
        ...


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        """Return the wall clock in UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Return the monotonic clock in seconds."""
        return time.monotonic()


AHEAD = timedelta(minutes=5)
"""A moment on record that lies further ahead than this was noted by a clock that was wrong."""

NOTICEABLE_SLEEP = 30.0
"""Seconds; a slow disk or a busy computer may hold anybody up for less."""


class SleepWatch:
    """Notices that nobody was awake: the computer slept, or the process was stopped.

    Python's monotonic clock stands still while Linux and macOS sleep, and goes on in Windows. So
    the wall clock is held against it, and it against the time that whoever looks has waited.
    `slept` is the sum in seconds since `forget` was last called.
    """

    def __init__(self, clock: Clock) -> None:
        """Begin now."""
        self._clock = clock
        self._wall, self._awake = clock.now(), clock.monotonic()
        self.slept = 0.0

    def look(self, waited: float = inf) -> bool:
        """Look at the clocks; tell whether a noticeable time was slept since the last look.

        `waited` is how long what was done since then took at most, in seconds. A wall clock that
        was set forward looks the same; one that was set back does not.
        """
        wall, awake = self._clock.now(), self._clock.monotonic()
        by_wall, by_awake = (wall - self._wall).total_seconds(), awake - self._awake
        self._wall, self._awake = wall, awake
        seconds = max(by_wall, by_awake) - min(by_awake, waited)
        if seconds < NOTICEABLE_SLEEP:
            return False
        self.slept += seconds
        return True

    def forget(self) -> None:
        """Start the sum anew: what follows from a sleep was done."""
        self.slept = 0.0
