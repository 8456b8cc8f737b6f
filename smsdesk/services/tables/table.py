"""A table as the import sees it, and the bounds that every kind of file is held to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Skipped
from smsdesk.domain.reasons import Reason

MAX_FILE_BYTES = 200_000_000
MAX_COLUMNS = 1_024
MAX_CELL = 32_767
"""Characters in one cell, as in a spreadsheet."""
MAX_FILLED = 10_000_000
"""Cells that hold anything: what a desk computer's memory takes, some 700 MB."""
MAX_CELLS = 60_000_000
"""Cells altogether. How many rows they stand in is not bounded."""

Cells = tuple[str, ...]
NumberedRow = tuple[int, Cells]


class Kind(StrEnum):
    """What a table came from."""

    CSV = "csv"
    TSV = "tsv"
    XLSX = "xlsx"
    VCARD = "vcard"
    SIM = "sim"
    PASTED = "pasted"


_NAMED = frozenset({Kind.VCARD, Kind.SIM, Kind.PASTED})
"""Kinds without a heading line whose columns have names of their own all the same."""


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a file.

    `rows` are pairs of the row's number as a spreadsheet shows it (the heading line is 1, the
    first row below it 2; a vCard file counts its cards from 1, a SIM its places) and its cells,
    one per heading, without outer blanks. `heading_row` is None where the file had no heading
    line and the headings are made up (`column_1` …). `encoding`, `delimiter`, `quote` and `sheet`
    say what was detected or chosen, "" where the kind of file has none; `sheets` are those that
    exist.
    `broken` names the records that could not be read; `name` is the file's own.
    """

    kind: Kind
    headings: Cells
    rows: Sequence[NumberedRow]
    heading_row: int | None = 1
    encoding: str = ""
    delimiter: str = ""
    quote: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    broken: tuple[Skipped, ...] = ()
    name: str = ""

    @property
    def made_up(self) -> bool:
        """Tell whether the headings are only numbers that we gave the columns."""
        return self.heading_row is None and self.kind not in _NAMED

    def column(self, heading: str) -> int:
        """Return the index of a column; raise `Refusal(COLUMN_UNKNOWN)` with those that exist."""
        wanted = heading.strip().casefold()
        for index, known in enumerate(self.headings):
            if known.casefold() == wanted:
                return index
        raise Refusal(Reason.COLUMN_UNKNOWN, heading, self.headings)

    def sample(self, index: int, limit: int = 200) -> list[str]:
        """Return the first non-empty cells of a column."""
        found: list[str] = []
        for _, cells in self.rows[: limit * 10]:
            if cells[index]:
                found.append(cells[index])
                if len(found) == limit:
                    break
        return found


def too_large(detail: str) -> Refusal:
    """Return the refusal of a file beyond a bound; `detail` names the bound."""
    return Refusal(Reason.FILE_TOO_LARGE, detail)


def cell_too_long(place: str) -> Refusal:
    """Return the refusal of a file with a cell beyond `MAX_CELL`; `place` is its row or sheet."""
    return Refusal(Reason.FILE_CELL_TOO_LONG, place, (f"{MAX_CELL:,}",))


def bounded(rows: Iterable[tuple[int, Sequence[str]]]) -> Iterator[NumberedRow]:
    """Give the rows that hold anything, stripped, as long as the bounds are kept."""
    filled = cells = 0
    for number, row in rows:
        if not any(row):
            continue
        stripped = tuple(map(str.strip, row))
        if len(stripped) > MAX_COLUMNS:
            stripped = _narrowed(stripped, number)
        cells += len(stripped)
        filled += len(stripped) - stripped.count("")
        if filled > MAX_FILLED or cells > MAX_CELLS:
            raise too_large(f"row {number}")
        if max(map(len, stripped)) > MAX_CELL:
            raise cell_too_long(f"row {number}")
        if any(stripped):
            yield number, stripped


def _narrowed(cells: Cells, number: int) -> Cells:
    width = max((index + 1 for index, cell in enumerate(cells) if cell), default=0)
    if width > MAX_COLUMNS:
        raise Refusal(Reason.FILE_TOO_MANY_COLUMNS, f"row {number}", (f"{MAX_COLUMNS:,}",))
    return cells[:width]
