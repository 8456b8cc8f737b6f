"""modems, sim and tour."""

from __future__ import annotations

import signal
import socket
import threading
from pathlib import Path

import pytest

from smsdesk.domain.changes import ModemStatus
from smsdesk.domain.reasons import Reason, Trouble
from tests.cli.conftest import Finding, Run, World

READY = Finding(
    "/dev/ttyUSB0",
    None,
    ModemStatus(
        "/dev/ttyUSB0",
        manufacturer="huawei",
        model="E3372",
        imei="490154203237518",
        imsi="234150000000001",
        operator="Virtual",
        registration="home",
        signal_dbm=-73,
        storage_used=3,
        storage_total=20,
        smsc="+447785016005",
    ),
)
BUSY = Finding(
    "/dev/ttyUSB1",
    Trouble(Reason.PORT_IN_USE, "/dev/ttyUSB1", ("ModemManager",)),
    ModemStatus("/dev/ttyUSB1"),
)


def test_modems_are_described(run: Run, world: World) -> None:
    world.findings = (READY, BUSY)
    ready, busy = run("modems", "--json").json
    assert ready == {
        "port": "/dev/ttyUSB0",
        "state": "ready",
        "reason": None,
        "explanation": None,
        "remedy": None,
        "manufacturer": "huawei",
        "model": "E3372",
        "revision": None,
        "imei": "490154203237518",
        "imsi": "234150000000001",
        "operator": "Virtual",
        "registration": "home",
        "signal_dbm": -73,
        "sms_storage": {"used": 3, "total": 20},
        "smsc": "+447785016005",
    }
    assert (busy["state"], busy["reason"]) == ("trouble", "port_in_use")
    assert busy["remedy"]
    shown = run("modems").out
    assert "ready: Virtual, -73 dBm" in shown
    assert "3 of 20" in shown
    assert [each["port"] for each in run("modems", "--port", "/dev/ttyUSB1", "--json").json] == [
        "/dev/ttyUSB1"
    ]


def test_no_modem_is_no_error_but_is_said(run: Run) -> None:
    assert run("modems", "--json").json == []
    assert "modem" in run("modems").out.lower()


def test_the_tour_tells_steps_and_pictures(run: Run, tmp_path: Path) -> None:
    answer = run("tour", "--out", tmp_path, "--json").json
    assert answer == {"steps": ["one", "two"], "screenshots": [str(tmp_path / "1.png")]}


@pytest.mark.skipif(not hasattr(signal, "pthread_kill"), reason="signals of another kind")
@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM])
def test_virtual_modems_are_served_until_stopped(run: Run, world: World, end: int) -> None:
    talker = threading.Thread(target=_talk_and_stop, args=(world, answers := [], end))
    talker.start()
    ended = run("sim", "--modems", "2", "--tcp", "0", "--latency", "0", "--json")
    talker.join()
    assert ended.status == 0
    assert len(ended.json["urls"]) == 2
    assert all(url.startswith("socket://") for url in ended.json["urls"])
    assert b"OK" in answers[0]


def _talk_and_stop(world: World, answers: list[bytes], end: int) -> None:
    """Ask one of the modems whether it is there, then press Ctrl-C."""
    main = threading.main_thread().ident
    assert main is not None
    try:
        server = world.served.get(timeout=10)
        host, _, port = server.urls[0].removeprefix("socket://").rpartition(":")
        with socket.create_connection((host, int(port)), timeout=5) as link:
            link.sendall(b"AT\r")
            answer = b""
            while b"OK" not in answer:
                answer += link.recv(100)
        answers.append(answer)
    finally:
        signal.pthread_kill(main, end)
