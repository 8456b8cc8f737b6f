"""What is new is told for the version that the program has."""

from __future__ import annotations

import re
from pathlib import Path

from smsdesk import __version__

CHANGELOG = Path(__file__).parents[1] / "CHANGELOG.md"


def test_the_newest_release_told_of_is_this_one() -> None:
    told = re.findall(r"^## (\d+\.\d+\.\d+)$", CHANGELOG.read_text(encoding="utf-8"), re.MULTILINE)
    assert told[0] == __version__
    assert len(set(told)) == len(told)
