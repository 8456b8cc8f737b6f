"""Cutting a text into parts, and counting what it takes.

Owns the sizes of messages and the choice of the alphabet. A text goes in as few parts as can be;
escape and surrogate pairs are never split; clusters (emoji with modifiers, flags, letters with
marks) stay whole wherever that costs no further part. All of it is linear in the text.
"""

from __future__ import annotations

from dataclasses import dataclass

from smsdesk.codec import gsm7, ucs2
from smsdesk.codec.alphabet import NO_SHIFT, Alphabet, Shift
from smsdesk.codec.errors import CodecError
from smsdesk.codec.graphemes import may_cut
from smsdesk.codec.gsm7_tables import ESC
from smsdesk.codec.problems import Problem

__all__ = ["MAX_PARTS", "Alphabet", "Count", "capacity", "count", "header_size", "split"]

USER_DATA_OCTETS = 140
MAX_PARTS = 255


@dataclass(frozen=True, slots=True)
class Count:
    """What a text takes.

    `units` are septets (GSM 7-bit) or UTF-16 code units (UCS-2) of the whole text, `units_left`
    those still free in the last part. `forced_by` is the first character that GSM 7-bit lacks
    and `forced_at` its index, where that made the text UCS-2.
    """

    alphabet: Alphabet
    units: int
    parts: int
    units_left: int
    forced_by: str | None = None
    forced_at: int | None = None


def capacity(alphabet: Alphabet, header_octets: int = 0) -> int:
    """Return how many units fit beside a user-data header of that size, its length included."""
    free = USER_DATA_OCTETS - header_octets
    if alphabet is Alphabet.GSM7:
        return free * 8 // 7
    return free // 2 if alphabet is Alphabet.UCS2 else free


_CONCAT_OCTETS = {0: 0, 8: 5, 16: 6}
_LANGUAGE_OCTETS = 3


def header_size(shift: Shift = NO_SHIFT, *, concat_bits: int = 0) -> int:
    """Return the octets of the header for these tables and this concatenation (0, 8 or 16)."""
    tables = bool(shift.locking) + bool(shift.single)
    elements = _LANGUAGE_OCTETS * tables + _CONCAT_OCTETS[concat_bits]
    return elements + 1 if elements else 0


def count(
    text: str,
    alphabet: Alphabet | None = None,
    *,
    shift: Shift = NO_SHIFT,
    concat_bits: int = 8,
) -> Count:
    """Count what `text` takes in `alphabet`, or in the cheapest that has all of it.

    Raises `CodecError` where a given alphabet lacks a character.
    """
    outside = None if alphabet is Alphabet.UCS2 else gsm7.first_outside(text, shift)
    ruler = _ruler(text, _choose(text, alphabet, outside), shift, concat_bits)
    start, parts = ruler.last_start()
    size = ruler.single_size if parts == 1 else ruler.part_size
    left = size - ruler.measure(text[start:])
    forced_by = None if outside is None else text[outside]
    return Count(ruler.alphabet, ruler.units, parts, left, forced_by, outside)


def split(
    text: str,
    alphabet: Alphabet | None = None,
    *,
    shift: Shift = NO_SHIFT,
    concat_bits: int = 8,
) -> tuple[Alphabet, tuple[str, ...]]:
    """Return the alphabet and the parts' texts; joined they are `text` again.

    Raises `CodecError` where a given alphabet lacks a character, and for more than 255 parts.
    A lone surrogate, which no SMS can carry, comes out as U+FFFD.
    """
    outside = None if alphabet is Alphabet.UCS2 else gsm7.first_outside(text, shift)
    ruler = _ruler(text, _choose(text, alphabet, outside), shift, concat_bits)
    ends = ruler.ends()
    if len(ends) > MAX_PARTS:
        raise CodecError(Problem.TOO_LONG, f"{len(ends)} parts")
    starts = [0, *ends[:-1]]
    parts = tuple(ruler.text[start:end] for start, end in zip(starts, ends, strict=True))
    return ruler.alphabet, parts


def _choose(text: str, alphabet: Alphabet | None, outside: int | None) -> Alphabet:
    if alphabet is None:
        return Alphabet.GSM7 if outside is None else Alphabet.UCS2
    if alphabet is Alphabet.DATA8:
        raise CodecError(Problem.BAD_VALUE, "8-bit data is not text")
    if outside is not None:
        raise CodecError(Problem.NOT_IN_ALPHABET, f"U+{ord(text[outside]):04X} at {outside}")
    return alphabet


