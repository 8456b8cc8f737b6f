"""Setting up what repeats and reminders in the window, and the page "Planned"."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QDate, QTime

from smsdesk.domain.message import Recipient
from smsdesk.domain.repeat import Every, Repeat
from smsdesk.domain.status import Status
from smsdesk.services.compose import Remind
from smsdesk.services.recipients import Listed, Typed
from smsdesk.ui import checker
from smsdesk.ui.dialogs.remind import RemindDialog
from smsdesk.ui.dialogs.repeat import ON_DAY, RepeatDialog
from smsdesk.ui.pages.compose import ComposePage
from smsdesk.ui.pages.planned import PlannedPage
from smsdesk.ui.repeat_words import rule_words
from tests.ui.conftest import Room
from tests.ui.hands import dialog
from tests.ui.test_compose import queued, ready, write

ANN = "+12025550101"


@pytest.fixture
def page(room: Room, monkeypatch: pytest.MonkeyPatch) -> ComposePage:
    monkeypatch.setattr(checker, "PAUSE_MS", 0)
    room.desk.settings.put("time_zone", "UTC")
    room.window.show()
    room.window.navigate("compose")
    made = room.window.current_page()
    assert isinstance(made, ComposePage)
    ready(room, made)
    return made


def planned(room: Room) -> PlannedPage:
    room.qtbot.waitUntil(lambda: isinstance(room.window.current_page(), PlannedPage))
    made = room.window.current_page()
    assert isinstance(made, PlannedPage)
    room.settle()
    return made


def test_a_message_is_kept_as_a_rule_and_sent_by_it(room: Room, page: ComposePage) -> None:
    write(room, page, "Choir at seven", [Typed(ANN)])
    page.options.again.click()
    asked = dialog(room, RepeatDialog)
    tomorrow = room.clock.now().date() + timedelta(days=1)
    asked.start.setDate(QDate(tomorrow.year, tomorrow.month, tomorrow.day))
    asked.at.setTime(QTime(9, 0))
    asked.every.setCurrentIndex(0)
    asked.every.activated.emit(0)
    assert asked.words.text().startswith("Every day at")
    assert asked.coming.text().startswith("Next: ")
    asked.yes.click()
    ready(room, page)
    assert page.options.repeat() == Repeat(Every.DAY, tomorrow, time(9))
    assert page.send.text() == "Keep for 1 person"
    page.send.click()
    shown = planned(room)
    assert shown.model.rowCount() == 1
    assert shown.model.index(0, 0).data() == "Choir at seven"
    assert queued(room) == []
    room.clock.advance(2 * 86_400)
    assert room.desk.schedule.tick() == 1
    assert [row.text for row in queued(room)] == ["Choir at seven"]
    # The page was emptied for the next one.
    room.window.navigate("compose")
    assert page.written().empty
    assert page.options.repeat() is None


def test_who_thinks_better_of_it_sends_once(room: Room, page: ComposePage) -> None:
    write(room, page, "Hello", [Typed(ANN)])
    page.options.again.click()
    dialog(room, RepeatDialog).reject()
    room.settle()
    assert page.options.now.isChecked()
    assert page.options.repeat() is None


def test_a_rule_that_is_over_can_not_be_kept(room: Room, page: ComposePage) -> None:
    page.options.again.click()
    asked = dialog(room, RepeatDialog)
    asked.start.setDate(QDate(2020, 1, 1))
    asked.ends.setCurrentIndex(ON_DAY)
    asked.ends.activated.emit(ON_DAY)
    asked.until.setDate(QDate(2020, 12, 31))
    assert not asked.yes.isEnabled()
    assert "nothing would ever be sent" in asked.coming.text()
    asked.reject()


def test_the_thirty_first_is_spoken_of(room: Room, page: ComposePage) -> None:
    page.options.again.click()
    asked = dialog(room, RepeatDialog)
    asked.start.setDate(QDate(2027, 1, 31))
    asked.every.setCurrentIndex(2)
    asked.every.activated.emit(2)
    assert "without day 31" in asked.short.text()
    asked.reject()


def test_it_is_paused_goes_on_and_is_deleted_with_a_way_back(room: Room, page: ComposePage) -> None:
    write(room, page, "Hello", [Typed(ANN)])
    tomorrow = room.clock.now().date() + timedelta(days=1)
    page.options.set_repeat(Repeat(Every.DAY, tomorrow, time(9)))
    page.send.click()
    shown = planned(room)
    shown.table.selectRow(0)
    shown.pause.click()
    room.settle()
    assert shown.model.index(0, 3).data() == "paused"
    assert shown.pause.text() == "Go on"
    shown.pause.click()
    room.settle()
    assert shown.model.index(0, 3).data() != "paused"
    shown.delete.click()
    room.settle()
    assert room.desk.store.series.all() == []
    shown._restore(room.desk.schedule.delete([]))
    room.window._toast._take_back()
    room.settle()
    assert len(room.desk.store.series.all()) == 1


def test_each_is_reminded_before_a_date_of_their_own(room: Room, page: ComposePage) -> None:
    far = room.clock.now().date() + timedelta(days=20)
    people = tuple(
        Recipient(f"+1202555{101 + n:04d}", {"name": "Ann", "appointment": written}, row=n + 2)
        for n, written in enumerate((far.isoformat(), "some day"))
    )
    write(room, page, "See you", [Listed("list.csv", ("name", "appointment"), people)])
    page.options.before.click()
    asked = dialog(room, RemindDialog)
    asked.field.setCurrentIndex(asked.field.findData("appointment"))
    asked.field.activated.emit(1)
    assert asked.words.text().startswith("1 day before {appointment}")
    asked.yes.click()
    ready(room, page)
    assert page.options.remind() == Remind("appointment", 1, time(9))
    assert "1 left out" in page.people.text()
    page.send.click()
    room.qtbot.waitUntil(lambda: len(queued(room)) == 1)
    (row,) = queued(room)
    assert row.status is Status.NOT_PROCESSED
    assert row.due_at.date() == far - timedelta(days=1)


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (Repeat(Every.DAY, date(2027, 1, 1), time(9)), "Every day at 09:00"),
        (Repeat(Every.DAY, date(2027, 1, 1), time(9), 3), "Every 3 days at 09:00"),
        (
            Repeat(Every.WEEK, date(2027, 1, 1), time(9), weekdays=frozenset({0, 4})),
            "Every week on Monday, Friday at 09:00",
        ),
        (Repeat(Every.WEEK, date(2027, 1, 1), time(9)), "Every week on Friday at 09:00"),
        (Repeat(Every.MONTH, date(2027, 1, 31), time(9)), "Every month on day 31 at 09:00"),
        (Repeat(Every.YEAR, date(2027, 5, 3), time(9)), "Every year on 3 May at 09:00"),
        (
            Repeat(Every.DAY, date(2027, 1, 1), time(9), until=date(2027, 2, 1)),
            "Every day at 09:00, until 1 Feb 2027",
        ),
        (Repeat(Every.DAY, date(2027, 1, 1), time(9), times=1), "Every day at 09:00, 1 time"),
    ],
    ids=str,
)
def test_rules_in_words(room: Room, rule: Repeat, said: str) -> None:
    words = rule_words(rule).replace("9:00 AM", "09:00").replace("\u202f", " ")
    assert words.replace("9:00 AM", "09:00") == said
