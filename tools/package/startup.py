"""The start of the packaged program against that of the source tree, in turns within one run.

Of the command line: until it has opened the data and answered. Of the window: from the start of
the process until it is to be seen on an X screen.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from tools.package.facts import FOLDER, ROOT
from tools.package.screen import screen

BUDGET = 1.3
_ROUNDS = 7

_Commands = dict[str, list[str]]


def report() -> str:
    """Measure; return the table, in which a missed budget says so."""
    commands: _Commands = {
        "packaged": [str(FOLDER / "smsdesk")],
        "source": [sys.executable, "-m", "smsdesk"],
    }
    with tempfile.TemporaryDirectory(prefix="smsdesk-start-") as folder:
        environment = _environment(Path(folder))
        answered = _in_turns(commands, lambda command: _answer(command, environment))
        with screen() as shown:
            environment["DISPLAY"] = shown.display

            def window(command: list[str]) -> float:
                return _window(command, environment, shown.seen)

            seen = _in_turns(commands, window)
    rows = [_row("`smsdesk settings`", answered), _row("the window, to be seen", seen)]
    head = "| start | packaged | source | packaged ÷ source | ≤ 1.3 × |\n|---|---:|---:|---:|---|"
    return "\n".join([head, *rows])


def _environment(folder: Path) -> dict[str, str]:
    """Return one in which modules are compiled once, as where the program is installed."""
    kept = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    told = {
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPATH": str(ROOT),
        "SMSDESK_DATA_DIR": str(folder / "data"),
        "QT_QPA_PLATFORM": "xcb",
    }
    return kept | told


def _in_turns(commands: _Commands, measure: Callable[[list[str]], float]) -> dict[str, float]:
    """Return the median seconds of each; a first turn, which warms the disk, does not count."""
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(_ROUNDS + 1):
        for name, command in commands.items():
            taken[name].append(measure(command))
    return {name: median(times[1:]) for name, times in taken.items()}


def _answer(command: list[str], environment: dict[str, str]) -> float:
    started = time.monotonic()
    subprocess.run(
        [*command, "settings", "--json"], check=True, capture_output=True, env=environment
    )
    return time.monotonic() - started


def _window(command: list[str], environment: dict[str, str], seen: Callable[[], object]) -> float:
    started = time.monotonic()
    process = subprocess.Popen(command, env=environment)
    try:
        seen()
        return time.monotonic() - started
    finally:
        process.terminate()
        process.wait()


def _row(what: str, taken: dict[str, float]) -> str:
    ratio = taken["packaged"] / taken["source"]
    kept = "kept" if ratio <= BUDGET else "MISSED"
    figures = f"{taken['packaged']:.2f} s | {taken['source']:.2f} s | {ratio:.2f} ×"
    return f"| {what} | {figures} | {kept} |"
