"""People who come back as they were: the taking back of an import was called off.

Owns what is left as it is by then: whom somebody has changed since, a number that somebody else
has, and who asked to be forgotten. Works inside a transaction that is open.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from smsdesk.domain.views import ContactRow
from smsdesk.store import book
from smsdesk.store.connection import Database
from smsdesk.store.groups import Groups
from smsdesk.store.listed import Listed
from smsdesk.store.models import Contact
from smsdesk.store.search import Search

_SINCE = Listed(
    lambda ids: Contact.select(Contact.id, Contact.updated_at).where(Contact.id.in_(ids))
)


class Again:
    """Brings people back."""

    def __init__(self, db: Database, search: Search) -> None:
        """Work on `db`."""
        self._db = db
        self._search = search
        self._groups = Groups(db)

    def bring(self, people: Sequence[tuple[ContactRow, int]]) -> None:
        """Bring people back who were removed, each with when they were changed last."""
        here: dict[int, int] = dict(self._db.listed(_SINCE, (row.id for row, _ in people)))
        never = book.forgotten(self._db)
        gone = [
            (row, since)
            for row, since in people
            if row.id not in here and never.isdisjoint(phone.e164 for phone in row.phones)
        ]
        self._db.many(
            book.ADD,
            book.ADD.rows({"id": row.id, **book.values_of(row, since)} for row, since in gone),
        )
        fields: Counter[str] = Counter()
        for row, _ in gone:
            fields.update(book.fields_changed(None, row))
        self._join([row for row, _ in gone], fields)

    def change(self, people: Sequence[tuple[ContactRow, int, int]]) -> None:
        """Give people their values again.

        Each comes with when they were changed last before, and when that was taken back: whom
        somebody has changed after that is left alone.
        """
        now: dict[int, int] = dict(self._db.listed(_SINCE, (row.id for row, _, _ in people)))
        mine = [(row, since) for row, since, at in people if now.get(row.id) == at]
        before = book.read(self._db, [row.id for row, _ in mine])
        self._db.many(
            book.CHANGE,
            book.CHANGE.rows({"id": row.id, **book.values_of(row, since)} for row, since in mine),
        )
        fields: Counter[str] = Counter()
        for row, _ in mine:
            fields.update(book.fields_changed(before[row.id], row))
        self._join([row for row, _ in mine], fields)

    def _join(self, rows: Sequence[ContactRow], fields: Counter[str]) -> None:
        """Give people their numbers and groups again."""
        numbers = list(self._numbers(rows))
        self._db.many(book.PUT_NUMBER, book.PUT_NUMBER.rows(numbers))
        book.count_fields(self._db, fields)
        ids = {name: self._groups.ensure(name) for row in rows for name in row.groups}
        self._groups.join([(ids[name], row.id) for row in rows for name in row.groups])
        self._search.note("contact", [row.id for row in rows])

    def _numbers(self, rows: Iterable[ContactRow]) -> Iterator[dict[str, Any]]:
        """Give the numbers of people but for those that somebody else has by now."""
        rows = list(rows)
        owners = book.owners(self._db, [phone.e164 for row in rows for phone in row.phones])
        for row in rows:
            for position, phone in enumerate(row.phones):
                if owners.get(phone.e164, row.id) == row.id:
                    yield book.number_values(row.id, position, phone)
