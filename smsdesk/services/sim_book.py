"""The names on a SIM as a table, for the same import as every other list.

Owns the reading piece by piece: each piece is an errand of its own, so that messages go out
between them and a person can stop at any time.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future
from functools import partial
from typing import TypeVar

from smsdesk.domain.errors import Refusal
from smsdesk.domain.phonebook import BookEntry, BookSize
from smsdesk.domain.reasons import Reason
from smsdesk.modem.phonebook import CHUNK
from smsdesk.routes.handset import Handset
from smsdesk.services.errands import Ask, Errand, wait
from smsdesk.services.progress import Cancelled, Report, never, silent
from smsdesk.services.tables.table import Kind, NumberedRow, Table

NAME = "SIM"
HEADINGS = ("Name", "Phone")

T = TypeVar("T")


def read(ask: Ask, *, progress: Report = silent, cancelled: Cancelled = never) -> Table:
    """Read the SIM's phonebook; waits for the lane and is called off its thread.

    `progress` is told (places looked at, of all). Raises `Refusal` (PHONE_REFUSED, SIM_BOOK_EMPTY,
    the lane's trouble) and `Stopped` where `cancelled` says so.
    """
    size = wait(ask(_open_book), cancelled)
    rows = tuple(_row(entry) for entry in _entries(ask, size, progress, cancelled) if entry.number)
    if not rows:
        raise Refusal(Reason.SIM_BOOK_EMPTY)
    return Table(Kind.SIM, HEADINGS, rows, heading_row=None, name=NAME)


def at_once(phone: Handset) -> Ask:
    """Return the way to ask a phone that nobody else uses, in this thread."""

    def ask(errand: Errand[T]) -> Future[T]:
        future: Future[T] = Future()
        future.set_result(errand(phone))
        return future

    return ask


def _open_book(phone: Handset) -> BookSize:
    return phone.open_book()


def _entries(
    ask: Ask, size: BookSize, progress: Report, cancelled: Cancelled
) -> Iterator[BookEntry]:
    """Give the entries until every place was looked at, or as many came as there are."""
    total = size.last - size.first + 1
    found = 0
    for first in range(size.first, size.last + 1, CHUNK):
        progress(first - size.first, total)
        errand = partial(_read, first=first, last=min(first + CHUNK - 1, size.last))
        entries = wait(ask(errand), cancelled)
        yield from entries
        found += len(entries)
        if size.used is not None and found >= size.used:
            break
    progress(total, total)


def _read(phone: Handset, *, first: int, last: int) -> tuple[BookEntry, ...]:
    return phone.read_book(first, last)


def _row(entry: BookEntry) -> NumberedRow:
    return entry.index, (entry.name, entry.number)
