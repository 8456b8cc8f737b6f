"""Test mode in the window's frame: a strip over everything and a border, as long as it is on.

Owns the strip's words, the question before it is switched off, and the banner about messages
that test mode has held back, until somebody says what becomes of them.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from smsdesk.ui.context import ConsentRequest, Question, UiContext
from smsdesk.ui.pulse import Beat
from smsdesk.ui.theme import Space, Theme, refresh_style
from smsdesk.ui.widgets.banner import Banner
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.ui.widgets.symbol import Symbol

BORDER = 5


class TestStrip(QFrame):
    """The strip; hidden while test mode is off."""

    __test__ = False

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it hidden; `end` and `show_list` are its buttons."""
        super().__init__(parent)
        self.setObjectName("test_strip")
        self.title = plain_label(self.tr("Test mode"), role="strong", name="test_strip_title")
        self.words = plain_label(name="test_strip_words", wrap=True)
        self.show_list = button(self.tr("White list…"), "test_strip_list")
        self.end = button(self.tr("Switch off…"), "test_strip_end", kind="primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(Symbol(theme, "warning", 24, "warning"))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.title)
        texts.addWidget(self.words)
        row.addLayout(texts, 1)
        row.addWidget(self.show_list)
        row.addWidget(self.end)
        self.hide()

    def say(self, white: int, held: int) -> None:
        """Say who gets anything, and how many messages wait."""
        if white:
            who = self.tr("Only the %n number(s) on the white list (gets|get) messages.", "", white)
        else:
            who = self.tr("Nobody gets messages: the white list is empty.")
        waits = self.tr("%n message(s) (is|are) held back.", "", held) if held else ""
        self.words.setText(f"{who} {waits}".strip())
        self.setAccessibleName(f"{self.title.text()}. {self.words.text()}")


class TestMode(QObject):
    """Shows and ends test mode, and asks about what it held back."""

    __test__ = False

    def __init__(self, context: UiContext, window: QWidget) -> None:
        """Work for a window; `strip` and `banner` are to be placed, `frame` to be called."""
        super().__init__(window)
        self._context = context
        self._frame: tuple[QWidget, QLayout] | None = None
        self.strip = TestStrip(context.theme)
        self.strip.end.clicked.connect(self._ask_end)
        self.strip.show_list.clicked.connect(self._show_list)
        self.banner = Banner(context.theme, "tested_banner")
        self._cancel = button(
            self.tr("Cancel them"), "tested_banner_cancel", clicked=self._ask_cancel
        )
        self.banner.add(self._cancel)

    def place(self, root: QWidget, layout: QLayout) -> None:
        """Draw the border around `root`, whose layout keeps free of it."""
        self._frame = (root, layout)

    def show_beat(self, beat: Beat) -> None:
        """Show whether test mode is on, and what it holds or has held."""
        on = beat.test_mode
        self.strip.setVisible(on)
        if on:
            self.strip.say(beat.white, beat.tested)
        self._draw_border(on=on)
        if beat.tested and not on:
            self.banner.tell(
                "warning",
                self.tr("%n message(s) (waits|wait) since test mode was on.", "", beat.tested),
                self.tr("They go only when you say so."),
                self.tr("Send them now"),
                self._ask_send,
            )
        else:
            self.banner.hide()

    def _draw_border(self, *, on: bool) -> None:
        if self._frame is None:
            return
        root, layout = self._frame
        if bool(root.property("testing")) is on:
            return
        root.setProperty("testing", on)
        refresh_style(root)
        edge = BORDER if on else 0
        layout.setContentsMargins(edge, 0, edge, edge)

    # Verbs.

    def _show_list(self) -> None:
        self._context.navigate("consents", ConsentRequest(white=True))

    def _ask_end(self) -> None:
        beat = self._context.pulse.last
        held = beat.tested if beat is not None else 0
        words = self.tr("From then on messages go to everybody again.")
        if held:
            waits = self.tr(
                "%n message(s) that (is|are) held back (stays|stay) so until you decide.", "", held
            )
            words = f"{words} {waits}"
        asked = Question(self.tr("Switch test mode off?"), words, self.tr("Switch off"))
        if self._context.ask.confirm(asked):
            self._do(self._context.desk.consenting.end_test_mode, self._say_ended)

    def _say_ended(self, _held: int) -> None:
        self._context.notify(self.tr("Test mode is off: messages go to everybody."))

    def _ask_send(self) -> None:
        beat = self._context.pulse.last
        count = beat.tested if beat is not None else 0
        asked = Question(
            self.tr("Send %n message(s) now?", "", count),
            self.tr("They were written before or while test mode was on."),
            self.tr("Send"),
        )
        if self._context.ask.confirm(asked):
            self._do(self._context.desk.consenting.send_tested, self._say_sent)

    def _say_sent(self, count: int) -> None:
        self._context.notify(self.tr("%n message(s) (goes|go) out.", "", count))

    def _ask_cancel(self) -> None:
        beat = self._context.pulse.last
        count = beat.tested if beat is not None else 0
        asked = Question(
            self.tr("Cancel %n message(s)?", "", count),
            self.tr("Nobody gets them. They stay in the outbox as cancelled."),
            self.tr("Cancel them"),
            self.tr("Keep them"),
            danger=True,
        )
        if self._context.ask.confirm(asked):
            self._do(self._context.desk.consenting.cancel_tested, self._say_cancelled)

    def _say_cancelled(self, count: int) -> None:
        self._context.notify(self.tr("%n message(s) cancelled.", "", count))

    def _do(self, verb: Callable[[], int], say: Callable[[int], None]) -> None:
        def done(count: int) -> None:
            self._context.lanes.wake()
            self._context.pulse.look()
            say(count)

        self._context.pool.run(
            lambda _progress: verb(), done, self._context.complain, long=True, owner=self
        )
