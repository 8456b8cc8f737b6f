"""Carriers: how a number becomes an address, and which gateway is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.domain.carrier import Carrier, CarrierState, Digits, check_template, filled
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.domain.setting import is_address

A = Carrier(1, "US", "A", "{number}@sms.a.example")
TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("template", "digits", "number", "address"),
    [
        ("{number}@sms.a.example", Digits.NATIONAL, "+15005550006", "5005550006@sms.a.example"),
        ("{number}@t.example", Digits.INTERNATIONAL, "+447400123456", "447400123456@t.example"),
        ("{number}@t.example", Digits.TRUNK, "+447400123456", "07400123456@t.example"),
        ("+{number}@t.example", Digits.INTERNATIONAL, "+48501234567", "+48501234567@t.example"),
        ("TwoWay.{number}@n.example", Digits.NATIONAL, "+541123456789", None),
        ("{number}.iws@i.example", Digits.NATIONAL, "+15005550006", "5005550006.iws@i.example"),
    ],
)
def test_addresses(template: str, digits: Digits, number: str, address: str | None) -> None:
    made = replace(A, sms=template, digits=digits).address(number)
    assert made == (address or "TwoWay.1123456789@n.example")


@pytest.mark.parametrize("number", ["12345", "VODAFONE", "", "+1"])
def test_what_is_no_number_has_no_address(number: str) -> None:
    with pytest.raises(Refusal) as caught:
        A.address(number)
    assert caught.value.reason is Reason.NUMBER_INVALID


@pytest.mark.parametrize(
    "template",
    [
        "",
        "{number}",
        "desk@sms.a.example",
        "desk@{number}.example",
        "{number}{number}@a.example",
        "{number}@a.example, all@a.example",
        "{number}@a.example\nBcc: all@a.example",
        "<{number}@a.example>",
        "{number}@",
        "{number}@a b",
        "{name}@a.example",
    ],
)
def test_what_is_no_template(template: str) -> None:
    with pytest.raises(Refusal) as caught:
        check_template(template)
    assert caught.value.reason is Reason.CARRIER_TEMPLATE_BAD


@given(st.text(), st.text("0123456789", min_size=1, max_size=15))
def test_a_template_never_yields_more_than_one_plain_address(template: str, digits: str) -> None:
    try:
        made = filled(template, digits)
    except Refusal:
        return
    assert is_address(made)


@pytest.mark.parametrize(
    ("state", "since", "refused"),
    [
        (CarrierState.ACTIVE, "", False),
        (CarrierState.UNVERIFIED, "", False),
        (CarrierState.RETIRED, "2025-06-17", True),
        (CarrierState.RETIRED, "", True),
        (CarrierState.ENDING, "2027-03-31", False),
        (CarrierState.ENDING, "2026-11-22", True),
        (CarrierState.ENDING, "", False),
    ],
)
def test_which_gateways_are_refused(state: CarrierState, since: str, refused: bool) -> None:
    trouble = replace(A, state=state, since=since, source="their notice").refusal(TODAY)
    assert (trouble is not None) == refused
    if trouble is not None:
        assert trouble.reason is Reason.CARRIER_RETIRED
        assert trouble.hints == (since or "?", "their notice")


def test_one_without_an_address_for_texts_is_refused() -> None:
    assert replace(A, sms="", mms="{number}@mms.example").refusal(TODAY) is not None
