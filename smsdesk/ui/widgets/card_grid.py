"""Cards side by side where there is room for two, one below the other where there is not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from smsdesk.ui.theme import Space

COLUMNS = 2


class CardGrid(QWidget):
    """Holds cards in the order given, in as many columns as fit."""

    def __init__(self, cards: Sequence[QWidget] = (), parent: QWidget | None = None) -> None:
        """Begin with some cards, or empty."""
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.M)
        self._cards: list[QWidget] = []
        self._columns = COLUMNS
        self.show_cards(cards)

    def show_cards(self, cards: Sequence[QWidget]) -> None:
        """Show these cards; those that were here and are not among them belong to the caller."""
        if list(cards) == self._cards:
            return
        for card in self._cards:
            self._grid.removeWidget(card)
        self._cards = list(cards)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Ask for the widest card only: with less room than two need, they stand below another."""
        return QSize(self._widest(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change the number of columns when the room for them comes or goes."""
        super().resizeEvent(event)
        if self._fitting() != self._columns:
            self._arrange()

    def _widest(self) -> int:
        return max((card.minimumSizeHint().width() for card in self._cards), default=0)

    def _fitting(self) -> int:
        needed = COLUMNS * self._widest() + (COLUMNS - 1) * self._grid.horizontalSpacing()
        return COLUMNS if self.width() >= needed else 1

    def _arrange(self) -> None:
        self._columns = self._fitting()
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)
        for place, card in enumerate(self._cards):
            row, column = divmod(place, self._columns)
            self._grid.removeWidget(card)
            self._grid.addWidget(card, row, column, Qt.AlignmentFlag.AlignTop)
