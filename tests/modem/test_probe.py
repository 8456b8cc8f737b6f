"""Which ports are listed, and what a diagnosis says of one."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from smsdesk.domain.changes import ModemStatus
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.modem import holders, probe
from smsdesk.modem.usb import Role
from tests.modem.rig import OK, FakeClock, Reply, ScriptedPort, SimPort, nothing, plain


@dataclass
class Listed:
    """A port as pyserial lists it."""

    device: str
    description: str = "n/a"
    manufacturer: str | None = None
    product: str | None = None
    vid: int | None = None
    pid: int | None = None
    serial_number: str | None = None
    location: str | None = None


def listed(monkeypatch, *ports: Listed) -> list[probe.PortInfo]:
    monkeypatch.setattr("serial.tools.list_ports.comports", lambda: list(ports))
    monkeypatch.setattr("smsdesk.modem.usb.routers", list)
    return probe.list_ports()


def stick(number: int, vid: int, pid: int, **more: object) -> Listed:
    return Listed(
        f"/dev/ttyUSB{number}",
        manufacturer="Maker",
        product="Stick",
        vid=vid,
        pid=pid,
        location=f"1-1.4:1.{number}",
        **more,
    )


class TestListing:
    def test_a_known_device_is_one_port(self, monkeypatch) -> None:
        found = listed(monkeypatch, *[stick(number, 0x2C7C, 0x0125) for number in range(4)])
        assert [port.device for port in found] == ["/dev/ttyUSB2"]
        assert found[0].role is Role.PRIMARY
        assert found[0].description == "Maker Stick"
        assert found[0].group == "1-1.4"

    def test_an_unknown_device_shows_all_its_ports(self, monkeypatch) -> None:
        found = listed(monkeypatch, *[stick(number, 0x9999, 0x0001) for number in range(3)])
        assert [port.device for port in found] == [f"/dev/ttyUSB{number}" for number in range(3)]

    def test_what_must_not_be_opened_is_not_listed(self, monkeypatch) -> None:
        found = listed(
            monkeypatch,
            Listed("/dev/rfcomm0"),
            Listed("/dev/cu.Bluetooth-Incoming-Port"),
            stick(0, 0x05C6, 0x9008),
            stick(1, 0x1546, 0x01A8),
        )
        assert found == []

    def test_likely_ones_come_first(self, monkeypatch) -> None:
        found = listed(
            monkeypatch,
            Listed("/dev/ttyAMA9"),
            stick(0, 0x9999, 0x0001),
            Listed("/dev/ttyUSB5", vid=0x1E0E, pid=0x9001, location="2-1:1.2"),
        )
        assert [port.device for port in found] == ["/dev/ttyUSB5", "/dev/ttyUSB0", "/dev/ttyAMA9"]

    def test_windows_locations(self, monkeypatch) -> None:
        ports = [
            Listed(f"COM{number + 3}", vid=0x2C7C, pid=0x0125, location=f"1-4:x.{number}")
            for number in range(4)
        ]
        assert [port.device for port in listed(monkeypatch, *ports)] == ["COM5"]

    def test_a_stick_in_router_mode(self, monkeypatch) -> None:
        monkeypatch.setattr("serial.tools.list_ports.comports", list)
        monkeypatch.setattr("smsdesk.modem.usb.routers", lambda: [("1-1", "HUAWEI HiLink")])
        (found,) = probe.list_ports()
        assert found.description == "HUAWEI HiLink"
        finding = probe.diagnose(found.url)
        assert finding.trouble is not None
        assert finding.trouble.reason is Reason.ROUTER_MODE

    def test_the_ports_of_this_computer_can_be_listed(self) -> None:
        assert isinstance(probe.list_ports(), list)


class TestLastingNames:
    @pytest.fixture
    def names(self, tmp_path: Path) -> tuple[Path, Path, Path]:
        device = tmp_path / "ttyUSB2"
        device.touch()
        by_id, by_path = tmp_path / "by-id", tmp_path / "by-path"
        for directory in (by_id, by_path):
            directory.mkdir()
        (by_id / "usb-Maker_Stick_123-if02-port0").symlink_to(device)
        (by_path / "pci-0-usb-0:1:1.2-port0").symlink_to(device)
        return device, by_id, by_path

    @pytest.mark.parametrize(("unique", "directory"), [(True, "by-id"), (False, "by-path")])
    def test_by_serial_number_or_by_socket(self, names, unique: bool, directory: str) -> None:
        device, by_id, by_path = names
        found = probe.lasting_name(str(device), unique=unique, by_id=by_id, by_path=by_path)
        assert Path(found).parent.name == directory

    def test_neither(self, tmp_path: Path) -> None:
        nowhere = tmp_path / "nowhere"
        found = probe.lasting_name("/dev/ttyUSB7", unique=True, by_id=nowhere, by_path=nowhere)
        assert found == "/dev/ttyUSB7"


def diagnosed(port, **more: object) -> probe.Finding:
    return probe.diagnose("lane", clock=port.clock, open_port=lambda _url: port, **more)


class TestDiagnosis:
    def test_ready(self) -> None:
        port = SimPort("clean")
        finding = diagnosed(port)
        assert finding.trouble is None
        assert finding.port == "lane"
        assert finding.status.imei
        assert finding.status.signal_dbm is not None
        assert port.closed

    @pytest.mark.parametrize(
        ("profile", "reason"),
        [
            ("pin", Reason.SIM_PIN),
            ("puk", Reason.SIM_PUK),
            ("no_sim", Reason.SIM_MISSING),
            ("not_registered", Reason.NOT_REGISTERED),
            ("text_only", Reason.SMS_NOT_SUPPORTED),
        ],
    )
    def test_trouble_with_the_sim_or_the_network(self, profile: str, reason: Reason) -> None:
        port = SimPort(profile)
        finding = diagnosed(port)
        assert finding.trouble is not None
        assert finding.trouble.reason is reason
        assert finding.status.imei
        assert port.closed
        assert port.clock.seconds < 1005

    def test_a_pin_that_is_handed_in(self) -> None:
        assert diagnosed(SimPort("pin"), pin="1234").trouble is None

    @pytest.mark.parametrize(
        ("answer", "reason"),
        [
            (nothing, Reason.MODEM_SILENT),
            (b"$GPGGA,123519,4807.038,N\r\n", Reason.NOT_A_MODEM),
            (bytes(32) + b"~\x00\x7e\r\n", Reason.NOT_A_MODEM),
        ],
    )
    def test_no_modem_there(self, answer: Reply, reason: Reason) -> None:
        port = ScriptedPort({"AT": answer})
        finding = diagnosed(port)
        assert finding.trouble is not None
        assert finding.trouble.reason is reason
        assert port.closed
        assert port.clock.seconds < 1004

    def test_a_silent_real_line_is_given_up_soon(self) -> None:
        port = ScriptedPort({})
        port.speeds = (115_200, 9_600, 19_200, 57_600, 460_800)
        assert diagnosed(port).trouble.reason is Reason.MODEM_SILENT
        assert port.clock.seconds < 1005

    def test_a_real_line_at_another_speed(self) -> None:
        port = ScriptedPort(plain())
        port.speeds = (115_200, 9_600)

        def at(port: ScriptedPort) -> None:
            if port.speed_set[-1:] == [9_600]:
                port.say(OK)

        port.answers["AT"] = [at]
        assert diagnosed(port).trouble is None

    def test_an_error_is_a_sign_of_life(self) -> None:
        port = ScriptedPort(plain() | {"AT": [b"\r\n+CME ERROR: 10\r\n", OK]})
        assert diagnosed(port).trouble is None

    def test_a_port_that_cannot_be_opened(self) -> None:
        def no(_url: str) -> ScriptedPort:
            raise Refusal(Reason.PORT_NO_PERMISSION, "lane", ("dialout",))

        finding = probe.diagnose("lane", clock=FakeClock(), open_port=no)
        assert finding.trouble is not None
        assert finding.trouble.hints == ("dialout",)
        assert finding.status.port == "lane"

    def test_several_at_once(self) -> None:
        began = time.monotonic()
        urls = [f"virtual://probe-{n}?profile=clean&latency=0" for n in range(3)]
        findings = probe.diagnose_all([*urls, "/dev/no-such-port"])
        assert [finding.port for finding in findings] == [*urls, "/dev/no-such-port"]
        assert [finding.trouble is None for finding in findings] == [True, True, True, False]
        assert time.monotonic() - began < 5
        assert probe.diagnose_all([]) == []

    def test_two_ports_of_one_modem_are_one_finding(self, monkeypatch) -> None:
        def same_modem(url: str) -> probe.Finding:
            trouble = Trouble(Reason.MODEM_SILENT, url) if url == "c" else None
            imei = "" if trouble else "356938035643809"
            return probe.Finding(url, trouble, ModemStatus(port=url, imei=imei))

        monkeypatch.setattr(probe, "diagnose", same_modem)
        findings = probe.diagnose_all(["a", "b", "c", "c"])
        assert [finding.port for finding in findings] == ["a", "c", "c"]


def test_a_program_that_usually_takes_modems_is_suspected(tmp_path: Path) -> None:
    process = tmp_path / "77"
    process.mkdir()
    (process / "comm").write_text("ModemManager\n")
    assert holders.holder("/dev/ttyUSB0", tmp_path) == "ModemManager"
