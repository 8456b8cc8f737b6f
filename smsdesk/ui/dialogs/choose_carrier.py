"""Which carrier some people have: chosen once for all of their numbers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from smsdesk.domain.carrier import Carrier
from smsdesk.ui import account_words, carrier_words
from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.carrier_combo import CarrierCombo
from smsdesk.ui.widgets.labels import plain_label

WIDTH = 520


class ChooseCarrierDialog(DialogFrame):
    """`answered` carries the carrier's id, or None where it is not known any more."""

    answered = Signal(object)

    def __init__(
        self, carriers: Sequence[Carrier], people: int, parent: QWidget | None = None
    ) -> None:
        """Offer the carriers there are for so many people."""
        super().__init__("choose_carrier", "", parent)
        self.say_title(self.tr("Carrier of %n person(s)", "", people))
        self.explain(account_words.honest())
        self.carrier: QComboBox = CarrierCombo("choose_carrier_which", carriers, None)
        self.state = plain_label(role="muted", name="choose_carrier_state", wrap=True)
        self._carriers = {each.id: each for each in carriers}
        self.carrier.currentIndexChanged.connect(lambda _index: self._tell())
        self.body.addWidget(self.carrier)
        self.body.addWidget(self.state)
        self.add_button(button(self.tr("Cancel"), "choose_carrier_cancel", clicked=self.reject))
        save = button(self.tr("Save"), "choose_carrier_save", kind="primary", clicked=self._save)
        self.save_button = self.add_button(save)
        self.save_button.setDefault(True)
        self.setMinimumWidth(WIDTH)
        self._tell()

    def _tell(self) -> None:
        chosen = self._carriers.get(self.carrier.currentData() or 0)
        said = "" if chosen is None else carrier_words.standing(chosen)
        if chosen is not None and chosen.source:
            said = f"{said} ({chosen.source})"
        self.state.setText(said)

    def _save(self) -> None:
        self.answered.emit(self.carrier.currentData())
        self.accept()
