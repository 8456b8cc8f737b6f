"""How a list says more than one thing in a cell: groups, and yes or no.

What is written here is read back here, by exports and imports alike.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from functools import lru_cache

from smsdesk.domain.consent import OPTED_OUT

YES = frozenset({"yes", "y", "true", "1", "x", "ja", "oui", "si", "sí", "sim", "да", OPTED_OUT})
NO = frozenset({"", "no", "n", "false", "0", "-", "nein", "non", "não", "нет"})
_GOOGLES_OWN = frozenset({"* myContacts", "* My Contacts", "* starred", "* friends", "* family"})


def plain_reason(reason: str) -> str:
    """Return a reason as a list has it: one that reads like yes or no is put in brackets."""
    return f"({reason})" if reason.casefold() in (YES - {OPTED_OUT}) | (NO - {""}) else reason


@lru_cache(maxsize=1024)
def split_groups(cell: str) -> tuple[str, ...]:
    """Split a cell of groups at semicolons (and Google's ":::"); a quoted name may hold one."""
    if not re.search(r'[;"*]|:::', cell):
        return (cell,) if cell else ()
    # What stands in quotation marks is one name, whatever signs are in it: our own way to write.
    separated = cell if '"' in cell else cell.replace(":::", ";")
    line = " ".join(separated.splitlines())
    names = next(csv.reader([line], delimiter=";", skipinitialspace=True))
    stripped = (name.strip() for name in names)
    return tuple(name for name in stripped if name and name not in _GOOGLES_OWN)


def join_groups(names: Sequence[str]) -> str:
    """Put groups into one cell, so that `split_groups` gives them back."""
    return "; ".join(
        '"{}"'.format(name.replace('"', '""')) if re.search(r'[;"]|:::', name) else name
        for name in names
    )
