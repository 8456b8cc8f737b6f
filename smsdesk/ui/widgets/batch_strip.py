"""How far a batch is: its name, a bar, numbers with an estimated end, and its two buttons."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from smsdesk.domain.status import Status
from smsdesk.domain.views import QueueCounts
from smsdesk.ui import when
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.card import Card
from smsdesk.ui.widgets.labels import ElidedLabel, plain_label


def waiting_of(counts: QueueCounts) -> int:
    """Return how many messages of a batch are not settled yet."""
    return counts.of(Status.NOT_PROCESSED) + counts.of(Status.PROCESSING)


class BatchStrip(Card):
    """Shown above the outbox while it is narrowed to one batch."""

    def __init__(
        self,
        cancel_rest: Callable[[], object],
        show_all: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        """Make a hidden strip."""
        super().__init__("batch_strip", parent)
        self.name = ElidedLabel(role="strong", name="batch_name")
        self.numbers = plain_label(role="muted", name="batch_numbers")
        self.bar = QProgressBar()
        self.bar.setObjectName("batch_bar")
        self.bar.setAccessibleName(self.tr("Progress of the batch"))
        self.bar.setTextVisible(False)
        self.cancel = button(
            self.tr("Cancel the rest"), "batch_cancel", kind="danger", clicked=cancel_rest
        )
        self._all = button(self.tr("Show all messages"), "batch_show_all", clicked=show_all)
        self._arrange()
        self.hide()

    def show_batch(self, name: str) -> None:
        """Show the strip for a batch; the numbers follow."""
        self.name.setText(name)
        self.numbers.setText("")
        self.show()

    def show_counts(self, counts: QueueCounts, seconds_left: float | None, now: datetime) -> None:
        """Show how far it is and when it will be done."""
        total = sum(counts.by_status.values())
        waiting = waiting_of(counts)
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(total - waiting)
        text = self.tr("{done} of {total} done").format(
            done=f"{total - waiting:,}", total=f"{total:,}"
        )
        if waiting and seconds_left is not None:
            end = when.moment(now + timedelta(seconds=seconds_left), now)
            text += " · " + self.tr("ends at about {time}").format(time=end)
        elif waiting and counts.next_due is not None and counts.next_due > now:
            text += " · " + self.tr("begins {time}").format(time=when.moment(counts.next_due, now))
        self.numbers.setText(text)
        self.cancel.setVisible(counts.of(Status.NOT_PROCESSED) > 0)

    def _arrange(self) -> None:
        words = QHBoxLayout()
        words.setSpacing(Space.S)
        words.addWidget(self.name, 1)
        words.addWidget(self.numbers)
        left = QVBoxLayout()
        left.setSpacing(Space.S)
        left.addLayout(words)
        left.addWidget(self.bar)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addLayout(left, 1)
        row.addWidget(self.cancel)
        row.addWidget(self._all)
        self.body.addLayout(row)
