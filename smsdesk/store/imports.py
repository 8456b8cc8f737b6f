"""The imports of the past: what each did, and what a person said the columns of a list are.

Owns the record that lets an import be taken back; `takeback` does that. The record is written in
the transaction of the import itself.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import nullcontext
from typing import Any

from peewee import EXCLUDED, fn

from smsdesk.domain.clock import Clock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.imports import ImportRow, TakenBack
from smsdesk.domain.reasons import Reason
from smsdesk.domain.views import ContactRow
from smsdesk.store.connection import Database, Row
from smsdesk.store.frozen import frozen, only_groups
from smsdesk.store.models import (
    ContactGroup,
    ImportChange,
    ImportConsent,
    ImportGroup,
    ImportMapping,
    ImportRun,
)
from smsdesk.store.search import Search
from smsdesk.store.statement import Statement, arg
from smsdesk.store.takeback import TakeBack, Told
from smsdesk.store.times import from_micros, to_micros

_COLUMNS: tuple[Any, ...] = (
    ImportRun.id,
    ImportRun.name,
    ImportRun.kind,
    ImportRun.at,
    ImportRun.read,
    ImportRun.created,
    ImportRun.updated,
    ImportRun.unchanged,
    ImportRun.refused,
    ImportRun.origin,
    ImportRun.undone_at,
)
_ADD = Statement(ImportRun.insert({column: arg(column.name) for column in _COLUMNS[1:]}))
_COUNTS = _COLUMNS[4:9]
_COUNT = Statement(
    ImportRun.update({column: arg(column.name) for column in _COUNTS}).where(
        ImportRun.id == arg("id")
    )
)
_ALL = Statement(ImportRun.select(*_COLUMNS).order_by(ImportRun.id.desc()))
_GET = Statement(ImportRun.select(*_COLUMNS).where(ImportRun.id == arg("id")))
_CHANGED = Statement(
    ImportChange.insert(
        {
            ImportChange.run: arg("run"),
            ImportChange.contact: arg("contact"),
            ImportChange.before: arg("before"),
            ImportChange.after: arg("after"),
        }
    ).on_conflict(
        # Two rows of a list may be about one person: what the first one found is what was.
        conflict_target=[ImportChange.run, ImportChange.contact],
        update={ImportChange.after: EXCLUDED.after},
    )
)
_LAST_GROUP = Statement(ContactGroup.select(fn.COALESCE(fn.MAX(ContactGroup.id), 0)))
_MADE_GROUPS = Statement(
    ImportGroup.insert_from(
        ContactGroup.select(arg("run"), ContactGroup.id).where(ContactGroup.id > arg("last")),
        [ImportGroup.run, ImportGroup.group],
    )
)
_CONSENT = Statement(
    ImportConsent.insert(
        {
            ImportConsent.run: arg("run"),
            ImportConsent.number: arg("number"),
            ImportConsent.blocked: arg("blocked"),
        }
    ).on_conflict_replace()
)
_MAPPING = Statement(
    ImportMapping.select(ImportMapping.fields).where(ImportMapping.headings == arg("headings"))
)
_KEEP_MAPPING = Statement(
    ImportMapping.insert(
        {
            ImportMapping.headings: arg("headings"),
            ImportMapping.fields: arg("fields"),
            ImportMapping.at: arg("at"),
        }
    ).on_conflict_replace()
)
_FORGET_MAPPING = Statement(ImportMapping.delete().where(ImportMapping.headings == arg("headings")))


class Record:
    """The record of one import, while it runs."""

    def __init__(self, db: Database, run: int, at: int) -> None:
        """Write for the import `run`, which changes everybody at `at` (microseconds)."""
        self._db = db
        self.run = run
        self.at = at
        self._last_group: int = db.value(_LAST_GROUP)

    def people(self, changes: Iterable[tuple[ContactRow | None, int, ContactRow]]) -> None:
        """Note people as they were (None: new), since when, and as they are to be."""
        self._db.many(_CHANGED, _CHANGED.rows(self._rows(changes)))

    def _rows(
        self, changes: Iterable[tuple[ContactRow | None, int, ContactRow]]
    ) -> Iterator[dict[str, Any]]:
        for before, since, after in changes:
            yield {
                "run": self.run,
                "contact": after.id,
                "before": None if before is None else frozen(before, since),
                "after": only_groups(after.groups) if before is None else frozen(after, self.at),
            }

    def consents(self, numbers: Iterable[str], *, blocked: bool) -> None:
        """Note numbers that it blocked, or allowed."""
        rows = ({"run": self.run, "number": each, "blocked": int(blocked)} for each in numbers)
        self._db.many(_CONSENT, _CONSENT.rows(rows))

    def groups(self) -> None:
        """Note the groups that were made since it began."""
        self._db.run(_MADE_GROUPS, run=self.run, last=self._last_group)


class Imports:
    """Keeps the record. Every method may be called from any thread."""

    def __init__(self, db: Database, search: Search, clock: Clock) -> None:
        """Work on `db`; `clock` dates each import."""
        self._db = db
        self._search = search
        self._clock = clock

    def begin(self, name: str, kind: str, origin: str) -> Record:
        """Begin to record an import, inside the transaction that it is to be."""
        at = to_micros(self._clock.now())
        counts = dict.fromkeys((column.name for column in _COUNTS), 0)
        run = self._db.insert(
            _ADD, name=name, kind=kind, origin=origin, at=at, undone_at=None, **counts
        )
        return Record(self._db, run, at)

    def finish(self, record: Record, **counts: int) -> None:
        """Keep the counts of an import: `read`, `created`, `updated`, `unchanged`, `refused`."""
        self._db.run(_COUNT, id=record.run, **counts)

    def all(self) -> list[ImportRow]:
        """Return the imports, the latest first."""
        return [_row(row) for row in self._db.rows(_ALL)]

    def get(self, run: int) -> ImportRow | None:
        """Return one import."""
        row = self._db.row(_GET, id=run)
        return None if row is None else _row(row)

    def take_back(self, run: int, told: Told, *, dry_run: bool = False) -> TakenBack:
        """Take an import back, as far as nobody worked on with what it brought.

        With `dry_run` nothing is written. `told` is called with (done, of all) people now and then,
        and may raise to stop. Consent is not changed here. Raises `Refusal` NOT_FOUND or
        ALREADY_UNDONE.
        """
        with nullcontext() if dry_run else self._db.write():
            known = self.get(run)
            if known is None:
                raise Refusal(Reason.NOT_FOUND, str(run))
            if known.undone_at is not None:
                raise Refusal(Reason.ALREADY_UNDONE, known.name)
            now = to_micros(self._clock.now())
            back = TakeBack(self._db, self._search, run, to_micros(known.at), now)
            return back.run(told, dry_run=dry_run)

    def allowed(self, run: int) -> list[str]:
        """Return the numbers that an import put on the white list."""
        return self._numbers(run, blocked=0)

    def blocked(self, run: int) -> list[str]:
        """Return the numbers that an import blocked."""
        return self._numbers(run, blocked=1)

    def _numbers(self, run: int, *, blocked: int) -> list[str]:
        of_kind = (ImportConsent.run == run) & (ImportConsent.blocked == blocked)
        return [
            row[0]
            for row in self._db.rows(ImportConsent.select(ImportConsent.number).where(of_kind))
        ]

    # What the columns of a list are.

    def mapping(self, headings: Sequence[str]) -> tuple[str, ...] | None:
        """Return what a person last said of a table with these headings."""
        kept = self._db.value(_MAPPING, headings=_key(headings))
        return None if kept is None else tuple(json.loads(kept))

    def keep_mapping(self, headings: Sequence[str], fields: Sequence[str]) -> None:
        """Keep what the columns under these headings are."""
        with self._db.write():
            self._db.run(
                _KEEP_MAPPING,
                headings=_key(headings),
                fields=json.dumps(list(fields), ensure_ascii=False),
                at=to_micros(self._clock.now()),
            )

    def forget_mapping(self, headings: Sequence[str]) -> None:
        """Forget what the columns under these headings are."""
        with self._db.write():
            self._db.run(_FORGET_MAPPING, headings=_key(headings))


def _key(headings: Sequence[str]) -> str:
    return json.dumps([heading.casefold() for heading in headings], ensure_ascii=False)


def _row(row: Row) -> ImportRow:
    run, name, kind, at, read, created, updated, unchanged, refused, origin, undone_at = row
    return ImportRow(
        run,
        name,
        kind,
        from_micros(at),
        read,
        created,
        updated,
        unchanged,
        refused,
        origin,
        from_micros(undone_at),
    )
