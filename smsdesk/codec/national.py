"""Which national language tables have the characters of a text.

Owns the comparison of a text with the tables, as sets of characters: it costs the same for a
text that none of them has. Which tables are worth their header is `segment`'s question.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from smsdesk.codec.alphabet import NO_SHIFT, Shift
from smsdesk.codec.gsm7_tables import ESC, LOCKING, SINGLE, UNDEFINED

_NO_CHARACTER = frozenset((chr(ESC), UNDEFINED))
_BASES: Mapping[int, frozenset[str]] = {
    language: frozenset(table) - _NO_CHARACTER for language, table in LOCKING.items()
}
_EXTENSIONS: Mapping[int, frozenset[str]] = {
    language: frozenset(table.values()) for language, table in SINGLE.items()
}


class Offer(NamedTuple):
    """What two tables are for a text: the characters they lack, and the septets of the others."""

    lacking: frozenset[str]
    septets: int
    shift: Shift


def offers(text: str, languages: Iterable[int]) -> Iterator[Offer]:
    """Yield for each locking table, the default one too, the single shift that suits it best.

    That is the one with which the fewest characters are lacking; among equals none, which needs
    no header, then the one of the same language. Identifiers that name no table are passed over.
    """
    allowed = sorted({0, *languages})
    chars = frozenset(text)
    for locking in allowed:
        if locking in _BASES:
            yield _offer(text, chars - _BASES[locking], locking, allowed)


def _offer(text: str, beyond: frozenset[str], locking: int, allowed: Iterable[int]) -> Offer:
    """Return the offer of one locking table; the characters `beyond` it take an escape each."""
    lacking, single = min(
        ((beyond - _EXTENSIONS[each], each) for each in allowed if each in _EXTENSIONS),
        key=lambda found: (len(found[0]), found[1] != 0, found[1] != locking, found[1]),
    )
    septets = len(text) + sum(text.count(char) for char in beyond)
    return Offer(lacking, septets, Shift(locking, single))


def lacking(text: str, languages: Iterable[int]) -> frozenset[str]:
    """Return the characters that keep a text out of GSM 7-bit with those tables, or without.

    Where no tables have all of it, those that come nearest count.
    """
    best = min(offers(text, languages), key=lambda each: (len(each.lacking), each.shift))
    return best.lacking


def suited(text: str, languages: Iterable[int]) -> list[Offer]:
    """Return the offers of national tables that have all of a text."""
    return [
        offer for offer in offers(text, languages) if not offer.lacking and offer.shift != NO_SHIFT
    ]
