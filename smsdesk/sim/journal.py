"""The journal: what the virtual network really took, and what else happened, as JSON lines.

Owns its format. Each line has `at` and `what`. A run begins with `start` (`version`, `seed`,
`options`); a text that was taken is `sent` with `modem`, `number`, `text` (null for data),
`reference`, `concat` (null or `{reference, total, sequence}`) and `pdu`. Flushed line by line, so
that it is true even when the process is killed.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from smsdesk.domain.message import Concat

START, SENT = "start", "sent"


@dataclass(frozen=True, slots=True)
class Record:
    """One SMS-SUBMIT that the network accepted; `reference` is the TP-MR it got."""

    at: datetime
    modem: str
    number: str
    text: str | None
    reference: int
    concat: Concat | None
    pdu: str


@dataclass(frozen=True, slots=True)
class Happening:
    """Anything else that happened at a modem: `what` and its details, which JSON can carry."""

    at: datetime
    modem: str
    what: str
    details: Mapping[str, object] = field(default_factory=dict)


Journal = Callable[[Record], None]
Diary = Callable[[Happening], None]


def as_json(record: Record) -> str:
    """Return the journal line of a record, without line break."""
    concat = record.concat
    return json.dumps(
        {
            "at": record.at.isoformat(),
            "what": SENT,
            "modem": record.modem,
            "number": record.number,
            "text": record.text,
            "reference": record.reference,
            "concat": concat
            and {
                "reference": concat.reference,
                "total": concat.total,
                "sequence": concat.sequence,
            },
            "pdu": record.pdu,
        },
        ensure_ascii=False,
    )


class FileJournal:
    """A journal that appends to a file."""

    def __init__(self, path: Path) -> None:
        """Open the file for appending; raises `OSError` when it cannot be written."""
        self._file = path.open("a", encoding="utf-8", newline="\n")

    def __call__(self, record: Record) -> None:
        """Append one record and hand it to the system."""
        self._write(as_json(record))

    def note(self, happening: Happening) -> None:
        """Append what else happened."""
        head = {"at": happening.at.isoformat(), "what": happening.what, "modem": happening.modem}
        self._write(json.dumps(head | dict(happening.details), ensure_ascii=False))

    def _write(self, line: str) -> None:
        self._file.write(line + "\n")
        self._file.flush()

    def close(self) -> None:
        """Close the file."""
        self._file.close()
