"""What somebody types to find a person: words in any order, or a piece of a number.

Owns how a piece of a number is found in E.164, however it is written: with blanks and brackets,
with a national prefix, with the "(0)" of letterheads, in the digits of another script.
"""

from __future__ import annotations

import re

from smsdesk.domain.folding import fold
from smsdesk.domain.written import plain

ENOUGH = 3
"""Letters or digits from which on a piece within a word is looked for; fewer are everywhere."""

_NUMBER = re.compile(r"[\d\s+()./\-]{3,}")
_ENDS = re.compile(r"^\W+|\W+$")
_LEADING = ("8", "6")
"""First digits of national prefixes that are no zero: 8 in Russia and around, 06 in Hungary."""
_LONG_ENOUGH = 7


def number_pieces(text: str) -> tuple[str, ...]:
    """Return the digits to look for inside E.164 numbers, any of them; () where it is none."""
    written = plain(text)
    if not _NUMBER.fullmatch(written):
        return ()
    # What only opens a call is left out: nationally typed digits are found in E.164.
    digits = re.sub(r"\D", "", written.replace("(0)", "")).lstrip("0")
    if len(digits) < ENOUGH:
        return ()
    national = not written.startswith(("+", "00")) and len(digits) >= _LONG_ENOUGH
    if national and digits.startswith(_LEADING):
        return digits, digits[1:].lstrip("0")
    return (digits,)


def word_pieces(text: str) -> tuple[str, ...]:
    """Return the pieces that have all to be in what is known of a person, folded.

    () where they say too little to look inside of words.
    """
    # Halves of characters can't be told to a database.
    written = "".join(ch if ch.isprintable() else " " for ch in fold(plain(text)))
    words = (_ENDS.sub("", word) for word in written.split())
    pieces = [word.lstrip("0") or word if word.isdecimal() else word for word in words if word]
    return tuple(pieces) if any(map(_says_enough, pieces)) else ()


def _says_enough(word: str) -> bool:
    """Tell whether a piece is worth looking for; in many scripts one sign is a word."""
    return len(word) >= ENOUGH or not word.isascii()
