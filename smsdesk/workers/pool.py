"""The pool: reads and long jobs off the UI thread, their answers back in it.

Owns two small thread pools, so that an import or a scan of the ports never makes a page of a
table wait. Jobs are plain callables; what they answer arrives by one queued signal to the pool
itself, which lives in the UI thread.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QRunnable, QThread, QThreadPool, Signal

T = TypeVar("T")

_log = logging.getLogger(__name__)

READERS = 2
WORKERS = 3
# Progress is for eyes: more than ten a second only fills the event queue.
PROGRESS_SECONDS = 0.1


class Progress:
    """What a job tells while it runs; its methods are called in the job's thread."""

    def __init__(self, report: Callable[[int, int], None]) -> None:
        """Wrap the way back to the UI thread."""
        self._report = report
        self._cancelled = threading.Event()
        self._last = 0.0

    def __call__(self, done: int, total: int) -> None:
        """Tell that `done` of `total` steps are finished (total 0: not known)."""
        now = time.monotonic()
        if done == total or now - self._last >= PROGRESS_SECONDS:
            self._last = now
            self._report(done, total)

    def cancelled(self) -> bool:
        """Return whether the person wants the job to end; the job ends at its next safe place."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the job to end."""
        self._cancelled.set()


class Job:
    """A job that runs or waits; `cancel` asks it to end and drops its answer."""

    def __init__(
        self,
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
        progressed: Callable[[int, int], None] | None,
        owner: QObject | None,
    ) -> None:
        """Keep the callbacks, which are only ever called in the UI thread."""
        self._done = done
        self._failed = failed
        self._progressed = progressed
        self._owners = _owners(owner, done, failed, progressed)
        self.progress = Progress(lambda _done, _total: None)
        self.finished = False
        self.dropped = False

    def cancel(self) -> None:
        """Ask the job to end; what it still answers is dropped."""
        self.dropped = True
        self.progress.cancel()

    def ask_to_end(self) -> None:
        """Ask the job to end early but still tell what it did (an import says how far it came)."""
        self.progress.cancel()

    def deliver(self, kind: str, value: object) -> None:
        """Call the callback for one answer (UI thread only)."""
        self.finished = self.finished or kind != "progressed"
        if self.dropped or not all(shiboken6.isValid(owner) for owner in self._owners):
            return
        if kind == "done":
            self._done(value)
        elif kind == "failed" and isinstance(value, BaseException):
            self._failed(value)
        elif self._progressed is not None and isinstance(value, tuple):
            self._progressed(*value)


def _owners(*candidates: object) -> tuple[QObject, ...]:
    """Return the QObjects behind the callbacks: once one is deleted, nobody waits any more."""
    found = []
    for candidate in candidates:
        subject = getattr(candidate, "__self__", candidate)
        if isinstance(subject, QObject):
            found.append(subject)
    return tuple(found)


class _Run(QRunnable):
    """One job on its way through a thread of the pool."""

    def __init__(
        self, body: Callable[[Progress], object], job: Job, tell: Callable[[Job, str, object], None]
    ) -> None:
        super().__init__()
        self._body = body
        self._job = job
        self._tell = tell

    def run(self) -> None:
        """Run the job; whatever it raises is an answer too, since nobody else would see it."""
        if self._job.dropped:
            self._tell(self._job, "dropped", None)
            return
        try:
            self._tell(self._job, "done", self._body(self._job.progress))
        except BaseException as err:  # noqa: BLE001 - a job's exception is told, never swallowed
            self._tell(self._job, "failed", err)


class Pool(QObject):
    """Runs jobs in the background; lives in the UI thread."""

    _told = Signal(object, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Make the two thread pools."""
        super().__init__(parent)
        self._readers = _threads(self, READERS)
        self._workers = _threads(self, WORKERS)
        self._open: set[Job] = set()
        self._closed = False
        self._told.connect(self._deliver)

    def run(
        self,
        job: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
        progressed: Callable[[int, int], None] | None = None,
        *,
        long: bool = False,
        owner: QObject | None = None,
    ) -> Job:
        """Run `job` in the background and answer in the UI thread.

        `long` jobs (files, ports, sending to thousands) have threads of their own. Answers are
        dropped once `owner`, or the QObject whose method a callback is, has been deleted.
        """
        ticket = Job(done, failed, progressed, owner)
        ticket.progress = Progress(
            lambda count, total: self._tell(ticket, "progressed", (count, total))
        )
        self._open.add(ticket)
        (self._workers if long else self._readers).start(_Run(job, ticket, self._tell))
        return ticket

    def busy(self) -> bool:
        """Return whether any job has not answered yet."""
        return bool(self._open)

    def close(self, wait_ms: int = 10_000) -> bool:
        """Ask every job to end, drop their answers and wait; return whether all ended in time."""
        self._closed = True
        for job in self._open:
            job.cancel()
        self._open.clear()
        self._readers.clear()
        self._workers.clear()
        return self._readers.waitForDone(wait_ms) and self._workers.waitForDone(wait_ms)

    def _tell(self, job: Job, kind: str, value: object) -> None:
        """Send an answer home; runs in the job's thread."""
        if not self._closed and shiboken6.isValid(self):
            self._told.emit(job, kind, value)

    def _deliver(self, job: Job, kind: str, value: object) -> None:
        if kind != "progressed":
            self._open.discard(job)
        job.deliver(kind, value)


def _threads(parent: QObject, count: int) -> QThreadPool:
    threads = QThreadPool(parent)
    threads.setMaxThreadCount(count)
    # The connections to the data file are handed on from job to job: more threads than work
    # at a time would only hold more of them.
    threads.setExpiryTimeout(-1)
    threads.setThreadPriority(QThread.Priority.LowPriority)
    return threads
