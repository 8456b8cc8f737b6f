"""The looks: light and dark palettes on Fusion, one style sheet, one set of spaces and sizes.

Owns every colour of the window. Widgets ask for roles (`role="title"`, `kind="primary"`) by
dynamic properties and never name a colour; own painters ask `theme.tokens`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from smsdesk import paths
from smsdesk.domain.status import Delivery, Status


class Space(IntEnum):
    """Distances in device-independent pixels."""

    XS = 4
    S = 8
    M = 16
    L = 24
    XL = 40


RADIUS = 8
SIDEBAR_WIDTH = 208
SMALLEST_POINTS = 10


@dataclass(frozen=True, slots=True)
class Tint:
    """A colour that means something: `ink` for text and strokes, `wash` for the ground behind."""

    ink: str
    wash: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one scheme, as #RRGGBB."""

    dark: bool
    window: str
    surface: str
    sunken: str
    sidebar: str
    hover: str
    border: str
    strong_border: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    accent_text: str
    accent_wash: str
    selection: str
    bubble_in: str
    bubble_out: str
    not_delivered: str
    neutral: Tint
    info: Tint
    sent: Tint
    success: Tint
    warning: Tint
    danger: Tint


LIGHT = Tokens(
    dark=False,
    window="#F4F6F8",
    surface="#FFFFFF",
    sunken="#EDF0F3",
    sidebar="#E8ECF0",
    hover="#EEF2F5",
    border="#D8DEE4",
    strong_border="#B4BEC8",
    text="#17212A",
    muted="#56636F",
    accent="#0B7285",
    accent_hover="#095C6B",
    accent_text="#FFFFFF",
    accent_wash="#DDF1F4",
    selection="#D5EDF1",
    bubble_in="#FFFFFF",
    bubble_out="#D8EFF3",
    not_delivered="#D9737A",
    neutral=Tint("#4A5763", "#E7EBEF"),
    info=Tint("#3249B8", "#E5E9FC"),
    sent=Tint("#0B6475", "#DDF1F4"),
    success=Tint("#1C6B33", "#DDF3E2"),
    warning=Tint("#8A4B00", "#FDEFD5"),
    danger=Tint("#B3202A", "#FCE5E6"),
)

DARK = Tokens(
    dark=True,
    window="#151A1F",
    surface="#1D242B",
    sunken="#11161A",
    sidebar="#11161A",
    hover="#252E36",
    border="#303A44",
    strong_border="#4C5965",
    text="#E8EDF1",
    muted="#A3B0BB",
    accent="#4CC2D4",
    accent_hover="#74D3E1",
    accent_text="#06262C",
    accent_wash="#143840",
    selection="#1A4049",
    bubble_in="#252E36",
    bubble_out="#14414B",
    not_delivered="#B5555A",
    neutral=Tint("#B7C2CC", "#2B353E"),
    info=Tint("#A9B8FF", "#252D52"),
    sent=Tint("#74D3E1", "#143840"),
    success=Tint("#7FD897", "#173622"),
    warning=Tint("#F3BC62", "#3B2D10"),
    danger=Tint("#FF9A9A", "#42211F"),
)

SCHEMES = ("system", "light", "dark")


def status_tint(tokens: Tokens, status: Status, delivery: Delivery | None = None) -> Tint:
    """Return the tint of a message's status, and of its delivery once it was sent."""
    if status is Status.SUCCESS and delivery is Delivery.DELIVERED:
        return tokens.success
    return {
        Status.NOT_PROCESSED: tokens.neutral,
        Status.PROCESSING: tokens.info,
        Status.SUCCESS: tokens.sent,
        Status.FAILED: tokens.danger,
        Status.UNKNOWN: tokens.warning,
        Status.CANCELLED: tokens.neutral,
    }[status]


def delivery_tint(tokens: Tokens, delivery: Delivery) -> Tint:
    """Return the tint of what delivery reports say."""
    return {
        Delivery.NOT_ASKED: tokens.neutral,
        Delivery.PENDING: tokens.neutral,
        Delivery.UNKNOWABLE: tokens.neutral,
        Delivery.DELIVERED: tokens.success,
        Delivery.UNDELIVERED: tokens.danger,
        Delivery.EXPIRED: tokens.warning,
    }[delivery]


