"""Every dialog: named for screen readers, plain, unclipped, closed by Escape."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from smsdesk.domain.imports import Clash, Difference, Stays
from smsdesk.domain.message import Skipped
from smsdesk.domain.reasons import Reason
from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.services.recipients import Group, Typed, gather
from smsdesk.ui.dialogs.about import About
from smsdesk.ui.dialogs.ask_text import AskText
from smsdesk.ui.dialogs.choose_people import ChoosePeople
from smsdesk.ui.dialogs.clashes import ClashesDialog
from smsdesk.ui.dialogs.confirm_send import ConfirmSend, Plan
from smsdesk.ui.dialogs.contact_editor import ContactEditor
from smsdesk.ui.dialogs.import_contacts import ImportContacts
from smsdesk.ui.dialogs.import_undo import StaysDialog
from smsdesk.ui.dialogs.left_out import LeftOutDialog
from smsdesk.ui.dialogs.list_file import ListFile
from smsdesk.ui.dialogs.past_imports import PastImportsDialog
from smsdesk.ui.dialogs.pasted_numbers import PastedDialog
from smsdesk.ui.dialogs.people_inside import PeopleInside
from tests.ui.conftest import Room
from tests.ui.looks import clipped, nameless, rich

Make = Callable[[Room, Path], QDialog]
SKIPPED = (
    Skipped("<b>abc</b>", Reason.NUMBER_ALPHANUMERIC, 3),
    Skipped("+12025550101", Reason.OPTED_OUT),
)


CLASHES = (
    Clash(7, "<b>Ann</b>", "+12025550101", (Difference("notes", "<i>tea</i>", "coffee"),)),
    Clash(8, "", "+12025550102", (Difference("custom:Dog", "Rex", "Max"),)),
)
STAYS = (Stays(7, "<b>Ann</b>", Reason.CHANGED_SINCE), Stays(8, "Bob", Reason.USED_SINCE))


def _file(folder: Path) -> Path:
    file = folder / "a very long name of a list of parents and teachers.csv"
    file.write_text("Name;Telefon\n<b>Ann</b>;+12025550101\nBob;x\n", encoding="latin-1")
    return file


def _contact() -> ContactRow:
    phones = (PhoneRow(1, "+12025550101", "", do_not_send="opted_out"), PhoneRow(2, "12345", ""))
    return ContactRow(5, "<i>Ann</i>", custom={"child": "Tom"}, phones=phones, groups=("Choir",))


def _confirm(room: Room, _folder: Path) -> QDialog:
    people = gather((Typed("+12025550101"), Typed("+12025550102")), room.desk)
    preview = room.desk.compose.preview("Dear <b>{first_name}</b>", people)
    plan = Plan(
        preview, SKIPPED, "not before 16:40", "given up after 18:00", "", "Send to 2 people"
    )
    return ConfirmSend(room.theme, plan, room.window)


def _editor(room: Room, _folder: Path) -> QDialog:
    return ContactEditor(room.theme, "US", _contact(), room.desk.people.groups(), room.window)


MAKERS: dict[str, Make] = {
    "about": lambda room, _f: About(room.context, room.window),
    "ask": lambda room, _f: AskText("ask", "New group", "Name", "x", "Add", room.window),
    "choose": lambda room, _f: ChoosePeople(room.context, room.window),
    "confirm": _confirm,
    "editor": _editor,
    "import": lambda room, folder: ImportContacts(room.context, _file(folder), room.window),
    "clashes": lambda room, _f: ClashesDialog(CLASHES, {7: True}, "US", room.window),
    "past_imports": lambda room, _f: PastImportsDialog(room.context, room.window),
    "stays": lambda room, _f: StaysDialog(STAYS, room.window),
    "import_nothing": lambda room, _f: ImportContacts(room.context, None, room.window),
    "left_out": lambda room, _f: LeftOutDialog(SKIPPED, room.window),
    "list_file": lambda room, folder: ListFile(room.context, _file(folder), room.window),
    "pasted": lambda room, _f: PastedDialog(
        room.theme, room.pool, "US", ("2025550101", "x", "2025550101"), _fail, room.window
    ),
    "inside": lambda room, _f: PeopleInside(
        room.desk, room.pool, "Choir", Group("Choir"), _fail, room.window
    ),
}


def _fail(error: BaseException) -> None:
    raise error


@pytest.mark.parametrize("name", MAKERS)
@pytest.mark.parametrize("scheme", ["light", "dark"], indirect=True)
def test_a_dialog_is_named_plain_unclipped_and_closed_by_escape(
    room: Room, tmp_path: Path, name: str
) -> None:
    room.desk.people.add_group("Choir")
    room.window.show()
    made = MAKERS[name](room, tmp_path)
    made.open()
    room.settle()
    QApplication.processEvents()
    assert made.accessibleName()
    assert nameless(made) == []
    assert rich(made) == []
    assert clipped(made) == []
    QTest.keyClick(made, Qt.Key.Key_Escape)
    assert not made.isVisible()


def test_numbers_left_out_are_shown_as_they_are_read_unless_they_are_at_fault(room: Room) -> None:
    shown = LeftOutDialog((*SKIPPED, Skipped("+1202", Reason.NUMBER_TOO_SHORT)), region="US")
    numbers = [shown.model.index(at, 1).data() for at in range(3)]
    assert numbers == ["<b>abc</b>", "(202) 555-0101", "+1202"]
    shown.deleteLater()


def test_the_sample_names_a_number_as_it_is_read(room: Room) -> None:
    preview = room.desk.compose.preview("Hi", gather((Typed("+12025550101"),), room.desk))
    asked = ConfirmSend(room.theme, Plan(preview, (), "now", "", "", "Send", "US"), room.window)
    said = asked.findChild(QLabel, "confirm_send_who").text()
    assert said.replace("\u200e", "") == "(202) 555-0101 will read:"
    asked.deleteLater()
