"""Asks for one short text, such as the name of a group."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.widgets.buttons import button

LONGEST = 80


class AskText(DialogFrame):
    """A line to fill in; `answered` carries it, without blanks around it, never empty."""

    answered = Signal(str)

    def __init__(
        self, name: str, title: str, label: str, text: str, yes: str, parent: QWidget | None = None
    ) -> None:
        """Ask with `text` filled in; `yes` is the verb on the button."""
        super().__init__(name, title, parent)
        self.edit = QLineEdit(text)
        self.edit.setObjectName(f"{name}_edit")
        self.edit.setAccessibleName(label)
        self.edit.setPlaceholderText(label)
        self.edit.setMaxLength(LONGEST)
        self.edit.selectAll()
        self.edit.textChanged.connect(self._typed)
        self.body.addWidget(self.edit)
        self.add_button(button(self.tr("Cancel"), f"{name}_cancel", clicked=self.reject))
        self.yes = self.add_button(button(yes, f"{name}_yes", kind="primary", clicked=self._answer))
        self.yes.setDefault(True)
        self.setMinimumWidth(420)
        self._typed(text)

    def _typed(self, text: str) -> None:
        self.yes.setEnabled(bool(text.strip()))

    def _answer(self) -> None:
        self.answered.emit(self.edit.text().strip())
        self.accept()
