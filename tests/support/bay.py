"""A virtual modem in a virtual world: its port, and everything that goes wrong on the way to it.

Owns the cable between the program and one modem - bytes that come late, in pieces, or never -
and the witness of each text that went through it and of whether its answer was ever heard.
"""

from __future__ import annotations

import re
import zlib
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from random import Random

from smsdesk.codec import pdu as codec
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.modem.wire import InDoubt, gone
from smsdesk.sim.assembly import make_modem
from smsdesk.sim.network import Network
from smsdesk.sim.profiles import Profile
from smsdesk.sim.station import Station
from tests.support.world import Actor, World

_FINAL = re.compile(rb"\r\n(OK|ERROR|\+CM[SE] ERROR[^\r\n]*)\r\n")
_REPORT = re.compile(rb"\r\n\+CDS: ?\d+\r\n([0-9A-F]+)\r\n")
_LONGEST_REPORT = 200
_DIALLED = re.compile(rb'AT\+CMGS="([^"]+)"')
_LINE_ENDS = (b"\r", b"\x1b")
_CTRL_Z = b"\x1a"
_NOISE = (b"\x00\x00\x00", b"\xff\xfe~\r\n", b"\x82\x10\x00^\xc3\r\n", b"\r\n^DSFLOWRPT: 1,2\r\n")


class Death(Enum):
    """When the port vanishes in the course of a send."""

    AT_PROMPT = "when the modem asks for the text"
    BEFORE_CTRL_Z = "before the text has left"
    AFTER_CTRL_Z = "after the text has left"
    IN_DOUBT = "while the text leaves, and nobody knows how far it got"


@dataclass
class Flight:
    """One text given to a modem: `answered` once the program has read the modem's result.

    `number` is the recipient's without its "+", `text_sum` the CRC-32 of the text in UTF-8.
    """

    number: int
    text_sum: int
    left: float
    answered: float | None = None
    said: bytes = b""


class Bay:
    """A place for one modem, with its cable; see `sim.ports.Port` for `open` and `close`."""

    def __init__(
        self, world: World, name: str, profile: Profile, network: Network, random: Random
    ) -> None:
        self.url = f"bay://{name}"
        self.flights: list[Flight] = []
        self.reports_read: list[str] = []
        self.death: Death | None = None
        self._world = world
        self._random = random
        self._plugged = False
        self._port: BayPort | None = None
        self._flight: Flight | None = None
        self._command = self._body = b""
        self._mute_until = self._deaf_until = self._held_until = 0.0
        self._last_due = 0.0
        self._glitches = 0
        self.modem = make_modem(name, profile, network)
        self.station = Station(world.loop, self.modem, self)
        self.station.open()

    # Towards the modem.

    def open(self) -> None:
        """Let the program in."""
        self._plugged = True

    def close(self) -> None:
        """Take the port away."""
        self._plugged = False
        self._glitches += 1
        self._hang_up()

    def _hang_up(self) -> None:
        port, self._port = self._port, None
        if port is not None:
            self.modem.disconnect()
            port.vanish()
        self._flight = None

    # Towards the program.

    def connect(self) -> BayPort:
        """Open the port, as the program does."""
        if not self._plugged:
            raise Refusal(Reason.PORT_MISSING, self.url)
        if self._port is not None:
            raise Refusal(Reason.PORT_IN_USE, self.url)
        self._port = BayPort(self._world, self)
        self.modem.connect(self._said)
        return self._port

    def release(self, port: BayPort) -> None:
        """The program closed the port."""
        if port is self._port:
            self._hang_up()

    def written(self, data: bytes) -> None:
        """Take what the program writes, as far as the day's faults let it through."""
        if data.endswith(_CTRL_Z):
            self._end_written(data)
            return
        self._flight = None  # whoever says something else waits for its result no more
        if data.endswith(_LINE_ENDS):
            self._command, self._body = data, b""
        else:
            self._body += data  # a text may be typed slowly
        self._feed(data)

    def _feed(self, data: bytes) -> None:
        if self._world.seconds >= self._deaf_until:
            self.modem.feed(data)

    def _end_written(self, data: bytes) -> None:
        death = self.death
        if death in (Death.BEFORE_CTRL_Z, Death.IN_DOUBT):
            self.death = None
            if death is Death.IN_DOUBT:
                self._take_off(data)
                self._die()
                raise InDoubt(Reason.PORT_FAILED, self.url)
            self._die()
            raise gone(self.url)
        self._take_off(data)
        if death is Death.AFTER_CTRL_Z:
            self.death = None
            self._die()

    def _take_off(self, data: bytes) -> None:
        number, text = _text_of(self._command, self._body + data[:-1])
        flight = Flight(int(number), zlib.crc32(text.encode()), self._world.seconds)
        self.flights.append(flight)
        self._flight = flight
        self._feed(data)

    def _die(self) -> None:
        self.station.unplug()
        self._world.timers.call_later(self._random.uniform(0.5, 6.0), self.station.replug)

    # The cable.

    def _said(self, data: bytes) -> None:
        """Carry what the modem says: at its own pace, sometimes in pieces, in order."""
        flight = self._tag(data)
        if self.death is Death.AT_PROMPT and b"> " in data:
            self.death = None
            self._world.timers.call_later(self._random.uniform(0, 0.02), self._die)
        if self._world.seconds < self._mute_until:
            return
        cut = self._random.randrange(len(data)) if self._random.random() < 0.1 else 0
        if cut:
            self._carry(data[:cut], None)
        self._carry(data[cut:], flight)

    def _tag(self, data: bytes) -> Flight | None:
        """Return the text in the air whose result ends with these bytes."""
        flight = self._flight
        if flight is None:
            return None
        flight.said += data
        if not _FINAL.search(flight.said):
            return None
        flight.said = b""
        self._flight = None
        return flight

    def _carry(self, data: bytes, flight: Flight | None) -> None:
        due = self._world.seconds + self._random.uniform(0.0005, 0.01)
        self._last_due = due = max(due, self._last_due, self._held_until)
        port = self._port
        if port is not None:
            delay = due - self._world.seconds
            self._world.timers.call_later(delay, lambda: self._arrive(port, data, flight))

    def _arrive(self, port: BayPort, data: bytes, flight: Flight | None) -> None:
        # What was held back on its way meets whoever has the port open by then.
        meets = self._port or port
        meets.deliver(data, flight if meets is port else None)

    # What goes wrong.

    def plan(self, death: Death) -> None:
        """Let the port vanish in the course of the next send."""
        self.death = death

    def let_go(self) -> None:
        """Close the port for a program that was killed."""
        self._hang_up()

    def mute(self, seconds: float) -> None:
        """Lose what the modem says."""
        self._mute_until = self._world.seconds + seconds

    def deafen(self, seconds: float) -> None:
        """Lose what is said to the modem."""
        self._deaf_until = self._world.seconds + seconds

    def hold(self, seconds: float) -> None:
        """Bring what the modem says from now on only after some seconds."""
        self._held_until = self._world.seconds + seconds

    def noise(self) -> None:
        """Put noise between two lines."""
        self._carry(self._random.choice(_NOISE), None)

    def glitch(self, seconds: float) -> None:
        """Take the port away for a while; the modem keeps its power and goes on."""
        if self._plugged:
            self.close()
            mine = self._glitches
            self._world.timers.call_later(seconds, lambda: self._back(mine))

    def _back(self, glitch: int) -> None:
        if glitch == self._glitches:
            self.open()

    def pull(self, seconds: float) -> None:
        """Pull the modem out, and put it back after some seconds."""
        self.station.unplug()
        self._world.timers.call_later(seconds, self.station.replug)

    def reset(self, *, says: str) -> None:
        """Let the modem start anew at its place; `says` is what it says of it ("": nothing)."""
        if self._plugged:
            self._flight = None
            self.modem.power_off()
            self.modem.power_on()
            if says:
                self.modem.notify(says)

    def reset_silently(self) -> None:
        """Let the modem start anew at its place, and say nothing."""
        self.reset(says="")

    def cut_power(self) -> None:
        """Take the modem's power, and its port with it, for a moment."""
        self.pull(1.0)

    def heal(self) -> None:
        """End every fault."""
        self.death = None
        self.station.disarm()
        self._mute_until = self._deaf_until = self._held_until = 0.0
        self.station.replug()
        self._plugged = True
        self.station.cover(covered=True)


