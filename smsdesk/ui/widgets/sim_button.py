"""The button that reads the names on a SIM; with several modems it asks on which."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from smsdesk.services import sim_book
from smsdesk.services.lane import LaneView
from smsdesk.services.tables.table import Table
from smsdesk.ui import lane_words
from smsdesk.ui.theme import Theme
from smsdesk.ui.widgets.buttons import follow
from smsdesk.ui.widgets.labels import set_plain_tip
from smsdesk.workers.lanes import Lanes
from smsdesk.workers.pool import Progress


class SimButton(QPushButton):
    """`chosen` carries the URL of the lane whose SIM is meant."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, lanes: Lanes, name: str, parent: QWidget | None = None):
        """Make the button; it follows which modems are there."""
        super().__init__(parent)
        self.setText(self.tr("From the SIM"))
        self.setObjectName(name)
        self.setAccessibleName(self.text())
        follow(self, theme, "sim")
        self._lanes = lanes
        self.clicked.connect(self._clicked)
        lanes.changed.connect(self._lanes_changed)
        self._lanes_changed()

    def make_menu(self) -> QMenu:
        """Return the menu of the modems whose SIM can be read."""
        menu = QMenu(self)
        menu.setObjectName(f"{self.objectName()}_menu")
        for view in self._up():
            label = f"{lane_words.title(view)} – {view.url}"
            action = menu.addAction(label.replace("&", "&&"))
            action.triggered.connect(partial(self._choose, view.url))
        return menu

    def _up(self) -> list[LaneView]:
        return [
            view for view in self._lanes.views() if view.is_modem and view.state in lane_words.UP
        ]

    def _clicked(self) -> None:
        up = self._up()
        if len(up) == 1:
            self._choose(up[0].url)
        elif up:
            self.make_menu().popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _choose(self, url: str, _on: bool = False) -> None:
        self.chosen.emit(url)

    def _lanes_changed(self) -> None:
        able = bool(self._up())
        self.setEnabled(able)
        set_plain_tip(self, "" if able else self.tr("Connect a modem on the Modems page first."))


def reader(lanes: Lanes, url: str) -> Callable[[Progress], Table]:
    """Return the job that reads the names on the SIM of a lane."""
    ask = lanes.asker(url)
    return lambda progress: sim_book.read(ask, progress=progress, cancelled=progress.cancelled)
