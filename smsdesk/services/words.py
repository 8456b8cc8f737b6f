"""The opt-out and opt-in words, read from the program's resources."""

from __future__ import annotations

import tomllib
from pathlib import Path

from smsdesk.domain.consent import Words, normalise


def load_words(path: Path) -> Words:
    """Read the table of words; the words of all languages are in force together."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))

    def merged(kind: str) -> frozenset[str]:
        return frozenset(normalise(word) for language in table.values() for word in language[kind])

    return Words(merged("opt_out"), merged("opt_in"), merged("courtesy"))
