"""A line to type into that remembers what was entered: the arrow keys go through it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

MOST = 200


class HistoryEdit(QLineEdit):
    """Up shows what was entered before, Down what came after it, and at last what was begun."""

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        """Make an empty line with an empty history."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self._entered: list[str] = []
        self._at = 0
        self._begun = ""

    def enter(self) -> str:
        """Return what stands here, remember it and empty the line."""
        text = self.text().strip()
        if text and self._entered[-1:] != [text]:
            self._entered = [*self._entered[-MOST + 1 :], text]
        self._at, self._begun = len(self._entered), ""
        self.clear()
        return text

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the history."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._go(step)

    def _go(self, step: int) -> None:
        to = self._at + step
        if not 0 <= to <= len(self._entered):
            return
        if self._at == len(self._entered):
            self._begun = self.text()
        self._at = to
        self.setText(self._begun if to == len(self._entered) else self._entered[to])
