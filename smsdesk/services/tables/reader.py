"""From a file of people to a `Table`: which kind it is, its rows, and which row is the heading."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from smsdesk.domain.errors import Refusal
from smsdesk.domain.numbers import looks_like_number
from smsdesk.domain.reasons import Reason
from smsdesk.services import headings
from smsdesk.services.tables import charset, delimited, pasted, vcards, workbook
from smsdesk.services.tables.table import (
    MAX_FILE_BYTES,
    Cells,
    Kind,
    NumberedRow,
    Table,
    bounded,
    too_large,
)

KINDS = (".csv", ".tsv", ".txt", ".xlsx", ".vcf")
"""Endings of the files that can be read; what counts is the content."""

_HEADING_WITHIN = 10
"""A title may stand above the heading line, within so many rows."""
_MIN_DIGITS = 7
_CUT_LETTER = re.compile(rb"(?<=[\x80-\xff])\r?\n[ \t](?=[\x80-\xbf])")
_FOREIGN = (
    (b"\xd0\xcf\x11\xe0", "xls"),
    (b"%PDF", "pdf"),
    (b"{\\rtf", "rtf"),
    (b"SQLite format 3\x00", "sqlite"),
    (b"\x89PNG", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF8", "gif"),
    (b"\x1f\x8b", "gz"),
    (b"7z\xbc\xaf", "7z"),
    (b"Rar!", "rar"),
)


@dataclass(frozen=True, slots=True)
class Reading:
    """How a file is to be read; what is None is detected.

    `quote` is "" where cells stand in no quotation marks; `titled` says whether a line of
    headings stands above the rows.
    """

    encoding: str | None = None
    delimiter: str | None = None
    quote: str | None = None
    sheet: str | None = None
    titled: bool | None = None


_DETECTED = Reading()


def read(path: str | os.PathLike[str], how: Reading = _DETECTED) -> Table:
    """Read a CSV, TSV, XLSX or vCard file; what isn't given is detected.

    Raises `Refusal` with one of the FILE_* reasons, which name the file and the place in it, and
    NOT_FOUND for a sheet that doesn't exist.
    """
    file = Path(path)
    try:
        return replace(_read(file, how), name=file.name)
    except Refusal as refusal:
        raise _named(refusal, file) from None


def read_pasted(text: str, region: str | None, how: Reading = _DETECTED) -> Table:
    """Read what was pasted: cells of a spreadsheet, address cards, or any text with numbers in it.

    `region` is the default country, for finding numbers; `how` counts for cells. Raises
    `Refusal` as `read` does, and PASTE_WITHOUT_NUMBER.
    """
    if not text.strip():
        raise Refusal(Reason.PASTE_WITHOUT_NUMBER)
    if _is_cards(text):
        return _from_cards(text, "")
    delimiter = pasted.columns(text) if how.delimiter is None else how.delimiter
    if delimiter is None:
        return pasted.read_text(text, region)
    return _from_text(text, "", replace(how, delimiter=delimiter))


def _is_cards(text: str) -> bool:
    return text.lstrip()[:11].upper() == "BEGIN:VCARD"


def _named(refusal: Refusal, file: Path) -> Refusal:
    """Say which file it was, in front of what was the matter with it."""
    reason, detail, hints = refusal.reason, refusal.trouble.detail, refusal.trouble.hints
    if not reason.startswith("file_") or reason is Reason.FILE_MISSING:
        return refusal
    return Refusal(reason, f"{file.name} ({detail})" if detail else file.name, hints)


def _read(file: Path, how: Reading) -> Table:
    data = _bytes(file)
    if data.startswith(b"PK\x03\x04") and workbook.is_workbook(data):
        return _from_workbook(data, how)
    _refuse_foreign(data, file)
    text, name = charset.decode(_whole_letters(data), how.encoding)
    if not text.strip():
        raise Refusal(Reason.FILE_EMPTY)
    if _is_cards(text):
        return _from_cards(text, name)
    if text.lstrip()[:1] == "<" or file.suffix.lower() == ".vcf":
        raise Refusal(Reason.FILE_KIND_UNKNOWN, "", KINDS)
    if how.delimiter is None and file.suffix.lower() == ".tsv" and "\t" in text:
        how = replace(how, delimiter="\t")
    return _from_text(text, name, how)


def _bytes(file: Path) -> bytes:
    try:
        found = file.stat()
        if not stat.S_ISREG(found.st_mode):
            raise Refusal(Reason.FILE_UNREADABLE, "not a file")
        if found.st_size > MAX_FILE_BYTES:
            raise too_large(f"> {MAX_FILE_BYTES // 1_000_000} MB")
        with file.open("rb") as source:
            data = source.read(MAX_FILE_BYTES + 1)
    except FileNotFoundError:
        raise Refusal(Reason.FILE_MISSING, str(file)) from None
    except (OSError, ValueError) as err:
        raise Refusal(Reason.FILE_UNREADABLE, _words(err)) from None
    if not data:
        raise Refusal(Reason.FILE_EMPTY)
    return data


def _whole_letters(data: bytes) -> bytes:
    """Join the lines of cards that were folded in the middle of a letter of UTF-8."""
    if data[:64].lstrip(b"\xef\xbb\xbf \r\n")[:11].upper() != b"BEGIN:VCARD":
        return data
    return _CUT_LETTER.sub(b"", data)


def _words(err: OSError | ValueError) -> str:
    return (err.strerror or str(err)) if isinstance(err, OSError) else str(err)


def _refuse_foreign(data: bytes, file: Path) -> None:
    if data.startswith(b"PK\x03\x04"):
        if file.suffix.lower() in (".xlsx", ".xlsm"):
            raise Refusal(Reason.FILE_BROKEN, "zip")
        raise Refusal(Reason.FILE_KIND_UNKNOWN, "zip", KINDS)
    for mark, kind in _FOREIGN:
        if data.startswith(mark):
            raise Refusal(Reason.FILE_KIND_UNKNOWN, kind, KINDS)


def _from_workbook(data: bytes, how: Reading) -> Table:
    name, names, rows = workbook.read_rows(data, how.sheet)
    return _table(Table(Kind.XLSX, (), (), sheet=name, sheets=names), rows, how.titled)


def _from_cards(text: str, encoding: str) -> Table:
    names, rows, broken = vcards.read_cards(text)
    return Table(Kind.VCARD, names, rows, heading_row=None, encoding=encoding, broken=broken)


def _from_text(text: str, encoding: str, how: Reading) -> Table:
    dialect, rows = delimited.read_rows(text, how.delimiter, how.quote)
    kind = Kind.TSV if dialect.delimiter == "\t" else Kind.CSV
    found = Table(kind, (), (), encoding=encoding, delimiter=dialect.delimiter, quote=dialect.quote)
    return _table(found, rows, how.titled)


def _table(found: Table, source: Iterable[tuple[int, Sequence[str]]], titled: bool | None) -> Table:
    """Return what was found, with the rows below the heading line and its headings."""
    rows = list(bounded(source))
    if not rows:
        raise Refusal(Reason.FILE_EMPTY, found.sheet)
    at = _heading_index(rows)
    if titled is not None:
        at = (at or 0) if titled else None
    titles = () if at is None else rows[at][1]
    body = rows if at is None else rows[at + 1 :]
    width = max(len(titles), max((len(cells) for _, cells in body), default=0))
    return replace(
        found,
        headings=_distinct(titles, width),
        rows=[_widened(row, width) for row in body],
        heading_row=None if at is None else rows[at][0],
    )


def _heading_index(rows: Sequence[NumberedRow]) -> int | None:
    """Return which row is the heading line, None where the first row already holds a number."""
    for index, (_, cells) in enumerate(rows[:_HEADING_WITHIN]):
        if any(headings.phone_strength(cell) >= headings.Strength.PHONE for cell in cells):
            return index
        if any(_is_number(cell) for cell in cells):
            break
    first = rows[0][1]
    if any(headings.is_known(cell) for cell in first) and not _mostly_data(first):
        return 0
    return None if any(_is_number(cell) for cell in first) else 0


def _mostly_data(cells: Cells) -> bool:
    known = sum(1 for cell in cells if headings.is_known(cell))
    return sum(1 for cell in cells if _is_number(cell)) >= known


def _is_number(cell: str) -> bool:
    digits = sum(ch.isdigit() for ch in cell)
    return digits >= _MIN_DIGITS and looks_like_number(cell)


def _distinct(titles: Cells, width: int) -> Cells:
    """Return one name per column: the empty ones are numbered, a repeated one gets a suffix."""
    names: list[str] = []
    seen: set[str] = set()
    for index in range(width):
        title = " ".join(titles[index].split()) if index < len(titles) else ""
        base = name = title or f"column_{index + 1}"
        again = 2
        while name.casefold() in seen:
            name = f"{base}_{again}"
            again += 1
        seen.add(name.casefold())
        names.append(name)
    return tuple(names)


def _widened(row: NumberedRow, width: int) -> NumberedRow:
    number, cells = row
    return row if len(cells) == width else (number, cells + ("",) * (width - len(cells)))
