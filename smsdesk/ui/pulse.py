"""The pulse of the desk: how many wait, how many are unread, when the queue will be done.

Owns the counting for everybody who shows a count (sidebar, status bar, outbox), so that one
change costs one query and not one per widget; and the look for what another process queued.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from smsdesk.domain.status import Status
from smsdesk.domain.views import QueueCounts
from smsdesk.services.desk import Desk
from smsdesk.ui.estimate import Estimate
from smsdesk.workers.bridge import Bridge
from smsdesk.workers.pool import Pool, Progress

# Counting may take no more than a tenth of the time, and not more than twice a second.
LEAST_SECONDS = 0.5
SHARE = 10
# What `smsdesk send` queued beside the window shows up within this time.
LOOK_MS = 2_000

SETTLED = (Status.SUCCESS, Status.FAILED, Status.UNKNOWN, Status.CANCELLED)


def unsettled(counts: QueueCounts) -> int:
    """Return how many messages wait or are being sent."""
    return counts.of(Status.NOT_PROCESSED) + counts.of(Status.PROCESSING)


@dataclass(frozen=True, slots=True)
class Beat:
    """One counting: all outbounds by status, unread texts, and the seconds the queue will take.

    `tested` are messages that test mode holds back, `white` the numbers that it lets pass, and
    `asked` those about which a person has to decide.
    """

    counts: QueueCounts
    unread: int
    seconds_left: float | None
    test_mode: bool
    stopped: bool = False
    tested: int = 0
    white: int = 0
    asked: tuple[str, ...] = ()

    @property
    def waiting(self) -> int:
        """Return how many messages wait or are being sent."""
        return unsettled(self.counts)

    @property
    def messages(self) -> int:
        """Return how many messages there are in all."""
        return sum(self.counts.by_status.values())


@dataclass(frozen=True, slots=True)
class _Counted:
    """What a counting read, and the seconds it took in its thread."""

    counts: QueueCounts
    unread: int
    test_mode: bool
    stopped: bool
    planned: float | None
    tested: int
    white: int
    asked: tuple[str, ...]
    took: float


class Pulse(QObject):
    """Counts when something changed; `beat` carries a `Beat`, `failed` an exception."""

    beat = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        pool: Pool,
        sims: Callable[[], frozenset[str]],
        parent: QObject | None = None,
    ) -> None:
        """Listen to the bridge; `look` counts for the first time. `sims` are those in use."""
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self._pool = pool
        self.sims = sims
        self._estimate = Estimate()
        self._last: Beat | None = None
        # Versions can be compared only with those the same thread got: by thread.
        self._versions: dict[int, int] = {}
        self._counting = False
        self._again = False
        self._earliest = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._count)
        self._looker = QTimer(self)
        self._looker.timeout.connect(self._look_around)
        # Whether one of our own lanes or services told a change since the last look around.
        self._heard = False
        bridge.messages_changed.connect(self._hear)
        bridge.inbox_changed.connect(self._hear)
        bridge.contacts_changed.connect(self.look)

    @property
    def last(self) -> Beat | None:
        """Return the last counting, None before the first."""
        return self._last

    def start(self) -> None:
        """Count now, and look from then on for what other processes change."""
        self.look()
        self._looker.start(LOOK_MS)

    def stop(self) -> None:
        """Count no more."""
        self._looker.stop()
        self._timer.stop()

    def look(self) -> None:
        """Count soon."""
        if self._counting:
            self._again = True
        elif not self._timer.isActive():
            self._timer.start(max(0, round((self._earliest - time.monotonic()) * 1000)))

    def _hear(self, _change: object) -> None:
        self._heard = True
        self.look()

    def _count(self) -> None:
        self._counting, self._again = True, False
        desk, sims = self._desk, self.sims()

        def read(_progress: Progress) -> _Counted:
            began, store = time.monotonic(), desk.store
            counts, unread = store.outbounds.counts(), store.inbox.unread_count()
            planned = desk.forecast.seconds_left(unsettled(counts), sims)
            settings = desk.settings
            test_mode = settings.flag("test_mode")
            return _Counted(
                counts,
                unread,
                test_mode,
                settings.flag("sending_stopped"),
                planned,
                store.queue.tested_count(),
                store.consent_list.white_count() if test_mode else 0,
                tuple(dict.fromkeys(each.number for each in store.questions.open())),
                time.monotonic() - began,
            )

        self._pool.run(read, self._counted, self._not_counted, owner=self)

    def _counted(self, result: _Counted) -> None:
        now, counts = time.monotonic(), result.counts
        self._counting = False
        self._earliest = now + max(LEAST_SECONDS, SHARE * result.took)
        self._estimate.note(now, sum(counts.of(status) for status in SETTLED))
        left = result.planned
        if left is None:
            left = self._estimate.seconds_for(unsettled(counts))
        before = self._last
        self._last = Beat(
            counts,
            result.unread,
            left,
            result.test_mode,
            result.stopped,
            result.tested,
            result.white,
            result.asked,
        )
        self.beat.emit(self._last)
        if before is not None and self._last.messages > before.messages:
            # Lists that hold ids learn of new ones, whoever queued them.
            self._bridge.messages_changed.emit(frozenset())
        if self._again:
            self.look()

    def _not_counted(self, error: BaseException) -> None:
        self._counting = False
        self._earliest = time.monotonic() + LEAST_SECONDS
        self.failed.emit(error)

    def _look_around(self) -> None:
        if self._counting:
            return
        store = self._desk.store

        def read(_progress: Progress) -> tuple[int, int]:
            return threading.get_ident(), store.data_version()

        self._pool.run(read, self._looked, self.failed.emit)

    def _looked(self, result: tuple[int, int]) -> None:
        thread, version = result
        # A thread that was not asked before can't tell: it is taken for a change.
        changed = bool(self._versions) and self._versions.get(thread) != version
        self._versions[thread] = version
        heard, self._heard = self._heard, False
        if changed and heard:
            self.look()
        elif changed:
            # Another process wrote (`smsdesk send`, `smsdesk run`): anything may have changed.
            self._bridge.messages_changed.emit(frozenset())
            self._bridge.inbox_changed.emit(frozenset())
            self._heard = False
