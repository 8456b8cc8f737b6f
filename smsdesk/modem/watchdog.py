"""How long we bear with a modem that leaves things unanswered, and what is done about it.

Owns the ladder (MODEMS.md 5), which outlives a session: after every time-out the talk is brought
back in step; five in a row, and the port is opened anew; eight, and the modem is started anew
where its family bears that, never in the middle of a send; ten, and it is called dead, which a
person has to mend. A modem may answer everything but sends, so those are counted apart: a text
that is taken and never answered for weighs more than a missing prompt, for each may cost a person
the question whether it went.
"""

from __future__ import annotations

from smsdesk.domain.clock import Clock
from smsdesk.domain.reasons import Reason, Trouble

REOPEN, RESTART, GIVE_UP = 5, 8, 10
NO_RESULT = 2
"""The weight of a text without an answer: three in a row are enough to open the port anew."""
NO_SETUP = 3
"""The weight of a modem that could not be set up: after three it is started anew."""
GRACE = 60.0
"""Seconds after a restart in which silence means nothing: modems take up to half a minute."""


class Watchdog:
    """Counts what one modem leaves unanswered, over all sessions with it."""

    def __init__(self, clock: Clock) -> None:
        """Start with all the patience there is."""
        self._clock = clock
        self._commands = self._sends = self._setups = 0
        self._alive = False
        self._restarted_at: float | None = None

    # What happens.

    def no_answer(self) -> None:
        """Note a command without an answer."""
        if not self._starting:
            self._commands += 1

    def answered(self) -> None:
        """Note a command with an answer."""
        self._alive = True
        self._commands = 0

    def no_prompt(self) -> None:
        """Note a text that was not asked for."""
        self._sends += 1

    def no_result(self) -> None:
        """Note a text of which it was not said what became of it."""
        self._sends += NO_RESULT

    def sent(self) -> None:
        """Note a text that was answered for, whatever the answer."""
        self._sends = 0

    def not_set_up(self) -> None:
        """Note that a modem fell silent while it was set up."""
        if not self._starting:
            self._setups += NO_SETUP

    def set_up(self) -> None:
        """Note that a modem was set up."""
        self._setups = 0

    def restarted(self) -> None:
        """Note that it was told to start anew."""
        self._restarted_at = self._clock.monotonic()

    def unplugged(self) -> None:
        """Forget everything: what comes back has been without power."""
        self._commands = self._sends = self._setups = 0
        self._restarted_at = None

    # What is to be done.

    @property
    def unheard(self) -> bool:
        """Tell whether so many commands had no answer that only a new opening may help."""
        return self._commands >= REOPEN

    @property
    def wants_restart(self) -> bool:
        """Tell whether the modem should be started anew, which is done once."""
        if self._rung == 0:
            self._restarted_at = None
        return self._rung >= RESTART and self._restarted_at is None

    @property
    def dead(self) -> bool:
        """Tell whether nothing is left to be tried with a modem that once answered."""
        return self._alive and self._rung >= GIVE_UP

    def verdict(self, url: str) -> Trouble | None:
        """Return why nothing more should be sent through this session; None while it may."""
        if self.dead:
            return Trouble(Reason.MODEM_HANGS, url)
        return Trouble(Reason.MODEM_SILENT, url) if self._rung >= REOPEN else None

    @property
    def _rung(self) -> int:
        return max(self._commands, self._sends, self._setups)

    @property
    def _starting(self) -> bool:
        restarted = self._restarted_at
        return restarted is not None and self._clock.monotonic() - restarted < GRACE
