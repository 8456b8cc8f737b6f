"""Before a recording: what it is for, what will be in it, and the file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.labels import plain_label

if TYPE_CHECKING:
    from smsdesk.ui.context import UiContext

WIDTH = 460
FILE_NAME = "smsdesk-modem.txt"


class RecordDialog(DialogFrame):
    """`chosen` carries the file, and whether numbers and texts are to be masked in it."""

    chosen = Signal(Path, bool)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        """Make the dialog; nothing is written yet."""
        super().__init__("record_dialog", "", parent)
        self.say_title(self.tr("Record what the modem says"))
        self.explain(
            self.tr(
                "When a modem does not work as it should, somebody who knows modems can see from"
                " this file what it was told and what it answered. Recording goes on until you"
                " stop it or disconnect the modem."
            )
        )
        self._context = context
        self.whole = QCheckBox(self.tr("Leave numbers and texts in the file"))
        self.whole.setObjectName("record_whole")
        self.whole.setAccessibleName(self.whole.text())
        self.words = plain_label(name="record_words", role="muted", wrap=True)
        self.whole.toggled.connect(lambda _on: self._tell())
        self.body.addWidget(self.whole)
        self.body.addWidget(self.words)
        self.add_button(button(self.tr("Cancel"), "record_cancel", clicked=self.reject))
        self.add_button(
            button(self.tr("Choose a file…"), "record_choose", kind="primary", clicked=self._choose)
        ).setDefault(True)
        self.setMinimumWidth(WIDTH)
        self._tell()

    def _tell(self) -> None:
        self.words.setText(
            self.tr("Whoever gets the file can read messages and numbers. PINs are never in it.")
            if self.whole.isChecked()
            else self.tr("They are masked: the file can be given to others.")
        )
        self.fit()

    def _choose(self) -> None:
        path = self._context.ask.save_path(
            self.windowTitle(), FILE_NAME, self.tr("Text files (*.txt);;All files (*)")
        )
        if path is not None:
            self.chosen.emit(path, not self.whole.isChecked())
            self.accept()
