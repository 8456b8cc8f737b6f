"""The table view that dialogs and pages share: whole rows, fixed height, no grid."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

ROW_HEIGHT = 36


class DataTable(QTableView):
    """Selects whole rows, scrolls by pixels, and leaves Tab to the window."""

    def __init__(
        self, name: str, label: str, model: QAbstractItemModel, parent: QWidget | None = None
    ) -> None:
        """Make the view over a model."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        # Asking each row how tall it wants to be takes seconds at some ten thousand rows.
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(60)
        self.horizontalHeader().setStretchLastSection(True)

    def show_two_lines(self) -> None:
        """Give the rows room for sentences that go on in a second line."""
        self.setWordWrap(True)
        self.verticalHeader().setDefaultSectionSize(2 * self.fontMetrics().height() + 14)

    def set_widths(self, *widths: int) -> None:
        """Give the first columns these widths; the last one takes the rest."""
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
