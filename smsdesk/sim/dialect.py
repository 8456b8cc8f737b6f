"""Commands that a modem answers in its own way before any of the standard's comes to its turn.

Owns what a profile says word for word, what it lacks, and what it refuses while it starts.
"""

from __future__ import annotations

from smsdesk.sim.answers import Answer, Done
from smsdesk.sim.commands import COMMANDS, MAKERS, PIN_COUNTER, SIM_NUMBER
from smsdesk.sim.device import Device
from smsdesk.sim.errors import AtError, UnknownCommandError
from smsdesk.sim.grammar import Call, Kind
from smsdesk.sim.profile import Canned

_MARKS = {Kind.RUN: "", Kind.READ: "?", Kind.TEST: "=?"}


def run(device: Device, call: Call) -> Answer:
    """Run one command as this modem does; raises `AtError` as commands do."""
    profile = device.profile
    said = _said(profile.starting, call) if device.starting else None
    said = said or _said(profile.canned, call)
    if said is not None:
        return Done(said[:-1], final=said[-1])
    foreign = call.name in MAKERS and call.name not in profile.own_commands
    if foreign or call.name in profile.lacks:
        raise UnknownCommandError
    return _standard(device, call)


def _said(canned: Canned, call: Call) -> tuple[str, ...] | None:
    """Find a canned answer: to exactly this command, to any value of it, to all its forms."""
    exact = f"={call.text}" if call.kind is Kind.SET else _MARKS[call.kind]
    wanted = [f"{call.name}{exact}", f"{call.name}=", call.name]
    if call.kind is not Kind.SET:
        del wanted[1]
    for command in wanted:
        for known, said in canned:
            if known == command:
                return said
    return None


def _standard(device: Device, call: Call) -> Answer:
    name = "S" if call.name[1:].isdigit() else call.name
    profile = device.profile
    for own, usual in ((profile.pin_counter[0], PIN_COUNTER), (profile.iccid_said[0], SIM_NUMBER)):
        if call.name == own:
            name = usual
        elif call.name == usual:
            raise UnknownCommandError
    command = COMMANDS.get(name)
    if command is None:
        raise UnknownCommandError if name[0] in "+^*#$%!_" else AtError
    return command(device, call)
