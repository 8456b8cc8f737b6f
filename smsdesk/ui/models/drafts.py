"""The drafts as a table: name, text, for whom, when it was changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt
from PySide6.QtCore import QPersistentModelIndex as Persistent

from smsdesk.domain.clock import Clock
from smsdesk.domain.views import DraftRow
from smsdesk.services.recipients import (
    Chosen,
    Entry,
    Group,
    Listed,
    Pasted,
    Person,
    Typed,
    loads,
)
from smsdesk.ui import plain, when, words
from smsdesk.ui.models.rows import RowModel

NAME, TEXT, RECIPIENTS, CHANGED = range(4)
NAMES_SHOWN = 3
Index = QModelIndex | Persistent


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("drafts", text, "", count)


def entry_words(entry: Entry, region: str | None) -> str:
    """Return what a recipient of a draft is called."""
    match entry:
        case Typed(number=number):
            return plain.number(number, region)
        case Person(name=name, number=number):
            return plain.name_or_number(name, number, region)
        case Group(name=name):
            return name
        case Chosen(contacts=contacts):
            return _tr("%n chosen person(s)", len(contacts))
        case Pasted(numbers=numbers):
            return _tr("%n pasted number(s)", len(numbers))
        case Listed(file=file):
            return file


def recipients_words(row: DraftRow, region: str | None) -> str:
    """Return for whom a draft is, "" where nobody was chosen yet; numbers as in `region`."""
    return words_for(loads(row.recipients), region)


def words_for(entries: Sequence[Entry], region: str | None) -> str:
    """Return what some recipients are called in a line."""
    named = [entry_words(entry, region) for entry in entries[:NAMES_SHOWN]]
    more = len(entries) - len(named)
    return plain.one_line(", ".join(named)) + (f" +{more:,}" if more > 0 else "")


class DraftsModel(RowModel):
    """Drafts, the last changed first; held whole, since people write them by hand."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        """Make an empty model; `clock` says what "today" is."""
        super().__init__(parent)
        self._clock = clock
        self._rows: tuple[DraftRow, ...] = ()
        self._for: tuple[str, ...] = ()
        self._places: dict[int, int] = {}

    def replace(self, rows: Sequence[DraftRow], for_whom: Sequence[str]) -> None:
        """Show other drafts, each with the words for its recipients."""
        self.beginResetModel()
        self._rows, self._for = tuple(rows), tuple(for_whom)
        self._places = {row.id: place for place, row in enumerate(rows)}
        self.endResetModel()

    def row_at(self, position: int) -> DraftRow | None:
        """Return a draft."""
        return self._rows[position] if 0 <= position < len(self._rows) else None

    def for_whom(self, row: DraftRow) -> str:
        """Return for whom a draft is."""
        return self._for[self._places[row.id]]

    def changed_words(self, row: DraftRow) -> str:
        """Return when a draft was changed."""
        return when.moment(row.updated_at, self._clock.now()) if row.updated_at else ""

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many drafts there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the headings."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (_tr("Name"), _tr("Text"), _tr("For"), _tr("Changed"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what screen readers and tests find in a cell."""
        row = self.row_at(index.row())
        if row is None or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        body = words.marked(row.body, flash=row.flash)
        cells = (row.name, body, self._for[index.row()], self.changed_words(row))
        return plain.one_line(cells[index.column()])
