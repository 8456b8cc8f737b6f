"""Queries that are compiled once: peewee writes the SQL, and names stand where values come.

Building a peewee query costs far more than running it; a lane runs the same ten statements for
each message. A `Statement` is built when its module is imported, turned into SQL at its first
use, and filled in by name at each run.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from operator import itemgetter
from typing import Any, TypeVar

import peewee

_T = TypeVar("_T")

_DIALECT = peewee.SqliteDatabase(None)


class _Slot:
    """Stands in a compiled query for a value that comes later."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name


def arg(name: str) -> Any:
    """Return the place of the value called `name`, for use in a `Statement`'s query."""
    return peewee.Value(_Slot(name), converter=False, unpack=False)


def fixed(expression: Any) -> Any:
    """Write an expression's values into the SQL itself.

    A partial index only serves a query whose condition the planner can read: with a bound value
    it would have to plan again at each run.
    """
    return peewee.ValueLiterals(expression)


class Statement:
    """A query with named places, compiled at its first use. May be run from any thread."""

    __slots__ = ("_names", "_query", "_sql")

    def __init__(self, query: Any) -> None:
        """Keep a peewee query; every value in it is a constant or an `arg`."""
        self._query = query
        self._sql = ""
        self._names: tuple[tuple[str | None, Any], ...] = ()

    def sql(self) -> str:
        """Return the SQL, with a question mark for each value."""
        if not self._sql:
            text, params = compile_query(self._query)
            self._names = tuple(_place(param) for param in params)
            self._sql = text
        return self._sql

    def values(self, named: Mapping[str, Any]) -> list[Any]:
        """Return the values in the order of the SQL's question marks."""
        return [constant if name is None else named[name] for name, constant in self._names]

    def rows(self, many: Iterable[Mapping[str, Any]]) -> Iterable[Sequence[Any]]:
        """Return the values for each run of an executemany."""
        self.sql()
        names = [name for name, _ in self._names if name is not None]
        if len(names) == len(self._names) > 1:
            return map(itemgetter(*names), many)
        return (self.values(named) for named in many)


def _place(param: Any) -> tuple[str | None, Any]:
    return (param.name, None) if isinstance(param, _Slot) else (None, param)


def compile_query(query: Any) -> tuple[str, list[Any]]:
    """Return the SQL and values of a query that is built for one use."""
    context: Any = _DIALECT.get_sql_context()
    sql, params = context.parse(query)
    return sql, params


CHUNK = 500
"""Values in one list of a statement; SQLite's own limit is far above it."""


def chunks(values: Iterable[_T], size: int = CHUNK) -> Iterator[list[_T]]:
    """Cut values into lists, where nothing else is said such that fit one statement."""
    rest = iter(values)
    while chunk := list(islice(rest, size)):
        yield chunk
