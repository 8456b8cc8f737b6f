"""The people of the virtual network: how a number behaves when it gets a text.

Owns the personas by the last two digits of a number, and exact numbers that override them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

DELIVERED = 0x00
SERVICE_REJECTED = 0x43
STILL_TRYING = 0x22
VALIDITY_EXPIRED = 0x46


@dataclass(frozen=True, slots=True)
class Persona:
    """How one number behaves.

    `refusal` is the CMS code with which the network refuses a text at once, for the first
    `refusals` texts (None: always). `report` is the TP-ST octet of the delivery report, None
    for one that stays away. `replies` are what comes back, one per text received, in turn.
    """

    summary: str
    refusal: int | None = None
    refusals: int | None = None
    report: int | None = DELIVERED
    replies: tuple[str, ...] = ()

    def refuses(self, before: int) -> bool:
        """Tell whether a text is refused after `before` refusals."""
        return self.refusal is not None and (self.refusals is None or before < self.refusals)

    def reply(self, before: int) -> str | None:
        """Return the answer to the text that follows `before` answered ones."""
        return self.replies[before % len(self.replies)] if self.replies else None


LONG_STORY = (
    "Thanks for asking! 😊 We had a wonderful day at the lake 🏞️: first the boats, then the "
    "picnic under the old trees 🌳, and the children did not want to leave 🚣. Grandma says "
    "hello 👵❤️ and asks whether you can come on Sunday at three o'clock. There will be cake 🎂!"
)

SILENT = Persona("gets the text after a moment and says nothing")

BY_ENDING: Mapping[str, Persona] = MappingProxyType(
    {
        "00": Persona("does not exist: refused with CMS ERROR 1", refusal=1),
        "11": Persona("answers Yes", replies=("Yes", "Yes, thank you very much!")),
        "22": Persona("answers STOP", replies=("STOP",)),
        "33": Persona("has the phone off: the report says 'still trying'", report=STILL_TRYING),
        "44": Persona("answers with a long text and emoji", replies=(LONG_STORY,)),
        "55": Persona("is busy once (CMS ERROR 42), then fine", refusal=42, refusals=1),
        "66": Persona("never gets it: the report says 'expired'", report=VALIDITY_EXPIRED),
    }
)


class People:
    """Who answers under which number."""

    def __init__(self, exact: Mapping[str, Persona] | None = None) -> None:
        """Take personas for exact numbers ("+12025550123") that go before the endings."""
        self._exact = dict(exact or {})

    def persona(self, number: str) -> Persona:
        """Return who has a number."""
        return self._exact.get(number) or BY_ENDING.get(number[-2:], SILENT)

    def set(self, number: str, persona: Persona) -> None:
        """Let an exact number behave as told from now on."""
        self._exact[number] = persona
