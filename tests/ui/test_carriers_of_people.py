"""A person's carrier: set in the editor, for many at once, and by a column of an import."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel

from smsdesk.domain.carrier import Carrier, CarrierState
from smsdesk.domain.reasons import Reason
from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.services import headings
from smsdesk.ui.dialogs.choose_carrier import ChooseCarrierDialog
from smsdesk.ui.dialogs.contact_editor import ContactEditor
from smsdesk.ui.pages.contacts import ContactsPage
from tests.ui.conftest import Room
from tests.ui.hands import click
from tests.ui.test_import_contacts import opened, tried

ANN, BOB = "+12065550101", "+12065550102"
GONE = Carrier(
    0, "US", "Old", "{number}@old.example", state=CarrierState.RETIRED, since="2025-06-17"
)


def furnish(room: Room) -> tuple[list[int], dict[str, int]]:
    """Add two people and two carriers; return their ids."""
    people = [
        room.desk.people.save(ContactRow(0, name, phones=(PhoneRow(0, number, number),))).id
        for name, number in (("Ann", ANN), ("Bob", BOB))
    ]
    new = Carrier(0, "US", "New", "{number}@new.example")
    return people, {
        "Old": room.desk.carriers.save(GONE),
        "New": room.desk.carriers.save(new),
    }


def page(room: Room) -> ContactsPage:
    room.window.show()
    room.window.navigate("contacts", None)
    found = room.window.current_page()
    assert isinstance(found, ContactsPage)
    room.settle()
    return found


def top(kind: type) -> object:
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, kind)]
    assert found
    return found[-1]


def editor(room: Room, contact: int) -> ContactEditor:
    page(room)._actions.edit(contact)
    room.settle()
    found = top(ContactEditor)
    assert isinstance(found, ContactEditor)
    return found


def test_nobody_is_asked_for_carriers_where_nothing_goes_by_email(room: Room) -> None:
    people, _ = furnish(room)
    dialog = editor(room, people[0])
    assert dialog.numbers[0].carrier is None
    dialog.reject()


def test_a_carrier_is_set_at_the_number(room: Room) -> None:
    people, ids = furnish(room)
    room.desk.accounts.put(
        room.desk.accounts.kinds[0], {"address": "desk@example.org", "smtp_host": "localhost"}
    )
    dialog = editor(room, people[0])
    combo = dialog.numbers[0].carrier
    assert combo is not None
    assert combo.currentText() == "Carrier not known"
    offered = [combo.itemText(place) for place in range(combo.count())]
    assert "Old (US) · Switched off since 2025-06-17" in offered
    combo.setCurrentIndex(combo.findData(ids["New"]))
    room.qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    room.settle()
    assert room.desk.store.carriers.of_numbers([ANN]) == {ANN: ids["New"]}
    again = editor(room, people[0])
    assert again.numbers[0].chosen_carrier() == ids["New"]
    again.reject()


def test_a_number_whose_mails_come_back_says_so_until_its_carrier_is_set_anew(
    room: Room,
) -> None:
    people, ids = furnish(room)
    room.desk.carriers.assign([ANN], ids["New"])
    room.desk.store.bounces.note(
        "2065550101@new.example", Reason.MAIL_NUMBER_UNKNOWN, "550 no such", room.clock.now()
    )
    dialog = editor(room, people[0])
    (said,) = [
        each for each in dialog.findChildren(QLabel) if each.objectName() == "number_bounced"
    ]
    assert "came back before" in said.text()
    assert "550 no such" in said.text()
    dialog.reject()
    room.desk.carriers.assign([ANN], ids["New"])
    again = editor(room, people[0])
    assert again.findChild(QLabel, "number_bounced") is None
    again.reject()


def test_many_get_a_carrier_and_a_retired_one_is_said(room: Room) -> None:
    _, ids = furnish(room)
    shown = page(room)
    shown.table.selectAll()
    menu = shown.make_menu()
    (act,) = [each for each in menu.findChildren(QAction) if each.text() == "Mobile carrier…"]
    act.trigger()
    room.settle()
    dialog = top(ChooseCarrierDialog)
    assert isinstance(dialog, ChooseCarrierDialog)
    assert dialog.windowTitle() == "Carrier of 2 people"
    dialog.carrier.setCurrentIndex(dialog.carrier.findData(ids["Old"]))
    assert dialog.state.text() == "Switched off since 2025-06-17"
    room.qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    room.settle()
    assert room.desk.store.carriers.of_numbers([ANN, BOB]) == dict.fromkeys((ANN, BOB), ids["Old"])


def test_an_import_takes_the_carrier_column_over_and_tells_of_an_unknown_one(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, ids = furnish(room)
    file = tmp_path / "people.csv"
    with file.open("w", newline="") as out:
        rows = [("Name", "Phone", "Carrier"), ("Ann", ANN, "New"), ("Bob", BOB, "Nowhere")]
        csv.writer(out).writerows(rows)
    made = opened(room, file, monkeypatch)
    assert made.mapping.combos[2].currentData() == headings.CARRIER
    assert made.mapping.combos[2].currentText() == "Mobile carrier"
    click(made, "import_start")
    tried(room, made)
    made.close()
    assert room.desk.store.carriers.of_numbers([ANN, BOB]) == {ANN: ids["New"]}
