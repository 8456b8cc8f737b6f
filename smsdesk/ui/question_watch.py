"""The banner about replies and numbers that a person has to decide about.

Owns only the pointing: the conversation itself shows the question and takes the answer.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from smsdesk.ui import plain
from smsdesk.ui.context import TalkRequest, UiContext
from smsdesk.ui.pulse import Beat
from smsdesk.ui.widgets.banner import Banner

SILENT_ON = frozenset({"conversations", "first_run"})


class QuestionBanner(Banner):
    """Shows itself while something is to be answered, but not where the answer is given."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        """Make it hidden."""
        super().__init__(context.theme, "question_banner", parent)
        self._context = context
        self._page = ""
        self._asked: tuple[str, ...] = ()

    def show_beat(self, beat: Beat) -> None:
        """Take the numbers that are in question."""
        self._asked = beat.asked
        self._decide()

    def page_shown(self, key: str) -> None:
        """Be silent where the questions themselves are."""
        self._page = key
        self._decide()

    def _decide(self) -> None:
        if not self._asked or self._page in SILENT_ON:
            self.hide()
            return
        first = plain.number(self._asked[0], self._context.desk.settings.region)
        self.tell(
            "info",
            self.tr("%n number(s) (waits|wait) for your decision.", "", len(self._asked)),
            self.tr(
                "A reply may ask for no more texts, or a number may not exist. Next: {number}"
            ).format(number=first),
            self.tr("Decide"),
            self._open,
        )

    def _open(self) -> None:
        self._context.navigate("conversations", TalkRequest(self._asked[0]))
