"""Who sends: the lanes of a data directory belong to one process at a time.

Owns the lock file and the note beside it that says which process holds it. The lock is the
operating system's, so it is gone with its process, however that ended.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason

LOCK_NAME = "lanes.lock"
HOLDER_NAME = "lanes.holder"


@contextmanager
def hold_lanes(directory: Path, program: str) -> Iterator[None]:
    """Hold the right to send from this data directory for as long as the block runs.

    Raises `Refusal(DATA_HELD)` naming the program and the process id of the holder, or
    `Refusal(DATA_NOT_WRITABLE)` where no lock file can be made.
    """
    lock = FileLock(directory / LOCK_NAME)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise Refusal(Reason.DATA_HELD, holder(directory), (str(directory),)) from None
    except OSError as err:
        raise Refusal(Reason.DATA_NOT_WRITABLE, str(directory), (err.strerror or "",)) from err
    note = directory / HOLDER_NAME
    try:
        note.write_text(json.dumps({"program": program, "pid": os.getpid()}), encoding="utf-8")
        yield
    finally:
        note.unlink(missing_ok=True)
        lock.release()


def holder(directory: Path) -> str:
    """Return who holds the lanes, as "program (process 123)", or "" where the note is gone."""
    try:
        note = json.loads((directory / HOLDER_NAME).read_text(encoding="utf-8"))
        return f"{note['program']} (process {note['pid']})"
    except (OSError, ValueError, KeyError):
        return ""
