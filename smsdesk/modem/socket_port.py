"""Modems over TCP (`socket://host:port`), and any connected socket used as a port."""

from __future__ import annotations

import socket
from urllib.parse import urlsplit

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.modem.descriptor import Descriptor
from smsdesk.modem.wire import READ_SIZE

CONNECT_PATIENCE = 5.0
"""Seconds for a connection; a serial server in the same building answers in milliseconds."""


class SocketPort:
    """A connected socket; see `wire.Port`."""

    speeds: tuple[int, ...] = ()

    def __init__(self, connection: socket.socket, url: str) -> None:
        """Take a connected socket over."""
        connection.settimeout(0)
        self.url = url
        self._socket = connection
        self._descriptor = Descriptor(
            connection.fileno(), url, lambda: connection.recv(READ_SIZE), connection.send
        )
        self.read = self._descriptor.read
        self.write = self._descriptor.write
        self.wake = self._descriptor.wake

    def set_speed(self, rate: int) -> None:
        """See `Port.set_speed`: a socket has none."""

    def close(self) -> None:
        """See `Port.close`."""
        if self._socket.fileno() < 0:
            return
        self._descriptor.close()
        self._socket.close()


def open_socket(url: str) -> SocketPort:
    """Connect to `socket://host:port`.

    Raises `Refusal`: PORT_BAD_URL, PORT_MISSING (no such host), PORT_REFUSED (nobody answers).
    """
    host, port = _address(url)
    try:
        connection = socket.create_connection((host, port), timeout=CONNECT_PATIENCE)
    except socket.gaierror:
        raise Refusal(Reason.PORT_MISSING, host) from None
    except (OSError, UnicodeError):
        raise Refusal(Reason.PORT_REFUSED, f"{host}:{port}") from None
    # A command line is one small packet, and the modem's answer waits for it.
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    return SocketPort(connection, url)


def _address(url: str) -> tuple[str, int]:
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port = None, None
    if not host or not port:
        raise Refusal(Reason.PORT_BAD_URL, url)
    return host, port
