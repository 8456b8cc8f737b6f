"""The data file's place: whether the files under its names are still those that are open.

A file that is moved, deleted or replaced stays open for whoever has it open, and SQLite goes on
writing into it: what was sent would be on no record that anybody finds again. Owns that look,
before each transaction that writes.
"""

from __future__ import annotations

import os
from pathlib import Path

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason

LOG = "-wal"

_Identity = tuple[int, int]


class Place:
    """The data file and its log, as they were when they were opened."""

    def __init__(self, path: Path) -> None:
        """Remember the file that is there now; a missing one is not known yet."""
        self._path = str(path)
        self._log_path = self._path + LOG
        self._file = _identity(self._path)
        self._log: _Identity | None = None

    def check(self) -> None:
        """Raise `Refusal(DATA_REPLACED)` where another data file is there now, or none."""
        if self._file is None or _identity(self._path) != self._file:
            raise Refusal(Reason.DATA_REPLACED, self._path)

    def check_all(self) -> None:
        """Do the same for the file and its log, inside a transaction: then the log is open."""
        self.check()
        log = _identity(self._log_path)
        if self._log is None:
            self._log = log
        if log is None or log != self._log:
            raise Refusal(Reason.DATA_REPLACED, self._log_path)


def _identity(path: str) -> _Identity | None:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino
