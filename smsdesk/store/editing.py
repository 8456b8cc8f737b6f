"""Changing what waits: when it is due, before or after whom it goes, and by which route.

No status changes, but the trail says who changed what to what, inside a transaction that is open.
Who has the value already is left alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from peewee import Value, fn

from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Cause
from smsdesk.store.connection import Database
from smsdesk.store.journal import trail_of
from smsdesk.store.models import Outbound, OutboundPart
from smsdesk.store.statement import Statement, arg, fixed
from smsdesk.store.times import from_micros
from smsdesk.store.waiting import ANY_ROUTE, HELD, READY, WAITING

_ONE = (Outbound.id == arg("id")) & WAITING
_OF_BATCH = (Outbound.batch == arg("batch")) & WAITING
_MAY_CHANGE = fixed(Outbound.route_may_change == 1)
_ON_ROUTE = READY & _MAY_CHANGE & (Outbound.route == arg("route"))


# A modem has a name of its own once it was seen; before, it is known by its port alone.
_NAME, _NAME_HELD = (
    Statement(
        Outbound.update({Outbound.route: arg("route")}).where(
            which & (Outbound.route == arg("port"))
        )
    )
    for which in (READY, WAITING & HELD)
)


class _Edit:
    """Sets one column of the messages that a condition names, with their events."""

    def __init__(self, which: Any, column: Any, cause: Cause) -> None:
        """Build the statements; the new value and the condition's own come with `run`."""
        changing = which & (column != arg("value"))
        self._trail = trail_of(changing, arg("cause"), arg("detail"))
        self._set = Statement(Outbound.update({column: arg("value")}).where(changing))
        self._cause = cause.value

    def run(self, db: Database, told: dict[str, Any], many: Iterable[dict[str, Any]]) -> int:
        """Do it for each of `many` conditions' values; return how many messages were changed."""
        rows = [{"cause": self._cause, **told, **each} for each in many]
        db.many(self._trail, self._trail.rows(rows))
        return db.many(self._set, self._set.rows(rows))


_PRIORITY, _PRIORITY_OF_BATCH = (
    _Edit(which, Outbound.priority, Cause.PRIORITY_CHANGED) for which in (_ONE, _OF_BATCH)
)
_DUE, _DUE_OF_BATCH = (
    _Edit(which, Outbound.due_at, Cause.TIME_CHANGED) for which in (_ONE, _OF_BATCH)
)
# A clock that was ahead has queued these for "now", or has put these off by itself.
_QUEUED_AHEAD = (
    WAITING & (Outbound.queued_at > arg("ahead")) & (Outbound.due_at <= Outbound.queued_at)
)
_PUT_OFF = WAITING & Outbound.reason.is_null(is_null=False) & (Outbound.due_at > arg("ahead"))
_SET_RIGHT, _TRY_NOW = (
    _Edit(which, Outbound.due_at, Cause.TIME_CHANGED) for which in (_QUEUED_AHEAD, _PUT_OFF)
)
_UNTOUCHED = ~fn.EXISTS(
    OutboundPart.select(fixed(Value(1))).where(OutboundPart.outbound == Outbound.id)
)
_FREE, _FREE_UNTOUCHED = (
    _Edit(which, Outbound.route, Cause.ROUTE_FREED) for which in (_ON_ROUTE, _ON_ROUTE & _UNTOUCHED)
)
# Its first conditions are written as the partial index has them.
_FALLING = (
    READY
    & fixed(Outbound.fall_over != "")
    & (Outbound.route == arg("route"))
    & (Outbound.due_at <= arg("now"))
    & (Outbound.fall_over == arg("to"))
    & _UNTOUCHED
)
_TRAIL_OF_FALL = trail_of(_FALLING, arg("cause"), arg("to"))
_FALL = Statement(
    Outbound.update(
        {
            Outbound.route: arg("to"),
            Outbound.fall_over: "",
            Outbound.route_why: arg("reason"),
            Outbound.route_may_change: 1,
        }
    ).where(_FALLING)
)


class Editing:
    """Edits what waits, within one transaction. Each act returns how many were changed."""

    def __init__(self, db: Database, now: int, actor: str) -> None:
        """Work on the open transaction; `now` in microseconds and `actor` go into the trail."""
        self._db = db
        self._now = now
        self._told = {"now": now, "actor": actor, "reason": None}

    def set_priority(self, ids: Iterable[int], priority: int) -> int:
        """Give messages another priority."""
        return self._run(_PRIORITY, priority, str(priority), _each(ids))

    def set_priority_of_batch(self, batch: int, priority: int) -> int:
        """Give what waits of a batch another priority."""
        return self._run(_PRIORITY_OF_BATCH, priority, str(priority), [{"batch": batch}])

    def set_due(self, ids: Iterable[int], due_at: int) -> int:
        """Let messages be due at another time, in microseconds."""
        return self._run(_DUE, due_at, _moment(due_at), _each(ids))

    def set_due_of_batch(self, batch: int, due_at: int) -> int:
        """Let what waits of a batch be due at another time, in microseconds."""
        return self._run(_DUE_OF_BATCH, due_at, _moment(due_at), [{"batch": batch}])

    def set_right(self, ahead: int, *, put_off: bool) -> int:
        """Let what was queued for "now" at a moment later than `ahead` go now.

        With `put_off` also what waits by the program's own reckoning, and not a person's: it is
        reckoned anew when a lane takes it.
        """
        told = {**self._told, "reason": Reason.CLOCK_WAS_AHEAD, "detail": _moment(self._now)}
        told["value"] = self._now
        edits = (_SET_RIGHT, _TRY_NOW) if put_off else (_SET_RIGHT,)
        return sum(edit.run(self._db, told, [{"ahead": ahead}]) for edit in edits)

    def name_route(self, port: str, route: str) -> int:
        """Let what waits for the modem at a port wait for it by its name: the way is the same."""
        return sum(self._db.run(each, port=port, route=route) for each in (_NAME, _NAME_HELD))

    def free(self, route: str, *, untouched: bool) -> int:
        """Let what waits for a route go by any, where no person chose it."""
        edit = _FREE_UNTOUCHED if untouched else _FREE
        return self._run(edit, ANY_ROUTE, route, [{"route": route}])

    def fall_over(self, to: str) -> int:
        """Let a route take what is due, for any, and may fall over to it, with no part gone."""
        told = {**self._told, "reason": Reason.ROUTE_NO_MODEM.value, "to": to, "route": ANY_ROUTE}
        self._db.run(_TRAIL_OF_FALL, cause=Cause.ROUTE_FELL_OVER.value, **told)
        told.pop("actor")
        return self._db.run(_FALL, **told)

    def _run(self, edit: _Edit, value: Any, detail: str, many: Iterable[dict[str, Any]]) -> int:
        return edit.run(self._db, {**self._told, "value": value, "detail": detail}, many)


def _each(ids: Iterable[int]) -> list[dict[str, Any]]:
    return [{"id": each} for each in dict.fromkeys(ids)]


def _moment(due_at: int) -> str:
    """Write a moment as the trail keeps it: ISO 8601, in UTC."""
    return from_micros(due_at).isoformat()
