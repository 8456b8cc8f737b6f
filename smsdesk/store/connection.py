"""The door to one data file: connections, transactions, and SQLite's errors as refusals.

Owns one connection per thread, the pragmas that make a commit durable, and the turns of the
writers. Knows no table. A transaction that may write always begins IMMEDIATE: one that begins
deferred and writes later fails with "database is locked" whatever the time-out.
"""

from __future__ import annotations

import shutil
import sqlite3
import threading
import time
import weakref
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext, suppress
from operator import itemgetter
from pathlib import Path
from typing import Any, TypeVar

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.store.listed import Listed
from smsdesk.store.place import Place
from smsdesk.store.statement import Statement, chunks, compile_query
from smsdesk.store.turns import Gate, Queue

PATIENCE = 10.0
"""Seconds to wait for another writer, in this process or another one."""

_PAUSE = 0.001
"""Seconds between two tries for the writer's turn.

SQLite's own waiting backs off to 100 ms: beside a lane that commits all the time, whoever else
wants to write would hardly ever meet the moments between its commits.
"""

_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    # A hand-over must survive a power cut: each commit is synced.
    "PRAGMA synchronous = FULL",
    # What is deleted is gone: somebody may have asked to be forgotten.
    "PRAGMA secure_delete = ON",
    # The log shrinks again after an import instead of keeping its largest size.
    "PRAGMA journal_size_limit = 67108864",
)

_REASONS = {
    sqlite3.SQLITE_BUSY: Reason.DATA_LOCKED,
    sqlite3.SQLITE_LOCKED: Reason.DATA_LOCKED,
    # The lock of the log was not to be had in many tries.
    sqlite3.SQLITE_PROTOCOL: Reason.DATA_LOCKED,
    sqlite3.SQLITE_READONLY: Reason.DATA_NOT_WRITABLE,
    sqlite3.SQLITE_CANTOPEN: Reason.DATA_NOT_WRITABLE,
    sqlite3.SQLITE_PERM: Reason.DATA_NOT_WRITABLE,
    sqlite3.SQLITE_IOERR: Reason.DATA_NOT_WRITABLE,
    sqlite3.SQLITE_FULL: Reason.DATA_DISK_FULL,
    sqlite3.SQLITE_CORRUPT: Reason.DATA_DAMAGED,
    sqlite3.SQLITE_NOTADB: Reason.DATA_DAMAGED,
}
_NO_ROOM = 1 << 20

_BEGIN = "BEGIN IMMEDIATE"
_LOOK_AGAIN = 0.02
"""Seconds that a writer waits without holding up long work, while somebody else does."""

AT_ONCE = 500
"""People, or numbers, that long work changes in one transaction: some 10 ms of work."""

T = TypeVar("T")
Row = tuple[Any, ...]


def refusal(err: sqlite3.Error, path: Path) -> Refusal | None:
    """Return what the person is told of an SQLite error, or None where it is our own mistake.

    The detail is the file, the hint SQLite's own words.
    """
    code = getattr(err, "sqlite_errorcode", 0) & 0xFF
    reason = _REASONS.get(code)
    if reason is None:
        return None
    if code == sqlite3.SQLITE_IOERR and _is_full(path):
        reason = Reason.DATA_DISK_FULL
    return Refusal(reason, str(path), (str(err),))


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _NO_ROOM
    except OSError:
        return False


@contextmanager
def refusals(path: Path) -> Iterator[None]:
    """Turn what the world does to a data file into a `Refusal`; let our mistakes through."""
    try:
        yield
    except sqlite3.Error as err:
        said = refusal(err, path)
        if said is None:
            raise
        raise said from err


def patiently(
    link: sqlite3.Connection, patience: float, sql: str, values: Sequence[Any] = ()
) -> sqlite3.Cursor:
    """Run SQL, again and again while another connection has the lock that it needs.

    Raises sqlite3.Error after `patience` seconds, and at once inside a transaction: there the
    lock is already ours, or waiting for it would be for ever.
    """
    deadline: float | None = None
    while True:
        try:
            return link.execute(sql, values)
        except sqlite3.OperationalError as err:
            if err.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or link.in_transaction:
                raise
            now = time.monotonic()
            deadline = now + patience if deadline is None else deadline
            if now >= deadline:
                raise
            time.sleep(_PAUSE)


def connect(path: Path, patience: float = PATIENCE) -> sqlite3.Connection:
    """Open a connection with the pragmas of a writer, which waits for locks in SQLite's own way.

    `patience` is for how long, in seconds. Raises sqlite3.Error.
    """
    # It is only ever used by one thread at a time; another one may go on with it, or close it.
    link = sqlite3.connect(
        path, timeout=patience, isolation_level=None, check_same_thread=False, cached_statements=256
    )
    try:
        for pragma in _PRAGMAS:
            patiently(link, patience, pragma)
    except BaseException:
        link.close()
        raise
    return link


