"""Modem families talk to the real session over real ports, in words typed in beforehand.

Two kinds of transcripts: whole sessions (tests/transcripts/sessions) through `Session`, and the
fragments beside them, which the engine's tests replay too, through `Driver`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from smsdesk.codec import pdu as codec
from smsdesk.codec.segment import Alphabet
from smsdesk.domain.clock import SystemClock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import (
    Arrival,
    LateAcceptance,
    MissedCall,
    PartKey,
    Receipt,
    ReceivedPart,
    Slot,
)
from smsdesk.domain.outcome import Rejected, RouteDown, TryLater, Unknown
from smsdesk.domain.reasons import Trouble
from smsdesk.modem.session import PartAccepted, PartOutcome, Session, SessionSettings
from tests.modem import talk
from tests.modem.talk import Cut, Peer, Scene

SESSIONS = sorted(talk.DIRECTORY.glob("*.txt"))
PART = codec.encode_submit("+15005550006", "Hello", Alphabet.GSM7, report=True)
PATIENCE, LISTEN = 10.0, 0.1
"""Seconds for what is expected, and for what is not."""
WAYS = {
    "terminal": pytest.param(
        talk.at_a_terminal,
        talk.whole,
        marks=pytest.mark.skipif(sys.platform == "win32", reason="no terminals here"),
    ),
    "socket": pytest.param(talk.at_a_socket, talk.byte_by_byte),
}


@pytest.mark.parametrize("path", SESSIONS, ids=lambda path: path.stem)
def test_each_session_is_whole_and_says_where_it_comes_from(path: Path) -> None:
    titles = [scene.title.split()[0] for scene in talk.read(path)]
    assert {"bring", "send", "receive"} <= set(titles)
    assert titles.count("send") >= 2
    assert "\n# Sources: " in path.read_text("utf-8")


@pytest.mark.parametrize(("open_ends", "cut"), WAYS.values(), ids=WAYS.keys())
@pytest.mark.parametrize("path", SESSIONS, ids=lambda path: path.stem)
def test_the_session_comes_out_as_the_transcript_has_it(
    path: Path, open_ends: Callable[[], tuple[talk.Port, int]], cut: Cut
) -> None:
    port, end = open_ends()
    with Peer(end, cut) as peer, closing(OurSide(port)) as our_side:
        for scene in talk.read(path):
            peer.enter(scene)
            assert our_side.play(scene) == scene.results, (scene.title, peer.heard())
            assert set(scene.said) <= set(peer.heard()), (scene.title, peer.heard())
            assert not set(scene.unsaid) & set(peer.heard()), (scene.title, peer.heard())


class OurSide:
    """Does what a scene's title says, and writes down what came of it."""

    def __init__(self, port: talk.Port) -> None:
        self.port = port
        self.session = self._session("")

    def _session(self, pin: str) -> Session:
        settings = SessionSettings(pin=pin, wait_for_network=3.0)
        return Session(self.port, SystemClock(), settings, "lane")

    def close(self) -> None:
        self.session.close()

    def play(self, scene: Scene) -> list[str]:
        match scene.title.split():
            case ["bring", "up", *pin]:
                self.session = self._session("".join(pin))
                return self.bring_up()
            case ["send"]:
                return [self.told(self.session.send_part(PART, _nothing, part=PartKey(7, 0)))]
            case ["receive"]:
                return self.receive(len(scene.results))
            case ["close"]:
                self.session.close()
                return []
        raise AssertionError(scene.title)

    def bring_up(self) -> list[str]:
        try:
            status = self.session.bring_up()
        except Refusal as refusal:
            return [self.refused(refusal)]
        facts = (
            f"{status.manufacturer} {status.model} {status.revision}",
            f"imei {status.imei}",
            f"imsi {status.imsi}",
            f"smsc {status.smsc}",
            f"network {status.registration} {status.operator} {status.signal_dbm}",
            f"storage {status.storage_used}/{status.storage_total}",
        )
        return [f"up {fact}" for fact in facts]

    def receive(self, count: int) -> list[str]:
        """Take what comes until so many came, and what else lies there then."""
        arrived: list[Arrival] = []
        try:
            while True:
                arrivals = self.session.receive(LISTEN if len(arrived) >= count else PATIENCE)
                self.session.discard(arrivals)
                arrived += arrivals
                if not arrivals:
                    return [arrival_of(arrival) for arrival in arrived]
        except Refusal as refusal:
            return [self.refused(refusal)]

    def refused(self, refusal: Refusal) -> str:
        return self.trouble("refused", refusal.trouble)

    def told(self, outcome: PartOutcome) -> str:
        match outcome:
            case PartAccepted(reference):
                return f"accepted {reference}"
            case Rejected(trouble) | TryLater(trouble) | RouteDown(trouble) | Unknown(trouble):
                return self.trouble(type(outcome).__name__.lower(), trouble)

    def trouble(self, kind: str, trouble: Trouble) -> str:
        """Describe what went wrong; which port it was is another at each run."""
        detail = trouble.detail.replace(self.port.url, "")
        return f"{kind} {trouble.reason.name} {detail}".rstrip()


def _nothing() -> None:
    pass


def arrival_of(arrival: Arrival) -> str:
    match arrival:
        case ReceivedPart(slot=slot):
            return f"text from {arrival.sender}{_place(slot)}: {arrival.text}"
        case Receipt(slot=slot):
            return (
                f"report {arrival.reference} of {arrival.recipient}{_place(slot)}: {arrival.state}"
            )
        case MissedCall():
            return f"call from {arrival.number}"
        case LateAcceptance():
            return f"late {arrival.reference}"


def _place(slot: Slot | None) -> str:
    return "" if slot is None else f" in {slot.memory} {slot.index}".rstrip()
