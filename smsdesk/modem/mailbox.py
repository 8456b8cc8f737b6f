"""The message memories of a modem: which one is used, what lies in them, deleting.

Owns the memory choice (MODEMS.md 2.2) and the sweep with its fallbacks (section 4). Nothing is
deleted but by index, one at a time, when the caller says that it is safe.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from smsdesk.at import responses
from smsdesk.at.command import Command
from smsdesk.at.events import Answer
from smsdesk.at.responses import Storage, Stored
from smsdesk.domain.changes import nearly_full
from smsdesk.domain.message import Slot
from smsdesk.modem import commands, outcomes, timeouts
from smsdesk.modem.dialect import Dialect
from smsdesk.modem.driver import Driver, NoAnswerError
from smsdesk.modem.families import Family

ENOUGH_FREE = 20
"""Free slots that make a memory worth using without looking at the next."""
MOST_INDEXES = 1_000
"""Indexes that are tried one by one where listing fails."""
UNKNOWN_INDEXES = 100
"""The same where a device does not say how many there are: no SIM was seen with more."""
UNSENT, SENT = 2, 3
"""The states of our own messages (3GPP TS 27.005 3.1, <stat>)."""
MOST_AT_ONCE = 20
"""Own copies that are deleted in one go: nothing else is heard meanwhile, and a SIM takes its
time."""
REPORTS = "SR"
"""The memory of a SIM for delivery reports (3GPP TS 27.005 3.2.2)."""
_OWN_MEMORIES = ("SM", "ME", REPORTS)
_VIEWS = {"MT": ("SM", "ME")}
"""MT shows the messages of both: sweeping it and them would read everything twice."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Found:
    """A received message in a slot, as hex."""

    slot: Slot
    pdu: str


