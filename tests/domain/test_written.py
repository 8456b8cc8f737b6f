"""Numbers as they come written: signs, digits of other scripts, and formatting while one types."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.domain import numbers
from smsdesk.domain.errors import Refusal
from smsdesk.domain.mcc import REGIONS, region_of
from smsdesk.domain.written import as_typed, plain


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("٠١٠٠ ١٢٣", "0100 123"),
        ("۰۹۱۲", "0912"),
        ("＋４４ ７４００", "+44 7400"),
        ("१२३", "123"),
        ("\u202a+254 712\u202c", "+254 712"),
        ("\u200b9\u200b1\u200d1", "911"),
        ("206\u00ad555", "206555"),
        ("206\u2011555\u20130142", "206-555-0142"),
        ("206\u00a0555\u20090142", "206 555 0142"),
        ("254712345678.0", "254712345678"),
        ("254712345678.00 ", "254712345678"),
        ("206.555.0142", "206.555.0142"),
        ("206 555 0142 (mobile)", "206 555 0142"),
        ("+44 (0)7400 123456", "+44 (0)7400 123456"),
        ("(206)", "(206)"),
        ("a\tb\r\nc", "a b c"),
    ],
)
def test_signs_become_plain(text: str, shown: str) -> None:
    assert plain(text) == shown


def typed(keys: str, region: str | None) -> str:
    text, cursor = "", 0
    for key in keys:
        text = text[:cursor] + key + text[cursor:]
        text, cursor = as_typed(text, cursor + 1, region)
        assert cursor == len(text), "the cursor stays at the end"
    return text


@pytest.mark.parametrize(
    ("keys", "region", "shown"),
    [
        ("2065550142", "US", "(206) 555-0142"),
        ("12065550142", "US", "1 (206) 555-0142"),
        ("+442079460018", "US", "+44 20 7946 0018"),
        ("07400123456", "GB", "07400 123456"),
        ("01711234567", "DE", "0171 1234567"),
        ("0612345678", "FR", "06 12 34 56 78"),
        ("89123456789", "RU", "8 912 345-67-89"),
        ("0712345678", "KE", "0712 345678"),
        ("+254712345678", None, "+254 712 345678"),
        ("٠٧١٢٣٤٥٦٧٨", "KE", "0712 345678"),
        ("12345", None, "12345"),
        ("Ann", "US", "Ann"),
        ("Ann 2065550142", "US", "Ann 2065550142"),
        ("206-555-0142", "US", "(206) 555-0142"),
        ("*100#", "US", "*100#"),
        ("2065550142;2065550143", "US", "(206) 555-0142;2065550143"),
    ],
)
def test_numbers_are_formatted_as_they_are_typed(keys: str, region: str | None, shown: str) -> None:
    assert typed(keys, region) == shown


@pytest.mark.parametrize(
    ("text", "shown", "region"),
    [
        ("(206| 555-0142", "(206|) 555-0142", "US"),
        ("(20|) 555-0142", "20|5-550142", "US"),
        ("(206) 555-01|42", "(206) 555-01|42", "US"),
        ("|(206) 555-0142", "|(206) 555-0142", "US"),
        ("9|(206) 555-0142", "9|2065550142", "US"),
        ("+44 20 7|946 0018", "+44 20 7|946 0018", None),
    ],
)
def test_in_the_middle_the_cursor_stays_after_the_same_digit(
    text: str, shown: str, region: str | None
) -> None:
    cursor = text.index("|")
    after, place = as_typed(text.replace("|", ""), cursor, region)
    digits = re.sub(r"[^\d+]", "", shown[: shown.index("|")])
    assert re.sub(r"[^\d+]", "", after[:place]) == digits
    assert re.sub(r"[^\d+]", "", after) == re.sub(r"[^\d+]", "", shown)


@given(
    st.text("0123456789+ ()-.٣a;", max_size=24),
    st.integers(0, 24),
    st.sampled_from(["US", "DE", "AR", None]),
)
def test_no_digit_is_ever_lost_or_moved(text: str, cursor: int, region: str | None) -> None:
    cursor = min(cursor, len(text))
    after, place = as_typed(text, cursor, region)
    assert 0 <= place <= len(after)
    assert re.sub(r"[^\d+]", "", plain(after)) == re.sub(r"[^\d+]", "", plain(text))
    before = re.sub(r"[^\d+]", "", plain(text[:cursor]))
    assert re.sub(r"[^\d+]", "", plain(after[:place])) == before
    assert as_typed(after, place, region)[0] == after, "formatting is stable"


def test_formatting_never_changes_what_a_number_means() -> None:
    for region in ("US", "GB", "DE", "FR", "KE", "RU", "AR", "MX", "BR", "IN", "IT", "JP", "HU"):
        import phonenumbers

        example = phonenumbers.example_number_for_type(region, phonenumbers.PhoneNumberType.MOBILE)
        for style in (phonenumbers.PhoneNumberFormat.NATIONAL, phonenumbers.PhoneNumberFormat.E164):
            written = phonenumbers.format_number(example, style)
            digits = re.sub(r"[^\d+]", "", written)
            meaning = numbers.sanitise(written, region).value
            assert numbers.sanitise(typed(digits, region), region).value == meaning, region


def test_a_sim_names_its_country() -> None:
    assert region_of("639021234567890") == "KE"
    assert region_of("310150123456789") == "US"
    assert region_of("001010000000001") == ""
    assert region_of("901280000000001") == ""
    assert region_of("") == region_of("63") == region_of("64a0212345") == ""
    assert set(REGIONS.values()) <= numbers.regions()


@pytest.mark.parametrize("region", ["US", "DE", None])
def test_emergency_numbers_are_refused_in_every_script(region: str | None) -> None:
    for text in ("112", "١١٢", "１１２", "1 1 2", "+112", "00112", "\u200b9\u200b1\u200b1", "0911"):
        with pytest.raises(Refusal) as caught:
            numbers.sanitise(text, region)
        assert caught.value.reason.value == "number_emergency", text
