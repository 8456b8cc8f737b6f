"""The program's mark, drawn at any pixel ratio."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget


class ProgramMark(QWidget):
    """Shows the picture of a file as a square of `size` device-independent pixels."""

    def __init__(self, file: Path, size: int, parent: QWidget | None = None) -> None:
        """Load the picture lazily, when it is first drawn."""
        super().__init__(parent)
        self._icon = QIcon(str(file))
        self.setFixedSize(size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark."""
        self._icon.paint(QPainter(self), self.rect())
