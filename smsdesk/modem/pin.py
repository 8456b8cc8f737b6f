"""The SIM's PIN: given once, and never one that was wrong before.

Owns the safety around it (MODEMS.md 2.1): a SIM blocks after three wrong tries, so the tries left
are asked first, nothing is given where one is left, and each PIN is noted before it is given, so
that neither a restart nor a pulled plug lets a wrong one be given a second time.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection
from dataclasses import dataclass
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


REFUSED = 1_000
"""Tries that no SIM has left: a PIN noted with it is never given again."""
_ROUNDS = 50_000


class PinMemory(Protocol):
    """Where given PINs are noted by their marks; the PINs themselves are nowhere in it."""

    def tried(self, marks: Collection[str]) -> int:
        """Return the tries that must be left for none of the marks to have cost one; 0: new."""
        ...

    def note(self, marks: Collection[str], tries: int) -> None:
        """Keep, durably, that a PIN is given while `tries` are left (`REFUSED`: it was wrong)."""
        ...

    def forget(self, marks: Collection[str]) -> None:
        """The PIN was right."""
        ...


class ForgetfulPinMemory:
    """Remembers for as long as the program runs."""

    def __init__(self) -> None:
        """Start with nothing given."""
        self._tries: dict[str, int] = {}

    def tried(self, marks: Collection[str]) -> int:
        """See `PinMemory`."""
        return max((self._tries.get(mark, 0) for mark in marks), default=0)

    def note(self, marks: Collection[str], tries: int) -> None:
        """See `PinMemory`."""
        self._tries.update(dict.fromkeys(marks, tries))

    def forget(self, marks: Collection[str]) -> None:
        """See `PinMemory`."""
        for mark in marks:
            self._tries.pop(mark, None)


class PinSafe(Protocol):
    """Where PINs are that a person wants remembered, by the SIM's number or the modem's IMEI.

    Nothing here raises; it may take as long as a person needs to unlock a keyring.
    """

    def recall(self, sim: str) -> str:
        """Return the PIN of a SIM, "" where none is kept or it can't be had now."""
        ...

    def drop(self, sim: str) -> None:
        """Forget the PIN of a SIM, should there be one."""
        ...


class NoSafe:
    """Keeps nothing."""

    def recall(self, _sim: str) -> str:
        """See `PinSafe`."""
        return ""

    def drop(self, _sim: str) -> None:
        """See `PinSafe`."""


@dataclass(frozen=True, slots=True)
class Marks:
    """Under which marks a PIN is looked up before it is given, and noted when it is."""

    asked: tuple[str, ...]
    noted: tuple[str, ...]


def marks_of(sim: str, modem: str, pin: str) -> Marks:
    """Return the marks of a PIN for a SIM (its ICCID, "" where it does not tell) in a modem.

    A SIM may tell its number at one time and not at another: the modem's own mark then stands in.
    It counts for a SIM that does tell only if it was made by one that did not, so that another
    SIM in the same modem may have the same PIN.
    """
    blind, in_modem = _mark("unknown SIM in", modem, pin), _mark("modem", modem, pin)
    if not sim:
        return Marks((in_modem,), (in_modem, blind))
    own = _mark("SIM", sim, pin)
    return Marks((own, blind), (own, in_modem))


def _mark(kind: str, identity: str, pin: str) -> str:
    """Return a hash that takes some effort: a PIN has few possibilities."""
    salt = f"smsdesk {kind} {identity}".encode()
    return hashlib.pbkdf2_hmac("sha256", pin.encode(), salt, _ROUNDS).hex()