class Theme(QObject):
    """The scheme in force; `changed` is emitted when another one is."""

    changed = Signal()

    def __init__(self, application: QApplication, scheme: str = "system") -> None:
        """Take charge of the application's looks."""
        super().__init__(application)
        self._application = application
        self._scheme = scheme
        self.tokens = LIGHT
        application.setStyle("Fusion")
        application.setFont(_readable(application.font()))
        application.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._apply()

    @property
    def scheme(self) -> str:
        """Return what was chosen: "system", "light" or "dark"."""
        return self._scheme

    def choose(self, scheme: str) -> None:
        """Choose "system", "light" or "dark"."""
        if scheme not in SCHEMES:
            raise ValueError(scheme)
        self._scheme = scheme
        self._apply()

    def _system_changed(self, _scheme: Qt.ColorScheme) -> None:
        if self._scheme == "system":
            self._apply()

    def _apply(self) -> None:
        dark = self._scheme == "dark" or (self._scheme == "system" and _system_is_dark())
        self.tokens = DARK if dark else LIGHT
        self._application.setPalette(_palette(self.tokens))
        self._application.setStyleSheet(_style_sheet(self.tokens))
        self.changed.emit()


def scaled(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """Return a copy of a font, `factor` times as large."""
    copy = QFont(font)
    copy.setPointSizeF(font.pointSizeF() * factor)
    if bold:
        copy.setWeight(QFont.Weight.DemiBold)
    return copy


def refresh_style(widget: object) -> None:
    """Let the style sheet look again at a widget whose dynamic properties changed."""
    style = widget.style()  # type: ignore[attr-defined]  # any QWidget; its type brings a ring
    style.unpolish(widget)
    style.polish(widget)


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _readable(font: QFont) -> QFont:
    """Return the system's font, not smaller than is readable, and a real face for "Sans Serif"."""
    chosen = QFont(font)
    if font.family() in ("Sans Serif", "Sans") and "Noto Sans" in QFontDatabase.families():
        chosen.setFamily("Noto Sans")
    chosen.setPointSizeF(max(SMALLEST_POINTS, font.pointSizeF()))
    return chosen


def _palette(t: Tokens) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: t.window,
        role.WindowText: t.text,
        role.Base: t.surface,
        role.AlternateBase: t.sunken,
        role.Text: t.text,
        role.Button: t.surface,
        role.ButtonText: t.text,
        role.BrightText: t.danger.ink,
        role.ToolTipBase: t.surface,
        role.ToolTipText: t.text,
        role.PlaceholderText: t.muted,
        role.Highlight: t.accent,
        role.HighlightedText: t.accent_text,
        role.Link: t.accent,
        role.LinkVisited: t.accent,
        role.Accent: t.accent,
        role.Light: t.hover,
        role.Midlight: t.hover,
        role.Mid: t.border,
        role.Dark: t.strong_border,
        role.Shadow: t.sunken,
    }
    palette = QPalette()
    for which, colour in colours.items():
        palette.setColor(which, QColor(colour))
    faint = QColor(t.muted)
    faint.setAlphaF(0.6)
    for which in (role.Text, role.WindowText, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, faint)
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(t.border))
    return palette


def _style_sheet(t: Tokens) -> str:
    values = {
        name: getattr(t, name)
        for name in Tokens.__dataclass_fields__
        if isinstance(getattr(t, name), str)
    }
    for name in ("neutral", "info", "sent", "success", "warning", "danger"):
        tint: Tint = getattr(t, name)
        values[f"{name}_ink"], values[f"{name}_wash"] = tint.ink, tint.wash
    values["radius"] = f"{RADIUS}px"
    values["icons"] = paths.resource("icons").as_posix()
    values["check"] = "control_check_on_dark" if t.dark else "control_check_on"
    return Template(_SHEET).substitute(values)


