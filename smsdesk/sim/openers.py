"""Who has a pseudo terminal open: what a real port knows from its control lines.

Owns the watching of opens and closes of one path. Linux tells by inotify; elsewhere nobody
tells, and `watch` returns None. Without it the server could not know that a client has gone
while it keeps its own end open, which it must, or the terminal would hang up for good.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys

_OPEN, _CLOSE_WRITE, _CLOSE_OTHER = 0x20, 0x08, 0x10
_EVENT = struct.Struct("iIII")


class Openers:
    """Counts the clients of a path; `fd` becomes readable when the number may have changed."""

    def __init__(self, fd: int) -> None:
        """Count from none."""
        self.fd = fd
        self.count = 0

    def update(self) -> bool:
        """Take in what happened; True when the last client left meanwhile, if only for a moment."""
        left = False
        for opened in self._events():
            self.count = max(0, self.count + (1 if opened else -1))
            left = left or self.count == 0
        return left

    def _events(self) -> list[bool]:
        try:
            data = os.read(self.fd, 4096)
        except BlockingIOError:
            return []
        found, at = [], 0
        while at < len(data):
            _, mask, _, length = _EVENT.unpack_from(data, at)
            at += _EVENT.size + length
            if mask & (_OPEN | _CLOSE_WRITE | _CLOSE_OTHER):
                found.append(bool(mask & _OPEN))
        return found

    def close(self) -> None:
        """Stop counting."""
        os.close(self.fd)


def watch(path: str) -> Openers | None:
    """Count the clients of a path from now on, None where the system does not tell."""
    if not sys.platform.startswith("linux"):
        return None
    libc = ctypes.CDLL(None, use_errno=True)
    fd = libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
    if fd < 0:
        return None
    mask = _OPEN | _CLOSE_WRITE | _CLOSE_OTHER
    if libc.inotify_add_watch(fd, os.fsencode(path), mask) < 0:
        os.close(fd)
        return None
    return Openers(fd)
