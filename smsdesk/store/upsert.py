"""Importing contacts in bulk: found by number, added, completed or left as they are.

Owns the rule of an import: what a row says fills or replaces, what it leaves empty stays, numbers
and groups are only ever added, and consent is not touched.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from smsdesk.domain.imports import Clash, Difference
from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.store import book
from smsdesk.store.connection import Database
from smsdesk.store.frozen import PLAIN
from smsdesk.store.groups import Groups
from smsdesk.store.imports import Record
from smsdesk.store.listed import Listed
from smsdesk.store.models import Contact
from smsdesk.store.search import Search
from smsdesk.store.statement import Statement, arg, chunks

_RESERVE = Statement(
    Contact.insert(
        {
            Contact.first_name: "",
            Contact.last_name: "",
            Contact.organisation: "",
            Contact.notes: "",
            Contact.language: "",
            Contact.time_zone: "",
            Contact.custom: "{}",
            Contact.sort_key: "",
            Contact.updated_at: 0,
        }
    )
)
_GIVE_BACK = Statement(Contact.delete().where(Contact.id == arg("id")))
_SINCE = Listed(
    lambda ids: Contact.select(Contact.id, Contact.updated_at).where(Contact.id.in_(ids))
)

_NOBODY = 1 << 62
"""Ids from here on are nobody's."""

Takes = Callable[[int], bool]
"""Tells of a contact whether a list that says otherwise is right."""


def always(_contact: int) -> bool:
    """Believe the list."""
    return True


