"""One recipient as a chip: who it is, what is wrong with it, and a cross that removes it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from smsdesk.ui import plain
from smsdesk.ui.icons import pixmap
from smsdesk.ui.theme import Theme, Tint
from smsdesk.ui.widgets.labels import set_plain_tip

HEIGHT = 30
ICON = 15
PADDING = 9
CROSS = 26
WIDEST = 320

_REMOVE_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_OPEN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space)


class RecipientChip(QAbstractButton):
    """Shows an entry. `opened` asks to look inside or to edit it, `removed` to take it out.

    `moved` carries -1 or 1: the focus should go to the chip before or after this one.
    """

    opened = Signal()
    removed = Signal()
    moved = Signal(int)

    def __init__(self, theme: Theme, symbol: str, text: str, parent: QWidget | None = None) -> None:
        """Make a chip; `text` may come from outside."""
        super().__init__(parent)
        self._theme = theme
        self._symbol = symbol
        self._tone = "neutral"
        self._shown = plain.one_line(text, 80)
        self._hot = False
        self.setObjectName("recipient_chip")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.tell("neutral", "")
        theme.changed.connect(self.update)

    def text_shown(self) -> str:
        """Return the words on the chip."""
        return self._shown

    @property
    def tone(self) -> str:
        """Return the tint it is painted in."""
        return self._tone

    def tell(self, tone: str, why: str) -> None:
        """Paint it in a tint; `why` says what is the matter, "" when nothing is."""
        self._tone = tone
        set_plain_tip(self, f"{self._shown}\n{why}" if why else self._shown)
        self.setAccessibleName(f"{self._shown}. {why}" if why else self._shown)
        self.setAccessibleDescription(self.tr("Press Delete to remove it, Enter to open it"))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the words, the icon and the cross."""
        words = self.fontMetrics().horizontalAdvance(self._shown) + 2
        return QSize(min(WIDEST, PADDING + ICON + 6 + words + CROSS), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Be content with a few letters."""
        return QSize(96, HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove, open or move on by keyboard."""
        key = event.key()
        if key in _REMOVE_KEYS:
            self.removed.emit()
        elif key in _OPEN_KEYS:
            self.opened.emit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            ahead = (key == Qt.Key.Key_Right) == (
                self.layoutDirection() == Qt.LayoutDirection.LeftToRight
            )
            self.moved.emit(1 if ahead else -1)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Remove it by its cross, open it anywhere else."""
        inside = self.rect().contains(event.position().toPoint())
        on_cross = self._cross().contains(event.position().toPoint())
        super().mouseReleaseEvent(event)
        if inside and event.button() == Qt.MouseButton.LeftButton:
            (self.removed if on_cross else self.opened).emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the cross answer the mouse."""
        hot = self._cross().contains(event.position().toPoint())
        if hot != self._hot:
            self._hot = hot
            self.update()
        super().mouseMoveEvent(event)

    def leaveEvent(self, _event: object) -> None:
        """Forget the mouse."""
        self._hot = False
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tint: Tint = getattr(self._theme.tokens, self._tone)
        self._paint_ground(painter, tint)
        ratio = self.devicePixelRatioF()
        middle = self.height() // 2
        symbol = self._symbol if self._tone == "neutral" else "warning"
        ink = tint.ink if self._tone != "neutral" else self._theme.tokens.muted
        painter.drawPixmap(
            self._at(PADDING, ICON), middle - ICON // 2, pixmap(symbol, ink, ICON, ratio)
        )
        self._paint_words(painter, tint)
        cross_ink = tint.ink if self._hot or self.hasFocus() else self._theme.tokens.muted
        place = self._cross().center() - QPoint(6, 6)
        painter.drawPixmap(place, pixmap("close", cross_ink, 13, ratio))

    def _paint_ground(self, painter: QPainter, tint: Tint) -> None:
        focused = self.hasFocus()
        painter.setPen(QPen(QColor(self._theme.tokens.accent), 2) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tint.wash))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 14, 14)

    def _paint_words(self, painter: QPainter, tint: Tint) -> None:
        room = self.width() - PADDING - ICON - 6 - CROSS
        words = self.fontMetrics().elidedText(self._shown, Qt.TextElideMode.ElideRight, room + 1)
        left = self._at(PADDING + ICON + 6, room)
        ink = self._theme.tokens.text if self._tone == "neutral" else tint.ink
        painter.setPen(QColor(ink))
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(QRect(left, 0, room + 1, self.height()), int(align), words)

    def _at(self, left: int, width: int) -> int:
        """Return where something `left` from the start stands, also right to left."""
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return left
        return self.width() - left - width

    def _cross(self) -> QRect:
        return QRect(self._at(self.width() - CROSS, CROSS), 0, CROSS, self.height())
