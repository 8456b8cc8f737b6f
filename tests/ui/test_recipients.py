"""The recipients field: typing, pasting, chips by keyboard and mouse, editing in place."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.services.recipients import Chosen, Group, Listed, Pasted, Person, Typed
from smsdesk.ui.theme import Theme
from smsdesk.ui.widgets.recipients import RecipientsField
from smsdesk.ui.widgets.suggestions import Suggestion

ANN = Person(1, "Ann Roe", "+12025550101")
BOB = Person(2, "Bob", "+12025550102")


@pytest.fixture
def field(qtbot: QtBot, qapp: QApplication) -> Iterator[RecipientsField]:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    made = RecipientsField(Theme(qapp, "light"), lambda: "US")
    layout.addWidget(made)
    layout.addWidget(QLineEdit())
    layout.addStretch(1)
    window.resize(520, 300)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    made.edit.setFocus()
    qtbot.waitUntil(made.edit.hasFocus)
    yield made
    made._suggestions.hide()


def press(field: RecipientsField, key: Qt.Key) -> None:
    QTest.keyClick(field.edit, key)


def test_a_typed_number_becomes_a_chip(field: RecipientsField, qtbot: QtBot) -> None:
    QTest.keyClicks(field.edit, "(202) 555-0101")
    with qtbot.waitSignal(field.changed):
        press(field, Qt.Key.Key_Return)
    assert field.entries() == (Typed("(202) 555-0101"),)
    assert field.edit.text() == ""
    assert field.chips()[0].tone == "neutral"


@pytest.mark.parametrize("key", [Qt.Key.Key_Comma, Qt.Key.Key_Semicolon, Qt.Key.Key_Tab])
def test_comma_semicolon_and_tab_end_a_number(field: RecipientsField, key: Qt.Key) -> None:
    QTest.keyClicks(field.edit, "2025550101")
    press(field, key)
    assert field.entries() == (Typed("(202) 555-0101"),)
    assert field.edit.hasFocus()


def test_a_name_is_looked_up_and_the_first_one_taken_on_enter(
    field: RecipientsField, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(field.wanted) as wanted:
        QTest.keyClicks(field.edit, "an")
    assert wanted.args == ["an"]
    field.suggest("an", [Suggestion(ANN, "user", "Ann Roe"), Suggestion(BOB, "user", "Bob")])
    assert field._suggestions.open
    QTest.keyClick(field._suggestions._popup, Qt.Key.Key_Down)
    QTest.keyClick(field._suggestions._popup, Qt.Key.Key_Return)
    assert field.entries() == (BOB,)


def test_enter_before_the_answer_takes_the_answer(field: RecipientsField, qtbot: QtBot) -> None:
    QTest.keyClicks(field.edit, "ann")
    with qtbot.waitSignal(field.wanted):
        press(field, Qt.Key.Key_Return)
    assert field.entries() == ()
    field.suggest("ann", [Suggestion(ANN, "user", "Ann Roe")])
    assert field.entries() == (ANN,)


def test_late_answers_to_older_texts_are_dropped(field: RecipientsField) -> None:
    QTest.keyClicks(field.edit, "bob")
    field.suggest("bo", [Suggestion(ANN, "user", "Ann Roe")])
    assert not field._suggestions.open


def test_a_name_that_nobody_has_is_a_chip_that_says_why(field: RecipientsField) -> None:
    QTest.keyClicks(field.edit, "nobody")
    press(field, Qt.Key.Key_Return)
    field.suggest("nobody", [])
    chip = field.chips()[0]
    assert chip.tone == "danger"
    assert "not a phone number" in chip.accessibleName()


def test_a_bad_number_is_corrected_in_place(field: RecipientsField, qtbot: QtBot) -> None:
    field.add((Typed("202555"), ANN))
    field.add((Typed("20255501x1x"),))
    chip = field.chips()[2]
    assert chip.tone == "danger"
    chip.opened.emit()
    editor = field.findChild(QLineEdit, "recipient_edit_in_place")
    assert editor is not None
    editor.setText("2025550199")
    with qtbot.waitSignal(field.changed):
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert field.entries()[2] == Typed("2025550199")
    assert field.chips()[2].tone == "neutral"


def test_escape_leaves_the_number_as_it_was(field: RecipientsField) -> None:
    field.add((Typed("20255"),))
    field.chips()[0].opened.emit()
    editor = field.findChild(QLineEdit, "recipient_edit_in_place")
    assert editor is not None
    editor.setText("nonsense")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert field.entries() == (Typed("20255"),)
    assert field.chips()[0].isVisible()


def test_a_short_number_says_that_it_is_a_short_code(field: RecipientsField) -> None:
    field.add((Typed("12345"),))
    assert "short code" in field.chips()[0].text_shown()


def test_the_same_number_is_folded_and_said(field: RecipientsField, qtbot: QtBot) -> None:
    field.add((ANN,))
    with qtbot.waitSignal(field.said) as said:
        field.add((Typed("202-555-0101"),))
    assert "already" in said.args[0]
    assert field.entries() == (ANN,)


def test_a_pasted_list_becomes_chips(field: RecipientsField) -> None:
    QGuiApplication.clipboard().setText("Ann\t202-555-0101\nBob\t202-555-0102\n")
    QTest.keyClick(field.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.entries() == (Typed("202-555-0101"), Typed("202-555-0102"))


def test_a_long_pasted_list_becomes_one_chip_with_a_look_inside(
    field: RecipientsField, qtbot: QtBot
) -> None:
    numbers = tuple(f"202-555-{number:04d}" for number in range(248))
    field.edit.pasted.emit("\n".join(numbers))
    assert field.entries() == (Pasted(numbers),)
    assert "248" in field.chips()[0].text_shown()
    with qtbot.waitSignal(field.look_inside) as asked:
        QTest.keyClick(field.chips()[0], Qt.Key.Key_Return)
    assert asked.args == [Pasted(numbers)]


def test_a_single_pasted_number_can_still_be_edited(field: RecipientsField) -> None:
    field.edit.pasted.emit(" 202-555-0101\n")
    assert field.edit.text() == "(202) 555-0101"
    assert field.entries() == ()


def test_chips_are_reached_and_removed_by_keyboard(field: RecipientsField, qtbot: QtBot) -> None:
    field.add((ANN, BOB))
    press(field, Qt.Key.Key_Backspace)
    qtbot.waitUntil(field.chips()[1].hasFocus)
    QTest.keyClick(field.chips()[1], Qt.Key.Key_Left)
    qtbot.waitUntil(field.chips()[0].hasFocus)
    QTest.keyClick(field.chips()[0], Qt.Key.Key_Delete)
    assert field.entries() == (BOB,)


def test_the_cross_removes_and_the_rest_opens(field: RecipientsField, qtbot: QtBot) -> None:
    field.add((Group("Choir"),))
    chip = field.chips()[0]
    with qtbot.waitSignal(field.look_inside):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=chip.rect().center())
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=chip._cross().center())
    assert field.entries() == ()


def test_a_good_number_is_taken_when_the_field_is_left(
    field: RecipientsField, qtbot: QtBot
) -> None:
    QTest.keyClicks(field.edit, "2025550101")
    other = field.window().findChildren(QLineEdit)[-1]
    other.setFocus()
    qtbot.waitUntil(lambda: field.entries() == (Typed("(202) 555-0101"),))


def test_half_a_name_stays_when_the_field_is_left(field: RecipientsField, qtbot: QtBot) -> None:
    QTest.keyClicks(field.edit, "ann")
    field.window().findChildren(QLineEdit)[-1].setFocus()
    qtbot.waitUntil(lambda: not field.edit.hasFocus())
    assert field.edit.text() == "ann"


def test_why_somebody_is_left_out_is_on_the_chip(field: RecipientsField) -> None:
    field.add((ANN, BOB))
    field.show_troubles({"+12025550102": Trouble(Reason.OPTED_OUT)})
    assert [chip.tone for chip in field.chips()] == ["neutral", "warning"]


def test_names_from_outside_are_plain(field: RecipientsField) -> None:
    field.add((Person(1, "<img src=x>\u202eevil", "+12025550101"),))
    chip = field.chips()[0]
    assert "\u202e" not in chip.text_shown()
    assert "<img" not in chip.toolTip()


def test_a_dropped_file_is_offered_and_a_dropped_text_is_pasted(
    field: RecipientsField, qtbot: QtBot
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/list.csv")])
    with qtbot.waitSignal(field.file_dropped) as dropped:
        field.dropEvent(_drop(data))
    assert dropped.args[0].endswith("list.csv")
    text = QMimeData()
    text.setText("202-555-0101 ; 202-555-0102")
    field.dropEvent(_drop(text))
    assert len(field.entries()) == 2


def _drop(data: QMimeData) -> QDropEvent:
    return QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )


def test_the_field_grows_and_then_scrolls(field: RecipientsField) -> None:
    low = field.height()
    field.set_entries(Typed(f"202555{number:04d}") for number in range(40))
    assert low < field.height() < 200
    assert len(field.chips()) == 40
    field.set_entries((Listed("a.csv", (), ()), Chosen((1, 2))))
    assert len(field.entries()) == 2
