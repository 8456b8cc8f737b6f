"""Which ports are listed, by which names, and how a change of them is noticed."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from smsdesk.modem import listing
from smsdesk.modem.usb import Role


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


def listed(monkeypatch, *ports: Listed) -> list[listing.PortInfo]:
    monkeypatch.setattr("serial.tools.list_ports.comports", lambda: list(ports))
    monkeypatch.setattr("smsdesk.modem.usb.routers", list)
    return listing.list_ports()


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
        (found,) = listing.list_ports()
        assert found.description == "HUAWEI HiLink"
        assert found.url == f"{listing.ROUTER_SCHEME}1-1"

    def test_devices_of_no_use_are_listed_on_demand_once_each(self, monkeypatch) -> None:
        gps = [stick(number, 0x1546, 0x01A8) for number in range(2)]
        quectel = [
            Listed(f"/dev/ttyUSB{n + 5}", vid=0x2C7C, pid=0x0125, location=f"2-1:1.{n}")
            for n in range(4)
        ]
        assert [p.device for p in listed(monkeypatch, *gps, *quectel)] == ["/dev/ttyUSB7"]
        found = listing.list_ports(useless=True)
        assert [(p.device, p.role) for p in found] == [
            ("/dev/ttyUSB7", Role.PRIMARY),
            ("/dev/ttyUSB1", Role.CLOSED),
        ]

    def test_which_ports_stay_closed_and_which_to_use_instead(self, monkeypatch) -> None:
        quectel = [stick(number, 0x2C7C, 0x0125) for number in range(4)]
        gps = Listed("/dev/ttyACM0", vid=0x1546, pid=0x01A8, location="2-1")
        listed(monkeypatch, *quectel, gps, Listed("/dev/ttyUSB9", vid=0x9999, pid=1))
        assert listing.closed("/dev/ttyUSB0") == "/dev/ttyUSB2"
        assert listing.closed("/dev/ttyACM0?baud=9600") == ""
        assert listing.closed("/dev/rfcomm0") == ""
        for url in ("/dev/ttyUSB2", "/dev/ttyUSB3", "/dev/ttyUSB9", "/dev/ttyS0", "virtual://x"):
            assert listing.closed(url) is None

    def test_the_ports_of_this_computer_can_be_listed(self) -> None:
        assert isinstance(listing.list_ports(), list)


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
        found = listing.lasting_name(str(device), unique=unique, by_id=by_id, by_path=by_path)
        assert Path(found).parent.name == directory

    def test_neither(self, tmp_path: Path) -> None:
        nowhere = tmp_path / "nowhere"
        found = listing.lasting_name("/dev/ttyUSB7", unique=True, by_id=nowhere, by_path=nowhere)
        assert found == "/dev/ttyUSB7"


class TestKnowingAgain:
    def test_by_serial_number_and_by_socket_each_with_the_interface(self, monkeypatch) -> None:
        (port,) = listed(monkeypatch, stick(2, 0x2C7C, 0x0125, serial_number="ABC"))
        assert port.usb_serial == "2c7c:0125 ABC 2"
        assert port.usb_place == "1-1.4:1.2"
        assert port.pluggable

    def test_a_stick_without_a_serial_number_has_its_socket(self, monkeypatch) -> None:
        (port,) = listed(monkeypatch, stick(2, 0x2C7C, 0x0125))
        assert (port.usb_serial, port.usb_place) == ("", "1-1.4:1.2")

    def test_a_built_in_port_stays_where_it_is(self, monkeypatch) -> None:
        (port,) = listed(monkeypatch, Listed("/dev/ttyAMA9"))
        assert (port.usb_serial, port.usb_place, port.pluggable) == ("", "", False)


class TestFurtherPorts:
    """Terminals that the system does not list, in folders that a person has named."""

    @pytest.fixture
    def folder(self, tmp_path: Path, monkeypatch) -> Path:
        folder = tmp_path / "ports"
        folder.mkdir()
        monkeypatch.setenv("SMSDESK_PORTS", os.pathsep.join([str(tmp_path / "none"), str(folder)]))
        return folder

    def test_they_are_listed(self, monkeypatch, folder: Path) -> None:
        master, slave = os.openpty()
        try:
            (folder / "modem1").symlink_to(os.ttyname(slave))
            (folder / "readme").write_text("no port")
            (folder / "broken").symlink_to(folder / "nowhere")
            (port,) = listed(monkeypatch)
            assert port.url == str(folder / "modem1")
            assert port.device == os.ttyname(slave)
            assert port.pluggable
        finally:
            os.close(master)
            os.close(slave)

    def test_a_change_is_noticed(self, folder: Path) -> None:
        seen = [listing.present()]
        (folder / "modem1").symlink_to("/dev/pts/1")
        seen.append(listing.present())
        (folder / "modem1").unlink()
        (folder / "modem1").symlink_to("/dev/pts/2")
        seen.append(listing.present())
        (folder / "modem1").rename(folder / "modem2")
        seen.append(listing.present())
        assert len(set(seen)) == 4
        assert listing.present() == seen[-1]


@pytest.mark.parametrize(
    ("url", "device"),
    [
        ("virtual://demo?profile=pin", "virtual://demo"),
        ("socket://10.0.0.1:4000", "socket://10.0.0.1:4000"),
        ("/dev/ttyUSB0?baud=9600", "/dev/ttyUSB0"),
        ("ttyUSB0", "/dev/ttyUSB0"),
    ],
)
def test_the_device_behind_a_url(url: str, device: str) -> None:
    assert listing.device_behind(url) == device


def test_the_device_behind_a_link(tmp_path: Path) -> None:
    (tmp_path / "modem1").symlink_to("/dev/pts/77")
    assert listing.device_behind(str(tmp_path / "modem1")) == "/dev/pts/77"
