"""Spreadsheets (XLSX), through openpyxl's read-only mode.

Owns the bounds on what an archive may unfold to, and how a typed cell becomes the text that a
person saw: whole numbers without ".0", digits that a scientific format has swallowed left
recognisable so that the check of numbers refuses them.
"""

from __future__ import annotations

import io
import math
import re
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from typing import Any, Protocol, cast
from xml.etree.ElementTree import ParseError

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.services.tables.table import MAX_CELLS, too_large

MAX_UNZIPPED = 250_000_000
MAX_ENTRIES = 2_000
_MAX_SCANNED = 2 * MAX_CELLS
_EXACT = 10**15
"""Whole numbers below this are exact in a spreadsheet's 15 digits."""
_ZEROS = re.compile(r"0{2,}\Z")
_PLUS = re.compile(r'(?:"\+"|\\\+|\+)[#0 ]+\Z')

# What openpyxl and the libraries below it raise on a damaged or hostile file.
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    ParseError,
    EOFError,
    KeyError,
    IndexError,
    ValueError,
    TypeError,
    AttributeError,
    ArithmeticError,
    NotImplementedError,
    RuntimeError,
    OSError,
    RecursionError,
    AssertionError,
)


class _Page(Protocol):
    """What we ask of one of openpyxl's read-only worksheets."""

    title: str
    sheet_state: str

    def reset_dimensions(self) -> None: ...

    def iter_rows(self) -> Iterator[tuple[Any, ...]]: ...


def is_workbook(data: bytes) -> bool:
    """Tell whether the bytes are a zip archive with a workbook in it."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
    except _BROKEN:
        return False
    return any(name.startswith("xl/") for name in names)


def read_rows(
    data: bytes, sheet: str | None
) -> tuple[str, tuple[str, ...], list[tuple[int, list[str]]]]:
    """Return the sheet's name, the names of all sheets, and the numbered rows of the sheet.

    Without a name it is the first visible sheet that holds anything. Raises `Refusal`
    FILE_TOO_LARGE, FILE_BROKEN, or NOT_FOUND with the sheets that exist.
    """
    try:
        _check_archive(data)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl tells of styles it doesn't keep
            return _read(data, sheet)
    except _BROKEN as err:
        raise Refusal(Reason.FILE_BROKEN, f"{type(err).__name__}: {err}"[:200]) from None


def _check_archive(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = archive.infolist()
        if len(entries) > MAX_ENTRIES:
            raise too_large(f"entries > {MAX_ENTRIES}")
        if sum(entry.file_size for entry in entries) > MAX_UNZIPPED:
            raise too_large(f"unzipped > {MAX_UNZIPPED // 1_000_000} MB")
        for entry in entries:
            if entry.filename.endswith((".xml", ".rels")):
                _refuse_doctype(archive, entry)


def _refuse_doctype(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
    """A workbook never declares a document type; only entity bombs do."""
    with archive.open(entry) as part:
        if b"<!DOCTYPE" in part.read(4096).replace(b"\x00", b""):
            raise Refusal(Reason.FILE_BROKEN, f"{entry.filename}: DOCTYPE")


def _read(
    data: bytes, sheet: str | None
) -> tuple[str, tuple[str, ...], list[tuple[int, list[str]]]]:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
    except InvalidFileException as err:
        raise Refusal(Reason.FILE_BROKEN, str(err)[:200]) from None
    try:
        # Charts are sheets too, but hold no rows.
        pages = [page for page in book.worksheets if hasattr(page, "reset_dimensions")]
        names = tuple(page.title for page in pages)
        for page in _wanted(cast("list[_Page]", pages), sheet):
            rows = list(_rows(page))
            if rows or sheet is not None:
                return page.title, names, rows
        return names[0] if names else "", names, []
    finally:
        book.close()


def _wanted(pages: list[_Page], sheet: str | None) -> list[_Page]:
    if sheet is None:
        visible = [page for page in pages if page.sheet_state == "visible"]
        return visible or pages
    for page in pages:
        if page.title.casefold() == sheet.strip().casefold():
            return [page]
    raise Refusal(Reason.NOT_FOUND, sheet, tuple(page.title for page in pages))


def _rows(page: _Page) -> Iterator[tuple[int, list[str]]]:
    page.reset_dimensions()  # they may claim the whole sheet; the rows tell the truth
    scanned = 0
    for number, row in enumerate(page.iter_rows(), start=1):
        scanned += len(row)
        if scanned > _MAX_SCANNED:
            raise too_large(f"cells > {_MAX_SCANNED}")
        if any(cell.value is not None for cell in row):
            yield number, _texts(row)


def _texts(row: Iterable[Any]) -> list[str]:
    texts = [as_text(cell.value, cell) for cell in row]
    while texts and not texts[-1]:
        texts.pop()
    return texts


def as_text(value: object, cell: Any = None) -> str:
    """Return what a person saw in a cell, `cell` giving the number format where it matters."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        return _number(value, getattr(cell, "number_format", None) or "General")
    return _moment(value)


def _number(value: float, number_format: str) -> str:
    if not math.isfinite(value):
        return ""
    if isinstance(value, float) and not value.is_integer():
        return f"{value:.15g}"
    whole = int(value)
    if _swallowed(value, whole, number_format):
        return f"{value:.5E}"
    digits = str(whole)
    if _ZEROS.match(number_format):
        return digits.zfill(len(number_format))
    if whole > 0 and _PLUS.match(number_format):
        return f"+{digits}"
    return digits


def _swallowed(value: float, whole: int, number_format: str) -> bool:
    """Tell whether the last digits of a long number are lost, as in 2.06556E+10."""
    if isinstance(value, float) and abs(whole) >= _EXACT:
        return True
    return "E+" in number_format.upper() and abs(whole) >= 10**9 and float(f"{value:.5E}") == value


def _moment(value: object) -> str:
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else f"{value:%Y-%m-%d %H:%M}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, timedelta):
        return str(value)
    return str(value)
