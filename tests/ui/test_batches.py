"""Steering a batch in the window: undo, pause, another time, the failed ones again, stop."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from smsdesk.domain.status import Status
from smsdesk.ui.context import ComposeRequest, OutboxRequest
from smsdesk.ui.dialogs.choose_time import ChooseTime
from smsdesk.ui.dialogs.overdue import Overdue
from smsdesk.ui.pages.compose import ComposePage
from smsdesk.ui.pages.outbox import OutboxPage
from tests.support.route import before_hand_over
from tests.ui.conftest import Room
from tests.ui.hands import dialog
from tests.ui.test_outbox import NUMBERS, REJECTED, mixed, open_page, queue


def status_of(room: Room, batch: int) -> dict[Status, int]:
    return room.desk.store.outbounds.counts(batch).by_status


def strip_says(room: Room, page: OutboxPage, words: str) -> None:
    def look() -> bool:
        page._count()
        room.settle()
        return words in page._strip.numbers.text()

    room.qtbot.waitUntil(look)


def test_a_batch_pauses_and_goes_on(room: Room) -> None:
    batch = queue(room, 3, name="Sunday")
    page = open_page(room, OutboxRequest(batch=batch))
    page._strip.pause.click()
    strip_says(room, page, "paused")
    assert page._strip.resume.isVisible()
    assert not page._strip.pause.isVisible()
    room.qtbot.waitUntil(lambda: str(page.model.index(0, 2).data()).startswith("On hold"))
    room.turns(2)
    assert status_of(room, batch) == {Status.NOT_PROCESSED: 3}
    page._strip.resume.click()
    room.settle()
    room.turns(4)
    assert status_of(room, batch) == {Status.SUCCESS: 3}


def test_what_waits_gets_another_time(room: Room) -> None:
    batch = queue(room, 2)
    page = open_page(room, OutboxRequest(batch=batch))
    page._strip.findChild(QPushButton, "batch_more").menu().actions()[0].trigger()
    asked = dialog(room, ChooseTime)
    asked.edit.set_moment(room.clock.now() - timedelta(days=1))
    assert not asked.yes.isEnabled()
    asked.edit.set_moment(room.clock.now() + timedelta(days=1))
    asked.yes.click()
    room.settle()
    room.turns(2)
    assert status_of(room, batch) == {Status.NOT_PROCESSED: 2}
    room.clock.advance(86_400)
    room.turns(3)
    assert status_of(room, batch) == {Status.SUCCESS: 2}


def test_only_the_failed_go_again(room: Room) -> None:
    batch = queue(room, 3)
    room.route.script.append(before_hand_over(REJECTED))
    room.turns(4)
    page = open_page(room, OutboxRequest(batch=batch))
    strip_says(room, page, "3 of 3")
    assert page._strip.failed.text() == "Send 1 failed again"
    assert not page._strip.cancel.isVisible()
    page._strip.failed.click()
    room.settle()
    room.turns(2)
    assert status_of(room, batch) == {Status.SUCCESS: 3}
    assert len(room.route.sent) == 4


@pytest.mark.parametrize(
    ("name", "expected"),
    [("batch_arrived", Status.SUCCESS), ("batch_unknown_again", Status.NOT_PROCESSED)],
)
def test_the_unknown_of_a_batch_are_resolved(room: Room, name: str, expected: Status) -> None:
    batch = mixed(room)
    page = open_page(room, OutboxRequest(batch=batch))
    strip_says(room, page, "done")
    before = status_of(room, batch)[expected]
    menu = page._strip.findChild(QPushButton, "batch_more").menu()
    next(action for action in menu.actions() if action.objectName() == name).trigger()
    room.settle()
    after = status_of(room, batch)
    assert after.get(Status.UNKNOWN, 0) == 0
    assert after[expected] == before + 1
    assert len(room.answers.asked) == 1


def test_sending_can_be_taken_back_for_some_seconds(room: Room) -> None:
    room.window.show()
    room.context.pulse.start()
    room.window.navigate("compose", ComposeRequest(numbers=(NUMBERS[0],), text="Too early"))
    page = room.window.current_page()
    assert isinstance(page, ComposePage)
    room.settle()
    page._form.send.click()
    room.qtbot.waitUntil(lambda: isinstance(room.window.current_page(), OutboxPage))
    room.settle()
    room.turns(2)
    assert status_of(room, 1) == {Status.NOT_PROCESSED: 1}
    undo = room.window.findChild(QPushButton, "toast_undo")
    assert undo.isVisible()
    undo.click()
    room.settle()
    room.clock.advance(60)
    room.turns(2)
    assert status_of(room, 1) == {Status.CANCELLED: 1}
    assert room.window.current_page() is page
    assert page._form.editor.text() == "Too early"


def test_nobody_takes_it_back_and_it_goes(room: Room) -> None:
    room.window.show()
    room.window.navigate("compose", ComposeRequest(numbers=(NUMBERS[0],), text="On time"))
    page = room.window.current_page()
    assert isinstance(page, ComposePage)
    room.settle()
    page._form.send.click()
    room.qtbot.waitUntil(lambda: isinstance(room.window.current_page(), OutboxPage))
    room.clock.advance(10)
    room.turns(2)
    assert status_of(room, 1) == {Status.SUCCESS: 1}


def test_one_key_stops_everything(room: Room) -> None:
    batch = queue(room, 3)
    open_page(room)
    room.qtbot.keyClick(room.window, Qt.Key.Key_F8)
    room.settle()
    room.turns(2)
    assert status_of(room, batch) == {Status.NOT_PROCESSED: 3}
    banner = room.window.findChild(QPushButton, "lane_banner_button")
    room.qtbot.waitUntil(lambda: banner.isVisible() and banner.text() == "Go on sending")
    banner.click()
    room.settle()
    room.qtbot.waitUntil(lambda: not banner.isVisible() or banner.text() != "Go on sending")
    room.turns(4)
    assert status_of(room, batch) == {Status.SUCCESS: 3}


@pytest.mark.parametrize(
    ("name", "expected"),
    [("overdue_send", Status.SUCCESS), ("overdue_cancel", Status.CANCELLED)],
)
def test_after_an_absence_the_window_asks(room: Room, name: str, expected: Status) -> None:
    room.desk.presence.beat()
    batch = queue(room, 2)
    room.clock.advance(7200)
    room.desk.presence.come_back()
    room.window.show()
    room.window.open_first()
    asked = dialog(room, Overdue)
    assert asked.heading.text().startswith("2 messages should have gone out")
    assert room.window._absence.banner.isVisible()
    asked.findChild(QPushButton, name).click()
    room.settle()
    room.turns(3)
    assert status_of(room, batch) == {expected: 2}
    room.qtbot.waitUntil(lambda: not room.window._absence.banner.isVisible())


def test_late_messages_may_go_at_another_time(room: Room) -> None:
    room.desk.presence.beat()
    batch = queue(room, 2)
    room.clock.advance(7200)
    room.desk.presence.come_back()
    room.window.show()
    room.window.open_first()
    dialog(room, Overdue).findChild(QPushButton, "overdue_later").click()
    asked = dialog(room, ChooseTime)
    asked.edit.set_moment(room.clock.now() + timedelta(hours=3))
    asked.yes.click()
    room.settle()
    room.turns(2)
    assert status_of(room, batch) == {Status.NOT_PROCESSED: 2}
    room.clock.advance(3 * 3600)
    room.turns(3)
    assert status_of(room, batch) == {Status.SUCCESS: 2}


def test_after_a_sleep_of_the_computer_the_window_asks(room: Room) -> None:
    room.desk.presence.come_back()
    room.window.show()
    room.window.open_first()
    lane = room.desk.lane("test", room.route)
    lane.turn()
    batch = queue(room, 2)
    room.clock.fall_asleep(7200)
    lane.turn()
    room.bridge.flush_now()
    asked = dialog(room, Overdue)
    assert asked.heading.text().startswith("2 messages should have gone out")
    asked.findChild(QPushButton, "overdue_send").click()
    room.settle()
    room.turns(3)
    assert status_of(room, batch) == {Status.SUCCESS: 2}
