"""Lanes: eight modems against one, what a message and an idle hour cost, a modem that comes back.

Each figure is from one run of the real program against virtual modems in another process.
"""

from __future__ import annotations

import subprocess
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks import _senders
from benchmarks._modems import Modems, Taken
from smsdesk.app import open_quiet_desk
from smsdesk.domain.clock import SystemClock
from smsdesk.modem.port import open_port
from smsdesk.modem.trace import TracingPort
from smsdesk.routes.modem import ModemRoute
from smsdesk.services.lane import LaneLoop

FIRST = 3
EIGHT = 8
EACH = 12
COUNTED = 1_000
QUIET_SECONDS = 20.0
AWAY_SECONDS = 5.0
TRIPS = 50


def main() -> None:
    """Print every figure with its budget."""
    _eight()
    _cost()
    _idle()
    _round_trips()
    _come_back()


def _say(what: str, figure: str, budget: str, *, kept: bool) -> None:
    print(f"  {what:<58} {figure:>12}   {budget}: {'kept' if kept else 'MISSED'}")


# Many modems.


def _rate(count: int) -> float:
    """Return texts per second through `count` modems at a latency of a second."""
    with (
        Modems(count, latency=1.0) as modems,
        _senders.smsdesk(modems.urls, count * EACH * 2),
    ):
        taken = modems.taken(count * EACH)
    return sum(_rates(taken).values())


def _rates(taken: Sequence[Taken]) -> dict[str, float]:
    """Return each modem's own texts per second, from its first text to its last."""
    times: dict[str, list[float]] = {}
    for each in taken:
        times.setdefault(each.modem, []).append(each.at)
    return {
        name: (len(some) - 1) / (some[-1] - some[0])
        for name, some in times.items()
        if len(some) > 1
    }


def _eight() -> None:
    ratio = _rate(EIGHT) / _rate(1)
    _say("8 modems ÷ 1, L = 1 s", f"{ratio:.2f} x", "≥ 7.9", kept=ratio >= 7.9)


# Processor time.


def _cpu_seconds(process: subprocess.Popen[bytes]) -> float:
    """Return the time that all threads of a process have had a processor (Linux)."""
    tasks = Path(f"/proc/{process.pid}/task").glob("*/schedstat")
    return sum(int(task.read_text().split()[0]) for task in tasks) / 1e9


def _cost() -> None:
    with Modems() as modems, _senders.smsdesk(modems.urls, COUNTED * 2) as process:
        modems.taken(FIRST)
        before = _cpu_seconds(process)
        count = len(modems.taken(COUNTED))
        spent = (_cpu_seconds(process) - before) / count * 1_000
    _say("CPU seconds per 1,000 messages, L = 0", f"{spent:.2f} s", "≤ 2", kept=spent <= 2)


def _idle() -> None:
    with Modems() as modems, _senders.smsdesk(modems.urls, 1) as process:
        modems.taken(1)
        time.sleep(2.0)  # its report, and what else belongs to the start
        before = _cpu_seconds(process)
        time.sleep(QUIET_SECONDS)
        share = (_cpu_seconds(process) - before) / QUIET_SECONDS
    _say("an idle lane, share of a core", f"{share:.2%}", "≤ 0.5 %", kept=share <= 0.005)


# One message.


@contextmanager
def _lane(url: str, count: int, heard: list[bytes]) -> Iterator[LaneLoop]:
    """Run a lane in this process, and note each write to its port."""

    def opened(place: str) -> TracingPort:
        return TracingPort(open_port(place), lambda way, data: way == ">" and heard.append(data))

    with TemporaryDirectory(prefix="smsdesk-bench-") as folder:
        data = Path(folder)
        _senders.fill(data, count)
        with open_quiet_desk(data) as desk:
            loop = desk.lane(url, ModemRoute(url, SystemClock(), open_port=opened))
            thread = threading.Thread(target=loop.run)
            thread.start()
            yield loop
            loop.stop()
            thread.join()


def _round_trips() -> None:
    heard: list[bytes] = []
    with Modems() as modems, _lane(modems.urls[0], TRIPS, heard):
        modems.taken(TRIPS)
    # What goes between two messages now and then (a sweep, the link kept open) is no part of one.
    starts = [place for place, said in enumerate(heard) if said.startswith(b"AT+CMGS")]
    trips = median(after - before for before, after in pairwise(starts))
    _say("round trips per message", f"{trips:.0f}", "2", kept=trips == 2)


# A port that goes and comes back.


def _come_back() -> None:
    with Modems(latency=0.05) as modems, _senders.smsdesk(modems.urls, 400):
        before = modems.taken(40)
        modems.unplug(0)
        time.sleep(AWAY_SECONDS)
        back = modems.replug(0)
        after = modems.taken(100)
    late = next(each.at for each in after if each.at > back) - back
    twice = sum(n - 1 for n in Counter(each.number for each in before + after).values())
    what = f"port gone for {AWAY_SECONDS:.0f} s: sending again after"
    _say(what, f"{late:.2f} s", "≤ 3 s", kept=late <= 3)
    _say("  sent twice", str(twice), "0", kept=twice == 0)


if __name__ == "__main__":
    main()
