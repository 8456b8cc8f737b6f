"""The advice beside the counter: what forces Unicode, where, and what would help."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from smsdesk.codec import gsm7, segment
from smsdesk.codec.alphabet import LANGUAGES
from smsdesk.ui.widgets.unicode_advice import advise


def test_a_plain_text_needs_no_advice() -> None:
    assert advise("Hello {first_name}, see you at 5.") is None


def test_typographic_quotes_are_named_placed_and_replaced() -> None:
    advice = advise("Hello “you” " + "x" * 140)
    assert advice is not None
    assert (advice.char, advice.at) == ("“", 6)
    assert (advice.parts, advice.parts_without) == (3, 1)
    assert advice.replaced == 'Hello "you" ' + "x" * 140
    assert advice.swaps == (("“", '"'), ("”", '"'))


def test_what_has_no_plain_twin_is_only_explained() -> None:
    advice = advise("“Hi” 😀")
    assert advice is not None
    assert advice.replaced is None
    assert advice.parts_without == 1


@given(st.text(max_size=200))
def test_a_replaced_text_is_in_the_plain_alphabet_and_never_dearer(text: str) -> None:
    advice = advise(text)
    if advice is None:
        assert gsm7.first_outside(text) is None
    elif advice.replaced is not None:
        assert gsm7.first_outside(advice.replaced) is None
        assert segment.count(advice.replaced).parts <= advice.parts


LETTERS = st.sampled_from([*"ğşİáçабहा।…“”’ñ abc€[", "Ş" * 40])


@given(
    st.lists(LETTERS, max_size=200).map("".join),
    st.sets(st.sampled_from(sorted(LANGUAGES.values()))).map(tuple),
)
def test_advice_with_national_tables_points_at_what_they_lack(
    text: str, languages: tuple[int, ...]
) -> None:
    advice, counted = advise(text, languages), segment.fit(text, languages)
    assert (advice is None) == (counted.forced_by is None)
    if advice is None:
        return
    assert (advice.char, advice.parts) == (text[advice.at], counted.parts)
    assert advice.parts_without <= advice.parts
    if advice.replaced is not None:
        after = segment.fit(advice.replaced, languages)
        assert after.forced_by is None
        assert after.parts <= advice.parts
