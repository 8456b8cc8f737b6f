"""The national tables: whole, free of slips, and read and written through their headers."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.codec import gsm7
from smsdesk.codec import gsm7_tables as tables
from smsdesk.codec.alphabet import NO_SHIFT, Alphabet, Shift
from smsdesk.codec.errors import CodecError
from smsdesk.codec.gsm7_tables import ESC, LOCKING, SINGLE, UNDEFINED
from smsdesk.codec.header import Element
from smsdesk.codec.pdu import Deliver, Submit, decode, encode_deliver, encode_submit
from smsdesk.codec.segment import capacity, choose_shift, count, header_size, split
from smsdesk.domain.message import Concat

NOON = datetime(2024, 6, 1, 12, tzinfo=UTC)
INDIC = {
    tables.BENGALI: "BENGALI",
    tables.GUJARATI: "GUJARATI",
    tables.HINDI: "DEVANAGARI",
    tables.KANNADA: "KANNADA",
    tables.MALAYALAM: "MALAYALAM",
    tables.ORIYA: "ORIYA",
    tables.PUNJABI: "GURMUKHI",
    tables.TAMIL: "TAMIL",
    tables.TELUGU: "TELUGU",
    tables.URDU: "ARABIC",
}
SHIFTS = [Shift(locking, single) for locking in LOCKING for single in SINGLE]


def test_all_languages_are_there() -> None:
    assert set(SINGLE) == set(range(14))
    assert set(LOCKING) == set(range(14)) - {tables.SPANISH}


@pytest.mark.parametrize("language", LOCKING)
def test_a_base_table_is_whole(language: int) -> None:
    table = LOCKING[language]
    chars = [char for char in table if char != UNDEFINED]
    assert len(table) == 128
    assert len(chars) == len(set(chars))
    assert (table[ESC], table[0x0A], table[0x0D], table[0x20]) == ("\x1b", "\n", "\r", " ")
    assert table[0x30:0x3C] == "0123456789:;"
    assert table[0x61:0x7B] == "abcdefghijklmnopqrstuvwxyz"
    assert (table[0x21], table[0x2C], table[0x2E], table[0x3F]) == ("!", ",", ".", "?")


@pytest.mark.parametrize("language", SINGLE)
def test_an_extension_table_has_what_all_have(language: int) -> None:
    assert SINGLE[0].items() <= SINGLE[language].items()
    assert ESC not in SINGLE[language]


@pytest.mark.parametrize(("language", "script"), INDIC.items())
def test_letters_are_of_their_script(language: int, script: str) -> None:
    chars = set(LOCKING[language]) | set(SINGLE[language].values())
    for char in chars - {UNDEFINED, "\u0964", "\u0965"}:
        if ord(char) >= 0x300 and char != "€":
            name = unicodedata.name(char)
            assert script in name or (script == "ARABIC" and "EXTENDED ARABIC" in name), name


@pytest.mark.parametrize(("language", "script"), list(INDIC.items())[:-1])
def test_letters_stand_in_the_order_of_unicode(language: int, script: str) -> None:
    letters = [ord(char) for char in LOCKING[language] if ord(char) > 0x300]
    # The places after "o" and after "z" take up the rest, in their own order.
    body = [ord(char) for char in LOCKING[language][:0x60] if ord(char) > 0x300]
    assert body == sorted(body)
    assert all(0x900 <= point < 0xD80 for point in letters), script


@pytest.mark.parametrize("shift", SHIFTS)
def test_every_character_comes_back(shift: Shift) -> None:
    text = "".join(
        char
        for char in dict.fromkeys([*LOCKING[shift.locking], *SINGLE[shift.single].values()])
        if char not in (UNDEFINED, "\x1b")
    )
    septets = gsm7.encode(text, shift)
    assert gsm7.decode(septets, shift) == text
    assert gsm7.septet_count(text, shift) == len(septets)
    assert gsm7.first_outside(text, shift) is None


@pytest.mark.parametrize(
    ("shift", "septets", "text"),
    [
        # 3GPP TS 23.038 A.2.1: ğ; A.3.1: ş in one septet
        (Shift(0, tables.TURKISH), b"\x1bg\x1bS", "ğŞ"),
        (Shift(tables.TURKISH, 0), b"\x0b\x1d\x07", "Ğşı"),
        (Shift(0, tables.SPANISH), b"Buenos d\x1bias", "Buenos días"),
        (Shift(tables.PORTUGUESE, tables.PORTUGUESE), b"\x15\x1b\x15\x60", "∞Ω~"),
        (Shift(tables.HINDI, tables.HINDI), b"\x28\x4d\x29\x1b\x19\x1b\x1c", ")ह(।०"),
        (Shift(tables.KANNADA, 0), b"\x24\x3d", "ಡಪ"),
        (Shift(tables.URDU, tables.URDU), b"\x00\x1b\x3f\x1bZ", "ا۔Z"),
        # What the extension lacks falls back to the base table, which may be a shifted one.
        (Shift(tables.TURKISH, 0), b"\x1b\x0b", "Ğ"),
        # A place without a character is shown as a space.
        (Shift(tables.BENGALI, 0), b"\x0c", " "),
    ],
)
def test_reads_by_the_tables(shift: Shift, septets: bytes, text: str) -> None:
    assert gsm7.decode(septets, shift) == text


def test_a_language_that_does_not_exist_is_refused() -> None:
    with pytest.raises(CodecError, match="bad_language"):
        gsm7.encode("a", Shift(tables.SPANISH, 0))
    with pytest.raises(CodecError, match="bad_language"):
        count("a", shift=Shift(0, 14))


@pytest.mark.parametrize("shift", SHIFTS)
@pytest.mark.parametrize("concat", [None, Concat(9, 3, 2), Concat(9, 3, 2, 16)])
def test_goes_through_a_pdu(shift: Shift, concat: Concat | None) -> None:
    text = "".join(char for char in LOCKING[shift.locking][0x30:0x50] if char != UNDEFINED)
    pdu = encode_submit("+1", text, Alphabet.GSM7, shift=shift, concat=concat).pdu
    message = decode(pdu, "out")
    assert isinstance(message, Submit)
    assert (message.text, message.shift, message.concat) == (text, shift, concat)
    assert message.problems == ()


@pytest.mark.parametrize(
    ("elements", "problem"),
    [
        ([Element(0x24, b"\x0e")], "bad_language"),
        ([Element(0x25, b"\x02")], "bad_language"),
        ([Element(0x25, b"")], "bad_header"),
        ([Element(0x24, b"\x01\x01")], "bad_header"),
    ],
)
def test_an_unknown_table_is_ignored(elements: list[Element], problem: str) -> None:
    pdu = encode_deliver("1", "€{Gg}", Alphabet.GSM7, sent_at=NOON, elements=elements).pdu
    message = decode(pdu)
    assert isinstance(message, Deliver)
    assert (message.text, message.shift, message.problems) == ("€{Gg}", NO_SHIFT, (problem,))


# Counts as Android 4's GsmSmsTest.testFragmentTurkishText has them.
@pytest.mark.parametrize(("length", "parts"), [(77, [77]), (78, [74, 4]), (160, [74, 74, 12])])
def test_turkish_text_is_cut_as_android_cuts_it(length: int, parts: list[int]) -> None:
    text = ("ĞŞİğşı" * 27)[:length]
    shift = Shift(0, tables.TURKISH)
    assert count(text, shift=shift).units == 2 * length
    assert [len(part) for part in split(text, shift=shift)[1]] == parts


def test_tables_are_chosen_only_where_they_save_a_part() -> None:
    short, long = "Şimdi", "Şimdi geliyor " * 8
    assert choose_shift(short, [tables.TURKISH]) == NO_SHIFT
    assert count(long).parts == 2
    assert choose_shift(long, []) == NO_SHIFT
    assert choose_shift(long, [tables.HINDI]) == NO_SHIFT
    assert choose_shift(long, [tables.SPANISH, tables.TURKISH]) == Shift(tables.TURKISH, 0)
    assert count(long, shift=Shift(tables.TURKISH, 0)).parts == 1
    assert choose_shift("plain " * 60, [tables.TURKISH]) == NO_SHIFT


@given(
    st.sampled_from(sorted(INDIC)).flatmap(
        lambda language: st.tuples(
            st.just(language),
            st.text(alphabet=[c for c in LOCKING[language] if c not in "\x1b\0"], max_size=500),
        )
    )
)
def test_parts_with_tables_fit(drawn: tuple[int, str]) -> None:
    language, text = drawn
    shift = choose_shift(text, [language])
    alphabet, parts = split(text, shift=shift)
    assert "".join(parts) == text
    assert len(parts) <= count(text).parts
    if alphabet is Alphabet.GSM7:
        size = capacity(alphabet, header_size(shift, concat_bits=8 * (len(parts) > 1)))
        assert all(len(gsm7.encode(part, shift)) <= size for part in parts)
    for sequence, part in enumerate(parts, 1):
        concat = Concat(1, len(parts), sequence) if len(parts) > 1 else None
        message = decode(encode_submit("1", part, alphabet, concat=concat, shift=shift).pdu, "out")
        assert isinstance(message, Submit)
        assert (message.text, message.problems) == (part, ())
