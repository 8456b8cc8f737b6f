"""Lists of people into the address book, or into recipients of one message.

Owns what an import may do to the book: it adds people and numbers, fills in what it knows better,
takes nothing away, and never lifts an opt-out. It is one transaction: cancelled or failed, the
book is as it was. Every row that was left out comes back with its number, value and reason.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from smsdesk.domain.changes import ContactsChanged, Emit, QueueChanged
from smsdesk.domain.consent import Consent, refusal
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Recipient, Skipped
from smsdesk.domain.numbers import check_region
from smsdesk.domain.reasons import Reason
from smsdesk.domain.template import field_key
from smsdesk.domain.views import ContactRow
from smsdesk.services import headings, mapping
from smsdesk.services.candidates import Candidate, RowReader, folded
from smsdesk.services.mapping import ColumnMapping
from smsdesk.services.progress import Cancelled, Pace, Report, Stopped, never, silent
from smsdesk.services.settings import Settings
from smsdesk.services.tables import reader
from smsdesk.services.tables.table import Table
from smsdesk.store.database import Store
from smsdesk.store.upsert import Upserted


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did, or with `dry_run` would do.

    `rows` counts the rows that hold anything; `created`, `updated` and `unchanged` count people.
    `skipped` are the values that could not be used, in the order of the file. `cancelled`: a
    person stopped it, and nothing was changed.
    """

    rows: int
    created: int
    updated: int
    unchanged: int
    skipped: tuple[Skipped, ...]
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class RecipientList:
    """Whom a file names: one recipient per number, and the rows without a usable one."""

    recipients: tuple[Recipient, ...]
    skipped: tuple[Skipped, ...]


class _NotMeant(Exception):  # noqa: N818 - a way back, not an error
    """A dry run takes everything back."""


class Importer:
    """Reads lists of people."""

    def __init__(self, store: Store, settings: Settings, emit: Emit) -> None:
        """Take the collaborators."""
        self._store = store
        self._settings = settings
        self._emit = emit

    def read(
        self,
        path: str | os.PathLike[str],
        *,
        encoding: str | None = None,
        delimiter: str | None = None,
        sheet: str | None = None,
    ) -> Table:
        """Read a file into a table; raises as `tables.reader.read` does."""
        return reader.read(path, encoding=encoding, delimiter=delimiter, sheet=sheet)

    def suggest_mapping(self, table: Table, region: str | None = None) -> ColumnMapping:
        """Guess what each column is; `region` None takes the country of the settings."""
        return mapping.suggest_mapping(table, self._region(region))

    def run(
        self,
        table: Table,
        columns: ColumnMapping,
        *,
        region: str | None = None,
        group: str = "",
        dry_run: bool = False,
        progress: Report = silent,
        cancelled: Cancelled = never,
    ) -> ImportResult:
        """Bring the people of a table into the address book.

        `region` is the country of numbers without a code (None: as in the settings); everybody
        joins `group`, if one is given. `progress` is told (done, of all) rows now and then, and
        `cancelled` is asked as often. Raises `Refusal` NO_NUMBER_COLUMN, COUNTRY_UNKNOWN or one
        of the DATA_* reasons, with nothing changed.
        """
        if not columns.columns(headings.PHONE):
            raise Refusal(Reason.NO_NUMBER_COLUMN, table.name, table.headings)
        rows = RowReader(table.headings, columns, self._region(region), group)
        skipped = list(table.broken)
        pace = Pace(len(table.rows), progress, cancelled, passes=2)
        try:
            with _nothing_collected():
                people = folded(_candidates(table, rows, skipped.append, pace), skipped.append)
                contacts = _contacts(rows, people, pace)
                consents = _Consents(people, f"imported from {table.name}")
                done = self._write(contacts, consents, dry_run=dry_run)
        except Stopped:
            return ImportResult(0, 0, 0, 0, (), cancelled=True)
        pace.finish()
        skipped.sort(key=lambda skip: skip.row or 0)
        return ImportResult(
            rows=len(table.rows) + len(table.broken),
            created=done.created,
            updated=done.updated,
            unchanged=done.unchanged,
            skipped=tuple(skipped),
        )

    def recipients(
        self, table: Table, column: str | None = None, region: str | None = None
    ) -> RecipientList:
        """Return whom the rows of a table name, with their cells as merge values.

        `column` is the heading of the column with the numbers; None takes the one that looks
        most like mobile numbers. A row with several numbers is several recipients. Raises
        `Refusal` NO_NUMBER_COLUMN, COLUMN_UNKNOWN or COUNTRY_UNKNOWN.
        """
        country = self._region(region)
        index = mapping.number_column(table, country) if column is None else table.column(column)
        number = ColumnMapping(("",) * len(table.headings)).mapped(index, headings.PHONE)
        rows = RowReader(table.headings, number, country)
        keys = tuple(field_key(heading) for heading in table.headings)
        skipped = list(table.broken)
        found: list[Recipient] = []
        for row, cells in table.rows:
            candidate = rows.read(row, cells, skipped.append)
            if candidate is not None:
                # Of two headings with one key the first one counts.
                values = dict(zip(reversed(keys), reversed(cells), strict=True))
                found.extend(Recipient(phone.e164, values, row) for phone in candidate.phones)
        return RecipientList(tuple(found), tuple(skipped))

    def _region(self, region: str | None) -> str | None:
        return self._settings.region if region is None else check_region(region)

    def _write(
        self, contacts: Iterator[ContactRow], consents: _Consents, *, dry_run: bool
    ) -> Upserted:
        """Bring the people into the book in one transaction; a dry run is taken back again."""
        done = Upserted()
        try:
            with self._store.atomic():
                done = self._store.contacts.bulk_upsert(contacts)
                consents.keep(self._store)
                if dry_run:
                    raise _NotMeant
        except _NotMeant:
            return done
        if done.created or done.updated or consents.changed:
            self._emit(ContactsChanged())
        if consents.ended:
            self._emit(QueueChanged())
        return done


