"""Texts that are sent again and again: their rules, and when each is next."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

from peewee import fn

from smsdesk.domain.repeat import Every, Repeat
from smsdesk.domain.views import SeriesRow
from smsdesk.store.connection import Database, Row
from smsdesk.store.models import Series as Model
from smsdesk.store.statement import Statement, arg, chunks, fixed
from smsdesk.store.times import from_micros, to_micros

_VALUES: dict[Any, Any] = {
    Model.name: arg("name"),
    Model.text: arg("text"),
    Model.recipients: arg("recipients"),
    Model.priority: arg("priority"),
    Model.any_hour: arg("any_hour"),
    Model.every: arg("every"),
    Model.step: arg("step"),
    Model.weekdays: arg("weekdays"),
    Model.start: arg("start"),
    Model.clock: arg("clock"),
    Model.until: arg("until"),
    Model.times: arg("times"),
    Model.zone: arg("zone"),
    Model.next_at: arg("next_at"),
    Model.paused: arg("paused"),
    Model.last_batch: arg("last_batch"),
}
_COLUMNS = (Model.id, *_VALUES)
_ADD = Statement(Model.insert(_VALUES))
_ADD_AGAIN = Statement(Model.insert({Model.id: arg("id"), **_VALUES}))
_CHANGE = Statement(Model.update(_VALUES).where(Model.id == arg("id")))
_GET = Statement(Model.select(*_COLUMNS).where(Model.id == arg("id")))
_ALL = Statement(Model.select(*_COLUMNS).order_by(Model.next_at.is_null(), Model.next_at, Model.id))
_RUNS = fixed(Model.next_at.is_null(is_null=False)) & fixed(Model.paused == 0)
_DUE = Statement(
    Model.select(*_COLUMNS).where(_RUNS & (Model.next_at <= arg("now"))).order_by(Model.next_at)
)
_NEXT = Statement(Model.select(fn.MIN(Model.next_at)).where(_RUNS))


class Series:
    """Keeps what repeats. Every method may be called from any thread."""

    def __init__(self, db: Database) -> None:
        """Work on `db`."""
        self._db = db

    def save(self, row: SeriesRow) -> SeriesRow:
        """Keep a series and return it as kept; one with id 0 is new, a deleted one comes back."""
        values = _values(row)
        with self._db.write():
            if not row.id:
                return replace(row, id=self._db.insert(_ADD, **values))
            if not self._db.run(_CHANGE, id=row.id, **values):
                self._db.run(_ADD_AGAIN, id=row.id, **values)
        return row

    def get(self, series: int) -> SeriesRow | None:
        """Return one series."""
        row = self._db.row(_GET, id=series)
        return None if row is None else _series(row)

    def all(self) -> list[SeriesRow]:
        """Return all series, the next one first, those that have ended last."""
        return [_series(row) for row in self._db.rows(_ALL)]

    def due(self, now: datetime) -> list[SeriesRow]:
        """Return those whose time has come."""
        return [_series(row) for row in self._db.rows(_DUE, now=to_micros(now))]

    def next_at(self) -> datetime | None:
        """Return when the next one is, None where nothing repeats."""
        coming: datetime | None = from_micros(self._db.value(_NEXT))
        return coming

    def delete(self, ids: Iterable[int]) -> int:
        """Delete series; what they have queued stays. Return how many there were."""
        with self._db.write():
            return sum(
                self._db.run(Model.delete().where(Model.id.in_(chunk))) for chunk in chunks(ids)
            )


def _values(row: SeriesRow) -> dict[str, Any]:
    rule = row.repeat
    return {
        "name": row.name,
        "text": row.text,
        "recipients": row.recipients,
        "priority": row.priority,
        "any_hour": row.any_hour,
        "every": rule.every.value,
        "step": rule.interval,
        "weekdays": "".join(map(str, sorted(rule.weekdays))),
        "start": rule.start.isoformat(),
        "clock": f"{rule.at:%H:%M}",
        "until": None if rule.until is None else rule.until.isoformat(),
        "times": rule.times,
        "zone": row.zone,
        "next_at": to_micros(row.next_at),
        "paused": row.paused,
        "last_batch": row.last_batch,
    }


def _series(row: Row) -> SeriesRow:
    series, name, text, recipients, priority, any_hour, *rule, zone, next_at, paused, batch = row
    every, step, weekdays, start, clock, until, times = rule
    return SeriesRow(
        id=series,
        name=name,
        text=text,
        recipients=recipients,
        repeat=Repeat(
            Every(every),
            date.fromisoformat(start),
            time.fromisoformat(clock),
            step,
            frozenset(map(int, weekdays)),
            None if until is None else date.fromisoformat(until),
            times,
        ),
        zone=zone,
        priority=priority,
        any_hour=bool(any_hour),
        next_at=from_micros(next_at),
        paused=bool(paused),
        last_batch=batch,
    )
