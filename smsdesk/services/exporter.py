"""The address book, the outbox, its trail and the inbox as files for a spreadsheet.

Owns which columns there are. What `contacts` writes, an import reads back without loss.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from pathlib import Path
from typing import TypeVar

from smsdesk.domain.message import Skipped
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.status import Cause
from smsdesk.domain.views import (
    ConsentEntry,
    ContactRow,
    EventRow,
    InboundRow,
    OutboundFilter,
    OutboundRow,
    TrailRow,
)
from smsdesk.services import cards, headings, sheets
from smsdesk.services.layout import Layout
from smsdesk.services.progress import Cancelled, Pace, Report, Stopped, never, silent
from smsdesk.services.settings import Settings
from smsdesk.services.sheets import Cell
from smsdesk.services.tables.table import Table
from smsdesk.services.zones import desk_zone
from smsdesk.store.database import Store

PEOPLE_ENDINGS = (*sheets.ENDINGS, cards.ENDING)
_PAGE = 1_000
_ROW = TypeVar("_ROW")

Explain = Callable[[Trouble], str]
Name = Callable[[Cause], str]
Details = Callable[[EventRow], str]

OUTBOX = (
    "id",
    "batch",
    "number",
    "name",
    "text",
    "status",
    "delivery",
    "reason",
    "explanation",
    "queued_at",
    "due_at",
    "deliver_by",
    "sent_at",
    "delivered_at",
    "attempts",
    "parts",
    "references",
    "priority",
    "route",
)
TRAIL = (
    "time",
    "id",
    "batch",
    "number",
    "step",
    "in_words",
    "status",
    "actor",
    "reason",
    "explanation",
)
CONSENT = ("phone", "name", "white_list", "do_not_send", "since", "evidence", "actor", "note")
CHANGES = tuple(
    f"{headings.OURS}{name}"
    for name in (
        "number",
        "name",
        "time",
        "white_list",
        "do_not_send",
        "evidence",
        "word",
        "note",
        "actor",
        "route",
    )
)
INBOX = ("id", "sender", "name", "text", "sent_at", "received_at", "read", "modem", "missing_parts")

REJECTS = tuple(f"{headings.OURS}{name}" for name in ("row", "value", "reason", "explanation"))


@dataclass(frozen=True, slots=True)
class ExportResult:
    """How many rows were written; `cancelled`: a person stopped it, and no file was touched."""

    rows: int
    cancelled: bool = False


def _code(trouble: Trouble) -> str:
    return trouble.detail


def _bare(cause: Cause) -> str:
    return cause.value


def _as_kept(event: EventRow) -> str:
    return event.detail


class Exporter:
    """Writes files."""

    def __init__(self, store: Store, settings: Settings) -> None:
        """Take the store to read from; times are written as the desk's clock shows them."""
        self._store = store
        self._settings = settings

    def contacts(
        self,
        path: str | os.PathLike[str],
        *,
        ids: Sequence[int] | None = None,
        progress: Report = silent,
        cancelled: Cancelled = never,
    ) -> ExportResult:
        """Write contacts (None: all of them), with ".vcf" as address cards.

        Raises as `sheets.write` does.
        """
        ending = sheets.check_ending(path, PEOPLE_ENDINGS)
        book = self._store.contacts
        chosen = book.ids() if ids is None else ids
        pace = Pace(len(chosen), progress, cancelled)
        try:
            if ending == cards.ENDING:
                return _write_cards(path, len(chosen), _paged(chosen, book.page, pace))
            layout = self._layout(ids, cancelled)
            rows = map(layout.cells, _paged(chosen, book.page, pace))
            return self._export(path, len(chosen), layout.headings(), rows)
        except Stopped:
            return ExportResult(0, cancelled=True)

    def _export(
        self,
        path: str | os.PathLike[str],
        count: int,
        titles: Sequence[str],
        rows: Iterator[Sequence[Cell]],
    ) -> ExportResult:
        zone = desk_zone(self._settings)
        try:
            sheets.write(path, titles, (_on_the_wall(row, zone) for row in rows))
        except Stopped:
            return ExportResult(0, cancelled=True)
        return ExportResult(count)

    def _layout(self, ids: Sequence[int] | None, cancelled: Cancelled) -> Layout:
        book = self._store.contacts
        if ids is None:
            return Layout(max(1, book.most_numbers()), book.custom_fields())
        return Layout.of(_paged(ids, book.page, Pace(0, silent, cancelled)))

    def outbox(
        self,
        path: str | os.PathLike[str],
        *,
        narrowed: OutboundFilter | None = None,
        explain: Explain = _code,
        progress: Report = silent,
        cancelled: Cancelled = never,
    ) -> ExportResult:
        """Write outbounds, newest first, for example one batch with what became of each message.

        `explain` puts reasons into words; raises as `sheets.write` does.
        """
        chosen = self._store.outbounds.ids(narrowed)
        pace = Pace(len(chosen), progress, cancelled)
        rows = _paged(chosen, self._store.outbounds.page, pace)
        return self._export(path, len(chosen), OUTBOX, (_sent(row, explain) for row in rows))

    def trail(
        self,
        path: str | os.PathLike[str],
        *,
        narrowed: OutboundFilter | None = None,
        name: Name = _bare,
        details: Details = _as_kept,
        progress: Report = silent,
        cancelled: Cancelled = never,
    ) -> ExportResult:
        """Write every step of some outbounds: the oldest message first, each with its steps.

        `name` and `details` put steps, and why they were taken, into words; progress counts
        messages. Raises as `sheets.write` does.
        """
        chosen = self._store.outbounds.ids(narrowed)[::-1]
        pace = Pace(len(chosen), progress, cancelled)
        steps = _Counted(
            _step(row, name, details)
            for ids in _messages(chosen, pace)
            for row in self._store.outbounds.trail(ids)
        )
        return replace(self._export(path, 0, TRAIL, steps), rows=steps.count)

    def inbox(
        self,
        path: str | os.PathLike[str],
        *,
        progress: Report = silent,
        cancelled: Cancelled = never,
    ) -> ExportResult:
        """Write received texts, newest first; raises as `sheets.write` does."""
        chosen = self._store.inbox.ids()
        pace = Pace(len(chosen), progress, cancelled)
        rows = _paged(chosen, self._store.inbox.page, pace)
        return self._export(path, len(chosen), INBOX, map(_received, rows))

    def consent(
        self,
        path: str | os.PathLike[str],
        *,
        every_change: bool = False,
        progress: Report = silent,
        cancelled: Cancelled = never,
    ) -> ExportResult:
        """Write what may be sent to each number of which anything is known, with the evidence.

        An import reads that back. With `every_change` each change is a row instead: a proof, and
        nothing that an import takes for what holds now. Raises as `sheets.write` does.
        """
        chosen = self._store.consent_list.everything()
        entries = _paged(
            chosen, self._store.consent_list.page, Pace(len(chosen), progress, cancelled)
        )
        if not every_change:
            return self._export(path, len(chosen), CONSENT, map(_allowed, entries))
        rows = _Counted(row for entry in entries for row in self._changes(entry))
        return replace(self._export(path, 0, CHANGES, rows), rows=rows.count)

    def _changes(self, entry: ConsentEntry) -> Iterator[tuple[Cell, ...]]:
        for each in self._store.consents.history(entry.number):
            yield (
                entry.number,
                entry.name,
                each.at,
                "yes" if each.white_list else "",
                each.do_not_send,
                each.evidence,
                each.word,
                each.note,
                each.actor,
                each.route,
            )

    def rejects(
        self,
        path: str | os.PathLike[str],
        table: Table,
        skipped: Sequence[Skipped],
        explain: Callable[[Skipped], str],
    ) -> ExportResult:
        """Write what an import left out, to be mended and imported again.

        Each row has its own cells, and before them its number, what was wrong with which values,
        and the sentences that `explain` gives. Raises as `sheets.write` does.
        """
        rows = list(_rejected(table, skipped, explain))
        sheets.write(path, (*REJECTS, *table.headings), rows)
        return ExportResult(len(rows))


