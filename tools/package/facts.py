"""What every package says of itself: version, time, architecture, places."""

from __future__ import annotations

import os
import platform
import subprocess
from pathlib import Path

from smsdesk import __version__

VERSION = __version__
ROOT = Path(__file__).parents[2]
DIST = ROOT / "dist"
FOLDER = DIST / "smsdesk"
MADE = ROOT / "build" / "package"
SUMMARY = "text people through a GSM modem and read their replies"


def epoch() -> int:
    """Return the second that stands in every package: SOURCE_DATE_EPOCH, else the last commit's.

    Outside any history it is that of the version's file.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return int((ROOT / "smsdesk" / "__init__.py").stat().st_mtime)
    return int(told)


def machine() -> str:
    """Return the processor's architecture as Linux names it."""
    return platform.machine()
