"""New message: who gets it, what it says, when it goes.

Owns the page and how its pieces work together: the form (`ui.widgets.compose_form`), what the
check found (`ui.compose_findings`), recipients from elsewhere (`ui.compose_people`), drafts
(`ui.compose_drafts`) and the sending (`ui.compose_sending`).
"""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from smsdesk.domain.errors import Refusal
from smsdesk.services.compose import Remind
from smsdesk.services.lane import LaneView
from smsdesk.services.recipients import MANY, Entry, Group, Typed, entries_of
from smsdesk.ui import lane_words, words
from smsdesk.ui.checker import Checked, Checker, When
from smsdesk.ui.compose_drafts import ComposeDrafts
from smsdesk.ui.compose_findings import ComposeFindings
from smsdesk.ui.compose_people import ComposePeople
from smsdesk.ui.compose_sending import ComposeSending
from smsdesk.ui.context import ComposeRequest, UiContext, Undo
from smsdesk.ui.dialogs.left_out import LeftOutDialog
from smsdesk.ui.dialogs.remind import RemindDialog
from smsdesk.ui.dialogs.repeat import RepeatDialog
from smsdesk.ui.page import Page
from smsdesk.ui.suggester import Suggester
from smsdesk.ui.unfinished import Unfinished, Written
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.compose_form import ComposeForm


