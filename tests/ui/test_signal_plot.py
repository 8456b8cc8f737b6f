"""The plot of the signal: drawn, and said in words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from smsdesk.services.signal_history import A_DAY, AN_HOUR, SignalHistory
from smsdesk.ui.widgets.signal_plot import SignalRow
from tests.ui.conftest import Room

NOW = 10 * A_DAY


@pytest.fixture
def history() -> SignalHistory:
    made = SignalHistory()
    for age, dbm in ((2 * AN_HOUR, -60), (1800.0, -105), (1200.0, None), (600.0, -71)):
        made.note(NOW - age, dbm)
    return made


@pytest.fixture
def row(room: Room, history: SignalHistory) -> Iterator[SignalRow]:
    made = SignalRow(room.theme, "row", history, lambda: NOW)
    made.resize(320, 40)
    made.show()
    yield made
    made.deleteLater()


def test_it_says_what_it_shows(row: SignalRow) -> None:
    assert row.plot.accessibleName() == (
        "Signal, last hour: from -105 to -60 dBm. 10 minutes without."
        " Faint at times: a better place for the modem may help."
    )
    row.span.click()
    assert row.span.text() == "last day"
    assert row.plot.accessibleName().startswith("Signal, last day: from -105 to -60 dBm.")
    row.span.click()
    assert row.span.text() == "last hour"


def test_the_line_is_broken_where_there_was_no_signal(row: SignalRow) -> None:
    before, after = row.plot._lines()
    assert before.last().x() < after.first().x()
    assert before.first().y() < before.last().y(), "stronger is higher"
    assert after.last().x() == row.plot.width() - 4, "it ends now"


def test_it_is_drawn_in_the_colours_of_the_scheme(room: Room, row: SignalRow) -> None:
    for scheme in ("light", "dark"):
        room.theme.choose(scheme)
        picture = row.plot.grab().toImage()
        colours = {
            picture.pixelColor(x, y).name()
            for x in range(picture.width())
            for y in range(picture.height())
        }
        assert room.theme.tokens.accent.lower() in colours


def test_from_right_to_left_now_is_at_the_left(row: SignalRow) -> None:
    row.plot.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert row.plot._x(0.0) < row.plot._x(AN_HOUR)


def test_nothing_known_yet(room: Room) -> None:
    empty = SignalRow(room.theme, "row", SignalHistory(), lambda: NOW)
    assert empty.plot.accessibleName() == "Signal: nothing known yet"
    empty.plot.grab()
    empty.deleteLater()
