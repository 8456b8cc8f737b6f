"""A short stretch of the fuzzing that `python -m tests.fuzz` does at length."""

from __future__ import annotations

import pytest

from tests import fuzz, growth


def test_broken_talk_breaks_nothing() -> None:
    fuzz.run("engine", 1_500, seed=7)


@pytest.mark.parametrize("subject", ["engine", "answers"])
def test_the_time_grows_with_the_input_and_not_with_its_square(subject: str) -> None:
    growth.check_group(subject, every=11, shrink=4)