@dataclass(frozen=True, slots=True)
class Upserted:
    """What an import did with its rows; `clashes` are the contacts of whom they say otherwise."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    clashes: tuple[Clash, ...] = ()


class Upsert:
    """One import: people found by number, added, completed or left as they are."""

    def __init__(
        self,
        db: Database,
        search: Search,
        now: int,
        takes: Takes = always,
        record: Record | None = None,
    ) -> None:
        """Work on `db`; `now` in microseconds dates the changes."""
        self._db = db
        self._search = search
        self._groups = Groups(db)
        self._group_ids: dict[str, int] = {}
        self._now = now
        self._takes = takes
        self._record = record
        self._next = 0
        self._done = _Tally()

    def run(self, rows: Iterable[ContactRow]) -> Upserted:
        """Take the rows in, some at a time, and say what became of them."""
        self._db.in_turns(rows, self._take)
        return self._done.result()

    def _take(self, rows: Sequence[ContactRow]) -> None:
        # Others may have written since the last turn: what was read then counts no more.
        self._group_ids.clear()
        last_group = 0 if self._record is None else self._record.last_group()
        # Ids are given out here, after the last one that ever was: nothing has to be read back
        # for all the rows.
        self._next = self._db.insert(_RESERVE)
        self._db.run(_GIVE_BACK, id=self._next)
        # Somebody may have asked for it while the rows before these came in.
        gone = book.forgotten(self._db) if self._record is not None else frozenset[str]()
        for chunk in chunks(_without(rows, gone) if gone else rows):
            piece = _Chunk(self._db, chunk, self._next, self._takes)
            self._next += piece.created
            if self._record is not None:
                self._note(self._record, piece)
            self._write(piece)
            self._done.add(piece)
        if self._record is not None:
            self._record.groups(last_group)

    def _note(self, record: Record, piece: _Chunk) -> None:
        old = [row.id for row in piece.changed if row.id in piece.before]
        since: dict[int, int] = dict(self._db.listed(_SINCE, old))
        record.people(
            (piece.before.get(row.id), since.get(row.id, 0), row) for row in piece.changed
        )

    def _write(self, piece: _Chunk) -> None:
        before, after = piece.before, piece.changed
        for statement, wanted in ((book.ADD, False), (book.CHANGE, True)):
            rows = (row for row in after if (row.id in before) is wanted)
            self._db.many(
                statement,
                statement.rows({"id": row.id, **book.values_of(row, self._now)} for row in rows),
            )
        self._db.many(book.PUT_NUMBER, book.PUT_NUMBER.rows(_new_numbers(after)))
        fields: Counter[str] = Counter()
        for row in after:
            if row.custom:
                fields.update(book.fields_changed(before.get(row.id), row))
        book.count_fields(self._db, fields)
        self._groups.join(list(self._memberships(before, after)))
        self._search.note("contact", [row.id for row in after])

    def _memberships(
        self, before: Mapping[int, ContactRow], after: Iterable[ContactRow]
    ) -> Iterator[tuple[int, int]]:
        """Give the (group, contact) pairs that are new."""
        for row in after:
            old = before.get(row.id)
            for name in row.groups[len(old.groups) if old else 0 :]:
                if name not in self._group_ids:
                    self._group_ids[name] = self._groups.ensure(name)
                yield self._group_ids[name], row.id


@dataclass(slots=True)
class _Seen:
    """Known people as a rehearsal would have left them, and the numbers that they would have."""

    people: dict[int, ContactRow] = field(default_factory=dict)
    owners: dict[str, int] = field(default_factory=dict)

    def add(self, piece: _Chunk) -> None:
        """Remember what a piece would have changed of people who are in the book."""
        for row in piece.changed:
            if row.id in piece.before:
                self.people[row.id] = row
                self.owners.update((phone.e164, row.id) for phone in row.phones)


class Rehearsal:
    """What an import would do. It only reads, so nobody has to wait for it.

    The rows of somebody new are to be together, as an import has them.
    """

    def __init__(self, db: Database, takes: Takes = always) -> None:
        """Look at `db`; see `Upsert` for `takes`."""
        self._db = db
        self._groups = Groups(db)
        self._takes = takes

    def run(self, rows: Iterable[ContactRow]) -> Upserted:
        """Say what would become of the rows; raise what the import would raise."""
        done, seen = _Tally(), _Seen()
        asked: set[str] = set()
        for chunk in chunks(rows):
            piece = _Chunk(self._db, chunk, _NOBODY, self._takes, seen)
            seen.add(piece)
            done.add(piece)
            for name in {name for row in chunk for name in row.groups} - asked:
                self._groups.by_hand(name)
                asked.add(name)
        return done.result()


class _Tally:
    """The sums of an import."""

    def __init__(self) -> None:
        self._created = self._updated = self._unchanged = 0
        self._clashes: list[Clash] = []

    def add(self, piece: _Chunk) -> None:
        self._created += piece.created
        self._updated += piece.updated
        self._unchanged += piece.unchanged
        self._clashes += piece.clashes

    def result(self) -> Upserted:
        return Upserted(self._created, self._updated, self._unchanged, tuple(self._clashes))


class _Chunk:
    """Some rows of an import beside what is known of their numbers."""

    def __init__(
        self,
        db: Database,
        rows: Sequence[ContactRow],
        first_id: int,
        takes: Takes,
        seen: _Seen | None = None,
    ) -> None:
        """Work out what the rows change; new contacts get ids from `first_id` on.

        `seen` is what counts instead of the book, where rows before these changed nothing there.
        """
        numbers = [phone.e164 for row in rows for phone in row.phones]
        self._owners = book.owners(db, numbers)
        if seen is not None and seen.owners:
            self._owners.update((n, seen.owners[n]) for n in numbers if n in seen.owners)
        self.before = book.read(db, list(dict.fromkeys(self._owners.values())))
        self._known = dict(self.before)
        if seen is not None:
            self._known.update((i, seen.people[i]) for i in self.before if i in seen.people)
        self._touched: dict[int, None] = {}
        self._next_id = self._first_id = first_id
        self._takes = takes
        self.updated = self.unchanged = 0
        self.clashes: list[Clash] = []
        for row in rows:
            self._take(row)

    @property
    def created(self) -> int:
        """Return how many contacts are new."""
        return self._next_id - self._first_id

    @property
    def changed(self) -> list[ContactRow]:
        """Return the contacts that are new or changed, as they are to be."""
        return [self._known[contact] for contact in self._touched]

    def _take(self, row: ContactRow) -> None:
        number = self._owned(row)
        if number is None:
            self._keep(_new(row, self._next_id))
            self._next_id += 1
            return
        known = self._known[self._owners[number]]
        differences = _differences(known, row)
        if differences:
            self.clashes.append(Clash(known.id, known.name, number, differences))
        takes = not differences or self._takes(known.id)
        completed = _completed(known, row, self._owners, takes=takes)
        if completed == known:
            self.unchanged += 1
        else:
            self._keep(completed)
            self.updated += 1

    def _owned(self, row: ContactRow) -> str | None:
        """Return the number of a row by which it is known, None where nobody has any.

        Of several people who have one each, it is the one who is called as the row says.
        """
        owned = [phone.e164 for phone in row.phones if phone.e164 in self._owners]
        if len(owned) < 2:
            return owned[0] if owned else None
        return max(owned, key=lambda number: _alike(self._known[self._owners[number]], row))

    def _keep(self, contact: ContactRow) -> None:
        self._known[contact.id] = contact
        self._touched[contact.id] = None
        for phone in contact.phones:
            self._owners[phone.e164] = contact.id


def _without(rows: Iterable[ContactRow], gone: frozenset[str]) -> Iterator[ContactRow]:
    """Leave out numbers, and who would have none then."""
    for row in rows:
        phones = tuple(phone for phone in row.phones if phone.e164 not in gone)
        if phones or not row.phones:
            yield row if len(phones) == len(row.phones) else replace(row, phones=phones)


def _new(row: ContactRow, contact: int) -> ContactRow:
    """Return a row as a contact that is not there yet."""
    # Not `replace`: it takes three times as long, for each of a hundred thousand rows.
    return ContactRow(
        contact,
        row.first_name,
        row.last_name,
        row.organisation,
        row.notes,
        row.language,
        row.time_zone,
        _filled(row.custom) if row.custom else {},
        _new_phones(row.phones),
        _distinct(row.groups),
    )


def _new_phones(phones: tuple[PhoneRow, ...]) -> tuple[PhoneRow, ...]:
    if len(phones) == 1 and not phones[0].id:
        return phones
    distinct = {phone.e164: PhoneRow(0, phone.e164, phone.typed) for phone in phones}
    return tuple(distinct.values())


def _distinct(groups: tuple[str, ...]) -> tuple[str, ...]:
    if len(groups) < 2:
        return groups
    first = {group.casefold(): group for group in reversed(groups)}
    return tuple(reversed(first.values()))


def _alike(known: ContactRow, row: ContactRow) -> int:
    """Return how far two are called alike: 2 by both names, 1 by one, 0 not at all."""
    return sum(
        bool(one) and one.casefold() == other.casefold()
        for one, other in (
            (row.first_name, known.first_name),
            (row.last_name, known.last_name),
        )
    )


def _differences(old: ContactRow, row: ContactRow) -> tuple[Difference, ...]:
    """Return where a row says otherwise than a contact, and neither says nothing."""
    pairs = [(name, getattr(old, name), getattr(row, name)) for name in PLAIN]
    pairs += [(f"custom:{name}", old.custom.get(name, ""), new) for name, new in row.custom.items()]
    return tuple(Difference(*pair) for pair in pairs if pair[1] and pair[2] and pair[1] != pair[2])


def _completed(
    old: ContactRow, row: ContactRow, owners: Mapping[str, int], *, takes: bool
) -> ContactRow:
    """Return a contact with what an imported row adds; `takes`: its values are the better ones."""
    phones = {p.e164: replace(p, id=0) for p in row.phones if p.e164 not in owners}
    have = {group.casefold() for group in old.groups}
    better, other = (row, old) if takes else (old, row)
    # Half of one name and half of another would be nobody's.
    named = old if not takes and _named_otherwise(old, row) else other
    return replace(
        old,
        first_name=better.first_name or named.first_name,
        last_name=better.last_name or named.last_name,
        organisation=better.organisation or other.organisation,
        notes=better.notes or other.notes,
        language=better.language or other.language,
        time_zone=better.time_zone or other.time_zone,
        custom={**other.custom, **_filled(better.custom)},
        phones=(*old.phones, *phones.values()),
        groups=(*old.groups, *(group for group in row.groups if group.casefold() not in have)),
    )


def _named_otherwise(old: ContactRow, row: ContactRow) -> bool:
    first = old.first_name and row.first_name and old.first_name != row.first_name
    last = old.last_name and row.last_name and old.last_name != row.last_name
    return bool(first or last)


def _filled(custom: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in custom.items() if value}


def _new_numbers(contacts: Iterable[ContactRow]) -> Iterator[dict[str, Any]]:
    for contact in contacts:
        for position, phone in enumerate(contact.phones):
            if not phone.id:
                yield book.number_values(contact.id, position, phone)
