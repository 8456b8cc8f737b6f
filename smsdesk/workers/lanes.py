"""All lanes of the window: started, paused, resumed and ended by their names.

A lane's name is the URL it was started with; its modem may be at another port by now.

Owns the references to the threads (dropping a running one aborts the process) and the last
known view of each lane. Lives in the UI thread; nothing here waits but `stop_all`.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from smsdesk.domain.changes import (
    LaneChanged,
    LaneState,
    ModemChanged,
    ModemStatus,
    RouteStatus,
    SimSwapped,
)
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.views import ModemRow
from smsdesk.routes.handset import Handset
from smsdesk.services.errands import Ask, Errand
from smsdesk.services.lane import LaneLoop, LaneOrder, LaneView
from smsdesk.services.modems import status_of
from smsdesk.services.recording import Recording
from smsdesk.services.signal_history import SignalHistory
from smsdesk.workers.bridge import Bridge
from smsdesk.workers.lane import Lane
from smsdesk.workers.pool import Job

T = TypeVar("T")

MakeLoop = Callable[[LaneOrder], LaneLoop]

GIVE_UP_SECONDS = 10.0
"""For a thread to end that waits for no answer any more: it writes a row and closes a port."""

NOT_THERE = frozenset({Reason.MODEM_UNPLUGGED, Reason.PORT_MISSING, Reason.OTHER_MODEM})
"""A lane with such a trouble does not have the port that it is named after."""


HEARS = frozenset({LaneState.READY, LaneState.SENDING, LaneState.PAUSED})
"""States in which what a modem says of its signal holds."""


class Lanes(QObject):
    """The lanes by URL; `changed` is emitted when one came, went or changed its state.

    `ended` is emitted when no thread runs any more.
    """

    changed = Signal()
    ended = Signal()

    _answered = Signal(object, object)

    def __init__(self, make_loop: MakeLoop, bridge: Bridge, parent: QObject | None = None) -> None:
        """Take the way a loop is made for a URL and the bridge its news come by."""
        super().__init__(parent)
        self._make_loop = make_loop
        self._bridge = bridge
        self._lanes: dict[str, Lane] = {}
        self._views: dict[str, LaneView] = {}
        # Lanes that were asked to end and still run; a URL in _reopen starts again after that.
        self._ending: dict[str, Lane] = {}
        self._reopen: set[str] = set()
        # With the PINs that a person entered, until the lane is stopped.
        self._orders: dict[str, LaneOrder] = {}
        self._recordings: dict[str, Recording] = {}
        self._signals: dict[str, SignalHistory] = {}
        bridge.lane_changed.connect(self._lane_changed)
        bridge.modem_changed.connect(self._modem_changed)
        # Other SIMs than before, until somebody has read it.
        self._swaps: dict[str, SimSwapped] = {}
        bridge.sim_swapped.connect(self._sim_swapped)
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(self, url: str, known: ModemRow | None = None) -> str:
        """Start the lane of a URL unless it runs, and return its name.

        With `known` it waits for that modem, wherever it is plugged in; else it takes the one
        that is there. Raises `Refusal` for a URL nothing can open.
        """
        has_one = self.lane_of(known.imei) if known is not None else None
        if has_one is not None:
            return has_one
        name = self._name_for(url)
        if name not in self._lanes:
            self._orders[name] = LaneOrder(url, known, name=name)
            self._start(name)
        return name

    def lane_of(self, imei: str) -> str | None:
        """Return the name of the lane that belongs to a modem, None where there is none."""
        for name, view in self._views.items():
            order = self._orders.get(name)
            known = order.known if order is not None else None
            if imei and imei in (view.modem.imei, known.imei if known is not None else ""):
                return name
        return None

    def _name_for(self, url: str) -> str:
        """Return the name of the lane at a URL, a new one where none is there.

        The name is the URL, unless that of a lane whose modem is not there.
        """
        for name, view in self._views.items():
            if not self._is_elsewhere(view, url):
                return name
        name, number = url, 1
        while name in self._views:
            number += 1
            name = f"{url} ({number})"
        return name

    @staticmethod
    def _is_elsewhere(view: LaneView, url: str) -> bool:
        lost = view.trouble is not None and view.trouble.reason in NOT_THERE
        return view.status.port != url or (view.state is LaneState.DOWN and lost)

    def _start(self, name: str) -> None:
        status: RouteStatus = _known_status(self._orders[name])
        if name in self._ending:
            self._reopen.add(name)
        else:
            lane = Lane(self._make_loop(self._orders[name]), self._bridge.emit)
            self._lanes[name] = lane
            self._trace(name)
            lane.finished.connect(self._ended)
            status = lane.loop.view().status
            lane.start()
        self._views[name] = LaneView(name, LaneState.STARTING, None, status)
        self.changed.emit()

    def stop(self, url: str) -> None:
        """Let a lane end after the message in the air; it leaves the views at once."""
        self._reopen.discard(url)
        self.end_recording(url)
        self._end(url)
        self._signals.pop(url, None)
        self._swaps.pop(url, None)
        if self._views.pop(url, None) is not None:
            self.changed.emit()

    def swap(self, name: str) -> SimSwapped | None:
        """Return that another SIM is in a lane's modem, where nobody has read it yet."""
        return self._swaps.get(name)

    def forget_swap(self, name: str) -> None:
        """Somebody has read it."""
        self._swaps.pop(name, None)

    def pause(self, url: str) -> None:
        """Let a lane send nothing more; it goes on receiving."""
        if url in self._lanes:
            self._lanes[url].loop.pause()

    def resume(self, url: str) -> None:
        """Let a lane send again, or look at once for a modem that was gone."""
        lane = self._lanes.get(url)
        if lane is None:
            return
        if lane.isFinished():
            self.stop(url)
            self._start(url)
        else:
            lane.loop.resume()

    def look_again(self, url: str) -> None:
        """Let a lane that has no modem look for it at once: a port came or went."""
        if url in self._lanes:
            self._lanes[url].loop.wake()

    def unlock(self, url: str, pin: str) -> None:
        """Open a lane anew with the SIM's PIN; a wrong one is not given a second time."""
        self._orders[url] = replace(self._orders[url], pin=pin)
        self._end(url)
        self._start(url)

    def wake(self) -> None:
        """Let every lane look at the queue now."""
        for lane in self._lanes.values():
            lane.loop.wake()

    def ask(
        self,
        url: str,
        errand: Errand[T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
        owner: QObject | None = None,
    ) -> Job:
        """Have a lane's modem asked something between two messages; answers in the UI thread.

        `failed` gets `Refusal(LANE_ENDED)` where there is no such lane. Answers are dropped once
        `owner`, or the QObject whose method a callback is, has been deleted; a job that is
        cancelled before its turn asks nothing.
        """
        job = Job(done, failed, None, owner)

        def unless_dropped(handset: Handset) -> T:
            if job.dropped:
                raise CancelledError
            return errand(handset)

        self.asker(url)(unless_dropped).add_done_callback(
            lambda future: self._answered.emit(job, future) if shiboken6.isValid(self) else None
        )
        return job

    def asker(self, url: str) -> Ask:
        """Return the way to ask a lane's modem from any thread (see `LaneLoop.ask`)."""
        lane = self._lanes.get(url)
        return lane.loop.ask if lane is not None else partial(_nobody_to_ask, url)

    def sent(self, url: str) -> int:
        """Return how many messages a lane has sent since it was started."""
        lane = self._lanes.get(url)
        return lane.loop.outbox.totals.sent if lane is not None else 0

    def record(self, url: str, recording: Recording) -> None:
        """Write what a lane's modem is told and says to a file, until the lane is stopped."""
        self.end_recording(url)
        self._recordings[url] = recording
        self._trace(url)
        self.changed.emit()

    def end_recording(self, url: str) -> Recording | None:
        """End a lane's recording and return it, None where there was none."""
        recording = self._recordings.pop(url, None)
        if recording is not None:
            self._trace(url)
            recording.close()
            self.changed.emit()
        return recording

    def recording(self, url: str) -> Recording | None:
        """Return a lane's recording, None where there is none."""
        return self._recordings.get(url)

    def signal_history(self, url: str) -> SignalHistory:
        """Return how strong a lane's signal was; its moments are those of `time.monotonic`."""
        return self._signals.setdefault(url, SignalHistory())

    def _note_signal(self, url: str) -> None:
        view = self._views[url]
        heard = view.modem.signal_dbm if view.state in HEARS else None
        self.signal_history(url).note(time.monotonic(), heard)

    def _trace(self, url: str) -> None:
        lane, recording = self._lanes.get(url), self._recordings.get(url)
        if lane is not None:
            lane.loop.trace(recording.sink(url) if recording is not None else None)

    def views(self) -> list[LaneView]:
        """Return how every lane stands, in the order they were started."""
        return list(self._views.values())

    def running(self) -> bool:
        """Return whether any thread has not ended yet."""
        return bool(self._lanes or self._ending)

    def sending(self) -> bool:
        """Return whether a lane is sending, as last told."""
        return any(view.state is LaneState.SENDING for view in self._views.values())

    def end_all(self) -> None:
        """Let every lane end after the message in the air; returns at once."""
        self._reopen.clear()
        for url in list(self._lanes):
            self.stop(url)

    def give_up(self) -> None:
        """Let lanes that are ending wait for no answer: what is in the air is noted as unknown."""
        for lane in self._ending.values():
            lane.give_up()

    def stop_all(self, wait_seconds: float = 70.0) -> bool:
        """Let every lane end and wait for it; return whether all ended.

        For `wait_seconds` the answer for a message in the air is waited for.
        """
        self.end_all()
        if not self._wait(wait_seconds):
            self.give_up()
            return self._wait(GIVE_UP_SECONDS)
        return True

    def _wait(self, seconds: float) -> bool:
        until = time.monotonic() + seconds
        for url, lane in list(self._ending.items()):
            if lane.wait(max(0, round((until - time.monotonic()) * 1000))):
                self._ending.pop(url, None)
        return not self._ending

    def _end(self, url: str) -> None:
        """Ask a lane's thread to end; until it has, it is kept in _ending."""
        lane = self._lanes.pop(url, None)
        if lane is not None:
            self._ending[url] = lane
            lane.stop()
            if lane.isFinished():
                self._forget(url)

    def _ended(self) -> None:
        for url, lane in list(self._ending.items()):
            if lane.isFinished():
                self._forget(url)
        if not self.running():
            self.ended.emit()

    def _forget(self, url: str) -> None:
        lane = self._ending.pop(url, None)
        if lane is not None:
            lane.wait()
            lane.deleteLater()
        if url in self._reopen:
            self._reopen.discard(url)
            self._start_again(url)

    def _start_again(self, url: str) -> None:
        try:
            self._start(url)
        except Refusal as refusal:
            self._views[url] = _down(self._orders[url], refusal.trouble)
            self.changed.emit()

    def _deliver(self, job: Job, future: Future[Any]) -> None:
        error = future.exception()
        if error is None:
            job.deliver("done", future.result())
        else:
            job.deliver("failed", error)

    def _sim_swapped(self, change: SimSwapped) -> None:
        if change.lane in self._views:
            self._swaps[change.lane] = change
            self.changed.emit()

    def _lane_changed(self, change: LaneChanged) -> None:
        view = self._views.get(change.lane)
        # What an ending lane still says is not the state of the one that follows it.
        if view is not None and change.lane not in self._reopen:
            self._views[change.lane] = replace(view, state=change.state, trouble=change.trouble)
            self._note_signal(change.lane)
            self.changed.emit()

    def _modem_changed(self, change: ModemChanged) -> None:
        view = self._views.get(change.lane)
        if view is not None:
            self._views[change.lane] = replace(view, status=change.status)
            self._note_signal(change.lane)
            self.changed.emit()


def _nobody_to_ask(url: str, _errand: Errand[T]) -> Future[T]:
    future: Future[T] = Future()
    future.set_exception(Refusal(Reason.LANE_ENDED, url))
    return future


def _down(order: LaneOrder, trouble: Trouble) -> LaneView:
    return LaneView(order.lane, LaneState.DOWN, trouble, _known_status(order))


def _known_status(order: LaneOrder) -> ModemStatus:
    return ModemStatus(port=order.url) if order.known is None else status_of(order.known)