@dataclass(frozen=True, slots=True)
class _Ruler:
    """A text with the size of its parts: measures it, and finds where it may be cut.

    Places are indexes of characters; sizes are units.
    """

    text: str
    alphabet: Alphabet
    shift: Shift
    units: int
    single_size: int
    part_size: int

    def measure(self, piece: str) -> int:
        """Return the units of a piece of the text."""
        if self._uniform:
            return len(piece)
        if self.alphabet is Alphabet.GSM7:
            return gsm7.septet_count(piece, self.shift)
        return ucs2.unit_count(piece)

    def last_start(self) -> tuple[int, int]:
        """Return where the last part starts, and how many parts there are."""
        if self._may_cut_anywhere and self.units > self.single_size:
            whole = (len(self.text) - 1) // self.part_size
            return whole * self.part_size, whole + 1
        ends = self.ends()
        return (ends[-2] if len(ends) > 1 else 0), len(ends)

    def ends(self) -> list[int]:
        """Return where each part ends."""
        if self.units <= self.single_size:
            return [len(self.text)]
        ends = self._furthest_ends()
        starts = [0, *ends]
        if self._may_cut_anywhere or all(map(self._may_cut, ends[:-1], starts)):
            return ends
        return self._whole_ends(len(ends))

    @property
    def _uniform(self) -> bool:
        """Say whether each character is one unit."""
        return self.units == len(self.text)

    @property
    def _may_cut_anywhere(self) -> bool:
        default = self.alphabet is Alphabet.GSM7 and self.shift == NO_SHIFT
        return default and self._uniform and "\r\n" not in self.text

    def _may_cut(self, at: int, start: int) -> bool:
        return may_cut(self.text, at, start)

    def _furthest_ends(self) -> list[int]:
        ends, at, last = [], 0, len(self.text)
        while at < last:
            at = self._furthest_end(at)
            ends.append(at)
        return ends

    def _whole_ends(self, parts: int) -> list[int]:
        """Return ends that keep clusters whole, in just as many parts."""
        ends, start = [], 0
        for floor in self._floors(parts):
            start = self._whole_end(start, max(floor, start + 1))
            ends.append(start)
        return ends

    def _whole_end(self, start: int, floor: int) -> int:
        """Return the last end from which the rest still fits, or the furthest of all."""
        furthest = self._furthest_end(start)
        if furthest == len(self.text):
            return furthest
        whole = (at for at in range(furthest, floor - 1, -1) if self._may_cut(at, start))
        return next(whole, furthest)

    def _floors(self, parts: int) -> list[int]:
        """Return for each part the first end from which the parts after it take the rest."""
        floors, at = [], len(self.text)
        for _ in range(parts):
            floors.append(at)
            at = self._furthest_start(at)
        return floors[::-1]

    def _furthest_end(self, start: int) -> int:
        """Return the end of the longest piece from `start` that fits in a part."""
        piece = self.text[start : start + self.part_size]
        if self._uniform:
            return start + len(piece)
        if self.alphabet is Alphabet.UCS2:
            return start + _chars_fitting(ucs2.encode(piece)[: 2 * self.part_size])
        septets = gsm7.encode(piece, self.shift)[: self.part_size]
        return start + len(septets) - septets.count(ESC)

    def _furthest_start(self, end: int) -> int:
        """Return the start of the longest piece before `end` that fits in a part."""
        piece = self.text[max(end - self.part_size, 0) : end]
        if self._uniform:
            return end - len(piece)
        if self.alphabet is Alphabet.UCS2:
            return end - _chars_fitting(ucs2.encode(piece)[-2 * self.part_size :])
        septets = gsm7.encode(piece, self.shift)
        cut = max(len(septets) - self.part_size, 0)
        cut += cut > 0 and septets[cut - 1] == ESC
        return end - (len(septets) - cut - septets.count(ESC, cut))


def _chars_fitting(octets: bytes) -> int:
    """Return how many whole characters lie in a stretch of UTF-16BE cut anywhere."""
    return len(octets.decode("utf-16-be", "ignore"))


def _ruler(text: str, alphabet: Alphabet, shift: Shift, concat_bits: int) -> _Ruler:
    if alphabet is Alphabet.UCS2:
        text, shift = ucs2.clean(text), NO_SHIFT
        units = ucs2.unit_count(text)
    else:
        units = gsm7.septet_count(text, shift)
    single = capacity(alphabet, header_size(shift))
    part = capacity(alphabet, header_size(shift, concat_bits=concat_bits))
    return _Ruler(text, alphabet, shift, units, single, part)
