"""Where a text may be cut so that what a person sees as one character stays whole.

Owns one question: may a cut stand here? It follows the extended grapheme clusters of Unicode
Standard Annex #29 by categories instead of the full property tables: where the two differ it
holds more together, which is harmless for a cut.
"""

from __future__ import annotations

from unicodedata import category, combining

_ZWJ = "\u200d"
_FIRST_MARK = "\u0300"
_PREPENDED = frozenset(
    "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
)
_MARKS = frozenset({"Mn", "Mc", "Me"})
# What extends a character without being a mark: joiners, half-width voice marks.
_EXTENDERS = frozenset("\u200c\u200d\uff9e\uff9f")
_ENDS = frozenset({"Cc", "Zl", "Zp"})


def may_cut(text: str, at: int, start: int = 0) -> bool:
    """Say whether a cut before `text[at]` leaves every cluster whole.

    `start` is where the part begins: flags are paired from there on. `at` lies within the text,
    after `start`.
    """
    before, after = text[at - 1], text[at]
    if after < _FIRST_MARK:
        return _may_cut_plain(before, after)
    if category(before) in _ENDS:
        return True
    return not (
        _extends(after)
        or before == _ZWJ
        or before in _PREPENDED
        or (combining(before) == _VIRAMA and category(after) == "Lo")
        or _same_syllable(before, after)
        or _inside_flag(text, at, start)
    )


_VIRAMA = 9


def _may_cut_plain(before: str, after: str) -> bool:
    return not (before == "\r" and after == "\n") and before not in _PREPENDED


def _extends(char: str) -> bool:
    return (
        category(char) in _MARKS
        or char in _EXTENDERS
        or "\U0001f3fb" <= char <= "\U0001f3ff"  # skin tones
        or "\U000e0020" <= char <= "\U000e007f"  # tags, as in the flag of Scotland
    )


def _inside_flag(text: str, at: int, start: int) -> bool:
    """Say whether a cut at `at` would part the two letters of a flag."""
    if not _is_flag_letter(text[at]):
        return False
    first = at
    while first > start and _is_flag_letter(text[first - 1]):
        first -= 1
    return (at - first) % 2 == 1


def _is_flag_letter(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def _same_syllable(before: str, after: str) -> bool:
    """Say whether two characters belong to one Hangul syllable."""
    kind = _hangul(after)
    return kind != "" and kind in _HANGUL_NEXT.get(_hangul(before), "")


# L: leading consonant, V: vowel, T: trailing consonant, O: open syllable, C: closed syllable.
_HANGUL_NEXT = {"L": "LVOC", "V": "VT", "O": "VT", "T": "T", "C": "T"}
_JAMO = (
    ("\u1100", "\u115f", "L"),
    ("\ua960", "\ua97c", "L"),
    ("\u1160", "\u11a7", "V"),
    ("\ud7b0", "\ud7c6", "V"),
    ("\u11a8", "\u11ff", "T"),
    ("\ud7cb", "\ud7fb", "T"),
)
_TRAILING = 28


def _hangul(char: str) -> str:
    if "\uac00" <= char <= "\ud7a3":
        return "C" if (ord(char) - 0xAC00) % _TRAILING else "O"
    return next((kind for first, last, kind in _JAMO if first <= char <= last), "")
