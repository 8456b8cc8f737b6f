"""Text from outside, made safe to show: controls and direction overrides become visible marks.

Owns no Qt: a message may hold anything a stranger typed. Line breaks stay where there is room
for several lines and become a sign where there is one.
"""

from __future__ import annotations

import re

from smsdesk.domain import numbers
from smsdesk.domain.message import FORGOTTEN, WITHHELD
from smsdesk.ui import words

# Explicit directional embeddings, overrides and isolates (Unicode UAX #9) reorder what stands
# around them, so a name could pose as another; C0/C1 controls draw as nothing or as boxes.
_MARKS = {
    0x202A: "⟦LRE⟧",
    0x202B: "⟦RLE⟧",
    0x202C: "⟦PDF⟧",
    0x202D: "⟦LRO⟧",
    0x202E: "⟦RLO⟧",
    0x2066: "⟦LRI⟧",
    0x2067: "⟦RLI⟧",
    0x2068: "⟦FSI⟧",
    0x2069: "⟦PDI⟧",
}
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]")
_BREAKS = re.compile(r"\r\n?|[\n\x0b\x0c\x85\u2028\u2029]")
LINE_SIGN = " ⏎ "
# A left-to-right mark: without it a window that reads from the right shows "555-0100 (202)".
_LRM = "\u200e"


def _mark(found: re.Match[str]) -> str:
    code = ord(found.group())
    if code in _MARKS:
        return _MARKS[code]
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"⟦{code:02X}⟧"


def lines(text: str) -> str:
    """Return the text with its line breaks, every other control shown as a mark."""
    return _UNSAFE.sub(_mark, _BREAKS.sub("\n", text))


def one_line(text: str, limit: int = 400) -> str:
    """Return the text on one line, at most `limit` characters of it, controls shown as marks."""
    cut = text if len(text) <= limit else text[:limit] + "…"
    return _UNSAFE.sub(_mark, _BREAKS.sub(LINE_SIGN, cut).replace("\t", " "))


def number(text: str, region: str | None) -> str:
    """Return a phone number (E.164) as it is read in `region`; other senders as they are.

    It keeps its order wherever it stands.
    """
    if text == WITHHELD:
        return words.withheld()
    if text.startswith(FORGOTTEN):
        return words.forgotten()
    shown = one_line(numbers.display(text, region))
    return f"{_LRM}{shown}{_LRM}" if text.startswith("+") else shown


def name_or_number(name: str, phone: str, region: str | None) -> str:
    """Return what a person is called, or else the number as it is read in `region`."""
    return one_line(name) if name else number(phone, region)
