"""What a modem is told and says, written to a file for somebody who helps.

Owns the file: when each line came, which way it went, that it never grows beyond a bound, and
that numbers and texts are not in it unless a person wanted them there. A disk that is full ends
the recording, never the lane.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from smsdesk import __version__
from smsdesk.at.mask import Masker, secrets_hidden, visible
from smsdesk.domain.clock import Clock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.modem.trace import Sink

LIMIT = 20_000_000
"""Characters: some days of one modem's talk, and still small enough to be sent by mail."""
LONGEST_LINE = 4_000
_PROMPT = ">"

_END = re.compile(r"\r\n|[\r\n]|(?<=[\x1a\x1b])")
_FILTERS = {True: "numbers and texts are masked", False: "numbers and texts are in it"}


class Recording:
    """A file that lanes write to. Every method may be called from any thread."""

    def __init__(
        self, path: Path, clock: Clock, *, masked: bool = True, limit: int = LIMIT
    ) -> None:
        """Begin the file anew; raises `Refusal(FILE_NOT_WRITTEN)`."""
        self.path = path
        self.masked = masked
        self.trouble: Trouble | None = None
        self._clock = clock
        self._limit = limit
        self._lock = threading.Lock()
        self._talks: list[_Talk] = []
        try:
            self._file: TextIO | None = path.open("w", encoding="utf-8", newline="\n")
        except OSError as err:
            raise Refusal(Reason.FILE_NOT_WRITTEN, str(path), (err.strerror or "",)) from err
        self._size = 0
        self._write(f"# smsdesk {__version__}, {_FILTERS[masked]}; > said to the modem, < heard\n")

    @property
    def running(self) -> bool:
        """Tell whether more is written; it ends by `close`, at its bound, or by a full disk."""
        return self._file is not None

    @property
    def size(self) -> int:
        """Return how many characters were written."""
        return self._size

    def sink(self, lane: str) -> Sink:
        """Return what a lane's port shows its bytes to."""
        talk = _Talk(lane, self._line, masked=self.masked)
        with self._lock:
            self._talks.append(talk)

        def take(way: str, data: bytes) -> None:
            with self._lock:
                talk.take(way, data)

        return take

    def close(self) -> None:
        """End the file; a line that was not yet complete is written too."""
        with self._lock:
            for talk in self._talks:
                talk.flush()
            self._end()

    def _line(self, lane: str, way: str, text: str) -> None:
        at = self._clock.now().astimezone().isoformat(sep=" ", timespec="milliseconds")[:23]
        self._write(f"{at} {lane} {way} {text}\n")
        if self._size > self._limit:
            self._write(f"# The recording ends here: {self._limit:,} characters are its bound.\n")
            self._end()

    def _write(self, text: str) -> None:
        if self._file is None:
            return
        try:
            self._file.write(text)
            self._file.flush()
        except OSError:
            self.trouble = Trouble(Reason.FILE_NOT_WRITTEN, str(self.path))
            self._end()
        self._size += len(text)

    def _end(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            try:
                file.close()
            except OSError:
                self.trouble = Trouble(Reason.FILE_NOT_WRITTEN, str(self.path))


class _Talk:
    """Makes lines of what passes one lane's port, however it is cut."""

    def __init__(self, lane: str, write: Callable[[str, str, str], None], *, masked: bool) -> None:
        self._lane = lane
        self._write = write
        self._masker = Masker() if masked else None
        self._pending = {">": "", "<": ""}

    def take(self, way: str, data: bytes) -> None:
        if way == ">" and self._pending["<"].strip() == _PROMPT:
            self._tell("<", _PROMPT)
            self._pending["<"] = ""
        *lines, rest = _END.split(self._pending[way] + data.decode("latin-1"))
        for line in lines:
            self._tell(way, line)
        if len(rest) > LONGEST_LINE:
            self._cut(way, rest)
            rest = ""
        self._pending[way] = rest

    def flush(self) -> None:
        for way, rest in self._pending.items():
            self._cut(way, rest)
        self._pending = dict.fromkeys(self._pending, "")

    def _cut(self, way: str, rest: str) -> None:
        """Tell a piece of a line; what is private in it can't be seen by its half."""
        if rest and self._masker is not None and rest.strip() != _PROMPT:
            self._write(self._lane, way, f"<{len(rest)} characters>")
        else:
            self._tell(way, rest)

    def _tell(self, way: str, line: str) -> None:
        if not line:
            return
        if self._masker is None:
            shown = secrets_hidden(line)
        else:
            shown = self._masker.written(line) if way == ">" else self._masker.read(line)
        self._write(self._lane, way, visible(shown[:LONGEST_LINE]))
