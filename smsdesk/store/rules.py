"""What the conditions of a group's rule mean in queries.

Each condition becomes an expression over `Contact`, so that SQLite finds the members and the
address book is never loaded. Fields of people's own are read from their JSON (an SQLite
function), everything else is plain SQL.
"""

from __future__ import annotations

import json
import operator
import re
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import reduce
from typing import Any

from peewee import Value, fn

from smsdesk.domain.consent import OPTED_OUT
from smsdesk.domain.grouping import (
    CUSTOM,
    NUMBER,
    Allowance,
    Allowed,
    Answered,
    Asks,
    Condition,
    FieldTest,
    Imported,
    InGroup,
    Rule,
    Texted,
    folded,
)
from smsdesk.domain.status import Status
from smsdesk.domain.template import field_key
from smsdesk.store.models import ConsentEvent, Contact, ImportChange, Inbound, Outbound, PhoneNumber
from smsdesk.store.statement import fixed
from smsdesk.store.times import to_micros

Expression = Any
"""A peewee expression over `Contact`."""

NOBODY: Expression = fixed(Contact.id == 0)
_HAS_NUMBERS = PhoneNumber.contact.is_null(is_null=False)
_NOT_BY_THEMSELVES = ("person", "program", "schedule")
_NEGATED = {Asks.IS_NOT: Asks.IS, Asks.CONTAINS_NOT: Asks.CONTAINS, Asks.EMPTY: Asks.FILLED}


class Terms:
    """Turns rules into expressions as things stand at one moment."""

    def __init__(
        self, now: datetime, own_fields: Sequence[str], members: Callable[[int], Expression | None]
    ) -> None:
        """Take the moment, the names of people's own fields, and how a group is looked up.

        `members` gives the expression of another group's people, None for one that is gone.
        """
        self._now = now
        self._own_fields = own_fields
        self._members = members

    def rule(self, rule: Rule) -> Expression:
        """Return who fits a rule; a rule without conditions fits nobody."""
        if not rule.conditions:
            return NOBODY
        join = operator.and_ if rule.every else operator.or_
        return reduce(join, (self._condition(each, rule.region) for each in rule.conditions))

    def _condition(self, condition: Condition, region: str) -> Expression:
        match condition:
            case FieldTest(field=field, test=test, value=value):
                return self._field(field, test, value, region)
            case InGroup(group=group, inside=inside):
                found = self._members(group)
                # Of a group that is gone nothing is known: neither who is in it nor who is not.
                return NOBODY if found is None else found if inside else ~found
            case Answered(days=days, answered=answered):
                found = _has_number(PhoneNumber.e164.in_(self._writers(days)))
                return found if answered else ~found
            case Texted(days=days, texted=texted):
                found = reduce(
                    operator.or_,
                    (_has_number(PhoneNumber.e164.in_(q)) for q in self._texted(days)),
                )
                return found if texted else ~found
            case Allowed(state=state):
                return _has_number(_ALLOWED[state])
            case Imported(imported=imported):
                return _MADE_BY_IMPORT if imported else ~_MADE_BY_IMPORT

    # Fields.

    def _field(self, field: str, test: Asks, value: str, region: str) -> Expression:
        if test in _NEGATED:
            return ~self._field(field, _NEGATED[test], value, region)
        if field == NUMBER:
            return _has_number(_number(test, value))
        column = self._column(field)
        match test:
            case Asks.FILLED:
                return column != ""
            case Asks.BEFORE | Asks.AFTER:
                day = fn.day(column, region, coerce=False)
                compare = operator.lt if test is Asks.BEFORE else operator.gt
                return fn.COALESCE(compare(day, value), 0) == 1
            case Asks.CONTAINS:
                return _folded(column).contains(folded(value))
            case _:
                return _folded(column) == folded(value)

    def _column(self, field: str) -> Expression:
        if not field.startswith(CUSTOM):
            return getattr(Contact, field)
        wanted = field_key(field.removeprefix(CUSTOM))
        # Lists write the same heading in several ways; as merge fields they are one.
        names = [name for name in self._own_fields if field_key(name) == wanted]
        return fn.COALESCE(*map(_own_field, names), "", "")

    # Messages.

    def _since(self, days: int) -> int:
        moment: int = to_micros(self._now - timedelta(days=days))
        return moment

    def _writers(self, days: int) -> Any:
        return Inbound.select(Inbound.sender).where(Inbound.received_at >= self._since(days))

    def _texted(self, days: int) -> tuple[Any, ...]:
        """Return queries of numbers: sent to, perhaps sent to, about to be sent to."""
        since = self._since(days)
        sent = Outbound.select(Outbound.number).where(Outbound.sent_at >= since)
        unknown = Outbound.select(Outbound.number).where(
            _has_status(Status.UNKNOWN) & (Outbound.settled_at >= since)
        )
        waiting = (
            Outbound.select(Outbound.number).where(_has_status(status))
            for status in (Status.NOT_PROCESSED, Status.PROCESSING)
        )
        return sent, unknown, *waiting


def _has_status(status: Status) -> Expression:
    # Written out: that is how the partial indexes have it.
    settled = status is Status.UNKNOWN
    has = fixed(Outbound.status == status.value)
    return has & fixed(Outbound.settled_at.is_null(is_null=False)) if settled else has


def _has_number(condition: Expression) -> Expression:
    """Return who has a number for which a condition over `PhoneNumber` holds."""
    return Contact.id.in_(PhoneNumber.select(PhoneNumber.contact).where(_HAS_NUMBERS & condition))


def _number(test: Asks, value: str) -> Expression:
    if test is Asks.FILLED:
        return fixed(PhoneNumber.e164 != "")
    digits = re.sub(r"[^\d+]", "", value) or value
    return PhoneNumber.e164.contains(digits)


def _folded(column: Expression) -> Expression:
    return fn.fold(column, coerce=False)


def _own_field(name: str) -> Expression:
    plain = json.dumps(name, ensure_ascii=False)
    if plain != f'"{name}"':
        return fn.own_field(Contact.custom, name)
    return fn.json_extract(Contact.custom, Value(f"$.{plain}"), coerce=False)


_MADE_BY_IMPORT = Contact.id.in_(
    ImportChange.select(ImportChange.contact).where(fixed(ImportChange.before.is_null()))
)
_FREE = fixed(PhoneNumber.do_not_send == "")
# Who lifted a block by a word of their own: the route is noted as the one who did it.
_CAME_BACK = ConsentEvent.select(ConsentEvent.number).where(
    (ConsentEvent.do_not_send == "") & ConsentEvent.actor.not_in(_NOT_BY_THEMSELVES)
)
_ALLOWED: dict[Allowance, Expression] = {
    Allowance.OPTED_IN: _FREE
    & (fixed(PhoneNumber.white_list == 1) | PhoneNumber.e164.in_(_CAME_BACK)),
    Allowance.OPTED_OUT: fixed(PhoneNumber.do_not_send == OPTED_OUT),
    Allowance.BLOCKED: fixed(PhoneNumber.do_not_send != ""),
}
