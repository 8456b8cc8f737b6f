"""Serving virtual modems: over TCP, on pseudo terminals, and inside the process.

Owns the life of a server and its journal. One thread runs each server, and one more all links.
"""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from typing import Self

from smsdesk.domain.clock import Clock, SystemClock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.sim.assembly import make_modem
from smsdesk.sim.faults import Fault
from smsdesk.sim.journal import START, FileJournal
from smsdesk.sim.links import link, linked
from smsdesk.sim.loop import Loop
from smsdesk.sim.modem import VirtualModem
from smsdesk.sim.network import Network, Ways
from smsdesk.sim.options import SimOptions, header
from smsdesk.sim.people import People
from smsdesk.sim.ports import Port, PtyPort, TcpPort
from smsdesk.sim.profiles import profile_named
from smsdesk.sim.station import Station

__all__ = ["SimOptions", "SimServer", "link", "linked", "serve"]


class SimServer:
    """Virtual modems on one network, until `stop`."""

    def __init__(
        self,
        options: SimOptions,
        *,
        clock: Clock | None = None,
        people: People | None = None,
        ways: Ways | None = None,
    ) -> None:
        """Make the modems and open their ports; they answer from `start` on.

        Raises `Refusal` where a port, the link directory or the journal can't be had, and
        `KeyError` for a profile that does not exist.
        """
        self._profiles = [profile_named(name) for name in options.profile.split(",")]
        self._options = options
        self._stopped = threading.Event()
        self._journal = _open_journal(options.journal)
        self._loop = Loop(clock or SystemClock())
        self.network = Network(
            self._loop.timers,
            seed=options.seed,
            latency=options.latency,
            people=people,
            journal=self._journal,
            ways=ways,
        )
        if self._journal is not None:
            self.network.diary = self._journal.note
            self.network.note("", START, **header(options))
        self.stations: list[Station] = []
        try:
            self._open_stations()
        except BaseException:
            self.stop()
            raise

    @property
    def urls(self) -> tuple[str, ...]:
        """Return what clients open, one per modem; a terminal without link changes by replug."""
        return tuple(station.url for station in self.stations)

    def _open_stations(self) -> None:
        options = self._options
        pty = options.pty or (options.tcp is None and _has_terminals())
        if pty:
            for _ in range(options.modems):
                self._add(None)
        if options.tcp is not None or not pty:
            first = options.tcp or 0
            for place in range(options.modems):
                self._add(first + place if first else 0)

    def _add(self, tcp: int | None) -> None:
        place = len(self.stations)
        name = f"modem{place + 1}"
        profile = self._profiles[place % len(self._profiles)]
        modem = make_modem(name, profile, self.network, identity=f"{self._options.seed}/{name}")
        for fault in self._options.faults:
            modem.arm(fault)
        port = self._port(modem, name, tcp)
        station = Station(self._loop, modem, port)
        try:
            station.open()
        except OSError as err:
            reason = Reason.PORT_FAILED if tcp is None else Reason.PORT_IN_USE
            raise Refusal(reason, f"{port.url or name}: {err.strerror or err}") from err
        self.stations.append(station)

    def _port(self, modem: VirtualModem, name: str, tcp: int | None) -> Port:
        if tcp is not None:
            return TcpPort(self._loop, modem, tcp)
        directory = self._options.link_dir
        return PtyPort(self._loop, modem, directory and directory.absolute() / name)

    def start(self) -> None:
        """Start answering."""
        self._loop.start("smsdesk-sim")

    def stop(self) -> None:
        """Close every port and end; may be called from any thread, and twice."""
        if self._stopped.is_set():
            return
        for station in self.stations:
            station.unplug()
        self._loop.stop()
        if self._journal is not None:
            self._journal.close()
        self._stopped.set()

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until the server was stopped; False when the seconds were over before."""
        return self._stopped.wait(timeout)

    def __enter__(self) -> Self:
        """Start."""
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop."""
        self.stop()

    def unplug(self, place: int) -> None:
        """Pull out the modem at a place of `urls`."""
        self.stations[place].unplug()

    def replug(self, place: int) -> None:
        """Put it back in."""
        self.stations[place].replug()

    def arm(self, place: int, fault: Fault) -> None:
        """Let a fault strike at the modem at that place; its occasions are counted from now."""
        self.stations[place].arm(fault)

    def disarm(self, place: int) -> None:
        """Let nothing go wrong any more at the modem at that place."""
        self.stations[place].disarm()

    def text(self, place: int, sender: str, text: str) -> None:
        """Let somebody text the modem at that place."""
        self.stations[place].text(sender, text)

    def call(self, place: int, caller: str) -> None:
        """Let somebody ring the modem at that place."""
        self.stations[place].call(caller)

    def cover(self, place: int, *, covered: bool) -> None:
        """Bring the modem at that place into the network's reach or out of it."""
        self.stations[place].cover(covered=covered)


def serve(options: SimOptions) -> SimServer:
    """Make a server as the options say; its `urls` are known, `start` lets it answer.

    Raises `Refusal` and `KeyError` as `SimServer` does.
    """
    return SimServer(options)


def _has_terminals() -> bool:
    return sys.platform != "win32"


def _open_journal(path: Path | None) -> FileJournal | None:
    if path is None:
        return None
    try:
        return FileJournal(path)
    except OSError as err:
        raise Refusal(Reason.FILE_NOT_WRITTEN, str(path)) from err
