"""Interfaces of USB modems, by the table and by a copy of what Linux shows."""

from __future__ import annotations

from pathlib import Path

import pytest

from smsdesk.modem import usb
from smsdesk.modem.usb import Interface, Role


@pytest.mark.parametrize(
    ("vendor", "product", "number", "kind", "role"),
    [
        (0x2C7C, 0x0125, 2, "", Role.PRIMARY),
        (0x2C7C, 0x0125, 0, "", Role.CLOSED),
        (0x2C7C, 0x0128, 5, "", Role.PRIMARY),
        (0x1E0E, 0x9001, 2, "", Role.PRIMARY),
        (0x1E0E, 0x9011, 4, "", Role.PRIMARY),
        (0x19D2, 0x0031, 3, "", Role.PRIMARY),
        (0x12D1, 0x1506, 0, "01/02", Role.PRIMARY),
        (0x12D1, 0x1506, 0, "02/02", Role.PRIMARY),
        (0x12D1, 0x1506, 0, "01/01", Role.DATA),
        (0x12D1, 0x1506, 0, "01/03", Role.CLOSED),
        (0x12D1, 0x1506, 0, "", Role.CLOSED),
        (0x12D1, 0x1506, 3, "", Role.PRIMARY),
        (0x12D1, 0x1234, 3, "", Role.UNKNOWN),
        (0x12D1, 0x1506, 2, "02/12", Role.PRIMARY),
        (0x12D1, 0x1506, 2, "03/01", Role.DATA),
        (0x12D1, 0x1506, 0, "ff/ff", Role.DATA),
        (0x12D1, 0x1506, 2, "ff/ff", Role.SECONDARY),
        (0x12D1, 0x1506, 2, "77/77", Role.UNKNOWN),
        (0x05C6, 0x9008, 0, "", Role.CLOSED),
        (0x1546, 0x01A7, 0, "", Role.CLOSED),
        (0x9999, 0x0001, 0, "", Role.UNKNOWN),
        (0x2C7C, 0x0125, None, "", Role.UNKNOWN),
    ],
)
def test_roles(vendor: int, product: int, number: int | None, kind: str, role: Role) -> None:
    assert usb.role_of(Interface(vendor, product, number, kind)) is role


@pytest.mark.parametrize(
    ("location", "number", "device"),
    [
        ("1-1.4:1.2", 2, "1-1.4"),
        ("1-4:x.10", 10, "1-4"),
        ("1-1.4", None, "1-1.4"),
        (None, None, ""),
        ("", None, ""),
    ],
)
def test_locations(location: str | None, number: int | None, device: str) -> None:
    assert usb.interface_number(location) == number
    assert usb.device_of(location) == device


def write(path: Path, **attributes: str) -> Path:
    path.mkdir(parents=True, exist_ok=True)
    for name, value in attributes.items():
        (path / name).write_text(f"{value}\n")
    return path


def test_the_kind_of_an_interface(tmp_path: Path) -> None:
    interface = write(
        tmp_path / "devices" / "1-1:1.2",
        bInterfaceClass="ff",
        bInterfaceSubClass="02",
        bInterfaceProtocol="12",
    )
    serial = write(interface / "ttyUSB2")
    tty = write(tmp_path / "class" / "tty" / "ttyUSB2")
    (tty / "device").symlink_to(serial)
    assert usb.interface_kind("ttyUSB2", tmp_path) == "02/12"
    acm = write(tmp_path / "class" / "tty" / "ttyACM0")
    (acm / "device").symlink_to(interface)
    assert usb.interface_kind("ttyACM0", tmp_path) == "02/12"
    assert usb.interface_kind("ttyUSB9", tmp_path) == ""


def test_built_in_ports_without_hardware(tmp_path: Path) -> None:
    write(tmp_path / "class" / "tty" / "ttyS0", type="4")
    write(tmp_path / "class" / "tty" / "ttyS1", type="0")
    assert usb.has_hardware("ttyS0", tmp_path)
    assert not usb.has_hardware("ttyS1", tmp_path)


def test_sticks_in_router_mode(tmp_path: Path) -> None:
    devices = tmp_path / "bus" / "usb" / "devices"
    router = write(
        devices / "1-1", idVendor="12d1", idProduct="14db", manufacturer="HUAWEI", product="HiLink"
    )
    write(router / "1-1:1.0", bInterfaceClass="02")
    write(router / "1-1:1.1", bInterfaceClass="0a")
    modem = write(devices / "1-2", idVendor="12d1", idProduct="1506")
    write(modem / "1-2:1.0" / "ttyUSB0", dummy="1")
    write(modem / "1-2:1.0", bInterfaceClass="ff")
    mouse = write(devices / "1-3", idVendor="046d", idProduct="c077")
    write(mouse / "1-3:1.0", bInterfaceClass="03")
    write(devices / "usb1", idVendor="1d6b")
    assert usb.routers(tmp_path) == [("1-1", "HUAWEI HiLink")]
    assert usb.routers(tmp_path / "nowhere") == []
