"""A real desk in a temporary directory, with a window around it, without a display."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smsdesk.domain.clock import Clock, SystemClock
from smsdesk.domain.message import Arrival
from smsdesk.modem.session import SessionSettings
from smsdesk.paths import resource
from smsdesk.routes.base import Route
from smsdesk.routes.modem import ModemRoute
from smsdesk.services.desk import Desk, open_desk
from smsdesk.services.lane import LaneOrder
from smsdesk.services.words import load_words
from smsdesk.ui import language
from smsdesk.ui.context import Question, UiContext
from smsdesk.ui.main_window import MainWindow
from smsdesk.ui.theme import Theme
from smsdesk.workers.bridge import Bridge
from smsdesk.workers.lanes import Lanes
from smsdesk.workers.pool import Pool
from tests.support.clock import FakeClock
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

    def __init__(self) -> None:
        super().__init__()
        self.woken = threading.Event()

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


MakeRoute = Callable[[LaneOrder], Route]


@contextmanager
def furnished(
    qtbot: QtBot, directory: Path, clock: Clock, make_route: MakeRoute, scheme: str = "light"
) -> Iterator[Room]:
    """Open a desk and its window; close both in the order the program does."""
    bridge, pool = Bridge(), Pool()
    words = load_words(resource("opt_out_words.toml"))
    with open_desk(directory, words=words, clock=clock, random=Random(7), emit=bridge.emit) as desk:
        desk.settings.put("default_region", "US")
        lanes = Lanes(lambda order: desk.lane(order.lane, make_route(order)), bridge)
        bridge.messages_changed.connect(lanes.wake)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        theme = Theme(application, scheme)
        answers = Answers()
        window = MainWindow(desk, bridge, pool, lanes, theme, ask=answers)
        qtbot.addWidget(window)
        window.resize(1100, 720)
        yield Room(desk, window, pool, bridge, lanes, theme, answers, clock, ScriptedRoute(), qtbot)
        window.close()
        assert lanes.stop_all(10)
        assert pool.close()
        bridge.close()
        window.deleteLater()
        QApplication.processEvents()


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path, clock: FakeClock, scheme: str) -> Iterator[Room]:
    """A window over a clock that stands still and lanes in which nothing happens."""
    with furnished(qtbot, tmp_path / "data", clock, lambda _order: QuietRoute(), scheme) as opened:
        yield opened


@pytest.fixture
def live(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    """A window over the real clock and real lanes, for virtual modems."""
    clock = SystemClock()

    def route(order: LaneOrder) -> Route:
        return ModemRoute(order.url, clock, SessionSettings(pin=order.pin))

    with furnished(qtbot, tmp_path / "data", clock, route) as opened:
        yield opened
