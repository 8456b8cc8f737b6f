"""Who a text goes to: the entries behind the chips of "New message", of drafts and of what repeats.

An entry is what a person picked, typed or pasted; `gather` turns entries into
recipients (in a thread of the pool, since a group may be large); `dumps` and `loads` keep them in
a draft. Splitting a pasted list lives here too.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from smsdesk.domain import numbers
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Recipient, Skipped
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.services.people import People
from smsdesk.services.settings import Settings
from smsdesk.store.database import Store

MANY = 12
"""More pasted numbers than this become one entry with a look inside."""

LONGEST_PASTE = 2_000_000
"""Characters of a pasted list that are looked at: some 100,000 numbers."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A number as somebody typed it; it may be wrong."""

    number: str


@dataclass(frozen=True, slots=True)
class Person:
    """A contact, at one of its numbers (E.164)."""

    contact: int
    name: str
    number: str


@dataclass(frozen=True, slots=True)
class Group:
    """Everybody in a group of the address book at the moment of sending.

    It is found by its id, whatever it is called by then; without one (0) by its name.
    """

    name: str
    id: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Chosen:
    """Several contacts by id, each at the first number."""

    contacts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Pasted:
    """A pasted list of numbers, as they were pasted."""

    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """The rows of a file: each has a number and its own values for the fields of the text.

    `skipped` are the rows without a number that can be used.
    """

    file: str
    fields: tuple[str, ...]
    recipients: tuple[Recipient, ...]
    skipped: tuple[Skipped, ...] = ()


class AddressBook(Protocol):
    """Where the people behind entries are found; the desk is one."""

    @property
    def store(self) -> Store:
        """Return the data."""
        ...

    @property
    def people(self) -> People:
        """Return the verbs of the address book."""
        ...

    @property
    def settings(self) -> Settings:
        """Return the settings."""
        ...


Entry = Typed | Person | Group | Chosen | Pasted | Listed


def problem(typed: str, region: str | None) -> Trouble | None:
    """Return what is wrong with a typed number, None where it is fine."""
    try:
        numbers.sanitise(typed, region)
    except Refusal as refusal:
        return refusal.trouble
    return None


@dataclass(frozen=True, slots=True)
class Split:
    """A pasted text taken apart: its numbers, and how much of it was left aside.

    `words` counts names that stood beside a number in the same line, `cut` the characters beyond
    `LONGEST_PASTE`.
    """

    numbers: tuple[str, ...]
    words: int = 0
    cut: int = 0


def split(text: str) -> Split:
    """Take a pasted list apart: a name beside a number is no recipient of its own."""
    kept: list[str] = []
    words = 0
    for line in re.split(r"[\r\n]+", text[:LONGEST_PASTE]):
        pieces = numbers.split_pasted(line)
        if any(map(numbers.looks_like_number, pieces)):
            telling = [piece for piece in pieces if any(ch.isdigit() for ch in piece)]
            words += len(pieces) - len(telling)
            pieces = tuple(telling)
        kept.extend(piece[: numbers.MAX_TYPED + 1] for piece in pieces)
    return Split(tuple(kept), words, max(0, len(text) - LONGEST_PASTE))


def entries_of(pasted: Sequence[str]) -> tuple[Entry, ...]:
    """Return an entry for each of a few numbers, or one for many."""
    if len(pasted) > MANY:
        return (Pasted(tuple(pasted)),)
    return tuple(Typed(number) for number in pasted)


def gather(entries: Iterable[Entry], book: AddressBook) -> tuple[Recipient, ...]:
    """Return the recipients behind the entries, in order; reads the store.

    Raises `Refusal(GROUP_GONE)`.
    """
    found: list[Recipient] = []
    for entry in entries:
        found.extend(_recipients(entry, book))
    return tuple(found)


def _recipients(entry: Entry, book: AddressBook) -> Sequence[Recipient]:
    match entry:
        case Typed(number=number):
            return _known([number], book)
        case Pasted(numbers=pasted):
            return _known(pasted, book)
        case Person(contact=contact, number=number):
            return _person(contact, number, book)
        case Chosen(contacts=contacts):
            return book.people.recipients(contacts)
        case Group():
            return _group(entry, book)
        case Listed(recipients=recipients):
            return recipients


