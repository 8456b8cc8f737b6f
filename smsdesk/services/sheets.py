"""Writing tables for spreadsheets: CSV, TSV and XLSX, whole or not at all.

Owns what keeps a spreadsheet from running what a stranger wrote: a text that looks like a formula
gets an apostrophe before it (which our own import takes off again), or in XLSX the type of a text.
A file appears under its name only when it is complete.
"""

from __future__ import annotations

import csv
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from secrets import token_hex
from typing import IO, Any

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason

Cell = str | int | datetime | None
Row = Sequence[Cell]

ENDINGS = (".csv", ".tsv", ".xlsx")
# Full-width signs count too: a Japanese spreadsheet takes them for the plain ones.
_FORMULA = re.compile(r"['=+\-@\t\r\uff1d\uff0b\uff0d\uff20]")
# A phone number begins with a plus, and is no formula: other programs must be able to read it.
_E164 = re.compile(r"\+\d{3,15}\Z")
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_MAX_CELL = 32_767
ROWS_OF_A_PAGE = 1_048_575
"""What a page of a workbook holds below its headings."""
_WIDTH = 22


def write(
    path: str | os.PathLike[str],
    headings: Sequence[str],
    rows: Iterable[Row],
    rows_of_a_page: int = ROWS_OF_A_PAGE,
) -> None:
    """Write a table in the format that the file's ending names; times as the clocks of
    their own zones show them.

    A workbook goes on on another page where the first is full.

    Raises `Refusal` FILE_KIND_UNKNOWN with the endings that can be written, or FILE_NOT_WRITTEN;
    an older file of that name is only replaced by a complete one. What `rows` raises passes
    through, with nothing written.
    """
    target, ending = Path(path), check_ending(path)
    with whole_file(target) as out:
        if ending == ".xlsx":
            _write_workbook(out, headings, rows, rows_of_a_page)
        else:
            _write_text(out, headings, rows, "\t" if ending == ".tsv" else ",")


def check_ending(path: str | os.PathLike[str], endings: tuple[str, ...] = ENDINGS) -> str:
    """Return the ending in lower case; raise `Refusal(FILE_KIND_UNKNOWN)` for another kind."""
    ending = Path(path).suffix.lower()
    if ending not in endings:
        raise Refusal(Reason.FILE_KIND_UNKNOWN, Path(path).name, endings)
    return ending


@contextmanager
def whole_file(target: Path) -> Iterator[IO[bytes]]:
    """Give a file beside the target that takes its place when everything is on the disk.

    Raises `Refusal(FILE_NOT_WRITTEN)`.
    """
    part = target.with_name(f".{target.name}.{token_hex(4)}.part")
    try:
        with part.open("xb") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        os.replace(part, target)
    except OSError as err:
        raise Refusal(Reason.FILE_NOT_WRITTEN, f"{target} ({err.strerror or err})") from None
    finally:
        _remove(part)


def _remove(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except OSError:
        return  # the folder has gone, and the file with it


def _write_text(
    out: IO[bytes], headings: Sequence[str], rows: Iterable[Row], delimiter: str
) -> None:
    # Excel takes a file for UTF-8 only by its mark.
    out.write(b"\xef\xbb\xbf")
    sheet = csv.writer(_Utf8(out), delimiter=delimiter, quoting=csv.QUOTE_ALL)
    sheet.writerow([shielded(heading) for heading in headings])
    for row in rows:
        sheet.writerow([shielded(_as_text(cell)) for cell in row])


class _Utf8:
    """Lets csv write text into a binary file that stays open afterwards."""

    def __init__(self, out: IO[bytes]) -> None:
        self._out = out

    def write(self, text: str) -> int:
        return self._out.write(text.encode("utf-8", errors="replace"))


def shielded(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula; `delimited.unshield` undoes it."""
    return f"'{text}" if _FORMULA.match(text) and not _E164.match(text) else text


def _as_text(cell: Cell) -> str:
    if isinstance(cell, datetime):
        return cell.isoformat(timespec="seconds")
    return "" if cell is None else _printable(str(cell))


def _printable(text: str) -> str:
    """Mark what neither a text file nor XML may hold."""
    return _NOT_IN_XML.sub("\ufffd", text)


def _write_workbook(
    out: IO[bytes], headings: Sequence[str], rows: Iterable[Row], rows_of_a_page: int
) -> None:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    try:
        page = _new_page(book, headings)
        for place, row in enumerate(rows):
            if place and place % rows_of_a_page == 0:
                page = _new_page(book, headings)
            page.append([_cell(page, value) if value != "" else None for value in row])
    except BaseException:
        # Its half-written pages have files of their own.
        for begun in book.worksheets:
            begun.close()
        raise
    book.save(out)


def _new_page(book: Any, headings: Sequence[str]) -> Any:
    from openpyxl.utils import get_column_letter

    page = book.create_sheet("smsdesk")
    page.freeze_panes = "A2"
    for column in range(1, len(headings) + 1):
        page.column_dimensions[get_column_letter(column)].width = _WIDTH
    page.append([_cell(page, heading) for heading in headings])
    return page


def _cell(page: Any, value: Cell) -> object:
    if isinstance(value, datetime):
        return value.replace(microsecond=0, tzinfo=None)
    if not isinstance(value, str):
        return value
    text = _printable(value)[:_MAX_CELL]
    if text[:1] not in ("=", "#"):
        return text
    from openpyxl.cell import WriteOnlyCell

    made = WriteOnlyCell(page, text)
    made.data_type = "s"  # else "=…" would be a live formula and "#N/A" an error
    return made
