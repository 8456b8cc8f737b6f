"""What can be done with contacts, in the background and with a way back.

Owns the verbs behind the Contacts page: each runs a service in the pool and tells what was done.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from smsdesk.domain.carrier import Carrier
from smsdesk.domain.consent import OPTED_OUT
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.views import ContactRow, GroupRow
from smsdesk.ui import plain, words
from smsdesk.ui.context import Question, UiContext, Undo
from smsdesk.ui.dialogs.choose_carrier import ChooseCarrierDialog
from smsdesk.ui.dialogs.contact_editor import ContactEditor, Edited, KnownCarriers
from smsdesk.workers.pool import Progress

# Deleting more than this asks first, although it can be undone.
ASK_ABOVE = 20
# More deleted contacts than this are not kept in memory for an undo.
UNDO_UP_TO = 20_000


Known = tuple[Sequence[GroupRow], KnownCarriers]
"""What an editor offers to choose from."""


class ContactActions(QObject):
    """Makes, edits and deletes contacts."""

    def __init__(self, context: UiContext, page: QWidget) -> None:
        """Work for a page; its dialogs open over it."""
        super().__init__(page)
        self._context = context
        self._page = page

    # Contacts.

    def edit(self, contact: int) -> None:
        """Open the editor on a contact."""
        store = self._context.desk.store

        def read(_progress: Progress) -> tuple[ContactRow | None, Known]:
            found = store.contacts.get(contact)
            return found, self._known(found)

        def done(answer: tuple[ContactRow | None, Known]) -> None:
            if answer[0] is not None:
                self._open_editor(answer[0], answer[1])

        self._run(read, done)

    def add(self, template: ContactRow) -> None:
        """Open the editor on a new contact that begins like `template` (its id is 0)."""
        self._run(lambda _progress: self._known(template), partial(self._open_editor, template))

    def _known(self, contact: ContactRow | None) -> Known:
        """Return the groups; and carriers, where texts go by email or a number has one."""
        desk = self._context.desk
        phones = contact.phones if contact is not None else ()
        of = desk.store.carriers.of_numbers(phone.e164 for phone in phones)
        asked = bool(of) or bool(desk.accounts.all())
        carriers = KnownCarriers()
        if asked:
            carriers = KnownCarriers(desk.carriers.all(), of, desk.carriers.all_bounced(of))
        return _by_hand(desk.store.contacts.groups()), carriers

    def _open_editor(self, contact: ContactRow, known: Known) -> None:
        region = self._context.desk.settings.region
        groups, carriers = known
        editor = ContactEditor(
            self._context.theme, region, contact, groups, self._page, carriers=carriers
        )
        editor.saved.connect(partial(self._save, editor, contact))
        editor.open()

    def _save(self, editor: ContactEditor, before: ContactRow, edited: Edited) -> None:
        people = self._context.desk.people

        def write(_progress: Progress) -> ContactRow:
            saved = people.save(edited.contact)
            for number, sending in edited.sending:
                people.set_consent(
                    number,
                    white_list=sending.white_list,
                    do_not_send=sending.do_not_send,
                    evidence=sending.why or "set in the address book",
                )
            for number, carrier in edited.carriers:
                self._context.desk.carriers.assign([number], carrier)
            return saved

        def failed(error: BaseException) -> None:
            self._not_saved(editor, error)

        self._context.pool.run(write, partial(self._saved, editor, before), failed, owner=editor)

    def _saved(self, editor: ContactEditor, before: ContactRow, saved: ContactRow) -> None:
        editor.accept()
        region = self._context.desk.settings.region
        name = plain.one_line(saved.name, 60) or plain.number(saved.phones[0].e164, region)
        if before.id:
            said = self.tr("{name} was changed.").format(name=name)
            undo = Undo(self.tr("Undo"), partial(self._restore, (before,)))
        else:
            said = self.tr("{name} was added.").format(name=name)
            undo = Undo(self.tr("Undo"), partial(self._delete, [saved.id], silent=True))
        self._context.notify(said, undo)

    def _not_saved(self, editor: ContactEditor, error: BaseException) -> None:
        if not isinstance(error, Refusal):
            editor.tell_trouble("")
            self._context.complain(error)
        elif error.reason is Reason.DUPLICATE:
            trouble = error.trouble
            name = trouble.hints[0] if trouble.hints else ""
            shown = plain.number(trouble.detail, self._context.desk.settings.region)
            editor.tell_foreign(trouble.detail, name or shown)
        else:
            editor.tell_trouble(words.explain(error.trouble))

    def delete(self, ids: array[int]) -> None:
        """Delete contacts; many only after a question."""
        if len(ids) > ASK_ABOVE and not self._context.ask.confirm(self._delete_question(len(ids))):
            return
        self._delete(list(ids))

    def _delete_question(self, count: int) -> Question:
        return Question(
            self.tr("Delete %n person(s)?", "", count),
            self.tr("What may be sent to their numbers stays known; messages stay as they are."),
            self.tr("Delete"),
            danger=True,
        )

    def _delete(self, ids: Sequence[int], *, silent: bool = False) -> None:
        people = self._context.desk.people

        def write(_progress: Progress) -> tuple[ContactRow, ...]:
            return people.delete(ids)

        def done(gone: tuple[ContactRow, ...]) -> None:
            if not silent:
                undo = Undo(self.tr("Undo"), partial(self._restore, gone))
                keep = len(gone) <= UNDO_UP_TO
                said = self.tr("%n person(s) deleted.", "", len(gone))
                self._context.notify(said, undo if keep else None)

        self._run(write, done, long=True)

    def _restore(self, rows: Sequence[ContactRow]) -> None:
        people = self._context.desk.people

        def write(_progress: Progress) -> None:
            people.restore(rows)

        self._run(write, lambda _nothing: None, long=True)

    # What may be sent.

    def white_list(self, ids: array[int], *, on: bool) -> None:
        """Put the numbers of contacts on the white list, or take them off."""
        desk = self._context.desk

        def write(_progress: Progress) -> int:
            count = 0
            for row in desk.store.contacts.page(list(ids)):
                for phone in row.phones:
                    desk.people.set_consent(
                        phone.e164, white_list=on, evidence="set in the address book"
                    )
                    count += 1
            return count

        def done(count: int) -> None:
            if on:
                said = self.tr("%n number(s) (is|are) on the white list.", "", count)
            else:
                said = self.tr("%n number(s) (is|are) off the white list.", "", count)
            self._context.notify(said)

        self._run(write, done, long=True)

    def choose_carrier(self, ids: array[int]) -> None:
        """Ask which carrier some people have, and note it at all of their numbers."""
        carriers = self._context.desk.carriers

        def ask(found: Sequence[Carrier]) -> None:
            dialog = ChooseCarrierDialog(found, len(ids), self._page)
            dialog.answered.connect(partial(self._set_carrier, ids))
            dialog.open()

        self._run(lambda _progress: carriers.all(), ask)

    def _set_carrier(self, ids: array[int], carrier: int | None) -> None:
        desk = self._context.desk

        def write(_progress: Progress) -> tuple[int, Trouble | None]:
            rows = desk.store.contacts.page(list(ids))
            found = [phone.e164 for row in rows for phone in row.phones]
            return len(found), desk.carriers.assign(found, carrier)

        self._run(write, self._carrier_set, long=True)

    def _carrier_set(self, done: tuple[int, Trouble | None]) -> None:
        count, trouble = done
        said = self.tr("The carrier of %n number(s) was set.", "", count)
        if trouble is not None:
            said = f"{said} {plain.one_line(words.sentence(trouble), 200)}"
        self._context.notify(said)

    def block(self, ids: array[int], why: str) -> None:
        """Mark the numbers of contacts as not to be texted."""
        desk = self._context.desk

        def write(_progress: Progress) -> int:
            count = 0
            for row in desk.store.contacts.page(list(ids)):
                for phone in row.phones:
                    if phone.do_not_send != OPTED_OUT:
                        desk.people.set_consent(phone.e164, do_not_send=why, evidence=why)
                        count += 1
            return count

        def done(count: int) -> None:
            self._context.notify(self.tr("%n number(s) (gets|get) no more texts.", "", count))

        self._run(write, done, long=True)

    def _run(
        self, job: Callable[[Progress], object], done: Callable[..., None], *, long: bool = False
    ) -> None:
        self._context.pool.run(job, done, self._context.complain, long=long, owner=self)


def _by_hand(groups: Iterable[GroupRow]) -> list[GroupRow]:
    """Leave out the groups that nobody can be put into."""
    return [group for group in groups if group.rule is None]
