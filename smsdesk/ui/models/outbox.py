"""The outbox as a table: who, what, where it stands, when.

Owns the columns and what screen readers are told of a cell; `widgets.outbox_rows` paints the rows.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt

from smsdesk.domain.clock import Clock
from smsdesk.domain.reasons import Trouble
from smsdesk.domain.status import Delivery, Status
from smsdesk.domain.views import OutboundFilter, OutboundRow
from smsdesk.store.database import Store
from smsdesk.ui import plain, when, words
from smsdesk.ui.models.paged import PagedModel, Source
from smsdesk.workers.pool import Pool

RECIPIENT, TEXT, STATUS, TIME = range(4)


def _tr(text: str) -> str:
    return QCoreApplication.translate("outbox", text)


def source(store: Store, narrowed: OutboundFilter) -> Source[OutboundRow]:
    """Return the reads for what is narrowed to."""
    reads = store.outbounds
    return Source(lambda: reads.ids(narrowed), reads.page)


def trouble_of(row: OutboundRow) -> Trouble | None:
    """Return why a message is where it is, where there is something to explain."""
    reason = row.held.reason or row.reason
    if reason is not None:
        return Trouble(reason, row.detail)
    if row.delivery_reason is not None and row.delivery is not Delivery.DELIVERED:
        return Trouble(row.delivery_reason, row.delivery_detail)
    return None


def standing_word(row: OutboundRow) -> str:
    """Return the word for where a message stands, held ones apart."""
    if row.status is Status.SUCCESS and row.delivery is Delivery.UNKNOWABLE:
        return _tr("Handed over")
    return _tr("On hold") if row.held else words.status_word(row.status)


def reason_words(row: OutboundRow) -> str:
    """Return that in words, "" where there is nothing to explain."""
    trouble = trouble_of(row)
    return plain.one_line(words.sentence(trouble)) if trouble else ""


def shows_delivery(row: OutboundRow) -> bool:
    """Return whether the delivery says more than the status does."""
    silent = (Delivery.NOT_ASKED, Delivery.PENDING, Delivery.UNKNOWABLE)
    return row.status is Status.SUCCESS and row.delivery not in silent


def shown_time(row: OutboundRow, clock: Clock) -> str:
    """Return the time that matters most now: delivered, sent, due, or queued."""
    now = clock.now()
    if row.status is Status.NOT_PROCESSED and row.due_at > now:
        return when.short(row.due_at, now)
    return when.short(row.delivered_at or row.sent_at or row.queued_at, now)


class OutboxModel(PagedModel[OutboundRow]):
    """Outbound messages, newest first."""

    def __init__(
        self,
        pool: Pool,
        clock: Clock,
        region: Callable[[], str | None],
        parent: QObject | None = None,
    ) -> None:
        """Make an empty model; `region` gives the country whose numbers are shown short."""
        headings = (_tr("To"), _tr("Message"), _tr("Status"), _tr("Time"))
        super().__init__(pool, headings, parent)
        self._clock = clock
        self._region = region

    def cell(self, row: OutboundRow, column: int, role: int) -> object:
        """Return what screen readers and tests find in a cell."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if column == RECIPIENT:
            number = plain.number(row.number, self._region())
            return f"{plain.one_line(row.name)} {number}" if row.name else number
        if column == TEXT:
            return plain.one_line(words.marked(row.text, flash=row.flash))
        if column == STATUS:
            parts = [standing_word(row)]
            if shows_delivery(row):
                parts.append(words.delivery_word(row.delivery))
            parts.append(reason_words(row))
            return ", ".join(part for part in parts if part)
        return shown_time(row, self._clock)