class Mailbox:
    """The memories of one modem."""

    def __init__(self, driver: Driver, family: Family, dialect: Dialect) -> None:
        """Take the driver, and how its modem is used and spoken to; `choose` comes first."""
        self._driver = driver
        self._dialect = dialect
        self._family = family
        self._groups: tuple[tuple[str, ...], ...] = ()
        self._current = ""
        self._unlistable: set[str] = set()
        self._fills: dict[str, Storage] = {}
        self._fruitless: Counter[tuple[str, int]] = Counter()
        self._own: dict[Slot, int] = {}
        self.main = ""
        self.reports_stored = False
        self.polled = False
        """Nothing is announced: only the count tells of what the list leaves out."""

    @property
    def storage(self) -> Storage | None:
        """Return how full the main memory is, None where the modem does not say."""
        return self._fills.get(self.main)

    # Choosing.

    def choose(self) -> None:
        """Choose the memory that new messages are to go to; devices may have none to read."""
        for name in self._family.memory_toggles:
            self._driver.ask(commands.use_memories((name,)), timeouts.SIM_COMMAND)
        answer = ask_when_ready(self._driver, commands.MEMORIES, timeouts.SIM_COMMAND)
        self._groups = responses.memory_groups(answer.lines)
        best: Storage | None = None
        for name in self._candidates():
            storage = self._use_for_all(name)
            if storage is None or storage.total == 0:
                continue  # an eSIM's SM says OK to everything and holds nothing
            if best is None or _free(storage) > _free(best):
                best = storage
            if _free(storage) >= ENOUGH_FREE:
                break
        if best is None:
            self._take_what_is_set()
        elif best.memory != self.main:
            self._use_for_all(best.memory)

    def _candidates(self) -> list[str]:
        """Return the readable memories that also receive, in order of preference."""
        readable = self._groups[0] if self._groups else ()
        receiving = self._groups[2] if len(self._groups) > 2 else readable
        both = [name for name in readable if name in receiving and name != REPORTS]
        preferred = self._family.memories
        wanted = [name for name in preferred if name in both]
        return wanted or both or [name for name in readable if name in preferred]

    def _use_for_all(self, name: str) -> Storage | None:
        """Use a memory for reading, writing and receiving, as far as the modem lets us."""
        for names in self._parameters(name):
            answer = self._driver.ask(commands.use_memories(names), timeouts.SIM_COMMAND)
            if answer.ok:
                self.main = self._current = name
                return self._note_fill(answer) or self._look()
        return None

    def _note_fill(self, answer: Answer) -> Storage | None:
        """Note how full the memory is that is read at present, where an answer says so."""
        storage = _storage(self._current, answer) if answer.ok else None
        if storage is not None:
            self._fills[storage.memory] = storage
        return storage

    def _parameters(self, name: str) -> Iterator[tuple[str, ...]]:
        """Yield the parameter lists to try: as many memories as are listed, then fewer."""
        others = (name if name in group else group[0] for group in self._groups[1:3] if group)
        names = (name, *others)
        for count in range(len(names), 0, -1):
            yield names[:count]

    def _take_what_is_set(self) -> None:
        storage = self._look()
        if storage is not None and storage.memory:
            self.main = self._current = storage.memory

    def _look(self) -> Storage | None:
        """Ask how full the memory is that is read at present."""
        try:
            return self._note_fill(self._driver.ask(commands.STORAGE, timeouts.SIM_COMMAND))
        except NoAnswerError:
            return None

    def look(self) -> Storage | None:
        """Ask how full the main memory is; None where the modem does not say."""
        if self.main:
            self._read_from(self.main)
        return self._look()

    @property
    def holds_nothing(self) -> bool:
        """Tell whether no memory has room for a single message, as with many an eSIM."""
        return self.storage is not None and self.storage.total == 0

    def nearly_full(self) -> bool:
        """Tell whether four fifths of the main memory are taken."""
        return _nearly_full(self.storage)

    def reads(self, memory: str) -> bool:
        """Tell whether the modem lists a memory among those that can be read."""
        return bool(self._groups) and memory in self._groups[0]

    # Reading.

    def sweep(self, *, everything: bool) -> list[Found]:
        """Return the received messages of the main memory, or with `everything` of all."""
        if everything:
            self._fruitless.clear()
        found: list[Found] = []
        for memory in self._to_sweep(everything=everything):
            if self._read_from(memory):
                found += self._in_current()
        if self.main:
            self._read_from(self.main)
        return found

    def _to_sweep(self, *, everything: bool) -> list[str]:
        if not self.main:
            # A device that lists no memory may still show what is in the one it has; one that
            # lists empty groups (Nokia S60) has none to be read.
            return [""] if everything and not self._groups else []
        readable = self._groups[0] if self._groups else ()
        covered = (self.main, *_VIEWS.get(self.main, ()))
        others = [name for name in _OWN_MEMORIES if name in readable and name not in covered]
        if not everything:
            others = [REPORTS] if self.reports_stored and REPORTS in others else []
        return [*others, self.main]

    def _read_from(self, memory: str) -> bool:
        """Make `memory` the one that is read; tell whether it is."""
        if memory == self._current or not memory or not self._groups:
            return True
        for names in ((memory,), (memory, self.main)):  # a DWM-156 was seen with two
            answer = self._driver.ask(commands.use_memories(names), timeouts.SIM_COMMAND)
            if answer.ok:
                self._current = memory
                self._note_fill(answer)
                return True
        return False

    def _in_current(self) -> Iterable[Found]:
        memory = self._current
        listable = self._family.lists and memory not in self._unlistable
        entries = self._listed() if listable else None
        if entries is None or (not entries and self._should_hold_some()):
            entries = self._one_by_one()
            self._note_search(entries)
        for entry in entries:
            index = entry.index
            if index is None:
                continue
            if not entry.received:
                self._own[Slot(memory, index)] = entry.status or 0
                continue
            pdu = entry.pdu or self._pdu_at(index)
            if pdu:
                yield Found(Slot(memory, index), pdu)

    def _listed(self) -> tuple[Stored, ...] | None:
        """List a memory; None where the modem can't (CMGL hangs a Samsung J700)."""
        try:
            entries = self._list_once()
            if entries and entries[0].text_mode:
                self._driver.ask(self._dialect.mode)
                entries = self._list_once()
        except NoAnswerError:
            entries = None
        if entries is None:
            self._unlistable.add(self._current)
        return entries

    def _list_once(self) -> tuple[Stored, ...] | None:
        answer = self._driver.ask(self._dialect.list_all, timeouts.LIST)
        return self._dialect.listed(answer.lines) if answer.ok else None

    def _should_hold_some(self) -> bool:
        """Tell whether the memory says it holds messages (E3531 lists none all the same).

        What was searched in vain is not searched again before its count changes, or all memories
        are swept: that takes a command for each index. A device slow to read has a second chance.
        """
        storage = self._look() if self.polled else self._fills.get(self._current)
        chances = 2 if self._family.slow_to_read else 1
        return (
            storage is not None
            and storage.used > 0
            and self._fruitless[self._current, storage.used] < chances
        )

    def _note_search(self, found: tuple[Stored, ...]) -> None:
        storage = self._fills.get(self._current)
        if storage is not None and not found:
            self._fruitless[self._current, storage.used] += 1

    def _one_by_one(self) -> tuple[Stored, ...]:
        """Read every index there may be, until as many were found as the memory holds."""
        storage = self._look()
        expected = storage.used if storage is not None else UNKNOWN_INDEXES
        found: list[Stored] = []
        for index in self._indexes(storage):
            if len(found) >= expected:
                break
            stored = self.read(Slot(self._current, index))
            if stored is not None:
                found.append(Stored(index, stored.status, stored.pdu))
        return tuple(found)

    def _indexes(self, storage: Storage | None) -> Iterable[int]:
        try:
            answer = self._driver.ask(commands.LIVE_INDEXES)
            listed = responses.live_indexes(answer.lines) if answer.ok else ()
        except NoAnswerError:
            listed = ()
        total = storage.total if storage is not None else UNKNOWN_INDEXES
        return (listed or range(total + 1))[:MOST_INDEXES]

    def read(self, slot: Slot) -> Stored | None:
        """Read one message; None for an empty slot, a refusal, or an unknown memory."""
        if not self._read_from(slot.memory):
            return None
        answer = self._driver.ask(self._dialect.read_at(slot.index), timeouts.READ)
        return self._dialect.stored(answer.lines) if answer.ok else None

    def _pdu_at(self, index: int) -> str:
        stored = self.read(Slot(self._current, index))
        return stored.pdu if stored is not None else ""

    # Deleting.

    def delete(self, slot: Slot) -> bool:
        """Delete one message; tell whether the modem says it is gone."""
        if not self._read_from(slot.memory):
            return False
        answer = self._driver.ask(commands.delete(slot.index), timeouts.READ)
        if answer.ok:
            self._own.pop(slot, None)
            self._count(slot.memory, -1)
        return answer.ok

    def purge(self, *, unsent: bool) -> None:
        """Delete our own copies of sent messages from memories that are nearly full.

        With `unsent` also what was written and never sent, which only a full memory justifies.
        """
        deletable = (SENT, UNSENT) if unsent else (SENT,)
        slots = [
            slot
            for slot, status in self._own.items()
            if status in deletable and (unsent or _nearly_full(self._fills.get(slot.memory)))
        ]
        for slot in slots[:MOST_AT_ONCE]:
            if self.delete(slot):
                log.info("%s: deleted an own copy, %s", self._driver.port.url, slot)
            else:
                del self._own[slot]
        if slots and self.main:
            self._read_from(self.main)

    def note_new(self, slot: Slot) -> None:
        """Count a message that was announced."""
        self._count(slot.memory, 1)

    def _count(self, memory: str, change: int) -> None:
        old = self._fills.get(memory)
        if old is not None:
            self._fills[memory] = Storage(memory, max(0, old.used + change), old.total)

    def place(self, memory: str, index: int) -> Slot:
        """Return the slot that a notice means; one that names no readable memory means the main.

        That for reports is taken at its word: some devices have it without listing it.
        """
        known = memory == REPORTS or self.reads(memory) or not self._groups
        return Slot(memory if known else self.main, index)


def ask_when_ready(driver: Driver, command: Command, timeout: float) -> Answer:
    """Ask what a SIM still starting refuses as busy, until it answers or time is up."""
    answer = driver.ask(command, timeout)
    for _ in range(timeouts.BUSY_TRIES):
        if not outcomes.is_busy(answer.final):
            break
        driver.pause(timeouts.RETRY)
        answer = driver.ask(command, timeout)
    return answer


def _storage(memory: str, answer: Answer) -> Storage | None:
    """Return how full the memory for reading is; an answer may leave out its name."""
    found = responses.storages(answer.lines)
    return Storage(found[0].memory or memory, found[0].used, found[0].total) if found else None


def _nearly_full(storage: Storage | None) -> bool:
    return storage is not None and nearly_full(storage.used, storage.total)


def _free(storage: Storage) -> int:
    return storage.total - storage.used
