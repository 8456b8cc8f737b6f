"""How long work tells how far it is, and learns that nobody wants it any more."""

from __future__ import annotations

from collections.abc import Callable

Report = Callable[[int, int], None]
"""Called with (done, of all), in the thread of the work."""

Cancelled = Callable[[], bool]
"""Asked now and then; True ends the work at the next safe place."""


class Stopped(Exception):  # noqa: N818 - a person's wish, not an error
    """The person cancelled."""


def silent(_done: int, _total: int) -> None:
    """Tell nobody."""


def never() -> bool:
    """Go on to the end."""
    return False


class Pace:
    """Counts steps; every so many of them it tells, and stops where that is wanted."""

    def __init__(
        self,
        total: int,
        report: Report,
        cancelled: Cancelled,
        *,
        passes: int = 1,
        every: int = 500,
    ) -> None:
        """Start at nothing done of `total` things, each of which takes `passes` steps."""
        self._total = total
        self._report = report
        self._cancelled = cancelled
        self._passes = passes
        self._every = every
        self._done = 0
        self._next = 0

    def step(self, count: int = 1) -> None:
        """Note `count` more steps; raise `Stopped` when the person cancelled."""
        self._done += count
        if self._done >= self._next:
            self._next = self._done + self._every
            self.check()

    def check(self) -> None:
        """Tell how far it is now; raise `Stopped` when the person cancelled."""
        if self._cancelled():
            raise Stopped
        self._report(min(self._done // self._passes, self._total), self._total)

    def finish(self) -> None:
        """Tell that everything is done, also what needed fewer steps."""
        self._report(self._total, self._total)
