"""Small painted marks: a count in a pill, a status chip, bars of signal.

The paint functions are shared by widgets and by the delegates of tables.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smsdesk.ui.theme import Theme, Tint

CHIP_PADDING = 9
CHIP_HEIGHT = 20
BARS = 5


def paint_chip(painter: QPainter, rect: QRect, text: str, tint: Tint) -> int:
    """Draw a chip at the left of `rect`, in its middle; return the width it took."""
    metrics = QFontMetrics(painter.font())
    room = rect.width() - 2 * CHIP_PADDING
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, room))
    width = metrics.horizontalAdvance(shown) + 2 * CHIP_PADDING
    top = rect.top() + (rect.height() - CHIP_HEIGHT) / 2
    left = rect.left()
    if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        left = rect.right() + 1 - width
    pill = QRectF(left, top, width, CHIP_HEIGHT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tint.wash))
    painter.drawRoundedRect(pill, CHIP_HEIGHT / 2, CHIP_HEIGHT / 2)
    painter.setPen(QColor(tint.ink))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, shown)
    return width


def paint_count(
    painter: QPainter, right: int, middle: int, count: int, ink: str, ground: str
) -> int:
    """Draw a count in a pill that ends at `right`, around height `middle`; return its width."""
    text = f"{count:,}" if count < 1_000 else "999+"
    metrics = QFontMetrics(painter.font())
    height = metrics.height() + 2
    width = max(height, metrics.horizontalAdvance(text) + 12)
    pill = QRectF(right - width, middle - height / 2, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(pill, height / 2, height / 2)
    painter.setPen(QColor(ink))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
    return width


def bars_for(dbm: int | None) -> int:
    """Return how many of five bars a signal fills: -113 dBm is nothing, -73 and better all."""
    if dbm is None:
        return 0
    return max(0, min(BARS, round((dbm + 113) / 8)))


class Chip(QWidget):
    """A status in words on a coloured pill."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make an empty chip."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._text = ""
        self._tint = Tint("#000000", "#FFFFFF")

    def tell(self, text: str, tint: Tint) -> None:
        """Show a word in the colours of `tint`."""
        self._text, self._tint = text, tint
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return the word it shows."""
        return self._text

    def sizeHint(self) -> QSize:
        """Ask for the word and its padding."""
        return QSize(
            self.fontMetrics().horizontalAdvance(self._text) + 2 * CHIP_PADDING + 1, CHIP_HEIGHT + 2
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill."""
        paint_chip(QPainter(self), self.rect(), self._text, self._tint)


class SignalBars(QWidget):
    """Five bars of rising height; how many are filled says how strong the signal is."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """Make the bars, all empty."""
        super().__init__(parent)
        self.setObjectName(name)
        self._theme = theme
        self._filled = 0
        self.setFixedSize(24, 16)
        theme.changed.connect(self.update)

    def tell(self, dbm: int | None, words: str) -> None:
        """Show a signal; `words` is said by screen readers and the tool tip."""
        self._filled = bars_for(dbm)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        tokens = self._theme.tokens
        for bar in range(BARS):
            height = 4 + bar * 3
            filled = bar < self._filled
            painter.setBrush(QColor(tokens.text if filled else tokens.strong_border))
            painter.setOpacity(1.0 if filled else 0.55)
            painter.drawRoundedRect(
                QRectF(QPointF(bar * 5, 16 - height), QPointF(bar * 5 + 3.4, 16)), 1, 1
            )
