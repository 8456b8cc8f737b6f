"""The talk with one number: bubbles from oldest to newest, with day lines and states.

Owns the widgets of the messages shown and keeps those that did not change, so that news move
nothing under the reader's eyes. All text is plain; a whole text can be marked and copied.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from smsdesk.domain.clock import Clock
from smsdesk.domain.message import Direction
from smsdesk.domain.reasons import Trouble
from smsdesk.domain.status import Delivery, Status
from smsdesk.domain.views import TalkRow
from smsdesk.ui import plain, when, words
from smsdesk.ui.outbox_actions import CANCELLABLE, REPEATABLE, SETTLEABLE
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.ui.widgets.symbol import Symbol

WIDEST = 520
SHARE = 0.74
AT_THE_END = 40


@dataclass(frozen=True, slots=True)
class TalkVerbs:
    """What the buttons under an own message do; each is called with the outbound's id."""

    cancel: Callable[[TalkRow], object]
    send_again: Callable[[TalkRow], object]
    arrived: Callable[[TalkRow], object]
    earlier: Callable[[], object]


class Bubble(QWidget):
    """One message of the talk."""

    def __init__(self, theme: Theme, clock: Clock, row: TalkRow, verbs: TalkVerbs) -> None:
        """Make the bubble of a row."""
        super().__init__()
        self._theme = theme
        self._clock = clock
        self._verbs = verbs
        self.row = row
        self._own = row.direction is Direction.OUT
        self.setObjectName(f"bubble_{row.key}")
        self._ground = QFrame()
        self._ground.setProperty("bubble", "out" if self._own else "in")
        self.text = plain_label(name=f"text_{row.key}", wrap=True, selectable=True)
        self._footer = QHBoxLayout()
        self._footer.setSpacing(Space.S)
        self._state = plain_label(role="small", name=f"state_{row.key}", wrap=True)
        self._tick = Symbol(theme, "check", 14, "muted")
        self._buttons: list[QWidget] = []
        self._arrange()
        self.tell(row)

    def tell(self, row: TalkRow) -> None:
        """Show the row as it is now."""
        self.row = row
        shown = plain.lines(row.text) or words.content_words(row.content)
        self.text.setText(shown)
        state = self._state_words(row)
        self._state.setText(state)
        who = self.tr("You") if self._own else self.tr("They")
        self.text.setAccessibleName(f"{who}: {shown} ({state})")
        self._tell_tick(row)
        self._offer(row)

    def fit(self, width: int) -> None:
        """Take the room that the view has."""
        widest = max(160, min(WIDEST, round(width * SHARE)))
        inner = widest - 2 * Space.M
        box = self.text.fontMetrics().boundingRect(
            QRect(0, 0, inner, 1_000_000),
            int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextExpandTabs),
            self.text.text(),
        )
        self.text.setFixedWidth(min(inner, box.width() + 6))
        self.text.setFixedHeight(self.text.heightForWidth(self.text.width()))
        self._state.setMaximumWidth(inner - 24)
        self._ground.setMaximumWidth(widest)

    def _state_words(self, row: TalkRow) -> str:
        moment = when.clock_time(row.at)
        if not self._own:
            missing = self.tr("%n part(s) not here yet", "", row.missing) if row.missing else ""
            return f"{moment} · {missing}" if missing else moment
        state = self._own_state(row)
        if row.reason is not None:
            state = plain.one_line(words.sentence(Trouble(row.reason, row.detail)))
        return f"{moment} · {state}"

    def _own_state(self, row: TalkRow) -> str:
        if row.status is Status.SUCCESS and row.delivery not in (None, Delivery.NOT_ASKED):
            if row.delivery is Delivery.PENDING:
                return words.status_word(Status.SUCCESS)
            if row.delivery is Delivery.UNKNOWABLE:
                return self.tr("Handed over")
            return words.delivery_word(row.delivery)
        return words.status_word(row.status) if row.status is not None else ""

    def _tell_tick(self, row: TalkRow) -> None:
        if row.status is None:
            self._tick.hide()
            return
        symbol = {
            Status.NOT_PROCESSED: "clock",
            Status.PROCESSING: "send",
            Status.SUCCESS: "check",
            Status.FAILED: "error",
            Status.UNKNOWN: "question",
            Status.CANCELLED: "ban",
        }[row.status]
        tone = _TONES.get(row.status, "muted")
        if row.status is Status.SUCCESS and row.delivery is Delivery.DELIVERED:
            symbol, tone = "check_twice", "success"
        elif row.status is Status.SUCCESS and row.delivery in (
            Delivery.UNDELIVERED,
            Delivery.EXPIRED,
        ):
            symbol, tone = "warning", "danger"
        self._tick.show_symbol(symbol, tone)

    def _offer(self, row: TalkRow) -> None:
        for made in self._buttons:
            self._footer.removeWidget(made)
            made.deleteLater()
        self._buttons = []
        offers = (
            (REPEATABLE, self.tr("Send again"), "again", self._verbs.send_again),
            (SETTLEABLE, self.tr("It arrived"), "arrived", self._verbs.arrived),
            (CANCELLABLE, self.tr("Cancel"), "cancel", self._verbs.cancel),
        )
        for allowed, label, key, act in offers:
            if row.status in allowed:
                made = button(
                    label,
                    f"{key}_{row.key}",
                    kind="link",
                    clicked=partial(self._act, act),
                )
                self._buttons.append(made)
                self._footer.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)

    def _act(self, verb: Callable[[TalkRow], object]) -> None:
        verb(self.row)

    def _arrange(self) -> None:
        inner = QVBoxLayout(self._ground)
        inner.setContentsMargins(Space.M - 2, 9, Space.M - 2, 8)
        inner.setSpacing(4)
        inner.addWidget(self.text)
        self._footer.addWidget(self._state, 1, Qt.AlignmentFlag.AlignTop)
        if self._own:
            self._footer.insertWidget(0, self._tick, 0, Qt.AlignmentFlag.AlignTop)
        else:
            self._tick.hide()
        inner.addLayout(self._footer)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._ground)
        if self._own:
            outer.insertStretch(0, 1)
        else:
            outer.addStretch(1)


