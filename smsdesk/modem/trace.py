"""A port that tells what passes through it, slid in between for support and tests."""

from __future__ import annotations

from collections.abc import Callable

from smsdesk.modem.wire import Port

Sink = Callable[[str, bytes], None]
"""Gets ">" and what was written, or "<" and what was read."""


class Tap:
    """A sink that can be put in and taken out while the port is open, from any thread."""

    def __init__(self) -> None:
        """Let nobody look on."""
        self.sink: Sink | None = None

    def __call__(self, way: str, data: bytes) -> None:
        """Show bytes to whoever looks on."""
        sink = self.sink
        if sink is not None:
            sink(way, data)


class TracingPort:
    """Passes everything on to another port and shows the bytes to a sink."""

    def __init__(self, port: Port, sink: Sink) -> None:
        """Wrap `port`, which the wrapper closes."""
        self._port = port
        self._sink = sink
        self.wake = port.wake
        self.close = port.close
        self.set_speed = port.set_speed

    @property
    def url(self) -> str:
        """See `Port.url`."""
        return self._port.url

    @property
    def speeds(self) -> tuple[int, ...]:
        """See `Port.speeds`."""
        return self._port.speeds

    def read(self, timeout: float) -> bytes:
        """See `Port.read`."""
        data = self._port.read(timeout)
        if data:
            self._sink("<", data)
        return data

    def write(self, data: bytes) -> None:
        """See `Port.write`; shown before it goes, so that a hanging write is seen."""
        self._sink(">", data)
        self._port.write(data)
