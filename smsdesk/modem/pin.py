"""The SIM's PIN: given once, and never one that was wrong before.

Owns the safety around it (MODEMS.md 2.1): a SIM blocks after three wrong tries, so the tries left
are asked first, nothing is given where one is left, and a refused PIN is remembered.
"""

from __future__ import annotations

import hashlib
import re
from typing import Protocol

from smsdesk.at import responses
from smsdesk.at.command import Command
from smsdesk.at.events import Answer
from smsdesk.at.responses import PinState
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.modem import commands, outcomes, timeouts
from smsdesk.modem.driver import Driver, NoAnswerError
from smsdesk.modem.families import Family

_NO_SIM, _PIN, _PUK, _SIM_FAILURE, _WRONG_SIM = 10, 11, 12, 13, 15
_TRIES_KEPT = 1


class PinMemory(Protocol):
    """Where wrong PINs are remembered, by a hash of the SIM and the PIN."""

    def was_refused(self, key: str) -> bool:
        """Tell whether that PIN was refused by that SIM before."""
        ...

    def remember_refused(self, key: str) -> None:
        """Never give that PIN to that SIM again."""
        ...


class ForgetfulPinMemory:
    """Remembers for as long as the program runs."""

    def __init__(self) -> None:
        """Start with nothing refused."""
        self._refused: set[str] = set()

    def was_refused(self, key: str) -> bool:
        """See `PinMemory`."""
        return key in self._refused

    def remember_refused(self, key: str) -> None:
        """See `PinMemory`."""
        self._refused.add(key)


class PinGate:
    """Gets the SIM of one modem open, if it is allowed to."""

    def __init__(self, driver: Driver, family: Family, memory: PinMemory, modem: str) -> None:
        """Take the collaborators; `modem` stands for a SIM that does not tell its number."""
        self._driver = driver
        self._family = family
        self._memory = memory
        self._modem = modem

    def open(self, pin: str) -> None:
        """Return when the SIM is ready.

        Raises `Refusal`: SIM_MISSING, SIM_PIN (none was given; detail: tries left),
        SIM_PIN_WRONG, SIM_PUK, SIM_FAILURE, SIM_BUSY.
        """
        state = self._state()
        if state is PinState.PIN:
            self._give(pin)
            state = self._state_after_pin()
        if state in (PinState.PUK, PinState.NO_SIM, PinState.OTHER_LOCK, PinState.NOT_READY):
            raise Refusal(_REASONS[state])

    def _state(self) -> PinState:
        """Ask until the SIM is past its start; devices without the question count as ready."""
        for _ in range(timeouts.STARTING_TRIES):
            answer = self._ask()
            state = responses.pin_state(answer.lines) if answer.ok else _state_by_error(answer)
            if state is not PinState.NOT_READY:
                return state or PinState.READY
            self._driver.pause(timeouts.RETRY)
        raise Refusal(Reason.SIM_BUSY)

    def _ask(self) -> Answer:
        return self._driver.ask(commands.PIN_STATE, timeouts.SIM_COMMAND)

    def _give(self, pin: str) -> None:
        tries = self._tries_left()
        left = "" if tries is None else str(tries)
        if not pin or (tries is not None and tries <= _TRIES_KEPT):
            raise Refusal(Reason.SIM_PIN, left)
        if not pin.isdecimal() or not 4 <= len(pin) <= 8:
            raise Refusal(Reason.SIM_PIN_WRONG, left)
        key = hashlib.sha256(f"{self._sim_number() or self._modem}:{pin}".encode()).hexdigest()
        if self._memory.was_refused(key):
            raise Refusal(Reason.SIM_PIN_WRONG, left)
        if not self._accepted(pin):
            self._memory.remember_refused(key)
            tries = self._tries_left()
            raise Refusal(Reason.SIM_PIN_WRONG, "" if tries is None else str(tries))

    def _accepted(self, pin: str) -> bool:
        try:
            answer = self._driver.ask(commands.enter_pin(pin), timeouts.SIM_COMMAND)
        except NoAnswerError:
            # It may have been taken: the state tells, and a second try never follows.
            return self._state() is not PinState.PIN
        return answer.ok

    def _state_after_pin(self) -> PinState:
        """Poll: many devices don't announce that the SIM is open."""
        for _ in range(timeouts.PIN_POLLS):
            state = self._state()
            if state is not PinState.PIN:
                return state
            self._driver.pause(timeouts.PIN_POLL)
        raise Refusal(Reason.SIM_BUSY)

    def _sim_number(self) -> str:
        """Return the number printed on the SIM, which most tell while they are locked."""
        try:
            return responses.iccid(self._driver.ask(commands.SIM_NUMBER).lines)
        except NoAnswerError:
            return ""

    def _tries_left(self) -> int | None:
        """Ask for the tries left in the family's own way, then in the standard's."""
        for question, pattern in dict([self._family.pin_counter, _STANDARD_COUNTER]).items():
            try:
                answer = self._driver.ask(Command(question, free_text=True))
            except NoAnswerError:
                continue
            found = re.search(pattern, " ".join(answer.lines))
            if found is not None:
                return int(found.group(1))
        return None


_STANDARD_COUNTER = ("AT+CPINR", r"SIM PIN\s*,\s*(\d+)")

_REASONS = {
    PinState.PUK: Reason.SIM_PUK,
    PinState.NO_SIM: Reason.SIM_MISSING,
    PinState.OTHER_LOCK: Reason.SIM_FAILURE,
    PinState.NOT_READY: Reason.SIM_BUSY,
}


def _state_by_error(answer: Answer) -> PinState | None:
    if outcomes.is_busy(answer.final):
        return PinState.NOT_READY
    if outcomes.refused(answer, _NO_SIM):
        return PinState.NO_SIM
    if outcomes.refused(answer, _PIN):
        return PinState.PIN
    if outcomes.refused(answer, _PUK):
        return PinState.PUK
    if outcomes.refused(answer, _SIM_FAILURE, _WRONG_SIM):
        raise Refusal(Reason.SIM_FAILURE, outcomes.words(answer.final))
    return None
