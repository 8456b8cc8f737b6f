"""Searching by number as it is said at home."""

from __future__ import annotations

import pytest

from smsdesk.ui.number_search import first_found, variants


@pytest.mark.parametrize(
    ("text", "region", "first"),
    [
        ("ann", "KE", "ann"),
        ("12", "KE", "12"),
        ("0712 34", "KE", "25471234"),
        ("(202) 555-01", "US", "120255501"),
        ("+254 712", "US", "254712"),
        ("00254712", "US", "254712"),
        ("0712 34", None, "071234"),
        ("Room 101", "US", "Room 101"),
    ],
)
def test_the_likeliest_form_comes_first(text: str, region: str | None, first: str) -> None:
    assert variants(text, region)[0] == first


def test_the_next_form_is_tried_when_the_first_finds_nothing() -> None:
    asked: list[str] = []

    def search(text: str) -> list[int]:
        asked.append(text)
        return [1] if text == "0712" else []

    assert first_found(search, "0712", "KE") == [1]
    assert asked == ["254712", "0712"]
    assert first_found(search, "nobody", "KE") == []
