"""What a window costs: `python -m benchmarks._windows KIND [DIRECTORY URL…]`.

Prints a JSON object: `usable`, the monotonic second at which the window was painted with its data
(`bare`, `smsdesk`); `megabytes`, what the process holds with its pages open; `late`, by how many
milliseconds each tick of a timer in the window's thread came too late, and `sent` (`lanes`);
`frames`, by page, the milliseconds from moving its list to having painted it (`scroll`).
"""

from __future__ import annotations

import builtins
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
OWN_IMPORT = builtins.__import__

from PySide6.QtCore import QEventLoop, Qt, QTimer  # noqa: E402 - puts an import of its own in place
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow  # noqa: E402 - see above

if TYPE_CHECKING:
    from smsdesk.ui.main_window import MainWindow
    from smsdesk.ui.widgets.row_table import RowTable

PATIENCE_MS = 60_000
STEP_MS = 5
WATCHED_SECONDS = 15.0
PAGES = ("conversations", "compose", "outbox", "drafts", "contacts", "reports", "conversations")

LISTS = ("contacts", "outbox", "conversations")
WHEEL = 120
"""Pixels: three rows, as a notch of the wheel."""
FRAMES = 150
JUMPS = 97

Told = dict[str, object]


def _bare() -> Told:
    app = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QLabel("Hello"))
    window.resize(1200, 800)
    window.show()
    app.processEvents()
    window.grab()
    return {"usable": time.monotonic(), "megabytes": _megabytes()}


def _smsdesk(directory: Path) -> Told:
    # As the program itself does, for which Qt is no earlier import of a benchmark.
    builtins.__import__ = OWN_IMPORT
    from smsdesk.app import window_parts
    from smsdesk.ui.start import opened_window

    with opened_window(directory, window_parts()) as window:
        window.open_first()
        window.show()
        _settle(window)
        window.grab()
        usable = time.monotonic()
        for key in PAGES:
            window.navigate(key)
            _settle(window)
        return {"usable": usable, "megabytes": _megabytes()}


def _lanes(directory: Path, urls: list[str]) -> Told:
    from smsdesk.app import SWITCH_INTERVAL, window_parts
    from smsdesk.ui.start import opened_window

    sys.setswitchinterval(SWITCH_INTERVAL)
    with opened_window(directory, window_parts()) as window:
        lanes = window.context.lanes
        window.open_first()
        window.show()
        _settle(window)
        window.navigate("outbox")
        for url in urls:
            lanes.start(url)
        _until(lambda: all(lanes.sent(url) for url in urls))
        late = _lateness()
        return {"late": late, "sent": sum(map(lanes.sent, urls))}


def _scroll(directory: Path) -> Told:
    from smsdesk.app import window_parts
    from smsdesk.ui.start import opened_window
    from smsdesk.ui.widgets.row_table import RowTable

    with opened_window(directory, window_parts()) as window:
        window.resize(1200, 800)
        window.open_first()
        window.show()
        _settle(window)
        frames = {}
        for key in LISTS:
            window.navigate(key)
            _settle(window)
            page = window.current_page()
            tables = page.findChildren(RowTable) if page is not None else []
            longest = max(tables, key=lambda table: table.model().rowCount())
            frames[key] = _frames(longest)
        return {"frames": frames}


def _frames(table: RowTable) -> list[float]:
    """Scroll a list by the wheel, by pages and by jumps; return the milliseconds of each frame."""
    bar, taken = table.verticalScrollBar(), []
    for way in (WHEEL, table.viewport().height(), bar.maximum() // JUMPS):
        bar.setValue(0)
        for _ in range(FRAMES):
            began = time.perf_counter()
            bar.setValue(bar.value() + way)
            table.viewport().repaint()
            taken.append((time.perf_counter() - began) * 1000)
            # What was asked for while painting arrives between two frames.
            QApplication.processEvents()
    return taken


def _lateness() -> list[float]:
    """Watch a timer for a while; return the milliseconds by which its ticks were late."""
    late: list[float] = []
    before = started = time.monotonic()

    def note() -> None:
        nonlocal before
        now = time.monotonic()
        late.append((now - before) * 1000 - STEP_MS)
        before = now

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(note)
    timer.start(STEP_MS)
    _until(lambda: time.monotonic() - started > WATCHED_SECONDS, look_ms=100)
    return late


def _settle(window: MainWindow) -> None:
    """Let the window work until its page is there and has all it asked for."""
    _until(lambda: window.current_page() is not None and not window.context.pool.busy())


def _until(condition: Callable[[], bool], look_ms: int = 1) -> None:
    """Run the event loop until `condition` holds; raises `TimeoutError`."""
    loop, look = QEventLoop(), QTimer()
    look.timeout.connect(lambda: condition() and loop.exit(0))
    look.start(look_ms)
    QTimer.singleShot(PATIENCE_MS, loop, lambda: loop.exit(1))
    if loop.exec():
        raise TimeoutError("the window did not come to what was waited for")


def _megabytes() -> float:
    """Return what this process has in memory (Linux)."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def main() -> None:
    """Print what was measured."""
    kind, *words = sys.argv[1:]
    if kind == "bare":
        told = _bare()
    elif kind == "smsdesk":
        told = _smsdesk(Path(words[0]))
    elif kind == "scroll":
        told = _scroll(Path(words[0]))
    else:
        told = _lanes(Path(words[0]), words[1:])
    print(json.dumps(told))


if __name__ == "__main__":
    main()
