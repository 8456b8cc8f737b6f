"""Waiting on a descriptor and a waker together, without polling.

Owns the loop that serial ports on POSIX and sockets everywhere share.
"""

from __future__ import annotations

import selectors
import sys
import time
from collections.abc import Callable

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.modem.wire import WRITE_PATIENCE, Waker, gone

# kqueue and poll of macOS don't know serial devices; select does everywhere.
_Selector: type[selectors.BaseSelector] = (
    selectors.DefaultSelector if sys.platform == "linux" else selectors.SelectSelector
)


class Descriptor:
    """A non-blocking descriptor with a waker beside it.

    `read` and `write` are the bare system calls: they may raise `BlockingIOError`.
    """

    def __init__(
        self, fd: int, url: str, read: Callable[[], bytes], write: Callable[[memoryview], int]
    ) -> None:
        """Watch `fd`."""
        self._url = url
        self._fd = fd
        self._read = read
        self._write = write
        self._waker = Waker()
        self._selector = _Selector()
        self._selector.register(fd, selectors.EVENT_READ)
        self._selector.register(self._waker, selectors.EVENT_READ)

    def read(self, timeout: float) -> bytes:
        """See `Port.read`."""
        ready = False
        for key, _ in self._selector.select(max(0.0, timeout)):
            if key.fileobj is self._waker:
                self._waker.clear()
            else:
                ready = True
        return self._read_now() if ready else b""

    def _read_now(self) -> bytes:
        try:
            data = self._read()
        except BlockingIOError:
            return b""
        except OSError:
            raise gone(self._url) from None
        if not data:
            raise gone(self._url)
        return data

    def write(self, data: bytes) -> None:
        """See `Port.write`."""
        rest = memoryview(data)
        give_up_at = time.monotonic() + WRITE_PATIENCE
        while rest:
            try:
                rest = rest[self._write(rest) :]
            except BlockingIOError:
                self._wait_until_writable(give_up_at - time.monotonic())
            except OSError:
                raise gone(self._url) from None

    def _wait_until_writable(self, timeout: float) -> None:
        with _Selector() as selector:
            selector.register(self._fd, selectors.EVENT_WRITE)
            if not selector.select(max(0.0, timeout)):
                raise Refusal(Reason.PORT_FAILED, f"{self._url}: takes no more bytes")

    def wake(self) -> None:
        """See `Port.wake`."""
        self._waker.wake()

    def close(self) -> None:
        """Stop watching; the descriptor itself stays its owner's."""
        self._selector.close()
        self._waker.close()
