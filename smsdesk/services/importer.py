"""Lists of people into the address book, or into recipients of one message.

Owns what an import may do to the book: it adds people and numbers, fills in what it knows better
as far as a person lets it, and takes nothing away. It goes in short transactions, so that texts
are sent and received meanwhile, and whoever searches may find a part of its people. Cancelled or
failed, what came is taken out again and the book is as it was, but for whom somebody changed or
texted in between; killed, whoever starts next does that. What a list says of consent and carriers
is kept once all its people are in, and from then on the import goes to its end. Done, it can be
taken back (`past_imports`). Every row that was left out comes back with its number, value and
reason.
"""

from __future__ import annotations

import gc
import logging
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial

from smsdesk.domain.changes import ContactsChanged, Emit, QueueChanged
from smsdesk.domain.errors import Refusal
from smsdesk.domain.imports import Clash, Conflicts
from smsdesk.domain.message import Recipient, Skipped
from smsdesk.domain.numbers import check_region
from smsdesk.domain.reasons import Reason
from smsdesk.domain.template import field_key
from smsdesk.domain.views import ContactRow
from smsdesk.services import headings, mapping
from smsdesk.services.candidates import Candidate, RowReader, folded
from smsdesk.services.import_carriers import Carriers, Named, nobody
from smsdesk.services.import_consents import Consents, Settling, evidence, forgotten, without
from smsdesk.services.mapping import ColumnMapping
from smsdesk.services.past_imports import PastImports
from smsdesk.services.progress import Cancelled, Pace, Report, Stopped, never, silent
from smsdesk.services.settings import Settings
from smsdesk.services.tables import reader
from smsdesk.services.tables.reader import Reading
from smsdesk.services.tables.table import Kind, Table
from smsdesk.store.database import Store
from smsdesk.store.imports import Record
from smsdesk.store.upsert import Upserted

log = logging.getLogger(__name__)

