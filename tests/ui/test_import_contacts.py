"""The import dialog: every step from the file to the refused rows."""

from __future__ import annotations

import csv
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel

from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.services import headings
from smsdesk.ui.dialogs import import_contacts
from smsdesk.ui.dialogs.clashes import ClashesDialog
from smsdesk.ui.dialogs.import_contacts import ImportContacts
from smsdesk.ui.dialogs.import_undo import StaysDialog
from smsdesk.ui.dialogs.left_out import LeftOutDialog
from smsdesk.ui.dialogs.past_imports import PastImportsDialog
from smsdesk.ui.dropped import dropped_list
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
    made.options.country.set_region("KE")
    made.options.country.activated.emit(made.options.country.currentIndex())
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
    made.options.group.setEditText("Parents")
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
    why = ["smsdesk_row", "smsdesk_value", "smsdesk_reason", "smsdesk_explanation"]
    assert rows[0] == [*why, "name", "phone"]
    assert rows[1][:3] == ["3", "4.41E+11", "number_spreadsheet"]
    assert "A spreadsheet has rounded" in rows[1][3]
    assert rows[1][4:] == ["'=cmd", "4.41E+11"]
    assert "has no phone number" in rows[2][3]
    assert rows[2][4:] == ["Bob", ""]
    made.close()
    text = (tmp_path / "refused.csv").read_text(encoding="utf-8-sig")
    (tmp_path / "refused.csv").write_text(text.replace('"Bob",""', '"Bob","+12025550102"'))
    mended = opened(room, tmp_path / "refused.csv", monkeypatch)
    assert mended.figures.text() == "1 new · 0 updated · 0 unchanged · 1 refused"
    mended.close()


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


def known(room: Room) -> None:
    for first, notes, number in (("Ann", "tea", "01"), ("Bob", "milk", "02")):
        phones = (PhoneRow(0, "", f"+120255501{number}"),)
        room.desk.people.save(ContactRow(0, first, notes=notes, phones=phones))


def notes(room: Room) -> dict[str, str]:
    store = room.desk.store.contacts
    return {row.first_name: row.notes for row in store.page(store.ids())}


def a_list(tmp_path: Path, text: str, name: str = "list.csv") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


OTHERWISE = "first,phone,notes\nAnn,2025550101,coffee\nBob,2025550102,wine\nCy,2025550103,\n"


