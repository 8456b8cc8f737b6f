"""The console of experts: AT commands typed to a modem, and what it answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontDatabase, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from smsdesk.domain.changes import LaneState
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.services import console
from smsdesk.services.console import Danger, Said, Say
from smsdesk.ui import plain, words
from smsdesk.ui.context import Question
from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.history_edit import HistoryEdit
from smsdesk.ui.widgets.labels import plain_label

if TYPE_CHECKING:
    from smsdesk.ui.context import UiContext
    from smsdesk.workers.pool import Job

LINES = 2_000
WIDTH, HEIGHT = 620, 460


class Console(DialogFrame):
    """Talks to the modem of one lane, one command at a time."""

    def __init__(self, context: UiContext, url: str, parent: QWidget | None = None) -> None:
        """Make an empty console for the lane of a URL."""
        super().__init__("console", "", parent)
        self.say_title(self.tr("Talk to the modem"))
        self.explain(
            self.tr(
                "For those who know AT commands. Each one goes between two messages; what smsdesk"
                " needs is set again after it. Announcements of the modem are not shown."
            )
        )
        self._context = context
        self._url = url
        self._job: Job | None = None
        self.talk = QPlainTextEdit()
        self.talk.setObjectName("console_talk")
        self.talk.setAccessibleName(self.tr("What was said and answered"))
        self.talk.setReadOnly(True)
        self.talk.setMaximumBlockCount(LINES)
        self.talk.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.talk.setPlaceholderText("> AT+CSQ\n+CSQ: 21,0\nOK")
        self.command = HistoryEdit("console_command", self.tr("AT command"))
        self.command.setPlaceholderText(self.tr("AT command, such as AT+CSQ; ↑ brings back"))
        self.command.setFont(self.talk.font())
        self.say = button(
            self.tr("Send to the modem"), "console_say", kind="primary", clicked=self._say
        )
        self.state = plain_label(role="muted", name="console_state", wrap=True)
        self._arrange()
        self._tell("")

    # Asking.

    def _say(self) -> None:
        if self._job is not None or not self.command.text().strip():
            return
        text = self.command.enter()
        try:
            errand, danger = console.check(text)
        except Refusal as refusal:
            self._tell(self._refusal_words(refusal))
            return
        if danger is None or self._sure(text, danger):
            self._pass_on(errand)

    def _sure(self, text: str, danger: Danger) -> bool:
        question = Question(
            title=self.tr("Really tell the modem {command}?").format(command=text),
            text=self._danger_words(danger),
            yes=self.tr("Tell it"),
            danger=True,
        )
        return self._context.ask.confirm(question)

    def _pass_on(self, errand: Say) -> None:
        self._write(f"> {errand.text}")
        self._job = self._context.lanes.ask(self._url, errand, self._answered, self._failed, self)
        sending = any(
            view.url == self._url and view.state is LaneState.SENDING
            for view in self._context.lanes.views()
        )
        self._tell(
            self.tr("Waiting for the message in the air…")
            if sending
            else self.tr("The modem is thinking…")
        )

    # What came of it.

    def _answered(self, said: Said) -> None:
        self._job = None
        self._write("\n".join((*said.lines, said.final)))
        self._tell("")

    def _failed(self, error: BaseException) -> None:
        self._job = None
        if isinstance(error, Refusal):
            self._tell(self._refusal_words(error))
        else:
            self._context.complain(error)
            self._tell("")

    def _write(self, text: str) -> None:
        """Add lines at the end, and show them."""
        self.talk.appendPlainText(plain.lines(text))
        self.talk.moveCursor(QTextCursor.MoveOperation.End)

    def _tell(self, text: str) -> None:
        self.state.setText(text)
        self.say.setEnabled(self._job is None)

    # In words.

    def _refusal_words(self, refusal: Refusal) -> str:
        if refusal.reason is Reason.COMMAND_REFUSED:
            why = self._danger_words(Danger(refusal.trouble.hints[0]))
            return plain.lines(f"{words.sentence(refusal.trouble)} {why}")
        return plain.lines(words.explain(refusal.trouble))

    def _danger_words(self, danger: Danger) -> str:
        return {
            Danger.SENDS: self.tr("Write texts under New message: there each one is recorded."),
            Danger.CALLS: self.tr("Calls and data connections may cost, and nobody is listening."),
            Danger.UNLOCKS: self.tr(
                "Enter the PIN on the modem’s card: there a wrong one is never tried twice."
            ),
            Danger.SPEED: self.tr("The modem would not be understood any more."),
            Danger.REPEATS: self.tr("What it repeats is not known here."),
            Danger.DELETES: self.tr("What it deletes can’t be brought back."),
            Danger.LOCKS: self.tr("It can lock the SIM or the modem for everybody."),
            Danger.RESETS: self.tr(
                "The modem may go away for a minute, or lose settings that others have made."
            ),
            Danger.KEPT: self.tr("The modem or the SIM keeps this, also in other programs."),
        }[danger]

    # Making.

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.command, 1)
        row.addWidget(self.say)
        self.body.addWidget(self.talk, 1)
        self.body.addWidget(self.state)
        self.body.addLayout(row)
        self.command.returnPressed.connect(self._say)
        self.add_button(button(self.tr("Close"), "console_close", clicked=self.reject))
        self.say.setAutoDefault(False)
        self.resize(WIDTH, HEIGHT)
        self.command.setFocus()
