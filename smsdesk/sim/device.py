"""The inside of a virtual modem: its settings, memories and registration, without the line.

Owns what commands read and change, and what happens when the network brings something. The
bytes around it are `modem.py`'s.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace

from smsdesk.sim import notices
from smsdesk.sim.card import Card, Lock
from smsdesk.sim.errors import CmeError, CmsError
from smsdesk.sim.memory import Joined, Memory, Slots, State, Stored
from smsdesk.sim.network import Incoming, Line, Network
from smsdesk.sim.profiles import Profile
from smsdesk.sim.settings import Settings
from smsdesk.sim.timers import Timer

SEARCHING, HOME, OFF = 2, 1, 0
ACKNOWLEDGE_SECONDS = 15.0
_HELD_NOTICES = 64


class Device:
    """One modem with its SIM on a network."""

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
        self.notify: Callable[[str], None] = _nowhere
        self.reset()
        self.radio = True
        self.covered = False
        self.in_menu = False
        self.ringing = False
        self.chosen = ["SM", "SM", "SM"]
        self.memories = self._make_memories()
        self._held: deque[str] = deque(maxlen=_HELD_NOTICES)
        self._unacknowledged: Incoming | None = None
        self._waiting: Timer | None = None
        self._searching: Timer | None = None
        self._registered = False

    def _make_memories(self) -> dict[str, Memory]:
        profile, sim = self.profile, self.card.messages
        memories: dict[str, Memory] = {"SM": sim}
        if profile.phone_memory:
            phone = Slots("ME", profile.phone_slots, profile.first_index)
            memories |= {"ME": phone, "MT": Joined(phone, sim)}
        if profile.report_slots:
            memories["SR"] = Slots("SR", profile.report_slots, profile.first_index)
        return memories

    # Power and network.

    def power_on(self) -> None:
        """Start from cold: settings forgotten, SIM locked again, network searched."""
        self.power_off()
        self.reset()
        self.chosen = ["SM", "SM", "SM"]
        self.radio = True
        self.card.power_on()
        self.search()

    def reset(self) -> None:
        """Go back to the settings of `AT&F`."""
        profile = self.profile
        self.settings = Settings(text_mode=not profile.pdu_mode, packed_ussd=profile.packed_ussd)

    def power_off(self) -> None:
        """Lose the network; the messages stay in their memories."""
        for timer in (self._searching, self._waiting):
            if timer is not None:
                timer.cancel()
        self._searching = self._waiting = None
        self.covered = self.in_menu = self.ringing = False
        self._give_back()
        self._held.clear()
        self.refresh()

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
        return HOME if self.covered and self.card.lock is Lock.READY else SEARCHING

    def refresh(self) -> None:
        """Tell network and client when the registration has changed."""
        registered = self.registration() == HOME
        if registered == self._registered:
            return
        self._registered = registered
        for name, mode in self.settings.registration.items():
            if mode:
                self.notify(f"{name}: {self.registration()}")
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
        return self.memories[self.chosen[use]]

    # What the network brings.

    def take(self, incoming: Incoming) -> bool:
        """Show or store what came, as `+CNMI` says; False when there is no room."""
        if self._unacknowledged is not None:
            return False
        _, text_route, _, report_route, _ = self.settings.cnmi
        if incoming.report:
            return self._take_report(incoming, report_route)
        if text_route == 2:
            return self._show(incoming, notices.text)
        return self._store(incoming, self.memory(2), "+CMTI" if text_route else "")

    def _take_report(self, incoming: Incoming, route: int) -> bool:
        if route == 0:
            return True
        if route == 1:
            return self._show(incoming, notices.report)
        memory = self.memories["SR"] if "SR" in self.memories else self.memory(2)
        return self._store(incoming, memory, "+CDSI")

    def _show(self, incoming: Incoming, shape: Callable[[Incoming, Settings], str]) -> bool:
        self._notice(shape(incoming, self.settings))
        if self.settings.service:
            self._unacknowledged = incoming
            self._waiting = self.network.timers.call_later(ACKNOWLEDGE_SECONDS, self._give_up)
        return True

    def _store(self, incoming: Incoming, memory: Memory, notice: str) -> bool:
        index = memory.free()
        if index is None:
            return False
        memory.put(index, Stored(State.UNREAD, incoming.pdu))
        if notice:
            self._notice(f'{notice}: "{memory.name}",{index}')
        return True

    def _notice(self, line: str) -> None:
        if self.settings.cnmi[0] == 0:
            self._held.append(line)
        else:
            self.notify(line)

    def acknowledge(self) -> bool:
        """Take the client's `+CNMA`; False when none was expected."""
        if self._unacknowledged is None:
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
        if cnmi[0] == 0:
            return
        held, self._held = list(self._held), deque(maxlen=_HELD_NOTICES)
        if cnmi[4] == 0:
            for line in held:
                self.notify(line)

    def ring(self, caller: str) -> None:
        """Let the client hear a call."""
        self.ringing = True
        self.notify("+CRING: VOICE" if self.settings.extended_ring else "RING")
        if self.settings.caller_id:
            kind = 145 if caller.startswith("+") else 129
            self.notify(f'+CLIP: "{caller}",{kind},"",,"",{0 if caller else 1}')


def _nowhere(_line: str) -> None:
    """Notices before a line is attached are lost."""
