"""The `^` commands of Huawei sticks that clients use with them.

Owns what only those sticks know; any other modem has never heard of it.
"""

from __future__ import annotations

from smsdesk.sim.answers import OK, Answer, said
from smsdesk.sim.card import Lock
from smsdesk.sim.commands.kit import Command, argument, number
from smsdesk.sim.device import HOME, Device
from smsdesk.sim.errors import CmeError, UnknownCommandError
from smsdesk.sim.grammar import Call, Kind

_NO_SIM = 10


def _only(command: Command) -> Command:
    """Make a command unknown to modems of other makers."""

    def guarded(device: Device, call: Call) -> Answer:
        if not device.profile.caret:
            raise UnknownCommandError
        return command(device, call)

    return guarded


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


def _lock(device: Device, _call: Call) -> Answer:
    if not device.profile.has_card:
        raise CmeError(_NO_SIM)
    card = device.card
    left = {Lock.READY: "", Lock.PIN: str(card.pin_tries), Lock.PUK: str(card.puk_tries)}
    tries = f"{left[card.lock]},{card.puk_tries},{card.pin_tries},10,3"
    return said(f"^CPIN: {card.lock},{tries}")


def _system(device: Device, _call: Call) -> Answer:
    return said("^SYSINFO:2,3,0,5,1" if device.registration() == HOME else "^SYSINFO:0,0,0,5,1")


def _signal(device: Device, _call: Call) -> Answer:
    served = device.registration() == HOME
    return said('^HCSQ:"WCDMA",34,31,45' if served else '^HCSQ:"NOSERVICE"')


COMMANDS: dict[str, Command] = {
    "^CURC": _only(_chatter),
    "^PORTSEL": _only(_port_selection),
    "^USSDMODE": _only(_ussd_mode),
    "^CPIN": _only(_lock),
    "^SYSINFO": _only(_system),
    "^HCSQ": _only(_signal),
}
