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


# The pitfalls of real lists, one by one: what is typed, where, and what becomes of it. A short
# code is told by a leading "short ".
PITFALLS = [
    # Without a country there is nothing to guess from.
    ("12065551234", None, Reason.NUMBER_NO_COUNTRY),
    # A stray or missing plus is reported, not repaired.
    ("+2065551234", "US", Reason.NUMBER_INVALID),
    ("447400123456", "GB", "+447400123456"),
    ("447400123456", "US", Reason.NUMBER_TOO_LONG),
    ("+0491711234567", "DE", Reason.NUMBER_NO_COUNTRY),
    ("++49 171 1234567", "DE", "+491711234567"),
    # The way abroad differs by country.
    ("00447400123456", "GB", "+447400123456"),
    ("00447400123456", "US", Reason.NUMBER_TOO_LONG),
    ("011447400123456", "US", "+447400123456"),
    # The zero in brackets.
    ("+44 (0)7400 123456", "US", "+447400123456"),
    ("+4407400123456", None, "+447400123456"),
    ("0049 (0) 171 1234567", "DE", "+491711234567"),
    # Spreadsheets.
    ("712345678", "KE", "+254712345678"),
    ("7400123456", "GB", "+447400123456"),
    ("254712345678.0", "KE", "+254712345678"),
    ("2.06556E+10", "US", Reason.NUMBER_SPREADSHEET),
    ("2,06556e10", "DE", Reason.NUMBER_SPREADSHEET),
    ("4.47E+11", "GB", Reason.NUMBER_SPREADSHEET),
    ("'+14155552671", None, "+14155552671"),
    ('="+12065550142"', "US", "+12065550142"),
    ("#N/A", "US", Reason.NUMBER_ALPHANUMERIC),
    # A second number is no extension.
    ("2065550142;2065550143", "US", Reason.NUMBER_INVALID),
    ("2065550142 / 2065550143", "US", Reason.NUMBER_TOO_LONG),
    ("+1 206 555 0142 / +1 206 555 0143", "US", Reason.NUMBER_INVALID),
    ("2065550142,2065550143", "US", Reason.NUMBER_INVALID),
    ("206 555 0142 ext. 5", "US", Reason.NUMBER_INVALID),
    ("206 555 0142 #55", "US", Reason.NUMBER_INVALID),
    # What is written around it.
    ("tel:+1-415-555-2671", "US", "+14155552671"),
    ("Mobile: 206 555 0142", "US", "+12065550142"),
    ("206 555 0142 (mobile)", "US", "+12065550142"),
    ("0171/1234567", "DE", "+491711234567"),
    ("206\u2010555\u20110142", "US", "+12065550142"),
    # Invisible characters and other digits.
    ("\u202a+1 415 555 2671\u202c", None, "+14155552671"),
    ("+1 206\u00ad555\u200b0142", None, "+12065550142"),
    ("+12065550142\x00", "US", "+12065550142"),
    ("٠١٠٠١٢٣٤٥٦٧", "EG", "+201001234567"),
    ("۰۹۱۲۳۴۵۶۷۸۹", "IR", "+989123456789"),
    ("０７４００ １２３４５６", "GB", "+447400123456"),
    ("+१२०२५५५०१२३", "US", "+12025550123"),
    # Letters.
    ("1-800-FLOWERS", "US", "+18003569377"),
    ("VODAFONE", "GB", Reason.NUMBER_ALPHANUMERIC),
    # Services stay text, in plain digits.
    ("12345", "GB", "short 12345"),
    ("٩٠٩٠١", "EG", "short 90901"),
    ("40612345", "NO", "+4740612345"),
    ("*31#2065550142", "US", Reason.NUMBER_INVALID),
    # Countries with a rule of their own.
    ("1123456789", "AR", "+541123456789"),
    ("+521 55 1234 5678", None, Reason.NUMBER_TOO_LONG),
    ("+52 55 1234 5678", None, "+525512345678"),
    ("+39 06 698 12345", "IT", "+390669812345"),
    ("8 912 345-67-89", "RU", "+79123456789"),
    ("+1 555 010 0199", None, Reason.NUMBER_INVALID),
    # Help is not texted, however it is written.
    ("911", "US", Reason.NUMBER_EMERGENCY),
    ("9-1-1", "US", Reason.NUMBER_EMERGENCY),
    ("+112", None, Reason.NUMBER_EMERGENCY),
    ("00112", "DE", Reason.NUMBER_EMERGENCY),
    ("0112", "DE", Reason.NUMBER_EMERGENCY),
    ("110", "DE", Reason.NUMBER_EMERGENCY),
    ("999", "GB", Reason.NUMBER_EMERGENCY),
    ("000", "AU", Reason.NUMBER_EMERGENCY),
    ("15", "FR", Reason.NUMBER_EMERGENCY),
    ("119", "JP", Reason.NUMBER_EMERGENCY),
    ("١١٢", "EG", Reason.NUMBER_EMERGENCY),
    ("9\u200b1\u00ad1", "US", Reason.NUMBER_EMERGENCY),
    ("91155", "US", Reason.NUMBER_EMERGENCY),
]


@pytest.mark.parametrize(("typed", "region", "wanted"), PITFALLS)
def test_the_pitfalls_of_real_lists(typed: str, region: str | None, wanted: str | Reason) -> None:
    assert outcome(typed, region) == wanted


def outcome(typed: str, region: str | None) -> str | Reason:
    try:
        number = numbers.sanitise(typed, region)
    except Refusal as refusal:
        return refusal.reason
    return ("short " if number.short else "") + number.value


@pytest.mark.parametrize(
    ("typed", "region", "meant"),
    [
        ("447400123456", "US", ("+447400123456",)),
        ("00447400123456", "US", ("+447400123456",)),
        ("+2065550142", "US", ("+12065550142",)),
        ("+521 55 1234 5678", "MX", ("+525512345678",)),
        ("+0491711234567", "DE", ("+491711234567",)),
        ("2.06556E+10", "US", ()),
        ("2065550142;2065550143", "US", ()),
        ("911", "US", ()),
        ("Ann", "US", ()),
    ],
)
def test_what_was_probably_meant_is_offered(
    typed: str, region: str | None, meant: tuple[str, ...]
) -> None:
    with pytest.raises(Refusal):
        numbers.sanitise(typed, region)
    assert numbers.meant(typed, region)[:1] == meant


def test_landlines_are_told_where_the_plan_tells_them() -> None:
    assert numbers.is_landline("+541123456789")
    assert numbers.is_landline("+442079460018")
    assert not numbers.is_landline("+447400123456")
    assert not numbers.is_landline("+12025550123"), "mobile or fixed: nobody can tell"
    assert not numbers.is_landline("12345")
