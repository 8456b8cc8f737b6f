"""The welcome: its buttons lead on, and its marks follow what has been done."""

from __future__ import annotations

from smsdesk.domain.changes import LaneState
from smsdesk.domain.message import Recipient
from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.ui.pages.first_run import FirstRunPage
from tests.ui.conftest import Room


def open_page(room: Room) -> FirstRunPage:
    room.window.show()
    room.context.pulse.start()
    room.window.navigate("first_run")
    page = room.window.current_page()
    assert isinstance(page, FirstRunPage)
    room.settle()
    return page


def test_nothing_is_done_at_first(room: Room) -> None:
    page = open_page(room)
    assert [step.mark._done for step in (page._connect, page._people, page._send)] == [False] * 3


def test_each_step_is_ticked_off_when_it_is_done(room: Room) -> None:
    page = open_page(room)
    page.virtual.click()
    room.qtbot.waitUntil(lambda: room.lanes.views()[0].state is LaneState.READY)
    assert page._connect.mark._done
    assert not page.virtual.isEnabled()
    assert "Virtual modem" in page._connect.text.text()
    room.desk.people.save(ContactRow(0, "Ann", phones=(PhoneRow(0, "+12025550100", ""),)))
    page.arrive(None)
    room.qtbot.waitUntil(lambda: page._people.mark._done)
    room.desk.compose.queue("Hello", [Recipient("+12025550100")])
    room.qtbot.waitUntil(lambda: page._send.mark._done)


def test_the_buttons_lead_to_the_pages_that_do_it(room: Room) -> None:
    page = open_page(room)
    page.write.click()
    assert room.window.current_page().key == "compose"
    room.window.navigate("first_run")
    page.find_modem.click()
    assert room.window.current_page().key == "modems"
    assert not room.window.page("modems").find_button.isEnabled()
    room.settle()
