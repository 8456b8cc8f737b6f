"""A lane's loop: one route brought up, fed from the queue, listened to, and kept alive.

Owns the order of one turn and the waits between turns. It is a plain object that runs without
Qt: the window runs it in a QThread, the command line in a thread, tests step by step.

Only `wake`, `stop`, `pause`, `resume`, `ask` and `trace` may be called from another thread.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from math import inf
from typing import TypeVar

from smsdesk.domain.changes import (
    Emit,
    LaneChanged,
    LaneState,
    ModemChanged,
    ModemStatus,
    RouteStatus,
)
from smsdesk.domain.clock import Clock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.outcome import RouteDown
from smsdesk.domain.pace import Turn
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.views import ModemRow
from smsdesk.modem.trace import Sink
from smsdesk.routes.base import Route
from smsdesk.routes.handset import phone_of, trace
from smsdesk.services.errands import Errand, Errands
from smsdesk.services.intake import Intake
from smsdesk.services.meantime import Meantime
from smsdesk.services.outbox import (
    LONGEST_STEP,
    Idle,
    Outbox,
    Paused,
    PutOff,
    Sent,
    StepResult,
    Waiting,
)

LOOK_EVERY = 0.5
"""Seconds: how often an idle lane looks for what another process has queued."""

REOPEN_WAITS = (0.5, 1.0, 2.0)
"""Seconds between tries to bring a lost route back; the last one is kept for PATIENT_FOR."""

PATIENT_FOR = 120.0
SLOW_REOPEN = 15.0
"""After two minutes without success a lane tries four times a minute: somebody has to act."""

LOOK_FOR_PORT = 1.0
"""Seconds between two looks for a port that is not there: they cost next to nothing."""

WORTH_SAYING = 3.0
"""Seconds: a shorter rest between two messages is part of sending."""

LONG_WAITS = frozenset({Reason.LIMIT_HOUR, Reason.LIMIT_DAY, Reason.LIMIT_MONTH})

log = logging.getLogger(__name__)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class LaneOrder:
    """What a lane is started with.

    `url` is where its modem is looked for first, and the lane's name unless it has another; with
    `known` no other modem than that will do. `pin` is what a person has just entered, or "".
    """

    url: str
    known: ModemRow | None = None
    pin: str = ""
    name: str = ""

    @property
    def lane(self) -> str:
        """Return the lane's name."""
        return self.name or self.url


@dataclass(frozen=True, slots=True)
class LaneView:
    """A lane as the window and the command line see it."""

    url: str
    state: LaneState
    trouble: Trouble | None
    status: RouteStatus

    @property
    def modem(self) -> ModemStatus:
        """Return what a modem says of itself; nothing is known where the route is none."""
        status = self.status
        return status if isinstance(status, ModemStatus) else ModemStatus(status.port)

    @property
    def is_modem(self) -> bool:
        """Tell whether the route is a modem."""
        return isinstance(self.status, ModemStatus)

    @property
    def is_held(self) -> bool:
        """Tell whether it sends nothing for now though it works: paused, or at a limit for long."""
        return self.state is LaneState.PAUSED or _at_a_limit(self.state, self.trouble)