def test_a_wrong_mapping_is_corrected_and_remembered(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = a_list(tmp_path, "name,notes,phone\nRoe,Ann,+12025550101\n")
    made = opened(room, file, monkeypatch)
    choose(made.mapping.combos[0], headings.LAST_NAME)
    choose(made.mapping.combos[1], headings.FIRST_NAME)
    tried(room, made)
    click(made, "import_start")
    tried(room, made)
    (row,) = room.desk.store.contacts.page(room.desk.store.contacts.ids())
    assert (row.first_name, row.last_name, row.notes) == ("Ann", "Roe", "")
    made.close()
    again = opened(room, a_list(tmp_path, "name,notes,phone\nDoe,Bo,+12025550102\n"), monkeypatch)
    chosen = [combo.currentData() for combo in again.mapping.combos]
    assert chosen == ["last_name", "first_name", "phone"]
    assert again.guessed.isVisible()
    click(again, "import_guess")
    tried(room, again)
    assert again.mapping.combos[1].currentData() == "notes"
    assert not again.guessed.isVisible()
    again.close()


def test_an_import_is_undone_as_a_whole(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known(room)
    room.clock.advance(60)
    made = opened(room, a_list(tmp_path, OTHERWISE), monkeypatch)
    click(made, "import_start")
    tried(room, made)
    assert notes(room) == {"Ann": "coffee", "Bob": "wine", "Cy": ""}
    click(made, "import_undo")
    room.settle()
    (asked,) = room.answers.asked
    assert "1 person that it brought is removed. 2 people that it changed are as" in asked.text
    assert notes(room) == {"Ann": "tea", "Bob": "milk"}
    assert made.outcome.title.text() == "The import was undone"
    made.close()


def test_an_import_of_the_past_is_undone_and_who_stays_is_named(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = opened(room, a_list(tmp_path, OTHERWISE), monkeypatch)
    click(made, "import_start")
    tried(room, made)
    made.close()
    room.clock.advance(60)
    store = room.desk.store.contacts
    bob = store.by_number("+12025550102")
    assert bob is not None
    room.desk.people.save(replace(bob, notes="allergic"))
    first = opened(room, None, monkeypatch)
    click(first, "import_past")
    past = dialog(room, PastImportsDialog)
    room.settle()
    assert list(past.model.rows[0][1:]) == ["list.csv", "3", "0", "0", "0", "Done"]
    room.answers.yes = False
    click(past, "past_imports_undo")
    room.settle()
    assert len(store.ids()) == 3
    room.answers.yes = True
    click(past, "past_imports_undo")
    room.settle()
    assert notes(room) == {"Bob": "allergic"}
    stays = dialog(room, StaysDialog)
    assert stays.model.rows[0][0] == "Bob"
    assert "changed this contact after the import" in stays.model.rows[0][1]
    stays.close()
    room.settle()
    assert past.model.rows[0][6].startswith("Undone")
    assert not past.undo.isEnabled()
    past.close()
    first.close()


def test_who_is_right_is_asked_for_each_person(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known(room)
    made = opened(room, a_list(tmp_path, OTHERWISE), monkeypatch)
    assert made.decide.text() == "2 differ from the address book…"
    choose(made.options.conflicts, "ask")
    tried(room, made)
    assert made.figures.text() == "1 new · 0 updated · 2 unchanged"
    click(made, "import_decide")
    asked = dialog(room, ClashesDialog)
    assert asked.model.index(0, 1).data() == "Notes: tea"
    assert asked.model.index(0, 2).data() == "Notes: coffee"
    click(asked, "clashes_take_all")
    checked = Qt.ItemDataRole.CheckStateRole
    asked.model.setData(asked.model.index(1, 0), Qt.CheckState.Unchecked.value, checked)
    assert asked.summary.text() == "the list’s for 1 · ours for 1"
    click(asked, "clashes_done")
    tried(room, made)
    assert made.figures.text() == "1 new · 1 updated · 1 unchanged"
    click(made, "import_start")
    tried(room, made)
    assert notes(room) == {"Ann": "coffee", "Bob": "milk", "Cy": ""}
    made.close()


def test_what_was_copied_is_pasted(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    QGuiApplication.clipboard().setText("Ann Roe 0171 1234567\nBo: 0171 7654321, 030 1234567")
    made = opened(room, None, monkeypatch)
    click(made, "import_paste")
    tried(room, made)
    assert made.figures.text() == "0 new · 0 updated · 0 unchanged · 3 refused"
    made.options.country.set_region("DE")
    made.options.country.activated.emit(made.options.country.currentIndex())
    tried(room, made)
    assert made.figures.text() == "2 new · 0 updated · 0 unchanged"
    assert not made.file.encoding.isVisible()
    made.paste("nobody is here")
    tried(room, made)
    assert "There is no phone number in what was pasted" in made.trouble.text()
    made.paste("name\tphone\nAnn\t+12025550101\n")
    tried(room, made)
    assert made.start.text() == "Import 1 person"
    made.close()


def test_nobody_comes_on_the_white_list_unasked_and_consent_is_kept(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "name,phone,white list\nAnn,+12025550101,yes\nBo,+12025550102,\n"
    consents = room.desk.store.consents
    made = opened(room, a_list(tmp_path, text), monkeypatch)
    assert made.options.white_list.text() == "Put the 1 number marked so on the white list"
    click(made, "import_start")
    tried(room, made)
    assert consents.get("+12025550101") is None
    made.close()
    made = opened(room, a_list(tmp_path, text), monkeypatch)
    assert not made.start.isEnabled()
    made.options.origin.setText("signed in May")
    made.options.white_list.click()
    tried(room, made)
    click(made, "import_start")
    tried(room, made)
    allowed = consents.get("+12025550101")
    assert allowed is not None
    assert allowed.white_list
    assert consents.history("+12025550102")[-1].evidence == "imported from list.csv: signed in May"
    made.close()


def test_a_list_dropped_on_the_window_is_imported(room: Room, tmp_path: Path) -> None:
    room.window.show()
    room.window.navigate("outbox")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "photo.png"))])
    assert dropped_list(data) is None
    file = a_list(tmp_path, "name,phone\nAnn,+12025550101\n")
    data.setUrls([QUrl.fromLocalFile(str(file))])
    where, buttons = QPointF(300, 300), Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(where, Qt.DropAction.CopyAction, data, buttons, keys)
    room.window.dropEvent(event)
    made = dialog(room, ImportContacts)
    tried(room, made)
    assert "list.csv" in made.heading.text()
    assert made.start.text() == "Import 1 person"
    made.close()


def test_a_file_made_to_harm_is_refused_in_words(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bomb = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b" " * 20_000_000)
    made = opened(room, bomb, monkeypatch)
    assert "bomb.xlsx (xl/workbook.xml" in made.trouble.text()
    assert "made to unfold into far more than it shows" in made.trouble.text()
    assert not made.options.isVisible()
    made.close()


def test_names_with_markup_are_shown_as_they_are_written(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    evil = "<b>Ann</b><img src=file:///etc/passwd>"
    made = opened(room, a_list(tmp_path, f'name,phone\n"{evil}",+12025550101\n'), monkeypatch)
    assert made.file.model.index(0, 0).data() == evil
    labels = [label for label in made.findChildren(QLabel) if "<b>" in label.text()]
    assert labels
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    made.close()
