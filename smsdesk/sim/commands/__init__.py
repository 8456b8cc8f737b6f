"""The commands of a virtual modem, by name: what each reads, changes and answers.

Owns the tables; one module per subject. A command is a function of device and call.
May import: the rest of `sim` below the modem itself.
Gives upward: `COMMANDS`, `MAKERS`, and the names of two. Runs wherever the modem runs.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from smsdesk.sim.commands import basics, cards, huawei, messages, radio, sending, slots
from smsdesk.sim.commands.kit import Command

PIN_COUNTER = "+CPINR"
SIM_NUMBER = "+CCID"
"""The usual names of the commands that some makers call by names of their own."""
MAKERS = frozenset(huawei.COMMANDS)
"""Commands that only some makers' modems know."""

COMMANDS: Mapping[str, Command] = MappingProxyType(
    basics.COMMANDS
    | cards.COMMANDS
    | radio.COMMANDS
    | messages.COMMANDS
    | slots.COMMANDS
    | sending.COMMANDS
    | huawei.COMMANDS
)
