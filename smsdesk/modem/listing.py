"""Which serial ports there are, and which of them may have a modem behind them.

Owns the list (MODEMS.md section 1): what must never be opened is not in it, and of a device whose
AT port is known only that one is. Opens nothing.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from smsdesk import paths
from smsdesk.modem import usb
from smsdesk.modem.usb import Interface, Role

if TYPE_CHECKING:
    from serial.tools.list_ports_common import ListPortInfo

_LINUX = sys.platform == "linux"
ROUTER_SCHEME = "router:"
"""What stands in place of a port for a stick that has none."""
_BY_ID = Path("/dev/serial/by-id")
_BY_PATH = Path("/dev/serial/by-path")
_LINUX_PORTS = Path("/sys/class/tty")
_NEVER = re.compile(r"rfcomm|bluetooth|debug-console|wlan-debug", re.IGNORECASE)
_BUILT_IN = re.compile(r"ttyS\d+\Z")
_CONSOLE = re.compile(r"tty\d*\Z|console\Z|ptmx\Z")


@dataclass(frozen=True, slots=True)
class PortInfo:
    """A port that may have a modem behind it.

    `url` keeps its meaning when the modem is plugged in again, where the system has such a name;
    `device` is today's name (`/dev/ttyUSB2`, `COM5`). `group` is shared by the ports of one
    device, "" where that is not known. `usb_serial` and `usb_place` know the port again, by the
    device's serial number or by the socket it is plugged into, each with the interface; "" where
    there is none. `pluggable` says that it can come and go.
    """

    url: str
    device: str
    description: str
    group: str = ""
    role: Role = Role.UNKNOWN
    usb_serial: str = ""
    usb_place: str = ""
    pluggable: bool = False


def list_ports(*, useless: bool = False) -> list[PortInfo]:
    """Return the ports that could have a modem behind them, likely ones first.

    Of a device whose AT port is known only that one is listed; sticks in router mode come last.
    With `useless` one port of each device follows that has none to be used: its role is CLOSED.
    """
    found = _described()
    best = _best_of_each(found)
    listed = sorted((*best, *_further_ports()), key=_likelihood)
    return [*listed, *_routers(), *(_useless(found, best) if useless else ())]


def _described() -> list[PortInfo]:
    from serial.tools.list_ports import comports

    return [_describe(port) for port in comports() if _may_be_modem(port)]


def _useless(found: Iterable[PortInfo], best: Iterable[PortInfo]) -> Iterable[PortInfo]:
    usable = {port.group for port in best}
    devices = {port.group: port for port in found if port.group and port.group not in usable}
    return devices.values()


def closed(url: str) -> str | None:
    """Tell whether a port must not be opened: None if it may be, else the one to use, or ""."""
    if "://" in url:
        return None
    device = device_behind(url)
    if _NEVER.search(device.rpartition("/")[2]):
        return ""
    ports = _described()
    here = next((port for port in ports if device_behind(port.device) == device), None)
    if here is None or here.role is not Role.CLOSED:
        return None
    others = [port for port in _best_of_each(ports) if port.group and port.group == here.group]
    return others[0].url if others else ""


def _may_be_modem(port: ListPortInfo) -> bool:
    name = port.device.rpartition("/")[2]
    if _NEVER.search(name):
        return False
    return not _BUILT_IN.match(name) or usb.has_hardware(name)


def _describe(port: ListPortInfo) -> PortInfo:
    words = " ".join(filter(None, (port.manufacturer, port.product)))
    known = "" if port.description in (None, "n/a") else str(port.description)
    on_usb = port.vid is not None
    return PortInfo(
        url=lasting_name(port.device, unique=bool(port.serial_number)),
        device=port.device,
        description=words or known,
        group=usb.device_of(port.location) if on_usb else "",
        role=_role(port),
        usb_serial=_serial_key(port),
        usb_place=(port.location or "") if on_usb else "",
        pluggable=on_usb,
    )


def _role(port: ListPortInfo) -> Role:
    if port.vid is None or port.pid is None:
        return Role.UNKNOWN
    number = usb.interface_number(port.location)
    kind = usb.interface_kind(port.device.rpartition("/")[2])
    return usb.role_of(Interface(port.vid, port.pid, number, kind))


def _serial_key(port: ListPortInfo) -> str:
    if not port.serial_number or port.vid is None or port.pid is None:
        return ""
    number = usb.interface_number(port.location)
    interface = "" if number is None else f" {number}"
    return f"{port.vid:04x}:{port.pid:04x} {port.serial_number}{interface}"


def _best_of_each(ports: Iterable[PortInfo]) -> list[PortInfo]:
    """Leave out closed ports, and of devices with a known AT port all others."""
    open_ones = [port for port in ports if port.role is not Role.CLOSED]
    known = {port.group for port in open_ones if port.group and port.role is Role.PRIMARY}
    return [port for port in open_ones if port.role is Role.PRIMARY or port.group not in known]


def _likelihood(port: PortInfo) -> tuple[int, bool, str]:
    return port.role, not port.group, port.device


def _routers() -> list[PortInfo]:
    return [
        PortInfo(f"{ROUTER_SCHEME}{place}", place, name, group=place)
        for place, name in usb.routers()
    ]


def _further_ports() -> Iterator[PortInfo]:
    """Yield the terminals in the folders that a person has named: the system lists none of them."""
    for entry in _further_entries():
        device = os.path.realpath(entry)
        if Path(device).is_char_device():
            yield PortInfo(str(entry), device, entry.name, pluggable=True)


def _further_entries() -> list[Path]:
    found: list[Path] = []
    for directory in paths.further_ports():
        found += _entries(directory)
    return found


def _entries(directory: Path) -> list[Path]:
    try:
        return sorted(directory.iterdir())
    except OSError:
        return []


# Names.


def lasting_name(
    device: str, *, unique: bool, by_id: Path = _BY_ID, by_path: Path = _BY_PATH
) -> str:
    """Return a name of the device that outlasts a replug, or the device itself.

    By its serial number where it has one (`unique`), else by the socket it is plugged into:
    cheap sticks share one serial number or have none.
    """
    if not _LINUX:
        return device
    for directory in (by_id, by_path) if unique else (by_path,):
        found = _link_to(directory, device)
        if found:
            return found
    return device


def _link_to(directory: Path, device: str) -> str:
    target = Path(device).resolve()
    links = _entries(directory)
    return next((str(link) for link in links if link.resolve() == target), "")


def device_behind(url: str) -> str:
    """Return today's name of the device that a port's URL leads to."""
    name = url.partition("?")[0]
    if "://" in name or os.name == "nt":
        return name
    return os.path.realpath(name if os.sep in name else f"/dev/{name}")


# Noticing.


def present() -> frozenset[str]:
    """Return what names ports have now: another set than before tells that one came or went.

    Some 100 microseconds, so that it may be asked every second; what they are, `list_ports` says.
    """
    further = {f"{entry}>{os.path.realpath(entry)}" for entry in _further_entries()}
    return _names() | further


def _names() -> frozenset[str]:
    if _LINUX:
        names = {name for name in _file_names(_LINUX_PORTS) if not _CONSOLE.match(name)}
        # The lasting names come some moments after the port itself.
        return frozenset(names.union(_file_names(_BY_ID), _file_names(_BY_PATH)))
    if os.name == "nt":
        return frozenset(_windows_names())
    return frozenset(name for name in _file_names(Path("/dev")) if name.startswith("cu."))


def _file_names(directory: Path) -> list[str]:
    try:
        return os.listdir(directory)
    except OSError:
        return []


def _windows_names() -> list[str]:
    """Return the ports in the registry's device map, which Windows keeps up to date."""
    names: list[str] = []
    if sys.platform == "win32":
        import winreg

        path = r"HARDWARE\DEVICEMAP\SERIALCOMM"
        # There is no such key while there is no port.
        with suppress(OSError), winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, path) as key:
            count = winreg.QueryInfoKey(key)[1]
            names += [str(winreg.EnumValue(key, place)[1]) for place in range(count)]
    return names
