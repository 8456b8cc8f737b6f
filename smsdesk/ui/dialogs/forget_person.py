"""The question before a person is forgotten: what is erased for good, and what is kept."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from smsdesk.services.forget import Preview
from smsdesk.ui import plain
from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.labels import plain_label


class ForgetPerson(DialogFrame):
    """`forget` carries whether the program's older copies are to go too."""

    forget = Signal(bool)

    def __init__(self, preview: Preview, region: str | None, parent: QWidget | None = None) -> None:
        """Say what goes; the button works once the word is typed."""
        numbers = ", ".join(plain.number(each, region) for each in preview.whom.numbers)
        name = plain.one_line(preview.whom.name, 60) or numbers
        super().__init__("forget_person", self.tr("Forget {name}?").format(name=name), parent)
        self.explain(self.tr("This can’t be undone."))
        self._word = self.tr("forget")
        self._add(self.tr("Erased for good"), "forget_erased", self._erased(preview))
        self._add(self.tr("Kept"), "forget_kept", self._kept(numbers))
        self.copies = QCheckBox(
            self.tr("Delete %n older cop(y|ies) of the data, too", "", len(preview.copies))
        )
        self.copies.setObjectName("forget_copies")
        self.copies.setAccessibleName(self.copies.text())
        self.copies.setChecked(True)
        self.copies.setVisible(bool(preview.copies))
        self.body.addWidget(self.copies)
        self.typed = QLineEdit()
        self.typed.setObjectName("forget_typed")
        label = self.tr("Type “{word}” to go on").format(word=self._word)
        self.typed.setAccessibleName(label)
        self.typed.setPlaceholderText(label)
        self.typed.textChanged.connect(self._look)
        self.body.addWidget(self.typed)
        self.add_button(button(self.tr("Cancel"), "forget_cancel", clicked=self.reject))
        self.yes = self.add_button(
            button(self.tr("Forget"), "forget_yes", kind="danger", clicked=self._accept)
        )
        self.yes.setEnabled(False)
        self.setFixedWidth(560)

    def showEvent(self, event: QShowEvent) -> None:
        """Have room for every line."""
        super().showEvent(event)
        self.fit()

    def _erased(self, preview: Preview) -> str:
        pieces = []
        if preview.whom.contact:
            pieces.append(
                self.tr(
                    "The contact with its numbers, notes and fields, also in the records of"
                    " imports and merges."
                )
            )
        to_them = self.tr("The texts of %n message(s) to them.", "", preview.sent)
        if preview.waiting:
            still = self.tr("%n still (waits|wait): cancelled.", "", preview.waiting)
            to_them = f"{to_them} {still}"
        pieces.append(to_them)
        pieces.append(self.tr("%n message(s) from them.", "", preview.received))
        pieces.append(self.tr("Their words in search, in drafts’ recipients and in what repeats."))
        return "\n".join(f"•  {piece}" for piece in pieces)

    def _kept(self, numbers: str) -> str:
        blocked = self.tr("{numbers}: that nothing is sent there, so that no list brings it back.")
        pieces = (
            blocked.format(numbers=numbers),
            self.tr("When they opted out or in, and by which word: the proof that law asks for."),
            self.tr("That messages were sent, for the counts: without number and text."),
            self.tr(
                "Copies that you saved yourself, and texts in drafts that mention them: look there."
            ),
        )
        return "\n".join(f"•  {piece}" for piece in pieces)

    def _add(self, title: str, name: str, text: str) -> None:
        self.body.addWidget(plain_label(title, role="strong"))
        self.body.addWidget(plain_label(text, name=name, wrap=True))

    def _look(self, typed: str) -> None:
        self.yes.setEnabled(typed.strip().casefold() == self._word.casefold())

    def _accept(self) -> None:
        self.forget.emit(self.copies.isVisible() and self.copies.isChecked())
        self.accept()
