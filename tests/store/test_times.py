"""Times go in aware and come out aware, to the microsecond."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.store.times import from_micros, to_micros

ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
RANGE = [datetime.fromisoformat(day) for day in ("1900-01-01", "2200-01-01")]
MOMENTS = st.datetimes(*RANGE, timezones=ZONES)


@given(MOMENTS)
def test_a_moment_comes_back_as_it_was(moment: datetime) -> None:
    kept = to_micros(moment)
    assert isinstance(kept, int)
    assert from_micros(kept) == moment
    assert from_micros(kept).tzinfo is UTC


def test_the_epoch_is_nought_and_nothing_stays_nothing() -> None:
    assert to_micros(datetime(1970, 1, 1, tzinfo=UTC)) == 0
    assert to_micros(None) is None
    assert from_micros(None) is None


def test_a_naive_time_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="time zone"):
        to_micros(datetime.fromisoformat("2026-01-01"))
