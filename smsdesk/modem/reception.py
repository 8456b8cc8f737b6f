"""What comes in: notices, messages shown directly, late answers, calls, and the regular sweep.

Owns when a memory is read and that each message is handed up. Notices only set marks here; the
commands that follow them run when the session's owner asks for what came in.
"""

from __future__ import annotations

import logging
from collections import deque
from dataclasses import dataclass, replace

from smsdesk.at import responses, tables
from smsdesk.at.events import Urc
from smsdesk.at.responses import REGISTRATION_PREFIXES, Registration
from smsdesk.domain.clock import Clock
from smsdesk.domain.message import Arrival, LateAcceptance, MissedCall, ReceivedPart, Slot
from smsdesk.modem import arrivals, timeouts
from smsdesk.modem.arrivals import Owner
from smsdesk.modem.calls import Calls
from smsdesk.modem.dialect import Dialect
from smsdesk.modem.driver import Driver, NoAnswerError
from smsdesk.modem.mailbox import Found, Mailbox

SHOWN = "shown"
"""The memory of a slot that is none: the message was shown directly and wants acknowledging."""
FEW = 3
"""Announced messages up to this number are read by index; more are cheaper to list at once."""

_CALL_OVER = frozenset({"NO CARRIER", "BUSY", "NO ANSWER", "^CEND"})
_FULL = frozenset({"^SMMEMFULL"})

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Hint:
    """An announced message, to be read from `due` on; `swept` says that no listing had it."""

    slot: Slot
    due: float
    tries: int = 0
    swept: bool = False


