"""The list below the recipients field: groups, people and the number that is being typed.

Owns how suggestions look and how one is picked; where they come from is handed in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from smsdesk.services.recipients import Entry
from smsdesk.ui import plain
from smsdesk.ui.icons import pixmap
from smsdesk.ui.theme import Theme

ROW_HEIGHT = 40
SHOWN = 8
WIDEST = 460
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something that may be meant; `title` and `detail` may come from outside."""

    entry: Entry
    symbol: str
    title: str
    detail: str = ""


class _Model(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[Suggestion, ...] = ()

    def replace(self, rows: Sequence[Suggestion]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return plain.one_line(f"{row.title} {row.detail}".strip())
        return row if role == Qt.ItemDataRole.UserRole else None


class _Painter(QStyledItemDelegate):
    """Draws symbol, title and, in a quieter colour, the detail."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        tokens = self._theme.tokens
        rect: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.selection))
        place = QRect(rect.x() + 12, rect.y() + (rect.height() - 18) // 2, 18, 18)
        visual = QStyle.visualRect(painter.layoutDirection(), rect, place)
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(visual.topLeft(), pixmap(row.symbol, tokens.muted, 18, ratio))
        self._words(painter, rect, row)
        painter.restore()

    def _words(self, painter: QPainter, rect: QRect, row: Suggestion) -> None:
        tokens = self._theme.tokens
        room = rect.adjusted(42, 0, -12, 0)
        metrics = painter.fontMetrics()
        detail = metrics.elidedText(
            plain.one_line(row.detail), Qt.TextElideMode.ElideRight, room.width() // 2
        )
        taken = metrics.horizontalAdvance(detail) + 16 if detail else 0
        title = metrics.elidedText(
            plain.one_line(row.title), Qt.TextElideMode.ElideRight, room.width() - taken
        )
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(tokens.text))
        painter.drawText(room, int(middle | Qt.AlignmentFlag.AlignLeading), title)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(room, int(middle | Qt.AlignmentFlag.AlignTrailing), detail)


class Suggestions(QObject):
    """The popup of one line edit; `picked` carries the entry that was chosen."""

    picked = Signal(object)

    def __init__(self, theme: Theme, edit: QLineEdit) -> None:
        """Make a closed popup for `edit`."""
        super().__init__(edit)
        self._edit = edit
        self._model = _Model(self)
        self._completer = QCompleter(self._model, self)
        # Not `edit.setCompleter`: that would write each suggestion into the field.
        self._completer.setWidget(edit)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(SHOWN)
        popup = QListView()
        popup.setObjectName("recipient_suggestions")
        popup.setAccessibleName(self.tr("Suggestions"))
        popup.setUniformItemSizes(True)
        self._popup = popup
        self._completer.setPopup(popup)
        popup.setItemDelegate(_Painter(theme, popup))
        self._completer.activated[QModelIndex].connect(self._activated)  # type: ignore[index]  # the stubs know no overloads of signals

    def show(self, rows: Sequence[Suggestion], below: QRect) -> None:
        """Open with these rows, the first one marked; with none, close."""
        self._model.replace(rows)
        if not rows:
            self.hide()
            return
        self._completer.setCompletionPrefix("")
        self._completer.complete(below)
        self._popup.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def hide(self) -> None:
        """Close."""
        self._popup.hide()

    @property
    def open(self) -> bool:
        """Return whether it is shown with a row marked."""
        return self._popup.isVisible() and self._popup.currentIndex().isValid()

    @property
    def rows(self) -> tuple[Suggestion, ...]:
        """Return what is offered."""
        return self._model.rows

    def _activated(self, index: QModelIndex) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(row, Suggestion):
            self.picked.emit(row.entry)
