"""A table as the import sees it, and the bounds that every kind of file is held to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Skipped
from smsdesk.domain.reasons import Reason

MAX_FILE_BYTES = 100_000_000
MAX_ROWS = 1_048_576
"""What a spreadsheet can hold; there is no lower cap."""
MAX_COLUMNS = 1_024
MAX_CELL = 32_767
"""Characters in one cell, as in a spreadsheet."""
MAX_CELLS = 8_000_000
"""What a desk computer's memory takes: some 600 MB."""

Cells = tuple[str, ...]
NumberedRow = tuple[int, Cells]


class Kind(StrEnum):
    """What a table came from."""

    CSV = "csv"
    TSV = "tsv"
    XLSX = "xlsx"
    VCARD = "vcard"
    SIM = "sim"


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a file.

    `rows` are pairs of the row's number as a spreadsheet shows it (the heading line is 1, the
    first row below it 2; a vCard file counts its cards from 1, a SIM its places) and its cells,
    one per heading, without outer blanks. `heading_row` is None where the file had no heading
    line and the headings are made up (`column_1` …). `encoding`, `delimiter` and `sheet` say what
    was detected or chosen, "" where the kind of file has none; `sheets` are those that exist.
    `broken` names the records that could not be read; `name` is the file's own.
    """

    kind: Kind
    headings: Cells
    rows: Sequence[NumberedRow]
    heading_row: int | None = 1
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    broken: tuple[Skipped, ...] = ()
    name: str = ""

    @property
    def made_up(self) -> bool:
        """Tell whether the headings are only numbers that we gave the columns."""
        return self.heading_row is None and self.kind not in (Kind.VCARD, Kind.SIM)

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


def bounded(rows: Iterable[tuple[int, Sequence[str]]]) -> Iterator[NumberedRow]:
    """Give the rows that hold anything, stripped, as long as the bounds are kept."""
    cells = 0
    for number, row in rows:
        if number > MAX_ROWS:
            raise too_large(f"rows > {MAX_ROWS}")
        if not any(row):
            continue
        stripped = tuple(map(str.strip, row))
        if len(stripped) > MAX_COLUMNS:
            stripped = _narrowed(stripped, number)
        cells += len(stripped)
        if cells > MAX_CELLS:
            raise too_large(f"cells > {MAX_CELLS}")
        if max(map(len, stripped)) > MAX_CELL:
            raise too_large(f"row {number}: cell > {MAX_CELL}")
        if any(stripped):
            yield number, stripped


def _narrowed(cells: Cells, number: int) -> Cells:
    width = max((index + 1 for index, cell in enumerate(cells) if cell), default=0)
    if width > MAX_COLUMNS:
        raise too_large(f"row {number}: columns > {MAX_COLUMNS}")
    return cells[:width]
