"""The service centre of a SIM: what a person may type, and that it is kept for the SIM."""

from __future__ import annotations

import re
from dataclasses import dataclass

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.routes.handset import Handset
from smsdesk.store.modems import Modems

_SIGNS = re.compile(r"[\s().\-/\u00a0\u200e]")
_CENTRE = re.compile(r"\+[1-9]\d{6,14}")


def check(typed: str) -> str:
    """Return a centre's number with its country code, without blanks.

    Raises `Refusal(CENTRE_INVALID)`; numbers of centres are in no numbering plan, so that only
    their form can be checked.
    """
    number = _SIGNS.sub("", typed)
    if number.startswith("00"):
        number = f"+{number[2:]}"
    if not _CENTRE.fullmatch(number):
        raise Refusal(Reason.CENTRE_INVALID, typed.strip())
    return number


@dataclass(frozen=True)
class SetCentre:
    """The errand that writes a centre into the SIM in the modem, and keeps it for that SIM."""

    modems: Modems
    imsi: str
    number: str

    def __call__(self, phone: Handset) -> str:
        """Run in the lane's thread; return the centre as the SIM kept it."""
        kept = phone.set_centre(self.number)
        self.modems.set_centre(self.imsi, self.number)
        return kept
