"""Several choices of which any may be taken: a tick box for each, in columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from smsdesk.ui.theme import Space

COLUMNS = 4


class Ticks(QWidget):
    """The choices with their words; `ticked(codes)` is emitted when a person takes or leaves one.

    The codes stand in the order of the choices, with commas between them.
    """

    ticked = Signal(str)

    def __init__(
        self, name: str, choices: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        """Make a box for each choice, none of them ticked."""
        super().__init__(parent)
        self.setObjectName(name)
        self.boxes = {code: self._box(code, words) for code, words in choices}
        layout = QGridLayout(self)
        layout.setContentsMargins(0, Space.S, 0, 0)
        layout.setHorizontalSpacing(Space.L)
        layout.setVerticalSpacing(2)
        rows = -(-len(choices) // COLUMNS)
        for place, box in enumerate(self.boxes.values()):
            layout.addWidget(box, place % rows, place // rows)
        layout.setColumnStretch(COLUMNS, 1)

    def codes(self) -> str:
        """Return what is ticked."""
        return ",".join(code for code, box in self.boxes.items() if box.isChecked())

    def show_codes(self, codes: str) -> None:
        """Tick these and no others."""
        taken = codes.split(",")
        for code, box in self.boxes.items():
            box.setChecked(code in taken)

    def _box(self, code: str, words: str) -> QCheckBox:
        box = QCheckBox(words)
        box.setObjectName(f"{self.objectName()}_{code}")
        box.setAccessibleName(words)
        box.clicked.connect(self._clicked)
        return box

    def _clicked(self) -> None:
        self.ticked.emit(self.codes())
