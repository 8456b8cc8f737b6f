"""Text without what people leave out when they look for it: case, accents, signs.

Owns the one way in which names are compared and looked for, so that a list is sorted, searched
and combed for duplicates alike.
"""

from __future__ import annotations

import re
import unicodedata

# Letters that Unicode does not take apart, as they are written where they are missing.
_LETTERS = str.maketrans(
    {
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "ħ": "h",
        "ŧ": "t",
        "ŋ": "n",
        "ı": "i",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ʻ": "'",
        "ʼ": "'",
        "‘": "'",
        "’": "'",
    }
)
_APART = re.compile(r"[\W_]+")


def fold(text: str) -> str:
    """Return the text in lower case and without accents; its signs and blanks stay."""
    folded = text.casefold()
    if folded.isascii():
        return folded
    apart = unicodedata.normalize("NFKD", folded)
    plain = "".join(ch for ch in apart if not unicodedata.combining(ch))
    return unicodedata.normalize("NFC", plain).translate(_LETTERS)


def name_key(name: str) -> str:
    """Return what names have in common that differ by case, accents, signs or order of words.

    An apostrophe joins ("O'Brien" is "obrien"), every other sign parts. "" for no name.
    """
    words = _APART.split(fold(name).replace("'", ""))
    return " ".join(sorted(filter(None, words)))
