"""A strip above a page: something is wrong, what to do, and one button that does it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smsdesk.ui.theme import Space, Theme, refresh_style
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.card import TintedBox
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.ui.widgets.symbol import Symbol

_SYMBOLS = {
    "danger": "error",
    "warning": "warning",
    "info": "info",
    "success": "check",
    "neutral": "info",
}


class Banner(TintedBox):
    """Shows a sentence, a remedy and a button; hidden until `tell` is called."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """Make a hidden banner."""
        super().__init__(name, "warning", parent)
        self._act: Callable[[], object] | None = None
        self._symbol = Symbol(theme, "warning", 22, "warning")
        self.sentence = plain_label(role="strong", name=f"{name}_sentence", wrap=True)
        self.remedy = plain_label(name=f"{name}_remedy", wrap=True)
        self.button = button("", f"{name}_button", clicked=self._clicked)
        self._arrange()
        self.hide()

    def tell(
        self,
        tint: str,
        sentence: str,
        remedy: str = "",
        label: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        """Show the banner; without `label` it has no button."""
        self.setProperty("tint", tint)
        refresh_style(self)
        self._symbol.show_symbol(_SYMBOLS[tint], tint)
        self.sentence.setText(sentence)
        self.remedy.setText(remedy)
        self.remedy.setVisible(bool(remedy))
        self.button.setText(label)
        self.button.setAccessibleName(label)
        self.button.setVisible(bool(label))
        self._act = act
        self.setAccessibleName(f"{sentence} {remedy}".strip())
        self.show()

    def add(self, further: QWidget) -> None:
        """Place another button before the first."""
        self._inner.insertWidget(self._inner.indexOf(self.button), further)

    def _clicked(self) -> None:
        if self._act is not None:
            self._act()

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.sentence)
        words.addWidget(self.remedy)
        inner = self._inner = QHBoxLayout()
        inner.setSpacing(Space.M)
        inner.addWidget(self._symbol)
        inner.addLayout(words, 1)
        inner.addWidget(self.button)
        self.body.addLayout(inner)
