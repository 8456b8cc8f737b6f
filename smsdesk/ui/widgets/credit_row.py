"""The credit of a SIM in one row: how much, when that was asked, and the button that asks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smsdesk.domain.credit import Credit, CreditPlan
from smsdesk.domain.reasons import Trouble
from smsdesk.services.credit import CreditView
from smsdesk.ui import plain, when, words
from smsdesk.ui.theme import Space, refresh_style
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.labels import ElidedLabel, plain_label


class CreditRow(QWidget):
    """`ask` is called by the button, or `set_up` where no code is known yet."""

    def __init__(
        self,
        name: str,
        ask: Callable[[], object],
        set_up: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        """Make the row of a SIM nothing is known of."""
        super().__init__(parent)
        self.setObjectName(name)
        self._ask = ask
        self._set_up = set_up
        self._view = CreditView(CreditPlan(), None)
        self._asking = False
        self.value = ElidedLabel(name=f"{name}_value")
        self.asked_at = plain_label(role="muted", name=f"{name}_at")
        self.ask_button = button("", f"{name}_ask", kind="link", clicked=self._clicked)
        self.trouble = plain_label(name=f"{name}_trouble", wrap=True)
        self.trouble.setProperty("tone", "danger")
        self.trouble.hide()
        self._arrange()
        self._tell_button()

    def tell(self, view: CreditView, now: datetime) -> None:
        """Show what is known."""
        self._view = view
        last = view.last
        self.value.setText(self._words(last))
        self.value.setProperty("tone", "danger" if view.low else "")
        refresh_style(self.value)
        self.asked_at.setText("" if last is None else when.moment(last.at, now))
        self._tell_button()

    def tell_asking(self, *, asking: bool) -> None:
        """Show that the network is being asked, or no longer."""
        self._asking = asking
        if asking:
            self.trouble.hide()
        self._tell_button()

    def tell_trouble(self, trouble: Trouble) -> None:
        """Say why it could not be asked."""
        self.trouble.setText(plain.lines(words.explain(trouble)))
        self.trouble.show()

    def _words(self, last: Credit | None) -> str:
        if last is None:
            return self.tr("Not asked yet")
        shown = plain.one_line(last.amount.shown if last.amount is not None else last.text, 80)
        return self.tr("{amount} – low").format(amount=shown) if self._view.low else shown

    def _tell_button(self) -> None:
        label = self.tr("Ask now") if self._view.plan.code else self.tr("Set up…")
        if self._asking:
            label = self.tr("Asking…")
        self.ask_button.setText(label)
        self.ask_button.setAccessibleName(self.tr("Credit: {verb}").format(verb=label))
        self.ask_button.setEnabled(not self._asking)

    def _clicked(self) -> None:
        (self._ask if self._view.plan.code else self._set_up)()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(plain_label(self.tr("Credit"), role="muted"))
        row.addWidget(self.value, 1)
        row.addWidget(self.asked_at)
        row.addWidget(self.ask_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(self.trouble)
