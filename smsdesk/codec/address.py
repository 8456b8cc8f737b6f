"""Addresses: numbers, short codes and names, as octets and back.

Owns the address fields of TPDUs and of the service centre (3GPP TS 23.040 9.1.2.5,
3GPP TS 24.011 8.2.5). A number of the international type is written with a leading "+".
"""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from smsdesk.codec import gsm7
from smsdesk.codec.errors import CodecError
from smsdesk.codec.problems import Problem


class NumberType(IntEnum):
    """Type of number: bits 6 to 4 of the type-of-address octet."""

    UNKNOWN = 0
    INTERNATIONAL = 1
    NATIONAL = 2
    NETWORK = 3
    SUBSCRIBER = 4
    ALPHANUMERIC = 5
    ABBREVIATED = 6
    RESERVED = 7


_TYPES = tuple(NumberType)


class Address(NamedTuple):
    """A decoded address: its text ("+491701234567", "12345", "ACME") and its type octet."""

    text: str
    toa: int = 0x81
    problem: Problem | None = None

    @property
    def type(self) -> NumberType:
        """Return the type of number."""
        return _TYPES[self.toa >> 4 & 7]


MAX_DIGITS = 20
MAX_OCTETS = 10
_UNKNOWN = 0x81
_INTERNATIONAL = 0x91
_PLAIN = re.compile(r"\+?[0-9*#]*")
_DIGITS = re.compile(r"\+?[0-9*#abcABC]*")
_TO_NIBBLES = str.maketrans("*#abcABC", "abcdecde")
_FROM_NIBBLES = str.maketrans("abcde", "*#abc")


def encode(number: str, number_type: NumberType | None = None) -> bytes:
    """Return length, type and value octets of a TPDU address.

    Without a type, "+" makes it international, digits alone unknown, anything else alphanumeric;
    the digits a, b and c are taken as such only where a type is given.
    Raises `CodecError` for more than 20 digits or 11 septets, and for characters that fit no type.
    """
    if number_type is None and not _PLAIN.fullmatch(number):
        number_type = NumberType.ALPHANUMERIC
    if number_type is NumberType.ALPHANUMERIC:
        return _encode_name(number)
    return encode_number(number, number_type)


def encode_number(number: str, number_type: NumberType | None = None) -> bytes:
    """Return the address of a number: without a type, "+" makes it international."""
    length, value = _encode_digits(number)
    return bytes((length, _toa(number, number_type))) + value


@lru_cache(maxsize=64)
def encode_smsc(number: str) -> bytes:
    """Return the service-centre address; its length counts octets. "" gives the octet 00."""
    if not number:
        return b"\0"
    _, value = _encode_digits(number)
    return bytes((1 + len(value), _toa(number, None))) + value


def _toa(number: str, number_type: NumberType | None) -> int:
    """Return the type-of-address octet, in the telephone numbering plan."""
    if number_type is None:
        return _INTERNATIONAL if number.startswith("+") else _UNKNOWN
    return _UNKNOWN | number_type << 4


def _encode_digits(number: str) -> tuple[int, bytes]:
    """Return how many digits there are, and their octets."""
    digits = number.removeprefix("+")
    if not (digits.isascii() and digits.isdigit()):
        if not _DIGITS.fullmatch(number):
            raise CodecError(Problem.BAD_ADDRESS, "not a number")
        digits = digits.translate(_TO_NIBBLES)
    if len(digits) > MAX_DIGITS:
        raise CodecError(Problem.TOO_LONG, f"{len(digits)} digits")
    filled = digits + "f" if len(digits) % 2 else digits
    return len(digits), bytes.fromhex(filled).translate(_SWAPPED)


def _encode_name(name: str) -> bytes:
    octets = gsm7.pack(septets := gsm7.encode(name))
    if len(octets) > MAX_OCTETS:
        raise CodecError(Problem.TOO_LONG, f"{len(septets)} septets in an address")
    semi_octets = (7 * len(septets) + 3) // 4
    return bytes((semi_octets, 0x80 | NumberType.ALPHANUMERIC << 4)) + octets


_SWAPPED = bytes(octet >> 4 | (octet & 15) << 4 for octet in range(256))


def decode(semi_octets: int, toa: int, value: bytes) -> Address:
    """Return the address in `value`, `semi_octets` long as the TPDU says."""
    if toa & 0x70 == NumberType.ALPHANUMERIC << 4:
        name = gsm7.decode(gsm7.unpack(value, semi_octets * 4 // 7))
        return Address(name, toa, _length_problem(semi_octets, value))
    digits = value.translate(_SWAPPED).hex()[:semi_octets]
    problem = _length_problem(semi_octets, value) or _type_problem(toa)
    if "f" in digits:
        digits, problem = digits.replace("f", ""), Problem.BAD_ADDRESS
    if not digits.isdigit():
        digits = digits.translate(_FROM_NIBBLES)
    return Address("+" + digits if toa & 0x70 == 0x10 and digits else digits, toa, problem)


@lru_cache(maxsize=64)
def decode_smsc(octets: bytes) -> Address:
    """Return the service-centre address of its type and value octets; b"" gives ""."""
    if not octets:
        return Address("")
    digits = octets[1:].translate(_SWAPPED).hex().removesuffix("f")
    return decode(len(digits), octets[0], octets[1:])


def _length_problem(semi_octets: int, value: bytes) -> Problem | None:
    if semi_octets > MAX_DIGITS:
        return Problem.BAD_ADDRESS
    return Problem.TRUNCATED if 2 * len(value) < semi_octets else None


def _type_problem(toa: int) -> Problem | None:
    return None if toa & 0x80 and toa & 0x70 != 0x70 else Problem.BAD_ADDRESS
