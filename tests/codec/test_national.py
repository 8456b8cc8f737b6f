"""Choosing national tables: the fewest parts of all that are allowed, and what is in their way."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.codec import gsm7, smart
from smsdesk.codec.alphabet import LANGUAGES, NO_SHIFT, Alphabet, Shift
from smsdesk.codec.gsm7_tables import LOCKING, SINGLE, UNDEFINED
from smsdesk.codec.pdu import Deliver, Submit, decode, encode_deliver, encode_submit
from smsdesk.codec.segment import Count, capacity, count, fit, header_size, split
from smsdesk.domain.message import Concat
from tests.codec.test_gsm7_tables import NOON

TR, ES, PT, HI, GU = (LANGUAGES[code] for code in ("tr", "es", "pt", "hi", "gu"))
EVERY = tuple(LANGUAGES.values())
NEWS = "Değerli velimiz, toplantımız yarın saat on yedide okulumuzda yapılacaktır, bekleriz."


def test_the_languages_are_those_that_have_tables() -> None:
    assert set(LANGUAGES.values()) == set(SINGLE) - {0}


@pytest.mark.parametrize(
    ("text", "languages", "expected"),
    [
        (NEWS, (), Count(Alphabet.UCS2, 84, 2, 50, "ğ", 2)),
        (NEWS, (HI,), Count(Alphabet.UCS2, 84, 2, 50, "ğ", 2)),
        (NEWS, (TR,), Count(Alphabet.GSM7, 84, 1, 71, None, None, Shift(TR, 0))),
        (NEWS, EVERY, Count(Alphabet.GSM7, 84, 1, 71, None, None, Shift(TR, 0))),
        # No part is saved, so it stays Unicode; nothing forced that.
        ("Şimdi", (TR,), Count(Alphabet.UCS2, 5, 1, 65)),
        # What is lacking is not the Turkish letter that stands before it.
        (NEWS + " 😀", (TR,), Count(Alphabet.UCS2, 87, 2, 47, "😀", 85)),
        ("Şimdi “geldi”", (TR,), Count(Alphabet.UCS2, 13, 1, 57, "“", 6)),
        # One letter of another language is an escape pair in a single shift table.
        (NEWS + " á", (TR, ES), Count(Alphabet.GSM7, 87, 1, 65, None, None, Shift(TR, ES))),
        # The same language's signs, before another's that has them too.
        ("कल शाम आना। " * 8, (GU, HI), Count(Alphabet.GSM7, 104, 1, 48, None, None, Shift(HI, HI))),
        # In the plain alphabet a euro takes two septets, in the Turkish table one.
        ("€" * 81, (TR,), Count(Alphabet.GSM7, 81, 1, 74, None, None, Shift(TR, 0))),
        ("a" * 161, EVERY, Count(Alphabet.GSM7, 161, 2, 145)),
        ("", EVERY, Count(Alphabet.GSM7, 0, 1, 160)),
        (NEWS, (99,), Count(Alphabet.UCS2, 84, 2, 50, "ğ", 2)),
    ],
)
def test_takes_what_saves_parts(text: str, languages: tuple[int, ...], expected: Count) -> None:
    assert fit(text, languages) == expected


WRITING = [
    sorted({*LOCKING.get(each, ""), *SINGLE[each].values()} - {UNDEFINED, "\x1b"})
    for each in SINGLE
]
LETTERS = sorted(set().union(*WRITING))
PIECES = ["ş", "Ğ" * 30, "á", "€", "[", "a" * 40, "।", "ह", "\r\n"]
TEXTS = st.one_of(
    st.sampled_from(WRITING).flatmap(lambda chars: st.text(st.sampled_from(chars), max_size=400)),
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join),
    st.lists(st.sampled_from([*LETTERS, "😀", "ж", "“", "\ud800"])).map("".join),
    st.text(max_size=300),
)
ALLOWED = st.sets(st.sampled_from(EVERY)).map(tuple)


@given(TEXTS, ALLOWED, st.sampled_from([8, 16]))
def test_nothing_allowed_would_take_fewer_parts(
    text: str, languages: tuple[int, ...], concat_bits: int
) -> None:
    found = fit(text, languages, concat_bits=concat_bits)
    costs = [
        (counted.parts, header_size(shift), counted.units)
        for shift in map(Shift._make, product((0, *languages), repeat=2))
        if shift.locking in LOCKING and gsm7.first_outside(text, shift) is None
        for counted in [count(text, shift=shift, concat_bits=concat_bits)]
    ]
    plain = count(text, concat_bits=concat_bits)
    if found.shift == NO_SHIFT:
        assert (found.alphabet, found.units, found.parts) == (
            plain.alphabet,
            plain.units,
            plain.parts,
        )
        assert plain.parts <= min(costs, default=(plain.parts,))[0]
    else:
        assert (found.parts, header_size(found.shift), found.units) == min(costs)
        assert found.parts < plain.parts
    assert (found.forced_by is not None) == (not costs)


@given(TEXTS, ALLOWED, st.sampled_from([8, 16]))
def test_what_is_counted_is_what_is_sent_and_read(
    text: str, languages: tuple[int, ...], concat_bits: int
) -> None:
    counted = fit(text, languages, concat_bits=concat_bits)
    alphabet, parts = split(text, shift=counted.shift, concat_bits=concat_bits)
    assert (alphabet, len(parts)) == (counted.alphabet, counted.parts)
    size = capacity(
        alphabet, header_size(counted.shift, concat_bits=concat_bits * (len(parts) > 1))
    )
    assert counted.units_left >= 0
    for sequence, part in enumerate(parts, 1):
        concat = Concat(7, len(parts), sequence, concat_bits) if len(parts) > 1 else None
        submit = encode_submit("+1", part, alphabet, concat=concat, shift=counted.shift)
        deliver = encode_deliver(
            "+1", part, alphabet, sent_at=NOON, concat=concat, shift=counted.shift
        )
        for message in (decode(submit.pdu, "out"), decode(deliver.pdu, "in")):
            assert isinstance(message, Submit | Deliver)
            assert (message.text, message.concat) == (part, concat)
            assert (message.shift, message.problems) == (counted.shift, ())
    if alphabet is Alphabet.GSM7:
        assert "".join(parts) == text
        assert size - len(gsm7.encode(parts[-1], counted.shift)) == counted.units_left


@given(TEXTS, ALLOWED)
def test_what_forces_unicode_is_in_the_way_of_every_table(
    text: str, languages: tuple[int, ...]
) -> None:
    found = fit(text, languages)
    if found.forced_by is None or found.forced_at is None:
        return
    assert text[found.forced_at] == found.forced_by
    assert _lacking(text.replace(found.forced_by, ""), languages) == _lacking(text, languages) - 1


def _lacking(text: str, languages: tuple[int, ...]) -> int:
    """Return how many characters the tables lack that come nearest."""
    return min(
        sum(gsm7.first_outside(char, shift) is not None for char in set(text))
        for shift in map(Shift._make, product((0, *languages), repeat=2))
        if shift.locking in LOCKING
    )


def test_plain_characters_let_the_tables_do() -> None:
    text = NEWS + " “Aile”"
    assert smart.saving(text) is None
    saving = smart.saving(text, [TR])
    assert saving is not None
    assert (saving.before.parts, saving.after.parts) == (2, 1)
    assert (saving.replaced, saving.after.shift) == (("“", "”"), Shift(TR, 0))
    short = smart.saving("Şimdi…", [TR])
    assert short is not None
    assert (short.parts_saved, short.after.forced_by) == (0, None)
