"""How numbers come written, and how they are written while they are typed.

Owns the signs: digits of other scripts, invisible characters, the dashes of word processors, the
".0" of spreadsheets. What a number means is `numbers`; the numbering plans are `phonenumbers`'.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from phonenumbers import AsYouTypeFormatter

_POINT_ZERO = re.compile(r"\+?\d{7,}\.0+\Z")
_LABEL = re.compile(r"\s*\([^\d()]+\)\s*\Z")
_DASHES = dict.fromkeys(
    map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"), "-"
)
_SIGNS = {**_DASHES, ord("\uff0b"): "+", ord("\u207a"): "+", ord("\uff0f"): "/"}
_TYPED = re.compile(r"\+?[\d\s().\-/]*\Z")
_KEPT = re.compile(r"[^\d+]")
_SPECIAL = ("(0)",)
_UNKNOWN = "ZZ"
"""The region of `phonenumbers` without numbers of its own."""


def plain(text: str) -> str:
    """Return a written number in plain signs, with what says nothing left out.

    Digits of any script become ASCII, characters that nobody sees go, a spreadsheet's ".0" and a
    label in brackets at the end ("(mobile)") too.
    """
    if not text.isascii():
        text = "".join(map(_plain, text)).translate(_SIGNS)
    text = " ".join(text.split())
    if text.endswith("0") and _POINT_ZERO.match(text):
        text = text.rpartition(".")[0]
    if text.endswith(")"):
        text = _LABEL.sub("", text)
    return text


@lru_cache(maxsize=1024)
def _plain(char: str) -> str:
    digit = unicodedata.decimal(char, None)
    if digit is not None:
        return str(digit)
    kind = unicodedata.category(char)
    if kind in ("Cf", "Cc"):
        # A line break or a tab parts; a direction mark or a soft hyphen is nothing.
        return " " if char.isspace() else ""
    return " " if kind.startswith("Z") else char


def as_typed(text: str, cursor: int, region: str | None, shortest: int = 4) -> tuple[str, int]:
    """Return a number that is being typed as `region` writes it, and where the cursor stands.

    `cursor` counts the characters before it, in `text` and in the answer. What is no number by
    its signs (a name, a list, a "(0)"), has less than `shortest` digits, or fits no pattern of the
    plan, stays as it is.
    """
    written = plain(text)
    digits = _KEPT.sub("", written)
    if (
        len(digits) < shortest
        or not _TYPED.match(written)
        or any(one in written for one in _SPECIAL)
    ):
        return text, cursor
    shown = _formatted(digits, region or _UNKNOWN)
    if shown == digits:
        return text, cursor
    before = len(_KEPT.sub("", plain(text[:cursor])))
    return shown, _place(shown, before, len(digits))


def _formatted(digits: str, region: str) -> str:
    formatter = AsYouTypeFormatter(region)
    shown = digits
    for digit in digits:
        shown = formatter.input_digit(digit)
    return str(shown)


def _place(shown: str, before: int, count: int) -> int:
    """Return the place after so many digits; after the last of them it is the end."""
    if before >= count:
        return len(shown)
    for at, char in enumerate(shown):
        if before == 0:
            return at
        before -= char.isdigit() or char == "+"
    return len(shown)


def is_sign(char: str) -> bool:
    """Tell whether a character of a number stands there for the eyes alone."""
    return not (char.isdigit() or char == "+")
