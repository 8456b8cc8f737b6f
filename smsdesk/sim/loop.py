"""The thread of a server: waits for bytes and timers, and runs everything in one place.

Owns the selector, the waiting with the precision that short latencies need, and the way in for
other threads.
"""

from __future__ import annotations

import select
import selectors
import socket
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from typing import Protocol, TypeVar

from smsdesk.domain.clock import Clock
from smsdesk.sim.timers import Timers

_T = TypeVar("_T")
_SELECT_LIMIT = 1024
_JOIN_SECONDS = 5.0
_LAST_STEP = 0.002


class Writer(Protocol):
    """Something with bytes to be written once the round is over."""

    def flush(self) -> None:
        """Write what is waiting."""
        ...


class Loop:
    """One thread that owns ports, modems and their network."""

    def __init__(self, clock: Clock) -> None:
        """Make the loop; it runs from `start` on."""
        self.clock = clock
        self.timers = Timers(clock)
        self._selector = selectors.DefaultSelector()
        self._calls: deque[Callable[[], None]] = deque()
        self._dirty: dict[Writer, None] = {}
        self._inside, self._outside = socket.socketpair()
        self._inside.settimeout(0)
        self._outside.settimeout(0)
        self._running = False
        self._thread: threading.Thread | None = None
        self.watch(self._inside.fileno(), self._heard_wake)

    # From any thread.

    def start(self, name: str) -> None:
        """Start the thread."""
        self._running = True
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the thread and close what is the loop's own."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self.post(self._end)
            thread.join(_JOIN_SECONDS)
        self._selector.close()
        self._inside.close()
        self._outside.close()

    def post(self, action: Callable[[], None]) -> None:
        """Let the loop's thread do something soon."""
        self._calls.append(action)
        with suppress(BlockingIOError):  # so many wake-ups wait that one more changes nothing
            self._outside.send(b"!")

    def ask(self, question: Callable[[], _T]) -> _T:
        """Do something in the loop's thread and return its result or raise its exception."""
        thread = self._thread
        if thread is None or thread is threading.current_thread() or not thread.is_alive():
            return question()
        answer: Future[_T] = Future()

        def call() -> None:
            try:
                answer.set_result(question())
            except Exception as err:  # noqa: BLE001 - it is raised where it was asked
                answer.set_exception(err)

        self.post(call)
        return answer.result()

    # In the loop's thread.

    def watch(self, fd: int, ready: Callable[[], None], *, writing: bool = False) -> None:
        """Call `ready` when `fd` can be read (with `writing`: read or written)."""
        wanted = selectors.EVENT_READ | (selectors.EVENT_WRITE if writing else 0)
        try:
            self._selector.modify(fd, wanted, ready)
        except KeyError:
            self._selector.register(fd, wanted, ready)

    def unwatch(self, fd: int) -> None:
        """Watch no longer; to be called before the descriptor is closed."""
        with suppress(KeyError):
            self._selector.unregister(fd)

    def mark(self, writer: Writer) -> None:
        """Flush a writer at the end of this round."""
        self._dirty[writer] = None

    def _run(self) -> None:
        while self._running:
            for key, _ in self._wait():
                key.data()
            self.timers.advance(self.clock.monotonic())
            while self._dirty:
                writers, self._dirty = self._dirty, {}
                for writer in writers:
                    writer.flush()

    def _wait(self) -> list[tuple[selectors.SelectorKey, int]]:
        ready = self._selector.select(0)
        if ready:
            return ready
        due = self.timers.next_at()
        wait = None if due is None else max(0.0, due - self.clock.monotonic())
        if wait is None or not self._wait_exactly(wait):
            return self._selector.select(wait)
        return self._selector.select(0)

    def _wait_exactly(self, seconds: float) -> bool:
        """Wait by select, which has microseconds where epoll has but milliseconds.

        The kernel adds a thousandth to long waits, so that these are made in two steps.
        """
        inner = getattr(self._selector, "fileno", None)
        if inner is None or inner() >= _SELECT_LIMIT:
            return False
        step = seconds - _LAST_STEP if seconds > 2 * _LAST_STEP else seconds
        select.select([inner()], [], [], step)
        return True

    def _heard_wake(self) -> None:
        try:
            self._inside.recv(4096)
        except BlockingIOError:
            return
        while self._calls:
            self._calls.popleft()()

    def _end(self) -> None:
        self._running = False
