"""The steps of a lane: claim, hand over, accepted, settle, drop - any of them in one commit.

Owns the rules that keep a message from being sent twice: only the lane that claimed a message
may hand it over or settle it; a part is handed over once, in order, and never while another one
is in the air; what was accepted stays accepted. Which status follows is asked of
`domain.status.next_status` each time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import SQL, Select, fn

from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Outgoing, Shift
from smsdesk.domain.outcome import Accepted, Outcome, Rejected, RouteDown, Unknown
from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Cause, Delivery, Hold, Status, advance, next_status
from smsdesk.store import waiting
from smsdesk.store.connection import Database, Row
from smsdesk.store.journal import PROGRAM, Journal, standing
from smsdesk.store.matching import number_key
from smsdesk.store.models import Outbound, OutboundPart
from smsdesk.store.statement import Statement, arg
from smsdesk.store.times import from_micros, to_micros
from smsdesk.store.waiting import ANY_ROUTE, READY, WAITING

_EXPIRE_AT_ONCE = 2_000
"""Messages past their deadline that one claim clears away: some 20 ms of work."""

_IN_THE_AIR = OutboundPart.accepted_at.is_null()


def _front(route: str, alias: str) -> Any:
    """Select the first due messages of one route and priority: a walk along one index."""
    return (
        Outbound.select(Outbound.id, Outbound.due_at)
        .where(
            READY
            & (Outbound.route == arg(route))
            & (Outbound.priority == arg("priority"))
            & (Outbound.due_at <= arg("now"))
            & (Outbound.deliver_by.is_null() | (Outbound.deliver_by > arg("now")))
        )
        .order_by(Outbound.due_at, Outbound.id)
        .limit(arg("limit"))
        .alias(alias)
    )


def _claim() -> Statement:
    """Build the claim of one priority.

    No second condition stands beside `id IN (…)`: with one, the planner - it has no figures
    about the table - walks the whole queue instead of the few ids.
    """
    own, free = _front("route", "own"), _front("any_route", "free")
    both = (
        Select([own], [own.c.id.alias("id"), own.c.due_at.alias("due_at")])
        .union_all(Select([free], [free.c.id, free.c.due_at]))
        .order_by(SQL("due_at"), SQL("id"))
        .limit(arg("limit"))
        .alias("front")
    )
    return Statement(
        Outbound.update(
            {
                Outbound.status: arg("status"),
                Outbound.claimed_by: arg("lane"),
                Outbound.claimed_at: arg("now"),
                Outbound.lane: arg("lane"),
                Outbound.reports: arg("reports"),
                Outbound.reason: None,
                Outbound.detail: "",
            }
        )
        .where(Outbound.id.in_(Select([both], [both.c.id])))
        .returning(
            Outbound.due_at,
            Outbound.id,
            Outbound.batch,
            Outbound.number,
            Outbound.text,
            Outbound.concat_reference,
            Outbound.retry_count,
            Outbound.deliver_by,
            Outbound.want_report,
            Outbound.flash,
            Outbound.exempt,
            Outbound.doubtful,
            Outbound.any_hour,
            Outbound.parts,
            Outbound.locking_shift,
            Outbound.single_shift,
            Outbound.delivery,
        )
    )


_CLAIM = _claim()
_EXPIRE = Statement(
    Outbound.update(
        {
            Outbound.status: arg("status"),
            Outbound.reason: Reason.EXPIRED.value,
            Outbound.detail: "",
            Outbound.settled_at: arg("now"),
        }
    )
    .where(
        Outbound.id.in_(
            Outbound.select(Outbound.id)
            .where(WAITING & (Outbound.deliver_by <= arg("now")))
            .order_by(Outbound.deliver_by)
            .limit(_EXPIRE_AT_ONCE)
        )
    )
    .returning(Outbound.id, Outbound.batch, Outbound.delivery)
)
_PARTS_DONE = Statement(
    OutboundPart.select(fn.COUNT(OutboundPart.position)).where(
        (OutboundPart.outbound == arg("outbound")) & OutboundPart.accepted_at.is_null(is_null=False)
    )
)
_STANDS = Statement(
    Outbound.select(
        Outbound.status,
        Outbound.claimed_by,
        Outbound.batch,
        Outbound.number,
        Outbound.parts,
        Outbound.due_at,
        Outbound.retry_count,
        Outbound.want_report,
        Outbound.delivery,
        Outbound.reports,
    ).where(Outbound.id == arg("outbound"))
)
_PARTS = Statement(
    OutboundPart.select(OutboundPart.position, OutboundPart.accepted_at).where(
        OutboundPart.outbound == arg("outbound")
    )
)
_HAND_OVER = Statement(
    OutboundPart.insert(
        {
            OutboundPart.outbound: arg("outbound"),
            OutboundPart.position: arg("index"),
            OutboundPart.number_key: arg("number_key"),
            OutboundPart.imsi: arg("imsi"),
            OutboundPart.handed_over_at: arg("now"),
        }
    )
)
_SET_PARTS = Statement(
    Outbound.update({Outbound.parts: arg("parts")}).where(Outbound.id == arg("outbound"))
)
_ACCEPTED = Statement(
    OutboundPart.update(
        {OutboundPart.accepted_at: arg("now"), OutboundPart.reference: arg("reference")}
    ).where(
        (OutboundPart.outbound == arg("outbound"))
        & (OutboundPart.position == arg("index"))
        & _IN_THE_AIR
    )
)
_LAND_REFUSED = Statement(
    OutboundPart.delete().where((OutboundPart.outbound == arg("outbound")) & _IN_THE_AIR)
)
_SETTLE = Statement(
    Outbound.update(
        {
            Outbound.status: arg("status"),
            Outbound.reason: arg("reason"),
            Outbound.detail: arg("detail"),
            Outbound.claimed_by: None,
            Outbound.claimed_at: None,
            Outbound.due_at: arg("due_at"),
            Outbound.retry_count: arg("retry_count"),
            Outbound.settled_at: arg("settled_at"),
            Outbound.sent_at: arg("sent_at"),
            Outbound.provider_id: arg("provider_id"),
            Outbound.delivery: arg("delivery"),
            Outbound.doubtful: Outbound.doubtful.bin_or(arg("doubtful")),
        }
    ).where(
        (Outbound.id == arg("outbound"))
        & (Outbound.status == Status.PROCESSING.value)
        & (Outbound.claimed_by == arg("lane"))
    )
)


_HOLD = Statement(
    Outbound.update({Outbound.held: Outbound.held.bin_or(arg("hold"))}).where(
        Outbound.id == arg("outbound")
    )
)


@dataclass(frozen=True, slots=True)
class _Standing:
    """What a settlement needs to know of a message before it."""

    status: Status
    claimed_by: str
    batch: int
    number: str
    parts: int
    due_at: int
    retry_count: int
    want_report: bool
    delivery: Delivery
    reports: bool

    @classmethod
    def of(cls, row: Row) -> _Standing:
        """Read the columns of `_STANDS`."""
        status, claimed_by, batch, number, parts, due_at, retries, *rest = row
        want_report, delivery, reports = rest
        return cls(
            status=Status(status),
            claimed_by=claimed_by,
            batch=batch,
            number=number,
            parts=parts,
            due_at=due_at,
            retry_count=retries,
            want_report=bool(want_report),
            delivery=Delivery(delivery),
            reports=bool(reports),
        )


@dataclass(frozen=True, slots=True)
class _Verdict:
    """What an outcome means: the cause, what the row shows, and what the trail is told."""

    cause: Cause
    shown: tuple[Reason | None, str]
    told: tuple[Reason | None, str]
    due_at: int | None = None
    attempts: int = 0
    provider_id: str | None = None
    doubtful: bool = False


class Step:
    """What a lane may do within one transaction; made by `QueueStore.transaction`."""

    def __init__(self, db: Database, journal: Journal) -> None:
        """Work on the transaction that is open, and note each step in `journal`."""
        self._db = db
        self._journal = journal
        self.reported: list[int] = []
        """Once it has ended: messages that a report was kept for until now."""

    # Claiming.

    def claim(
        self,
        lane: str,
        route: str,
        now: datetime,
        limit: int = 1,
        *,
        takes_any: bool = True,
        reports: bool = True,
    ) -> list[Outgoing]:
        """Claim up to `limit` due messages for `lane`, in the order of the queue.

        Takes what is for `route`, and with `takes_any` what is for any. What is past its deadline
        is failed first, for whichever route it was. `reports` tells whether the route will say
        that a message was delivered.
        """
        if not route:
            raise ValueError("a lane has a route")
        at = to_micros(now)
        self._expire(at)
        claimed: list[Outgoing] = []
        routes = waiting.taken_by(route, takes_any=takes_any)
        for priority in waiting.priorities(self._db, routes):
            left = limit - len(claimed)
            claimed += self._claim_of(priority, lane, routes, at, left, reports=reports)
            if len(claimed) >= limit:
                break
        return claimed

    def _claim_of(
        self,
        priority: int,
        lane: str,
        routes: tuple[str, ...],
        at: int,
        limit: int,
        *,
        reports: bool,
    ) -> list[Outgoing]:
        rows = self._db.rows(
            _CLAIM,
            status=next_status(Status.NOT_PROCESSED, Cause.CLAIMED).value,
            lane=lane,
            now=at,
            route=routes[0],
            # No message's route is NULL: without it only the own ones are found.
            any_route=ANY_ROUTE if ANY_ROUTE in routes else None,
            priority=priority,
            limit=limit,
            reports=reports,
        )
        # RETURNING promises no order.
        return [self._claimed(row, lane, at) for row in sorted(rows)]

    def _claimed(self, row: Row, lane: str, at: int) -> Outgoing:
        _, outbound, batch, number, text, reference, retries, deliver_by, *rest, state = row
        want_report, flash, exempt, doubtful, any_hour, parts, *shift = rest
        self._journal.step(outbound, Cause.CLAIMED, Status.PROCESSING, at, lane)
        self._journal.moved(
            batch, standing(Status.NOT_PROCESSED, state), standing(Status.PROCESSING, state)
        )
        return Outgoing(
            id=outbound,
            batch=batch,
            number=number,
            text=text,
            concat_reference=reference,
            parts_done=self._db.value(_PARTS_DONE, outbound=outbound),
            attempt=retries + 1,
            deliver_by=from_micros(deliver_by),
            want_report=bool(want_report),
            flash=bool(flash),
            exempt=bool(exempt),
            doubtful=bool(doubtful),
            any_hour=bool(any_hour),
            parts=parts,
            shift=Shift(*shift),
        )

    def _expire(self, at: int) -> None:
        status = next_status(Status.NOT_PROCESSED, Cause.EXPIRED)
        for outbound, batch, state in self._db.rows(_EXPIRE, status=status.value, now=at):
            self._journal.step(outbound, Cause.EXPIRED, status, at, PROGRAM, Reason.EXPIRED)
            self._journal.moved(
                batch, standing(Status.NOT_PROCESSED, state), standing(status, state)
            )

    # Handing over.

    def hand_over(
        self, outbound: int, index: int, total: int, lane: str, imsi: str, now: datetime
    ) -> None:
        """Note that part `index` (from 0) of `total` is about to leave through the SIM `imsi`.

        Raises `Refusal(STEP_NOT_ALLOWED)` where it must not: the message is not this lane's any
        more, the part was handed over before, or it is not the next one.
        """
        stands = self._of(outbound, lane)
        parts = self._db.rows(_PARTS, outbound=outbound)
        if stands is None or any(accepted is None for _, accepted in parts) or len(parts) != index:
            raise Refusal(Reason.STEP_NOT_ALLOWED, f"hand over part {index} of {outbound}")
        if total != stands.parts:
            self._db.run(_SET_PARTS, outbound=outbound, parts=total)
        self._db.run(
            _HAND_OVER,
            outbound=outbound,
            index=index,
            number_key=number_key(stands.number),
            imsi=imsi,
            now=to_micros(now),
        )

    def accepted(self, outbound: int, index: int, reference: int | None, now: datetime) -> None:
        """Note that the network accepted part `index` under `reference` (TP-MR, None: not told).

        Also right for an answer that came after the message was settled as unknown: its report
        is then matched by reference.
        """
        self._db.run(
            _ACCEPTED, outbound=outbound, index=index, reference=reference, now=to_micros(now)
        )

    # Settling.

    def settle(
        self,
        outbound: int,
        outcome: Outcome,
        lane: str,
        now: datetime,
        *,
        retry_at: datetime | None = None,
    ) -> Status | None:
        """Bring a claimed message to where `outcome` leaves it, and return that status.

        `retry_at` is when a `TryLater` is due again; None says that its retries are used up.
        Returns None, and changes nothing, where the message was not PROCESSING by `lane` any
        more.
        """
        stands = self._of(outbound, lane)
        if stands is None:
            return None
        at = to_micros(now)
        if isinstance(outcome, Accepted):
            self._land_accepted(outbound, outcome, at)
        elif not isinstance(outcome, Unknown):
            self._db.run(_LAND_REFUSED, outbound=outbound)
        return self._apply(
            outbound, stands, _verdict(outcome, retry_at, reports=stands.reports), lane, at
        )

    def drop(
        self, outbound: int, cause: Cause, reason: Reason, now: datetime, detail: str = ""
    ) -> Status | None:
        """Take a claimed message out before it is handed over: consent withdrawn, expired.

        Returns the new status, or None, with nothing changed, where the message is not claimed
        any more or a part of it is in the air. Raises `Refusal(STEP_NOT_ALLOWED)` for a cause
        that does not end a claim.
        """
        row = self._db.row(_STANDS, outbound=outbound)
        if row is None or row[0] != Status.PROCESSING or self._in_the_air(outbound):
            return None
        stands = _Standing.of(row)
        verdict = _Verdict(cause, (reason, detail), (reason, detail))
        return self._apply(outbound, stands, verdict, stands.claimed_by, to_micros(now))

    def hold(self, outbound: int, hold: Hold, now: datetime) -> Status | None:
        """Put a claimed message back, held, before it is handed over; counts no attempt.

        Returns None, with nothing changed, where it is not claimed any more or in the air.
        """
        row = self._db.row(_STANDS, outbound=outbound)
        if row is None or row[0] != Status.PROCESSING or self._in_the_air(outbound):
            return None
        stands = _Standing.of(row)
        verdict = _Verdict(Cause.HELD, (None, ""), (hold.reason, ""))
        status = self._apply(outbound, stands, verdict, stands.claimed_by, to_micros(now))
        self._db.run(_HOLD, outbound=outbound, hold=int(hold))
        return status

    def postpone(
        self, outbound: int, until: datetime, cause: Cause, reason: Reason, now: datetime
    ) -> Status | None:
        """Put a claimed message back, due `until`, before it is handed over; counts no attempt.

        Returns None, with nothing changed, where it is not claimed any more or in the air.
        """
        row = self._db.row(_STANDS, outbound=outbound)
        if row is None or row[0] != Status.PROCESSING or self._in_the_air(outbound):
            return None
        stands = _Standing.of(row)
        why = (reason, "")
        verdict = _Verdict(cause, why, why, due_at=to_micros(until))
        return self._apply(outbound, stands, verdict, stands.claimed_by, to_micros(now))

    def _in_the_air(self, outbound: int) -> bool:
        return any(accepted is None for _, accepted in self._db.rows(_PARTS, outbound=outbound))

    def _of(self, outbound: int, lane: str) -> _Standing | None:
        """Return where a message stands if it is PROCESSING by `lane`."""
        row = self._db.row(_STANDS, outbound=outbound)
        if row is None or row[0] != Status.PROCESSING or row[1] != lane:
            return None
        return _Standing.of(row)

    def _land_accepted(self, outbound: int, outcome: Accepted, at: int) -> None:
        """Mark what is in the air as accepted, where the route did not say so part by part."""
        for index, accepted in self._db.rows(_PARTS, outbound=outbound):
            if accepted is None:
                known = outcome.references[index : index + 1]
                reference = known[0] if known else None
                self._db.run(_ACCEPTED, outbound=outbound, index=index, reference=reference, now=at)

    def _apply(
        self, outbound: int, stands: _Standing, verdict: _Verdict, lane: str, at: int
    ) -> Status:
        status = next_status(stands.status, verdict.cause)
        reason, detail = verdict.shown
        delivery = stands.delivery
        if stands.want_report and stands.reports and status in (Status.SUCCESS, Status.UNKNOWN):
            delivery = advance(delivery, Delivery.PENDING)
        self._db.run(
            _SETTLE,
            outbound=outbound,
            lane=lane,
            status=status.value,
            reason=reason and reason.value,
            detail=detail,
            due_at=stands.due_at if verdict.due_at is None else verdict.due_at,
            retry_count=stands.retry_count + verdict.attempts,
            settled_at=None if status is Status.NOT_PROCESSED else at,
            sent_at=at if status is Status.SUCCESS else None,
            provider_id=verdict.provider_id,
            delivery=delivery.value,
            doubtful=verdict.doubtful,
        )
        self._journal.step(outbound, verdict.cause, status, at, lane, *verdict.told)
        self._journal.moved(
            stands.batch, standing(stands.status, stands.delivery), standing(status, delivery)
        )
        return status


def _verdict(outcome: Outcome, retry_at: datetime | None, *, reports: bool) -> _Verdict:
    if isinstance(outcome, Accepted):
        nothing = (None, "")
        cause = Cause.ACCEPTED if reports else Cause.HANDED_OVER
        return _Verdict(cause, nothing, nothing, provider_id=outcome.provider_id)
    why = (outcome.trouble.reason, outcome.trouble.detail)
    if isinstance(outcome, Rejected):
        return _Verdict(Cause.REJECTED, why, why)
    if isinstance(outcome, RouteDown):
        # The message waits for no fault of its own; the lane's banner says what is wrong.
        return _Verdict(Cause.ROUTE_DOWN, (None, ""), why)
    if isinstance(outcome, Unknown):
        return _Verdict(Cause.NO_ANSWER, why, why)
    doubtful = outcome.doubtful
    if retry_at is None:
        last = why[1] or why[0].value
        return _Verdict(Cause.RETRIES_USED, (Reason.RETRIES_USED, last), why, doubtful=doubtful)
    due_at = to_micros(retry_at)
    tries = int(outcome.counts)
    return _Verdict(Cause.TRY_LATER, why, why, due_at=due_at, attempts=tries, doubtful=doubtful)
