"""Buttons with a name for tests, a name for screen readers and an icon that follows the theme."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

from smsdesk.ui.icons import icon
from smsdesk.ui.theme import Theme
from smsdesk.ui.widgets.labels import set_plain_tip

ICON_SIZE = 18
# Fusion sets icon and text closer than is pleasant: the icon brings its own distance.
ICON_GAP = 4


def button(
    text: str,
    name: str,
    *,
    theme: Theme | None = None,
    symbol: str = "",
    kind: str = "",
    tip: str = "",
    clicked: Callable[[], object] | None = None,
    parent: QWidget | None = None,
) -> QPushButton:
    """Return a push button; `kind` is "", "primary", "danger", "quiet" or "link"."""
    made = QPushButton(text, parent)
    made.setObjectName(name)
    made.setAccessibleName(text)
    if kind:
        made.setProperty("kind", kind)
    if symbol and theme is not None:
        follow(made, theme, symbol)
    _finish(made, tip, clicked)
    return made


def icon_button(
    label: str,
    name: str,
    *,
    theme: Theme,
    symbol: str,
    clicked: Callable[[], object] | None = None,
    parent: QWidget | None = None,
) -> QToolButton:
    """Return a button that shows only an icon; `label` is its accessible name and tool tip."""
    made = QToolButton(parent)
    made.setObjectName(name)
    made.setAccessibleName(label)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    follow(made, theme, symbol)
    _finish(made, label, clicked)
    return made


def came_by_keyboard(event: QFocusEvent) -> bool:
    """Return whether somebody moved the focus here by keys."""
    return event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


def follow(made: QAbstractButton, theme: Theme, symbol: str) -> None:
    """Give a button an icon in the colour of its text, and again when the theme changes."""
    painted = _IconFollower(made, theme, symbol)
    painted.paint()
    theme.changed.connect(painted.paint)


class _IconFollower(QWidget):
    """Child of a button, invisible: lives and dies with it, so the connection does too."""

    def __init__(self, owner: QAbstractButton, theme: Theme, symbol: str) -> None:
        super().__init__(owner)
        self.hide()
        self._owner = owner
        self._theme = theme
        self._symbol = symbol

    def paint(self) -> None:
        """Set the icon in the scheme's colours."""
        tokens = self._theme.tokens
        kind = self._owner.property("kind")
        colour = {
            "primary": tokens.accent_text,
            "danger": tokens.danger.ink,
            "link": tokens.accent,
        }.get(kind, tokens.text)
        gap = ICON_GAP if isinstance(self._owner, QPushButton) else 0
        self._owner.setIcon(icon(self._symbol, colour, tokens.muted, gap))
        self._owner.setIconSize(QSize(ICON_SIZE + gap, ICON_SIZE))


def _finish(made: QAbstractButton, tip: str, clicked: Callable[[], object] | None) -> None:
    if tip:
        set_plain_tip(made, tip)
    if clicked is not None:
        made.clicked.connect(lambda _checked=False: clicked())
    made.setCursor(Qt.CursorShape.PointingHandCursor)
