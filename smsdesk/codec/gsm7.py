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
        re.compile(_any_of(map(chr, septets), negated=True)),
        re.compile(_any_of(extended)),
    )


_NO_CHARACTER = (chr(ESC), UNDEFINED)


def _tables(shift: Shift) -> tuple[str, Mapping[int, str]]:
    try:
        return LOCKING[shift.locking], SINGLE[shift.single]
    except KeyError:
        raise CodecError(Problem.BAD_LANGUAGE, str(shift)) from None


def _any_of(chars: Any, *, negated: bool = False) -> str:
    return f"[{'^' * negated}{''.join(map(re.escape, chars))}]"


def encode(text: str, shift: Shift = NO_SHIFT) -> bytes:
    """Return the septets of `text`; raise `CodecError` at the first character outside."""
    table = cast("Any", _charset(shift).septets)  # typeshed does not know of bytes as values
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
    first, *escaped = _seven_bits(septets).split(_ESCAPE)
    base = codecs.charmap_decode(first, "strict", charset.base)[0]
    if not escaped:
        return base
    return base + "".join(_runs(escaped, charset))


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
# use, and so on, until one field holds all. 256 septets need eight such steps.
_CHUNK = 256
_CHUNK_OCTETS = 224


def _masks(level: int) -> tuple[int, int, int]:
    """Return the step that joins fields of `8 << level` bits: shift, low and high halves."""
    width, used = 8 << level, 7 << level
    field = (1 << used) - 1
    low = sum(field << at for at in range(0, 8 * _CHUNK, 2 * width))
    return 1 << level, low, low << width


_STEPS = tuple(_masks(level) for level in range(8))


def pack(septets: bytes, fill_bits: int = 0) -> bytes:
    """Return the octets of `septets`, the first one after `fill_bits` zero bits."""
    if len(septets) > _CHUNK:
        packed = b"".join(
            _pack_chunk(septets[at : at + _CHUNK]) for at in range(0, len(septets), _CHUNK)
        )
    else:
        packed = _pack_chunk(septets)
    if not fill_bits:
        return packed
    size = (7 * len(septets) + fill_bits + 7) // 8
    return (int.from_bytes(packed, "little") << fill_bits).to_bytes(size, "little")


def _pack_chunk(septets: bytes) -> bytes:
    bits = int.from_bytes(septets, "little")
    steps = (len(septets) - 1).bit_length()
    for shift, low, high in _STEPS[: max(steps, 1)]:
        bits = (bits & low) | ((bits & high) >> shift)
    return bits.to_bytes((7 * len(septets) + 7) // 8, "little")


def unpack(octets: bytes, count: int, fill_bits: int = 0) -> bytes:
    """Return the `count` septets that lie in `octets` after `fill_bits` bits.

    Where the octets hold fewer, those are returned.
    """
    count = max(min(count, (8 * len(octets) - fill_bits) // 7), 0)
    if fill_bits:
        octets = (int.from_bytes(octets, "little") >> fill_bits).to_bytes(len(octets), "little")
    if count <= _CHUNK:
        return _unpack_chunk(octets, count)
    chunks = [
        _unpack_chunk(octets[at : at + _CHUNK_OCTETS], _CHUNK)
        for at in range(0, len(octets), _CHUNK_OCTETS)
    ]
    return b"".join(chunks)[:count]


def _unpack_chunk(octets: bytes, count: int) -> bytes:
    bits = int.from_bytes(octets[:_CHUNK_OCTETS], "little") & ((1 << 7 * count) - 1)
    steps = max((count - 1).bit_length(), 1)
    for shift, low, high in reversed(_STEPS[:steps]):
        bits = (bits & low) | ((bits << shift) & high)
    return bits.to_bytes(count, "little")
