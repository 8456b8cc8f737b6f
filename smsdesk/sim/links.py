"""Virtual modems inside the process, for `virtual://NAME`: a socket instead of a port.

Owns the process-wide registry: a modem lives on under its name when its link is closed, so that
whoever opens it again finds the same SIM, the same messages and the same network.
"""

from __future__ import annotations

import atexit
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from smsdesk.domain.clock import SystemClock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.sim.assembly import make_modem, put_card
from smsdesk.sim.faults import Fault
from smsdesk.sim.journal import START, FileJournal
from smsdesk.sim.loop import Loop
from smsdesk.sim.modem import VirtualModem
from smsdesk.sim.network import Network
from smsdesk.sim.options import SimOptions, header
from smsdesk.sim.ports import SocketPort
from smsdesk.sim.profiles import Profile, profile_named
from smsdesk.sim.station import Station


class LinkPort:
    """A port whose client is a socket in the same process; one client at a time."""

    def __init__(self, loop: Loop, modem: VirtualModem, name: str) -> None:
        """Make the port of a modem, not plugged in yet."""
        self._loop, self._modem = loop, modem
        self.url = f"virtual://{name}"
        self._plugged = False
        self._client: SocketPort | None = None

    def open(self) -> None:
        """Let clients in."""
        self._plugged = True

    def close(self) -> None:
        """Hang up and let nobody in."""
        self._plugged = False
        self._left()

    def connect(self) -> socket.socket:
        """Return the client's end; refuses while another has one, and while unplugged."""
        if not self._plugged:
            raise Refusal(Reason.PORT_MISSING, self.url)
        if self._client is not None and not self._client.hung_up():
            raise Refusal(Reason.PORT_IN_USE, self.url)
        self._left()
        ours, theirs = socket.socketpair()
        self._client = SocketPort(self._loop, self._modem, ours, self._left)
        return theirs

    def _left(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            client.close()


@dataclass
class _Virtual:
    """One name of the registry."""

    name: str
    profile: Profile
    network: Network
    port: LinkPort
    station: Station
    faults: tuple[Fault, ...] = ()

    def fail(self, faults: tuple[Fault, ...]) -> None:
        """Have these faults, and no others, strike from now on; the same ones go on counting."""
        if faults == self.faults:
            return
        self.faults = faults
        self.station.disarm()
        for fault in (*self.profile.faults, *faults):
            self.station.arm(fault)


@dataclass
class _Hub:
    """The registry and the thread that runs all of it."""

    loop: Loop = field(default_factory=lambda: Loop(SystemClock()))
    virtuals: dict[str, _Virtual] = field(default_factory=dict)
    journals: dict[Path, FileJournal] = field(default_factory=dict)

    def journal(self, path: Path) -> FileJournal:
        """Return the journal in a file, opened once; raises `OSError` where it can't be."""
        if path not in self.journals:
            self.journals[path] = FileJournal(path)
        return self.journals[path]

    def write_down(self, virtual: _Virtual, path: Path, latency: float) -> None:
        """Keep a modem's journal in a file; how it began is said once."""
        network, kept = virtual.network, self.journal(path)
        if network.journal is kept:
            return
        network.journal, network.diary = kept, kept.note
        options = SimOptions(
            profile=virtual.profile.name,
            latency=latency,
            seed=network.seed,
            faults=virtual.faults,
        )
        network.note(virtual.name, START, **header(options))

    def close(self) -> None:
        """End with the process."""
        for virtual in self.virtuals.values():
            virtual.station.unplug()
        self.loop.stop()
        for journal in self.journals.values():
            journal.close()

    def get(self, name: str, profile: Profile, latency: float, seed: int) -> _Virtual:
        """Return the modem of that name, as the profile has it now."""
        virtual = self.virtuals.get(name)
        if virtual is None:
            network = Network(self.loop.timers, seed=seed, latency=latency)
            virtual = self._build(name, profile, network, partial(make_modem, name))
        elif virtual.profile != profile:
            virtual.station.unplug()
            card = virtual.station.modem.device.card
            virtual = self._build(name, profile, virtual.network, partial(put_card, name, card))
        virtual.network.latency = latency
        self.virtuals[name] = virtual
        return virtual

    def _build(
        self, name: str, profile: Profile, network: Network, make: Callable[..., VirtualModem]
    ) -> _Virtual:
        modem = make(profile, network, identity=f"virtual/{name}")
        port = LinkPort(self.loop, modem, name)
        station = Station(self.loop, modem, port)
        station.open()
        return _Virtual(name, profile, network, port, station)


_starting = threading.Lock()
_hubs: list[_Hub] = []


def _hub() -> _Hub:
    with _starting:
        if not _hubs:
            hub = _Hub()
            hub.loop.start("smsdesk-sim-links")
            atexit.register(hub.close)
            _hubs.append(hub)
        return _hubs[0]


def link(
    name: str,
    *,
    profile: str = "clean",
    latency: float = 0.2,
    seed: int = 1,
    journal: Path | None = None,
    faults: tuple[Fault, ...] = (),
) -> socket.socket:
    """Return a socket to the virtual modem of that name, which is made at the first call.

    With another profile than before, the same SIM is put into a modem of that kind. `seed`
    counts at the first call only, and so do `faults` until others are given. Raises `Refusal`
    (PORT_IN_USE, PORT_MISSING while unplugged, FILE_NOT_WRITTEN for the journal) and `KeyError`
    for an unknown profile.
    """
    known = profile_named(profile)
    hub = _hub()

    def connect() -> socket.socket:
        virtual = hub.get(name, known, latency, seed)
        virtual.fail(faults)
        if journal is not None:
            hub.write_down(virtual, journal, latency)
        return virtual.port.connect()

    try:
        return hub.loop.ask(connect)
    except OSError as err:
        raise Refusal(Reason.FILE_NOT_WRITTEN, str(journal)) from err


def linked(name: str) -> Station:
    """Return the control of a linked modem; raises `KeyError` where none has that name."""
    return _hub().virtuals[name].station
