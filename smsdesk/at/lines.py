"""Cuts a modem's bytes into lines, in bounded memory.

Owns where a line ends: at CR, LF, CR LF or Ctrl-Z (the end of an echoed body). Knows nothing of
what a line means.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

# The longest line of the language is a list of 255 live indexes or of all operators in sight.
MAX_LINE = 8192
KEPT_OF_ENDLESS = 64

_END = re.compile(rb"[\r\n\x1a]")
_PROMPT = re.compile(rb"[\x00 ]*>")


@dataclass(frozen=True, slots=True)
class Line:
    """One line without its end; `endless` marks the kept beginning of one that was too long."""

    data: bytes
    endless: bool = False


class LineCutter:
    """Takes bytes in any chunks and gives the same lines for the same bytes."""

    def __init__(self) -> None:
        """Start at the beginning of a line."""
        self._buffer = bytearray()
        self._scanned = 0
        self._after_cr = False
        self._endless = False

    @property
    def unfinished(self) -> bool:
        """Tell whether a line was begun and not ended."""
        return bool(self._buffer.strip(b"\x00 "))

    def append(self, data: bytes) -> None:
        """Take more bytes."""
        self._buffer += data

    def next_line(self) -> Line | None:
        """Return the next whole line, or None when more bytes are needed."""
        self._skip_lf()
        found = _END.search(self._buffer, self._scanned)
        if found is None:
            self._shorten()
            return None
        data = bytes(self._buffer[: found.start()])
        self._after_cr = found.group() == b"\r"
        del self._buffer[: found.end()]
        self._scanned = 0
        endless, self._endless = self._endless, False
        if endless or len(data) > MAX_LINE:
            return Line(data[:KEPT_OF_ENDLESS], endless=True)
        return Line(data)

    def take_prompt(self) -> bool:
        """Take a `>` from the beginning of the line and tell whether there was one."""
        self._skip_lf()
        found = _PROMPT.match(self._buffer)
        if found is None or self._endless:
            return False
        del self._buffer[: found.end()]
        self._scanned = 0
        return True

    def _skip_lf(self) -> None:
        if self._after_cr and self._buffer:
            if self._buffer[0] == 0x0A:
                del self._buffer[0]
            self._after_cr = False

    def _shorten(self) -> None:
        """Forget all but the beginning of a line that is too long to be one."""
        if len(self._buffer) > MAX_LINE or self._endless:
            self._endless = True
            del self._buffer[KEPT_OF_ENDLESS:]
        self._scanned = len(self._buffer)
