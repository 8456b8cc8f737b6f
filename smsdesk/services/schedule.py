"""Sending again and again: each time a rule's moment comes, a batch is queued.

Owns when that is done and what is done about moments that were missed. The text is filled in and
the people of a group are looked up at each time anew.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from smsdesk.domain import template
from smsdesk.domain.changes import Emit, QueueChanged
from smsdesk.domain.clock import AHEAD, Clock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.hours import zone_named
from smsdesk.domain.reasons import Reason
from smsdesk.domain.repeat import Repeat
from smsdesk.domain.views import SeriesRow
from smsdesk.services.compose import Compose, QueueResult
from smsdesk.services.people import People
from smsdesk.services.recipients import gather, loads
from smsdesk.services.settings import Settings
from smsdesk.services.zones import desk_zone
from smsdesk.store.database import Store

PROGRAM = "schedule"
"""The actor of what was queued by a rule."""

log = logging.getLogger(__name__)


class Schedule:
    """Keeps the series and queues their batches."""

    def __init__(
        self,
        store: Store,
        settings: Settings,
        people: People,
        compose: Compose,
        clock: Clock,
        emit: Emit,
    ) -> None:
        """Take the collaborators."""
        self.store = store
        self.settings = settings
        self.people = people
        self._compose = compose
        self._clock = clock
        self._emit = emit
        self._ticked: datetime | None = None

    # A person's verbs.

    def add(self, row: SeriesRow) -> SeriesRow:
        """Keep a series, new or changed, in the desk's zone; return it with its next moment.

        Raises `Refusal` TEXT_EMPTY, PLACEHOLDER_BROKEN, NO_RECIPIENTS, or SERIES_OVER where its
        rule means no moment from now on.
        """
        if not row.text.strip():
            raise Refusal(Reason.TEXT_EMPTY)
        template.parse(row.text)
        if not loads(row.recipients):
            raise Refusal(Reason.NO_RECIPIENTS)
        zone = desk_zone(self.settings)
        coming = self._next(row.repeat, zone)
        if coming is None:
            raise Refusal(Reason.SERIES_OVER)
        kept = self.store.series.save(replace(row, zone=str(zone), next_at=coming))
        self._emit(QueueChanged())
        return kept

    def pause(self, series: int, *, paused: bool) -> None:
        """Let a series rest, or go on with its next moment; what it missed is not made up for."""
        row = self.store.series.get(series)
        if row is not None:
            coming = self._next(row.repeat, _zone(row))
            self.store.series.save(replace(row, paused=paused, next_at=coming))
            self._emit(QueueChanged())

    def delete(self, ids: Sequence[int]) -> tuple[SeriesRow, ...]:
        """Delete series and return them, so that it can be undone by `restore`."""
        gone = tuple(row for row in map(self.store.series.get, ids) if row is not None)
        self.store.series.delete([row.id for row in gone])
        self._emit(QueueChanged())
        return gone

    def restore(self, rows: Sequence[SeriesRow]) -> None:
        """Bring deleted series back."""
        for row in rows:
            self.store.series.save(replace(row, next_at=self._next(row.repeat, _zone(row))))
        self._emit(QueueChanged())

    def _next(self, rule: Repeat, zone: ZoneInfo) -> datetime | None:
        return rule.after(self._clock.now(), zone)

    # The program's own.

    def tick(self) -> int:
        """Queue what has become due; return how many batches.

        To be called by whoever holds the lanes, some times a minute. Of several moments that
        were missed only the last is made up for: nobody wants five reminders at once.
        """
        now = self._clock.now()
        if self._ticked is None or now + AHEAD < self._ticked:
            self._set_right(now)
        self._ticked = now
        return sum(map(self._queue, self.store.series.due(now)))

    def _set_right(self, now: datetime) -> None:
        """Bring back what waits for a moment that a clock which was ahead has reckoned.

        The next moment by the true time may be one that has gone out already, too early: it is
        left out, and only what waits for a later one than that is brought back to it.
        """
        for row in self.store.series.all():
            coming = row.repeat.after(now, _zone(row))
            following = coming and row.repeat.after(coming, _zone(row))
            late = following is not None and row.next_at is not None and row.next_at > following
            if late and not row.paused:
                self.store.series.save(replace(row, next_at=coming))
                self._emit(QueueChanged())

    def _queue(self, row: SeriesRow) -> bool:
        zone = _zone(row)
        due = self._last_missed(row, zone)
        # In one transaction: a moment is used up exactly when its batch is there.
        with self.store.atomic():
            result = self._result(row, due)
            batch = row.last_batch if result is None else result.batch
            coming = self._next(row.repeat, zone)
            self.store.series.save(replace(row, next_at=coming, last_batch=batch))
        self._emit(QueueChanged())
        return result is not None and result.batch is not None

    def _last_missed(self, row: SeriesRow, zone: ZoneInfo) -> datetime:
        now = self._clock.now()
        due = row.next_at or now
        while (following := row.repeat.after(due, zone)) is not None and following <= now:
            due = following
        return due

    def _result(self, row: SeriesRow, due: datetime) -> QueueResult | None:
        try:
            return self._compose.queue(
                row.text,
                gather(loads(row.recipients), self),
                name=row.name,
                at=due,
                priority=row.priority,
                any_hour=row.any_hour,
                actor=PROGRAM,
            )
        except Refusal as refusal:
            # A group that is empty by now, a field that is gone: this time nobody gets it.
            log.warning("series %s queued nothing: %s", row.id, refusal.reason)
            return None


def _zone(row: SeriesRow) -> ZoneInfo:
    return zone_named(row.zone) or ZoneInfo("UTC")
