"""New message: who gets it, what it says, when it goes.

Owns the page. What sending would do is found out by `ui.checker`, what is unfinished is kept by
`ui.unfinished`, and the sending itself is `services.compose`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from smsdesk.codec import segment
from smsdesk.domain import template
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Skipped
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.views import ContactRow, DraftRow
from smsdesk.services.compose import QueueResult
from smsdesk.services.lane import LaneView
from smsdesk.ui import lane_words, when, words
from smsdesk.ui.checker import Checked, Checker
from smsdesk.ui.context import ComposeRequest, OutboxRequest, UiContext, Undo
from smsdesk.ui.dialogs.choose_people import ChoosePeople
from smsdesk.ui.dialogs.confirm_send import ConfirmSend, Plan
from smsdesk.ui.dialogs.left_out import LeftOutDialog
from smsdesk.ui.dialogs.list_file import ListFile, file_kinds
from smsdesk.ui.dialogs.pasted_numbers import PastedDialog
from smsdesk.ui.dialogs.people_inside import PeopleInside
from smsdesk.ui.page import Page
from smsdesk.ui.recipient_entries import (
    MANY,
    Chosen,
    Entry,
    Group,
    Listed,
    Pasted,
    Person,
    Typed,
    entries_of,
    gather,
    problem,
)
from smsdesk.ui.suggester import Suggester
from smsdesk.ui.theme import Space
from smsdesk.ui.unfinished import Unfinished, Written, written
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.counter import Counter
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.ui.widgets.merge_fields import FieldButton
from smsdesk.ui.widgets.message_editor import MessageEditor
from smsdesk.ui.widgets.preview_card import PreviewCard
from smsdesk.ui.widgets.recipients import RecipientsField
from smsdesk.ui.widgets.scrolled import scrolled
from smsdesk.ui.widgets.sending_options import SendingOptions
from smsdesk.ui.widgets.unicode_advice import advise
from smsdesk.workers.pool import Progress

# Reasons that concern what is typed as the text, and are told below it.
_TEXT_REASONS = frozenset(
    {Reason.PLACEHOLDER_UNKNOWN, Reason.PLACEHOLDER_BROKEN, Reason.TEXT_TOO_LONG}
)


class ComposePage(Page):
    """The page "New message"."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        """Make the page; what was unfinished at the last end comes back."""
        super().__init__(context, "compose", self.tr("New message"), parent)
        self._region = context.desk.settings.region
        self._draft: DraftRow | None = None
        self._checked: Checked | None = None
        self._wants_to_send = self._wants_all = False
        self._sending = False
        self._looked_at: tuple[str, tuple[Entry, ...]] | None = None
        self._make_parts()
        self._arrange_body()
        self._connect()
        self._show_modems()
        self._changed()
        self._unfinished.restore(self._restored)

    # What the window asks.

    def arrive(self, argument: object | None) -> None:
        """Take up recipients, a text or a draft from another page."""
        self._region = self.context.desk.settings.region
        if isinstance(argument, ComposeRequest):
            self._begin(argument)
        self._checker.forget_people()

    def start_focus(self) -> QWidget:
        """Begin with the recipients, or with the text where they are chosen."""
        return self.editor if self.recipients.entries() else self.recipients.edit

    def search(self) -> None:
        """Ctrl+F goes to the recipients, which are searched for."""
        self.recipients.edit.setFocus()

    def leave(self) -> None:
        """Keep what is unfinished."""
        try:
            self._unfinished.keep_now()
        except Refusal as refusal:
            self.context.complain(refusal)

    # What is written.

    def written(self) -> Written:
        """Return what stands on the page."""
        options = self.options
        return Written(
            self.editor.text(),
            self.recipients.entries(),
            self._draft,
            options.at(),
            options.by(),
            options.chosen_priority(),
        )

    def show_written(self, what: Written) -> None:
        """Put something on the page in the place of what is there."""
        self._draft = what.draft
        self.recipients.set_entries(what.entries)
        self.editor.set_text(what.text)
        self.options.show_kept(what.at, what.by, what.priority)
        self._show_draft()
        self._changed()

    def clear(self) -> None:
        """Empty the page."""
        self.show_written(Written("", ()))

    def _restored(self, what: Written) -> None:
        self.show_written(what)
        self.context.notify(self.tr("What you had begun is here again."))

    def _begin(self, request: ComposeRequest) -> None:
        """Start what another page asked for; what was begun before goes to the drafts."""
        self._put_aside()
        if request.draft:
            self._open_draft(request.draft)
            return
        entries: list[Entry] = [Typed(number) for number in request.numbers]
        if len(request.numbers) > MANY:
            entries = list(entries_of(request.numbers))
        if request.group:
            entries.append(Group(request.group))
        self.show_written(Written(request.text, tuple(entries)))
        if request.contacts:
            self._add_contacts(request.contacts)

    def _put_aside(self) -> None:
        what = self.written()
        same = what.draft is not None and what.text == written(what.draft).text
        self.clear()
        if what.empty or same:
            return
        self._save(what, self.tr("What you had begun is in the drafts now."))

    def _add_contacts(self, contacts: Sequence[int]) -> None:
        if len(contacts) > MANY:
            self.recipients.add((Chosen(tuple(contacts)),))
            return
        store = self.context.desk.store

        def read(_progress: Progress) -> list[ContactRow]:
            return list(store.contacts.page(list(contacts)))

        self.context.pool.run(read, self._add_people, self.context.complain, owner=self)

    def _add_people(self, rows: Sequence[ContactRow]) -> None:
        people = [Person(row.id, row.name, row.phones[0].e164) for row in rows if row.phones]
        self.recipients.add(people)
        without = len(rows) - len(people)
        if without:
            self._say(self.tr("%n person(s) (has|have) no number.", "", without))

    # Drafts.

    def _open_draft(self, draft: int) -> None:
        store = self.context.desk.store

        def read(_progress: Progress) -> DraftRow | None:
            return store.drafts.get(draft)

        def done(row: DraftRow | None) -> None:
            if row is not None:
                self.show_written(written(row))

        self.context.pool.run(read, done, self.context.complain, owner=self)

    def _save_draft(self) -> None:
        what = self.written()
        if what.empty:
            self._say(self.tr("There is nothing to keep yet."))
            return
        self._save(what, self.tr("The draft is kept."), stays=True)

    def _save(self, what: Written, said: str, *, stays: bool = False) -> None:
        desk = self.context.desk

        def write(_progress: Progress) -> DraftRow:
            return desk.drafts.save(what.as_draft())

        def done(row: DraftRow) -> None:
            if stays:
                self._draft = row
                self._show_draft()
            self.context.notify(said)

        self.context.pool.run(write, done, self.context.complain, owner=self)

    def _show_draft(self) -> None:
        if self._draft is None:
            self.set_subtitle("")
        else:
            self.set_subtitle(self.tr("Draft: {name}").format(name=self._draft.name))

    # Checking.

    def _changed(self) -> None:
        """Look whether something was typed, picked or removed.

        Fields marked in the text and chips coloured by a check tell a change too, and none was.
        """
        now = (self.editor.text(), self.recipients.entries())
        if now == self._looked_at:
            return
        self._looked_at = now
        self._wants_to_send = self._wants_all = False
        self._count()
        self._unfinished.touched()
        self._checker.look(*now)

    def _people_changed(self) -> None:
        """Look again; where Send waited for the name that was typed last, press it again."""
        pressed, self._wants_all = self._wants_all, False
        self._changed()
        if pressed:
            self._send_clicked()

    def _count(self) -> None:
        """Count at once what can be counted without knowing the people."""
        text = self.editor.text()
        advice = advise(text)
        self.editor.mark(advice.at if advice is not None else None)
        try:
            bare = template.parse(text)
        except Refusal:
            bare = template.Template((text,))
        if bare.fields and self._checked is not None and self._checked.text == text:
            self._count_longest(self._checked)
            return
        shown = bare.render({})
        self.counter.tell(segment.count(shown), len(shown), advice=advice, up_to=bool(bare.fields))

    def _count_longest(self, checked: Checked) -> None:
        preview = checked.preview
        if preview is None or preview.longest is None or checked.trouble is not None:
            return
        longest = preview.longest
        characters = max((len(one.text) for one in preview.samples), default=0)
        advice = advise(checked.text)
        self.counter.tell(longest, characters, advice=advice, up_to=True)
        if advice is None and longest.forced_by is not None:
            self.counter.tell_field(longest)

    def _show_checked(self, checked: Checked) -> None:
        self._checked = checked
        self.fields.set_fields(checked.fields)
        self.editor.fields.set_known(frozenset(checked.fields))
        self.recipients.show_troubles(checked.left_out)
        self._count()
        self._show_people(checked)
        self._show_text_trouble(checked.trouble)
        self._show_preview(checked)
        self._show_send(checked)
        if self._wants_to_send:
            self._send_checked(checked)

    def _show_people(self, checked: Checked) -> None:
        skipped = checked.skipped
        twice = sum(one.reason is Reason.DUPLICATE for one in skipped)
        out = len(skipped) - twice
        pieces = []
        if checked.people:
            pieces.append(self.tr("%n person(s) (gets|get) it", "", checked.ready))
        if out:
            pieces.append(self.tr("%n left out", "", out))
        if twice:
            pieces.append(self.tr("%n duplicate(s) folded", "", twice))
        self.people.setText(" · ".join(pieces))
        self.details.setVisible(bool(skipped))
        self._show_number_trouble(checked.entries)

    def _show_number_trouble(self, entries: Sequence[Entry]) -> None:
        typed = (one.number for one in entries if isinstance(one, Typed))
        trouble = next(filter(None, (problem(one, self._region) for one in typed)), None)
        self.number_trouble.setText(words.explain(trouble) if trouble is not None else "")
        self.number_trouble.setVisible(trouble is not None)

    def _show_text_trouble(self, trouble: Trouble | None) -> None:
        shown = trouble is not None and trouble.reason in _TEXT_REASONS
        self.text_trouble.setText(words.explain(trouble) if trouble is not None and shown else "")
        self.text_trouble.setVisible(shown)

    def _show_preview(self, checked: Checked) -> None:
        if not checked.text.strip():
            self.preview.clear(self.tr("Here you see what each person will read."))
        elif not checked.people:
            self.preview.clear(self.tr("Choose recipients to see what each of them will read."))
        elif checked.trouble is not None or checked.preview is None:
            self.preview.clear(self.tr("The text can’t be shown yet."))
        elif not checked.ready:
            self.preview.clear(self.tr("Nobody of these gets a text. “Details” says why."))
        else:
            preview = checked.preview
            self.preview.show_samples(preview.samples, preview.ready, preview.gaps, self._region)

    def _show_send(self, checked: Checked) -> None:
        label = self._send_label(checked)
        self.send.setText(label)
        self.send.setAccessibleName(label)
        self.blocked.setText("")

    def _send_label(self, checked: Checked) -> str:
        if not checked.ready or checked.trouble is not None or checked.preview is None:
            return self.tr("Send")
        people = self.tr("%n person(s)", "", checked.ready)
        parts = self.tr("%n part(s)", "", checked.preview.parts)
        if self.options.at() is None:
            return self.tr("Send to {people} · {parts}").format(people=people, parts=parts)
        return self.tr("Schedule for {people} · {parts}").format(people=people, parts=parts)

    # Sending.

    def _send_clicked(self) -> None:
        if self._sending:
            return
        if not self.recipients.commit():
            # What is typed is still being looked up; nobody is sent to without it.
            self._wants_all = True
        elif self._checker.busy:
            self._wants_to_send = True
            self._check_at_once()
        elif self._checked is not None:
            self._send_checked(self._checked)

    def _check_at_once(self) -> None:
        wants = self._wants_to_send
        self._checker.look(self.editor.text(), self.recipients.entries(), at_once=True)
        self._wants_to_send = wants

    def _send_checked(self, checked: Checked) -> None:
        """Send what was checked, ask first, or say what is missing."""
        self._wants_to_send = False
        missing = self._missing(checked)
        if missing is not None:
            self._refuse(missing)
            return
        assert checked.preview is not None  # noqa: S101 - _missing has looked
        if checked.ready <= self.context.desk.settings.number("confirm_above"):
            self._send_now(checked)
            return
        plan = Plan(
            checked.preview,
            checked.skipped,
            self._when_words(),
            self._by_words(),
            self._send_label(checked),
        )
        dialog = ConfirmSend(self.context.theme, plan, self)
        dialog.confirmed.connect(partial(self._send_now, checked))
        dialog.open()

    def _missing(self, checked: Checked) -> Trouble | None:
        if not checked.people:
            return Trouble(Reason.NO_RECIPIENTS)
        if checked.trouble is not None:
            return checked.trouble
        if checked.preview is None or not checked.ready:
            first = next(iter(checked.left_out.values()), None)
            return first or Trouble(Reason.NO_RECIPIENTS)
        return self._late(self.options)

    def _late(self, options: SendingOptions) -> Trouble | None:
        now = self.context.desk.clock.now()
        by = options.by()
        if by is not None and by <= max(options.at() or now, now):
            return Trouble(Reason.DEADLINE_BEFORE_START, when.moment(by, now))
        return None

    def _refuse(self, trouble: Trouble) -> None:
        self.blocked.setText(words.explain(trouble))
        if trouble.reason is Reason.NO_RECIPIENTS:
            self.recipients.edit.setFocus()
        elif trouble.reason is Reason.TEXT_EMPTY or trouble.reason in _TEXT_REASONS:
            self.editor.setFocus()

    def _send_now(self, checked: Checked) -> None:
        """Queue it in the background; the page is emptied only when it is in the queue."""
        what = self.written()
        desk, options = self.context.desk, self.options
        at, by, route = options.at(), options.by(), options.chosen_route()
        priority = options.chosen_priority()
        name = what.draft.name if what.draft is not None else ""

        def queue(_progress: Progress) -> QueueResult:
            recipients = gather(checked.entries, desk)
            return desk.compose.queue(
                checked.text, recipients, name=name, at=at, by=by, priority=priority, route=route
            )

        self._set_sending(on=True)
        self.context.pool.run(
            queue,
            partial(self._queued, what),
            self._not_queued,
            long=True,
            owner=self,
        )

    def _set_sending(self, *, on: bool) -> None:
        self._sending = on
        self.send.setEnabled(not on)
        if on:
            self.send.setText(self.tr("Putting it into the queue…"))

    def _not_queued(self, error: BaseException) -> None:
        self._set_sending(on=False)
        self._changed()
        self.context.complain(error)

    def _queued(self, what: Written, result: QueueResult) -> None:
        self._set_sending(on=False)
        if result.batch is None:
            self._changed()
            self._show_left_out(result.skipped)
            return
        self.context.lanes.wake()
        self.clear()
        self._unfinished.keep_now()
        batch = result.batch
        undo = Undo(self.tr("Undo"), partial(self._take_back, batch, what))
        self.context.navigate("outbox", OutboxRequest(batch=batch))
        self.context.notify(self._queued_words(len(result.queued)), undo)

    def _queued_words(self, count: int) -> str:
        said = self.tr("%n message(s) in the queue.", "", count)
        if self.context.lanes.views():
            return said
        return said + " " + self.tr("They go when a modem is connected.")

    def _take_back(self, batch: int, what: Written) -> None:
        desk = self.context.desk

        def cancel(_progress: Progress) -> int:
            return desk.steering.cancel_batch(batch)

        self.context.pool.run(cancel, partial(self._taken_back, what), self.context.complain)

    def _taken_back(self, what: Written, count: int) -> None:
        if self.written().empty:
            self.show_written(what)
        self.context.navigate("compose", None)
        self.context.notify(
            self.tr("%n message(s) cancelled before they went.", "", count)
            if count
            else self.tr("It was too late: everything had gone already.")
        )

    def _when_words(self) -> str:
        at = self.options.at()
        if at is None:
            return self.tr("now")
        now = self.context.desk.clock.now()
        return self.tr("not before {when}").format(when=when.moment(at, now))

    def _by_words(self) -> str:
        by = self.options.by()
        if by is None:
            return ""
        now = self.context.desk.clock.now()
        return self.tr("given up after {when}").format(when=when.moment(by, now))

    # Dialogs.

    def _show_details(self) -> None:
        if self._checked is not None:
            self._show_left_out(self._checked.skipped)

    def _show_left_out(self, skipped: Sequence[Skipped]) -> None:
        LeftOutDialog(skipped, self).open()

    def _look_inside(self, entry: object) -> None:
        if isinstance(entry, Pasted):
            context = self.context
            dialog = PastedDialog(
                context.theme, context.pool, self._region, entry.numbers, context.complain, self
            )
            dialog.changed.connect(partial(self._replace_pasted, entry))
            dialog.open()
        elif isinstance(entry, Group | Chosen | Listed):
            desk, pool = self.context.desk, self.context.pool
            title = self.recipients.words_for(entry)
            PeopleInside(desk, pool, title, entry, self.context.complain, self).open()

    def _replace_pasted(self, entry: Pasted, typed: tuple[str, ...]) -> None:
        self.recipients.replace(entry, (Pasted(typed),) if typed else ())

    def _choose_people(self) -> None:
        dialog = ChoosePeople(self.context, self)
        dialog.chosen.connect(self._people_chosen)
        dialog.open()

    def _people_chosen(self, group: str, contacts: tuple[int, ...]) -> None:
        if group:
            self.recipients.add((Group(group),))
        elif contacts:
            self._add_contacts(contacts)

    def _choose_file(self) -> None:
        path = self.context.ask.open_path(self.tr("A list of recipients"), file_kinds())
        if path is not None:
            self._open_file(str(path))

    def _open_file(self, path: str) -> None:
        dialog = ListFile(self.context, Path(path), self)
        dialog.listed.connect(lambda entry: self.recipients.add((entry,)))
        dialog.open()

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def _fill_gap(self, key: str) -> None:
        text = self.editor.text().replace(f"{{{key}}}", self.preview.filled(key))
        self.editor.set_text(text)
        self.editor.setFocus()

    def _cut(self, characters: int) -> None:
        words_ = self.tr("The pasted text was too long: {count} characters were left out.")
        self.context.notify(words_.format(count=f"{characters:,}"))

    # Modems.

    def _show_modems(self) -> None:
        views = self.context.lanes.views()
        self.options.set_routes([(view.status.route, _modem_words(view)) for view in views])
        self.no_modem.setVisible(not views)
        self.open_modems.setVisible(not views)

    # Making.

    def _make_parts(self) -> None:
        context = self.context
        theme = context.theme
        self.no_modem = plain_label(
            self.tr("No modem yet: it waits in the outbox."),
            role="muted",
            name="compose_no_modem",
        )
        self.open_modems = button(
            self.tr("Open Modems"),
            "compose_open_modems",
            kind="link",
            clicked=lambda: context.navigate("modems", None),
        )
        self.recipients = RecipientsField(theme, lambda: self._region)
        self.people = plain_label(role="muted", name="compose_people")
        self.details = button(
            self.tr("Details"), "compose_details", kind="link", clicked=self._show_details
        )
        self.details.hide()
        self.said = plain_label(role="muted", name="compose_said", wrap=True)
        self.said.hide()
        self.number_trouble = _trouble_label("compose_number_trouble")
        self.editor = MessageEditor(theme, "compose_text")
        self.fields = FieldButton(theme, self.editor.insert_field)
        self.counter = Counter(theme)
        self.text_trouble = _trouble_label("compose_text_trouble")
        self.preview = PreviewCard(theme)
        self.options = SendingOptions()
        self.blocked = _trouble_label("compose_blocked")
        self.send = button(
            self.tr("Send"),
            "compose_send",
            theme=theme,
            symbol="send",
            kind="primary",
            tip=self.tr("Ctrl+Enter"),
            clicked=self._send_clicked,
        )
        self._checker = Checker(context.desk, context.pool, self)
        self._suggester = Suggester(context.desk, context.pool, self)
        self._unfinished = Unfinished(
            context.desk, context.pool, self.written, context.complain, self
        )

    def _arrange_body(self) -> None:
        theme = self.context.theme
        self.header.addWidget(
            button(
                self.tr("Open a draft"),
                "compose_open_draft",
                theme=theme,
                symbol="drafts",
                kind="quiet",
                clicked=lambda: self.context.navigate("drafts", None),
            )
        )
        self.header.addWidget(
            button(
                self.tr("Clear"),
                "compose_clear",
                theme=theme,
                symbol="trash",
                kind="quiet",
                clicked=self._clear_clicked,
            )
        )
        columns = QHBoxLayout()
        columns.setSpacing(Space.M)
        columns.addLayout(self._left(), 5)
        columns.addWidget(self.preview, 3)
        self.preview.setMinimumWidth(240)
        self.preview.setMaximumWidth(460)
        self.options.add_line(self.no_modem, self.open_modems)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.M)
        rows.addLayout(columns, 1)
        rows.addWidget(self.options)
        self.body.addWidget(scrolled(inside, "compose_scroll", self.tr("Message")), 1)
        self.body.addLayout(self._bottom())
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Let Tab go the way the eye does: whom, what, when, send."""
        options = self.options
        order = [
            self.recipients.edit,
            self.choose,
            self.from_file,
            self.details,
            self.editor,
            self.fields,
            self.counter.button,
            self.preview.previous,
            self.preview.next,
            self.preview.gap_button,
            options.now,
            options.later,
            options.due,
            options.give_up,
            options.deadline,
            options.priority,
            options.route,
            self.open_modems,
            self.save,
            self.send,
        ]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def _left(self) -> QVBoxLayout:
        theme = self.context.theme
        self.choose = button(
            self.tr("Choose people…"),
            "compose_choose_people",
            theme=theme,
            symbol="contacts",
            kind="quiet",
            clicked=self._choose_people,
        )
        self.from_file = button(
            self.tr("From a file…"),
            "compose_from_file",
            theme=theme,
            symbol="import",
            kind="quiet",
            tip=self.tr("Sends each row of a list its own text: its columns become fields"),
            clicked=self._choose_file,
        )
        to = plain_label(self.tr("To"), role="strong")
        to.setBuddy(self.recipients.edit)
        text = plain_label(self.tr("Text"), role="strong")
        text.setBuddy(self.editor)
        left = QVBoxLayout()
        left.setSpacing(Space.S)
        left.addLayout(_line(to, None, self.choose, self.from_file))
        left.addWidget(self.recipients)
        left.addLayout(_line(self.people, self.details, None))
        left.addWidget(self.number_trouble)
        left.addWidget(self.said)
        left.addLayout(_line(text, None, self.fields))
        left.addWidget(self.editor, 1)
        left.addWidget(self.counter)
        left.addWidget(self.text_trouble)
        return left

    def _bottom(self) -> QHBoxLayout:
        self.save = button(
            self.tr("Save as draft"),
            "compose_save_draft",
            theme=self.context.theme,
            symbol="drafts",
            clicked=self._save_draft,
        )
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.blocked, 1)
        row.addStretch(0)
        row.addWidget(self.save)
        row.addWidget(self.send)
        return row

    def _clear_clicked(self) -> None:
        what = self.written()
        if what.empty:
            return
        self.clear()
        undo = Undo(self.tr("Undo"), partial(self.show_written, what))
        self.context.notify(self.tr("The page is empty again."), undo)

    def _connect(self) -> None:
        context = self.context
        self.editor.textChanged.connect(self._changed)
        self.editor.overflowed.connect(self._cut)
        self.recipients.changed.connect(self._people_changed)
        self.recipients.wanted.connect(self._suggester.look)
        self.recipients.look_inside.connect(self._look_inside)
        self.recipients.file_dropped.connect(self._open_file)
        self.recipients.said.connect(self._say)
        self.counter.replace.connect(self.editor.set_text)
        self.preview.fill.connect(self._fill_gap)
        self.options.changed.connect(self._options_changed)
        self._suggester.found.connect(self.recipients.suggest)
        self._suggester.failed.connect(context.complain)
        self._checker.checked.connect(self._show_checked)
        self._checker.failed.connect(context.complain)
        context.bridge.contacts_changed.connect(self._checker.forget_people)
        context.lanes.changed.connect(self._show_modems)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._send_clicked)
        QShortcut(QKeySequence.StandardKey.Save, self).activated.connect(self._save_draft)

    def _options_changed(self) -> None:
        self._unfinished.touched()
        if self._checked is not None:
            self._show_send(self._checked)


def _modem_words(view: LaneView) -> str:
    """Return how a modem is called in the choice: its network and its make."""
    network, make = lane_words.operator(view), lane_words.title(view)
    return network if network == make else f"{network} · {make}"


def _trouble_label(name: str) -> QLabel:
    label = plain_label(name=name, wrap=True)
    label.setProperty("tone", "danger")
    label.hide()
    return label


def _line(*widgets: QWidget | None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget)
    return row
