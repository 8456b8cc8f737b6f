"""modems, sim and tour."""

from __future__ import annotations

import signal
import socket
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from smsdesk.domain.changes import ModemStatus
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.sim.fault_specs import parse
from smsdesk.sim.server import SimOptions
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


def test_a_warning_comes_with_what_to_do(run: Run, world: World) -> None:
    full = replace(READY.status, storage_used=18, text_mode=True)
    world.findings = (replace(READY, status=full),)
    (found,) = run("modems", "--json").json
    assert [each["reason"] for each in found["warnings"]] == [
        "storage_nearly_full",
        "text_mode_only",
    ]
    assert all(each["explanation"] and each["remedy"] for each in found["warnings"])
    said = run("modems").out
    assert "nearly full (18/20)" in said
    assert "one part only" in said


def test_modems_are_described(run: Run, world: World) -> None:
    world.findings = (READY, BUSY)
    ready, busy = run("modems", "--json").json
    assert ready == {
        "port": "/dev/ttyUSB0",
        "state": "ready",
        "reason": None,
        "explanation": None,
        "remedy": None,
        "command": None,
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
        "warnings": [],
    }
    assert (busy["state"], busy["reason"]) == ("trouble", "port_in_use")
    assert busy["command"] == "mmcli -m any --inhibit"
    assert busy["command"] in busy["remedy"]
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


@pytest.mark.skipif(not hasattr(signal, "pthread_kill"), reason="signals of another kind")
def test_a_run_is_replayed_as_it_was(run: Run, world: World, tmp_path: Path) -> None:
    journal = tmp_path / "journal"
    first = ("--tcp", "0", "--seed", "7", "--latency", "0", "--profile", "ec25+pin")
    faults = ("--fault", "silence@3", "--fault", "cms=42:every=5")
    runs = (
        (*first, *faults, "--journal", journal),
        ("--replay", journal, "--latency", "1"),
        ("--replay", journal, "--tcp", "0", "--modems", "2"),
    )
    for words in runs:
        talker = threading.Thread(target=_talk_and_stop, args=(world, [], signal.SIGINT))
        talker.start()
        assert run("sim", *words, "--json").status == 0
        talker.join()
    asked = SimOptions(tcp=0, seed=7, latency=0.0, profile="ec25+pin", faults=FAULTS)
    assert world.sims == [
        replace(asked, journal=journal),
        replace(asked, latency=1.0),
        replace(asked, modems=2),
    ]


@pytest.mark.parametrize(
    ("spec", "said"),
    [
        ("silense", "“silense”, character 1: there is no such fault (possible: silence, hang,"),
        ("late=soon", "“late=soon”, character 6: this is no number of seconds (possible: 0.5, 20)"),
        ("cms=1:in=mail", "character 10: it can’t strike there (possible: sent, command)"),
    ],
)
def test_a_fault_that_can_not_be_read_is_told_with_its_place(
    run: Run, spec: str, said: str
) -> None:
    ended = run("sim", "--fault", spec)
    assert ended.status == 2
    assert said in ended.err


def test_a_journal_that_can_not_be_replayed(run: Run, tmp_path: Path) -> None:
    ended = run("sim", "--replay", tmp_path / "none")
    assert ended.status == 1
    assert "There is no file" in ended.err


FAULTS = (parse("silence@3"), parse("cms=42:every=5"))


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


def test_modem_manager_is_kept_off_only_the_modems_that_are_named(run: Run, world: World) -> None:
    told = run("modems", "--port", "/dev/ttyUSB0", "--keep-modemmanager-off", "--json")
    assert told.json == {"rules": ["/dev/ttyUSB0.rules"], "modem_manager": "off"}
    assert world.kept_off == {"/dev/ttyUSB0": True}
    said = run("modems", "--port", "/dev/ttyUSB0", "--let-modemmanager-in").out
    assert "removed: /dev/ttyUSB0.rules" in said
    assert world.kept_off == {"/dev/ttyUSB0": False}


def test_modem_manager_is_not_kept_off_everything(run: Run, world: World) -> None:
    assert run("modems", "--keep-modemmanager-off").status == 2
    refused = run("modems", "--keep-modemmanager-off", "--port", "socket://localhost:1")
    assert refused.status == 1
    assert "not on USB" in refused.err
    assert world.kept_off == {}
