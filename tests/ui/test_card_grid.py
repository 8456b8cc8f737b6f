"""Cards stand side by side only where both have room."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from smsdesk.ui.widgets.card_grid import CardGrid
from smsdesk.ui.widgets.scrolled import scrolled


def test_the_columns_follow_the_room(qtbot: QtBot) -> None:
    cards = [QPushButton(text * 30) for text in "ab"]
    grid = CardGrid(cards)
    area = scrolled(grid, "area", "Area")
    qtbot.addWidget(area)
    area.show()
    widest = max(card.minimumSizeHint().width() for card in cards)
    assert grid.minimumSizeHint().width() == widest
    for width, beside in ((3 * widest, True), (widest + 5, False), (3 * widest, True)):
        area.resize(width, 200)
        qtbot.waitUntil(
            lambda beside=beside, width=width: (
                (cards[0].y() == cards[1].y()) is beside
                and all(card.geometry().right() < width for card in cards)
            )
        )
    grid.show_cards(cards[:1])
    cards[1].hide()
    cards[1].deleteLater()
    qtbot.waitUntil(lambda: cards[0].width() > widest)
