"""The same driver over real ports: a pseudo-terminal, TCP, and the virtual modem in the process.

These run in real time, but never longer than the bytes take.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator

import pytest

from smsdesk.codec import pdu as codec
from smsdesk.codec.segment import Alphabet
from smsdesk.domain.clock import SystemClock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Receipt, ReceivedPart
from smsdesk.domain.outcome import RouteDown, Unknown
from smsdesk.domain.reasons import Reason
from smsdesk.modem.port import open_port
from smsdesk.modem.sender import PartAccepted
from smsdesk.modem.session import Session, SessionSettings
from smsdesk.sim.server import SimOptions, SimServer

PART = codec.encode_submit("+15005550011", "Are you there?", Alphabet.GSM7, report=True)


@pytest.fixture(params=["pty", "tcp"])
def server(request) -> Iterator[SimServer]:
    if request.param == "pty" and sys.platform == "win32":
        pytest.skip("no terminals here")
    tcp = 0 if request.param == "tcp" else None
    with SimServer(SimOptions(tcp=tcp, pty=tcp is None, latency=0.01)) as running:
        yield running


def open_session(url: str) -> Session:
    opened = Session(open_port(url), SystemClock(), SessionSettings(), url)
    opened.bring_up()
    return opened


def collect(opened: Session, count: int) -> list[object]:
    arrivals: list[object] = []
    ends_at = time.monotonic() + 10
    while len(arrivals) < count and time.monotonic() < ends_at:
        got = opened.receive(1.0)
        opened.discard(got)
        arrivals += got
    return arrivals


def test_sending_receiving_and_reports(server: SimServer) -> None:
    opened = open_session(server.urls[0])
    outcome = opened.send_part(PART, lambda: None)
    assert isinstance(outcome, PartAccepted)
    arrivals = collect(opened, 2)
    (receipt,) = [arrival for arrival in arrivals if isinstance(arrival, Receipt)]
    (reply,) = [arrival for arrival in arrivals if isinstance(arrival, ReceivedPart)]
    assert receipt.reference == outcome.reference
    assert reply.sender == "+15005550011"
    opened.close()


def test_one_that_arrives_while_waiting(server: SimServer) -> None:
    opened = open_session(server.urls[0])
    opened.receive(0)
    threading.Timer(0.05, server.text, (0, "+15005550123", "Hello")).start()
    (part,) = collect(opened, 1)
    assert isinstance(part, ReceivedPart)
    assert part.text == "Hello"
    opened.close()


def test_waking_from_another_thread(server: SimServer) -> None:
    opened = open_session(server.urls[0])
    opened.receive(0)
    threading.Timer(0.05, opened.wake).start()
    began = time.monotonic()
    assert opened.receive(10) == []
    assert time.monotonic() - began < 5
    opened.close()


def test_unplugged_while_idle_and_back(server: SimServer) -> None:
    opened = open_session(server.urls[0])
    opened.receive(0)
    pulling = threading.Timer(0.05, server.unplug, (0,))
    pulling.start()
    with pytest.raises(Refusal) as caught:
        opened.receive(10)
    pulling.join()
    assert caught.value.reason is Reason.PORT_GONE
    opened.close()
    with pytest.raises(Refusal):
        open_port(server.urls[0])
    server.replug(0)
    again = open_session(server.urls[0])
    assert isinstance(again.send_part(PART, lambda: None), PartAccepted)
    again.close()


def test_unplugged_before_the_body(server: SimServer) -> None:
    opened = open_session(server.urls[0])
    outcome = opened.send_part(PART, lambda: server.unplug(0))
    opened.close()
    # TCP may take bytes for a peer that is gone: then nobody can know what left.
    tcp = server.urls[0].startswith("socket://")
    assert isinstance(outcome, RouteDown) or (tcp and isinstance(outcome, Unknown))


def test_unplugged_after_the_body_it_is_unknown() -> None:
    with SimServer(SimOptions(tcp=0, latency=5.0)) as server:
        opened = open_session(server.urls[0])
        threading.Timer(0.2, server.unplug, (0,)).start()
        assert isinstance(opened.send_part(PART, lambda: None), Unknown)
        opened.close()


def test_the_virtual_modem() -> None:
    url = "virtual://live-test?profile=clean&latency=0.01"
    opened = open_session(url)
    assert isinstance(opened.send_part(PART, lambda: None), PartAccepted)
    assert len(collect(opened, 2)) == 2
    imsi = opened.status.imsi
    opened.close()
    again = open_session(url)
    assert again.status.imsi == imsi, "the same SIM is found again"
    again.close()
