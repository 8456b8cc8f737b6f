"""A port that was found: what is plugged in there, what the look at it told, and what to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smsdesk.domain.changes import ModemStatus
from smsdesk.domain.reasons import Trouble
from smsdesk.services.modems import PortInfo
from smsdesk.ui import plain, words
from smsdesk.ui.remedies import Offer, offer
from smsdesk.ui.theme import Space, Theme, Tint
from smsdesk.ui.widgets.badge import Chip
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.card import Card
from smsdesk.ui.widgets.labels import ElidedLabel, plain_label
from smsdesk.ui.widgets.symbol import Symbol


class PortRow(Card):
    """One port; `connect_to` is called with its URL, `help_with` with that and what is offered."""

    def __init__(
        self,
        theme: Theme,
        port: PortInfo,
        connect_to: Callable[[str], object],
        help_with: Callable[[str, Offer], object],
        parent: QWidget | None = None,
    ) -> None:
        """Make the row of a port that waits to be looked at."""
        url = port.url
        super().__init__(f"port_{url}", parent, padding=12)
        self._theme = theme
        self.port = port
        self._device = plain.one_line(port.device)
        self._offer: Offer | None = None
        self._awaited = True
        self._help_with = help_with
        self._symbol = Symbol(theme, "usb", 22, "muted")
        self.title = ElidedLabel(port.description or self._device, role="strong")
        self.title.setObjectName(f"port_title_{url}")
        self.text = plain_label(
            self._device, name=f"port_text_{url}", role="muted", wrap=True, selectable=True
        )
        self.chip = Chip(f"port_chip_{url}")
        self.connect_button = button(
            self.tr("Connect"),
            f"port_connect_{url}",
            kind="primary",
            clicked=lambda: connect_to(url),
        )
        self.connect_button.setAccessibleName(self.tr("Connect {port}").format(port=self._device))
        self.help_button = button("", f"port_help_{url}", clicked=self._help)
        self._arrange()
        self._show_buttons(connect=False)
        self._tell(self.tr("Waits"), self._theme.tokens.neutral, awaited=True)

    def tell_looking(self) -> None:
        """Show that it is being looked at."""
        self._tell(self.tr("Looking…"), self._theme.tokens.info, awaited=True)
        self._show_buttons(connect=False)

    def tell_given_up(self) -> None:
        """Show, should its turn not have come or not be over, that nobody looks any more."""
        if self._awaited:
            self._tell(self.tr("Not looked at"), self._theme.tokens.neutral)

    def tell_new(self, name: str) -> None:
        """Show that it was plugged in just now, and that nobody has looked at it yet."""
        self.title.setText(name)
        self._tell(self.tr("New"), self._theme.tokens.info)
        self._show_buttons(connect=True)

    def tell_connected(self) -> None:
        """Show that it is connected already."""
        self._tell(self.tr("Connected"), self._theme.tokens.success)
        self._show_buttons(connect=False)

    def tell_finding(self, trouble: Trouble | None, status: ModemStatus | None) -> None:
        """Show what the look told."""
        if status is not None and (status.manufacturer or status.model):
            name = " ".join(f"{status.manufacturer} {status.model}".split())
            self.title.setText(plain.one_line(name))
        if trouble is None:
            self._tell(self.tr("Ready"), self._theme.tokens.success)
            operator = status.operator if status is not None else ""
            pieces = [piece for piece in (plain.one_line(operator), self._device) if piece]
            self._say(" · ".join(pieces))
            self._show_buttons(connect=True)
        else:
            self._tell(self.tr("Not usable"), self._theme.tokens.warning)
            said = f"{words.sentence(trouble)} {words.remedy(trouble)}"
            self._say(f"{plain.lines(said)}\n{self._device}")
            self._show_buttons(connect=False, made=offer(trouble, connected=False))

    def _tell(self, state: str, tint: Tint, *, awaited: bool = False) -> None:
        self._awaited = awaited
        self.chip.tell(state, tint)

    def _say(self, text: str) -> None:
        self.text.setText(text)
        self.text.setAccessibleName(text)

    def _show_buttons(self, *, connect: bool, made: Offer | None = None) -> None:
        self.connect_button.setVisible(connect)
        self._offer = made
        self.help_button.setVisible(made is not None)
        if made is not None:
            self.help_button.setText(made.label)
            self.help_button.setAccessibleName(f"{made.label}, {self._device}")

    def _help(self) -> None:
        if self._offer is not None:
            self._help_with(self.port.url, self._offer)

    def _arrange(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.title)
        names.addWidget(self.text)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self._symbol)
        row.addLayout(names, 1)
        row.addWidget(self.chip)
        row.addWidget(self.help_button)
        row.addWidget(self.connect_button)
        self.body.addLayout(row)
