"""Telling whether a report's recipient is the number that a message went to.

A network writes the recipient in its own way: with or without "+", with "00", or nationally with
a leading zero (3GPP TS 23.040 9.1.2.5 leaves the type of number to it). Owns the comparison, and
the key by which the candidates are found.
"""

from __future__ import annotations

import re

_NOT_DIGITS = re.compile(r"\D+")
_KEY_DIGITS = 7
"""The last digits that both forms of a number have in common; shorter ones are short codes."""


def number_key(number: str) -> str:
    """Return the end of a number's digits, or a sender's name as it is."""
    digits = _NOT_DIGITS.sub("", number)
    return digits[-_KEY_DIGITS:] if digits else number


def same_number(kept: str, reported: str) -> bool:
    """Tell whether `reported` may stand for `kept`, of which one or both may lack the country."""
    if kept == reported:
        return True
    if kept.startswith("+") and reported.startswith("+"):
        return False
    mine, theirs = _significant(kept), _significant(reported)
    if min(len(mine), len(theirs)) < _KEY_DIGITS:
        return bool(mine) and mine == theirs
    return mine.endswith(theirs) or theirs.endswith(mine)


def _significant(number: str) -> str:
    """Return the digits without what only opens a call: 00 and the national 0."""
    return _NOT_DIGITS.sub("", number).lstrip("0")
