"""The ports of virtual modems: a socket, a TCP listener, a pseudo terminal.

Owns the descriptors. Each port gives bytes to its modem and writes what the modem says; all of
it runs in the loop's thread. `open` plugs the port in, `close` pulls it out.
"""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from smsdesk.sim import openers
from smsdesk.sim.loop import Loop
from smsdesk.sim.modem import VirtualModem
from smsdesk.sim.openers import Openers

_TTY_SUPPORTED = sys.platform != "win32"
LOOPBACK = "127.0.0.1"
_CHUNK = 65536
_MOST_WAITING = 1 << 20


class Port(Protocol):
    """What the server does with any kind of port."""

    @property
    def url(self) -> str:
        """Return what a client opens."""
        ...

    def open(self) -> None:
        """Let clients in; raises `OSError` where the address or link can't be had."""
        ...

    def close(self) -> None:
        """Throw the client out and let nobody in."""
        ...


class Outbox:
    """Bytes on their way to a client; what nobody reads for long is dropped, as on a wire."""

    def __init__(
        self, loop: Loop, fd: int, write: Callable[[bytearray], int], ready: Callable[[], None]
    ) -> None:
        """Write to `fd` through `write`; `ready` is the callback that reads from it."""
        self._loop, self._fd, self._write, self._ready = loop, fd, write, ready
        self._waiting = bytearray()
        self._blocked = False
        self._closed = False

    def put(self, data: bytes) -> None:
        """Write at the end of the round."""
        if len(self._waiting) < _MOST_WAITING:
            self._waiting += data
            self._loop.mark(self)

    def flush(self) -> None:
        """Write what the system takes now, and the rest when it takes more."""
        if self._closed:
            return
        try:
            while self._waiting:
                del self._waiting[: self._write(self._waiting)]
        except BlockingIOError:
            self._watch(blocked=True)
            return
        except OSError:
            self._waiting.clear()
        self._watch(blocked=False)

    def _watch(self, *, blocked: bool) -> None:
        if blocked != self._blocked:
            self._blocked = blocked
            self._loop.watch(self._fd, self._ready, writing=blocked)

    def drop(self) -> None:
        """Forget what was not written."""
        self._waiting.clear()

    def close(self) -> None:
        """Write no more."""
        self._closed = True
        self._waiting.clear()


class SocketPort:
    """One connected socket: an in-process link, or the client of a TCP port."""

    def __init__(
        self, loop: Loop, modem: VirtualModem, sock: socket.socket, gone: Callable[[], None]
    ) -> None:
        """Connect the modem; `gone` is called when the client hangs up."""
        self._loop, self._modem, self._sock, self._gone = loop, modem, sock, gone
        sock.settimeout(0)
        self._outbox = Outbox(loop, sock.fileno(), sock.send, self._ready)
        loop.watch(sock.fileno(), self._ready)
        modem.connect(self._outbox.put)

    def _ready(self) -> None:
        if self._sock.fileno() < 0:
            return  # closed earlier in this round of the loop
        self._outbox.flush()
        if self._read() == b"":
            self._gone()

    def _read(self) -> bytes | None:
        """Take what came: None is nothing yet, b"" a client that hung up."""
        try:
            data = self._sock.recv(_CHUNK)
        except BlockingIOError:
            return None
        except OSError:
            data = b""
        if data:
            self._modem.feed(data)
        else:
            self.close()
        return data

    def hung_up(self) -> bool:
        """Tell whether the client has gone, even if the loop has not seen it yet."""
        while self._sock.fileno() >= 0 and self._read():
            pass
        return self._sock.fileno() < 0

    def close(self) -> None:
        """Hang up; a second time does nothing."""
        if self._sock.fileno() < 0:
            return
        self._modem.disconnect()
        self._outbox.close()
        self._loop.unwatch(self._sock.fileno())
        self._sock.close()


class TcpPort:
    """A listener on the loopback address that lets one client in at a time."""

    def __init__(self, loop: Loop, modem: VirtualModem, number: int) -> None:
        """Serve on a port number; 0 takes a free one, and keeps it from then on."""
        self._loop, self._modem, self._number = loop, modem, number
        self._listener: socket.socket | None = None
        self._client: SocketPort | None = None

    @property
    def url(self) -> str:
        """Return the `socket://` URL."""
        return f"socket://{LOOPBACK}:{self._number}"

    def open(self) -> None:
        """Listen; raises `OSError` when the port number is taken."""
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        try:
            if os.name == "posix":
                listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind((LOOPBACK, self._number))
            listener.listen()
            listener.settimeout(0)
        except (OSError, OverflowError) as err:
            listener.close()
            raise OSError(f"no port {self._number}: {err}") from err
        self._number = listener.getsockname()[1]
        self._listener = listener
        self._loop.watch(listener.fileno(), self._knocked)

    def _knocked(self) -> None:
        if self._listener is None:
            return
        try:
            sock, _ = self._listener.accept()
        except OSError:
            return
        if self._client is not None and not self._client.hung_up():
            sock.close()
            return
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._client = SocketPort(self._loop, self._modem, sock, self._left)

    def _left(self) -> None:
        self._client = None

    def close(self) -> None:
        """Drop the client and refuse others."""
        if self._client is not None:
            self._client.close()
            self._client = None
        if self._listener is not None:
            self._loop.unwatch(self._listener.fileno())
            self._listener.close()
            self._listener = None


