"""Which interface of a USB modem takes AT commands.

Owns the table of known devices (`modem_ports.csv`, compiled from ModemManager's port-type rules)
and the few ports that must never be opened. Reads Linux's sysfs; elsewhere the interface number
from the port's location serves.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from pathlib import Path

from smsdesk import paths

SYSFS = Path("/sys")
HUAWEI = 0x12D1
_CELLULAR_VENDORS = frozenset({HUAWEI, 0x19D2, 0x1BBB})
_NETWORK_CLASSES = frozenset({"02", "0a", "e0"})
_QUALCOMM_RECOVERY = (0x05C6, 0x9008)
_GPS_ONLY = frozenset((0x1546, product) for product in range(0x01A5, 0x01AA))


class Role(IntEnum):
    """What an interface is for, the most wanted first."""

    PRIMARY = 0
    SECONDARY = 1
    UNKNOWN = 2
    DATA = 3
    CLOSED = 9


_ROLES = {"AT_PRIMARY": Role.PRIMARY, "AT_SECONDARY": Role.SECONDARY, "AT_PPP": Role.DATA}


@dataclass(frozen=True, slots=True)
class Interface:
    """One USB interface; `number` is None where the system does not say, `kind` "ss/pp" or ""."""

    vendor: int
    product: int
    number: int | None
    kind: str = ""


@dataclass(frozen=True)
class _Table:
    by_number: dict[tuple[int, int], dict[int, Role]]
    by_kind: dict[tuple[int, str], Role]


@cache
def _table() -> _Table:
    by_number: dict[tuple[int, int], dict[int, Role]] = {}
    by_kind: dict[tuple[int, str], Role] = {}
    with paths.resource("modem_ports.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            vendor, role = int(row["vid"], 16), _ROLES[row["role"]]
            if row["pid"]:
                device = by_number.setdefault((vendor, int(row["pid"], 16)), {})
                device[int(row["interface"], 16)] = role
            else:
                by_kind[vendor, row["subclass_protocol"]] = role
    return _Table(by_number, by_kind)


def role_of(interface: Interface) -> Role:
    """Return what an interface is for; one that a known device has besides is to stay closed."""
    device = (interface.vendor, interface.product)
    if device == _QUALCOMM_RECOVERY or device in _GPS_ONLY:
        return Role.CLOSED
    table = _table()
    known = table.by_number.get(device)
    if known is not None and interface.number is not None:
        return known.get(interface.number, Role.CLOSED)
    if (interface.vendor, interface.kind) in table.by_kind:
        return table.by_kind[interface.vendor, interface.kind]
    return _huawei_role(interface) if interface.vendor == HUAWEI else Role.UNKNOWN


def _huawei_role(interface: Interface) -> Role:
    if interface.kind == "ff/ff":
        return Role.DATA if interface.number == 0 else Role.SECONDARY
    if interface.kind:
        return _HUAWEI_KINDS.get(interface.kind, Role.UNKNOWN)
    known = _HUAWEI_NUMBERS.get(interface.product)
    if known is None or interface.number is None:
        return Role.UNKNOWN
    return Role.PRIMARY if interface.number == known else Role.CLOSED


_HUAWEI_KINDS = {
    **dict.fromkeys(("01/32", "02/12", "03/12"), Role.PRIMARY),
    **dict.fromkeys(("01/31", "03/01"), Role.DATA),
    # Diagnostics and GPS.
    **dict.fromkeys(("01/03", "01/33", "01/05", "01/14", "06/14"), Role.CLOSED),
}
"""By subclass and protocol, beside those of the table (oFono's udevng, chan_dongle)."""
_HUAWEI_NUMBERS = {0x1001: 2, 0x140C: 3, 0x14AC: 4, 0x1436: 4, 0x1506: 3}
"""The AT interface by product, for systems that show no subclass."""


def interface_number(location: str | None) -> int | None:
    """Return the interface in a location such as `1-1.4:1.2` or (Windows) `1-4:x.2`."""
    found = re.search(r":(?:\d+|x)\.(\d+)\Z", location or "")
    return int(found.group(1)) if found else None


def device_of(location: str | None) -> str:
    """Return the place of the whole device in a location: all its ports share it."""
    return (location or "").partition(":")[0]


def interface_kind(tty: str, sysfs: Path = SYSFS) -> str:
    """Return subclass and protocol of a tty's vendor-specific interface ("02/12"), else ""."""
    device = sysfs / "class" / "tty" / tty / "device"
    for directory in (device, device / ".."):
        kind = _attribute(directory, "bInterfaceClass")
        if kind:
            if kind != "ff":
                return ""
            subclass = _attribute(directory, "bInterfaceSubClass")
            return f"{subclass}/{_attribute(directory, 'bInterfaceProtocol')}"
    return ""


def _attribute(directory: Path, name: str) -> str:
    try:
        return (directory / name).read_text("ascii").strip().lower()
    except (OSError, UnicodeDecodeError):
        return ""


def has_hardware(tty: str, sysfs: Path = SYSFS) -> bool:
    """Tell whether a built-in port (`ttyS0`) exists in hardware: Linux lists four in any case."""
    kind = _attribute(sysfs / "class" / "tty" / tty, "type")
    return kind != "0"


def routers(sysfs: Path = SYSFS) -> list[tuple[str, str]]:
    """Return sticks in router mode, which show a network card and no port: (place, name)."""
    try:
        devices = sorted((sysfs / "bus" / "usb" / "devices").iterdir())
    except OSError:
        return []
    return [(device.name, _name(device)) for device in devices if _is_router(device)]


def _is_router(device: Path) -> bool:
    vendor = _attribute(device, "idVendor")
    if not vendor or int(vendor, 16) not in _CELLULAR_VENDORS:
        return False
    interfaces = [entry for entry in device.iterdir() if entry.name.startswith(f"{device.name}:")]
    classes = {_attribute(entry, "bInterfaceClass") for entry in interfaces}
    ports = any(list(entry.glob("tty*")) for entry in interfaces)
    return bool(classes & _NETWORK_CLASSES) and "ff" not in classes and not ports


def _name(device: Path) -> str:
    words = (_attribute_text(device, "manufacturer"), _attribute_text(device, "product"))
    return " ".join(filter(None, words))


def _attribute_text(directory: Path, name: str) -> str:
    try:
        return (directory / name).read_text("utf-8", "replace").strip()
    except OSError:
        return ""
