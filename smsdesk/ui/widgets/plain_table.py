"""A table of texts that is held in memory: refused rows, numbers that were left out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from smsdesk.ui import plain

Index = QModelIndex | QPersistentModelIndex


class PlainTable(QAbstractTableModel):
    """Rows of texts under headings; the texts may come from outside."""

    def __init__(self, headings: Sequence[str], parent: QObject | None = None) -> None:
        """Make an empty table."""
        super().__init__(parent)
        self._headings = tuple(headings)
        self.rows: Sequence[Sequence[str]] = ()

    def replace(self, rows: Sequence[Sequence[str]], headings: Sequence[str] | None = None) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        if headings is not None:
            self._headings = tuple(headings)
        self.endResetModel()

    def as_text(self) -> str:
        """Return everything as lines of cells between tabs, for the clipboard."""
        return "\n".join("\t".join(map(plain.one_line, row)) for row in self.rows)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the headings."""
        across = orientation == Qt.Orientation.Horizontal
        if across and role == Qt.ItemDataRole.DisplayRole and section < len(self._headings):
            return plain.one_line(self._headings[section], 80)
        if across and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell."""
        if role != Qt.ItemDataRole.DisplayRole or not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        return plain.one_line(row[index.column()]) if index.column() < len(row) else ""
