"""Finding modems: what is plugged in, what stands in the way of using it, which are in use.

Owns what this desk remembers of modems and SIMs. The probe, to which it is the door for the
window and the command line, may take seconds and is called off the UI thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime

from smsdesk.domain.changes import Emit, ModemStatus, SimSwapped
from smsdesk.domain.views import ModemRow
from smsdesk.modem.finding import Finding
from smsdesk.modem.listing import PortInfo, device_behind
from smsdesk.modem.listing import list_ports as _list_ports
from smsdesk.modem.listing import present as _present
from smsdesk.modem.usb import Role
from smsdesk.store.database import Store

__all__ = [
    "Finding",
    "PortInfo",
    "all_devices",
    "diagnose",
    "diagnose_each",
    "forget",
    "is_among",
    "is_modem",
    "known_as",
    "leave",
    "ports",
    "present",
    "remember",
    "status_of",
    "use",
]


def ports() -> list[PortInfo]:
    """Return the serial ports that could have a modem behind them, likely ones first."""
    return _list_ports()


def all_devices() -> list[PortInfo]:
    """Return them, and a port of each device that is of no use for texting, to say so."""
    return _list_ports(useless=True)


def present() -> frozenset[str]:
    """Return the names of the ports there are: cheap enough to be asked every second or two."""
    return _present()


def is_modem(port: PortInfo) -> bool:
    """Tell whether a port's device is known to be a modem, by its make and model."""
    return port.role in _MODEM_ROLES


_MODEM_ROLES = frozenset({Role.PRIMARY, Role.SECONDARY, Role.DATA})


def is_among(port: PortInfo, urls: Iterable[str]) -> bool:
    """Tell whether one of the URLs leads to a port, under whichever of its names."""
    device = device_behind(port.device)
    return any(device_behind(url) == device for url in urls)


def known_as(port: PortInfo, known: Iterable[ModemRow]) -> ModemRow | None:
    """Return the modem whose serial number a port's device has, None for a stranger."""
    if not port.usb_serial:
        return None
    return next((row for row in known if row.usb_serial == port.usb_serial), None)


def diagnose(url: str, stopped: Callable[[], bool] = lambda: False) -> Finding:
    """Try one port and say what is behind it, or what is in the way; takes some seconds.

    Once `stopped` it ends soon, with PROGRAM_ENDED.
    """
    # The whole driver hangs on it: no window has to wait for that.
    from smsdesk.modem import probe

    return probe.diagnose(url, stopped=stopped)


def diagnose_each(
    urls: Sequence[str], tell: Callable[[Finding], None], stopped: Callable[[], bool]
) -> None:
    """Try several ports side by side; `tell` gets each finding, in the thread that found it.

    Once `stopped` nothing more is told, and the ports are let go within a moment.
    """

    from smsdesk.modem.probe import AT_ONCE

    def look(url: str) -> None:
        if not stopped():
            finding = diagnose(url, stopped)
            if not stopped():
                tell(finding)

    with ThreadPoolExecutor(max(1, min(AT_ONCE, len(urls)))) as threads:
        list(threads.map(look, urls))


def use(store: Store, imei: str) -> None:
    """Note that a modem is connected by itself when the program starts."""
    store.modems.enable(imei, enabled=True)


def leave(store: Store, status: ModemStatus) -> None:
    """Note that a modem is not connected by itself any more; by its port if it told no IMEI."""
    for modem in store.modems.enabled():
        if modem.imei == status.imei or (not status.imei and modem.port == status.port):
            store.modems.enable(modem.imei, enabled=False)


def forget(store: Store, imei: str) -> None:
    """Forget a modem that this desk knew."""
    store.modems.forget(imei)


def remember(store: Store, emit: Emit, lane: str, status: ModemStatus, now: datetime) -> None:
    """Note what a lane's modem says of itself, and tell where another SIM is in it.

    What was queued for the modem at its port, before it was known, waits for the modem now.
    """
    before = store.modems.seen(status, now)
    if status.route != status.port:
        store.queue.name_route(status.port, status.route)
    if before and status.imsi and before != status.imsi:
        emit(SimSwapped(lane, status, before))


def status_of(row: ModemRow) -> ModemStatus:
    """Return what is known of a modem that has not been brought up yet."""
    return ModemStatus(
        port=row.port,
        manufacturer=row.manufacturer,
        model=row.model,
        imei=row.imei,
        usb_serial=row.usb_serial,
        usb_place=row.usb_place,
    )
