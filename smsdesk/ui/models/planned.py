"""What repeats as a table: name, text, for whom, how often, when it is next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt
from PySide6.QtCore import QPersistentModelIndex as Persistent

from smsdesk.domain.views import SeriesRow
from smsdesk.ui import plain, repeat_words
from smsdesk.ui.models.rows import RowModel

NAME, RULE, RECIPIENTS, NEXT = range(4)
Index = QModelIndex | Persistent


def _tr(text: str) -> str:
    return QCoreApplication.translate("planned", text)


def next_words(row: SeriesRow) -> str:
    """Return when a series is next, or why it is not."""
    if row.paused:
        return _tr("paused")
    return repeat_words.moment_words(row.next_at) if row.next_at is not None else _tr("ended")


class PlannedModel(RowModel):
    """Series, the next one first; held whole, since people set them up by hand."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Make an empty model."""
        super().__init__(parent)
        self._rows: tuple[SeriesRow, ...] = ()
        self._for: tuple[str, ...] = ()
        self._places: dict[int, int] = {}

    def replace(self, rows: Sequence[SeriesRow], for_whom: Sequence[str]) -> None:
        """Show other series, each with the words for its recipients."""
        self.beginResetModel()
        self._rows, self._for = tuple(rows), tuple(for_whom)
        self._places = {row.id: place for place, row in enumerate(rows)}
        self.endResetModel()

    def row_at(self, position: int) -> SeriesRow | None:
        """Return a series."""
        return self._rows[position] if 0 <= position < len(self._rows) else None

    def for_whom(self, row: SeriesRow) -> str:
        """Return for whom a series is."""
        return self._for[self._places[row.id]]

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many series there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the headings."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (_tr("Message"), _tr("How often"), _tr("For"), _tr("Next"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what screen readers and tests find in a cell."""
        row = self.row_at(index.row())
        if row is None or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        rule = repeat_words.rule_words(row.repeat)
        cells = (row.name, rule, self._for[index.row()], next_words(row))
        return plain.one_line(cells[index.column()])
