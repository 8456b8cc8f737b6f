"""A modem that was connected before and is not now: connect it again, or forget it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smsdesk.domain.views import ModemRow
from smsdesk.ui import plain, when
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.card import Card
from smsdesk.ui.widgets.labels import ElidedLabel
from smsdesk.ui.widgets.symbol import Symbol


class KnownRow(Card):
    """One known modem; the verbs are called with its row."""

    def __init__(
        self,
        theme: Theme,
        row: ModemRow,
        now: datetime,
        connect_to: Callable[[ModemRow], object],
        forget: Callable[[ModemRow], object],
        parent: QWidget | None = None,
    ) -> None:
        """Make the row."""
        super().__init__(f"known_{row.imei}", parent, padding=12)
        name = plain.one_line(" ".join(f"{row.manufacturer} {row.model}".split())) or row.port
        self.setAccessibleName(name)
        self.connect_button = button(
            self.tr("Connect"), f"known_connect_{row.imei}", clicked=lambda: connect_to(row)
        )
        self.connect_button.setAccessibleName(self.tr("Connect {port}").format(port=name))
        self.forget_button = button(
            self.tr("Forget"), f"known_forget_{row.imei}", kind="quiet", clicked=lambda: forget(row)
        )
        self.forget_button.setAccessibleName(self.tr("Forget {modem}").format(modem=name))
        about = row.port
        if row.last_seen is not None:
            seen = self.tr("last seen {time}").format(time=when.moment(row.last_seen, now))
            about = f"{row.port} · {seen}"
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(ElidedLabel(name, role="strong"))
        names.addWidget(ElidedLabel(about, role="muted"))
        layout = QHBoxLayout()
        layout.setSpacing(Space.M)
        layout.addWidget(Symbol(theme, "usb", 22, "muted"))
        layout.addLayout(names, 1)
        layout.addWidget(self.forget_button)
        layout.addWidget(self.connect_button)
        self.body.addLayout(layout)
