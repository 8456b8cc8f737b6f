"""Subscriber lines: one per SIM, with its references and what waits for it.

Owns the way from the network to whatever device holds the SIM.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from smsdesk.sim.card import Card
from smsdesk.sim.faults import Occasion
from smsdesk.sim.mischief import Mischief, Strikes


@dataclass(frozen=True, slots=True)
class Incoming:
    """What the network brings to a SIM: an SMS-DELIVER, or with `report` an SMS-STATUS-REPORT.

    `pdu` is hex with the service centre address, `length` the octets of the TPDU alone.
    `arrived` is called once when the modem has it; what is `urgent` does not wait for the end of
    the command that runs.
    """

    pdu: str
    length: int
    report: bool = False
    arrived: Callable[[], None] | None = None
    urgent: bool = False


class Phone(Protocol):
    """The device that holds a SIM while it is registered."""

    def take(self, incoming: Incoming) -> bool:
        """Keep or show a message; False when there is no room now."""
        ...

    def ring(self, caller: str) -> None:
        """Let a call ring; `caller` is "" when withheld."""
        ...


class Line:
    """One subscriber: what waits for the SIM, and the references of what it sent."""

    def __init__(self, card: Card, name: str) -> None:
        """Open the line of a SIM; `name` is the modem's in the journal."""
        self.card = card
        self.name = name
        self.phone: Phone | None = None
        self.waiting: deque[Incoming] = deque()
        self.mischief: Mischief | None = None
        self._reference = 0

    def next_reference(self) -> int:
        """Return the next TP-MR; one octet, so that it wraps."""
        reference = self._reference
        self._reference = (reference + 1) % 256
        return reference

    def strikes(self) -> Strikes:
        """Return what goes wrong with the report on the text that was just taken."""
        return self.mischief.occasion(Occasion.REPORT) if self.mischief else Strikes()

    def bring(self, incoming: Incoming) -> None:
        """Deliver now or as soon as there is a phone with room."""
        self.waiting.append(incoming)
        self.flush()

    def connect(self, phone: Phone) -> None:
        """Register a phone and bring it what waited."""
        self.phone = phone
        self.flush()

    def disconnect(self) -> None:
        """Lose the phone; what comes now waits."""
        self.phone = None

    def flush(self) -> None:
        """Bring what waits; a full memory holds back texts but no reports."""
        held: deque[Incoming] = deque()
        while self.waiting and self.phone is not None:
            incoming = self.waiting.popleft()
            if (held and not incoming.report) or not self.phone.take(incoming):
                held.append(incoming)
            elif incoming.arrived is not None:
                incoming.arrived()
        held.extend(self.waiting)
        self.waiting = held
