"""What every port is: bytes in, bytes out, and a way to interrupt the waiting.

Owns the protocol that serial ports, sockets, the virtual modem and the tracing port share.
"""

from __future__ import annotations

import socket
from contextlib import suppress
from typing import Protocol

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason

READ_SIZE = 4096
WRITE_PATIENCE = 10.0
"""Seconds until a port that takes no bytes counts as failed: 4 kB at 9,600 baud take 4."""


class Port(Protocol):
    """An open way to a modem. One thread uses it; `wake` alone may be called from any other."""

    @property
    def url(self) -> str:
        """Return the URL it was opened by."""
        ...

    @property
    def speeds(self) -> tuple[int, ...]:
        """Return the rates worth trying when the modem is silent; () where a rate means nothing."""
        ...

    def set_speed(self, rate: int) -> None:
        """Change the rate of a real serial line, in bauds."""
        ...

    def read(self, timeout: float) -> bytes:
        """Wait up to `timeout` seconds for bytes; b"" when none came or `wake` was called.

        Raises `Refusal(PORT_GONE)` when the port vanished.
        """
        ...

    def write(self, data: bytes) -> None:
        """Write all of `data`.

        When it raises `Refusal`, the last byte has not left the computer, unless it is `InDoubt`.
        """
        ...

    def wake(self) -> None:
        """Let a waiting `read` return now; one that comes next returns at once."""
        ...

    def close(self) -> None:
        """Release the port; never waits and never raises."""
        ...


class InDoubt(Refusal):
    """The port failed while writing, and how much of the data left is not known."""


def gone(url: str) -> Refusal:
    """Return the refusal for a port that vanished."""
    return Refusal(Reason.PORT_GONE, url)


class Waker:
    """A pair of connected sockets: a byte in one end makes a wait on the other return."""

    def __init__(self) -> None:
        """Connect the pair."""
        self._near, self._far = socket.socketpair()
        self._near.settimeout(0)
        self._far.settimeout(0)

    def fileno(self) -> int:
        """Return the descriptor to wait on."""
        return self._near.fileno()

    def wake(self) -> None:
        """Make the wait return. May be called from any thread, also after `close`."""
        # It may be full of earlier calls, or closed: either way nobody has to be woken again.
        with suppress(OSError):
            self._far.send(b"\0")

    def clear(self) -> None:
        """Take back all calls so far."""
        with suppress(BlockingIOError):
            while self._near.recv(READ_SIZE):
                pass

    def close(self) -> None:
        """Release both ends."""
        self._near.close()
        self._far.close()
