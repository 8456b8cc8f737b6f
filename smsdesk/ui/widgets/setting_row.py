"""One setting: what it is, one line of why, and the control for its kind."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import available_timezones

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from smsdesk.domain.setting import Kind, Setting
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.ui.widgets.region_combo import RegionCombo
from smsdesk.ui.widgets.ticks import Ticks

CONTROL_WIDTH = 270
LONGEST = 600
TIME = "HH:mm"
# Their control takes the whole width, below the words.
BELOW = (Kind.TEXT, Kind.SEVERAL, Kind.ADDRESS)


@dataclass(frozen=True, slots=True)
class SettingWords:
    """What a setting is called, why it is there, and what its choices are called.

    `caution` warns of what may come of it.
    """

    label: str
    why: str
    choices: tuple[tuple[str, str], ...] = ()
    caution: str = ""


class SettingRow(QWidget):
    """`chosen(key, value)` is emitted when a person sets it."""

    chosen = Signal(str, str)

    def __init__(
        self, setting: Setting, words: SettingWords, value: str, parent: QWidget | None = None
    ) -> None:
        """Show a setting with its value."""
        super().__init__(parent)
        self.setting = setting
        self._words = words
        self._value = value
        self._showing = False
        self.control = self._make_control()
        self.control.setObjectName(f"setting_{setting.key}")
        self.control.setAccessibleName(words.label)
        self.control.setAccessibleDescription(f"{words.why} {words.caution}".strip())
        self.trouble = plain_label(name=f"setting_{setting.key}_trouble", wrap=True)
        self.trouble.setProperty("tone", "danger")
        self.trouble.hide()
        self._arrange()
        self.show_value(value)

    def show_value(self, value: str) -> None:
        """Show a value without telling anybody."""
        self._value = value
        self._showing = True
        match self.control:
            case RegionCombo():
                self.control.set_region(value)
            case QCheckBox():
                self.control.setChecked(value == "yes")
            case QSpinBox():
                self.control.setValue(int(value))
            case QComboBox():
                self.control.setCurrentIndex(max(0, self.control.findData(value)))
            case QLineEdit():
                self.control.setText(value)
            case QTimeEdit():
                self.control.setTime(QTime.fromString(value, TIME))
            case Ticks():
                self.control.show_codes(value)
        self._showing = False

    def current(self) -> str:
        """Return what the control shows now, chosen or still being typed."""
        match self.control:
            case RegionCombo():
                return self.control.region() or ""
            case QCheckBox():
                return "yes" if self.control.isChecked() else "no"
            case QSpinBox():
                return str(self.control.value())
            case QComboBox():
                return str(self.control.currentData())
            case QLineEdit():
                return self.control.text().strip()
            case _:
                return self._value

    def tell_trouble(self, words: str) -> None:
        """Say why a value was not taken; "" when it was."""
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    def _make_control(self) -> QWidget:
        return {
            Kind.FLAG: self._flag,
            Kind.NUMBER: self._number,
            Kind.CHOICE: self._choice,
            Kind.SEVERAL: self._several,
            Kind.REGION: self._region,
            Kind.TEXT: self._text,
            Kind.TIME: self._time,
            Kind.ZONE: self._zone,
            Kind.ADDRESS: self._text,
            Kind.HOST: self._text,
        }[self.setting.kind]()

    def _flag(self) -> QWidget:
        box = QCheckBox(self.tr("On"))
        box.toggled.connect(lambda on: self._choose("yes" if on else "no"))
        return box

    def _number(self) -> QWidget:
        spin = QSpinBox()
        spin.setRange(self.setting.smallest, self.setting.largest)
        spin.setGroupSeparatorShown(True)
        spin.setKeyboardTracking(False)
        spin.setFixedWidth(120)
        # The style sheet can pad the box, but not the text inside it.
        spin.lineEdit().setTextMargins(8, 0, 0, 0)
        spin.valueChanged.connect(lambda number: self._choose(str(number)))
        return spin

    def _choice(self) -> QWidget:
        combo = QComboBox()
        words = dict(self._words.choices)
        for choice in self.setting.choices:
            combo.addItem(words.get(choice, choice), choice)
        combo.activated.connect(lambda _index: self._choose(str(combo.currentData())))
        return combo

    def _several(self) -> QWidget:
        ticks = Ticks(f"setting_{self.setting.key}", self._words.choices)
        ticks.ticked.connect(self._choose)
        return ticks

    def _region(self) -> QWidget:
        combo = RegionCombo(f"setting_{self.setting.key}", None)
        combo.activated.connect(lambda _index: self._choose(combo.region() or ""))
        return combo

    def _time(self) -> QWidget:
        edit = QTimeEdit()
        edit.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        edit.setKeyboardTracking(False)
        edit.setFixedWidth(120)
        edit.lineEdit().setTextMargins(8, 0, 0, 0)
        edit.timeChanged.connect(lambda time: self._choose(time.toString(TIME)))
        return edit

    def _zone(self) -> QWidget:
        combo = QComboBox()
        combo.addItem(self.tr("As the computer"), "")
        for name in sorted(available_timezones()):
            combo.addItem(name.replace("_", " "), name)
        combo.activated.connect(lambda _index: self._choose(str(combo.currentData())))
        return combo

    def _text(self) -> QWidget:
        edit = QLineEdit()
        edit.setMaxLength(LONGEST)
        edit.editingFinished.connect(lambda: self._choose(edit.text()))
        return edit

    def _choose(self, value: str) -> None:
        if not self._showing and value != self._value:
            self._value = value
            self.chosen.emit(self.setting.key, value)

    def _caution(self) -> QWidget:
        caution = plain_label(
            self._words.caution, name=f"setting_{self.setting.key}_caution", wrap=True
        )
        caution.setProperty("tone", "warning")
        return caution

    def _arrange(self) -> None:
        label = plain_label(self._words.label, role="strong", wrap=True)
        label.setBuddy(self.control)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label)
        words.addWidget(plain_label(self._words.why, role="muted", wrap=True))
        if self._words.caution:
            words.addWidget(self._caution())
        if self.setting.kind in BELOW:
            words.addWidget(self.control)
        words.addWidget(self.trouble)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.S, 0, Space.S)
        row.setSpacing(Space.L)
        row.addLayout(words, 1)
        if self.setting.kind not in BELOW:
            holder = QWidget()
            holder.setFixedWidth(CONTROL_WIDTH)
            inside = QHBoxLayout(holder)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.addWidget(self.control, 0, Qt.AlignmentFlag.AlignLeft)
            inside.addStretch(1)
            row.addWidget(holder, 0, Qt.AlignmentFlag.AlignVCenter)
