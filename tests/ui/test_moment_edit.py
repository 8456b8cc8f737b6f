"""A field for a moment: the desk's clock counts, also in the nights in which it is changed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QDate, QDateTime, QTime, QTimeZone
from pytestqt.qtbot import QtBot

from smsdesk.services.zones import computer_zone
from smsdesk.ui import when
from smsdesk.ui.widgets.moment_edit import MomentEdit

NEW_YORK = ZoneInfo("America/New_York")
SPRING = QDate(2027, 3, 14)  # 02:00 is 03:00
AUTUMN = datetime(2027, 11, 7, 5, 30, tzinfo=UTC)  # 01:30, for the first time


@pytest.fixture(autouse=True)
def new_york() -> Iterator[None]:
    when.use_zone(NEW_YORK)
    yield
    when.use_zone(computer_zone())


@pytest.fixture
def edit(qtbot: QtBot) -> MomentEdit:
    made = MomentEdit()
    qtbot.addWidget(made)
    return made


def type_in(edit: MomentEdit, day: QDate, hour: int, minute: int) -> None:
    utc = QTimeZone(QTimeZone.Initialization.UTC)
    edit.setDateTime(QDateTime(day, QTime(hour, minute), utc))


def test_it_shows_and_means_the_clock_of_the_desk(edit: MomentEdit) -> None:
    edit.set_moment(datetime(2027, 7, 1, 12, 0, tzinfo=UTC))
    assert (edit.time().hour(), edit.moment()) == (8, datetime(2027, 7, 1, 12, 0, tzinfo=UTC))
    type_in(edit, QDate(2027, 1, 1), 8, 0)
    assert edit.moment() == datetime(2027, 1, 1, 13, 0, tzinfo=UTC)
    assert "(America/New York)" in edit.text()


def test_the_computers_own_zone_needs_no_name(edit: MomentEdit) -> None:
    when.use_zone(computer_zone())
    edit.set_moment(datetime(2027, 7, 1, 12, 0, tzinfo=UTC))
    assert "(" not in edit.text()


def test_a_time_that_the_clock_skips_is_shown_as_it_is_meant(edit: MomentEdit) -> None:
    type_in(edit, SPRING, 2, 30)
    assert edit.moment() == datetime(2027, 3, 14, 7, 30, tzinfo=UTC)
    edit.editingFinished.emit()
    assert edit.time() == QTime(3, 30)
    assert edit.moment() == datetime(2027, 3, 14, 7, 30, tzinfo=UTC)


@pytest.mark.parametrize("later", [timedelta(0), timedelta(hours=1)])
def test_an_hour_that_comes_twice_stays_the_one_that_was_kept(
    edit: MomentEdit, later: timedelta
) -> None:
    edit.set_moment(AUTUMN + later)
    edit.editingFinished.emit()
    assert edit.time() == QTime(1, 30)
    assert edit.moment() == AUTUMN + later
    type_in(edit, QDate(2027, 11, 7), 1, 31)
    assert edit.moment() == AUTUMN + timedelta(minutes=1), "typed, it is the first of the two"
