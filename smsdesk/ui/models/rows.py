"""What a `CellDelegate` asks of a model: the row at a position, whole."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel


class RowModel(QAbstractTableModel):
    """A table model that gives its rows as values."""

    def row_at(self, position: int) -> Any:
        """Return the row at a position, or None while it is not here."""
        raise NotImplementedError
