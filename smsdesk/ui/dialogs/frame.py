"""The frame of every dialog: a heading, a line that explains, the content, and the buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.labels import plain_label


class DialogFrame(QDialog):
    """A dialog over its parent's window; deleted when it is closed.

    `self.body` takes the content, `add_button` the buttons from left to right.
    """

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        """Make an empty dialog."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.heading = plain_label("", role="heading", name=f"{name}_heading", wrap=True)
        self.explanation = plain_label("", role="muted", name=f"{name}_explanation", wrap=True)
        self.explanation.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.S)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(Space.S)
        self._left_buttons = 0
        self._buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(self.heading)
        layout.addWidget(self.explanation)
        layout.addLayout(self.body, 1)
        layout.addLayout(self._buttons)
        self.say_title(title)

    def say_title(self, title: str) -> None:
        """Show a title: in the frame of the window, as the heading, and to screen readers."""
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.heading.setText(title)

    def explain(self, text: str) -> None:
        """Show a muted sentence below the heading; "" hides it."""
        self.explanation.setText(text)
        self.explanation.setVisible(bool(text))

    def fit(self) -> None:
        """Grow until every wrapped text has room; called after one was changed.

        Qt asks wrapped labels for their height only when a dialog is shown for the first time.
        """
        layout = self.layout()
        if layout is None:
            return
        layout.activate()
        needed = layout.totalHeightForWidth(self.width())
        if self.isVisible() and needed > self.height():
            self.resize(self.width(), needed)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as wide as the parts need: a dialog's own least width takes no account of them."""
        super().showEvent(event)
        layout = self.layout()
        if layout is not None and layout.totalMinimumSize().width() > self.width():
            self.resize(layout.totalMinimumSize().width(), self.height())

    def add_button(self, button: QPushButton, *, left: bool = False) -> QPushButton:
        """Add a button at the right end, or with `left` at the left one."""
        if left:
            self._buttons.insertWidget(self._left_buttons, button)
            self._left_buttons += 1
        else:
            self._buttons.addWidget(button)
        button.setAutoDefault(False)
        return button
