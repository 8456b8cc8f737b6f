"""Taking an import back: who it made goes, who it changed gets the former values again.

Owns the rule of what stays: whatever somebody changed or used since is theirs now. Works inside a
transaction that is open.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any

from smsdesk.domain.errors import Refusal
from smsdesk.domain.imports import Stays, TakenBack
from smsdesk.domain.reasons import Reason
from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.store import book
from smsdesk.store.connection import Database
from smsdesk.store.frozen import PLAIN, thawed, thawed_groups
from smsdesk.store.groups import Groups
from smsdesk.store.listed import Listed
from smsdesk.store.models import (
    Contact,
    ContactGroup,
    ImportChange,
    ImportGroup,
    ImportRun,
    Membership,
    PhoneNumber,
    RoutingRule,
    Thread,
)
from smsdesk.store.search import Search
from smsdesk.store.statement import CHUNK, Statement, arg, chunks

_CHANGES = Statement(
    ImportChange.select(ImportChange.contact, ImportChange.before, ImportChange.after)
    .where(ImportChange.run == arg("run"))
    .order_by(ImportChange.contact)
)
_FORGET = Statement(ImportChange.delete().where(ImportChange.run == arg("run")))
_UNDONE = Statement(
    ImportRun.update({ImportRun.undone_at: arg("now")}).where(ImportRun.id == arg("run"))
)
_SINCE = Listed(
    lambda ids: Contact.select(Contact.id, Contact.updated_at).where(Contact.id.in_(ids))
)
_THREADS = Listed(
    lambda numbers: Thread.select(Thread.number, Thread.last_at).where(Thread.number.in_(numbers))
)
_LEAVE = Statement(
    Membership.delete().where(
        (Membership.contact == arg("contact"))
        & (
            Membership.group
            == ContactGroup.select(ContactGroup.id).where(ContactGroup.name == arg("group"))
        )
    )
)
_INNER = ContactGroup.alias()
_EMPTY_GROUPS = Statement(
    ContactGroup.select(ContactGroup.id).where(
        ContactGroup.id.in_(
            ImportGroup.select(ImportGroup.group).where(ImportGroup.run == arg("run"))
        )
        & (ContactGroup.rule == "")
        & ContactGroup.id.not_in(Membership.select(Membership.group))
        & ContactGroup.id.not_in(
            _INNER.select(_INNER.parent).where(_INNER.parent.is_null(is_null=False))
        )
        & ContactGroup.id.not_in(
            RoutingRule.select(RoutingRule.group).where(RoutingRule.group.is_null(is_null=False))
        )
    )
)


Told = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class _Change:
    """One person of the record beside how they are now; `before` None: the import made them."""

    now: ContactRow
    since: int
    before: tuple[ContactRow, int] | None
    after: str


@dataclass(slots=True)
class _Plan:
    """What is to be written for some people."""

    remove: list[int] = field(default_factory=list)
    change: list[tuple[ContactRow, ContactRow, int]] = field(default_factory=list)
    stays: list[Stays] = field(default_factory=list)
    restored: int = 0


class TakeBack:
    """One import being taken back."""

    def __init__(self, db: Database, search: Search, run: int, at: int, now: int) -> None:
        """Take back the import `run` of the time `at`; `now` dates what changes by that."""
        self._db = db
        self._search = search
        self._run = run
        self._at = at
        self._now = now

    def run(self, told: Told, *, dry_run: bool) -> TakenBack:
        """Do it, or with `dry_run` only look; say what becomes of everybody.

        `told` is called with (done, of all) people now and then, and may raise to stop.
        """
        removed = restored = gone = 0
        stays: list[Stays] = []
        changes = self._db.rows(_CHANGES, run=self._run)
        for at, chunk in enumerate(chunks(changes)):
            told(at * CHUNK, len(changes))
            found = book.read(self._db, [row[0] for row in chunk])
            gone += len(chunk) - len(found)
            plan = self._planned(chunk, found)
            if not dry_run:
                self._write(plan, found)
            removed += len(plan.remove)
            restored += plan.restored
            stays += plan.stays
        if not dry_run:
            self._delete_groups()
            self._db.run(_FORGET, run=self._run)
            self._db.run(_UNDONE, run=self._run, now=self._now)
        return TakenBack(removed, restored, gone, stays=tuple(stays))

    def _delete_groups(self) -> None:
        """Delete the groups that the import made, where nobody has a use for them by now."""
        groups = Groups(self._db)
        for group in self._db.ids(_EMPTY_GROUPS, run=self._run):
            # One that a rule asks for stays.
            with suppress(Refusal):
                groups.delete(group)

    def _planned(self, chunk: Sequence[Any], found: Mapping[int, ContactRow]) -> _Plan:
        since: dict[int, int] = dict(self._db.listed(_SINCE, found))
        numbers = [phone.e164 for row in found.values() for phone in row.phones]
        used = {number for number, at in self._db.listed(_THREADS, numbers) if at >= self._at}
        plan = _Plan()
        for contact, before, after in chunk:
            if contact not in found:
                continue
            kept = None if before is None else thawed(before)
            change = _Change(found[contact], since[contact], kept, after)
            if kept is None:
                self._remove(change, used, plan)
            else:
                self._restore(change, kept, used, plan)
        return plan

    def _remove(self, change: _Change, used: set[str], plan: _Plan) -> None:
        """Plan for somebody whom the import made."""
        row = change.now
        changed = change.since != self._at or not thawed_groups(change.after).issuperset(row.groups)
        if changed:
            plan.stays.append(Stays(row.id, row.name, Reason.CHANGED_SINCE))
        elif any(phone.e164 in used for phone in row.phones):
            plan.stays.append(Stays(row.id, row.name, Reason.USED_SINCE))
        else:
            plan.remove.append(row.id)

    def _restore(
        self, change: _Change, kept: tuple[ContactRow, int], used: set[str], plan: _Plan
    ) -> None:
        """Plan for somebody whom the import changed: value by value, as far as it still stands."""
        before, at = kept
        after, _ = thawed(change.after)
        wanted, whole = _reverted(change.now, before, after)
        phones, free = _without(change.now.phones, before.phones, after.phones, used)
        wanted = replace(wanted, phones=phones)
        if wanted != change.now:
            untouched = whole and free and change.since == self._at
            plan.change.append((change.now, wanted, at if untouched else self._now))
            plan.restored += 1
        if not free:
            plan.stays.append(Stays(wanted.id, wanted.name, Reason.USED_SINCE))
        elif not whole:
            plan.stays.append(Stays(wanted.id, wanted.name, Reason.CHANGED_SINCE))

    def _write(self, plan: _Plan, found: Mapping[int, ContactRow]) -> None:
        fields: Counter[str] = Counter()
        for contact in plan.remove:
            fields.update(book.fields_changed(found[contact], None))
        for now, wanted, _ in plan.change:
            fields.update(book.fields_changed(now, wanted))
        book.count_fields(self._db, fields)
        book.remove(self._db, plan.remove)
        self._change(plan.change)
        self._search.note("contact", [*plan.remove, *(row.id for _, row, _ in plan.change)])

    def _change(self, changes: Sequence[tuple[ContactRow, ContactRow, int]]) -> None:
        self._db.many(
            book.CHANGE,
            book.CHANGE.rows({"id": row.id, **book.values_of(row, at)} for _, row, at in changes),
        )
        dropped = [
            phone.e164 for now, row, _ in changes for phone in now.phones if phone not in row.phones
        ]
        for chunk in chunks(dropped):
            book.let_go(self._db, PhoneNumber.e164.in_(chunk))
        self._db.many(_LEAVE, _LEAVE.rows(_left(changes)))


def _left(changes: Iterable[tuple[ContactRow, ContactRow, int]]) -> Iterator[dict[str, Any]]:
    for now, row, _ in changes:
        for group in now.groups:
            if group not in row.groups:
                yield {"contact": row.id, "group": group}


def _reverted(now: ContactRow, before: ContactRow, after: ContactRow) -> tuple[ContactRow, bool]:
    """Return a person with the former values, but for numbers, and whether all could be had.

    A value that is not as the import left it was changed since, and stays.
    """
    plain: dict[str, Any] = {}
    whole = True
    for name in PLAIN:
        was, became, current = (getattr(row, name) for row in (before, after, now))
        if was != became and current == became:
            plain[name] = was
        elif current != became:
            whole = whole and was == became
    custom = dict(now.custom)
    for name in {*before.custom, *after.custom}:
        was, became = before.custom.get(name), after.custom.get(name)
        if was == became:
            continue
        if custom.get(name) != became:
            whole = False
        elif was is None:
            del custom[name]
        else:
            custom[name] = was
    joined = set(after.groups) - set(before.groups)
    groups = tuple(group for group in now.groups if group not in joined)
    return replace(now, **plain, custom=custom, groups=groups), whole


def _without(
    now: tuple[PhoneRow, ...],
    before: tuple[PhoneRow, ...],
    after: tuple[PhoneRow, ...],
    used: set[str],
) -> tuple[tuple[PhoneRow, ...], bool]:
    """Return the numbers without those that the import added, and whether none of them stays."""
    added = {phone.e164 for phone in after} - {phone.e164 for phone in before}
    stays = added & used & {phone.e164 for phone in now}
    gone = added - stays
    return tuple(phone for phone in now if phone.e164 not in gone), not stays
