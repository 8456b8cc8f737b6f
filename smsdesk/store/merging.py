"""Merging entries of the address book, and the way back.

Owns what a merge keeps: the entries as they were, until they are brought back or the person is
deleted. Numbers are only moved, so what may be sent to them and their conversations stay.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from itertools import combinations
from typing import Any

from peewee import Select

from smsdesk.domain.clock import Clock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.store.connection import Database
from smsdesk.store.contacts import Contacts
from smsdesk.store.listed import Listed
from smsdesk.store.models import Contact, Merge, MergedContact, NotSame, PhoneNumber
from smsdesk.store.statement import Statement, arg
from smsdesk.store.times import from_micros, to_micros

_LATEST = 50
"""Merges that are listed for the way back."""

_READ = 2_000
"""Contacts read at once while all are gone through."""


@dataclass(frozen=True, slots=True)
class MergeRow:
    """A merge that can be taken back: whom the entries `before` became, and when."""

    id: int
    contact: int
    at: datetime
    before: tuple[ContactRow, ...]
    after: ContactRow


@dataclass(frozen=True, slots=True)
class Entry:
    """What duplicates are told by: `name` as it is written, `custom` the own fields."""

    id: int
    name: str
    organisation: str
    custom: dict[str, str]
    has_number: bool


_MOVE_NUMBERS = Listed(
    lambda ids: PhoneNumber.select(PhoneNumber.id).where(PhoneNumber.contact.in_(ids))
)
_GIVE_NUMBER = Statement(
    PhoneNumber.update({PhoneNumber.contact: arg("contact")}).where(PhoneNumber.id == arg("number"))
)
_ADD = Statement(
    Merge.insert(
        {
            Merge.contact: arg("contact"),
            Merge.kept: arg("contact"),
            Merge.at: arg("now"),
            Merge.before: arg("before"),
            Merge.after: arg("after"),
        }
    )
)
_INHERIT = Statement(
    Merge.update({Merge.contact: arg("contact")}).where(Merge.contact == arg("gone"))
)
_GIVE_BACK = Statement(
    Merge.update({Merge.contact: Merge.kept}).where(
        (Merge.contact == arg("contact")) & (Merge.id < arg("merge")) & (Merge.kept == arg("back"))
    )
)
_POINT = Statement(
    MergedContact.insert(
        {MergedContact.contact: arg("gone"), MergedContact.merge: arg("merge")}
    ).on_conflict_replace()
)
_COLUMNS = (Merge.id, Merge.contact, Merge.at, Merge.before, Merge.after)
_GET = Statement(Merge.select(*_COLUMNS).where(Merge.id == arg("merge")))
_LATER = Statement(
    Merge.select(Merge.id).where((Merge.contact == arg("contact")) & (Merge.id > arg("merge")))
)
_LATEST_FIRST = Statement(Merge.select(*_COLUMNS).order_by(Merge.id.desc()).limit(_LATEST))
_FORGET = Statement(Merge.delete().where(Merge.id == arg("merge")))
_HEIRS = Listed(
    lambda ids: (
        MergedContact.select(MergedContact.contact, Merge.contact)
        .join(Merge)
        .where(MergedContact.contact.in_(ids))
    )
)
_NOT_SAME = Statement(
    NotSame.insert({NotSame.one: arg("one"), NotSame.other: arg("other")}).on_conflict_ignore()
)
_PERHAPS_SAME = Statement(
    NotSame.delete().where((NotSame.one == arg("one")) & (NotSame.other == arg("other")))
)
_KNOWN_APART = Statement(NotSame.select(NotSame.one, NotSame.other))


def _entries(after: Any, limit: int) -> Select:
    numbers = PhoneNumber.select(PhoneNumber.id).where(PhoneNumber.contact == Contact.id).limit(1)
    return (
        Contact.select(
            Contact.id,
            Contact.first_name,
            Contact.last_name,
            Contact.organisation,
            Contact.custom,
            numbers,
        )
        .where(Contact.id > after)
        .order_by(Contact.id)
        .limit(limit)
    )


_ENTRIES = Statement(_entries(arg("after"), _READ))


class Merging:
    """Merges and takes back. Every method may be called from any thread."""

    def __init__(self, db: Database, contacts: Contacts, clock: Clock) -> None:
        """Work on the address book in `db`; `clock` dates each merge."""
        self._db = db
        self._contacts = contacts
        self._clock = clock

    # Merging.

    def merge(self, ids: Sequence[int], after: ContactRow) -> MergeRow:
        """Make one contact of several: `after`, under the id that it has, which is one of `ids`.

        Raises `Refusal(NOT_FOUND)` where one of them is gone, with nothing done.
        """
        with self._db.write():
            before = self._contacts.page(ids)
            if len(before) != len(set(ids)) or after.id not in ids:
                raise Refusal(Reason.NOT_FOUND, after.name)
            gone = [row.id for row in before if row.id != after.id]
            self._move_numbers(gone, after.id)
            saved = self._contacts.save(after)
            merge = self._note(before, saved)
            for each in gone:
                self._db.run(_INHERIT, contact=saved.id, gone=each)
                self._db.run(_POINT, gone=each, merge=merge)
            self._contacts.delete(gone)
        return MergeRow(merge, saved.id, self._clock.now(), tuple(before), saved)

    def _move_numbers(self, gone: Sequence[int], contact: int) -> None:
        rows = (
            {"number": row[0], "contact": contact} for row in self._db.listed(_MOVE_NUMBERS, gone)
        )
        self._db.many(_GIVE_NUMBER, _GIVE_NUMBER.rows(list(rows)))

    def _note(self, before: Sequence[ContactRow], after: ContactRow) -> int:
        return self._db.insert(
            _ADD,
            contact=after.id,
            now=to_micros(self._clock.now()),
            before=json.dumps([asdict(row) for row in before], ensure_ascii=False),
            after=json.dumps(asdict(after), ensure_ascii=False),
        )

    def take_back(self, merge: int, *, changed: bool = False) -> tuple[ContactRow, ...]:
        """Bring the entries of a merge back as they were, under their ids; return them.

        Raises `Refusal`: NOT_FOUND for a merge that is taken back already, or whose person is
        gone; MERGED_LATER where the person was merged again since (that goes back first);
        EDITED_SINCE (detail: the name) where the person was edited since, unless `changed`;
        DUPLICATE as saving a contact does.
        """
        with self._db.write():
            row = self.get(merge)
            if row is None:
                raise Refusal(Reason.NOT_FOUND, str(merge))
            now = self._contacts.get(row.contact)
            name = now.name if now is not None else row.after.name
            if self._db.rows(_LATER, contact=row.contact, merge=merge):
                raise Refusal(Reason.MERGED_LATER, name)
            if not changed and now is not None and not _same(now, row.after):
                raise Refusal(Reason.EDITED_SINCE, name)
            return self._restore(row)

    def _restore(self, row: MergeRow) -> tuple[ContactRow, ...]:
        # First the one that is here: it lets go of the numbers that the others take again.
        first = sorted(row.before, key=lambda each: each.id != row.contact)
        for each in first:
            self._contacts.save(each)
        for each in row.before:
            if each.id != row.contact:
                self._db.run(_GIVE_BACK, contact=row.contact, merge=row.id, back=each.id)
        self._db.run(_FORGET, merge=row.id)
        return tuple(self._contacts.page([each.id for each in row.before]))

    # Reading.

    def get(self, merge: int) -> MergeRow | None:
        """Return a merge, None where it was taken back or its person is gone."""
        row = self._db.row(_GET, merge=merge)
        return None if row is None else _merge(row)

    def latest(self) -> list[MergeRow]:
        """Return the merges that can be taken back, the latest first, at most 50."""
        return [_merge(row) for row in self._db.rows(_LATEST_FIRST)]

    def heirs(self, ids: Iterable[int]) -> dict[int, int]:
        """Return who became whom of these contacts; those who were never merged are left out."""
        return dict(self._db.listed(_HEIRS, ids))

    def entries(self) -> Iterator[Sequence[Entry]]:
        """Yield what duplicates are told by, of everybody, some thousand at a time."""
        after = 0
        while rows := self._db.rows(_ENTRIES, after=after):
            after = rows[-1][0]
            yield [_entry(row) for row in rows]

    # Who is not the same.

    def keep_apart(self, ids: Iterable[int]) -> None:
        """Note that these are different people, each from each; who is gone is passed over."""
        with self._db.write():
            here = sorted(row.id for row in self._contacts.page(sorted(set(ids))))
            pairs = ({"one": one, "other": other} for one, other in combinations(here, 2))
            self._db.many(_NOT_SAME, _NOT_SAME.rows(pairs))

    def perhaps_same(self, ids: Iterable[int]) -> None:
        """Forget that these are different people."""
        pairs = ({"one": one, "other": other} for one, other in combinations(sorted(set(ids)), 2))
        with self._db.write():
            self._db.many(_PERHAPS_SAME, _PERHAPS_SAME.rows(pairs))

    def apart(self) -> frozenset[tuple[int, int]]:
        """Return the pairs that are known to be different people, the smaller id first."""
        return frozenset((row[0], row[1]) for row in self._db.rows(_KNOWN_APART))


def _entry(row: Sequence[Any]) -> Entry:
    contact, first, last, organisation, custom, number = row
    fields = json.loads(custom) if custom != "{}" else {}
    return Entry(contact, f"{first} {last}".strip(), organisation, fields, number is not None)


def _merge(row: Sequence[Any]) -> MergeRow:
    merge, contact, at, before, after = row
    rows = tuple(_contact(each) for each in json.loads(before))
    return MergeRow(merge, contact, from_micros(at), rows, _contact(json.loads(after)))


def _contact(kept: dict[str, Any]) -> ContactRow:
    phones = tuple(PhoneRow(**phone) for phone in kept.pop("phones"))
    return ContactRow(**{**kept, "groups": tuple(kept["groups"]), "phones": phones})


def _same(one: ContactRow, other: ContactRow) -> bool:
    """Tell whether a contact is as it was; what may be sent to its numbers may have changed."""
    return _bare(one) == _bare(other)


def _bare(row: ContactRow) -> ContactRow:
    phones = tuple(PhoneRow(0, phone.e164, phone.typed) for phone in row.phones)
    return replace(row, phones=phones, groups=tuple(sorted(row.groups)))
