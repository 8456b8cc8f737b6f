"""How the credit of a SIM is asked for and watched: the code, which amount counts, the limit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from smsdesk.domain import credit
from smsdesk.domain.credit import Credit, CreditPlan, Mark
from smsdesk.domain.errors import Refusal
from smsdesk.domain.ussd import Ussd
from smsdesk.services.phone import AskNetwork
from smsdesk.ui import plain, words
from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.card import TintedBox
from smsdesk.ui.widgets.labels import plain_label

if TYPE_CHECKING:
    from smsdesk.ui.context import UiContext
    from smsdesk.workers.pool import Job

WIDTH = 480
LONGEST = 182
LARGEST = 999_999_999
USUAL_LIMIT = 5
USUAL_EVERY = 100


class CreditDialog(DialogFrame):
    """The plan of one SIM; nothing is kept before "Save"."""

    def __init__(
        self, context: UiContext, url: str, imsi: str, parent: QWidget | None = None
    ) -> None:
        """Make the dialog for the SIM in the lane of a URL, and read what is known of it."""
        super().__init__("credit_dialog", "", parent)
        self.say_title(self.tr("Credit of this SIM"))
        self.explain(
            self.tr(
                "Prepaid operators tell the credit when they are asked a code. It is written on"
                " their website and in the papers of the SIM."
            )
        )
        self._context = context
        self._url = url
        self._imsi = imsi
        self._job: Job | None = None
        self._news = ""
        self._make_parts()
        self._arrange()
        self._read()

    # What is known.

    def _read(self) -> None:
        credits_, imsi = self._context.desk.credits, self._imsi
        self._context.pool.run(
            lambda _progress: (credits_.plan(imsi), credits_.last(imsi)),
            self._show_known,
            self._context.complain,
            owner=self,
        )

    def _show_known(self, known: tuple[CreditPlan, Credit | None]) -> None:
        plan, last = known
        self.code.setEnabled(True)
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)
        self.code.setText(plan.code)
        self.warn.setChecked(plan.limit is not None)
        self.limit.setValue(int(plan.limit) if plan.limit is not None else USUAL_LIMIT)
        self.daily.setChecked(plan.daily)
        self.often.setChecked(plan.every > 0)
        self.every.setValue(plan.every or USUAL_EVERY)
        if last is not None:
            self._show_answer(last.text, plan.mark)
        self._tell()

    # Asking.

    def _ask(self) -> None:
        try:
            errand = AskNetwork.of(self.code.text())
        except Refusal as refusal:
            self._failed(refusal)
            return
        self._job = self._context.lanes.ask(self._url, errand, self._answered, self._failed, self)
        self._say(self.tr("Asking the network; it may take half a minute…"))
        self._tell()

    def _answered(self, answer: Ussd) -> None:
        self._job = None
        self._news = answer.text
        self._show_answer(answer.text, self._mark())
        if not answer.text:
            self._say(self.tr("The network ended the dialogue without a text."))
        elif not self.amount.count():
            self._say(self.tr("There is no amount in this answer. Is it the right code?"))
        else:
            self._say("")
        self._tell()

    def _failed(self, error: BaseException) -> None:
        self._job = None
        if isinstance(error, Refusal):
            self._say(plain.lines(words.explain(error.trouble)))
        else:
            self._context.complain(error)
            self._say("")
        self._tell()

    def _show_answer(self, text: str, mark: Mark | None) -> None:
        """Show an answer with its amounts to choose from."""
        self.answer.setText(plain.lines(text))
        self._answer_box.setVisible(bool(text))
        self.amount.clear()
        chosen = credit.pick(text, mark)
        for amount in credit.amounts(text):
            self.amount.addItem(amount.shown, amount.mark)
            if amount == chosen:
                self.amount.setCurrentIndex(self.amount.count() - 1)

    def _mark(self) -> Mark | None:
        mark = self.amount.currentData()
        return mark if isinstance(mark, Mark) else None

    # Keeping.

    def _save(self) -> None:
        plan = CreditPlan(
            code=self.code.text().strip(),
            mark=self._mark(),
            limit=Decimal(self.limit.value()) if self.warn.isChecked() else None,
            daily=self.daily.isChecked(),
            every=self.every.value() if self.often.isChecked() else 0,
        )
        credits_, imsi, news = self._context.desk.credits, self._imsi, self._news

        def keep(_progress: object) -> None:
            credits_.save(imsi, plan)
            if news:
                credits_.note(imsi, news)

        self._context.pool.run(keep, lambda _none: self.accept(), self._failed, owner=self)

    # Showing.

    def _say(self, text: str) -> None:
        self.state.setText(text)
        self.state.setVisible(bool(text))

    def _tell(self) -> None:
        code = bool(self.code.text().strip())
        self.ask_button.setEnabled(code and self._job is None)
        self.amount.setEnabled(self.amount.count() > 1)
        self.limit.setEnabled(self.warn.isChecked())
        self.every.setEnabled(self.often.isChecked())
        for box in (self.warn, self.daily, self.often):
            box.setEnabled(code)
        self.fit()

    # Making.

    def _make_parts(self) -> None:
        self.code = QLineEdit()
        self._name(self.code, "credit_code", self.tr("Code for the credit"))
        self.code.setPlaceholderText(self.tr("Such as *100#, or *123# 1 for a menu"))
        self.code.setMaxLength(LONGEST)
        self.code.setEnabled(False)  # until what is kept has been read
        self.ask_button = button(self.tr("Ask now"), "credit_ask", clicked=self._ask)
        self.state = plain_label(role="muted", name="credit_state", wrap=True)
        self.state.hide()
        self._answer_box = TintedBox("credit_answer_box", "neutral")
        self.answer = plain_label(name="credit_answer", wrap=True, selectable=True)
        self._answer_box.body.addWidget(self.answer, 1)
        self._answer_box.hide()
        self.amount = QComboBox()
        self._name(self.amount, "credit_amount", self.tr("The credit in this answer"))
        self.warn = self._box("credit_warn", self.tr("Warn when it is below"))
        self.limit = QSpinBox()
        self.limit.setRange(0, LARGEST)
        self._name(self.limit, "credit_limit", self.tr("Warn when it is below"))
        self.daily = self._box("credit_daily", self.tr("Ask by itself once a day"))
        self.often = self._box("credit_often", self.tr("Ask by itself after so many messages:"))
        self.every = QSpinBox()
        self.every.setRange(10, 100_000)
        self._name(self.every, "credit_every", self.tr("Messages between two questions"))
        for spin in (self.limit, self.every):
            spin.setFixedWidth(120)
            spin.lineEdit().setTextMargins(8, 0, 0, 0)

    def _box(self, name: str, label: str) -> QCheckBox:
        box = QCheckBox(label)
        self._name(box, name, label)
        box.toggled.connect(lambda _on: self._tell())
        return box

    def _name(self, widget: QWidget, name: str, label: str) -> None:
        widget.setObjectName(name)
        widget.setAccessibleName(label)

    def _arrange(self) -> None:
        amount_label = plain_label(self.tr("The credit is"), role="muted")
        amount_label.setBuddy(self.amount)
        self.body.addLayout(self._row(self.code, self.ask_button, stretch=0))
        self.body.addWidget(self.state)
        self.body.addWidget(self._answer_box)
        self.body.addLayout(self._row(amount_label, self.amount, stretch=1))
        self.body.addSpacing(Space.S)
        self.body.addLayout(self._row(self.warn, self.limit))
        self.body.addLayout(self._row(self.daily))
        self.body.addLayout(self._row(self.often, self.every))
        self.body.addStretch(1)
        self.code.textChanged.connect(lambda _text: self._tell())
        self.code.returnPressed.connect(self.ask_button.click)
        self.add_button(button(self.tr("Cancel"), "credit_cancel", clicked=self.reject))
        # Not the default button: Return in the field asks.
        self.add_button(button(self.tr("Save"), "credit_save", kind="primary", clicked=self._save))
        self.setMinimumWidth(WIDTH)

    def _row(self, *widgets: QWidget, stretch: int | None = None) -> QHBoxLayout:
        """Return widgets side by side; the one at `stretch` takes the room."""
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for place, widget in enumerate(widgets):
            row.addWidget(widget, 1 if place == stretch else 0)
        if stretch is None:
            row.addStretch(1)
        return row
