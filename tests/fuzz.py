"""Broken input by the million for the codec and the AT engine: nothing breaks, grows or stalls.

Four subjects: PDUs (`decode`), parts of long texts (`reassembly`), talks with modems (`engine`),
and `growth`, which feeds each of them inputs of one size and of four times that. The suite runs
a short stretch (`codec/test_fuzz.py`, `at/test_fuzz.py`); for a long one:
`python -m tests.fuzz --count 1000000`. A seed always gives the same run.
"""

from __future__ import annotations

import argparse
import gc
import random
import sys
import time
import tracemalloc
from collections.abc import Callable

from tests import growth
from tests.at.fuzz import check_engine
from tests.codec.fuzz import check_pdu, check_reassembly

Check = Callable[[random.Random], int]
"""Draws one case and checks it; returns how many octets or parts it had."""

SUBJECTS: dict[str, Check] = {
    "decode": check_pdu,
    "reassembly": check_reassembly,
    "engine": check_engine,
}
MEASURED_EVERY = 100
SPARE = 512 * 1024
PER_OCTET = 1024
"""What a case may take in memory: so much anyway, and so much for each octet of it.

Sound cases stay far below; what multiplies its input does not.
"""
MOST_COUNTED = 10_000
MAY_STAY = 64 * 1024
"""What may stay of thousands of cases, once they have filled the caches: next to nothing."""


def run(name: str, count: int, seed: int, say: Callable[[str], object] = str) -> None:
    """Check `count` cases of a subject; the one that fails can be drawn again by its number."""
    began, check, size = time.monotonic(), SUBJECTS[name], 0
    for number in range(count):
        chance = random.Random(f"{seed}/{name}/{number}")
        try:
            size += check(chance) if number % MEASURED_EVERY else _within_bounds(check, chance)
        except BaseException:
            print(f"{name}: seed {seed}, number {number}", file=sys.stderr)
            raise
        if number % max(count // 10, 1) == 0:
            say(f"  {name}: {number:,} of {count:,}, {time.monotonic() - began:.0f} s")
    stays = _stays(check, random.Random(seed), min(count // 10, MOST_COUNTED))
    assert stays <= MAY_STAY, f"{stays} octets stay"
    say(f"{name}: {count:,} cases ({size:,} octets or parts) broke nothing; {stays} octets stay")


def _within_bounds(check: Check, chance: random.Random) -> int:
    """Check one case, and that it takes no more memory than its size allows."""
    tracemalloc.start()
    try:
        size = check(chance)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most <= SPARE + PER_OCTET * size, f"{most} octets for one of {size}"
    return size


def _stays(check: Check, chance: random.Random, count: int) -> int:
    """Return by how much memory grows while `count` cases pass, after as many to warm up."""
    tracemalloc.start()
    try:
        levels = []
        for _ in range(2):
            for _ in range(count):
                check(chance)
            gc.collect()
            levels.append(tracemalloc.get_traced_memory()[0])
    finally:
        tracemalloc.stop()
    return levels[1] - levels[0]


def main() -> None:
    """Run as long as the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("subjects", nargs="*", help=f"of {', '.join(SUBJECTS)}, growth")
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    for name in options.subjects or [*SUBJECTS, "growth"]:
        if name == "growth":
            growth.check_all(print)
        else:
            run(name, options.count, options.seed, lambda line: print(line, flush=True))


if __name__ == "__main__":
    main()