def _text_of(command: bytes, body: bytes) -> tuple[str, str]:
    """Return the number and the text of what was written, in PDU mode or as UCS-2 in text mode."""
    dialled = _DIALLED.search(command)
    if dialled is None:
        submit = codec.decode(body.decode("ascii"), "out")
        return submit.recipient, submit.text or ""
    number = dialled.group(1).decode()
    if not number.isdigit() or not number.startswith("+"):
        number = bytes.fromhex(number).decode("utf-16-be")
    return number, bytes.fromhex(body.decode()).decode("utf-16-be")


class BayPort:
    """An open port; see `modem.wire.Port`. Its waiting is in virtual time."""

    speeds: tuple[int, ...] = ()

    def __init__(self, world: World, bay: Bay) -> None:
        self.url = bay.url
        self._world = world
        self._bay = bay
        self._heard: deque[tuple[bytes, Flight | None]] = deque()
        self._gone = False
        self._woken = False
        self._reader: Actor | None = None
        self._lately = b""

    def set_speed(self, rate: int) -> None:
        """There is none."""

    def read(self, timeout: float) -> bytes:
        until = self._world.after(timeout)
        while True:
            if self._gone:
                raise gone(self.url)
            if self._heard:
                return self._take()
            if self._woken or self._world.is_over(until):
                self._woken = False
                return b""
            self._reader = self._world.me()
            self._world.park(until)
            self._reader = None

    def _take(self) -> bytes:
        data = b""
        while self._heard:
            piece, flight = self._heard.popleft()
            data += piece
            if flight is not None:
                flight.answered = self._world.seconds
        self._note_reports(data)
        return data

    def _note_reports(self, data: bytes) -> None:
        """Note each delivery report that was shown and read to its end."""
        self._lately += data
        end = 0
        for found in _REPORT.finditer(self._lately):
            self._bay.reports_read.append(found.group(1).decode())
            end = found.end()
        self._lately = self._lately[max(end, len(self._lately) - _LONGEST_REPORT) :]

    def write(self, data: bytes) -> None:
        if self._gone:
            raise gone(self.url)
        self._bay.written(data)

    def wake(self) -> None:
        self._woken = True
        self._rouse()

    def close(self) -> None:
        self._bay.release(self)

    def deliver(self, data: bytes, flight: Flight | None) -> None:
        """Bytes have come over the cable."""
        if not self._gone:
            self._heard.append((data, flight))
            self._rouse()

    def vanish(self) -> None:
        """The port is gone, with what was not read."""
        self._gone = True
        self._heard.clear()
        self._rouse()

    def _rouse(self) -> None:
        if self._reader is not None:
            self._world.wake(self._reader)


def opener(bays: dict[str, Bay]) -> Callable[[str], BayPort]:
    """Return what opens the ports of `bays` by their URL."""
    return lambda url: bays[url].connect()
