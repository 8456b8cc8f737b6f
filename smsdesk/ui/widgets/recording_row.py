"""A recording in progress in one row: the file, and the button that ends it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from smsdesk.services.recording import Recording
from smsdesk.ui import plain, words
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.labels import ElidedLabel
from smsdesk.ui.widgets.symbol import Symbol


class RecordingRow(QWidget):
    """Hidden while nothing is recorded; `stop` is called by its button."""

    def __init__(
        self, theme: Theme, name: str, stop: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        """Make the hidden row."""
        super().__init__(parent)
        self.setObjectName(name)
        self._symbol = Symbol(theme, "record", 16, "danger")
        self.text = ElidedLabel(name=f"{name}_text")
        self.stop = button(self.tr("Stop"), f"{name}_stop", kind="link", clicked=stop)
        self.stop.setAccessibleName(self.tr("Stop recording"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._symbol)
        row.addWidget(self.text, 1)
        row.addWidget(self.stop)
        self.hide()

    def tell(self, recording: Recording | None) -> None:
        """Show a recording, or none."""
        self.setVisible(recording is not None)
        if recording is None:
            return
        if recording.trouble is not None:
            text = words.sentence(recording.trouble)
        elif not recording.running:
            text = self.tr("The recording is full: {file}")
        elif recording.masked:
            text = self.tr("Recording, masked: {file}")
        else:
            text = self.tr("Recording with numbers and texts: {file}")
        self.text.setText(plain.one_line(text.replace("{file}", recording.path.name)))
