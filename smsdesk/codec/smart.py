"""Typographic characters replaced by plain ones, so that a text fits GSM 7-bit.

Owns the table of replacements. A word processor's quotes, dashes and spaces make a text UCS-2 and
more than twice as dear; their plain twins say the same. Nothing that carries meaning is touched:
letters stay letters.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from unicodedata import normalize

from smsdesk.codec.segment import Count, fit

_BY_REPLACEMENT = {
    "'": "\u2018\u2019\u201a\u201b\u2032\u2035\u02b9\u02bb\u02bc\u02bd\u02c8\u00b4\u0060\uff07",
    '"': "\u201c\u201d\u201e\u201f\u2033\u2036\u00ab\u00bb\u02ba\u301d\u301e\u301f\uff02",
    "<": "\u2039",
    ">": "\u203a",
    "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\u02d7\ufe58\ufe63\uff0d",
    "...": "\u2026",
    "..": "\u2025",
    ".": "\u2024\u00b7",
    " ": "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u202f\u205f\u3000",
    "\n": "\u0085\u2028\v",
    "\n\n": "\u2029",
    "": "\u00ad\u200b\u2060\ufeff",
    "*": "\u2022\u2023\u2219\u2217\u204e",
    "/": "\u2044\u2215",
    "~": "\u02dc\u223c",
    ":": "\u2236",
    "|": "\u00a6",
    "x": "\u00d7",
    "(c)": "\u00a9",
    "(r)": "\u00ae",
    "TM": "\u2122",
    "No": "\u2116",
    "1/4": "\u00bc",
    "1/2": "\u00bd",
    "3/4": "\u00be",
    "ff": "\ufb00",
    "fi": "\ufb01",
    "fl": "\ufb02",
    "ffi": "\ufb03",
    "ffl": "\ufb04",
}

REPLACEMENTS: Mapping[str, str] = MappingProxyType(
    {char: plain for plain, chars in _BY_REPLACEMENT.items() for char in chars}
)
"""The plain twin of each typographic character."""

_TABLE = str.maketrans(dict(REPLACEMENTS))


@dataclass(frozen=True, slots=True)
class Saving:
    """What plain characters would save.

    `text` is the plain text, `replaced` the characters that were replaced, each once, in the
    order they come, `before` and `after` what the texts take.
    """

    text: str
    replaced: tuple[str, ...]
    before: Count
    after: Count

    @property
    def parts_saved(self) -> int:
        """Return how many parts fewer it takes; negative where it takes more."""
        return self.before.parts - self.after.parts


def plain(text: str) -> str:
    """Return `text` composed (NFC), with typographic characters replaced."""
    return normalize("NFC", text).translate(_TABLE)


def saving(text: str, languages: Collection[int] = ()) -> Saving | None:
    """Say what plain characters would save; None where they make the text no cheaper.

    `languages` are those whose national tables may be used. A text out of which the last
    character goes that no table has is cheaper too: it may grow longer before it takes a part more.
    """
    simple = plain(text)
    if simple == text:
        return None
    before, after = fit(text, languages), fit(simple, languages)
    freed = before.forced_by is not None and after.forced_by is None
    if after.parts >= before.parts and not freed:
        return None
    replaced = tuple(char for char in dict.fromkeys(text) if char in REPLACEMENTS)
    return Saving(simple, replaced, before, after)
