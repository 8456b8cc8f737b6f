"""Which release of smsdesk this is: the version, and the commit it was made from.

Owns the reading of `build.json`, which only packages have: they are made outside their history.
"""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

from smsdesk import __version__, paths

_ROOT = Path(__file__).parents[2]
_PATIENCE = 5.0
"""Seconds for git to say where it is."""


@dataclass(frozen=True, slots=True)
class Release:
    """`commit` is "" where nobody knows it; "-dirty" at its end means changes since then."""

    version: str
    commit: str

    def __str__(self) -> str:
        """Return both for people: "0.1.0 (cde369bd12ab)"."""
        return f"{self.version} ({self.commit})" if self.commit else self.version


def release(record: Path | None = None, checkout: Path = _ROOT) -> Release:
    """Return the release that runs: as its package recorded it, else as git knows the checkout."""
    written = record or paths.resource("build.json")
    commit = _recorded(written) if written.is_file() else _checked_out(checkout)
    return Release(__version__, commit)


def _recorded(record: Path) -> str:
    told: dict[str, str] = json.loads(record.read_text(encoding="utf-8"))
    return told.get("commit", "")


def _checked_out(root: Path) -> str:
    if not (root / ".git").exists():
        return ""
    command = ["git", "-C", str(root), "describe", "--always", "--dirty", "--abbrev=12"]
    try:
        said = subprocess.run(
            [*command, "--exclude=*"],
            capture_output=True,
            text=True,
            check=False,
            timeout=_PATIENCE,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return said.stdout.strip()
