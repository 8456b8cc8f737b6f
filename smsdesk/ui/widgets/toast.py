"""One line at the bottom of the window: what was done, and for some seconds the way back.

It lies over the status bar, so that it covers nothing a person is working with.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from smsdesk.ui.context import Undo
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.labels import plain_label

# Long enough to read and to reach the button by keyboard.
SHOWN_MS = 5_000
WITH_UNDO_MS = 10_000
MARGIN = 3


class Toast(QFrame):
    """Floats at the bottom edge of its parent; calling it shows a text."""

    def __init__(self, parent: QWidget) -> None:
        """Make a hidden toast over `parent`."""
        super().__init__(parent)
        self.setObjectName("toast")
        self._undo: Undo | None = None
        self._text = plain_label(name="toast_text")
        self._button = button(self.tr("Undo"), "toast_undo", clicked=self._take_back)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self._left = 0
        self._seconds = QTimer(self)
        self._seconds.setInterval(1_000)
        self._seconds.timeout.connect(self._count_down)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.M, 2, Space.S, 2)
        layout.setSpacing(Space.M)
        layout.addWidget(self._text)
        layout.addWidget(self._button)
        parent.installEventFilter(self)
        self.hide()

    def __call__(self, text: str, undo: Undo | None = None) -> None:
        """Show `text`, with a button that takes it back where there is a way."""
        self._undo = undo
        self._text.setText(text)
        self.setAccessibleName(text)
        self._button.setVisible(undo is not None)
        if undo is not None:
            self._button.setText(undo.label)
            self._button.setAccessibleName(undo.label)
        self._left = 0 if undo is None else undo.seconds
        self._seconds.stop()
        if self._left:
            self._seconds.start()
        self._timer.start(_shown_ms(undo))
        self.show()
        self.raise_()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom of the parent when its size changes."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _count_down(self) -> None:
        self._left -= 1
        if self._undo is None or self._undo.says is None or self._left < 1:
            self._seconds.stop()
            return
        self._text.setText(self._undo.says(self._left))
        self._place()

    def _take_back(self) -> None:
        self.hide()
        if self._undo is not None:
            undo, self._undo = self._undo, None
            undo.action()

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        widest = parent.width() - 2 * Space.L
        self._text.setWordWrap(self._text.sizeHint().width() > widest - 160)
        self.setMaximumWidth(widest)
        self.adjustSize()
        self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - MARGIN)


def _shown_ms(undo: Undo | None) -> int:
    if undo is None:
        return SHOWN_MS
    return undo.seconds * 1000 or WITH_UNDO_MS
