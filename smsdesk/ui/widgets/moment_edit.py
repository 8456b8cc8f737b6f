"""A field for a day and a time, in the person's own zone."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtWidgets import QDateTimeEdit, QWidget


class MomentEdit(QDateTimeEdit):
    """Shows weekday, day, month by name (no order of numbers to mistake) and the locale's time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it with a calendar to pick from."""
        super().__init__(parent)
        self.setCalendarPopup(True)
        clock = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
        self.setDisplayFormat(f"ddd d MMM yyyy {clock}")

    def set_moment(self, at: datetime) -> None:
        """Show an aware moment."""
        self.setDateTime(QDateTime.fromSecsSinceEpoch(int(at.timestamp())))

    def moment(self) -> datetime:
        """Return what is shown, aware."""
        return datetime.fromtimestamp(self.dateTime().toSecsSinceEpoch()).astimezone()


def full_hour(at: datetime) -> datetime:
    """Return the moment without its minutes."""
    return at.replace(minute=0, second=0, microsecond=0)
