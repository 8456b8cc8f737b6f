"""The clock that is handed to everything that needs the time.

Owns the one shape of "now": aware UTC datetimes for the record, monotonic seconds for waiting.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime
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
