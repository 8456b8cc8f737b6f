"""Peers for the driver without threads and without waiting: a clock that only moves when asked.

`SimPort` has a virtual modem behind it, `ScriptedPort` a list of what is said and answered.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from heapq import heappop, heappush
from itertools import count

from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Arrival
from smsdesk.domain.reasons import Reason
from smsdesk.modem.session import Session, SessionSettings
from smsdesk.sim.assembly import make_modem
from smsdesk.sim.modem import VirtualModem
from smsdesk.sim.network import Network
from smsdesk.sim.people import People
from smsdesk.sim.profiles import Profile, profile_named
from smsdesk.sim.timers import Timers

START = datetime(2024, 1, 8, 12, 30, tzinfo=UTC)


class FakeClock:
    """A clock that somebody moves; `slept` are seconds that the wall alone counted."""

    def __init__(self) -> None:
        self.seconds = 1000.0
        self.slept = 0.0

    def now(self) -> datetime:
        return START + timedelta(seconds=self.seconds - 1000.0 + self.slept)

    def monotonic(self) -> float:
        return self.seconds


class QuietPort:
    """What the fake ports share."""

    speeds: tuple[int, ...] = ()

    def __init__(self, clock: FakeClock, url: str) -> None:
        self.clock = clock
        self.url = url
        self.written = bytearray()
        self.speed_set: list[int] = []
        self.closed = False
        self.woken = False

    def set_speed(self, rate: int) -> None:
        self.speed_set.append(rate)

    def wake(self) -> None:
        self.woken = True

    def close(self) -> None:
        self.closed = True

    def gone(self) -> Refusal:
        return Refusal(Reason.PORT_GONE, self.url)


class SimPort(QuietPort):
    """A port with a virtual modem; the clock jumps from one of its timers to the next."""

    def __init__(
        self,
        profile: str | Profile = "clean",
        *,
        latency: float = 0.0,
        seed: int = 1,
        clock: FakeClock | None = None,
        people: People | None = None,
        network: Network | None = None,
        timers: Timers | None = None,
        name: str = "modem1",
    ) -> None:
        super().__init__(clock or FakeClock(), "sim")
        self.timers = timers or Timers(self.clock)
        self.network = network or Network(self.timers, seed=seed, latency=latency, people=people)
        known = profile_named(profile) if isinstance(profile, str) else profile
        self.modem: VirtualModem = make_modem(name, known, self.network)
        self.modem.vanish = self.vanish
        self.vanished = False
        self._said = bytearray()
        self.commands: list[str] = []
        self.plug_in()

    def plug_in(self) -> None:
        self.vanished = self.closed = False
        self.modem.connect(self._said.extend)

    def vanish(self, _seconds: float = 0.0) -> None:
        self.vanished = True
        self.modem.disconnect()

    def read(self, timeout: float) -> bytes:
        ends_at = self.clock.seconds + max(0.0, timeout)
        self.timers.advance(self.clock.seconds)
        while not self._said:
            if self.vanished:
                raise self.gone()
            due = self.timers.next_at()
            if self.woken or due is None or due > ends_at:
                if not self.woken:
                    self.clock.seconds = max(self.clock.seconds, ends_at)
                self.woken = False
                return b""
            self.clock.seconds = max(self.clock.seconds, due)
            self.timers.advance(self.clock.seconds)
        data = bytes(self._said)
        self._said.clear()
        return data

    def write(self, data: bytes) -> None:
        if self.vanished or self.closed:
            raise self.gone()
        self.written += data
        if data.endswith(b"\r"):
            self.commands.append(data[:-1].decode())
        self.modem.feed(data)

    # What happens in the world.

    def text(self, sender: str, text: str) -> None:
        self.network.text(self.modem.device.line, sender, text)

    def later(self, seconds: float, action: Callable[[], None]) -> None:
        self.timers.call_later(seconds, action)


def nothing(_port: ScriptedPort) -> None:
    """A reply that stays away."""


Reply = bytes | Callable[["ScriptedPort"], None]


class ScriptedPort(QuietPort):
    """Answers exact bytes with exact bytes; anything else it hears with nothing.

    `answers` holds for each written line one reply or a list of replies in turn, the last of
    which repeats. A reply may be a function, which may `say` something or let the port vanish.
    """

    def __init__(self, answers: dict[str, Reply | list[Reply]], clock: FakeClock | None = None):
        super().__init__(clock or FakeClock(), "scripted")
        self.answers = {
            line: reply if isinstance(reply, list) else [reply] for line, reply in answers.items()
        }
        self.heard: list[str] = []
        self.times: list[float] = []
        self._line = bytearray()
        self._order = count()
        self._pending: list[tuple[float, int, bytes]] = []
        self.vanished = False
        self.write_fails: Callable[[bytes], Refusal | None] = lambda _data: None

    def say(self, data: bytes, after: float = 0.0) -> None:
        heappush(self._pending, (self.clock.seconds + after, next(self._order), data))

    def vanish(self) -> None:
        self.vanished = True

    def read(self, timeout: float) -> bytes:
        ends_at = self.clock.seconds + max(0.0, timeout)
        if self._pending and self._pending[0][0] <= ends_at:
            due, _, data = heappop(self._pending)
            self.clock.seconds = max(self.clock.seconds, due)
            return data
        if self.vanished:
            raise self.gone()
        if self.woken:
            self.woken = False
            return b""
        self.clock.seconds = max(self.clock.seconds, ends_at)
        return b""

    def write(self, data: bytes) -> None:
        failure = self.write_fails(data)
        if failure is not None:
            raise failure
        if self.vanished:
            raise self.gone()
        self.written += data
        for octet in data:
            self._take(octet)

    def _take(self, octet: int) -> None:
        self._line.append(octet)
        if octet not in b"\r\x1a\x1b":
            return
        line = bytes(self._line).decode("latin-1")
        self._line.clear()
        self.heard.append(line.rstrip("\r"))
        self.times.append(self.clock.seconds)
        replies = self.answers.get(line.rstrip("\r"))
        if replies is None:
            return
        reply = replies[0] if len(replies) == 1 else replies.pop(0)
        if isinstance(reply, bytes):
            self.say(reply)
        else:
            reply(self)


OK = b"\r\nOK\r\n"
ERROR = b"\r\nERROR\r\n"


def session(port: QuietPort, **settings: object) -> Session:
    """Return a session over a fake port, not brought up yet."""
    return Session(port, port.clock, SessionSettings(**settings), "lane")


# A modem without faults, for scripts that change one thing.
PLAIN: dict[str, Reply | list[Reply]] = {
    "AT": OK,
    "ATE0": OK,
    "ATV1": OK,
    "ATQ0": OK,
    "AT+CMEE=1": OK,
    "AT+CGMI": b"\r\nAcme\r\n\r\nOK\r\n",
    "AT+CGMM": b"\r\nOne\r\n\r\nOK\r\n",
    "AT+CGMR": b"\r\n1.0\r\n\r\nOK\r\n",
    "AT+CGSN": b"\r\n356938035643809\r\n\r\nOK\r\n",
    "AT+CFUN?": b"\r\n+CFUN: 1\r\n\r\nOK\r\n",
    "AT+CPIN?": b"\r\n+CPIN: READY\r\n\r\nOK\r\n",
    "AT+CIMI": b"\r\n262021234567890\r\n\r\nOK\r\n",
    "AT+CMGF=0": OK,
    "AT+CPMS=?": b'\r\n+CPMS: ("SM","ME"),("SM","ME"),("SM","ME")\r\n\r\nOK\r\n',
    'AT+CPMS="ME","ME","ME"': b"\r\n+CPMS: 0,100,0,100,0,100\r\n\r\nOK\r\n",
    'AT+CPMS="SM"': b"\r\n+CPMS: 0,20,0,100,0,100\r\n\r\nOK\r\n",
    'AT+CPMS="ME"': b"\r\n+CPMS: 0,100,0,100,0,100\r\n\r\nOK\r\n",
    "AT+CPMS?": b'\r\n+CPMS: "ME",0,100,"ME",0,100,"ME",0,100\r\n\r\nOK\r\n',
    "AT+CSMS=0": b"\r\n+CSMS: 1,1,1\r\n\r\nOK\r\n",
    "AT+CSCA?": b'\r\n+CSCA: "+491710760000",145\r\n\r\nOK\r\n',
    "AT+CNMI=?": b"\r\n+CNMI: (0-2),(0-3),(0,2),(0-2),(0,1)\r\n\r\nOK\r\n",
    "AT+CNMI=2,1,0,1,0": OK,
    "AT+CNMI?": b"\r\n+CNMI: 2,1,0,1,0\r\n\r\nOK\r\n",
    "AT+CREG=2": OK,
    "AT+COPS=3,0": OK,
    "AT+CREG?": b'\r\n+CREG: 2,1,"00C3","1A2B"\r\n\r\nOK\r\n',
    "AT+CSQ": b"\r\n+CSQ: 20,99\r\n\r\nOK\r\n",
    "AT+COPS?": b'\r\n+COPS: 0,0,"Acme Net",7\r\n\r\nOK\r\n',
    "AT+CLIP=1": OK,
    "AT+CMGL=4": OK,
}


def plain() -> dict[str, Reply | list[Reply]]:
    """Return the answers of a faultless modem, to be changed."""
    return dict(PLAIN)


def brought_up(
    changes: dict[str, Reply | list[Reply]] | None = None, **settings: object
) -> tuple[Session, ScriptedPort]:
    """Return a session with a scripted modem that is up, swept, and has heard nothing since."""
    port = ScriptedPort(plain() | (changes or {}))
    opened = session(port, **settings)
    opened.bring_up()
    opened.receive(0)
    port.heard.clear()
    port.written.clear()
    return opened, port


def wait(opened: Session, port: QuietPort, seconds: float) -> list[Arrival]:
    """Let time pass, and return what came in meanwhile."""
    ends_at = port.clock.seconds + seconds
    arrivals: list[Arrival] = []
    while port.clock.seconds < ends_at:
        arrivals += opened.receive(ends_at - port.clock.seconds)
    return arrivals
