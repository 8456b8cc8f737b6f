"""Sending again and again: every day, on days of the week, every month, every year.

Owns which moments a rule means. Rules speak of the wall clock in one zone, so that nine o'clock
stays nine o'clock over a change of the clocks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import Literal
from zoneinfo import ZoneInfo

from dateutil import rrule

from smsdesk.domain.hours import local_moment

_SHORTEST_MONTH = 28


class Every(StrEnum):
    """The step of a rule."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Repeat:
    """Every `interval` steps from `start` on, at `at` o'clock.

    `weekdays` (0 is Monday) count for WEEK alone, none meaning the weekday of `start`. Where a
    month lacks the day of `start`, its last day stands in (`shortened` says whether that can
    happen). It ends after `until` (a day, inclusive) or `times` times, where given.
    """

    every: Every
    start: date
    at: time
    interval: int = 1
    weekdays: frozenset[int] = frozenset()
    until: date | None = None
    times: int | None = None

    def moments(self, zone: ZoneInfo) -> Iterator[datetime]:
        """Yield the moments (UTC) in their order; without an end it does not end."""
        for day in self._rule():
            yield local_moment(day.date(), self.at, zone)

    def after(self, moment: datetime, zone: ZoneInfo) -> datetime | None:
        """Return the first moment after an aware one, None where the rule has ended."""
        # A day earlier: the same wall time may lie on another date in UTC.
        begin = datetime.combine(moment.astimezone(zone).date(), time.min)
        rule = self._rule()
        day = rule.after(begin, inc=True)
        while day is not None:
            found = local_moment(day.date(), self.at, zone)
            if found > moment.astimezone(UTC):
                return found
            day = rule.after(day)
        return None

    @property
    def shortened(self) -> bool:
        """Tell whether some months lack the day, so that their last day stands in."""
        if self.every is Every.MONTH:
            return self.start.day > _SHORTEST_MONTH
        return self.every is Every.YEAR and (self.start.month, self.start.day) == (2, 29)

    def _rule(self) -> rrule.rrule:
        months = self.start.month if self.every is Every.YEAR and self.shortened else None
        # The last of these days that the month has.
        days = range(_SHORTEST_MONTH, self.start.day + 1) if self.shortened else None
        return rrule.rrule(
            _frequency(self.every),
            dtstart=datetime.combine(self.start, time.min),
            interval=self.interval,
            until=None if self.until is None else datetime.combine(self.until, time.max),
            count=self.times if self.until is None else None,
            byweekday=self._weekdays(),
            bymonth=months,
            bymonthday=days,
            bysetpos=None if days is None else -1,
            cache=True,
        )

    def _weekdays(self) -> list[int] | None:
        if self.every is not Every.WEEK:
            return None
        return sorted(self.weekdays) or [self.start.weekday()]


def _frequency(every: Every) -> Literal[0, 1, 2, 3]:
    match every:
        case Every.DAY:
            return rrule.DAILY
        case Every.WEEK:
            return rrule.WEEKLY
        case Every.MONTH:
            return rrule.MONTHLY
        case Every.YEAR:
            return rrule.YEARLY
