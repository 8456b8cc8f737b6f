"""A person's steps and the program's own: cancel, send again, arrived, release, rescue.

They act on many messages at once, inside a transaction that is open. A message takes its step
only from a status that `domain.status` allows for the cause; the others are left as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from peewee import Case

from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Cause, Delivery, Status, advance, next_status, sources
from smsdesk.store.connection import Database, Row
from smsdesk.store.journal import PROGRAM, Journal, standing
from smsdesk.store.listed import Listed
from smsdesk.store.models import Outbound, OutboundPart
from smsdesk.store.statement import Statement, arg, fixed
from smsdesk.store.waiting import WAITING


@dataclass(frozen=True, slots=True)
class RescueResult:
    """What became of the messages that were being sent when the program ended: their ids.

    `sent` ones had been accepted whole, and only the last note of it was missing.
    """

    requeued: tuple[int, ...]
    unknown: tuple[int, ...]
    sent: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A message before its step."""

    id: int
    status: Status
    batch: int
    delivery: Delivery
    parts: int
    want_report: bool


_COLUMNS = (
    Outbound.id,
    Outbound.status,
    Outbound.batch,
    Outbound.delivery,
    Outbound.parts,
    Outbound.want_report.bin_and(Outbound.reports),
)
_WAITING_OF_BATCH = Statement(
    Outbound.select(*_COLUMNS).where(WAITING & (Outbound.batch == arg("batch")))
)
_BY_IDS = Listed(lambda ids: Outbound.select(*_COLUMNS).where(Outbound.id.in_(ids)))
_BY_NUMBER = Statement(Outbound.select(*_COLUMNS).where(Outbound.number == arg("number")))
_PROCESSING = fixed(Outbound.status == Status.PROCESSING)
_CLAIMED = Statement(
    Outbound.select(*_COLUMNS).where(_PROCESSING & (Outbound.claimed_by == arg("lane")))
)
_ALL_CLAIMED = Statement(Outbound.select(*_COLUMNS).where(_PROCESSING))
IN_THE_AIR = Statement(
    Outbound.select(Outbound.id)
    .join(OutboundPart)
    .where(_PROCESSING & OutboundPart.accepted_at.is_null())
)
_PARTS = Statement(
    OutboundPart.select(OutboundPart.accepted_at).where(OutboundPart.outbound == arg("outbound"))
)
_ONE = Outbound.id == arg("id")
_TO_REST = Statement(
    Outbound.update(
        {
            Outbound.status: arg("status"),
            Outbound.reason: arg("reason"),
            Outbound.detail: "",
            Outbound.claimed_by: None,
            Outbound.claimed_at: None,
            Outbound.settled_at: arg("now"),
            Outbound.sent_at: arg("sent_at"),
            Outbound.delivery: arg("delivery"),
        }
    ).where(_ONE)
)
_PUT_BACK = Statement(
    Outbound.update(
        {
            Outbound.status: arg("status"),
            Outbound.claimed_by: None,
            Outbound.claimed_at: None,
        }
    ).where(_ONE)
)
_AGAIN = Statement(
    Outbound.update(
        {
            Outbound.status: arg("status"),
            Outbound.reason: None,
            Outbound.detail: "",
            Outbound.due_at: arg("now"),
            Outbound.deliver_by: Case(
                None, [(Outbound.deliver_by > arg("now"), Outbound.deliver_by)], None
            ),
            Outbound.retry_count: 0,
            Outbound.settled_at: None,
            Outbound.held: 0,
            # The confirmation of an opt-out passes it once, by itself.
            Outbound.exempt: 0,
            Outbound.doubtful: Outbound.doubtful.bin_or(arg("doubtful")),
        }
    ).where(_ONE)
)
_FORGET_IN_THE_AIR = Statement(
    OutboundPart.delete().where(
        (OutboundPart.outbound == arg("id")) & OutboundPart.accepted_at.is_null()
    )
)
_LAND_IN_THE_AIR = Statement(
    OutboundPart.update({OutboundPart.accepted_at: arg("now")}).where(
        (OutboundPart.outbound == arg("id")) & OutboundPart.accepted_at.is_null()
    )
)


