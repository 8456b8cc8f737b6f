"""One person: who they are, what was said, what became of it, and what may be sent to them.

Reached from Contacts, Conversations and the outbox. Owns no writing of its own: its verbs are
those of the address book and of the outbox. `more` and `consent.place` take further verbs.
"""

from __future__ import annotations

from array import array

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedLayout,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from smsdesk.domain.message import Direction
from smsdesk.domain.status import Status
from smsdesk.domain.views import TalkRow
from smsdesk.ui import plain
from smsdesk.ui.consent_actions import ConsentActions
from smsdesk.ui.consent_menu import ConsentMenu, Meant
from smsdesk.ui.contact_actions import ContactActions
from smsdesk.ui.context import (
    ComposeRequest,
    GroupRequest,
    PersonRequest,
    TalkRequest,
    UiContext,
)
from smsdesk.ui.icons import icon
from smsdesk.ui.models.contacts import called
from smsdesk.ui.models.exchanges import (
    OUTCOME,
    TEXT,
    TIME,
    ExchangesModel,
    PersonRead,
    read_person,
)
from smsdesk.ui.outbox_actions import OutboxActions
from smsdesk.ui.page import Page
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.buttons import button, icon_button
from smsdesk.ui.widgets.card import Card
from smsdesk.ui.widgets.consent_history import ConsentHistory
from smsdesk.ui.widgets.empty_state import EmptyState
from smsdesk.ui.widgets.exchange_rows import ExchangeDelegate
from smsdesk.ui.widgets.person_facts import FactVerbs, PersonFacts
from smsdesk.ui.widgets.row_table import RowTable
from smsdesk.ui.widgets.talk_view import TalkVerbs, TalkView

LINES = 60
LONGEST_NAME = 48
# While thousands go out the page is read again this often, not for each of them.
CALM_MS = 700


