"""A question about a number, in its conversation: what they wrote, and the two answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smsdesk.domain.consent import Question, QuestionKind
from smsdesk.ui import plain
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.card import TintedBox
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.ui.widgets.symbol import Symbol

Answer = Callable[[Question, bool], None]


class QuestionCard(TintedBox):
    """Shows the oldest open question; hidden where there is none."""

    def __init__(self, theme: Theme, answer: Answer, parent: QWidget | None = None) -> None:
        """Make it hidden; `answer` is called with the question and whether yes was said."""
        super().__init__("talk_question", "info", parent)
        self._answer = answer
        self._question: Question | None = None
        self.title = plain_label(role="strong", name="talk_question_title", wrap=True)
        self.said = plain_label(name="talk_question_said", wrap=True, selectable=True)
        self.waits = plain_label(role="small", name="talk_question_waits", wrap=True)
        self.no = button("", "talk_question_no", clicked=lambda: self._give(yes=False))
        self.yes = button("", "talk_question_yes", clicked=lambda: self._give(yes=True))
        self._arrange(theme)
        self.hide()

    def show_questions(self, questions: Sequence[Question], held: int) -> None:
        """Show the first of some questions; `held` messages wait for the answer."""
        self._question = questions[0] if questions else None
        self.setVisible(self._question is not None)
        if self._question is None:
            return
        self.setEnabled(True)
        if self._question.kind is QuestionKind.OPT_OUT:
            self._say_opt_out(self._question, held)
        else:
            self._say_bounced(self._question)
        for made in (self.no, self.yes):
            made.setAccessibleName(made.text())

    def _say_opt_out(self, question: Question, held: int) -> None:
        self.title.setText(self.tr("Do they ask for no more texts?"))
        self.said.setText(f"“{plain.one_line(question.said)}”")
        self.waits.setText(
            self.tr("%n message(s) to them (waits|wait) for your answer.", "", held)
            if held
            else self.tr("What you send them waits for your answer.")
        )
        self.no.setText(self.tr("No, it isn’t"))
        self.yes.setText(self.tr("Yes, opt out"))

    def _say_bounced(self, question: Question) -> None:
        self.title.setText(self.tr("This number may not exist"))
        words = self.tr("The last texts to it came back from the network.")
        if question.said:
            words = f"{words} ({plain.one_line(question.said, 120)})"
        self.said.setText(words)
        self.waits.setText(self.tr("A wrong number costs money with each text."))
        self.no.setText(self.tr("Keep texting it"))
        self.yes.setText(self.tr("Text it no more"))

    def _give(self, *, yes: bool) -> None:
        if self._question is not None:
            self.setEnabled(False)
            self._answer(self._question, yes)

    def _arrange(self, theme: Theme) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self.title, self.said, self.waits):
            words.addWidget(label)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.no)
        buttons.addWidget(self.yes)
        inner = QHBoxLayout()
        inner.setSpacing(Space.M)
        inner.addWidget(Symbol(theme, "question", 22, "info"))
        inner.addLayout(words, 1)
        inner.addLayout(buttons)
        self.body.addLayout(inner)
