"""The inside of a virtual modem: its settings, memories and registration, without the line.

Owns what commands read and change, and what happens when the network brings something. The
bytes around it are `modem.py`'s.
"""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import Protocol

from smsdesk.sim import notices
from smsdesk.sim.card import Card, Lock
from smsdesk.sim.errors import CmeError, CmsError
from smsdesk.sim.faults import Kind, Occasion
from smsdesk.sim.line import Incoming, Line
from smsdesk.sim.memories import RECEIVING, Memories
from smsdesk.sim.memory import Memory, State, Stored
from smsdesk.sim.mischief import Mischief
from smsdesk.sim.network import Network
from smsdesk.sim.profile import Profile
from smsdesk.sim.settings import Settings
from smsdesk.sim.timers import Timer

OFF, HOME, SEARCHING, DENIED = 0, 1, 2, 3
CIRCUITS = ("+CREG", "+CGREG")
"""What speaks of GSM and UMTS, where an LTE-only cell offers nothing."""
ACKNOWLEDGE_SECONDS = 15.0
_OLD_SENDER = "+12025550142"
_HELD_NOTICES = 64


class Mouth(Protocol):
    """What the device needs of the line around it."""

    def notify(self, line: str, *, urgent: bool = False) -> None:
        """Show a notification between commands, an urgent one even within."""
        ...

    def hang(self) -> None:
        """Say and hear nothing until the next start."""
        ...


