"""How far a batch is: its name, a bar, numbers with an estimated end, and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QProgressBar, QWidget

from smsdesk.domain.message import Priority
from smsdesk.domain.status import Status
from smsdesk.domain.views import BatchRow
from smsdesk.ui import when
from smsdesk.ui.pulse import unsettled
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.card import Card
from smsdesk.ui.widgets.labels import ElidedLabel, plain_label

SOON = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class BatchVerbs:
    """What the strip's buttons do."""

    pause: Callable[[], object]
    resume: Callable[[], object]
    cancel_rest: Callable[[], object]
    send_failed_again: Callable[[], object]
    send_unknown_again: Callable[[], object]
    unknown_arrived: Callable[[], object]
    postpone: Callable[[], object]
    set_priority: Callable[[int], object]
    show_all: Callable[[], object]


class BatchStrip(Card):
    """Shown above the outbox while it is narrowed to one batch."""

    def __init__(self, theme: Theme, verbs: BatchVerbs, parent: QWidget | None = None) -> None:
        """Make a hidden strip."""
        super().__init__("batch_strip", parent)
        self._verbs = verbs
        self.name = ElidedLabel(role="strong", name="batch_name")
        self.numbers = plain_label(role="muted", name="batch_numbers")
        self.bar = QProgressBar()
        self.bar.setObjectName("batch_bar")
        self.bar.setAccessibleName(self.tr("Progress of the batch"))
        self.bar.setTextVisible(False)
        self.pause = button(
            self.tr("Pause"), "batch_pause", theme=theme, symbol="pause", clicked=verbs.pause
        )
        self.resume = button(
            self.tr("Resume"),
            "batch_resume",
            theme=theme,
            symbol="play",
            kind="primary",
            clicked=verbs.resume,
        )
        self.failed = button("", "batch_failed_again", clicked=verbs.send_failed_again)
        self.more = button(self.tr("More"), "batch_more", theme=theme, symbol="more")
        self.more.setMenu(self._make_menu())
        self.cancel = button(
            self.tr("Cancel the rest"), "batch_cancel", kind="danger", clicked=verbs.cancel_rest
        )
        self._all = button(
            self.tr("Show all messages"), "batch_show_all", kind="link", clicked=verbs.show_all
        )
        self._arrange()
        self.hide()

    def show_batch(self, name: str) -> None:
        """Show the strip for a batch; the numbers follow."""
        self.name.setText(name)
        self.numbers.setText("")
        self.show()

    def show_counts(self, batch: BatchRow, seconds_left: float | None, now: datetime) -> None:
        """Show how far it is and when it will be done."""
        waiting = unsettled(batch.counts)
        self.bar.setRange(0, max(1, batch.total))
        self.bar.setValue(batch.total - waiting)
        done = self.tr("{done} of {total} done").format(
            done=f"{batch.total - waiting:,}", total=f"{batch.total:,}"
        )
        ahead = self._ahead(batch, seconds_left, now)
        self.numbers.setText(" · ".join(filter(None, (done, ahead))))
        self._offer(batch)

    def _ahead(self, batch: BatchRow, seconds_left: float | None, now: datetime) -> str:
        """Say what comes next for what waits."""
        due = batch.counts.next_due
        if not unsettled(batch.counts):
            return ""
        if batch.held:
            return self.tr("paused")
        if due is not None and due > now:
            moment = when.moment(due, now)
            soon = due <= now + SOON
            return (
                self.tr("begins in a moment")
                if soon
                else self.tr("begins {time}").format(time=moment)
            )
        if seconds_left is not None:
            end = when.moment(now + timedelta(seconds=seconds_left), now)
            return self.tr("ends at about {time}").format(time=end)
        return ""

    def _offer(self, batch: BatchRow) -> None:
        waits = batch.counts.of(Status.NOT_PROCESSED) > 0
        failed, unknown = batch.counts.of(Status.FAILED), batch.counts.of(Status.UNKNOWN)
        self.pause.setVisible(waits and not batch.held)
        self.resume.setVisible(waits and batch.held)
        self.cancel.setVisible(waits)
        self.failed.setText(self.tr("Send %n failed again", "", failed))
        self.failed.setAccessibleName(self.failed.text())
        self.failed.setVisible(failed > 0)
        for action in self._for_waiting:
            action.setVisible(waits)
        for action in self._for_unknown:
            action.setVisible(unknown > 0)
        self.more.setVisible(waits or unknown > 0)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("batch_menu")
        verbs = self._verbs
        self._for_waiting = [
            self._action(menu, self.tr("Another time…"), "batch_postpone", verbs.postpone)
        ]
        for label, value in (
            (self.tr("Before others"), Priority.HIGH),
            (self.tr("In its turn"), Priority.NORMAL),
            (self.tr("After others"), Priority.LOW),
        ):
            act = partial(verbs.set_priority, value)
            self._for_waiting.append(self._action(menu, label, f"batch_priority_{value:d}", act))
        arrived = self.tr("The unknown ones arrived")
        again = self.tr("Send the unknown ones again…")
        self._for_unknown = [
            self._action(menu, arrived, "batch_arrived", verbs.unknown_arrived),
            self._action(menu, again, "batch_unknown_again", verbs.send_unknown_again),
        ]
        return menu

    def _action(self, menu: QMenu, label: str, name: str, act: Callable[[], object]) -> QAction:
        action = menu.addAction(label)
        action.setObjectName(name)
        action.triggered.connect(lambda _checked=False: act())
        return action

    def _arrange(self) -> None:
        words = QHBoxLayout()
        words.setSpacing(Space.S)
        words.addWidget(self.name, 1)
        words.addWidget(self.numbers)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        for made in (self.pause, self.resume, self.failed, self.more, self.cancel):
            buttons.addWidget(made)
        buttons.addStretch(1)
        buttons.addWidget(self._all)
        self.body.setSpacing(Space.S)
        self.body.addLayout(words)
        self.body.addWidget(self.bar)
        self.body.addLayout(buttons)
