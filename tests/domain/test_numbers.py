"""Numbers: what people type, and what must be refused with which reason."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.domain import numbers
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason


@pytest.mark.parametrize(
    ("typed", "region", "value"),
    [
        ("(202) 555-0123", "US", "+12025550123"),
        ("202.555.0123", "US", "+12025550123"),
        ("1 202 555 0123", "US", "+12025550123"),
        ("+1-202-555-0123", None, "+12025550123"),
        ("001 49 30 123456", "AU", None),
        ("+44 (0)20 7946 0018", "US", "+442079460018"),
        ("0049 30 901820", "DE", "+4930901820"),
        ("030 901820", "de", "+4930901820"),
        ("\u202a+254 712 345678\u202c", None, "+254712345678"),
        ("+1\u00a0202\u00a0555\u00a00123", None, "+12025550123"),
        ("٠٧١٢٣٤٥٦٧٨", "KE", "+254712345678"),
    ],
)
def test_what_people_type_becomes_e164(typed: str, region: str | None, value: str | None) -> None:
    if value is None:
        with pytest.raises(Refusal):
            numbers.sanitise(typed, region)
    else:
        assert numbers.sanitise(typed, region).value == value


@pytest.mark.parametrize(
    ("typed", "region", "reason"),
    [
        ("", "US", Reason.NUMBER_EMPTY),
        ("  \u200b ", "US", Reason.NUMBER_EMPTY),
        ("Ann", "US", Reason.NUMBER_ALPHANUMERIC),
        ("n/a", "US", Reason.NUMBER_ALPHANUMERIC),
        ("2.06556E+10", "US", Reason.NUMBER_SPREADSHEET),
        ("2,06556E+10", "DE", Reason.NUMBER_SPREADSHEET),
        ("5550123", "US", Reason.NUMBER_TOO_SHORT),
        ("202555012345", "US", Reason.NUMBER_TOO_LONG),
        ("2025550123", None, Reason.NUMBER_NO_COUNTRY),
        ("+999 123 456 789", None, Reason.NUMBER_NO_COUNTRY),
        ("911", "US", Reason.NUMBER_EMERGENCY),
        ("112", None, Reason.NUMBER_EMERGENCY),
        ("*100#", "US", Reason.NUMBER_INVALID),
        ("+1 111 111 1111", None, Reason.NUMBER_INVALID),
        ("1" * 80, "US", Reason.NUMBER_TOO_LONG),
        ("206 555 0142 x55", "US", Reason.NUMBER_INVALID),
        ("2065550142;2065550143", "US", Reason.NUMBER_INVALID),
        ("tel:+12065550142;ext=5", "US", Reason.NUMBER_INVALID),
    ],
)
def test_what_cannot_be_a_number_says_why(typed: str, region: str | None, reason: Reason) -> None:
    with pytest.raises(Refusal) as caught:
        numbers.sanitise(typed, region)
    assert caught.value.reason is reason


def test_short_codes_stay_text_and_lists_of_people_refuse_them() -> None:
    code = numbers.sanitise("12345", "US")
    assert (code.value, code.short) == ("12345", True)
    with pytest.raises(Refusal) as caught:
        numbers.sanitise("12345", "US", short_codes=False)
    assert caught.value.reason is Reason.NUMBER_TOO_SHORT


@given(st.text(max_size=80), st.sampled_from(["US", "DE", "KE", None]))
def test_nothing_typed_raises_anything_but_a_refusal(typed: str, region: str | None) -> None:
    try:
        number = numbers.sanitise(typed, region)
    except Refusal:
        return
    if not number.short:
        again = numbers.sanitise(number.value, None)
        assert again.value == number.value, "sanitising is stable"


def test_a_pasted_list_is_split_where_people_split_it() -> None:
    pasted = "+1 202 555 0123, (202) 555-0124;\n\n202-555-0125\t202 555 0126 | 202 555 0127 "
    assert numbers.split_pasted(pasted) == (
        "+1 202 555 0123",
        "(202) 555-0124",
        "202-555-0125",
        "202 555 0126",
        "202 555 0127",
    )


def test_numbers_read_national_at_home_and_international_abroad() -> None:
    assert numbers.display("+12025550123", "US") == "(202) 555-0123"
    assert numbers.display("+12025550123", "DE") == "+1 202-555-0123"
    assert numbers.display("12345", "US") == "12345"
    assert numbers.display("MyBank") == "MyBank"


def test_a_sender_with_letters_does_not_pose_as_the_number_they_dial() -> None:
    assert numbers.display("+1202555BANK", "US") == "+1202555BANK"
    assert numbers.display("+12025550123;ext=1", "US") == "+12025550123;ext=1"


def test_an_unknown_country_is_refused() -> None:
    assert numbers.check_region(" us ") == "US"
    with pytest.raises(Refusal) as caught:
        numbers.check_region("XX")
    assert caught.value.reason is Reason.COUNTRY_UNKNOWN
