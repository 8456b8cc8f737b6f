"""Rules that repeat, and reminders, in words."""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from smsdesk.domain.repeat import Every, Repeat
from smsdesk.services.compose import Remind
from smsdesk.ui import when


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("repeat", text, "", count)


def clock(at: time) -> str:
    """Return a time of the day as the locale writes it."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def rule_words(rule: Repeat) -> str:
    """Return what a rule means: "Every week on Monday and Friday at 09:00, until 3 May"."""
    often = {
        Every.DAY: _tr("Every day") if rule.interval == 1 else _tr("Every %n days", rule.interval),
        Every.WEEK: _tr("Every week")
        if rule.interval == 1
        else _tr("Every %n weeks", rule.interval),
        Every.MONTH: _tr("Every month")
        if rule.interval == 1
        else _tr("Every %n months", rule.interval),
        Every.YEAR: _tr("Every year")
        if rule.interval == 1
        else _tr("Every %n years", rule.interval),
    }[rule.every]
    said = _tr("{often}{on} at {time}").format(often=often, on=_on(rule), time=clock(rule.at))
    if rule.until is not None:
        return _tr("{said}, until {day}").format(said=said, day=_day(rule.until))
    if rule.times is not None:
        return _tr("{said}, %n time(s)", rule.times).format(said=said)
    return said


def _on(rule: Repeat) -> str:
    locale = QLocale()
    if rule.every is Every.WEEK:
        days = sorted(rule.weekdays) or [rule.start.weekday()]
        return _tr(" on {days}").format(days=", ".join(locale.dayName(day + 1) for day in days))
    if rule.every is Every.MONTH:
        return _tr(" on day {day}").format(day=rule.start.day)
    if rule.every is Every.YEAR:
        day = QDate(rule.start.year, rule.start.month, rule.start.day)
        return _tr(" on {day}").format(day=locale.toString(day, "d MMMM"))
    return ""


def short_month_words(rule: Repeat) -> str:
    """Say what happens in months that lack the day, "" where none does."""
    if not rule.shortened:
        return ""
    return _tr("In months without day {day} it goes on their last day.").format(day=rule.start.day)


def remind_words(remind: Remind) -> str:
    """Return what a reminder means: "1 day before {appointment} at 09:00"."""
    if remind.days_before:
        said = _tr("%n day(s) before {field} at {time}", remind.days_before)
    else:
        said = _tr("on the day of {field} at {time}")
    return said.format(field=f"{{{remind.field}}}", time=clock(remind.at))


def moment_words(at: datetime) -> str:
    """Return weekday, day and time of a moment in the person's zone."""
    local = when.local(at)
    day = QLocale().toString(QDate(local.year, local.month, local.day), "ddd d MMM yyyy")
    return f"{day} {clock(local.time())}"


def _day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