class PersonPage(Page):
    """The page of a person."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        """Make the page; `arrive` says whose it is."""
        super().__init__(context, "person", "", parent)
        self._contact = 0
        self._came_from = "contacts"
        self._lines = LINES
        self._read_last: PersonRead | None = None
        self._actions = ContactActions(context, self)
        self._outbox = OutboxActions(context, self)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM_MS)
        self._calm.timeout.connect(self._read)
        self._make_parts()
        self._arrange_body()
        self._connect()

    @property
    def person(self) -> PersonRead | None:
        """Return what is shown, None while it is being read or where the person is gone."""
        return self._read_last

    # What the window asks.

    def arrive(self, argument: object | None) -> None:
        """Show a person; without one, the last."""
        if isinstance(argument, PersonRequest):
            self._came_from = argument.back
            self._tell_back()
            if argument.contact != self._contact:
                self._contact, self._lines, self._read_last = argument.contact, LINES, None
                self._talk.clear()
                self.tabs.setCurrentIndex(0)
        self._read()

    def start_focus(self) -> QWidget:
        """Begin with the way back."""
        return self.back

    # Reading.

    def _read(self) -> None:
        store, contact, lines = self.context.desk.store, self._contact, self._lines

        def done(found: PersonRead | None) -> None:
            if contact == self._contact:
                self._show(found)

        self.context.pool.run(
            lambda _progress: read_person(store, contact, lines),
            done,
            self.context.complain,
            owner=self,
        )

    def _show(self, found: PersonRead | None) -> None:
        self._read_last = found
        self.write.setEnabled(found is not None and bool(found.contact.phones))
        self.edit.setEnabled(found is not None)
        self.more_button.setEnabled(found is not None)
        self._places.setCurrentWidget(self._gone if found is None else self._whole)
        if found is None:
            self.title.setText(self.tr("No longer here"))
            self.setAccessibleName(self.title.text())
            self.set_subtitle("")
            return
        region = self.context.desk.settings.region
        name = plain.one_line(called(found.contact, region), LONGEST_NAME)
        self.title.setText(name)
        self.setAccessibleName(name)
        self.facts.show_person(found.contact, region)
        self._show_exchanges(found)
        blocked = [bool(phone.do_not_send) for phone in found.contact.phones]
        self.block.setVisible(not all(blocked))
        self.lift.setVisible(any(blocked))
        self.consent.show_consents(found.contact.phones, found.consents, found.changes, region)

    def _show_exchanges(self, found: PersonRead) -> None:
        rows = [one.row for one in found.exchanges]
        self._talk.show_rows(rows, more=found.more)
        self.exchanges.replace(found.exchanges, several=len(found.contact.phones) > 1)
        self._earlier.setVisible(found.more)
        empty = not rows
        self._talk_places.setCurrentWidget(self._talk_empty if empty else self._talk)
        self._table_places.setCurrentWidget(self._table_empty if empty else self._table_side)
        reachable = bool(found.contact.phones)
        self.open_talk.setVisible(reachable)
        for state in (self._talk_empty, self._table_empty):
            self._say_nothing(state, reachable=reachable)

    def _say_nothing(self, state: EmptyState, *, reachable: bool) -> None:
        if reachable:
            words = self.tr("What you send to this person and what they answer is shown here.")
        else:
            words = self.tr("Add a number: then you can write to this person.")
        state.say(self.tr("Nothing said yet"), words)
        for made in state.findChildren(QPushButton):
            made.setVisible(reachable)

    def _show_earlier(self) -> None:
        self._lines += LINES
        self._read()

    # Verbs.

    def _go_back(self) -> None:
        self.context.navigate(self._came_from, None)

    def _write(self) -> None:
        self.context.navigate("compose", ComposeRequest(contacts=(self._contact,)))

    def _write_to(self, number: str) -> None:
        self.context.navigate("compose", ComposeRequest(numbers=(number,)))

    def _edit(self) -> None:
        self._actions.edit(self._contact)

    def _delete(self) -> None:
        self._actions.delete(array("q", [self._contact]))
        self.context.navigate("contacts", None)

    def _open_talk(self) -> None:
        """Open the conversation: the one with the latest message where there are several."""
        found = self._read_last
        if found is None or not found.contact.phones:
            return
        latest = found.exchanges[-1].number if found.exchanges else found.contact.phones[0].e164
        self._open_talk_with(latest)

    def _open_talk_with(self, number: str) -> None:
        self.context.navigate("conversations", TalkRequest(number))

    def _open_exchange(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        chosen = self.exchanges.row_at(rows[0].row()) if rows else None
        if chosen is not None:
            self._open_talk_with(chosen.number)

    def _open_group(self, name: str) -> None:
        self.context.navigate("contacts", GroupRequest(name))

    def _cancel(self, row: TalkRow) -> None:
        self._outbox.cancel([row.id], undoable=False)

    def _again(self, row: TalkRow) -> None:
        self._outbox.send_again([row.id], 1 if row.status is Status.UNKNOWN else 0)

    def _arrived(self, row: TalkRow) -> None:
        self._outbox.mark_arrived([row.id])

    # Live.

    def _inbox_changed(self, numbers: frozenset[str]) -> None:
        if not numbers or numbers & self._numbers():
            self._soon()

    def _messages_changed(self, ids: frozenset[int]) -> None:
        found = self._read_last
        exchanges = found.exchanges if found is not None else ()
        shown = {one.row.id for one in exchanges if one.row.direction is Direction.OUT}
        # A new message has an id that is not here yet: which number it goes to is not told.
        if not ids or ids & shown or max(ids) > max(shown, default=0):
            self._soon()

    def _soon(self) -> None:
        if self.isVisible() and not self._calm.isActive():
            self._calm.start()

    def _contacts_changed(self) -> None:
        if self.isVisible():
            self._read()

    def _numbers(self) -> frozenset[str]:
        found = self._read_last
        return frozenset(phone.e164 for phone in found.contact.phones) if found else frozenset()

    # Making.

    def _tell_back(self) -> None:
        label = {
            "conversations": self.tr("Back to the conversation"),
            "duplicates": self.tr("Back to the duplicates"),
        }.get(self._came_from, self.tr("Back to the contacts"))
        self.back.setAccessibleName(label)
        self.back.setToolTip(label)

    def _make_parts(self) -> None:
        theme = self.context.theme
        self.back = icon_button(
            "", "person_back", theme=theme, symbol="chevron_left", clicked=self._go_back
        )
        self._tell_back()
        self.write = button(
            self.tr("Write"),
            "person_write",
            theme=theme,
            symbol="compose",
            kind="primary",
            clicked=self._write,
        )
        self.edit = button(
            self.tr("Edit"), "person_edit", theme=theme, symbol="edit", clicked=self._edit
        )
        self._make_more()
        verbs = FactVerbs(self._open_talk_with, self._write_to, self._edit, self._open_group)
        self.facts = PersonFacts(theme, verbs)
        self.consent = ConsentHistory(theme, self.context.desk.clock)
        self.consent.place.addWidget(self.block)
        self.consent.place.addWidget(self.lift)
        self.consent.place.addStretch(1)
        self._make_talk()
        self._make_table()
        self._gone = EmptyState(
            theme,
            "person_gone",
            "user",
            self.tr("This person is not in the address book any more"),
            self.tr("The messages stay in Conversations and in the outbox."),
        )
        self._gone.add(
            button(self.tr("To the contacts"), "person_gone_back", clicked=self._to_contacts)
        )

    def _to_contacts(self) -> None:
        self.context.navigate("contacts", None)

    def _make_more(self) -> None:
        self.more_button = icon_button(
            self.tr("More"), "person_more", theme=self.context.theme, symbol="more"
        )
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._consents = ConsentActions(self.context, self)
        self.more = ConsentMenu(self.context, self._consents, self._meant, self.more_button)
        self.more.gone = self._to_contacts
        self._delete_action = self.more.addAction(self.tr("Delete this person"))
        self._delete_action.setObjectName("person_delete")
        self._delete_action.triggered.connect(lambda _on=False: self._delete())
        self.more.aboutToShow.connect(self._paint_more)
        self.more_button.setMenu(self.more)
        self.block = button(
            self.tr("Text them no more…"),
            "person_block",
            theme=self.context.theme,
            symbol="ban",
            clicked=self.more.block.trigger,
        )
        self.lift = button(
            self.tr("Text them again…"),
            "person_lift",
            theme=self.context.theme,
            symbol="undo",
            clicked=self.more.lift.trigger,
        )

    def _meant(self) -> Meant | None:
        found = self._read_last
        if found is None:
            return None
        phones = found.contact.phones
        free = any(not phone.do_not_send for phone in phones)
        return Meant(
            called(found.contact, self.context.desk.settings.region),
            tuple(phone.e164 for phone in phones),
            blocked=bool(phones) and not free,
            white=any(phone.white_list for phone in phones),
            contact=found.contact.id,
        )

    def _paint_more(self) -> None:
        self._delete_action.setIcon(icon("trash", self.context.theme.tokens.text))

    def _make_talk(self) -> None:
        context = self.context
        verbs = TalkVerbs(self._cancel, self._again, self._arrived, self._show_earlier)
        self._talk = TalkView(context.theme, context.desk.clock, verbs)
        self._talk_empty = self._nothing("person_talk_empty")
        self.open_talk = button(
            self.tr("Open in Conversations"),
            "person_open_talk",
            theme=context.theme,
            symbol="conversations",
            clicked=self._open_talk,
        )

    def _make_table(self) -> None:
        context = self.context
        self.exchanges = ExchangesModel(
            context.desk.clock, lambda: context.desk.settings.region, self
        )
        delegate = ExchangeDelegate(context.theme, self.font(), self.exchanges)
        self.table = RowTable(
            "person_history", self.tr("Sent and received"), self.exchanges, delegate
        )
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self.table.set_widths({TIME: 136, OUTCOME: 168}, stretch=TEXT)
        self._table_empty = self._nothing("person_history_empty")
        self._earlier = button(
            self.tr("Show earlier messages"),
            "person_history_earlier",
            kind="quiet",
            clicked=self._show_earlier,
        )

    def _nothing(self, name: str) -> EmptyState:
        made = EmptyState(
            self.context.theme,
            name,
            "conversations",
            "",
            "",
        )
        made.add(button(self.tr("Write"), f"{name}_write", kind="primary", clicked=self._write))
        return made

    def _arrange_body(self) -> None:
        self.header.addWidget(self.write)
        self.header.addWidget(self.edit)
        self.header.addWidget(self.more_button)
        self.titles.insertWidget(0, self.back)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("person_tabs")
        self.tabs.setAccessibleName(self.tr("What is known"))
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self._talk_tab(), self.tr("Conversation"))
        self.tabs.addTab(self._table_tab(), self.tr("History"))
        self.tabs.addTab(self.consent, self.tr("Consent"))
        self.tabs.tabBar().setDrawBase(False)
        card = Card("person_talk", padding=1)
        card.body.addWidget(self.tabs)
        self._whole = QWidget()
        columns = QHBoxLayout(self._whole)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(Space.M)
        columns.addWidget(self.facts)
        columns.addWidget(card, 1)
        place = QWidget()
        self._places = QStackedLayout(place)
        self._places.addWidget(self._whole)
        self._places.addWidget(self._gone)
        self.body.addWidget(place, 1)

    def _talk_tab(self) -> QWidget:
        place = QWidget()
        self._talk_places = QStackedLayout(place)
        self._talk_places.addWidget(self._talk)
        self._talk_places.addWidget(self._talk_empty)
        side = QWidget()
        bottom = QHBoxLayout()
        bottom.setContentsMargins(Space.M, Space.S, Space.M, Space.M)
        bottom.addStretch(1)
        bottom.addWidget(self.open_talk)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(place, 1)
        column.addLayout(bottom)
        return side

    def _table_tab(self) -> QWidget:
        self._table_side = QWidget()
        column = QVBoxLayout(self._table_side)
        column.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        column.addWidget(self.table, 1)
        column.addWidget(self._earlier)
        place = QWidget()
        self._table_places = QStackedLayout(place)
        self._table_places.addWidget(self._table_side)
        self._table_places.addWidget(self._table_empty)
        return place

    def _connect(self) -> None:
        bridge = self.context.bridge
        bridge.inbox_changed.connect(self._inbox_changed)
        bridge.messages_changed.connect(self._messages_changed)
        bridge.contacts_changed.connect(self._contacts_changed)
        self.table.opened.connect(self._open_exchange)
