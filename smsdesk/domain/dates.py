"""Dates as people write them in a column, for reminders that are reckoned from them.

Owns which writings are understood, and refuses what could be another day.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from dateutil import parser

from smsdesk.domain.hours import local_moment

MONTH_FIRST = frozenset({"US", "PH", "FM", "MH", "PW", "GU", "AS", "PR", "VI", "MP"})
"""Countries that write 12/31/2026 (CLDR's short date formats); the others write 31/12/2026."""

_ISO = re.compile(r"\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?\s*\Z")
_NUMERIC = re.compile(r"\s*(\d{1,2})[./-](\d{1,2})[./-](\d{4})\s*\Z")
_HAS_YEAR = re.compile(r"\d{4}")
_MONTHS = 12
_UNLIKE = (datetime(2001, 2, 3), datetime(2004, 5, 6))  # noqa: DTZ001 - only to see what is missing


def read_date(text: str, region: str | None) -> date | None:
    """Return the day that a text names, None where it names none, or not all of it.

    `region` (ISO 3166) says whether 05/04/2026 is in May or in April.
    """
    iso = _ISO.match(text)
    if iso is not None:
        return _day(*map(int, iso.groups()))
    numeric = _NUMERIC.match(text)
    if numeric is not None:
        return _day(*_ordered(*map(int, numeric.groups()), region=region))
    if not _HAS_YEAR.search(text):
        return None
    found = {_parsed(text, region, default) for default in _UNLIKE}
    return found.pop() if len(found) == 1 else None


def _ordered(first: int, second: int, year: int, *, region: str | None) -> tuple[int, int, int]:
    """Return year, month and day; what can't be a month is the day, as the parser has it."""
    month_first = (region in MONTH_FIRST) if max(first, second) <= _MONTHS else second > _MONTHS
    return (year, first, second) if month_first else (year, second, first)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _parsed(text: str, region: str | None, default: datetime) -> date | None:
    try:
        return parser.parse(text, dayfirst=region not in MONTH_FIRST, default=default).date()
    except (ValueError, OverflowError):
        return None


def reminder(day: date, days_before: int, at: time, zone: ZoneInfo) -> datetime:
    """Return the moment (UTC) `days_before` a day, at a time of the wall clock."""
    return local_moment(day - timedelta(days=days_before), at, zone)
