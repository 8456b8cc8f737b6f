"""Broken input by the million for the codec and the AT engine: nothing breaks, grows or stalls.

Four subjects: PDUs (`decode`), parts of long texts (`reassembly`), talks with modems (`engine`),
and `growth`, which feeds each of them inputs of one size and of four times that. The suite runs
a short stretch (`codec/test_fuzz.py`, `at/test_fuzz.py`); for a long one:
`python -m tests.fuzz --count 1000000`. A seed always gives the same run.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager

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

Sound cases stay far below; what multiplies its input, or keeps it, does not.
"""


def run(name: str, count: int, seed: int, say: Callable[[str], object] = str) -> None:
    """Check `count` cases of a subject; the one that fails can be drawn again by its number."""
    began, kept, size = time.monotonic(), 0, 0
    for number in range(count):
        chance = random.Random(f"{seed}/{name}/{number}")
        try:
            if number % MEASURED_EVERY:
                size += SUBJECTS[name](chance)
                continue
            with _memory() as taken:
                own = SUBJECTS[name](chance)
            size += own
            kept += taken[0] if number else 0  # the first case fills tables that stay
            assert taken[1] <= SPARE + PER_OCTET * own, f"{taken[1]} octets for one of {own}"
        except BaseException:
            print(f"{name}: seed {seed}, number {number}", file=sys.stderr)
            raise
        if number % max(count // 10, 1) == 0:
            say(f"  {name}: {number:,} of {count:,}, {time.monotonic() - began:.0f} s")
    assert kept <= SPARE, f"{kept} octets are kept after {count} cases"
    say(f"{name}: {count:,} cases ({size:,} octets or parts) broke nothing and left nothing")


@contextmanager
def _memory() -> Iterator[list[int]]:
    """Give what the block left in memory, and the most it took at once."""
    taken: list[int] = []
    tracemalloc.start()
    try:
        yield taken
        taken += tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()


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
