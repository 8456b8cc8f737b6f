"""Plain twins of typographic characters, and what they save."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.codec import gsm7, smart
from smsdesk.codec.alphabet import Alphabet
from smsdesk.codec.segment import count


def test_every_twin_is_plain_and_no_plain_character_has_one() -> None:
    for char, plain in smart.REPLACEMENTS.items():
        assert gsm7.first_outside(plain) is None, char
        assert gsm7.first_outside(char) == 0, char


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("“Don’t” – she said… really—no", '"Don\'t" - she said... really-no'),
        ("«Oui»\u00a0!", '"Oui" !'),
        ("soft\u00adhyphen\u200b", "softhyphen"),
        ("1\u202f000 • 5 × 6", "1 000 * 5 x 6"),
        ("cafe\u0301", "café"),
        ("ﬁn ﬂow ©", "fin flow (c)"),
        ("a\u2028b\tc", "a\nb c"),
        ("Ünïcode ж 😀", "Ünïcode ж 😀"),
    ],
)
def test_replaces(text: str, plain: str) -> None:
    assert smart.plain(text) == plain


def test_says_what_it_would_save() -> None:
    text = "It’s “fine” " * 10
    saving = smart.saving(text)
    assert saving is not None
    assert saving.replaced == ("’", "“", "”")
    assert (saving.before.alphabet, saving.before.parts) == (Alphabet.UCS2, 2)
    assert (saving.after.alphabet, saving.after.parts) == (Alphabet.GSM7, 1)
    assert saving.parts_saved == 1


def test_a_short_text_saves_an_alphabet_but_no_part() -> None:
    saving = smart.saving("It’s")
    assert saving is not None
    assert (saving.parts_saved, saving.after.alphabet) == (0, Alphabet.GSM7)


@pytest.mark.parametrize("text", ["plain", "", "ж…", "Привет – мир", "😀’"])
def test_says_nothing_where_nothing_is_saved(text: str) -> None:
    assert smart.saving(text) is None


@given(st.text())
def test_a_saving_is_one(text: str) -> None:
    saving = smart.saving(text)
    if saving is not None:
        assert saving.after == count(saving.text)
        assert smart.plain(saving.text) == saving.text
        assert saving.parts_saved > 0 or saving.after.alphabet is not saving.before.alphabet
