"""Cutting a text into parts, and counting what it takes.

Owns the sizes of messages and the choice of the alphabet. A text goes in as few parts as can be;
escape and surrogate pairs are never split; clusters (emoji with modifiers, flags, letters with
marks) stay whole wherever that costs no further part. All of it is linear in the text.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from functools import cache
from typing import NamedTuple

from smsdesk.codec import gsm7, national, ucs2
from smsdesk.codec.alphabet import DATA8, GSM7, NO_SHIFT, UCS2, Alphabet, Shift
from smsdesk.codec.errors import CodecError
from smsdesk.codec.graphemes import last_cut
from smsdesk.codec.gsm7_tables import ESC
from smsdesk.codec.national import Offer
from smsdesk.codec.problems import Problem

__all__ = [
    "MAX_PARTS",
    "USER_DATA_OCTETS",
    "Alphabet",
    "Count",
    "capacity",
    "choose_shift",
    "count",
    "fit",
    "header_size",
    "split",
]

USER_DATA_OCTETS = 140
MAX_PARTS = 255


@dataclass(frozen=True, slots=True)
class Count:
    """What a text takes.

    `units` are septets (GSM 7-bit) or UTF-16 code units (UCS-2) of the whole text, `units_left`
    those still free in the last part. `forced_by` is the first character that GSM 7-bit lacks
    and `forced_at` its index, where that made the text UCS-2. `shift` are the national tables it
    is coded with.
    """

    alphabet: Alphabet
    units: int
    parts: int
    units_left: int
    forced_by: str | None = None
    forced_at: int | None = None
    shift: Shift = NO_SHIFT


def capacity(alphabet: Alphabet, header_octets: int = 0) -> int:
    """Return how many units fit beside a user-data header of that size, its length included."""
    free = USER_DATA_OCTETS - header_octets
    if alphabet is GSM7:
        return free * 8 // 7
    return free // 2 if alphabet is UCS2 else free


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
    outside = None if alphabet is UCS2 else gsm7.first_outside(text, shift)
    alphabet = _choose(text, alphabet, outside)
    forced_by = None if outside is None else text[outside]
    units, parts, left = _measure(text, alphabet, shift, concat_bits)
    return Count(
        alphabet, units, parts, left, forced_by, outside, shift if alphabet is GSM7 else NO_SHIFT
    )


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
    outside = None if alphabet is UCS2 else gsm7.first_outside(text, shift)
    alphabet = _choose(text, alphabet, outside)
    sizes = _sizes(alphabet, shift, concat_bits)
    # A character takes two units at most: a short text needs no counting.
    if 2 * len(text) <= sizes.single or _units(text, alphabet, shift) <= sizes.single:
        return alphabet, (text if alphabet is GSM7 else ucs2.clean(text),)
    tape = _tape(text, alphabet, shift)
    ends = [cut.chars for cut in _cuts(tape, sizes.part)]
    if len(ends) > MAX_PARTS:
        raise CodecError(Problem.TOO_LONG, f"{len(ends)} parts")
    starts = [0, *ends[:-1]]
    return alphabet, tuple(tape.text[a:b] for a, b in zip(starts, ends, strict=True))


def choose_shift(text: str, languages: Collection[int], *, concat_bits: int = 8) -> Shift:
    """Return the national tables that `fit` takes for a text."""
    return fit(text, languages, concat_bits=concat_bits).shift


def fit(text: str, languages: Collection[int] = (), *, concat_bits: int = 8) -> Count:
    """Count what `text` takes with the national tables, of the `languages` allowed, that suit it.

    They are taken only where they save a part: an old phone shows other tables wrongly, so they
    must be worth it. Among equals the ones with the smaller header win, then those with fewer
    septets. `forced_by` is the first character that none of them has together with the others;
    a text that is UCS-2 only because tables would save nothing has none.
    """
    plain = count(text, concat_bits=concat_bits)
    if not languages or _is_least(plain, text):
        return plain
    suited = national.suited(text, languages)
    shift = _cheapest(text, suited, plain.parts, concat_bits)
    if shift is not None:
        return count(text, GSM7, shift=shift, concat_bits=concat_bits)
    if plain.alphabet is GSM7:
        return plain
    return _forced(plain, text, frozenset() if suited else national.lacking(text, languages))


def _is_least(plain: Count, text: str) -> bool:
    """Say whether no table can save a part: one septet for a character is the least."""
    return plain.alphabet is GSM7 and (plain.parts == 1 or plain.units == len(text))


def _forced(plain: Count, text: str, lacking: frozenset[str]) -> Count:
    at = min(map(text.index, lacking), default=None)
    return replace(plain, forced_by=None if at is None else text[at], forced_at=at)


class _Candidate(NamedTuple):
    """National tables that have all of a text, ordered by what they cost."""

    parts: int
    header: int
    units: int
    shift: Shift


def _cheapest(
    text: str, suited: Iterable[Offer], fewer_than: int, concat_bits: int
) -> Shift | None:
    """Return the tables that take the fewest parts; None where they are not `fewer_than` that."""
    best: _Candidate | None = None
    # What they take at least comes first: most are never measured.
    for least in sorted(_at_least(offer, concat_bits) for offer in suited):
        if least.parts >= fewer_than or (best is not None and least.parts > best.parts):
            break
        _, parts, _ = _measure(text, GSM7, least.shift, concat_bits)
        measured = least._replace(parts=parts)
        best = measured if best is None else min(best, measured)
    return best.shift if best is not None and best.parts < fewer_than else None


def _at_least(offer: Offer, concat_bits: int) -> _Candidate:
    """Return a candidate as if its parts could be filled to the last septet."""
    sizes = _sizes(GSM7, offer.shift, concat_bits)
    parts = 1 if offer.septets <= sizes.single else -(-offer.septets // sizes.part)
    return _Candidate(parts, header_size(offer.shift), offer.septets, offer.shift)


def _choose(text: str, alphabet: Alphabet | None, outside: int | None) -> Alphabet:
    if alphabet is None:
        return GSM7 if outside is None else UCS2
    if alphabet is DATA8:
        raise CodecError(Problem.BAD_VALUE, "8-bit data is not text")
    if outside is not None:
        raise CodecError(Problem.NOT_IN_ALPHABET, f"U+{ord(text[outside]):04X} at {outside}")
    return alphabet


def _units(text: str, alphabet: Alphabet, shift: Shift) -> int:
    if alphabet is GSM7:
        return gsm7.septet_count(text, shift)
    return ucs2.unit_count(text)


class _Sizes(NamedTuple):
    """How many units a message takes that comes alone, and how many a part of several."""

    single: int
    part: int


@cache
def _sizes(alphabet: Alphabet, shift: Shift, concat_bits: int) -> _Sizes:
    if alphabet is UCS2:
        shift = NO_SHIFT
    headers = header_size(shift), header_size(shift, concat_bits=concat_bits)
    return _Sizes(*(capacity(alphabet, header) for header in headers))


def _measure(text: str, alphabet: Alphabet, shift: Shift, concat_bits: int) -> tuple[int, int, int]:
    """Return units, parts, and the units left in the last part."""
    sizes = _sizes(alphabet, shift, concat_bits)
    units = _units(text, alphabet, shift)
    if units <= sizes.single:
        return units, 1, sizes.single - units
    if _may_cut_anywhere(text, alphabet, shift, units):
        parts = -(-units // sizes.part)
        return units, parts, parts * sizes.part - units
    cuts = _cuts(_tape(text, alphabet, shift), sizes.part)
    return units, len(cuts), sizes.part - (units - cuts[-2].units)


def _may_cut_anywhere(text: str, alphabet: Alphabet, shift: Shift, units: int) -> bool:
    """Say whether there is no pair and no cluster to mind. The default alphabet has no marks."""
    plain = alphabet is GSM7 and shift == NO_SHIFT and units == len(text)
    return plain and "\r\n" not in text


class _Tape(ABC):
    """A text laid out in units, of which some pairs must not be torn. Places are in units."""

    def __init__(self, text: str, octets: bytes, units: int) -> None:
        self.text = text
        self.octets = octets
        self.units = units

    @abstractmethod
    def tears(self, at: int) -> bool:
        """Say whether a cut at `at` (not 0) would tear a pair."""

    @abstractmethod
    def chars(self, start: int, end: int) -> int:
        """Return how many characters lie between two places, neither of which tears a pair."""

    @abstractmethod
    def measure(self, piece: str) -> int:
        """Return the units of a piece of the text."""


class _SeptetTape(_Tape):
    """GSM 7-bit: an escape belongs to the septet after it."""

    def __init__(self, text: str, shift: Shift) -> None:
        septets = gsm7.encode(text, shift)
        super().__init__(text, septets, len(septets))
        self.shift = shift

    def tears(self, at: int) -> bool:
        return self.octets[at - 1] == ESC

    def chars(self, start: int, end: int) -> int:
        return end - start - self.octets.count(ESC, start, end)

    def measure(self, piece: str) -> int:
        return gsm7.septet_count(piece, self.shift)


class _WideTape(_Tape):
    """UTF-16: a high surrogate belongs to the low one after it."""

    def __init__(self, text: str) -> None:
        text = ucs2.clean(text)
        octets = ucs2.encode(text)
        super().__init__(text, octets, len(octets) // 2)

        # Units of every character where all are alike, which saves looking at them.
        self.each = self.units // len(text) if self.units in (len(text), 2 * len(text)) else 0

    def tears(self, at: int) -> bool:
        return self.octets[2 * at - 2] & 0xFC == 0xD8

    def chars(self, start: int, end: int) -> int:
        if self.each:
            return (end - start) // self.each
        return len(self.octets[2 * start : 2 * end].decode("utf-16-be"))

    def measure(self, piece: str) -> int:
        return self.each * len(piece) or ucs2.unit_count(piece)


def _tape(text: str, alphabet: Alphabet, shift: Shift) -> _Tape:
    return _SeptetTape(text, shift) if alphabet is GSM7 else _WideTape(text)


class _Cut(NamedTuple):
    """The end of a part: as a place on the tape, and as an index of the text."""

    units: int
    chars: int


def _cuts(tape: _Tape, size: int) -> list[_Cut]:
    """Return the ends of all parts of that size: between clusters wherever that costs no part."""
    cuts, at = [], _Cut(0, 0)
    for floor in _floors(tape, size, _fewest(tape, size)):
        at = _whole(tape, at, _fullest(tape, at, size), floor)
        cuts.append(at)
    return cuts


def _fewest(tape: _Tape, size: int) -> int:
    """Return the number of parts when each is as full as can be: the fewest there are."""
    parts = at = 0
    while at < tape.units:
        at = _full_to(tape, at, size)
        parts += 1
    return parts


def _full_to(tape: _Tape, start: int, size: int) -> int:
    """Return the furthest end, in units, of a part that begins at `start`."""
    end = start + size
    if end >= tape.units:
        return tape.units
    return end - 1 if tape.tears(end) else end


def _fullest(tape: _Tape, start: _Cut, size: int) -> _Cut:
    """Return the furthest end of a part that begins at `start`."""
    end = _full_to(tape, start.units, size)
    return _Cut(end, start.chars + tape.chars(start.units, end))


def _whole(tape: _Tape, start: _Cut, fullest: _Cut, floor: int) -> _Cut:
    """Return the last end between clusters, not before `floor`; the fullest if there is none."""
    if fullest.units == tape.units:
        return fullest
    chars = last_cut(tape.text, fullest.chars, start.chars)
    if chars is None or chars == fullest.chars:
        return fullest
    units = fullest.units - tape.measure(tape.text[chars : fullest.chars])
    return _Cut(units, chars) if units >= floor else fullest


def _floors(tape: _Tape, size: int, parts: int) -> list[int]:
    """Return for each part the first end from which the parts after it can take the rest."""
    floors, at = [], tape.units
    for _ in range(parts):
        floors.append(at)
        at = max(at - size, 0)
        at += at > 0 and tape.tears(at)
    return floors[::-1]
