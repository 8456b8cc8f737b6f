"""Batches, newest first, read in pages as the list is scrolled.

Owns the leaving out of single messages (answers), of which there may be many between batches.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtCore import QPersistentModelIndex as Persistent

from smsdesk.domain.clock import Clock
from smsdesk.domain.views import BatchRow
from smsdesk.store.database import Store
from smsdesk.ui import plain, when
from smsdesk.ui.models.outcomes import shares
from smsdesk.ui.models.rows import RowModel
from smsdesk.workers.pool import Job, Pool, Progress

PAGE = 60
# Single messages are skipped in reads of this many; after some reads the list asks again.
READ = 300
READS = 10

Index = QModelIndex | Persistent


def title(row: BatchRow) -> str:
    """Return what a batch is called: its name, else its text."""
    return plain.one_line(row.name or row.text, 160)


@dataclass(frozen=True, slots=True)
class _Read:
    rows: list[BatchRow]
    last: int | None


class BatchesModel(RowModel):
    """Batches by position; `loaded` carries how many are held."""

    loaded = Signal(int)
    failed = Signal(object)

    def __init__(
        self, pool: Pool, store: Store, clock: Clock, parent: QObject | None = None
    ) -> None:
        """Make an empty model; `reload` fills it."""
        super().__init__(parent)
        self._pool = pool
        self._store = store
        self._clock = clock
        self._singles = False
        self._rows: list[BatchRow] = []
        self._last: int | None = None
        self._complete = False
        self._job: Job | None = None

    def show_singles(self, *, singles: bool) -> None:
        """Show single messages too, or leave them out."""
        self._singles = singles
        self.reload()

    def reload(self) -> None:
        """Read the newest again, as many as are held."""
        if self._job is not None:
            self._job.cancel()
        wanted = max(PAGE, len(self._rows))
        self._run(None, wanted, self._reloaded)

    def row_at(self, position: int) -> BatchRow | None:
        """Return the batch at a position."""
        return self._rows[position] if 0 <= position < len(self._rows) else None

    def position_of(self, batch: int) -> int:
        """Return where a batch stands, or -1."""
        return next((at for at, row in enumerate(self._rows) if row.id == batch), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many batches are held."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the one column."""
        return 0 if parent is not None and parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what screen readers are told of a batch."""
        row = self.row_at(index.row())
        if row is None or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        said = [f"{part.label}: {part.count}" for part in shares(row.counts) if part.count]
        return ", ".join([title(row), when.moment(row.created_at, self._clock.now()), *said])

    def canFetchMore(self, parent: Index) -> bool:
        """Return whether older batches are left."""
        return not parent.isValid() and not self._complete and self._job is None

    def fetchMore(self, _parent: Index) -> None:
        """Read older batches."""
        self._run(self._last, PAGE, self._fetched)

    def _run(self, before: int | None, wanted: int, done: Any) -> None:
        store, singles = self._store, self._singles

        def read(_progress: Progress) -> _Read:
            return _collect(store, before, wanted, singles=singles)

        self._job = self._pool.run(read, done, self._not_read, owner=self)

    def _reloaded(self, result: _Read) -> None:
        self._job = None
        same = [row.id for row in result.rows] == [row.id for row in self._rows]
        if same:
            self._rows = result.rows
            if self._rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))
        else:
            self.beginResetModel()
            self._rows = result.rows
            self.endResetModel()
        self._last, self._complete = result.last, result.last is None
        self.loaded.emit(len(self._rows))

    def _fetched(self, result: _Read) -> None:
        self._job = None
        self._last, self._complete = result.last, result.last is None
        if result.rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(result.rows) - 1)
            self._rows += result.rows
            self.endInsertRows()

    def _not_read(self, error: BaseException) -> None:
        self._job = None
        self.failed.emit(error)


def _collect(store: Store, before: int | None, wanted: int, *, singles: bool) -> _Read:
    """Read until enough batches are together; `last` is where to go on, None at the end."""
    found: list[BatchRow] = []
    for _ in range(READS):
        rows = store.outbounds.batches(READ if not singles else wanted, before)
        if not rows:
            return _Read(found, None)
        for row in rows:
            if singles or row.total != 1:
                found.append(row)
            before = row.id
            if len(found) >= wanted:
                return _Read(found, before)
    return _Read(found, before)
