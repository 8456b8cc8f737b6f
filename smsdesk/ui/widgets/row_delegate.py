"""Paints the cells of a `RowTable`: ground, one or two lines of plain text, chips.

A default delegate asks the model seven times per cell; this one asks it once per cell, for the
whole row. Fonts and their measures are kept, not made for each cell.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QRect, Qt
from PySide6.QtCore import QPersistentModelIndex as Persistent
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from smsdesk.ui.models.rows import RowModel
from smsdesk.ui.theme import Theme, Tint, Tokens, scaled
from smsdesk.ui.widgets.badge import CHIP_HEIGHT, paint_chip

PADDING = 12
LINE_GAP = 2
ROOM = 10


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a cell: text that fits one line (see `ui.plain`), or a chip if it has a tint."""

    text: str
    colour: str = ""
    bold: bool = False
    small: bool = False
    tint: Tint | None = None


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

    def lines(self, row: Any, column: int, tokens: Tokens) -> Sequence[Line]:
        """Return the lines of a cell."""
        raise NotImplementedError

    def row_height(self) -> int:
        """Return the height of every row: two lines, or two chips, and some room."""
        return 2 * max(self._line_height, CHIP_HEIGHT) + LINE_GAP + ROOM

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | Persistent
    ) -> None:
        """Draw a cell."""
        model = index.model()
        if not isinstance(model, RowModel):
            return
        tokens = self.theme.tokens
        painter.save()
        self._paint_ground(painter, option, index.column(), tokens)
        row = model.row_at(index.row())
        if row is not None:
            self.paint_row(painter, option.rect, row, index.column())
        elif index.column() == 0:
            self.paint_lines(painter, option.rect, [Line("…", tokens.muted)])
        painter.restore()

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

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, column: int, tokens: Tokens
    ) -> None:
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.selection))
            if column == 0:
                edge = QRect(rect.left(), rect.top(), 3, rect.height())
                painter.fillRect(edge, QColor(tokens.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(tokens.hover))
        under = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(under, QColor(tokens.border))