class Device:
    """One modem with its SIM on a network."""

    mouth: Mouth

    def __init__(
        self, name: str, imei: str, card: Card, profile: Profile, network: Network
    ) -> None:
        """Put the card in; nothing works before `power_on`."""
        self.name = name
        self.imei = imei
        self.card = card
        self.profile = profile
        self.network = network
        self.line: Line = network.line(card, name)
        self.mischief = Mischief(f"{network.seed}/{name}", network.struck(name))
        self.line.mischief = self.mischief
        self.mouth = _Nobody()
        self.reset()
        self.radio = True
        self.covered = False
        self.in_menu = False
        self.ringing = False
        self.starting = False
        self.memories = Memories(profile, card, network.timers.clock.monotonic)
        self._held: deque[str] = deque(maxlen=_HELD_NOTICES)
        self._full_said = False
        self._unacknowledged: Incoming | None = None
        self._waiting: Timer | None = None
        self._searching: Timer | None = None
        self._start: Timer | None = None
        self._registered = False

    # Power and network.

    def power_on(self) -> None:
        """Start from cold: settings forgotten, SIM locked again, network searched."""
        self.power_off()
        self.reset()
        self.memories.power_on()
        self.radio = self.profile.radio_at_start
        self.card.power_on()
        for line in self.profile.greeting:
            self.mouth.notify(line)
        self.begin_start()
        self.search()

    def reset(self) -> None:
        """Go back to the settings of `AT&F`."""
        profile = self.profile
        self.settings = Settings(text_mode=not profile.pdu_mode, packed_ussd=profile.packed_ussd)

    def power_off(self) -> None:
        """Lose the network; the messages stay in their memories."""
        for timer in (self._searching, self._waiting, self._start):
            if timer is not None:
                timer.cancel()
        self._searching = self._waiting = self._start = None
        self.covered = self.in_menu = self.ringing = self.starting = False
        self._give_back()
        self._held.clear()
        self.refresh()

    def begin_start(self) -> None:
        """Be busy with the SIM for as long as the profile is, after power-on or the PIN."""
        if self.profile.start_seconds and self.card.lock is Lock.READY:
            self.starting = True
            self._start = self.network.timers.call_later(self.profile.start_seconds, self._ready)

    def _ready(self) -> None:
        self.starting = False
        for line in self.profile.ready_said:
            self.mouth.notify(line)

    def search(self) -> None:
        """Find the network after as long as the profile takes."""
        wait = self.profile.covered_after
        if wait is None:
            return
        if wait == 0:
            self.cover(covered=True)
        else:
            self._searching = self.network.timers.call_later(wait, lambda: self.cover(covered=True))

    def cover(self, *, covered: bool) -> None:
        """Bring the modem into the network's reach or out of it."""
        self.covered = covered
        self.refresh()

    def registration(self) -> int:
        """Return the `<stat>` of `+CREG` (3GPP TS 27.007 7.2)."""
        if not self.radio or not self.profile.has_card:
            return OFF
        if not self.covered or self.card.lock is not Lock.READY:
            return SEARCHING
        return DENIED if self.profile.denied else HOME

    def registration_of(self, name: str) -> int:
        """Return what one of the registration commands says; they may differ."""
        state, instead = self.registration(), self.profile.circuit_state
        if state == HOME and instead is not None and name in CIRCUITS:
            return instead
        return state

    def refresh(self) -> None:
        """Tell network and client when the registration has changed."""
        registered = self.registration() == HOME
        if registered == self._registered:
            return
        self._registered = registered
        if registered and self.profile.cnmi_lost:
            self.settings.cnmi = Settings().cnmi
        for name, mode in self.settings.registration.items():
            if mode:
                self.mouth.notify(f"{name}: {self.registration_of(name)}")
        if registered:
            self.line.connect(self)
        else:
            self.line.disconnect()

    # What commands need before they can run.

    def need_card(self) -> None:
        """Raise the CME error of a missing or locked card."""
        if not self.profile.has_card:
            raise CmeError(10)
        if self.card.lock is not Lock.READY:
            raise CmeError(11 if self.card.lock is Lock.PIN else 12)

    def need_messages(self) -> None:
        """Raise the CMS error of a missing or locked card."""
        if not self.profile.has_card:
            raise CmsError(310)
        if self.card.lock is not Lock.READY:
            raise CmsError(311 if self.card.lock is Lock.PIN else 316)

    def memory(self, use: int) -> Memory:
        """Return the memory chosen for reading (0), writing (1) or receiving (2)."""
        return self.memories.use(use)

    def fill(self) -> None:
        """Fill every memory with old texts that were read long ago."""
        for name, memory in self.memories.by_name.items():
            while name != "SR" and (index := memory.free()) is not None:
                (old,) = self.network.as_incoming(self.card, _OLD_SENDER, f"Old text {index}")
                memory.put(index, Stored(State.READ, old.pdu))

    # What the network brings.

    def take(self, incoming: Incoming) -> bool:
        """Show or store what came, as `+CNMI` says; False when there is no room."""
        if self._unacknowledged is not None or not self._receiving():
            return False
        _, text_route, _, report_route, _ = self.settings.cnmi
        if incoming.report:
            return self._take_report(incoming, report_route)
        if not self.profile.stores:
            return True  # it lies in a memory that only the device's own keys reach
        if text_route == 2:
            return self._show(incoming, notices.text(incoming, self.settings, self.profile))
        return self._store_text(incoming, announced=text_route > 0)

    def _receiving(self) -> bool:
        needed, now = self.profile.cnmi_needed, self.settings.cnmi
        stopped = bool(needed) and now not in (needed, Settings().cnmi)
        return self.memories.receiving and not stopped

    def _take_report(self, incoming: Incoming, route: int) -> bool:
        if route == 0 or not self.profile.reports:
            return True
        if route == 1:
            return self._show(incoming, notices.report(incoming, self.settings, self.profile))
        memory = self.memories.for_reports()
        index = self._store(incoming, memory)
        if index is None:
            return False
        said = self.profile.report_notice.format(memory=memory.name, index=index)
        self._notice(f"+CDSI: {said}", urgent=incoming.urgent)
        return True

    def _show(self, incoming: Incoming, said: str) -> bool:
        self._notice(said, urgent=incoming.urgent)
        if self.settings.service or (incoming.report and self.profile.hangs_on_reports):
            self._unacknowledged = incoming
            self._waiting = self.network.timers.call_later(ACKNOWLEDGE_SECONDS, self._give_up)
        return True

    def _store_text(self, incoming: Incoming, *, announced: bool) -> bool:
        memory = self.memory(RECEIVING)
        index = self._store(incoming, memory)
        if index is None:
            return False
        lost = self.mischief.occasion(Occasion.NOTICE).of(Kind.LOST_NOTICE)
        if announced and lost is None:
            said = self.profile.text_notice.format(memory=memory.name, index=index)
            self._notice(f"+CMTI: {said}")
        return True

    def _store(self, incoming: Incoming, memory: Memory) -> int | None:
        index = memory.free()
        if index is None:
            if self.profile.full_said and not self._full_said:
                self._notice(self.profile.full_said)
            self._full_said = True
            return None
        self._full_said = False
        memory.put(index, Stored(State.UNREAD, incoming.pdu))
        self.memories.put_off(memory.name, index)
        return index

    def _notice(self, line: str, *, urgent: bool = False) -> None:
        if self.settings.cnmi[0] == 0:
            self._held.append(line)
        else:
            self.mouth.notify(line, urgent=urgent)

    def acknowledge(self) -> bool:
        """Take the client's `+CNMA`; False when none was expected."""
        if self._unacknowledged is None:
            return False
        if self.profile.hangs_on_reports and self._unacknowledged.report:
            self.mouth.hang()
            return False
        self._settle()
        return True

    def _settle(self) -> None:
        self._unacknowledged = None
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None
        self.line.flush()

    def _give_up(self) -> None:
        """No acknowledgement came: stop showing (3GPP TS 27.005 3.4.4), the network tries again."""
        if self.profile.hangs_on_reports:
            self.mouth.hang()
            return
        mode, _, broadcast, _, buffer = self.settings.cnmi
        self.settings.cnmi = (mode, 0, broadcast, 0, buffer)
        self._give_back()
        self._settle()

    def _give_back(self) -> None:
        """Let the network bring again what was shown and not acknowledged."""
        shown, self._unacknowledged = self._unacknowledged, None
        if shown is not None:
            self.line.waiting.appendleft(replace(shown, arrived=None))

    def set_notices(self, cnmi: tuple[int, int, int, int, int]) -> None:
        """Choose what is shown how; held notices are shown or dropped as `<bfr>` says."""
        self.settings.cnmi = cnmi
        self.line.flush()
        if cnmi[0] == 0:
            return
        held, self._held = list(self._held), deque(maxlen=_HELD_NOTICES)
        if cnmi[4] == 0:
            for line in held:
                self.mouth.notify(line)

    def ring(self, caller: str) -> None:
        """Let the client hear a call."""
        self.ringing = True
        self.mouth.notify("+CRING: VOICE" if self.settings.extended_ring else "RING")
        if self.settings.caller_id:
            kind = 145 if caller.startswith("+") else 129
            self.mouth.notify(f'+CLIP: "{caller}",{kind},"",,"",{0 if caller else 1}')


class _Nobody:
    """The line of a device that has none yet."""

    def notify(self, line: str, *, urgent: bool = False) -> None:
        """See `Mouth`: it is lost."""

    def hang(self) -> None:
        """See `Mouth`: it says nothing anyway."""
