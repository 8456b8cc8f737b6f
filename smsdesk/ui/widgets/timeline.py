"""The life of a message as a line of dots: when, what happened, who did it, and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from smsdesk.domain.views import EventRow
from smsdesk.ui import plain, when, words
from smsdesk.ui.theme import Space, Theme, status_tint
from smsdesk.ui.widgets.labels import plain_label

SHOWN = 200
DOT = 9


class _Rail(QWidget):
    """The dot of one event and the line to the next."""

    def __init__(self, theme: Theme, event: EventRow, *, last: bool) -> None:
        super().__init__()
        self._theme = theme
        self._event = event
        self._last = last
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFixedWidth(16)

    def sizeHint(self) -> QSize:
        return QSize(16, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        middle = QPointF(self.width() / 2, 9)
        if not self._last:
            painter.setPen(QColor(tokens.border))
            painter.drawLine(middle, QPointF(self.width() / 2, self.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(status_tint(tokens, self._event.status).ink))
        painter.drawEllipse(middle, DOT / 2, DOT / 2)


class Timeline(QWidget):
    """Shows events from first to last."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """Make an empty timeline."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("What happened"))
        self._theme = theme
        self._shown: tuple[EventRow, ...] = ()
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._grid_holder: QWidget | None = None

    def show_events(self, events: Sequence[EventRow]) -> None:
        """Show these events, at most the last few hundred."""
        shown = tuple(events[-SHOWN:])
        if shown == self._shown:
            return
        self._shown = shown
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        for place, event in enumerate(shown):
            grid.addWidget(_Rail(self._theme, event, last=place == len(shown) - 1), place, 0)
            grid.addWidget(self._words(event, place), place, 1)
        if self._grid_holder is not None:
            self._outer.removeWidget(self._grid_holder)
            self._grid_holder.deleteLater()
        self._grid_holder = holder
        self._outer.addWidget(holder)

    def _words(self, event: EventRow, place: int) -> QWidget:
        cell = QWidget()
        layout = QVBoxLayout(cell)
        layout.setContentsMargins(0, 0, 0, Space.S + 2)
        layout.setSpacing(0)
        what = plain_label(
            words.cause_words(event.cause), name=f"event_{place}", role="strong", wrap=True
        )
        layout.addWidget(what)
        why = self._why(event)
        if why:
            layout.addWidget(plain_label(why, wrap=True, name=f"event_why_{place}"))
        layout.addWidget(plain_label(self._when_and_who(event), role="small", wrap=True))
        return cell

    def _why(self, event: EventRow) -> str:
        return plain.one_line(words.event_details(event, when.exact))

    def _when_and_who(self, event: EventRow) -> str:
        moment = when.exact(event.at)
        if event.actor == "person":
            return self.tr("{time} · by hand").format(time=moment)
        if event.actor in ("program", ""):
            return moment
        return f"{moment} · {plain.one_line(words.route_words(event.actor))}"
