"""Parts joined to texts again: in any order, with duplicates, with parts missing.

Owns the rules of which part belongs to which message. Pure: whoever keeps the parts (the store)
hands in what it has and gets back what it becomes. A part that comes alone is not its business.

A sender's references wrap, so that two messages with the same sender, reference and total may be
under way at once, their parts mixed. What tells them apart, the strongest sign first: time stamps
far apart; another coding (all parts of a message are made alike); a later part stamped before an
earlier one; the nearest time stamp; another service centre (some networks use several for one
message); who has waited longest. Where all of that is the same nothing can tell, and a part once
joined is not moved again: what a person has read does not change under their eyes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

from smsdesk.codec import gsm7, ucs2
from smsdesk.codec.alphabet import GSM7, Alphabet, Shift
from smsdesk.codec.values import Deliver
from smsdesk.domain.message import Concat

SHOW_PARTIAL_AFTER = timedelta(minutes=10)
"""How long an incomplete message waits before a person should see what there is of it."""

MERGE_FOR = timedelta(hours=72)
"""How long after its first part a message still takes further ones."""

SENT_AGAIN_WITHIN = timedelta(minutes=10)
"""How far apart the time stamps of a part and its repetition lie at most."""

GAP = "…"
"""What stands for missing parts in the text of an incomplete message."""


class Key(NamedTuple):
    """What parts of one message have in common. References repeat: it is not unique."""

    sim: str
    sender: str
    reference: int
    bits: int
    total: int


@dataclass(frozen=True, slots=True)
class Piece:
    """One part as it came: the decoded message, when, and to which SIM (its IMSI)."""

    message: Deliver
    received_at: datetime
    sim: str = ""

    @property
    def concat(self) -> Concat:
        """Return the concatenation header; a message without one is its only part."""
        return self.message.concat or Concat(0, 1, 1)

    @property
    def key(self) -> Key:
        """Return what the part has in common with its neighbours."""
        concat = self.concat
        return Key(self.sim, self.message.sender, concat.reference, concat.bits, concat.total)

    def repeats(self, other: Piece) -> bool:
        """Say whether this part is another sent again: the same content, and soon after."""
        same = self.message.units == other.message.units
        return same and self.apart(other) < SENT_AGAIN_WITHIN

    def apart(self, other: Piece) -> timedelta:
        """Return the time between two parts, by the service centre's clock where it is known."""
        ours, theirs = self.message.sent_at, other.message.sent_at
        if ours is None or theirs is None:
            return abs(self.received_at - other.received_at)
        return abs(ours - theirs)


@dataclass(frozen=True, slots=True)
class Assembly:
    """What there is of one message: its parts in order of sequence, no two of the same."""

    pieces: tuple[Piece, ...]

    @property
    def key(self) -> Key:
        """Return what its parts have in common."""
        return self.pieces[0].key

    @property
    def first_at(self) -> datetime:
        """Return when the first of its parts came."""
        return min(piece.received_at for piece in self.pieces)

    @property
    def complete(self) -> bool:
        """Say whether all parts are there."""
        return len(self.pieces) == self.key.total

    @property
    def missing(self) -> tuple[int, ...]:
        """Return the sequence numbers that have not come."""
        return tuple(sorted(set(range(1, self.key.total + 1)) - {*self._sequences()}))

    @property
    def text(self) -> str | None:
        """Return the text, with `GAP` for each run of missing parts; None for data."""
        return join_text(self._by_sequence())

    @property
    def data(self) -> bytes | None:
        """Return the octets of a complete message that is not text, else None."""
        chunks = [piece.message.data for piece in self.pieces]
        if not self.complete or None in chunks:
            return None
        return b"".join(chunk for chunk in chunks if chunk is not None)

    def piece(self, sequence: int) -> Piece | None:
        """Return the part of that sequence number, if it has come."""
        return next((each for each in self.pieces if each.concat.sequence == sequence), None)

    def takes(self, moment: datetime) -> bool:
        """Say whether a part that comes at `moment` may still belong to it."""
        return abs(moment - self.first_at) <= MERGE_FOR

    def overdue(self, now: datetime) -> bool:
        """Say whether it is incomplete and should be shown as it is."""
        return not self.complete and now - self.first_at >= SHOW_PARTIAL_AFTER

    def _sequences(self) -> Iterable[int]:
        return (piece.concat.sequence for piece in self.pieces)

    def _by_sequence(self) -> list[Deliver | None]:
        slots: list[Deliver | None] = [None] * self.key.total
        for piece in self.pieces:
            slots[piece.concat.sequence - 1] = piece.message
        return slots


