"""The journal: what the virtual network really took, one JSON line per text.

Owns its format: `{at, modem, number, text, reference, concat, pdu}`; `concat` is null or
`{reference, total, sequence}`, `text` null for data. Flushed line by line, so that it is true
even when the process is killed.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from smsdesk.domain.message import Concat


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


Journal = Callable[[Record], None]


def as_json(record: Record) -> str:
    """Return the journal line of a record, without line break."""
    concat = record.concat
    return json.dumps(
        {
            "at": record.at.isoformat(),
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
        self._file.write(as_json(record) + "\n")
        self._file.flush()

    def close(self) -> None:
        """Close the file."""
        self._file.close()
