"""UCS-2 as UTF-16BE: pairs, and halves of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.codec import ucs2

ANY_TEXT = st.text(alphabet=st.characters())


@pytest.mark.parametrize(
    ("text", "octets"),
    [("", ""), ("Aж", "00410436"), ("😀", "D83DDE00"), ("\ud83d", "FFFD"), ("a\udc00", "0061FFFD")],
)
def test_encodes(text: str, octets: str) -> None:
    assert ucs2.encode(text).hex().upper() == octets


@pytest.mark.parametrize(
    ("octets", "text"),
    [("D83DDE00", "😀"), ("D83D", "\ufffd"), ("D83D0061", "\ufffda"), ("DE000061", "\ufffda"),
     ("006100", "a\ufffd")],
)  # fmt: skip
def test_decodes(octets: str, text: str) -> None:
    assert ucs2.decode(bytes.fromhex(octets)) == text


def test_halves_that_meet_are_one_character() -> None:
    assert ucs2.clean("\ud83d\ude00") == "😀"


@given(ANY_TEXT)
def test_text_comes_back(text: str) -> None:
    assert ucs2.decode(ucs2.encode(text)) == ucs2.clean(text)
    assert len(ucs2.encode(text)) == 2 * ucs2.unit_count(text)


@given(st.binary())
def test_decodes_anything(octets: bytes) -> None:
    ucs2.decode(octets).encode("utf-8")
