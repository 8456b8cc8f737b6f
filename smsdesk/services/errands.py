"""Errands: what somebody asks of a lane's modem between two messages.

Owns the queue from every thread to the lane's own, and that each errand gets its answer: a
value, the modem's refusal, or the trouble of the lane that could not run it.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from concurrent import futures
from concurrent.futures import Future
from typing import Any, Protocol, TypeVar

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.routes.handset import Handset
from smsdesk.services.progress import Cancelled, Stopped, never

T = TypeVar("T")

Errand = Callable[[Handset], T]
"""Asks the modem something and returns what came of it; runs in the lane's thread."""


class Ask(Protocol):
    """The way to have an errand run in a lane's thread; callable from any thread."""

    def __call__(self, errand: Errand[T]) -> Future[T]:
        """Return at once; see `LaneLoop.ask`."""
        ...


LOST = frozenset({Reason.PORT_GONE, Reason.PORT_FAILED, Reason.MODEM_SILENT, Reason.NOT_A_MODEM})
"""Refusals after which the route has to be brought up anew, whoever heard them."""


LOOK_EVERY = 0.2
"""Seconds: how often somebody who waits for an errand may change his mind."""


class Errands:
    """What waits to be asked of one lane. Every method but `run_next` may be called anywhere."""

    def __init__(self) -> None:
        """Start open, with nothing waiting."""
        self._lock = threading.Lock()
        self._waiting: deque[tuple[Errand[Any], Future[Any]]] = deque()
        self._closed: Trouble | None = None

    def add(self, errand: Errand[T]) -> Future[T]:
        """Put an errand in the queue; while the lane can't run any, it fails at once."""
        future: Future[T] = Future()
        with self._lock:
            closed = self._closed
            if closed is None:
                self._waiting.append((errand, future))
        if closed is not None:
            future.set_exception(_refusal(closed))
        return future

    def open(self) -> None:
        """Take errands (again)."""
        with self._lock:
            self._closed = None

    def close(self, trouble: Trouble) -> None:
        """Fail what waits and what comes with `trouble`, until `open` is called."""
        with self._lock:
            self._closed = trouble
            waiting = list(self._waiting)
            self._waiting.clear()
        for _errand, future in waiting:
            if future.set_running_or_notify_cancel():
                future.set_exception(_refusal(trouble))

    @property
    def waiting(self) -> bool:
        """Tell whether any errand waits for its turn."""
        return bool(self._waiting)

    def run_next(self, handset: Handset | None) -> bool:
        """Run the errand that waits longest, in the lane's thread; tell whether there was one.

        Raises `Refusal` where the errand found out that the route is lost.
        """
        with self._lock:
            if not self._waiting:
                return False
            errand, future = self._waiting.popleft()
        if future.set_running_or_notify_cancel():
            _run(errand, future, handset)
        return True


def wait(future: Future[T], cancelled: Cancelled = never) -> T:
    """Wait for an errand's answer, off the lane's thread; raises what it raised.

    Raises `Stopped` where `cancelled` says so; an errand whose turn has not come is not run then.
    """
    while not future.done():
        if cancelled():
            future.cancel()
            raise Stopped
        futures.wait((future,), timeout=LOOK_EVERY)
    return future.result()


def _run(errand: Errand[T], future: Future[T], handset: Handset | None) -> None:
    if handset is None:
        future.set_exception(Refusal(Reason.PHONE_ABSENT))
        return
    try:
        result = errand(handset)
    except Refusal as refusal:
        future.set_exception(refusal)
        if refusal.reason in LOST:
            raise
    except BaseException as err:  # noqa: BLE001 - it is told to whoever asked; the lane goes on
        future.set_exception(err)
    else:
        future.set_result(result)


def _refusal(trouble: Trouble) -> Refusal:
    return Refusal(trouble.reason, trouble.detail, trouble.hints)
