"""Joining parts: any order, twice, late, torn, and two messages under one reference."""

from __future__ import annotations

import itertools
import random
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from smsdesk.codec.pdu import Alphabet, Deliver, decode, encode_deliver
from smsdesk.codec.reassemble import Assembly, Piece, Placing, join_text, place
from smsdesk.codec.segment import split
from smsdesk.domain.message import Concat

NOON = datetime(2024, 6, 1, 12, tzinfo=UTC)


def piece(
    text: str,
    sequence: int,
    total: int,
    *,
    minute: float = 0,
    sent: float | None = None,
    alphabet: Alphabet = Alphabet.GSM7,
    smsc: str = "",
) -> Piece:
    at = NOON + timedelta(minutes=minute)
    sent_at = at if sent is None else NOON + timedelta(minutes=sent)
    pdu = encode_deliver(
        "+491701234567",
        text,
        alphabet,
        sent_at=sent_at,
        concat=Concat(9, total, sequence),
        smsc=smsc,
    )
    message = decode(pdu.pdu)
    assert isinstance(message, Deliver)
    return Piece(message, at, "26201")


def collect(pieces: list[Piece]) -> tuple[list[Assembly], list[Placing]]:
    assemblies: list[Assembly] = []
    placings = []
    for each in pieces:
        placed = place(each, assemblies)
        assemblies = [one for one in assemblies if one is not placed.before] + [placed.after]
        placings.append(placed.placing)
    return assemblies, placings


def test_any_order_gives_the_text() -> None:
    pieces = [piece(text, n, 3) for n, text in enumerate(["one ", "two ", "three"], 1)]
    for order in itertools.permutations(pieces):
        assemblies, placings = collect(list(order))
        assert [each.text for each in assemblies] == ["one two three"]
        assert assemblies[0].complete
        assert placings == [Placing.NEW, Placing.JOINED, Placing.JOINED]


def test_a_part_read_twice_changes_nothing() -> None:
    one, two = piece("one ", 1, 2), piece("two", 2, 2)
    assemblies, placings = collect([one, one, two, two, one])
    assert [each.text for each in assemblies] == ["one two"]
    assert placings[1::2] == [Placing.DUPLICATE, Placing.DUPLICATE]


def test_a_part_sent_again_by_the_network_changes_nothing() -> None:
    assemblies, placings = collect([piece("one ", 1, 2), piece("one ", 1, 2, minute=5)])
    assert placings == [Placing.NEW, Placing.DUPLICATE]
    assert len(assemblies) == 1


def test_the_same_reminder_next_day_is_a_message_of_its_own() -> None:
    today = [piece("one ", 1, 2), piece("two", 2, 2)]
    tomorrow = [piece("one ", 1, 2, minute=1440), piece("two", 2, 2, minute=1440)]
    assemblies, _ = collect(today + tomorrow)
    assert [each.text for each in assemblies] == ["one two", "one two"]


def test_missing_parts_are_shown_and_completed_later() -> None:
    assemblies, _ = collect([piece("one ", 1, 4), piece("four", 4, 4, minute=1)])
    partial = assemblies[0]
    assert (partial.text, partial.missing) == ("one …four", (2, 3))
    assert not partial.overdue(NOON + timedelta(minutes=9))
    assert partial.overdue(NOON + timedelta(minutes=10))
    late = place(piece("two ", 2, 4, minute=71 * 60), assemblies)
    assert late.placing is Placing.JOINED
    assert late.after.text == "one two …four"


def test_after_three_days_a_part_begins_a_new_message() -> None:
    assemblies, _ = collect([piece("one ", 1, 2)])
    assert place(piece("two", 2, 2, minute=73 * 60), assemblies).placing is Placing.NEW


def test_two_messages_under_one_reference() -> None:
    first = [piece("A1 ", 1, 2), piece("A2", 2, 2, minute=3, sent=0)]
    second = [piece("B1 ", 1, 2, minute=2), piece("B2", 2, 2, minute=2)]
    arrived = [first[0], second[0], first[1], second[1]]
    assemblies, _ = collect(arrived)
    assert sorted(str(each.text) for each in assemblies) == ["A1 A2", "B1 B2"]


SECOND = 1 / 60


