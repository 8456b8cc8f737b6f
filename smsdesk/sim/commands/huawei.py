"""The `^` commands of Huawei sticks that clients use with them.

Owns what only those sticks know; any other modem has never heard of it.
"""

from __future__ import annotations

from smsdesk.sim.answers import OK, Answer, said
from smsdesk.sim.commands.kit import Command, argument, number
from smsdesk.sim.device import HOME, Device
from smsdesk.sim.grammar import Call, Kind


def _chatter(device: Device, call: Call) -> Answer:
    device.settings.chatter = number(argument(call, 0), 1) != 0
    return OK


def _port_selection(_device: Device, _call: Call) -> Answer:
    return OK


def _ussd_mode(device: Device, call: Call) -> Answer:
    if call.kind is Kind.READ:
        return said(f"^USSDMODE: {int(device.settings.packed_ussd)}")
    device.settings.packed_ussd = number(argument(call, 0), 0) != 0
    return OK


def _system(device: Device, _call: Call) -> Answer:
    return said("^SYSINFO:2,3,0,5,1" if device.registration() == HOME else "^SYSINFO:0,0,0,5,1")


def _signal(device: Device, _call: Call) -> Answer:
    served = device.registration() == HOME
    return said('^HCSQ:"WCDMA",34,31,45' if served else '^HCSQ:"NOSERVICE"')


COMMANDS: dict[str, Command] = {
    "^CURC": _chatter,
    "^PORTSEL": _port_selection,
    "^USSDMODE": _ussd_mode,
    "^SYSINFO": _system,
    "^HCSQ": _signal,
}
