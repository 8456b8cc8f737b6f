"""Numbers are formatted while one types: keys, cursor, the way back, and what is left alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from smsdesk.ui.context import ContactRequest
from smsdesk.ui.dialogs.contact_editor import ContactEditor
from smsdesk.ui.widgets.as_you_type import AsYouType
from tests.ui.conftest import Room
from tests.ui.hands import click, dialog, no_dialog

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def edit(qtbot: QtBot) -> QLineEdit:
    made = QLineEdit()
    qtbot.addWidget(made)
    AsYouType(made, lambda: "US")
    made.show()
    return made


def press(edit: QLineEdit, *keys: Qt.Key, times: int = 1) -> None:
    for _ in range(times):
        for key in keys:
            QTest.keyClick(edit, key)


def state(edit: QLineEdit) -> str:
    at = edit.cursorPosition()
    return f"{edit.text()[:at]}|{edit.text()[at:]}"


def test_each_key_gives_what_the_country_writes(edit: QLineEdit) -> None:
    seen = []
    for key in "2025550142":
        QTest.keyClicks(edit, key)
        seen.append(state(edit))
    assert seen[2:] == [
        "202|",
        "202-5|",
        "202-55|",
        "202-555|",
        "202-5550|",
        "(202) 555-01|",
        "(202) 555-014|",
        "(202) 555-0142|",
    ]


def test_backspace_takes_one_digit_each_time_to_the_end(edit: QLineEdit) -> None:
    QTest.keyClicks(edit, "2025550142")
    left = []
    for _ in range(11):
        press(edit, Key.Key_Backspace)
        left.append("".join(filter(str.isdigit, edit.text())))
    assert list(dict.fromkeys(left)) == ["2025550142"[:count] for count in range(9, -1, -1)]
    assert edit.text() == ""


def test_backspace_beside_a_bracket_takes_the_digit_before_it(edit: QLineEdit) -> None:
    QTest.keyClicks(edit, "2025550142")
    edit.setCursorPosition(len("(202) "))
    press(edit, Key.Key_Backspace)
    assert "".join(filter(str.isdigit, edit.text())) == "205550142"
    assert "".join(filter(str.isdigit, edit.text()[: edit.cursorPosition()])) == "20"


def test_delete_before_a_bracket_takes_the_digit_after_it(edit: QLineEdit) -> None:
    QTest.keyClicks(edit, "2025550142")
    edit.setCursorPosition(len("(202"))
    press(edit, Key.Key_Delete)
    assert "".join(filter(str.isdigit, edit.text())) == "202550142"
    assert "".join(filter(str.isdigit, edit.text()[: edit.cursorPosition()])) == "202"


def test_a_digit_in_the_middle_goes_where_the_cursor_is(edit: QLineEdit) -> None:
    QTest.keyClicks(edit, "202555014")
    edit.setCursorPosition(edit.text().index("-") + 1)
    before = "".join(filter(str.isdigit, edit.text()[: edit.cursorPosition()]))
    QTest.keyClicks(edit, "9")
    digits = "".join(filter(str.isdigit, edit.text()))
    assert digits == before + "9" + "202555014"[len(before) :]
    assert edit.text()[edit.cursorPosition() - 1] == "9"


def test_a_selection_is_replaced(edit: QLineEdit) -> None:
    QTest.keyClicks(edit, "2025550142")
    edit.selectAll()
    QTest.keyClicks(edit, "+")
    QTest.keyClicks(edit, "442079460018")
    assert state(edit) == "+44 20 7946 0018|"


@pytest.mark.parametrize(
    ("pasted", "shown"),
    [
        ("2025550142", "(202) 555-0142|"),
        (" +44 7400-123456 ", "+44 7400 123456|"),
        ("٢٠٢٥٥٥٠١٤٢", "(202) 555-0142|"),
        ("+44 (0)7400 123456", "+44 (0)7400 123456|"),
        ("2025550142 x5", "2025550142 x5|"),
        ("Ann", "Ann|"),
    ],
)
def test_what_is_pasted_is_formatted_where_it_is_a_number(
    edit: QLineEdit, pasted: str, shown: str
) -> None:
    QGuiApplication.clipboard().setText(pasted)
    QTest.keyClick(edit, Key.Key_V, Control)
    assert state(edit) == shown


def test_undo_and_redo_go_through_what_was_typed(edit: QLineEdit) -> None:
    QTest.keyClicks(edit, "20255")
    assert edit.text() == "202-55"
    QTest.keyClick(edit, Key.Key_Z, Control)
    assert state(edit) == "202-5|"
    QTest.keyClick(edit, Key.Key_Z, Control)
    QTest.keyClick(edit, Key.Key_Z, Control | Qt.KeyboardModifier.ShiftModifier)
    assert state(edit) == "202-5|"
    QTest.keyClicks(edit, "9")
    assert edit.text() == "202-59"
    for _ in range(9):
        QTest.keyClick(edit, Key.Key_Z, Control)
    assert edit.text() == ""


def test_names_and_signs_are_left_alone(edit: QLineEdit) -> None:
    for text in ("Ann Roe", "*100#", "12", "3rd form", "-"):
        edit.clear()
        QTest.keyClicks(edit, text)
        assert state(edit) == f"{text}|"
        press(edit, Key.Key_Backspace)
        assert edit.text() == text[:-1]


# Where people meet it.


@pytest.fixture
def editor(room: Room) -> ContactEditor:
    room.window.show()
    room.window.navigate("contacts", ContactRequest())
    return dialog(room, ContactEditor)


def test_a_persons_number_is_formatted_and_its_country_can_be_another(
    editor: ContactEditor,
) -> None:
    row = editor.numbers[0]
    QTest.keyClicks(row.edit, "2025550142")
    assert row.edit.text() == "(202) 555-0142"
    assert row.verdict.text() == "+1 202-555-0142 · United States"
    editor.country.set_region("KE")
    editor.country.activated.emit(editor.country.currentIndex())
    row.edit.clear()
    QTest.keyClicks(row.edit, "0712345678")
    assert row.edit.text() == "0712 345678"
    assert row.value() == "+254712345678"
    editor.reject()


def test_a_second_number_gets_a_row_of_its_own(room: Room, editor: ContactEditor) -> None:
    QGuiApplication.clipboard().setText("202 555 0142; 202 555 0143 / +44 7400 123456")
    QTest.keyClick(editor.numbers[0].edit, Key.Key_V, Control)
    assert [row.value() for row in editor.numbers] == [
        "+12025550142",
        "+12025550143",
        "+447400123456",
    ]
    editor.reject()


def test_what_was_probably_meant_is_one_click_away(editor: ContactEditor) -> None:
    row = editor.numbers[0]
    assert not row.offer.isVisible()
    QTest.keyClicks(row.edit, "447400123456")
    assert row.offer.isVisible()
    assert row.offer.text() == "Did you mean +44 7400 123456?"
    row.offer.click()
    assert row.value() == "+447400123456"
    assert not row.offer.isVisible()
    editor.reject()


def test_a_landline_is_told(editor: ContactEditor) -> None:
    row = editor.numbers[0]
    QTest.keyClicks(row.edit, "+442079460018")
    assert row.verdict.text().endswith("a landline: texts may not arrive")
    editor.reject()


def test_language_and_time_zone_are_chosen_by_name(room: Room, editor: ContactEditor) -> None:
    editor.first.setText("Eve")
    for combo, typed in ((editor.language, "german"), (editor.zone, "africa/nairobi")):
        line = combo.lineEdit()
        line.selectAll()
        QTest.keyClicks(line, typed)
        line.editingFinished.emit()
    click(editor, "contact_save")
    room.qtbot.waitUntil(lambda: no_dialog(ContactEditor))
    (saved,) = room.desk.store.contacts.page(room.desk.store.contacts.ids())
    assert (saved.language, saved.time_zone) == ("de", "Africa/Nairobi")