def _rejected(
    table: Table, skipped: Sequence[Skipped], explain: Callable[[Skipped], str]
) -> Iterator[tuple[Cell, ...]]:
    """Give the rows that something was left out of, each once."""
    cells = dict(table.rows)
    blank = ("",) * len(table.headings)
    by_row: dict[int | None, list[Skipped]] = {}
    for skip in skipped:
        by_row.setdefault(skip.row, []).append(skip)
    for row, skips in by_row.items():
        yield (
            row,
            "; ".join(skip.number for skip in skips),
            "; ".join(dict.fromkeys(skip.reason for skip in skips)),
            " ".join(dict.fromkeys(map(explain, skips))),
            *cells.get(row or 0, blank),
        )


def _on_the_wall(row: Sequence[Cell], zone: tzinfo) -> list[Cell]:
    return [cell.astimezone(zone) if isinstance(cell, datetime) else cell for cell in row]


def _write_cards(
    path: str | os.PathLike[str], count: int, people: Iterator[ContactRow]
) -> ExportResult:
    with sheets.whole_file(Path(path)) as out:
        out.writelines(cards.write(people))
    return ExportResult(count)


def _paged(
    ids: Sequence[int], page: Callable[[Sequence[int]], list[_ROW]], pace: Pace
) -> Iterator[_ROW]:
    for start in range(0, len(ids), _PAGE):
        for row in page(ids[start : start + _PAGE]):
            pace.step()
            yield row
    pace.check()


