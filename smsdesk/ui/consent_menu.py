"""The menu about one person: text no more or again, the white list, everything kept, forget."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from smsdesk.services.forget import Whom
from smsdesk.ui.consent_actions import ConsentActions
from smsdesk.ui.context import UiContext
from smsdesk.ui.icons import icon


@dataclass(frozen=True, slots=True)
class Meant:
    """Whom the menu is about: what they are called, the numbers, and what may be sent now.

    `contact` is their id, 0 for a number alone.
    """

    called: str
    numbers: tuple[str, ...]
    blocked: bool
    white: bool
    contact: int = 0


class ConsentMenu(QMenu):
    """Its entries act on whom `whom` returns when it is opened; None: nobody."""

    def __init__(
        self,
        context: UiContext,
        actions: ConsentActions,
        whom: Callable[[], Meant | None],
        parent: QWidget | None = None,
    ) -> None:
        """Make the entries; `gone` is called once somebody was forgotten."""
        super().__init__(parent)
        self.setObjectName("consent_menu")
        self._context = context
        self._actions = actions
        self._whom = whom
        self.gone: Callable[[], object] = lambda: None
        self.block = self._entry("consent_block", self.tr("Text them no more…"), self._block)
        self.lift = self._entry("consent_lift", self.tr("Text them again…"), self._lift)
        self.white = self._entry("consent_white", self.tr("On the white list"), self._white)
        self.white.setCheckable(True)
        self.addSeparator()
        self.export = self._entry(
            "consent_export", self.tr("Everything about them in a file…"), self._export
        )
        self.forget = self._entry("consent_forget", self.tr("Forget them…"), self._forget)
        self.aboutToShow.connect(self._prepare)

    def _entry(self, name: str, label: str, act: Callable[[], None]) -> QAction:
        action = self.addAction(label)
        action.setObjectName(name)
        action.triggered.connect(lambda _on=False: act())
        return action

    def _prepare(self) -> None:
        meant = self._whom()
        self.block.setVisible(meant is not None and not meant.blocked)
        self.lift.setVisible(meant is not None and meant.blocked)
        self.white.setChecked(meant is not None and meant.white)
        for action in self.actions():
            action.setEnabled(meant is not None and bool(meant.numbers or meant.contact))
        tokens = self._context.theme.tokens
        for action, symbol in (
            (self.block, "ban"),
            (self.lift, "undo"),
            (self.export, "export"),
            (self.forget, "trash"),
        ):
            action.setIcon(icon(symbol, tokens.text, tokens.muted))

    # Verbs.

    def _block(self) -> None:
        meant = self._whom()
        if meant is not None:
            self._actions.ask_block(meant.numbers)

    def _lift(self) -> None:
        meant = self._whom()
        if meant is not None:
            self._actions.ask_lift(meant.numbers)

    def _white(self) -> None:
        meant = self._whom()
        if meant is not None:
            self._actions.set_white(meant.numbers, listed=not meant.white)

    def _export(self) -> None:
        meant = self._whom()
        if meant is not None:
            self._actions.export(lambda: self._find(meant), meant.called)

    def _forget(self) -> None:
        meant = self._whom()
        if meant is not None:
            self._actions.ask_forget(lambda: self._find(meant), self.gone)

    def _find(self, meant: Meant) -> Whom:
        """Return who is meant; in a thread of the pool."""
        forget = self._context.desk.forget
        return (
            forget.whom_contact(meant.contact) if meant.contact else forget.whom(meant.numbers[0])
        )
