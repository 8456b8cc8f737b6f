"""The rules of groups in words: what can be asked, and a whole rule as one sentence."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from smsdesk.domain.grouping import (
    CUSTOM,
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
)
from smsdesk.ui import plain

LONGEST = 40


def _tr(text: str) -> str:
    return QCoreApplication.translate("rules", text)


def _days(text: str, days: int) -> str:
    return QCoreApplication.translate("rules", text, "", days)


def field_words(field: str) -> str:
    """Return what a field of contacts is called; one of people's own as they wrote it."""
    if field.startswith(CUSTOM):
        return plain.one_line(field.removeprefix(CUSTOM), LONGEST)
    return {
        "first_name": _tr("First name"),
        "last_name": _tr("Last name"),
        "organisation": _tr("Organisation"),
        "notes": _tr("Notes"),
        "language": _tr("Language"),
        "time_zone": _tr("Time zone"),
        "number": _tr("Number"),
    }[field]


def asks_words(asks: Asks) -> str:
    """Return what is asked of a field."""
    return {
        Asks.IS: _tr("is"),
        Asks.IS_NOT: _tr("is not"),
        Asks.CONTAINS: _tr("contains"),
        Asks.CONTAINS_NOT: _tr("does not contain"),
        Asks.EMPTY: _tr("is empty"),
        Asks.FILLED: _tr("is filled in"),
        Asks.BEFORE: _tr("is before"),
        Asks.AFTER: _tr("is after"),
    }[asks]


def allowance_words(state: Allowance) -> str:
    """Return what somebody said of being texted."""
    return {
        Allowance.OPTED_IN: _tr("has opted in"),
        Allowance.OPTED_OUT: _tr("has opted out"),
        Allowance.BLOCKED: _tr("may get no texts"),
    }[state]


def rule_words(rule: Rule, group_name: Callable[[int], str]) -> str:
    """Return a rule as one line; `group_name` gives a group's name, "" for one that is gone."""
    between = _tr(" and ") if rule.every else _tr(" or ")
    return between.join(_condition(each, group_name) for each in rule.conditions)


def _condition(condition: Condition, group_name: Callable[[int], str]) -> str:
    match condition:
        case FieldTest(field=field, test=asks, value=value):
            return f"{field_words(field)} {asks_words(asks)} {_value(asks, value)}".strip()
        case InGroup(group=group, inside=inside):
            words = _tr("is in “{name}”") if inside else _tr("is not in “{name}”")
            return words.format(name=plain.one_line(group_name(group), LONGEST) or "?")
        case Answered(days=days, answered=True):
            return _days("wrote to you in the last %n day(s)", days)
        case Answered(days=days):
            return _days("did not write to you in the last %n day(s)", days)
        case Texted(days=days, texted=True):
            return _days("got a message in the last %n day(s)", days)
        case Texted(days=days):
            return _days("got no message in the last %n day(s)", days)
        case Allowed(state=state):
            return allowance_words(state)
        case Imported(imported=imported):
            return _tr("came by an import") if imported else _tr("was added by hand")


def _value(asks: Asks, value: str) -> str:
    if asks in (Asks.EMPTY, Asks.FILLED):
        return ""
    if asks in (Asks.BEFORE, Asks.AFTER):
        day = QDate.fromString(value, "yyyy-MM-dd")
        return QLocale().toString(day, QLocale.FormatType.ShortFormat)
    return f"“{plain.one_line(value, LONGEST)}”"
