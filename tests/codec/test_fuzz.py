"""A short stretch of the fuzzing that `python -m tests.fuzz` does at length."""

from __future__ import annotations

import random

import pytest

from tests import fuzz, growth
from tests.codec.fuzz import check_nothing_lost, check_whole


@pytest.mark.parametrize("subject", ["decode", "reassembly"])
def test_broken_input_breaks_nothing(subject: str) -> None:
    fuzz.run(subject, 1_500, seed=7)


@pytest.mark.parametrize("seed", range(60))
def test_jumbled_parts_give_the_texts(seed: int) -> None:
    check_whole(random.Random(seed))


@pytest.mark.parametrize("seed", range(60))
def test_mixed_and_lost_parts_lose_no_other(seed: int) -> None:
    check_nothing_lost(random.Random(seed))


@pytest.mark.parametrize("subject", ["decode", "counting", "reassembly"])
def test_the_time_grows_with_the_input_and_not_with_its_square(subject: str) -> None:
    growth.check_group(subject, shrink=4)
