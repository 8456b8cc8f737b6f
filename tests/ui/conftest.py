"""A real desk in a temporary directory, with a window around it, without a display."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smsdesk.app import WAYS, window_parts
from smsdesk.domain.changes import ModemStatus
from smsdesk.domain.clock import Clock, SystemClock
from smsdesk.domain.message import Arrival
from smsdesk.paths import resource
from smsdesk.services.desk import Desk, open_desk
from smsdesk.services.lane import LaneLoop, LaneOrder
from smsdesk.services.words import load_words
from smsdesk.ui import language
from smsdesk.ui.context import Question, UiContext
from smsdesk.ui.main_window import MainWindow
from smsdesk.ui.theme import Theme
from smsdesk.workers.bridge import Bridge
from smsdesk.workers.lanes import Lanes
from smsdesk.workers.pool import Pool
from tests.support.clock import FakeClock
from tests.support.keyring import MemoryKeyring, secrets_in
from tests.support.route import ScriptedRoute


@dataclass
class Answers:
    """The person, as far as dialogs go: says what a test wrote down, and keeps the questions."""

    yes: bool = True
    save_to: Path | None = None
    open_from: Path | None = None
    asked: list[Question] = field(default_factory=list)

    def confirm(self, question: Question) -> bool:
        self.asked.append(question)
        return self.yes

    def save_path(self, title: str, name: str, kinds: str) -> Path | None:
        return self.save_to

    def open_path(self, title: str, kinds: str) -> Path | None:
        return self.open_from


@dataclass
class Room:
    """Everything a test of the window works with."""

    desk: Desk
    window: MainWindow
    pool: Pool
    bridge: Bridge
    lanes: Lanes
    theme: Theme
    answers: Answers
    clock: Any
    route: ScriptedRoute
    qtbot: QtBot
    keyring: MemoryKeyring

    @property
    def context(self) -> UiContext:
        return self.window.context

    def settle(self) -> None:
        """Wait until every read has answered and every change was told."""
        self.bridge.flush_now()
        self.qtbot.waitUntil(lambda: not self.pool.busy(), timeout=10_000)
        QApplication.processEvents()
        self.qtbot.waitUntil(lambda: not self.pool.busy(), timeout=10_000)

    def turns(self, count: int = 1) -> None:
        """Let a lane with the scripted route take some turns, in this thread."""
        loop = self.desk.lane("test", self.route)
        for _ in range(count):
            loop.turn()
        self.bridge.flush_now()


class QuietRoute(ScriptedRoute):
    """A route that waits, as a real one does, instead of answering at once that nothing came."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self.url = url
        self.woken = threading.Event()

    def status(self) -> ModemStatus:
        return replace(super().status(), port=self.url)

    def receive(self, timeout: float) -> Sequence[Arrival]:
        self.woken.wait(timeout)
        self.woken.clear()
        return super().receive(timeout)

    def wake(self) -> None:
        self.woken.set()


@pytest.fixture(scope="session", autouse=True)
def language_in_force(qapp: QApplication) -> None:
    """Speak as the program does: with English plurals."""
    language.install(qapp)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(params=["light"])
def scheme(request: pytest.FixtureRequest) -> str:
    return str(request.param)


MakeLoop = Callable[[Desk, LaneOrder], LaneLoop]


@contextmanager
def furnished(
    qtbot: QtBot, directory: Path, clock: Clock, make_loop: MakeLoop, scheme: str = "light"
) -> Iterator[Room]:
    """Open a desk and its window; close both in the order the program does."""
    bridge, pool = Bridge(), Pool()
    words = load_words(resource("opt_out_words.toml"))
    keyring = MemoryKeyring()
    with open_desk(
        directory,
        words=words,
        clock=clock,
        random=Random(7),
        emit=bridge.emit,
        secrets=secrets_in(keyring),
        kinds=tuple(way.kind for way in WAYS),
    ) as desk:
        desk.settings.put("default_region", "US")
        lanes = Lanes(partial(make_loop, desk), bridge)
        bridge.messages_changed.connect(lanes.wake)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        theme = Theme(application, scheme)
        answers = Answers()
        window = MainWindow(desk, bridge, pool, lanes, theme, ask=answers)
        qtbot.addWidget(window)
        window.resize(1100, 720)
        route = ScriptedRoute()
        yield Room(desk, window, pool, bridge, lanes, theme, answers, clock, route, qtbot, keyring)
        window.close()
        assert lanes.stop_all(10)
        assert pool.close()
        bridge.close()
        window.deleteLater()
        QApplication.processEvents()
        # Here and now: a timer that some thread's garbage collection ends fires after its end.
        shiboken6.delete(bridge)


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path, clock: FakeClock, scheme: str) -> Iterator[Room]:
    """A window over a clock that stands still and lanes in which nothing happens."""

    def lane(desk: Desk, order: LaneOrder) -> LaneLoop:
        return desk.lane(order.lane, QuietRoute(order.url))

    with furnished(qtbot, tmp_path / "data", clock, lane, scheme) as opened:
        yield opened


@pytest.fixture
def live(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    """A window over the real clock and the program's own lanes, for virtual modems."""
    make_lane = window_parts().make_lane
    with furnished(qtbot, tmp_path / "data", SystemClock(), make_lane) as opened:
        yield opened