class PinGate:
    """Gets the SIM of one modem open, if it is allowed to."""

    def __init__(
        self, driver: Driver, family: Family, memory: PinMemory, safe: PinSafe, modem: str
    ) -> None:
        """Take the collaborators; `modem` stands for a SIM that does not tell its number."""
        self._driver = driver
        self._family = family
        self._memory = memory
        self._safe = safe
        self._modem = modem
        self.iccid = ""
        """The number printed on the SIM, where it had to be asked for."""

    def open(self, entered: str) -> None:
        """Return when the SIM is ready: with the PIN a person entered, else with one that is kept.

        Raises `Refusal`: SIM_PIN (there was none to give), SIM_PIN_WRONG, SIM_PIN_LAST_TRY and
        SIM_PIN_REFUSED_BEFORE (so it was not given), the detail of which are the tries left;
        SIM_MISSING, SIM_PUK, SIM_FAILURE, SIM_BUSY.
        """
        state = self._state()
        if state is PinState.PIN:
            state = self._unlock(entered)
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

    def _unlock(self, entered: str) -> PinState:
        """Find a PIN and give it; what is kept and wrong is dropped."""
        tries = self._tries_left()
        if tries is not None and tries <= _TRIES_KEPT:
            raise Refusal(Reason.SIM_PIN_LAST_TRY, _number(tries))
        sim = self._sim_number() or self._modem
        pin = entered or self._safe.recall(sim)
        if not pin:
            raise Refusal(Reason.SIM_PIN, _number(tries))
        try:
            state = self._give(pin, tries)
        except Refusal as refusal:
            if refusal.reason in _REFUSED and not entered:
                self._safe.drop(sim)
            raise
        if entered:
            # One that was kept was not the right one, or nobody would have been asked.
            self._safe.drop(sim)
        return state

    def _give(self, pin: str, tries: int | None) -> PinState:
        """Give the PIN, if it may be given, and return what the SIM says then."""
        left = _number(tries)
        if not (pin.isascii() and pin.isdecimal()) or not 4 <= len(pin) <= 8:
            raise Refusal(Reason.SIM_PIN_WRONG, left)
        marks = marks_of(self._sim_number(), self._modem, pin)
        innocent_from = self._memory.tried(marks.asked)
        if innocent_from and (tries is None or tries < innocent_from):
            raise Refusal(Reason.SIM_PIN_REFUSED_BEFORE, left)
        # Before it leaves: should nothing come back, it counts as wrong unless the SIM's own
        # counter says that it cost no try.
        given = REFUSED if tries is None else tries
        self._memory.note(marks.noted, given)
        self._enter(pin, marks)
        self._memory.forget(marks.noted)
        return self._state_after_pin(marks, given)

    def _enter(self, pin: str, marks: Marks) -> None:
        """Give the PIN; raises `Refusal` where the SIM refuses it."""
        try:
            answer = self._driver.ask(commands.enter_pin(pin), timeouts.SIM_COMMAND)
        except NoAnswerError:
            # It may have been taken: the state tells, and a second try never follows.
            if self._state() is not PinState.PIN:
                return
            raise Refusal(Reason.SIM_PIN_WRONG, _number(self._tries_left())) from None
        if answer.ok:
            return
        if outcomes.is_busy(answer.final):
            raise Refusal(Reason.SIM_BUSY)
        self._memory.note(marks.noted, REFUSED)
        raise Refusal(Reason.SIM_PIN_WRONG, _number(self._tries_left()))

    def _state_after_pin(self, marks: Marks, given: int) -> PinState:
        """Poll: many devices don't announce that the SIM is open."""
        for _ in range(timeouts.PIN_POLLS):
            state = self._state()
            if state is not PinState.PIN:
                return state
            self._driver.pause(timeouts.PIN_POLL)
        # The modem said OK, and the SIM still asks.
        self._memory.note(marks.noted, given)
        raise Refusal(Reason.SIM_PIN_WRONG, _number(self._tries_left()))

    def _sim_number(self) -> str:
        """Return the ICCID, which most SIMs tell while they are locked; "" where it is not told."""
        for question in dict.fromkeys((self._family.sim_number, "AT+CCID")):
            self.iccid = self.iccid or responses.iccid(self._lines(question))
        return self.iccid

    def _tries_left(self) -> int | None:
        """Ask for the tries left in the family's own way, then in the standard's."""
        for question, pattern in dict([self._family.pin_counter, _STANDARD_COUNTER]).items():
            found = re.search(pattern, " ".join(self._lines(question)))
            if found is not None:
                return int(found.group(1))
        return None

    def _lines(self, question: str) -> tuple[str, ...]:
        """Return the answer to what we can live without."""
        try:
            return self._driver.ask(Command(question, free_text=True)).lines
        except NoAnswerError:
            return ()


def _number(tries: int | None) -> str:
    return "" if tries is None else str(tries)


_REFUSED = frozenset({Reason.SIM_PIN_WRONG, Reason.SIM_PIN_REFUSED_BEFORE})
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
