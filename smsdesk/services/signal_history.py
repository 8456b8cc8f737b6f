"""How strong a modem's signal was: the last day, kept in memory.

Owns the bound of what is kept and the summing up; a value holds until the next one.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

AN_HOUR = 3600.0
A_DAY = 24 * AN_HOUR
MOST = 4_000
"""Values: a modem that changes every 20 seconds still has its whole day."""
EVERY = 20.0
"""Seconds within which only the last value counts."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """The signal between two moments, as seconds before now; `dbm` None: there was none."""

    begin: float
    end: float
    dbm: int | None


@dataclass(frozen=True, slots=True)
class Summary:
    """The signal over a span: now, the lowest and the highest (None: never any), and the gaps.

    `without` is how many seconds there was no signal; `known` how many are known at all.
    """

    now: int | None
    lowest: int | None
    highest: int | None
    without: float
    known: float


class SignalHistory:
    """The signal of one lane. Moments are seconds of a clock that never jumps back."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._values: deque[tuple[float, int | None]] = deque(maxlen=MOST)

    def note(self, now: float, dbm: int | None) -> None:
        """Note the signal from now on; None where there is none, or nobody knows."""
        values = self._values
        if values and values[-1][1] == dbm:
            return
        if len(values) > 1 and now - values[-1][0] < EVERY:
            # A value that flickers is not worth a place of its own.
            now, _ = values.pop()
        values.append((now, dbm))
        while len(values) > 1 and values[1][0] < now - A_DAY:
            values.popleft()

    def stretches(self, now: float, span: float) -> tuple[Stretch, ...]:
        """Return what is known of the last `span` seconds, the oldest first."""
        found: list[Stretch] = []
        until = now
        for at, dbm in reversed(self._values):
            begin = min(now - at, span)
            found.append(Stretch(begin, now - until, dbm))
            until = at
            if begin >= span:
                break
        return tuple(reversed(found))

    def summary(self, now: float, span: float) -> Summary:
        """Sum the last `span` seconds up."""
        stretches = self.stretches(now, span)
        levels = [stretch.dbm for stretch in stretches if stretch.dbm is not None]
        return Summary(
            now=stretches[-1].dbm if stretches else None,
            lowest=min(levels, default=None),
            highest=max(levels, default=None),
            without=sum(s.begin - s.end for s in stretches if s.dbm is None),
            known=stretches[0].begin if stretches else 0.0,
        )
