"""Reading the outbox: lists, pages, one message, its trail, and the sums.

Lists come as an array of ids, newest first, and rows page by page: a view over a million
messages never holds more than it shows. Sums are read, not counted.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from peewee import Select, fn

from smsdesk.domain.message import Shift
from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Cause, Delivery, Hold, Status, shown
from smsdesk.domain.views import (
    BatchRow,
    EventRow,
    OutboundFilter,
    OutboundRow,
    QueueCounts,
    TrailRow,
)
from smsdesk.store import waiting
from smsdesk.store.connection import Database, Row
from smsdesk.store.listed import Listed
from smsdesk.store.models import Batch, BatchSum, Event, Outbound, OutboundPart, QueueSum
from smsdesk.store.names import Names
from smsdesk.store.search import Search
from smsdesk.store.statement import Statement, arg, fixed
from smsdesk.store.times import from_micros

_COLUMNS = (
    Outbound.id,
    Outbound.batch,
    Outbound.number,
    Outbound.text,
    Outbound.status,
    Outbound.reason,
    Outbound.detail,
    Outbound.priority,
    Outbound.due_at,
    Outbound.deliver_by,
    Outbound.route,
    Outbound.lane,
    Outbound.parts,
    Outbound.delivery,
    Outbound.delivery_reason,
    Outbound.delivery_detail,
    Outbound.retry_count,
    Outbound.queued_at,
    Outbound.sent_at,
    Outbound.delivered_at,
    Outbound.held,
    Outbound.locking_shift,
    Outbound.single_shift,
    Outbound.flash,
    Outbound.reports,
    Outbound.route_why,
)
_PAGE = Listed(lambda ids: Outbound.select(*_COLUMNS).where(Outbound.id.in_(ids)))
_ACCEPTED_PARTS = Listed(
    lambda ids: OutboundPart.select(
        OutboundPart.outbound, OutboundPart.position, OutboundPart.reference
    ).where(OutboundPart.outbound.in_(ids) & OutboundPart.accepted_at.is_null(is_null=False))
)
_BATCH_SUMS = Listed(
    lambda batches: BatchSum.select(
        BatchSum.batch, BatchSum.status, BatchSum.delivery, BatchSum.messages
    ).where(BatchSum.batch.in_(batches))
)
_EVENT_COLUMNS = (
    Event.at,
    Event.cause,
    Event.status,
    Event.actor,
    Event.reason,
    Event.detail,
)
_EVENTS = Statement(
    Event.select(*_EVENT_COLUMNS).where(Event.outbound == arg("outbound")).order_by(Event.id)
)
_TRAIL = Listed(
    lambda ids: (
        Event.select(Event.outbound, Event.id, Outbound.batch, Outbound.number, *_EVENT_COLUMNS)
        .join(Outbound)
        .where(Event.outbound.in_(ids))
    )
)
_QUEUE_SUMS = Statement(QueueSum.select(QueueSum.status, QueueSum.delivery, QueueSum.messages))
_SPAN = Statement(
    Select(
        columns=(
            Outbound.select(fn.MIN(Outbound.id)),
            Outbound.select(fn.MAX(Outbound.id)),
            QueueSum.select(fn.SUM(QueueSum.messages)),
        )
    )
)
_BATCHES = Statement(
    Batch.select(Batch.id, Batch.name, Batch.text, Batch.created_at, Batch.held)
    .where(Batch.id < arg("before"))
    .order_by(Batch.id.desc())
    .limit(arg("limit"))
)
_RECENT = Statement(Outbound.select(Outbound.id).order_by(Outbound.id.desc()).limit(arg("limit")))

_ABOVE_ALL = (1 << 63) - 1
_LIVE = (Status.NOT_PROCESSED, Status.PROCESSING)
_TRIED = (Status.PROCESSING, Status.SUCCESS, Status.FAILED, Status.UNKNOWN)

# TP-ST (3GPP TS 23.040 9.2.3.15): incompatible destination, not obtainable, no interworking.
_NOBODY = (0x41, 0x43, 0x45)
_ENDS = Statement(
    Outbound.select(
        Outbound.status,
        Outbound.reason,
        Outbound.delivery,
        OutboundPart.select(fn.MAX(OutboundPart.report_code)).where(
            OutboundPart.outbound == Outbound.id
        ),
    )
    .where(
        (Outbound.number == arg("number"))
        & fixed(Outbound.status.in_([Status.FAILED.value, Status.SUCCESS.value]))
        & fixed(Outbound.delivery != Delivery.PENDING.value)
    )
    .order_by(Outbound.id.desc())
    .limit(arg("limit"))
)
_TO_NUMBER = Statement(
    Outbound.select(Outbound.id).where(Outbound.number == arg("number")).limit(1)
)


class Outbounds:
    """Reads outbound messages. Every method may be called from any thread."""

    def __init__(self, db: Database, search: Search) -> None:
        """Read from `db`."""
        self._db = db
        self._names = Names(db)
        self._search = search

    def ids(self, narrowed: OutboundFilter | None = None) -> array[int]:
        """Return the ids of the messages a filter lets through, newest first.

        With a search, the newest thousand of them.
        """
        chosen = narrowed or OutboundFilter()
        condition = _condition(chosen)
        if chosen.search.strip():
            return array("q", self._search.outbounds(chosen.search, condition=condition))
        query = Outbound.select(Outbound.id)
        if condition is None:
            return self._all(query.order_by(Outbound.id.desc()))
        # The indexes give the ids in runs, which are merged here ten times as fast as SQLite
        # would sort them.
        return array("q", sorted(self._db.ids(query.where(condition)), reverse=True))

    def _all(self, query: Any) -> array[int]:
        """Return every id: counted where none is missing, which spares reading a million rows."""
        (first, last, messages), *_ = self._db.rows(_SPAN)
        if messages and messages == last - first + 1:
            return array("q", range(last, first - 1, -1))
        return self._db.ids(query)

    def page(self, ids: Sequence[int]) -> list[OutboundRow]:
        """Return the messages of `ids` in that order; ids that are unknown are left out."""
        rows = {row[0]: row for row in self._db.listed(_PAGE, ids)}
        references: dict[int, dict[int, int | None]] = {}
        for outbound, index, reference in self._db.listed(_ACCEPTED_PARTS, ids):
            references.setdefault(outbound, {})[index] = reference
        names = self._names.of({row[2] for row in rows.values()})
        return [
            _outbound(rows[each], references.get(each, {}), names) for each in ids if each in rows
        ]

    def get(self, outbound: int) -> OutboundRow | None:
        """Return one message."""
        page = self.page([outbound])
        return page[0] if page else None

    def recent(self, limit: int) -> list[OutboundRow]:
        """Return the newest messages."""
        return self.page(self._db.ids(_RECENT, limit=limit))

    def not_existing(self, number: str, enough: int) -> int:
        """Return how many of the last messages to a number the network sent to nobody, up to
        `enough`: refused as unknown to it, or reported as not obtainable, one after the other.
        """
        count = 0
        for status, reason, delivery, code in self._db.rows(_ENDS, number=number, limit=enough):
            unknown = reason == Reason.NUMBER_UNKNOWN_TO_NETWORK.value
            if (status == Status.FAILED.value and unknown) or (
                delivery == Delivery.UNDELIVERED.value and code in _NOBODY
            ):
                count += 1
            else:
                break
        return count

    def has_number(self, number: str) -> bool:
        """Tell whether anything was ever queued for a number."""
        return bool(self._db.rows(_TO_NUMBER, number=number))

    def events(self, outbound: int) -> list[EventRow]:
        """Return the steps of a message, oldest first."""
        return [_event(row) for row in self._db.rows(_EVENTS, outbound=outbound)]

    def trail(self, ids: Sequence[int]) -> list[TrailRow]:
        """Return the steps of some messages: in the order of `ids`, each from its first on."""
        steps: dict[int, list[Row]] = {}
        for row in self._db.listed(_TRAIL, ids):
            steps.setdefault(row[0], []).append(row)
        return [
            TrailRow(outbound, batch, number, _event(tuple(event)))
            for each in ids
            for outbound, _, batch, number, *event in sorted(steps.get(each, ()))
        ]

    def counts(self, batch: int | None = None) -> QueueCounts:
        """Return the sums over all messages, or over one batch."""
        if batch is None:
            sums = self._db.rows(_QUEUE_SUMS)
            return _counts(sums, waiting.first_due_of_all(self._db))
        return self._batch_counts([batch])[batch]

    def batches(self, limit: int, before: int | None = None) -> list[BatchRow]:
        """Return batches, newest first; `before` is the id of the last one already shown."""
        rows = self._db.rows(_BATCHES, limit=limit, before=before or _ABOVE_ALL)
        counts = self._batch_counts([row[0] for row in rows])
        return [
            BatchRow(
                id=batch,
                name=name,
                text=text,
                created_at=from_micros(created_at),
                counts=counts[batch],
                total=sum(counts[batch].by_status.values()),
                held=bool(held),
            )
            for batch, name, text, created_at, held in rows
        ]

    def _batch_counts(self, batches: list[int]) -> dict[int, QueueCounts]:
        sums: dict[int, list[Row]] = {batch: [] for batch in batches}
        for batch, *counted in self._db.listed(_BATCH_SUMS, batches):
            sums[batch].append(tuple(counted))
        return {
            batch: _counts(rows, waiting.first_due_of_batch(self._db, batch))
            for batch, rows in sums.items()
        }


def _condition(chosen: OutboundFilter) -> Any:
    """Return a filter's condition, None where it lets everything through."""
    conditions: list[Any] = []
    if chosen.batch is not None:
        conditions.append(Outbound.batch == chosen.batch)
    if chosen.number is not None:
        conditions.append(Outbound.number == chosen.number)
    if chosen.statuses:
        conditions.append(_in_status(chosen.statuses))
    if chosen.deliveries:
        conditions.append(Outbound.delivery.in_([each.value for each in chosen.deliveries]))
    whole: Any = None
    for each in conditions:
        whole = each if whole is None else whole & each
    return whole


