"""Everything about one message: to whom, where it stands and why, its text, its life, its buttons.

Owns no reading and no writing: it is told a row and its events, and calls what its buttons mean.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from smsdesk.domain.clock import Clock
from smsdesk.domain.message import NO_SHIFT
from smsdesk.domain.status import Status
from smsdesk.domain.views import EventRow, OutboundRow
from smsdesk.ui import plain, when, words
from smsdesk.ui.models.outbox import shows_delivery, standing_word, trouble_of
from smsdesk.ui.outbox_actions import CANCELLABLE, REPEATABLE, SETTLEABLE, may
from smsdesk.ui.theme import Space, Theme, delivery_tint, status_tint
from smsdesk.ui.widgets.badge import Chip
from smsdesk.ui.widgets.buttons import button, icon_button
from smsdesk.ui.widgets.card import Card, TintedBox
from smsdesk.ui.widgets.labels import ElidedLabel, plain_label, set_plain_tip
from smsdesk.ui.widgets.scrolled import scrolled
from smsdesk.ui.widgets.timeline import Timeline

WIDTH = 320


@dataclass(frozen=True, slots=True)
class PanelVerbs:
    """What the panel's buttons do."""

    cancel: Callable[[], object]
    send_again: Callable[[], object]
    arrived: Callable[[], object]
    talk: Callable[[], object]
    close: Callable[[], object]


