"""Paints the list of batches: name, bar of outcomes, and the most telling numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QRect, QRectF
from PySide6.QtGui import QFont, QPainter

from smsdesk.domain.clock import Clock
from smsdesk.domain.views import BatchRow
from smsdesk.ui import when
from smsdesk.ui.models.batches import title
from smsdesk.ui.models.outcomes import Share, shares
from smsdesk.ui.theme import Theme
from smsdesk.ui.widgets.row_delegate import PADDING, CellDelegate, Line
from smsdesk.ui.widgets.stacked_bar import paint_shares


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("batches", text, "", count)


class BatchDelegate(CellDelegate):
    """Paints a batch: name and time, the bar, and the most telling numbers."""

    def __init__(
        self, theme: Theme, font: QFont, clock: Clock, parent: QObject | None = None
    ) -> None:
        """Take the clock that says what "today" is."""
        super().__init__(theme, font, parent)
        self._clock = clock

    def row_height(self) -> int:
        """Return the height of two lines and a bar."""
        return 2 * self._line_height + 8 + 3 * 6 + 16

    def paint_row(self, painter: QPainter, rect: QRect, row: Any, column: int) -> None:
        """Draw a batch."""
        del column
        tokens = self.theme.tokens
        height = self._line_height
        left, width = rect.left() + PADDING, rect.width() - 2 * PADDING
        top = rect.top() + 8
        self.paint_line(painter, QRect(left, top, width, height), Line(title(row), bold=True))
        top += height + 6
        parts = shares(row.counts)
        paint_shares(painter, QRectF(left, top, width, 8), parts, tokens)
        top += 8 + 6
        words = self._numbers(row)
        line = Line(words, tokens.muted, small=True)
        self.paint_line(painter, QRect(left, top, width, height), line)

    def _numbers(self, row: BatchRow) -> str:
        moment = when.moment(row.created_at, self._clock.now())
        pieces = [moment, _tr("%n message(s)", row.total)]
        pieces += [f"{part.count:,} {part.label.lower()}" for part in _telling(row)]
        return " · ".join(pieces)


def _telling(row: BatchRow) -> Sequence[Share]:
    """Return the outcomes that a person looks for first: what went wrong, else what arrived."""
    found = {part.tone: part for part in shares(row.counts) if part.count}
    wrong = [found[tone] for tone in ("danger", "warning", "not_delivered") if tone in found]
    return wrong or [found[tone] for tone in ("success", "sent") if tone in found][:1]
