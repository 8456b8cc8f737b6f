"""The SIM's PIN on a modem's card: entered, remembered if that is wanted, and forgotten again.

Owns the field while the SIM asks for it. A PIN goes into the keyring only once it has opened the
SIM, and never from the UI thread: the keyring may ask a person first.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from smsdesk.domain.changes import ModemStatus
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.services.lane import LaneView
from smsdesk.ui import lane_words
from smsdesk.ui.context import UiContext
from smsdesk.ui.widgets.lane_card import LaneCard
from smsdesk.ui.widgets.pin_row import KeptPinRow, PinRow

ASKS_FOR_PIN = frozenset({Reason.SIM_PIN, Reason.SIM_PIN_WRONG, Reason.SIM_PIN_REFUSED_BEFORE})


class LanePin(QObject):
    """The PIN of one lane's SIM; lives as long as the card."""

    def __init__(self, context: UiContext, card: LaneCard) -> None:
        """Put the rows on the card, hidden."""
        super().__init__(card)
        self._context = context
        self._url = card.url
        self._status = ModemStatus(port=card.url)
        self._to_keep = ""
        self._keyring_asked = False
        self._focus = False
        self.row = PinRow(card.url, self._unlock)
        self.row.hide()
        card.trouble.more.addWidget(self.row)
        self.kept = KeptPinRow(card.url, self._forget)
        self.kept.hide()
        card.details.addWidget(self.kept)

    def tell(self, view: LaneView) -> None:
        """Ask for the PIN where the SIM does; keep one that was right."""
        asked = view.trouble is not None and view.trouble.reason in ASKS_FOR_PIN
        self.row.setVisible(asked)
        if asked:
            self._to_keep = ""
            self._ask_keyring()
            self._take_focus()
        sim_before, self._status = _sim(self._status), view.modem
        if view.state in lane_words.UP and self._to_keep:
            self._keep()
        elif _sim(view.modem) != sim_before:
            self._look()

    def focus_when_asked(self) -> None:
        """Lead to the field, once the SIM asks for its PIN: somebody has come to enter it."""
        self._focus = True
        if self.row.isVisible():
            self._take_focus()

    def _take_focus(self) -> None:
        if self._focus:
            self._focus = False
            self.row.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _unlock(self, pin: str, remember: bool) -> None:
        self._to_keep = pin if remember else ""
        try:
            self._context.lanes.unlock(self._url, pin)
        except Refusal as refusal:
            self._context.complain(refusal)

    # The keyring.

    def _ask_keyring(self) -> None:
        """Find out, once, whether this computer can remember a PIN."""
        if self._keyring_asked:
            return
        self._keyring_asked = True
        pins = self._context.desk.pins
        self._context.pool.run(
            lambda _progress: pins.trouble(), self._told, self._context.complain, owner=self
        )

    def _told(self, trouble: Trouble | None) -> None:
        self.row.tell_keyring(trouble)

    def _keep(self) -> None:
        pin, self._to_keep = self._to_keep, ""
        pins, status = self._context.desk.pins, self._status
        self._context.pool.run(
            lambda _progress: pins.keep(status, pin),
            lambda _done: self._look(),
            self._context.complain,
            long=True,
            owner=self,
        )

    def _forget(self) -> None:
        pins, status = self._context.desk.pins, self._status
        self._context.pool.run(
            lambda _progress: pins.forget(status),
            lambda _done: self._forgotten(),
            self._context.complain,
            long=True,
            owner=self,
        )

    def _forgotten(self) -> None:
        self.kept.hide()
        self._context.notify(self.tr("The PIN is forgotten: it will be asked for the next time."))

    def _look(self) -> None:
        pins, status = self._context.desk.pins, self._status
        self._context.pool.run(
            lambda _progress: pins.kept_for(status),
            self.kept.setVisible,
            self._context.complain,
            owner=self,
        )


def _sim(status: ModemStatus) -> tuple[str, str, str]:
    return status.imei, status.imsi, status.iccid
