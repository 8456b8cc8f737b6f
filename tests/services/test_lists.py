"""Lists of real programs give what `docs/imports.md` says, in the book and not only on the way."""

from __future__ import annotations

from pathlib import Path

import pytest
import vobject

from smsdesk.domain.views import ContactRow
from smsdesk.paths import resource
from smsdesk.services.desk import Desk
from smsdesk.services.importer import Choices, ImportResult
from smsdesk.services.tables.table import Kind, Table
from tests.services.lists import LISTS, List, lists_table
from tests.support.pages import in_step

FIXTURES = Path(__file__).parent.parent / "fixtures" / "imports"
PLAIN = ("organisation", "notes", "language", "time_zone")
DELIMITERS = {"\t": "tab", ";": "semicolon", ",": "comma", "|": "bar", "": ""}
JUNK = ("Birthday", "Geburtstag", "Priority", "Private", "Sensitivity", "E-mail Type")
"""What Outlook writes of everybody, said or not."""


def brought(desk: Desk, path: Path, region: str) -> tuple[Table, ImportResult]:
    table = desk.importer.read(path)
    columns = desk.importer.suggest_mapping(table, region)
    return table, desk.importer.run(table, columns, Choices(region=region))


def as_shown(table: Table) -> str:
    letters = f"{table.sheet} of {len(table.sheets)} sheets" if table.sheet else table.encoding
    delimiter = DELIMITERS[table.delimiter]
    return ", ".join(filter(None, (table.kind, letters, delimiter)))


def person(row: ContactRow) -> tuple[str, str, str, str]:
    more = [f"{name}: {value}" for name in PLAIN if (value := getattr(row, name))]
    more += [f"{name}: {value}" for name, value in row.custom.items() if not is_junk(name, value)]
    more += ["do not send" for phone in row.phones if phone.do_not_send]
    told = " · ".join(more).replace("\r\n", "\n").replace("\n", " / ")
    numbers = ", ".join(phone.e164 for phone in row.phones)
    return row.name, numbers, ", ".join(sorted(row.groups)), told


def is_junk(name: str, value: str) -> bool:
    return name in JUNK and value in ("0/0/00", "0.0.00", "Normal", "False", "SMTP")


@pytest.mark.parametrize("one", LISTS, ids=lambda one: one.file)
def test_a_list_gives_what_the_page_says(desk: Desk, one: List) -> None:
    desk.carriers.take_over(resource("carriers.csv"))
    table, result = brought(desk, FIXTURES / one.file, one.region)
    assert as_shown(table) == one.read
    rows = desk.store.contacts.page(sorted(desk.store.contacts.ids()))
    assert [person(row) for row in rows] == list(one.people)
    assert [(skip.row, skip.number, skip.reason) for skip in result.skipped] == list(one.refused)
    assert result.created == len(one.people)
    again = brought(desk, FIXTURES / one.file, one.region)[1]
    assert (again.created, again.updated) == (0, 0)
    desk.past_imports.take_back(result.run or 0)
    assert not desk.store.contacts.ids()


def test_every_list_is_in_the_table() -> None:
    assert {one.file for one in LISTS} == {path.name for path in FIXTURES.iterdir()}


def test_the_page_is_in_step() -> None:
    page, wanted = in_step("imports.md", {"lists": lists_table()})
    assert page == wanted


@pytest.mark.parametrize("version", ["2.1", "3.0", "4.0"])
def test_cards_written_by_a_library_come_in(desk: Desk, tmp_path: Path, version: str) -> None:
    cards = []
    for at in range(30):
        card = vobject.vCard()
        card.add("version").value = version
        card.add("n").value = vobject.vcard.Name(family=f"Ünal-{at}", given="Zoë, Anna")
        card.add("fn").value = f"Zoë, Anna Ünal-{at}"
        card.add("tel").value = f"+4474001234{at:02}"
        card.add("note").value = f"word, word; {'longer ' * 20}\nline two \\ {at}"
        card.add("photo").value = "A" * 500
        cards.append(card.serialize(validate=False))
    path = tmp_path / "all.vcf"
    path.write_text("".join(cards), encoding="utf-8", newline="")
    _, result = brought(desk, path, "GB")
    assert (result.created, result.skipped) == (30, ())
    zoe = desk.store.contacts.by_number("+447400123407")
    assert zoe is not None
    assert (zoe.first_name, zoe.last_name) == ("Zoë, Anna", "Ünal-7")
    assert zoe.notes == f"word, word; {'longer ' * 20}\nline two \\ 7"


def test_two_hundred_thousand_rows(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    with path.open("w", encoding="utf-8") as out:
        out.write("First name,Surname,Mobile,Group\n")
        for at in range(200_000):
            out.write(f"First{at},Last{at},0{7_400_000_000 + 7 * at},Class {at % 40}\n")
        out.write("Bad,One,2.06556E+10,\n")
    table, result = brought(desk, path, "GB")
    assert table.kind is Kind.CSV
    assert (result.rows, result.created, len(result.skipped)) == (200_001, 200_000, 1)
    assert result.skipped[0].row == 200_002
    last = desk.store.contacts.by_number(f"+44{7_400_000_000 + 7 * 199_999}")
    assert last is not None
    assert last.name == "First199999 Last199999"
