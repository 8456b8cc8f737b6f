"""Importing contacts from CSV against parsing their numbers alone (budget: 1.5 x).

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

PEOPLE = 100_000
ROUNDS = 3
BUDGET = 1.5
REGION = "GB"


def _number(person: int) -> str:
    return f"0{7_400_000_000 + 7 * person}"


def _write_list(path: Path) -> None:
    with path.open("w", encoding="utf-8") as out:
        out.write("First name,Surname,Mobile,Group,Notes\n")
        for person in range(PEOPLE):
            out.write(
                f"First{person},Last{person},{_number(person)},Class {person % 40},note {person}\n"
            )


def _parse_alone() -> None:
    for person in range(PEOPLE):
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


def _one_round(path: Path) -> tuple[float, float, float]:
    with (
        tempfile.TemporaryDirectory(prefix="smsdesk-bench-") as directory,
        open_quiet_desk(Path(directory)) as desk,
    ):
        alone = _seconds(_parse_alone)
        first = _seconds(lambda: _import(desk, path))
        again = _seconds(lambda: _import(desk, path))
        assert len(desk.store.contacts.ids()) == PEOPLE
    return alone, first, again


def main() -> None:
    """Print the ratio for a new address book, and for the same list again."""
    with tempfile.TemporaryDirectory(prefix="smsdesk-bench-") as directory:
        path = Path(directory) / "people.csv"
        _write_list(path)
        rounds = [_one_round(path) for _ in range(ROUNDS)]
    alone, first, again = (min(times) for times in zip(*rounds, strict=True))
    print(f"  {PEOPLE:,} contacts, parsing their numbers alone   {alone:6.2f} s")
    print(
        f"  importing them from CSV                        {first:6.2f} s  {first / alone:4.2f} x"
    )
    print(
        f"  importing the same list again                  {again:6.2f} s  {again / alone:4.2f} x"
    )
    print(f"  budget {BUDGET} x: {'kept' if first <= BUDGET * alone else 'MISSED'}")
