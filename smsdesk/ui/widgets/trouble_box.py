"""What is wrong, what to do about it, and the one button that does it where a program can."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smsdesk.domain.reasons import Trouble
from smsdesk.ui import plain, words
from smsdesk.ui.remedies import Offer, offer
from smsdesk.ui.theme import Space, refresh_style
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.card import TintedBox
from smsdesk.ui.widgets.labels import plain_label


class TroubleBox(TintedBox):
    """Hidden until `tell` is called with a trouble; `help_with` is called with what is offered.

    `connected` says that it is about a lane rather than about a port that was found. `more` is a
    layout below the words, for what a remedy needs (a field for the PIN).
    """

    def __init__(
        self,
        name: str,
        help_with: Callable[[Offer], object],
        *,
        connected: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Make the hidden box; its parts are called `<name>_sentence`, `_remedy`, `_help`."""
        super().__init__(name, "danger", parent)
        self._help_with = help_with
        self._connected = connected
        self._offer: Offer | None = None
        self.sentence = plain_label(role="strong", name=f"{name}_sentence", wrap=True)
        self.remedy = plain_label(name=f"{name}_remedy", wrap=True, selectable=True)
        self.button = button("", f"{name}_help", clicked=self._clicked)
        self.more = QVBoxLayout()
        self.more.setContentsMargins(0, 0, 0, 0)
        self._arrange()
        self.hide()

    def tell(self, trouble: Trouble | None, tint: str = "danger") -> None:
        """Show a trouble, or that there is none any more."""
        self.setVisible(trouble is not None)
        if trouble is None:
            return
        if self.property("tint") != tint:
            self.setProperty("tint", tint)
            refresh_style(self)
        self.sentence.setText(plain.lines(words.sentence(trouble)))
        self.remedy.setText(plain.lines(words.remedy(trouble)))
        self.setAccessibleName(f"{self.sentence.text()} {self.remedy.text()}")
        self._show_offer(offer(trouble, connected=self._connected))

    def _show_offer(self, made: Offer | None) -> None:
        self._offer = made
        self.button.setVisible(made is not None)
        if made is not None:
            self.button.setText(made.label)
            self.button.setAccessibleName(made.label)

    def _clicked(self) -> None:
        if self._offer is not None:
            self._help_with(self._offer)

    def _arrange(self) -> None:
        acting = QHBoxLayout()
        acting.setContentsMargins(0, Space.XS, 0, 0)
        acting.addWidget(self.button)
        acting.addStretch(1)
        why = QVBoxLayout()
        why.setSpacing(2)
        why.addWidget(self.sentence)
        why.addWidget(self.remedy)
        why.addLayout(self.more)
        why.addLayout(acting)
        self.body.addLayout(why)
