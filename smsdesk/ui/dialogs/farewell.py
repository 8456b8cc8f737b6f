"""Shown in place of the window while it closes: what is still waited for, and how not to wait."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar

from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.icons import program_icon
from smsdesk.ui.widgets.buttons import button


class Farewell(DialogFrame):
    """Emits `hurry` when a person does not want to wait; whoever opened it closes it."""

    hurry = Signal()

    def __init__(self, *, sending: bool) -> None:
        """Say what is waited for: with `sending` the answer to a message that has left."""
        super().__init__("farewell", self._title(sending=sending))
        self.setWindowIcon(program_icon())
        if sending:
            self.explain(
                self.tr(
                    "It has left already, and the answer usually comes within seconds. If you"
                    " close now, nobody will know whether it was sent: it is then shown as"
                    " unknown, and is not sent again by itself."
                )
            )
        bar = QProgressBar()
        bar.setObjectName("farewell_progress")
        bar.setAccessibleName(self.windowTitle())
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        # It is read out first, and a key pressed too late does not press the button.
        bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.body.addWidget(bar)
        self._now = button(self.tr("Close now"), "farewell_now", clicked=self._hurry)
        self.add_button(self._now)
        self.setMinimumWidth(520)

    def _title(self, *, sending: bool) -> str:
        if sending:
            return self.tr("Waiting for the network’s answer to the last message…")
        return self.tr("Disconnecting the modems…")

    def _hurry(self) -> None:
        self._now.setEnabled(False)
        self.hurry.emit()

    def reject(self) -> None:
        """Stay: there is nothing to go back to, and closing now is the button's word."""
