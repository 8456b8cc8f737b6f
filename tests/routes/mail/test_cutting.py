"""A text as a gateway takes it: whole, in numbered parts, or cut; nothing lost, nothing torn."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smsdesk.codec import gsm7
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.routes.mail.cutting import LEAST, parts, room

WORDS = "The clinic is closed on Friday; please call us about your appointment. "


@pytest.mark.parametrize(
    ("length", "sender", "subject", "left"),
    [(160, "desk@clinic.example", "", 141), (160, "a@b", "Hi", 155), (20, "desk@clinic", "x", 20)],
)
def test_sender_and_subject_take_of_the_room(
    length: int, sender: str, subject: str, left: int
) -> None:
    assert room(length, sender, subject) == left


def test_what_fits_stays_as_it_is() -> None:
    assert parts("a" * 160, 160) == ["a" * 160]
    assert parts("", 160) == [""]
    assert parts("€" * 80, 160) == ["€" * 80]


def test_longer_ones_are_numbered_and_cut_between_words() -> None:
    made = parts(WORDS * 5, 140)
    assert [piece[:4] for piece in made] == [f"{n}/{len(made)} " for n in range(1, len(made) + 1)]
    assert all(len(piece) <= 140 for piece in made)
    assert " ".join(piece[4:] for piece in made) == (WORDS * 5).strip()


def test_more_than_nine_need_more_room_for_their_numbers() -> None:
    made = parts(WORDS * 20, 100)
    assert len(made) > 9
    assert made[0].startswith(f"1/{len(made)} ")
    assert all(len(piece) <= 100 for piece in made)


def test_outside_the_gsm_alphabet_there_is_less_room() -> None:
    assert len(parts("Привет " * 12, 160)) == 2
    assert len(parts("a " * 42, 160)) == 1


def test_a_word_that_is_too_long_is_cut_but_no_character_is() -> None:
    made = parts("👩‍🚀" * 40, 160)
    assert len(made) > 1
    assert all(piece.partition(" ")[2].replace("👩‍🚀", "") == "" for piece in made)


def test_with_cut_the_end_is_left_out() -> None:
    (made,) = parts(WORDS * 5, 140, cut=True)
    assert made.endswith("...")
    assert len(made) <= 140
    (other,) = parts("Привет " * 30, 160, cut=True)
    assert other.endswith("…")
    assert len(other) <= 70


@pytest.mark.parametrize("cut", [True, False])
def test_the_last_line_is_never_cut(cut: bool) -> None:
    made = parts(WORDS * 5, 140, cut=cut, last="Stop: call 0123")
    assert made[-1].endswith("Stop: call 0123")
    assert all(len(piece) <= 140 for piece in made)
    assert (len(made) == 1) == cut
    assert parts("Hello", 140, last="Stop") == ["Hello\nStop"]
    assert len(parts("Hello " * 5, 30, cut=True, last="Stop: call us on 0123 456 789 0")) > 1


def test_a_text_without_end_is_refused_not_shortened() -> None:
    with pytest.raises(Refusal) as caught:
        parts("word " * 3_000, 100)
    assert caught.value.reason is Reason.TEXT_TOO_LONG


@settings(deadline=None)
@given(st.text(st.characters(codec="utf-8"), max_size=700), st.integers(LEAST + 10, 300))
def test_nothing_is_lost_and_nothing_too_long(text: str, limit: int) -> None:
    made = parts(text, limit)
    numbered = len(made) > 1
    bare = [re.sub(r"\A\d+/\d+ ", "", piece) for piece in made] if numbered else made
    assert "".join("".join(bare).split()) == "".join(text.split())
    gsm = gsm7.first_outside(text) is None
    most = limit if gsm else max(LEAST, int(limit * 70 / 160))
    for piece in made:
        units = gsm7.septet_count(piece) if gsm else len(piece.encode("utf-16-le")) // 2
        assert units <= most