def _known(typed: Sequence[str], book: AddressBook) -> list[Recipient]:
    """Make recipients of bare numbers; one that the address book knows brings its fields."""
    clean = {one: _clean(one, book.settings.region) for one in typed}
    known = book.store.contacts.by_numbers([value for value in clean.values() if value])
    found = []
    for one in typed:
        contact = known.get(clean[one])
        if contact is None:
            found.append(Recipient(one))
        else:
            found.append(Recipient(one, contact.merge_values(), contact=contact.id))
    return found


def _clean(typed: str, region: str | None) -> str:
    try:
        return numbers.sanitise(typed, region).value
    except Refusal:
        return ""


def _person(contact: int, number: str, book: AddressBook) -> list[Recipient]:
    row = book.store.contacts.get(contact)
    if row is None:
        # Deleted, or merged: the number may belong to somebody by now.
        return _known([number], book)
    return [Recipient(number, row.merge_values(), contact=contact)]


def _group(group: Group, book: AddressBook) -> Sequence[Recipient]:
    known = book.store.contacts.group_book.rows()
    found = next((row for row in known if row.id == group.id), None)
    found = found or next((row for row in known if row.name == group.name), None)
    if found is None:
        raise Refusal(Reason.GROUP_GONE, group.name)
    return book.people.recipients(book.store.contacts.ids(group=found.id))


# Keeping entries in a draft.


def dumps(entries: Iterable[Entry]) -> str:
    """Return the entries as the text that a draft keeps."""
    return json.dumps([_as_json(entry) for entry in entries], ensure_ascii=False)


def _as_json(entry: Entry) -> dict[str, Any]:
    match entry:
        case Typed(number=number):
            return {"kind": "typed", "number": number}
        case Person(contact=contact, name=name, number=number):
            return {"kind": "person", "contact": contact, "name": name, "number": number}
        case Group(name=name, id=group):
            return {"kind": "group", "name": name, "id": group}
        case Chosen(contacts=contacts):
            return {"kind": "chosen", "contacts": list(contacts)}
        case Pasted(numbers=pasted):
            return {"kind": "pasted", "numbers": list(pasted)}
        case Listed(file=file, fields=fields, recipients=recipients, skipped=skipped):
            rows = [[one.typed, one.row, dict(one.values)] for one in recipients]
            out = [[one.number, one.reason, one.row, one.detail] for one in skipped]
            named = {"kind": "listed", "file": file, "fields": list(fields)}
            return {**named, "rows": rows, "out": out}


def loads(text: str) -> tuple[Entry, ...]:
    """Return the entries that a draft kept; what it does not understand is left out."""
    if not text.strip():
        return ()
    try:
        found = json.loads(text)
    except ValueError:
        return entries_of(split(text).numbers)
    if not isinstance(found, list):
        return entries_of(split(text).numbers)
    return tuple(entry for entry in map(_from_json, found) if entry is not None)


def _from_json(kept: Any) -> Entry | None:
    try:
        made: Entry = _MAKERS[kept["kind"]](kept)
    except (KeyError, TypeError, ValueError):
        return None
    return made


_MAKERS: dict[str, Any] = {
    "typed": lambda kept: Typed(str(kept["number"])),
    "person": lambda kept: Person(int(kept["contact"]), str(kept["name"]), str(kept["number"])),
    "group": lambda kept: Group(str(kept["name"]), int(kept.get("id", 0))),
    "chosen": lambda kept: Chosen(tuple(map(int, kept["contacts"]))),
    "pasted": lambda kept: Pasted(tuple(map(str, kept["numbers"]))),
    "listed": lambda kept: Listed(
        str(kept["file"]),
        tuple(map(str, kept["fields"])),
        tuple(Recipient(str(typed), values, row) for typed, row, values in kept["rows"]),
        tuple(
            Skipped(str(number), Reason(reason), row, str(detail))
            for number, reason, row, detail in kept["out"]
        ),
    ),
}
