"""One lane's way through the queue: claim, hand over, settle.

Owns the order of commits that keeps the first promise (DESIGN section 4): `hand_over` is durable
before the byte that lets the modem send; what is not known is settled as UNKNOWN. Settling one
message and handing over the next share a transaction, which runs while the modem prepares its
prompt; what is to follow is claimed while the network has the message. So durability costs next
to no time on the wire.

One `Outbox` belongs to one lane and is used in that lane's thread alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from smsdesk.domain import consent
from smsdesk.domain.changes import ContactsChanged, Emit, MessageChanged, QueueChanged
from smsdesk.domain.clock import Clock, SleepWatch
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import FORGOTTEN, Outgoing
from smsdesk.domain.outcome import Accepted, Outcome, Rejected, RouteDown, TryLater, Unknown
from smsdesk.domain.pace import Turn
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.status import Cause, Hold
from smsdesk.routes.base import Route
from smsdesk.services import bounced
from smsdesk.services.pace import Pace
from smsdesk.services.quiet import QuietHours
from smsdesk.services.settings import Settings
from smsdesk.services.suspects import Suspects
from smsdesk.services.zones import desk_zone
from smsdesk.store.database import Store
from smsdesk.store.queue import Step

PAUSING = frozenset({Reason.MODEM_HANGS, Reason.MAIL_LIMIT_REACHED, Reason.MAIL_SENDER_REFUSED})
"""What only a person mends though the route can be brought up: sending waits for them to resume,
and what comes in still arrives."""

BACK_OFF = tuple(timedelta(seconds=seconds) for seconds in (5, 30, 120, 600, 1800))
"""Waits after the first, second and later tries that the network put off.

Most congestion passes within seconds; what lasts is given half an hour in all, and more.
"""


PUT_OFF_AT_ONCE = 200
"""Messages that one transaction puts off when quiet hours begin: some 50 ms of work."""

LONGEST_STEP = timedelta(minutes=30).total_seconds()
"""Seconds that nothing takes between two looks at the clock, however silent the modem: neither a
part, nor listening, nor a bring-up. What took longer was slept.
"""


@dataclass(frozen=True, slots=True)
class Sent:
    """A message was tried; `outcome` says with what result."""

    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Idle:
    """Nothing is due for this lane."""


@dataclass(frozen=True, slots=True)
class Paused:
    """The lane has to wait for a person: `trouble` says why."""

    trouble: Trouble


@dataclass(frozen=True, slots=True)
class PutOff:
    """What was due waits on: it is quiet time for its recipients. There may be more to do."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """The SIM has to wait until its turn: its plan says so."""

    turn: Turn


StepResult = Sent | Idle | Paused | PutOff | Waiting


class _TooLateError(Exception):
    """A message's deadline has passed: what of it has not left must not leave."""


class _WithheldError(Exception):
    """What may be sent to a number has changed: what of a message has not left must not leave."""

    def __init__(self, objection: Reason | Hold) -> None:
        super().__init__(objection)
        self.objection = objection


@dataclass(slots=True)
class Totals:
    """What this lane has done since it started; may be read from any thread.

    `unknown` are the ids of messages that ended so: a report or a late answer may still prove
    that they were sent, which is written elsewhere.
    """

    sent: int = 0
    failed: int = 0
    unknown: frozenset[int] = frozenset()

    def add(self, message: int, outcome: Outcome, *, failed: bool) -> None:
        """Count one settled attempt."""
        self.sent += isinstance(outcome, Accepted)
        self.failed += failed
        if isinstance(outcome, Unknown):
            self.unknown |= {message}
        else:
            self.unknown -= {message}


@dataclass(slots=True)
class _Attempt:
    """A message on its way: parts accepted but not yet recorded, and whether one is in the air.

    `last` says that no part is to follow the one that was handed over.
    """

    message: Outgoing
    accepted: list[tuple[int, int | None]] = field(default_factory=list)
    in_air: bool = False
    last: bool = False


@dataclass(frozen=True, slots=True)
class _Settlement:
    """An attempt that ended and waits to be recorded; `delay` None: no further try."""

    attempt: _Attempt
    outcome: Outcome
    delay: timedelta | None = None

    @property
    def final_failure(self) -> bool:
        return isinstance(self.outcome, Rejected) or (
            isinstance(self.outcome, TryLater) and self.delay is None
        )


