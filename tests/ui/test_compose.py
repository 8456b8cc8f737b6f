"""New message: from typing to the queue, on a real data file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from smsdesk.codec.alphabet import LANGUAGES, Shift
from smsdesk.codec.segment import Alphabet
from smsdesk.domain.changes import LaneState, ModemStatus
from smsdesk.domain.message import Priority
from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Status
from smsdesk.domain.views import ContactRow, DraftRow, OutboundRow, PhoneRow
from smsdesk.services.lane import LaneView
from smsdesk.services.recipients import Group, Listed, Pasted, Person, Typed, dumps
from smsdesk.ui import checker
from smsdesk.ui.context import ComposeRequest
from smsdesk.ui.dialogs.choose_people import ChoosePeople
from smsdesk.ui.dialogs.confirm_send import ConfirmSend
from smsdesk.ui.dialogs.left_out import LeftOutDialog
from smsdesk.ui.dialogs.list_file import ListFile
from smsdesk.ui.dialogs.pasted_numbers import PastedDialog
from smsdesk.ui.dialogs.people_inside import PeopleInside
from smsdesk.ui.pages.compose import ComposePage
from smsdesk.ui.pages.outbox import OutboxPage
from smsdesk.ui.unfinished import UNFINISHED
from tests.ui.conftest import Room
from tests.ui.hands import click, dialog

NEWS = "Değerli velimiz, toplantımız yarın saat on yedide okulumuzda yapılacaktır, bekleriz."
ANN, BOB = "+12025550101", "+12025550102"


@pytest.fixture
def page(room: Room, monkeypatch: pytest.MonkeyPatch) -> ComposePage:
    monkeypatch.setattr(checker, "PAUSE_MS", 0)
    room.window.show()
    room.window.navigate("compose")
    made = room.window.current_page()
    assert isinstance(made, ComposePage)
    ready(room, made)
    return made


def ready(room: Room, page: ComposePage) -> None:
    """Wait until what is written has been checked."""
    room.qtbot.waitUntil(lambda: not page._checker.busy, timeout=10_000)
    room.settle()


def write(room: Room, page: ComposePage, text: str, entries: Sequence[object]) -> None:
    page.recipients.set_entries(entries)
    page.editor.set_text(text)
    ready(room, page)


def queued(room: Room) -> list[OutboundRow]:
    store = room.desk.store
    return store.outbounds.page(store.outbounds.ids())


def people(room: Room, count: int = 3) -> list[ContactRow]:
    return [
        room.desk.people.save(
            ContactRow(
                0,
                ("Ann", "Bob", "")[at % 3],
                phones=(PhoneRow(0, "", f"+1202555{101 + at:04d}"),),
                groups=("Choir",),
            )
        )
        for at in range(count)
    ]


# Sending.


def test_a_typed_number_and_a_text_are_sent_by_keyboard_alone(
    room: Room, page: ComposePage
) -> None:
    QTest.keyClicks(page.recipients.edit, "(202) 555-0101")
    QTest.keyClick(page.recipients.edit, Qt.Key.Key_Return)
    QTest.keyClicks(page.editor, "School is closed")
    page.send.setFocus()
    QTest.keyClick(page.send, Qt.Key.Key_Space)
    room.qtbot.waitUntil(lambda: isinstance(room.window.current_page(), OutboxPage))
    (row,) = queued(room)
    assert (row.number, row.text, row.status) == (ANN, "School is closed", Status.NOT_PROCESSED)
    assert page.written().empty


def test_the_button_says_what_it_will_do(room: Room, page: ComposePage) -> None:
    people(room)
    write(room, page, "x" * 200, [Group("Choir")])
    assert page.send.text() == "Send to 3 people · 6 parts"
    page.options.later.setChecked(True)
    assert page.send.text() == "Schedule for 3 people · 6 parts"


def test_what_was_typed_last_is_what_is_sent(room: Room, page: ComposePage) -> None:
    write(room, page, "old", [Typed(ANN)])
    page.editor.set_text("new")
    page.send.click()
    room.qtbot.waitUntil(lambda: len(queued(room)) == 1)
    assert queued(room)[0].text == "new"


def test_a_number_still_in_the_field_is_taken_when_sending(room: Room, page: ComposePage) -> None:
    page.editor.set_text("Hello")
    page.recipients.edit.setText("202-555-0101")
    page.send.click()
    room.qtbot.waitUntil(lambda: len(queued(room)) == 1)


def test_a_name_still_in_the_field_is_looked_up_when_sending(room: Room, page: ComposePage) -> None:
    people(room)
    page.editor.set_text("Hello")
    page.recipients.edit.setText("bob")
    page.send.click()
    room.qtbot.waitUntil(lambda: page.recipients.entries() != ())
    assert isinstance(page.recipients.entries()[0], Person)


@pytest.mark.parametrize(
    ("text", "entries", "reason"),
    [
        ("", [Typed(ANN)], "The message is empty."),
        ("   \n ", [Typed(ANN)], "The message is empty."),
        ("Hello", [], "Nobody is chosen"),
        ("Hello {clas}", [Typed(ANN)], "There is no field “clas”"),
        ("Hello }", [Typed(ANN)], "A brace stands alone"),
        ("Hello", [Typed("abc")], "not a phone number"),
    ],
)
def test_what_can_not_be_sent_says_why_and_stays(
    room: Room, page: ComposePage, text: str, entries: list[object], reason: str
) -> None:
    write(room, page, text, entries)
    page.send.click()
    ready(room, page)
    assert reason in page.blocked.text()
    assert queued(room) == []
    assert page.editor.text() == text
    assert list(page.recipients.entries()) == entries


def test_many_recipients_are_confirmed_with_who_is_left_out(room: Room, page: ComposePage) -> None:
    people(room, 30)
    room.desk.people.set_consent(ANN, do_not_send="opted_out", evidence="STOP")
    write(room, page, "Dear {first_name}", [Group("Choir"), Typed("12"), Typed(BOB)])
    page.send.click()
    asked = dialog(room, ConfirmSend)
    assert asked.heading.text() == "Send to 29 people?"
    said = asked.findChild(QWidget, "confirm_send_left_out")
    assert said is not None
    assert "1 × asked not to be texted" in said.text()
    assert "1 × in the list twice" in said.text()
    click(asked, "confirm_send_no")
    room.settle()
    assert queued(room) == []
    page.send.click()
    click(dialog(room, ConfirmSend), "confirm_send_yes")
    room.qtbot.waitUntil(lambda: len(queued(room)) == 29)


def test_the_limit_of_the_question_is_a_setting(room: Room, page: ComposePage) -> None:
    people(room, 3)
    room.desk.settings.put("confirm_above", "2")
    write(room, page, "Hello", [Group("Choir")])
    page.send.click()
    dialog(room, ConfirmSend).reject()


def test_after_sending_it_can_be_taken_back_with_the_text(room: Room, page: ComposePage) -> None:
    write(room, page, "Hello", [Typed(ANN)])
    page.send.click()
    room.qtbot.waitUntil(lambda: isinstance(room.window.current_page(), OutboxPage))
    click(room.window, "toast_undo")
    room.qtbot.waitUntil(lambda: room.window.current_page() is page)
    assert queued(room)[0].status is Status.CANCELLED
    assert page.editor.text() == "Hello"
    assert page.recipients.entries() == (Typed(ANN),)


def test_without_a_modem_it_queues_and_says_so(room: Room, page: ComposePage) -> None:
    assert page.no_modem.isVisible()
    write(room, page, "Hello", [Typed(ANN)])
    page.send.click()
    room.qtbot.waitUntil(lambda: isinstance(room.window.current_page(), OutboxPage))
    toast = room.window.findChild(QWidget, "toast_text")
    assert toast is not None
    assert "when a modem is connected" in toast.text()


def test_when_urgency_and_deadline_reach_the_queue(room: Room, page: ComposePage) -> None:
    write(room, page, "Hello", [Typed(ANN)])
    start = page.options.due.dateTime().addDays(2)
    page.options.later.setChecked(True)
    page.options.due.setDateTime(start)
    page.options.give_up.setChecked(True)
    page.options.deadline.setDateTime(start.addDays(1))
    page.options.priority.setCurrentIndex(page.options.priority.findData(Priority.HIGH))
    page.send.click()
    room.qtbot.waitUntil(lambda: len(queued(room)) == 1)
    (row,) = queued(room)
    assert row.priority == Priority.HIGH
    assert int(row.due_at.timestamp()) == start.toSecsSinceEpoch()
    assert row.deliver_by == row.due_at + timedelta(days=1)
    room.settle()
    assert page.options.at() is None


def test_a_flash_message_is_explained_sent_and_not_the_habit(room: Room, page: ComposePage) -> None:
    assert not page.options.flash_words.isVisible()
    write(room, page, "Fire drill at 10", [Typed(ANN)])
    page.options.flash.setChecked(True)
    assert page.options.flash_words.isVisible()
    page.send.click()
    room.qtbot.waitUntil(lambda: len(queued(room)) == 1)
    assert queued(room)[0].flash
    room.settle()
    assert not page.options.flash.isChecked()


def test_a_draft_stays_a_flash_message(room: Room, page: ComposePage) -> None:
    write(room, page, "Fire drill", [Group("Choir")])
    page.options.flash.setChecked(True)
    click(page, "compose_save_draft")
    room.settle()
    (named,) = [row for row in room.desk.store.drafts.all() if row.name != UNFINISHED]
    assert named.flash
    page.clear()
    assert not page.options.flash.isChecked()
    room.window.navigate("compose", ComposeRequest(draft=named.id))
    ready(room, page)
    assert page.options.flash.isChecked()


def test_a_deadline_before_the_start_is_refused(room: Room, page: ComposePage) -> None:
    write(room, page, "Hello", [Typed(ANN)])
    page.options.later.setChecked(True)
    page.options.give_up.setChecked(True)
    page.options.deadline.setDateTime(page.options.due.dateTime().addSecs(-60))
    page.send.click()
    assert "before it may be sent" in page.blocked.text()
    assert queued(room) == []


def test_when_nothing_could_be_recorded_the_page_keeps_everything(
    room: Room, page: ComposePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(room, page, "Hello", [Typed(ANN)])

    def full(*_args: object, **_kwargs: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(type(room.desk.compose), "queue", full)
    with room.qtbot.captureExceptions():
        page.send.click()
        room.settle()
    assert page.editor.text() == "Hello"
    assert page.send.isEnabled()
    assert page.send.text() == "Send to 1 person · 1 part"


# Recipients.


def test_suggestions_come_from_groups_people_and_the_number_itself(
    room: Room, page: ComposePage
) -> None:
    people(room)
    for typed, kinds in (("cho", [Group]), ("an", [Person]), ("2025550199", [Typed])):
        with room.qtbot.waitSignal(page._suggester.found) as found:
            page.recipients.edit.setText(typed)
        assert [type(one.entry) for one in found.args[1]] == kinds


def test_people_are_counted_with_those_left_out(room: Room, page: ComposePage) -> None:
    people(room)
    write(room, page, "Hi", [Group("Choir"), Typed(ANN), Typed("abc"), Typed("+1202")])
    assert page.people.text() == "3 people get it · 2 left out · 1 duplicate folded"
    assert "“abc” is a name" in page.number_trouble.text()
    click(page, "compose_details")
    shown = dialog(room, LeftOutDialog)
    assert shown.model.rowCount() == 3
    click(shown, "left_out_copy")
    assert "abc\t" in QApplication.clipboard().text()
    shown.accept()


def test_test_mode_marks_those_that_are_not_on_the_white_list(
    room: Room, page: ComposePage
) -> None:
    room.desk.settings.put("test_mode", "yes")
    write(room, page, "Hi", [Typed(ANN)])
    assert page.recipients.chips()[0].tone == "warning"
    page.send.click()
    assert "Test mode is on" in page.blocked.text()


def test_a_pasted_list_is_looked_into_and_corrected(room: Room, page: ComposePage) -> None:
    numbers = tuple(f"202555{at:04d}" for at in range(101, 120))
    page.recipients._pasted("\n".join((*numbers, "rubbish", numbers[0])))
    ready(room, page)
    assert page.people.text() == "19 people get it · 1 left out · 1 duplicate folded"
    page.recipients.chips()[0].opened.emit()
    inside = dialog(room, PastedDialog)
    room.settle()
    assert inside.summary.text() == "2 with a problem"
    inside.only.setChecked(True)
    assert inside.model.rowCount() == 2
    inside.model.setData(inside.model.index(0, 0), "2025550150")
    click(inside, "pasted_drop")
    click(inside, "pasted_done")
    ready(room, page)
    assert page.people.text() == "20 people get it"
    assert page.recipients.entries() == (Pasted((*numbers, "2025550150")),)


def test_people_are_chosen_from_the_address_book(room: Room, page: ComposePage) -> None:
    people(room)
    click(page, "compose_choose_people")
    chooser = dialog(room, ChoosePeople)
    room.qtbot.waitUntil(lambda: chooser.model.rowCount() == 3)
    chooser.table.selectAll()
    click(chooser, "choose_add")
    room.qtbot.waitUntil(lambda: len(page.recipients.entries()) == 3)
    click(page, "compose_choose_people")
    chooser = dialog(room, ChoosePeople)
    room.qtbot.waitUntil(lambda: len(chooser.groups.groups()) == 1)
    chooser.groups.choose("Choir")
    click(chooser, "choose_whole_group")
    assert page.recipients.entries()[-1] == Group("Choir")


def open_list(room: Room, page: ComposePage, file: Path) -> ListFile:
    room.answers.open_from = file
    click(page, "compose_from_file")
    shown = dialog(room, ListFile)
    room.settle()
    return shown


def test_each_row_of_a_file_gets_its_own_text(
    room: Room, page: ComposePage, tmp_path: Path
) -> None:
    file = tmp_path / "termine.csv"
    file.write_text(
        "Name;Handy;Tag\nMüller;202-555-0101;Montag\nGroß;202-555-0102;Dienstag\nNie;kein;-\n",
        encoding="latin-1",
    )
    shown = open_list(room, page, file)
    assert shown.figures.text() == "2 numbers found · 1 left out"
    assert shown.number.currentData() == "Handy"
    click(shown, "list_file_use")
    page.editor.set_text("{Name}, bis {Tag}!")
    ready(room, page)
    assert isinstance(page.recipients.entries()[0], Listed)
    assert "tag" in [action.objectName()[6:] for action in page.fields.menu().actions()]
    assert page.people.text() == "2 people get it · 1 left out"
    assert page.preview.text.text() == "Müller, bis Montag!"
    page.preview.next.click()
    assert page.preview.text.text() == "Groß, bis Dienstag!"
    page.send.click()
    room.qtbot.waitUntil(lambda: len(queued(room)) == 2)
    assert {row.text for row in queued(room)} == {"Müller, bis Montag!", "Groß, bis Dienstag!"}


def test_a_file_without_numbers_says_so_and_another_column_can_be_tried(
    room: Room, page: ComposePage, tmp_path: Path
) -> None:
    file = tmp_path / "names.csv"
    file.write_text("first,last\nAnn,Roe\n", encoding="utf-8")
    shown = open_list(room, page, file)
    assert "No column of names.csv holds phone numbers" in shown.trouble.text()
    assert not shown.use.isEnabled()
    shown.reject()


def test_a_file_that_is_no_list_is_refused_in_words(
    room: Room, page: ComposePage, tmp_path: Path
) -> None:
    file = tmp_path / "photo.jpg"
    file.write_bytes(b"\xff\xd8\xff\xe0" + bytes(200))
    shown = open_list(room, page, file)
    assert "can’t read files like photo.jpg" in shown.trouble.text()
    shown.reject()


def test_a_group_is_looked_into(room: Room, page: ComposePage) -> None:
    people(room)
    write(room, page, "Hi", [Group("Choir")])
    page.recipients.chips()[0].opened.emit()
    inside = dialog(room, PeopleInside)
    room.settle()
    assert sorted(list(row) for row in inside.model.rows)[:2] == [
        ["(202) 555-0101", "Ann"],
        ["(202) 555-0102", "Bob"],
    ]
    inside.accept()


def test_the_keyboard_goes_from_whom_to_what_to_send(room: Room, page: ComposePage) -> None:
    room.window.activateWindow()
    page.recipients.edit.setFocus()
    names = []
    for _step in range(14):
        QTest.keyClick(room.window.focusWidget(), Qt.Key.Key_Tab)
        names.append(room.window.focusWidget().objectName())
    wanted = ["compose_choose_people", "compose_text", "compose_field_button", "compose_send"]
    assert [name for name in names if name in wanted] == wanted


def test_ctrl_enter_sends(room: Room, page: ComposePage) -> None:
    write(room, page, "Hello", [Typed(ANN)])
    room.window.activateWindow()
    page.editor.setFocus()
    room.qtbot.waitUntil(page.editor.hasFocus)
    QTest.keyClick(page.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    room.qtbot.waitUntil(lambda: len(queued(room)) == 1)


def test_with_two_modems_one_can_be_chosen(room: Room, page: ComposePage) -> None:
    assert not page.options.route.isVisible()
    room.lanes._views = {
        url: LaneView(url, LaneState.READY, None, ModemStatus(url, "huawei", "E173", imei=imei))
        for url, imei in (("/dev/ttyUSB0", "123"), ("/dev/ttyUSB1", ""))
    }
    room.lanes.changed.emit()
    assert page.options.route.isVisible()
    assert not page.no_modem.isVisible()
    write(room, page, "Hello", [Typed(ANN)])
    page.options.route.setCurrentIndex(1)
    page.send.click()
    room.qtbot.waitUntil(lambda: len(queued(room)) == 1)
    assert queued(room)[0].route == "modem:123"
    room.lanes._views = {}


# The text.


def test_the_counter_follows_the_longest_rendered_text(room: Room, page: ComposePage) -> None:
    people(room)
    room.desk.people.save(
        ContactRow(0, "Ž" * 80, phones=(PhoneRow(0, "", "+12025550150"),), groups=("Choir",))
    )
    write(room, page, "Dear {first_name}", [Group("Choir")])
    assert page.counter.line.text().startswith("Up to 85 characters · up to 2 parts each")
    assert "Ž comes from a field" in page.counter.hint.text()
    assert page._checked is not None
    assert page._checked.preview.longest.alphabet is Alphabet.UCS2


def test_languages_that_are_allowed_count_as_soon_as_one_comes_back(
    room: Room, page: ComposePage
) -> None:
    write(room, page, NEWS, [Typed(ANN)])
    assert "2 parts · Unicode" in page.counter.line.text()
    assert "ğ at 3" in page.counter.hint.text()
    room.window.navigate("settings")
    click(room.window.current_page(), "setting_national_tables_tr")
    room.settle()
    room.window.navigate("compose")
    ready(room, page)
    assert "1 part · Turkish alphabet, 155 a part" in page.counter.line.text()
    assert not page.counter.hint.isVisible()
    assert page.send.text() == "Send to 1 person · 1 part"
    click(page, "compose_send")
    room.qtbot.waitUntil(lambda: len(room.desk.store.outbounds.recent(2)) == 1)
    (row,) = room.desk.store.outbounds.recent(2)
    assert (row.parts, row.shift) == (1, Shift(LANGUAGES["tr"], 0))
    room.settle()


def test_plain_characters_are_one_click_away(room: Room, page: ComposePage) -> None:
    page.editor.set_text("“Hi” – see you")
    click(page, "compose_counter_replace")
    assert page.editor.text() == '"Hi" - see you'
    page.editor.undo()
    assert page.editor.text() == "“Hi” – see you"


def test_a_gap_is_told_and_filled(room: Room, page: ComposePage) -> None:
    people(room)
    write(room, page, "Dear {first_name}!", [Group("Choir")])
    assert "1 person has no “first_name”" in page.preview.gap.text()
    click(page, "preview_gap_fill")
    ready(room, page)
    assert page.editor.text() == "Dear {first_name|friend}!"
    assert not page.preview.gap.isVisible()


def test_an_unknown_field_is_named_with_the_known_ones(room: Room, page: ComposePage) -> None:
    write(room, page, "Hi {nam}", [Typed(ANN)])
    assert page.text_trouble.text().startswith("There is no field “nam” to put into the text.")
    assert "first_name" in page.text_trouble.text()


# Nothing is lost.


def test_what_is_typed_survives_another_page(room: Room, page: ComposePage) -> None:
    write(room, page, "Half a", [Typed(ANN)])
    room.window.navigate("contacts")
    room.window.navigate("compose")
    assert page.editor.text() == "Half a"
    assert page.recipients.entries() == (Typed(ANN),)


def test_what_is_unfinished_is_kept_and_comes_back(room: Room, page: ComposePage) -> None:
    write(room, page, "Half a", [Typed(ANN)])
    page.leave()
    (kept,) = room.desk.store.drafts.all()
    assert (kept.name, kept.body) == (UNFINISHED, "Half a")
    again = ComposePage(room.context, room.window)
    room.settle()
    assert again.editor.text() == "Half a"
    assert again.recipients.entries() == (Typed(ANN),)
    again.clear()
    again.leave()
    assert room.desk.store.drafts.all() == []
    again.deleteLater()


def test_it_is_kept_without_leaving_too(
    room: Room, page: ComposePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    page._unfinished._timer.setInterval(0)
    page.editor.set_text("Half a")
    room.qtbot.waitUntil(lambda: len(room.desk.store.drafts.all()) == 1)
    page.editor.set_text("Half a word")
    room.qtbot.waitUntil(lambda: room.desk.store.drafts.all()[0].body == "Half a word")
    assert len(room.desk.store.drafts.all()) == 1


def test_what_was_found_too_late_becomes_a_draft_of_its_own(room: Room) -> None:
    room.desk.drafts.save(DraftRow(0, UNFINISHED, "Old text"))
    room.window.navigate("compose")
    made = room.window.current_page()
    assert isinstance(made, ComposePage)
    made.editor.set_text("New text")
    ready(room, made)
    made.leave()
    kept = {row.name: row.body for row in room.desk.store.drafts.all()}
    assert kept == {"Old text": "Old text", UNFINISHED: "New text"}


def test_a_sent_message_leaves_nothing_unfinished(room: Room, page: ComposePage) -> None:
    write(room, page, "Hello", [Typed(ANN)])
    page.leave()
    page.send.click()
    room.qtbot.waitUntil(lambda: isinstance(room.window.current_page(), OutboxPage))
    room.settle()
    assert room.desk.store.drafts.all() == []


def test_a_draft_is_saved_opened_and_saved_again(room: Room, page: ComposePage) -> None:
    write(room, page, "Dear parents\nschool", [Group("Choir")])
    page.options.give_up.setChecked(True)
    click(page, "compose_save_draft")
    room.settle()
    named = [row for row in room.desk.store.drafts.all() if row.name != UNFINISHED]
    assert [(row.name, row.body) for row in named] == [("Dear parents", "Dear parents\nschool")]
    page.clear()
    room.window.navigate("compose", ComposeRequest(draft=named[0].id))
    ready(room, page)
    assert page.recipients.entries() == (Group("Choir"),)
    assert page.options.by() == named[0].deliver_by
    assert page.subtitle.text() == "Draft: Dear parents"
    page.editor.set_text("Changed")
    click(page, "compose_save_draft")
    room.settle()
    again = room.desk.store.drafts.get(named[0].id)
    assert again is not None
    assert (again.name, again.body) == ("Dear parents", "Changed")


def test_what_was_begun_goes_to_the_drafts_when_another_page_asks(
    room: Room, page: ComposePage
) -> None:
    write(room, page, "Begun", [Typed(ANN)])
    room.window.navigate("compose", ComposeRequest(numbers=(BOB,), text="Other"))
    ready(room, page)
    assert page.editor.text() == "Other"
    assert page.recipients.entries() == (Typed(BOB),)
    names = [row.name for row in room.desk.store.drafts.all()]
    assert "Begun" in names


def test_clearing_can_be_taken_back(room: Room, page: ComposePage) -> None:
    write(room, page, "Begun", [Typed(ANN)])
    click(page, "compose_clear")
    assert page.written().empty
    click(room.window, "toast_undo")
    assert page.editor.text() == "Begun"


def test_contacts_arrive_as_people_and_many_as_one(room: Room, page: ComposePage) -> None:
    rows = people(room, 20)
    few = tuple(row.id for row in rows[:2])
    room.window.navigate("compose", ComposeRequest(contacts=few))
    room.qtbot.waitUntil(lambda: len(page.recipients.entries()) == 2)
    assert page.recipients.entries()[0] == Person(rows[0].id, "Ann", ANN)
    room.window.navigate("compose", ComposeRequest(contacts=tuple(row.id for row in rows)))
    ready(room, page)
    assert len(page.recipients.entries()) == 1
    assert page._checked is not None
    assert page._checked.ready == 20


def test_drafts_of_recipients_are_readable_json(room: Room, page: ComposePage) -> None:
    write(room, page, "Hi", [Typed(ANN)])
    assert page.written().as_draft().recipients == dumps((Typed(ANN),))


def test_a_new_contact_changes_who_gets_it(room: Room, page: ComposePage) -> None:
    people(room, 2)
    write(room, page, "Hi", [Group("Choir")])
    assert page.send.text().startswith("Send to 2 ")
    more = ContactRow(0, "Cleo", phones=(PhoneRow(0, "", "+12025550190"),), groups=("Choir",))
    room.desk.people.save(more)
    room.settle()
    ready(room, page)
    assert page.send.text().startswith("Send to 3 ")
    assert page._checked is not None
    assert all(one.reason is not Reason.DUPLICATE for one in page._checked.skipped)


def test_quiet_hours_are_said_before_sending_and_can_be_passed_over(
    room: Room, page: ComposePage
) -> None:
    room.desk.settings.put("quiet_hours", "yes")
    night = datetime(2026, 11, 22, 8, tzinfo=UTC)  # three o'clock in Boston
    room.clock.advance((night - room.clock.now()).total_seconds())
    write(room, page, "Are you awake?", [Typed("+16175550100")])
    assert "quiet hours" in page._form.people.text()
    assert page._form.options.at_any_hour.isVisible()
    page._form.options.at_any_hour.click()
    ready(room, page)
    assert "quiet hours" not in page._form.people.text()
    page._form.send.click()
    room.qtbot.waitUntil(lambda: len(queued(room)) == 1)
    assert queued(room)[0].due_at < night + timedelta(minutes=1)


def test_a_group_that_is_gone_is_said_and_sends_nothing(room: Room, page: ComposePage) -> None:
    people(room)
    write(room, page, "Hi", [Group("Choir", 99)])
    assert page.number_trouble.isHidden()  # one of that name is here
    write(room, page, "Hi", [Group("Old class", 99), Typed(ANN)])
    assert "no group “Old class”" in page.number_trouble.text()
    page.send.click()
    room.settle()
    assert room.desk.store.outbounds.counts().by_status == {}
