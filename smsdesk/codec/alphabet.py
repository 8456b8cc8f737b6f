"""Which alphabet a text is sent in, and the national language tables switched on for it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from smsdesk.domain.message import NO_SHIFT, Shift

__all__ = ["DATA8", "GSM7", "LANGUAGES", "NO_SHIFT", "UCS2", "Alphabet", "Shift"]


class Alphabet(StrEnum):
    """The three ways user data is coded (3GPP TS 23.038 section 4)."""

    GSM7 = "gsm7"
    UCS2 = "ucs2"
    DATA8 = "8bit"


# By name, for the inner loops: looking a member up in its enum takes longer than using it.
GSM7, UCS2, DATA8 = Alphabet

_CODES = ("tr", "es", "pt", "bn", "gu", "hi", "kn", "ml", "or", "pa", "ta", "te", "ur")

LANGUAGES: Mapping[str, int] = MappingProxyType(
    {code: identifier for identifier, code in enumerate(_CODES, start=1)}
)
"""The languages that have tables, by ISO 639-1 code, with the identifiers that `Shift` takes."""
