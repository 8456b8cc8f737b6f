"""A virtual modem with its port, under control from any thread.

Owns unplugging, plugging in again, and what a test or a tour lets happen from outside.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from smsdesk.sim.faults import Fault
from smsdesk.sim.loop import Loop
from smsdesk.sim.modem import VirtualModem
from smsdesk.sim.ports import Port

_LAST_WORDS_SECONDS = 0.02


class Station:
    """One modem at one port; every method may be called from any thread."""

    def __init__(self, loop: Loop, modem: VirtualModem, port: Port) -> None:
        """Bring modem and port together."""
        self._loop, self._modem, self._port = loop, modem, port
        self._plugged = False
        modem.vanish = self._vanish

    @property
    def url(self) -> str:
        """Return what a client opens."""
        return self._port.url

    @property
    def number(self) -> str:
        """Return the number of the SIM in the modem."""
        return self._modem.device.card.number

    @property
    def modem(self) -> VirtualModem:
        """Return the modem itself, which belongs to the loop's thread."""
        return self._modem

    def open(self) -> None:
        """Let clients in for the first time; raises `OSError` where that can't be."""
        self._port.open()
        self._plugged = True

    def unplug(self) -> None:
        """Pull the modem out: the port vanishes, and what the modem was doing is lost."""
        self._loop.ask(self._unplug)

    def replug(self) -> None:
        """Put it back: the same port, the same SIM, default settings."""
        self._loop.ask(self._replug)

    def _unplug(self) -> None:
        if self._plugged:
            self._plugged = False
            self._note("unplugged")
            self._port.close()
            self._modem.power_off()

    def _replug(self) -> None:
        if not self._plugged:
            self._port.open()
            self._plugged = True
            self._note("plugged")
            self._modem.power_on()

    def _note(self, what: str) -> None:
        device = self._modem.device
        device.network.note(device.name, what)

    def _vanish(self, seconds: float) -> None:
        """Go when the last bytes are through, and come back after so many seconds."""
        self._loop.timers.call_later(_LAST_WORDS_SECONDS, self._unplug)
        if seconds < math.inf:
            self._loop.timers.call_later(_LAST_WORDS_SECONDS + seconds, self._replug)

    def text(self, sender: str, text: str) -> None:
        """Let somebody (number, short code or name) text this SIM."""
        device = self._modem.device
        self._ask(lambda: device.network.text(device.line, sender, text))

    def call(self, caller: str) -> None:
        """Let somebody ring this SIM; "" withholds the number."""
        device = self._modem.device
        self._ask(lambda: device.network.call(device.line, caller))

    def cover(self, *, covered: bool) -> None:
        """Bring the modem into the network's reach or out of it."""
        self._ask(lambda: self._modem.device.cover(covered=covered))

    def arm(self, fault: Fault) -> None:
        """Let a fault strike; its occasions are counted from now."""
        self._ask(lambda: self._modem.arm(fault))

    def disarm(self) -> None:
        """Let nothing go wrong any more; a profile's own faults end, too."""
        self._ask(self._modem.disarm)

    def _ask(self, action: Callable[[], None]) -> None:
        self._loop.ask(action)