def _messages(ids: Sequence[int], pace: Pace) -> Iterator[Sequence[int]]:
    """Give ids a page at a time, once they were counted."""
    for start in range(0, len(ids), _PAGE):
        page = ids[start : start + _PAGE]
        yield page
        pace.step(len(page))
    pace.check()


class _Counted(Iterator[_ROW]):
    """Rows that are counted on their way into a file."""

    def __init__(self, rows: Iterator[_ROW]) -> None:
        self._rows = rows
        self.count = 0

    def __next__(self) -> _ROW:
        row = next(self._rows)
        self.count += 1
        return row


def _sent(row: OutboundRow, explain: Explain) -> tuple[Cell, ...]:
    reason: Reason | None = row.delivery_reason or row.reason
    detail = row.delivery_detail if row.delivery_reason else row.detail
    return (
        row.id,
        row.batch,
        row.number,
        row.name,
        row.text,
        row.status,
        row.delivery,
        reason or "",
        explain(Trouble(reason, detail)) if reason else "",
        row.queued_at,
        row.due_at,
        row.deliver_by,
        row.sent_at,
        row.delivered_at,
        row.attempts,
        row.parts,
        " ".join("-" if reference is None else str(reference) for reference in row.references),
        row.priority,
        row.route,
    )


def _step(row: TrailRow, name: Name, details: Details) -> tuple[Cell, ...]:
    event = row.event
    return (
        event.at,
        row.outbound,
        row.batch,
        row.number,
        event.cause,
        name(event.cause),
        event.status,
        event.actor,
        event.reason or "",
        details(event),
    )


def _allowed(row: ConsentEntry) -> tuple[Cell, ...]:
    return (
        row.number,
        row.name,
        "yes" if row.white_list else "",
        row.do_not_send,
        row.since,
        row.evidence,
        row.actor,
        row.note,
    )


def _received(row: InboundRow) -> tuple[Cell, ...]:
    return (
        row.id,
        row.sender,
        row.name,
        row.text,
        row.sent_at,
        row.received_at,
        "yes" if row.read else "no",
        row.imei,
        row.missing,
    )
