"""What a person may do with a whole batch: pause, resume, another time, the failed ones again.

Owns the questions and the words afterwards; the verbs are `services.steering`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from smsdesk.domain.status import Status
from smsdesk.ui import when
from smsdesk.ui.context import Question, UiContext, Undo
from smsdesk.ui.dialogs.choose_time import ChooseTime


class BatchActions(QObject):
    """Steers one batch through the pool, with a word when it is done."""

    def __init__(self, context: UiContext, page: QWidget) -> None:
        """Work for a page; its dialogs open over the page."""
        super().__init__(page)
        self._context = context
        self._page = page
        self._steering = context.desk.steering

    def pause(self, batch: int) -> None:
        """Hold what has not left of the batch."""
        undo = Undo(self.tr("Resume"), partial(self.resume, batch))
        said = self.tr("The batch is paused.")
        self._run(lambda: self._steering.pause_batch(batch), lambda _n: self._say(said, undo))

    def resume(self, batch: int) -> None:
        """Let the batch go on."""
        said = self.tr("The batch goes on.")
        self._run(lambda: self._steering.resume_batch(batch), lambda _n: self._say(said))

    def postpone(self, batch: int) -> None:
        """Ask for another time for what waits."""
        title = self.tr("When should the rest of this batch go?")
        self._ask_time(title, lambda at: self._steering.postpone_batch(batch, at))

    def postpone_messages(self, ids: list[int]) -> None:
        """Ask for another time for some messages."""
        title = self.tr("When should %n message(s) go?", "", len(ids))
        self._ask_time(title, lambda at: self._steering.postpone(ids, at))

    def set_priority(self, batch: int, priority: int) -> None:
        """Let what waits go before or after other batches."""
        self._run(lambda: self._steering.set_batch_priority(batch, priority), self._say_changed)

    def set_priority_of_messages(self, ids: list[int], priority: int) -> None:
        """Let some messages go before or after others."""
        self._run(lambda: self._steering.set_priority(ids, priority), self._say_changed)

    def send_failed_again(self, batch: int, count: int) -> None:
        """Send the failed ones again; what was sent stays alone."""
        question = Question(
            self.tr("Send the failed messages again?"),
            self.tr(
                "%n message(s) of this batch failed and will be tried again. Whoever got the text"
                " gets it no second time.",
                "",
                count,
            ),
            yes=self.tr("Send again"),
        )
        if self._context.ask.confirm(question):
            self._run(partial(self._again, batch, Status.FAILED), self._say_again)

    def send_unknown_again(self, batch: int, count: int) -> None:
        """Send those again of which nobody knows whether they arrived, after a warning."""
        question = Question(
            self.tr("Send again? It may arrive twice."),
            self.tr(
                "%n message(s) (was|were) handed to the network, and no answer came: (it|they)"
                " may have arrived.",
                "",
                count,
            ),
            yes=self.tr("Send again anyway"),
            danger=True,
        )
        if self._context.ask.confirm(question):
            self._run(partial(self._again, batch, Status.UNKNOWN), self._say_again)

    def unknown_arrived(self, batch: int, count: int) -> None:
        """Settle all that are unknown as sent, after asking: there is no way back."""
        question = Question(
            self.tr("Did they arrive?"),
            self.tr(
                "%n message(s) will be noted as sent, because you know that (it|they) arrived."
                " This can’t be taken back.",
                "",
                count,
            ),
            yes=self.tr("They arrived"),
        )
        if self._context.ask.confirm(question):
            self._run(partial(self._arrived, batch), self._say_changed)

    def _again(self, batch: int, status: Status) -> int:
        return self._steering.send_again(self._steering.of_batch(batch, status))

    def _arrived(self, batch: int) -> int:
        return self._steering.mark_arrived(self._steering.of_batch(batch, Status.UNKNOWN))

    def _ask_time(self, title: str, verb: Callable[[datetime], int]) -> None:
        dialog = ChooseTime(title, self._context.desk.clock.now(), self._page)

        def chosen(at: datetime) -> None:
            self._run(lambda: verb(at), partial(self._say_postponed, at))

        dialog.chosen.connect(chosen)
        dialog.open()

    def _run(self, verb: Callable[[], int], done: Callable[[int], None]) -> None:
        self._context.pool.run(
            lambda _progress: verb(), done, self._context.complain, long=True, owner=self
        )

    def _say(self, text: str, undo: Undo | None = None) -> None:
        self._context.lanes.wake()
        self._context.notify(text, undo)

    def _say_postponed(self, at: datetime, count: int) -> None:
        moment = when.moment(at, self._context.desk.clock.now())
        said = self.tr("%n message(s) will go at {time}.", "", count)
        self._say(said.format(time=moment))

    def _say_changed(self, count: int) -> None:
        self._say(self.tr("%n message(s) changed.", "", count))

    def _say_again(self, count: int) -> None:
        self._say(self.tr("%n message(s) will be sent again.", "", count))
