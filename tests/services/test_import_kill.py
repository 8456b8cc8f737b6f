"""Killed in the middle of an import or its undoing: the next start puts the book in order."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from smsdesk.app import open_quiet_desk
from smsdesk.domain.imports import Ending
from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.services.desk import Desk

PEOPLE = 1_300

# Comes to a halt at the nth call of a function, in the middle of whatever calls it.
WORK = """
import importlib, sys
from pathlib import Path
from smsdesk.app import open_quiet_desk
from smsdesk.services.importer import Choices
what, data, people, module, path, nth = sys.argv[1:]
owner = importlib.import_module(module)
*holders, name = path.split(".")
for each in holders:
    owner = getattr(owner, each)
calls, inner = 0, getattr(owner, name)
def halting(*args, **named):
    global calls
    calls += 1
    if calls == int(nth):
        print("here", flush=True)
        sys.stdin.read()
    return inner(*args, **named)
setattr(owner, name, halting)
seen = []
progress = lambda done, total: seen.append(done)
enough = 1200 if what.startswith("import") else 400
stop = lambda: what.endswith("cancelled") and bool(seen) and seen[-1] > enough
with open_quiet_desk(Path(data)) as desk:
    if what.startswith("import"):
        table = desk.importer.read(people)
        columns = desk.importer.suggest_mapping(table, "GB")
        chosen = Choices(region="GB", origin="the form", white_list=True)
        desk.importer.run(table, columns, chosen, progress=progress, cancelled=stop)
    else:
        run = desk.past_imports.all()[0].id
        desk.past_imports.take_back(run, progress=progress, cancelled=stop)
print("not halted", flush=True)
"""

Book = tuple[object, ...]


def _book(desk: Desk) -> Book:
    contacts = desk.store.contacts
    people = [
        (row.id, row.name, row.notes, dict(row.custom), row.groups, [p.e164 for p in row.phones])
        for row in contacts.page(contacts.ids())
    ]
    return people, desk.people.groups(), contacts.custom_fields()


def _list(path: Path) -> Path:
    rows = [
        f"P{n},0740{n:07},Class {n % 3},new,{n},{'yes' if n % 250 == 7 else ''},"
        f"{'yes' if n % 250 == 9 else ''}"
        for n in range(PEOPLE)
    ]
    heading = "name,phone,group,notes,Age,do_not_send,white_list"
    path.write_text("\n".join((heading, *rows)), encoding="utf-8")
    return path


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a data directory with people whom the list knows, too."""
    data = tmp_path / "data"
    with open_quiet_desk(data) as desk:
        for n in (3, 750, 1_299):
            phone = PhoneRow(0, "", f"+44740{n:07}")
            desk.people.save(
                ContactRow(0, f"Old {n}", notes="old", groups=("Choir",), phones=(phone,))
            )
    return data


