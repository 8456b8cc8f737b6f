"""The data coding scheme: one octet that says what the user data are.

Owns TP-DCS in every coding group (3GPP TS 23.038 section 4).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from smsdesk.codec.alphabet import Alphabet
from smsdesk.codec.errors import CodecError
from smsdesk.codec.problems import Problem


class Waiting(IntEnum):
    """What a message-waiting indication speaks of."""

    VOICEMAIL = 0
    FAX = 1
    EMAIL = 2
    OTHER = 3


@dataclass(frozen=True, slots=True)
class Indication:
    """A message-waiting indication: the lamp to switch, and whether to keep the message.

    `count` is how many messages wait, where a header says so.
    """

    kind: Waiting
    active: bool
    store: bool
    count: int | None = None


class Coding(NamedTuple):
    """What a data coding scheme means."""

    alphabet: Alphabet = Alphabet.GSM7
    message_class: int | None = None
    compressed: bool = False
    automatic_deletion: bool = False
    waiting: Indication | None = None
    reserved: bool = False


_ALPHABETS = (Alphabet.GSM7, Alphabet.DATA8, Alphabet.UCS2, None)


def _general(dcs: int) -> Coding:
    """Groups 00xx and 01xx: general data coding, without and with automatic deletion."""
    alphabet = _ALPHABETS[dcs >> 2 & 3]
    return Coding(
        alphabet or Alphabet.GSM7,
        dcs & 3 if dcs & 0x10 else None,
        compressed=bool(dcs & 0x20),
        automatic_deletion=bool(dcs & 0x40),
        reserved=alphabet is None,
    )


def _waiting(dcs: int) -> Coding:
    """Groups 1100 to 1110: message waiting, to discard, to store, to store in UCS-2."""
    alphabet = Alphabet.UCS2 if dcs >= 0xE0 else Alphabet.GSM7
    return Coding(alphabet, waiting=Indication(Waiting(dcs & 3), bool(dcs & 8), store=dcs >= 0xD0))


def _data_class(dcs: int) -> Coding:
    """Group 1111: data coding and message class. Bit 3 is reserved and set to 0."""
    alphabet = Alphabet.DATA8 if dcs & 4 else Alphabet.GSM7
    return Coding(alphabet, dcs & 3, reserved=bool(dcs & 8))


def _coding(dcs: int) -> Coding:
    if dcs < 0x80:
        return _general(dcs)
    if dcs < 0xC0:
        return Coding(reserved=True)
    return _data_class(dcs) if dcs >= 0xF0 else _waiting(dcs)


CODINGS = tuple(map(_coding, range(256)))
"""The meaning of each octet."""

_GENERAL = {Alphabet.GSM7: 0x00, Alphabet.DATA8: 0x04, Alphabet.UCS2: 0x08}


def encode(alphabet: Alphabet, message_class: int | None = None) -> int:
    """Return the octet of the general group; class 0 is a flash message."""
    if message_class is None:
        return _GENERAL[alphabet]
    if not 0 <= message_class <= 3:
        raise CodecError(Problem.BAD_VALUE, f"message class {message_class}")
    return _GENERAL[alphabet] | 0x10 | message_class
