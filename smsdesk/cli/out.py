"""What the command line prints: tables and sentences for people, one JSON document for scripts.

Owns that a script's stdout carries nothing but the document, and that what came from outside -
texts, names, answers of a modem - can't steer the terminal.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Sequence
from datetime import datetime, tzinfo
from typing import TextIO

from smsdesk.domain.reasons import Trouble
from smsdesk.services.progress import Report
from smsdesk.ui import words

_BIDI = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_MARKS = {
    **{code: chr(0x2400 + code) for code in range(32)},
    0x0A: "↵",
    0x0D: None,
    0x09: " ",
    0x7F: "␡",
    **dict.fromkeys(range(0x80, 0xA0), "�"),
    **dict.fromkeys(range(0xD800, 0xE000), "�"),
    **dict.fromkeys(map(ord, _BIDI)),
}
_ON_A_TERMINAL = 0.2
_IN_A_FILE = 5.0
"""Seconds between two lines of progress."""


def shown(text: str, width: int = 0) -> str:
    """Return a text as one line that a terminal only shows; `width` cuts it with an ellipsis."""
    line = text.translate(_MARKS)
    return f"{line[: width - 1]}…" if 0 < width < len(line) else line


def moment(at: datetime | None) -> str | None:
    """Return a time for scripts: ISO 8601 with its offset."""
    return None if at is None else at.isoformat()


def local(at: datetime | None, zone: tzinfo) -> str:
    """Return a time for people, as the desk's clock shows it."""
    return "" if at is None else f"{at.astimezone(zone):%Y-%m-%d %H:%M}"


class Out:
    """The two ways out: the answer on stdout, everything else on stderr."""

    def __init__(self, stdout: TextIO, stderr: TextIO, *, as_json: bool) -> None:
        """Print to these streams; with `as_json`, documents in place of sentences."""
        self.as_json = as_json
        self._stdout = stdout
        self._stderr = stderr
        self._answered = False

    # For scripts.

    def document(self, value: object) -> None:
        """Print the one JSON document."""
        self._answered = True
        self._write(self._stdout, json.dumps(value))

    def documents(self, values: Iterable[object]) -> None:
        """Print a list as one JSON document, an element per line, as they come."""
        self._answered = True
        between = "["
        for value in values:
            self._stdout.write(f"{between}{json.dumps(value)}")
            between = ",\n"
        self._write(self._stdout, "[]" if between == "[" else "]")

    def record(self, value: object) -> None:
        """Print one of many documents, a line each, at once: somebody may be waiting for it."""
        self._answered = True
        self._write(self._stdout, json.dumps(value))
        self._stdout.flush()

    # For people.

    def line(self, text: str) -> None:
        """Print a line of the answer, where it is for a person."""
        if not self.as_json:
            self._write(self._stdout, text)

    def table(self, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """Print an aligned table, where the answer is for a person."""
        if self.as_json:
            return
        lines = [tuple(map(shown, row)) for row in (headings, *rows)]
        widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
        for line in lines:
            cells = (cell.ljust(width) for cell, width in zip(line, widths, strict=True))
            self.line("  ".join(cells).rstrip())

    # Beside the answer.

    def note(self, text: str) -> None:
        """Say something that is not the answer."""
        self._write(self._stderr, text)

    def explain(self, trouble: Trouble) -> None:
        """Say what is the matter and what to do about it."""
        self.note(shown(words.explain(trouble)))

    def refused(self, trouble: Trouble) -> None:
        """End with the world's no: the sentence on stderr, and a document that holds it."""
        self.explain(trouble)
        if self.as_json and not self._answered:
            self.document({"error": told(trouble)})

    def progress(self, label: str) -> Report:
        """Return what tells how far a long piece of work is."""
        return _Progress(self._stderr, label).tell

    def flush(self) -> None:
        """Send everything on its way; raises BrokenPipeError where nobody reads any more."""
        self._stdout.flush()
        self._stderr.flush()

    def _write(self, stream: TextIO, text: str) -> None:
        encoding = stream.encoding or "utf-8"
        safe = text.encode(encoding, errors="replace").decode(encoding)
        stream.write(f"{safe}\n")


def told(trouble: Trouble) -> dict[str, str]:
    """Return a trouble for scripts: its code, and the sentences a person would read."""
    return {
        "reason": trouble.reason,
        "detail": trouble.detail,
        "explanation": words.sentence(trouble),
        "remedy": words.remedy(trouble),
    }


class _Progress:
    """Tells of progress often on a terminal, where the line is written over, and rarely else."""

    def __init__(self, stream: TextIO, label: str) -> None:
        self._stream = stream
        self._label = label
        self._tty = stream.isatty()
        self._pause = _ON_A_TERMINAL if self._tty else _IN_A_FILE
        self._last = time.monotonic()
        self._shown = False

    def tell(self, done: int, total: int) -> None:
        now = time.monotonic()
        finished = done >= total
        if now - self._last < self._pause and not (finished and self._shown):
            return
        self._last = now
        share = f" ({100 * done // total} %)" if total else ""
        line = f"{self._label}: {done} of {total}{share}"
        self._shown = not finished
        end = "\n" if finished or not self._tty else ""
        self._stream.write(f"\r{line}{end}" if self._tty else f"{line}\n")
        self._stream.flush()
