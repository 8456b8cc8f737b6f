"""Lanes: threads around loops, started and ended without waiting, never dropped while running."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import pytest
from pytestqt.qtbot import QtBot

from smsdesk.domain.changes import LaneChanged, LaneState, ModemChanged, ModemStatus
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.views import ModemRow
from smsdesk.services.lane import LaneOrder, LaneView
from smsdesk.services.modems import status_of
from smsdesk.workers.bridge import Bridge
from smsdesk.workers.lanes import Lanes


class Loop:
    """Stands in for `LaneLoop`: says it is ready and waits until it is told to stop."""

    def __init__(self, url: str, emit: Callable[[object], None], status: ModemStatus) -> None:
        self.url = url
        self.status = status
        self.emit = emit
        self.said: list[str] = []
        self.stopping = threading.Event()
        self.fault: BaseException | None = None
        self.in_air = threading.Event()
        self.in_air.set()
        self.gate = threading.Event()
        self.gate.set()

    def run(self) -> None:
        self.emit(LaneChanged(self.url, LaneState.READY))
        self.emit(ModemChanged(self.url, ModemStatus(self.url, operator="Testnet")))
        if self.fault is not None:
            raise self.fault
        self.stopping.wait(10)
        self.in_air.wait(10)

    def view(self) -> LaneView:
        return LaneView(self.url, LaneState.STARTING, None, self.status)

    def stop(self) -> None:
        self.stopping.set()

    def give_up(self) -> None:
        self.said.append("give up")
        self.in_air.set()
        self.stopping.set()

    def pause(self) -> None:
        self.said.append("pause")

    def resume(self) -> None:
        self.said.append("resume")

    def wake(self) -> None:
        self.said.append("wake")

    def trace(self, sink: object) -> None:
        self.sink = sink

    def ask(self, errand: Callable[[object], object]) -> Future[object]:
        """Run the errand in a thread that is not the window's, once `gate` is open."""
        threads = ThreadPoolExecutor(1)
        future = threads.submit(lambda: self.gate.wait(10) and errand(self))
        threads.shutdown(wait=False)
        return future


class Bench:
    """Lanes over such loops."""

    def __init__(self) -> None:
        self.bridge = Bridge()
        self.loops: list[Loop] = []
        self.pins: list[str] = []
        self.fault: BaseException | None = None
        self.lanes = Lanes(self.make, self.bridge)

    def make(self, order: LaneOrder) -> Loop:
        url = order.lane
        self.pins.append(order.pin)
        if url == "bad":
            raise Refusal(Reason.PORT_BAD_URL, url)
        known = order.known
        status = ModemStatus(order.url) if known is None else status_of(known)
        loop = Loop(url, self.bridge.emit, status)
        loop.fault = self.fault
        self.loops.append(loop)
        return loop

    def view(self, url: str) -> LaneView | None:
        return next((view for view in self.lanes.views() if view.url == url), None)

    def state(self, url: str) -> LaneState | None:
        view = self.view(url)
        return view.state if view is not None else None


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    made = Bench()
    yield made
    assert made.lanes.stop_all(5)
    made.bridge.close()
    assert not made.lanes.running()


def test_a_lane_starts_and_its_news_are_kept(qtbot: QtBot, bench: Bench) -> None:
    bench.lanes.start("a")
    qtbot.waitUntil(lambda: bench.state("a") is LaneState.READY)
    qtbot.waitUntil(lambda: bench.view("a").status.operator == "Testnet")


def test_starting_twice_makes_one_thread(qtbot: QtBot, bench: Bench) -> None:
    bench.lanes.start("a")
    bench.lanes.start("a")
    assert len(bench.loops) == 1


def test_a_url_nothing_can_open_is_refused_and_leaves_no_trace(qtbot: QtBot, bench: Bench) -> None:
    with pytest.raises(Refusal):
        bench.lanes.start("bad")
    assert bench.lanes.views() == []


def test_stopping_does_not_wait_and_the_thread_is_let_go(qtbot: QtBot, bench: Bench) -> None:
    bench.lanes.start("a")
    qtbot.waitUntil(lambda: bench.state("a") is LaneState.READY)
    bench.lanes.stop("a")
    assert bench.lanes.views() == []
    qtbot.waitUntil(lambda: not bench.lanes.running())


def test_starting_again_while_it_ends_waits_for_the_end(qtbot: QtBot, bench: Bench) -> None:
    bench.lanes.start("a")
    qtbot.waitUntil(lambda: bench.state("a") is LaneState.READY)
    bench.lanes.stop("a")
    bench.lanes.start("a")
    qtbot.waitUntil(lambda: len(bench.loops) == 2)
    qtbot.waitUntil(lambda: bench.state("a") is LaneState.READY)
    assert bench.loops[0].stopping.is_set()
    assert not bench.loops[1].stopping.is_set()


