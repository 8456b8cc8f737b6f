"""What a person may do with messages of the outbox, and how it is confirmed and taken back.

Owns which step is offered for which status (asked of `domain.status`), the questions, and the
words afterwards; used by the outbox, the conversations and the reports.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject

from smsdesk.domain.status import Cause, Status, sources
from smsdesk.ui.context import Question, UiContext, Undo

CANCELLABLE = frozenset(sources(Cause.CANCELLED))
REPEATABLE = frozenset(sources(Cause.SEND_AGAIN))
SETTLEABLE = frozenset(sources(Cause.PERSON_SAYS_ARRIVED))


def may(allowed: frozenset[Status], statuses: Iterable[Status]) -> bool:
    """Return whether a step is open to any of these messages."""
    return any(status in allowed for status in statuses)


class OutboxActions(QObject):
    """Cancel, send again, "it arrived": through the pool, with a word when it is done."""

    def __init__(self, context: UiContext, parent: QObject) -> None:
        """Work for the page `parent`."""
        super().__init__(parent)
        self._context = context

    def cancel(self, ids: Sequence[int], *, undoable: bool) -> None:
        """Cancel what still waits.

        With `undoable` (all of them wait and are due) a button takes it back. Else the person is
        asked first: sending again later would forget for when they were planned.
        """
        chosen = list(ids)
        if not undoable and not self._context.ask.confirm(self._cancel_question(len(chosen))):
            return
        self._run(
            lambda: self._context.desk.steering.cancel(chosen),
            lambda count: self._say_cancelled(count, chosen if undoable else []),
        )

    def cancel_batch(self, batch: int, waiting: int) -> None:
        """Cancel what still waits of a batch, after asking."""
        question = Question(
            self.tr("Cancel the rest of this batch?"),
            self.tr(
                "%n message(s) still (waits|wait) and will not be sent. What was sent"
                " stays sent; you can send the cancelled ones later.",
                "",
                waiting,
            ),
            yes=self.tr("Cancel the rest"),
            no=self.tr("Keep sending"),
            danger=True,
        )
        if self._context.ask.confirm(question):
            self._run(
                lambda: self._context.desk.steering.cancel_batch(batch), self._say_batch_cancelled
            )

    def send_again(self, ids: Sequence[int], unknown: int) -> None:
        """Put messages back into the queue; those that may have arrived only after a warning."""
        chosen = list(ids)
        if unknown and not self._context.ask.confirm(self._twice_question(unknown)):
            return
        self._run(lambda: self._context.desk.steering.send_again(chosen), self._say_again)

    def mark_arrived(self, ids: Sequence[int]) -> None:
        """Settle unknown messages as sent, after asking: there is no way back."""
        chosen = list(ids)
        question = Question(
            self.tr("Did it arrive?"),
            self.tr(
                "%n message(s) will be noted as sent, because you know that (it|they) arrived."
                " This can’t be taken back.",
                "",
                len(chosen),
            ),
            yes=self.tr("It arrived"),
        )
        if self._context.ask.confirm(question):
            self._run(lambda: self._context.desk.steering.mark_arrived(chosen), self._say_arrived)

    def _cancel_question(self, count: int) -> Question:
        return Question(
            self.tr("Cancel these messages?"),
            self.tr("What still waits of %n message(s) will not be sent.", "", count),
            yes=self.tr("Cancel them"),
            no=self.tr("Keep them"),
            danger=True,
        )

    def _twice_question(self, unknown: int) -> Question:
        return Question(
            self.tr("Send again? It may arrive twice."),
            self.tr(
                "%n message(s) (was|were) handed to the network, and no answer came: (it|they)"
                " may have arrived. Ask the recipient first if getting it twice would hurt.",
                "",
                unknown,
            ),
            yes=self.tr("Send again anyway"),
            danger=True,
        )

    def _run(self, verb: Callable[[], int], done: Callable[[int], None]) -> None:
        self._context.pool.run(
            lambda _progress: verb(), done, self._context.complain, long=True, owner=self
        )

    def _say_cancelled(self, count: int, ids: list[int]) -> None:
        if not count:
            self._context.notify(self.tr("Too late: nothing was waiting any more."))
            return
        undo = Undo(self.tr("Undo"), lambda: self._put_back(ids)) if ids else None
        self._context.notify(self.tr("%n message(s) cancelled.", "", count), undo)

    def _put_back(self, ids: list[int]) -> None:
        self._run(
            lambda: self._context.desk.steering.send_again(ids),
            lambda count: self._context.notify(
                self.tr("%n message(s) (waits|wait) again.", "", count)
            ),
        )

    def _say_batch_cancelled(self, count: int) -> None:
        self._context.notify(self.tr("%n message(s) cancelled.", "", count))

    def _say_again(self, count: int) -> None:
        self._context.lanes.wake()
        self._context.notify(self.tr("%n message(s) will be sent again.", "", count))

    def _say_arrived(self, count: int) -> None:
        self._context.notify(self.tr("%n message(s) noted as sent.", "", count))
