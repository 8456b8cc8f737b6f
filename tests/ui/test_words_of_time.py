"""Times, counts and signals as people read them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from smsdesk.domain.changes import LaneState, ModemStatus
from smsdesk.services.lane import LaneView
from smsdesk.ui import lane_words, when
from smsdesk.ui.widgets.badge import bars_for
from smsdesk.ui.widgets.tiles import compact

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC).astimezone().replace(hour=12)


@pytest.fixture(autouse=True)
def british() -> object:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("ago", "short", "moment"),
    [
        (timedelta(hours=2), "10:00", "10:00"),
        (timedelta(days=1), "Yesterday", "Yesterday 12:00"),
        (timedelta(days=-1), "Tomorrow", "Tomorrow 12:00"),
        (timedelta(days=10), "12 Nov", "12 Nov 12:00"),
        (timedelta(days=400), "18 Oct 2025", "18 Oct 2025 12:00"),
    ],
)
def test_the_further_away_the_more_is_said(ago: timedelta, short: str, moment: str) -> None:
    at = (NOON - ago).astimezone(UTC)
    assert when.short(at, NOON) == short
    assert when.moment(at, NOON) == moment


def test_details_are_to_the_second() -> None:
    assert when.exact(NOON.replace(second=7)) == "22 Nov 2026 12:00:07"


@pytest.mark.parametrize(
    ("dbm", "bars"), [(None, 0), (-113, 0), (-109, 0), (-105, 1), (-89, 3), (-73, 5), (-51, 5)]
)
def test_bars(dbm: int | None, bars: int) -> None:
    assert bars_for(dbm) == bars


@pytest.mark.parametrize(
    ("dbm", "words"),
    [
        (None, "Signal not known"),
        (-70, "Very good signal (-70 dBm)"),
        (-80, "Good signal (-80 dBm)"),
        (-95, "Fair signal (-95 dBm)"),
        (-110, "Weak signal (-110 dBm)"),
    ],
)
def test_signal_in_words(dbm: int | None, words: str) -> None:
    assert lane_words.signal(dbm) == words


@pytest.mark.parametrize(
    ("count", "shown"), [(0, "0"), (999, "999"), (12_345, "12,345"), (1_234_567, "1.2M")]
)
def test_counts_fit_their_tiles(count: int, shown: str) -> None:
    assert compact(count) == shown


def test_a_modem_is_called_by_what_it_says_of_itself() -> None:
    def view(url: str, **said: str) -> LaneView:
        return LaneView(url, LaneState.READY, None, ModemStatus(url, **said))

    assert lane_words.title(view("/dev/ttyUSB0")) == "/dev/ttyUSB0"
    assert lane_words.title(view("/dev/ttyUSB0", manufacturer="huawei", model="E173")) == (
        "huawei E173"
    )
    assert lane_words.title(view("virtual://demo", model="x")) == "Virtual modem"
    assert lane_words.operator(view("a", operator="Net\u202e")) == "Net⟦RLO⟧"
    assert lane_words.operator(view("a")) == "a"
