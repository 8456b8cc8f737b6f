"""Finding modems: which ports there are, and what stands in the way of one.

Owns the list of ports worth trying and the diagnosis of a single one (MODEMS.md section 1). It
opens ports only in `diagnose`, for some seconds at most.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from smsdesk.domain.changes import ModemStatus
from smsdesk.domain.clock import Clock, SystemClock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.modem import timeouts, usb
from smsdesk.modem.driver import Driver
from smsdesk.modem.port import open_port
from smsdesk.modem.session import Session, SessionSettings
from smsdesk.modem.usb import Interface, Role
from smsdesk.modem.wire import Port

if TYPE_CHECKING:
    from serial.tools.list_ports_common import ListPortInfo

ROUTER_SCHEME = "router:"
"""What stands in place of a port for a stick that has none."""
AT_ONCE = 8
"""Ports that are diagnosed side by side."""
_BY_ID = Path("/dev/serial/by-id")
_BY_PATH = Path("/dev/serial/by-path")
_NEVER = re.compile(r"rfcomm|bluetooth|debug-console|wlan-debug", re.IGNORECASE)
_BUILT_IN = re.compile(r"ttyS\d+\Z")


@dataclass(frozen=True, slots=True)
class PortInfo:
    """A port that may have a modem behind it.

    `url` keeps its meaning when the modem is plugged in again, where the system has such a name;
    `device` is today's name (`/dev/ttyUSB2`, `COM5`). `group` is shared by the ports of one
    device, "" where that is not known.
    """

    url: str
    device: str
    description: str
    group: str = ""
    role: Role = Role.UNKNOWN


@dataclass(frozen=True, slots=True)
class Finding:
    """What a diagnosis says of a port: ready where `trouble` is None; what was learnt so far."""

    port: str
    trouble: Trouble | None
    status: ModemStatus


# Listing.


def list_ports() -> list[PortInfo]:
    """Return the ports that could have a modem behind them, likely ones first.

    Of a device whose AT port is known only that one is listed; sticks in router mode come last.
    """
    from serial.tools.list_ports import comports

    found = [_describe(port) for port in comports() if _may_be_modem(port)]
    listed = sorted(_best_of_each(found), key=_likelihood)
    return [*listed, *_routers()]


def _may_be_modem(port: ListPortInfo) -> bool:
    name = port.device.rpartition("/")[2]
    if _NEVER.search(name):
        return False
    return not _BUILT_IN.match(name) or usb.has_hardware(name)


def _describe(port: ListPortInfo) -> PortInfo:
    words = " ".join(filter(None, (port.manufacturer, port.product)))
    known = "" if port.description in (None, "n/a") else str(port.description)
    return PortInfo(
        url=lasting_name(port.device, unique=bool(port.serial_number)),
        device=port.device,
        description=words or known,
        group=usb.device_of(port.location) if port.vid is not None else "",
        role=_role(port),
    )


def _role(port: ListPortInfo) -> Role:
    if port.vid is None or port.pid is None:
        return Role.UNKNOWN
    number = usb.interface_number(port.location)
    kind = usb.interface_kind(port.device.rpartition("/")[2])
    return usb.role_of(Interface(port.vid, port.pid, number, kind))


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


def lasting_name(
    device: str, *, unique: bool, by_id: Path = _BY_ID, by_path: Path = _BY_PATH
) -> str:
    """Return a name of the device that outlasts a replug, or the device itself.

    By its serial number where it has one (`unique`), else by the socket it is plugged into:
    cheap sticks share one serial number or have none.
    """
    if sys.platform != "linux":
        return device
    for directory in (by_id, by_path) if unique else (by_path,):
        found = _link_to(directory, device)
        if found:
            return found
    return device


def _link_to(directory: Path, device: str) -> str:
    try:
        links = sorted(directory.iterdir())
    except OSError:
        return ""
    target = Path(device).resolve()
    return next((str(link) for link in links if link.resolve() == target), "")


# Diagnosing.


def diagnose(
    url: str,
    *,
    pin: str = "",
    clock: Clock | None = None,
    open_port: Callable[[str], Port] = open_port,
) -> Finding:
    """Try one port and say what is behind it, or what is in the way.

    Takes up to about four seconds on a silent port. No PIN is given unless one is handed in.
    """
    if url.startswith(ROUTER_SCHEME):
        place = url.removeprefix(ROUTER_SCHEME)
        return Finding(url, Trouble(Reason.ROUTER_MODE, place), ModemStatus(port=url))
    try:
        port = open_port(url)
    except Refusal as refusal:
        return Finding(url, refusal.trouble, ModemStatus(port=url))
    try:
        return _look_at(port, url, pin, clock or SystemClock())
    finally:
        port.close()


def _look_at(port: Port, url: str, pin: str, clock: Clock) -> Finding:
    settings = SessionSettings(pin=pin, wait_for_network=timeouts.REGISTER_PROBE)
    session = Session(port, clock, settings, url)
    try:
        _require_life(port, clock)
        session.bring_up()
    except Refusal as refusal:
        return Finding(url, refusal.trouble, session.status)
    return Finding(url, None, session.status)


def _require_life(port: Port, clock: Clock) -> None:
    """Give up soon on a port that says nothing, or nothing in this language."""
    driver = Driver(port, clock)
    for speed in port.speeds or (None,) * timeouts.PROBE_TRIES:
        if speed is not None:
            port.set_speed(speed)
        if driver.probe(timeouts.FIRST_AT) or driver.is_modem:
            return
        driver.leave_prompt()
    raise driver.silent()


def diagnose_all(urls: Sequence[str]) -> list[Finding]:
    """Diagnose several ports side by side, in the order of `urls`.

    Of several ports that lead to one modem (the same IMEI) only the first is in the result: two
    lanes on one SIM would talk into each other's sends.
    """
    if not urls:
        return []
    with ThreadPoolExecutor(min(AT_ONCE, len(urls))) as pool:
        return list(_one_per_modem(pool.map(diagnose, urls)))


def _one_per_modem(findings: Iterable[Finding]) -> Iterator[Finding]:
    seen: set[str] = set()
    for finding in findings:
        imei = finding.status.imei
        if imei not in seen:
            yield finding
        if imei:
            seen.add(imei)
