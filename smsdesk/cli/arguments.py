"""Kinds of arguments: a text, a time, a country - checked while the command line is read."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

from smsdesk.domain.errors import Refusal
from smsdesk.domain.hours import local_moment
from smsdesk.domain.numbers import check_region
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.services.mapping import check_field
from smsdesk.ui import words

_T = TypeVar("_T")
_DELIMITERS = {"tab": "\t", "\\t": "\t", "comma": ",", "semicolon": ";", "space": " "}


def _misused(trouble: Trouble) -> argparse.ArgumentTypeError:
    return argparse.ArgumentTypeError(words.explain(trouble).replace("%", "%%"))


def _or_misused(check: Callable[[str], _T]) -> Callable[[str], _T]:
    def kind(value: str) -> _T:
        try:
            return check(value)
        except Refusal as refusal:
            raise _misused(refusal.trouble) from None

    return kind


def text(value: str) -> str:
    """Return a text without what the terminal could not decode."""
    return value.encode("utf-8", errors="surrogateescape").decode("utf-8", errors="replace")


_YEARS = range(1970, 9999)
"""What every zone can tell the time of."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A time as it was typed: with an offset, or on the desk's clock, whose zone is known later."""

    typed: datetime

    def at(self, zone: ZoneInfo) -> datetime:
        """Return it aware; a time that the clock of `zone` skips is as much later as it skips."""
        if self.typed.tzinfo is not None:
            return self.typed
        return local_moment(self.typed.date(), self.typed.time(), zone)


def moment(value: str) -> Moment:
    """Return a time; one without an offset is the desk's."""
    with suppress(ValueError):
        typed = datetime.fromisoformat(value.strip())
        if typed.year in _YEARS:
            return Moment(typed)
    raise _misused(Trouble(Reason.TIME_NOT_UNDERSTOOD, value))


country = _or_misused(check_region)


def column_and_field(value: str) -> tuple[str, str]:
    """Return (heading, field) of `COLUMN=FIELD`."""
    heading, equals, field = value.rpartition("=")
    if not equals or not heading.strip():
        raise argparse.ArgumentTypeError(f"“{value}” is not COLUMN=FIELD")
    return heading, _or_misused(check_field)(field)


def delimiter(value: str) -> str:
    """Return one character; `tab` and `\\t` are understood."""
    found = _DELIMITERS.get(value.casefold(), value)
    if len(found) != 1:
        raise argparse.ArgumentTypeError(f"“{value}” is not one character")
    return found


def seconds(value: str) -> float:
    """Return a number of seconds, not negative."""
    return _at_least(float, 0, value)


def count(value: str) -> int:
    """Return a whole number, not negative."""
    return _at_least(int, 0, value)


def positive(value: str) -> int:
    """Return a whole number from 1 on."""
    return _at_least(int, 1, value)


def _at_least(kind: Callable[[str], _T], least: float, value: str) -> _T:
    try:
        number = kind(value)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{value}” is not a number") from None
    if not float(value) >= least:
        raise argparse.ArgumentTypeError(f"“{value}” is less than {least}")
    return number


def path(value: str) -> Path:
    """Return a path; `~` is the home directory."""
    return Path(value).expanduser()


def yes_or_no(value: str) -> bool:
    """Return yes as True and no as False."""
    known = {"yes": True, "no": False, "true": True, "false": False, "1": True, "0": False}
    try:
        return known[value.casefold()]
    except KeyError:
        raise argparse.ArgumentTypeError(f"“{value}” is neither yes nor no") from None
