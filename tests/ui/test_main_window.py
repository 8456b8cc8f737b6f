"""The window: its pages, shortcuts, banners, counts, and what it says when something fails."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from smsdesk.domain.changes import LaneChanged, LaneState, ModemChanged, ModemStatus
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Recipient
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.services.lane import LaneView
from smsdesk.store.queue import NewOutbound
from smsdesk.ui.context import Undo
from smsdesk.ui.pulse import Beat
from smsdesk.ui.registry import ENTRIES
from smsdesk.ui.status_bar import queue_sentence
from tests.ui.conftest import Room

PHONE = "+12025550100"


def open_window(room: Room) -> None:
    room.window.show()
    room.window.open_first()
    room.qtbot.waitUntil(lambda: room.window.current_page() is not None)
    room.settle()


def test_void_calls_of_qt_drop_no_reference_to_none() -> None:
    """PySide6 6.12.0 does on Python 3.11, and kills the process after some minutes."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 100


def test_a_newcomer_is_welcomed(room: Room) -> None:
    open_window(room)
    assert room.window.current_page().key == "first_run"


def test_whoever_has_messages_begins_with_conversations(room: Room) -> None:
    room.desk.compose.queue("Hello", [Recipient(PHONE)])
    open_window(room)
    assert room.window.current_page().key == "conversations"


def test_every_page_has_a_shortcut(room: Room) -> None:
    for number in range(1, len(ENTRIES) + 1):
        keys = QKeySequence(f"Ctrl+{number}")
        found = [one for one in room.window.findChildren(QShortcut) if one.key() == keys]
        assert len(found) == 1, number


