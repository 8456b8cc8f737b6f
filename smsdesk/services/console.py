"""The console of experts: which typed lines are passed on to a modem, and how.

Owns the judgement before anything reaches the lane: a line that is no command, that would send
beside the record, cost a call or lock a SIM is refused; one that destroys something is asked about.
"""

from __future__ import annotations

from dataclasses import dataclass

from smsdesk.at import danger
from smsdesk.at.danger import REFUSED, Danger
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.domain.said import Said
from smsdesk.routes.handset import Handset

__all__ = ["Danger", "Said", "Say", "check"]


@dataclass(frozen=True, slots=True)
class Say:
    """The errand that passes one command line on."""

    text: str

    def __call__(self, phone: Handset) -> Said:
        """Run in the lane's thread."""
        return phone.say(self.text)


def check(text: str) -> tuple[Say, Danger | None]:
    """Return the errand for a typed line, and what has to be asked before it, None for nothing.

    Raises `Refusal`: COMMAND_INVALID, or COMMAND_REFUSED with the danger as its detail.
    """
    line = text.strip()
    found = danger.danger(line)
    if found in REFUSED:
        raise Refusal(Reason.COMMAND_REFUSED, line, (str(found),))
    if not danger.is_command(line):
        raise Refusal(Reason.COMMAND_INVALID, line[: danger.LONGEST])
    return Say(line), found
