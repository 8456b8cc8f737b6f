"""A place that scrolls up and down when there is not room for all of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scrolled(inner: QWidget, name: str, label: str) -> QScrollArea:
    """Put `inner` into a frameless scroll area on the page's own ground."""
    inner.setProperty("clear", "true")
    area = QScrollArea()
    area.setObjectName(name)
    area.setAccessibleName(label)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    return area
