"""Who is in a group: those put into it, those whom its rule finds, and everybody in groups inside.

Owns the reading; the groups themselves are kept by `groups`.
"""

from __future__ import annotations

import operator
from array import array
from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import reduce

from peewee import fn

from smsdesk.domain import tree
from smsdesk.domain.clock import Clock
from smsdesk.domain.grouping import Rule
from smsdesk.domain.views import GroupRow
from smsdesk.store.connection import Database
from smsdesk.store.functions import FUNCTIONS
from smsdesk.store.groups import Groups
from smsdesk.store.models import Contact, CustomField, Membership, PhoneNumber
from smsdesk.store.rules import NOBODY, Expression, Terms
from smsdesk.store.statement import Statement, arg, chunks

_BY_HAND = Statement(
    Contact.select(Contact.id)
    .join(Membership)
    .where(Membership.group == arg("group"))
    .order_by(Contact.sort_key, Contact.id)
)
_FIELDS = Statement(CustomField.select(CustomField.name).where(CustomField.contacts > 0))
_FEW = 5_000
"""Numbers that are looked up one by one; above it a whole group is read at once."""


class Members:
    """Finds the people of groups. Every method may be called from any thread."""

    def __init__(self, db: Database, groups: Groups, clock: Clock) -> None:
        """Read from `db`; `clock` says from when "the last days" are reckoned."""
        self._db = db
        self._groups = groups
        self._clock = clock

    def ids(self, group: int) -> array[int]:
        """Return everybody in a group by name, each once; nobody for a group that is gone."""
        lookup = self._lookup()
        if lookup.is_plain(group):
            return self._db.ids(_BY_HAND, group=group)
        return self._sorted(lookup.expression(group))

    def of_rule(self, rule: Rule) -> array[int]:
        """Return everybody whom a rule finds, by name."""
        return self._sorted(self._lookup().terms.rule(rule))

    def among(self, group: int, contacts: Iterable[int]) -> set[int]:
        """Return which of these contacts are in a group."""
        found = self._lookup().expression(group)
        wanted = (Contact.id.in_(chunk) & found for chunk in chunks(contacts))
        with self._db.helped_by(FUNCTIONS):
            rows = (self._db.ids(Contact.select(Contact.id).where(each)) for each in wanted)
            return {contact for ids in rows for contact in ids}

    def count(self, group: int) -> int:
        """Return how many people are in a group, each counted once."""
        found = self._lookup().expression(group)
        with self._db.helped_by(FUNCTIONS):
            return int(self._db.value(Contact.select(fn.COUNT(Contact.id)).where(found)))

    def numbers(self, group: int, among: Sequence[str]) -> set[str]:
        """Return which of these numbers belong to people of a group."""
        theirs = PhoneNumber.select(PhoneNumber.e164).join(Contact)
        found = theirs.where(self._lookup().expression(group))
        with self._db.helped_by(FUNCTIONS):
            if len(among) > _FEW:
                return {row[0] for row in self._db.rows(found)} & set(among)
            picked = (found.where(PhoneNumber.e164.in_(chunk)) for chunk in chunks(among))
            return {row[0] for query in picked for row in self._db.rows(query)}

    def _sorted(self, found: Expression) -> array[int]:
        query = Contact.select(Contact.id).where(found).order_by(Contact.sort_key, Contact.id)
        with self._db.helped_by(FUNCTIONS):
            return self._db.ids(query)

    def _lookup(self) -> _Lookup:
        fields = [row[0] for row in self._db.rows(_FIELDS)]
        return _Lookup(self._groups.rows(), fields, self._clock.now())


class _Lookup:
    """Puts together who is in a group from the groups inside it and those its rule speaks of."""

    def __init__(
        self, groups: Sequence[GroupRow], own_fields: Sequence[str], now: datetime
    ) -> None:
        self._groups = groups
        self.terms = Terms(now, own_fields, self._members)

    def is_plain(self, group: int) -> bool:
        """Tell whether a group has only people who were put into it."""
        rows = tree.below(self._groups, group)
        return len(rows) == 1 and rows[0].rule is None

    def expression(self, group: int) -> Expression:
        found = self._members(group)
        return NOBODY if found is None else found

    def _members(self, group: int) -> Expression | None:
        rows = tree.below(self._groups, group)
        if not rows:
            return None
        by_hand = [row.id for row in rows if row.rule is None]
        found = [self.terms.rule(row.rule) for row in rows if row.rule is not None]
        if by_hand:
            chosen = Membership.select(Membership.contact).where(Membership.group.in_(by_hand))
            found.append(Contact.id.in_(chosen))
        return reduce(operator.or_, found)
