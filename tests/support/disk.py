"""What happens to a data file: no room, read-only, taken away, held by another program.

Each trouble is a context manager that brings it about for the length of its block, by the
operating system's own means; the one that needs a disk of its own needs rights to mount.
"""

from __future__ import annotations

import errno
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

import pytest

Trouble = Callable[[Path], AbstractContextManager[None]]
"""Given the data file, makes its trouble."""


@contextmanager
def no_room(_path: Path) -> Iterator[None]:
    """Let the system refuse every write into a file, as for a quota that is used up."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def full(path: Path) -> Iterator[None]:
    """Fill the (small) disk that the data file is on to its last byte."""
    ballast = path.with_name("ballast")
    with ballast.open("wb", buffering=0) as file:
        for size in (1 << 16, 1):
            _write_until_full(file.write, b"x" * size)
    try:
        yield
    finally:
        ballast.unlink()


def _write_until_full(write: Callable[[bytes], int | None], data: bytes) -> None:
    try:
        while True:
            write(data)
    except OSError as err:
        if err.errno != errno.ENOSPC:
            raise


@contextmanager
def read_only(path: Path) -> Iterator[None]:
    """Let the disk that the data file is on turn read-only."""
    mount("-o", "remount,ro", str(path.parent))
    try:
        yield
    finally:
        mount("-o", "remount,rw", str(path.parent))


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Let another program hold the file and not end."""
    with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield


@contextmanager
def gone(path: Path) -> Iterator[None]:
    """Move the file away, and back."""
    away = path.with_name("away")
    path.rename(away)
    try:
        yield
    finally:
        away.replace(path)


@contextmanager
def replaced(path: Path) -> Iterator[None]:
    """Put a copy in its place, and the file back."""
    with gone(path):
        shutil.copy(path.with_name("away"), path)
        yield


def mount(*words: str) -> None:
    """Run mount."""
    subprocess.run(["mount", *words], check=True, capture_output=True)


@contextmanager
def small_disk(place: Path, megabytes: int = 4) -> Iterator[Path]:
    """Mount a disk of a few megabytes at `place`; skip the test where that is not allowed."""
    place.mkdir()
    if sys.platform != "linux":
        pytest.skip("needs a disk of its own")
    try:
        mount("-t", "tmpfs", "-o", f"size={megabytes}m", "smsdesk-test", str(place))
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("needs the right to mount a disk")
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)
