"""The drafts page: open, copy, rename, delete, and the draft that the program keeps by itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from smsdesk.domain.views import DraftRow
from smsdesk.services.recipients import Chosen, Group, Pasted, Person, Typed, dumps
from smsdesk.ui.dialogs.ask_text import AskText
from smsdesk.ui.models.drafts import CHANGED, NAME, RECIPIENTS, TEXT
from smsdesk.ui.pages.compose import ComposePage
from smsdesk.ui.pages.drafts import DraftsPage
from smsdesk.ui.unfinished import UNFINISHED, draft_name
from tests.ui.conftest import Room
from tests.ui.hands import click, dialog


@pytest.fixture
def page(room: Room) -> DraftsPage:
    entries = (Group("Choir"), Person(1, "Ann", "+12025550101"), Pasted(("1", "2")), Typed("3"))
    room.desk.drafts.save(DraftRow(0, "Storm", "School is\nclosed", recipients=dumps(entries)))
    room.clock.advance(60)
    room.desk.drafts.save(DraftRow(0, "Fees", "Dear {name}", header="Hello", footer="Bye"))
    room.desk.drafts.save(DraftRow(0, UNFINISHED, "half"))
    room.window.show()
    room.window.navigate("drafts")
    room.settle()
    made = room.window.current_page()
    assert isinstance(made, DraftsPage)
    return made


def cell(page: DraftsPage, row: int, column: int) -> str:
    return str(page.model.index(row, column).data())


def test_named_drafts_are_listed_the_last_changed_first(page: DraftsPage) -> None:
    assert [cell(page, row, NAME) for row in range(page.model.rowCount())] == ["Fees", "Storm"]
    assert cell(page, 1, TEXT) == "School is ⏎ closed"
    assert cell(page, 1, RECIPIENTS) == "Choir, Ann, 2 pasted numbers +1"
    assert cell(page, 0, CHANGED) != ""
    assert page.subtitle.text() == "2 drafts"


def test_a_flash_message_is_marked(room: Room, page: DraftsPage) -> None:
    room.desk.drafts.save(DraftRow(0, "Drill", "Leave the house", flash=True))
    room.window.navigate("outbox")
    room.window.navigate("drafts")
    room.settle()
    assert cell(page, 0, TEXT) == "Flash: Leave the house"


def test_a_draft_is_opened_with_enter(room: Room, page: DraftsPage) -> None:
    page.table.selectRow(0)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    compose = room.window.current_page()
    assert isinstance(compose, ComposePage)
    room.qtbot.waitUntil(lambda: compose.editor.text() == "Hello\nDear {name}\nBye")


def test_a_draft_is_copied(room: Room, page: DraftsPage) -> None:
    page.table.selectRow(1)
    click(page, "drafts_copy")
    room.qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    copy = page.model.row_at(0)
    assert copy is not None
    assert (copy.name, copy.body) == ("Storm (copy)", "School is\nclosed")


def test_a_draft_is_renamed(room: Room, page: DraftsPage) -> None:
    room.clock.advance(60)
    page.table.selectRow(1)
    click(page, "drafts_rename")
    asked = dialog(room, AskText)
    asked.edit.setText("Snow")
    click(asked, "rename_draft_yes")
    room.qtbot.waitUntil(lambda: cell(page, 0, NAME) == "Snow")


def test_deleting_can_be_taken_back(room: Room, page: DraftsPage) -> None:
    page.table.selectAll()
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    room.qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    assert page._empty.isVisible()
    assert [row.name for row in room.desk.store.drafts.all()] == [UNFINISHED]
    click(room.window, "toast_undo")
    room.qtbot.waitUntil(lambda: page.model.rowCount() == 2)


def test_buttons_are_open_when_they_can_do_something(page: DraftsPage) -> None:
    page.table.clearSelection()
    assert not page.open_.isEnabled()
    page.table.selectAll()
    assert not page.open_.isEnabled()
    assert page.delete.isEnabled()


def test_no_drafts_say_what_would_be_here(room: Room) -> None:
    room.window.show()
    room.window.navigate("drafts")
    room.settle()
    page = room.window.current_page()
    assert isinstance(page, DraftsPage)
    assert page._empty.isVisible()
    click(page, "drafts_write")
    assert isinstance(room.window.current_page(), ComposePage)


def test_the_name_of_a_draft_is_its_first_line() -> None:
    assert draft_name("\n  Dear all,\nmore") == "Dear all,"
    assert len(draft_name("x" * 200)) == 60
    assert draft_name(" \n") == "…"


def test_chosen_people_are_counted(room: Room) -> None:
    from smsdesk.ui.models.drafts import recipients_words

    row = DraftRow(1, "a", "b", recipients=dumps((Chosen((1, 2, 3)),)))
    assert recipients_words(row, "US") == "3 chosen people"


def test_numbers_of_a_draft_are_shown_as_they_are_read() -> None:
    from smsdesk.ui.models.drafts import recipients_words

    row = DraftRow(1, "a", "b", recipients=dumps((Typed("+12025550101"), Typed("202-555"))))
    assert recipients_words(row, "US").replace("\u200e", "") == "(202) 555-0101, 202-555"
