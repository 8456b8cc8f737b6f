"""Labels that show text from outside as plain text, whole or elided.

Owns the one way a QLabel is made in this program: Qt guesses rich text otherwise, and a
received `<img src=…>` would be rendered.
"""

from __future__ import annotations

import html

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from smsdesk.ui import plain


def plain_label(
    text: str = "",
    parent: QWidget | None = None,
    *,
    role: str = "",
    name: str = "",
    wrap: bool = False,
    selectable: bool = False,
) -> QLabel:
    """Return a label that shows `text` as it is.

    `role` picks a look of the style sheet ("title", "heading", "strong", "muted", "small",
    "number").
    """
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wrap)
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        # Else a label follows its text, and a number or an English name stands at the wrong side.
        absolute = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        label.setAlignment(absolute | Qt.AlignmentFlag.AlignVCenter)
    if role:
        label.setProperty("role", role)
    if name:
        label.setObjectName(name)
    if selectable:
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        label.setAccessibleName(text)
    return label


def set_plain_tip(widget: QWidget, text: str) -> None:
    """Give a widget a tool tip that shows `text` as it is (tool tips guess rich text too)."""
    widget.setToolTip(html.escape(plain.lines(text)) if text else "")


class ElidedLabel(QLabel):
    """One line that ends in "…" where there is no room; the tool tip then shows the whole."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, role: str = "", name: str = ""
    ) -> None:
        """Make the label; the text may come from outside."""
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if role:
            self.setProperty("role", role)
        if name:
            self.setObjectName(name)
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show `text`, on one line."""
        self._whole = plain.one_line(text)
        super().setText(self._whole)
        self._tell_whole()

    def text(self) -> str:
        """Return the whole text, not what fits."""
        return self._whole

    def sizeHint(self) -> QSize:
        """Ask for room for the whole text."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._whole) + 2, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        """Be content with a few letters."""
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * 4, metrics.height() + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideRight, self.width()
        )
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown)

    def resizeEvent(self, event: object) -> None:
        """See again whether the whole text fits."""
        super().resizeEvent(event)  # type: ignore[arg-type]  # Qt hands a QResizeEvent
        self._tell_whole()

    def _tell_whole(self) -> None:
        fits = self.fontMetrics().horizontalAdvance(self._whole) <= self.width()
        set_plain_tip(self, "" if fits else self._whole)
