"""The character sets between modem and client (`+CSCS`, 3GPP TS 27.007 5.5).

Owns how a text becomes the characters of a line and back. Lines are str with one character per
octet (Latin-1), because that is what goes over the wire.
"""

from __future__ import annotations

from smsdesk.codec import gsm7, ucs2

CHARSETS = ("GSM", "IRA", "8859-1", "UCS2", "HEX")


def to_wire(text: str, charset: str) -> str:
    """Write a text in the client's character set; what it lacks becomes "?"."""
    if charset == "UCS2":
        return ucs2.encode(text).hex().upper()
    if charset == "GSM":
        return _septets(text).decode("latin-1")
    if charset == "HEX":
        return _septets(text).hex().upper()
    codec = "ascii" if charset == "IRA" else "latin-1"
    return text.encode(codec, "replace").decode("latin-1")


def from_wire(line: str, charset: str) -> str:
    """Read a text in the client's character set; raises `ValueError` for hex that is none."""
    if charset == "UCS2":
        return ucs2.decode(bytes.fromhex(line))
    if charset == "GSM":
        return gsm7.decode(line.encode("latin-1"))
    if charset == "HEX":
        return gsm7.decode(bytes.fromhex(line))
    return line


def _septets(text: str) -> bytes:
    clean = text
    while (outside := gsm7.first_outside(clean)) is not None:
        clean = clean.replace(clean[outside], "?")
    return gsm7.encode(clean)
