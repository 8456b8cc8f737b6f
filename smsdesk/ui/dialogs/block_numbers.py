"""Numbers for the do-not-send or the white list: pasted or from a file, with the reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from smsdesk.domain.errors import Refusal
from smsdesk.services.consenting import numbers_in
from smsdesk.ui import consent_words, words
from smsdesk.ui.context import UiContext
from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.dialogs.list_file import file_kinds
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.labels import plain_label

LONGEST_NOTE = 400


@dataclass(frozen=True, slots=True)
class Wanted:
    """Numbers as they were written, with the reason (of `DoNotSend`) and a note."""

    numbers: tuple[str, ...]
    reason: str
    note: str


class BlockNumbers(DialogFrame):
    """`wanted` carries a `Wanted` when it is accepted."""

    wanted = Signal(object)

    def __init__(
        self,
        context: UiContext,
        *,
        white: bool,
        numbers: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Ask for numbers; those of `numbers` stand there already."""
        title = self.tr("Add to the white list") if white else self.tr("Text these numbers no more")
        super().__init__("block_numbers", title, parent)
        self._context = context
        self._white = white
        if white:
            self.explain(self.tr("In test mode only these numbers get messages."))
        else:
            self.explain(
                self.tr("What still waits for them is cancelled. No import changes that again.")
            )
        self.numbers = QPlainTextEdit("\n".join(numbers))
        self.numbers.setObjectName("block_numbers_list")
        self.numbers.setAccessibleName(self.tr("Numbers"))
        self.numbers.setPlaceholderText(self.tr("One number per line, or a pasted list"))
        self.numbers.setTabChangesFocus(True)
        self.figures = plain_label(name="block_numbers_figures", role="muted", wrap=True)
        self.file = button(
            self.tr("From a file…"),
            "block_numbers_file",
            theme=context.theme,
            symbol="import",
            clicked=self._from_file,
        )
        self.reason = QComboBox()
        self.reason.setObjectName("block_numbers_reason")
        self.reason.setAccessibleName(self.tr("Why"))
        for code, label in consent_words.choices():
            self.reason.addItem(label, code)
        self.note = QLineEdit()
        self.note.setObjectName("block_numbers_note")
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("Who asked for it, when and how: this is the proof"))
        self.note.setMaxLength(LONGEST_NOTE)
        self._arrange()
        self.numbers.textChanged.connect(self._count)
        self._count()

    def _count(self) -> None:
        count = len(numbers_in(self.numbers.toPlainText()))
        self.figures.setText(self.tr("%n number(s)", "", count) if count else "")
        self.yes.setEnabled(bool(count))

    def _from_file(self) -> None:
        path = self._context.ask.open_path(self.tr("Take numbers from a file"), file_kinds())
        if path is None:
            return
        consenting = self._context.desk.consenting
        self.file.setEnabled(False)
        self._context.pool.run(
            lambda _progress: consenting.read_file(path),
            self._read,
            self._not_read,
            long=True,
            owner=self,
        )

    def _read(self, numbers: tuple[str, ...]) -> None:
        self.file.setEnabled(True)
        before = self.numbers.toPlainText().strip()
        self.numbers.setPlainText("\n".join(filter(None, (before, *numbers))))

    def _not_read(self, error: BaseException) -> None:
        self.file.setEnabled(True)
        if isinstance(error, Refusal):
            self.figures.setText(words.explain(error.trouble))
        else:
            self._context.complain(error)

    def _accept(self) -> None:
        numbers = numbers_in(self.numbers.toPlainText())
        note = self.note.text().strip()
        self.wanted.emit(Wanted(numbers, str(self.reason.currentData()), note))
        self.accept()

    def _arrange(self) -> None:
        self.body.addWidget(self.numbers, 1)
        row = QHBoxLayout()
        row.addWidget(self.file)
        row.addWidget(self.figures, 1)
        self.body.addLayout(row)
        form = QFormLayout()
        form.setSpacing(Space.S)
        if not self._white:
            form.addRow(self.tr("Why"), self.reason)
        form.addRow(self.tr("Note"), self.note)
        self.body.addLayout(form)
        if self._white:
            self.reason.setParent(self)
            self.reason.hide()
        self.add_button(button(self.tr("Cancel"), "block_numbers_cancel", clicked=self.reject))
        label = self.tr("Add") if self._white else self.tr("Text no more")
        self.yes = self.add_button(
            button(label, "block_numbers_yes", kind="primary", clicked=self._accept)
        )
        self.resize(520, 460)
