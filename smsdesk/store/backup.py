"""Copies of the data file: made while it is in use, and brought back.

Owns the road through SQLite's backup interface; a file copied from outside while it is written
to is not a copy.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.store.connection import connect, refusal, refusals
from smsdesk.store.migrate import check_openable, shipped

FILE_NAME = "smsdesk.sqlite3"
_COMPANIONS = ("-wal", "-shm", "-journal")
_SHORT = 1.0
"""Seconds to wait for whoever has the data file open before it is refused."""
_OF_THE_SOURCE = (Reason.DATA_DAMAGED, Reason.DATA_LOCKED)


def copy(source: Path, target: Path) -> None:
    """Copy a data file, in use or not, to `target`, which then stands alone.

    Raises `Refusal` FILE_NOT_WRITTEN (detail: the target) or DATA_DAMAGED and DATA_LOCKED of the
    source. An older file of the target's name is only replaced by a whole copy.
    """
    part = target.with_name(f"{target.name}.part")
    try:
        part.unlink(missing_ok=True)
        _fill(source, part)
        os.replace(part, target)
    except OSError as err:
        raise Refusal(Reason.FILE_NOT_WRITTEN, str(target), (str(err),)) from err
    except sqlite3.Error as err:
        said = refusal(err, source)
        if said is not None and said.reason in _OF_THE_SOURCE:
            raise said from err
        raise Refusal(Reason.FILE_NOT_WRITTEN, str(target), (str(err),)) from err
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _fill(source: Path, target: Path) -> None:
    with closing(connect(source)) as link, closing(sqlite3.connect(target)) as copied:
        link.backup(copied)
        # Out of WAL: one file, whole without its companions.
        copied.execute("PRAGMA journal_mode = DELETE")


def restore(source: Path, directory: Path, at: datetime) -> Path | None:
    """Put a backup in the place of the data file of `directory`.

    The file that was there is kept beside it; its path is returned (None: there was none). `at`
    names it. Raises `Refusal` FILE_MISSING, DATA_DAMAGED or DATA_NEWER of the backup,
    DATA_LOCKED while something uses the data file, and FILE_NOT_WRITTEN.
    """
    if not source.is_file():
        raise Refusal(Reason.FILE_MISSING, str(source))
    _check(source)
    target = directory / FILE_NAME
    arriving = target.with_name(f"{FILE_NAME}.restored")
    try:
        directory.mkdir(parents=True, exist_ok=True)
        copy(source, arriving)
        kept = _keep(target, f"smsdesk-before-restore-{at:%Y%m%dT%H%M%S}.sqlite3")
        os.replace(arriving, target)
    except OSError as err:
        raise Refusal(Reason.FILE_NOT_WRITTEN, str(target), (str(err),)) from err
    finally:
        with suppress(OSError):
            arriving.unlink(missing_ok=True)
    return kept


def _check(source: Path) -> None:
    """Refuse a backup that can't be opened, before anything is touched."""
    address = f"{source.absolute().as_uri()}?mode=ro"
    with refusals(source), closing(sqlite3.connect(address, uri=True)) as link:
        check_openable(link, shipped(), str(source))
        found = link.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise Refusal(Reason.DATA_DAMAGED, str(source), (found,))


def _keep(target: Path, name: str) -> Path | None:
    """Copy the data file with its log, byte by byte, and leave nothing in its place but itself.

    Nothing of a damaged file is lost that way, not even to SQLite's own mending.
    """
    files = [path for path in _with_companions(target) if path.exists()]
    if not files:
        return None
    copies = [path.with_name(path.name.replace(FILE_NAME, name)) for path in files]
    for path, kept in zip(files, copies, strict=True):
        shutil.copy2(path, kept)
    try:
        _refuse_in_use(target)
    except Refusal:
        for kept in copies:
            kept.unlink()
        raise
    for path in _with_companions(target)[1:]:
        path.unlink(missing_ok=True)
    return target.with_name(name)


def _with_companions(path: Path) -> list[Path]:
    return [path.with_name(path.name + suffix) for suffix in ("", *_COMPANIONS)]


def _refuse_in_use(target: Path) -> None:
    try:
        with refusals(target), closing(connect(target, _SHORT)) as link:
            # Only possible while nobody else has the file open.
            link.execute("PRAGMA journal_mode = DELETE")
    except Refusal as no:
        if no.reason is not Reason.DATA_DAMAGED:
            raise