class _Consents:
    """Whom a list blocks or allows.

    A block is never lifted here, nor its reason changed: the list may be older than it.
    `changed` counts numbers, `ended` messages that waited for them.
    """

    def __init__(self, people: Sequence[Candidate], evidence: str) -> None:
        self._blocked = {number: why for person in people for number, why in person.blocked}
        self._allowed = {number for person in people for number in person.allowed}
        self._evidence = evidence
        self.changed = 0
        self.ended = 0

    def keep(self, store: Store) -> None:
        numbers = sorted({*self._blocked, *self._allowed})
        known = store.consents.many(numbers)
        for number in numbers:
            self._keep(store, known.get(number, Consent(number)))

    def _keep(self, store: Store, known: Consent) -> None:
        number = known.number
        block = None if known.do_not_send else self._blocked.get(number)
        allow = True if number in self._allowed and not known.white_list else None
        if block is None and allow is None:
            return
        kept = store.consents.set(
            number, white_list=allow, do_not_send=block, evidence=self._evidence, actor="person"
        )
        self.changed += 1
        reason = refusal(kept, only_white_list=False)
        if reason is not None:
            ended = store.queue.cancel_for_number(number, reason=reason, actor="person")
            self.ended += len(ended)


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Let the garbage collector rest: all the values of a long list stay alive.

    Looking through them again and again takes a tenth of the import, and finds nothing.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _candidates(
    table: Table, rows: RowReader, skip: Callable[[Skipped], None], pace: Pace
) -> Iterator[Candidate]:
    for row, cells in table.rows:
        pace.step()
        candidate = rows.read(row, cells, skip)
        if candidate is not None:
            yield candidate


def _contacts(rows: RowReader, people: Sequence[Candidate], pace: Pace) -> Iterator[ContactRow]:
    for candidate in people:
        pace.step()
        yield rows.contact(candidate)
    pace.check()
