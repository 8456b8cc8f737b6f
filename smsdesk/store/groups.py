"""Groups of contacts."""

from __future__ import annotations

from collections.abc import Iterable

from peewee import JOIN, fn

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.domain.views import GroupRow
from smsdesk.store.connection import Database
from smsdesk.store.models import ContactGroup, Membership
from smsdesk.store.statement import Statement, arg, chunks

_GROUPS = Statement(
    ContactGroup.select(ContactGroup.id, ContactGroup.name, fn.COUNT(Membership.contact))
    .join(Membership, JOIN.LEFT_OUTER)
    .group_by(ContactGroup.id)
    .order_by(ContactGroup.name_key)
)
_BY_KEY = Statement(ContactGroup.select(ContactGroup.id).where(ContactGroup.name_key == arg("key")))
_ADD = Statement(
    ContactGroup.insert({ContactGroup.name: arg("name"), ContactGroup.name_key: arg("key")})
)
_RENAME = Statement(
    ContactGroup.update({ContactGroup.name: arg("name"), ContactGroup.name_key: arg("key")}).where(
        ContactGroup.id == arg("group")
    )
)
_DELETE = Statement(ContactGroup.delete().where(ContactGroup.id == arg("group")))
_JOIN = Statement(
    Membership.insert(
        {Membership.group: arg("group"), Membership.contact: arg("contact")}
    ).on_conflict_ignore()
)
_EMPTY = Statement(Membership.delete().where(Membership.group == arg("group")))
_LEAVE_ALL = Statement(Membership.delete().where(Membership.contact == arg("contact")))


class Groups:
    """Keeps groups. Every method may be called from any thread."""

    def __init__(self, db: Database) -> None:
        """Work on `db`."""
        self._db = db

    def all(self) -> list[GroupRow]:
        """Return the groups by name, with their sizes."""
        return [GroupRow(*row) for row in self._db.rows(_GROUPS)]

    def add(self, name: str) -> GroupRow:
        """Add a group; raise `Refusal(DUPLICATE)` where one has that name."""
        with self._db.write():
            if self._find(name) is not None:
                raise Refusal(Reason.DUPLICATE, name)
            return GroupRow(self._add(name), name.strip(), 0)

    def rename(self, group: int, name: str) -> None:
        """Rename a group; raise `Refusal` DUPLICATE or NOT_FOUND."""
        with self._db.write():
            if self._find(name) not in (None, group):
                raise Refusal(Reason.DUPLICATE, name)
            if not self._db.run(_RENAME, group=group, name=name.strip(), key=_key(name)):
                raise Refusal(Reason.NOT_FOUND, name)

    def delete(self, group: int) -> bool:
        """Delete a group, not its people; False where it is gone already."""
        with self._db.write():
            return bool(self._db.run(_DELETE, group=group))

    def set_members(self, group: int, contacts: Iterable[int]) -> None:
        """Make exactly these contacts the members of a group."""
        with self._db.write():
            self._db.run(_EMPTY, group=group)
            self.add_members(group, contacts)

    def add_members(self, group: int, contacts: Iterable[int]) -> None:
        """Add contacts to a group; those that are in it already stay."""
        rows = ({"group": group, "contact": contact} for contact in contacts)
        with self._db.write():
            self._db.many(_JOIN, _JOIN.rows(rows))

    def join(self, pairs: Iterable[tuple[int, int]]) -> None:
        """Put contacts into groups, given as (group, contact); existing ones stay."""
        rows = ({"group": group, "contact": contact} for group, contact in pairs)
        with self._db.join():
            self._db.many(_JOIN, _JOIN.rows(rows))

    def remove_members(self, group: int, contacts: Iterable[int]) -> None:
        """Take contacts out of a group."""
        with self._db.write():
            for chunk in chunks(contacts):
                gone = (Membership.group == group) & Membership.contact.in_(chunk)
                self._db.run(Membership.delete().where(gone))

    def set_groups(self, contact: int, names: Iterable[str]) -> None:
        """Put a contact into exactly the groups of these names; missing ones are made."""
        with self._db.write():
            self._db.run(_LEAVE_ALL, contact=contact)
            for name in names:
                self.add_members(self.ensure(name), [contact])

    def ensure(self, name: str) -> int:
        """Return the id of the group of that name, made where there is none."""
        with self._db.write():
            found = self._find(name)
            return self._add(name) if found is None else found

    def _find(self, name: str) -> int | None:
        found: int | None = self._db.value(_BY_KEY, key=_key(name))
        return found

    def _add(self, name: str) -> int:
        return self._db.insert(_ADD, name=name.strip(), key=_key(name))


def _key(name: str) -> str:
    """Return the form in which names of groups are compared; raise `Refusal(NOT_FOUND)` for ""."""
    key = " ".join(name.split()).casefold()
    if not key:
        raise Refusal(Reason.NOT_FOUND, name)
    return key
