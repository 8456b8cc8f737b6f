"""Message memories of a modem and its SIM: numbered slots that fill up.

Owns SM, ME, SR and the view MT over two of them (3GPP TS 27.005 3.1, 3.2.2).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import Protocol


class State(IntEnum):
    """The `<stat>` of a stored message."""

    UNREAD = 0
    READ = 1
    UNSENT = 2
    SENT = 3


@dataclass(frozen=True, slots=True)
class Stored:
    """A stored message: its state and its PDU in hex, service centre address first."""

    state: State
    pdu: str


class Memory(Protocol):
    """What the commands ask of a memory; indexes are those the client sees."""

    name: str

    @property
    def capacity(self) -> int:
        """Return the number of slots."""
        ...

    def __len__(self) -> int: ...

    def free(self) -> int | None:
        """Return the lowest free index, None when full."""
        ...

    def get(self, index: int) -> Stored | None:
        """Return what lies at an index, None when nothing does."""
        ...

    def put(self, index: int, stored: Stored) -> None:
        """Write a slot."""
        ...

    def remove(self, index: int) -> None:
        """Empty a slot."""
        ...

    def has(self, index: int) -> bool:
        """Tell whether the index is one of this memory's."""
        ...

    def items(self) -> Iterator[tuple[int, Stored]]:
        """Yield index and message in the order of indexes."""
        ...


class Slots:
    """A memory of its own; the first slot has the index `base`."""

    def __init__(self, name: str, capacity: int, base: int = 1) -> None:
        """Make an empty memory."""
        self.name = name
        self.capacity = capacity
        self.base = base
        self._slots: dict[int, Stored] = {}

    def __len__(self) -> int:
        """Return how many slots are taken."""
        return len(self._slots)

    def free(self) -> int | None:
        """Return the lowest free index, None when full."""
        if len(self._slots) >= self.capacity:
            return None
        return next(i for i in range(self.base, self.base + self.capacity) if i not in self._slots)

    def get(self, index: int) -> Stored | None:
        """Return what lies at an index, None when nothing does."""
        return self._slots.get(index)

    def put(self, index: int, stored: Stored) -> None:
        """Write a slot."""
        self._slots[index] = stored

    def remove(self, index: int) -> None:
        """Empty a slot; an empty one stays empty."""
        self._slots.pop(index, None)

    def has(self, index: int) -> bool:
        """Tell whether the index is one of this memory's."""
        return self.base <= index < self.base + self.capacity

    def items(self) -> Iterator[tuple[int, Stored]]:
        """Yield index and message in the order of indexes."""
        return iter(sorted(self._slots.items()))


class Joined:
    """MT: the modem's memory first, the SIM's behind it, under one numbering."""

    name = "MT"

    def __init__(self, first: Slots, second: Slots) -> None:
        """Look at two memories as one."""
        self._first, self._second = first, second
        self._shift = first.base + first.capacity - second.base

    @property
    def capacity(self) -> int:
        """Return the number of slots."""
        return self._first.capacity + self._second.capacity

    def __len__(self) -> int:
        """Return how many slots are taken."""
        return len(self._first) + len(self._second)

    def _at(self, index: int) -> tuple[Slots, int]:
        if self._first.has(index):
            return self._first, index
        return self._second, index - self._shift

    def free(self) -> int | None:
        """Return the lowest free index, None when full."""
        index = self._first.free()
        if index is not None:
            return index
        index = self._second.free()
        return None if index is None else index + self._shift

    def get(self, index: int) -> Stored | None:
        """Return what lies at an index, None when nothing does."""
        memory, inner = self._at(index)
        return memory.get(inner)

    def put(self, index: int, stored: Stored) -> None:
        """Write a slot."""
        memory, inner = self._at(index)
        memory.put(inner, stored)

    def remove(self, index: int) -> None:
        """Empty a slot; an empty one stays empty."""
        memory, inner = self._at(index)
        memory.remove(inner)

    def has(self, index: int) -> bool:
        """Tell whether the index is one of this memory's."""
        memory, inner = self._at(index)
        return memory.has(inner)

    def items(self) -> Iterator[tuple[int, Stored]]:
        """Yield index and message in the order of indexes."""
        yield from self._first.items()
        for index, stored in self._second.items():
            yield index + self._shift, stored