class Outbox:
    """Sends what is due through one route, one message at a time."""

    def __init__(
        self,
        store: Store,
        settings: Settings,
        quiet: QuietHours,
        pace: Pace,
        clock: Clock,
        emit: Emit,
        lane: str,
    ) -> None:
        """Take the collaborators; `lane` is the name under which messages are claimed."""
        self._store = store
        self._settings = settings
        self._quiet = quiet
        self._pace = pace
        self._clock = clock
        self._emit = emit
        self._lane = lane
        self._unsettled: list[_Settlement] = []
        self._reported: list[int] = []
        self._next: Outgoing | None = None
        self._refused: list[str] = []
        self._suspects = Suspects()
        self.totals = Totals()
        self.sleep = SleepWatch(clock)

    def step(self, route: Route, meantime: Callable[[], None] = lambda: None) -> StepResult:
        """Try the next due message, if there is one.

        `meantime` is called while the message's last part is in the air, and must not raise.
        Raises `Refusal` when the record can't be kept (disk full, file gone): then nothing was
        sent, for what can't be recorded is not handed over.
        """
        message = self._take(route)
        if not isinstance(message, Outgoing):
            return message
        parts = message.parts - message.parts_done
        # For one part the lane has asked before.
        turn = self._pace.turn(route.status().account, parts) if parts > 1 else None
        if turn is not None and turn.at > self._clock.now():
            # More parts than there is room for now: given back, it may go by another SIM.
            self._next = message
            self.release()
            return Waiting(turn)
        attempt = _Attempt(message)
        began = self._clock.monotonic()
        outcome = self._send(route, attempt, meantime)
        if isinstance(outcome, Accepted):
            took = self._clock.monotonic() - began
            self._pace.took(route.status().account, took, parts)
        self._end(attempt, self._suspects.judge(message, outcome))
        self._note_vanished(message, outcome)
        return self._judge(message, outcome)

    def _note_vanished(self, message: Outgoing, outcome: Outcome) -> None:
        """Look whether a number that the network does not know has failed often enough."""
        if not isinstance(outcome, Rejected):
            return
        trouble = outcome.trouble
        if trouble.reason is Reason.NUMBER_UNKNOWN_TO_NETWORK and bounced.look(
            self._store, self._settings, message.number, trouble.detail, self._lane
        ):
            self._emit(ContactsChanged())

    def _send(self, route: Route, attempt: _Attempt, meantime: Callable[[], None]) -> Outcome:
        """Send; should anything raise on the way, the record still says what is known."""
        try:
            return route.send(attempt.message, _Ledger(self, attempt, route, meantime))
        except _TooLateError:
            return self._expired(attempt)
        except _WithheldError as err:
            return self._withheld(attempt, err.objection)
        except BaseException as err:
            trouble = err.trouble if isinstance(err, Refusal) else Trouble(Reason.PROGRAM_ENDED)
            outcome = Unknown(trouble) if attempt.in_air else RouteDown(trouble)
            self._unsettled.append(_Settlement(attempt, outcome))
            raise

    def _expired(self, attempt: _Attempt) -> Outcome:
        """Record that a message is too late, after which there is nothing to settle any more."""
        message = attempt.message
        with self._store.queue.transaction() as step:
            self._record_accepted(step, attempt)
            step.drop(message.id, Cause.EXPIRED, Reason.EXPIRED, self._clock.now())
        attempt.accepted.clear()
        return Rejected(Trouble(Reason.EXPIRED))

    def _withheld(self, attempt: _Attempt, objection: Reason | Hold) -> Outcome:
        """Record that a message may not leave, after which there is nothing to settle any more."""
        with self._store.queue.transaction() as step:
            self._record_accepted(step, attempt)
            self._keep_back(step, attempt.message, objection)
        attempt.accepted.clear()
        self._emit(QueueChanged())
        reason = objection.reason if isinstance(objection, Hold) else objection
        return TryLater(Trouble(reason or Reason.DO_NOT_SEND), counts=False)

    def _keep_back(self, step: Step, message: Outgoing, objection: Reason | Hold) -> None:
        now = self._clock.now()
        if isinstance(objection, Hold):
            step.hold(message.id, objection, now)
        else:
            step.drop(message.id, Cause.CONSENT_WITHDRAWN, objection, now)

    def _end(self, attempt: _Attempt, outcome: Outcome) -> None:
        """Keep the outcome for the next commit; what is not a plain success is recorded now."""
        delay = self._delay(attempt.message, outcome) if isinstance(outcome, TryLater) else None
        self.flush()
        self._unsettled.append(_Settlement(attempt, outcome, delay))
        if not isinstance(outcome, Accepted):
            self.flush()

    def flush(self) -> None:
        """Settle what was sent last, where the next hand-over has not done so already."""
        if not self._unsettled:
            return
        with self._settling() as step:
            settled = self._settle(step)
        self._tell(settled)

    @contextmanager
    def settled_with(self) -> Iterator[None]:
        """Commit the settlement of what was sent last together with what the block writes."""
        with self._store.atomic():
            settled: tuple[_Settlement, ...] = ()
            if self._unsettled:
                with self._settling() as step:
                    settled = self._settle(step)
            yield
        self._tell(settled)

    @contextmanager
    def claimed_with(self, route: Route) -> Iterator[None]:
        """Commit the claim of what is to follow together with what the block writes."""
        with self._store.atomic():
            with self._store.queue.transaction() as step:
                claimed = self._next or self._claim_one(step, route)
            yield
        self._next = claimed
        self._tell_claimed(claimed)

    @property
    def claimed_ahead(self) -> bool:
        """Tell whether the message that is sent next is claimed already."""
        return self._next is not None

    def release(self) -> None:
        """Give back what was claimed ahead; the lane stops, pauses or lost its route."""
        self.flush()
        self._next = None
        self._store.queue.release(self._lane)

    def has_work(self, route: Route, within: timedelta = timedelta(0)) -> bool:
        """Tell whether a message is due for this lane now, or `within` a while."""
        until = self._clock.now() + within
        takes_any = route.traits.takes_any
        return self._next is not None or self._store.queue.has_work(
            route.name, until, takes_any=takes_any
        )

    def turn(self, route: Route) -> Turn:
        """Return when the next message may go by the plan of this lane's SIM."""
        return self._pace.turn(route.status().account, 1)

    def on_the_wall(self, at: datetime) -> datetime:
        """Return a moment as the desk's clock shows it."""
        return at.astimezone(desk_zone(self._settings))

    @property
    def stopped(self) -> bool:
        """Tell whether a person has stopped all sending."""
        return self._settings.flag("sending_stopped")

    def forgive(self) -> None:
        """Forget the refusals in a row: a person resumed the lane."""
        self._refused.clear()

    # Claiming.

    def _take(self, route: Route) -> Outgoing | Idle | PutOff:
        """Return the next message that may be sent; those whose consent is gone are dropped."""
        while True:
            message = self._next or self._claim(route)
            self._next = None
            if message is None:
                return Idle()
            if not self._welcome(message):
                self._put_off(message, route)
                return PutOff()
            if self._in_time(message) and self._allowed(message):
                return message
            self.flush()

    def _welcome(self, message: Outgoing) -> bool:
        """Tell whether it is an hour at which its recipient may be texted."""
        if message.any_hour or not self._quiet.on:
            return True
        now = self._clock.now()
        return self._quiet.next_open(message.number, now) <= now

    def _put_off(self, first: Outgoing, route: Route) -> None:
        """Put a message off, and with it those behind it that have to wait as well.

        Many at once: when the day ends, a long queue is put off in a moment.
        """
        now = self._clock.now()
        self.flush()
        with self._store.queue.transaction() as step:
            claimed = [first, *self._claim_some(step, route, PUT_OFF_AT_ONCE)]
            bound = [message for message in claimed if not message.any_hour]
            opens = self._quiet.next_open_of_many([message.number for message in bound], now)
            late = [message for message in bound if opens[message.number] > now]
            for message in late:
                until = opens[message.number]
                step.postpone(message.id, until, Cause.QUIET_HOURS, Reason.QUIET_HOURS, now)
        self._store.queue.release(self._lane)
        self._emit(QueueChanged())

    def _claim(self, route: Route) -> Outgoing | None:
        with self._settling() as step:
            settled = self._settle(step)
            message = self._claim_one(step, route)
        self._tell(settled)
        self._tell_claimed(message)
        return message

    def _tell_claimed(self, message: Outgoing | None) -> None:
        if message is not None:
            self._emit(MessageChanged(message.id))

    def _claim_one(self, step: Step, route: Route) -> Outgoing | None:
        claimed = self._claim_some(step, route, 1)
        return claimed[0] if claimed else None

    def _claim_some(self, step: Step, route: Route, limit: int) -> list[Outgoing]:
        kind, now = route.traits, self._clock.now()
        return step.claim(
            self._lane, route.name, now, limit, takes_any=kind.takes_any, reports=kind.reports
        )

    def _in_time(self, message: Outgoing) -> bool:
        """Fail a message whose deadline passed since it was claimed."""
        if not self._is_late(message):
            return True
        with self._store.queue.transaction() as step:
            step.drop(message.id, Cause.EXPIRED, Reason.EXPIRED, self._clock.now())
        self.totals.failed += 1
        self._emit(MessageChanged(message.id))
        return False

    def _is_late(self, message: Outgoing) -> bool:
        return message.deliver_by is not None and message.deliver_by <= self._clock.now()

    def _allowed(self, message: Outgoing) -> bool:
        """Ask for consent again before a modem is troubled with it."""
        objection = self._objection(message)
        if objection is None:
            return True
        with self._store.queue.transaction() as step:
            self._keep_back(step, message, objection)
        self._emit(MessageChanged(message.id))
        if objection is Hold.TEST and self._store.queue.hold_unlisted(PUT_OFF_AT_ONCE):
            self._emit(QueueChanged())
        return False

    def _objection(self, message: Outgoing) -> Reason | Hold | None:
        """Return why a message may not be sent: dropped for a reason, or held until it may."""
        if message.number.startswith(FORGOTTEN):
            return Reason.DO_NOT_SEND
        known = self._store.consents.get(message.number)
        test_mode = self._settings.flag("test_mode")
        reason = consent.refusal(known, only_white_list=test_mode, exempt=message.exempt)
        if reason is Reason.NOT_WHITE_LISTED:
            return Hold.TEST
        if reason is None and not message.exempt:
            asked = self._store.questions.in_question(message.number)
            return Hold.QUESTION if asked else None
        return reason

    # Recording; called through the ledger while a message is on its way.

    def hand_over(self, attempt: _Attempt, route: Route, index: int, total: int) -> None:
        """Commit that a part leaves now, with everything that waited to be recorded.

        Raises `_TooLateError` where its deadline has passed: waiting for a network may take long;
        `_WithheldError` where consent was withdrawn or a question came up since it was claimed;
        and `Refusal(COMPUTER_SLEPT)` where a person may have to say first whether it still goes.
        """
        message = attempt.message
        if self.sleep.look(LONGEST_STEP):
            raise Refusal(Reason.COMPUTER_SLEPT)
        if self._is_late(message):
            raise _TooLateError
        with self._settling() as step:
            # Within the transaction: a consent that another process withdraws comes before this
            # commit, and stops it, or after the message has left.
            if (objection := self._objection(message)) is not None:
                raise _WithheldError(objection)
            settled = self._settle(step)
            self._record_accepted(step, attempt)
            account = route.status().account
            step.hand_over(message.id, index, total, self._lane, account, self._clock.now())
        attempt.accepted.clear()
        attempt.in_air, attempt.last = True, index + 1 == total
        self._pace.sent(account, first=index == message.parts_done)
        self._tell(settled)

    @contextmanager
    def _settling(self) -> Iterator[Step]:
        """Open a transaction, and remember to tell which messages a report came to by it."""
        with self._store.queue.transaction() as step:
            yield step
        self._reported += step.reported

    def _record_accepted(self, step: Step, attempt: _Attempt) -> None:
        now = self._clock.now()
        for index, reference in attempt.accepted:
            step.accepted(attempt.message.id, index, reference, now)

    def _settle(self, step: Step) -> tuple[_Settlement, ...]:
        now = self._clock.now()
        for ended in self._unsettled:
            self._record_accepted(step, ended.attempt)
            retry_at = now + ended.delay if ended.delay is not None else None
            step.settle(ended.attempt.message.id, ended.outcome, self._lane, now, retry_at=retry_at)
        return tuple(self._unsettled)

    def _tell(self, settled: tuple[_Settlement, ...]) -> None:
        """After the commit: forget what is settled, count it and say so."""
        for ended in settled:
            self._unsettled.remove(ended)
            message = ended.attempt.message.id
            self.totals.add(message, ended.outcome, failed=ended.final_failure)
            self._emit(MessageChanged(message))
        while self._reported:
            self._emit(MessageChanged(self._reported.pop()))

    def _delay(self, message: Outgoing, outcome: TryLater) -> timedelta | None:
        """Return how long to wait before the next try, None when the tries are used up."""
        if outcome.counts and message.attempt >= self._settings.number("max_attempts"):
            return None
        usual = BACK_OFF[min(message.attempt, len(BACK_OFF)) - 1]
        return outcome.delay if outcome.delay is not None else usual

    # Judging a run of refusals.

    def _judge(self, message: Outgoing, outcome: Outcome) -> StepResult:
        if isinstance(outcome, Accepted):
            self._refused.clear()
        elif isinstance(outcome, Rejected) and outcome.suspicious:
            if message.number not in self._refused:
                self._refused.append(message.number)
            if len(self._refused) >= self._settings.number("pause_after_refusals"):
                return Paused(Trouble(Reason.MANY_REFUSED, outcome.trouble.detail))
        elif isinstance(outcome, RouteDown):
            self.release()
            if outcome.trouble.reason in PAUSING:
                return Paused(outcome.trouble)
        return Sent(outcome)


@dataclass(frozen=True, slots=True)
class _Ledger:
    """The record of one attempt, as `routes.base.Ledger` asks for it."""

    outbox: Outbox
    attempt: _Attempt
    route: Route
    meantime: Callable[[], None]

    def hand_over(self, index: int, total: int) -> None:
        self.outbox.hand_over(self.attempt, self.route, index, total)

    def in_air(self) -> None:
        if self.attempt.last:
            self.meantime()

    def accepted(self, index: int, reference: int | None) -> None:
        self.attempt.in_air = False
        self.attempt.accepted.append((index, reference))
