"""A field for a day and a time on the desk's own clock."""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import QDate, QDateTime, QLocale, QSize, QTime, QTimeZone
from PySide6.QtWidgets import QDateTimeEdit, QWidget

from smsdesk.domain.hours import local_moment
from smsdesk.ui import when

BESIDE_TEXT = 56
"""Pixels of the frame and of the button that opens the calendar."""

# What stands in the field is a wall clock's time: no zone may move it but the desk's own.
_WALL = QTimeZone(QTimeZone.Initialization.UTC)


class MomentEdit(QDateTimeEdit):
    """Shows weekday, day, month by name (no order of numbers to mistake) and the locale's time.

    A time that the clock skips in spring is shown as the later one that is meant, as soon as the
    person has left the field. Where the desk's zone is not the computer's, it is named.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it with a calendar to pick from."""
        super().__init__(parent)
        self._kept: tuple[QDateTime, datetime] | None = None
        self.setTimeZone(_WALL)
        self.setCalendarPopup(True)
        self.setDisplayFormat(_format())
        self.editingFinished.connect(lambda: self.set_moment(self.moment()))

    def sizeHint(self) -> QSize:
        """Return a size that holds the text whole: Qt's own reckons with English names."""
        hint = super().sizeHint()
        needs = self.fontMetrics().horizontalAdvance(self.text()) + BESIDE_TEXT
        return hint.expandedTo(QSize(needs, hint.height()))

    def set_moment(self, at: datetime) -> None:
        """Show an aware moment."""
        local = when.local(at)
        shown = QDateTime(
            QDate(local.year, local.month, local.day),
            QTime(local.hour, local.minute, local.second),
            _WALL,
        )
        # The hour that an autumn night has twice: which one was meant does not show.
        self._kept = (shown, at)
        self.setDisplayFormat(_format())
        self.setDateTime(shown)
        self.updateGeometry()

    def moment(self) -> datetime:
        """Return what is shown, aware."""
        if self._kept is not None and self._kept[0] == self.dateTime():
            return self._kept[1]
        day, clock = self.date(), self.time()
        return local_moment(
            date(day.year(), day.month(), day.day()),
            time(clock.hour(), clock.minute()),
            when.zone(),
        )


def _format() -> str:
    clock = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    zone = when.zone()
    name = "" if when.is_the_computers(zone) else f" '({zone.key.replace('_', ' ')})'"
    return f"ddd d MMM yyyy {clock}{name}"


def full_hour(at: datetime) -> datetime:
    """Return the moment without its minutes."""
    return at.replace(minute=0, second=0, microsecond=0)
