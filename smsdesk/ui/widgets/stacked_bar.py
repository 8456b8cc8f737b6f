"""Outcomes as one bar: how much of a batch was delivered, sent, failed, is unknown, waits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from smsdesk.ui.models.outcomes import Share
from smsdesk.ui.theme import Space, Theme, Tokens
from smsdesk.ui.widgets.flow_layout import FlowLayout
from smsdesk.ui.widgets.labels import plain_label

LEAST_WIDTH = 3.0


def colour(tokens: Tokens, tone: str) -> str:
    """Return the full colour of an outcome."""
    return {
        "success": tokens.success.ink,
        "sent": tokens.accent,
        "not_delivered": tokens.not_delivered,
        "danger": tokens.danger.ink,
        "warning": tokens.warning.ink,
        "waiting": tokens.strong_border,
        "cancelled": tokens.border,
    }[tone]


def paint_shares(painter: QPainter, box: QRectF, parts: Sequence[Share], tokens: Tokens) -> None:
    """Draw the shares side by side in a rounded bar; even the smallest can be seen."""
    total = sum(part.count for part in parts)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    clip = QPainterPath()
    clip.addRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.setClipPath(clip)
    painter.fillRect(box, QColor(tokens.sunken))
    shown = [part for part in parts if part.count]
    spare = box.width() - LEAST_WIDTH * len(shown)
    left = box.left()
    for part in shown:
        width = LEAST_WIDTH + spare * part.count / total
        painter.fillRect(
            QRectF(left, box.top(), width, box.height()), QColor(colour(tokens, part.tone))
        )
        left += width
    painter.restore()


class StackedBar(QWidget):
    """The bar as a widget."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """Make an empty bar."""
        super().__init__(parent)
        self.setObjectName(name)
        self._theme = theme
        self._shares: Sequence[Share] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def tell(self, parts: Sequence[Share]) -> None:
        """Show these outcomes."""
        self._shares = parts
        said = ", ".join(f"{part.label}: {part.count}" for part in parts if part.count)
        self.setAccessibleName(said)
        self.update()

    def sizeHint(self) -> QSize:
        """Be a thick line."""
        return QSize(200, 14)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar."""
        painter = QPainter(self)
        paint_shares(painter, QRectF(self.rect()), self._shares, self._theme.tokens)


class _Dot(QWidget):
    def __init__(self, theme: Theme, tone: str) -> None:
        super().__init__()
        self._theme = theme
        self._tone = tone
        self.setFixedSize(10, 10)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour(self._theme.tokens, self._tone)))
        painter.drawEllipse(self.rect())


class _Entry(QWidget):
    """One outcome of the legend: its colour, its word, its count and share."""

    def __init__(self, theme: Theme, part: Share, total: int) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, Space.S, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(_Dot(theme, part.tone))
        layout.addWidget(plain_label(part.label))
        share = f"{part.count:,} ({100 * part.count / total:.0f} %)"
        layout.addWidget(plain_label(share, role="strong"))


class Legend(QWidget):
    """The outcomes with their colours, counts and shares, in as many lines as they need."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """Make an empty legend."""
        super().__init__(parent)
        self.setObjectName(name)
        self._theme = theme
        self._shown: list[Share] = []
        self._entries: list[_Entry] = []
        self._flow = FlowLayout(self, gap=Space.S)
        self._flow.setContentsMargins(0, 0, 0, 0)

    def tell(self, parts: Sequence[Share]) -> None:
        """Show these outcomes; those that nobody had are left out."""
        shown = [part for part in parts if part.count]
        if shown == self._shown:
            return
        self._shown = shown
        for entry in self._entries:
            self._flow.removeWidget(entry)
            entry.hide()
            entry.deleteLater()
        total = sum(part.count for part in shown)
        self._entries = [_Entry(self._theme, part, total) for part in shown]
        for entry in self._entries:
            self._flow.addWidget(entry)
        self.updateGeometry()
