"""The phonebook of a SIM, as it is read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BookSize:
    """The indexes that a phonebook has, inclusive; `used` None where it does not say."""

    first: int
    last: int
    used: int | None = None


@dataclass(frozen=True, slots=True)
class BookEntry:
    """One entry; the number has its "+" where the SIM says it is international."""

    index: int
    number: str
    name: str
