"""What is known of a modem while it is up, and when it is looked at again.

Owns `ModemStatus`: an idle modem is asked for one part of it at a time, which also shows that it
lives; a busy one for its signal alone. Both are asked whether they still have their settings.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import cycle
from typing import Any

from smsdesk.at.responses import Registration, Storage
from smsdesk.domain.changes import ModemStatus
from smsdesk.domain.clock import Clock
from smsdesk.modem import timeouts
from smsdesk.modem.radio import OUTSIDE, Radio

_NO_NETWORK = frozenset(state.value for state in OUTSIDE)


class Watch:
    """Keeps the status of one modem."""

    def __init__(
        self,
        radio: Radio,
        look_at_storage: Callable[[], None],
        look_at_settings: Callable[[], None],
        clock: Clock,
        port: str,
    ) -> None:
        """Take what is asked.

        `look_at_storage` notes how full the memory for messages is, `look_at_settings` mends them
        where the modem has lost them.
        """
        self._radio = radio
        self._look_at_storage = look_at_storage
        self._clock = clock
        self._look_at_settings = look_at_settings
        self._parts = cycle(
            (self.registration, self._signal, self._operator, look_at_storage, look_at_settings)
        )
        self._looked_at = clock.monotonic()
        self.status = ModemStatus(port=port)

    def note(self, **changes: Any) -> None:
        """Take over what was learnt."""
        self.status = replace(self.status, **changes)

    def note_storage(self, storage: Storage | None) -> None:
        """Take over how full the memory for messages is, where that is known."""
        if storage is not None:
            self.note(storage_used=storage.used, storage_total=storage.total)

    @property
    def without_network(self) -> bool:
        """Tell whether the SIM was last known to be without a network."""
        return self.status.registration in _NO_NETWORK

    def registration(self) -> Registration:
        """Ask where the SIM stands with the network."""
        state = self._radio.registration()
        self.note(registration=state.value)
        return state

    def keep_up(self, *, idle: bool) -> None:
        """Look at what it is time for. Raises as `Driver.ask` does."""
        since = self._clock.monotonic() - self._looked_at
        if idle and since >= timeouts.STATUS_STEP:
            self._look(next(self._parts))
        elif since >= timeouts.STATUS:
            self._look(self._signal)
            self._look(self._look_at_settings)

    def look_around(self) -> None:
        """Look at everything but the registration; raises as `Driver.ask` does."""
        for part in (self._signal, self._operator, self._look_at_storage):
            self._look(part)

    def _look(self, part: Callable[[], object]) -> None:
        self._looked_at = self._clock.monotonic()
        part()

    def _signal(self) -> None:
        self.note(signal_dbm=self._radio.signal_dbm())

    def _operator(self) -> None:
        self.note(operator=self._radio.operator())
