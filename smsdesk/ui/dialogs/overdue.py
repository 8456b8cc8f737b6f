"""Asks what to do with messages that should have gone out while nobody could send them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.widgets.buttons import button


class Overdue(DialogFrame):
    """Emits `send`, `later` or `cancel`; closing it leaves them held."""

    send = Signal()
    later = Signal()
    cancel = Signal()

    def __init__(self, count: int, since: str, parent: QWidget | None = None) -> None:
        """Ask about `count` messages; `since` says in words when the first was due."""
        title = self.tr("%n message(s) should have gone out already", "", count)
        super().__init__("overdue", title, parent)
        self.explain(
            self.tr(
                "The program was closed, or the computer asleep. The first was due {time}. A"
                " reminder that comes too late may confuse: nothing goes before you have decided."
            ).format(time=since)
        )
        self.add_button(
            button(self.tr("Decide later"), "overdue_leave", kind="quiet", clicked=self.reject),
            left=True,
        )
        self.add_button(
            button(
                self.tr("Cancel them"),
                "overdue_cancel",
                kind="danger",
                clicked=lambda: self._done(self.cancel.emit),
            )
        )
        self.add_button(
            button(
                self.tr("Another time…"),
                "overdue_later",
                clicked=lambda: self._done(self.later.emit),
            )
        )
        send = button(
            self.tr("Send now"),
            "overdue_send",
            kind="primary",
            clicked=lambda: self._done(self.send.emit),
        )
        self.add_button(send).setDefault(True)
        self.setMinimumWidth(560)

    def _done(self, tell: Callable[[], object]) -> None:
        tell()
        self.accept()
