"""Messages as text mode shows them: from lines to typed values (3GPP TS 27.005 3.4 and 3.5).

Owns the two forms, somebody's message and a delivery report, and the tolerance for fields that
devices leave out. A body stays as it came: what its characters mean depends on the character set
and the coding, which this room does not know. No function raises on any text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from smsdesk.at import fields
from smsdesk.at.responses import Lines, Stored

_STATES = {"REC UNREAD": 0, "REC READ": 1, "STO UNSENT": 2, "STO SENT": 3}
_STAMP = re.compile(
    r'"?(\d{2}|\d{4})/(\d{1,2})/(\d{1,2}) ?, ?(\d{1,2}):(\d{2}):(\d{2})([+-]\d{1,3})?"?'
)
_MARK = "\x00"
"""Stands for a time stamp while the commas are looked at."""
_REPORT = re.compile(r"\s*\d{1,3}\s*,\s*\d{1,3}\s*,")
_QUARTER = timedelta(minutes=15)
_MOST_QUARTERS = 79


@dataclass(frozen=True, slots=True)
class TextMessage:
    """Somebody's message, or one of our own that was stored.

    `body` is in the client's character set, or hexadecimal octets; `sent_at` is None where the
    stamp is impossible or lacks its zone, `stamp` what was said of it. `kind` is the type of the
    sender's address, `first`, `pid` and `dcs` are the octets of the PDU, `length` counts the
    characters or octets of the body; each is None where the device does not tell it.
    """

    sender: str
    stamp: str
    sent_at: datetime | None
    body: str = ""
    kind: int | None = None
    first: int | None = None
    pid: int | None = None
    dcs: int | None = None
    length: int | None = None


@dataclass(frozen=True, slots=True)
class TextReport:
    """A delivery report: TP-MR, recipient as the device writes it, its times, TP-ST."""

    reference: int
    recipient: str
    kind: int | None
    sent_at: datetime | None
    discharged_at: datetime | None
    status: int


def listed(lines: Lines) -> tuple[Stored, ...]:
    """Read `AT+CMGL="ALL"`: the entries with index and status; their texts are read one by one.

    A listing tells neither coding nor header of a message, which `AT+CMGR` does.
    """
    entries = (fields.payload((line,), "+CMGL") for line in lines)
    return tuple(
        Stored(fields.number(values[0]), _state(values[1]), "")
        for values in (fields.split(entry) for entry in entries if entry is not None)
        if len(values) > 1 and values[1].strip().upper() in _STATES
    )


def message(lines: Lines) -> tuple[int | None, TextMessage | TextReport] | None:
    """Read `AT+CMGR`: status and message, None for an empty slot or no text-mode answer."""
    for place, line in enumerate(lines):
        header = fields.payload((line,), "+CMGR")
        if header is None:
            continue
        state, comma, rest = header.partition(",")
        if not comma or state.strip(' "').upper() not in _STATES:
            return None
        found = shown(rest, "\n".join(lines[place + 1 :]))
        return None if found is None else (_state(state), found)
    return None


def shown(header: str, body: str) -> TextMessage | TextReport | None:
    """Read what follows `+CMT:` or `+CDS:`, or the status in an answer to `AT+CMGR`."""
    stamps = [found.groups() for found in _STAMP.finditer(header)]
    values = fields.split(_STAMP.sub(_MARK, header))
    if _REPORT.match(header):
        return _report(values, stamps)
    return _message(values, stamps, body)


def _message(values: list[str], stamps: list[tuple[str, ...]], body: str) -> TextMessage | None:
    if len(values) < 2:
        return None
    behind = iter(values[values.index(_MARK) + 1 :] if _MARK in values else ())
    kind, first, pid, dcs, _, _, length = (fields.number(next(behind, "")) for _ in range(7))
    stamp = stamps[0] if stamps else ()
    return TextMessage(
        sender=values[0],
        stamp="".join(part or "" for part in stamp),
        sent_at=_moment(stamp),
        body=body,
        kind=kind,
        first=_octet(first),
        pid=_octet(pid),
        dcs=_octet(dcs),
        length=length,
    )


def _report(values: list[str], stamps: list[tuple[str, ...]]) -> TextReport | None:
    numbers = [fields.number(value) for value in values]
    reference, status = numbers[1], numbers[-1]
    if len(values) < 5 or reference is None or status is None or max(reference, status) > 255:
        return None
    times: Iterator[tuple[str, ...]] = iter(stamps)
    return TextReport(
        reference=reference,
        recipient=values[2] if values[2] != _MARK else "",
        kind=numbers[3],
        sent_at=_moment(next(times, ())),
        discharged_at=_moment(next(times, ())),
        status=status,
    )


def _state(words: str) -> int | None:
    return _STATES.get(words.strip(' "').upper())


def _octet(value: int | None) -> int | None:
    return value if value is not None and value < 256 else None


def _moment(stamp: tuple[str, ...]) -> datetime | None:
    """Return a time stamp with its own offset, which counts quarter hours."""
    if not stamp or not stamp[6]:
        return None
    quarters = int(stamp[6])
    if abs(quarters) > _MOST_QUARTERS:
        return None
    year, month, day, hour, minute, second = map(int, stamp[:6])
    try:
        zone = timezone(quarters * _QUARTER) if quarters else UTC
        return datetime(year % 100 + 2000, month, day, hour, minute, second, tzinfo=zone)
    except ValueError:
        return None
