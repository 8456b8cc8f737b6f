"""A short stretch of the fuzzing that `python -m tests.codec.fuzz` does at length."""

from __future__ import annotations

import random

import pytest

from tests.codec import fuzz


def test_broken_pdus_break_nothing() -> None:
    fuzz.run(5_000, seed=7)


@pytest.mark.parametrize("seed", range(100))
def test_jumbled_parts_give_the_texts(seed: int) -> None:
    fuzz.check_whole(random.Random(seed))


@pytest.mark.parametrize("seed", range(100))
def test_mixed_and_lost_parts_lose_no_other(seed: int) -> None:
    fuzz.check_nothing_lost(random.Random(seed))
