"""What command functions are made of: parameters, and commands that are a mere setting.

Owns the reading of parameters and the usual shape of read, test and set.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from smsdesk.sim.answers import OK, Answer, said
from smsdesk.sim.device import Device
from smsdesk.sim.errors import AtError, CmeError
from smsdesk.sim.grammar import Call, Kind

Command = Callable[[Device, Call], Answer]
BAD_PARAMETER = 50


def number(text: str, default: int | None = None) -> int:
    """Read a parameter as a number; "" is the default. Raises the CME error for a bad one."""
    if text == "" and default is not None:
        return default
    if not (text.isascii() and text.isdigit()):
        raise CmeError(BAD_PARAMETER)
    return int(text)


def argument(call: Call, position: int, default: str = "") -> str:
    """Return a parameter, or the default where there are fewer."""
    found = call.arguments
    return found[position] if position < len(found) else default


def choice(attribute: str, allowed: Sequence[int], *, error: AtError | None = None) -> Command:
    """Make a command whose one parameter is a number kept in the settings."""

    def command(device: Device, call: Call) -> Answer:
        if call.kind is Kind.TEST:
            return said(f"{call.name}: ({spread(allowed)})")
        if call.kind is Kind.READ:
            return said(f"{call.name}: {int(getattr(device.settings, attribute))}")
        value = number(argument(call, 0), 0)
        if value not in allowed:
            raise error or CmeError(BAD_PARAMETER)
        setattr(device.settings, attribute, value)
        return OK

    return command


def spread(values: Sequence[int]) -> str:
    """Write the values a parameter may have: "0-2" or "0,2"."""
    if len(values) > 2 and list(values) == list(range(values[0], values[-1] + 1)):
        return f"{values[0]}-{values[-1]}"
    return ",".join(str(value) for value in values)


def nothing(_device: Device, call: Call) -> Answer:
    """Take a command that changes nothing in a virtual modem."""
    return said(f"{call.name}: 0") if call.kind is Kind.READ else OK


def fixed(line: Callable[[Device], str]) -> Command:
    """Make a command that answers with one line of the device."""

    def command(device: Device, call: Call) -> Answer:
        return OK if call.kind is Kind.TEST else said(line(device))

    return command