_TONES = {
    Status.FAILED: "danger",
    Status.UNKNOWN: "warning",
    Status.PROCESSING: "info",
}


class TalkView(QScrollArea):
    """Shows rows; `show_rows` keeps the place of the reader."""

    def __init__(
        self, theme: Theme, clock: Clock, verbs: TalkVerbs, parent: QWidget | None = None
    ) -> None:
        """Make an empty talk."""
        super().__init__(parent)
        self.setObjectName("talk_view")
        self.setAccessibleName(self.tr("Messages of this conversation"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._theme = theme
        self._clock = clock
        self._verbs = verbs
        self._widgets: dict[str, QWidget] = {}
        self._order: list[str] = []
        self._stick = True
        self._inner = QWidget()
        self._inner.setProperty("clear", "true")
        self._list = QVBoxLayout(self._inner)
        self._list.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        self._list.setSpacing(Space.S)
        self._list.addStretch(1)
        self._earlier = button(
            self.tr("Show earlier messages"), "talk_earlier", kind="quiet", clicked=verbs.earlier
        )
        self._list.insertWidget(0, self._earlier, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setWidget(self._inner)
        self.verticalScrollBar().rangeChanged.connect(self._range_changed)
        self.verticalScrollBar().valueChanged.connect(self._moved)

    def clear(self) -> None:
        """Show nothing; the next rows are shown from their end."""
        self._place([])
        self._stick = True

    def show_rows(self, rows: Sequence[TalkRow], *, more: bool) -> None:
        """Show these rows, oldest first; `more` tells that there are earlier ones."""
        self._earlier.setVisible(more)
        wanted: list[tuple[str, TalkRow | datetime]] = []
        day = None
        for row in rows:
            date = when.local(row.at).date()
            if date != day:
                day = date
                wanted.append((f"day:{date.isoformat()}", row.at))
            wanted.append((row.key, row))
        self._place(wanted)

    def bubbles(self) -> list[Bubble]:
        """Return the bubbles from oldest to newest."""
        return [made for key in self._order if isinstance(made := self._widgets[key], Bubble)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the bubbles to the new width."""
        super().resizeEvent(event)
        self._fit_all()

    def _place(self, wanted: Sequence[tuple[str, TalkRow | datetime]]) -> None:
        keys = [key for key, _row in wanted]
        for key in set(self._widgets) - set(keys):
            gone = self._widgets.pop(key)
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._order = [key for key in self._order if key in self._widgets]
        for position, (key, row) in enumerate(wanted):
            self._show_one(position, key, row)
        self._order = keys

    def _show_one(self, position: int, key: str, row: TalkRow | datetime) -> None:
        known = self._widgets.get(key)
        if isinstance(known, Bubble) and isinstance(row, TalkRow):
            if known.row != row:
                known.tell(row)
                known.fit(self.viewport().width())
        elif known is None:
            self._widgets[key] = known = self._make(row)
        # The first place of the layout is the button, the last a stretch.
        if self._list.indexOf(known) != position + 1:
            self._list.removeWidget(known)
            self._list.insertWidget(position + 1, known)

    def _make(self, row: TalkRow | datetime) -> QWidget:
        if isinstance(row, datetime):
            return self._day_line(row)
        if row.direction is Direction.CALL:
            return self._call_line(row)
        bubble = Bubble(self._theme, self._clock, row, self._verbs)
        bubble.fit(self.viewport().width())
        return bubble

    def _day_line(self, at: datetime) -> QLabel:
        label = plain_label(when.day(at, self._clock.now()), role="small")
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label.setContentsMargins(0, Space.S, 0, 0)
        return label

    def _call_line(self, row: TalkRow) -> QWidget:
        holder = QWidget()
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addStretch(1)
        layout.addWidget(Symbol(self._theme, "missed_call", 16, "danger"))
        text = self.tr("Missed call, {time}").format(time=when.clock_time(row.at))
        layout.addWidget(plain_label(text, role="muted"))
        layout.addStretch(1)
        return holder

    def _fit_all(self) -> None:
        for bubble in self.bubbles():
            bubble.fit(self.viewport().width())

    def _moved(self, value: int) -> None:
        self._stick = value >= self.verticalScrollBar().maximum() - AT_THE_END

    def _range_changed(self, _smallest: int, largest: int) -> None:
        """Stay at the newest message, or where the reader is, when the talk grows."""
        bar = self.verticalScrollBar()
        if self._stick:
            bar.setValue(largest)
