"""Receiving: from `+CMTI` to stored and shown beyond the wire, and 100 texts that lay in the SIM.

"Shown" is the signal that a page of the window refetches by, in the thread of the window. The
wire is what a bare client needs from the notice until it has read the text.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from statistics import median, quantiles
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer

from benchmarks._loops import Wire
from benchmarks._modems import Modems
from smsdesk.app import window_parts
from smsdesk.services.desk import Desk
from smsdesk.services.lane import LaneOrder
from smsdesk.workers.bridge import Bridge
from smsdesk.workers.lane import Lane

TEXTS = 100
BETWEEN = (0.1, 0.3)
"""Seconds from one text to the next, by chance: what waits for a round of the bridge shows."""
STORED = 100
SENDER = "+12025550170"
PATIENCE_MS = 20_000


class Desktop(QObject):
    """The thread of the window: a desk, the bridge, and one lane; `seen` is what was shown."""

    def __init__(self, desk: Desk, bridge: Bridge, lane: Lane) -> None:
        """Listen to the bridge."""
        super().__init__()
        self.desk, self.bridge, self.lane = desk, bridge, lane
        self.seen: list[float] = []
        bridge.inbox_changed.connect(self._show)

    def _show(self, _numbers: object) -> None:
        self.seen.append(time.monotonic())

    def wait(self, until: Callable[[], bool]) -> None:
        """Run the event loop until `until` holds; raises `TimeoutError`."""
        loop, look = QEventLoop(), QTimer()
        look.timeout.connect(lambda: until() and loop.exit(0))
        look.start(1)
        QTimer.singleShot(PATIENCE_MS, loop, lambda: loop.exit(1))
        if loop.exec():
            raise TimeoutError("what was waited for did not come")


@contextmanager
def _desktop(url: str) -> Iterator[Desktop]:
    parts, bridge = window_parts(), Bridge()
    with (
        TemporaryDirectory(prefix="smsdesk-bench-") as folder,
        parts.open_desk(Path(folder), bridge.emit) as desk,
    ):
        lane = Lane(parts.make_lane(desk, LaneOrder(url)), bridge.emit)
        yield Desktop(desk, bridge, lane)
        lane.stop()
        lane.wait()


def main() -> None:
    """Print every figure with its budget."""
    app = QCoreApplication.instance() or QCoreApplication([])
    with Modems() as modems:
        wire = _wire(modems)
    with Modems() as modems, _desktop(modems.urls[0]) as desktop:
        # Before the first one, the memories were still being swept.
        beyond = [(took - wire) * 1_000 for took in _shown(modems, desktop)[1:]]
    middle, late = median(beyond), quantiles(beyond, n=100, method="inclusive")[98]
    _say("+CMTI to stored and shown, median beyond the wire", middle, 10)
    _say("  p99", late, 50)
    print(f"    the wire itself: {wire * 1_000:.1f} ms")
    with Modems() as modems, _desktop(modems.urls[0]) as desktop:
        _say(
            f"{STORED} texts in the SIM at start: all in the inbox", _from_sim(modems, desktop), 500
        )
    app.processEvents()


def _say(what: str, figure: float, budget: float) -> None:
    kept = "kept" if figure <= budget else "MISSED"
    print(f"  {what:<58} {figure:8.1f} ms   ≤ {budget:.0f} ms: {kept}")


def _wire(modems: Modems) -> float:
    """Return the seconds from a text's coming until a bare client has read it."""
    client = Wire(modems.urls[0])
    client.set_up()
    took = []
    for n in range(TEXTS):
        came = modems.text(0, SENDER, f"Yes, {n}")
        index = client.ask(b"", rb'CMTI: "\w+",(\d+)\r\n')[1]
        client.ask(b"AT+CMGR=" + index + b"\r")
        took.append(time.monotonic() - came)
        client.ask(b"AT+CMGD=" + index + b"\r")
    return median(took)


def _shown(modems: Modems, desktop: Desktop) -> list[float]:
    """Return for each text the seconds from its coming until it was shown."""
    desktop.lane.start()
    desktop.wait(lambda: desktop.lane.loop.ever_up)
    chance, took = Random(1), []
    for n in range(TEXTS):
        pause = time.monotonic() + chance.uniform(*BETWEEN)
        desktop.wait(lambda at=pause: time.monotonic() > at)  # type: ignore[misc]  # a default
        desktop.seen.clear()
        came = modems.text(0, SENDER, f"Yes, {n}")
        desktop.wait(lambda: bool(desktop.seen))
        took.append(desktop.seen[0] - came)
        assert desktop.desk.store.inbox.recent(1)[0].text == f"Yes, {n}"
    return took


def _from_sim(modems: Modems, desktop: Desktop) -> float:
    """Return the milliseconds from the lane's start until all that lay there is in the inbox."""
    for n in range(STORED):
        modems.text(0, SENDER, f"Text {n}")
    started = time.monotonic()
    desktop.lane.start()
    desktop.wait(lambda: desktop.lane.loop.intake.received.texts == STORED)
    return (time.monotonic() - started) * 1_000


if __name__ == "__main__":
    main()
