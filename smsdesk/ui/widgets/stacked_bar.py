"""Outcomes as one bar: how much of a batch was delivered, sent, failed, is unknown, waits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from smsdesk.domain.status import Delivery, Status
from smsdesk.domain.views import QueueCounts
from smsdesk.ui.theme import Space, Theme, Tokens
from smsdesk.ui.widgets.flow_layout import FlowLayout
from smsdesk.ui.widgets.labels import plain_label

LEAST_WIDTH = 3.0


@dataclass(frozen=True, slots=True)
class Share:
    """One outcome: its word, its colour's name in the tokens, and how many."""

    label: str
    tone: str
    count: int


def _tr(text: str) -> str:
    return QCoreApplication.translate("outcomes", text)


def shares(counts: QueueCounts) -> tuple[Share, ...]:
    """Split a batch's messages into outcomes that add up to all of them."""
    delivered = counts.by_delivery.get(Delivery.DELIVERED, 0)
    failed_later = counts.by_delivery.get(Delivery.UNDELIVERED, 0) + counts.by_delivery.get(
        Delivery.EXPIRED, 0
    )
    sent = max(0, counts.of(Status.SUCCESS) - delivered - failed_later)
    waiting = counts.of(Status.NOT_PROCESSED) + counts.of(Status.PROCESSING)
    return (
        Share(_tr("Delivered"), "success", delivered),
        Share(_tr("Sent, no report yet"), "sent", sent),
        Share(_tr("Not delivered"), "not_delivered", failed_later),
        Share(_tr("Failed"), "danger", counts.of(Status.FAILED)),
        Share(_tr("Unknown"), "warning", counts.of(Status.UNKNOWN)),
        Share(_tr("Waiting"), "waiting", waiting),
        Share(_tr("Cancelled"), "cancelled", counts.of(Status.CANCELLED)),
    )


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
