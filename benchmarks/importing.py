"""Importing contacts from CSV against parsing their numbers alone (budget: 1.5 x), and undoing it.

"Parsing alone" is what phonenumbers takes to parse, check and format every number. Each is the
best of several rounds in one run; the import is the whole way from the file to the commit.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import phonenumbers

from smsdesk.app import open_quiet_desk
from smsdesk.services.desk import Desk
from smsdesk.services.importer import Choices

SIZES = (100_000, 200_000)
ROUNDS = 3
BUDGET = 1.5
REGION = "GB"


def _number(person: int) -> str:
    return f"0{7_400_000_000 + 7 * person}"


def _write_list(path: Path, people: int) -> None:
    with path.open("w", encoding="utf-8") as out:
        out.write("First name,Surname,Mobile,Group,Notes\n")
        for person in range(people):
            out.write(
                f"First{person},Last{person},{_number(person)},Class {person % 40},note {person}\n"
            )


def _parse_alone(people: int) -> None:
    for person in range(people):
        parsed = phonenumbers.parse(_number(person), REGION)
        assert phonenumbers.is_valid_number(parsed)
        phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def _import(desk: Desk, path: Path) -> tuple[int, int]:
    table = desk.importer.read(path)
    mapping = desk.importer.suggest_mapping(table, REGION)
    result = desk.importer.run(table, mapping, Choices(region=REGION))
    return result.created, result.unchanged


def _seconds(job: Callable[[], object]) -> float:
    started = time.perf_counter()
    job()
    return time.perf_counter() - started


def _one_round(path: Path, people: int) -> tuple[float, ...]:
    with (
        tempfile.TemporaryDirectory(prefix="smsdesk-bench-") as directory,
        open_quiet_desk(Path(directory)) as desk,
    ):
        alone = _seconds(lambda: _parse_alone(people))
        first = _seconds(lambda: _import(desk, path))
        again = _seconds(lambda: _import(desk, path))
        assert len(desk.store.contacts.ids()) == people
        run = desk.past_imports.all()[-1].id
        undone = _seconds(lambda: desk.past_imports.take_back(run))
        assert not desk.store.contacts.ids()
    return alone, first, again, undone


def _measure(people: int) -> None:
    with tempfile.TemporaryDirectory(prefix="smsdesk-bench-") as directory:
        path = Path(directory) / "people.csv"
        _write_list(path, people)
        rounds = [_one_round(path, people) for _ in range(ROUNDS)]
    alone, *others = (min(times) for times in zip(*rounds, strict=True))
    print(f"  {people:,} contacts, parsing their numbers alone   {alone:6.2f} s")
    for what, seconds in zip(
        ("importing them from CSV", "importing the same list again", "undoing the import"),
        others,
        strict=True,
    ):
        print(f"  {what:<47}{seconds:6.2f} s  {seconds / alone:4.2f} x")
    print(f"  budget {BUDGET} x: {'kept' if others[0] <= BUDGET * alone else 'MISSED'}")


def main() -> None:
    """Print the ratios for a new address book, the same list again, and undoing it."""
    for people in SIZES:
        _measure(people)
