"""Asks when messages that wait should go instead."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smsdesk.ui import when
from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.ui.widgets.moment_edit import MomentEdit, full_hour

LATER = timedelta(hours=1)


class ChooseTime(DialogFrame):
    """A day and a time; `chosen` carries it, aware and in the future."""

    chosen = Signal(object)

    def __init__(self, title: str, now: datetime, parent: QWidget | None = None) -> None:
        """Ask with the next full hour filled in."""
        super().__init__("choose_time", title, parent)
        self._now = now
        self.edit = MomentEdit()
        self.edit.setObjectName("choose_time_edit")
        self.edit.setAccessibleName(self.tr("Send at"))
        self.edit.set_moment(full_hour(when.local(now) + LATER))
        self.edit.dateTimeChanged.connect(lambda _at: self._tell())
        self._hint = plain_label(role="muted", name="choose_time_hint", wrap=True)
        self.body.addWidget(self.edit)
        self.body.addWidget(self._hint)
        self.add_button(button(self.tr("Cancel"), "choose_time_cancel", clicked=self.reject))
        yes = button(self.tr("Set"), "choose_time_yes", kind="primary", clicked=self._answer)
        self.yes = self.add_button(yes)
        self.yes.setDefault(True)
        self.setMinimumWidth(420)
        self._tell()

    def _tell(self) -> None:
        future = self.edit.moment() > self._now
        self.yes.setEnabled(future)
        self._hint.setText(
            self.tr("They go then, as soon as a modem is free.")
            if future
            else self.tr("That time has passed already.")
        )

    def _answer(self) -> None:
        self.chosen.emit(self.edit.moment())
        self.accept()
