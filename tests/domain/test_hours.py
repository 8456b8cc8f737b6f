"""Windows of the day in one zone and in several, over changes of the clocks."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.domain.hours import Window, local_moment, zone_named, zones_of_number

DAYTIME = Window(time(8), time(20))
BERLIN, TOKYO, NAIROBI = (
    ZoneInfo(name) for name in ("Europe/Berlin", "Asia/Tokyo", "Africa/Nairobi")
)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("window", "at", "expected"),
    [
        (DAYTIME, "2026-01-14T06:59", "2026-01-14T07:00"),
        (DAYTIME, "2026-01-14T07:00", "2026-01-14T07:00"),
        (DAYTIME, "2026-01-14T18:59", "2026-01-14T18:59"),
        (DAYTIME, "2026-01-14T19:00", "2026-01-15T07:00"),
        # Summer time begins on 29 March at 01:00 UTC.
        (DAYTIME, "2026-03-28T19:00", "2026-03-29T06:00"),
        (Window(time(2, 30), time(3, 30)), "2026-03-28T22:00", None),
        (Window(time(8), time(20), frozenset(range(5))), "2026-01-16T19:00", "2026-01-19T07:00"),
        (Window(time(12), time(21), frozenset({6})), "2026-01-18T11:00", "2026-01-18T11:00"),
    ],
)
def test_the_next_opening_in_berlin(window: Window, at: str, expected: str | None) -> None:
    found = window.next_open(utc(at), [BERLIN])
    assert found == (utc(expected) if expected else utc("2026-03-30T00:30"))


@pytest.mark.parametrize(
    ("zones", "at", "expected"),
    [
        ([BERLIN, NAIROBI], "2026-01-14T18:00", "2026-01-15T07:00"),
        ([BERLIN, TOKYO], "2026-01-14T12:00", "2026-01-15T07:00"),
        ([], "2026-01-14T02:00", "2026-01-14T02:00"),
        # Thirteen hours apart: never both in the day.
        ([ZoneInfo("Pacific/Honolulu"), BERLIN, TOKYO], "2026-01-14T12:00", None),
    ],
)
def test_several_zones(zones: list[ZoneInfo], at: str, expected: str | None) -> None:
    assert DAYTIME.next_open(utc(at), zones) == (utc(expected) if expected else None)


@pytest.mark.parametrize(
    ("opens", "closes", "days"),
    [(time(8), time(8), {1}), (time(20), time(8), {1}), (time(8), time(20), set())],
)
def test_a_window_that_never_opens_is_none(opens: time, closes: time, days: set[int]) -> None:
    with pytest.raises(ValueError, match="never open"):
        Window(opens, closes, frozenset(days))


@given(
    st.integers(1_577_836_800, 2_051_222_400).map(
        lambda second: datetime.fromtimestamp(second, UTC)
    ),
    st.sampled_from(["Europe/London", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe"]),
    st.times(max_value=time(20)),
    st.frozensets(st.integers(0, 6), min_size=1),
)
def test_the_next_opening_is_open_and_nothing_before_it_is(
    at: datetime, name: str, opens: time, days: frozenset[int]
) -> None:
    zone = ZoneInfo(name)
    window = Window(opens, time(22), days)
    found = window.next_open(at, [zone])
    assert found is not None
    assert found >= at
    assert window.next_open(found, [zone]) == found
    local = found.astimezone(zone)
    assert local.weekday() in days
    earlier = found - timedelta(minutes=1)
    assert found == at or window.next_open(earlier, [zone]) == found


def test_skipped_and_doubled_times() -> None:
    assert local_moment(date(2026, 3, 29), time(2, 30), BERLIN) == utc("2026-03-29T01:30")
    assert local_moment(date(2026, 10, 25), time(2, 30), BERLIN) == utc("2026-10-25T00:30")


@pytest.mark.parametrize(
    ("number", "zones"),
    [
        ("+254712345678", {"Africa/Nairobi"}),
        ("+12065550100", {"America/Los_Angeles"}),
        ("12345", set()),
        ("INFO", set()),
    ],
)
def test_zones_of_numbers(number: str, zones: set[str]) -> None:
    assert {str(zone) for zone in zones_of_number(number)} == zones


def test_a_toll_free_number_may_be_anywhere() -> None:
    assert len(zones_of_number("+18005550100")) > 10


@pytest.mark.parametrize("name", ["", "Mars/Olympus", "../etc/passwd", "\0", "Europe"])
def test_what_is_no_zone(name: str) -> None:
    assert zone_named(name) is None
