"""The strip at the bottom: each modem's operator, signal and state, and how the queue stands.

Owns no counting: it shows what the pulse and the lanes tell.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from smsdesk.domain.clock import Clock
from smsdesk.services.lane import LaneView
from smsdesk.ui import lane_words, when
from smsdesk.ui.pulse import Beat
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.badge import Chip, SignalBars
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.labels import plain_label, set_plain_tip

HEIGHT = 38
SHOWN_LANES = 3


def queue_sentence(beat: Beat, now: datetime) -> str:
    """Say how the queue stands: "37 waiting, done at about 16:40"."""
    if not beat.waiting:
        return _tr("Nothing waits to be sent")
    due = beat.counts.next_due
    if due is not None and due > now + timedelta(minutes=1) and not beat.seconds_left:
        sentence = _tr("%n waiting until {time}", beat.waiting)
        return sentence.format(time=when.moment(due, now))
    if beat.seconds_left is None:
        return _tr("%n waiting", beat.waiting)
    end = now + timedelta(seconds=beat.seconds_left)
    sentence = _tr("%n waiting, done at about {time}", beat.waiting)
    return sentence.format(time=when.moment(end, now))


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("queue", text, "", count)


class LaneItem(QWidget):
    """One modem: bars, and "operator · state"."""

    def __init__(self, theme: Theme, number: int, parent: QWidget | None = None) -> None:
        """Make the item of the lane at place `number`."""
        super().__init__(parent)
        self.setObjectName(f"status_lane_{number}")
        self._bars = SignalBars(theme, f"status_signal_{number}")
        self._label = plain_label(name=f"status_lane_text_{number}")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self._bars)
        layout.addWidget(self._label)

    def tell(self, view: LaneView) -> None:
        """Show how a lane stands."""
        text = f"{lane_words.operator(view)} · {lane_words.state(view)}"
        self._bars.setVisible(view.is_modem)
        self._bars.tell(view.modem.signal_dbm, lane_words.signal(view.modem.signal_dbm))
        self._label.setText(
            self._label.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, 260)
        )
        heard = f", {lane_words.signal(view.modem.signal_dbm)}" if view.is_modem else ""
        self.setAccessibleName(f"{text}{heard}")
        set_plain_tip(self, f"{lane_words.title(view)}\n{text}\n{view.url}")


class StatusBar(QWidget):
    """Modems at the left, the queue at the right."""

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        connect: Callable[[], object],
        stop: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        """Make the strip; `connect` and `stop` are what its two buttons do."""
        super().__init__(parent)
        self.setObjectName("status_bar")
        self.setAccessibleName(self.tr("Status"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._theme = theme
        self._clock = clock
        self._items = [LaneItem(theme, number) for number in range(SHOWN_LANES)]
        self._more = plain_label(role="muted", name="status_more_lanes")
        self._none = plain_label(self.tr("No modem connected"), name="status_no_modem")
        self._connect = button(
            self.tr("Connect a modem"), "status_connect", kind="link", clicked=connect
        )
        self.stop = button(self.tr("Stop sending"), "status_stop", kind="link", clicked=stop)
        set_plain_tip(self.stop, self.tr("Lets nothing more leave, from any modem (F8)"))
        self._test_mode = Chip("status_test_mode")
        self.queue = plain_label(name="status_queue")
        self.queue.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self._arrange()
        self.show_lanes([])

    def show_lanes(self, views: Sequence[LaneView]) -> None:
        """Show how the lanes stand."""
        for item, view in zip(self._items, views, strict=False):
            item.tell(view)
        for number, item in enumerate(self._items):
            item.setVisible(number < len(views))
        hidden = len(views) - len(self._items)
        self._more.setText(self.tr("and %n more", "", max(0, hidden)))
        self._more.setVisible(hidden > 0)
        self._none.setVisible(not views)
        self._connect.setVisible(not views)

    def show_beat(self, beat: Beat) -> None:
        """Show how the queue stands."""
        sentence = queue_sentence(beat, self._clock.now())
        self.queue.setText(sentence)
        self._test_mode.tell(self.tr("Test mode"), self._theme.tokens.warning)
        self._test_mode.setToolTip(self.tr("Only white-listed numbers get messages."))
        self._test_mode.setVisible(beat.test_mode)
        self.stop.setVisible(bool(beat.waiting) and not beat.stopped)

    def _arrange(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.M, 0, Space.M, 0)
        layout.setSpacing(Space.L)
        layout.addWidget(self._none)
        layout.addWidget(self._connect)
        for item in self._items:
            layout.addWidget(item)
        layout.addWidget(self._more)
        layout.addStretch(1)
        layout.addWidget(self._test_mode)
        layout.addWidget(self.queue)
        layout.addWidget(self.stop)
        self._test_mode.hide()
        self.stop.hide()
