"""What every step of an outbound leaves behind: an event row, and right sums.

Gathers them during a transaction and writes them at its end, so that a claim and a settlement
that share one commit touch each sum once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from peewee import EXCLUDED, Value

from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Cause, Delivery, Status
from smsdesk.store.connection import Database
from smsdesk.store.models import BatchSum, Event, Outbound, QueueSum
from smsdesk.store.statement import Statement, arg, fixed

PROGRAM = "program"
"""The actor of steps that no person and no lane took."""

_ADD_EVENT = Statement(
    Event.insert(
        {
            Event.outbound: arg("outbound"),
            Event.at: arg("at"),
            Event.cause: arg("cause"),
            Event.status: arg("status"),
            Event.actor: arg("actor"),
            Event.reason: arg("reason"),
            Event.detail: arg("detail"),
        }
    )
)
_ADD_TO_BATCH = Statement(
    BatchSum.insert(
        {
            BatchSum.batch: arg("batch"),
            BatchSum.status: arg("status"),
            BatchSum.delivery: arg("delivery"),
            BatchSum.messages: arg("messages"),
        }
    ).on_conflict(
        conflict_target=[BatchSum.batch, BatchSum.status, BatchSum.delivery],
        update={BatchSum.messages: BatchSum.messages + EXCLUDED.messages},
    )
)
_ADD_TO_QUEUE = Statement(
    QueueSum.insert(
        {
            QueueSum.status: arg("status"),
            QueueSum.delivery: arg("delivery"),
            QueueSum.messages: arg("messages"),
        }
    ).on_conflict(
        conflict_target=[QueueSum.status, QueueSum.delivery],
        update={QueueSum.messages: QueueSum.messages + EXCLUDED.messages},
    )
)

_NO_DETAIL = fixed(Value(""))


def trail_of(which: Any, cause: Any, detail: Any = _NO_DETAIL) -> Statement:
    """Build the statement that writes an event for each message that a condition names.

    Its status is the one that it has. `now`, `actor` and `reason` come with each run.
    """
    row = {
        Event.outbound: Outbound.id,
        Event.at: arg("now"),
        Event.cause: cause,
        Event.status: Outbound.status,
        Event.actor: arg("actor"),
        Event.reason: arg("reason"),
        Event.detail: detail,
    }
    return Statement(Event.insert_from(Outbound.select(*row.values()).where(which), list(row)))


Standing = tuple[str, str]
"""A status and a delivery, as texts."""


class Journal:
    """The events and sums of one transaction; `write` is its last act."""

    def __init__(self, db: Database) -> None:
        """Begin with nothing to write."""
        self._db = db
        self._events: list[dict[str, object]] = []
        self._moved: Counter[tuple[int, str, str]] = Counter()

    def step(
        self,
        outbound: int,
        cause: Cause,
        status: Status,
        at: int,
        actor: str,
        reason: Reason | str | None = None,
        detail: str = "",
    ) -> None:
        """Note that `outbound` came to `status`."""
        self._events.append(
            {
                "outbound": outbound,
                "at": at,
                "cause": cause.value,
                "status": status.value,
                "actor": actor,
                "reason": None if reason is None else str(reason),
                "detail": detail,
            }
        )

    def moved(self, batch: int, old: Standing | None, new: Standing, messages: int = 1) -> None:
        """Note that messages of `batch` left one standing (None: they are new) for another."""
        if old is not None:
            self._moved[batch, *old] -= messages
        self._moved[batch, *new] += messages

    def write(self) -> None:
        """Write everything noted so far."""
        self._db.many(_ADD_EVENT, _ADD_EVENT.rows(self._events))
        per_batch = [(*key, change) for key, change in self._moved.items() if change]
        self._db.many(_ADD_TO_BATCH, _ADD_TO_BATCH.rows(_named_batch(per_batch)))
        whole: Counter[Standing] = Counter()
        for (_, status, delivery), change in self._moved.items():
            whole[status, delivery] += change
        self._db.many(_ADD_TO_QUEUE, _ADD_TO_QUEUE.rows(_named_queue(whole)))
        self._events.clear()
        self._moved.clear()


def standing(status: Status, delivery: Delivery | str) -> Standing:
    """Return the pair under which a message is counted."""
    return status.value, str(delivery)


def _named_batch(rows: Iterable[tuple[int, str, str, int]]) -> Iterable[dict[str, object]]:
    for batch, status, delivery, change in rows:
        yield {"batch": batch, "status": status, "delivery": delivery, "messages": change}


def _named_queue(whole: Counter[Standing]) -> Iterable[dict[str, object]]:
    for (status, delivery), change in whole.items():
        if change:
            yield {"status": status, "delivery": delivery, "messages": change}
