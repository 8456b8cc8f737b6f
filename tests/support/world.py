"""A world in virtual time: many actors, one of whom runs at a time, and a clock that jumps.

Each actor has a thread of its own, so that the program's own loops run in it as they are; but a
thread gets its turn only when every other one waits. When all wait, time jumps to the earliest
deadline or timer. So an hour takes seconds, and the same seed plays the same story again.
"""

from __future__ import annotations

import threading
import zlib
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from heapq import heappop, heappush

from smsdesk.sim.loop import Loop

START = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
_MOST_TURNS_AT_ONCE = 50_000
"""Turns without a moment passing after which the actors are taken to run in a circle."""

_LEAST_WAIT = 1e-6
_SAME_MOMENT = 1e-9
"""Seconds: sums of floating-point numbers differ by less, and no clock shows it."""


class Killed(BaseException):
    """What a killed actor's waiting ends with, as often as it waits."""


class Actor:
    """One thread of the world; it runs between two waits, while everybody else stands still."""

    def __init__(self, world: World, name: str, work: Callable[[], object]) -> None:
        self.name = name
        self.killed = False
        self.ended = False
        self.failure: BaseException | None = None
        self.wait = 0  # counts the waits: the deadline of an earlier one means nothing
        self.parked = False
        self._world = world
        self._work = work
        self._turn = threading.Lock()
        self._turn.acquire()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        self._turn.acquire()
        try:
            if not self.killed:
                self._work()
        except BaseException as err:  # noqa: BLE001 - whoever runs the world is told
            if not self.killed:
                self.failure = err
        self.ended = True
        self._world._back.release()

    def park(self) -> None:
        """Give the turn back; in the actor's own thread."""
        self._world._back.release()
        self._turn.acquire()
        if self.killed:
            raise Killed

    def resume(self) -> None:
        """Give the actor its turn, and wait until it waits or ends; in the world's thread."""
        self._turn.release()
        self._world._back.acquire()
        if self.ended:
            self._thread.join()


class WorldClock:
    """The time of the world outside: the network's, the modems', and the wall's."""

    def __init__(self, world: World) -> None:
        self._world = world

    def now(self) -> datetime:
        return START + timedelta(seconds=self._world.seconds)

    def monotonic(self) -> float:
        return self._world.seconds


class ProgramClock(WorldClock):
    """The computer's clock, whose monotonic seconds may stand still while it sleeps."""

    def monotonic(self) -> float:
        return self._world.seconds - self._world.stood


class World:
    """Time, timers and actors. Everything is called in one thread but `park`, `wake`, `event`."""

    def __init__(self) -> None:
        self.seconds = 1000.0
        self.stood = 0.0
        self.clock = WorldClock(self)
        self.program_clock = ProgramClock(self)
        self.loop = Loop(self.clock)  # never started: its timers run here
        self.timers = self.loop.timers
        self.trace = 0
        self.turns = 0
        self._back = threading.Lock()
        self._back.acquire()
        self._current: Actor | None = None
        self._ready: deque[Actor] = deque()
        self._deadlines: list[tuple[float, int, int, Actor]] = []
        self._order = 0
        self._at_once = 0
        self._at = -1.0

    def close(self) -> None:
        self.loop.stop()

    def act(self, name: str, work: Callable[[], object]) -> Actor:
        """Let `work` run in a thread of its own, from the next turn on."""
        actor = Actor(self, name, work)
        self._ready.append(actor)
        return actor

    # For actors.

    def me(self) -> Actor:
        """Return the actor whose turn it is."""
        if self._current is None:
            raise RuntimeError("only an actor can wait")
        return self._current

    def park(self, until: float | None) -> None:
        """Wait for `wake`, or until the computer's monotonic second `until`."""
        actor = self.me()
        if actor.killed:
            raise Killed
        actor.wait += 1
        actor.parked = True
        if until is not None:
            self._order += 1
            heappush(self._deadlines, (until, self._order, actor.wait, actor))
        actor.park()

    def after(self, seconds: float) -> float:
        """Return the computer's monotonic second that far off; a wait takes some time at least."""
        wait = max(seconds, _LEAST_WAIT) if seconds > 0 else 0.0
        return self.program_clock.monotonic() + wait

    def is_over(self, until: float | None) -> bool:
        """Tell whether a wait until that second is over."""
        return until is not None and self.program_clock.monotonic() >= until - _SAME_MOMENT

    def wake(self, actor: Actor) -> None:
        """End an actor's wait; nothing happens where it does not wait."""
        if actor.parked:
            actor.parked = False
            self._ready.append(actor)

    def event(self) -> Event:
        """Return an event whose waiting is in virtual time."""
        return Event(self)

    # For whoever runs the world.

    def kill(self, actor: Actor) -> None:
        """End an actor where it waits, as a killed process ends: it does nothing more."""
        actor.killed = True
        if not actor.ended:
            actor.parked = False
            self._turn(actor)

    def run(self, until: float) -> None:
        """Let the world go on until the second `until`; raise what an actor failed with."""
        while True:
            while self._ready:
                actor = self._ready.popleft()
                if not actor.ended:
                    self._turn(actor)
            at = min(self._next(), until)
            self.seconds = max(self.seconds, at)
            self.timers.advance(self.seconds)
            self._end_waits()
            if not self._ready and self.seconds >= until and self._next() > until:
                return

    def sleep(self, seconds: float, *, counted: bool) -> None:
        """Let the computer sleep while the world goes on.

        `counted` says whether its monotonic clock goes on as well (Windows), or stands (Linux).
        """
        until = self.seconds + seconds
        while (due := self.timers.next_at()) is not None and due <= until:
            self.seconds = max(self.seconds, due)
            self.timers.advance(self.seconds)
        self.seconds = until
        if not counted:
            self.stood += seconds

    def _next(self) -> float:
        while self._deadlines and self._void(self._deadlines[0]):
            heappop(self._deadlines)
        deadline = self._deadlines[0][0] + self.stood if self._deadlines else float("inf")
        timer = self.timers.next_at()
        return deadline if timer is None else min(deadline, timer)

    def _void(self, entry: tuple[float, int, int, Actor]) -> bool:
        _, _, wait, actor = entry
        return not actor.parked or actor.wait != wait

    def _end_waits(self) -> None:
        now = self.seconds + _SAME_MOMENT
        while self._deadlines and self._deadlines[0][0] + self.stood <= now:
            entry = heappop(self._deadlines)
            if not self._void(entry):
                self.wake(entry[3])

    def _turn(self, actor: Actor) -> None:
        self._count(actor)
        self._current = actor
        try:
            actor.resume()
        finally:
            self._current = None
        if actor.failure is not None:
            raise actor.failure

    def _count(self, actor: Actor) -> None:
        self.turns += 1
        self.trace = zlib.crc32(f"{self.seconds:.6f} {actor.name}".encode(), self.trace)
        if self.seconds > self._at:
            self._at, self._at_once = self.seconds, 0
        self._at_once += 1
        if self._at_once > _MOST_TURNS_AT_ONCE:
            raise AssertionError(f"{actor.name} runs in a circle at {self.seconds}")


class Event(threading.Event):
    """An event that actors wait for in virtual time."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self._world = world
        self._waiting: list[Actor] = []

    def set(self) -> None:
        super().set()
        waiting, self._waiting = self._waiting, []
        for actor in waiting:
            self._world.wake(actor)

    def wait(self, timeout: float | None = None) -> bool:
        until = None if timeout is None else self._world.after(timeout)
        while not self.is_set():
            if self._world.is_over(until):
                return False
            self._waiting.append(self._world.me())
            self._world.park(until)
        return True
