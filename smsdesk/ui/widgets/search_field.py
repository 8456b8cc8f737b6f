"""A search field that waits for a pause in the typing."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from smsdesk.ui.icons import icon
from smsdesk.ui.theme import Theme

# Shorter than a person notices, longer than the gap between two letters of a fast typist.
PAUSE_MS = 120
LONGEST = 200


class SearchField(QLineEdit):
    """Emits `searched(text)` when the typing pauses, on Enter, and when it is cleared."""

    searched = Signal(str)

    def __init__(
        self, theme: Theme, name: str, placeholder: str, parent: QWidget | None = None
    ) -> None:
        """Make an empty field."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(placeholder)
        self.setPlaceholderText(placeholder)
        self.setClearButtonEnabled(True)
        self.setMaxLength(LONGEST)
        self._theme = theme
        self._last = ""
        self._icon = QAction(self)
        self.addAction(self._icon, QLineEdit.ActionPosition.LeadingPosition)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._search)
        self.textChanged.connect(lambda _text: self._timer.start(PAUSE_MS))
        self.returnPressed.connect(self._search)
        theme.changed.connect(self._paint_icon)
        self._paint_icon()

    def keyPressEvent(self, event: object) -> None:
        """Clear the field with Escape; the rest is typing."""
        if event.key() == Qt.Key.Key_Escape and self.text():  # type: ignore[attr-defined]  # QKeyEvent
            self.clear()
            return
        super().keyPressEvent(event)  # type: ignore[arg-type]  # Qt hands a QKeyEvent

    def _paint_icon(self) -> None:
        self._icon.setIcon(icon("search", self._theme.tokens.muted))

    def _search(self) -> None:
        self._timer.stop()
        wanted = self.text().strip()
        if wanted != self._last:
            self._last = wanted
            self.searched.emit(wanted)
