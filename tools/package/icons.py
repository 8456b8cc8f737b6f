"""The program's icon in the sizes and containers that desktops ask for, drawn from the one SVG."""

from __future__ import annotations

import os
import struct
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QGuiApplication, QImageReader

from tools.package.facts import MADE, ROOT

SOURCE = ROOT / "resources" / "icons" / "smsdesk.svg"
HICOLOR = (16, 22, 24, 32, 48, 64, 128, 256)
_ICO = (16, 24, 32, 48, 64, 256)
# Apple's names of PNG entries by their edge.
_ICNS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def picture(edge: int) -> bytes:
    """Return the icon as a PNG of `edge` pixels."""
    reader = QImageReader(str(SOURCE))
    reader.setScaledSize(QSize(edge, edge))
    image = reader.read()
    if image.isNull():
        raise RuntimeError(f"{SOURCE}: {reader.errorString()}")
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(held.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return an .ico that holds PNGs (since Windows Vista)."""
    start = 6 + 16 * len(pictures)
    entries, bodies = b"", b""
    for edge, body in pictures.items():
        small = edge % 256  # 256 is written as 0
        place = start + len(bodies)
        entries += struct.pack("<BBBBHHII", small, small, 0, 0, 1, 32, len(body), place)
        bodies += body
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + bodies


def icns(pictures: dict[int, bytes]) -> bytes:
    """Return an .icns that holds PNGs (since Mac OS X 10.7)."""
    body = b"".join(
        _ICNS[edge] + struct.pack(">I", len(png) + 8) + png for edge, png in pictures.items()
    )
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def make(folder: Path = MADE / "icons") -> Path:
    """Draw them all; return the folder."""
    running = QGuiApplication.instance() or QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    for edge in HICOLOR:
        (folder / f"{edge}.png").write_bytes(picture(edge))
    (folder / "smsdesk.ico").write_bytes(ico({edge: picture(edge) for edge in _ICO}))
    (folder / "smsdesk.icns").write_bytes(icns({edge: picture(edge) for edge in _ICNS}))
    del running
    return folder
