"""Writing a text: paste is bounded and plain, fields are painted, the dear character is marked."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from smsdesk.services.compose import MAX_TEXT
from smsdesk.ui.theme import Theme
from smsdesk.ui.widgets.merge_fields import FieldButton, places, utf16
from smsdesk.ui.widgets.message_editor import MessageEditor, tidy


@pytest.fixture
def editor(qtbot: QtBot, qapp: QApplication) -> MessageEditor:
    made = MessageEditor(Theme(qapp, "light"), "text")
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show()
    return made


def paste(editor: MessageEditor, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    editor.insertFromMimeData(data)


def painted(editor: MessageEditor) -> list[tuple[str, bool]]:
    """Return what is painted in the first line, and whether as wrong."""
    block = editor.document().firstBlock()
    return [
        (block.text()[one.start : one.start + one.length], one.format.fontUnderline() or _wavy(one))
        for one in block.layout().formats()
    ]


def _wavy(one: object) -> bool:
    return one.format.underlineStyle() != one.format.UnderlineStyle.NoUnderline


def test_a_pasted_megabyte_is_cut_quickly_and_said(editor: MessageEditor, qtbot: QtBot) -> None:
    began = time.monotonic()
    with qtbot.waitSignal(editor.overflowed) as cut:
        paste(editor, "x" * 1_000_000)
    QApplication.processEvents()
    assert len(editor.text()) == MAX_TEXT
    assert cut.args == [1_000_000 - MAX_TEXT]
    assert time.monotonic() - began < 5


def test_what_is_full_takes_only_what_replaces_a_selection(editor: MessageEditor) -> None:
    editor.set_text("y" * MAX_TEXT)
    paste(editor, "more")
    assert len(editor.text()) == MAX_TEXT
    editor.selectAll()
    paste(editor, "new")
    assert editor.text() == "new"


def test_pasted_text_is_plain_with_plain_line_breaks(editor: MessageEditor) -> None:
    paste(editor, "a\r\nb\u2028c\x00<b>d</b>")
    assert editor.text() == "a\nb\nc<b>d</b>"


def test_tidying_keeps_tabs_and_cuts() -> None:
    assert tidy("a\tb", 10) == "a\tb"
    assert tidy("abcdef", 3) == "abc"


def test_known_fields_are_painted_and_unknown_ones_as_wrong(editor: MessageEditor) -> None:
    editor.set_text("😀 {first_name|you} {clas} {{plain}} }")
    editor.fields.set_known(frozenset({"first_name"}))
    block = editor.document().firstBlock()
    raw = block.text().encode("utf-16-le")
    pieces = [
        (raw[2 * one.start : 2 * (one.start + one.length)].decode("utf-16-le"), _wavy(one))
        for one in block.layout().formats()
    ]
    assert pieces == [("{first_name|you}", False), ("{clas}", True), ("}", True)]


def test_fields_are_not_called_wrong_before_it_is_known_which_there_are(
    editor: MessageEditor,
) -> None:
    editor.set_text("{anything}")
    assert painted(editor) == [("{anything}", False)]


def test_places_are_those_of_the_template() -> None:
    assert [(one.start, one.key) for one in places("{A b} {{x}} {|d} {")] == [
        (0, "a_b"),
        (12, ""),
        (17, ""),
    ]


def test_the_mark_stands_on_its_character(editor: MessageEditor) -> None:
    editor.set_text("😀a“b")
    editor.mark(2)
    (mark,) = editor.extraSelections()
    assert mark.cursor.selectedText() == "“"
    editor.mark(None)
    assert editor.extraSelections() == []
    assert utf16("😀a", 1) == 2


def test_tab_goes_on_and_writes_nothing(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    made, after = MessageEditor(Theme(qapp, "light"), "text"), QLineEdit()
    layout.addWidget(made)
    layout.addWidget(after)
    window.show()
    window.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    QTest.keyClick(made, Qt.Key.Key_Tab)
    assert after.hasFocus()
    assert made.text() == ""


def test_a_line_full_of_braces_is_painted_in_linear_time(editor: MessageEditor) -> None:
    began = time.monotonic()
    editor.set_text("😀{a}" * 7_000)
    assert time.monotonic() - began < 5


def test_the_menu_inserts_a_field(editor: MessageEditor, qtbot: QtBot, qapp: QApplication) -> None:
    button = FieldButton(Theme(qapp, "light"), editor.insert_field)
    qtbot.addWidget(button)
    button.set_fields(("first_name", "R&D day"))
    first, own = button.menu().actions()
    assert first.text() == "First name\t{first_name}"
    assert "R&&D day" in own.text()
    first.trigger()
    assert editor.text() == "{first_name}"