def test_a_pin_is_given_to_the_next_loop_and_to_no_other(qtbot: QtBot, bench: Bench) -> None:
    bench.lanes.start("a")
    qtbot.waitUntil(lambda: bench.state("a") is LaneState.READY)
    bench.lanes.unlock("a", "1234")
    assert bench.state("a") is LaneState.STARTING
    qtbot.waitUntil(lambda: bench.state("a") is LaneState.READY)
    assert bench.pins == ["", "1234"]
    bench.lanes.stop("a")
    bench.lanes.start("a")
    bench.lanes.start("b")
    qtbot.waitUntil(lambda: bench.state("a") is LaneState.READY)
    assert bench.pins[2:] == ["", ""], "another SIM may be there by now"


def test_stopping_what_waits_to_start_again_keeps_it_stopped(qtbot: QtBot, bench: Bench) -> None:
    bench.lanes.start("a")
    qtbot.waitUntil(lambda: bench.state("a") is LaneState.READY)
    bench.lanes.stop("a")
    bench.lanes.start("a")
    bench.lanes.stop("a")
    assert bench.lanes.views() == []
    qtbot.waitUntil(lambda: not bench.lanes.running())
    assert len(bench.loops) == 1


def test_pause_resume_and_wake_reach_the_loop(qtbot: QtBot, bench: Bench) -> None:
    bench.lanes.start("a")
    bench.lanes.pause("a")
    bench.lanes.resume("a")
    bench.lanes.wake()
    bench.lanes.pause("not there")
    assert bench.loops[0].said == ["pause", "resume", "wake"]


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        (Refusal(Reason.DATA_DISK_FULL), Reason.DATA_DISK_FULL),
        (RuntimeError("a bug"), Reason.MODEM_TROUBLE),
    ],
)
def test_a_loop_that_breaks_is_shown_as_down_and_can_be_tried_again(
    qtbot: QtBot, bench: Bench, fault: BaseException, reason: Reason
) -> None:
    bench.fault = fault
    bench.lanes.start("a")
    qtbot.waitUntil(lambda: bench.state("a") is LaneState.DOWN)
    view = bench.view("a")
    assert view.trouble is not None
    assert view.trouble.reason is reason
    bench.fault = None
    qtbot.waitUntil(bench.lanes._lanes["a"].isFinished)
    bench.lanes.resume("a")
    qtbot.waitUntil(lambda: bench.state("a") is LaneState.READY)


def test_stop_all_gives_up_what_does_not_end(qtbot: QtBot, bench: Bench) -> None:
    bench.lanes.start("a")
    bench.loops[0].in_air.clear()
    assert bench.lanes.stop_all(0)
    assert bench.loops[0].said == ["give up"]


def test_the_end_of_the_last_thread_is_told(qtbot: QtBot, bench: Bench) -> None:
    bench.lanes.start("a")
    bench.lanes.start("b")
    with qtbot.waitSignal(bench.lanes.ended):
        bench.lanes.end_all()
        assert bench.lanes.running()
    assert not bench.lanes.running()


def test_stop_all_waits_for_every_thread(qtbot: QtBot, bench: Bench) -> None:
    for url in "abc":
        bench.lanes.start(url)
    assert bench.lanes.stop_all(5)
    assert not bench.lanes.running()


class Asked:
    """Who asks: keeps the answers and the threads they came in."""

    def __init__(self) -> None:
        self.answers: list[object] = []
        self.threads: set[int] = set()

    def __call__(self, answer: object) -> None:
        self.answers.append(answer)
        self.threads.add(threading.get_ident())


def test_an_errand_is_answered_in_the_windows_thread(qtbot: QtBot, bench: Bench) -> None:
    asked = Asked()
    bench.lanes.start("a")
    bench.lanes.ask("a", lambda _phone: threading.get_ident(), asked, asked)
    qtbot.waitUntil(lambda: bool(asked.answers))
    assert asked.answers[0] != threading.get_ident()
    assert asked.threads == {threading.get_ident()}


def test_a_failed_errand_is_told(qtbot: QtBot, bench: Bench) -> None:
    asked = Asked()

    def refused(_phone: object) -> None:
        raise Refusal(Reason.PHONE_REFUSED, "*100#")

    bench.lanes.start("a")
    bench.lanes.ask("a", refused, pytest.fail, asked)
    qtbot.waitUntil(lambda: bool(asked.answers))
    assert isinstance(asked.answers[0], Refusal)


