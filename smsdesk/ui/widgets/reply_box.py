"""Where an answer is written: a small editor, what it takes, and the button that sends it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from smsdesk.codec import segment
from smsdesk.services.compose import MAX_TEXT
from smsdesk.ui import words
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.labels import plain_label

LEAST_LINES = 2
MOST_LINES = 7
PADDING = 22


class ReplyEditor(QPlainTextEdit):
    """Grows with its text; Ctrl+Enter sends."""

    submitted = Signal()

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        """Make an empty editor."""
        super().__init__(parent)
        self.setObjectName("reply_text")
        self.setAccessibleName(label)
        self.setPlaceholderText(label)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._grow)
        self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send with Ctrl+Enter; Enter alone is a new line."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submitted.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Paste as plain text, no more than a message can hold (Qt's editor freezes on more)."""
        room = max(0, MAX_TEXT - self.document().characterCount() + 1)
        if source.hasText():
            self.textCursor().insertText(source.text()[:room])

    def sizeHint(self) -> QSize:
        """Ask for the height of the lines."""
        return QSize(300, self.height())

    def _grow(self) -> None:
        lines = self.document().size().height()
        wanted = max(LEAST_LINES, min(MOST_LINES, round(lines)))
        self.setFixedHeight(self.fontMetrics().lineSpacing() * wanted + PADDING)


class ReplyBox(QWidget):
    """The editor with its counter and button; `send` is called with the text."""

    def __init__(
        self, theme: Theme, send: Callable[[str], object], parent: QWidget | None = None
    ) -> None:
        """Make an empty box."""
        super().__init__(parent)
        self._send = send
        self._languages: tuple[int, ...] = ()
        self.editor = ReplyEditor(self.tr("Write an answer…"))
        self.counter = plain_label(role="small", name="reply_counter")
        self._hint = plain_label(self.tr("Ctrl+Enter sends"), role="small", name="reply_hint")
        self.button = button(
            self.tr("Send"),
            "reply_send",
            theme=theme,
            symbol="outbox",
            kind="primary",
            clicked=self._submit,
        )
        self.editor.textChanged.connect(self._count)
        self.editor.submitted.connect(self._submit)
        self._arrange()
        self._count()

    def text(self) -> str:
        """Return what is written."""
        return self.editor.toPlainText()

    def set_text(self, text: str) -> None:
        """Write something else."""
        self.editor.setPlainText(text)

    def allow(self, languages: tuple[int, ...]) -> None:
        """Count from now on with the national tables of these languages."""
        self._languages = languages
        self._count()

    def _count(self) -> None:
        text = self.text()
        self.button.setEnabled(bool(text.strip()))
        if not text:
            self.counter.setText("")
            return
        count = segment.fit(text, self._languages)
        parts = self.tr("%n part(s)", "", count.parts)
        left = self.tr("{left} left").format(left=f"{count.units_left:,}")
        said = f"{parts} · {left}"
        alphabet = self._alphabet(count)
        self.counter.setText(f"{said} · {alphabet}" if alphabet else said)

    def _alphabet(self, count: segment.Count) -> str:
        if count.alphabet is segment.Alphabet.UCS2:
            return self.tr("Unicode")
        languages = words.tables_words(count.shift)
        return self.tr("{languages} alphabet").format(languages=languages) if languages else ""

    def _submit(self) -> None:
        if self.text().strip():
            self._send(self.text())

    def _arrange(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(Space.M)
        below.addWidget(self.counter)
        below.addStretch(1)
        below.addWidget(self._hint)
        below.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.editor)
        layout.addLayout(below)
