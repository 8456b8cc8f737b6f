"""What was pasted: cells of a spreadsheet, address cards, or any text with numbers in it.

Owns the guess which of them it is. In free text each number is a row, with the name that stands
beside it where the line holds nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from smsdesk.domain.errors import Refusal
from smsdesk.domain.finding import Found, find
from smsdesk.domain.numbers import looks_like_number
from smsdesk.domain.reasons import Reason
from smsdesk.services import headings
from smsdesk.services.tables import delimited
from smsdesk.services.tables.table import Cells, Kind, NumberedRow, Table, too_large

MAX_PASTED = 20_000_000
"""Characters; a spreadsheet of 200,000 people has some ten million."""
_SAMPLE = 200
_MOST_WORDS = 5
_LABEL = re.compile(
    r"\b(?:tel|phone|mobile|mobil|cell|handy|fon|mob|telefon|telephone|home|work|office)\b[.:]*",
    re.IGNORECASE,
)
_NAME = re.compile(r"[^\W\d_][\w'’.\-]*(?:,? [\w'’.\-]+)*\Z")


def columns(text: str) -> str | None:
    """Return the delimiter of pasted cells, None where the text has no columns."""
    if len(text) > MAX_PASTED:
        raise too_large(f"> {MAX_PASTED // 1_000_000} MB")
    lines = [line for line in text[:400_000].splitlines() if line.strip()][:_SAMPLE]
    if sum("\t" in line for line in lines) * 2 > len(lines):
        return "\t"
    try:
        dialect, records = delimited.read_rows("\n".join(lines) + "\n", None)
        rows = [row for _, row in records if any(row)]
    except Refusal:
        return None
    return dialect.delimiter if dialect.delimiter and _is_table(rows) else None


def _is_table(rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether lines with commas are rows: a heading line, or one number and words in each."""
    if not rows:
        return False
    first = rows[0]
    named = sum(headings.is_known(cell) for cell in first)
    if named and not any(looks_like_number(cell.strip()) for cell in first):
        return True
    fit = sum(_is_row(row) for row in rows)
    return len(rows) > 1 and len({len(row) for row in rows}) == 1 and fit * 5 >= len(rows) * 4


def _is_row(row: Sequence[str]) -> bool:
    words = any(cell.strip() and not any(map(str.isdigit, cell)) for cell in row)
    return words and any(looks_like_number(cell.strip()) for cell in row)


def read_text(text: str, region: str | None) -> Table:
    """Return the numbers of a free text, numbered from 1; `region` is the default country.

    Raises `Refusal` PASTE_WITHOUT_NUMBER or FILE_TOO_LARGE.
    """
    found = [row for line in text.splitlines() for row in _rows(line, region)]
    if not found:
        raise Refusal(Reason.PASTE_WITHOUT_NUMBER)
    rows: list[NumberedRow] = list(enumerate(found, start=1))
    if not any(name for name, _ in found):
        return Table(
            Kind.PASTED, ("Phone",), [(at, cells[1:]) for at, cells in rows], heading_row=None
        )
    return Table(Kind.PASTED, ("Name", "Phone"), rows, heading_row=None)


def _rows(line: str, region: str | None) -> Iterator[Cells]:
    found = list(find(line, region))
    if not found:
        return
    name = _name(line, found)
    if name:
        # One person with all the numbers of the line.
        yield name, "; ".join(each.typed for each in found)
        return
    yield from (("", each.typed) for each in found)


def _name(line: str, found: Sequence[Found]) -> str:
    """Return the words beside a line's numbers where they read like a name, else ""."""
    before, between = line[: found[0].start], ""
    for one, following in pairwise(found):
        between += line[one.end : following.start]
    rest = between + line[found[-1].end :]
    words = _bare(before) or _bare(rest)
    if _bare(before) and _bare(rest):
        return ""
    return words if _NAME.match(words) and len(words.split()) <= _MOST_WORDS else ""


def _bare(text: str) -> str:
    return re.sub(r"\s+", " ", _LABEL.sub(" ", text)).strip(' \t,;:|/()<>[]-–—•*"')
