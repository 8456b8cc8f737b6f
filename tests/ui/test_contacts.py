"""The address book page: groups, search, selection, editing, deleting, consent."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.services.recipients import Chosen, Group, Person
from smsdesk.ui.context import ContactRequest
from smsdesk.ui.dialogs.ask_text import AskText
from smsdesk.ui.dialogs.contact_editor import ContactEditor
from smsdesk.ui.dialogs.import_contacts import ImportContacts
from smsdesk.ui.models.contacts import CONSENT, GROUPS, NAME, NUMBER
from smsdesk.ui.pages.compose import ComposePage
from smsdesk.ui.pages.contacts import ContactsPage
from tests.ui.conftest import Room
from tests.ui.hands import click, dialog, no_dialog

NAMES = ("Ann", "Bob", "Cleo", "Dora")


def person(room: Room, at: int, **more: object) -> ContactRow:
    values = {"groups": ("Choir",) if at % 2 else (), **more}
    return room.desk.people.save(
        ContactRow(
            0, NAMES[at], "Roe", phones=(PhoneRow(0, "", f"+1202555{101 + at:04d}"),), **values
        )
    )


@pytest.fixture
def page(room: Room) -> ContactsPage:
    for at in range(4):
        person(room, at)
    room.window.show()
    room.window.navigate("contacts")
    made = room.window.current_page()
    assert isinstance(made, ContactsPage)
    shown(room, made, 4)
    return made


def shown(room: Room, page: ContactsPage, count: int) -> None:
    room.settle()
    room.qtbot.waitUntil(lambda: page.model.rowCount() == count and not page.model.loading)
    room.qtbot.waitUntil(lambda: all(page.model.row_at(at) for at in range(min(count, 5))))


def cells(page: ContactsPage, row: int) -> list[str]:
    model = page.model
    return [
        str(model.index(row, column).data() or "") for column in (NAME, NUMBER, GROUPS, CONSENT)
    ]


def select(page: ContactsPage, *rows: int) -> None:
    page.table.clearSelection()
    for row in rows:
        index = page.model.index(row, 0)
        page.table.selectionModel().select(
            index,
            page.table.selectionModel().SelectionFlag.Select
            | page.table.selectionModel().SelectionFlag.Rows,
        )


def test_an_empty_book_offers_what_to_do(room: Room) -> None:
    room.window.show()
    room.window.navigate("contacts")
    page = room.window.current_page()
    assert isinstance(page, ContactsPage)
    room.settle()
    assert page._empty.isVisible()
    click(page, "contacts_empty_import")
    dialog(room, ImportContacts).reject()
    click(page, "contacts_empty_add")
    dialog(room, ContactEditor).reject()


def test_people_are_shown_with_number_groups_and_what_may_be_sent(
    room: Room, page: ContactsPage
) -> None:
    room.desk.people.set_consent("+12025550101", do_not_send="opted_out", evidence="STOP")
    room.desk.people.set_consent("+12025550102", white_list=True, evidence="asked")
    room.desk.people.set_consent("+12025550103", do_not_send="moved", evidence="moved")
    room.settle()
    room.qtbot.waitUntil(lambda: cells(page, 2)[3] != "")
    assert cells(page, 0) == ["Ann Roe", "(202) 555-0101", "", "Opted out"]
    assert cells(page, 1) == ["Bob Roe", "(202) 555-0102", "Choir", "White list"]
    assert cells(page, 2)[3] == "Do not send"
    assert page.subtitle.text() == "4 people"


def test_search_narrows_as_one_types(room: Room, page: ContactsPage) -> None:
    QTest.keyClicks(page.field, "cle")
    shown(room, page, 1)
    assert cells(page, 0)[0] == "Cleo Roe"
    page.field.clear()
    shown(room, page, 4)
    QTest.keyClicks(page.field, "(202) 555-0104")
    shown(room, page, 1)


def test_a_search_without_result_says_so(room: Room, page: ContactsPage) -> None:
    QTest.keyClicks(page.field, "zzz")
    shown(room, page, 0)
    assert page._empty_inside.isVisible()
    assert "“zzz”" in page._empty_inside.text.text()
    assert not page.write.isEnabled()


def test_groups_narrow_and_are_counted(room: Room, page: ContactsPage) -> None:
    assert [(one.name, one.size) for one in page.groups.groups()] == [("Choir", 2)]
    page.groups.choose("Choir")
    shown(room, page, 2)
    assert cells(page, 0)[0] == "Bob Roe"


def test_somebody_is_added_with_several_numbers_fields_and_a_new_group(
    room: Room, page: ContactsPage
) -> None:
    click(page, "contacts_add")
    editor = dialog(room, ContactEditor)
    editor.first.setText("Eve")
    editor.numbers[0].edit.setText("202 555 0190")
    assert "+1 202-555-0190 · United States" in editor.numbers[0].verdict.text()
    click(editor, "contact_add_number")
    editor.numbers[1].edit.setText("+44 20 7946 0018")
    click(editor, "contact_add_field")
    editor.fields[0][0].setText("child")
    editor.fields[0][1].setText("Tom")
    editor.new_group.setText("Band")
    click(editor, "contact_save")
    shown(room, page, 5)
    (saved,) = room.desk.store.contacts.suggest("eve", 5)
    assert [one.e164 for one in saved.phones] == ["+12025550190", "+442079460018"]
    assert saved.custom == {"child": "Tom"}
    assert saved.groups == ("Band",)
    click(room.window, "toast_undo")
    shown(room, page, 4)


def test_a_wrong_number_says_why_and_is_not_saved(room: Room, page: ContactsPage) -> None:
    click(page, "contacts_add")
    editor = dialog(room, ContactEditor)
    editor.first.setText("Eve")
    editor.numbers[0].edit.setText("4.41E+11")
    assert "A spreadsheet has rounded" in editor.numbers[0].verdict.text()
    click(editor, "contact_save")
    assert editor.isVisible()
    assert editor.trouble.text() == "A number is not right yet."
    editor.numbers[0].edit.setText("")
    editor.first.setText("")
    click(editor, "contact_save")
    assert editor.trouble.text() == "Enter a name or a number."
    editor.reject()
    assert len(room.desk.store.contacts.ids()) == 4


def test_a_number_of_somebody_else_is_named_and_nothing_typed_is_lost(
    room: Room, page: ContactsPage
) -> None:
    click(page, "contacts_add")
    editor = dialog(room, ContactEditor)
    editor.first.setText("Eve")
    editor.numbers[0].edit.setText("+12025550101")
    click(editor, "contact_save")
    room.qtbot.waitUntil(lambda: "Ann Roe" in editor.numbers[0].verdict.text())
    assert editor.save.isEnabled()
    assert editor.first.text() == "Eve"
    editor.reject()


def test_editing_can_be_taken_back(room: Room, page: ContactsPage) -> None:
    select(page, 0)
    click(page, "contacts_edit")
    editor = dialog(room, ContactEditor)
    editor.last.setText("Doe")
    editor.groups[0].setChecked(True)
    click(editor, "contact_save")
    room.qtbot.waitUntil(lambda: cells(page, 0)[0] == "Ann Doe")
    assert cells(page, 0)[2] == "Choir"
    room.settle()
    click(room.window, "toast_undo")
    room.qtbot.waitUntil(lambda: cells(page, 0)[0] == "Ann Roe")
    assert room.desk.store.contacts.page(room.desk.store.contacts.ids())[0].groups == ()


def test_a_kept_number_does_not_change_with_the_country(room: Room, page: ContactsPage) -> None:
    kept = room.desk.people.save(ContactRow(0, "Zed", phones=(PhoneRow(0, "", "202 555 0199"),)))
    room.desk.settings.put("default_region", "DE")
    page._actions.edit(kept.id)
    editor = dialog(room, ContactEditor)
    editor.last.setText("Zee")
    click(editor, "contact_save")
    room.qtbot.waitUntil(lambda: no_dialog(ContactEditor))
    again = room.desk.store.contacts.get(kept.id)
    assert again is not None
    assert [one.e164 for one in again.phones] == ["+12025550199"]


def test_what_may_be_sent_is_set_with_a_reason(room: Room, page: ContactsPage) -> None:
    select(page, 0)
    click(page, "contacts_edit")
    editor = dialog(room, ContactEditor)
    row = editor.numbers[0]
    row.sending.setCurrentIndex(row.sending.findData("never"))
    row.sending.activated.emit(row.sending.currentIndex())
    click(editor, "contact_save")
    assert editor.trouble.text() == "Please say why."
    row.why.setText("wrong number")
    click(editor, "contact_save")
    room.qtbot.waitUntil(lambda: no_dialog(ContactEditor))
    consent = room.desk.store.consents.get("+12025550101")
    assert consent is not None
    assert (consent.do_not_send, consent.evidence) == ("wrong number", "wrong number")


def test_an_opt_out_is_lifted_only_with_a_reason(room: Room, page: ContactsPage) -> None:
    room.desk.people.set_consent("+12025550101", do_not_send="opted_out", evidence="STOP")
    room.settle()
    select(page, 0)
    click(page, "contacts_edit")
    editor = dialog(room, ContactEditor)
    row = editor.numbers[0]
    assert row.sending.currentText() == "Opted out: do not send"
    row.sending.setCurrentIndex(row.sending.findData("may"))
    row.sending.activated.emit(row.sending.currentIndex())
    click(editor, "contact_save")
    assert editor.isVisible()
    row.why.setText("said so at the desk")
    click(editor, "contact_save")
    room.qtbot.waitUntil(lambda: no_dialog(ContactEditor))
    history = room.desk.store.consents.history("+12025550101")
    assert (history[-1].do_not_send, history[-1].evidence) == ("", "said so at the desk")


def test_saving_without_touching_consent_leaves_it(room: Room, page: ContactsPage) -> None:
    room.desk.people.set_consent("+12025550101", do_not_send="opted_out", evidence="STOP")
    select(page, 0)
    click(page, "contacts_edit")
    editor = dialog(room, ContactEditor)
    editor.last.setText("X")
    click(editor, "contact_save")
    room.qtbot.waitUntil(lambda: no_dialog(ContactEditor))
    assert len(room.desk.store.consents.history("+12025550101")) == 1


def test_deleting_can_be_taken_back(room: Room, page: ContactsPage) -> None:
    select(page, 0, 2)
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    shown(room, page, 2)
    assert room.answers.asked == []
    click(room.window, "toast_undo")
    shown(room, page, 4)
    assert cells(page, 0)[0] == "Ann Roe"


def test_deleting_many_is_asked_first(room: Room, page: ContactsPage) -> None:
    for at in range(30):
        room.desk.people.save(ContactRow(0, f"X{at:02d}"))
    shown(room, page, 34)
    page.table.selectAll()
    assert page.count.text() == "34 selected"
    room.answers.yes = False
    click(page, "contacts_delete")
    room.settle()
    assert len(room.desk.store.contacts.ids()) == 34
    assert "34 people" in room.answers.asked[0].title
    room.answers.yes = True
    click(page, "contacts_delete")
    shown(room, page, 0)


def test_write_takes_the_selection_to_a_new_message(room: Room, page: ContactsPage) -> None:
    select(page, 0, 1)
    click(page, "contacts_write")
    compose = room.window.current_page()
    assert isinstance(compose, ComposePage)
    room.qtbot.waitUntil(lambda: len(compose.recipients.entries()) == 2)
    assert all(isinstance(one, Person) for one in compose.recipients.entries())


def test_a_whole_group_is_written_to_as_the_group(room: Room, page: ContactsPage) -> None:
    page.groups.choose("Choir")
    shown(room, page, 2)
    page.table.selectAll()
    click(page, "contacts_write")
    compose = room.window.current_page()
    assert isinstance(compose, ComposePage)
    assert compose.recipients.entries() == (Group("Choir"),)
    assert not any(isinstance(one, Chosen) for one in compose.recipients.entries())


# Groups.


def test_a_group_is_added_renamed_and_deleted_with_a_way_back(
    room: Room, page: ContactsPage
) -> None:
    click(page, "contacts_new_group")
    asked = dialog(room, AskText)
    assert not asked.yes.isEnabled()
    asked.edit.setText("  Band ")
    click(asked, "new_group_yes")
    room.settle()
    room.qtbot.waitUntil(lambda: [one.name for one in page.groups.groups()] == ["Band", "Choir"])
    page.groups.choose("Choir")
    QTest.keyClick(page.groups, Qt.Key.Key_F2)
    asked = dialog(room, AskText)
    asked.edit.setText("Singers")
    click(asked, "rename_group_yes")
    room.settle()
    room.qtbot.waitUntil(lambda: [one.name for one in page.groups.groups()] == ["Band", "Singers"])
    QTest.keyClick(page.groups, Qt.Key.Key_Delete)
    room.settle()
    room.qtbot.waitUntil(lambda: [one.name for one in page.groups.groups()] == ["Band"])
    assert page.groups.current() is None
    shown(room, page, 4)
    click(room.window, "toast_undo")
    room.settle()
    room.qtbot.waitUntil(
        lambda: (
            [(one.name, one.size) for one in page.groups.groups()] == [("Band", 0), ("Singers", 2)]
        )
    )


def test_a_group_that_exists_is_said(room: Room, page: ContactsPage) -> None:
    page.panel.verbs._add((), None, "choir")
    room.settle()
    toast = room.window.findChild(type(page.count), "toast_text")
    assert toast is not None
    assert "There is a group “choir” already." in toast.text()


def test_people_are_dropped_onto_a_group(room: Room, page: ContactsPage) -> None:
    data = page.model.mimeData([page.model.index(0, 0), page.model.index(2, 1)])
    item = page.groups.visualItemRect(page.groups._items()[1]).center()
    page.groups.dropEvent(
        QDropEvent(
            QPointF(item),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    room.settle()
    room.qtbot.waitUntil(lambda: page.groups.groups()[0].size == 4)


def test_people_are_taken_out_of_a_group_with_a_way_back(room: Room, page: ContactsPage) -> None:
    page.groups.choose("Choir")
    shown(room, page, 2)
    select(page, 0)
    menu = page.members.menu()
    menu.aboutToShow.emit()
    (leave,) = [one for one in menu.actions() if "Take out" in one.text()]
    leave.trigger()
    shown(room, page, 1)
    click(room.window, "toast_undo")
    shown(room, page, 2)


def test_many_are_put_on_the_white_list_or_blocked(room: Room, page: ContactsPage) -> None:
    page.table.selectAll()
    menu = page.sending.menu()
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    room.settle()
    assert all(
        room.desk.store.consents.get(f"+1202555{101 + at:04d}").white_list for at in range(4)
    )
    select(page, 0)
    page._ask_block()
    asked = dialog(room, AskText)
    asked.edit.setText("moved away")
    click(asked, "block_people_yes")
    room.settle()
    consent = room.desk.store.consents.get("+12025550101")
    assert consent is not None
    assert consent.do_not_send == "moved away"


# Ways in and out.


def test_another_page_opens_a_contact_or_a_new_one(room: Room, page: ContactsPage) -> None:
    known = room.desk.store.contacts.ids()[1]
    room.window.navigate("contacts", ContactRequest(contact=known))
    editor = dialog(room, ContactEditor)
    assert editor.first.text() == "Bob"
    editor.reject()
    room.window.navigate("contacts", ContactRequest(number="+12025550177"))
    editor = dialog(room, ContactEditor)
    assert editor.numbers[0].edit.text() == "(202) 555-0177"
    editor.first.setText("New")
    click(editor, "contact_save")
    room.qtbot.waitUntil(lambda: no_dialog(ContactEditor))
    assert room.desk.store.contacts.by_number("+12025550177") is not None


def test_the_selection_or_everybody_is_exported(
    room: Room, page: ContactsPage, tmp_path: Path
) -> None:
    room.answers.save_to = tmp_path / "all.csv"
    click(page, "contacts_export_button")
    room.settle()
    assert (tmp_path / "all.csv").read_text("utf-8-sig").count("\n") == 5
    select(page, 0, 1)
    assert page.export.text() == "Export selected…"
    room.answers.save_to = tmp_path / "two.csv"
    click(page, "contacts_export_button")
    room.settle()
    assert (tmp_path / "two.csv").read_text("utf-8-sig").count("\n") == 3
    assert not page.exporting.row.isVisible()
    page.table.clearSelection()
    page.groups.choose("Choir")
    shown(room, page, 2)
    assert page.export.text() == "Export these…"
    room.answers.save_to = tmp_path / "choir.vcf"
    click(page, "contacts_export_button")
    room.settle()
    assert (tmp_path / "choir.vcf").read_text().count("BEGIN:VCARD") == 2


def test_a_dropped_list_begins_an_import(room: Room, page: ContactsPage, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("phone\n+12025550191\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    page.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    begun = dialog(room, ImportContacts)
    room.settle()
    assert begun.file.model.rowCount() == 1
    begun.reject()


def test_an_export_to_nowhere_is_told(room: Room, page: ContactsPage, tmp_path: Path) -> None:
    room.answers.save_to = tmp_path / "no" / "such" / "folder.csv"
    click(page, "contacts_export_button")
    room.settle()
    notice = room.window.findChild(type(page.count), "notice_sentence")
    assert notice is not None
    assert "could not be written" in notice.text()


def test_the_menu_of_the_selection(room: Room, page: ContactsPage) -> None:
    select(page, 0, 1)
    menu = page.make_menu()
    texts = [one.text() for one in menu.actions() if one.text()]
    assert texts == ["Show", "Write", "Edit", "Merge…", "Delete", "Groups", "Sending"]
    enabled = {one.text(): one.isEnabled() for one in menu.actions() if one.text()}
    assert (enabled["Show"], enabled["Write"], enabled["Edit"]) == (False, True, False)
    menu.deleteLater()


def test_names_from_outside_are_plain(room: Room, page: ContactsPage) -> None:
    room.desk.people.save(ContactRow(0, "A\u202egnp\n<b>", groups=("<i>x</i>",)))
    shown(room, page, 5)
    assert "A⟦RLO⟧gnp ⏎ <b>" in [cells(page, row)[0] for row in range(5)]
    assert page.groups._items()[1].text(0) == "<i>x</i>"
