"""Phone numbers in free text: a mail, a chat, a note.

Owns what is taken for a number: what exists as one, and what was surely meant as one, so that it
is refused with its reason and not lost. Dates, amounts and account numbers are neither.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from smsdesk.domain.errors import Refusal
from smsdesk.domain.numbers import sanitise

_ROUNDED = r"\d[.,]\d+[eE]\+\d+"
_DIGITS = r"\+?\(?\+?\d[\d ()./\-\u00a0\u2010-\u2015]{3,}\d"
_CANDIDATE = re.compile(rf"(?<![\w.,]){_ROUNDED}|(?<!\w)(?:{_DIGITS})(?![\w@])")
_DATE = re.compile(r"\d{4}[-./]\d\d?[-./]\d\d?|\d\d?[-./]\d\d?[-./]\d{4}|\d\d?[./]\d\d?[./]\d\d")
_MEANT = 7
"""Digits from which on what is no number was meant as one."""
_GAP = re.compile(r"[ \u00a0]+/?[ \u00a0]*|/")


@dataclass(frozen=True, slots=True)
class Found:
    """A number in a text as it was typed, from `start` to before `end`."""

    start: int
    end: int
    typed: str


def find(text: str, region: str | None) -> Iterator[Found]:
    """Give the numbers of a text in their order; `region` is the default country."""
    for match in _CANDIDATE.finditer(text):
        yield from _within(match.group(), match.start(), region)


def _within(text: str, start: int, region: str | None) -> Iterator[Found]:
    """Give the numbers of a run of digits: the whole, or what its gaps part."""
    if _exists(text, region):
        yield Found(start, start + len(text), text)
        return
    parted = _parted(text, region)
    if parted is not None:
        left, right = parted
        yield from _within(text[:left], start, region)
        yield from _within(text[right:], start + right, region)
    elif "E+" in text.upper() or _is_meant(text):
        yield Found(start, start + len(text), text)


def _is_meant(text: str) -> bool:
    return sum(map(str.isdigit, text)) >= _MEANT and not _DATE.fullmatch(text.strip())


def _parted(text: str, region: str | None) -> tuple[int, int] | None:
    """Return a gap before or behind which a number begins or ends, None where there is none."""
    for gap in _GAP.finditer(text):
        if _exists(text[gap.end() :], region) or _exists(text[: gap.start()], region):
            return gap.start(), gap.end()
    return None


def _exists(text: str, region: str | None) -> bool:
    if _DATE.fullmatch(text.strip()):
        return False
    try:
        sanitise(text, region, short_codes=False)
    except Refusal:
        return False
    return True
