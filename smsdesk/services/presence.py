"""When lanes last ran, and what should have gone out while none did.

Owns the question that follows a long absence: a reminder for yesterday may not be wanted today.
"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from smsdesk.domain.changes import Emit, QueueChanged
from smsdesk.domain.clock import AHEAD, Clock
from smsdesk.domain.errors import Refusal
from smsdesk.services.settings import Settings
from smsdesk.store.database import Store

BEAT_EVERY = 60.0
"""Seconds: how often whoever runs the lanes says so."""

_RAN_UNTIL = "lanes_ran_until"

log = logging.getLogger(__name__)


class Presence:
    """Notes that lanes run, and holds what is late after they did not."""

    def __init__(self, store: Store, settings: Settings, clock: Clock, emit: Emit) -> None:
        """Take the collaborators."""
        self._store = store
        self._settings = settings
        self._clock = clock
        self._emit = emit
        self._asks = False
        self._looked = False

    def beat(self) -> None:
        """Note that lanes run now, where anything can be noted: else the lanes say why not."""
        try:
            self._set_right()
            self._store.settings.set(_RAN_UNTIL, self._clock.now().isoformat())
        except Refusal as refusal:
            log.info("could not note that lanes run: %s", refusal.reason)

    def _set_right(self) -> None:
        """Let nothing wait for a time of a clock that was ahead, and was set back since."""
        ahead = self._clock.now() + AHEAD
        ran_until = self._ran_until()
        was_ahead = ran_until is not None and ran_until > ahead
        if was_ahead or not self._looked:
            self._looked = True
            if self._store.queue.set_right(ahead, put_off=was_ahead):
                self._emit(QueueChanged())

    def come_back(self) -> int:
        """Before lanes start: hold what is late if none ran for long; return how many are held.

        What was held at an earlier start and not decided yet counts too. Whoever calls this
        asks a person about it, also later on, when the computer has slept.
        """
        self._asks = True
        ran_until = self._ran_until()
        if ran_until is not None:
            self._hold_after(self._clock.now() - ran_until)
        self.beat()
        return len(self._store.queue.overdue())

    def wake_up(self, slept: timedelta) -> None:
        """Before lanes go on: hold what is late if the computer slept for long.

        Nothing is held where nobody would be asked about it.
        """
        if self._asks:
            self._hold_after(slept)

    def _hold_after(self, away: timedelta) -> None:
        absence = timedelta(hours=self._settings.number("ask_after_hours"))
        if absence and away >= absence and self._store.queue.hold_overdue(self._clock.now()):
            self._emit(QueueChanged())

    def _ran_until(self) -> datetime | None:
        kept = self._store.settings.get(_RAN_UNTIL)
        return None if kept is None else datetime.fromisoformat(kept)
