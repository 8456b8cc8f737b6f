"""The window puts an import in order that was ended in the middle, and says so."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from smsdesk.domain.views import ContactRow, PhoneRow
from tests.ui.conftest import Room

ANN = ContactRow(0, "Ann", phones=(PhoneRow(0, "+447400123456", ""),))


def _open(room: Room) -> None:
    room.window.show()
    room.window.open_first()
    room.settle()


def test_an_import_is_called_off_and_told(room: Room) -> None:
    record = room.desk.store.imports.begin("list.csv", "csv", "")
    room.desk.store.contacts.bulk_upsert([ANN], record=record)
    _open(room)
    banner = room.window._interrupted.banner
    assert banner.isVisible()
    assert banner.sentence.text() == "The import of “list.csv” was interrupted."
    assert "your contacts are as before" in banner.remedy.text()
    assert len(room.desk.store.contacts.ids()) == 0
    banner.findChild(QPushButton, "interrupted_banner_button").click()
    assert not banner.isVisible()


@pytest.mark.parametrize("what", ["settling", "undoing"])
def test_what_goes_on_is_told(room: Room, what: str) -> None:
    imports = room.desk.store.imports
    record = imports.begin("list.csv", "csv", "")
    room.desk.store.contacts.bulk_upsert([ANN], record=record)
    imports.settle(record, read=1, created=1, updated=0, unchanged=0, refused=0)
    if what == "undoing":
        imports.finish(record.run)
        imports.taking_back(record.run)
    _open(room)
    banner = room.window._interrupted.banner
    assert banner.remedy.text() == "It is finished now."
    assert len(room.desk.store.contacts.ids()) == (what == "settling")
    assert imports.unfinished() == []


def test_without_one_nothing_is_said(room: Room) -> None:
    _open(room)
    assert not room.window._interrupted.banner.isVisible()