class LaneLoop:
    """Runs one route until it is told to stop."""

    def __init__(
        self,
        url: str,
        route: Route,
        outbox: Outbox,
        intake: Intake,
        clock: Clock,
        emit: Emit,
        remember: Callable[[RouteStatus], None],
        nudge: threading.Event | None = None,
        woke: Callable[[timedelta], None] = lambda _slept: None,
    ) -> None:
        """Take the collaborators; `url` is the lane's name towards the window.

        `remember` is told what a route says of itself each time it was brought up. `nudge` is
        what the loop waits on while its route is lost; its time has to be the clock's. `woke` is
        told how long the computer slept, before anything more is sent.
        """
        self.url = url
        self.outbox = outbox
        self.intake = intake
        self._meantime = Meantime(route, outbox, intake)
        self._route = route
        self._clock = clock
        self._emit = emit
        self._remember = remember
        self.ever_up = False
        self._up = False
        self._given_back = False
        self._rests = inf
        self._tries = 0
        self._down_since = 0.0
        self._status = route.status()
        self._state = LaneState.STARTING
        self._trouble: Trouble | None = None
        self._stopping = threading.Event()
        self._nudge = nudge or threading.Event()
        self._paused = threading.Event()
        self._errands = Errands()
        self._woke = woke

    # For every thread.

    def view(self) -> LaneView:
        """Return the lane's state as last told."""
        return LaneView(self.url, self._state, self._trouble, self._status)

    def wake(self) -> None:
        """Let the loop look at the queue at once."""
        self._nudge.set()
        self._route.wake()

    def stop(self) -> None:
        """Let the loop end after the message that is in the air."""
        self._stopping.set()
        self.wake()

    def give_up(self) -> None:
        """Let the loop end now: a message in the air is noted as unknown."""
        self._stopping.set()
        self._route.give_up()
        self.wake()

    def pause(self) -> None:
        """Send nothing more until `resume`; receiving goes on."""
        self._paused.set()
        self.wake()

    def resume(self) -> None:
        """Go on sending where the lane was paused, or try a lost route again at once."""
        self._paused.clear()
        self._tries = 0
        self.wake()

    def ask(self, errand: Errand[T]) -> Future[T]:
        """Have an errand run between two messages, in the lane's thread.

        The future fails with the errand's own exception, or with the lane's trouble where it is
        down or ends before the errand's turn; it may be cancelled until then.
        """
        future = self._errands.add(errand)
        if not future.done():
            self.wake()
        return future

    def trace(self, sink: Sink | None) -> None:
        """Show what the modem is told and says to `sink`, or to nobody any more."""
        trace(self._route, sink)

    # The loop; in the lane's own thread.

    def run(self) -> None:
        """Turn until stopped, then give back what was claimed and close the route."""
        try:
            while not self._stopping.is_set():
                self.turn()
        finally:
            self._errands.close(Trouble(Reason.LANE_ENDED, self.url))
            self._close()
            self._say(LaneState.STOPPED)

    def turn(self) -> None:
        """Do one round: bring up if needed, one errand, one message if due, then what came in."""
        try:
            self._notice_sleep()
            if not self._up:
                self._bring_up()
            asked = self._run_errand()
            worked = self._send_one() or asked
            self._listen(0.0 if worked else LOOK_EVERY)
            # Not once it is up: a route may come up well, and be lost over each text.
            self._tries = 0
        except Refusal as refusal:
            self._lost(refusal.trouble)

    @property
    def busy(self) -> bool:
        """Tell whether the lane is sending or not (yet, any more) up."""
        return self._state in (LaneState.STARTING, LaneState.SENDING, LaneState.DOWN)

    @property
    def waits(self) -> bool:
        """Tell whether a limit of the SIM's plan holds it up, for longer than a gap."""
        return _at_a_limit(self._state, self._trouble)

    def works_within(self, span: timedelta) -> bool:
        """Tell whether a message is due before `span` has passed. May be called from any thread."""
        return self.outbox.has_work(self._route, span)

    def _notice_sleep(self) -> None:
        """Say so if the computer slept since the last turn, and send nothing before."""
        sleep = self.outbox.sleep
        sleep.look(LONGEST_STEP)
        if sleep.slept:
            self.outbox.release()
            self._woke(timedelta(seconds=sleep.slept))
            sleep.forget()

    def _bring_up(self) -> None:
        if self._state is not LaneState.DOWN:
            self._say(LaneState.STARTING)
        self._give_back()
        self._status = self._route.bring_up()
        self._up = self.ever_up = True
        self._given_back = False
        self._errands.open()
        self._remember(self._status)
        self._emit(ModemChanged(self.url, self._status))
        self._say_quiet()

    def _run_errand(self) -> bool:
        """Run an errand, should one wait; tell whether there was one."""
        if not self._errands.waiting:
            return False
        # An errand may take a minute: what is known is recorded before it.
        self.outbox.flush()
        self._meantime.store()
        return self._errands.run_next(phone_of(self._route))

    def _send_one(self) -> bool:
        """Send the next due message; tell whether there was one."""
        if self._paused.is_set() or self.outbox.stopped:
            self._rest()
            return False
        if self._state is LaneState.PAUSED:
            self.outbox.forgive()
            self._say(LaneState.READY)
        if not self.outbox.has_work(self._route):
            self.outbox.flush()
            self._say(LaneState.READY)
            return False
        turn = self.outbox.turn(self._route)
        if self._seconds_until(turn) > 0:
            self._wait_for(turn)
            return False
        self._say(LaneState.SENDING)
        return self._judge(self.outbox.step(self._route, self._meantime.in_air))

    def _judge(self, result: StepResult) -> bool:
        match result:
            case Paused(trouble):
                self._paused.set()
                self.outbox.release()
                self._say(LaneState.PAUSED, trouble)
            case Sent(RouteDown(trouble)):
                self._take_what_came(trouble)
                raise Refusal(trouble.reason, trouble.detail, trouble.hints)
            case Sent() | PutOff():
                return True
            case Waiting(turn):
                self._wait_for(turn)
            case Idle():
                pass
        return False

    def _take_what_came(self, trouble: Trouble) -> None:
        """Receive all the same where only sending is refused: replies don't wait for its remedy."""
        if trouble.reason in SENDING_ALONE:
            with suppress(Refusal):
                self._listen(0.0)

    def _rest(self) -> None:
        if self._state is not LaneState.PAUSED:
            self.outbox.release()
        if self.outbox.stopped:
            self._say(LaneState.PAUSED, _STOPPED)
        elif self._state is not LaneState.PAUSED or self._trouble == _STOPPED:
            self._say(LaneState.PAUSED)

    def _wait_for(self, turn: Turn) -> None:
        """Wait for the SIM's turn; the next listening ends in time for it."""
        self._rests = self._seconds_until(turn)
        if self._rests >= WORTH_SAYING:
            if self._state is not LaneState.WAITING:
                self.outbox.release()  # what is claimed may go by another SIM meanwhile
            at = f"{self.outbox.on_the_wall(turn.at):%Y-%m-%d %H:%M}"
            self._say(LaneState.WAITING, Trouble(turn.reason or Reason.BETWEEN_MESSAGES, at))

    def _seconds_until(self, turn: Turn) -> float:
        return (turn.at - self._clock.now()).total_seconds()

    def _listen(self, timeout: float) -> None:
        timeout, self._rests = min(timeout, self._rests), inf
        arrivals = self._route.receive(0.0 if self._nudge.is_set() else timeout)
        self._nudge.clear()
        self._meantime.take(arrivals)
        self._note_status()

    def _note_status(self) -> None:
        status, before = self._route.status(), self._status
        if status != before:
            self._status = status
            if self._up and status.account != before.account:
                self._remember(status)
            self._emit(ModemChanged(self.url, status))

    # When the route is lost.

    def _lost(self, trouble: Trouble) -> None:
        """Close the route, say why, and wait before the next try."""
        if self._tries == 0:
            self._down_since = self._clock.monotonic()
        self._errands.close(trouble)
        was_up = self._up
        self._close()
        self._note_status()
        self._say(LaneState.DOWN, trouble)
        wait = self._wait_before_retry(trouble, was_up=was_up)
        self._tries += 1
        self._nudge.clear()
        if not self._stopping.is_set():
            self._nudge.wait(wait)
            self.outbox.sleep.look(inf if wait is None else LONGEST_STEP)

    def _wait_before_retry(self, trouble: Trouble, *, was_up: bool) -> float | None:
        # What a modem says of its SIM in the midst of sending, its bring-up has to confirm: it
        # may have started anew, and the PIN is known.
        if trouble.reason in NEEDS_A_PERSON and not was_up:
            return None
        if trouble.reason in UNPLUGGED:
            return LOOK_FOR_PORT
        if self._clock.monotonic() - self._down_since > PATIENT_FOR:
            return SLOW_REOPEN
        return REOPEN_WAITS[min(self._tries, len(REOPEN_WAITS) - 1)]

    def _close(self) -> None:
        self._up = False
        # The disk may be full: what is claimed stays claimed, and the rescue at the next start
        # decides about it; what came in is stored when the route is closed the next time.
        with _tolerated("could not give back claimed messages"):
            self._give_back()
        self._route.close()
        with _tolerated("could not store what came in last"):
            self._meantime.lose_route()

    def _give_back(self) -> None:
        """Give back what is claimed; a lane that was not up since then has claimed nothing."""
        if not self._given_back:
            self.outbox.release()
            self._given_back = True

    # Saying.

    def _say_quiet(self) -> None:
        self._say(LaneState.PAUSED if self._paused.is_set() else LaneState.READY)

    def _say(self, state: LaneState, trouble: Trouble | None = None) -> None:
        if (state, trouble) == (self._state, self._trouble):
            return
        self._state, self._trouble = state, trouble
        self._emit(LaneChanged(self.url, state, trouble))


