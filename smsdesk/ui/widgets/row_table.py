"""A table of rows of one height: the only kind of list in the window.

Owns the settings that keep a million rows quick (fixed heights, no size by contents, whole rows
selected) and the keys that every list knows.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from smsdesk.ui.models.rows import RowModel
from smsdesk.ui.widgets.row_delegate import CellDelegate


class RowTable(QTableView):
    """Shows a `RowModel` through a `CellDelegate`.

    `opened` is emitted for Enter or a double click on a row, `menu_wanted` with the global
    place for a context menu, `delete_pressed` for the Delete key.
    """

    opened = Signal()
    menu_wanted = Signal(QPoint)
    delete_pressed = Signal()

    def __init__(
        self,
        name: str,
        label: str,
        model: RowModel,
        delegate: CellDelegate,
        parent: QWidget | None = None,
    ) -> None:
        """Make the table; `label` is its accessible name."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setModel(model)
        self._delegate = delegate
        self.setItemDelegate(delegate)
        delegate.setParent(self)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self._fix_heights(delegate.row_height())
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._want_menu)
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    def hide_heading(self) -> None:
        """Show the rows alone, as a list."""
        self.horizontalHeader().hide()
        self.setProperty("headless", "true")

    def set_widths(self, widths: Mapping[int, int], stretch: int) -> None:
        """Give columns their widths in pixels; `stretch` takes what is left."""
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column, width in widths.items():
            header.resizeSection(column, width)
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)

    def showEvent(self, event: QShowEvent) -> None:
        """Paint anew after an absence: a setting may have changed meanwhile."""
        self._delegate.forget()
        super().showEvent(event)

    def selectRow(self, row: int) -> None:  # noqa: N802 - Qt's name
        """Select one row; Qt's own asks the header for a column, and finds none from the right."""
        self.setCurrentIndex(self.model().index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, delete with Delete; the rest is moving about."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        elif event.key() == Qt.Key.Key_Menu:
            self._want_menu(self.visualRect(self.currentIndex()).center())
        else:
            super().keyPressEvent(event)

    def _fix_heights(self, height: int) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(height)
        rows.setMinimumSectionSize(height)

    def _want_menu(self, place: QPoint) -> None:
        self.menu_wanted.emit(self.viewport().mapToGlobal(place))
