"""The plan of each SIM, and what it has sent: read from the parts that were handed over."""

from __future__ import annotations

from datetime import datetime, time
from typing import Any

from peewee import EXCLUDED, fn

from smsdesk.domain.pace import Plan
from smsdesk.store.connection import Database, Row
from smsdesk.store.models import OutboundPart, SimPlan
from smsdesk.store.statement import Statement, arg
from smsdesk.store.times import from_micros, to_micros

_VALUES: dict[Any, Any] = {
    SimPlan.gap_ms: arg("gap_ms"),
    SimPlan.spread: arg("spread"),
    SimPlan.per_minute: arg("per_minute"),
    SimPlan.per_hour: arg("per_hour"),
    SimPlan.per_day: arg("per_day"),
    SimPlan.per_month: arg("per_month"),
    SimPlan.day_starts: arg("day_starts"),
}
_GET = Statement(SimPlan.select(*_VALUES).where(SimPlan.imsi == arg("imsi")))
_SET = Statement(
    SimPlan.insert({SimPlan.imsi: arg("imsi"), **_VALUES}).on_conflict(
        conflict_target=[SimPlan.imsi],
        update={column: getattr(EXCLUDED, column.name) for column in _VALUES},
    )
)
_REMOVE = Statement(SimPlan.delete().where(SimPlan.imsi == arg("imsi")))
_OF_SIM = (OutboundPart.imsi == arg("imsi")) & (OutboundPart.handed_over_at <= arg("until"))
_SENT = _OF_SIM & (OutboundPart.handed_over_at >= arg("since"))
_MOMENTS = Statement(
    OutboundPart.select(OutboundPart.handed_over_at)
    .where(_SENT)
    .order_by(OutboundPart.handed_over_at)
)
_SUM = Statement(OutboundPart.select(fn.COUNT(OutboundPart.handed_over_at)).where(_SENT))
_LAST = Statement(OutboundPart.select(fn.MAX(OutboundPart.handed_over_at)).where(_OF_SIM))


class Plans:
    """Keeps plans and counts. Every method may be called from any thread."""

    def __init__(self, db: Database) -> None:
        """Work on `db`."""
        self._db = db

    def get(self, imsi: str) -> Plan:
        """Return the plan of a SIM; one without limits where none was set."""
        row = self._db.row(_GET, imsi=imsi)
        return Plan() if row is None else _plan(row)

    def set(self, imsi: str, plan: Plan) -> None:
        """Keep the plan of a SIM; one without limits is forgotten."""
        with self._db.write():
            if plan == Plan():
                self._db.run(_REMOVE, imsi=imsi)
                return
            self._db.run(
                _SET,
                imsi=imsi,
                gap_ms=round(plan.gap * 1000),
                spread=plan.spread,
                per_minute=plan.per_minute,
                per_hour=plan.per_hour,
                per_day=plan.per_day,
                per_month=plan.per_month,
                day_starts=f"{plan.day_starts:%H:%M}",
            )

    # What lies after `until` was noted by a clock that was ahead: when that was, nobody knows.

    def moments(self, imsi: str, since: datetime, until: datetime) -> tuple[datetime, ...]:
        """Return when each part was handed over to a SIM, the first one first."""
        between = {"since": to_micros(since), "until": to_micros(until)}
        return tuple(from_micros(row[0]) for row in self._db.rows(_MOMENTS, imsi=imsi, **between))

    def count(self, imsi: str, since: datetime, until: datetime) -> int:
        """Return how many parts were handed over to a SIM."""
        between = {"since": to_micros(since), "until": to_micros(until)}
        return int(self._db.value(_SUM, imsi=imsi, **between))

    def last(self, imsi: str, until: datetime) -> datetime | None:
        """Return when the last part was handed over to a SIM."""
        last = self._db.value(_LAST, imsi=imsi, until=to_micros(until))
        found: datetime | None = from_micros(last)
        return found


def _plan(row: Row) -> Plan:
    gap_ms, spread, minute, hour, day, month, day_starts = row
    starts = time.fromisoformat(day_starts)
    return Plan(gap_ms / 1000, spread, minute, hour, day, month, starts)
