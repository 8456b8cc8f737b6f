"""Broken PDUs and jumbled parts by the million: nothing may break, nothing may get lost.

`tests/fuzz.py` runs it, at length or for a short stretch of the suite.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Callable, Iterable
from dataclasses import asdict
from datetime import UTC, datetime, timedelta

from smsdesk.codec.errors import CodecError
from smsdesk.codec.explain import explain
from smsdesk.codec.pdu import (
    Alphabet,
    Deliver,
    Direction,
    Message,
    decode,
    encode_deliver,
    encode_status_report,
    encode_submit,
)
from smsdesk.codec.problems import Problem
from smsdesk.codec.reassemble import Assembly, Piece, Placing, place
from smsdesk.codec.segment import split
from smsdesk.domain.message import Concat
from tests.codec import samples
from tests.codec.test_golden import ROWS

NOON = datetime(2024, 6, 1, 12, tzinfo=UTC)
DIRECTIONS: tuple[Direction, ...] = ("in", "out")


def draw_pdu(chance: random.Random) -> str:
    """Return a good PDU of any kind."""
    kind = chance.randrange(4)
    if kind == 0:
        return chance.choice(ROWS).pdu
    if kind == 1:
        return encode_status_report(
            chance.randrange(256), "+4917", sent_at=NOON, discharged_at=NOON
        ).pdu + chance.choice(("", "00", "07000003414243", "FFFF"))
    message = list(samples.draw_message(chance))
    sample = chance.choice(message)
    if kind == 2:
        return sample.pdu
    return encode_submit(
        "+4917", sample.text, sample.alphabet, concat=sample.concat, validity_minutes=60
    ).pdu


def _change(chance: random.Random, pdu: str) -> str:
    at = chance.randrange(len(pdu) + 1)
    return pdu[:at] + chance.choice("0123456789ABCDEF") + pdu[at + 1 :]


def _set_octet(chance: random.Random, pdu: str) -> str:
    at = 2 * chance.randrange(min(len(pdu) // 2, 40) + 1)
    return (
        pdu[:at]
        + f"{chance.choice((0, 1, 0x7F, 0x80, 0xFF, chance.randrange(256))):02X}"
        + (pdu[at + 2 :])
    )


def _cut(chance: random.Random, pdu: str) -> str:
    return pdu[: chance.randrange(len(pdu) + 1)]


def _drop(chance: random.Random, pdu: str) -> str:
    at = chance.randrange(len(pdu) + 1)
    return pdu[:at] + pdu[at + chance.choice((1, 2, 2, 4)) :]


def _insert(chance: random.Random, pdu: str) -> str:
    at = chance.randrange(len(pdu) + 1)
    return pdu[:at] + chance.choice((" ", "\r\n", "00", "F", "é", "\x1a", ">", "0791")) + pdu[at:]


def _splice(chance: random.Random, pdu: str) -> str:
    other = draw_pdu(chance)
    return pdu[: chance.randrange(len(pdu) + 1)] + other[chance.randrange(len(other) + 1) :]


def _grow(chance: random.Random, pdu: str) -> str:
    return pdu + chance.randbytes(chance.randrange(200)).hex()


def _lower(chance: random.Random, pdu: str) -> str:
    return pdu.lower()


MUTATIONS: tuple[Callable[[random.Random, str], str], ...] = (
    _change, _change, _set_octet, _set_octet, _cut, _drop, _insert, _splice, _grow, _lower,
)  # fmt: skip


def break_pdu(chance: random.Random) -> str:
    """Return a PDU with one to four things wrong."""
    pdu = draw_pdu(chance)
    for _ in range(chance.randint(1, 4)):
        pdu = chance.choice(MUTATIONS)(chance, pdu)
    return pdu


def check_decode(pdu: str, direction: Direction) -> None:
    """Check what must hold for any string."""
    explained = explain(pdu, direction)
    json.dumps(asdict(explained))
    message = _decoded(pdu, direction)
    assert (explained.type is None) == (message is None)
    if message is None:
        assert len(explained.problems) == 1
        return
    assert explained.problems == message.problems
    assert set(message.problems) <= set(Problem)
    assert len(set(message.problems)) == len(message.problems)
    assert decode(message.raw, direction) == message
    text = getattr(message, "text", None)
    assert text is None or message.data is None
    (text or "").encode("utf-8")


def _decoded(pdu: str, direction: Direction) -> Message | None:
    try:
        return decode(pdu, direction)
    except CodecError:
        return None


def draw_message(chance: random.Random, number: int, reference: int) -> tuple[str, list[Piece]]:
    """Return the `number`th text of a run, sent an hour after the one before, and its parts."""
    text = f"{number}:" + samples.draw_text(chance, 700).ljust(200, ".")
    sent_at = NOON + timedelta(hours=number)
    alphabet, parts = split(text)
    pieces = [
        _piece(
            part,
            alphabet,
            sent_at + timedelta(seconds=sequence),
            Concat(reference, len(parts), sequence),
        )
        for sequence, part in enumerate(parts, 1)
    ]
    return text, pieces


def _piece(text: str, alphabet: Alphabet, sent_at: datetime, concat: Concat) -> Piece:
    message = decode(encode_deliver("+49170", text, alphabet, sent_at=sent_at, concat=concat).pdu)
    assert isinstance(message, Deliver)
    return Piece(message, NOON, "26201")


def assemble(pieces: Iterable[Piece]) -> tuple[list[Assembly], int]:
    """Return what the pieces give in their order, and how many were duplicates."""
    assemblies: list[Assembly] = []
    duplicates = 0
    for piece in pieces:
        placed = place(piece, assemblies)
        duplicates += placed.placing is Placing.DUPLICATE
        assemblies = [each for each in assemblies if each is not placed.before] + [placed.after]
    return assemblies, duplicates


def jumble(chance: random.Random, pieces: list[Piece]) -> list[Piece]:
    """Return the pieces in any order, some of them twice."""
    doubled = pieces + chance.choices(pieces, k=chance.randint(0, 3)) if pieces else []
    chance.shuffle(doubled)
    return doubled


def check_whole(chance: random.Random) -> None:
    """Check that parts in any order give the texts, even where a reference comes again."""
    messages = [draw_message(chance, number, chance.choice((7, number))) for number in range(4)]
    arriving = [piece for _, pieces in messages for piece in jumble(chance, pieces)]
    assemblies, _ = assemble(arriving)
    assert all(each.complete and each.missing == () for each in assemblies)
    assert sorted(str(each.text) for each in assemblies) == sorted(text for text, _ in messages)


def check_nothing_lost(chance: random.Random) -> None:
    """Check that every part is kept once, however lost, mixed and doubled they come."""
    messages = [draw_message(chance, number, chance.choice((7, number))) for number in range(4)]
    pieces = [piece for _, pieces in messages for piece in pieces if chance.random() < 0.9]
    arriving = jumble(chance, pieces)
    assemblies, duplicates = assemble(arriving)
    kept = [piece.message.raw for each in assemblies for piece in each.pieces]
    assert sorted(kept) == sorted(piece.message.raw for piece in pieces)
    assert duplicates == len(arriving) - len(pieces)
    assert all(each.complete == (each.missing == ()) for each in assemblies)


def check_pdu(chance: random.Random) -> int:
    """Check one broken PDU; return its length."""
    pdu, direction = break_pdu(chance), chance.choice(DIRECTIONS)
    try:
        check_decode(pdu, direction)
    except Exception:
        print(f"{direction} {pdu!r}", file=sys.stderr)
        raise
    return len(pdu)


def check_reassembly(chance: random.Random) -> int:
    """Check one part that is placed among others; return how many parts there are.

    The parts are drawn freely: headers that contradict each other, times that are missing, far
    off or the same, alphabets mixed, and now and then data.
    """
    pieces = [_any_piece(chance) for _ in range(chance.randint(1, 8))]
    assemblies, duplicates = assemble(pieces)
    kept = [piece for each in assemblies for piece in each.pieces]
    assert len(kept) + duplicates == len(pieces)
    for each in assemblies:
        assert len({piece.key for piece in each.pieces}) == 1
        sequences = [piece.concat.sequence for piece in each.pieces]
        assert sequences == sorted(set(sequences))
        assert each.complete == (each.missing == ())
        assert (each.text is None) == any(piece.message.text is None for piece in each.pieces)
        assert each.data is None or each.complete
    return len(pieces)


def _any_piece(chance: random.Random) -> Piece:
    total = chance.choice((1, 2, 2, 3, 255))
    concat = Concat(7, total, chance.randint(1, min(total, 3)), chance.choice((8, 8, 16)))
    alphabet = chance.choice((Alphabet.GSM7, Alphabet.GSM7, Alphabet.UCS2, Alphabet.DATA8))
    body = chance.randbytes(chance.randint(0, 4)) if alphabet is Alphabet.DATA8 else _word(chance)
    sent_at = NOON + chance.choice((timedelta(0), timedelta(seconds=chance.randint(-999, 300_000))))
    pdu = encode_deliver(
        "+49170", body, alphabet, sent_at=sent_at, concat=chance.choice((concat, concat, None))
    ).pdu
    if chance.random() < 0.2:
        pdu = _set_octet(chance, pdu)
    try:
        message = decode(pdu)
    except CodecError:
        return _any_piece(chance)
    if not isinstance(message, Deliver):
        return _any_piece(chance)
    return Piece(message, NOON + timedelta(seconds=chance.randint(0, 300_000)), "26201")


def _word(chance: random.Random) -> str:
    return "".join(chance.choices("ab€ ", k=chance.randint(0, 3)))
