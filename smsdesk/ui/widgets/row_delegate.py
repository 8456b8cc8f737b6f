"""Paints the cells of a `RowTable`: ground, one or two lines of plain text, chips.

A default delegate asks the model seven times per cell; this one asks it once per cell, for the
whole row, and keeps the pictures of the cells it painted last: beside lanes that send, each call
into Qt may have to wait for its turn, and a scrolled row would make forty of them again.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QRect, Qt
from PySide6.QtCore import QPersistentModelIndex as Persistent
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from smsdesk.ui.models.rows import RowModel
from smsdesk.ui.theme import Theme, Tint, Tokens, scaled
from smsdesk.ui.widgets.badge import CHIP_HEIGHT, paint_chip

PADDING = 12
LINE_GAP = 2
ROOM = 10
# Some screens of cells: at 150 x 50 pixels about 10 MB.
KEPT = 320
HOUR = 3600


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a cell: text that fits one line (see `ui.plain`), or a chip if it has a tint."""

    text: str
    colour: str = ""
    bold: bool = False
    small: bool = False
    tint: Tint | None = None


@dataclass(frozen=True, slots=True)
class _Look:
    """Everything beside the row that decides how a cell looks."""

    column: int
    width: int
    height: int
    selected: bool
    hovered: bool
    ratio: float


@dataclass(frozen=True, slots=True)
class _Picture:
    """A painted cell, and the row it shows."""

    row: Any
    pixmap: QPixmap


_Key = tuple[int, _Look, int]


class CellDelegate(QStyledItemDelegate):
    """Paints cells of one or two lines; a subclass says which."""

    def __init__(self, theme: Theme, font: QFont, parent: QObject | None = None) -> None:
        """Follow the theme's colours; `font` is the table's."""
        super().__init__(parent)
        self.theme = theme
        self._fonts = {
            (bold, small): scaled(font, 0.92 if small else 1.0, bold=bold)
            for bold in (False, True)
            for small in (False, True)
        }
        self._line_height = QFontMetrics(font).height()
        self._kept: OrderedDict[_Key, _Picture] = OrderedDict()
        theme.changed.connect(self.forget)

    def lines(self, row: Any, column: int, tokens: Tokens) -> Sequence[Line]:
        """Return the lines of a cell."""
        raise NotImplementedError

    def row_height(self) -> int:
        """Return the height of every row: two lines, or two chips, and some room."""
        return 2 * max(self._line_height, CHIP_HEIGHT) + LINE_GAP + ROOM

    def forget(self) -> None:
        """Paint every cell anew: something beside the rows changed what they look like."""
        self._kept.clear()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | Persistent
    ) -> None:
        """Draw a cell."""
        model = index.model()
        if not isinstance(model, RowModel):
            return
        row = model.row_at(index.row())
        rect: QRect = option.rect
        device = painter.device()
        look = _Look(
            column=index.column(),
            width=rect.width(),
            height=rect.height(),
            selected=bool(option.state & QStyle.StateFlag.State_Selected),
            hovered=bool(option.state & QStyle.StateFlag.State_MouseOver),
            ratio=device.devicePixelRatioF(),
        )
        painter.drawPixmap(rect.topLeft(), self._picture(row, look, option.direction))

    def _picture(self, row: Any, look: _Look, direction: Qt.LayoutDirection) -> QPixmap:
        """Return the picture of a cell, painted now unless it was painted lately."""
        # A row is a frozen value: the same object always looks the same, but for what "today"
        # means. It is kept along, so that its id can't become another one's.
        key = (id(row), look, int(time.time() // HOUR))
        kept = self._kept.get(key)
        if kept is not None:
            self._kept.move_to_end(key)
            return kept.pixmap
        picture = QPixmap(round(look.width * look.ratio), round(look.height * look.ratio))
        picture.setDevicePixelRatio(look.ratio)
        painter = QPainter(picture)
        painter.setLayoutDirection(direction)
        self._paint_cell(painter, row, look)
        painter.end()
        if row is not None:
            self._kept[key] = _Picture(row, picture)
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return picture

    def _paint_cell(self, painter: QPainter, row: Any, look: _Look) -> None:
        tokens = self.theme.tokens
        rect = QRect(0, 0, look.width, look.height)
        self._paint_ground(painter, rect, look, tokens)
        if row is not None:
            self.paint_row(painter, rect, row, look.column)
        elif look.column == 0:
            self.paint_lines(painter, rect, [Line("…", tokens.muted)])

    def paint_row(self, painter: QPainter, rect: QRect, row: Any, column: int) -> None:
        """Draw what a cell shows of a row; the ground is already there."""
        self.paint_lines(painter, rect, self.lines(row, column, self.theme.tokens))

    def paint_lines(self, painter: QPainter, rect: QRect, lines: Sequence[Line]) -> None:
        """Draw lines one below the other in the middle of a cell."""
        heights = [CHIP_HEIGHT if line.tint else self._line_height for line in lines]
        top = rect.top() + (rect.height() - sum(heights) - LINE_GAP * (len(lines) - 1)) // 2
        for line, height in zip(lines, heights, strict=True):
            box = QRect(rect.left() + PADDING, top, rect.width() - 2 * PADDING, height)
            self.paint_line(painter, box, line)
            top += height + LINE_GAP

    def paint_line(self, painter: QPainter, box: QRect, line: Line) -> None:
        """Draw one line into a box, ending in "…" where there is no room."""
        painter.setFont(self._fonts[line.bold, line.small or line.tint is not None])
        if line.tint is not None:
            paint_chip(painter, box, line.text, line.tint)
            return
        painter.setPen(QColor(line.colour or self.theme.tokens.text))
        shown = painter.fontMetrics().elidedText(
            line.text, Qt.TextElideMode.ElideRight, box.width()
        )
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(box, int(flags), shown)

    def _paint_ground(self, painter: QPainter, rect: QRect, look: _Look, tokens: Tokens) -> None:
        painter.fillRect(rect, QColor(tokens.surface))
        if look.selected:
            painter.fillRect(rect, QColor(tokens.selection))
            if look.column == 0:
                rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
                left = rect.right() - 2 if rtl else rect.left()
                painter.fillRect(QRect(left, rect.top(), 3, rect.height()), QColor(tokens.accent))
        elif look.hovered:
            painter.fillRect(rect, QColor(tokens.hover))
        under = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(under, QColor(tokens.border))