_DETECTED = Reading()
PASTED = "clipboard"
"""The name of a list that was pasted, as `sim_book.NAME` is of one from a SIM."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person chose for an import.

    `region` is the country of numbers without a code (None: as in the settings); everybody joins
    `group`, if one is given. `decisions` says of contacts by id whether the list is right about
    them, where `conflicts` is ASK. `origin` is where the consent of these people comes from ("the
    form of 3 May"), kept as evidence. `white_list` puts the numbers that the list marks so on the
    white list; without it nobody is.
    """

    region: str | None = None
    group: str = ""
    conflicts: Conflicts = Conflicts.UPDATE
    decisions: Mapping[int, bool] = field(default_factory=dict)
    origin: str = ""
    white_list: bool = False

    def takes(self, contact: int) -> bool:
        """Tell whether the list is right where it says otherwise than this contact."""
        if self.conflicts is Conflicts.ASK:
            return self.decisions.get(contact, False)
        return self.conflicts is Conflicts.UPDATE


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did, or with `dry_run` would do.

    `rows` counts the rows that hold anything; `created`, `updated` and `unchanged` count people.
    `skipped` are the values that could not be used, in the order of the file. `clashes` are the
    known people of whom the list says otherwise, whatever was chosen for them. `carriers` counts
    the numbers that get another carrier. `marked` numbers are to be on the white list as the list
    has it; `opted_out` of its numbers were blocked before, and are. `run` names the import for
    taking it back. `cancelled`: a person stopped it, and nothing was changed.
    """

    rows: int
    created: int
    updated: int
    unchanged: int
    skipped: tuple[Skipped, ...]
    clashes: tuple[Clash, ...] = ()
    marked: int = 0
    carriers: int = 0
    opted_out: int = 0
    run: int | None = None
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class RecipientList:
    """Whom a file names: one recipient per number, and the rows without a usable one."""

    recipients: tuple[Recipient, ...]
    skipped: tuple[Skipped, ...]


class Importer:
    """Reads lists of people."""

    def __init__(
        self,
        store: Store,
        settings: Settings,
        past: PastImports,
        emit: Emit,
        carrier_named: Named = nobody,
    ) -> None:
        """Take the collaborators; `carrier_named` knows carriers by what people call them."""
        self._past = past
        self._carrier_named = carrier_named
        self._store = store
        self._settings = settings
        self._emit = emit

    def read(self, path: str | os.PathLike[str], how: Reading = _DETECTED) -> Table:
        """Read a file into a table; raises as `tables.reader.read` does."""
        return reader.read(path, how)

    def read_pasted(self, text: str, region: str | None = None, how: Reading = _DETECTED) -> Table:
        """Read what was pasted into a table; raises as `tables.reader.read_pasted` does.

        `region` None takes the country of the settings, for finding numbers in free text.
        """
        return replace(reader.read_pasted(text, self._region(region), how), name=PASTED)

    def suggest_mapping(self, table: Table, region: str | None = None) -> ColumnMapping:
        """Return what each column is: as a person said of these headings before, else a guess.

        `region` None takes the country of the settings.
        """
        return self.remembered(table) or self.guess_mapping(table, region)

    def guess_mapping(self, table: Table, region: str | None = None) -> ColumnMapping:
        """Guess what each column is, whatever anybody said before."""
        return mapping.suggest_mapping(table, self._region(region))

    def remembered(self, table: Table) -> ColumnMapping | None:
        """Return what a person said before of a table with these headings, None if nobody did."""
        kept = None if table.made_up else self._store.imports.mapping(_theirs(table))
        if kept is None or len(kept) != len(_theirs(table)):
            return None
        fields = iter(kept)
        return ColumnMapping(
            tuple(
                headings.IGNORE if headings.is_ours(heading) else next(fields)
                for heading in table.headings
            )
        )

    def run(
        self,
        table: Table,
        columns: ColumnMapping,
        choices: Choices | None = None,
        *,
        dry_run: bool = False,
        progress: Report = silent,
        cancelled: Cancelled = never,
    ) -> ImportResult:
        """Bring the people of a table into the address book, so that it can be taken back.

        `progress` is told (done, of all) rows now and then, and `cancelled` is asked as often.
        What the columns are is remembered for the next table with these headings. Raises
        `Refusal` NO_NUMBER_COLUMN, COUNTRY_UNKNOWN or one of the DATA_* reasons, with nothing
        changed.
        """
        chosen = choices or Choices()
        if not columns.columns(headings.PHONE):
            raise Refusal(Reason.NO_NUMBER_COLUMN, table.name, table.headings)
        region = self._region(chosen.region)
        rows = RowReader(table.headings, columns, region, chosen.group)
        skipped = list(table.broken)
        pace = Pace(len(table.rows), progress, cancelled, passes=2)
        try:
            with _nothing_collected():
                found = _candidates(table, rows, skipped.append, pace)
                gone = forgotten(self._store)
                if gone:
                    found = without(found, gone, skipped.append)
                people = folded(found, skipped.append, rows.apart)
                job = _Job(table, rows, people, chosen, pace, skipped)
                result = self._write(job, None if dry_run else self._learnt(table, columns, region))
        except Stopped:
            return ImportResult(0, 0, 0, 0, (), cancelled=True)
        pace.finish()
        return result

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

    def _learnt(
        self, table: Table, columns: ColumnMapping, region: str | None
    ) -> Callable[[], None]:
        """Return what keeps a mapping that is not what we would guess, for the next time."""
        imports = self._store.imports
        if table.heading_row is None or table.kind is Kind.VCARD:
            return lambda: None
        if columns == mapping.suggest_mapping(table, region):
            return partial(imports.forget_mapping, _theirs(table))
        fields = [
            field
            for heading, field in zip(table.headings, columns.fields, strict=True)
            if not headings.is_ours(heading)
        ]
        return partial(imports.keep_mapping, _theirs(table), fields)

    def _write(self, job: _Job, learn: Callable[[], None] | None) -> ImportResult:
        """Bring the people into the book; without `learn` only say what would become of them."""
        origin, allow = job.choices.origin.strip(), job.choices.white_list
        consents = Consents(self._store, job.people, noted=bool(origin), allow=allow)
        if learn is None:
            would = self._store.contacts.would_upsert(job.contacts(), job.choices.takes)
            return job.result(would, consents, self._carriers(job))
        imports = self._store.imports
        with imports.alone():
            # Whatever another process left unfinished comes first.
            self._past.recover_alone()
            record = imports.begin(job.table.name, job.table.kind, origin)
            try:
                result = self._bring(job, record, consents)
                self._settle(record, result, learn)
            except BaseException:
                self._call_off(record)
                raise
            settling = Settling(self._store, record, evidence(job.table.name, origin))
            settling.run()
        if result.created or result.updated or settling.changed or result.carriers:
            self._emit(ContactsChanged())
        if settling.ended:
            self._emit(QueueChanged())
        return result

    def _bring(self, job: _Job, record: Record, consents: Consents) -> ImportResult:
        """Bring the people in, and note what is to be kept of their numbers."""
        takes = job.choices.takes
        done = self._store.contacts.bulk_upsert(job.contacts(), takes=takes, record=record)
        carriers = self._carriers(job)
        self._store.imports.plans.add(record.run, consents.said(carriers, job.pace.check))
        return job.result(done, consents, carriers, record.run)

    def _settle(self, record: Record, result: ImportResult, learn: Callable[[], None]) -> None:
        with self._store.atomic():
            learn()
            self._store.imports.settle(
                record,
                read=result.rows,
                created=result.created,
                updated=result.updated,
                unchanged=result.unchanged,
                refused=len(result.skipped),
            )

    def _call_off(self, record: Record) -> None:
        """Take out who came; what can't be done now, the next start does."""
        try:
            self._store.imports.call_off(record.run, record.at)
        except Refusal as no:
            log.warning("an import could not be called off yet: %s", no.reason)

    def _carriers(self, job: _Job) -> dict[str, int]:
        if not job.rows.names_carriers:
            return {}
        overwrite = job.choices.conflicts is Conflicts.UPDATE
        carriers = Carriers(self._store, self._carrier_named, overwrite=overwrite)
        return carriers.said(job.people, job.rows, job.skipped.append, job.pace.check)


@dataclass(frozen=True, slots=True)
class _Job:
    """The people of a table on their way into the book."""

    table: Table
    rows: RowReader
    people: Sequence[Candidate]
    choices: Choices
    pace: Pace
    skipped: list[Skipped]

    def contacts(self) -> Iterator[ContactRow]:
        for candidate in self.people:
            self.pace.step()
            yield self.rows.contact(candidate)
        self.pace.check()

    def result(
        self,
        done: Upserted,
        consents: Consents,
        carriers: Mapping[str, int],
        run: int | None = None,
    ) -> ImportResult:
        return ImportResult(
            rows=len(self.table.rows) + len(self.table.broken),
            created=done.created,
            updated=done.updated,
            unchanged=done.unchanged,
            skipped=tuple(sorted(self.skipped, key=lambda skip: skip.row or 0)),
            clashes=done.clashes,
            marked=consents.marked,
            opted_out=consents.opted_out,
            carriers=len(carriers),
            run=run,
        )


def _theirs(table: Table) -> tuple[str, ...]:
    """Return the headings without what we add to rows that come back as a file."""
    return tuple(heading for heading in table.headings if not headings.is_ours(heading))


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
