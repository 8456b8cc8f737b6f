"""Quiet hours: when a text may reach somebody, by the clock on their wall.

Owns the window of a day and its days, and the next moment at which it is open. What is outside
waits, it does not fail. With several zones in question (a number may lie in any of them) a moment
counts only where it is inside the window of each.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

EVERY_DAY = frozenset(range(7))

_A_DAY = timedelta(days=1)
_LOOK_AHEAD = timedelta(days=8)


@dataclass(frozen=True, slots=True)
class Window:
    """From `opens` until before `closes`, on `days` (0 is Monday), by the local clock.

    Raises `ValueError` where it would never be open.
    """

    opens: time
    closes: time
    days: frozenset[int] = EVERY_DAY

    def __post_init__(self) -> None:
        """Refuse a window that no moment is in."""
        if self.opens >= self.closes or not self.days & EVERY_DAY:
            raise ValueError("a window that is never open")

    def next_open(self, at: datetime, zones: Sequence[ZoneInfo]) -> datetime | None:
        """Return `at`, or the first moment after it that is inside the window in every zone.

        None where no moment of the next week is: the zones lie too far apart.
        """
        moment = at
        while moment - at < _LOOK_AHEAD:
            openings = [self._next_open_in(moment, zone) for zone in zones]
            latest = max(openings, default=moment)
            if latest == moment:
                return moment
            moment = latest
        return None

    def _next_open_in(self, at: datetime, zone: ZoneInfo) -> datetime:
        today = at.astimezone(zone).date()
        for day in (today + _A_DAY * n for n in range(8)):
            if day.weekday() not in self.days:
                continue
            opens = local_moment(day, self.opens, zone)
            if at < local_moment(day, self.closes, zone):
                return max(at, opens)
        raise AssertionError("every week has a day of the window")


def local_moment(day: date, at: time, zone: ZoneInfo) -> datetime:
    """Return the moment (UTC) at which a wall clock shows `at` on `day`.

    A time that the clock skips in spring comes as much later as it skips (02:30 is 03:30); one
    that it shows twice in autumn is the first of the two.
    """
    return datetime.combine(day, at, zone).astimezone(UTC)


@lru_cache(maxsize=1024)
def zone_named(name: str) -> ZoneInfo | None:
    """Return a zone by its IANA name ("Africa/Nairobi"), None where there is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


@lru_cache(maxsize=16_384)
def zones_of_number(number: str) -> tuple[ZoneInfo, ...]:
    """Return the zones an E.164 number may lie in; none for a short code or an unknown country."""
    import phonenumbers
    from phonenumbers import timezone

    try:
        parsed = phonenumbers.parse(number, None)
    except phonenumbers.NumberParseException:
        return ()
    names = timezone.time_zones_for_number(parsed)
    return tuple(zone for name in names if (zone := zone_named(name)) is not None)