class Placing(StrEnum):
    """What became of a part."""

    NEW = "new"
    JOINED = "joined"
    DUPLICATE = "duplicate"


class Placed(NamedTuple):
    """Where a part went.

    `before` is the assembly as it was handed in (None for a new one), `after` as it is now.
    """

    placing: Placing
    before: Assembly | None
    after: Assembly


def place(piece: Piece, assemblies: Iterable[Assembly]) -> Placed:
    """Find the message that `piece` belongs to among those at hand, complete ones included.

    The same PDU again is a duplicate. Otherwise the part goes to the message that lacks it and
    is most like it (see above). A part that an incomplete message has already, with the same
    content and a time stamp not far off, was sent again: a duplicate too. Anything else begins
    a new message.
    """
    known = [each for each in assemblies if each.key == piece.key and each.takes(piece.received_at)]
    sequence = piece.concat.sequence
    for each in known:
        present = each.piece(sequence)
        if present and present.message.raw == piece.message.raw:
            return Placed(Placing.DUPLICATE, each, each)
    lacking = [each for each in known if each.piece(sequence) is None]
    if lacking:
        likest = min(lacking, key=lambda each: _strangeness(each, piece))
        return Placed(Placing.JOINED, likest, _with(likest, piece))
    for each in known:
        present = each.piece(sequence)
        if present and not each.complete and piece.repeats(present):
            return Placed(Placing.DUPLICATE, each, each)
    return Placed(Placing.NEW, None, Assembly((piece,)))


def _with(assembly: Assembly, piece: Piece) -> Assembly:
    pieces = sorted((*assembly.pieces, piece), key=lambda each: each.concat.sequence)
    return Assembly(tuple(pieces))


class _Strangeness(NamedTuple):
    """How unlike a part is to a message, the strongest sign first."""

    far: bool
    unlike: int
    out_of_order: int
    apart: timedelta
    elsewhere: int
    begun: datetime


def _strangeness(assembly: Assembly, piece: Piece) -> _Strangeness:
    apart = min(piece.apart(each) for each in assembly.pieces)
    return _Strangeness(
        far=apart > SHOW_PARTIAL_AFTER,
        unlike=sum(_unlike(each.message, piece.message) for each in assembly.pieces),
        out_of_order=sum(_out_of_order(each, piece) for each in assembly.pieces),
        apart=apart,
        elsewhere=sum(each.message.smsc != piece.message.smsc for each in assembly.pieces),
        begun=assembly.first_at,
    )


def _unlike(one: Deliver, other: Deliver) -> bool:
    """Say whether two parts were made in different ways."""
    return (one.dcs, one.pid, one.ports) != (other.dcs, other.pid, other.ports)


def _out_of_order(one: Piece, other: Piece) -> bool:
    """Say whether the service centre had the later of two parts before the earlier one."""
    early, late = sorted((one, other), key=lambda each: each.concat.sequence)
    if early.message.sent_at is None or late.message.sent_at is None:
        return False
    return early.message.sent_at > late.message.sent_at


def join_text(parts: Sequence[Deliver | None], gap: str = GAP) -> str | None:
    """Return the text of parts in their order, None standing for missing ones.

    Neighbours in the same alphabet are joined before they are decoded: some senders cut through
    the middle of an escape pair or a surrogate pair. Returns None where a part is not text.
    """
    if any(part is not None and part.text is None for part in parts):
        return None
    runs = groupby(parts, key=_coding_of)
    return "".join(
        gap if coding is None else _decode(coding, [part for part in run if part])
        for coding, run in runs
    )


def _coding_of(part: Deliver | None) -> tuple[Alphabet, Shift] | None:
    return None if part is None else (part.alphabet, part.shift)


def _decode(coding: tuple[Alphabet, Shift], parts: list[Deliver]) -> str:
    alphabet, shift = coding
    units = b"".join(part.units for part in parts)
    return gsm7.decode(units, shift) if alphabet is GSM7 else ucs2.decode(units)
