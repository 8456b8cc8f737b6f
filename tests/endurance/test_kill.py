"""Killed in the middle of sending, again and again: nothing twice, nothing lost, nothing untrue.

Three lanes send texts of several parts and read reports; the program is killed at moments that
chance chooses, and at named points. Some kills run with the suite; `make endurance` makes a
thousand and more (SMSDESK_KILLS; SMSDESK_SEED is drawn and told where it isn't set).
"""

from __future__ import annotations

import os
from pathlib import Path
from random import SystemRandom

import pytest

from tests.endurance.killing import reckon, story
from tests.support.lives import lives, possible

KILLS = int(os.environ.get("SMSDESK_KILLS", "12"))
SEED = int(os.environ.get("SMSDESK_SEED") or SystemRandom().randrange(1_000_000))
AT_MOST = 100
"""Kills of one data directory."""

pytestmark = pytest.mark.skipif(not possible, reason="needs Linux")
STORIES = [min(AT_MOST, KILLS - done) for done in range(0, KILLS, AT_MOST)]


@pytest.mark.parametrize(("number", "kills"), list(enumerate(STORIES)))
def test_killed_at_any_moment(
    tmp_path: Path, number: int, kills: int, capsys: pytest.CaptureFixture[str]
) -> None:
    seed = SEED + number
    with lives() as parent, story(tmp_path, seed, parent) as told:
        try:
            for _ in range(kills):
                told.kill_once()
            figures = reckon(told)
        except AssertionError as err:
            raise AssertionError(f"SMSDESK_SEED={seed}, after {told.died.total()} kills") from err
    with capsys.disabled():
        print(
            f"\nSMSDESK_SEED={seed}: "
            + ", ".join(f"{n} {what}" for what, n in sorted(figures.items()))
        )
