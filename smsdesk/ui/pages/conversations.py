"""The conversations: who wrote, what was said, and the answer.

Owns the choice of the conversation, the reading of its lines, and the answers begun in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from smsdesk.domain.consent import OPTED_OUT, Consent, Question
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import WITHHELD, Direction
from smsdesk.domain.status import Status
from smsdesk.domain.views import ContactRow, TalkRow, ThreadRow
from smsdesk.services.compose import QueueResult
from smsdesk.ui import consent_words, plain, when
from smsdesk.ui.consent_actions import ConsentActions
from smsdesk.ui.consent_menu import ConsentMenu, Meant
from smsdesk.ui.context import (
    ComposeRequest,
    ContactRequest,
    PersonRequest,
    TalkRequest,
    UiContext,
)
from smsdesk.ui.models.threads import ThreadsModel
from smsdesk.ui.models.threads import source as thread_source
from smsdesk.ui.outbox_actions import OutboxActions
from smsdesk.ui.page import Page
from smsdesk.ui.record_exports import InboxExport
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.buttons import button, icon_button
from smsdesk.ui.widgets.card import TintedBox, line
from smsdesk.ui.widgets.empty_state import EmptyState
from smsdesk.ui.widgets.labels import ElidedLabel, plain_label, set_plain_tip
from smsdesk.ui.widgets.question_card import QuestionCard
from smsdesk.ui.widgets.reply_box import ReplyBox
from smsdesk.ui.widgets.row_table import RowTable
from smsdesk.ui.widgets.search_field import SearchField
from smsdesk.ui.widgets.symbol import Symbol
from smsdesk.ui.widgets.talk_view import TalkVerbs, TalkView
from smsdesk.ui.widgets.thread_rows import ThreadDelegate

LIST_WIDTH = 300
LINES = 60
# While thousands go out the list is read again this often, not for each of them.
CALM_MS = 700


@dataclass(frozen=True, slots=True)
class _Talk:
    """What was read of one conversation."""

    number: str
    rows: list[TalkRow]
    more: bool
    contact: ContactRow | None
    consent: Consent | None
    questions: Sequence[Question]
    held: int


class ConversationsPage(Page):
    """The page "Conversations"."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        """Make the page; it reads when it is shown for the first time."""
        super().__init__(context, "conversations", self.tr("Conversations"), parent)
        self._region = context.desk.settings.region
        self._actions = OutboxActions(context, self)
        self._consents = ConsentActions(context, self)
        self._number = ""
        self._lines = LINES
        self._talk: _Talk | None = None
        self._seen = False
        self._searched = ""
        self._begun: dict[str, str] = {}
        self._marked: tuple[str, tuple[tuple[str, int], ...]] | None = None
        self._quiet = False
        self._chosen = False
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM_MS)
        self._calm.timeout.connect(self._reload_list)
        self.exporting = InboxExport(context, "conversations_export_progress", self)
        self._make_parts()
        self._arrange_body()
        self._connect()
        self._show_nothing()

    # What the window asks.

    def arrive(self, argument: object | None) -> None:
        """Show the list, or the conversation another page asked for."""
        self._region = self.context.desk.settings.region
        self.reply.allow(self.context.desk.settings.languages)
        if not self._seen:
            self._seen = True
            self._show_list()
        if isinstance(argument, TalkRequest):
            self._open(argument.number)
            self._mark_in_list()
        elif self._number:
            self._read_talk()

    def search(self) -> None:
        """Put the cursor into the search field."""
        self._search.setFocus()
        self._search.selectAll()

    def start_focus(self) -> QWidget:
        """Begin in the list."""
        return self.table

    def leave(self) -> None:
        """Keep the answer that was begun."""
        self._keep_begun()

    def showEvent(self, event: QShowEvent) -> None:
        """What is shown now counts as read."""
        super().showEvent(event)
        if self._number:
            self._read_talk()

    def _home(self) -> str | None:
        """Return the country whose numbers are shown short."""
        return self._region

    # The list.

    def _show_list(self) -> None:
        self.model.show(thread_source(self.context.desk.store, self._searched))

    def _search_for(self, text: str) -> None:
        self._searched = text
        self._show_list()

    def _reload_list(self) -> None:
        self.model.refetch()
        self.model.reload()

    def _loaded(self, count: int) -> None:
        self._list_places.setCurrentWidget(self.table if count else self._list_empty)
        # Nothing to choose from: one invitation, not two side by side.
        fresh = not count and not self._searched
        self._left.setVisible(not fresh)
        self._tell_nothing(fresh=fresh)
        if not count:
            self._tell_empty()
        self._mark_in_list()

    def _tell_empty(self) -> None:
        self._list_empty.say(
            self.tr("Nothing found"),
            self.tr("No name, number or text matches “{text}”.").format(text=self._searched),
        )

    def _tell_nothing(self, *, fresh: bool) -> None:
        if fresh:
            self._nothing.say(
                self.tr("No conversations yet"),
                self.tr("Whoever writes to you, or gets a message from you, appears here."),
            )
        else:
            self._nothing.say(
                self.tr("Pick a conversation"),
                self.tr("Choose one at the left to read it and to answer, or begin a new one."),
            )

    def _mark_in_list(self) -> None:
        """Select the conversation that is open, where it stands in the list by now."""
        selection = self.table.selectionModel()
        current = self._chosen_row()
        if not self._number or (current is not None and current.number == self._number):
            return
        for position in range(min(self.model.rowCount(), 400)):
            row = self.model.held(self.model.id_at(position))
            if row is not None and row.number == self._number:
                self._quiet = True
                self.table.selectRow(position)
                self._quiet = False
                return
        self._quiet = True
        selection.clearSelection()
        self._quiet = False

    def _chosen_row(self) -> ThreadRow | None:
        rows = self.table.selectionModel().selectedRows()
        return self.model.row_at(rows[0].row()) if rows else None

    def _selection_changed(self) -> None:
        if not self._quiet:
            self._chosen = True
            self._open_chosen()

    def _open_chosen(self) -> None:
        """Open what was chosen, as soon as its row is here."""
        row = self._chosen_row() if self._chosen else None
        if row is not None:
            self._chosen = False
            if row.number != self._number:
                self._open(row.number)

    # One conversation.

    def _open(self, number: str) -> None:
        self._keep_begun()
        self._number = number
        self._talk = None
        self._lines = LINES
        self.view.clear()
        self.reply.set_text(self._begun.get(number, ""))
        self._name.setText(plain.number(number, self._region))
        self._number_label.hide()
        self._blocked.hide()
        self.question.hide()
        self._person.hide()
        self._places.setCurrentWidget(self._talk_side)
        self._read_talk()

    def _show_nothing(self) -> None:
        self._places.setCurrentWidget(self._nothing)

    def _read_talk(self) -> None:
        number, lines, store = self._number, self._lines, self.context.desk.store

        def read(_progress: object) -> _Talk:
            rows = store.inbox.talk(number, lines + 1)
            contact = store.contacts.by_number(number)
            return _Talk(
                number,
                rows[-lines:],
                len(rows) > lines,
                contact,
                store.consents.get(number),
                store.questions.open_of(number),
                store.queue.held_for(number),
            )

        self.context.pool.run(read, self._talk_read, self.context.complain, owner=self)

    def _talk_read(self, talk: _Talk) -> None:
        if talk.number != self._number:
            return
        self._talk = talk
        self.view.show_rows(talk.rows, more=talk.more)
        self._tell_person(talk)
        self._tell_consent(talk)
        if self.isVisible():
            self._mark_read(talk)

    def _tell_person(self, talk: _Talk) -> None:
        name = talk.contact.name if talk.contact is not None else ""
        self._name.setText(plain.name_or_number(name, talk.number, self._region))
        self._number_label.setText(plain.number(talk.number, self._region))
        set_plain_tip(self._number_label, talk.number)
        self._number_label.setVisible(bool(name))
        label = self.tr("Person") if talk.contact is not None else self.tr("Add to contacts")
        self._person.setText(label)
        self._person.setAccessibleName(label)
        self._person.setVisible(talk.number != WITHHELD)

    def _tell_consent(self, talk: _Talk) -> None:
        consent = talk.consent
        blocked = consent is not None and bool(consent.do_not_send)
        self._blocked.setVisible(blocked)
        self.question.show_questions(() if blocked else talk.questions, talk.held)
        self.more_button.setVisible(talk.number != WITHHELD)
        self.reply.setVisible(not blocked and talk.number != WITHHELD)
        if consent is None or not blocked:
            return
        self._blocked_title.setText(consent_words.reason_words(consent.do_not_send))
        self._blocked_text.setText(self._evidence(consent))

    def _evidence(self, consent: Consent) -> str:
        pieces = []
        if consent.since is not None:
            moment = when.moment(consent.since, self.context.desk.clock.now())
            pieces.append(self.tr("Since {time}.").format(time=moment))
        if consent.evidence:
            pieces.append(f"“{plain.one_line(consent.evidence, 120)}”")
        if consent.do_not_send == OPTED_OUT:
            pieces.append(self.tr("Nothing is sent to this number until they write START."))
        else:
            pieces.append(self.tr("Nothing is sent to this number."))
        return " ".join(pieces)

    def _answer(self, question: Question, yes: bool) -> None:
        """Keep what a person says of an unclear reply, and let go or cancel what waits."""
        opt_outs = self.context.desk.opt_outs

        def done(_question: Question) -> None:
            self.context.lanes.wake()
            self.context.pulse.look()
            self._read_talk()

        self.context.pool.run(
            lambda _progress: opt_outs.answer(question.id, yes=yes),
            done,
            self.context.complain,
            owner=self,
        )

    def _mark_read(self, talk: _Talk) -> None:
        """Note that what came in was seen, once for what is here now: it costs a transaction."""
        number = talk.number
        came = [(row.key, row.missing) for row in talk.rows if row.direction is not Direction.OUT]
        seen = (number, tuple(came))
        if not came or seen == self._marked:
            return
        self._marked = seen
        self.context.pool.run(
            lambda _progress: self.context.desk.conversations.mark_read(number),
            lambda _result: None,
            self.context.complain,
            owner=self,
        )

    def _earlier(self) -> None:
        self._lines += LINES
        self._read_talk()

    def _go_to_person(self) -> None:
        if self._talk is None:
            return
        contact = self._talk.contact
        if contact is not None:
            self.context.navigate("person", PersonRequest(contact.id, back="conversations"))
        else:
            self.context.navigate("contacts", ContactRequest(number=self._number))

    # Answering.

    def _keep_begun(self) -> None:
        if self._number:
            self._begun.pop(self._number, None)
            if self.reply.text().strip():
                self._begun[self._number] = self.reply.text()

    def _reply(self, text: str) -> None:
        number = self._number
        self.reply.setEnabled(False)
        self.context.pool.run(
            lambda _progress: self.context.desk.conversations.reply(number, text),
            lambda result: self._replied(number, result),
            self._not_replied,
            owner=self,
        )

    def _replied(self, number: str, result: QueueResult) -> None:
        self.reply.setEnabled(True)
        if result.batch is None and result.skipped:
            skipped = result.skipped[0]
            shown = plain.number(skipped.number, self._region)
            self.context.complain(Refusal(skipped.reason, shown))
            return
        self.context.lanes.wake()
        self._begun.pop(number, None)
        if number == self._number:
            self.reply.set_text("")
            self.reply.editor.setFocus()
            self._read_talk()

    def _not_replied(self, error: BaseException) -> None:
        self.reply.setEnabled(True)
        self.context.complain(error)

    # Steps of own messages.

    def _cancel(self, row: TalkRow) -> None:
        self._actions.cancel([row.id], undoable=False)

    def _again(self, row: TalkRow) -> None:
        self._actions.send_again([row.id], 1 if row.status is Status.UNKNOWN else 0)

    def _arrived(self, row: TalkRow) -> None:
        self._actions.mark_arrived([row.id])

    # Live.

    def _inbox_changed(self, numbers: frozenset[str]) -> None:
        if not self._seen:
            return
        self._reload_list()
        if self._number and (not numbers or self._number in numbers) and self.isVisible():
            self._read_talk()

    def _messages_changed(self, ids: frozenset[int]) -> None:
        if not self._seen:
            return
        if not self._calm.isActive():
            self._calm.start()
        rows = self._talk.rows if self._talk is not None else []
        shown = {row.id for row in rows if row.direction is Direction.OUT}
        if self._number and self.isVisible() and (not ids or ids & shown):
            self._read_talk()

    def _contacts_changed(self) -> None:
        if self._seen:
            self.model.refetch()
            if self._number:
                self._read_talk()

    # Making.

    def _make_parts(self) -> None:
        context, theme = self.context, self.context.theme
        self._search = SearchField(
            theme, "conversations_search", self.tr("Search names, numbers, texts")
        )
        self.model = ThreadsModel(context.pool, context.desk.clock, self._home, self)
        delegate = ThreadDelegate(theme, self.font(), context.desk.clock, self._home)
        self.table = RowTable("threads", self.tr("Conversations"), self.model, delegate)
        self.table.hide_heading()
        self.table.set_widths({}, stretch=0)
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        verbs = TalkVerbs(self._cancel, self._again, self._arrived, self._earlier)
        self.view = TalkView(theme, context.desk.clock, verbs)
        self.reply = ReplyBox(theme, self._reply)
        self._name = ElidedLabel(role="heading", name="talk_name")
        self._number_label = plain_label(role="muted", name="talk_number", selectable=True)
        self._person = button(
            "", "talk_person", theme=theme, symbol="user", clicked=self._go_to_person
        )
        self.more_button = self._make_more()
        self._make_blocked()
        self._make_empty()

    def _make_more(self) -> QToolButton:
        made = icon_button(self.tr("More"), "talk_more", theme=self.context.theme, symbol="more")
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more = ConsentMenu(self.context, self._consents, self._whom, made)
        self.more.gone = self._forgotten
        made.setMenu(self.more)
        return made

    def _whom(self) -> Meant | None:
        talk = self._talk
        if talk is None or talk.number == WITHHELD:
            return None
        name = talk.contact.name if talk.contact is not None else ""
        called = plain.name_or_number(name, talk.number, self._region)
        blocked = talk.consent is not None and bool(talk.consent.do_not_send)
        white = talk.consent is not None and talk.consent.white_list
        return Meant(called, (talk.number,), blocked=blocked, white=white)

    def _forgotten(self) -> None:
        self._number = ""
        self._talk = None
        self._show_nothing()
        self._reload_list()

    def _make_blocked(self) -> None:
        self._blocked = TintedBox("talk_blocked", "warning")
        self._blocked_title = plain_label(role="strong", name="talk_blocked_title", wrap=True)
        self._blocked_text = plain_label(name="talk_blocked_text", wrap=True)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._blocked_title)
        texts.addWidget(self._blocked_text)
        self._blocked.body.addWidget(Symbol(self.context.theme, "ban", 22, "warning"))
        self._blocked.body.addLayout(texts, 1)
        self.question = QuestionCard(self.context.theme, self._answer)

    def _make_empty(self) -> None:
        theme = self.context.theme
        self._nothing = EmptyState(theme, "talk_nothing", "conversations", "", "")
        self._nothing.add(self._new_button("talk_nothing_new"))
        self._list_empty = EmptyState(theme, "threads_empty", "search", "", "")

    def _new_button(self, name: str) -> QPushButton:
        return button(
            self.tr("New message"),
            name,
            kind="primary",
            clicked=lambda: self.context.navigate("compose", ComposeRequest()),
        )

    def _arrange_body(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(Space.S)
        left.addWidget(self._search)
        list_place = QWidget()
        self._list_places = QStackedLayout(list_place)
        self._list_places.addWidget(self.table)
        self._list_places.addWidget(self._list_empty)
        left.addWidget(list_place, 1)
        self._left = holder = QWidget()
        holder.setFixedWidth(LIST_WIDTH)
        holder.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        right = QFrame()
        right.setProperty("card", "true")
        self._places = QStackedLayout(right)
        self._talk_side = self._make_talk_side()
        self._places.addWidget(self._nothing)
        self._places.addWidget(self._talk_side)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(holder)
        row.addWidget(right, 1)
        self.header.addWidget(self.exporting.make_button())
        self.body.addWidget(self.exporting.row)
        self.body.addLayout(row, 1)

    def _make_talk_side(self) -> QWidget:
        side = QWidget()
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self._number_label)
        top = QHBoxLayout()
        top.setContentsMargins(Space.M, Space.M, Space.M, Space.S)
        top.addLayout(names, 1)
        top.addWidget(self._person)
        top.addWidget(self.more_button)
        bottom = QVBoxLayout()
        bottom.setContentsMargins(Space.M, Space.S, Space.M, Space.M)
        bottom.setSpacing(Space.S)
        bottom.addWidget(self._blocked)
        bottom.addWidget(self.question)
        bottom.addWidget(self.reply)
        layout = QVBoxLayout(side)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(line())
        layout.addWidget(self.view, 1)
        layout.addWidget(line())
        layout.addLayout(bottom)
        return side

    def _connect(self) -> None:
        context = self.context
        context.bridge.inbox_changed.connect(self._inbox_changed)
        context.bridge.messages_changed.connect(self._messages_changed)
        context.bridge.contacts_changed.connect(self._contacts_changed)
        self._search.searched.connect(self._search_for)
        self.model.loaded.connect(self._loaded)
        self.model.failed.connect(context.complain)
        self.model.dataChanged.connect(self._open_chosen)
        self.table.selectionModel().selectionChanged.connect(
            lambda _on, _off: self._selection_changed()
        )
        self.table.opened.connect(self.reply.editor.setFocus)
