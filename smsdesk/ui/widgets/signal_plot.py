"""The signal of the last hour or day as a small line, with the same said in words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from smsdesk.services.signal_history import A_DAY, AN_HOUR, SignalHistory, Stretch, Summary
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.labels import plain_label, set_plain_tip

HEIGHT = 34
# What a modem can tell (3GPP TS 27.007 8.5): below it there is no signal, above it none is needed.
WEAKEST, STRONGEST = -113, -51
# From here on down texts begin to fail.
FAINT = -97
REFRESH_MS = 20_000


class SignalPlot(QWidget):
    """Draws stretches of a signal; what it shows is also its accessible name."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """Make an empty plot."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._stretches: tuple[Stretch, ...] = ()
        self._span = AN_HOUR
        theme.changed.connect(self.update)

    def tell(self, stretches: tuple[Stretch, ...], span: float, words: str) -> None:
        """Show stretches of the last `span` seconds; `words` say the same."""
        self._stretches, self._span = stretches, span
        self.setAccessibleName(words)
        set_plain_tip(self, words)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a low strip."""
        return QSize(160, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Be content with less."""
        return QSize(60, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, the line below which it is faint, and the signal."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.sunken))
        painter.drawRoundedRect(QRectF(self.rect()), 5, 5)
        painter.setPen(QPen(QColor(tokens.strong_border), 1, Qt.PenStyle.DotLine))
        faint = self._y(FAINT)
        painter.drawLine(QPointF(4, faint), QPointF(self.width() - 4, faint))
        painter.setPen(QPen(QColor(tokens.accent), 1.8))
        for line in self._lines():
            painter.drawPolyline(line)

    def _lines(self) -> list[QPolygonF]:
        """Return the signal as lines, broken where there was none."""
        lines: list[QPolygonF] = []
        broken = True
        for stretch in self._stretches:
            if stretch.dbm is None:
                broken = True
                continue
            if broken:
                lines.append(QPolygonF())
            y = self._y(stretch.dbm)
            lines[-1] << QPointF(self._x(stretch.begin), y) << QPointF(self._x(stretch.end), y)
            broken = False
        return lines

    def _x(self, seconds_ago: float) -> float:
        room = self.width() - 8
        x = room * seconds_ago / self._span
        return 4 + (x if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else room - x)

    def _y(self, dbm: int) -> float:
        share = (max(WEAKEST, min(STRONGEST, dbm)) - WEAKEST) / (STRONGEST - WEAKEST)
        return self.height() - 5 - share * (self.height() - 10)


class SignalRow(QWidget):
    """The plot with the choice between the last hour and the last day."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        history: SignalHistory,
        clock: Callable[[], float],
        parent: QWidget | None = None,
    ) -> None:
        """Show a history; `clock` is the one that its moments are of."""
        super().__init__(parent)
        self.setObjectName(name)
        self._history = history
        self._clock = clock
        self._span = AN_HOUR
        self.plot = SignalPlot(theme, f"{name}_plot")
        self.span = button("", f"{name}_span", kind="link", clicked=self._other_span)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(plain_label(self.tr("Signal"), role="muted"))
        row.addWidget(self.plot, 1)
        row.addWidget(self.span)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.refresh)
        self._timer.start(REFRESH_MS)
        self.refresh()

    def refresh(self) -> None:
        """Show the history as it is now."""
        now = self._clock()
        words = self._words(self._history.summary(now, self._span))
        self.plot.tell(self._history.stretches(now, self._span), self._span, words)
        a_day = self._span == A_DAY
        self.span.setText(self.tr("last day") if a_day else self.tr("last hour"))
        other = self.tr("Show the last hour") if a_day else self.tr("Show the last day")
        self.span.setAccessibleName(other)
        set_plain_tip(self.span, other)

    def _other_span(self) -> None:
        self._span = AN_HOUR if self._span == A_DAY else A_DAY
        self.refresh()

    def _words(self, summary: Summary) -> str:
        if summary.highest is None or summary.lowest is None:
            return self.tr("Signal: nothing known yet")
        span = self.tr("last day") if self._span == A_DAY else self.tr("last hour")
        said = self.tr("Signal, {span}: from {lowest} to {highest} dBm.").format(
            span=span, lowest=summary.lowest, highest=summary.highest
        )
        minutes = round(summary.without / 60)
        gap = self.tr("%n minute(s) without.", "", minutes) if minutes else ""
        faint = self.tr("Faint at times: a better place for the modem may help.")
        return " ".join(x for x in (said, gap, faint if summary.lowest < FAINT else "") if x)
