"""Recipients that come from elsewhere: the address book, a list in a file, a look inside a chip.

Owns the dialogs that open over "New message" for them; who is chosen stands in the form.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from smsdesk.domain.views import ContactRow, GroupRow
from smsdesk.services.recipients import MANY, Chosen, Entry, Group, Listed, Pasted, Person
from smsdesk.ui.context import UiContext
from smsdesk.ui.dialogs.choose_people import ChoosePeople
from smsdesk.ui.dialogs.list_file import ListFile, file_kinds
from smsdesk.ui.dialogs.pasted_numbers import PastedDialog
from smsdesk.ui.dialogs.people_inside import PeopleInside
from smsdesk.ui.widgets.compose_form import ComposeForm
from smsdesk.workers.pool import Progress


class ComposePeople(QObject):
    """Adds recipients to the form and lets them be looked at."""

    def __init__(
        self,
        context: UiContext,
        form: ComposeForm,
        region: Callable[[], str | None],
        page: QWidget,
    ) -> None:
        """Work on the form of a page; its dialogs open over the page."""
        super().__init__(page)
        self._context = context
        self._form = form
        self._region = region
        self._page = page
        form.choose.clicked.connect(self._choose)
        form.from_file.clicked.connect(self._choose_file)
        form.recipients.look_inside.connect(self._look_inside)
        form.recipients.file_dropped.connect(self._open_file)

    def add_contacts(self, contacts: Sequence[int]) -> None:
        """Add contacts by their ids: a few as persons, many as one entry."""
        if len(contacts) > MANY:
            self._form.recipients.add((Chosen(tuple(contacts)),))
            return
        store = self._context.desk.store

        def read(_progress: Progress) -> list[ContactRow]:
            return list(store.contacts.page(list(contacts)))

        self._context.pool.run(read, self._add_people, self._context.complain, owner=self)

    def _add_people(self, rows: Sequence[ContactRow]) -> None:
        people = [Person(row.id, row.name, row.phones[0].e164) for row in rows if row.phones]
        self._form.recipients.add(people)
        without = len(rows) - len(people)
        if without:
            self._form.say(self.tr("%n person(s) (has|have) no number.", "", without))

    def _choose(self) -> None:
        dialog = ChoosePeople(self._context, self._page)
        dialog.chosen.connect(self._chosen)
        dialog.open()

    def _chosen(self, group: GroupRow | None, contacts: tuple[int, ...]) -> None:
        if group is not None:
            self._form.recipients.add((Group(group.name, group.id),))
        elif contacts:
            self.add_contacts(contacts)

    def _choose_file(self) -> None:
        path = self._context.ask.open_path(self.tr("A list of recipients"), file_kinds())
        if path is not None:
            self._open_file(str(path))

    def _open_file(self, path: str) -> None:
        dialog = ListFile(self._context, Path(path), self._page)
        dialog.listed.connect(self._add_listed)
        dialog.open()

    def _add_listed(self, entry: Entry) -> None:
        self._form.recipients.add((entry,))

    def _look_inside(self, entry: object) -> None:
        context, page = self._context, self._page
        if isinstance(entry, Pasted):
            dialog = PastedDialog(
                context.theme, context.pool, self._region(), entry.numbers, context.complain, page
            )
            dialog.changed.connect(partial(self._replace_pasted, entry))
            dialog.open()
        elif isinstance(entry, Group | Chosen | Listed):
            title = self._form.recipients.words_for(entry)
            PeopleInside(context.desk, context.pool, title, entry, context.complain, page).open()

    def _replace_pasted(self, entry: Pasted, typed: tuple[str, ...]) -> None:
        self._form.recipients.replace(entry, (Pasted(typed),) if typed else ())
