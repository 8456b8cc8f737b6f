"""Tables in the documentation that are written from the program: kept in step by a test.

A page has `<!-- table: NAME -->` and `<!-- end -->` around each of them. `SMSDESK_WRITE_DOCS=1`
in the environment of the test run writes them anew.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

DOCS = Path(__file__).parents[2] / "docs"
_TABLE = re.compile(r"(<!-- table: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Write a Markdown table; bars in the cells are kept as text."""
    lines = [heads, ["---"] * len(heads), *rows]
    return "".join(
        "| " + " | ".join(str(cell).replace("|", "\\|") for cell in line) + " |\n" for line in lines
    )


def in_step(name: str, tables: Mapping[str, str]) -> tuple[str, str]:
    """Return a page as it is and as it has to be; every table has to have its place in it."""
    path = DOCS / name
    page = path.read_text(encoding="utf-8")
    places = {match[1] for match in _TABLE.findall(page)}
    assert places == set(tables), "the page has a place for each table"
    wanted = _TABLE.sub(lambda match: match[1] + tables[match[2]] + match[3], page)
    if os.environ.get("SMSDESK_WRITE_DOCS"):
        path.write_text(wanted, encoding="utf-8", newline="\n")
        page = wanted
    return page, wanted
