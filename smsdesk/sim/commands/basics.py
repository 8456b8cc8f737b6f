"""The modem itself: how it talks, who made it, power, battery, calls.

Owns the commands of ITU-T V.250 and the general ones of 3GPP TS 27.007 sections 5, 6 and 8.
"""

from __future__ import annotations

from smsdesk.sim.answers import OK, Answer, Done, said
from smsdesk.sim.commands.kit import Command, argument, choice, fixed, nothing, number
from smsdesk.sim.device import Device
from smsdesk.sim.errors import AtError
from smsdesk.sim.grammar import Call, Kind

_REGISTERS = {"S0": 0, "S3": 13, "S4": 10, "S5": 8, "S7": 60}


def _echo(device: Device, call: Call) -> Answer:
    if not device.profile.echo_stays:
        device.settings.echo = _switch(call, default=1)
    return OK


def _verbose(device: Device, call: Call) -> Answer:
    device.settings.verbose = _switch(call, default=1)
    return OK


def _quiet(device: Device, call: Call) -> Answer:
    device.settings.quiet = _switch(call, default=0)
    return OK


def _switch(call: Call, *, default: int) -> bool:
    value = number(call.text, default)
    if value not in (0, 1):
        raise AtError
    return bool(value)


def _reset(device: Device, _call: Call) -> Answer:
    device.reset()
    return OK


def _register(device: Device, call: Call) -> Answer:
    if call.kind is Kind.READ:
        value = device.settings.registers.get(call.name, _REGISTERS.get(call.name, 0))
        return said(f"{value:03d}")
    if call.kind is Kind.SET:
        device.settings.registers[call.name] = number(call.text, 0)
    return OK


def _identity(device: Device, _call: Call) -> Answer:
    profile = device.profile
    return said(
        f"Manufacturer: {profile.manufacturer}",
        f"Model: {profile.model}",
        f"Revision: {profile.revision}",
        f"IMEI: {device.imei}",
    )


def _power(device: Device, call: Call) -> Answer:
    if call.kind is Kind.TEST:
        return said("+CFUN: (0,1,4),(0,1)")
    if call.kind is Kind.READ:
        return said(f"+CFUN: {1 if device.radio else 4}")
    function, restart = number(argument(call, 0), 1), number(argument(call, 1), 0)
    if function not in (0, 1, 4) or restart not in (0, 1):
        raise AtError
    profile = device.profile
    if (restart and not profile.may_restart) or (not restart and profile.radio_by_restart):
        raise AtError
    if restart:
        device.power_on()
    device.radio = function == 1
    device.refresh()
    return OK


def _activity(device: Device, call: Call) -> Answer:
    if call.kind is Kind.TEST:
        return said("+CPAS: (0,2,3,4)")
    return said(f"+CPAS: {3 if device.ringing else 0}")


def _hang_up(device: Device, _call: Call) -> Answer:
    device.ringing = False
    return OK


def _no_carrier(_device: Device, _call: Call) -> Answer:
    return Done(final="NO CARRIER")


def _clock(device: Device, call: Call) -> Answer:
    if call.kind is not Kind.READ:
        return OK
    now = device.network.timers.clock.now()
    return said(f'+CCLK: "{now:%y/%m/%d,%H:%M:%S}+00"')


def _fixed_commands() -> dict[str, Command]:
    maker = fixed(lambda device: device.profile.manufacturer)
    model = fixed(lambda device: device.profile.model)
    revision = fixed(lambda device: device.profile.revision)
    serial = fixed(lambda device: device.imei)
    return {
        "+CGMI": maker,
        "+GMI": maker,
        "+CGMM": model,
        "+GMM": model,
        "+CGMR": revision,
        "+GMR": revision,
        "+CGSN": serial,
        "+GSN": serial,
        "+GCAP": fixed(lambda _device: "+GCAP: +CGSM"),
        "+CBC": fixed(lambda _device: "+CBC: 1,100"),
    }


COMMANDS: dict[str, Command] = {
    "E": _echo,
    "V": _verbose,
    "Q": _quiet,
    "Z": _reset,
    "&F": _reset,
    "I": _identity,
    "H": _hang_up,
    "A": _no_carrier,
    "D": _no_carrier,
    "S": _register,
    **dict.fromkeys(("L", "M", "O", "P", "T", "X", "&C", "&D", "&K", "&S", "&W", "\\Q"), nothing),
    "+CMEE": choice("errors", (0, 1, 2)),
    "+CFUN": _power,
    "+CPAS": _activity,
    "+CHUP": _hang_up,
    "+CLCC": nothing,
    "+CLIP": choice("caller_id", (0, 1)),
    "+CRC": choice("extended_ring", (0, 1)),
    "+CCLK": _clock,
    "+IPR": nothing,
    "+ICF": nothing,
    "+IFC": nothing,
    **_fixed_commands(),
}
