"""The estimate of the queue's end: silent until it knows, then steady."""

from __future__ import annotations

import pytest

from smsdesk.ui.estimate import Estimate


def test_nothing_is_estimated_from_nothing() -> None:
    estimate = Estimate()
    assert estimate.seconds_for(10) is None
    estimate.note(0, 5)
    assert estimate.seconds_for(10) is None


def test_a_steady_rate_gives_a_steady_end() -> None:
    estimate = Estimate()
    for second in range(20):
        estimate.note(second, second * 2)
    assert estimate.per_second() == pytest.approx(2)
    assert estimate.seconds_for(60) == pytest.approx(30)


def test_only_the_last_minutes_count() -> None:
    estimate = Estimate()
    for second in range(0, 100, 5):
        estimate.note(second, second * 10)
    for second in range(100, 300, 5):
        estimate.note(second, 1000 + (second - 100))
    assert estimate.per_second() == pytest.approx(1, rel=0.1)


def test_a_count_that_falls_begins_anew() -> None:
    estimate = Estimate()
    estimate.note(0, 100)
    estimate.note(10, 200)
    estimate.note(11, 50)
    assert estimate.per_second() is None


def test_an_empty_queue_has_no_end() -> None:
    estimate = Estimate()
    estimate.note(0, 0)
    estimate.note(10, 100)
    assert estimate.seconds_for(0) is None
