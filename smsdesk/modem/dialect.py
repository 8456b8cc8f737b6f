"""How messages are put to a modem and read from it: the door that both modes have.

Owns PDU mode, which every modem is used in that knows it; `textdialect` is the other way, for
phones that do not. Everything else in this room handles messages without looking inside.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from smsdesk.at import responses
from smsdesk.at.command import Command
from smsdesk.at.events import Urc
from smsdesk.at.responses import Lines, Stored
from smsdesk.codec.pdu import EncodedPdu
from smsdesk.domain.message import Receipt, ReceivedPart, Slot
from smsdesk.domain.outcome import Rejected
from smsdesk.modem import arrivals, commands
from smsdesk.modem.arrivals import Owner


@dataclass(frozen=True, slots=True)
class Letter:
    """A part ready to go: the command that announces it, and what follows the prompt."""

    command: Command
    body: str


class Dialect(Protocol):
    """One mode of the message commands (`AT+CMGF`).

    A message in the modem is handed on as a `raw` string: its PDU in upper-case hex, which is
    also its identity, or what only `read` of the same dialect understands.
    """

    @property
    def mode(self) -> Command:
        """Return the command that switches to this mode."""
        ...

    @property
    def list_all(self) -> Command:
        """Return the command that lists a memory."""
        ...

    def read_at(self, index: int) -> Command:
        """Return the command that reads one message."""
        ...

    def listed(self, lines: Lines) -> tuple[Stored, ...]:
        """Read the answer to `list_all`; entries without their contents are read one by one."""
        ...

    def stored(self, lines: Lines) -> Stored | None:
        """Read the answer to `read_at`; None for an empty slot."""
        ...

    def shown(self, urc: Urc) -> str:
        """Return what a `+CMT` or `+CDS` shows, "" where it shows nothing."""
        ...

    def read(self, raw: str, slot: Slot | None, owner: Owner) -> ReceivedPart | Receipt | None:
        """Return what a message is; None for one of our own."""
        ...

    def acknowledgement(self, form: str) -> str:
        """Return how a shown message is acknowledged, where `form` is how it is in PDU mode."""
        ...

    def letter(self, part: EncodedPdu, *, short_prompt: bool) -> Letter | Rejected:
        """Prepare a part for sending; it may be one that this mode can't say.

        Raises as `Driver.ask` does, with nothing sent for it.
        """
        ...


class PduDialect:
    """PDU mode: what is sent and read are the octets themselves."""

    mode = commands.PDU_MODE
    list_all = commands.LIST_ALL

    def read_at(self, index: int) -> Command:
        """See `Dialect.read_at`."""
        return commands.read(index)

    def listed(self, lines: Lines) -> tuple[Stored, ...]:
        """See `Dialect.listed`."""
        return responses.messages(lines)

    def stored(self, lines: Lines) -> Stored | None:
        """See `Dialect.stored`."""
        return responses.message(lines)

    def shown(self, urc: Urc) -> str:
        """See `Dialect.shown`."""
        return urc.body

    def read(self, raw: str, slot: Slot | None, owner: Owner) -> ReceivedPart | Receipt | None:
        """See `Dialect.read`."""
        return arrivals.read(raw, slot, owner)

    def acknowledgement(self, form: str) -> str:
        """See `Dialect.acknowledgement`."""
        return form

    def letter(self, part: EncodedPdu, *, short_prompt: bool) -> Letter | Rejected:
        """See `Dialect.letter`."""
        return Letter(commands.send(part.tpdu_length, short_prompt=short_prompt), part.pdu)