def test_no_lane_no_errand_and_never_an_answer_before_the_call_returned(
    qtbot: QtBot, bench: Bench
) -> None:
    asked = Asked()
    bench.lanes.ask("nowhere", lambda _phone: 1, pytest.fail, asked)
    assert asked.answers == []
    qtbot.waitUntil(lambda: bool(asked.answers))
    assert isinstance(asked.answers[0], Refusal)
    assert asked.answers[0].reason is Reason.LANE_ENDED


def test_a_dropped_errand_is_not_run_and_not_answered(qtbot: QtBot, bench: Bench) -> None:
    asked, ran = Asked(), threading.Event()
    bench.lanes.start("a")
    bench.loops[0].gate.clear()
    job = bench.lanes.ask("a", lambda _phone: ran.set(), asked, asked)
    job.cancel()
    bench.loops[0].gate.set()
    qtbot.waitUntil(lambda: job.finished)
    assert not ran.is_set()
    assert asked.answers == []


# Lanes and the modems they belong to.

KNOWN = ModemRow("356938035643809", "a", "Acme", "One", enabled=True, last_seen=None)


def tell(bench: Bench, change: LaneChanged | ModemChanged) -> None:
    bench.bridge.emit(change)
    bench.bridge.flush_now()


def test_a_known_modem_shows_its_name_from_the_start(bench: Bench) -> None:
    bench.lanes.start("a", KNOWN)
    view = bench.view("a")
    assert view is not None
    assert (view.status.model, view.status.imei) == ("One", KNOWN.imei)
    assert bench.lanes.lane_of(KNOWN.imei) == "a"
    assert bench.lanes.lane_of("") is None
    bench.lanes.start("elsewhere", KNOWN)
    assert len(bench.lanes.views()) == 1, "it has its lane"


def test_the_lane_of_a_modem_that_was_taken_as_it_was_found(qtbot: QtBot, bench: Bench) -> None:
    bench.lanes.start("a")
    qtbot.waitUntil(lambda: bench.state("a") is LaneState.READY)
    tell(bench, ModemChanged("a", ModemStatus("b", imei="35")))
    assert bench.lanes.lane_of("35") == "a"
    bench.lanes.stop("a")
    assert bench.lanes.lane_of("35") is None


@pytest.mark.parametrize("reason", [Reason.MODEM_UNPLUGGED, Reason.OTHER_MODEM])
def test_another_modem_at_the_port_gets_a_lane_of_its_own(
    qtbot: QtBot, bench: Bench, reason: Reason
) -> None:
    bench.lanes.start("a", KNOWN)
    qtbot.waitUntil(lambda: bench.state("a") is LaneState.READY)
    bench.lanes.start("a")
    assert len(bench.lanes.views()) == 1, "it is there"
    tell(bench, LaneChanged("a", LaneState.DOWN, Trouble(reason, "a")))
    bench.lanes.start("a")
    assert [view.url for view in bench.lanes.views()] == ["a", "a (2)"]
    assert [view.status.port for view in bench.lanes.views()] == ["a", "a"]
    bench.lanes.start("a")
    assert len(bench.lanes.views()) == 2


def test_the_name_of_a_lane_that_moved_is_not_its_port(qtbot: QtBot, bench: Bench) -> None:
    bench.lanes.start("a")
    qtbot.waitUntil(lambda: bench.state("a") is LaneState.READY)
    tell(bench, ModemChanged("a", ModemStatus("b", imei="35")))
    bench.lanes.start("b")
    assert [view.url for view in bench.lanes.views()] == ["a"], "it has that port"
    bench.lanes.start("a")
    assert [view.url for view in bench.lanes.views()] == ["a", "a (2)"]


def test_the_signal_is_kept_while_the_modem_is_there(qtbot: QtBot, bench: Bench) -> None:
    bench.lanes.start("a")
    qtbot.waitUntil(lambda: bench.state("a") is LaneState.READY)

    def heard(dbm: int | None) -> bool:
        return bench.lanes.signal_history("a").summary(time.monotonic(), 60).now == dbm

    bench.bridge.emit(ModemChanged("a", ModemStatus("a", signal_dbm=-71)))
    qtbot.waitUntil(lambda: heard(-71))
    bench.bridge.emit(LaneChanged("a", LaneState.DOWN, Trouble(Reason.PORT_GONE, "a")))
    qtbot.waitUntil(lambda: heard(None))
    bench.bridge.emit(LaneChanged("a", LaneState.READY))
    qtbot.waitUntil(lambda: heard(-71))
    bench.lanes.stop("a")
    assert heard(None), "a lane that was left begins anew"
