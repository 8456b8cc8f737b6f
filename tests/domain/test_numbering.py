"""The short cut says what the library says, or nothing."""

from __future__ import annotations

import phonenumbers
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smsdesk.domain.numbering import quick_e164

REGIONS = sorted(phonenumbers.SUPPORTED_REGIONS)


def by_library(text: str, region: str | None) -> tuple[str, str | None] | None:
    try:
        parsed = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(parsed):
        return None
    written = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    return written, phonenumbers.region_code_for_number(parsed)


@pytest.mark.parametrize(
    ("text", "region", "number"),
    [
        ("07400 123456", "GB", "+447400123456"),
        ("+44 (0)7400 123456", None, "+447400123456"),
        ("7400123456", "GB", "+447400123456"),
        ("(206) 555-0142", "US", "+12065550142"),
        ("+39 06 6982 0000", None, "+390669820000"),
        ("0171/1234567", "DE", "+491711234567"),
        ("+254 712 345678", "US", "+254712345678"),
    ],
)
def test_plain_numbers_are_answered(text: str, region: str | None, number: str) -> None:
    answer = quick_e164(text, region)
    assert answer is not None
    assert answer[0] == number


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("", "GB"),
        ("12345", "GB"),
        ("07400 123456", None),
        ("07400 123456", "XX"),
        ("2065550142 ext 5", "US"),
        ("2065550142;2065550143", "US"),
        ("+2065551234", "US"),
        ("٠٧٤٠٠١٢٣٤٥٦", "GB"),
        ("+999123456789", None),
        ("+0044740012345", None),
    ],
)
def test_anything_else_is_left_to_the_library(text: str, region: str | None) -> None:
    assert quick_e164(text, region) is None


@pytest.mark.parametrize("region", REGIONS)
def test_every_region_says_what_the_library_says_of_its_example_numbers(region: str) -> None:
    for kind in range(11):
        example = phonenumbers.example_number_for_type(region, kind)
        if example is None:
            continue
        for style in range(3):
            text = phonenumbers.format_number(example, style)
            answer = quick_e164(text, region)
            assert answer is None or answer == by_library(text, region)


@settings(max_examples=1500, deadline=None)
@given(
    st.sampled_from(REGIONS),
    st.sampled_from([*REGIONS, None]),
    st.sampled_from(["+", "00", "0", "1", "8", ""]),
    st.from_regex(r"[0-9]{0,4}[ ./()-]?[0-9]{5,10}", fullmatch=True),
    st.booleans(),
)
def test_it_never_says_anything_else_than_the_library(
    origin: str, region: str | None, prefix: str, digits: str, with_code: bool
) -> None:
    code = str(phonenumbers.country_code_for_region(origin)) if with_code else ""
    text = f"{prefix}{code}{digits}"
    answer = quick_e164(text, region)
    assert answer is None or answer == by_library(text, region)
