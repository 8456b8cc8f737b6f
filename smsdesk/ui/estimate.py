"""When the queue will be done, from how fast it became shorter lately.

Owns no Qt and no clock: it is handed counts with the monotonic time they were taken at.
"""

from __future__ import annotations

from collections import deque

# A window long enough that single slow messages do not make the estimate jump.
WINDOW_SECONDS = 90.0
# Earlier than this, or from fewer messages, an estimate would be a guess.
LEAST_SECONDS = 3.0
LEAST_MESSAGES = 2


class Estimate:
    """Follows how many messages were settled and tells how long those that wait will take."""

    def __init__(self) -> None:
        """Begin with nothing known."""
        self._points: deque[tuple[float, int]] = deque()

    def note(self, at: float, settled: int) -> None:
        """Take how many messages had been settled in all at monotonic second `at`."""
        if self._points and settled < self._points[-1][1]:
            self._points.clear()
        self._points.append((at, settled))
        while at - self._points[0][0] > WINDOW_SECONDS and len(self._points) > 2:
            self._points.popleft()

    def per_second(self) -> float | None:
        """Return the rate of the last minute or so, None while it is not known."""
        if len(self._points) < 2:
            return None
        (first_at, first), (last_at, last) = self._points[0], self._points[-1]
        took, done = last_at - first_at, last - first
        if took < LEAST_SECONDS or done < LEAST_MESSAGES:
            return None
        return done / took

    def seconds_for(self, waiting: int) -> float | None:
        """Return how long `waiting` messages will take at that rate."""
        rate = self.per_second()
        return None if rate is None or not waiting else waiting / rate
