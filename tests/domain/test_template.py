"""Merge fields: parsing, rendering, and the places of mistakes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.domain import template
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason


@pytest.mark.parametrize(
    ("text", "values", "rendered"),
    [
        ("Hello {first_name}", {"first_name": "Ann"}, "Hello Ann"),
        ("Hello {First Name}", {"first_name": "Ann"}, "Hello Ann"),
        ("Hello {first-name}, {LAST_NAME}", {"first_name": "A", "last_name": "B"}, "Hello A, B"),
        ("Hello {first_name|friend}", {"first_name": "  "}, "Hello friend"),
        ("Hello {first_name|friend}", {"first_name": "Ann"}, "Hello Ann"),
        ("{{not a field}} {x}", {"x": "1"}, "{not a field} 1"),
        ("no fields", {}, "no fields"),
        ("{x}", {"x": "{y}"}, "{y}"),
        ("{x}{x}", {"x": "👋"}, "👋👋"),
    ],
)
def test_fields_are_filled_in(text: str, values: dict[str, str], rendered: str) -> None:
    assert template.parse(text).render(values) == rendered


@pytest.mark.parametrize("text", ["{", "a } b", "{}", "{ }", "{|x}", "{a{b}", "{first\nname}"])
def test_a_lone_brace_is_refused_with_its_place(text: str) -> None:
    with pytest.raises(Refusal) as caught:
        template.parse(text)
    assert caught.value.reason is Reason.PLACEHOLDER_BROKEN
    assert caught.value.trouble.detail


def test_an_unknown_field_names_the_known_ones() -> None:
    with pytest.raises(Refusal) as caught:
        template.parse("{frist_name}").check(frozenset({"last_name", "first_name"}))
    assert caught.value.trouble.detail == "frist_name"
    assert caught.value.trouble.hints == ("first_name", "last_name")


def test_gaps_are_named_once_and_defaults_fill_them() -> None:
    parsed = template.parse("{a}{a}{b|x}{c}")
    assert parsed.empty_fields({"c": "1"}) == ("a",)
    assert parsed.fields == ("a", "b", "c")


@given(st.text())
def test_text_with_doubled_braces_comes_out_as_it_was(text: str) -> None:
    doubled = text.replace("{", "{{").replace("}", "}}")
    assert template.parse(doubled).render({}) == text
