"""The message centre of a SIM: shown, and changed where the operator says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from smsdesk.domain.errors import Refusal
from smsdesk.services import centre
from smsdesk.services.centre import SetCentre
from smsdesk.ui import plain, words
from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.widgets.as_you_type import AsYouType
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.labels import plain_label

if TYPE_CHECKING:
    from smsdesk.domain.changes import ModemStatus
    from smsdesk.ui.context import UiContext
    from smsdesk.workers.pool import Job

WIDTH = 460
LONGEST = 40


class CentreDialog(DialogFrame):
    """Writes into the SIM only when "Set" is pressed, and says what the SIM kept."""

    def __init__(
        self, context: UiContext, url: str, status: ModemStatus, parent: QWidget | None = None
    ) -> None:
        """Show the centre of the SIM in the lane of a URL."""
        super().__init__("centre_dialog", "", parent)
        self.say_title(self.tr("Message centre"))
        self.explain(
            self.tr(
                "Every text goes through the operator’s message centre. Its number is on the SIM"
                " and is nearly always right. With a wrong one nothing can be sent: change it only"
                " when the operator has given you another."
            )
        )
        self._context = context
        self._url = url
        self._imsi = status.imsi
        self._before = status.smsc
        self._job: Job | None = None
        self.number = QLineEdit(status.smsc)
        self.number.setObjectName("centre_number")
        self.number.setAccessibleName(self.tr("Number of the message centre"))
        self.number.setPlaceholderText(self.tr("+ and the country code, as the operator gives it"))
        self.number.setMaxLength(LONGEST)
        AsYouType(self.number, lambda: None)
        self.state = plain_label(role="muted", name="centre_state", wrap=True)
        self.state.hide()
        self.set_button = button(
            self.tr("Write it to the SIM"), "centre_set", kind="primary", clicked=self._set
        )
        self.body.addWidget(self.number)
        self.body.addWidget(self.state)
        self.add_button(button(self.tr("Cancel"), "centre_cancel", clicked=self.reject))
        self.add_button(self.set_button).setDefault(True)
        self.setMinimumWidth(WIDTH)
        self.number.textChanged.connect(lambda _text: self._tell(""))
        self._tell("")

    def _set(self) -> None:
        try:
            number = centre.check(self.number.text())
        except Refusal as refusal:
            self._failed(refusal)
            return
        errand = SetCentre(self._context.desk.store.modems, self._imsi, number)
        self._job = self._context.lanes.ask(self._url, errand, self._done, self._failed, self)
        self._tell(self.tr("Writing it, between two messages…"))

    def _done(self, kept: str) -> None:
        self._job = None
        self._context.notify(
            self.tr("The SIM’s message centre is {number} now.").format(number=kept)
        )
        self.accept()

    def _failed(self, error: BaseException) -> None:
        self._job = None
        if isinstance(error, Refusal):
            self._tell(plain.lines(words.explain(error.trouble)))
        else:
            self._context.complain(error)
            self._tell("")

    def _tell(self, text: str) -> None:
        self.state.setText(text)
        self.state.setVisible(bool(text))
        typed = self.number.text().strip()
        self.set_button.setEnabled(self._job is None and typed not in ("", self._before))
        self.fit()
