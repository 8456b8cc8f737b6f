"""One modem, one lane and a real store in virtual time and a single thread.

The lane's loop is turned step by step; whenever it waits, the clock jumps to what happens next.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.modem.wire import gone
from smsdesk.sim.assembly import make_modem
from smsdesk.sim.journal import Record
from smsdesk.sim.loop import Loop
from smsdesk.sim.network import Network, Ways
from smsdesk.sim.profile import Profile
from smsdesk.sim.station import Station

START = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


class StageClock:
    """The time of everybody on a stage; it only goes forward, also from one stage to the next."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def now(self) -> datetime:
        return START + timedelta(seconds=self.seconds - 1000.0)

    def monotonic(self) -> float:
        return self.seconds


class Stage:
    """A modem at its port, its network, and the journal of what the network took."""

    def __init__(
        self,
        clock: StageClock,
        name: str,
        profile: Profile,
        *,
        latency: float,
        report_delay: float = 2.0,
    ) -> None:
        self.clock = clock
        self.records: list[Record] = []
        self.url = f"stage://{name}"
        self.waits_for_person = False
        self._loop = Loop(clock)  # never started: its timers are advanced here
        self.timers = self._loop.timers
        self.network = Network(
            self.timers,
            latency=latency,
            journal=self.records.append,
            ways=Ways(report_delay=report_delay, spread=0.0),
        )
        self.modem = make_modem(name, profile, self.network)
        self.station = Station(self._loop, self.modem, self)
        self._plugged = False
        self._port: StagePort | None = None
        self.station.open()

    def end(self) -> None:
        """Take the stage down."""
        self._loop.stop()

    # The port towards the modem; see `sim.ports.Port`.

    def open(self) -> None:
        self._plugged = True

    def close(self) -> None:
        self._plugged = False
        port, self._port = self._port, None
        if port is not None:
            port.vanished = True
            self.modem.disconnect()

    # Towards the program.

    def connect(self, url: str) -> StagePort:
        """Open the port, as the program does."""
        if not self._plugged:
            raise Refusal(Reason.PORT_MISSING, url)
        if self._port is not None:
            raise Refusal(Reason.PORT_IN_USE, url)
        self._port = StagePort(self)
        self.modem.connect(self._port.heard.extend)
        return self._port

    def release(self, port: StagePort) -> None:
        if port is self._port:
            self._port = None
            self.modem.disconnect()

    def nudge(self) -> threading.Event:
        """Return what a lane waits on while its modem is lost."""
        return _Nudge(self)

    def wait(self, until: float, done: Callable[[], bool]) -> None:
        """Let time go by until something is done, or the second `until`."""
        clock, timers = self.clock, self.timers
        timers.advance(clock.seconds)
        while not done():
            due = timers.next_at()
            if due is None or due > until:
                clock.seconds = max(clock.seconds, until)
                return
            clock.seconds = max(clock.seconds, due)
            timers.advance(clock.seconds)


class StagePort:
    """An open port; see `modem.wire.Port`."""

    speeds: tuple[int, ...] = ()

    def __init__(self, stage: Stage) -> None:
        self.url = stage.url
        self.heard = bytearray()
        self.vanished = False
        self._stage = stage
        self._woken = False

    def set_speed(self, rate: int) -> None:
        """There is none."""

    def read(self, timeout: float) -> bytes:
        until = self._stage.clock.seconds + max(0.0, timeout)
        self._stage.wait(until, lambda: bool(self.heard) or self.vanished or self._woken)
        data = bytes(self.heard)
        self.heard.clear()
        if not data and self.vanished:
            raise gone(self.url)
        self._woken = False
        return data

    def write(self, data: bytes) -> None:
        if self.vanished:
            raise gone(self.url)
        self._stage.modem.feed(data)

    def wake(self) -> None:
        self._woken = True

    def close(self) -> None:
        self._stage.release(self)


class _Nudge(threading.Event):
    """What a lost lane waits on, in virtual time."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage

    def wait(self, timeout: float | None = None) -> bool:
        if timeout is None:
            self._stage.waits_for_person = True
        else:
            self._stage.wait(self._stage.clock.seconds + timeout, self.is_set)
        return self.is_set()