class Steering:
    """What people and the program do to many messages, within one transaction."""

    def __init__(self, db: Database, journal: Journal, now: int) -> None:
        """Work on the open transaction; `now` in microseconds dates every step."""
        self._db = db
        self._journal = journal
        self._now = now

    # Which messages.

    def by_ids(self, ids: Iterable[int]) -> Iterator[Found]:
        """Find messages by id; unknown ids are passed over."""
        yield from map(_found, self._db.listed(_BY_IDS, dict.fromkeys(ids)))

    def by_number(self, number: str) -> Iterator[Found]:
        """Find the messages to a number."""
        return self._found(_BY_NUMBER, number=number)

    def waiting_of_batch(self, batch: int) -> Iterator[Found]:
        """Find what waits of a batch."""
        return self._found(_WAITING_OF_BATCH, batch=batch)

    def _found(self, query: Statement, **named: Any) -> Iterator[Found]:
        return map(_found, self._db.rows(query, **named))

    # A person's steps.

    def cancel(
        self, found: Iterable[Found], cause: Cause, actor: str, reason: Reason
    ) -> tuple[int, ...]:
        """Cancel those that wait, because a person says so or consent was withdrawn."""
        waiting = [each for each in found if each.status is Status.NOT_PROCESSED]
        self._rest(waiting, cause, actor, reason)
        return _ids(waiting)

    def send_again(self, found: Iterable[Found], actor: str) -> tuple[int, ...]:
        """Put those back that came to rest without success."""
        resting = _allowed(found, Cause.SEND_AGAIN)
        self._each(
            _AGAIN,
            [
                {
                    "id": each.id,
                    "status": self._next(each, Cause.SEND_AGAIN),
                    "now": self._now,
                    "doubtful": each.status is Status.UNKNOWN,
                }
                for each in resting
            ],
        )
        self._each(_FORGET_IN_THE_AIR, [{"id": each.id} for each in resting])
        self._note(resting, Cause.SEND_AGAIN, actor)
        return _ids(resting)

    def mark_arrived(self, found: Iterable[Found], actor: str) -> tuple[int, ...]:
        """Settle unknown ones as sent."""
        unknown = _allowed(found, Cause.PERSON_SAYS_ARRIVED)
        self._rest(unknown, Cause.PERSON_SAYS_ARRIVED, actor)
        self._each(_LAND_IN_THE_AIR, [{"id": each.id, "now": self._now} for each in unknown])
        return _ids(unknown)

    # The program's steps.

    def release(self, lane: str) -> tuple[int, ...]:
        """Put back what a lane holds with nothing in the air."""
        held = [
            each for each in self._found(_CLAIMED, lane=lane) if None not in self._accepted(each.id)
        ]
        self._put_back(held, Cause.ROUTE_DOWN, lane)
        return _ids(held)

    def rescue(self) -> RescueResult:
        """Decide on everything that is PROCESSING, now that nobody processes it."""
        requeued: list[Found] = []
        unknown: list[Found] = []
        sent: list[Found] = []
        for each in self._found(_ALL_CLAIMED):
            accepted = self._accepted(each.id)
            if None in accepted:
                unknown.append(each)
            else:
                (sent if len(accepted) == each.parts else requeued).append(each)
        self._rest(unknown, Cause.RESCUED_IN_FLIGHT, PROGRAM, Reason.PROGRAM_ENDED)
        self._rest(sent, Cause.ACCEPTED, PROGRAM)
        self._put_back(requeued, Cause.RESCUED_UNSENT, PROGRAM)
        return RescueResult(_ids(requeued), _ids(unknown), _ids(sent))

    def _accepted(self, outbound: int) -> list[int | None]:
        return [row[0] for row in self._db.rows(_PARTS, outbound=outbound)]

    # How.

    def _rest(
        self,
        found: Sequence[Found],
        cause: Cause,
        actor: str,
        reason: Reason | None = None,
    ) -> None:
        self._each(
            _TO_REST,
            [
                {
                    "id": each.id,
                    "status": self._next(each, cause),
                    "reason": reason and reason.value,
                    "now": self._now,
                    "sent_at": self._now if self._next(each, cause) == Status.SUCCESS else None,
                    "delivery": _delivery(each, cause).value,
                }
                for each in found
            ],
        )
        self._note(found, cause, actor, reason)

    def _put_back(self, found: Sequence[Found], cause: Cause, actor: str) -> None:
        self._each(
            _PUT_BACK,
            [{"id": each.id, "status": self._next(each, cause)} for each in found],
        )
        self._note(found, cause, actor)

    def _next(self, each: Found, cause: Cause) -> str:
        return next_status(each.status, cause).value

    def _each(self, statement: Statement, rows: list[dict[str, Any]]) -> int:
        return self._db.many(statement, statement.rows(rows))

    def _note(
        self,
        found: Sequence[Found],
        cause: Cause,
        actor: str,
        reason: Reason | None = None,
    ) -> None:
        for each in found:
            status = next_status(each.status, cause)
            self._journal.step(each.id, cause, status, self._now, actor, reason)
            self._journal.moved(
                each.batch,
                standing(each.status, each.delivery),
                standing(status, _delivery(each, cause)),
            )


def _found(row: Row) -> Found:
    outbound, status, batch, delivery, parts, report = row
    return Found(outbound, Status(status), batch, Delivery(delivery), parts, bool(report))


def _allowed(found: Iterable[Found], cause: Cause) -> list[Found]:
    known = sources(cause)
    return [each for each in found if each.status in known]


def _delivery(each: Found, cause: Cause) -> Delivery:
    """Return the delivery after a step: a report is awaited once it may have left."""
    left = next_status(each.status, cause) in (Status.SUCCESS, Status.UNKNOWN)
    return advance(each.delivery, Delivery.PENDING) if left and each.want_report else each.delivery


def _ids(found: Iterable[Found]) -> tuple[int, ...]:
    return tuple(each.id for each in found)
