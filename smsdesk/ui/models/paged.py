"""A table model over any number of rows: an array of ids and a cache of the pages last seen.

Owns the fetching: ids in one job, rows in pages of 100, both through the pool, so that the UI
thread never waits for the store (DESKTOP facts, section 3: this opens a million rows in a
quarter of a second and scrolls at 10 ms a frame). A subclass says how a row fills its columns.
"""

from __future__ import annotations

import time
from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtCore import QPersistentModelIndex as Persistent

from smsdesk.ui.models.rows import RowModel
from smsdesk.workers.pool import Job, Pool, Progress

PAGE = 100
CACHED_ROWS = 4_000
# Ids are asked again at most this often, and never more than a tenth of the time is spent on it.
RELOAD_MS = 500
RELOAD_SHARE = 10


class HasId(Protocol):
    """A row of the store: a frozen value with an id."""

    @property
    def id(self) -> int:
        """Return the key of the row."""
        ...


R = TypeVar("R", bound=HasId)
Index = QModelIndex | Persistent


class Source(Generic[R]):
    """Where a model's rows come from; both functions run in a thread of the pool."""

    def __init__(
        self, ids: Callable[[], array[int]], page: Callable[[Sequence[int]], Sequence[R]]
    ) -> None:
        """Keep the two reads: all ids in order, and the rows of some ids in any order."""
        self.ids = ids
        self.page = page


