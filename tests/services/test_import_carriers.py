"""The carrier column of a list: found by name or address, told where nobody knows it."""

from __future__ import annotations

from pathlib import Path

import pytest

from smsdesk.domain.carrier import Carrier
from smsdesk.domain.imports import Conflicts
from smsdesk.domain.reasons import Reason
from smsdesk.services import headings
from smsdesk.services.desk import Desk
from smsdesk.services.importer import Choices, ImportResult

FILE = Path(__file__).parents[1] / "fixtures" / "imports" / "carriers.csv"
ANN, BOB, CID, DEE = "+12065550101", "+12065550102", "+12065550103", "+12065550104"


@pytest.fixture
def ids(desk: Desk) -> dict[str, int]:
    found = {
        "verizon": Carrier(0, "US", "Verizon", "{number}@vtext.com"),
        "att": Carrier(0, "US", "AT&T", "{number}@txt.att.net"),
        "own": Carrier(0, "US", "Own", "{number}@own.example"),
    }
    return {key: desk.carriers.save(carrier) for key, carrier in found.items()}


def run(desk: Desk, *, dry_run: bool = False, **chosen: Conflicts) -> ImportResult:
    table = desk.importer.read(FILE)
    columns = desk.importer.suggest_mapping(table)
    assert columns.fields[2] == headings.CARRIER
    return desk.importer.run(table, columns, Choices(**chosen), dry_run=dry_run)


def test_a_carrier_is_known_by_its_name_and_by_an_address(desk: Desk, ids: dict[str, int]) -> None:
    result = run(desk)
    assert result.created == 4
    assert desk.store.carriers.of_numbers([ANN, BOB, CID, DEE]) == {
        ANN: ids["verizon"],
        BOB: ids["att"],
    }
    unknown = [(each.row, each.number, each.reason) for each in result.skipped]
    assert unknown == [(4, "Nowhere Mobile", Reason.CARRIER_NOT_LISTED)]


def test_what_a_person_set_stays_where_the_list_is_not_right(
    desk: Desk, ids: dict[str, int]
) -> None:
    desk.carriers.assign([ANN], ids["own"])
    run(desk, conflicts=Conflicts.KEEP)
    assert desk.store.carriers.of_numbers([ANN]) == {ANN: ids["own"]}
    run(desk, conflicts=Conflicts.UPDATE)
    assert desk.store.carriers.of_numbers([ANN]) == {ANN: ids["verizon"]}


def test_a_dry_run_changes_nothing(desk: Desk, ids: dict[str, int]) -> None:
    result = run(desk, dry_run=True)
    assert len(result.skipped) == 1
    assert desk.store.carriers.of_numbers([ANN, BOB]) == {}
