"""A port under guard: somebody waits for the answer, and it may not be a modem at all.

Owns the limits of a look at a port: its seconds, a person who gives up, and data that no modem
sends on a port for commands (MODEMS.md 1.3, after ModemManager's probe), at which one hangs up.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from smsdesk.domain.clock import Clock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.modem.wire import Port

SLICE = 0.25
"""Seconds after which it is asked again whether anybody still waits."""
_ENOUGH = 512
_ANSWER = re.compile(rb"\b(OK|ERROR|READY)\b|\+C")
_FOREIGN = re.compile(
    rb"\x00{32}"
    rb"|(\xff{7}\xfe){4}"  # Quectel's diagnostics
    rb"|option/faema_"
    rb"|os_logids\.h"
    rb"|NETWORK SERVICE CHANGE"  # Sierra's CnS
    rb"|\$G[A-Z][A-Z]{3},"  # positions (NMEA 0183)
)


class GuardedPort:
    """Passes bytes on until its time is over; see `wire.Port`."""

    def __init__(self, port: Port, clock: Clock, stopped: Callable[[], bool]) -> None:
        """Guard an open port; `stopped` tells whether nobody waits any more."""
        self._port = port
        self._clock = clock
        self._stopped = stopped
        self._ends_at = clock.monotonic()
        self._too_late = Reason.MODEM_SILENT
        self._first = b""
        self.url = port.url
        self.speeds = port.speeds
        self.set_speed = port.set_speed
        self.write = port.write
        self.wake = port.wake
        self.close = port.close

    def allow(self, seconds: float, too_late: Reason) -> None:
        """Give it so many seconds from now; `too_late` is the refusal after that."""
        self._ends_at = self._clock.monotonic() + seconds
        self._too_late = too_late

    def read(self, timeout: float) -> bytes:
        """See `Port.read`; raises `Refusal` NOT_A_MODEM, PROGRAM_ENDED or that it is too late."""
        until = self._clock.monotonic() + timeout
        while True:
            self._refuse_if_over()
            now = self._clock.monotonic()
            data = self._port.read(max(0.0, min(until - now, self._ends_at - now, SLICE)))
            if data:
                self._judge(data)
            if data or self._clock.monotonic() >= until:
                return data

    def _refuse_if_over(self) -> None:
        if self._stopped():
            raise Refusal(Reason.PROGRAM_ENDED, self.url)
        if self._clock.monotonic() >= self._ends_at:
            raise Refusal(self._too_late, self.url)

    def _judge(self, data: bytes) -> None:
        if len(self._first) >= _ENOUGH:
            return
        self._first += data
        if _ANSWER.search(self._first):
            self._first = bytes(_ENOUGH)
        elif _FOREIGN.search(self._first):
            raise Refusal(Reason.NOT_A_MODEM, self.url)
