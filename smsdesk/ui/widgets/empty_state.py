"""What a list shows when it has nothing: what would be here, and what to do next."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.ui.widgets.symbol import Symbol

TEXT_WIDTH = 420


class EmptyState(QWidget):
    """A symbol, a heading, a sentence and up to a few buttons, in the middle of the room."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        symbol: str,
        title: str,
        text: str,
        parent: QWidget | None = None,
    ) -> None:
        """Make the empty state; buttons are added with `add`."""
        super().__init__(parent)
        self.setObjectName(name)
        self._symbol = Symbol(theme, symbol, 48, "strong_border")
        self.title = plain_label(title, role="heading", name=f"{name}_title", wrap=True)
        self.text = plain_label(text, role="muted", name=f"{name}_text", wrap=True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(Space.S)
        self._arrange()

    def say(self, title: str, text: str) -> None:
        """Show other words."""
        self.title.setText(title)
        self.text.setText(text)

    def add(self, button: QPushButton) -> QPushButton:
        """Add a button and return it."""
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the words have a comfortable width, or all there is."""
        super().resizeEvent(event)
        self._words.setFixedWidth(max(120, min(TEXT_WIDTH, self.width() - 2 * Space.M)))

    def minimumSizeHint(self) -> QSize:
        """Be content with a narrow column."""
        return QSize(140, super().minimumSizeHint().height())

    def _arrange(self) -> None:
        self._words = words = QWidget(self)
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        self._buttons.addStretch(1)
        self._buttons.insertStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setSpacing(Space.S)
        layout.addStretch(2)
        layout.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(Space.S)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(words)
        middle.addStretch(1)
        layout.addLayout(middle)
        layout.addSpacing(Space.S)
        layout.addLayout(self._buttons)
        layout.addStretch(3)
