"""The radio link between two messages: kept open while many go, closed when the run is over.

Owns `AT+CMMS` (3GPP TS 27.005 3.5.6). With 2 the modem keeps the link for one to five seconds
after each message, so that the next needs none of its own; the setting stays until it is undone.
It is one command for a whole run, and none for messages that go one by one.
"""

from __future__ import annotations

from smsdesk.at.command import Command
from smsdesk.domain.clock import Clock
from smsdesk.modem import commands
from smsdesk.modem.driver import Driver, NoAnswerError

CLOSELY = 1.0
"""Seconds: what begins within them after the message before belongs to its run."""
LAPSES = 5.0
"""Seconds after which no modem keeps the link any more."""
RUN = 10
"""Messages in a run from which on the setting is worth its command."""


class Link:
    """Watches how closely messages follow each other through one modem."""

    def __init__(self, driver: Driver, clock: Clock, *, keepable: bool) -> None:
        """Take the driver; `keepable` False leaves the modem alone altogether."""
        self._driver = driver
        self._clock = clock
        self._keepable = keepable
        self._kept = False
        self._in_a_row = 0
        self._ended_at = clock.monotonic() - LAPSES

    def before_send(self) -> None:
        """Have the link kept once a run is long enough; raises `Refusal` as `Driver.ask` does."""
        closely = self._idle_for() <= CLOSELY
        self._in_a_row = self._in_a_row + 1 if closely else 1
        if self._in_a_row >= RUN and self._keepable and not self._kept:
            self._kept = self._keepable = self._ask(commands.KEEP_LINK)

    def after_send(self) -> None:
        """Note that a message was answered, whatever the answer."""
        self._ended_at = self._clock.monotonic()

    def rest(self) -> None:
        """Undo the setting once the link has lapsed; raises `Refusal` as `Driver.ask` does."""
        if self._kept and self._idle_for() >= LAPSES:
            self._kept = False
            self._ask(commands.DROP_LINK)

    def _idle_for(self) -> float:
        return self._clock.monotonic() - self._ended_at

    def _ask(self, command: Command) -> bool:
        try:
            return self._driver.ask(command).ok
        except NoAnswerError:
            return False
