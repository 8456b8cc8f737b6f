"""The bridge: changes from any thread become a few calm signals in the UI thread.

Owns the coalescing (at most about ten rounds a second, the first at once), so that a lane that
sends hundreds of messages a second costs the window ten refetches, not hundreds. A received text
does not wait for a round that other news began; it waits for the round of another text.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from smsdesk.domain.changes import (
    AccountsChanged,
    Change,
    ContactsChanged,
    CreditChanged,
    InboxChanged,
    LaneChanged,
    MessageChanged,
    ModemChanged,
    QueueChanged,
    SimSwapped,
)

# Ten rounds a second look live to a person and leave the UI thread free.
ROUND_MS = 100
# Beyond this a view does better to look at what it shows than to compare ids.
MANY = 500


@dataclass(slots=True)
class _Round:
    """What gathered since the last flush; guarded by the bridge's lock."""

    messages: set[int] = field(default_factory=set)
    many: bool = False
    numbers: set[str] = field(default_factory=set)
    contacts: bool = False
    lanes: dict[str, LaneChanged] = field(default_factory=dict)
    modems: dict[str, ModemChanged] = field(default_factory=dict)
    credits: set[str] = field(default_factory=set)
    sims: dict[str, SimSwapped] = field(default_factory=dict)
    accounts: bool = False

    def add(self, change: Change) -> None:
        """Fold one change in; later news of a lane or modem replaces earlier."""
        match change:
            case MessageChanged(id=message):
                self.messages.add(message)
            case QueueChanged():
                self.many = True
            case InboxChanged(number=number):
                self.numbers.add(number)
            case ContactsChanged():
                self.contacts = True
            case LaneChanged(lane=lane):
                self.lanes[lane] = change
            case ModemChanged(lane=lane):
                self.modems[lane] = change
            case CreditChanged(imsi=imsi):
                self.credits.add(imsi)
            case SimSwapped(lane=lane):
                self.sims[lane] = change
            case AccountsChanged():
                self.accounts = True


class Bridge(QObject):
    """Takes changes in any thread, tells them in the UI thread.

    `messages_changed` carries a frozenset of outbound ids; an empty one means "many, look
    again". `inbox_changed` carries a frozenset of numbers, `credit_changed` one of IMSIs.
    """

    messages_changed = Signal(object)
    inbox_changed = Signal(object)
    contacts_changed = Signal()
    lane_changed = Signal(object)
    modem_changed = Signal(object)
    credit_changed = Signal(object)
    sim_swapped = Signal(object)
    accounts_changed = Signal()

    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Make the bridge in the UI thread, where its signals will be emitted."""
        super().__init__(parent)
        self._lock = threading.Lock()
        self._round = _Round()  # only touched while holding _lock
        self._waking = False  # only touched while holding _lock
        self._closed = False
        self._since_flush = QElapsedTimer()
        self._since_texts = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._flush)
        self._woken.connect(self._schedule)

    # QObject.emit sends a signal by its name, which nobody here does; services know `emit` as
    # the way to tell a change.
    def emit(self, change: Change) -> None:  # type: ignore[override]  # see above
        """Note a change; may be called from any thread and returns at once."""
        with self._lock:
            first_text = isinstance(change, InboxChanged) and not self._round.numbers
            self._round.add(change)
            waking, self._waking = self._waking, True
        if first_text or not waking:
            self._woken.emit()

    def flush_now(self) -> None:
        """Tell what gathered without waiting for the round to end (UI thread only)."""
        self._flush()

    def close(self) -> None:
        """Tell nothing more (UI thread only), once nobody listens any longer.

        Whatever thread drops the last reference then, no timer is left that would fire into it.
        """
        self._closed = True
        self._timer.stop()

    def _schedule(self) -> None:
        if self._closed:
            return
        with self._lock:
            texts = bool(self._round.numbers)
        wait = _left(self._since_texts if texts else self._since_flush)
        if not self._timer.isActive() or wait < self._timer.remainingTime():
            self._timer.start(wait)

    def _flush(self) -> None:
        self._timer.stop()
        self._since_flush.start()
        with self._lock:
            done, self._round, self._waking = self._round, _Round(), False
        # In this order: a lane that is ready has told before what its modem is.
        for modem in done.modems.values():
            self.modem_changed.emit(modem)
        for lane in done.lanes.values():
            self.lane_changed.emit(lane)
        if done.many or len(done.messages) > MANY:
            self.messages_changed.emit(frozenset())
        elif done.messages:
            self.messages_changed.emit(frozenset(done.messages))
        if done.numbers:
            self._since_texts.start()
            self.inbox_changed.emit(frozenset(done.numbers))
        if done.contacts:
            self.contacts_changed.emit()
        if done.credits:
            self.credit_changed.emit(frozenset(done.credits))
        for swap in done.sims.values():
            self.sim_swapped.emit(swap)
        if done.accounts:
            self.accounts_changed.emit()


def _left(since: QElapsedTimer) -> int:
    """Return the milliseconds of a round that are left; none before the first one."""
    return max(0, ROUND_MS - since.elapsed()) if since.isValid() else 0
