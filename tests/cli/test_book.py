"""contacts, import, export and consent."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from smsdesk.domain.grouping import Asks, FieldTest, Rule
from tests.cli.conftest import Run, opened

FIXTURES = Path(__file__).parent.parent / "fixtures" / "imports"


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(
        "First name,Surname,Mobile,Class,Dog\n"
        "Ann,Roe,07400 123456,5b,Rex\n"
        "Bo,Doe,2.06556E+10,5b,\n"
        "Cy,,07400123458,5c,\n"
    )
    return path


def test_import_and_look(run: Run, people: Path) -> None:
    ended = run("import", people, "--group", "Trip", "--json")
    assert ended.status == 0
    answer = ended.json
    assert {key: answer[key] for key in ("rows", "created", "updated", "unchanged")} == {
        "rows": 3,
        "created": 2,
        "updated": 0,
        "unchanged": 0,
    }
    (skip,) = answer["skipped"]
    assert (skip["row"], skip["value"], skip["reason"]) == (3, "2.06556E+10", "number_spreadsheet")
    assert answer["mapping"]["Dog"] == "custom:Dog"
    rows = run("contacts", "--json").json
    assert [row["name"] for row in rows] == ["Ann Roe", "Cy"]
    assert rows[0]["numbers"][0]["number"] == "+447400123456"
    assert sorted(rows[0]["groups"]) == ["5b", "Trip"]
    assert [row["name"] for row in run("contacts", "--search", "roe", "--json").json] == ["Ann Roe"]
    assert [row["name"] for row in run("contacts", "--group", "5C", "--json").json] == ["Cy"]
    assert "Ann Roe" in run("contacts").out


def test_import_says_what_it_did_and_left_out(run: Run, people: Path) -> None:
    ended = run("import", people)
    assert "2 people new" in ended.out
    assert "row 3: 2.06556E+10" in ended.err


def test_a_dry_run_changes_nothing(run: Run, people: Path) -> None:
    ended = run("import", people, "--dry-run", "--json")
    assert ended.json["created"] == 2
    assert run("contacts", "--json").json == []


def test_a_chosen_mapping(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("a=b,c,phone\nAnn,07400123456,07400123457\n")
    ended = run(
        "import", path, "--map", "a=b=name", "--map", "c=phone", "--map", "phone=", "--json"
    )
    assert ended.json["mapping"] == {"a=b": "name", "c": "phone", "phone": ""}
    (row,) = run("contacts", "--json").json
    assert (row["name"], [n["number"] for n in row["numbers"]]) == ("Ann", ["+447400123456"])
    ended = run("import", path, "--map", "d=phone", "--json")
    assert (ended.status, ended.json["error"]["reason"]) == (1, "column_unknown")


def test_what_was_left_out_comes_back_as_a_file(run: Run, people: Path, tmp_path: Path) -> None:
    rejects = tmp_path / "rejects.csv"
    run("import", people, "--rejects", rejects)
    with rejects.open(encoding="utf-8-sig", newline="") as source:
        (row,) = csv.DictReader(source)
    assert (row["smsdesk_row"], row["smsdesk_reason"]) == ("3", "number_spreadsheet")
    assert row["First name"] == "Bo"
    mended = rejects.read_text(encoding="utf-8-sig").replace(
        '"Doe","2.06556E+10"', '"Doe","07400123457"'
    )
    rejects.write_text(mended, encoding="utf-8-sig")
    ended = run("import", rejects, "--json")
    assert ended.json["created"] == 1
    (bo,) = run("contacts", "--search", "Bo", "--json").json
    assert bo["custom"] == {}


def test_a_file_that_can_not_be_read(run: Run, tmp_path: Path) -> None:
    ended = run("import", tmp_path / "gone.xlsx", "--json")
    assert (ended.status, ended.json["error"]["reason"]) == (1, "file_missing")
    (tmp_path / "old.xls").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    ended = run("import", tmp_path / "old.xls")
    assert ended.status == 1
    assert "old.xls" in ended.err
    assert ".xlsx" in ended.err


@pytest.mark.parametrize("name", sorted(path.name for path in FIXTURES.iterdir()))
def test_lists_of_other_programs_come_in(run: Run, name: str) -> None:
    ended = run("import", FIXTURES / name, "--country", "DE", "--json")
    assert ended.status == 0
    assert ended.json["created"] >= 1


@pytest.mark.parametrize("ending", ["csv", "xlsx", "tsv"])
def test_export_and_import_again(run: Run, people: Path, tmp_path: Path, ending: str) -> None:
    run("import", people)
    before = run("contacts", "--json").json
    path = tmp_path / f"book.{ending}"
    assert run("export", "contacts", path, "--json").json["rows"] == 2
    other = ["--data-dir", tmp_path / "other"]
    assert run(*other, "import", path, "--white-list", "--json").json["created"] == 2
    after = run(*other, "contacts", "--json").json
    for row in (*before, *after):
        del row["id"]
        for number in row["numbers"]:
            del number["typed"]
    assert after == before


def test_export_of_messages(run: Run, tmp_path: Path) -> None:
    batch = run("send", "07400123456", "--text", "=1+1", "--json").json["batch"]
    run("send", "07400123457", "--text", "x")
    path = tmp_path / "out.csv"
    assert run("export", "outbox", path, "--batch", batch, "--json").json["rows"] == 1
    assert '"\'=1+1"' in path.read_text(encoding="utf-8-sig")
    assert run("export", "inbox", tmp_path / "in.xlsx", "--json").json["rows"] == 0
    ended = run("export", "outbox", tmp_path / "out.pdf", "--json")
    assert (ended.status, ended.json["error"]["reason"]) == (1, "file_kind_unknown")
    ended = run("export", "outbox", tmp_path / "no" / "out.csv", "--json")
    assert (ended.status, ended.json["error"]["reason"]) == (1, "file_not_written")


def test_export_of_the_trail(run: Run, tmp_path: Path) -> None:
    batch = run("send", "07400123456", "--text", "x", "--json").json["batch"]
    run("send", "07400123457", "--text", "x")
    path = tmp_path / "trail.csv"
    assert run("export", "trail", path, "--json").json == {"file": str(path), "rows": 2}
    assert run("export", "trail", path, "--batch", batch, "--json").json["rows"] == 1
    (row,) = csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines())
    assert (row["number"], row["step"], row["in_words"], row["actor"]) == (
        "+447400123456",
        "queued",
        "Put into the queue",
        "person",
    )


def test_consent(run: Run) -> None:
    nothing = {
        "number": "+447400123456",
        "white_list": False,
        "do_not_send": None,
        "since": None,
        "evidence": None,
    }
    assert run("consent", "07400 123456", "--json").json == nothing
    ended = run(
        "consent", "07400 123456", "--do-not-send", "asked by telephone", "--white-list", "yes",
        "--evidence", "Eve", "--json",
    )  # fmt: skip
    answer = ended.json
    assert (answer["white_list"], answer["do_not_send"]) == (True, "asked by telephone")
    assert answer["evidence"] == "Eve"
    assert answer["since"]
    assert "asked by telephone" in run("consent", "07400 123456").out
    skipped = run("send", "07400123456", "--text", "x", "--json").json["skipped"]
    assert skipped[0]["reason"] == "do_not_send"
    lifted = run("consent", "07400 123456", "--do-not-send", "no", "--json").json
    assert (lifted["do_not_send"], lifted["since"], lifted["white_list"]) == (None, None, True)
    ended = run("consent", "nobody", "--json")
    assert (ended.status, ended.json["error"]["reason"]) == (1, "number_alphanumeric")


def test_groups_are_listed_texted_and_exported(
    run: Run, people: Path, data: Path, tmp_path: Path
) -> None:
    run("import", people, "--group", "Trip")
    with opened(data) as desk:
        groups = {row.name: row.id for row in desk.people.groups()}
        desk.people.move_group(groups["5b"], groups["5c"])
        rule = Rule((FieldTest("custom:Dog", Asks.IS, "REX"),))
        desk.people.add_rule_group("Dog owners", rule)
    assert [
        (row["name"], row["inside"], row["by_rule"], row["people"])
        for row in run("groups", "--json").json
    ] == [
        ("5c", None, False, 2),
        ("5b", "5c", False, 1),
        ("Dog owners", None, True, 1),
        ("Trip", None, False, 2),
    ]
    assert "Dog owners" in run("groups").out
    words = ("send", "--group", "5c", "--group", "dog owners", "--text", "Hi", "--json")
    assert [row["number"] for row in run(*words).json["queued"]] == [
        "+447400123456",
        "+447400123458",
    ]
    gone = run("send", "--group", "Zoo", "--text", "Hi")
    assert gone.status == 1
    assert "Zoo" in gone.err
    path = tmp_path / "dogs.vcf"
    ended = run("export", "contacts", path, "--group", "Dog owners", "--json")
    assert ended.json["rows"] == 1
    assert path.read_bytes().count(b"BEGIN:VCARD") == 1


def test_export_of_consent_and_of_its_proof(run: Run, tmp_path: Path) -> None:
    run("consent", "07400123456", "--do-not-send", "moved", "--evidence", "letter")
    run("consent", "07400123456", "--do-not-send", "no", "--evidence", "came back")
    run("consent", "07400123457", "--do-not-send", "=asked", "--evidence", "call")
    now, proof = tmp_path / "now.csv", tmp_path / "proof.csv"
    assert run("export", "consent", now, "--json").json["rows"] == 2
    assert run("export", "consent", proof, "--every-change", "--json").json["rows"] == 3
    with now.open(encoding="utf-8-sig", newline="") as source:
        rows = list(csv.DictReader(source))
    assert [(row["phone"], row["do_not_send"], row["evidence"]) for row in rows] == [
        ("+447400123456", "", "came back"),
        ("+447400123457", "'=asked", "call"),
    ]
    with proof.open(encoding="utf-8-sig", newline="") as source:
        assert [row["smsdesk_evidence"] for row in csv.DictReader(source)] == [
            "letter",
            "came back",
            "call",
        ]
    # The proof is nothing that an import takes for what holds now.
    assert run("import", proof).status == 1
    run("consent", "07400123457", "--do-not-send", "no")
    run("import", now)
    assert run("consent", "07400123457", "--json").json["do_not_send"] == "=asked"
