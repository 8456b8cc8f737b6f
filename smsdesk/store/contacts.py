"""The address book: contacts, their numbers and fields.

Owns the rule that a number belongs to one contact, and that taking a number away keeps what may
be sent to it. Groups are in `groups`, imports in `upsert`, consent in `consents`.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Sequence

from peewee import fn

from smsdesk.domain.clock import Clock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.grouping import Rule
from smsdesk.domain.reasons import Reason
from smsdesk.domain.views import ContactRow, GroupRow
from smsdesk.store import book
from smsdesk.store.connection import Database
from smsdesk.store.groups import Groups
from smsdesk.store.imports import Record
from smsdesk.store.listed import Listed
from smsdesk.store.members import Members
from smsdesk.store.models import Contact, CustomField, PhoneNumber
from smsdesk.store.search import Search
from smsdesk.store.statement import Statement, chunks, fixed
from smsdesk.store.times import to_micros
from smsdesk.store.upsert import Rehearsal, Takes, Upsert, Upserted, always

_IDS = Statement(Contact.select(Contact.id).order_by(Contact.sort_key, Contact.id))
_FIELDS = Statement(
    CustomField.select(CustomField.name).where(CustomField.contacts > 0).order_by(CustomField.name)
)
_MOST_NUMBERS = Statement(
    PhoneNumber.select(fn.MAX(PhoneNumber.position)).where(
        PhoneNumber.contact.is_null(is_null=False)
    )
)
_TIME_ZONES = Listed(
    lambda numbers: (
        PhoneNumber.select(PhoneNumber.e164, Contact.time_zone)
        .join(Contact)
        .where(PhoneNumber.e164.in_(numbers) & fixed(Contact.time_zone != ""))
    )
)
_KNOWN = Listed(lambda ids: Contact.select(Contact.id).where(Contact.id.in_(ids)))
_SAVED_AT_ONCE = 200
"""Contacts that one transaction brings back, one by one: some 100 ms."""


class Contacts:
    """Keeps the address book. Every method may be called from any thread."""

    def __init__(self, db: Database, search: Search, clock: Clock) -> None:
        """Work on `db`; `clock` dates each change."""
        self._db = db
        self._search = search
        self._clock = clock
        self.group_book = Groups(db)
        self.members = Members(db, self.group_book, clock)

    # Changing.

    def save(self, contact: ContactRow) -> ContactRow:
        """Keep a contact exactly as given and return it as kept.

        One with id 0 is new, a deleted one comes back under its id; groups that are missing are
        made. Consent is not changed here. Raises `Refusal(DUPLICATE)` for a number that belongs
        to somebody else (detail: the number, hint: who has it).
        """
        with self._db.write():
            before = self.get(contact.id) if contact.id else None
            self._refuse_taken(contact)
            saved = self._write(contact, new=before is None)
            self._set_phones(saved, contact)
            self.group_book.set_groups(saved, contact.groups)
            book.count_fields(self._db, book.fields_changed(before, contact))
            self._search.note("contact", [saved])
            return book.read(self._db, [saved])[saved]

    def _refuse_taken(self, contact: ContactRow) -> None:
        for number, owner in book.owners(self._db, (p.e164 for p in contact.phones)).items():
            if owner != contact.id:
                name = book.read(self._db, [owner])[owner].name
                raise Refusal(Reason.DUPLICATE, number, (name,))

    def _write(self, contact: ContactRow, *, new: bool) -> int:
        values = book.values_of(contact, to_micros(self._clock.now()))
        if not contact.id:
            return self._db.insert(book.ADD_NEW, **values)
        self._db.run(book.ADD if new else book.CHANGE, id=contact.id, **values)
        return contact.id

    def _set_phones(self, saved: int, contact: ContactRow) -> None:
        book.let_go(self._db, PhoneNumber.contact == saved)
        rows = (book.number_values(saved, at, phone) for at, phone in enumerate(contact.phones))
        self._db.many(book.PUT_NUMBER, book.PUT_NUMBER.rows(rows))

    def delete(self, ids: Iterable[int]) -> int:
        """Delete contacts; return how many. What may be sent to their numbers stays known.

        Many go in short transactions: ended in the middle, the first ones are gone, each as a
        whole.
        """
        deleted = 0

        def drop(piece: list[int]) -> None:
            nonlocal deleted
            for chunk in chunks(piece):
                deleted += self._drop(chunk)

        self._db.in_turns(ids, drop)
        return deleted

    def _drop(self, chunk: Sequence[int]) -> int:
        gone = book.read(self._db, chunk)
        fields: Counter[str] = Counter()
        for contact in gone.values():
            fields.update(book.fields_changed(contact, None))
        book.count_fields(self._db, fields)
        self._search.note("contact", gone)
        return book.remove(self._db, chunk)

    def restore(self, contacts: Iterable[ContactRow]) -> None:
        """Bring deleted contacts back under their ids; raises like `save`, with none brought.

        Many come in short transactions; whoever is back when one can't be is deleted again.
        """
        rows = list(contacts)
        for row in rows:
            self._refuse_taken(row)
        here = {row[0] for row in self._db.listed(_KNOWN, (row.id for row in rows))}
        brought: list[int] = []

        def bring(piece: list[ContactRow]) -> None:
            for row in piece:
                self.save(row)
            brought.extend(row.id for row in piece if row.id not in here)

        try:
            self._db.in_turns(rows, bring, _SAVED_AT_ONCE)
        except BaseException:
            if not self._db.writing:
                self.delete(brought)
            raise

    def bulk_upsert(
        self,
        contacts: Iterable[ContactRow],
        *,
        takes: Takes = always,
        record: Record | None = None,
    ) -> Upserted:
        """Import contacts: found by number, added, completed or left.

        What a row leaves empty stays as it was; numbers and groups are only ever added. Where a
        row says otherwise than a known contact, `takes` tells by the contact's id whether the row
        is right. Numbers are E.164; `id` is not looked at. With a `record` it goes in short
        transactions, each of which keeps what it did, so that what is in can be taken back;
        without, in one.
        """
        if record is not None:
            return Upsert(self._db, self._search, record.at, takes, record).run(contacts)
        with self._db.join():
            now = to_micros(self._clock.now())
            return Upsert(self._db, self._search, now, takes).run(contacts)

    def would_upsert(self, contacts: Iterable[ContactRow], takes: Takes = always) -> Upserted:
        """Say what `bulk_upsert` would do; nothing is written, and no writer waits."""
        return Rehearsal(self._db, takes).run(contacts)

    # Reading.

    def get(self, contact: int) -> ContactRow | None:
        """Return one contact."""
        return book.read(self._db, [contact]).get(contact)

    def by_number(self, number: str) -> ContactRow | None:
        """Return whose number this is."""
        return self.by_numbers([number]).get(number)

    def by_numbers(self, numbers: Iterable[str]) -> dict[str, ContactRow]:
        """Return whose each of these numbers is; those of nobody are left out."""
        owners = book.owners(self._db, numbers)
        found = book.read(self._db, list(dict.fromkeys(owners.values())))
        return {number: found[contact] for number, contact in owners.items()}

    def time_zones(self, numbers: Iterable[str]) -> dict[str, str]:
        """Return the zones of these numbers' owners; those without one are left out."""
        return dict(self._db.listed(_TIME_ZONES, dict.fromkeys(numbers)))

    def ids(self, search: str = "", group: int | None = None) -> array[int]:
        """Return the ids of contacts by name: all, those a search finds, those of a group."""
        if search.strip():
            return self._found(search, group)
        if group is not None:
            return self.members.ids(group)
        return self._db.ids(_IDS)

    def _found(self, search: str, group: int | None) -> array[int]:
        hits: Iterable[int] = self._search.contacts(search)
        if group is not None:
            hits = self.members.among(group, hits)
        found: list[tuple[str, int]] = []
        for chunk in chunks(hits):
            query = Contact.select(Contact.sort_key, Contact.id).where(Contact.id.in_(chunk))
            found += [(row[0], row[1]) for row in self._db.rows(query)]
        return array("q", [each for _, each in sorted(found)])

    def page(self, ids: Sequence[int]) -> list[ContactRow]:
        """Return the contacts of `ids` in that order; ids that are unknown are left out."""
        found = book.read(self._db, ids)
        return [found[each] for each in ids if each in found]

    def suggest(self, text: str, limit: int) -> list[ContactRow]:
        """Return contacts of whom a name or number begins like `text`, the newest first."""
        return self.page(self._search.contacts(text, limit))

    def custom_fields(self) -> tuple[str, ...]:
        """Return the names of people's own fields that are in use."""
        return tuple(row[0] for row in self._db.rows(_FIELDS))

    def most_numbers(self) -> int:
        """Return how many numbers a contact has at most."""
        last: int | None = self._db.value(_MOST_NUMBERS)
        return 0 if last is None else last + 1

    # Groups.

    def groups(self) -> list[GroupRow]:
        """Return the groups by name, with the sizes that are known without counting."""
        return self.group_book.all()

    def add_group(self, name: str, parent: int | None = None, rule: Rule | None = None) -> GroupRow:
        """Add a group; raises as `Groups.add` does."""
        return self.group_book.add(name, parent, rule)

    def rename_group(self, group: int, name: str) -> None:
        """Rename a group; raise `Refusal` DUPLICATE or NOT_FOUND."""
        self.group_book.rename(group, name)

    def set_members(self, group: int, contacts: Iterable[int]) -> None:
        """Make exactly these contacts the members of a group."""
        self.group_book.set_members(group, contacts)

    def add_members(self, group: int, contacts: Iterable[int]) -> None:
        """Add contacts to a group; raise `Refusal(GROUP_BY_RULE)` where a rule says who is in."""
        self.group_book.add_members(group, contacts)
