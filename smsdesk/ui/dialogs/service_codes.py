"""Asks the network by service codes: a field, the answer as plain text, a reply to its menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from smsdesk.domain.changes import LaneState
from smsdesk.domain.errors import Refusal
from smsdesk.domain.ussd import Ussd
from smsdesk.services import phone
from smsdesk.services.errands import Errand
from smsdesk.services.phone import AskNetwork
from smsdesk.ui import plain, words
from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.labels import plain_label

if TYPE_CHECKING:
    from smsdesk.ui.context import UiContext
    from smsdesk.workers.pool import Job

LONGEST = 182
ANSWER_HEIGHT = 150
WIDTH = 460


class ServiceCodes(DialogFrame):
    """A dialogue with the network of one lane's SIM; closing it ends an open menu."""

    def __init__(self, context: UiContext, url: str, parent: QWidget | None = None) -> None:
        """Make the dialog for the lane of a URL; nothing is asked yet."""
        super().__init__("service_codes", "", parent)
        self.say_title(self.tr("Ask the network"))
        self.explain(
            self.tr(
                "Your operator answers codes such as *100# within seconds: the credit, the SIM’s"
                " own number, offers. Some open a menu to choose from. Nothing is sent to anybody."
            )
        )
        self._context = context
        self._url = url
        self._job: Job | None = None
        self._menu_open = False
        self.code = self._field("service_code", self.tr("Code"), self.tr("Code, such as *100#"))
        self.ask_button = button(
            self.tr("Ask"), "service_ask", kind="primary", clicked=self._ask_code
        )
        self.state = plain_label(role="muted", name="service_state", wrap=True)
        self.answer = QPlainTextEdit()
        self.answer.setObjectName("service_answer")
        self.answer.setAccessibleName(self.tr("The network’s answer"))
        self.answer.setReadOnly(True)
        self.answer.setMinimumHeight(ANSWER_HEIGHT)
        self.answer.setPlaceholderText(self.tr("The answer appears here."))
        choice = self.tr("Your choice")
        self.reply = self._field("service_reply", choice, self.tr("Your choice, such as 1"))
        self.reply_button = button(
            self.tr("Send choice"), "service_send", kind="primary", clicked=self._send_reply
        )
        self.end_button = button(self.tr("End"), "service_end", clicked=self._leave_menu)
        self._reply_row = QWidget()
        self._arrange()
        self._show_state("")
        self.finished.connect(self._closed)

    # Asking.

    def _ask_code(self) -> None:
        try:
            errand = AskNetwork.of(self.code.text(), stay=True)
        except Refusal as refusal:
            self._failed(refusal)
            return
        self._ask(errand)

    def _send_reply(self) -> None:
        try:
            errand = phone.reply_to_menu(self.reply.text())
        except Refusal as refusal:
            self._failed(refusal)
            return
        self.reply.clear()
        self._ask(errand)

    def _ask(self, errand: Errand[Ussd]) -> None:
        if self._job is not None:
            return
        self.answer.clear()
        self._job = self._context.lanes.ask(self._url, errand, self._answered, self._failed, self)
        sending = any(
            view.url == self._url and view.state is LaneState.SENDING
            for view in self._context.lanes.views()
        )
        self._show_state(
            self.tr("Waiting for the message in the air, then the network is asked…")
            if sending
            else self.tr("Asking the network; it may take half a minute…")
        )

    def _leave_menu(self) -> None:
        if self._menu_open:
            self._menu_open = False
            self._context.lanes.ask(self._url, phone.leave_menu, _nothing_to_show, _not_worth_it)
            self._show_state(self.tr("The menu was left."))

    def _closed(self, _result: int) -> None:
        if self._job is not None:
            self._job.cancel()
        self._leave_menu()

    # What came of it.

    def _answered(self, answer: Ussd) -> None:
        self._job = None
        self._menu_open = answer.wants_reply
        self.answer.setPlainText(plain.lines(answer.text))
        if answer.wants_reply:
            self._show_state(self.tr("The network waits for your choice."))
        elif answer.text:
            self._show_state("")
        else:
            self._show_state(self.tr("The network ended the dialogue without a text."))
        field = self.reply if answer.wants_reply else self.code
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _failed(self, error: BaseException) -> None:
        self._job = None
        self._menu_open = False
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)
        if not isinstance(error, Refusal):
            self._context.complain(error)
            self._show_state("")
            return
        self._show_state(plain.lines(words.explain(error.trouble)))

    def _show_state(self, text: str) -> None:
        busy = self._job is not None
        self.state.setText(text)
        self.state.setVisible(bool(text))
        self.ask_button.setEnabled(not busy and bool(self.code.text().strip()))
        self.reply_button.setEnabled(not busy and bool(self.reply.text().strip()))
        self._reply_row.setVisible(self._menu_open)
        self.fit()

    # Making.

    def _field(self, name: str, label: str, hint: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setAccessibleName(label)
        field.setPlaceholderText(hint)
        field.setMaxLength(LONGEST)
        return field

    def _arrange(self) -> None:
        asking = QHBoxLayout()
        asking.setSpacing(Space.S)
        asking.addWidget(self.code, 1)
        asking.addWidget(self.ask_button)
        # The dialog keeps its size: nothing moves under the mouse when a menu opens.
        policy = self._reply_row.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._reply_row.setSizePolicy(policy)
        replying = QHBoxLayout(self._reply_row)
        replying.setContentsMargins(0, 0, 0, 0)
        replying.setSpacing(Space.S)
        replying.addWidget(self.reply, 1)
        replying.addWidget(self.reply_button)
        replying.addWidget(self.end_button)
        self.body.addLayout(asking)
        self.body.addWidget(self.state)
        self.body.addWidget(self.answer, 1)
        self.body.addWidget(self._reply_row)
        for each in (self.ask_button, self.reply_button, self.end_button):
            each.setAutoDefault(False)
        self.code.returnPressed.connect(self.ask_button.click)
        self.reply.returnPressed.connect(self.reply_button.click)
        self.code.textChanged.connect(lambda _text: self._show_state(self.state.text()))
        self.reply.textChanged.connect(lambda _text: self._show_state(self.state.text()))
        self.add_button(button(self.tr("Close"), "service_close", clicked=self.reject))
        self.setMinimumWidth(WIDTH)


def _nothing_to_show(_nothing: None) -> None:
    """A menu that was left says nothing more."""


def _not_worth_it(_error: BaseException) -> None:
    """The network ends a menu that nobody answers by itself."""
