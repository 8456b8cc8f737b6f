"""Looking along the queue without walking it: which routes and priorities wait, and since when.

Everything here steps from front to front of one partial index (route, priority, due time), so
that it costs the same with 100 or 100,000 messages waiting.
"""

from __future__ import annotations

from collections.abc import Iterator

from peewee import fn

from smsdesk.domain.status import Status
from smsdesk.store.connection import Database
from smsdesk.store.models import Outbound
from smsdesk.store.statement import Statement, arg, fixed

ANY_ROUTE = ""
"""The route of messages that any lane may take."""

WAITING = fixed(Outbound.status == Status.NOT_PROCESSED)
"""The condition of the partial indexes, written as they have it."""

HELD = fixed(Outbound.held > 0)

READY = WAITING & fixed(Outbound.held == 0)
"""What a lane may claim once it is due."""

_ABOVE_ALL = 1 << 62
"""Higher than any priority."""

_HIGHEST = Statement(
    Outbound.select(fn.MAX(Outbound.priority)).where(
        READY & (Outbound.route == arg("route")) & (Outbound.priority < arg("below"))
    )
)
_FIRST_DUE = Statement(
    Outbound.select(Outbound.due_at)
    .where(READY & (Outbound.route == arg("route")) & (Outbound.priority == arg("priority")))
    .order_by(Outbound.due_at)
    .limit(1)
)
_NEXT_ROUTE = Statement(
    Outbound.select(fn.MIN(Outbound.route)).where(READY & (Outbound.route > arg("after")))
)
_FIRST_DEADLINE = Statement(
    Outbound.select(fn.MIN(Outbound.deliver_by)).where(
        WAITING & Outbound.deliver_by.is_null(is_null=False)
    )
)
_FIRST_DUE_OF_BATCH = Statement(
    Outbound.select(fn.MIN(Outbound.due_at)).where(WAITING & (Outbound.batch == arg("batch")))
)


def taken_by(route: str, *, takes_any: bool) -> tuple[str, ...]:
    """Return the routes whose messages a lane on `route` takes: its own, and any where it may."""
    return (route, ANY_ROUTE) if takes_any and route else (route,)


def priorities(db: Database, routes: tuple[str, ...]) -> Iterator[int]:
    """Yield the priorities that wait for a lane that takes these routes, the highest first."""
    below = _ABOVE_ALL
    while (priority := _highest(db, routes, below)) is not None:
        yield priority
        below = priority


def _highest(db: Database, routes: tuple[str, ...], below: int) -> int | None:
    found = [db.value(_HIGHEST, route=route, below=below) for route in routes]
    return max((priority for priority in found if priority is not None), default=None)


def first_due(db: Database, routes: tuple[str, ...], *, enough: int | None = None) -> int | None:
    """Return the earliest due time of what is for one of `routes`, None: nothing waits.

    Looks no further once one is found that is not after `enough`.
    """
    earliest: int | None = None
    for each in routes:
        below = _ABOVE_ALL
        while (priority := _highest(db, (each,), below)) is not None:
            due: int = db.value(_FIRST_DUE, route=each, priority=priority)
            earliest = due if earliest is None else min(earliest, due)
            if enough is not None and earliest <= enough:
                return earliest
            below = priority
    return earliest


def first_deadline(db: Database) -> int | None:
    """Return the earliest deadline of everything that waits."""
    deadline: int | None = db.value(_FIRST_DEADLINE)
    return deadline


def first_due_of_all(db: Database) -> int | None:
    """Return the earliest due time of everything that waits, whatever its route."""
    found = [first_due(db, (ANY_ROUTE,))]
    route: str | None = ANY_ROUTE
    while (route := db.value(_NEXT_ROUTE, after=route)) is not None:
        found.append(first_due(db, (route,)))
    return min((due for due in found if due is not None), default=None)


def first_due_of_batch(db: Database, batch: int) -> int | None:
    """Return the earliest due time of what waits of a batch."""
    due: int | None = db.value(_FIRST_DUE_OF_BATCH, batch=batch)
    return due
