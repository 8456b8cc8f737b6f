"""The SIM's PIN: a field, its button, and whether this computer shall remember it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from smsdesk.domain.reasons import Trouble
from smsdesk.ui import plain, words
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.labels import plain_label

# 3GPP TS 31.101 9.5.1: four to eight digits.
PIN = QRegularExpression("[0-9]{4,8}")
FIELD_WIDTH = 120


class PinRow(QWidget):
    """`unlock` is called with the PIN and whether to remember it; the field forgets it at once."""

    def __init__(
        self, name: str, unlock: Callable[[str, bool], object], parent: QWidget | None = None
    ) -> None:
        """Make the row; nothing is remembered unless somebody ticks it."""
        super().__init__(parent)
        self._unlock = unlock
        self.field = QLineEdit()
        self.field.setObjectName(f"lane_pin_{name}")
        self.field.setAccessibleName(self.tr("PIN of the SIM"))
        self.field.setPlaceholderText(self.tr("PIN"))
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setValidator(QRegularExpressionValidator(PIN, self.field))
        self.field.setFixedWidth(FIELD_WIDTH)
        self.field.returnPressed.connect(self._clicked)
        self.field.textChanged.connect(self._changed)
        self.button = button(self.tr("Unlock"), f"lane_unlock_{name}", clicked=self._clicked)
        self.button.setEnabled(False)
        self.remember = QCheckBox(self.tr("Remember on this computer"))
        self.remember.setObjectName(f"lane_pin_remember_{name}")
        self.remember.setAccessibleName(self.tr("Remember the PIN on this computer"))
        self.remember.setEnabled(False)
        self.why_not = plain_label(role="muted", name=f"lane_pin_why_not_{name}", wrap=True)
        self.why_not.hide()
        self._arrange()

    def tell_keyring(self, trouble: Trouble | None) -> None:
        """Say whether this computer can remember a PIN, and why it can't."""
        self.remember.setEnabled(trouble is None)
        self.why_not.setVisible(trouble is not None)
        if trouble is not None:
            self.remember.setChecked(False)
            self.why_not.setText(plain.lines(words.explain(trouble)))

    def _changed(self, _text: str) -> None:
        self.button.setEnabled(self.field.hasAcceptableInput())

    def _clicked(self) -> None:
        if self.field.hasAcceptableInput():
            pin = self.field.text()
            self.field.clear()
            self._unlock(pin, self.remember.isChecked())

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.field)
        row.addWidget(self.button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.XS, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addLayout(row)
        layout.addWidget(self.remember)
        layout.addWidget(self.why_not)


class KeptPinRow(QWidget):
    """Says that the PIN is remembered; `forget` is called by its button."""

    def __init__(
        self, name: str, forget: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        """Make the row."""
        super().__init__(parent)
        self.setObjectName(f"lane_pin_kept_{name}")
        self.forget_button = button(
            self.tr("Forget PIN"), f"lane_pin_forget_{name}", kind="link", clicked=forget
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(plain_label(self.tr("PIN"), role="muted"))
        row.addWidget(plain_label(self.tr("Remembered on this computer")), 1)
        row.addWidget(self.forget_button)
