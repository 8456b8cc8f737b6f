"""GSM 7-bit: the tables, the packing, and that nothing gets lost between them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.codec import gsm7
from smsdesk.codec.errors import CodecError
from smsdesk.codec.gsm7_tables import LOCKING, SINGLE
from smsdesk.codec.problems import Problem

GSM_TEXT = st.text(alphabet=[*LOCKING[0].replace("\x1b", ""), *SINGLE[0].values()], max_size=600)
SEPTETS = st.binary(max_size=600).map(lambda octets: bytes(octet & 0x7F for octet in octets))


@pytest.mark.parametrize(
    ("text", "septets"),
    [
        ("@", b"\x00"),  # 3GPP TS 23.038 6.2.1
        ("$", b"\x02"),
        ("_", b"\x11"),
        ("€", b"\x1b\x65"),  # 6.2.1.1
        ("[\\]", b"\x1b\x3c\x1b\x2f\x1b\x3e"),
        ("{|}~^", b"\x1b\x28\x1b\x40\x1b\x29\x1b\x3d\x1b\x14"),
        ("\f", b"\x1b\x0a"),
        ("Ç", b"\x09"),
        ("Ωà§", b"\x15\x7f\x5f"),
        ("", b""),
    ],
)
def test_encodes_by_the_table(text: str, septets: bytes) -> None:
    assert gsm7.encode(text) == septets
    assert gsm7.decode(septets) == text


@pytest.mark.parametrize(
    ("septets", "text"),
    [
        (b"a\x1bz", "az"),  # not in the extension table: the base table's character
        (b"\x1b\x1ba", " a"),  # an escape to a further table, which does not exist: a space
        (b"\x1b\x1b\x1b\x65", " €"),
        (b"a\x1b", "a "),
        (b"\x1b\x1b", " "),
        (b"\x1b\x0d", "\r"),
        (b"\xc1\xe5", "Ae"),  # bit 7 is not part of a septet
    ],
)
def test_decodes_what_no_table_has(septets: bytes, text: str) -> None:
    assert gsm7.decode(septets) == text


@pytest.mark.parametrize(
    ("text", "at"), [("abc", None), ("a`c", 1), ("ç", 0), ("😀", 0), ("\x1b", 0), ("€^{}", None)]
)
def test_finds_the_first_outside(text: str, at: int | None) -> None:
    assert gsm7.first_outside(text) == at


def test_names_what_it_cannot_encode() -> None:
    with pytest.raises(CodecError, match="not_in_alphabet: U\\+0060 at 2") as caught:
        gsm7.encode("ab`")
    assert caught.value.problem is Problem.NOT_IN_ALPHABET


@pytest.mark.parametrize(
    ("text", "packed"),
    [
        ("hellohello", "E8329BFD4697D9EC37"),  # the well-known sample of the field
        ("1234567", "31D98C56B3DD00"),  # 3GPP TS 23.038 6.1.2.1: seven characters
        ("12345678", "31D98C56B3DD70"),
        ("123456789", "31D98C56B3DD7039"),
        ("*100#", "AA180C3602"),
    ],
)
def test_packs(text: str, packed: str) -> None:
    octets = gsm7.pack(gsm7.encode(text))
    assert octets.hex().upper() == packed
    assert gsm7.decode(gsm7.unpack(octets, len(text))) == text


@given(GSM_TEXT)
def test_text_comes_back(text: str) -> None:
    septets = gsm7.encode(text)
    assert gsm7.septet_count(text) == len(septets)
    assert gsm7.decode(septets) == text


@given(SEPTETS, st.integers(0, 6))
def test_packing_is_bit_by_bit(septets: bytes, fill_bits: int) -> None:
    bits = "".join(f"{septet:07b}"[::-1] for septet in septets)
    bits = "0" * fill_bits + bits
    bits += "0" * (-len(bits) % 8)
    expected = bytes(int(bits[at : at + 8][::-1], 2) for at in range(0, len(bits), 8))
    assert gsm7.pack(septets, fill_bits) == expected
    assert gsm7.unpack(expected, len(septets), fill_bits) == septets


@given(st.binary(max_size=300), st.integers(-5, 400), st.integers(0, 6))
def test_unpacks_no_more_than_there_is(octets: bytes, count: int, fill_bits: int) -> None:
    septets = gsm7.unpack(octets, count, fill_bits)
    assert len(septets) == max(min(count, (8 * len(octets) - fill_bits) // 7), 0)
    assert all(septet < 128 for septet in septets)


@given(st.binary(max_size=300))
def test_decodes_anything(septets: bytes) -> None:
    assert "\x1b" not in gsm7.decode(septets)
