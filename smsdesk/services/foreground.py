"""Lanes without a window: every lane in a thread of its own until there is nothing left to do.

Owns the question "is it idle?", which `smsdesk run --until-idle` asks.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from smsdesk.domain.changes import LaneState
from smsdesk.domain.clock import Clock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Trouble
from smsdesk.domain.status import Delivery, Status
from smsdesk.services.lane import LaneLoop, LaneView
from smsdesk.services.presence import BEAT_EVERY, Presence
from smsdesk.services.routing import Routing
from smsdesk.services.schedule import Schedule
from smsdesk.store.database import Store

QUIET_FOR = 5.0
"""Seconds without a report or a reply after which none is awaited any more."""

SOON = timedelta(seconds=10)
"""What the network put off for a moment is waited for; what was put off for longer is not."""

LOOK_EVERY = 0.25


@dataclass(frozen=True, slots=True)
class RunTotals:
    """What the lanes did; `waiting` is what still stands in the queue."""

    sent: int
    failed: int
    unknown: int
    received: int
    waiting: int
    trouble: Trouble | None = None


class Foreground:
    """Runs lanes in threads and watches them."""

    def __init__(
        self,
        store: Store,
        lanes: Sequence[LaneLoop],
        schedule: Schedule,
        routing: Routing,
        presence: Presence,
        clock: Clock,
    ) -> None:
        """Take the lanes; they are started by `run`."""
        self._store = store
        self._schedule = schedule
        self._routing = routing
        self._presence = presence
        self._lanes = tuple(lanes)
        self._clock = clock
        self._end = threading.Event()
        self._seen: tuple[int, ...] = ()
        self._trouble: Trouble | None = None
        self._quiet_since = clock.monotonic()

    def stop(self) -> None:
        """Let `run` return after what is in the air; a second call waits for no answer.

        Callable from a signal handler.
        """
        if self._end.is_set():
            for lane in self._lanes:
                lane.give_up()
        self._end.set()

    def run(
        self,
        *,
        until_idle: bool,
        timeout: float | None,
        report: Callable[[RunTotals], None],
    ) -> RunTotals:
        """Run until idle (where asked), until `timeout` seconds have passed, or until `stop`.

        `report` is called a few times a second with the totals so far.
        """
        threads = [threading.Thread(target=lane.run, name=lane.url) for lane in self._lanes]
        for thread in threads:
            thread.start()
        try:
            self._watch(until_idle, timeout, report)
        finally:
            for lane in self._lanes:
                lane.stop()
            for thread in threads:
                thread.join()
            self._presence.beat()
        return self.totals()

    def totals(self) -> RunTotals:
        """Return what was done so far."""
        counts = self._store.outbounds.counts()
        sums = [lane.outbox.totals for lane in self._lanes]
        # What was unknown at first may have been proved since.
        in_doubt = sorted(frozenset[int]().union(*(t.unknown for t in sums)))
        now = Counter(row.status for row in self._store.outbounds.page(in_doubt))
        return RunTotals(
            sent=sum(t.sent for t in sums) + now[Status.SUCCESS],
            failed=sum(t.failed for t in sums),
            unknown=now[Status.UNKNOWN],
            received=sum(lane.intake.received.texts for lane in self._lanes),
            waiting=counts.of(Status.NOT_PROCESSED) + counts.of(Status.PROCESSING),
            trouble=self._trouble,
        )

    def _views(self) -> list[LaneView]:
        return [lane.view() for lane in self._lanes]

    def _routes_up(self) -> list[str]:
        return [
            view.status.route
            for view in self._views()
            if view.state not in (LaneState.STARTING, LaneState.DOWN, LaneState.STOPPED)
        ]

    def _routes_held(self) -> list[str]:
        return [view.status.route for view in self._views() if view.is_held]

    def _hopeless(self) -> bool:
        """Tell whether no lane came up at all: then waiting would only hide the reason."""
        return all(
            view.state is LaneState.DOWN and not lane.ever_up
            for lane, view in zip(self._lanes, self._views(), strict=True)
        )

    def _watch(
        self, until_idle: bool, timeout: float | None, report: Callable[[RunTotals], None]
    ) -> None:
        started = self._clock.monotonic()
        beat_at = started
        while not self._end.wait(LOOK_EVERY):
            if self._clock.monotonic() >= beat_at:
                self._presence.beat()
                beat_at += BEAT_EVERY
            # Lanes that are stopped have no trouble any more: the last one seen is the answer.
            self._trouble = next((view.trouble for view in self._views() if view.trouble), None)
            self._look_after_the_queue()
            report(self.totals())
            if timeout is not None and self._clock.monotonic() - started > timeout:
                return
            if self._hopeless() or (until_idle and self._idle()):
                return

    def _look_after_the_queue(self) -> None:
        """Queue what repeats, and find ways for what waits; what can't be kept is tried again."""
        try:
            self._schedule.tick()
            self._routing.stand_in(self._routes_up(), self._routes_held())
        except Refusal as refusal:
            self._trouble = refusal.trouble

    def _idle(self) -> bool:
        """Tell whether nothing is due or in the air, and no report has come for a while."""
        active = [
            lane
            for lane in self._lanes
            if lane.view().state is not LaneState.PAUSED and not lane.waits
        ]
        if any(self._has_to_do(lane, active) for lane in active):
            self._quiet_since = self._clock.monotonic()
            return False
        seen = self._progress()
        if seen != self._seen:
            self._seen = seen
            self._quiet_since = self._clock.monotonic()
        return self._clock.monotonic() - self._quiet_since > QUIET_FOR

    @staticmethod
    def _has_to_do(lane: LaneLoop, active: Sequence[LaneLoop]) -> bool:
        """Tell whether a lane is at work, or something waits for it.

        One that is down is waited for only where it has to do, or no other is there.
        """
        is_down = lane.view().state is LaneState.DOWN
        others = any(other.view().state is not LaneState.DOWN for other in active)
        return (lane.busy and not (is_down and others)) or lane.works_within(SOON)

    def _progress(self) -> tuple[int, ...]:
        counts = self._store.outbounds.counts()
        received = sum(
            lane.intake.received.texts + lane.intake.received.receipts for lane in self._lanes
        )
        return (received, counts.by_delivery.get(Delivery.PENDING, 0), *counts.by_status.values())
