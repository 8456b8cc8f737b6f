"""Who sends: the lanes of a data directory belong to one process at a time.

Owns the lock file and the note beside it that says which process holds it. The lock is the
operating system's, so it is gone with its process, however that ended.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason

LOCK_NAME = "lanes.lock"
HOLDER_NAME = "lanes.holder"

PATIENCE = 0.3
"""Seconds to try for the lock: whoever only looks whether it is held has it for a moment."""

_TRY_EVERY = 0.02


@contextmanager
def hold_lanes(directory: Path, program: str) -> Iterator[None]:
    """Hold the right to send from this data directory for as long as the block runs.

    Raises `Refusal(DATA_HELD)` naming the program and the process id of the holder, or
    `Refusal(DATA_NOT_WRITABLE)` where no lock file can be made.
    """
    lock = FileLock(directory / LOCK_NAME)
    try:
        lock.acquire(timeout=PATIENCE, poll_interval=_TRY_EVERY)
    except Timeout:
        who = _noted(directory) or "smsdesk"
        raise Refusal(Reason.DATA_HELD, who, (str(directory),)) from None
    except OSError as err:
        raise Refusal(Reason.DATA_NOT_WRITABLE, str(directory), (err.strerror or "",)) from err
    note = directory / HOLDER_NAME
    try:
        _write(note, json.dumps({"program": program, "pid": os.getpid()}))
        yield
    finally:
        with suppress(OSError):
            note.unlink(missing_ok=True)
        lock.release()


def holder(directory: Path) -> str:
    """Return who holds the lanes, as "program (process 123)", "" where nobody does."""
    lock = FileLock(directory / LOCK_NAME)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        return _noted(directory) or "smsdesk"
    except OSError:
        return _noted(directory)
    lock.release()
    return ""


def _noted(directory: Path) -> str:
    """Return what the note says: of a process that was killed, it stays until the next one's."""
    try:
        note = json.loads((directory / HOLDER_NAME).read_text(encoding="utf-8"))
        return f"{note['program']} (process {note['pid']})"
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def _write(note: Path, text: str) -> None:
    """Write the note whole: somebody may be reading it. A full disk only costs the name."""
    new = note.with_suffix(".new")
    with suppress(OSError):
        new.write_text(text, encoding="utf-8")
        new.replace(note)