_SHEET = """
QToolTip { color: $text; background: $surface; border: 1px solid $strong_border; padding: 4px 6px; }

QLabel[role="title"] { font-size: 18pt; font-weight: 600; }
QLabel[role="heading"] { font-size: 12pt; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: 9pt; }
QLabel[role="number"] { font-size: 17pt; font-weight: 600; }
QLabel[tone="danger"] { color: $danger_ink; }
QLabel[tone="warning"] { color: $warning_ink; }
QLabel[tone="success"] { color: $success_ink; }
QLabel[tone="accent"] { color: $accent; }

QWidget#window_root[testing="true"] { border: 5px solid $warning_ink; border-top: none; }
QFrame#test_strip {
  background: $warning_wash; border: none;
  border-top: 5px solid $warning_ink; border-bottom: 5px solid $warning_ink;
}
QFrame#test_strip QLabel { background: transparent; color: $warning_ink; }

QFrame[card="true"] { background: $surface; border: 1px solid $border; border-radius: 10px; }
QFrame[tint="neutral"] { background: $neutral_wash; border: none; border-radius: $radius; }
QFrame[tint="info"] { background: $info_wash; border: none; border-radius: $radius; }
QFrame[tint="success"] { background: $success_wash; border: none; border-radius: $radius; }
QFrame[tint="warning"] { background: $warning_wash; border: none; border-radius: $radius; }
QFrame[tint="danger"] { background: $danger_wash; border: none; border-radius: $radius; }
QFrame[tint="neutral"] QLabel, QFrame[tint="info"] QLabel, QFrame[tint="success"] QLabel,
QFrame[tint="warning"] QLabel, QFrame[tint="danger"] QLabel { background: transparent; }
QFrame[bubble="in"] {
  background: $bubble_in; border: 1px solid $border; border-radius: 12px;
}
QFrame[bubble="out"] { background: $bubble_out; border: none; border-radius: 12px; }
QFrame[bubble="in"] QLabel, QFrame[bubble="out"] QLabel { background: transparent; }
QFrame[bubble] QPushButton[kind="link"] { font-size: 9pt; }
QFrame[line="true"] { background: $border; border: none; }

QPushButton, QToolButton[kind="button"] {
  background: $surface; color: $text; border: 1px solid $strong_border; border-radius: $radius;
  padding: 6px 14px; min-height: 20px;
}
QPushButton:hover, QToolButton[kind="button"]:hover { background: $hover; }
QPushButton:pressed, QToolButton[kind="button"]:pressed { background: $sunken; }
QPushButton:focus, QToolButton[kind="button"]:focus {
  border: 2px solid $accent; padding: 5px 13px;
}
QPushButton:disabled, QToolButton[kind="button"]:disabled {
  color: $muted; background: $sunken; border-color: $border;
}
QPushButton:checked { background: $accent_wash; border-color: $accent; }
QPushButton[kind="primary"] {
  background: $accent; color: $accent_text; border: 1px solid $accent; font-weight: 600;
}
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; padding: 5px 13px; }
QPushButton[kind="primary"]:disabled {
  background: $sunken; color: $muted; border-color: $border; font-weight: 600;
}
QPushButton[kind="danger"] { color: $danger_ink; border-color: $danger_ink; }
QPushButton[kind="danger"]:hover { background: $danger_wash; }
QPushButton[kind="danger"]:disabled { color: $muted; border-color: $border; }
QPushButton[kind="quiet"], QToolButton {
  background: transparent; border: 1px solid transparent; color: $text; border-radius: $radius;
  padding: 5px 8px;
}
QPushButton[kind="quiet"]:hover, QToolButton:hover { background: $hover; }
QPushButton[kind="quiet"]:focus, QToolButton:focus { border: 2px solid $accent; padding: 4px 7px; }
QPushButton[kind="quiet"]:disabled, QToolButton:disabled { color: $muted; background: transparent; }
QPushButton[kind="link"] {
  background: transparent; border: none; color: $accent; padding: 1px 0; text-align: left;
  min-height: 0;
}
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { text-decoration: underline; border: none; padding: 1px 0; }
QPushButton::menu-indicator { image: none; width: 0; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QComboBox, QDateTimeEdit {
  background: $surface; color: $text; border: 1px solid $strong_border; border-radius: $radius;
  padding: 6px 10px; selection-background-color: $accent; selection-color: $accent_text;
}
QLineEdit, QSpinBox, QComboBox, QDateTimeEdit { min-height: 20px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QComboBox:focus,
QDateTimeEdit:focus { border: 2px solid $accent; padding: 5px 9px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QSpinBox:disabled, QComboBox:disabled,
QDateTimeEdit:disabled { background: $sunken; color: $muted; border-color: $border; }
QLineEdit[bad="true"], QPlainTextEdit[bad="true"] { border-color: $danger_ink; }
QSpinBox QLineEdit, QDateTimeEdit QLineEdit, QComboBox QLineEdit,
QSpinBox QLineEdit:focus, QDateTimeEdit QLineEdit:focus, QComboBox QLineEdit:focus {
  background: transparent; border: none; padding: 0 0 0 8px; min-height: 0;
}
QComboBox::drop-down, QDateTimeEdit::drop-down { border: none; width: 26px; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow {
  image: url("$icons/control_chevron_down.svg"); width: 14px; height: 14px;
}
QComboBox QAbstractItemView {
  background: $surface; border: 1px solid $strong_border; selection-background-color: $selection;
  selection-color: $text; outline: none; padding: 4px;
}
QComboBox QAbstractItemView::item { min-height: 28px; padding: 2px 8px; }
QSpinBox::up-button, QSpinBox::down-button, QDateTimeEdit::up-button, QDateTimeEdit::down-button {
  border: none; background: transparent; width: 22px;
}
QSpinBox::up-arrow, QDateTimeEdit::up-arrow {
  image: url("$icons/control_chevron_up.svg"); width: 11px; height: 11px;
}
QSpinBox::down-arrow {
  image: url("$icons/control_chevron_down.svg"); width: 11px; height: 11px;
}

QCheckBox, QRadioButton { spacing: 8px; padding: 3px 2px; }
QCheckBox::indicator, QRadioButton::indicator, QTableView::indicator {
  width: 16px; height: 16px; border: 1px solid $strong_border; background: $surface;
}
QCheckBox::indicator, QTableView::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:checked, QTableView::indicator:checked {
  background: $accent; border-color: $accent; image: url("$icons/$check.svg"); }
QRadioButton::indicator:checked { border: 5px solid $accent; width: 8px; height: 8px; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: $accent; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }

QAbstractItemView {
  background: $surface; alternate-background-color: $surface; color: $text;
  border: 1px solid $border; border-radius: 10px; outline: none;
  selection-background-color: $selection; selection-color: $text;
}
QTableView { gridline-color: $border; padding: 0 0 5px 0; }
QTableView[headless="true"] { padding: 5px 0; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 1px solid $accent; }
QTableView::item { padding: 0 10px; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
  background: $surface; color: $muted; border: none; border-bottom: 1px solid $border;
  padding: 8px 12px; font-weight: 600;
}
QHeaderView::section:first { border-top-left-radius: 9px; }
QHeaderView::section:last { border-top-right-radius: 9px; }
QHeaderView::section:only-one { border-top-left-radius: 9px; border-top-right-radius: 9px; }
QTableCornerButton::section { background: $surface; border: none; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle {
  background: $strong_border; border-radius: 4px; min-height: 32px; min-width: 32px;
}
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[clear="true"] { background: transparent; }

QProgressBar {
  background: $border; border: none; border-radius: 4px; max-height: 8px; min-height: 8px;
  text-align: center; color: transparent;
}
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QProgressBar[tone="warning"]::chunk { background: $warning_ink; }

QMenu {
  background: $surface; color: $text; border: 1px solid $strong_border; border-radius: $radius;
  padding: 6px;
}
QMenu::item { padding: 7px 24px 7px 12px; border-radius: 6px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $border; margin: 5px 8px; }
QMenu::icon { padding-left: 8px; }

QTabWidget::pane { border: none; border-top: 1px solid $border; }
QTabBar::tab { background: transparent; color: $muted; padding: 8px 14px; border: none;
  border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; font-weight: 600; }
QTabBar::tab:focus { color: $accent; }
QGroupBox { border: 1px solid $border; border-radius: 10px; margin-top: 12px; padding: 14px; }
QGroupBox::title { subcontrol-origin: margin; left: 14px; padding: 0 4px; color: $muted; }
QSplitter::handle { background: transparent; }

QWidget#sidebar { background: $sidebar; border: none; border-right: 1px solid $border; }
QWidget#status_bar { background: $sidebar; border: none; border-top: 1px solid $border; }
QFrame#toast { background: $text; border: none; border-radius: $radius; }
QFrame#toast QLabel { color: $window; background: transparent; }
QFrame#toast QPushButton {
  color: $accent_wash; background: transparent; border: 1px solid transparent;
  font-weight: 600; padding: 1px 10px;
}
QFrame#toast QPushButton:hover, QFrame#toast QPushButton:focus {
  border: 1px solid $accent_wash;
}
"""
