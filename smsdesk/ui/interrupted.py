"""At the start: what became of an import, or of its undoing, that was ended in the middle.

Owns the banner that says so until it is closed; what is to be done `services.past_imports` knows.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from smsdesk.domain.imports import Ended, Ending
from smsdesk.ui import plain
from smsdesk.ui.context import UiContext
from smsdesk.ui.widgets.banner import Banner


class Interrupted(QObject):
    """Has imports put in order once the window is shown, and says which."""

    def __init__(self, context: UiContext, window: QWidget) -> None:
        """Work for a window; `banner` is to be placed above its pages."""
        super().__init__(window)
        self._context = context
        self.banner = Banner(context.theme, "interrupted_banner")

    def begin(self) -> None:
        """Put in order what was left; in the background, since there may be much."""
        past = self._context.desk.past_imports
        self._context.pool.run(
            lambda _progress: past.recover(),
            self._tell,
            self._context.complain,
            long=True,
            owner=self,
        )

    def _tell(self, found: Sequence[Ended]) -> None:
        if not found:
            return
        self.banner.tell(
            "info",
            " ".join(map(self._what, found)),
            " ".join(dict.fromkeys(map(self._remedy, found))),
            self.tr("Close"),
            self.banner.hide,
        )

    def _what(self, ended: Ended) -> str:
        match ended.ending:
            case Ending.CALLED_OFF:
                said = self.tr("The import of “{file}” was interrupted.")
            case Ending.FINISHED:
                said = self.tr("The import of “{file}” was interrupted near its end.")
            case Ending.UNDONE:
                said = self.tr("Undoing the import of “{file}” was interrupted.")
        return said.format(file=plain.one_line(ended.name, 60))

    def _remedy(self, ended: Ended) -> str:
        if ended.ending is not Ending.CALLED_OFF:
            return self.tr("It is finished now.")
        if not ended.stays:
            return self.tr(
                "What it had brought was taken out again: your contacts are as before. Import the "
                "list once more if you still want it."
            )
        return self.tr(
            "What it had brought was taken out again, but for %n person(s) whom somebody changed "
            "or texted meanwhile.",
            "",
            len(ended.stays),
        )
