"""The welcome: three steps from nothing to the first message sent.

Owns no verbs of its own: its buttons lead to the pages that do the work, and its marks follow
what has been done.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smsdesk.domain.changes import LaneState
from smsdesk.domain.errors import Refusal
from smsdesk.ui import lane_words
from smsdesk.ui.context import ComposeRequest, ModemsRequest, UiContext
from smsdesk.ui.icons import pixmap
from smsdesk.ui.page import Page
from smsdesk.ui.pulse import Beat
from smsdesk.ui.theme import Space, Theme, scaled
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.card import Card
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.ui.widgets.scrolled import scrolled

VIRTUAL_URL = "virtual://demo"
WIDEST = 720
UP = (LaneState.READY, LaneState.SENDING, LaneState.WAITING, LaneState.PAUSED)


class StepMark(QWidget):
    """The number of a step in a circle, and a check once it is done."""

    def __init__(self, theme: Theme, number: int, parent: QWidget | None = None) -> None:
        """Make the mark of a step that is still to do."""
        super().__init__(parent)
        self._theme = theme
        self._number = number
        self._done = False
        self.setFixedSize(36, 36)
        theme.changed.connect(self.update)

    def set_done(self, *, done: bool) -> None:
        """Show a check, or the number."""
        self._done = done
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        ground = tokens.success.wash if self._done else tokens.accent_wash
        ink = tokens.success.ink if self._done else tokens.accent
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawEllipse(self.rect())
        if self._done:
            picture = pixmap("check", ink, 20, self.devicePixelRatioF())
            painter.drawPixmap(8, 8, picture)
            return
        painter.setPen(QColor(ink))
        painter.setFont(scaled(self.font(), 1.15, bold=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))


class Step(Card):
    """One step: its mark, a title, a sentence, and its buttons."""

    def __init__(self, theme: Theme, number: int, title: str, text: str) -> None:
        """Make a step; buttons are added with `add`."""
        super().__init__(f"step_{number}")
        self.setAccessibleName(title)
        self.mark = StepMark(theme, number)
        self.text = plain_label(text, role="muted", name=f"step_text_{number}", wrap=True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(Space.S)
        self._buttons.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(plain_label(title, role="heading", name=f"step_title_{number}"))
        words.addWidget(self.text)
        words.addSpacing(Space.S)
        words.addLayout(self._buttons)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.body.addLayout(row)

    def add(self, made: QPushButton) -> QPushButton:
        """Add a button and return it."""
        self._buttons.insertWidget(self._buttons.count() - 1, made)
        return made


class FirstRunPage(Page):
    """The page that is shown where there is neither modem nor message."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        """Make the page."""
        super().__init__(context, "first_run", self.tr("Welcome to smsdesk"), parent)
        self.set_subtitle(self.tr("Three steps to the first message."))
        self._connect = self._make_connect()
        self._people = self._make_people()
        self._send = self._make_send()
        self._arrange_body()
        context.lanes.changed.connect(self._follow_lanes)
        context.pulse.beat.connect(self._follow_messages)
        self._follow_lanes()

    def arrive(self, argument: object | None) -> None:
        """Look at how far the person is."""
        del argument
        self._follow_lanes()
        self._follow_people()

    def _make_connect(self) -> Step:
        theme = self.context.theme
        step = Step(theme, 1, self.tr("Connect a modem"), "")
        self.find_modem = step.add(
            button(
                self.tr("Find my modem"),
                "first_find",
                theme=theme,
                symbol="search",
                kind="primary",
                clicked=lambda: self.context.navigate("modems", ModemsRequest(scan=True)),
            )
        )
        self.virtual = step.add(
            button(
                self.tr("Try the virtual modem"),
                "first_virtual",
                theme=theme,
                symbol="virtual",
                clicked=self._start_virtual,
            )
        )
        return step

    def _make_people(self) -> Step:
        theme = self.context.theme
        step = Step(
            theme,
            2,
            self.tr("Bring your people"),
            self.tr(
                "Import a spreadsheet, a CSV or a vCard file, or skip this: you can type or paste"
                " numbers when you write."
            ),
        )
        step.add(
            button(
                self.tr("Open contacts"),
                "first_contacts",
                theme=theme,
                symbol="contacts",
                clicked=lambda: self.context.navigate("contacts", None),
            )
        )
        return step

    def _make_send(self) -> Step:
        theme = self.context.theme
        step = Step(
            theme,
            3,
            self.tr("Send the first message"),
            self.tr(
                "Write to one number or to thousands. You see what it takes before it goes, and"
                " where each message stands afterwards."
            ),
        )
        self.write = step.add(
            button(
                self.tr("Write a message"),
                "first_write",
                theme=theme,
                symbol="compose",
                clicked=lambda: self.context.navigate("compose", ComposeRequest()),
            )
        )
        return step

    def _start_virtual(self) -> None:
        try:
            self.context.lanes.start(VIRTUAL_URL)
        except Refusal as refusal:
            self.context.complain(refusal)

    def _follow_lanes(self) -> None:
        views = self.context.lanes.views()
        up = next((view for view in views if view.state in UP), None)
        self._connect.mark.set_done(done=up is not None)
        self.virtual.setEnabled(not any(view.url == VIRTUAL_URL for view in views))
        if up is not None:
            text = self.tr("{modem} is connected and ready.").format(modem=lane_words.title(up))
        elif views:
            text = self.tr("Connecting to {modem}…").format(modem=lane_words.title(views[0]))
        else:
            text = self.tr(
                "Plug in a USB modem or an old phone with a SIM. No modem at hand? The virtual one"
                " shows the whole program at work; nothing leaves this computer."
            )
        self._connect.text.setText(text)

    def _follow_messages(self, beat: Beat) -> None:
        self._send.mark.set_done(done=beat.messages > 0)

    def _follow_people(self) -> None:
        contacts = self.context.desk.store.contacts
        self.context.pool.run(
            lambda _progress: len(contacts.ids()),
            lambda count: self._people.mark.set_done(done=count > 0),
            self.context.complain,
            owner=self,
        )

    def _arrange_body(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, Space.S, 0)
        column.setSpacing(Space.M)
        for step in (self._connect, self._people, self._send):
            column.addWidget(step)
        column.addStretch(1)
        scroll = scrolled(inner, "first_run_scroll", self.tr("Three steps"))
        self.body.addWidget(scroll, 1)