class PagedModel(RowModel, Generic[R]):
    """Rows of the store by position.

    `loaded` is emitted when an array of ids has arrived (with the number of rows), `failed`
    with the exception when a read did not work.
    """

    loaded = Signal(int)
    failed = Signal(object)

    def __init__(self, pool: Pool, headings: Sequence[str], parent: QObject | None = None) -> None:
        """Make an empty model; `show` gives it a source."""
        super().__init__(parent)
        self._pool = pool
        self._headings = tuple(headings)
        self._source: Source[R] | None = None
        self._ids: array[int] = array("q")
        self._rows: OrderedDict[int, R] = OrderedDict()
        self._asked: set[int] = set()
        # Rows that changed since they were read, with the tick at which that was heard; they
        # stay on the screen until they have been read again, and only if somebody looks at them.
        self._stale: dict[int, int] = {}
        self._tick = 0
        self._ids_job: Job | None = None
        self._again = False
        self._generation = 0
        self._shown_generation = -1
        self._earliest = 0.0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._load_ids)
        self._fetch_timer = QTimer(self)
        self._fetch_timer.setSingleShot(True)
        self._fetch_timer.setInterval(0)
        self._fetch_timer.timeout.connect(self._fetch_wanted)
        self._wanted: set[int] = set()

    # What a subclass says.

    def cell(self, row: R, column: int, role: int) -> object:
        """Return what `column` shows of `row` for a role; None where it says nothing."""
        raise NotImplementedError

    # What a page asks.

    def show(self, source: Source[R]) -> None:
        """Show another list of rows (a filter, a search); the old one stays until it is here."""
        self._source = source
        self._generation += 1
        if self._ids_job is not None:
            self._ids_job.cancel()
            self._ids_job = None
        self._load_ids()

    def reload(self) -> None:
        """Ask for the ids again soon: rows were added, or no longer fit the filter."""
        if self._source is None:
            return
        if self._ids_job is not None:
            self._again = True
            return
        if not self._later.isActive():
            wait = max(0.0, self._earliest - time.monotonic())
            self._later.start(round(wait * 1000))

    def refetch(self, ids: Iterable[int] | None = None) -> None:
        """Read again the rows of `ids` that are held (None: all), as soon as they are looked at."""
        held = list(self._rows) if ids is None else [one for one in ids if one in self._rows]
        # A row that is being read right now may come with what it was before.
        self._tick += 1
        self._stale.update(dict.fromkeys(held, self._tick))
        if held:
            self._tell_rows_changed()

    def row_at(self, position: int) -> R | None:
        """Return the row at a position, or None while it is being fetched."""
        if not 0 <= position < len(self._ids):
            return None
        key = self._ids[position]
        row = self._rows.get(key)
        if row is None or key in self._stale:
            self._want(position)
        return row

    def held(self, key: int) -> R | None:
        """Return a row by its id if it is held, without fetching."""
        return self._rows.get(key)

    def id_at(self, position: int) -> int:
        """Return the id at a position."""
        return self._ids[position]

    def position_of(self, key: int) -> int:
        """Return where an id stands, or -1."""
        try:
            return self._ids.index(key)
        except ValueError:
            return -1

    def all_ids(self) -> array[int]:
        """Return the ids in the order shown (not a copy: not to be changed)."""
        return self._ids

    @property
    def loading(self) -> bool:
        """Return whether the ids are on their way."""
        return self._ids_job is not None

    # What Qt asks.

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the headings."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section] if 0 <= section < len(self._headings) else None
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows; a row that is not here yet shows "…"."""
        row = self.row_at(index.row())
        if row is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole and index.column() == 0 else None
        return self.cell(row, index.column(), role)

    # Ids.

    def _load_ids(self) -> None:
        source, generation = self._source, self._generation
        if source is None:
            return
        self._again = False

        def read(_progress: Progress) -> tuple[array[int], float]:
            began = time.monotonic()
            ids = source.ids()
            return ids, time.monotonic() - began

        def arrived(result: tuple[array[int], float]) -> None:
            self._ids_arrived(result[0], generation, result[1])

        self._ids_job = self._pool.run(read, arrived, self._ids_failed, owner=self)

    def _ids_arrived(self, ids: array[int], generation: int, took: float) -> None:
        self._ids_job = None
        self._earliest = time.monotonic() + max(RELOAD_MS / 1000, RELOAD_SHARE * took)
        self._take(ids, fresh=generation != self._shown_generation)
        self._shown_generation = generation
        self.loaded.emit(len(ids))
        if self._again:
            self.reload()

    def _ids_failed(self, error: BaseException) -> None:
        self._ids_job = None
        self.failed.emit(error)

    def _take(self, ids: array[int], *, fresh: bool) -> None:
        """Put new ids in place; growth at the top keeps selection and place."""
        old = self._ids
        grown = len(ids) - len(old)
        if not fresh and ids == old:
            return
        if not fresh and grown > 0 and ids[grown:] == old:
            self.beginInsertRows(QModelIndex(), 0, grown - 1)
            self._ids = ids
            self.endInsertRows()
            return
        if not fresh and grown == 0:
            self.layoutAboutToBeChanged.emit()
            self._ids = ids
            self._move_persistent(old)
            self.layoutChanged.emit()
            return
        self.beginResetModel()
        self._ids = ids
        self.endResetModel()

    def _move_persistent(self, old: array[int]) -> None:
        for index in self.persistentIndexList():
            position = self.position_of(old[index.row()])
            moved = self.index(position, index.column()) if position >= 0 else QModelIndex()
            self.changePersistentIndex(index, moved)

    # Rows.

    def _want(self, position: int) -> None:
        page = position // PAGE
        if page not in self._wanted:
            self._wanted.add(page)
            self._fetch_timer.start()

    def _fetch_wanted(self) -> None:
        """Read the pages that were painted empty since the last turn of the event loop."""
        pages, self._wanted = self._wanted, set()
        for page in sorted(pages):
            ids = self._ids[page * PAGE : (page + 1) * PAGE]
            missing = [one for one in ids if one not in self._rows or one in self._stale]
            fresh = [one for one in missing if one not in self._asked]
            if fresh:
                self._read(fresh)

    def _read(self, ids: Sequence[int]) -> None:
        source = self._source
        if source is None:
            return
        self._asked.update(ids)
        asked, tick = list(ids), self._tick

        def read(_progress: Progress) -> Sequence[R]:
            return source.page(asked)

        def arrived(rows: Sequence[R]) -> None:
            self._rows_arrived(asked, rows, tick)

        def failed(error: BaseException) -> None:
            self._asked.difference_update(asked)
            self.failed.emit(error)

        self._pool.run(read, arrived, failed, owner=self)

    def _rows_arrived(self, asked: Sequence[int], rows: Sequence[R], tick: int) -> None:
        self._asked.difference_update(asked)
        for one in asked:
            if self._stale.get(one, tick + 1) <= tick:
                del self._stale[one]
        for row in rows:
            self._rows[row.id] = row
            self._rows.move_to_end(row.id)
        while len(self._rows) > CACHED_ROWS:
            dropped, _row = self._rows.popitem(last=False)
            self._stale.pop(dropped, None)
        self._tell_rows_changed()

    def _tell_rows_changed(self) -> None:
        """Tell once for the whole table: the view repaints only what is on the screen."""
        if self._ids:
            last = self.index(len(self._ids) - 1, len(self._headings) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