def mixed(arrived: list[Piece]) -> list[str]:
    """Return the texts that came of parts of two messages, A and B."""
    assemblies, _ = collect(arrived)
    return sorted(str(each.text) for each in assemblies)


def test_mixed_messages_are_told_apart_by_the_order_of_time() -> None:
    # A2 is nearer to B1 in time, but B1 is stamped after it.
    a = piece("A1 ", 1, 2), piece("A2", 2, 2, sent=2 * SECOND)
    b = piece("B1 ", 1, 2, sent=3 * SECOND), piece("B2", 2, 2, sent=5 * SECOND)
    assert mixed([a[0], b[0], a[1], b[1]]) == ["A1 A2", "B1 B2"]
    assert mixed([a[0], b[0], b[1], a[1]]) == ["A1 A2", "B1 B2"]


def test_mixed_messages_are_told_apart_by_their_coding() -> None:
    a = piece("A1 ", 1, 2), piece("A2", 2, 2)
    b = [piece(text, n, 2, alphabet=Alphabet.UCS2) for n, text in ((1, "B1 "), (2, "B2"))]
    for order in itertools.permutations((a[1], b[1])):
        assert mixed([a[0], b[0], *order]) == ["A1 A2", "B1 B2"]


def test_mixed_messages_are_told_apart_by_their_service_centre() -> None:
    a = [piece(text, n, 2, smsc="+4911") for n, text in ((1, "A1 "), (2, "A2"))]
    b = [piece(text, n, 2, smsc="+4922") for n, text in ((1, "B1 "), (2, "B2"))]
    for order in itertools.permutations((a[1], b[1])):
        assert mixed([a[0], b[0], *order]) == ["A1 A2", "B1 B2"]


def test_a_remnant_of_another_day_takes_no_part_for_its_coding() -> None:
    old = piece("old", 1, 2, minute=-2000)
    new = piece("A1 ", 1, 2, alphabet=Alphabet.UCS2), piece("A2", 2, 2)
    assert mixed([old, *new]) == ["A1 A2", "old…"]


def test_where_nothing_tells_the_first_come_is_served_first() -> None:
    a = piece("A1 ", 1, 2, sent=0), piece("A2", 2, 2, minute=2, sent=0)
    b = piece("B1 ", 1, 2, minute=1, sent=0), piece("B2", 2, 2, minute=3, sent=0)
    assert mixed([a[0], b[0], a[1], b[1]]) == ["A1 A2", "B1 B2"]


def test_torn_pairs_are_joined() -> None:
    units = "Hi 😀!".encode("utf-16-be")
    parts = []
    for sequence, octets in enumerate((units[:8], units[8:]), 1):
        encoded = encode_deliver(
            "+49170", octets, Alphabet.DATA8, sent_at=NOON, concat=Concat(1, 2, sequence), dcs=8
        )
        message = decode(encoded.pdu)
        assert isinstance(message, Deliver)
        assert message.problems == ("bad_ucs2",)
        parts.append(message)
    assert join_text(parts) == "Hi 😀!"


def test_data_is_joined_when_complete() -> None:
    def part(data: bytes, sequence: int) -> Piece:
        concat = Concat(300, 2, sequence, 16)
        pdu = encode_deliver("1", data, Alphabet.DATA8, sent_at=NOON, concat=concat).pdu
        message = decode(pdu)
        assert isinstance(message, Deliver)
        return Piece(message, NOON)

    (half,), _ = collect([part(b"\x01", 1)])
    assert (half.data, half.text) == (None, None)
    (whole,), _ = collect([part(b"\x02", 2), part(b"\x01", 1)])
    assert (whole.data, whole.text) == (b"\x01\x02", None)


@given(st.text(min_size=161, max_size=900), st.randoms(use_true_random=False))
def test_shuffled_and_doubled_parts_give_the_text(text: str, chance: random.Random) -> None:
    alphabet, texts = split(text)
    pieces = []
    for sequence, part in enumerate(texts, 1):
        concat = Concat(1, len(texts), sequence)
        pdu = encode_deliver("+1", part, alphabet, sent_at=NOON, concat=concat).pdu
        message = decode(pdu)
        assert isinstance(message, Deliver)
        pieces += [Piece(message, NOON)] * chance.randint(1, 2)
    chance.shuffle(pieces)
    assemblies, _ = collect(pieces)
    assert [each.text for each in assemblies] == [text]
