"""Keeping ModemManager off one modem: a udev rule that is written only when a person asks.

ModemManager leaves alone what carries ID_MM_DEVICE_IGNORE ("ModemManager reference manual",
common udev tags). Owns the rules' names, so that they can be found and taken back.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.modem.listing import device_behind

if TYPE_CHECKING:
    from serial.tools.list_ports_common import ListPortInfo

RULES = Path("/etc/udev/rules.d")
_PATIENCE = 10.0
_SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


@dataclass(frozen=True, slots=True)
class UsbModem:
    """A modem as USB names it; `serial` is "" where it has none that a rule can name."""

    vendor: int
    product: int
    serial: str = ""

    @property
    def file_name(self) -> str:
        """Return the name of its rule: after ModemManager's own (77-), before it chooses (80-)."""
        pieces = [f"{self.vendor:04x}", f"{self.product:04x}", self.serial]
        return f"78-smsdesk-{'-'.join(filter(None, pieces))}.rules"


def modem_at(url: str, ports: Iterable[ListPortInfo] | None = None) -> UsbModem:
    """Return the modem behind a port.

    Raises `Refusal`: PORT_MISSING, or PORT_NOT_USB: of others ModemManager keeps off by itself.
    """
    device = device_behind(url)
    here = next((port for port in _ports(ports) if device_behind(port.device) == device), None)
    if here is None:
        raise Refusal(Reason.PORT_MISSING, url)
    if here.vid is None or here.pid is None:
        raise Refusal(Reason.PORT_NOT_USB, url)
    serial = here.serial_number or ""
    return UsbModem(here.vid, here.pid, serial if _SAFE.fullmatch(serial) else "")


def _ports(given: Iterable[ListPortInfo] | None) -> Iterable[ListPortInfo]:
    if given is not None:
        return given
    from serial.tools.list_ports import comports

    return comports()


def rule(modem: UsbModem) -> str:
    """Return the rule; without a serial number it counts for every modem of its kind."""
    marks = [
        'ACTION!="remove"',
        'SUBSYSTEM=="usb"',
        'ENV{DEVTYPE}=="usb_device"',
        f'ATTR{{idVendor}}=="{modem.vendor:04x}"',
        f'ATTR{{idProduct}}=="{modem.product:04x}"',
        *([f'ATTR{{serial}}=="{modem.serial}"'] if modem.serial else []),
        'ENV{ID_MM_DEVICE_IGNORE}="1"',
    ]
    return f"# Written by smsdesk when it was asked to keep ModemManager off.\n{', '.join(marks)}\n"


def tell_udev() -> None:
    """Let udev read its rules again; where there is none, nothing needs to be told."""
    with suppress(OSError, subprocess.TimeoutExpired):
        subprocess.run(
            ["udevadm", "control", "--reload"], capture_output=True, check=False, timeout=_PATIENCE
        )


def keep_off(modem: UsbModem, folder: Path = RULES, tell: Callable[[], None] = tell_udev) -> Path:
    """Write the rule; it counts from when the modem is next plugged in. Return its path.

    Raises `Refusal` RULE_NOT_WRITTEN: only the administrator may.
    """
    path = folder / modem.file_name
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(rule(modem), encoding="ascii")
    except OSError as err:
        raise _not_written(path, err) from None
    tell()
    return path


def let_in(modem: UsbModem, folder: Path = RULES, tell: Callable[[], None] = tell_udev) -> Path:
    """Take the rule back, should there be one; return its path. Raises as `keep_off`."""
    path = folder / modem.file_name
    try:
        path.unlink(missing_ok=True)
    except OSError as err:
        raise _not_written(path, err) from None
    tell()
    return path


def _not_written(path: Path, err: OSError) -> Refusal:
    return Refusal(Reason.RULE_NOT_WRITTEN, str(path), (err.strerror or "",))
