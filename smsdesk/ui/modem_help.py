"""Doing what a trouble's button offers: for a lane's card, and for a port that was found.

Owns the deed behind each offer; what is offered for which trouble is `remedies`' to say.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from smsdesk.domain.changes import ModemStatus
from smsdesk.ui.context import UiContext
from smsdesk.ui.dialogs.centre import CentreDialog
from smsdesk.ui.remedies import Act, Offer


@dataclass(frozen=True, slots=True)
class HelpVerbs:
    """What the Modems page does for its helper.

    `connect` and `ask_pin` take a port's URL, `let_go` a lane's name.
    """

    connect: Callable[[str], object]
    ask_pin: Callable[[str], object]
    let_go: Callable[[str], object]
    search: Callable[[], object]


class ModemHelp(QObject):
    """Acts for one page."""

    def __init__(self, context: UiContext, verbs: HelpVerbs, parent: QWidget) -> None:
        """Take what the page can do."""
        super().__init__(parent)
        self._context = context
        self._verbs = verbs
        self._window = parent

    def for_port(self, url: str, made: Offer) -> None:
        """Do what is offered for a port."""
        match made.act:
            case Act.CONNECT:
                self._verbs.connect(url)
            case Act.ENTER_PIN:
                self._verbs.ask_pin(url)
            case _:
                self._either(made)

    def for_lane(self, lane: str, made: Offer, status: ModemStatus) -> None:
        """Do what a lane's card offers; `status` is what is known of its modem."""
        match made.act:
            case Act.SET_CENTRE:
                CentreDialog(self._context, lane, status, self._window.window()).open()
            case Act.USE_OTHER_MODEM:
                self._verbs.let_go(lane)
                self._verbs.connect(status.port)
            case Act.FIND_PORT:
                self._verbs.let_go(lane)
                self._verbs.search()
            case Act.USE_PORT:
                self._verbs.let_go(lane)
                self._verbs.connect(made.target)
            case _:
                self._either(made)

    def _either(self, made: Offer) -> None:
        match made.act:
            case Act.COPY:
                QGuiApplication.clipboard().setText(made.target)
                said = self.tr("Copied: {command}. Paste it into a terminal.")
                self._context.notify(said.format(command=made.target))
            case Act.USE_PORT:
                self._verbs.connect(made.target)
            case _:
                self._verbs.search()
