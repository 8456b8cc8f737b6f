"""The GSM 7-bit tables as data (3GPP TS 23.038 section 6.2.1 and annex A).

Owns the characters only; `gsm7` turns them into codecs. In a base table position 0x1B is the
escape. An extension table maps the septet after an escape to its character; what it does not
name falls back to the base table.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

ESC = 0x1B

_DEFAULT_BASE = (
    "@£$¥èéùìòÇ\nØø\rÅå"
    "Δ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ"
    " !\"#¤%&'()*+,-./"
    "0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNO"
    "PQRSTUVWXYZÄÖÑÜ§"
    "¿abcdefghijklmno"
    "pqrstuvwxyzäöñüà"
)

_DEFAULT_EXTENSION = {
    0x0A: "\f",
    0x14: "^",
    0x28: "{",
    0x29: "}",
    0x2F: "\\",
    0x3C: "[",
    0x3D: "~",
    0x3E: "]",
    0x40: "|",
    0x65: "€",
}

LOCKING: Mapping[int, str] = MappingProxyType({0: _DEFAULT_BASE})
"""Base tables by national language identifier: 128 characters each."""

SINGLE: Mapping[int, Mapping[int, str]] = MappingProxyType({0: _DEFAULT_EXTENSION})
"""Extension tables by national language identifier."""
