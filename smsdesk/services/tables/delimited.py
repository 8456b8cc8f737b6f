"""Text with one record per line: CSV and its relatives, whatever the delimiter and quotes.

Owns the guess of the delimiter: the one that cuts the first records into the same number of
cells, best into some that look like phone numbers. Python's csv does the reading.
"""

from __future__ import annotations

import csv
import io
import itertools
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from smsdesk.domain.errors import Refusal
from smsdesk.domain.numbers import looks_like_number
from smsdesk.domain.reasons import Reason
from smsdesk.services.tables.table import cell_too_long

_DELIMITERS = ",;\t|^~"
_SAMPLE_LINES = 200
_SEP_LINE = re.compile(r'"?sep=(.)"?\r?\n?\Z', re.IGNORECASE)
_END = "\x00" * 8
_EVEN_ENOUGH = 0.2
"""Below this share of alike records a delimiter is chance, and the file a single column."""
# A cell that a spreadsheet would take for a formula is exported with an apostrophe before it.
_SHIELDED = re.compile(r"'['=+\-@\t\r\uff1d\uff0b\uff0d\uff20]")


@dataclass(frozen=True, slots=True)
class Dialect:
    """How cells are told apart.

    `delimiter` is "" for a single column, `quote` "" where cells stand in no quotation marks,
    `escape` "" where nothing has a special meaning within them.
    """

    delimiter: str
    quote: str = '"'
    escape: str = ""


def read_rows(
    text: str, delimiter: str | None, quote: str | None = None
) -> tuple[Dialect, Iterator[tuple[int, list[str]]]]:
    """Return the dialect and the records, numbered as a spreadsheet numbers them from 1.

    Delimiter and quotation mark are guessed where they aren't given; a mark "" is for none.
    Raises `Refusal(FILE_BROKEN)` for a delimiter that isn't one character.
    """
    lines = io.StringIO(text, newline="")
    first = lines.readline()
    named = _SEP_LINE.match(first)
    if named is None:
        lines.seek(0)
    elif delimiter is None:
        delimiter = named.group(1)
    if delimiter is not None and len(delimiter) != 1:
        raise Refusal(Reason.FILE_BROKEN, f"delimiter: {delimiter}", tuple(_DELIMITERS))
    dialect = _sniff(_sample(text, len(first) if named else 0), delimiter, quote)
    return dialect, _records(lines, dialect)


def unshield(cell: str) -> str:
    """Take off the apostrophe that the export put before what looks like a formula."""
    return cell[1:] if _SHIELDED.match(cell) else cell


def _sample(text: str, start: int) -> list[str]:
    lines = io.StringIO(text[start : start + 400_000], newline="")
    return [line for line in itertools.islice(lines, _SAMPLE_LINES) if line.strip()]


def _sniff(lines: Sequence[str], chosen: str | None, chosen_quote: str | None) -> Dialect:
    candidates = [
        Dialect(delimiter, quote, _escape(lines, delimiter) if quote else "")
        for delimiter in (_DELIMITERS if chosen is None else chosen)
        for quote in (_quotes(lines, delimiter) if chosen_quote is None else [chosen_quote])
    ]
    if chosen is not None:
        return max(candidates, key=lambda dialect: _quality(lines, dialect))
    scored = [(_quality(lines, dialect), dialect) for dialect in candidates]
    quality, best = max(scored, key=lambda pair: pair[0])
    return best if quality[0] >= _EVEN_ENOUGH else Dialect("", best.quote)


def _quotes(lines: Sequence[str], delimiter: str) -> str:
    """Single quotes are quotes only where whole cells stand in them and no double ones are used."""
    if any('"' in line for line in lines):
        return '"'
    edge = re.escape(delimiter)
    quoted = re.compile(rf"(?:^|{edge})\s*'[^']*'\s*(?={edge}|$)")
    enclosed = sum(1 for line in lines if quoted.search(line.rstrip("\r\n")))
    return "'\"" if enclosed >= 2 and enclosed * 2 >= len(lines) else '"'


def _escape(lines: Sequence[str], delimiter: str) -> str:
    inside = re.compile(rf'\\"(?!\s*(?:{re.escape(delimiter)}|$))')
    return "\\" if any(inside.search(line) for line in lines) else ""


def _quality(lines: Sequence[str], dialect: Dialect) -> tuple[float, int]:
    """Return how evenly a dialect cuts the sample, and into how many cells; (0, 0): not at all."""
    try:
        rows = list(_reader(lines, dialect))
    except csv.Error:
        return 0.0, 0
    widths = Counter(len(row) for row in rows if row)
    if not widths:
        return 0.0, 0
    width, times = max(widths.items(), key=lambda item: (item[0] > 1, item[1], item[0]))
    if width < 2:
        return 0.0, 0
    numbers = sum(1 for row in rows if any(looks_like_number(cell.strip()) for cell in row))
    return round((0.6 * times + 0.4 * numbers) / len(rows), 2), width


def _reader(lines: Iterable[str], dialect: Dialect) -> Iterator[list[str]]:
    return csv.reader(
        lines,
        delimiter=dialect.delimiter or "\x1f",
        quotechar=dialect.quote or None,
        quoting=csv.QUOTE_MINIMAL if dialect.quote else csv.QUOTE_NONE,
        escapechar=dialect.escape or None,
        skipinitialspace=True,
    )


def _records(lines: Iterable[str], dialect: Dialect) -> Iterator[tuple[int, list[str]]]:
    """Give the records; a quotation mark that is never closed is refused with its row.

    A line of our own after the last one shows it: it comes out as a record of its own, or it was
    swallowed together with every row since that quotation mark.
    """
    reader = _reader(itertools.chain(lines, [_END]), dialect)
    number = 0
    try:
        for number, row in enumerate(reader, start=1):
            if _END in row[-1:]:
                return
            if row and _END in row[-1]:
                raise Refusal(Reason.FILE_BROKEN, f"row {number}: {dialect.quote} without an end")
            yield number, [unshield(cell) for cell in row] if "'" in "".join(row) else row
    except csv.Error as err:
        if "limit" in str(err):
            raise cell_too_long(f"row {number + 1}") from None
        raise Refusal(Reason.FILE_BROKEN, f"row {number + 1}: {err}") from None
