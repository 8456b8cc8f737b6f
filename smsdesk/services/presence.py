"""When lanes last ran, and what should have gone out while none did.

Owns the question that follows a long absence: a reminder for yesterday may not be wanted today.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from smsdesk.domain.changes import Emit, QueueChanged
from smsdesk.domain.clock import Clock
from smsdesk.services.settings import Settings
from smsdesk.store.database import Store

BEAT_EVERY = 60.0
"""Seconds: how often whoever runs the lanes says so."""

_RAN_UNTIL = "lanes_ran_until"


class Presence:
    """Notes that lanes run, and holds what is late after they did not."""

    def __init__(self, store: Store, settings: Settings, clock: Clock, emit: Emit) -> None:
        """Take the collaborators."""
        self._store = store
        self._settings = settings
        self._clock = clock
        self._emit = emit

    def beat(self) -> None:
        """Note that lanes run now."""
        self._store.settings.set(_RAN_UNTIL, self._clock.now().isoformat())

    def come_back(self) -> int:
        """Before lanes start: hold what is late if none ran for long; return how many are held.

        What was held at an earlier start and not decided yet counts too.
        """
        now = self._clock.now()
        absence = timedelta(hours=self._settings.number("ask_after_hours"))
        ran_until = self._ran_until()
        held = 0
        if absence and ran_until is not None and now - ran_until >= absence:
            held = self._store.queue.hold_overdue(now)
        self.beat()
        if held:
            self._emit(QueueChanged())
        return len(self._store.queue.overdue())

    def _ran_until(self) -> datetime | None:
        kept = self._store.settings.get(_RAN_UNTIL)
        return None if kept is None else datetime.fromisoformat(kept)
