"""Counts as buttons: each tile narrows the list below it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from smsdesk.ui.theme import RADIUS, Space, Theme, Tint, scaled
from smsdesk.ui.widgets.buttons import came_by_keyboard

NUMBER_SIZE = 1.45
LABEL_SIZE = 0.92
PADDING = 12


@dataclass(frozen=True, slots=True)
class TileSpec:
    """A tile: its key, its word, and the tint's name in the tokens."""

    key: str
    label: str
    tint: str


def compact(count: int) -> str:
    """Return a count that fits a tile: "12,345", "1.2M"."""
    if count < 1_000_000:
        return QLocale().toString(count)
    return f"{count / 1_000_000:.1f}M"


class Tile(QAbstractButton):
    """A count and a word; checked while the list is narrowed to it."""

    def __init__(self, theme: Theme, name: str, spec: TileSpec, parent: QWidget | None) -> None:
        """Make a tile that counts nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self._spec = spec
        self._count: int | None = None
        self._by_keyboard = False
        self.setObjectName(f"{name}_{spec.key}")
        self.setText(spec.label)
        self.setAccessibleName(spec.label)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._number_font = scaled(self.font(), NUMBER_SIZE, bold=True)
        self._label_font = scaled(self.font(), LABEL_SIZE)
        theme.changed.connect(self.update)

    def set_count(self, count: int) -> None:
        """Show a count."""
        if count != self._count:
            self._count = count
            self.setAccessibleName(f"{self._spec.label}: {count}")
            self.update()

    def count(self) -> int:
        """Return the count that is shown, 0 before the first."""
        return self._count or 0

    def sizeHint(self) -> QSize:
        """Ask for room for the word."""
        label = QFontMetrics(self._label_font)
        height = QFontMetrics(self._number_font).height() + label.height() + 2 * 6
        return QSize(label.horizontalAdvance(self._spec.label) + 2 * PADDING + 14, height)

    def minimumSizeHint(self) -> QSize:
        """Never become too narrow for the word."""
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Note whether the focus came by keyboard: only then its frame helps."""
        self._by_keyboard = came_by_keyboard(event)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tile."""
        framed = self.hasFocus() and self._by_keyboard
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        ground = tokens.accent_wash if self.isChecked() else tokens.surface
        if self.underMouse() and not self.isChecked():
            ground = tokens.hover
        marked = self.isChecked() or framed
        painter.setBrush(QColor(ground))
        painter.setPen(QColor(tokens.accent if marked else tokens.border))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        if framed:
            inner = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
            painter.drawRoundedRect(inner, RADIUS - 1, RADIUS - 1)
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        tokens = self._theme.tokens
        tint: Tint = getattr(tokens, self._spec.tint)
        room = self.rect().adjusted(PADDING, 6, -PADDING, -6)
        lead = int(Qt.AlignmentFlag.AlignLeading)
        painter.setFont(self._number_font)
        painter.setPen(QColor(tint.ink if self._count else tokens.muted))
        number = compact(self._count) if self._count is not None else "–"
        painter.drawText(room, lead | int(Qt.AlignmentFlag.AlignTop), number)
        painter.setFont(self._label_font)
        painter.setPen(QColor(tokens.text if self.isChecked() else tokens.muted))
        label = painter.fontMetrics().elidedText(
            self._spec.label, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, lead | int(Qt.AlignmentFlag.AlignBottom), label)


class Tiles(QWidget):
    """A row of tiles of which one is chosen; `chosen` is called with its key."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        specs: Sequence[TileSpec],
        chosen: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        """Make the tiles; the first is chosen."""
        super().__init__(parent)
        self.setObjectName(name)
        self._group = QButtonGroup(self)
        self.tiles: dict[str, Tile] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        for spec in specs:
            tile = Tile(theme, name, spec, self)
            tile.clicked.connect(lambda _checked=False, key=spec.key: chosen(key))
            self._group.addButton(tile)
            self.tiles[spec.key] = tile
            layout.addWidget(tile)
        self.choose(specs[0].key)

    def choose(self, key: str) -> None:
        """Mark a tile as the chosen one, without telling."""
        self.tiles[key].setChecked(True)

    def chosen(self) -> str:
        """Return the key of the chosen tile."""
        return next(key for key, tile in self.tiles.items() if tile.isChecked())

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show the counts by key."""
        for key, tile in self.tiles.items():
            tile.set_count(counts.get(key, 0))
