"""Frames: a card on the page, a tinted box inside it, a thin line between parts."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from smsdesk.ui.theme import Space


class Card(QFrame):
    """A surface with a border; `self.body` is its vertical layout."""

    def __init__(self, name: str, parent: QWidget | None = None, *, padding: int = Space.M) -> None:
        """Make the card."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("card", "true")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(Space.S)


class TintedBox(QFrame):
    """A box on a coloured ground; `tint` is "neutral", "info", "success", "warning" or "danger"."""

    def __init__(self, name: str, tint: str, parent: QWidget | None = None) -> None:
        """Make the box; `self.body` is its horizontal layout."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("tint", tint)
        self.body = QHBoxLayout(self)
        self.body.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        self.body.setSpacing(Space.M)


def line(parent: QWidget | None = None) -> QFrame:
    """Return a thin horizontal line."""
    made = QFrame(parent)
    made.setProperty("line", "true")
    made.setFixedHeight(1)
    return made
