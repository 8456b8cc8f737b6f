"""Walks over widgets for the tests: who can be used, what is clipped, what is rich text."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

USED = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)


def _is_qts_own(widget: QWidget) -> bool:
    """Tell whether Qt made this widget inside one of ours."""
    if isinstance(widget, QHeaderView) or widget.objectName().startswith("qt_"):
        return True
    inside = widget.parentWidget()
    while inside is not None:
        if isinstance(inside, (QComboBox, QAbstractSpinBox, QLineEdit)):
            return True
        inside = inside.parentWidget()
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractItemView) and isinstance(widget, QAbstractButton)


def _has_no_part_yet(widget: QWidget) -> bool:
    """Tell whether this is a button that gets its words when it is first needed."""
    return isinstance(widget, QPushButton) and not widget.text() and not widget.isVisible()


def used_widgets(root: QWidget) -> Iterator[QWidget]:
    """Give every widget under `root` that a person uses."""
    for kind in USED:
        for widget in root.findChildren(kind):
            if not _is_qts_own(widget) and not _has_no_part_yet(widget):
                yield widget


def nameless(root: QWidget) -> list[str]:
    """Return what a person can use but tests or screen readers can't name."""
    return [
        f"{type(widget).__name__} {widget.objectName()!r} {widget.accessibleName()!r}"
        for widget in used_widgets(root)
        if not widget.objectName() or not widget.accessibleName()
    ]


def rich(root: QWidget) -> list[str]:
    """Return the labels that would show a stranger's text as rich text."""
    return [
        label.objectName() or label.text()
        for label in root.findChildren(QLabel)
        if label.textFormat() is not Qt.TextFormat.PlainText and not _is_qts_own(label)
    ]


def clipped(root: QWidget) -> list[str]:
    """Return the visible texts that have less room than they need."""
    found = [_cut_label(label) for label in root.findChildren(QLabel) if label.isVisible()]
    found += [_hidden_part(label) for label in root.findChildren(QLabel) if label.isVisible()]
    found += [_cut_button(one) for one in root.findChildren(QPushButton) if one.isVisible()]
    return [one for one in found if one]


def _hidden_part(label: QLabel) -> str:
    """Tell whether a label is larger than the place it lies in (what scrolls, may)."""
    inside = label.parentWidget()
    while inside is not None and not isinstance(inside, QAbstractScrollArea):
        inside = inside.parentWidget()
    seen = label.visibleRegion().boundingRect()
    if inside is not None or not label.text() or seen.contains(label.rect()):
        return ""
    return f"{label.objectName()}: {label.text()!r} shows {seen} of {label.rect()}"


def _cut_label(label: QLabel) -> str:
    if not label.text() or type(label).__name__ == "ElidedLabel":
        return ""
    room = label.contentsRect()
    if label.wordWrap():
        needed = label.fontMetrics().boundingRect(
            QRect(0, 0, room.width(), 100_000), int(Qt.TextFlag.TextWordWrap), label.text()
        )
        cut = needed.height() > room.height() + 1
    else:
        widest = max(label.fontMetrics().horizontalAdvance(x) for x in label.text().split("\n"))
        cut = widest > room.width() + 1
    return f"{label.objectName()}: {label.text()!r} in {room}" if cut else ""


def _cut_button(made: QPushButton) -> str:
    text = made.text().replace("&", "")
    icon = made.iconSize().width() + 4 if not made.icon().isNull() else 0
    cut = made.fontMetrics().horizontalAdvance(text) + icon > made.width()
    return f"{made.objectName()}: {text!r} in {made.width()}" if cut else ""
