"""The memories of one modem: which there are, which are chosen, what is in the way of reading.

Owns what `+CPMS` chooses and what stands in it; the slots themselves are `memory`'s.
"""

from __future__ import annotations

from collections.abc import Callable

from smsdesk.sim.card import Card
from smsdesk.sim.memory import Joined, Memory, Slots
from smsdesk.sim.profile import Profile

READING, WRITING, RECEIVING = 0, 1, 2
_OTHER_SLOTS = 20


class Memories:
    """Every memory of a modem by name, and the three that are in use."""

    def __init__(self, profile: Profile, card: Card, now: Callable[[], float]) -> None:
        """Make them as the profile has it; `now` is the monotonic second."""
        self._profile = profile
        self._now = now
        self._unreadable: dict[tuple[str, int], float] = {}
        self._toggles = list(profile.toggles)
        self.by_name: dict[str, Memory] = _make(profile, card)
        self.chosen = [profile.first_memory] * 3

    def __getitem__(self, name: str) -> Memory:
        """Return a memory by name; raises `KeyError`."""
        return self.by_name[name]

    def power_on(self) -> None:
        """Go back to the first memory; what is stored stays."""
        self.chosen = [self._profile.first_memory] * 3
        self._toggles = list(self._profile.toggles)

    def allowed(self, use: int) -> tuple[str, ...]:
        """Return the memories for reading (0), writing (1) or receiving (2)."""
        groups = self._profile.memory_groups
        if groups:
            return groups[use] if use < len(groups) else ()
        if use == READING:
            return tuple(self.by_name)
        return tuple(name for name in self.by_name if name != "SR") if use <= RECEIVING else ()

    def choose(self, names: list[str]) -> None:
        """Take other memories into use, the one for reading first."""
        self.chosen[: len(names)] = names
        if self._toggles and names[0] == self._toggles[0]:
            self._toggles.pop(0)

    def use(self, use: int) -> Memory:
        """Return the memory chosen for a use."""
        return self.by_name[self.chosen[use]]

    @property
    def receiving(self) -> bool:
        """Tell whether they were toggled as the device needs before it takes anything."""
        return not self._toggles

    def for_reports(self) -> Memory:
        """Return where delivery reports are stored."""
        return self.by_name["SR"] if "SR" in self.by_name else self.use(RECEIVING)

    def fill(self, name: str) -> str:
        """Write how full a memory is, as `+CPMS` says it."""
        memory = self.by_name[name]
        return f"{len(memory)},{memory.capacity}"

    # Messages that can't be read yet.

    def put_off(self, memory: str, index: int) -> None:
        """Let a new message be unreadable for as long as the profile has it."""
        if self._profile.readable_after:
            self._unreadable[memory, index] = self._now() + self._profile.readable_after

    def readable(self, memory: str, index: int) -> bool:
        """Tell whether a message can be read by now."""
        return self._unreadable.get((memory, index), 0.0) <= self._now()


def _make(profile: Profile, card: Card) -> dict[str, Memory]:
    base = profile.first_index
    memories: dict[str, Memory] = {"SM": card.messages}
    if profile.phone_memory:
        phone = Slots(profile.phone_name, profile.phone_slots, base)
        memories |= {phone.name: phone, "MT": Joined(phone, card.messages)}
    if profile.report_slots:
        memories["SR"] = Slots("SR", profile.report_slots, base)
    memories |= {name: Slots(name, _OTHER_SLOTS, base) for name in profile.other_memories}
    return memories
