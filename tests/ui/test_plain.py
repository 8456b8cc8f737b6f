"""Texts of strangers: what could reorder or hide is shown as a mark."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.ui import plain


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("hello", "hello"),
        ("a\nb", "a ⏎ b"),
        ("a\r\nb", "a ⏎ b"),
        ("tab\there", "tab here"),
        ("\u202egpj.exe", "⟦RLO⟧gpj.exe"),
        ("\u2066x\u2069", "⟦LRI⟧x⟦PDI⟧"),
        ("bell\x07", "bell␇"),
        ("del\x7f", "del␡"),
        ("c1\x9b", "c1⟦9B⟧"),
        ("para\u2029graph", "para ⏎ graph"),
        ("<img src=x>", "<img src=x>"),
        ("שלום", "שלום"),
    ],
)
def test_one_line(text: str, shown: str) -> None:
    assert plain.one_line(text) == shown


def test_numbers_keep_their_order_in_windows_that_read_from_the_right() -> None:
    assert plain.number("+12025550100", "US") == "\u200e(202) 555-0100\u200e"
    assert plain.number("+12025550100", "DE") == "\u200e+1 202-555-0100\u200e"
    assert plain.number("BANK\u202e", "US") == "BANK⟦RLO⟧"
    assert plain.name_or_number("Ann", "+1", None) == "Ann"
    assert plain.name_or_number("", "+1", None) == "\u200e+1\u200e"


def test_lines_keeps_breaks_and_tabs_only() -> None:
    assert plain.lines("a\tb\r\nc\x00\u202e") == "a\tb\nc␀⟦RLO⟧"


def test_one_line_is_short_however_long_the_text() -> None:
    assert len(plain.one_line("x" * 1_000_000)) <= 401


@given(st.text())
def test_nothing_that_reorders_or_controls_is_left(text: str) -> None:
    for shown in (plain.one_line(text), plain.lines(text).replace("\n", "").replace("\t", "")):
        assert not any(unicodedata.category(ch) == "Cc" for ch in shown)
        assert not any(
            ch in shown for ch in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
        )
