"""The imports of the past: what each did, and what a person said the columns of a list are.

Owns the record that lets an import be taken back (`takeback` does that), how far each import is,
and that only one of them goes at a time. An import goes in many short transactions, so that texts
are sent meanwhile; each of them keeps what it did. Its people come first: until all of them are
in, it can be called off and is, by whoever finds that its process is gone. Then what it says of
numbers is kept (`import_plan`); from there on it goes to its end.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from typing import Any

from filelock import FileLock, Timeout
from peewee import EXCLUDED, fn

from smsdesk.domain.clock import Clock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.imports import ImportRow, TakenBack
from smsdesk.domain.reasons import Reason
from smsdesk.domain.views import ContactRow
from smsdesk.store.connection import Database, Row
from smsdesk.store.frozen import frozen, only_groups
from smsdesk.store.import_plan import Plans
from smsdesk.store.models import (
    ContactGroup,
    ImportChange,
    ImportConsent,
    ImportGroup,
    ImportMapping,
    ImportRun,
)
from smsdesk.store.search import Search
from smsdesk.store.statement import Statement, arg, fixed
from smsdesk.store.takeback import TakeBack, Told
from smsdesk.store.times import from_micros, to_micros

LOCK_NAME = "imports.lock"
"""Beside the data: held by the process that imports, or takes an import back."""


class Stage(StrEnum):
    """How far an import is."""

    BRINGING = "bringing"
    """Its people are coming into the book, or going again: it was called off."""
    SETTLING = "settling"
    """They are in; what it says of their numbers is being kept."""
    DONE = "done"
    """It stands, or is undone."""
    UNDOING = "undoing"
    """It is being taken back."""


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
_ADD = Statement(
    ImportRun.insert(
        {**{column: arg(column.name) for column in _COLUMNS[1:]}, ImportRun.stage: arg("stage")}
    )
)
_STAGE = Statement(
    ImportRun.update({ImportRun.stage: arg("stage")}).where(ImportRun.id == arg("id"))
)
_FINISHED = ImportRun.stage.in_((Stage.DONE.value, Stage.UNDOING.value))
_OPEN = Statement(
    ImportRun.select(*_COLUMNS, ImportRun.stage)
    .where(fixed(ImportRun.stage != Stage.DONE.value))
    .order_by(ImportRun.id)
)
_STRIKE = Statement(ImportRun.delete().where(ImportRun.id == arg("id")))
_COUNTS = _COLUMNS[4:9]
_COUNT = Statement(
    ImportRun.update({column: arg(column.name) for column in _COUNTS}).where(
        ImportRun.id == arg("id")
    )
)
_ALL = Statement(ImportRun.select(*_COLUMNS).where(_FINISHED).order_by(ImportRun.id.desc()))
_GET = Statement(ImportRun.select(*_COLUMNS).where((ImportRun.id == arg("id")) & _FINISHED))
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
    ).on_conflict_ignore()
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

    def last_group(self) -> int:
        """Return the newest group, at the beginning of a transaction."""
        last: int = self._db.value(_LAST_GROUP)
        return last

    def groups(self, last: int) -> None:
        """Note the groups that this transaction made: those after `last`."""
        self._db.run(_MADE_GROUPS, run=self.run, last=last)


class Imports:
    """Keeps the record. Every method may be called from any thread."""

    def __init__(self, db: Database, search: Search, clock: Clock, patience: float) -> None:
        """Work on `db`; `clock` dates each import, `patience` is in seconds."""
        self._db = db
        self._search = search
        self._clock = clock
        self._patience = patience
        self.plans = Plans(db)

    @contextmanager
    def alone(self, *, patience: float | None = None) -> Iterator[None]:
        """Let no other import begin, and none be taken back, for the length of the block.

        The lock is the operating system's: it is gone with its process, however that ended.
        Raises `Refusal(DATA_LOCKED)` where another one goes on for longer than the patience.
        """
        lock = FileLock(self._db.path.parent / LOCK_NAME)
        try:
            lock.acquire(timeout=self._patience if patience is None else patience)
        except Timeout:
            raise Refusal(Reason.DATA_LOCKED, str(self._db.path)) from None
        except OSError as err:
            raise Refusal(Reason.DATA_NOT_WRITABLE, str(self._db.path), (str(err),)) from err
        try:
            yield
        finally:
            lock.release()

    # One import; `alone` is held.

    def begin(self, name: str, kind: str, origin: str) -> Record:
        """Begin to record an import."""
        at = to_micros(self._clock.now())
        counts = dict.fromkeys((column.name for column in _COUNTS), 0)
        told = {"name": name, "kind": kind, "origin": origin, "at": at, "undone_at": None}
        with self._db.write():
            run = self._db.insert(_ADD, **told, **counts, stage=Stage.BRINGING.value)
        return Record(self._db, run, at)

    def settle(self, record: Record, **counts: int) -> None:
        """Note that all people are in; from now on the import goes to its end.

        Keeps its counts: `read`, `created`, `updated`, `unchanged`, `refused`.
        """
        with self._db.write():
            self._db.run(_COUNT, id=record.run, **counts)
            self._db.run(_STAGE, id=record.run, stage=Stage.SETTLING.value)

    def finish(self, run: int) -> None:
        """Note that an import stands, within the transaction that keeps the last of it."""
        self._db.run(_STAGE, id=run, stage=Stage.DONE.value)

    def call_off(self, run: int, at: int) -> TakenBack:
        """Take out who came by an import that is not to be, and strike it from the record.

        `at` is its time in microseconds. Ended in the middle, it may be called again.
        """
        back = TakeBack(self._db, self._search, run, at, to_micros(self._clock.now()))
        done = back.run(_nobody, revocable=False)
        back.delete_groups()
        self.plans.clear(run)
        with self._db.write():
            self._db.run(_STRIKE, id=run)
        return done

    def unfinished(self) -> list[tuple[ImportRow, Stage]]:
        """Return the imports that are going on, or were when their process ended."""
        return [(_row(row[:-1]), Stage(row[-1])) for row in self._db.rows(_OPEN)]

    def resumed(self, row: ImportRow) -> Record:
        """Return the record of an import whose process ended, to go on with."""
        return Record(self._db, row.id, to_micros(row.at))

    # The imports of the past.

    def all(self) -> list[ImportRow]:
        """Return the imports that are finished, the latest first."""
        return [_row(row) for row in self._db.rows(_ALL)]

    def get(self, run: int) -> ImportRow | None:
        """Return one import that is finished."""
        row = self._db.row(_GET, id=run)
        return None if row is None else _row(row)

    def would_take_back(self, run: int, told: Told) -> TakenBack:
        """Say what taking an import back would do; raises as `taking_back` does."""
        return self._back(run).look(told)

    def taking_back(self, run: int) -> TakeBack:
        """Begin to take an import back, or go on with it; `alone` is held.

        Raises `Refusal` NOT_FOUND or ALREADY_UNDONE. Consent is not changed by it.
        """
        back = self._back(run)
        with self._db.write():
            self._db.run(_STAGE, id=run, stage=Stage.UNDOING.value)
        return back

    def undone(self, back: TakeBack) -> None:
        """Delete the groups that an import made, and note that it is taken back."""
        back.delete_groups()
        with self._db.write():
            back.note()
            self.finish(back.import_run)

    def stays(self, back: TakeBack) -> None:
        """Bring back whom the taking back has removed or changed: the import stays after all."""
        back.revoke()
        with self._db.write():
            self.finish(back.import_run)

    def _back(self, run: int) -> TakeBack:
        known = self.get(run)
        if known is None:
            raise Refusal(Reason.NOT_FOUND, str(run))
        if known.undone_at is not None:
            raise Refusal(Reason.ALREADY_UNDONE, known.name)
        now = to_micros(self._clock.now())
        return TakeBack(self._db, self._search, run, to_micros(known.at), now)

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


def _nobody(_done: int, _total: int) -> None:
    """Nobody is told how far it is."""


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
