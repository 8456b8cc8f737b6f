"""The tree of groups: everybody first, then each group with its size and those inside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from smsdesk.domain import tree
from smsdesk.domain.views import GroupRow
from smsdesk.ui import plain
from smsdesk.ui.icons import pixmap
from smsdesk.ui.models.contact_drag import GROUP_MIME, MIME, dragged, dragged_group, group_carried
from smsdesk.ui.models.group_tree import group_symbol
from smsdesk.ui.theme import Theme

ROW = 36
INDENT = 14
ARROW = 12
Index = QModelIndex | QPersistentModelIndex
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
            painter.drawRoundedRect(rect.adjusted(0, 2, -4, -2), 6, 6)
        group = index.data(_GROUP)  # type: ignore[attr-defined]  # a QModelIndex
        count = index.data(_SIZE)  # type: ignore[attr-defined]  # as above
        size = "" if count is None else f"{count:,}"
        place = rect.adjusted(6, 0, -12, 0)
        icon = QStyle.alignedRect(
            painter.layoutDirection(),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            QSize(16, 16),
            place,
        )
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(icon.topLeft(), pixmap(group_symbol(group), tokens.muted, 16, ratio))
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


class GroupTree(QTreeWidget):
    """Emits `picked(GroupRow | None)`; None is everybody.

    `dropped(GroupRow, ids)` says that contacts were dragged onto a group, `moved(id, GroupRow |
    None)` that a group was dragged into another one or onto everybody; `menu_wanted(GroupRow,
    place)`, `change_wanted(GroupRow)` and `delete_wanted(GroupRow)` ask for a group's verbs.
    """

    picked = Signal(object)
    dropped = Signal(object, tuple)
    moved = Signal(int, object)
    menu_wanted = Signal(object, QPoint)
    change_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """Make a tree with everybody alone."""
        super().__init__(parent)
        self._theme = theme
        self._sizes: dict[int, int] = {}
        self._closed: set[int] = set()
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Groups"))
        self.setItemDelegate(_Painter(theme, self))
        # The painter draws what is picked; Qt would fill the row before it as well.
        self.setStyleSheet("QTreeView { show-decoration-selected: 0; }")
        self.setHeaderHidden(True)
        self.setIndentation(INDENT)
        self.setMouseTracking(True)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._want_menu)
        self.show_groups((), 0)
        self.currentItemChanged.connect(self._moved)
        self.itemCollapsed.connect(lambda item: self._closed.add(_id(item)))
        self.itemExpanded.connect(lambda item: self._closed.discard(_id(item)))

    def show_groups(self, groups: Sequence[GroupRow], everybody: int) -> None:
        """Show these, staying at the one that is picked; one that is gone gives everybody."""
        before = self.current()
        blocked = self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.clear()
        self.addTopLevelItem(self._item(None, self.tr("Everybody"), everybody))
        above: list[QTreeWidgetItem] = []
        for group, depth in tree.in_order(groups):
            size = self._sizes.get(group.id) if group.size is None else group.size
            item = self._item(group, group.name, size)
            del above[depth:]
            if above:
                above[-1].addChild(item)
            else:
                self.addTopLevelItem(item)
            above.append(item)
        for item in self._items():
            item.setExpanded(_id(item) not in self._closed)
        found = self._item_of(before.id if before else 0)
        self.setCurrentItem(found or self._items()[0])
        self.blockSignals(blocked)
        if found is None:
            self.picked.emit(None)

    def tell_size(self, group: int, size: int) -> None:
        """Show how many are in a group whose size had to be counted."""
        self._sizes[group] = size
        item = self._item_of(group)
        if item is not None:
            self._say_size(item, size)

    def current(self) -> GroupRow | None:
        """Return the group that is picked, None: everybody."""
        return _group(self.currentItem())

    def pick(self, group: int) -> None:
        """Pick a group by its id, where it is there; 0 is everybody."""
        item = self._item_of(group)
        if item is not None:
            self.setCurrentItem(item)

    def choose(self, name: str) -> None:
        """Pick the group of this name, where there is one."""
        self.pick(next((group.id for group in self.groups() if group.name == name), -1))

    def groups(self) -> list[GroupRow]:
        """Return the groups in the order in which they are shown, with the sizes that are known."""
        found = (_group(item) for item in self._items())
        return [one for one in found if one is not None]

    def size_of(self, group: int) -> int | None:
        """Return how many are said to be in a group, None where that is not known yet."""
        item = self._item_of(group)
        size: int | None = item.data(0, _SIZE) if item is not None else None
        return size

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change with F2, delete with Delete, open the menu."""
        group = self.current()
        if group is not None and event.key() == Qt.Key.Key_F2:
            self.change_wanted.emit(group)
        elif group is not None and event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit(group)
        elif group is not None and event.key() == Qt.Key.Key_Menu:
            self._want_menu(self.visualRect(self.currentIndex()).center())
        else:
            super().keyPressEvent(event)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:  # noqa: N802 - Qt's name
        """Draw only the arrow of a group with others inside; Qt would fill the row up to it."""
        if self.model().rowCount(index) == 0:
            return
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        symbol = "chevron_left" if rtl else "chevron_right"
        if self.isExpanded(index):
            symbol = "chevron_down"
        end = rect.left() if rtl else rect.right() - ARROW
        middle = rect.center().y() - ARROW // 2
        ratio = painter.device().devicePixelRatioF()
        colour = self._theme.tokens.muted
        painter.drawPixmap(QPoint(end, middle), pixmap(symbol, colour, ARROW, ratio))

    # Dragging.

    def startDrag(self, _actions: Qt.DropAction) -> None:  # noqa: N802 - Qt's name
        """Let a group be taken to another one; Qt would take its row out by itself."""
        group = self.current()
        if group is not None:
            drag = QDrag(self)
            drag.setMimeData(group_carried(group.id))
            drag.exec(Qt.DropAction.CopyAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take contacts and groups."""
        if event.mimeData().hasFormat(MIME) or event.mimeData().hasFormat(GROUP_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take contacts on a group that is no rule, and groups on another one or on everybody."""
        if self._takes(event.mimeData(), event.position().toPoint()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped on which group."""
        place, data = event.position().toPoint(), event.mimeData()
        if not self._takes(data, place):
            return
        group = _group(self.itemAt(place))
        if data.hasFormat(GROUP_MIME):
            self.moved.emit(dragged_group(data), group)
        else:
            self.dropped.emit(group, dragged(data))
        event.acceptProposedAction()

    def _takes(self, data: QMimeData, place: QPoint) -> bool:
        item = self.itemAt(place)
        group = _group(item)
        if data.hasFormat(GROUP_MIME):
            return item is not None and (group is None or group.id != dragged_group(data))
        return data.hasFormat(MIME) and group is not None and group.rule is None

    # Items.

    def _item(self, group: GroupRow | None, name: str, size: int | None) -> QTreeWidgetItem:
        item = QTreeWidgetItem([plain.one_line(name)])
        item.setData(0, _GROUP, group)
        self._say_size(item, size)
        return item

    def _say_size(self, item: QTreeWidgetItem, size: int | None) -> None:
        item.setData(0, _SIZE, size)
        words = "" if size is None else ", " + self.tr("%n person(s)", "", size)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{item.text(0)}{words}")

    def _items(self) -> list[QTreeWidgetItem]:
        tops = (self.topLevelItem(at) for at in range(self.topLevelItemCount()))
        return [item for top in tops if top is not None for item in _with_inner(top)]

    def _item_of(self, group: int) -> QTreeWidgetItem | None:
        return next((item for item in self._items() if _id(item) == group), None)

    def _moved(self, *_items: object) -> None:
        self.picked.emit(self.current())

    def _want_menu(self, place: QPoint) -> None:
        group = _group(self.itemAt(place))
        if group is not None:
            self.menu_wanted.emit(group, self.viewport().mapToGlobal(place))


def _with_inner(item: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    yield item
    for child in (item.child(at) for at in range(item.childCount())):
        if child is not None:
            yield from _with_inner(child)


def _group(item: QTreeWidgetItem | None) -> GroupRow | None:
    found = item.data(0, _GROUP) if item is not None else None
    return found if isinstance(found, GroupRow) else None


def _id(item: QTreeWidgetItem) -> int:
    """Return the id of an item's group, 0 for everybody."""
    group = _group(item)
    return group.id if group is not None else 0