class ComposePage(Page):
    """The page "New message"."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        """Make the page; what was unfinished at the last end comes back."""
        super().__init__(context, "compose", self.tr("New message"), parent)
        self._region = context.desk.settings.region
        self._languages = context.desk.settings.languages
        self._checked: Checked | None = None
        self._looked_at: tuple[str, tuple[Entry, ...]] | None = None
        self._left_out_by: tuple[Remind | None, str | None] = (None, None)
        self._make_header()
        self._make_form()
        self._make_helpers()
        self._connect_form()
        self._connect_helpers()
        self._add_shortcuts()
        self._show_modems()
        self._changed()
        self._unfinished.restore(self._restored)

    # What the window asks.

    def arrive(self, argument: object | None) -> None:
        """Take up recipients, a text or a draft from another page."""
        self._region = self.context.desk.settings.region
        self._languages = self.context.desk.settings.languages
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
            self._drafts.current,
            options.at(),
            options.by(),
            options.chosen_priority(),
            options.flash.isChecked(),
        )

    def show_written(self, what: Written) -> None:
        """Put something on the page in the place of what is there."""
        self._drafts.show(what.draft)
        self.recipients.set_entries(what.entries)
        self.editor.set_text(what.text)
        self.options.show_kept(what.at, what.by, what.priority, flash=what.flash)
        self._changed()

    def clear(self) -> None:
        """Empty the page."""
        self.show_written(Written("", ()))

    def _restored(self, what: Written) -> None:
        self.show_written(what)
        self.context.notify(self.tr("What you had begun is here again."))

    def _begin(self, request: ComposeRequest) -> None:
        """Start what another page asked for; what was begun before goes to the drafts."""
        self._drafts.put_aside()
        if request.draft:
            self._drafts.open(request.draft)
            return
        entries: list[Entry] = [Typed(number) for number in request.numbers]
        if len(request.numbers) > MANY:
            entries = list(entries_of(request.numbers))
        if request.group is not None:
            entries.append(Group(request.group.name, request.group.id))
        self.show_written(Written(request.text, tuple(entries)))
        if request.contacts:
            self._people.add_contacts(request.contacts)

    def _clear_clicked(self) -> None:
        what = self.written()
        if what.empty:
            return
        self.clear()
        undo = Undo(self.tr("Undo"), partial(self.show_written, what))
        self.context.notify(self.tr("The page is empty again."), undo)

    def _show_draft_name(self, name: str) -> None:
        self.set_subtitle(self.tr("Draft: {name}").format(name=name) if name else "")

    # Typing and checking.

    def _changed(self) -> None:
        """Look whether something was typed, picked or removed.

        Fields marked in the text and chips coloured by a check tell a change too, and none was.
        """
        now = (self.editor.text(), self.recipients.entries())
        if now == self._looked_at:
            return
        self._looked_at = now
        self._sending.forget_press()
        self._findings.count(self._checked)
        self._unfinished.touched()
        self._checker.look(*now, self._when())

    def _people_changed(self) -> None:
        """Look again; where Send waited for the name that was typed last, press it again."""
        pressed = self._sending.take_wait_for_name()
        self._changed()
        if pressed:
            self._press_send()

    def _show_checked(self, checked: Checked) -> None:
        self._checked = checked
        self._findings.show(checked)
        self._sending.go_on(checked)

    def _show_send(self) -> None:
        if self._checked is not None:
            self._findings.show_send(self._checked)

    def _show_details(self) -> None:
        if self._checked is not None:
            LeftOutDialog(self._checked.skipped, self, region=self._region).open()

    def _options_changed(self) -> None:
        self._unfinished.touched()
        self._show_send()
        how = self._when()
        if self.context.desk.quiet.on or (how.remind, how.route) != self._left_out_by:
            # At another time, or another way, others may have to wait or be left out.
            self._left_out_by = (how.remind, how.route)
            self._checker.look(self.editor.text(), self.recipients.entries(), how)

    def _when(self) -> When:
        return When(self.options.at(), self.options.remind(), self.options.chosen_route())

    # More ways of sending.

    def _ask_repeat(self) -> None:
        desk, options = self.context.desk, self.options
        zone = desk.settings.get("time_zone")
        dialog = RepeatDialog(desk.clock.now(), zone, options.kept_rule(), self)
        dialog.chosen.connect(options.set_repeat)
        dialog.rejected.connect(lambda: options.set_repeat(None))
        dialog.open()

    def _ask_remind(self) -> None:
        fields = self._checked.fields if self._checked is not None else ()
        dialog = RemindDialog(fields, self.options.kept_remind(), self)
        dialog.chosen.connect(self.options.set_remind)
        dialog.rejected.connect(lambda: self.options.set_remind(None))
        dialog.open()

    def _fill_gap(self, key: str) -> None:
        text = self.editor.text().replace(f"{{{key}}}", self.preview.filled(key))
        self.editor.set_text(text)
        self.editor.setFocus()

    def _cut(self, characters: int) -> None:
        words_ = self.tr("The pasted text was too long: {count} characters were left out.")
        self.context.notify(words_.format(count=f"{characters:,}"))

    # Sending.

    def _press_send(self) -> None:
        self._sending.press(self._checked)

    def _was_queued(self) -> None:
        """Leave nothing behind of what is in the queue now."""
        self.clear()
        self.leave()

    def _show_modems(self) -> None:
        views = self.context.lanes.views()
        accounts = any(not view.is_modem for view in views)
        policy = self.context.desk.routing.policy if accounts else None
        self.options.set_routes([(view.status.route, _way_words(view)) for view in views], policy)
        self.no_modem.setVisible(not views)
        self._form.open_modems.setVisible(not views)

    # Making.

    def _make_header(self) -> None:
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

    def _make_form(self) -> None:
        form = self._form = ComposeForm(self.context.theme, self._home)
        self.body.addWidget(form, 1)
        self.recipients, self.people = form.recipients, form.people
        self.number_trouble, self.text_trouble = form.number_trouble, form.text_trouble
        self.editor, self.fields, self.counter = form.editor, form.fields, form.counter
        self.preview, self.options, self.no_modem = form.preview, form.options, form.no_modem
        self.blocked, self.send = form.blocked, form.send

    def _make_helpers(self) -> None:
        context, form = self.context, self._form
        desk, pool = context.desk, context.pool
        self._checker = Checker(desk, pool, self)
        self._suggester = Suggester(desk, pool, self)
        self._unfinished = Unfinished(desk, pool, self.written, context.complain, self)
        self._findings = ComposeFindings(form, self._home, self._allowed, desk.clock.now, self)
        self._people = ComposePeople(context, form, self._home, self)
        self._drafts = ComposeDrafts(context, self, self)
        self._sending = ComposeSending(context, form, self._checker, self, self)

    def _home(self) -> str | None:
        """Return the country of numbers typed without a country code."""
        return self._region

    def _allowed(self) -> tuple[int, ...]:
        """Return the languages whose national tables may be used."""
        return self._languages

    def _connect_form(self) -> None:
        form = self._form
        form.editor.textChanged.connect(self._changed)
        form.editor.overflowed.connect(self._cut)
        form.recipients.changed.connect(self._people_changed)
        form.recipients.wanted.connect(self._suggester.look)
        form.recipients.said.connect(form.say)
        form.counter.replace.connect(form.editor.set_text)
        form.preview.fill.connect(self._fill_gap)
        form.options.changed.connect(self._options_changed)
        form.options.repeat_wanted.connect(self._ask_repeat)
        form.options.remind_wanted.connect(self._ask_remind)
        form.details.clicked.connect(self._show_details)
        form.open_modems.clicked.connect(lambda: self.context.navigate("modems", None))
        form.save.clicked.connect(self._drafts.save)
        form.send.clicked.connect(self._press_send)

    def _connect_helpers(self) -> None:
        context = self.context
        self._suggester.found.connect(self.recipients.suggest)
        self._suggester.failed.connect(context.complain)
        self._checker.checked.connect(self._show_checked)
        self._checker.failed.connect(context.complain)
        self._drafts.shown.connect(self._show_draft_name)
        self._drafts.said.connect(self._form.say)
        self._sending.queued.connect(self._was_queued)
        self._sending.stopped.connect(self._show_send)
        context.bridge.contacts_changed.connect(self._checker.forget_people)
        context.lanes.changed.connect(self._show_modems)

    def _add_shortcuts(self) -> None:
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._press_send)
        QShortcut(QKeySequence.StandardKey.Save, self).activated.connect(self._drafts.save)


def _way_words(view: LaneView) -> str:
    """Return how a way is called in the choice; of a modem its network and its make."""
    if not view.is_modem:
        return words.route_words(view.status.route)
    network, make = lane_words.operator(view), lane_words.title(view)
    return network if network == make else f"{network} · {make}"
