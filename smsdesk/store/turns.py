"""Whose turn it is to write: long work lets everybody else in between two of its pieces.

Owns two things that SQLite has not: writers of this process get their turn in the order in which
they came, and a writer of another process, who can only try again and again, keeps long work from
beginning its next piece until it was let in. Knows no SQL.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

GATE_NAME = "writers.lock"
"""The file beside the data that a writer locks while it waits; made when somebody first has to."""

_LOOK_EVERY = 0.001
"""Seconds between two looks whether somebody of another process still waits."""


class Queue:
    """A lock that is handed on in the order of asking: who lets go and asks again is the last."""

    def __init__(self) -> None:
        """Begin with nobody's turn."""
        self._guard = threading.Lock()
        self._taken = False
        self._waiting: deque[threading.Lock] = deque()

    def acquire(self, timeout: float) -> bool:
        """Wait for the turn up to `timeout` seconds; tell whether it came."""
        with self._guard:
            if not self._taken:
                self._taken = True
                return True
            mine = threading.Lock()
            mine.acquire()
            self._waiting.append(mine)
        if mine.acquire(timeout=timeout):
            return True
        with self._guard:
            if mine not in self._waiting:  # it came in the last moment
                return True
            self._waiting.remove(mine)
            return False

    def release(self) -> None:
        """End the turn: it is the next one's who waits."""
        with self._guard:
            if self._waiting:
                self._waiting.popleft().release()
            else:
                self._taken = False


class Gate:
    """Tells the long work of other processes that somebody waits.

    The lock is the operating system's: it is gone with its process, however that ended.
    """

    def __init__(self, folder: Path) -> None:
        """Prepare for the data in `folder`."""
        self._path = folder / GATE_NAME

    @contextmanager
    def closed(self) -> Iterator[bool]:
        """Hold up long work while the block waits to be let in; tell whether that could be done.

        Not while somebody else does, and not where no lock can be had.
        """
        lock = FileLock(self._path)
        with suppress(Timeout, OSError):
            lock.acquire(timeout=0)
        try:
            yield lock.is_locked
        finally:
            lock.release()

    def wait(self, patience: float) -> None:
        """Wait, for so many seconds at most, until nobody holds up long work; at no lock's cost."""
        if not self._path.exists():
            return
        with (
            suppress(Timeout, OSError),
            FileLock(self._path).acquire(timeout=patience, poll_interval=_LOOK_EVERY),
        ):
            pass