def _at_a_limit(state: LaneState, trouble: Trouble | None) -> bool:
    return state is LaneState.WAITING and trouble is not None and trouble.reason in LONG_WAITS


@contextmanager
def _tolerated(what: str) -> Iterator[None]:
    """Log a refusal and go on."""
    try:
        yield
    except Refusal as refusal:
        # Its reason is said, as long as the lane is down for it.
        log.info("%s: %s", what, refusal.reason)


_STOPPED = Trouble(Reason.ALL_STOPPED)

NEEDS_A_PERSON = frozenset(
    {
        Reason.SIM_PIN,
        Reason.SIM_PIN_WRONG,
        Reason.SIM_PIN_REFUSED_BEFORE,
        Reason.SIM_PIN_LAST_TRY,
        Reason.SIM_PUK,
        Reason.PASSWORD_NEEDED,
        Reason.MAIL_LOGIN_REFUSED,
        Reason.MAIL_APP_PASSWORD_NEEDED,
        Reason.MAIL_SIGN_IN_REFUSED,
        Reason.MAIL_LOGIN_NOT_OFFERED,
    }
)
"""Trying again by itself would do harm (a PIN has three tries, a provider locks accounts) or
can't help."""

SENDING_ALONE = frozenset({Reason.NO_SMSC, Reason.MODEM_TROUBLE, Reason.NOT_REGISTERED})
"""What keeps a modem from sending, while it may well read what lies in its memories."""

UNPLUGGED = frozenset({Reason.MODEM_UNPLUGGED, Reason.PORT_MISSING})
