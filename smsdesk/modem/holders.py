"""Which program has a port: the question that "in use" leaves open.

Owns the look at Linux's process table and at the lock files of the old kind.
"""

from __future__ import annotations

import os
from pathlib import Path

LOCK_DIRECTORIES = (Path("/var/lock"), Path("/run/lock"))
GRABBERS = (
    "ModemManager",
    "gammu-smsd",
    "smsd",
    "bearerbox",
    "pppd",
    "wvdial",
    "minicom",
    "brltty",
)
"""Programs that are known to take modem ports, most of them under another user."""


def holder(path: str, proc: Path = Path("/proc")) -> str:
    """Return the name of a program that has `path` open, "" where none is seen or suspected.

    What another user's programs have open can't be seen; then one that usually takes modem ports
    is named, if it runs.
    """
    wanted = os.path.realpath(path)
    others = [process for process in _processes(proc) if process.name != str(os.getpid())]
    for process in others:
        if _has_open(process, wanted):
            return _name(process)
    running = {_name(process) for process in others}
    return next((name for name in GRABBERS if name in running), "")


def lock_file_owner(path: str, directories: tuple[Path, ...] = LOCK_DIRECTORIES) -> str:
    """Return the living program that locked `path` by `LCK..<name>`, else "".

    gammu, minicom and pppd keep such files; one whose process is gone counts for nothing.
    """
    device = Path(os.path.realpath(path)).name
    for directory in directories:
        pid = _pid_in(directory / f"LCK..{device}")
        if pid is not None and pid != os.getpid() and _alive(pid):
            return _name(Path("/proc") / str(pid)) or f"process {pid}"
    return ""


def _processes(proc: Path) -> list[Path]:
    try:
        return [entry for entry in proc.iterdir() if entry.name.isdigit()]
    except OSError:
        return []


def _has_open(process: Path, wanted: str) -> bool:
    try:
        return any(os.path.realpath(link) == wanted for link in (process / "fd").iterdir())
    except OSError:
        return False


def _name(process: Path) -> str:
    try:
        return (process / "comm").read_text("utf-8", "replace").strip()
    except OSError:
        return ""


def _pid_in(lock_file: Path) -> int | None:
    try:
        content = lock_file.read_bytes()[:32]
    except OSError:
        return None
    words = content.split()
    return int(words[0]) if words and words[0].isdigit() and len(words[0]) < 10 else None


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except PermissionError:
        return True
    except OSError:
        return False
    return True
