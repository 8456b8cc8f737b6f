"""Where a text may be cut so that what a person sees as one character stays whole.

Owns one question: where may a cut stand? It follows the extended grapheme clusters of Unicode
Standard Annex #29 by categories instead of the full property tables: where the two differ it
holds more together, which is harmless for a cut.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from unicodedata import category, combining


def last_cut(text: str, at: int, start: int = 0) -> int | None:
    """Return the last place up to `at` and after `start` where a cut may stand, if any.

    A cut there leaves every cluster whole. `start` is where the part begins: flags are paired
    from there on. `at` lies within the text, after `start`.
    """
    after = _kind(text[at])
    for place in range(at, start, -1):
        before = _kind(text[place - 1])
        if before == after == _FLAG:
            return _between_flags(text, place, start)
        if before + after not in _HELD:
            return place
        after = before
    return None


_FLAG_LETTERS = "".join(map(chr, range(0x1F1E6, 0x1F200)))


def _between_flags(text: str, at: int, start: int) -> int | None:
    """Return the last place for a cut, where flag letters stand on both sides of `at`."""
    run = text[start:at]
    before = len(run) - len(run.rstrip(_FLAG_LETTERS))
    if before % 2 == 0:
        return at
    if before > 1:
        return at - 1
    return last_cut(text, at - 1, start) if at - 1 > start else None


# What a character is to its neighbours, one letter each.
_OTHER, _RETURN, _NEWLINE, _CONTROL, _FLAG = "orncf"
_EXTEND, _VIRAMA, _JOINER, _PREPEND, _LETTER = "evjpl"
# Hangul: leading consonant, vowel, trailing consonant, open and closed syllable.
_LEADING, _VOWEL, _TRAILING, _OPEN, _CLOSED = "LVTOC"

_JOINABLE = {*"ofevjplLVTOC"}


def _held(befores: str | set[str], afters: str | set[str]) -> set[str]:
    return {before + after for before, after in product(befores, afters)}


# Neighbours that belong to one cluster, flags aside.
_HELD = frozenset(
    _held(_RETURN, _NEWLINE)
    | _held(_JOINABLE, {_EXTEND, _VIRAMA, _JOINER})
    | _held({_JOINER, _PREPEND}, _JOINABLE)
    | _held(_VIRAMA, _LETTER)
    | _held(_LEADING, {_LEADING, _VOWEL, _OPEN, _CLOSED})
    | _held({_VOWEL, _OPEN}, {_VOWEL, _TRAILING})
    | _held({_TRAILING, _CLOSED}, _TRAILING)
)

_NAMED = {
    "\r": _RETURN,
    "\n": _NEWLINE,
    "\u200d": _JOINER,
    **dict.fromkeys("\u200c\uff9e\uff9f", _EXTEND),
    **dict.fromkeys("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891", _PREPEND),
    **dict.fromkeys("\u08e2\U000110bd\U000110cd", _PREPEND),
}
_RANGES = (
    ("\u1100", "\u115f", _LEADING),
    ("\ua960", "\ua97c", _LEADING),
    ("\u1160", "\u11a7", _VOWEL),
    ("\ud7b0", "\ud7c6", _VOWEL),
    ("\u11a8", "\u11ff", _TRAILING),
    ("\ud7cb", "\ud7fb", _TRAILING),
    ("\U0001f1e6", "\U0001f1ff", _FLAG),
    ("\U0001f3fb", "\U0001f3ff", _EXTEND),  # skin tones
    ("\U000e0020", "\U000e007f", _EXTEND),  # tags, as in the flag of Scotland
)
_CATEGORIES = {
    **dict.fromkeys(("Mn", "Mc", "Me"), _EXTEND),
    **dict.fromkeys(("Cc", "Zl", "Zp"), _CONTROL),
    "Lo": _LETTER,
}
_VIRAMA_CLASS = 9
_TRAILING_FORMS = 28


@lru_cache(maxsize=4096)
def _kind(char: str) -> str:
    if char in _NAMED:
        return _NAMED[char]
    if "\uac00" <= char <= "\ud7a3":
        return _CLOSED if (ord(char) - 0xAC00) % _TRAILING_FORMS else _OPEN
    if combining(char) == _VIRAMA_CLASS:
        return _VIRAMA
    by_range = (kind for first, last, kind in _RANGES if first <= char <= last)
    return next(by_range, _CATEGORIES.get(category(char), _OTHER))