def _killed(what: str, data: Path, people: Path, point: str, nth: int) -> None:
    module, path = point.split(":")
    words = (what, str(data), str(people), module, path, str(nth))
    with subprocess.Popen(
        [sys.executable, "-c", WORK, *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "here\n"
        process.kill()


def _endings(desk: Desk) -> Sequence[Ending]:
    return [each.ending for each in desk.past_imports.recover()]


@pytest.mark.parametrize(
    ("what", "point", "nth"),
    [
        ("import", "smsdesk.store.upsert:Upsert._take", 2),
        ("import", "smsdesk.store.imports:Record.groups", 2),
        ("import", "smsdesk.store.upsert:Upsert._take", 3),
        ("import", "smsdesk.store.import_plan:Plans.add", 1),
        ("import", "smsdesk.store.imports:Imports.settle", 1),
        ("import cancelled", "smsdesk.store.takeback:TakeBack._piece", 2),
        ("import cancelled", "smsdesk.store.takeback:TakeBack.delete_groups", 1),
    ],
)
def test_an_import_that_was_not_all_in_is_called_off(
    data: Path, tmp_path: Path, what: str, point: str, nth: int
) -> None:
    with open_quiet_desk(data) as desk:
        before = _book(desk)
    _killed(what, data, _list(tmp_path / "people.csv"), point, nth)
    with open_quiet_desk(data) as desk:
        assert desk.past_imports.all() == []
        assert _endings(desk) == [Ending.CALLED_OFF]
        assert _book(desk) == before
        assert desk.past_imports.all() == []
        assert desk.store.consents.blocked() == []
        assert desk.store.contacts.ids("P1034").tolist() == []
        assert desk.store.check() == []
        assert _endings(desk) == []


@pytest.mark.parametrize(
    ("point", "nth"),
    [
        ("smsdesk.store.import_plan:Plans.drop", 1),
        ("smsdesk.store.import_plan:Plans.first", 3),
        ("smsdesk.store.imports:Imports.finish", 1),
    ],
)
def test_an_import_whose_people_are_in_goes_to_its_end(
    data: Path, tmp_path: Path, point: str, nth: int
) -> None:
    with open_quiet_desk(data) as desk:
        before = _book(desk)
    _killed("import", data, _list(tmp_path / "people.csv"), point, nth)
    with open_quiet_desk(data) as desk:
        assert desk.past_imports.all() == []
        assert _endings(desk) == [Ending.FINISHED]
        (row,) = desk.past_imports.all()
        assert (row.created, row.updated) == (PEOPLE - 3, 3)
        assert len(desk.store.consents.blocked()) == 6
        allowed = desk.store.imports.allowed(row.id)
        assert len(allowed) == 6
        assert {c.white_list for c in desk.store.consents.many(allowed).values()} == {True}
        history = desk.store.consents.history("+447400000000")
        assert [each.evidence for each in history] == ["imported from people.csv: the form"]
        done = desk.past_imports.take_back(row.id)
        assert (done.removed, done.restored, done.stays) == (PEOPLE - 3, 3, ())
        assert _book(desk) == before
        assert desk.store.check() == []


@pytest.mark.parametrize(
    ("what", "point", "nth"),
    [
        ("undo", "smsdesk.store.takeback:TakeBack._piece", 3),
        ("undo", "smsdesk.store.takeback:TakeBack._write", 3),
        ("undo", "smsdesk.services.past_imports:PastImports._take_off", 1),
        ("undo", "smsdesk.store.imports:Imports.undone", 1),
        ("undo cancelled", "smsdesk.store.again:Again.change", 2),
    ],
)
@pytest.mark.parametrize("again", ["next start", "called again"])
def test_the_undoing_of_an_import_goes_on(
    data: Path, tmp_path: Path, what: str, point: str, nth: int, again: str
) -> None:
    with open_quiet_desk(data) as desk:
        before = _book(desk)
    people = _list(tmp_path / "people.csv")
    words = ("import", str(data), str(people), "smsdesk.store.imports", "Record.groups", "0")
    subprocess.run([sys.executable, "-c", WORK, *words], check=True, capture_output=True)
    _killed(what, data, people, point, nth)
    with open_quiet_desk(data) as desk:
        (row,) = desk.past_imports.all()
        assert row.undone_at is None
        if again == "next start":
            assert _endings(desk) == [Ending.UNDONE]
        else:
            assert desk.past_imports.take_back(row.id).stays == ()
        (row,) = desk.past_imports.all()
        assert row.undone_at is not None
        assert _book(desk) == before
        blocked = {each.number for each in desk.store.consents.blocked()}
        assert len(blocked) == 6
        allowed = desk.store.consents.many(desk.store.imports.allowed(row.id))
        assert not any(each.white_list for each in allowed.values())
        assert desk.store.check() == []
        assert _endings(desk) == []


def test_the_next_import_puts_the_last_one_in_order_first(data: Path, tmp_path: Path) -> None:
    people = _list(tmp_path / "people.csv")
    _killed("import", data, people, "smsdesk.store.upsert:Upsert._take", 3)
    words = ("import", str(data), str(people), "smsdesk.store.imports", "Record.groups", "0")
    subprocess.run([sys.executable, "-c", WORK, *words], check=True, capture_output=True)
    with open_quiet_desk(data) as desk:
        (row,) = desk.past_imports.all()
        assert (row.created, row.updated) == (PEOPLE - 3, 3)
        assert _endings(desk) == []
        assert desk.store.check() == []


def test_what_is_going_on_in_another_process_is_left_alone(data: Path, tmp_path: Path) -> None:
    people = _list(tmp_path / "people.csv")
    words = ("import", str(data), str(people), "smsdesk.store.upsert", "Upsert._take", "3")
    with subprocess.Popen(
        [sys.executable, "-c", WORK, *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "here\n"
        with open_quiet_desk(data) as desk:
            assert desk.past_imports.recover() == ()
            assert desk.past_imports.all() == []
        process.communicate("")
        with open_quiet_desk(data) as desk:
            assert desk.past_imports.recover() == ()
            (row,) = desk.past_imports.all()
            assert row.created == PEOPLE - 3
