"""The program's own icons, tinted to the colour of the text beside them.

Owns the way from `resources/icons/NAME.svg` to a QIcon. Theme icons are missing on many
desktops, so none are used.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QImageReader, QPainter, QPixmap

from smsdesk import paths

SIZES = (16, 18, 20, 24)
RATIOS = (1.0, 2.0)


@lru_cache(maxsize=128)
def _source(name: str) -> bytes:
    return paths.resource("icons", f"{name}.svg").read_bytes()


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon as a picture of `size` device-independent pixels in `colour` (#RRGGBB)."""
    data = QByteArray(_source(name).replace(b"currentColor", colour.encode("ascii")))
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, b"svg")
    edge = round(size * ratio)
    reader.setScaledSize(QSize(edge, edge))
    picture = QPixmap.fromImage(reader.read())
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(maxsize=256)
def icon(name: str, colour: str, disabled: str | None = None, gap: int = 0) -> QIcon:
    """Return an icon in `colour`, and in `disabled` where its widget is disabled.

    `gap` pixels of nothing follow the icon, as the distance to the text beside it.
    """
    made = QIcon()
    for size in SIZES:
        for ratio in RATIOS:
            made.addPixmap(_spaced(pixmap(name, colour, size, ratio), gap))
            if disabled is not None:
                faint = _spaced(pixmap(name, disabled, size, ratio), gap)
                made.addPixmap(faint, QIcon.Mode.Disabled)
    return made


def _spaced(picture: QPixmap, gap: int) -> QPixmap:
    if not gap:
        return picture
    ratio = picture.devicePixelRatio()
    wide = QPixmap(picture.width() + round(gap * ratio), picture.height())
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    painter.drawPixmap(gap if rtl else 0, 0, picture)
    painter.end()
    return wide


def program_icon() -> QIcon:
    """Return the icon of the program itself."""
    return QIcon(str(paths.resource("icons", "smsdesk.svg")))
