"""Settings as data: the kind of each, its default, and the check of a new value.

Owns the kinds. Which settings the program has is the services' business, which ones a route has
that route's; what draws one of them draws the others.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from smsdesk.domain import numbers
from smsdesk.domain.errors import Refusal
from smsdesk.domain.hours import zone_named
from smsdesk.domain.reasons import Reason

_ADDRESS = re.compile(
    r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
    r"@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?"
)
"""One plain address (RFC 5321 4.1.2 without quoted strings and address literals)."""
LONGEST_ADDRESS = 254
"""Octets (RFC 3696, erratum 1690)."""
_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?|\[?[0-9A-Fa-f:]+\]?")


def is_address(value: str) -> bool:
    """Tell whether it is one plain email address."""
    return len(value) <= LONGEST_ADDRESS and bool(_ADDRESS.fullmatch(value))


class Kind(StrEnum):
    """How a setting is shown and checked."""

    FLAG = "flag"
    NUMBER = "number"
    CHOICE = "choice"
    SEVERAL = "several"
    REGION = "region"
    TEXT = "text"
    TIME = "time"
    ZONE = "zone"
    ADDRESS = "address"
    HOST = "host"


@dataclass(frozen=True, slots=True)
class Setting:
    """One thing that can be set; `smallest` and `largest` bound a number, inclusive.

    Of `SEVERAL` choices any may be taken, `smallest` of them at least: they are kept with commas
    between them, in the order of `choices`. `ADDRESS` is one plain email address, `HOST` the name
    of a computer; What is `optional` may be "".
    """

    key: str
    kind: Kind
    default: str
    choices: tuple[str, ...] = ()
    smallest: int = 0
    largest: int = 1_000_000
    optional: bool = False

    def check(self, value: str) -> str:
        """Return the value as it is kept; raise `Refusal(SETTING_BAD_VALUE)` when it can't be."""
        return _CHECKS[self.kind](self, value.strip())


def _check_flag(setting: Setting, value: str) -> str:
    if value.lower() in {"1", "yes", "true", "on"}:
        return "yes"
    if value.lower() in {"0", "no", "false", "off"}:
        return "no"
    raise Refusal(Reason.SETTING_BAD_VALUE, f"{setting.key}: {value}", ("yes", "no"))


def _check_number(setting: Setting, value: str) -> str:
    hint = (f"{setting.smallest} … {setting.largest}",)
    try:
        number = int(value)
    except ValueError:
        raise Refusal(Reason.SETTING_BAD_VALUE, f"{setting.key}: {value}", hint) from None
    if not setting.smallest <= number <= setting.largest:
        raise Refusal(Reason.SETTING_BAD_VALUE, f"{setting.key}: {value}", hint)
    return str(number)


def _check_choice(setting: Setting, value: str) -> str:
    if value not in setting.choices:
        raise Refusal(Reason.SETTING_BAD_VALUE, f"{setting.key}: {value}", setting.choices)
    return value


def _check_several(setting: Setting, value: str) -> str:
    taken = {one.strip().lower() for one in value.split(",")} - {"", "none"}
    for unknown in sorted(taken.difference(setting.choices)):
        raise Refusal(Reason.SETTING_BAD_VALUE, f"{setting.key}: {unknown}", setting.choices)
    if len(taken) < setting.smallest:
        raise Refusal(Reason.SETTING_BAD_VALUE, f"{setting.key}: {value}", setting.choices)
    return ",".join(one for one in setting.choices if one in taken)


def _check_time(setting: Setting, value: str) -> str:
    try:
        return time.fromisoformat(value).strftime("%H:%M")
    except ValueError:
        hint = ("08:00", "20:30")
        raise Refusal(Reason.SETTING_BAD_VALUE, f"{setting.key}: {value}", hint) from None


def _check_zone(setting: Setting, value: str) -> str:
    if value and zone_named(value) is None:
        hint = ("Africa/Nairobi", "Europe/Berlin")
        raise Refusal(Reason.SETTING_BAD_VALUE, f"{setting.key}: {value}", hint)
    return value


def _check_region(_setting: Setting, value: str) -> str:
    return numbers.check_region(value) if value else ""


def _check_text(_setting: Setting, value: str) -> str:
    return value


def _check_address(setting: Setting, value: str) -> str:
    if not (is_address(value) or (setting.optional and not value)):
        hint = ("clinic@example.org",)
        raise Refusal(Reason.SETTING_BAD_VALUE, f"{setting.key}: {value}", hint)
    return value


def _check_host(setting: Setting, value: str) -> str:
    if not (_HOST.fullmatch(value) or (setting.optional and not value)):
        hint = ("mail.example.org",)
        raise Refusal(Reason.SETTING_BAD_VALUE, f"{setting.key}: {value}", hint)
    return value


_CHECKS: Mapping[Kind, Callable[[Setting, str], str]] = {
    Kind.FLAG: _check_flag,
    Kind.NUMBER: _check_number,
    Kind.CHOICE: _check_choice,
    Kind.SEVERAL: _check_several,
    Kind.REGION: _check_region,
    Kind.TEXT: _check_text,
    Kind.TIME: _check_time,
    Kind.ZONE: _check_zone,
    Kind.ADDRESS: _check_address,
    Kind.HOST: _check_host,
}
