"""Taking an import back: who it made goes, who it changed gets the former values again.

Owns the rule of what stays: whatever somebody changed or used since is theirs now. It goes in
short transactions, so that texts are sent meanwhile; each of them drops from the record what it
took back, so that ended in the middle it can go on.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any

from peewee import fn

from smsdesk.domain.errors import Refusal
from smsdesk.domain.imports import Stays, TakenBack
from smsdesk.domain.reasons import Reason
from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.store import book
from smsdesk.store.again import Again
from smsdesk.store.connection import Database, Row
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

_COUNT = Statement(
    ImportChange.select(fn.COUNT(ImportChange.contact)).where(ImportChange.run == arg("run"))
)
_CHANGES = Statement(
    ImportChange.select(ImportChange.contact, ImportChange.before, ImportChange.after)
    .where((ImportChange.run == arg("run")) & (ImportChange.contact > arg("after")))
    .order_by(ImportChange.contact)
    .limit(CHUNK)
)
_FORGET = Statement(
    ImportChange.delete().where(
        (ImportChange.run == arg("run")) & (ImportChange.contact <= arg("contact"))
    )
)
_REMEMBER = Statement(
    ImportChange.insert(
        {
            ImportChange.run: arg("run"),
            ImportChange.contact: arg("contact"),
            ImportChange.before: arg("before"),
            ImportChange.after: arg("after"),
        }
    )
)
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


@dataclass(frozen=True, slots=True)
class _Piece:
    """What was done to some people, as far as it takes to undo that.

    `changes` are the rows of the record, `found` the people as they were, `since` when they were
    changed last before.
    """

    changes: Sequence[Row]
    found: Mapping[int, ContactRow]
    since: Mapping[int, int]
    plan: _Plan


class TakeBack:
    """One import being taken back."""

    def __init__(self, db: Database, search: Search, run: int, at: int, now: int) -> None:
        """Take back the import `run` of the time `at`; `now` dates what changes by that."""
        self._db = db
        self._search = search
        self.import_run = run
        self._at = at
        self._now = now
        self._pieces: list[_Piece] = []

    def look(self, told: Told) -> TakenBack:
        """Say what would become of everybody; `told` as in `run`."""
        return self._go_through(told, self._piece)

    def run(self, told: Told, *, revocable: bool = True) -> TakenBack:
        """Take out who came, give back who was changed, and say what became of everybody.

        `told` is called with (done, of all) people now and then, and may raise to stop; then
        `revoke` has everything as it was, where it is `revocable`.
        """

        def take(after: int) -> _Piece:
            self._db.give_way()
            with self._db.write():
                piece = self._piece(after)
                self._write(piece.plan, piece.found)
                self._db.run(_FORGET, run=self.import_run, contact=_last(piece, after))
            if revocable:
                self._pieces.append(piece)
            return piece

        return self._go_through(told, take)

    def _go_through(self, told: Told, take: Callable[[int], _Piece]) -> TakenBack:
        done = after = removed = restored = gone = 0
        stays: list[Stays] = []
        total: int = self._db.value(_COUNT, run=self.import_run)
        while done < total:
            told(done, total)
            piece = take(after)
            if not piece.changes:
                break
            after = _last(piece, after)
            done += len(piece.changes)
            gone += len(piece.changes) - len(piece.found)
            removed += len(piece.plan.remove)
            restored += piece.plan.restored
            stays += piece.plan.stays
        return TakenBack(removed, restored, gone, stays=tuple(stays))

    def revoke(self) -> None:
        """Bring everybody back whom `run` has removed or changed, as they were before it.

        Whom somebody else has changed meanwhile stays so, and a number stays whose it is by now.
        """
        again = Again(self._db, self._search)
        for piece in reversed(self._pieces):
            self._db.give_way()
            with self._db.write():
                rows = (
                    {"run": self.import_run, "contact": contact, "before": before, "after": after}
                    for contact, before, after in piece.changes
                )
                self._db.many(_REMEMBER, _REMEMBER.rows(rows))
                again.bring([(piece.found[each], piece.since[each]) for each in piece.plan.remove])
                again.change([(now, piece.since[now.id], at) for now, _, at in piece.plan.change])
        self._pieces.clear()

    def note(self) -> None:
        """Note when it was taken back, within a transaction."""
        self._db.run(_UNDONE, run=self.import_run, now=self._now)

    def delete_groups(self) -> None:
        """Delete the groups that the import made, where nobody has a use for them by now."""
        groups = Groups(self._db)
        for group in self._db.ids(_EMPTY_GROUPS, run=self.import_run):
            self._db.give_way()
            # One that a rule asks for stays.
            with suppress(Refusal):
                groups.delete(group)

    def _piece(self, after: int) -> _Piece:
        changes = self._db.rows(_CHANGES, run=self.import_run, after=after)
        found = book.read(self._db, [row[0] for row in changes])
        since: dict[int, int] = dict(self._db.listed(_SINCE, found))
        return _Piece(changes, found, since, self._planned(changes, found, since))

    def _planned(
        self, chunk: Sequence[Row], found: Mapping[int, ContactRow], since: Mapping[int, int]
    ) -> _Plan:
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


def _last(piece: _Piece, after: int) -> int:
    """Return the last person of a piece; `after` where there is none."""
    return int(piece.changes[-1][0]) if piece.changes else after


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
