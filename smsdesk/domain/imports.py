"""What an import of people says: what it may do to those who are known, and what it did.

Owns the words that the store, the services and the window share. An import is recorded, so that
it can be taken back as a whole.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from smsdesk.domain.reasons import Reason


class Conflicts(StrEnum):
    """What becomes of a value of the book where the list has another one.

    What the book lacks is filled in whichever is chosen; numbers and groups are only ever added.
    """

    UPDATE = "update"
    """The list's value takes its place."""
    KEEP = "keep"
    """The book's value stays."""
    ASK = "ask"
    """A person decides for each contact; the book's value stays where nobody did."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One value on which book and list disagree; `field` is a field's name or `custom:<name>`."""

    field: str
    kept: str
    offered: str


@dataclass(frozen=True, slots=True)
class Clash:
    """A known contact of whom the list says otherwise; `number` is how they were found."""

    contact: int
    name: str
    number: str
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One import of the past; `undone_at` is None as long as it stands.

    `read`, `created`, `updated`, `unchanged` and `refused` are as its result told them; `origin`
    is where the consent of its people comes from, as somebody stated.
    """

    id: int
    name: str
    kind: str
    at: datetime
    read: int
    created: int
    updated: int
    unchanged: int
    refused: int
    origin: str = ""
    undone_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Stays:
    """Somebody whom taking an import back leaves, wholly or in part, as they are now."""

    contact: int
    name: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What taking an import back did, or would do.

    `removed` people were made by it, `restored` have their former values again, `gone` were
    deleted by a person since. `blocked` numbers stay blocked: that is never lifted by the way.
    `cancelled`: a person stopped it, and everybody is as before.
    """

    removed: int = 0
    restored: int = 0
    gone: int = 0
    blocked: int = 0
    stays: tuple[Stays, ...] = ()
    cancelled: bool = False


class Ending(StrEnum):
    """What became of an import, or of its taking back, whose process had ended in the middle."""

    CALLED_OFF = "called_off"
    """The book is as it was before the import."""
    FINISHED = "finished"
    """Its people were in already: what it says of their numbers was kept as well."""
    UNDONE = "undone"
    """It is taken back to its end."""


@dataclass(frozen=True, slots=True)
class Ended:
    """An import that was found unfinished, and how it ended; `stays` as in `TakenBack`."""

    name: str
    at: datetime
    ending: Ending
    stays: tuple[Stays, ...] = ()
