"""Serial ports through pyserial's API, as Windows needs it.

Owns the two things that differ there: a wait is ended by `cancel_read`, and after a failed write
nobody knows how much of it left.
"""

from __future__ import annotations

import threading
import time
from contextlib import suppress

import serial

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.modem.wire import WRITE_PATIENCE, InDoubt, gone

DEFAULT_SPEED = 115_200
SPEEDS = (115_200, 9_600, 19_200, 57_600, 460_800)
SLICE = 0.25
"""Seconds of one wait: `cancel_read` between two waits is noticed by the next at the latest."""

_FAILURES = (serial.SerialException, OSError, TypeError)  # pyserial: TypeError once it is closed


class WindowsPort:
    """An open `serial.Serial`; see `wire.Port`."""

    speeds = SPEEDS

    def __init__(self, device: serial.Serial, url: str) -> None:
        """Take an open device over."""
        self.url = url
        self._device = device
        self._device.timeout = SLICE
        self._device.write_timeout = WRITE_PATIENCE
        self._woken = threading.Event()

    def set_speed(self, rate: int) -> None:
        """See `Port.set_speed`."""
        self._device.baudrate = rate

    def read(self, timeout: float) -> bytes:
        """See `Port.read`."""
        ends_at = time.monotonic() + timeout
        try:
            while True:
                waiting = self._device.in_waiting
                if waiting or (self._may_wait(ends_at) and not self._woken.is_set()):
                    data = bytes(self._device.read(waiting or 1))
                else:
                    self._woken.clear()
                    return b""
                if data:
                    return data
        except _FAILURES:
            raise gone(self.url) from None

    def _may_wait(self, ends_at: float) -> bool:
        return time.monotonic() < ends_at

    def write(self, data: bytes) -> None:
        """See `Port.write`."""
        try:
            self._device.write(data)
        except _FAILURES:
            raise InDoubt(Reason.PORT_GONE, self.url) from None

    def wake(self) -> None:
        """See `Port.wake`."""
        self._woken.set()
        cancel = getattr(self._device, "cancel_read", None)
        if cancel is not None and self._device.is_open:
            cancel()

    def close(self) -> None:
        """See `Port.close`."""
        # It may have vanished while open, and then Windows refuses to close it.
        with suppress(*_FAILURES):
            self._device.close()


def open_windows(name: str, url: str, speed: int = DEFAULT_SPEED) -> WindowsPort:
    """Open `COM3` and the like; raises `Refusal` as `posix_port.open_posix` does."""
    device = serial.Serial()
    device.port = name
    device.baudrate = speed
    device.rtscts = device.dsrdtr = device.xonxoff = False
    try:
        device.open()
    except ValueError:
        raise Refusal(Reason.PORT_BAD_URL, url) from None
    except (serial.SerialException, OSError) as err:
        raise refusal(str(err), url) from None
    return WindowsPort(device, url)


def refusal(words: str, url: str) -> Refusal:
    """Turn pyserial's words about a failed open into the refusal they mean."""
    if "FileNotFoundError" in words or "No such file" in words:
        return Refusal(Reason.PORT_MISSING, url)
    if "PermissionError" in words or "Access is denied" in words:
        # Windows has no rights on ports: somebody else has it open.
        return Refusal(Reason.PORT_IN_USE, url)
    return Refusal(Reason.PORT_FAILED, f"{url}: {words}")
