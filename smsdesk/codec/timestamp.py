"""Time stamps and validity periods: seven octets with a zone, or a span.

Owns TP-SCTS, TP-DT and TP-VP (3GPP TS 23.040 9.2.3.11 to 9.2.3.13). Times are aware datetimes in
the zone they were written in; spans are timedeltas.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import datetime, timedelta, timezone

from smsdesk.codec.errors import CodecError
from smsdesk.codec.problems import Problem

SIZE = 7
_CENTURY_TURN = 90
_FIRST_YEAR, _LAST_YEAR = 1990, 2089
_QUARTER = timedelta(minutes=15)
_MAX_QUARTERS = 79

# The value of an octet holding two swapped decimal digits; others are far out of any range.
_NOT_DECIMAL = 10_000
_DECIMAL = tuple(
    (octet & 15) * 10 + (octet >> 4) if octet & 15 < 10 and octet >> 4 < 10 else _NOT_DECIMAL
    for octet in range(256)
)
_YEARS = tuple(value + (1900 if value >= _CENTURY_TURN else 2000) for value in _DECIMAL)
_SWAPPED_DECIMAL = tuple(value % 10 << 4 | value // 10 for value in range(100))


def _zone(octet: int) -> timezone | None:
    """Return the zone of an octet: quarter hours, and their sign in bit 3."""
    quarters = _DECIMAL[octet & 0xF7]
    if quarters > _MAX_QUARTERS:
        return None
    return timezone(-_QUARTER * quarters if octet & 8 else _QUARTER * quarters)


_ZONES = tuple(_zone(octet) for octet in range(256))


def decode(octets: bytes) -> datetime | None:
    """Return the time in seven octets, or None where it does not exist.

    Years from 90 on belong to the 1990s: GSM has none before.
    """
    year, month, day, hour, minute, second, zone = octets
    if (tzinfo := _ZONES[zone]) is None:
        return None
    try:
        return datetime(
            _YEARS[year],
            _DECIMAL[month],
            _DECIMAL[day],
            _DECIMAL[hour],
            _DECIMAL[minute],
            _DECIMAL[second],
            tzinfo=tzinfo,
        )
    except ValueError:
        return None


def encode(moment: datetime) -> bytes:
    """Return the seven octets of an aware datetime of the years 1991 to 2088, to the second.

    Its offset is rounded to quarter hours, of which at most 79 can be said.
    """
    offset = moment.utcoffset()
    if offset is None or not _FIRST_YEAR < moment.year < _LAST_YEAR:
        raise CodecError(Problem.BAD_VALUE, "time without a zone, or out of range")
    quarters = max(-_MAX_QUARTERS, min(round(offset / _QUARTER), _MAX_QUARTERS))
    local = moment.astimezone(timezone(quarters * _QUARTER))
    fields = (
        local.year % 100, local.month, local.day, local.hour, local.minute, local.second,
        abs(quarters),
    )  # fmt: skip
    octets = bytearray(_SWAPPED_DECIMAL[value] for value in fields)
    octets[6] |= 8 if quarters < 0 else 0
    return bytes(octets)


# Relative validity: from which octet on, what each step adds, and what the octet before it means.
_STEPS = (
    (0, timedelta(minutes=5), timedelta(0)),
    (144, timedelta(minutes=30), timedelta(hours=12)),
    (168, timedelta(days=1), timedelta(days=1)),
    (197, timedelta(weeks=1), timedelta(weeks=4)),
)


def _relative(octet: int) -> timedelta:
    first, step, before = next(row for row in reversed(_STEPS) if octet >= row[0])
    return before + (octet - first + 1) * step


RELATIVE = tuple(_relative(octet) for octet in range(256))
"""The validity period of each octet (3GPP TS 23.040 9.2.3.12.1)."""


_MINUTES = tuple(int(period.total_seconds()) // 60 for period in RELATIVE)


def encode_relative(minutes: int) -> int:
    """Return the octet of the longest period of at most `minutes`, and at least five minutes.

    Rounding down keeps the promise of a deadline.
    """
    if minutes <= 0:
        raise CodecError(Problem.BAD_VALUE, f"validity of {minutes} minutes")
    return max(bisect_right(_MINUTES, minutes) - 1, 0)


# Enhanced formats: one octet as in the relative format, seconds, or hours, minutes and seconds.
_AS_OCTET, _IN_SECONDS, _AS_CLOCK = 1, 2, 3
_ENHANCED_END = 100 * 3600


def encode_enhanced(period: timedelta) -> bytes:
    """Return the seven octets of the enhanced format for a period to the second.

    Up to 255 seconds go as such, longer ones as hours, minutes and seconds, below 100 hours
    (3GPP TS 23.040 9.2.3.12.3). Fractions are dropped, which keeps the promise of a deadline.
    """
    seconds = int(period.total_seconds())
    if not 1 <= seconds < _ENHANCED_END:
        raise CodecError(Problem.BAD_VALUE, f"validity of {period}")
    if seconds <= 255:
        value = bytes((_IN_SECONDS, seconds))
    else:
        clock = (seconds // 3600, seconds // 60 % 60, seconds % 60)
        value = bytes((_AS_CLOCK, *(_SWAPPED_DECIMAL[part] for part in clock)))
    return value.ljust(SIZE, b"\0")


def decode_enhanced(octets: bytes) -> timedelta | None:
    """Return the period of the enhanced format, or None where none is specified.

    Raises `CodecError` for what does not exist (3GPP TS 23.040 9.2.3.12.3).
    """
    functionality, *value = octets
    if functionality & 0x80:
        # A further functionality octet follows, for uses not defined yet.
        raise CodecError(Problem.BAD_VALIDITY, "extension")
    form = functionality & 7
    if form == 0:
        return None
    if form == _AS_OCTET:
        return RELATIVE[value[0]]
    if form == _IN_SECONDS and value[0]:
        return timedelta(seconds=value[0])
    if form == _AS_CLOCK:
        return _clock(value[:3])
    raise CodecError(Problem.BAD_VALIDITY, f"format {form}")


def _clock(octets: list[int]) -> timedelta:
    hours, minutes, seconds = (_DECIMAL[octet] for octet in octets)
    if max(hours, minutes, seconds) == _NOT_DECIMAL:
        raise CodecError(Problem.BAD_VALIDITY, "not decimal")
    return timedelta(hours=hours, minutes=minutes, seconds=seconds)
