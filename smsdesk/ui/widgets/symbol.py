"""A picture of one of our icons that follows the theme."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from smsdesk.ui.icons import pixmap
from smsdesk.ui.theme import Theme, Tint


class Symbol(QWidget):
    """Shows an icon; `tone` is a token's name ("muted", "accent") or a tint's ("danger")."""

    def __init__(
        self,
        theme: Theme,
        symbol: str,
        size: int = 20,
        tone: str = "muted",
        parent: QWidget | None = None,
    ) -> None:
        """Make the picture of `size` device-independent pixels."""
        super().__init__(parent)
        self._theme = theme
        self._symbol = symbol
        self._size = size
        self._tone = tone
        self.setFixedSize(size, size)
        theme.changed.connect(self.update)

    def show_symbol(self, symbol: str, tone: str) -> None:
        """Show another icon."""
        self._symbol, self._tone = symbol, tone
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size it was made with."""
        return QSize(self._size, self._size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon in the scheme's colour."""
        value = getattr(self._theme.tokens, self._tone)
        colour = value.ink if isinstance(value, Tint) else value
        painter = QPainter(self)
        painter.drawPixmap(0, 0, pixmap(self._symbol, colour, self._size, self.devicePixelRatioF()))
