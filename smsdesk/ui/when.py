"""Times as people read them: local, short, and longer the further they are away.

Owns the wording of dates, and the zone of the desk in which all of them are shown and meant;
below the window times are aware and in UTC.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from smsdesk.services.zones import computer_zone

_SHORT = QLocale.FormatType.ShortFormat


class _Desk:
    """Holds the zone in force: the computer's, until the desk's own is known."""

    zone: ZoneInfo | None = None


def use_zone(zone: ZoneInfo) -> None:
    """Show and mean times in this zone from now on."""
    _Desk.zone = zone


def zone() -> ZoneInfo:
    """Return the zone in which times are shown and meant."""
    return _Desk.zone or computer_zone()


def is_the_computers(zone: ZoneInfo) -> bool:
    """Tell whether a zone is the one of the computer's own clock."""
    return zone.key == computer_zone().key


def local(at: datetime) -> datetime:
    """Return a moment as the desk's clock shows it."""
    return at.astimezone(zone())


def _tr(text: str) -> str:
    return QCoreApplication.translate("when", text)


def clock_time(at: datetime) -> str:
    """Return the time of the day as the locale writes it: "16:40"."""
    shown = local(at)
    return QLocale().toString(QTime(shown.hour, shown.minute), _SHORT)


def day(at: datetime, now: datetime) -> str:
    """Return the day: "Today", "Yesterday", "12 Mar", or with the year where it is another."""
    date, today = local(at).date(), local(now).date()
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
    same_day = local(at).date() == local(now).date()
    return clock_time(at) if same_day else day(at, now)


def moment(at: datetime, now: datetime) -> str:
    """Return day and time: "16:40", "Yesterday 16:40", "12 Mar 16:40"."""
    if local(at).date() == local(now).date():
        return clock_time(at)
    return f"{day(at, now)} {clock_time(at)}"


def exact(at: datetime) -> str:
    """Return the whole date and the time to the second, for details."""
    shown = local(at)
    date = QLocale().toString(QDate(shown.year, shown.month, shown.day), "d MMM yyyy")
    return f"{date} {shown:%H:%M:%S}"
