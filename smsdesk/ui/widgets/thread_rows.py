"""Paints the list of conversations: name and time above, last words and badge below."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from smsdesk.domain.clock import Clock
from smsdesk.ui import plain, when
from smsdesk.ui.icons import pixmap
from smsdesk.ui.models.threads import last_words
from smsdesk.ui.theme import Theme, scaled
from smsdesk.ui.widgets.badge import paint_count
from smsdesk.ui.widgets.row_delegate import PADDING, CellDelegate, Line


class ThreadDelegate(CellDelegate):
    """Paints a conversation: name and time above, last words and badge below."""

    def __init__(
        self,
        theme: Theme,
        font: QFont,
        clock: Clock,
        region: Callable[[], str | None],
        parent: QObject | None = None,
    ) -> None:
        """Take the clock that says what "today" is, and the country whose numbers are short."""
        super().__init__(theme, font, parent)
        self._clock = clock
        self._region = region
        self._badge_font = scaled(font, 0.82, bold=True)

    def row_height(self) -> int:
        """Return the height of two lines with air between them."""
        return 2 * self._line_height + 6 + 16

    def paint_row(self, painter: QPainter, rect: QRect, row: Any, column: int) -> None:
        """Draw a conversation."""
        del column
        tokens = self.theme.tokens
        height = self._line_height
        inner = rect.adjusted(PADDING, 0, -PADDING, -1)
        top = rect.top() + (rect.height() - 2 * height - 6) // 2
        first = QRect(inner.left(), top, inner.width(), height)
        second = QRect(inner.left(), top + height + 6, inner.width(), height)
        moment = when.short(row.last_at, self._clock.now())
        left = self._at_end(painter, first, Line(moment, tokens.muted, small=True))
        unread = bool(row.unread)
        name = plain.name_or_number(row.name, row.number, self._region())
        self.paint_line(painter, left, Line(name, bold=True))
        right = self._badge(painter, second, row.unread)
        if row.do_not_send:
            right = self._ban(painter, right)
        words = Line(last_words(row), tokens.text if unread else tokens.muted, bold=unread)
        self.paint_line(painter, right, words)

    def _at_end(self, painter: QPainter, box: QRect, line: Line) -> QRect:
        """Draw a line at the end of a box; return what is left of the box."""
        painter.setFont(self._fonts[line.bold, line.small])
        width = painter.fontMetrics().horizontalAdvance(line.text)
        painter.setPen(QColor(line.colour))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        painter.drawText(box, int(flags), line.text)
        return self._without(painter, box, width + 8)

    def _badge(self, painter: QPainter, box: QRect, count: int) -> QRect:
        if not count:
            return box
        tokens = self.theme.tokens
        painter.setFont(self._badge_font)
        rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        right = box.left() + 30 if rtl else box.right() + 1
        middle = box.center().y() + 1
        width = paint_count(painter, right, middle, count, tokens.accent_text, tokens.accent)
        return self._without(painter, box, width + 8)

    def _ban(self, painter: QPainter, box: QRect) -> QRect:
        rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        picture = pixmap(
            "ban", self.theme.tokens.danger.ink, 15, painter.device().devicePixelRatioF()
        )
        left = box.left() if rtl else box.right() - 14
        painter.drawPixmap(left, box.center().y() - 7, picture)
        return self._without(painter, box, 23)

    def _without(self, painter: QPainter, box: QRect, width: int) -> QRect:
        """Return a box without `width` pixels at its end."""
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return box.adjusted(width, 0, 0, 0)
        return box.adjusted(0, 0, -width, 0)
