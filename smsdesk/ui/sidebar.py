"""The sidebar: one button per page, with an icon, a label and the count of what is new.

Owns its own painting, so that label, badge and the mark of the present page line up.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from smsdesk import paths
from smsdesk.ui.icons import pixmap
from smsdesk.ui.registry import PageEntry
from smsdesk.ui.theme import RADIUS, SIDEBAR_WIDTH, Space, Theme, scaled
from smsdesk.ui.widgets.badge import paint_count
from smsdesk.ui.widgets.buttons import came_by_keyboard
from smsdesk.ui.widgets.labels import plain_label, set_plain_tip
from smsdesk.ui.widgets.program_mark import ProgramMark

HEIGHT = 40
ICON = 20
ABOUT_KEY = "F1"


class NavButton(QAbstractButton):
    """One page in the sidebar, or something else to open."""

    def __init__(
        self,
        theme: Theme,
        key: str,
        label: str,
        symbol: str,
        shortcut: str,
        parent: QWidget | None = None,
    ) -> None:
        """Make the button; it is found by `key`, and `symbol` is its icon."""
        super().__init__(parent)
        self._theme = theme
        self._symbol = symbol
        self._count = 0
        self._by_keyboard = False
        self.setObjectName(f"nav_{key}")
        self.setText(label)
        self.setAccessibleName(label)
        self.setCheckable(True)
        self.setFixedHeight(HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        set_plain_tip(self, f"{label} ({shortcut})" if shortcut else label)
        theme.changed.connect(self.update)

    def set_count(self, count: int, words: str) -> None:
        """Show a count in a badge; `words` tells screen readers what is counted."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {words}" if count else self.text())
        self.update()

    def count(self) -> int:
        """Return the count in the badge."""
        return self._count

    def sizeHint(self) -> QSize:
        """Fill the sidebar's width."""
        return QSize(SIDEBAR_WIDTH - 2 * Space.S, HEIGHT)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Note whether the focus came by keyboard: only then its frame helps."""
        self._by_keyboard = came_by_keyboard(event)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, icon, label, badge and the frame of keyboard focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_label(painter)
        if self.hasFocus() and self._by_keyboard:
            painter.setPen(QColor(self._theme.tokens.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            frame = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
            painter.drawRoundedRect(frame, RADIUS, RADIUS)

    def _paint_ground(self, painter: QPainter) -> None:
        tokens = self._theme.tokens
        if self.isChecked():
            ground = tokens.accent_wash
        elif self.underMouse():
            ground = tokens.hover
        else:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)

    def _paint_label(self, painter: QPainter) -> None:
        tokens = self._theme.tokens
        ink = tokens.accent if self.isChecked() else tokens.text
        painter.setFont(scaled(self.font(), 1.0, bold=self.isChecked()))
        picture = pixmap(self._symbol, ink, ICON, self.devicePixelRatioF())
        middle = self.height() // 2
        painter.drawPixmap(self._mirror(12, ICON), middle - ICON // 2, picture)
        badge = self._paint_badge(painter, middle)
        left = 12 + ICON + 12
        room = self.width() - left - 12 - badge
        box = QRect(self._mirror(left, room), 0, room, self.height())
        painter.setPen(QColor(ink))
        label = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(box, int(flags), label)

    def _paint_badge(self, painter: QPainter, middle: int) -> int:
        if not self._count:
            return 0
        tokens = self._theme.tokens
        painter.save()
        painter.setFont(scaled(self.font(), 0.85, bold=True))
        right = self.width() - 10
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            right = 10 + 28
        width = paint_count(painter, right, middle, self._count, tokens.accent_text, tokens.accent)
        painter.restore()
        return width + Space.S

    def _mirror(self, left: int, width: int) -> int:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return self.width() - left - width
        return left


class Sidebar(QWidget):
    """The list of pages; `go` is called with the key of the one that was chosen.

    `about` opens the About box, from the foot of the list.
    """

    def __init__(
        self,
        theme: Theme,
        entries: Sequence[PageEntry],
        go: Callable[[str], object],
        about: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        """Make one button per entry."""
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAccessibleName(self.tr("Pages"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(SIDEBAR_WIDTH)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.buttons: dict[str, NavButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.M, Space.S, Space.M)
        layout.setSpacing(2)
        layout.addLayout(self._heading())
        layout.addSpacing(Space.M)
        for number, entry in enumerate(entries, start=1):
            made = NavButton(theme, entry.key, entry.label(), entry.icon, f"Ctrl+{number}", self)
            made.clicked.connect(lambda _checked=False, key=entry.key: go(key))
            self._group.addButton(made)
            self.buttons[entry.key] = made
            layout.addWidget(made)
        layout.addStretch(1)
        foot = NavButton(theme, "about", self.tr("About smsdesk"), "info", ABOUT_KEY, self)
        foot.setCheckable(False)
        foot.clicked.connect(lambda _checked=False: about())
        layout.addWidget(foot)

    def mark(self, key: str) -> None:
        """Show which page is the present one; a page without a button leaves none marked."""
        made = self.buttons.get(key)
        self._group.setExclusive(made is not None)
        for one in self.buttons.values():
            one.setChecked(one is made)

    def _heading(self) -> QHBoxLayout:
        heading = QHBoxLayout()
        heading.setContentsMargins(10, 0, 0, 0)
        heading.setSpacing(10)
        heading.addWidget(ProgramMark(paths.resource("icons", "smsdesk.svg"), 26))
        heading.addWidget(plain_label("smsdesk", role="heading", name="program_name"), 1)
        return heading
