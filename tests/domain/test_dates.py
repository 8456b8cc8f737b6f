"""Dates as people write them: understood, or refused where they could be another day."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.domain.dates import read_date, reminder


@pytest.mark.parametrize(
    ("text", "region", "expected"),
    [
        ("2026-12-05", "US", date(2026, 12, 5)),
        ("2026-12-05 00:00:00", "DE", date(2026, 12, 5)),
        ("2026-12-05T09:30", None, date(2026, 12, 5)),
        ("05.12.2026", "DE", date(2026, 12, 5)),
        ("5.12.2026", None, date(2026, 12, 5)),
        ("05/12/2026", "GB", date(2026, 12, 5)),
        ("05/12/2026", "US", date(2026, 5, 12)),
        ("31/12/2026", "US", date(2026, 12, 31)),
        ("5 Dec 2026", "KE", date(2026, 12, 5)),
        ("December 5, 2026", "US", date(2026, 12, 5)),
        ("Sat 5 Dec 2026 14:00", "KE", date(2026, 12, 5)),
        ("2026-02-30", None, None),
        ("30.02.2026", "DE", None),
        ("5 Dec", "KE", None),
        ("Dec 2026", "KE", None),
        ("2026", "KE", None),
        ("05.12.26", "DE", None),
        ("tomorrow", "KE", None),
        ("", None, None),
        ("99999999999999999999", None, None),
    ],
)
def test_what_a_cell_means(text: str, region: str | None, expected: date | None) -> None:
    assert read_date(text, region) == expected


@given(st.text())
def test_no_text_breaks_it(text: str) -> None:
    read_date(text, "US")


@given(st.dates(date(1000, 1, 1)), st.sampled_from(["US", "DE", None]))
def test_iso_dates_come_back(day: date, region: str | None) -> None:
    assert read_date(day.isoformat(), region) == day


def test_a_reminder_is_reckoned_on_the_wall() -> None:
    # The clocks change in the night between.
    moment = reminder(date(2026, 3, 30), 2, time(9), ZoneInfo("Europe/Berlin"))
    assert moment == datetime(2026, 3, 28, 8, tzinfo=UTC)