def test_shortcuts_lead_to_pages_and_to_the_search(room: Room) -> None:
    open_window(room)
    room.qtbot.keyClick(room.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert room.window.current_page().key == "outbox"
    assert room.window._sidebar.buttons["outbox"].isChecked()
    room.qtbot.keyClick(room.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert room.window.focusWidget().objectName() == "outbox_search"


def test_the_banner_says_why_and_its_button_helps(room: Room) -> None:
    open_window(room)
    room.window.navigate("outbox")
    room.lanes.start("a")
    room.qtbot.waitUntil(lambda: room.lanes.views()[0].state is LaneState.READY)
    banner = room.window._lane_banner
    assert not banner.isVisible()
    room.lanes.pause("a")
    room.qtbot.waitUntil(banner.isVisible)
    assert banner.button.text() == "Resume"
    room.bridge.emit(LaneChanged("a", LaneState.PAUSED, Trouble(Reason.MANY_REFUSED, "CMS 38")))
    room.qtbot.waitUntil(lambda: banner.sentence.text() != "Sending is paused.")
    assert banner.remedy.text()
    banner.button.click()
    room.qtbot.waitUntil(lambda: not banner.isVisible())


def test_messages_without_a_modem_lead_to_the_modems(room: Room) -> None:
    room.desk.compose.queue("Hello", [Recipient(PHONE)])
    open_window(room)
    banner = room.window._lane_banner
    room.qtbot.waitUntil(banner.isVisible)
    assert banner.button.text() == "Go to modems"


def test_the_status_bar_tells_each_modem_and_the_queue(room: Room) -> None:
    open_window(room)
    status = room.window._status
    assert status._connect.isVisible()
    room.lanes.start("a")
    room.qtbot.waitUntil(lambda: room.lanes.views()[0].state is LaneState.READY)
    room.bridge.emit(
        ModemChanged("a", ModemStatus("a", model="E173", operator="Testnet", signal_dbm=-70))
    )
    room.qtbot.waitUntil(lambda: "Testnet" in status._items[0]._label.text())
    assert not status._connect.isVisible()
    room.lanes.pause("a")
    room.desk.compose.queue("Hello", [Recipient(PHONE)])
    room.qtbot.waitUntil(lambda: status.queue.text() != "Nothing waits to be sent")


def test_many_modems_do_not_burst_the_status_bar(room: Room) -> None:
    open_window(room)
    views = [LaneView(f"p{n}", LaneState.READY, None, ModemStatus(f"p{n}")) for n in range(8)]
    room.window._status.show_lanes(views)
    assert "5" in room.window._status._more.text()


def test_a_refusal_is_told_with_its_remedy(room: Room) -> None:
    open_window(room)
    room.context.complain(Refusal(Reason.PORT_IN_USE, "/dev/ttyUSB0"))
    notice = room.window._notice
    assert notice.isVisible()
    assert "/dev/ttyUSB0" in notice.sentence.text()
    notice.button.click()
    assert not notice.isVisible()


def test_a_fault_of_ours_is_told_as_one_and_logged(
    room: Room, caplog: pytest.LogCaptureFixture
) -> None:
    open_window(room)
    room.context.complain(ZeroDivisionError("oops"))
    assert "inside smsdesk" in room.window._notice.sentence.text()
    assert "oops" in caplog.text


def test_the_notice_goes_with_the_page(room: Room) -> None:
    open_window(room)
    room.context.complain(Refusal(Reason.TEXT_EMPTY))
    room.window.navigate("outbox")
    assert not room.window._notice.isVisible()


def test_a_toast_can_take_back(room: Room) -> None:
    open_window(room)
    taken: list[str] = []
    room.context.notify("Done.", Undo("Undo", lambda: taken.append("back")))
    toast = room.window._toast
    assert toast.isVisible()
    toast._button.click()
    assert taken == ["back"]
    assert not toast.isVisible()


def test_a_toast_is_gone_when_the_way_back_is(room: Room) -> None:
    open_window(room)
    told: list[int] = []

    def says(seconds: int) -> str:
        told.append(seconds)
        return f"Begins in {seconds}."

    undo = Undo("Undo", lambda: None, seconds=3, says=says)
    room.context.notify(says(3), undo)
    toast = room.window._toast
    toast._seconds.setInterval(1)
    room.qtbot.waitUntil(lambda: toast._text.text() == "Begins in 1.")
    assert told == [3, 2, 1]
    # A coarse timer may be a twentieth late.
    assert 0 < toast._timer.remainingTime() <= 3_150
    toast._timer.start(0)
    room.qtbot.waitUntil(lambda: not toast.isVisible())


def test_what_another_process_queues_is_noticed(room: Room) -> None:
    open_window(room)
    other = type(room.desk.store).open(room.desk.directory, room.clock)
    try:
        room.context.pulse._look_around()
        room.context.pulse._look_around()
        room.settle()
        other.queue.add_batch("", "Hi", [NewOutbound(PHONE, "Hi")])

        def noticed() -> bool:
            room.context.pulse._look_around()
            beat = room.context.pulse.last
            return beat is not None and beat.waiting == 1

        room.qtbot.waitUntil(noticed)
    finally:
        other.close()


def test_the_queue_in_words(room: Room) -> None:
    room.desk.compose.queue("Hello", [Recipient(PHONE)])
    counts = room.desk.store.outbounds.counts()
    now = room.clock.now()
    assert "waiting" in queue_sentence(Beat(counts, 0, None, test_mode=False), now)
    assert "done at about" in queue_sentence(Beat(counts, 0, 90.0, test_mode=False), now)


def test_closing_leaves_the_page_and_stops_the_pulse(room: Room) -> None:
    open_window(room)
    room.window.navigate("conversations")
    with room.qtbot.waitSignal(room.window.closing):
        room.window.close()
    assert not room.context.pulse._looker.isActive()


def test_pages_are_made_when_they_are_needed(room: Room) -> None:
    open_window(room)
    assert set(room.window._pages) == {"first_run"}
    room.window.navigate("reports")
    assert isinstance(room.window.page("reports"), QWidget)
    assert set(room.window._pages) == {"first_run", "reports"}
