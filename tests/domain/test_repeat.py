"""The moments of rules, with short months and changes of the clocks."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from itertools import islice
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.domain.repeat import Every, Repeat

BERLIN = ZoneInfo("Europe/Berlin")


def days(rule: Repeat, count: int = 5) -> list[str]:
    return [
        f"{moment.astimezone(BERLIN):%Y-%m-%d %H:%M}"
        for moment in islice(rule.moments(BERLIN), count)
    ]


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (
            Repeat(Every.DAY, date(2026, 3, 28), time(9)),
            ["2026-03-28 09:00", "2026-03-29 09:00", "2026-03-30 09:00"],
        ),
        (
            Repeat(Every.DAY, date(2026, 3, 28), time(2, 30)),
            ["2026-03-28 02:30", "2026-03-29 03:30", "2026-03-30 02:30"],
        ),
        (
            Repeat(Every.WEEK, date(2026, 1, 14), time(9), weekdays=frozenset({0, 2})),
            ["2026-01-14 09:00", "2026-01-19 09:00", "2026-01-21 09:00"],
        ),
        (
            Repeat(Every.WEEK, date(2026, 1, 14), time(9), interval=2),
            ["2026-01-14 09:00", "2026-01-28 09:00", "2026-02-11 09:00"],
        ),
        (
            Repeat(Every.MONTH, date(2027, 12, 31), time(9)),
            ["2027-12-31 09:00", "2028-01-31 09:00", "2028-02-29 09:00", "2028-03-31 09:00"],
        ),
        (
            Repeat(Every.MONTH, date(2027, 1, 30), time(9)),
            ["2027-01-30 09:00", "2027-02-28 09:00", "2027-03-30 09:00"],
        ),
        (
            Repeat(Every.YEAR, date(2028, 2, 29), time(9)),
            ["2028-02-29 09:00", "2029-02-28 09:00", "2030-02-28 09:00"],
        ),
        (
            Repeat(Every.DAY, date(2026, 1, 1), time(9), until=date(2026, 1, 2)),
            ["2026-01-01 09:00", "2026-01-02 09:00"],
        ),
        (
            Repeat(Every.MONTH, date(2026, 1, 31), time(9), times=2),
            ["2026-01-31 09:00", "2026-02-28 09:00"],
        ),
    ],
    ids=str,
)
def test_the_moments_of_a_rule(rule: Repeat, expected: list[str]) -> None:
    wanted = 5 if rule.until or rule.times else len(expected)
    assert days(rule, wanted) == expected


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (Repeat(Every.MONTH, date(2026, 1, 28), time(9)), False),
        (Repeat(Every.MONTH, date(2026, 1, 29), time(9)), True),
        (Repeat(Every.YEAR, date(2028, 2, 29), time(9)), True),
        (Repeat(Every.YEAR, date(2026, 12, 31), time(9)), False),
        (Repeat(Every.DAY, date(2026, 1, 31), time(9)), False),
    ],
    ids=str,
)
def test_it_says_where_a_month_is_too_short(rule: Repeat, said: bool) -> None:
    assert rule.shortened is said


RULES = st.builds(
    Repeat,
    every=st.sampled_from(Every),
    start=st.dates(date(2020, 1, 1), date(2030, 12, 31)),
    at=st.times().map(lambda at: at.replace(second=0, microsecond=0)),
    interval=st.integers(1, 4),
    weekdays=st.frozensets(st.integers(0, 6)),
    times=st.none() | st.integers(1, 30),
)


@given(RULES, st.sampled_from(["Europe/Berlin", "America/St_Johns", "Pacific/Apia", "UTC"]))
def test_after_finds_what_the_walk_finds(rule: Repeat, name: str) -> None:
    zone = ZoneInfo(name)
    walked = list(islice(rule.moments(zone), 12))
    assert walked == sorted(set(walked))
    before = datetime(2019, 1, 1, tzinfo=UTC)
    for expected in walked:
        assert rule.after(before, zone) == expected
        before = expected
