"""A list of carriers to choose one from, with how the gateway of each stands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from smsdesk.domain.carrier import Carrier
from smsdesk.ui import carrier_words, plain


class CarrierCombo(QComboBox):
    """Its data are ids of carriers; None is "not known"."""

    def __init__(
        self,
        name: str,
        carriers: Sequence[Carrier],
        chosen: int | None,
        parent: QWidget | None = None,
    ) -> None:
        """Offer these carriers."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Mobile carrier"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(20)
        self.addItem(self.tr("Carrier not known"), None)
        for carrier in carriers:
            self.addItem(plain.one_line(carrier_words.choice(carrier), 80), carrier.id)
        self.setCurrentIndex(max(0, self.findData(chosen)))
