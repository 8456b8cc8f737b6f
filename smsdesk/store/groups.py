"""Groups of contacts: their names, who was put into them, and which is inside which.

Owns that no group can be asked for its own members, by way of the groups inside it or of its
rule. Who is in a group in the end is read by `members`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from peewee import JOIN, fn

from smsdesk.domain import grouping, tree
from smsdesk.domain.errors import Refusal
from smsdesk.domain.grouping import Rule
from smsdesk.domain.reasons import Reason
from smsdesk.domain.views import GroupRow
from smsdesk.store.connection import Database
from smsdesk.store.models import Contact, ContactGroup, Membership
from smsdesk.store.statement import Statement, arg

_GROUPS = Statement(
    ContactGroup.select(
        ContactGroup.id,
        ContactGroup.name,
        fn.COUNT(Membership.contact),
        ContactGroup.parent,
        ContactGroup.rule,
    )
    .join(Membership, JOIN.LEFT_OUTER)
    .group_by(ContactGroup.id)
    .order_by(ContactGroup.name_key)
)
_ROWS = Statement(
    ContactGroup.select(
        ContactGroup.id, ContactGroup.name, ContactGroup.parent, ContactGroup.rule
    ).order_by(ContactGroup.name_key)
)
_BY_KEY = Statement(
    ContactGroup.select(ContactGroup.id, ContactGroup.rule).where(
        ContactGroup.name_key == arg("key")
    )
)
_RULE = Statement(
    ContactGroup.select(ContactGroup.name, ContactGroup.rule).where(ContactGroup.id == arg("group"))
)
_VALUES = {
    ContactGroup.name: arg("name"),
    ContactGroup.name_key: arg("key"),
    ContactGroup.parent: arg("parent"),
    ContactGroup.rule: arg("rule"),
}
_ADD = Statement(ContactGroup.insert(_VALUES))
_ADD_AGAIN = Statement(ContactGroup.insert({ContactGroup.id: arg("id"), **_VALUES}))
_RENAME = Statement(
    ContactGroup.update({ContactGroup.name: arg("name"), ContactGroup.name_key: arg("key")}).where(
        ContactGroup.id == arg("group")
    )
)
_MOVE = Statement(
    ContactGroup.update({ContactGroup.parent: arg("parent")}).where(ContactGroup.id == arg("group"))
)
_SET_RULE = Statement(
    ContactGroup.update({ContactGroup.rule: arg("rule")}).where(ContactGroup.id == arg("group"))
)
_DELETE = Statement(ContactGroup.delete().where(ContactGroup.id == arg("group")))
_MEMBERS = Statement(Membership.select(Membership.contact).where(Membership.group == arg("group")))
_JOIN = Statement(
    Membership.insert(
        {Membership.group: arg("group"), Membership.contact: arg("contact")}
    ).on_conflict_ignore()
)
_REJOIN = Statement(
    Membership.insert_from(
        Contact.select(arg("group"), Contact.id).where(Contact.id == arg("contact")),
        [Membership.group, Membership.contact],
    ).on_conflict_ignore()
)
_EMPTY = Statement(Membership.delete().where(Membership.group == arg("group")))
_LEAVE_ALL = Statement(Membership.delete().where(Membership.contact == arg("contact")))


@dataclass(frozen=True, slots=True)
class Taken:
    """Groups that were deleted, outermost first, with who was put into each.

    `moved` are the groups that were inside the first one and stayed.
    """

    groups: tuple[tuple[GroupRow, Sequence[int]], ...]
    moved: tuple[int, ...] = ()


class Groups:
    """Keeps groups. Every method may be called from any thread."""

    def __init__(self, db: Database) -> None:
        """Work on `db`."""
        self._db = db

    def all(self) -> list[GroupRow]:
        """Return the groups by name, with the sizes that are known without counting."""
        rows = self._db.rows(_GROUPS)
        holders = {parent for *_, parent, _ in rows}
        return [
            _row(group, name, parent, rule, None if rule or group in holders else size)
            for group, name, size, parent, rule in rows
        ]

    def rows(self) -> list[GroupRow]:
        """Return the groups by name without any size, which is quick."""
        return [
            _row(group, name, parent, rule) for group, name, parent, rule in self._db.rows(_ROWS)
        ]

    # Groups.

    def add(self, name: str, parent: int | None = None, rule: Rule | None = None) -> GroupRow:
        """Add a group; raise `Refusal(DUPLICATE)` where one has that name.

        With a `rule` its members are found by it; raises RULE_INCOMPLETE where that is not whole.
        """
        with self._db.write():
            if self._find(name) is not None:
                raise Refusal(Reason.DUPLICATE, name)
            if rule is not None:
                rule.check()
            added = self._add(name, parent, rule)
            return GroupRow(added, name.strip(), None if rule else 0, parent, rule)

    def rename(self, group: int, name: str) -> None:
        """Rename a group; raise `Refusal` DUPLICATE or NOT_FOUND."""
        with self._db.write():
            if self._find(name) not in (None, group):
                raise Refusal(Reason.DUPLICATE, name)
            if not self._db.run(_RENAME, group=group, name=name.strip(), key=_key(name)):
                raise Refusal(Reason.NOT_FOUND, name)

    def move(self, group: int, parent: int | None) -> None:
        """Put a group into another one, or (None) on top.

        Raises `Refusal(GROUP_CYCLE)` (detail: the other's name) where that one is inside this
        group or its rule speaks of it, and NOT_FOUND.
        """
        with self._db.write():
            if parent is not None:
                rows = self.rows()
                if parent in tree.draws_from(rows, [group]):
                    raise Refusal(Reason.GROUP_CYCLE, _name(rows, parent))
            if not self._db.run(_MOVE, group=group, parent=parent):
                raise Refusal(Reason.NOT_FOUND, str(group))

    def set_rule(self, group: int, rule: Rule) -> None:
        """Change who is in a group by rule.

        Raises `Refusal` RULE_INCOMPLETE, GROUP_CYCLE (detail: the other group's name) where a
        group that the rule speaks of asks this one, or NOT_FOUND.
        """
        with self._db.write():
            rule.check()
            rows = self.rows()
            for other in rule.groups():
                if group in tree.draws_from(rows, [other]):
                    raise Refusal(Reason.GROUP_CYCLE, _name(rows, other))
            if not self._db.run(_SET_RULE, group=group, rule=rule.dumps()):
                raise Refusal(Reason.NOT_FOUND, str(group))

    def delete(self, group: int, *, inside: bool = False) -> Taken:
        """Delete a group, not its people; return what `bring_back` needs.

        Groups inside it move up to where it was, or with `inside` are deleted as well. Raises
        `Refusal(GROUP_IN_USE)` (detail: its name, hints: the others' names) where the rule of a
        group that stays speaks of one that would go.
        """
        with self._db.write():
            rows = self.all()
            going = tree.below(rows, group)[: None if inside else 1]
            if not going:
                return Taken(())
            _refuse_used(rows, going)
            taken = tuple((row, self._db.ids(_MEMBERS, group=row.id)) for row in going)
            stay = () if inside else tuple(row.id for row in rows if row.parent == group)
            for child in stay:
                self._db.run(_MOVE, group=child, parent=going[0].parent)
            for row in reversed(going):
                self._db.run(_DELETE, group=row.id)
            return Taken(taken, stay)

    def bring_back(self, taken: Taken) -> None:
        """Bring deleted groups back as they were, with those of their people who are still there.

        Raises `Refusal(DUPLICATE)` where a name is taken by now.
        """
        with self._db.write():
            known = {row.id for row in self.rows()}
            for row, members in taken.groups:
                if self._find(row.name) is not None:
                    raise Refusal(Reason.DUPLICATE, row.name)
                parent = row.parent if row.parent in known else None
                self._db.run(_ADD_AGAIN, id=row.id, **_values(row.name, parent, row.rule))
                known.add(row.id)
                rejoining = ({"group": row.id, "contact": contact} for contact in members)
                self._db.many(_REJOIN, _REJOIN.rows(rejoining))
            for child in taken.moved:
                self._db.run(_MOVE, group=child, parent=taken.groups[0][0].id)

    # Members by hand.

    def set_members(self, group: int, contacts: Iterable[int]) -> None:
        """Make exactly these contacts the members of a group; raises as `add_members` does."""
        with self._db.write():
            self._db.run(_EMPTY, group=group)
            self.add_members(group, contacts)

    def add_members(self, group: int, contacts: Iterable[int]) -> None:
        """Add contacts to a group; those that are in it already stay.

        Raises `Refusal(GROUP_BY_RULE)` (detail: its name) for one whose members a rule says.
        """
        rows = ({"group": group, "contact": contact} for contact in contacts)
        with self._db.write():
            name, rule = self._db.row(_RULE, group=group) or ("", "")
            if rule:
                raise Refusal(Reason.GROUP_BY_RULE, name)
            self._db.many(_JOIN, _JOIN.rows(rows))

    def join(self, pairs: Iterable[tuple[int, int]]) -> None:
        """Put contacts into groups, given as (group, contact); existing ones stay."""
        rows = ({"group": group, "contact": contact} for group, contact in pairs)
        with self._db.join():
            self._db.many(_JOIN, _JOIN.rows(rows))

    def take_out(self, group: int, contacts: Iterable[int]) -> list[tuple[int, int]]:
        """Take contacts out of a group and of those inside it.

        Returns the (group, contact) pairs that are gone, for `join`. Whom a rule finds stays.
        Many go in short transactions.
        """
        by_hand = [row.id for row in tree.below(self.rows(), group) if row.rule is None]
        pairs: list[tuple[int, int]] = []

        def part(chunk: list[int]) -> None:
            gone = Membership.group.in_(by_hand) & Membership.contact.in_(chunk)
            query = Membership.select(Membership.group, Membership.contact).where(gone)
            pairs.extend((row[0], row[1]) for row in self._db.rows(query))
            self._db.run(Membership.delete().where(gone))

        self._db.in_turns(contacts, part)
        return pairs

    def set_groups(self, contact: int, names: Iterable[str]) -> None:
        """Put a contact into exactly the groups of these names; missing ones are made.

        Raises as `ensure` does.
        """
        with self._db.write():
            self._db.run(_LEAVE_ALL, contact=contact)
            rows = [{"group": self.ensure(name), "contact": contact} for name in names]
            self._db.many(_JOIN, _JOIN.rows(rows))

    def ensure(self, name: str) -> int:
        """Return the id of the group of that name, made where there is none.

        Raises `Refusal(GROUP_BY_RULE)` where nobody can be put into that group by hand.
        """
        with self._db.write():
            found = self.by_hand(name)
            return self._add(name) if found is None else found

    def by_hand(self, name: str) -> int | None:
        """Return the id of the group of that name, None for none; raises as `ensure` does."""
        found = self._db.row(_BY_KEY, key=_key(name))
        if found is None:
            return None
        if found[1]:
            raise Refusal(Reason.GROUP_BY_RULE, name)
        return int(found[0])

    def _find(self, name: str) -> int | None:
        found: int | None = self._db.value(_BY_KEY, key=_key(name))
        return found

    def _add(self, name: str, parent: int | None = None, rule: Rule | None = None) -> int:
        return self._db.insert(_ADD, **_values(name, parent, rule))


def _values(name: str, parent: int | None, rule: Rule | None) -> dict[str, object]:
    kept = rule.dumps() if rule is not None else ""
    return {"name": name.strip(), "key": _key(name), "parent": parent, "rule": kept}


def _row(group: int, name: str, parent: int | None, rule: str, size: int | None = None) -> GroupRow:
    return GroupRow(group, name, size, parent, grouping.loads(rule))


def _name(rows: Iterable[GroupRow], group: int) -> str:
    return next((row.name for row in rows if row.id == group), "")


def _refuse_used(rows: Iterable[GroupRow], going: Sequence[GroupRow]) -> None:
    ids = {row.id for row in going}
    users = tuple(
        row.name for row in rows if row.id not in ids and row.rule and ids & {*row.rule.groups()}
    )
    if users:
        raise Refusal(Reason.GROUP_IN_USE, going[0].name, users)


def _key(name: str) -> str:
    """Return the form in which names of groups are compared; raise `Refusal(NOT_FOUND)` for ""."""
    key = " ".join(name.split()).casefold()
    if not key:
        raise Refusal(Reason.NOT_FOUND, name)
    return key
