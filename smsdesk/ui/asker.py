"""Asks the person by dialogs: to confirm something, where to write, what to read.

Owns the only message boxes of the program. Their texts are plain: Qt would guess rich text.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from smsdesk.ui.context import Question
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.ui.widgets.symbol import Symbol

TEXT_WIDTH = 400


class ConfirmDialog(QDialog):
    """A question with two buttons; the harmless one is the default where the other one hurts."""

    def __init__(self, theme: Theme, question: Question, parent: QWidget | None = None) -> None:
        """Make the dialog; `exec` returns whether the person said yes."""
        super().__init__(parent)
        self.setObjectName("confirm_dialog")
        self.setWindowTitle(question.title)
        self.setAccessibleName(question.title)
        tone = "danger" if question.danger else "accent"
        self._symbol = Symbol(theme, "warning" if question.danger else "question", 32, tone)
        self._title = plain_label(question.title, role="heading", name="confirm_title", wrap=True)
        self._text = plain_label(question.text, name="confirm_text", wrap=True)
        self._no = button(question.no or self.tr("Cancel"), "confirm_no", clicked=self.reject)
        kind = "danger" if question.danger else "primary"
        self._yes = button(question.yes, "confirm_yes", kind=kind, clicked=self.accept)
        (self._no if question.danger else self._yes).setDefault(True)
        self._arrange()

    def _arrange(self) -> None:
        self._title.setFixedWidth(TEXT_WIDTH)
        self._text.setFixedWidth(TEXT_WIDTH)
        words = QVBoxLayout()
        words.setSpacing(Space.S)
        words.addWidget(self._title)
        words.addWidget(self._text)
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch(1)
        buttons.addWidget(self._no)
        buttons.addWidget(self._yes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.L)
        layout.addLayout(top)
        layout.addLayout(buttons)


class Dialogs:
    """The `Asker` of the real window."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Ask over `parent`."""
        self._theme = theme
        self._parent = parent
        self._folder = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )

    def confirm(self, question: Question) -> bool:
        """Return whether the person said yes."""
        dialog = ConfirmDialog(self._theme, question, self._parent)
        answer = dialog.exec()
        dialog.deleteLater()
        return answer == QDialog.DialogCode.Accepted

    def save_path(self, title: str, name: str, kinds: str) -> Path | None:
        """Return where to write a file, or None where the person thought better of it."""
        start = QDir(self._folder).filePath(name)
        chosen, _kind = QFileDialog.getSaveFileName(self._parent, title, start, kinds)
        return self._remember(chosen)

    def open_path(self, title: str, kinds: str) -> Path | None:
        """Return which file to read, or None."""
        chosen, _kind = QFileDialog.getOpenFileName(self._parent, title, self._folder, kinds)
        return self._remember(chosen)

    def _remember(self, chosen: str) -> Path | None:
        if not chosen:
            return None
        path = Path(chosen)
        self._folder = str(path.parent)
        return path
