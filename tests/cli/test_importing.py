"""import with its choices, and imports: what was done, and undoing it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from smsdesk.domain.clock import SystemClock
from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.store.database import Store
from tests.cli.conftest import Run

ANN = "+447400123456"


@pytest.fixture
def known(run: Run, tmp_path: Path) -> Path:
    """Have a person in the book, and return another list about the same one."""
    path = tmp_path / "first.csv"
    path.write_text(f"name,phone,notes\nAnn Roe,{ANN},tea\n", encoding="utf-8")
    run("import", path)
    path = tmp_path / "second.csv"
    path.write_text(
        f"name,phone,notes,white list\nAnn Roe,{ANN},coffee,yes\nBo,+447400123457,,\nCy,12,,\n",
        encoding="utf-8",
    )
    return path


def person(run: Run) -> dict[str, object]:
    return run("contacts", "--search", "Roe", "--json").json[0]


@pytest.mark.parametrize(("conflicts", "notes"), [("update", "coffee"), ("keep", "tea")])
def test_where_the_list_says_otherwise(run: Run, known: Path, conflicts: str, notes: str) -> None:
    answer = run("import", known, "--conflicts", conflicts, "--json").json
    (clash,) = answer["conflicts"]
    assert (clash["name"], clash["number"]) == ("Ann Roe", ANN)
    assert clash["differences"] == [{"field": "notes", "kept": "tea", "offered": "coffee"}]
    assert person(run)["notes"] == notes
    assert answer["marked_for_white_list"] == 1
    assert person(run)["numbers"][0]["white_list"] is False


def test_consent_of_an_import(run: Run, known: Path) -> None:
    run("consent", "+447400123457", "--do-not-send", "opted_out")
    ended = run("import", known, "--white-list", "--origin", "form of May")
    assert "1 of the numbers asked not to be texted" in ended.out
    assert "smsdesk imports --undo 2" in ended.out
    consent = run("consent", ANN, "--json").json
    assert (consent["white_list"], consent["evidence"]) == (
        True,
        "imported from second.csv: form of May",
    )


def test_past_imports_are_listed_and_undone(run: Run, known: Path) -> None:
    run("import", known)
    rows = run("imports", "--json").json
    assert [(row["id"], row["name"], row["created"], row["updated"], row["skipped"])
            for row in rows] == [(2, "second.csv", 1, 1, 1), (1, "first.csv", 1, 0, 0)]  # fmt: skip
    dry = run("imports", "--undo", "2", "--dry-run", "--json").json
    assert (dry["removed"], dry["restored"], dry["stays"]) == (1, 1, [])
    assert person(run)["notes"] == "coffee"
    run("send", "+447400123457", "--text", "Hello")
    ended = run("imports", "--undo", "2")
    assert "0 people removed, 1 as before" in ended.out
    assert "Bo stays: Texts went to or came from this contact" in ended.err
    assert person(run)["notes"] == "tea"
    assert run("imports", "--json").json[0]["undone_at"] is not None
    again = run("imports", "--undo", "2", "--json")
    assert (again.status, again.json["error"]["reason"]) == (1, "already_undone")
    assert "undone" in run("imports").out


def test_a_mapping_given_once_serves_the_next_list(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    path.write_text(f"who,where,phone\nAnn,Leeds,{ANN}\nBo,York,2.1E+10\n", encoding="utf-8")
    rejects = tmp_path / "rejects.csv"
    chosen = ("--map", "who=last_name", "--map", "where=custom:Town", "--rejects", rejects)
    run("import", path, *chosen)
    assert run("import", path, "--dry-run", "--json").json["mapping"] == {
        "who": "last_name",
        "where": "custom:Town",
        "phone": "phone",
    }
    mended = rejects.read_text(encoding="utf-8-sig").replace(
        'York","2.1E+10', f'York","{ANN[:-1]}7'
    )
    rejects.write_text(mended, encoding="utf-8-sig")
    answer = run("import", rejects, "--json").json
    assert (answer["created"], answer["mapping"]["where"]) == (1, "custom:Town")
    (bo,) = run("contacts", "--search", "Bo", "--json").json
    assert (bo["last_name"], bo["custom"]) == ("Bo", {"Town": "York"})


def test_an_import_that_was_killed_is_put_in_order_by_the_next_command(
    run: Run, data: Path
) -> None:
    with closing(Store.open(data, SystemClock())) as store:
        record = store.imports.begin("list.csv", "csv", "")
        row = ContactRow(0, "Ann", phones=(PhoneRow(0, ANN, ""),))
        store.contacts.bulk_upsert([row], record=record)
    ended = run("contacts", "--json")
    assert ended.json == []
    assert "The import of list.csv was interrupted" in ended.err
    assert run("imports", "--json").json == []
    assert run("check", "--json").json == {"ok": True, "problems": []}
