"""The list of groups: everybody first, then each group with its size."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from smsdesk.domain.views import GroupRow
from smsdesk.ui import plain
from smsdesk.ui.icons import pixmap
from smsdesk.ui.models.contact_drag import MIME, dragged
from smsdesk.ui.theme import Theme

ROW = 36
_GROUP = Qt.ItemDataRole.UserRole
_SIZE = Qt.ItemDataRole.UserRole + 1


class _Painter(QStyledItemDelegate):
    """Draws an icon, the name and, at the end, how many are in it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: object) -> QSize:
        return QSize(120, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        tokens = self._theme.tokens
        rect = option.rect
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selection if selected else tokens.hover))
            painter.drawRoundedRect(rect.adjusted(4, 2, -4, -2), 6, 6)
        group = index.data(_GROUP)  # type: ignore[attr-defined]  # a QModelIndex
        symbol = "group" if group is not None else "contacts"
        count = index.data(_SIZE)  # type: ignore[attr-defined]  # as above
        size = "" if count is None else f"{count:,}"
        place = rect.adjusted(14, 0, -14, 0)
        icon = QStyle.alignedRect(
            painter.layoutDirection(),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            QSize(16, 16),
            place,
        )
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(icon.topLeft(), pixmap(symbol, tokens.muted, 16, ratio))
        metrics = painter.fontMetrics()
        name = metrics.elidedText(
            index.data(Qt.ItemDataRole.DisplayRole),  # type: ignore[attr-defined]  # as above
            Qt.TextElideMode.ElideRight,
            place.width() - 24 - metrics.horizontalAdvance(size) - 8,
        )
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(tokens.text))
        words = place.adjusted(24, 0, 0, 0)
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            words = place.adjusted(0, 0, -24, 0)
        painter.drawText(words, int(middle | Qt.AlignmentFlag.AlignLeading), name)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(place, int(middle | Qt.AlignmentFlag.AlignTrailing), size)
        painter.restore()


class GroupList(QListWidget):
    """Emits `picked(GroupRow | None)`; None is everybody.

    `dropped(GroupRow, ids)` says that contacts were dragged onto a group; `menu_wanted(GroupRow,
    place)`, `rename_wanted(GroupRow)` and `delete_wanted(GroupRow)` ask for a group's verbs.
    """

    picked = Signal(object)
    dropped = Signal(object, tuple)
    menu_wanted = Signal(object, QPoint)
    rename_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """Make a list with everybody alone."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Groups"))
        self.setItemDelegate(_Painter(theme, self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._want_menu)
        self.show_groups((), 0)
        self.currentItemChanged.connect(self._moved)

    def show_groups(self, groups: Sequence[GroupRow], everybody: int) -> None:
        """Show these, staying at the one that is picked; one that is gone gives everybody."""
        before = self.current()
        blocked = self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.clear()
        self._add(None, self.tr("Everybody"), everybody)
        for group in groups:
            self._add(group, group.name, group.size)
        row = self._row_of(before)
        self.setCurrentRow(max(0, row))
        self.blockSignals(blocked)
        if row < 0:
            self.picked.emit(None)

    def current(self) -> GroupRow | None:
        """Return the group that is picked, None: everybody."""
        item = self.currentItem()
        found = item.data(_GROUP) if item is not None else None
        return found if isinstance(found, GroupRow) else None

    def choose(self, name: str) -> None:
        """Pick the group of this name, where there is one."""
        for row in range(self.count()):
            group = self.item(row).data(_GROUP)
            if isinstance(group, GroupRow) and group.name == name:
                self.setCurrentRow(row)

    def groups(self) -> list[GroupRow]:
        """Return the groups that are shown."""
        found = (self.item(row).data(_GROUP) for row in range(self.count()))
        return [one for one in found if isinstance(one, GroupRow)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rename with F2, delete with Delete."""
        group = self.current()
        if group is not None and event.key() == Qt.Key.Key_F2:
            self.rename_wanted.emit(group)
        elif group is not None and event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit(group)
        elif group is not None and event.key() == Qt.Key.Key_Menu:
            self._want_menu(self.visualItemRect(self.currentItem()).center())
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take contacts."""
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take contacts on a group, not on everybody."""
        if self._at(event.position().toPoint()) is not None:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which contacts were dropped on which group."""
        group = self._at(event.position().toPoint())
        if group is not None and event.mimeData().hasFormat(MIME):
            self.dropped.emit(group, dragged(event.mimeData()))
            event.acceptProposedAction()

    def _at(self, place: QPoint) -> GroupRow | None:
        item = self.itemAt(place)
        found = item.data(_GROUP) if item is not None else None
        return found if isinstance(found, GroupRow) else None

    def _add(self, group: GroupRow | None, name: str, size: int | None) -> None:
        item = QListWidgetItem(plain.one_line(name))
        item.setData(_GROUP, group)
        item.setData(_SIZE, size)
        words = "" if size is None else self.tr("%n person(s)", "", size)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{plain.one_line(name)}, {words}")
        self.addItem(item)

    def _row_of(self, group: GroupRow | None) -> int:
        for row in range(self.count()):
            found = self.item(row).data(_GROUP)
            if (found.id if found else None) == (group.id if group else None):
                return row
        return -1

    def _moved(self, *_items: object) -> None:
        self.picked.emit(self.current())

    def _want_menu(self, place: QPoint) -> None:
        group = self._at(place)
        if group is not None:
            self.menu_wanted.emit(group, self.viewport().mapToGlobal(place))
