"""The import dialog: every step from the file to the refused rows."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox

from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.services import headings
from smsdesk.ui.dialogs import import_contacts
from smsdesk.ui.dialogs.import_contacts import ImportContacts
from smsdesk.ui.dialogs.left_out import LeftOutDialog
from tests.ui.conftest import Room
from tests.ui.hands import click, dialog

GERMAN = "Name;Vorname;Handy;Straße;Klasse\n" + "".join(
    f"Müller {at};Jörg;0171 12345{at:02d};Weg {at};4B\n" for at in range(20)
)


def opened(room: Room, file: Path | None, monkeypatch: pytest.MonkeyPatch) -> ImportContacts:
    monkeypatch.setattr(import_contacts, "TRY_AFTER_MS", 0)
    room.window.show()
    room.window.navigate("contacts")
    made = ImportContacts(room.context, file, room.window)
    made.open()
    tried(room, made)
    return made


def tried(room: Room, made: ImportContacts) -> None:
    room.settle()
    room.qtbot.waitUntil(lambda: not made._timer.isActive() and made._job is None)


def choose(combo: QComboBox, value: object) -> None:
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def test_a_latin_1_list_is_read_mapped_and_imported(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.desk.settings.put("default_region", "DE")
    file = tmp_path / "eltern.csv"
    file.write_text(GERMAN + "Keine;Nummer;abc;Weg;4B\n", encoding="latin-1")
    made = opened(room, file, monkeypatch)
    assert made.file.model.index(0, 0).data() == "Müller 0"
    assert made.file.delimiter.currentText() == "Semicolon"
    fields = [combo.currentData() for combo in made.mapping.combos]
    assert fields == ["last_name", "first_name", "phone", "custom:Straße", "group"]
    assert made.figures.text() == "20 new · 0 updated · 0 unchanged · 1 refused"
    assert made.start.text() == "Import 20 people"
    assert len(room.desk.store.contacts.ids()) == 0
    click(made, "import_start")
    tried(room, made)
    assert made.outcome.isVisible()
    first = room.desk.store.contacts.page(room.desk.store.contacts.ids())[0]
    assert (first.last_name, first.groups) == ("Müller 0", ("4B",))
    assert first.custom == {"Straße": "Weg 0"}
    made.close()


def test_the_letters_and_the_columns_can_be_changed(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "list.csv"
    file.write_text("name,phone\nŁukasz,+48 512 345 678\n", encoding="cp1250")
    made = opened(room, file, monkeypatch)
    choose(made.file.encoding, "cp1252")
    tried(room, made)
    assert made.file.model.index(0, 0).data() == "£ukasz"
    choose(made.file.encoding, "cp1250")
    tried(room, made)
    assert made.file.model.index(0, 0).data() == "Łukasz"
    assert made.start.text() == "Import 1 person"
    made.close()


def test_the_country_decides_about_numbers_without_a_code(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "list.csv"
    file.write_text("name,phone\nWanjiru,0712 345 678\n", encoding="utf-8")
    made = opened(room, file, monkeypatch)
    assert made.figures.text() == "0 new · 0 updated · 0 unchanged · 1 refused"
    assert not made.start.isEnabled()
    made.country.set_region("KE")
    made.country.activated.emit(made.country.currentIndex())
    tried(room, made)
    assert made.start.text() == "Import 1 person"
    made.close()


def test_a_column_can_be_given_another_meaning_and_everybody_a_group(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "list.csv"
    file.write_text("who,phone\nAnn,+12025550101\n", encoding="utf-8")
    made = opened(room, file, monkeypatch)
    choose(made.mapping.combos[0], headings.FIRST_NAME)
    made.group.setEditText("Parents")
    tried(room, made)
    click(made, "import_start")
    tried(room, made)
    (row,) = room.desk.store.contacts.page(room.desk.store.contacts.ids())
    assert (row.first_name, row.groups) == ("Ann", ("Parents",))
    made.close()


def test_a_list_without_numbers_says_so_and_can_still_be_mapped(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "names.csv"
    file.write_text("first,last,other\nAnn,Roe,+12025550101\n", encoding="utf-8")
    made = opened(room, file, monkeypatch)
    choose(made.mapping.combos[2], headings.IGNORE)
    tried(room, made)
    assert "No column of names.csv holds phone numbers" in made.trouble.text()
    assert not made.start.isEnabled()
    choose(made.mapping.combos[2], headings.PHONE)
    tried(room, made)
    assert made.trouble.text() == ""
    assert made.start.text() == "Import 1 person"
    made.close()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("empty.csv", b"", "is empty"),
        ("photo.png", b"\x89PNG\r\n\x1a\n" + bytes(50), "can’t read files like photo.png"),
        ("broken.xlsx", b"PK\x03\x04" + bytes(80), "is damaged"),
        ("noise.csv", bytes(range(256)) * 9, "no readable text"),
    ],
)
def test_what_is_no_list_is_refused_in_words(
    room: Room,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    content: bytes,
    said: str,
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    made = opened(room, file, monkeypatch)
    assert said in made.trouble.text()
    assert not made.start.isEnabled()
    made.close()


def test_after_a_bad_file_a_good_one_is_chosen(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = opened(room, tmp_path / "missing.csv", monkeypatch)
    assert "There is no file" in made.trouble.text()
    good = tmp_path / "good.csv"
    good.write_text("phone\n+12025550101\n", encoding="utf-8")
    room.answers.open_from = good
    click(made, "import_other")
    tried(room, made)
    assert made.trouble.text() == ""
    assert made.start.text() == "Import 1 person"
    made.close()


def test_without_a_file_one_is_asked_for(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = opened(room, None, monkeypatch)
    assert not made.start.isVisible()
    file = tmp_path / "list.csv"
    file.write_text("phone\n+12025550101\n", encoding="utf-8")
    room.answers.open_from = file
    click(made, "import_choose_file")
    tried(room, made)
    assert made.start.isVisible()
    made.close()


def test_refused_rows_are_shown_and_saved_with_their_reason(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "list.csv"
    file.write_text("name,phone\nAnn,+12025550101\n=cmd,4.41E+11\nBob,\n", encoding="utf-8")
    made = opened(room, file, monkeypatch)
    click(made, "import_refused")
    listed = dialog(room, LeftOutDialog)
    assert [listed.model.rows[at][0] for at in range(2)] == ["3", "4"]
    listed.accept()
    click(made, "import_start")
    tried(room, made)
    room.answers.save_to = tmp_path / "refused.csv"
    click(made, "import_save_refused")
    room.settle()
    with (tmp_path / "refused.csv").open(encoding="utf-8-sig", newline="") as saved:
        rows = list(csv.reader(saved))
    assert rows[0] == ["name", "phone", "Row", "Why it was refused"]
    assert rows[1][:3] == ["'=cmd", "4.41E+11", "3"]
    assert "A spreadsheet has rounded" in rows[1][3]
    assert rows[2][0] == "Bob"
    assert "has no phone number" in rows[2][3]
    made.close()


def test_a_known_person_is_updated_or_left(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.desk.people.save(ContactRow(0, "Ann", phones=(PhoneRow(0, "", "+12025550101"),)))
    room.desk.people.save(ContactRow(0, "Bob", phones=(PhoneRow(0, "", "+12025550102"),)))
    file = tmp_path / "list.csv"
    file.write_text("first,phone,town\nAnn,2025550101,\nBob,2025550102,Rome\n", encoding="utf-8")
    made = opened(room, file, monkeypatch)
    assert made.figures.text() == "0 new · 1 updated · 1 unchanged"
    made.close()


def test_a_cancelled_import_changes_nothing_and_can_be_begun_again(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "list.csv"
    rows = "".join(f"P{at},+1202{5550000 + at}\n" for at in range(3000))
    file.write_text("name,phone\n" + rows, encoding="utf-8")
    made = opened(room, file, monkeypatch)
    click(made, "import_start")
    made._stop()
    room.qtbot.waitUntil(lambda: made._job is None or not made.progress.isVisible())
    tried(room, made)
    if made.outcome.isVisible():
        pytest.skip("the import was done before it could be cancelled")
    assert len(room.desk.store.contacts.ids()) == 0
    assert made.start.isEnabled()
    assert made.mapping.isEnabled()
    made.close()


def test_closing_while_it_runs_cancels_first(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "list.csv"
    file.write_text("phone\n+12025550101\n", encoding="utf-8")
    made = opened(room, file, monkeypatch)
    made.progress.start("Importing")
    made.reject()
    assert made.isVisible()
    made.progress.stop()
    made.reject()
    assert not made.isVisible()
