"""Texts and septets: the GSM 7-bit alphabets, and their packing into octets.

Owns encoding, decoding, counting and packing (3GPP TS 23.038 sections 6.1.2.1 and 6.2.1). Septets
travel as `bytes` with one septet in each octet; an extension character is an escape and a septet.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from smsdesk.codec.alphabet import NO_SHIFT, Shift
from smsdesk.codec.errors import CodecError
from smsdesk.codec.gsm7_tables import ESC, LOCKING, SINGLE, UNDEFINED
from smsdesk.codec.problems import Problem


@dataclass(frozen=True, slots=True)
class _Charset:
    """A base and an extension table, prepared in the forms that C code works on."""

    base: str
    extension: Mapping[int, str]
    septets: Mapping[int, bytes]
    ascii: Mapping[int, str]
    outside: re.Pattern[str]
    extended: re.Pattern[str]


@cache
def _charset(shift: Shift) -> _Charset:
    base, extension = _tables(shift)
    # Read backwards, so that a character with two places gets the lower one.
    septets = {ord(char): bytes((ESC, code)) for code, char in sorted(extension.items())[::-1]}
    places = [(code, char) for code, char in enumerate(base) if char not in _NO_CHARACTER]
    septets.update((ord(char), bytes((code,))) for code, char in places[::-1])
    extended = [chr(point) for point, code in septets.items() if len(code) == 2]
    return _Charset(
        base.replace(UNDEFINED, " "),
        extension,
        septets,
        {point: septets.get(point, _REFUSED).decode("latin-1") for point in range(128)},
        re.compile(_any_of(map(chr, septets), negated=True)),
        re.compile(_any_of(extended)),
    )


_NO_CHARACTER = (chr(ESC), UNDEFINED)
_REFUSED = b"\xff"


def _tables(shift: Shift) -> tuple[str, Mapping[int, str]]:
    try:
        return LOCKING[shift.locking], SINGLE[shift.single]
    except KeyError:
        raise CodecError(Problem.BAD_LANGUAGE, str(shift)) from None


def _any_of(chars: Any, *, negated: bool = False) -> str:
    return f"[{'^' * negated}{''.join(map(re.escape, chars))}]"


def encode(text: str, shift: Shift = NO_SHIFT) -> bytes:
    """Return the septets of `text`; raise `CodecError` at the first character outside."""
    charset = _charset(shift)
    if text.isascii():
        septets = text.translate(charset.ascii).encode("latin-1")
        if _REFUSED not in septets:
            return septets
    table = cast("Any", charset.septets)  # typeshed does not know of bytes as values
    try:
        return codecs.charmap_encode(text, "strict", table)[0]
    except UnicodeEncodeError as error:
        detail = f"U+{ord(text[error.start]):04X} at {error.start}"
        raise CodecError(Problem.NOT_IN_ALPHABET, detail) from None


def decode(septets: bytes, shift: Shift = NO_SHIFT) -> str:
    """Return the text of `septets`; bit 7 of each is ignored, and nothing is refused.

    An escape followed by a septet that the extension table lacks gives that septet's character
    of the base table; an escape before an escape, or at the end, is shown as a space
    (3GPP TS 23.038 section 6.2.1, notes 1 and 3).
    """
    charset = _charset(shift)
    septets = _seven_bits(septets)
    if ESC not in septets:
        return codecs.charmap_decode(septets, "strict", charset.base)[0]
    first, *escaped = septets.split(_ESCAPE)
    return "".join((decode(first, shift), *_runs(escaped, charset)))


_ESCAPE = bytes((ESC,))
_LOW_SEVEN = bytes(code & 0x7F for code in range(256))


def _seven_bits(septets: bytes) -> bytes:
    return septets if septets.isascii() else septets.translate(_LOW_SEVEN)


def _runs(escaped: list[bytes], charset: _Charset) -> list[str]:
    """Return the text of each run of septets that came after an escape."""
    texts, pending = [], True
    for run in escaped:
        if not run:
            # The run is empty where a second escape follows at once, or at the end.
            texts.append(" " if pending else "")
            pending = not pending
            continue
        char = charset.extension.get(run[0]) if pending else None
        rest = run[1:] if char else run
        texts.append((char or "") + codecs.charmap_decode(rest, "strict", charset.base)[0])
        pending = True
    return texts


def first_outside(text: str, shift: Shift = NO_SHIFT) -> int | None:
    """Return the index of the first character that the tables lack, or None."""
    found = _charset(shift).outside.search(text)
    return found.start() if found else None


def septet_count(text: str, shift: Shift = NO_SHIFT) -> int:
    """Return how many septets `text` takes, given that all of it is in the tables."""
    return len(text) + len(_charset(shift).extended.findall(text))


# Packing: eight septets make seven octets. Instead of a loop over septets, neighbours are merged
# in all of a big integer at once: fields of 8 bits with 7 in use become fields of 16 with 14 in
# use, and so on, until one field holds all. 256 septets, more than any message has, need eight
# such steps; longer ones go in chunks, which are whole octets.
_CHUNK = 256
_CHUNK_OCTETS = 224


def _masks(level: int) -> tuple[int, int, int]:
    """Return the step that joins fields of `8 << level` bits: shift, low and high halves."""
    width, used = 8 << level, 7 << level
    field = (1 << used) - 1
    low = sum(field << at for at in range(0, 8 * _CHUNK, 2 * width))
    return 1 << level, low, low << width


_STEPS = tuple(_masks(level) for level in range(8))
# The steps for as many septets as have that bit length, and the way back.
_MERGING = tuple(_STEPS[: max(bits, 1)] for bits in range(9))
_SPREADING = tuple(steps[::-1] for steps in _MERGING)


def pack(septets: bytes, fill_bits: int = 0) -> bytes:
    """Return the octets of `septets`, the first one after `fill_bits` zero bits."""
    size = (7 * len(septets) + fill_bits + 7) // 8
    if len(septets) <= _CHUNK:
        return (_merge(septets) << fill_bits).to_bytes(size, "little")
    chunks = range(0, len(septets), _CHUNK)
    packed = b"".join(pack(septets[at : at + _CHUNK]) for at in chunks)
    return (int.from_bytes(packed, "little") << fill_bits).to_bytes(size, "little")


def _merge(septets: bytes) -> int:
    bits = int.from_bytes(septets, "little")
    for shift, low, high in _MERGING[(len(septets) - 1).bit_length()]:
        bits = (bits & low) | ((bits & high) >> shift)
    return bits


def unpack(octets: bytes, count: int, fill_bits: int = 0) -> bytes:
    """Return the `count` septets that lie in `octets` after `fill_bits` bits.

    Where the octets hold fewer, those are returned.
    """
    count = max(min(count, (8 * len(octets) - fill_bits) // 7), 0)
    bits = int.from_bytes(octets, "little") >> fill_bits
    if count <= _CHUNK:
        return _spread(bits, count)
    whole = bits.to_bytes(len(octets), "little")
    chunks = range(0, len(whole), _CHUNK_OCTETS)
    return b"".join(unpack(whole[at : at + _CHUNK_OCTETS], _CHUNK) for at in chunks)[:count]


def _spread(bits: int, count: int) -> bytes:
    bits &= (1 << 7 * count) - 1
    for shift, low, high in _SPREADING[(count - 1).bit_length()]:
        bits = (bits & low) | ((bits << shift) & high)
    return bits.to_bytes(count, "little")
