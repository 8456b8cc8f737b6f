"""One condition of a group's rule to be filled in: about what, what of it, which value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QStackedWidget,
    QWidget,
)

from smsdesk.domain.grouping import (
    CUSTOM,
    DATES,
    FIELDS,
    MAX_DAYS,
    NUMBER,
    OF_NUMBERS,
    WITHOUT_VALUE,
    Allowance,
    Allowed,
    Answered,
    Asks,
    Condition,
    FieldTest,
    Imported,
    InGroup,
    Texted,
)
from smsdesk.domain.views import GroupRow
from smsdesk.ui import plain, rule_words
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.buttons import icon_button

LONGEST = 200
USUAL_DAYS = 30
GROUP, ANSWERED, TEXTED, ALLOWED, IMPORTED = "group", "answered", "texted", "allowed", "imported"


@dataclass(frozen=True, slots=True)
class Offered:
    """What a rule may speak of here: people's own fields, and other groups."""

    own_fields: Sequence[str]
    groups: Sequence[GroupRow]


class ConditionRow(QWidget):
    """Emits `changed` with each change, `removed` when it is to go."""

    changed = Signal()
    removed = Signal()

    def __init__(self, theme: Theme, place: int, offered: Offered, condition: Condition) -> None:
        """Show a condition; `place` tells its widgets from those of the other rows."""
        super().__init__()
        self._offered = offered
        self.about = QComboBox()
        self.asks = QComboBox()
        self.text = QLineEdit()
        self.day = QDateEdit()
        self.days = QSpinBox()
        self.group = QComboBox()
        self._values = QStackedWidget()
        self.remove = icon_button(
            self.tr("Take this condition away"),
            f"rule_remove_{place}",
            theme=theme,
            symbol="trash",
            clicked=self.removed.emit,
        )
        self._fill()
        self._arrange(place)
        self._show(condition)
        self._connect()

    def condition(self) -> Condition:
        """Return the condition as it is filled in, which may be with something missing."""
        about, asks = str(self.about.currentData()), self.asks.currentData()
        match about:
            case "group":
                return InGroup(int(self.group.currentData() or 0), bool(asks))
            case "answered":
                return Answered(self.days.value(), bool(asks))
            case "texted":
                return Texted(self.days.value(), bool(asks))
            case "allowed":
                return Allowed(Allowance(asks))
            case "imported":
                return Imported(bool(asks))
        test = Asks(asks)
        return FieldTest(about, test, self._value(test))

    def _value(self, asks: Asks) -> str:
        if asks in WITHOUT_VALUE:
            return ""
        if asks in DATES:
            day = self.day.date()
            return date(day.year(), day.month(), day.day()).isoformat()
        return self.text.text().strip()

    # Showing.

    def _fill(self) -> None:
        for name in self._offered.own_fields:
            self.about.addItem(rule_words.field_words(f"{CUSTOM}{name}"), f"{CUSTOM}{name}")
        if self._offered.own_fields:
            self.about.insertSeparator(self.about.count())
        for field in FIELDS:
            self.about.addItem(rule_words.field_words(field), field)
        self.about.insertSeparator(self.about.count())
        for key, words in (
            (GROUP, self.tr("Group")),
            (ANSWERED, self.tr("Texts from them")),
            (TEXTED, self.tr("Messages to them")),
            (ALLOWED, self.tr("Consent")),
            (IMPORTED, self.tr("Where from")),
        ):
            self.about.addItem(words, key)
        for group in self._offered.groups:
            self.group.addItem(plain.one_line(group.name), group.id)

    def _fill_asks(self) -> None:
        blocked = self.asks.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.asks.clear()
        for words, data in self._choices():
            self.asks.addItem(words, data)
        self.asks.blockSignals(blocked)

    def _choices(self) -> Sequence[tuple[str, object]]:
        match str(self.about.currentData()):
            case "group":
                return ((self.tr("is in"), True), (self.tr("is not in"), False))
            case "answered":
                return (
                    (self.tr("came in the last"), True),
                    (self.tr("did not come in the last"), False),
                )
            case "texted":
                return (
                    (self.tr("went in the last"), True),
                    (self.tr("did not go in the last"), False),
                )
            case "allowed":
                return [(rule_words.allowance_words(each), each) for each in Allowance]
            case "imported":
                return ((self.tr("came by an import"), True), (self.tr("was added by hand"), False))
        tests = OF_NUMBERS if self.about.currentData() == NUMBER else tuple(Asks)
        return [(rule_words.asks_words(each), each) for each in tests]

    def _show_value(self) -> None:
        about, asks = str(self.about.currentData()), self.asks.currentData()
        shown: QWidget | None = {
            GROUP: self.group,
            ANSWERED: self.days,
            TEXTED: self.days,
            ALLOWED: None,
            IMPORTED: None,
        }.get(about, self.day if asks in DATES else None if asks in WITHOUT_VALUE else self.text)
        self._values.setVisible(shown is not None)
        if shown is not None:
            self._values.setCurrentWidget(shown)

    def _show(self, condition: Condition) -> None:
        self.day.setDate(QDate.currentDate())
        self.days.setValue(USUAL_DAYS)
        match condition:
            case FieldTest(field=field, test=asks, value=value):
                self._choose(field, asks)
                self._show_text(asks, value)
            case InGroup(group=group, inside=inside):
                self._choose(GROUP, inside)
                self._choose_group(group)
            case Answered(days=days, answered=answered):
                self._choose(ANSWERED, answered)
                self.days.setValue(days)
            case Texted(days=days, texted=texted):
                self._choose(TEXTED, texted)
                self.days.setValue(days)
            case Allowed(state=state):
                self._choose(ALLOWED, state)
            case Imported(imported=imported):
                self._choose(IMPORTED, imported)
        self._say_days()
        self._show_value()

    def _choose_group(self, group: int) -> None:
        if group and self.group.findData(group) < 0:
            # It is gone: the person has to choose, another one must not stand in.
            self.group.insertItem(0, self.tr("A group that is gone"), 0)
        self.group.setCurrentIndex(max(0, self.group.findData(group or 0)))

    def _show_text(self, asks: Asks, value: str) -> None:
        if asks in DATES:
            self.day.setDate(QDate.fromString(value, "yyyy-MM-dd"))
        else:
            self.text.setText(value)

    def _choose(self, about: str, asks: object) -> None:
        if self.about.findData(about) < 0:
            # A field that nobody has any more: the rule still speaks of it.
            self.about.insertItem(0, rule_words.field_words(about), about)
        self.about.setCurrentIndex(self.about.findData(about))
        self._fill_asks()
        self.asks.setCurrentIndex(max(0, self.asks.findData(asks)))

    # Changing.

    def _other_subject(self, _index: int) -> None:
        self._fill_asks()
        self._show_value()
        self.changed.emit()

    def _other_question(self, _index: int) -> None:
        self._show_value()
        self.changed.emit()

    def _connect(self) -> None:
        self.about.currentIndexChanged.connect(self._other_subject)
        self.asks.currentIndexChanged.connect(self._other_question)
        self.text.textChanged.connect(lambda _text: self.changed.emit())
        self.day.dateChanged.connect(lambda _day: self.changed.emit())
        self.days.valueChanged.connect(lambda _days: self._days_changed())
        self.group.currentIndexChanged.connect(lambda _index: self.changed.emit())

    def _days_changed(self) -> None:
        self._say_days()
        self.changed.emit()

    def _say_days(self) -> None:
        self.days.setSuffix(self.tr(" day(s)", "", self.days.value()))

    def _arrange(self, place: int) -> None:
        self.text.setMaxLength(LONGEST)
        self.days.setRange(1, MAX_DAYS)
        self.days.lineEdit().setTextMargins(8, 0, 0, 0)
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("d MMM yyyy")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        named: tuple[tuple[QWidget, str, str], ...] = (
            (self.about, "rule_about", self.tr("What is looked at")),
            (self.asks, "rule_asks", self.tr("What is asked of it")),
            (self.text, "rule_text", self.tr("Value")),
            (self.day, "rule_day", self.tr("Day")),
            (self.days, "rule_days", self.tr("Days")),
            (self.group, "rule_group", self.tr("Group")),
        )
        for widget, name, label in named:
            widget.setObjectName(f"{name}_{place}")
            widget.setAccessibleName(label)
        for value in (self.text, self.day, self.days, self.group):
            self._values.addWidget(value)
        for widget in (self.about, self.asks, self._values):
            row.addWidget(widget, 1)
        keep = self._values.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._values.setSizePolicy(keep)
        row.addWidget(self.remove)