class PtyPort:
    """A pseudo terminal, under a stable name where there is a link."""

    def __init__(self, loop: Loop, modem: VirtualModem, link: Path | None) -> None:
        """Serve on a new terminal; `link` becomes a symbolic link to it."""
        self._loop, self._modem, self._link = loop, modem, link
        self._master = self._slave = -1
        self._path = ""
        self._outbox: Outbox | None = None
        self._openers: Openers | None = None

    @property
    def url(self) -> str:
        """Return the path to open."""
        return self._path if self._link is None else str(self._link)

    def open(self) -> None:
        """Make the terminal; raises `OSError` where that or the link can't be done."""
        clients = self._make_terminal()
        outbox = Outbox(
            self._loop, self._master, lambda data: os.write(self._master, data), self._ready
        )
        self._outbox, self._openers = outbox, clients
        self._loop.watch(self._master, self._ready)
        if clients is None:
            self._modem.connect(outbox.put)
        else:
            self._loop.watch(clients.fd, self._ready)
        try:
            self._make_link()
        except OSError:
            self.close()
            raise

    def _make_terminal(self) -> Openers | None:
        """Make the two ends, and count clients before anybody can find them by the link."""
        if not _TTY_SUPPORTED:
            raise OSError("pseudo terminals need POSIX")
        import tty

        self._master, self._slave = os.openpty()
        try:
            tty.setraw(self._slave)
            os.set_blocking(self._master, False)
            self._path = os.ttyname(self._slave)
            return openers.watch(self._path)
        except OSError:
            self._close_ends()
            raise

    def _make_link(self) -> None:
        if self._link is None:
            return
        self._link.parent.mkdir(parents=True, exist_ok=True)
        if self._link.exists() and not self._link.is_symlink():
            raise FileExistsError(f"{self._link} is in the way")
        new = self._link.with_name(f".{self._link.name}.new")
        new.unlink(missing_ok=True)
        new.symlink_to(self._path)
        new.replace(self._link)

    def _remove_link(self) -> None:
        """Remove the link, unless it leads to somebody else's terminal by now."""
        with suppress(OSError):
            if self._link is not None and str(self._link.readlink()) == self._path:
                self._link.unlink()

    def _ready(self) -> None:
        """Take bytes, then news of clients, and only then act on the bytes.

        Whoever wrote had opened before: in this order no answer is dropped as another's.
        """
        if self._outbox is None:
            return
        self._outbox.flush()
        data = self._read()
        if self._openers is None:
            self._let_others_open()
        else:
            self._count_clients(self._openers, self._outbox)
        if data:
            self._modem.feed(data)

    def _read(self) -> bytes:
        try:
            return os.read(self._master, _CHUNK)
        except OSError:
            return b""

    def _count_clients(self, clients: Openers, outbox: Outbox) -> None:
        before = clients.count
        left = clients.update()
        if left:
            outbox.drop()
            self._let_others_open()
        if not clients.count:
            self._modem.disconnect()
        elif left or not before:
            self._modem.connect(outbox.put)

    def _let_others_open(self) -> None:
        """Undo what a client did to the terminal and would have undone by closing a real port."""
        import fcntl
        import termios

        fcntl.ioctl(self._slave, termios.TIOCNXCL)
        if self._openers is not None:
            termios.tcflush(self._slave, termios.TCIFLUSH)

    def close(self) -> None:
        """Hang up on the client and take the terminal and its link away."""
        if self._outbox is None:
            return
        self._modem.disconnect()
        self._outbox.close()
        self._outbox = None
        if self._openers is not None:
            self._loop.unwatch(self._openers.fd)
            self._openers.close()
            self._openers = None
        self._loop.unwatch(self._master)
        self._remove_link()
        self._close_ends()

    def _close_ends(self) -> None:
        os.close(self._master)
        os.close(self._slave)
        self._master = self._slave = -1
