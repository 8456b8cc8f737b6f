"""How often a message is sent again: the rule, and what it comes to."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from itertools import islice

from PySide6.QtCore import QDate, QLocale, QTime, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QSpinBox,
    QTimeEdit,
    QWidget,
)

from smsdesk.domain.hours import zone_named
from smsdesk.domain.repeat import Every, Repeat
from smsdesk.services.zones import computer_zone
from smsdesk.ui import repeat_words
from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.ui.widgets.ticks import Ticks

WIDTH = 520
NEXT_SHOWN = 3
NEVER, ON_DAY, TIMES = range(3)
IN_A_YEAR = timedelta(days=365)


class RepeatDialog(DialogFrame):
    """Asks for a rule; `chosen` carries it."""

    chosen = Signal(object)

    def __init__(
        self, now: datetime, zone: str, kept: Repeat | None, parent: QWidget | None = None
    ) -> None:
        """Ask with `kept` filled in, or with every week from tomorrow; in a zone by its name."""
        super().__init__("repeat_dialog", "", parent)
        self.say_title(self.tr("Send again and again"))
        self._now = now
        self._zone = zone_named(zone) or computer_zone()
        self._make_parts()
        self._arrange()
        tomorrow = now.astimezone(self._zone).date() + timedelta(days=1)
        self._show(kept or Repeat(Every.WEEK, tomorrow, time(9)))

    def rule(self) -> Repeat:
        """Return the rule as it is filled in."""
        at, ends = self.at.time(), self.ends.currentData()
        days = self.days.codes()
        return Repeat(
            every=Every(self.every.currentData()),
            start=_date(self.start),
            at=time(at.hour(), at.minute()),
            interval=self.interval.value(),
            weekdays=frozenset(int(day) for day in days.split(",") if day),
            until=_date(self.until) if ends == ON_DAY else None,
            times=self.times.value() if ends == TIMES else None,
        )

    def _show(self, rule: Repeat) -> None:
        self.every.setCurrentIndex(self.every.findData(rule.every))
        self.interval.setValue(rule.interval)
        self.start.setDate(_qdate(rule.start))
        self.at.setTime(QTime(rule.at.hour, rule.at.minute))
        self.days.show_codes(",".join(map(str, sorted(rule.weekdays))))
        ends = ON_DAY if rule.until else TIMES if rule.times else NEVER
        self.ends.setCurrentIndex(ends)
        self.until.setDate(_qdate(rule.until or rule.start + IN_A_YEAR))
        self.times.setValue(rule.times or 10)
        self._tell()

    def _tell(self) -> None:
        rule = self.rule()
        self.days.setVisible(rule.every is Every.WEEK)
        self._days_label.setVisible(rule.every is Every.WEEK)
        self.until.setVisible(self.ends.currentData() == ON_DAY)
        self.times.setVisible(self.ends.currentData() == TIMES)
        ahead = (at for at in rule.moments(self._zone) if at > self._now)
        coming = [repeat_words.moment_words(at) for at in islice(ahead, NEXT_SHOWN)]
        self.words.setText(repeat_words.rule_words(rule))
        self.coming.setText(
            self.tr("Next: {days}").format(days=" · ".join(coming))
            if coming
            else self.tr("This rule is over already: nothing would ever be sent.")
        )
        short = repeat_words.short_month_words(rule)
        self.short.setText(short)
        self.short.setVisible(bool(short))
        self.yes.setEnabled(bool(coming))

    def _answer(self) -> None:
        self.chosen.emit(self.rule())
        self.accept()

    # Making.

    def _make_parts(self) -> None:
        self.every = QComboBox()
        for every, label in (
            (Every.DAY, self.tr("days")),
            (Every.WEEK, self.tr("weeks")),
            (Every.MONTH, self.tr("months")),
            (Every.YEAR, self.tr("years")),
        ):
            self.every.addItem(label, every)
        self.interval = QSpinBox()
        self.interval.setRange(1, 99)
        self.interval.lineEdit().setTextMargins(8, 0, 0, 0)
        locale = QLocale()
        short = QLocale.FormatType.ShortFormat
        names = [(str(day), locale.dayName(day + 1, short)) for day in range(7)]
        self.days = Ticks("repeat_days", names)
        self.start, self.until = _day_edit(), _day_edit()
        self.at = QTimeEdit()
        self.at.lineEdit().setTextMargins(8, 0, 0, 0)
        self.ends = QComboBox()
        self.ends.addItem(self.tr("never"), NEVER)
        self.ends.addItem(self.tr("after the day"), ON_DAY)
        self.ends.addItem(self.tr("after so many times"), TIMES)
        self.times = QSpinBox()
        self.times.setRange(1, 999)
        self.times.lineEdit().setTextMargins(8, 0, 0, 0)
        self.words = plain_label(role="strong", name="repeat_words", wrap=True)
        self.coming = plain_label(role="muted", name="repeat_coming", wrap=True)
        self.short = plain_label(role="muted", name="repeat_short", wrap=True)
        self._connect()

    def _connect(self) -> None:
        for combo in (self.every, self.ends):
            combo.activated.connect(lambda _index: self._tell())
        for spin in (self.interval, self.times):
            spin.valueChanged.connect(lambda _value: self._tell())
        for edit in (self.start, self.until):
            edit.dateChanged.connect(lambda _day: self._tell())
        self.at.timeChanged.connect(lambda _time: self._tell())
        self.days.ticked.connect(lambda _days: self._tell())

    def _arrange(self) -> None:
        named: tuple[tuple[QWidget, str, str], ...] = (
            (self.every, "repeat_every", self.tr("Unit")),
            (self.interval, "repeat_interval", self.tr("Every")),
            (self.days, "repeat_days", self.tr("On these days")),
            (self.start, "repeat_start", self.tr("Beginning on")),
            (self.at, "repeat_at", self.tr("At")),
            (self.ends, "repeat_ends", self.tr("It ends")),
            (self.until, "repeat_until", self.tr("Last day")),
            (self.times, "repeat_times", self.tr("How many times")),
        )
        for widget, name, label in named:
            widget.setObjectName(name)
            widget.setAccessibleName(label)
        self._days_label = plain_label(self.tr("On"))
        form = QFormLayout()
        form.setHorizontalSpacing(Space.L)
        form.addRow(self.tr("Every"), _row(self.interval, self.every))
        form.addRow(self._days_label, self.days)
        form.addRow(self.tr("Beginning on"), _row(self.start))
        form.addRow(self.tr("At"), _row(self.at))
        form.addRow(self.tr("It ends"), _row(self.ends, self.until, self.times))
        self.body.addLayout(form)
        for said in (self.words, self.coming, self.short):
            self.body.addWidget(said)
        self.add_button(button(self.tr("Cancel"), "repeat_cancel", clicked=self.reject))
        yes = button(self.tr("Use this"), "repeat_yes", kind="primary", clicked=self._answer)
        self.yes = self.add_button(yes)
        self.yes.setDefault(True)
        self.setMinimumWidth(WIDTH)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def _day_edit() -> QDateEdit:
    edit = QDateEdit()
    edit.setCalendarPopup(True)
    edit.setDisplayFormat("ddd d MMM yyyy")
    return edit


def _date(edit: QDateEdit) -> date:
    shown = edit.date()
    return date(shown.year(), shown.month(), shown.day())


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
