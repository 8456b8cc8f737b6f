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
_LOOK = 0.2
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

    def painted(self) -> QImage:
        """Wait until a window is there and no longer changes; return the picture."""
        until = time.monotonic() + _PATIENCE
        before = self.picture()
        while time.monotonic() < until:
            time.sleep(_LOOK)
            now = self.picture()
            if now == before and len(_colours(now)) >= _COLOURS:
                return now
            before = now
        raise RuntimeError("no window came to be seen")


def _colours(image: QImage) -> set[int]:
    return {
        image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)
    }


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
