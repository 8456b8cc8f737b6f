"""Which alphabet a text is sent in, and the national language tables switched on for it."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Alphabet(StrEnum):
    """The three ways user data is coded (3GPP TS 23.038 section 4)."""

    GSM7 = "gsm7"
    UCS2 = "ucs2"
    DATA8 = "8bit"


# By name, for the inner loops: looking a member up in its enum takes longer than using it.
GSM7, UCS2, DATA8 = Alphabet


class Shift(NamedTuple):
    """National language identifiers of the locking and the single shift table; 0 is the default.

    The identifiers are those of 3GPP TS 23.038 table 6.2.1.2.4.1.
    """

    locking: int = 0
    single: int = 0


NO_SHIFT = Shift()
