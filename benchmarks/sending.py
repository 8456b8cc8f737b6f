"""Sending: (latency + wire time) ÷ time per message, with durable hand-over, over a terminal.

Everybody sends through the same kind of virtual modem, in turns within one run; of several
rounds the best counts. "Of the possible" is against what a bare loop of two round trips takes,
which stores, decodes and looks at nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from itertools import pairwise
from statistics import median

from benchmarks import _senders
from benchmarks._modems import Modems, Taken

Sender = Callable[[Sequence[str], int], AbstractContextManager[object]]

# Latency in seconds, texts of one round, rounds, and the budget where there is one.
CASES = ((1.0, 10, 2, 0.998), (0.05, 100, 3, 0.97), (0.0, 500, 3, None))
FIRST = 3
"""Texts that are not counted: whoever sends is still warming up."""
FEW, MANY = 100, 100_000
OTHERS: dict[str, Sender] = {"python-gsmmodem-new": _senders.gsmmodem}


def main() -> None:
    """Print one table per latency, and what a full queue changes."""
    if _senders.smsd_path() is not None:
        OTHERS["smstools, tuned"] = _senders.smsd
    else:
        print("  smstools is not installed: no comparison with it")
    for latency, count, rounds, budget in CASES:
        _compare(latency, count, rounds, budget)
    _full_queue()


def gaps(taken: Sequence[Taken]) -> list[float]:
    """Return the seconds between texts that the network took, without the first few."""
    return [after.at - before.at for before, after in pairwise(taken[FIRST:])]


def _each(sender: Sender, latency: float, count: int, waiting: int = 0) -> list[float]:
    with (
        Modems(latency=latency) as modems,
        sender(modems.urls, max(waiting, count + FIRST)),
    ):
        return gaps(modems.taken(count + FIRST))


def _mean(times: Sequence[float]) -> float:
    return sum(times) / len(times)


def _compare(latency: float, count: int, rounds: int, budget: float | None) -> None:
    senders: dict[str, Sender] = {"bare loop": _senders.bare, "smsdesk": _senders.smsdesk, **OTHERS}
    best = dict.fromkeys(senders, float("inf"))
    for _ in range(rounds):
        for name, sender in senders.items():
            best[name] = min(best[name], _mean(_each(sender, latency, count)))
    print(f"  L = {latency} s")
    for name, each in best.items():
        possible = best["bare loop"] / each
        share = f"{latency / each:7.1%} of 1 ÷ L" if latency else ""
        print(f"    {name:24} {1 / each:8.1f}/s {possible:7.1%} of the possible {share}")
    ours = best["bare loop"] / best["smsdesk"]
    if budget is not None:
        print(f"    budget {budget:.1%} of the possible: {'kept' if ours >= budget else 'MISSED'}")
    elif "smstools, tuned" in best:
        faster = best["smstools, tuned"] / best["smsdesk"]
        print(f"    budget faster than smstools: {faster:.1f} x, {_kept(faster > 1)}")


def _kept(kept: bool) -> str:
    return "kept" if kept else "MISSED"


def _full_queue() -> None:
    """Compare the middle gap between texts of a short queue with that of a long one."""
    pairs = [
        (
            median(_each(_senders.smsdesk, 0.0, FEW - FIRST)),
            median(_each(_senders.smsdesk, 0.0, FEW - FIRST, MANY)),
        )
        for _ in range(3)
    ]
    few, many = map(min, zip(*pairs, strict=True))
    ratio = many / few
    print(
        f"  {MANY:,} waiting ÷ {FEW} waiting, time of a message at L = 0: {ratio:.2f}"
        f"   budget flat (1.1): {_kept(ratio <= 1.1)}"
    )


if __name__ == "__main__":
    main()
