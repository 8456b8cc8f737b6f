"""A port that was found: what is plugged in there, what the look at it told, and "Connect"."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smsdesk.domain.changes import ModemStatus
from smsdesk.domain.reasons import Trouble
from smsdesk.services.modems import PortInfo
from smsdesk.ui import plain, words
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.badge import Chip
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.card import Card
from smsdesk.ui.widgets.labels import ElidedLabel, plain_label
from smsdesk.ui.widgets.symbol import Symbol


class PortRow(Card):
    """One port; `connect_to` is called with its URL."""

    def __init__(
        self,
        theme: Theme,
        port: PortInfo,
        connect_to: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        """Make the row of a port that waits to be looked at."""
        url = port.url
        super().__init__(f"port_{url}", parent, padding=12)
        self._theme = theme
        self.port = port
        self._device = plain.one_line(port.device)
        self._symbol = Symbol(theme, "usb", 22, "muted")
        self.title = ElidedLabel(port.description or self._device, role="strong")
        self.title.setObjectName(f"port_title_{url}")
        self.text = plain_label(self._device, name=f"port_text_{url}", role="muted", wrap=True)
        self.chip = Chip(f"port_chip_{url}")
        self.connect_button = button(
            self.tr("Connect"),
            f"port_connect_{url}",
            kind="primary",
            clicked=lambda: connect_to(url),
        )
        self.connect_button.setAccessibleName(self.tr("Connect {port}").format(port=self._device))
        self.connect_button.hide()
        self._arrange()
        self.tell_waiting()

    def tell_waiting(self) -> None:
        """Show that its turn has not come yet."""
        self.chip.tell(self.tr("Waits"), self._theme.tokens.neutral)

    def tell_looking(self) -> None:
        """Show that it is being looked at."""
        self.chip.tell(self.tr("Looking…"), self._theme.tokens.info)

    def tell_new(self, name: str) -> None:
        """Show that it was plugged in just now, and that nobody has looked at it yet."""
        self.title.setText(name)
        self.chip.tell(self.tr("New"), self._theme.tokens.info)
        self.connect_button.show()

    def tell_connected(self) -> None:
        """Show that it is connected already."""
        self.chip.tell(self.tr("Connected"), self._theme.tokens.success)
        self.connect_button.hide()

    def tell_finding(self, trouble: Trouble | None, status: ModemStatus | None) -> None:
        """Show what the look told."""
        if status is not None and (status.manufacturer or status.model):
            name = " ".join(f"{status.manufacturer} {status.model}".split())
            self.title.setText(plain.one_line(name))
        if trouble is None:
            self.chip.tell(self.tr("Ready"), self._theme.tokens.success)
            operator = status.operator if status is not None else ""
            pieces = [piece for piece in (plain.one_line(operator), self._device) if piece]
            self.text.setText(" · ".join(pieces))
        else:
            self.chip.tell(self.tr("Not usable"), self._theme.tokens.warning)
            said = f"{words.sentence(trouble)} {words.remedy(trouble)}"
            self.text.setText(f"{plain.lines(said)}\n{self._device}")
        self.connect_button.setVisible(trouble is None)

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
        row.addWidget(self.connect_button)
        self.body.addLayout(row)
