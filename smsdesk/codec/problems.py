"""The codes by which the codec names what is wrong with a PDU or a wish.

Owns the vocabulary. The codes are a promise to scripts: add to them, rename none.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Self


class Problem(StrEnum):
    """What was wrong. A decoded PDU carries these in `problems`, each at most once.

    `meaning` says it in words for whoever looks into a PDU.
    """

    meaning: str

    def __new__(cls, code: str, meaning: str) -> Self:
        """Make a member whose value is its code alone."""
        problem = str.__new__(cls, code)
        problem._value_ = code
        problem.meaning = meaning
        return problem

    NOT_HEX = (
        "not_hex",
        "a character that is neither a hex digit nor a blank; reading ended before it",
    )
    ODD_DIGITS = "odd_digits", "an odd number of hex digits; the last one was dropped"
    EMPTY = "empty", "there is nothing to read: no octet of a TPDU"
    BAD_SMSC = (
        "bad_smsc",
        "the service-centre address has an impossible length; it was read another way",
    )
    NO_SMSC = "no_smsc", "the service-centre length octet is missing: the TPDU starts at once"
    WRONG_DIRECTION = (
        "wrong_direction",
        "the message type belongs to the other direction; it was read as that type",
    )
    RESERVED_TYPE = (
        "reserved_type",
        "TP-MTI is 3, which is reserved; read as SMS-DELIVER, as the standard asks, or SUBMIT",
    )
    TRUNCATED = "truncated", "it ends before all that it announces; what is there was read"
    TRAILING_OCTETS = (
        "trailing_octets",
        "octets follow after the end of the message; they were left alone",
    )
    BAD_LENGTH = "bad_length", "TP-UDL is more than a message can hold (160 septets or 140 octets)"
    BAD_ADDRESS = "bad_address", "an address of impossible length, type or digits"
    BAD_TIMESTAMP = "bad_timestamp", "a date or time that does not exist; it is left out"
    BAD_VALIDITY = "bad_validity", "a validity period that does not exist; it is left out"
    RESERVED_DCS = "reserved_dcs", "a reserved data coding; read as the GSM 7-bit default alphabet"
    COMPRESSED = "compressed", "the text is compressed (3GPP TS 23.042); it is kept as data"
    BAD_HEADER = (
        "bad_header",
        "the user-data header is longer than the data, or an element in it is malformed",
    )
    BAD_CONCAT = (
        "bad_concat",
        "a concatenation element with sequence 0 or beyond its total; it was ignored",
    )
    BAD_LANGUAGE = (
        "bad_language",
        "a national language table that does not exist; the default table was used",
    )
    BAD_UCS2 = "bad_ucs2", "UCS-2 text with half a character; U+FFFD stands in its place"
    BAD_PARAMETERS = (
        "bad_parameters",
        "the parameter indicator (TP-PI) announces fields that are not there",
    )
    NOT_IN_ALPHABET = "not_in_alphabet", "a character that the wanted alphabet does not have"
    TOO_LONG = "too_long", "more than fits: user data, an address, or more than 255 parts"
    BAD_VALUE = "bad_value", "a number outside its field, such as a message class of 5"


MEANINGS: Mapping[str, str] = MappingProxyType({str(each): each.meaning for each in Problem})
"""What each code says in words."""
