"""The queue as services use it: filling it, a lane's transactions, and a person's steps.

Owns the filling in one transaction, and the steps that no lane takes: cancel, send again, mark
as arrived, and the decisions after a crash. `step.Step` owns what a lane does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import EXCLUDED, Value, fn

from smsdesk.domain.clock import Clock
from smsdesk.domain.message import (
    NO_SHIFT,
    Bounce,
    Direction,
    LateAcceptance,
    Priority,
    Queued,
    Receipt,
    Shift,
)
from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Cause, Delivery, Status, next_status
from smsdesk.store import waiting
from smsdesk.store.connection import Database
from smsdesk.store.early import EarlyReports
from smsdesk.store.editing import Editing
from smsdesk.store.holding import IN_QUESTION_COUNT, OVERDUE, TESTED, TESTED_COUNT, Holding
from smsdesk.store.journal import PROGRAM, Journal, standing
from smsdesk.store.late import LateAnswers
from smsdesk.store.models import Batch, Event, Outbound, Thread
from smsdesk.store.receipts import Receipts
from smsdesk.store.statement import Statement, arg, fixed
from smsdesk.store.steering import IN_THE_AIR, RescueResult, Steering
from smsdesk.store.step import Step
from smsdesk.store.times import from_micros, to_micros
from smsdesk.store.waiting import ANY_ROUTE

__all__ = ["AddedBatch", "NewOutbound", "QueueStore", "RescueResult", "Step"]

PERSON = "person"
"""The actor of steps that a person took."""


@dataclass(frozen=True, slots=True)
class NewOutbound:
    """One rendered text for one number, ready for the queue.

    `text` is frozen from here on; `parts` is how many SMS it takes, all of them under
    `concat_reference` (0 to 255). `exempt` marks the one confirmation of an opt-out, which goes
    although its number is blocked, `any_hour` what goes in quiet hours too. `shift` are the
    national tables that the parts were counted with, frozen as the text is. `due_at` is when it
    may go, where that is not when its batch may; `route` is chosen by a rule, where the batch has
    none: another route may stand in for it. `fall_over` takes what no route has taken for a while,
    `why` says how it came by its route.
    """

    number: str
    text: str
    parts: int = 1
    concat_reference: int = 0
    want_report: bool = True
    flash: bool = False
    exempt: bool = False
    shift: Shift = NO_SHIFT
    any_hour: bool = False
    due_at: datetime | None = None
    route: str = ""
    fall_over: str = ""
    why: Reason | None = None


@dataclass(frozen=True, slots=True)
class AddedBatch:
    """What was queued; `batch` is None where nothing was. `duplicates` are numbers left out."""

    batch: int | None
    queued: tuple[Queued, ...]
    duplicates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Shared:
    """What all messages of a batch have in common."""

    status: Status
    priority: int
    due_at: int
    deliver_by: int | None
    route: str
    now: int

    def row(self, outbound: int, batch: int, message: NewOutbound) -> tuple[Any, ...]:
        """Return the values of `_ADD_OUTBOUND` for one message."""
        return (
            outbound,
            batch,
            message.number,
            message.text,
            self.status.value,
            self.priority,
            self.due_at if message.due_at is None else to_micros(message.due_at),
            self.deliver_by,
            self.route or message.route,
            message.parts,
            message.concat_reference,
            message.want_report,
            message.flash,
            message.exempt,
            *message.shift,
            self.now,
            message.any_hour,
            bool(message.route) and not self.route,
            "" if self.route else message.fall_over,
            Reason.ROUTE_CHOSEN.value if self.route else (message.why or ""),
            True,
        )


_ADD_BATCH = Statement(
    Batch.insert(
        {
            Batch.name: arg("name"),
            Batch.text: arg("text"),
            Batch.actor: arg("actor"),
            Batch.created_at: arg("now"),
            Batch.held: fixed(Value(0)),
        }
    )
)
_LAST_ID = Statement(Outbound.select(fn.COALESCE(fn.MAX(Outbound.id), 0)))

_BY_PERSON = Reason.CANCELLED_BY_PERSON
_NOTHING = fixed(Value(""))
# The values of a row come in this order, which is that of the model's columns.
_ADD_OUTBOUND = Statement(
    Outbound.insert(
        {
            Outbound.id: arg("id"),
            Outbound.batch: arg("batch"),
            Outbound.number: arg("number"),
            Outbound.text: arg("text"),
            Outbound.status: arg("status"),
            Outbound.detail: _NOTHING,
            Outbound.priority: arg("priority"),
            Outbound.due_at: arg("due_at"),
            Outbound.deliver_by: arg("deliver_by"),
            Outbound.route: arg("route"),
            Outbound.lane: _NOTHING,
            Outbound.retry_count: fixed(Value(0)),
            Outbound.parts: arg("parts"),
            Outbound.concat_reference: arg("concat_reference"),
            Outbound.want_report: arg("want_report"),
            Outbound.flash: arg("flash"),
            Outbound.exempt: arg("exempt"),
            Outbound.locking_shift: arg("locking_shift"),
            Outbound.single_shift: arg("single_shift"),
            Outbound.delivery: fixed(Value(Delivery.NOT_ASKED.value)),
            Outbound.delivery_detail: _NOTHING,
            Outbound.queued_at: arg("now"),
            Outbound.held: fixed(Value(0)),
            Outbound.any_hour: arg("any_hour"),
            Outbound.route_may_change: arg("route_may_change"),
            Outbound.fall_over: arg("fall_over"),
            Outbound.route_why: arg("route_why"),
            Outbound.reports: arg("reports"),
        }
    )
)
_TRAIL_OF_BATCH = Statement(
    Event.insert_from(
        Outbound.select(
            Outbound.id,
            Outbound.queued_at,
            fixed(Value(Cause.QUEUED.value)),
            Outbound.status,
            arg("actor"),
            fn.NULLIF(Outbound.route_why, _NOTHING),
            Outbound.route,
        )
        .where(Outbound.batch == arg("batch"))
        .order_by(Outbound.id),
        [
            Event.outbound,
            Event.at,
            Event.cause,
            Event.status,
            Event.actor,
            Event.reason,
            Event.detail,
        ],
    )
)
_THREADS_OF_BATCH = Statement(
    Thread.insert_from(
        Outbound.select(
            Outbound.number,
            Outbound.queued_at,
            fixed(Value(Direction.OUT.value)),
            Outbound.id,
            fixed(Value(0)),
        ).where(Outbound.batch == arg("batch")),
        [Thread.number, Thread.last_at, Thread.last_direction, Thread.last_id, Thread.unread],
    ).on_conflict(
        conflict_target=[Thread.number],
        update={
            Thread.last_at: EXCLUDED.last_at,
            Thread.last_direction: EXCLUDED.last_direction,
            Thread.last_id: EXCLUDED.last_id,
        },
    )
)


class QueueStore:
    """Fills the queue and steers it. Every method may be called from any thread."""

    def __init__(self, db: Database, clock: Clock) -> None:
        """Work on `db`; `clock` dates the steps of people and of the program."""
        self._db = db
        self._clock = clock

    # Filling.

    def add_batch(
        self,
        name: str,
        template_text: str,
        messages: Iterable[NewOutbound],
        *,
        priority: int = Priority.NORMAL,
        due_at: datetime | None = None,
        deliver_by: datetime | None = None,
        route: str | None = None,
        actor: str = PERSON,
    ) -> AddedBatch:
        """Queue a batch in one transaction, with its events, however long that takes.

        Lanes wait meanwhile, a second or so for 100,000: a batch is queued as a whole or not at
        all, and nothing of it may leave that is then taken back.

        A number comes once: later messages to it are left out and told as duplicates. Without
        `due_at` it is due now; without `route` any lane may take it.
        """
        first: dict[str, NewOutbound] = {}
        duplicates = [
            message.number
            for message in messages
            if first.setdefault(message.number, message) is not message
        ]
        if not first:
            return AddedBatch(None, (), tuple(duplicates))
        now = to_micros(self._clock.now())
        shared = _Shared(
            status=next_status(None, Cause.QUEUED),
            priority=priority,
            due_at=now if due_at is None else to_micros(due_at),
            deliver_by=to_micros(deliver_by),
            route=route or ANY_ROUTE,
            now=now,
        )
        with self._db.write():
            batch = self._db.insert(_ADD_BATCH, name=name, text=template_text, actor=actor, now=now)
            queued = self._add_outbounds(batch, first.values(), shared)
            self._db.run(_TRAIL_OF_BATCH, batch=batch, actor=actor)
            self._db.run(_THREADS_OF_BATCH, batch=batch)
            journal = Journal(self._db)
            journal.moved(batch, None, standing(shared.status, Delivery.NOT_ASKED), len(queued))
            journal.write()
            Holding(self._db, now, PROGRAM).hold_in_question(batch)
        return AddedBatch(batch, queued, tuple(duplicates))

    def _add_outbounds(
        self, batch: int, messages: Iterable[NewOutbound], shared: _Shared
    ) -> tuple[Queued, ...]:
        # Ids are given out here: the writer's turn makes them ours, and nothing has to be read
        # back for a hundred thousand rows.
        last: int = self._db.value(_LAST_ID)
        numbered = list(enumerate(messages, last + 1))
        self._db.many(_ADD_OUTBOUND, (shared.row(number, batch, each) for number, each in numbered))
        return tuple(Queued(number, each.number) for number, each in numbered)

    # A lane's transaction.

    @contextmanager
    def transaction(self) -> Iterator[Step]:
        """Open a transaction whose steps are committed together, durably, when the block ends."""
        with self._journalled() as journal:
            step = Step(self._db, journal)
            yield step
            step.reported = self._look_again(journal)

    # What waits.

    def has_work(self, route: str, now: datetime, *, takes_any: bool = True) -> bool:
        """Tell whether a claim for `route` has something to do now: send, or fail what is late."""
        due = self.next_due(route, now, takes_any=takes_any)
        return due is not None and due <= now

    def next_due(self, route: str, now: datetime, *, takes_any: bool = True) -> datetime | None:
        """Return when a claim for `route` has something to do next, None: nothing waits.

        That is when a message is due, or past its deadline (whichever route it is for); at or
        before `now` if one is already.
        """
        routes = waiting.taken_by(route, takes_any=takes_any)
        due = waiting.first_due(self._db, routes, enough=to_micros(now))
        deadline = waiting.first_deadline(self._db)
        moments = [moment for moment in (due, deadline) if moment is not None]
        return from_micros(min(moments, default=None))

    # A person's steps. Each returns the ids that took the step; the others stay as they are.

    def cancel(self, ids: Iterable[int], *, actor: str = PERSON) -> tuple[int, ...]:
        """Cancel what still waits."""
        with self._steering() as steering:
            return steering.cancel(steering.by_ids(ids), Cause.CANCELLED, actor, _BY_PERSON)

    def cancel_batch(self, batch: int, *, actor: str = PERSON) -> tuple[int, ...]:
        """Cancel what still waits of a batch; in one transaction: none of it leaves meanwhile."""
        with self._steering() as steering:
            return steering.cancel(
                steering.waiting_of_batch(batch), Cause.CANCELLED, actor, _BY_PERSON
            )

    def cancel_for_number(
        self,
        number: str,
        cause: Cause = Cause.CONSENT_WITHDRAWN,
        *,
        reason: Reason = Reason.OPTED_OUT,
        actor: str = PROGRAM,
    ) -> tuple[int, ...]:
        """Cancel what still waits for a number."""
        with self._steering() as steering:
            return steering.cancel(steering.by_number(number), cause, actor, reason)

    def send_again(self, ids: Iterable[int], *, actor: str = PERSON) -> tuple[int, ...]:
        """Put failed, cancelled and unknown messages back into the queue, due now.

        They go on at the first part that was not accepted; a deadline that has passed is lifted.
        """
        with self._steering() as steering:
            return steering.send_again(steering.by_ids(ids), actor)

    def mark_arrived(self, ids: Iterable[int], *, actor: str = PERSON) -> tuple[int, ...]:
        """Believe a person that unknown messages arrived."""
        with self._steering() as steering:
            return steering.mark_arrived(steering.by_ids(ids), actor)

    # Changing what waits. Each returns how many messages were changed.

    def set_priority(self, ids: Iterable[int], priority: int, *, actor: str = PERSON) -> int:
        """Change the priority of what waits."""
        with self._editing(actor) as editing:
            return editing.set_priority(ids, priority)

    def set_due(self, ids: Iterable[int], due_at: datetime, *, actor: str = PERSON) -> int:
        """Change when what waits is due."""
        with self._editing(actor) as editing:
            return editing.set_due(ids, to_micros(due_at))

    def set_batch_priority(self, batch: int, priority: int, *, actor: str = PERSON) -> int:
        """Change the priority of what waits of a batch."""
        with self._editing(actor) as editing:
            return editing.set_priority_of_batch(batch, priority)

    def set_batch_due(self, batch: int, due_at: datetime, *, actor: str = PERSON) -> int:
        """Change when what waits of a batch is due."""
        with self._editing(actor) as editing:
            return editing.set_due_of_batch(batch, to_micros(due_at))

    def set_right(self, ahead: datetime, *, put_off: bool) -> int:
        """Let what a clock that was ahead has queued for its "now" go now.

        That is what was queued later than `ahead`; with `put_off` also what it put off.
        """
        with self._editing(PROGRAM) as editing:
            return editing.set_right(to_micros(ahead), put_off=put_off)

    def name_route(self, port: str, route: str) -> int:
        """Let what waits for the modem at a port wait for it by the modem's own name."""
        with self._editing(PROGRAM) as editing:
            return editing.name_route(port, route)

    def free(self, route: str, *, untouched: bool = False) -> int:
        """Let what waits for a route go by any, where no person chose it.

        With `untouched` only what has no part that left: another would cut the rest otherwise.
        """
        with self._editing(PROGRAM) as editing:
            return editing.free(route, untouched=untouched)

    def fall_over(self, to: str) -> int:
        """Let `to` take what is due and for any route, where it may; never what left in part."""
        with self._editing(PROGRAM) as editing:
            return editing.fall_over(to)

    @contextmanager
    def _editing(self, actor: str) -> Iterator[Editing]:
        with self._db.write():
            yield Editing(self._db, to_micros(self._clock.now()), actor)

    # Holding back. Each returns how many messages were changed.

    def hold_batch(self, batch: int, *, actor: str = PERSON) -> int:
        """Pause a batch: what has not left waits until it is let go."""
        with self._holding(actor) as holding:
            return holding.hold_batch(batch)

    def let_batch_go(self, batch: int, *, actor: str = PERSON) -> int:
        """Let a paused batch go on where it was."""
        with self._holding(actor) as holding:
            return holding.let_batch_go(batch)

    def hold_number(self, number: str, *, actor: str = PROGRAM) -> int:
        """Hold what waits for a number until a person has read what it replied."""
        with self._holding(actor) as holding:
            return holding.hold_number(number)

    def let_number_go(self, number: str, *, actor: str = PERSON) -> int:
        """Let what was held for a number go."""
        with self._holding(actor) as holding:
            return holding.let_number_go(number)

    def held_for(self, number: str) -> int:
        """Return how many messages wait until a person has read a number's reply."""
        return int(self._db.value(IN_QUESTION_COUNT, number=number))

    def hold_overdue(self, before: datetime) -> int:
        """Hold what was due until `before`, so that a person can say whether it still may go."""
        with self._holding(PROGRAM) as holding:
            return holding.hold_overdue(to_micros(before))

    def let_overdue_go(self, *, actor: str = PERSON) -> int:
        """Let what was held as overdue go now."""
        with self._holding(actor) as holding:
            return holding.let_overdue_go()

    def overdue(self) -> tuple[int, ...]:
        """Return the ids of what is held as overdue."""
        return tuple(sorted(row[0] for row in self._db.rows(OVERDUE)))

    def overdue_since(self) -> datetime | None:
        """Return when the first of them was due."""
        return from_micros(min((row[1] for row in self._db.rows(OVERDUE)), default=None))

    def hold_unlisted(self, limit: int) -> int:
        """Hold up to `limit` of what waits for numbers that are not on the white list."""
        with self._holding(PROGRAM) as holding:
            return holding.hold_unlisted(limit)

    def let_tested_go(self, number: str | None = None, *, actor: str = PERSON) -> int:
        """Let go what test mode held: for a number, or all of it."""
        with self._holding(actor) as holding:
            if number is None:
                return holding.let_all_tested_go()
            return holding.let_tested_go(number)

    def tested(self) -> tuple[int, ...]:
        """Return the ids of what test mode holds."""
        return tuple(sorted(self._db.ids(TESTED)))

    def tested_count(self) -> int:
        """Return how many messages test mode holds."""
        return int(self._db.value(TESTED_COUNT))

    @contextmanager
    def _holding(self, actor: str) -> Iterator[Holding]:
        with self._db.write():
            yield Holding(self._db, to_micros(self._clock.now()), actor)

    # The program's own steps.

    def release(self, lane: str) -> tuple[int, ...]:
        """Put back what a lane had claimed and not handed over; no attempt is counted."""
        with self._steering() as steering:
            return steering.release(lane)

    def rescue(self, now: datetime) -> RescueResult:
        """Decide on each message that was being sent when the program ended.

        To be called before any lane starts, under the lock of the data directory.
        """
        with self._steering(now) as steering:
            return steering.rescue()

    def rescue_preview(self) -> int:
        """Return how many messages are in the air: a rescue now would call them unknown."""
        return len(self._db.rows(IN_THE_AIR))

    @contextmanager
    def _steering(self, now: datetime | None = None) -> Iterator[Steering]:
        with self._journalled() as journal:
            yield Steering(self._db, journal, to_micros(now or self._clock.now()))
            self._look_again(journal)

    @contextmanager
    def _journalled(self) -> Iterator[Journal]:
        with self._db.write():
            journal = Journal(self._db)
            yield journal
            journal.write()

    def _look_again(self, journal: Journal) -> list[int]:
        """Note the reports that waited for what this transaction ended, if any did."""
        return EarlyReports(self._db, journal).look_again(to_micros(self._clock.now()))

    # Reports and late answers.

    def apply_receipt(self, receipt: Receipt, now: datetime) -> int | None:
        """Match a delivery report and note what it says; return the id of what it changed.

        None: it repeats an earlier one, matches nothing that is known, or is kept until the
        answer to a message that is in the air shows which one it means.
        """
        with self._journalled() as journal:
            return EarlyReports(self._db, journal).take(receipt, to_micros(now))

    def apply_bounce(self, bounce: Bounce, now: datetime) -> int | None:
        """Note that a mail came back; return the id of the message, None where it changed none."""
        with self._journalled() as journal:
            return Receipts(self._db, journal).apply_bounce(bounce, to_micros(now))

    def accept_late(self, late: LateAcceptance, now: datetime) -> bool:
        """Note an answer that came after its message was settled as unknown.

        The message is sent where that was its last unknown part; tells whether it was changed.
        """
        with self._journalled() as journal:
            return LateAnswers(self._db, journal).apply(late, to_micros(now))