def _in_status(statuses: Iterable[Status]) -> Any:
    """Return the condition of some statuses, each in the words of the index that has it."""
    whole: Any = None
    for status in statuses:
        each = fixed(Outbound.status == status.value)
        if status not in _LIVE:
            each = each & Outbound.settled_at.is_null(is_null=False)
        whole = each if whole is None else whole | each
    return whole


def _outbound(row: Row, references: dict[int, int | None], names: dict[str, str]) -> OutboundRow:
    status = Status(row[4])
    reason = _reason(row[5])
    parts = row[12]
    never_tried = reason is Reason.EXPIRED or status not in _TRIED
    return OutboundRow(
        id=row[0],
        batch=row[1],
        number=row[2],
        name=names.get(row[2], ""),
        text=row[3],
        status=status,
        reason=reason,
        detail=row[6],
        priority=row[7],
        due_at=from_micros(row[8]),
        deliver_by=from_micros(row[9]),
        route=row[10] or row[11] if status is Status.NOT_PROCESSED else row[11] or row[10],
        parts=parts,
        references=tuple(references.get(index) for index in range(parts)) if references else (),
        delivery=shown(Delivery(row[13]), status, reports=bool(row[24])),
        delivery_reason=_reason(row[14]),
        delivery_detail=row[15],
        attempts=row[16] if never_tried else row[16] + 1,
        queued_at=from_micros(row[17]),
        sent_at=from_micros(row[18]),
        delivered_at=from_micros(row[19]),
        held=Hold(row[20]) if status is Status.NOT_PROCESSED else Hold.NONE,
        shift=Shift(row[21], row[22]),
        flash=bool(row[23]),
        route_why=_reason(row[25] or None),
    )


def _event(row: Row) -> EventRow:
    at, cause, status, actor, reason, detail = row
    return EventRow(from_micros(at), Cause(cause), Status(status), actor, _reason(reason), detail)


def _reason(code: str | None) -> Reason | None:
    return None if code is None else Reason(code)


def _counts(sums: Iterable[Row], next_due: int | None) -> QueueCounts:
    by_status: dict[Status, int] = {}
    by_delivery: dict[Delivery, int] = {}
    for status, delivery, messages in sums:
        if messages:
            by_status[Status(status)] = by_status.get(Status(status), 0) + messages
            by_delivery[Delivery(delivery)] = by_delivery.get(Delivery(delivery), 0) + messages
    due: datetime | None = from_micros(next_due)
    return QueueCounts(by_status, by_delivery, due)
