"""When each person is reminded: so many days before a date of theirs, at a time of the day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QSpinBox, QTimeEdit, QWidget

from smsdesk.services.compose import Remind
from smsdesk.ui import repeat_words
from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.labels import plain_label

WIDTH = 460
A_YEAR = 366


class RemindDialog(DialogFrame):
    """Asks for the field, the days and the time; `chosen` carries them."""

    chosen = Signal(object)

    def __init__(
        self, fields: Sequence[str], kept: Remind | None, parent: QWidget | None = None
    ) -> None:
        """Offer the fields that the recipients have."""
        super().__init__("remind_dialog", "", parent)
        self.say_title(self.tr("Remind of a date"))
        self.explain(
            self.tr(
                "Each person gets the text before a date of their own, from a column of the list"
                " or a field of the address book. Whoever has none is left out."
            )
        )
        self.field = QComboBox()
        for name in fields:
            self.field.addItem(name, name)
        self.days = QSpinBox()
        self.days.setRange(0, A_YEAR)
        self.days.lineEdit().setTextMargins(8, 0, 0, 0)
        self.at = QTimeEdit()
        self.at.lineEdit().setTextMargins(8, 0, 0, 0)
        self.words = plain_label(role="strong", name="remind_words", wrap=True)
        self._arrange()
        self._show(kept)
        self._connect()
        self._tell()

    def remind(self) -> Remind:
        """Return what is filled in."""
        at = self.at.time()
        return Remind(
            str(self.field.currentData() or ""), self.days.value(), time(at.hour(), at.minute())
        )

    def _show(self, kept: Remind | None) -> None:
        self.days.setValue(kept.days_before if kept else 1)
        self.at.setTime(QTime(kept.at.hour, kept.at.minute) if kept else QTime(9, 0))
        if kept:
            self.field.setCurrentIndex(max(0, self.field.findData(kept.field)))

    def _tell(self) -> None:
        known = self.field.count() > 0
        self.yes.setEnabled(known)
        self.words.setText(
            repeat_words.remind_words(self.remind())
            if known
            else self.tr("Choose recipients first: they bring the fields.")
        )

    def _answer(self) -> None:
        self.chosen.emit(self.remind())
        self.accept()

    def _connect(self) -> None:
        self.field.activated.connect(lambda _index: self._tell())
        self.days.valueChanged.connect(lambda _value: self._tell())
        self.at.timeChanged.connect(lambda _time: self._tell())

    def _arrange(self) -> None:
        form = QFormLayout()
        named: tuple[tuple[QWidget, str, str], ...] = (
            (self.field, "remind_field", self.tr("The date stands in")),
            (self.days, "remind_days", self.tr("Days before it")),
            (self.at, "remind_at", self.tr("At")),
        )
        for widget, name, label in named:
            widget.setObjectName(name)
            widget.setAccessibleName(label)
            form.addRow(label, widget)
        self.body.addLayout(form)
        self.body.addWidget(self.words)
        self.add_button(button(self.tr("Cancel"), "remind_cancel", clicked=self.reject))
        yes = button(self.tr("Use this"), "remind_yes", kind="primary", clicked=self._answer)
        self.yes = self.add_button(yes)
        self.yes.setDefault(True)
        self.setMinimumWidth(WIDTH)
