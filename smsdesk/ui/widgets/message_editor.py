"""The field in which a message is written: plain text, of bounded length.

Owns the limit on what is pasted (a line of a megabyte freezes Qt's editor for a minute) and the
mark on the character that forces Unicode.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData, QSize, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from smsdesk.services.compose import MAX_TEXT
from smsdesk.ui.theme import Theme
from smsdesk.ui.widgets.merge_fields import FieldPainter, utf16

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f\u2028\u2029\ufffc]")
_BREAKS = re.compile("\r\n?|[\u2028\u2029\x0b\x0c\x85]")


def tidy(text: str, room: int) -> str:
    """Return pasted text with plain line breaks, without controls, at most `room` characters."""
    # Twice the room is cleaned, so that a flood costs no more than what is kept of it.
    return _CONTROLS.sub("", _BREAKS.sub("\n", text[: 2 * room + 2]))[:room]


class MessageEditor(QPlainTextEdit):
    """Takes plain text; `overflowed` tells how many pasted characters did not fit."""

    overflowed = Signal(int)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """Make an empty editor."""
        super().__init__(parent)
        self._theme = theme
        self._marked: int | None = None
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Text of the message"))
        self.setPlaceholderText(self.tr("Write the message…"))
        self.setTabChangesFocus(True)
        self.fields = FieldPainter(self.document(), theme)
        theme.changed.connect(self._paint_mark)

    def text(self) -> str:
        """Return what is written."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Replace everything, as one step that can be undone."""
        self._replace_all(tidy(text, MAX_TEXT))

    def insert_field(self, field: str) -> None:
        """Put a field at the cursor and go on writing."""
        self.textCursor().insertText(field)
        self.setFocus()

    def mark(self, index: int | None) -> None:
        """Mark the character at `index`, None for no mark."""
        self._marked = index
        self._paint_mark()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Paste or drop as plain text, no more than there is room for."""
        if not source.hasText():
            return
        chosen = len(self.textCursor().selectedText())
        room = max(0, MAX_TEXT - self.document().characterCount() + 1 + chosen)
        whole = source.text()
        kept = tidy(whole, room)
        self.textCursor().insertText(kept)
        if len(whole) > room:
            self.overflowed.emit(len(whole) - room)

    def sizeHint(self) -> QSize:
        """Ask for room for some six lines."""
        return QSize(420, self.fontMetrics().lineSpacing() * 6 + 20)

    def minimumSizeHint(self) -> QSize:
        """Be content with three lines."""
        return QSize(220, self.fontMetrics().lineSpacing() * 3 + 20)

    def _replace_all(self, text: str) -> None:
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def _paint_mark(self) -> None:
        text = self.text()
        if self._marked is None or self._marked >= len(text):
            self.setExtraSelections([])
            return
        at = utf16(text, self._marked)
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(at)
        cursor.setPosition(utf16(text, self._marked + 1), QTextCursor.MoveMode.KeepAnchor)
        form = QTextCharFormat()
        form.setBackground(QColor(self._theme.tokens.warning.wash))
        form.setForeground(QColor(self._theme.tokens.warning.ink))
        selection.cursor = cursor
        selection.format = form
        self.setExtraSelections([selection])
