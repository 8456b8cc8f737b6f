"""Addresses of every form, there and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.codec import address
from smsdesk.codec.address import Address, NumberType
from smsdesk.codec.errors import CodecError
from smsdesk.codec.gsm7_tables import LOCKING


@pytest.mark.parametrize(
    ("text", "octets"),
    [
        ("+46708251358", "0B916407281553F8"),  # oFono unit/test-sms.c
        ("639337937", "098136397339F7"),  # ModemManager test-sms-part-3gpp.c
        ("12345", "05812143F5"),
        ("*100#", "05811A00FB"),
        ("sipgate", "0DD0F334FC1CA69701"),  # oFono: seven letters, 13 semi-octets
        ("MMoney", "0BD0CDE6DB5DCE03"),  # smspdudecoder: six letters, 11 semi-octets
        ("Design@Home", "14D0C4F23C7D760390EF7619"),  # smspdudecoder: the longest, 11 letters
        ("", "0081"),
    ],
)
def test_writes_and_reads(text: str, octets: str) -> None:
    expected = bytes.fromhex(octets)
    assert address.encode(text) == expected
    length, toa, *value = expected
    assert address.decode(length, toa, bytes(value)).text == text


@pytest.mark.parametrize(
    ("semi_octets", "toa", "value", "found"),
    [
        (5, 0x81, "2143F5", Address("12345", 0x81)),
        (5, 0x81, "1A00FB", Address("*100#", 0x81)),
        (6, 0x91, "214365", Address("+123456", 0x91)),
        (6, 0xA1, "214365", Address("123456", 0xA1)),
        (5, 0x81, "BADCFE", Address("*#abc", 0x81)),
        (0, 0x91, "", Address("", 0x91)),
        # length one too many: the filler is not a digit
        (6, 0x91, "2143F5", Address("+12345", 0x91, "bad_address")),
        (4, 0x91, "2F43", Address("+234", 0x91, "bad_address")),
        (4, 0x11, "2143", Address("+1234", 0x11, "bad_address")),
        (4, 0xF1, "2143", Address("1234", 0xF1, "bad_address")),
        (6, 0x91, "2143", Address("+1234", 0x91, "truncated")),
        (22, 0x81, "21" * 11, Address("12" * 11, 0x81, "bad_address")),
        # 14 semi-octets are eight letters, whatever the eighth
        (14, 0xD0, "F334FC1CA69701", Address("sipgate@", 0xD0)),
        (7, 0xD1, "D6A4F509", Address("VIVO", 0xD1)),  # JulianWowra/node-pdu#2
    ],
)
def test_reads_other_forms(semi_octets: int, toa: int, value: str, found: Address) -> None:
    assert address.decode(semi_octets, toa, bytes.fromhex(value)) == found


@pytest.mark.parametrize("kind", NumberType)
def test_names_its_type(kind: NumberType) -> None:
    assert Address("", 0x80 | kind << 4).type is kind


@pytest.mark.parametrize(
    ("number", "octets"),
    [
        ("", "00"),
        ("+31624000000", "07911326040000F0"),  # oFono unit/test-sms.c
        ("+19037029920", "07919130079229F0"),  # ModemManager
        ("123", "038121F3"),
    ],
)
def test_service_centres_count_octets(number: str, octets: str) -> None:
    expected = bytes.fromhex(octets)
    assert address.encode_smsc(number) == expected
    assert address.decode_smsc(expected[1:]).text == number


@pytest.mark.parametrize(
    ("number", "kind", "problem"),
    [
        ("1" * 21, None, "too_long"),
        ("twelve chars", None, "too_long"),
        ("naïve ж", None, "not_in_alphabet"),
        ("Bank", NumberType.UNKNOWN, "bad_address"),
        ("12+3", NumberType.INTERNATIONAL, "bad_address"),
        ("٣٤", NumberType.UNKNOWN, "bad_address"),
    ],
)
def test_refuses(number: str, kind: NumberType | None, problem: str) -> None:
    with pytest.raises(CodecError) as caught:
        address.encode(number, kind)
    assert caught.value.problem == problem


def test_a_name_of_digit_letters_is_a_name() -> None:
    assert address.encode("abc")[1] == 0xD0
    assert address.encode("abc", NumberType.UNKNOWN) == bytes.fromhex("0381DCFE")


@given(st.from_regex(r"\A\+?[0-9*#]{0,20}\Z"))
def test_numbers_come_back(number: str) -> None:
    length, toa, *value = address.encode(number)
    found = address.decode(length, toa, bytes(value))
    assert found.text == ("" if number == "+" else number)
    assert found.problem is None


@given(st.text(alphabet=LOCKING[0].replace("\x1b", ""), min_size=1, max_size=11))
def test_names_come_back(name: str) -> None:
    octets = address.encode(name, NumberType.ALPHANUMERIC)
    length, toa, *value = octets
    found = address.decode(length, toa, bytes(value))
    assert (found.text, found.type, found.problem) == (name, NumberType.ALPHANUMERIC, None)


@given(st.integers(0, 255), st.integers(0, 255), st.binary(max_size=20))
def test_reads_anything(semi_octets: int, toa: int, value: bytes) -> None:
    address.decode(semi_octets, toa, value)
    address.decode_smsc(bytes((toa,)) + value)
