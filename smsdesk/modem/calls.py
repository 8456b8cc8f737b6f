"""Calls that ring the SIM and that nobody takes.

Owns the making of one missed call out of many RINGs, with the number where one is shown.
"""

from __future__ import annotations

from smsdesk.modem import timeouts


class Calls:
    """Follows the ringing; seconds are those of the clock that the caller uses."""

    def __init__(self) -> None:
        """Start with nobody ringing."""
        self._missed: list[str] = []
        self._rang_at: float | None = None
        self._caller: str | None = None

    def ring(self, now: float) -> None:
        """Note a RING."""
        self.end_if_over(now)
        self._rang_at = now

    def number(self, number: str, now: float) -> None:
        """Note a caller's number ("" when withheld), which makes the call known at once.

        Another number than before is another call: the first one has given up.
        """
        self.ring(now)
        if number != self._caller:
            self._caller = number
            self._missed.append(number)

    def end(self) -> None:
        """Note that the ringing is over; a call without a number becomes known now."""
        if self._rang_at is not None and self._caller is None:
            self._missed.append("")
        self._rang_at = None
        self._caller = None

    def end_if_over(self, now: float) -> None:
        """End the call when it has not rung for a while."""
        due = self.due_at
        if due is not None and now >= due:
            self.end()

    @property
    def due_at(self) -> float | None:
        """Return when a call that does not ring again counts as over."""
        return None if self._rang_at is None else self._rang_at + timeouts.CALL_OVER

    def take(self) -> list[str]:
        """Return the numbers of the calls that became known since the last time."""
        missed, self._missed = self._missed, []
        return missed