class MessagePanel(Card):
    """The details beside the outbox."""

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        region: Callable[[], str | None],
        verbs: PanelVerbs,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty panel; `region` gives the country whose numbers are shown short."""
        super().__init__("message_panel", parent)
        self.setAccessibleName(self.tr("Details of the message"))
        self.setFixedWidth(WIDTH)
        self._theme = theme
        self._clock = clock
        self._region = region
        self._row: OutboundRow | None = None
        self._make_parts(verbs)
        self._arrange()
        theme.changed.connect(self._paint_again)

    def show_row(self, row: OutboundRow) -> None:
        """Show one message."""
        self._row = row
        self._many.hide()
        self._scroll.show()
        region = self._region()
        self.name.setText(plain.name_or_number(row.name, row.number, region))
        self.number.setText(plain.number(row.number, region))
        set_plain_tip(self.number, row.number)
        self.number.setVisible(bool(row.name))
        self._tell_chips(row)
        self._tell_why(row)
        self.text.setText(plain.lines(row.text))
        self.text.setAccessibleName(plain.lines(row.text))
        self._tell_facts(row)
        self.offer([row.status])
        self._talk.show()

    def show_many(self, count: int) -> None:
        """Show that several messages are selected."""
        self._row = None
        self._scroll.hide()
        self._talk.hide()
        self.name.setText(self.tr("%n message(s) selected", "", count))
        self.number.hide()
        self._status.hide()
        self._delivery.hide()
        self._many.show()

    def show_events(self, events: Sequence[EventRow]) -> None:
        """Show the message's life."""
        self.timeline.show_events(events)

    def offer(self, statuses: Iterable[Status]) -> None:
        """Enable the buttons whose step is open to any message in `statuses`."""
        known = list(statuses)
        for made, allowed in (
            (self.cancel, CANCELLABLE),
            (self.again, REPEATABLE),
            (self.arrived, SETTLEABLE),
        ):
            made.setEnabled(may(allowed, known))
        self.arrived.setVisible(may(SETTLEABLE, known))

    def _make_parts(self, verbs: PanelVerbs) -> None:
        self.name = ElidedLabel(role="heading", name="panel_name")
        self.number = plain_label(role="muted", name="panel_number", selectable=True)
        self._close = icon_button(
            self.tr("Close details"),
            "panel_close",
            theme=self._theme,
            symbol="close",
            clicked=verbs.close,
        )
        self._status = Chip("panel_status")
        self._delivery = Chip("panel_delivery")
        self._why = TintedBox("panel_why", "warning")
        self.sentence = plain_label(name="panel_sentence", wrap=True)
        self.remedy = plain_label(name="panel_remedy", wrap=True, role="muted")
        self.text = plain_label(name="panel_text", wrap=True, selectable=True)
        self._facts = QFormLayout()
        self.timeline = Timeline(self._theme, "panel_timeline")
        self._many = plain_label(
            self.tr("The buttons act on every selected message that allows the step."),
            name="panel_many",
            role="muted",
            wrap=True,
        )
        self._talk = icon_button(
            self.tr("Open conversation"),
            "panel_talk",
            theme=self._theme,
            symbol="conversations",
            clicked=verbs.talk,
        )
        self.cancel = button(
            self.tr("Cancel"), "panel_cancel", theme=self._theme, symbol="ban", clicked=verbs.cancel
        )
        self.again = button(
            self.tr("Send again"),
            "panel_again",
            theme=self._theme,
            symbol="refresh",
            clicked=verbs.send_again,
        )
        self.arrived = button(
            self.tr("It arrived"),
            "panel_arrived",
            theme=self._theme,
            symbol="check",
            clicked=verbs.arrived,
        )

    def _tell_chips(self, row: OutboundRow) -> None:
        tokens = self._theme.tokens
        self._status.tell(standing_word(row), status_tint(tokens, row.status))
        self._status.show()
        self._delivery.setVisible(shows_delivery(row))
        word = words.delivery_word(row.delivery)
        self._delivery.tell(word, delivery_tint(tokens, row.delivery))

    def _tell_why(self, row: OutboundRow) -> None:
        trouble = trouble_of(row)
        self._why.setVisible(trouble is not None)
        if trouble is not None:
            self.sentence.setText(plain.lines(words.sentence(trouble)))
            self.remedy.setText(plain.lines(words.remedy(trouble)))

    def _tell_facts(self, row: OutboundRow) -> None:
        while self._facts.rowCount():
            self._facts.removeRow(0)
        for label, value in self._facts_of(row):
            shown = plain_label(value, wrap=True, selectable=True)
            shown.setObjectName(f"fact_{self._facts.rowCount()}")
            self._facts.addRow(plain_label(label, role="muted"), shown)

    def _facts_of(self, row: OutboundRow) -> list[tuple[str, str]]:
        now = self._clock.now()
        facts = [(self.tr("Queued"), when.moment(row.queued_at, now))]
        if row.status is Status.NOT_PROCESSED and row.due_at > now:
            facts.append((self.tr("Not before"), when.moment(row.due_at, now)))
        if row.deliver_by is not None:
            facts.append((self.tr("Not after"), when.moment(row.deliver_by, now)))
        if row.sent_at is not None:
            facts.append((self.tr("Sent"), when.moment(row.sent_at, now)))
        if row.delivered_at is not None:
            facts.append((self.tr("Delivered"), when.moment(row.delivered_at, now)))
        if row.status is Status.SUCCESS and not shows_delivery(row):
            facts.append((self.tr("Delivery report"), words.delivery_word(row.delivery)))
        facts.append((self.tr("Parts"), str(row.parts)))
        if row.flash:
            facts.append((self.tr("Kind"), self.tr("Flash: pops up, and is not kept")))
        if row.shift != NO_SHIFT:
            facts.append((self.tr("Alphabet"), words.tables_words(row.shift)))
        if row.attempts > 1:
            facts.append((self.tr("Tries"), str(row.attempts)))
        if row.route:
            facts.append((self.tr("Through"), plain.one_line(words.route_words(row.route))))
        return facts

    def _paint_again(self) -> None:
        if self._row is not None:
            self._tell_chips(self._row)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self.name, 1)
        top.addWidget(self._talk)
        top.addWidget(self._close)
        chips = QHBoxLayout()
        chips.setSpacing(Space.S)
        chips.addWidget(self.number)
        chips.addWidget(self._status)
        chips.addWidget(self._delivery)
        chips.addStretch(1)
        why = QVBoxLayout()
        why.setSpacing(2)
        why.addWidget(self.sentence)
        why.addWidget(self.remedy)
        self._why.body.addLayout(why)
        self.body.addLayout(top)
        self.body.addLayout(chips)
        self.body.addWidget(self._scrolled(), 1)
        self.body.addWidget(self._many)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        for made in (self.cancel, self.again):
            buttons.addWidget(made, 1)
        self.body.addLayout(buttons)
        self.body.addWidget(self.arrived)

    def _scrolled(self) -> QScrollArea:
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, Space.S, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self._why)
        layout.addWidget(self.text)
        self._facts.setHorizontalSpacing(Space.M)
        self._facts.setVerticalSpacing(Space.XS)
        layout.addLayout(self._facts)
        layout.addWidget(self.timeline)
        layout.addStretch(1)
        self._scroll = scrolled(inner, "panel_scroll", self.tr("Text and history"))
        return self._scroll
