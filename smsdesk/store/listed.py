"""Queries over a list of values - a page's ids, an import's numbers - compiled once.

A list has any length, SQL has not: such a query is kept in a few lengths, and a list is filled up
to the next one by repeating its last value, which changes nothing in an `IN`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from smsdesk.store.statement import CHUNK, Statement, arg, chunks

_LENGTHS = (1, 8, 32, 128, CHUNK)


class Listed:
    """A query whose only values are those of one list. May be run from any thread."""

    __slots__ = ("_build", "_compiled")

    def __init__(self, build: Callable[[list[Any]], Any]) -> None:
        """Keep how a peewee query is built from the places of a list's values."""
        self._build = build
        self._compiled: dict[int, str] = {}

    def sql(self, length: int) -> str:
        """Return the SQL for exactly so many values."""
        if length not in self._compiled:
            places = [arg(str(at)) for at in range(length)]
            self._compiled[length] = Statement(self._build(places)).sql()
        return self._compiled[length]

    def runs(self, values: Iterable[Any]) -> Iterator[tuple[str, list[Any]]]:
        """Return the SQL and the values of each run that a list of any length needs."""
        for chunk in chunks(values):
            length = next(each for each in _LENGTHS if each >= len(chunk))
            yield self.sql(length), chunk + chunk[-1:] * (length - len(chunk))
