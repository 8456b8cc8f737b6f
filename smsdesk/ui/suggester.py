"""Finds what a person may mean while typing a recipient: groups, people, or the number itself.

Lives in the UI thread, reads in the pool; only the answer to the last text is told.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from smsdesk.domain import numbers
from smsdesk.domain.errors import Refusal
from smsdesk.domain.views import ContactRow, GroupRow
from smsdesk.services.desk import Desk
from smsdesk.services.recipients import Group, Person, Typed
from smsdesk.ui.models.group_tree import group_symbol
from smsdesk.ui.widgets.suggestions import Suggestion
from smsdesk.workers.pool import Job, Pool, Progress

MOST = 8
MOST_GROUPS = 3


class Suggester(QObject):
    """Emits `found(text, suggestions)`; `failed` carries an exception."""

    found = Signal(str, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, pool: Pool, parent: QObject | None = None) -> None:
        """Take the desk that is searched."""
        super().__init__(parent)
        self._desk = desk
        self._pool = pool
        self._job: Job | None = None

    def look(self, text: str) -> None:
        """Search for a text; an earlier search is dropped."""
        if self._job is not None:
            self._job.cancel()
        desk = self._desk

        def read(_progress: Progress) -> tuple[list[GroupRow], list[ContactRow]]:
            return desk.store.contacts.groups(), desk.store.contacts.suggest(text, MOST)

        def done(answer: tuple[list[GroupRow], list[ContactRow]]) -> None:
            self._job = None
            self.found.emit(text, self._rows(text, *answer))

        self._job = self._pool.run(read, done, self.failed.emit, owner=self)

    def _rows(
        self, text: str, groups: list[GroupRow], people: list[ContactRow]
    ) -> tuple[Suggestion, ...]:
        region = self._desk.settings.region
        rows = [*self._number(text, region)]
        rows += [
            Suggestion(
                Group(group.name, group.id), group_symbol(group), group.name, self._detail(group)
            )
            for group in groups
            if text.casefold() in group.name.casefold()
        ][:MOST_GROUPS]
        for person in people:
            rows += [
                Suggestion(
                    Person(person.id, person.name, phone.e164),
                    "user",
                    person.name or numbers.display(phone.e164, region),
                    numbers.display(phone.e164, region),
                )
                for phone in person.phones
            ]
        return tuple(rows[:MOST])

    def _detail(self, group: GroupRow) -> str:
        if group.size is not None:
            return self.tr("%n person(s)", "", group.size)
        return self.tr("by rule") if group.rule is not None else self.tr("with groups inside")

    def _number(self, text: str, region: str | None) -> list[Suggestion]:
        """Offer the typed number itself, as it is understood, where it is one."""
        try:
            number = numbers.sanitise(text, region)
        except Refusal:
            return []
        shown = numbers.display(number.value, region)
        return [Suggestion(Typed(text), "phone", shown, self.tr("this number"))]
