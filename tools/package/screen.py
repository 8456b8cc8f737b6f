"""A screen without a monitor: Xvfb, and the picture that is on it."""

from __future__ import annotations

import mmap
import struct
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

_SIZE = (1280, 860)
_PATIENCE = 60.0
_LOOK, _GLANCE = 0.2, 0.005
# Pixels between those that are looked at.
_FINE, _COARSE = 7, 13
# Of the pixels looked at: a window that is painted shows more than its ground.
_COLOURS = 12


@dataclass(frozen=True, slots=True)
class Screen:
    """`display` is the number for DISPLAY; `memory` the file that Xvfb paints into (XWD)."""

    display: str
    memory: Path

    def picture(self) -> QImage:
        """Return what is on the screen."""
        with (
            self.memory.open("rb") as file,
            mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as held,
        ):
            head = struct.unpack(">25I", held[:100])
            size, width, height, line, colours = head[0], head[4], head[5], head[12], head[19]
            start = size + colours * 12
            pixels = held[start : start + line * height]
        return QImage(pixels, width, height, line, QImage.Format.Format_RGB32).copy()

    def seen(self) -> None:
        """Wait until a window has its colours, however it goes on from there."""
        until = time.monotonic() + _PATIENCE
        while len(_colours(self.picture(), _COARSE)) < _COLOURS:
            if time.monotonic() > until:
                raise RuntimeError("no window came to be seen")
            time.sleep(_GLANCE)

    def painted(self) -> QImage:
        """Wait until a window is there and no longer changes; return the picture."""
        until = time.monotonic() + _PATIENCE
        before = self.picture()
        while time.monotonic() < until:
            time.sleep(_LOOK)
            now = self.picture()
            if now == before and len(_colours(now, _FINE)) >= _COLOURS:
                return now
            before = now
        raise RuntimeError("no window came to be seen")


def _colours(image: QImage, step: int) -> set[int]:
    across, down = range(0, image.width(), step), range(0, image.height(), step)
    return {image.pixel(x, y) for x in across for y in down}


@contextmanager
def screen() -> Iterator[Screen]:
    """Serve a screen for the length of the block."""
    with tempfile.TemporaryDirectory(prefix="smsdesk-screen-") as folder:
        width, height = _SIZE
        process = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", f"{width}x{height}x24", "-fbdir", folder,
             "-nolisten", "tcp", "-ac"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )  # fmt: skip
        try:
            if process.stdout is None or not (number := process.stdout.readline().strip()):
                raise RuntimeError("Xvfb did not start")
            yield Screen(f":{number}", Path(folder, "Xvfb_screen0"))
        finally:
            process.terminate()
            process.wait()
