"""A virtual modem on the table: a clock that is turned by hand and the bytes it says."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from smsdesk.codec import pdu as codec
from smsdesk.codec.segment import Alphabet
from smsdesk.sim.assembly import make_modem
from smsdesk.sim.journal import Record
from smsdesk.sim.network import Network, Ways
from smsdesk.sim.people import People
from smsdesk.sim.profiles import PROFILES, Profile
from smsdesk.sim.timers import Timers

START = datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)


class HandClock:
    """A clock that stands still until it is turned."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def now(self) -> datetime:
        return START + timedelta(seconds=self.seconds)

    def monotonic(self) -> float:
        return self.seconds


class Bench:
    """A network with modems that are spoken to directly."""

    def __init__(
        self,
        profile: str | Profile = "clean",
        *,
        latency: float = 0.0,
        ways: Ways | None = None,
        people: People | None = None,
    ) -> None:
        self.clock = HandClock()
        self.records: list[Record] = []
        self.network = Network(
            Timers(self.clock),
            latency=latency,
            ways=ways or Ways(spread=0.0),
            people=people,
            journal=self.records.append,
        )
        self.said = bytearray()
        self.modem = self.add("modem1", profile)
        self.modem.connect(self.said.extend)
        self.device = self.modem.device

    def add(self, name: str, profile: str | Profile = "clean"):
        known = profile if isinstance(profile, Profile) else PROFILES[profile]
        return make_modem(name, known, self.network)

    def turn(self, seconds: float) -> None:
        """Let time go by, doing each thing at its moment."""
        end = self.clock.seconds + seconds
        while (due := self.network.next_at()) is not None and due <= end:
            self.clock.seconds = max(due, self.clock.seconds)
            self.network.advance(due)
        self.clock.seconds = end

    def heard(self) -> str:
        """Return what the modem said since the last time."""
        text = self.said.decode("latin-1")
        self.said.clear()
        return text

    def type(self, text: str) -> str:
        """Type bytes as they are and return what comes back at once."""
        self.modem.feed(text.encode("latin-1"))
        return self.heard()

    def at(self, command: str) -> list[str]:
        """Type a command without echo and return the lines of its answer."""
        return [line for line in self.type(command + "\r").split("\r\n") if line]

    def quiet(self) -> Bench:
        """Switch the echo off."""
        self.type("ATE0\r")
        return self

    def send(self, number: str, text: str, **options) -> list[str]:
        """Send one part and return the lines that come at once."""
        encoded = submit(number, text, **options)
        assert self.type(f"AT+CMGS={encoded.tpdu_length}\r").endswith("\r\n> ")
        return [line for line in self.type(encoded.pdu + "\x1a").split("\r\n") if line]


def submit(number: str, text: str, **options) -> codec.EncodedPdu:
    """Encode one part, with a report unless told otherwise."""
    alphabet = options.pop("alphabet", Alphabet.GSM7)
    options.setdefault("report", True)
    return codec.encode_submit(number, text, alphabet, **options)
