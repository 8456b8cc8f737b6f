"""Times as people read them: local, short, and longer the further they are away.

Owns the wording of dates; below the window times are aware and in UTC.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

_SHORT = QLocale.FormatType.ShortFormat


def _tr(text: str) -> str:
    return QCoreApplication.translate("when", text)


def clock_time(at: datetime) -> str:
    """Return the time of the day as the locale writes it: "16:40"."""
    local = at.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), _SHORT)


def day(at: datetime, now: datetime) -> str:
    """Return the day: "Today", "Yesterday", "12 Mar", or with the year where it is another."""
    date, today = at.astimezone().date(), now.astimezone().date()
    if date == today:
        return _tr("Today")
    if date == today - timedelta(days=1):
        return _tr("Yesterday")
    if date == today + timedelta(days=1):
        return _tr("Tomorrow")
    pattern = "d MMM" if date.year == today.year else "d MMM yyyy"
    return QLocale().toString(QDate(date.year, date.month, date.day), pattern)


def short(at: datetime, now: datetime) -> str:
    """Return what a narrow column has room for: the time today, else the day."""
    same_day = at.astimezone().date() == now.astimezone().date()
    return clock_time(at) if same_day else day(at, now)


def moment(at: datetime, now: datetime) -> str:
    """Return day and time: "16:40", "Yesterday 16:40", "12 Mar 16:40"."""
    if at.astimezone().date() == now.astimezone().date():
        return clock_time(at)
    return f"{day(at, now)} {clock_time(at)}"


def exact(at: datetime) -> str:
    """Return the whole date and the time to the second, for details."""
    local = at.astimezone()
    date = QLocale().toString(QDate(local.year, local.month, local.day), "d MMM yyyy")
    return f"{date} {local:%H:%M:%S}"
