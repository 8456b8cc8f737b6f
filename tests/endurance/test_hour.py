"""Eight modems for an hour of virtual time, with trouble all along: no lane dies, no message is
lost or doubled, nothing is untrue, and memory stays flat.

Minutes of it run with the suite; `make endurance` plays whole hours (SMSDESK_HOURS, from
SMSDESK_SEED on, which is drawn and printed where it isn't set).
"""

from __future__ import annotations

import gc
import os
import tracemalloc
from collections import Counter
from pathlib import Path
from random import SystemRandom

import pytest

import smsdesk
from tests.endurance.hour import story
from tests.endurance.reckoning import check

HOURS = int(os.environ.get("SMSDESK_HOURS", "0"))
SEED = int(os.environ.get("SMSDESK_SEED") or SystemRandom().randrange(1_000_000))
MINUTES = 60.0
MEASURED_FROM = 15 * MINUTES
UNTIL = 60 * MINUTES
GROWTH = 512 * 1024
"""Bytes by which the program may have grown from minute 15 to minute 60: caches that fill."""

SHORT = 4 * MINUTES


@pytest.mark.parametrize(("seed", "breaks"), [(1, True), (2, True), (3, False)])
def test_some_minutes(tmp_path: Path, seed: int, *, breaks: bool) -> None:
    with story(tmp_path, seed, breaks=breaks) as hour:
        hour.play(SHORT)
        hour.settle()
        check(hour)


def test_the_same_seed_plays_the_same_story(tmp_path: Path) -> None:
    traces = []
    for life in ("first", "second"):
        with story(tmp_path / life, 4) as hour:
            hour.play(MINUTES)
            traces.append((hour.world.trace, hour.world.turns))
    assert traces[0] == traces[1]


@pytest.mark.skipif(not HOURS, reason="make endurance")
@pytest.mark.parametrize("seed", range(SEED, SEED + HOURS))
def test_an_hour(tmp_path: Path, seed: int, capsys: pytest.CaptureFixture[str]) -> None:
    with capsys.disabled():
        print(f"\nSMSDESK_SEED={seed}")
    with story(tmp_path, seed) as hour:
        hour.play(UNTIL)
        hour.settle()
        figures = check(hour)
    with capsys.disabled():
        print("\n".join(f"{count:7} {what}" for what, count in sorted(figures.items())))


@pytest.mark.skipif(not HOURS, reason="make endurance")
def test_memory_stays_flat(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One life of the program for an hour: what it holds at the end that it got since minute 15.

    Counted is what was allocated by the program's own lines and the libraries that it uses, and
    not what the virtual modems, their network and the story hold: those remember every message.
    """
    with capsys.disabled():
        print(f"\nSMSDESK_SEED={SEED}")
    with story(tmp_path, SEED, breaks=False) as hour:
        hour.play(MEASURED_FROM)
        tracemalloc.start()
        try:
            hour.play(UNTIL - MEASURED_FROM)
            hour.settle()
            grown = held_by_the_program()
        finally:
            tracemalloc.stop()
        check(hour)
    with capsys.disabled():
        print(f"{grown.total() / 1024:.0f} KiB more since minute 15, most of it:")
        for line, size in grown.most_common(8):
            print(f"{size / 1024:7.0f} {line}")
    assert grown.total() < GROWTH, grown.most_common(20)


def held_by_the_program() -> Counter[str]:
    """Return the bytes alive since the measuring began, by the line that allocated them."""
    gc.collect()
    here = Path(smsdesk.__file__).parent
    others = (here / "sim", here.parent / "tests", Path(tracemalloc.__file__))
    filters = [tracemalloc.Filter(inclusive=False, filename_pattern=f"{path}*") for path in others]
    snapshot = tracemalloc.take_snapshot().filter_traces(filters)
    return Counter({str(line.traceback): line.size for line in snapshot.statistics("lineno")})
