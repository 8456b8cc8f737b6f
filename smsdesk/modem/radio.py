"""What a modem says of its network: registration, signal, operator.

Owns the questions and their order; on LTE-only cells `CREG` may read 0 or 4 while `CEREG` is
registered, so any one that is registered counts (MODEMS.md 2, step 15).
"""

from __future__ import annotations

from smsdesk.at import responses
from smsdesk.at.command import Command
from smsdesk.at.responses import Registration
from smsdesk.modem import commands, timeouts
from smsdesk.modem.driver import Driver, NoAnswerError

REGISTERED = frozenset({Registration.HOME, Registration.ROAMING})
OUTSIDE = frozenset({Registration.NONE, Registration.SEARCHING, Registration.DENIED})
"""The states in which nothing can be sent; an unknown one is worth a try."""


class Radio:
    """Asks one modem about its network and remembers which questions it knows."""

    def __init__(self, driver: Driver) -> None:
        """Nothing is asked yet."""
        self._driver = driver
        self._unknown: set[Command] = set()

    def announce_changes(self) -> None:
        """Have changes of registration announced, with the cell where that is possible."""
        for command in commands.REGISTRATION_NOTICES:
            if self._ok(command):
                break
        self._ok(commands.OPERATOR_NAMES)

    def registration(self) -> Registration:
        """Return where the SIM stands with the network."""
        states = []
        for command in (*commands.REGISTRATION, commands.REGISTRATION_5G):
            state = responses.registration(self._ask(command))
            if state in REGISTERED:
                return state
            if state is not None:
                states.append(state)
        if Registration.DENIED in states:
            return Registration.DENIED
        searching = Registration.SEARCHING in states
        return Registration.SEARCHING if searching else (states or [Registration.UNKNOWN])[0]

    def signal_dbm(self) -> int | None:
        """Return the signal in dBm, None where it is not known."""
        plain = responses.signal_dbm(self._ask(commands.SIGNAL))
        if plain is not None:
            return plain
        return responses.extended_signal_dbm(self._ask(commands.EXTENDED_SIGNAL))

    def operator(self) -> str:
        """Return the operator's name or ""."""
        return responses.operator(self._ask(commands.OPERATOR, timeouts.OPERATOR))

    def _ok(self, command: Command) -> bool:
        try:
            return self._driver.ask(command).ok
        except NoAnswerError:
            return False

    def _ask(self, command: Command, timeout: float = timeouts.COMMAND) -> tuple[str, ...]:
        """Return the lines of an answer; a question that was refused is not asked again."""
        if command in self._unknown:
            return ()
        try:
            answer = self._driver.ask(command, timeout)
        except NoAnswerError:
            return ()
        if not answer.ok:
            self._unknown.add(command)
        return answer.lines