class Reception:
    """Collects what one modem received."""

    def __init__(
        self,
        driver: Driver,
        mailbox: Mailbox,
        clock: Clock,
        owner: Owner,
        dialect: Dialect,
    ) -> None:
        """Take the collaborators; a sweep of all memories is due at once."""
        self._driver = driver
        self._dialect = dialect
        self._mailbox = mailbox
        self._clock = clock
        self._owner = owner
        self._calls = Calls()
        self._hints: list[_Hint] = []
        self._arrived: list[Arrival] = []
        self._kept: set[tuple[Slot, str]] = set()
        self._quarantined: set[tuple[Slot, str]] = set()
        self._room_wanted = False
        self._sweep_at = self._full_sweep_at = clock.monotonic()
        self.slow_to_read = False
        self.acknowledges = False
        self.sweep_every = timeouts.SWEEP
        self.registration: Registration | None = None
        self.restarted = False
        self.ussd: deque[str] = deque(maxlen=8)

    def take_over(self, earlier: Reception) -> None:
        """Keep what an earlier reception of the same modem has not handed up yet."""
        self._arrived = earlier._arrived
        self._calls = earlier._calls

    def forget_restart(self) -> None:
        """Forget restarts that were announced before the modem was set up."""
        self.notice()
        self.restarted = False

    # What is known without asking.

    def notice(self) -> None:
        """Take the unsolicited codes that the driver has queued."""
        while self._driver.unsolicited:
            self._take(self._driver.unsolicited.popleft())
        while self._driver.late:
            late = self._driver.late.popleft()
            self._arrived.append(LateAcceptance(late.part, late.reference, self._owner.lane))

    def _take(self, urc: Urc) -> None:
        now = self._clock.monotonic()
        match urc.prefix:
            case "+CMTI" | "+CDSI":
                self._announced(urc.line, now)
            case "+CMT" | "+CDS":
                self._shown(urc, now)
            case "RING" | "+CRING":
                self._calls.ring(now)
            case "+CLIP":
                self._calls.number(responses.caller(urc.line), now)
            case "+CUSD":
                self.ussd.append(urc.line)
            case prefix if prefix in REGISTRATION_PREFIXES:
                self.registration = responses.registration_notice(urc.line) or self.registration
            case prefix if prefix in _CALL_OVER:
                self._calls.end()
            case prefix if prefix in _FULL:
                self.make_room()
            case prefix if prefix in tables.RESTARTS:
                self.restarted = True

    def _announced(self, line: str, now: float) -> None:
        notice = responses.notice(line)
        if notice.index is None:
            log.warning("%s: a message was not stored: %s", self._driver.port.url, line)
            self.sweep_soon()
            return
        slot = self._mailbox.place(notice.memory, notice.index)
        self._mailbox.note_new(slot)
        if slot not in [hint.slot for hint in self._hints]:
            self._hints.append(_Hint(slot, now))

    def _shown(self, urc: Urc, now: float) -> None:
        raw = self._dialect.shown(urc)
        if not raw:
            self._sweep_at = now
            return
        self._keep(raw, Slot(SHOWN, 0) if self.acknowledges else None)

    def _keep(self, pdu: str, slot: Slot | None) -> None:
        arrival = self._dialect.read(pdu, slot, self._owner)
        if arrival is None:
            return
        if slot is not None and arrivals.is_undecodable(arrival):
            if (slot, pdu) in self._kept:
                return  # it stays where it is, and is shown once
            self._kept.add((slot, pdu))
        self._arrived.append(arrival)

    # What has to be asked for.

    def sweep_soon(self) -> None:
        """Sweep the main memory at the next opportunity."""
        self._sweep_at = self._clock.monotonic()

    def make_room(self) -> None:
        """Empty the memories at the next opportunity of all that may be deleted."""
        self._room_wanted = True
        self._sweep_at = self._full_sweep_at = self._clock.monotonic()

    def next_due(self) -> float:
        """Return the monotonic second at which `gather` next has something to do by itself."""
        dues = [self._sweep_at, *(hint.due for hint in self._hints)]
        if self._calls.due_at is not None:
            dues.append(self._calls.due_at)
        return min(dues)

    def gather(self) -> list[Arrival]:
        """Return what came in since the last time, reading what was announced or is due.

        What was gathered stays for the next call when reading raises.
        """
        self.notice()
        now = self._clock.monotonic()
        if now >= self._sweep_at or sum(not hint.swept for hint in self._hints) > FEW:
            self._sweep(now)
        elif self._hints:
            self._read_hints(now)
        self._calls.end_if_over(now)
        return self._hand_up()

    def leftovers(self) -> list[Arrival]:
        """Return what has come in by itself and was not gathered; a call that rings is over."""
        self.notice()
        self._calls.end()
        return self._hand_up()

    def _hand_up(self) -> list[Arrival]:
        for number in self._calls.take():
            self._arrived.append(MissedCall(number, self._owner.lane))
        arrived, self._arrived = self._arrived, []
        return arrived

    def _sweep(self, now: float) -> None:
        everything = now >= self._full_sweep_at
        self._sweep_at = now + timeouts.SWEEP_AGAIN  # should a memory not answer
        found = self._mailbox.sweep(everything=everything)
        self._tick_off(found)
        self._sweep_at = now + self.sweep_every
        if everything:
            self._full_sweep_at = now + timeouts.FULL_SWEEP
        for message in found:
            self._keep(message.pdu, message.slot)
        self._clear(found)

    def _tick_off(self, found: list[Found]) -> None:
        """Forget the hints that a sweep has followed; an E3531 lists none of what it announces."""
        seen = {message.slot for message in found}
        self._hints = [replace(hint, swept=True) for hint in self._hints if hint.slot not in seen]

    def _clear(self, found: list[Found]) -> None:
        """Delete own copies, and what nobody could read, where there is little room or none."""
        if self._mailbox.nearly_full() or self._room_wanted:
            for message in found:
                key = (message.slot, message.pdu)
                if key in self._quarantined and self._mailbox.delete(message.slot):
                    self._quarantined.discard(key)
                    self._kept.discard(key)
        self._mailbox.purge(unsent=self._room_wanted)
        self._room_wanted = False

    def _read_hints(self, now: float) -> None:
        for hint in [hint for hint in self._hints if hint.due <= now]:
            self._hints.remove(hint)
            try:
                stored = self._mailbox.read(hint.slot)
            except NoAnswerError:
                # A SIM900 hangs over the notice of a picture message: not for ever.
                if hint.tries + 1 < timeouts.UNREADABLE_TRIES:
                    self._hints.append(replace(hint, tries=hint.tries + 1))
                raise
            if stored is None or not stored.pdu:
                self._not_there(hint, now)
            elif stored.received:
                self._keep(stored.pdu, hint.slot)

    def _not_there(self, hint: _Hint, now: float) -> None:
        """Try again where a family needs it; else the sweep shows what is really there."""
        if self.slow_to_read and hint.tries + 1 < timeouts.UNREADABLE_TRIES:
            later = now + timeouts.UNREADABLE_RETRY
            self._hints.append(replace(hint, due=later, tries=hint.tries + 1))
        elif not hint.swept:
            self._full_sweep_at = self._sweep_at = now

    # After the caller has committed.

    def may_delete(self, arrival: Arrival) -> bool:
        """Tell whether a stored arrival may leave its slot: an undecodable one only for room."""
        if isinstance(arrival, MissedCall | LateAcceptance) or arrival.slot is None:
            return False
        if arrivals.is_undecodable(arrival):
            return self._mailbox.nearly_full()
        return True

    def quarantine(self, arrival: Arrival) -> None:
        """Let an undecodable message lie that is stored, until its room is needed."""
        if isinstance(arrival, ReceivedPart) and arrival.slot is not None:
            self._quarantined.add((arrival.slot, arrival.raw))

    def forget(self, arrival: Arrival) -> None:
        """Forget an undecodable message whose slot was emptied."""
        if isinstance(arrival, ReceivedPart) and arrival.slot is not None:
            self._kept.discard((arrival.slot, arrival.raw))
