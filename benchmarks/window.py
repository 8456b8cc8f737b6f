"""The window over a million messages and 200,000 contacts, against a bare PySide6 window.

Each is a process of its own, in turns within one run; of several rounds the best counts. "Usable"
is from the start of the process until the first page is painted with its data.
"""

from __future__ import annotations

import atexit
import json
import os
import shutil
import subprocess
import sys
import time
from functools import cache
from math import inf
from pathlib import Path
from statistics import quantiles
from tempfile import mkdtemp
from typing import Any

from benchmarks._modems import Modems
from benchmarks.store import large

KINDS = ("bare", "smsdesk")
ROUNDS = 5
MODEMS = 8
LATENCY = 0.05
FRAME_MS = 16


def main() -> None:
    """Print every figure with its budget."""
    folder = large()
    usable = dict.fromkeys(KINDS, inf)
    memory = dict.fromkeys(KINDS, inf)
    for _ in range(ROUNDS):
        for kind in KINDS:
            started = time.monotonic()
            told = _window(kind, folder)
            usable[kind] = min(usable[kind], told["usable"] - started)
            memory[kind] = min(memory[kind], told["megabytes"])
    _compare("usable after", usable, "s", 1.5)
    _compare("memory with every page open", memory, "MB", 2.0)
    _scrolling(folder)
    _beside_lanes(folder)


@cache
def _environment() -> dict[str, str]:
    """Return one in which modules are compiled once, as where the program is installed."""
    folder = mkdtemp(prefix="smsdesk-bench-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return os.environ | {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": folder}


def _window(kind: str, *words: object) -> dict[str, Any]:
    command = [sys.executable, "-m", "benchmarks._windows", kind, *map(str, words)]
    said = subprocess.run(
        command, check=True, capture_output=True, text=True, env=_environment()
    ).stdout
    told: dict[str, Any] = json.loads(said)
    return told


def _compare(what: str, taken: dict[str, float], unit: str, budget: float) -> None:
    ratio = taken["smsdesk"] / taken["bare"]
    kept = "kept" if ratio <= budget else "MISSED"
    figures = f"{taken['smsdesk']:.2f} ÷ {taken['bare']:.2f} {unit}"
    print(f"  {what:<40} {figures:>24}   {ratio:.2f} x   ≤ {budget} x: {kept}")


def _scrolling(folder: Path) -> None:
    frames: dict[str, list[float]] = _window("scroll", folder)["frames"]
    for page, taken in frames.items():
        late = quantiles(taken, n=100)[98]
        kept = "kept" if late <= FRAME_MS else "MISSED"
        what = f"a scroll frame of {page}, p99"
        print(f"  {what:<40} {late:21.1f} ms   ≤ {FRAME_MS}: {kept}")


def _beside_lanes(folder: Path) -> None:
    with Modems(MODEMS, latency=LATENCY) as modems:
        told = _window("lanes", folder, *modems.urls)
    late = quantiles(told["late"], n=100)[98], max(told["late"])
    print(f"  {MODEMS} lanes beside it sent {told['sent']:,} messages at L = {LATENCY} s")
    for what, figure, budget in zip(("p99", "worst"), late, (16, 100), strict=True):
        kept = "kept" if figure <= budget else "MISSED"
        print(
            f"  lateness of its thread meanwhile, {what:<30} {figure:6.1f} ms   ≤ {budget}: {kept}"
        )


if __name__ == "__main__":
    main()
