"""A network operator whose customers can be texted by email: its gateway, and how it stands.

Owns how a number becomes an address, and which gateway is refused. Most of them are dead or
dying, and none says whether a text arrived (ROUTES.md 1).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from smsdesk.domain import numbers
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.setting import is_address

PLACE = "{number}"
"""Where the digits stand in a template."""
LONGEST = 10_000
_SAMPLE = "15005550006"


class CarrierState(StrEnum):
    """How a gateway stands: `UNVERIFIED` was listed once, and nobody has said anything since."""

    ACTIVE = "active"
    ENDING = "ending"
    RETIRED = "retired"
    UNVERIFIED = "unverified"


class Digits(StrEnum):
    """What stands for the number: 5005550006, 05005550006 or 15005550006. No + in any of them."""

    NATIONAL = "national"
    TRUNK = "trunk"
    INTERNATIONAL = "international"


@dataclass(frozen=True, slots=True)
class Carrier:
    """A carrier and its gateways; `id` is 0 for one not yet stored.

    `country` is ISO 3166 in upper case, "" for anywhere. `sms` and `mms` are addresses with
    `{number}` in them, or "". `max_length` is how many characters one text holds, sender and
    subject with it. `since` is the ISO date (or month) from which `state` holds, for one that is
    `ENDING` the day it ends, or ""; `source` says who says so. `key` names it in the shipped table,
    "" for one that a person added; `changed` are the fields in which a person differs from that
    table.
    """

    id: int
    country: str
    name: str
    sms: str
    mms: str = ""
    digits: Digits = Digits.NATIONAL
    max_length: int = 160
    state: CarrierState = CarrierState.UNVERIFIED
    since: str = ""
    source: str = ""
    key: str = ""
    changed: frozenset[str] = frozenset()

    @property
    def shipped(self) -> bool:
        """Tell whether the program's own table has it."""
        return bool(self.key)

    @property
    def domains(self) -> frozenset[str]:
        """Return the domains of its gateways, in lower case."""
        found = (each.rpartition("@")[2].lower() for each in (self.sms, self.mms))
        return frozenset(domain for domain in found if domain)

    def refusal(self, today: date) -> Trouble | None:
        """Return why nothing is sent to its gateway, with date and source; None where it is."""
        if not self.sms:
            return Trouble(Reason.CARRIER_TEMPLATE_BAD, self.name)
        ended = self.state is CarrierState.ENDING and "" < self.since <= today.isoformat()
        if ended or self.state is CarrierState.RETIRED:
            return Trouble(Reason.CARRIER_RETIRED, self.name, (self.since or "?", self.source))
        return None

    def address(self, number: str) -> str:
        """Return the address of a number (E.164) at the gateway for texts.

        Raises `Refusal(CARRIER_TEMPLATE_BAD)` where none comes about.
        """
        return filled(self.sms, self._digits(number))

    def _digits(self, number: str) -> str:
        national, country = numbers.national_digits(number)
        if not national:
            raise Refusal(Reason.NUMBER_INVALID, number)
        return {
            Digits.NATIONAL: national,
            Digits.TRUNK: "0" + national,
            Digits.INTERNATIONAL: country + national,
        }[self.digits]


def filled(template: str, digits: str) -> str:
    """Return the address that a template yields; raise `Refusal(CARRIER_TEMPLATE_BAD)` if none."""
    made = template.replace(PLACE, digits)
    local = template.rpartition("@")[0]
    if template.count(PLACE) != 1 or PLACE not in local or not is_address(made):
        raise Refusal(Reason.CARRIER_TEMPLATE_BAD, template)
    return made


def check_template(template: str) -> str:
    """Return a template that yields one plain address; raise `Refusal(CARRIER_TEMPLATE_BAD)`."""
    filled(template, _SAMPLE)
    return template
