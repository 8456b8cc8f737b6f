"""Finding a modem again that comes back under another name: `ttyUSB2` is `ttyUSB5`, or `COM7`.

Owns the search (MODEMS.md 1.5): by the device's serial number, by the socket it was in, then
among the ports nobody knows; the IMEI has the last word, for cheap sticks share serial numbers.
What is not a modem is asked once for as long as it stays plugged in, and what a lane of ours holds
is not touched at all.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Protocol

from smsdesk.domain.clock import Clock
from smsdesk.modem import listing, probe
from smsdesk.modem.listing import ROUTER_SCHEME, PortInfo, device_behind
from smsdesk.modem.probe import AT_ONCE

STARTING_FOR = 20.0
"""Seconds that a stick may take after it was plugged in, before it answers."""
_LISTED_FOR = 5.0
_NEWS = 5.0
"""Seconds for which it counts which modem a lane saw at a port."""
_ASK_AGAIN = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0)
"""Seconds between two tries at a port that says nothing; after the last one it is left alone."""


@dataclass(frozen=True, slots=True)
class Sought:
    """A modem that is looked for: its IMEI, where it was last, and how its device is known."""

    imei: str
    port: str
    usb_serial: str = ""
    usb_place: str = ""


class Finder(Protocol):
    """Where a route asks for a modem that is no longer where it was; for every thread."""

    def find(self, sought: Sought) -> str | None:
        """Return the URL of the port where that modem is now; takes some seconds at most."""
        ...

    def whereabouts(self, url: str) -> tuple[str, str]:
        """Return serial number and socket of the device at a port, "" where there is none."""
        ...

    def hold(self, url: str) -> bool:
        """Keep a port for the lane that asks; False where another lane has it."""
        ...

    def release(self, url: str) -> None:
        """The lane has it no more."""
        ...

    def note(self, url: str, imei: str) -> None:
        """Take from a lane which modem it has just seen at a port that it leaves."""
        ...


@dataclass(frozen=True, slots=True)
class _Look:
    """What asking a port told: `imei` None is nothing yet, "" no modem that tells its IMEI."""

    mark: object
    since: float
    imei: str | None = None
    tries: int = 0
    next_at: float = 0.0

    def due(self, now: float, *, patient: bool) -> bool:
        may = patient or self.tries <= len(_ASK_AGAIN)
        return self.imei is None and may and now >= self.next_at


class PortFinder:
    """Searches the ports of this computer; one for all lanes, so that each port is asked once."""

    def __init__(
        self,
        clock: Clock,
        *,
        list_ports: Callable[[], list[PortInfo]] = listing.list_ports,
        present: Callable[[], frozenset[str]] = listing.present,
        imei_at: Callable[[str], str | None] = probe.imei_at,
    ) -> None:
        """Take the ways to list ports, to notice a change of them, and to ask one."""
        self._clock = clock
        self._list_ports = list_ports
        self._present = present
        self._imei_at = imei_at
        # A search holds the lock, so that no port is asked twice; it guards the next three.
        self._searching = threading.Lock()
        self._ports: list[PortInfo] = []
        self._listed: tuple[frozenset[str], float] | None = None
        self._looks: dict[str, _Look] = {}
        # With a lock of their own, so that a lane that comes up needn't wait for another's search.
        self._holding = threading.Lock()
        # Devices by the URLs that lanes opened: a link may be gone when its port is released.
        self._held: dict[str, str] = {}
        self._noted: dict[str, tuple[str, float]] = {}

    def hold(self, url: str) -> bool:
        """See `Finder`."""
        device = device_behind(url)
        with self._holding:
            if device in self._held.values():
                return False
            self._held[url] = device
            return True

    def release(self, url: str) -> None:
        """See `Finder`."""
        with self._holding:
            self._held.pop(url, None)

    def note(self, url: str, imei: str) -> None:
        """See `Finder`."""
        with self._holding:
            self._noted[device_behind(url)] = (imei, self._clock.monotonic())

    def whereabouts(self, url: str) -> tuple[str, str]:
        """See `Finder`."""
        device = device_behind(url)
        port = next((port for port in self._list_ports() if _device(port) == device), None)
        return (port.usb_serial, port.usb_place) if port is not None else ("", "")

    def find(self, sought: Sought) -> str | None:
        """See `Finder`."""
        if not _may_move(sought.port):
            return None
        with self._searching:
            self._list()
            there = self._candidates(sought)
            known = [port for port in there if _distance(port, sought) < _FAR]
            found = self._among(known, sought, patient=True)
            if found is None and not self._starting(known):
                found = self._among(there, sought, patient=False)
            return found

    def _list(self) -> None:
        """List the ports where one came or went, and now and then."""
        now, present = self._clock.monotonic(), self._present()
        if self._listed and self._listed[0] == present and now - self._listed[1] < _LISTED_FOR:
            return
        self._listed = (present, now)
        self._ports = self._list_ports()
        before, self._looks = self._looks, {}
        for port in self._ports:
            mark = _mark(port)
            look = before.get(_device(port))
            same = look is not None and look.mark == mark
            self._looks[_device(port)] = look if look and same else _Look(mark, since=now)

    def _candidates(self, sought: Sought) -> list[PortInfo]:
        """Return what may be the modem, the likeliest first; not the port where it is not."""
        left = device_behind(sought.port)
        with self._holding:
            held = frozenset(self._held.values())
        found = [
            port
            for port in self._ports
            if port.pluggable
            and not port.url.startswith(ROUTER_SCHEME)
            and _device(port) != left
            and _device(port) not in held
        ]
        return sorted(found, key=lambda port: _distance(port, sought))

    def _among(self, ports: Sequence[PortInfo], sought: Sought, *, patient: bool) -> str | None:
        now = self._clock.monotonic()
        with self._holding:
            noted = {device: imei for device, (imei, at) in self._noted.items() if now - at < _NEWS}
        for port in ports:
            if noted.get(_device(port)) == sought.imei:
                return port.url
        unknown = [port for port in ports if _device(port) not in noted]
        self._ask([p for p in unknown if self._looks[_device(p)].due(now, patient=patient)])
        for port in unknown:
            if self._looks[_device(port)].imei == sought.imei:
                return port.url
        return None

    def _ask(self, ports: list[PortInfo]) -> None:
        if not ports:
            return
        with ThreadPoolExecutor(min(AT_ONCE, len(ports))) as threads:
            answers = list(threads.map(self._imei_at, [port.url for port in ports]))
        now = self._clock.monotonic()
        for port, imei in zip(ports, answers, strict=True):
            look = self._looks[_device(port)]
            wait = _ASK_AGAIN[min(look.tries, len(_ASK_AGAIN) - 1)]
            self._looks[_device(port)] = replace(
                look, imei=imei, tries=look.tries + 1, next_at=now + wait
            )

    def _starting(self, known: Iterable[PortInfo]) -> bool:
        """Tell whether a port that looks like the modem's may just not answer yet."""
        now = self._clock.monotonic()
        looks = [self._looks[_device(port)] for port in known]
        return any(look.imei is None and now - look.since < STARTING_FOR for look in looks)


def _may_move(url: str) -> bool:
    """Tell whether what is at a URL is plugged in here, rather than reached over a network."""
    return "://" not in url


def _device(port: PortInfo) -> str:
    return device_behind(port.device)


_FAR = 2


def _distance(port: PortInfo, sought: Sought) -> int:
    if port.usb_serial and port.usb_serial == sought.usb_serial:
        return 0
    if port.usb_place and port.usb_place == sought.usb_place:
        return 1
    return _FAR


def _mark(port: PortInfo) -> object:
    """Return what differs once a device was unplugged and plugged in again."""
    with suppress(OSError):
        node = os.stat(port.device)
        return (node.st_ino, node.st_ctime_ns)
    return (port.description, port.usb_serial, port.usb_place)
