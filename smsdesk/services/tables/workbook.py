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
from smsdesk.services.tables.table import too_large

MAX_UNZIPPED = 600_000_000
MAX_STRINGS = 200_000_000
"""Bytes of the texts that the cells share, which are held in memory."""
MAX_ENTRIES = 2_000
MAX_RATIO = 250
"""So many times its packed size a part may unfold to; sheets of people reach some 50."""
_RATIO_MATTERS = 10_000_000
_MAX_SCANNED = 20_000_000
"""Cells looked at, most of which may be empty."""
_PIECE = 1 << 20
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
    FILE_TOO_LARGE, FILE_BOMB, FILE_BROKEN, or NOT_FOUND with the sheets that exist.
    """
    try:
        _check_archive(data)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl tells of styles it doesn't keep
            return _read(data, sheet)
    except _BROKEN as err:
        raise Refusal(Reason.FILE_BROKEN, f"{type(err).__name__}: {err}"[:200]) from None


def _check_archive(data: bytes) -> None:
    """Refuse an archive that was made to unfold without end, before anything of it is parsed."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = archive.infolist()
        if len(entries) > MAX_ENTRIES:
            raise _bomb(f"{len(entries):,} parts")
        for entry in entries:
            _check_sizes(entry)
        if sum(entry.file_size for entry in entries) > MAX_UNZIPPED:
            raise too_large(f"> {MAX_UNZIPPED // 1_000_000} MB")
        for entry in entries:
            # Pictures are never looked into.
            if not entry.filename.startswith("xl/media/"):
                _refuse_doctype(archive, entry)


def _check_sizes(entry: zipfile.ZipInfo) -> None:
    size = entry.file_size
    if size > _RATIO_MATTERS and size > MAX_RATIO * max(1, entry.compress_size):
        raise _bomb(f"{entry.filename}: {entry.compress_size:,} → {size:,}")
    if size > MAX_STRINGS and entry.filename.lower().endswith("sharedstrings.xml"):
        raise too_large(f"{entry.filename} > {MAX_STRINGS // 1_000_000} MB")


def _bomb(detail: str) -> Refusal:
    return Refusal(Reason.FILE_BOMB, detail)


def _refuse_doctype(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
    """A workbook never declares a document type; only entity bombs do.

    The whole part is read: a comment may stand before the declaration. One that is longer than
    it says ends there, since zipfile reads no further.
    """
    with archive.open(entry) as part:
        before = b""
        while piece := part.read(_PIECE):
            plain = before + (piece.replace(b"\x00", b"") if b"\x00" in piece else piece)
            if b"<!DOCTYPE" in plain or b"<!ENTITY" in plain:
                raise _bomb(f"{entry.filename}: DOCTYPE")
            before = plain[-16:]


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
            raise too_large(f"row {number}")
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