class _Holder:
    """Lives as long as its thread, and gives the thread's connection back when it goes."""

    __slots__ = ("__weakref__", "link")

    def __init__(self, link: sqlite3.Connection) -> None:
        self.link = link


class Database:
    """One data file. Every method may be called from any thread."""

    def __init__(self, path: Path, patience: float = PATIENCE) -> None:
        """Prepare for the file at `path`; nothing is opened before the first use of a thread."""
        self.path = path
        self._place = Place(path)
        self._patience = patience
        self._local = threading.local()
        self._guard = threading.Lock()
        self._links: dict[sqlite3.Connection, weakref.finalize[Any, Any]] = {}
        self._spare: list[sqlite3.Connection] = []
        self._closed = False
        # Writers of this process hand over to each other at once.
        self._turn = Queue()
        self._gate = Gate(path.parent)

    # Connections.

    def _link(self) -> sqlite3.Connection:
        holder: _Holder | None = getattr(self._local, "holder", None)
        return holder.link if holder is not None and not self._closed else self._connect()

    def _connect(self) -> sqlite3.Connection:
        self._place.check()
        link = self._taken_spare() or self._opened()
        with self._guard:
            if self._closed:
                link.close()
                raise RuntimeError("the store is closed")
            self._local.holder = holder = _Holder(link)
            self._links[link] = weakref.finalize(holder, self._give_back, link)
        return link

    def _taken_spare(self) -> sqlite3.Connection | None:
        with self._guard:
            return self._spare.pop() if self._spare else None

    def _opened(self) -> sqlite3.Connection:
        with refusals(self.path):
            link = connect(self.path, self._patience)
            # From here on the waiting is done by `patiently`.
            link.execute(f"PRAGMA busy_timeout = {int(_PAUSE * 1000)}")
        return link

    def _give_back(self, link: sqlite3.Connection) -> None:
        """Keep the connection of a thread that ends for the next one.

        To Python a thread of Qt's pool ends with each job. And it can't be closed here: letting
        go of the functions that it knows needs a state of this thread, which Python 3.11 is just
        taking down, and would take down once more.
        """
        with self._guard:
            self._links.pop(link, None)
            self._spare.append(link)

    def close(self) -> None:
        """Close the connections of all threads; nothing may use the database any more."""
        with self._guard:
            self._closed = True
            links, self._links = self._links, {}
        for link, when_the_thread_ends in links.items():
            when_the_thread_ends.detach()
            link.close()
        while spare := self._taken_spare():
            spare.close()

    # Queries. A query is a `Statement` with its values by name, or a peewee query for one use.

    def _execute(self, query: Any, named: Mapping[str, Any]) -> sqlite3.Cursor:
        if isinstance(query, Statement):
            sql = query.sql()
            values: Sequence[Any] = query.values(named)
        else:
            sql, values = compile_query(query)
        return self._patiently(sql, values)

    def _patiently(self, sql: str, values: Sequence[Any] = ()) -> sqlite3.Cursor:
        return patiently(self._link(), self._patience, sql, values)

    def _said(self, err: sqlite3.Error) -> BaseException:
        return refusal(err, self.path) or err

    def rows(self, query: Any, **named: Any) -> list[Row]:
        """Run a query and return all its rows."""
        try:
            return self._execute(query, named).fetchall()
        except sqlite3.Error as err:
            raise self._said(err) from err

    def listed(self, query: Listed, values: Iterable[Any]) -> Iterator[Row]:
        """Run a query over a list of any length and return all its rows, in no order."""
        for sql, chunk in query.runs(values):
            yield from self.rows_of(sql, chunk)

    def row(self, query: Any, **named: Any) -> Row | None:
        """Run a query and return its only row, or None."""
        rows = self.rows(query, **named)
        return rows[0] if rows else None

    def value(self, query: Any, **named: Any) -> Any:
        """Run a query and return the first column of its only row, or None."""
        row = self.row(query, **named)
        return None if row is None else row[0]

    def ids(self, query: Any, **named: Any) -> array[int]:
        """Run a query and return its first column as an array of 64-bit integers."""
        try:
            return array("q", map(itemgetter(0), self._execute(query, named)))
        except sqlite3.Error as err:
            raise self._said(err) from err

    def run(self, query: Any, **named: Any) -> int:
        """Run a statement that changes rows; return how many it changed."""
        try:
            return self._execute(query, named).rowcount
        except sqlite3.Error as err:
            raise self._said(err) from err

    def insert(self, query: Any, **named: Any) -> int:
        """Run an INSERT of one row and return its id."""
        try:
            return int(self._execute(query, named).lastrowid or 0)
        except sqlite3.Error as err:
            raise self._said(err) from err

    def many(self, statement: Statement, rows: Iterable[Sequence[Any]]) -> int:
        """Run a statement for each sequence of values, in the order of its places.

        Returns how many rows it changed.
        """
        try:
            return max(0, self._link().executemany(statement.sql(), rows).rowcount)
        except sqlite3.Error as err:
            raise self._said(err) from err

    def rows_of(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """Run literal SQL, for what only SQLite has (search, checks, pragmas)."""
        try:
            return self._patiently(sql, values).fetchall()
        except sqlite3.Error as err:
            raise self._said(err) from err

    @contextmanager
    def helped_by(self, functions: Mapping[str, Callable[..., Any]]) -> Iterator[None]:
        """Let the queries of the block call these functions, by this thread alone.

        They are taken back at the end: SQLite lets go of what is left with its connection, and
        where that goes with its thread, Python's own state of the thread is gone already.
        """
        link = self._link()
        for name, function in functions.items():
            link.create_function(name, -1, function, deterministic=True)
        try:
            yield
        finally:
            for name in functions:
                link.create_function(name, -1, None)

    # Transactions.

    @contextmanager
    def write(self) -> Iterator[None]:
        """Run the block in one durable transaction; nested, in a savepoint of the outer one.

        Raises `Refusal` DATA_LOCKED when no turn comes within the patience, and DATA_REPLACED
        when the file is not in its place any more. Any exception rolls the block back and goes
        on.
        """
        if self._link().in_transaction:
            with self._steps(self._begin_inner, "RELEASE inner", "ROLLBACK TO inner"):
                yield
            return
        if not self._turn.acquire(timeout=self._patience):
            raise Refusal(Reason.DATA_LOCKED, str(self.path))
        try:
            with self._steps(self._begin, "COMMIT", "ROLLBACK"):
                self._place.check_all()
                yield
        except Refusal as no:
            if no.reason is Reason.DATA_REPLACED:
                self._keep_log()
            raise
        finally:
            self._turn.release()

    def empty_log(self) -> None:
        """Bring everything in the log into the file, and cut the log off: for readers we wait."""
        self.rows_of(f"PRAGMA busy_timeout = {int(self._patience * 1000)}")
        try:
            self.rows_of("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            self.rows_of(f"PRAGMA busy_timeout = {int(_PAUSE * 1000)}")

    def _keep_log(self) -> None:
        """Bring what is in the log into the file that is open, wherever that is now.

        SQLite does so when it closes a file, but not for one that was moved.
        """
        with suppress(sqlite3.Error, Refusal):
            self.rows_of("PRAGMA wal_checkpoint(TRUNCATE)")

    @contextmanager
    def join(self) -> Iterator[None]:
        """Run the block in the transaction that is open, else in one of its own.

        For a hundred thousand rows at once: inside a savepoint SQLite keeps every page as it was
        before each upsert, which doubles their time. An exception must not be caught inside the
        outer transaction, since nothing of this block alone can be taken back.
        """
        if self.writing:
            yield
            return
        with self.write():
            yield

    def in_turns(
        self, values: Iterable[T], work: Callable[[list[T]], None], size: int = AT_ONCE
    ) -> None:
        """Do work on many values in short transactions, `size` values in each.

        In between every writer who waits gets in, of this process or another one, so that nobody
        waits longer than one piece takes. What is done stays done where a later piece fails.
        Inside a transaction that is open all of it belongs to that one.
        """
        for piece in chunks(values, size):
            self.give_way()
            with self.join():
                work(piece)

    def give_way(self) -> None:
        """Let in whoever of another process waits to write, before a further piece of long work.

        Writers of this process come in turn by themselves. Inside a transaction that is open
        nobody can be let in.
        """
        if not self.writing:
            self._gate.wait(self._patience)

    def _begin_inner(self) -> None:
        self.rows_of("SAVEPOINT inner")

    def _begin(self) -> None:
        """Begin to write; who has to wait for another process holds up its long work meanwhile."""
        deadline = time.monotonic() + self._patience
        wait = 0.0
        while True:
            with self._gate.closed() if wait else nullcontext(enter_result=False) as mine:
                left = deadline - time.monotonic()
                wait = left if mine else min(wait, left)
                try:
                    patiently(self._link(), wait, _BEGIN)
                except sqlite3.OperationalError as err:
                    if err.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or wait >= left:
                        raise self._said(err) from err
                else:
                    return
            wait = _LOOK_AGAIN

    @contextmanager
    def _steps(self, begin: Callable[[], None], commit: str, rollback: str) -> Iterator[None]:
        begin()
        try:
            yield
            self.rows_of(commit)
        except BaseException:
            # A full disk may have rolled everything back already.
            if self._link().in_transaction:
                self.rows_of(rollback)
            raise

    @property
    def writing(self) -> bool:
        """Tell whether this thread is inside `write`."""
        return self._link().in_transaction
