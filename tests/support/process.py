"""Running smsdesk as a user does: another process, real arguments, a real exit status."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PATIENCE = 60.0
"""Seconds after which a command that should have ended is taken to hang."""


@dataclass(frozen=True)
class Ran:
    """How a command ended."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Return the one JSON document on stdout."""
        return json.loads(self.out)


def command(data: Path, *words: str) -> list[str]:
    """Return the argument list that runs smsdesk on a data directory."""
    return [sys.executable, "-m", "smsdesk", "--data-dir", str(data), *words]


def smsdesk(data: Path, *words: str, stdin: str = "", timeout: float = PATIENCE) -> Ran:
    """Run a command to its end."""
    done = subprocess.run(
        command(data, *words),
        input=stdin,
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )
    return Ran(done.returncode, done.stdout, done.stderr)


def start(data: Path, *words: str) -> subprocess.Popen[str]:
    """Start a command that goes on in the background."""
    return subprocess.Popen(
        command(data, *words), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
