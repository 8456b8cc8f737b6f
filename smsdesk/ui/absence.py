"""After an absence or a sleep: the question about late messages, the banner until it is answered.

Owns the dialog's life, and the timers of what is done by the clock while the window is open; what
is held and let go is `services.steering`, what repeats `services.schedule`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from smsdesk.services.presence import BEAT_EVERY
from smsdesk.ui import lane_words, when
from smsdesk.ui.context import UiContext
from smsdesk.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from smsdesk.ui.dialogs.overdue import Overdue

TICK_MS = 5_000


class Absence(QObject):
    """Asks when the window opens and when more is late than before; says that lanes run."""

    def __init__(self, context: UiContext, window: QWidget) -> None:
        """Work for a window; `banner` is to be placed above its pages."""
        super().__init__(window)
        self._context = context
        self._window = window
        self._known = 0
        self._question: Overdue | None = None
        context.bridge.messages_changed.connect(self._queue_changed)
        self.banner = Banner(context.theme, "overdue_banner")
        self._beats = QTimer(self)
        self._beats.timeout.connect(self._beat)
        self._beats.start(round(BEAT_EVERY * 1000))
        self._ticks = QTimer(self)
        self._ticks.timeout.connect(self._tick)
        self._ticks.start(TICK_MS)

    def begin(self) -> None:
        """Ask where something is late; to be called once the window is shown."""
        self._look(self.ask)

    def ask(self) -> None:
        """Open the question."""
        context, steering = self._context, self._context.desk.steering

        def read(_progress: object) -> tuple[int, datetime | None]:
            return steering.overdue(), steering.overdue_since()

        context.pool.run(read, lambda found: self._open(*found), context.complain, owner=self)

    def _open(self, count: int, since: datetime | None) -> None:
        from smsdesk.ui.dialogs.overdue import Overdue

        if not count or since is None:
            self.banner.hide()
            return
        now = self._context.desk.clock.now()
        if self._question is not None:
            self._question.reject()
        self._question = dialog = Overdue(count, when.moment(since, now), self._window)
        dialog.finished.connect(self._answered)
        steering = self._context.desk.steering
        dialog.send.connect(lambda: self._do(steering.send_overdue, self._say_sent))
        dialog.cancel.connect(lambda: self._do(steering.cancel_overdue, self._say_cancelled))
        dialog.later.connect(self._ask_time)
        dialog.open()

    def _answered(self) -> None:
        self._question = None

    def _ask_time(self) -> None:
        from smsdesk.ui.dialogs.choose_time import ChooseTime

        now = self._context.desk.clock.now()
        dialog = ChooseTime(self.tr("When should they go?"), now, self._window)
        dialog.chosen.connect(
            lambda at: self._do(
                lambda: self._context.desk.steering.postpone_overdue(at),
                lambda count: self._say_later(count, when.moment(at, now)),
            )
        )
        dialog.open()

    def _do(self, verb: Callable[[], int], say: Callable[[int], None]) -> None:
        def done(count: int) -> None:
            self._context.lanes.wake()
            self._look(lambda: None)
            say(count)

        self._context.pool.run(
            lambda _progress: verb(), done, self._context.complain, long=True, owner=self
        )

    def _queue_changed(self, ids: frozenset[int]) -> None:
        """Ask when the computer has slept, and more is held than before."""
        if not ids:
            self._look(self.ask)

    def _look(self, found_more: Callable[[], None]) -> None:
        """Show the banner where something is late, and do what the caller wants if it is more."""
        steering = self._context.desk.steering

        def counted(count: int) -> None:
            more, self._known = count > self._known, count
            self._show(count)
            if more:
                found_more()

        self._context.pool.run(
            lambda _progress: steering.overdue(), counted, self._context.complain, owner=self
        )

    def _show(self, count: int) -> None:
        if not count:
            self.banner.hide()
            return
        self.banner.tell(
            "warning",
            self.tr("%n late message(s) (waits|wait) for your decision.", "", count),
            self.tr(
                "(It was|They were) due while the program was closed or the computer asleep.",
                "",
                count,
            ),
            self.tr("Decide…"),
            self.ask,
        )

    def _say_sent(self, count: int) -> None:
        self._context.notify(self.tr("%n message(s) (goes|go) now.", "", count))

    def _say_later(self, count: int, time: str) -> None:
        said = self.tr("%n message(s) will go at {time}.", "", count)
        self._context.notify(said.format(time=time))

    def _say_cancelled(self, count: int) -> None:
        self._context.notify(self.tr("%n message(s) cancelled.", "", count))

    def _tick(self) -> None:
        schedule, routing = self._context.desk.schedule, self._context.desk.routing
        views = self._context.lanes.views()
        up = [view.status.route for view in views if view.state in lane_words.UP]
        held = [view.status.route for view in views if view.is_held]

        def ticked(changed: int) -> None:
            if changed:
                self._context.lanes.wake()

        self._context.pool.run(
            lambda _progress: schedule.tick() + routing.stand_in(up, held),
            ticked,
            self._context.complain,
            owner=self,
        )

    def _beat(self) -> None:
        presence = self._context.desk.presence
        self._context.pool.run(
            lambda _progress: presence.beat(), lambda _nothing: None, self._context.complain
        )
