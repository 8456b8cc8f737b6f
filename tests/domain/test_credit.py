"""Amounts in operators' texts, and finding the right one again."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smsdesk.domain import credit
from smsdesk.domain.credit import Mark


@pytest.mark.parametrize(
    ("text", "value", "shown"),
    [
        ("Your balance is 25.00 EUR. Texts are free, 3 sent.", "25.00", "25.00 EUR"),
        ("Aktuelles Guthaben: 4,37 EUR", "4.37", "4,37 EUR"),
        ("Ksh 1,250.50 valid until 31/12/2026", "1250.50", "Ksh 1,250.50"),
        ("Your account balance is ₦1,234.56. Expires 12-01-2027", "1234.56", "₦1,234.56"),
        ("Saldo: 1.234,56 € al 01.02.2026", "1234.56", "1.234,56 €"),
        ("Solde : 12 500 FCFA", "12500", "12 500 FCFA"),
        ("Bal:Rs.99.5,Vld:30-Nov-2026", "99.5", "Rs.99.5"),
        ("Rs 1,00,000.00 left", "100000.00", "Rs 1,00,000.00"),
        ("Баланс: 150.30 р. на 10:45", "150.30", "150.30"),
        ("Balance 2.125 KWD", "2.125", "2.125 KWD"),
        ("Balance 2.125 IDR", "2125", "2.125 IDR"),
        ("0.500 left", "0.500", "0.500"),
        ("CHF 1'234.50", "1234.50", "CHF 1'234.50"),
        ("100MB, 5.00 left", "5.00", "5.00"),
        ("You have 20 SMS and USD 3", "3", "USD 3"),
        ("50", "50", "50"),
        ("Balance:5.00", "5.00", "5.00"),
        ("Balance: -2.30 EUR", "-2.30", "-2.30 EUR"),
        ("Dial *100# or call +49171123456, balance 7.20", "7.20", "7.20"),
    ],
)
def test_the_likeliest_amount(text: str, value: str, shown: str) -> None:
    found = credit.pick(text, None)
    assert found is not None
    assert (found.value, found.shown) == (Decimal(value), shown)


@pytest.mark.parametrize(
    "text", ["", "No credit", "Call *100#", "31/12/2026", "10:45", "49171123456789", "1.2.3,4.5,6"]
)
def test_no_amount(text: str) -> None:
    assert credit.pick(text, None) is None


BOTH = "Main account: {0} USD. Bonus: {1} USD. Data: {2} MB."


def test_the_one_that_was_pointed_at_is_found_in_the_next_answer() -> None:
    amounts = credit.amounts(BOTH.format("5.00", "1.50", "200"))
    assert [amount.shown for amount in amounts] == ["5.00 USD", "1.50 USD", "200"]
    bonus = amounts[1].mark
    assert bonus == Mark("bonus", "usd")
    found = credit.pick(BOTH.format("4.90", "12.00", "180"), bonus)
    assert found is not None
    assert found.value == Decimal(12)


def test_another_number_is_never_taken_for_the_one_that_is_gone() -> None:
    assert credit.pick("Service not available, error 17", Mark("bonus", "usd")) is None


def test_a_word_that_changed_on_one_side_does_not_matter() -> None:
    found = credit.pick("Bonus: 3.00 EUR", Mark("bonus", "usd"))
    assert found is not None
    assert found.value == Decimal("3.00")


@given(st.integers(0, 10**7), st.integers(0, 99), st.sampled_from(["{:,}.{:02}", "{:_}.{:02}"]))
def test_what_was_written_is_read(whole: int, cents: int, form: str) -> None:
    written = form.format(whole, cents).replace("_", " ")
    (amount,) = credit.amounts(f"Balance: {written} EUR")
    assert amount.value == Decimal(whole) + Decimal(cents) / 100


@settings(deadline=None)
@given(st.text(alphabet="0123456789.,' \u00a0:/-#*+EURabc€\n", max_size=200))
def test_nothing_raises_and_every_amount_is_found_by_its_own_mark(text: str) -> None:
    for amount in credit.amounts(text):
        assert credit.pick(text, amount.mark) is not None
