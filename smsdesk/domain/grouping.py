"""Rules of groups: who is in a group because of what is known of them.

Owns the conditions there are, which of them are whole, and how a rule is kept as text. What a
condition means in queries is `store.rules`; the words for it are the window's.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason

CUSTOM = "custom:"
"""Before the name of a field of people's own."""

NUMBER = "number"
FIELDS = ("first_name", "last_name", "organisation", "notes", "language", "time_zone", NUMBER)
"""The fields that every contact has; a number is looked at as E.164."""

MAX_DAYS = 36_500


class Asks(StrEnum):
    """What is asked of a field."""

    IS = "is"
    IS_NOT = "is_not"
    CONTAINS = "contains"
    CONTAINS_NOT = "contains_not"
    EMPTY = "empty"
    FILLED = "filled"
    BEFORE = "before"
    AFTER = "after"


WITHOUT_VALUE = frozenset({Asks.EMPTY, Asks.FILLED})
DATES = frozenset({Asks.BEFORE, Asks.AFTER})
OF_NUMBERS = (Asks.CONTAINS, Asks.CONTAINS_NOT, Asks.EMPTY, Asks.FILLED)


class Allowance(StrEnum):
    """What somebody has said about being texted, by any of their numbers."""

    OPTED_IN = "opted_in"
    OPTED_OUT = "opted_out"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class FieldTest:
    """A field of `FIELDS`, or "custom:" with a name; `value` of a date is ISO 8601."""

    field: str
    test: Asks
    value: str = ""

    @property
    def whole(self) -> bool:
        """Tell whether everything is there that the test needs."""
        named = self.field in FIELDS or self.field.removeprefix(CUSTOM) not in ("", self.field)
        if self.field == NUMBER and self.test not in OF_NUMBERS:
            return False
        if self.test in DATES:
            return named and _is_date(self.value)
        return named and (self.test in WITHOUT_VALUE or bool(self.value.strip()))


@dataclass(frozen=True, slots=True)
class InGroup:
    """Is in another group (by its id), or with `inside` false is not; 0 is none yet."""

    group: int
    inside: bool = True

    @property
    def whole(self) -> bool:
        """Tell whether a group is named."""
        return self.group > 0


@dataclass(frozen=True, slots=True)
class Answered:
    """Has written to us in the last `days`, or has not."""

    days: int
    answered: bool = True

    @property
    def whole(self) -> bool:
        """Tell whether the days can be reckoned with."""
        return 0 < self.days <= MAX_DAYS


@dataclass(frozen=True, slots=True)
class Texted:
    """Was sent a message in the last `days` or has one waiting, or neither."""

    days: int
    texted: bool = True

    @property
    def whole(self) -> bool:
        """Tell whether the days can be reckoned with."""
        return 0 < self.days <= MAX_DAYS


@dataclass(frozen=True, slots=True)
class Allowed:
    """What may be sent to one of somebody's numbers."""

    state: Allowance

    @property
    def whole(self) -> bool:
        """Tell that nothing is missing."""
        return True


@dataclass(frozen=True, slots=True)
class Imported:
    """Came into the address book by an import, or by hand."""

    imported: bool = True

    @property
    def whole(self) -> bool:
        """Tell that nothing is missing."""
        return True


Condition = FieldTest | InGroup | Answered | Texted | Allowed | Imported


@dataclass(frozen=True, slots=True)
class Rule:
    """Conditions of which `every` one has to hold, or else any.

    `region` (ISO 3166 or "") says how 05/04/2026 in a field is read.
    """

    conditions: tuple[Condition, ...]
    every: bool = True
    region: str = ""

    def groups(self) -> Iterator[int]:
        """Yield the groups that the rule speaks of."""
        for condition in self.conditions:
            if isinstance(condition, InGroup):
                yield condition.group

    def check(self) -> None:
        """Raise `Refusal(RULE_INCOMPLETE)` for no condition, or one with something missing."""
        if not self.conditions or not all(condition.whole for condition in self.conditions):
            raise Refusal(Reason.RULE_INCOMPLETE)

    def dumps(self) -> str:
        """Return the rule as the text that `loads` reads."""
        conditions = [_as_json(condition) for condition in self.conditions]
        kept = {"every": self.every, "region": self.region, "conditions": conditions}
        return json.dumps(kept, ensure_ascii=False)


def loads(text: str) -> Rule | None:
    """Return the rule that a text keeps, None for "": a group of people chosen by hand."""
    if not text:
        return None
    kept = json.loads(text)
    conditions = tuple(_MAKERS[each["kind"]](each) for each in kept["conditions"])
    return Rule(conditions, bool(kept["every"]), str(kept["region"]))


def folded(text: str) -> str:
    """Return a text as it is compared: without case, and blanks made one."""
    plain = text if text.isascii() else unicodedata.normalize("NFKC", text)
    return " ".join(plain.split()).casefold()


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _as_json(condition: Condition) -> dict[str, Any]:
    match condition:
        case FieldTest(field=field, test=test, value=value):
            return {"kind": "field", "field": field, "test": test.value, "value": value}
        case InGroup(group=group, inside=inside):
            return {"kind": "group", "group": group, "inside": inside}
        case Answered(days=days, answered=answered):
            return {"kind": "answered", "days": days, "answered": answered}
        case Texted(days=days, texted=texted):
            return {"kind": "texted", "days": days, "texted": texted}
        case Allowed(state=state):
            return {"kind": "allowed", "state": state.value}
        case Imported(imported=imported):
            return {"kind": "imported", "imported": imported}


_MAKERS: Mapping[str, Callable[[Any], Condition]] = {
    "field": lambda kept: FieldTest(str(kept["field"]), Asks(kept["test"]), str(kept["value"])),
    "group": lambda kept: InGroup(int(kept["group"]), bool(kept["inside"])),
    "answered": lambda kept: Answered(int(kept["days"]), bool(kept["answered"])),
    "texted": lambda kept: Texted(int(kept["days"]), bool(kept["texted"])),
    "allowed": lambda kept: Allowed(Allowance(kept["state"])),
    "imported": lambda kept: Imported(bool(kept["imported"])),
}
