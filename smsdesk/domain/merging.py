"""Several entries of the address book that are one person: what tells it, and what they become.

Owns the kinds of likeness, the choice of each field, and the joining of the rest: numbers, groups
and notes are kept whole. What may be sent belongs to the numbers, so no merge can loosen it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from smsdesk.domain.views import ContactRow

NAME = "name"
CUSTOM = "custom:"
_PLAIN = ("organisation", "language", "time_zone")


class Likeness(StrEnum):
    """Why entries may be one person; the stronger comes first."""

    CHOSEN = "chosen"
    EMAIL = "email"
    NAME_AND_ORGANISATION = "name_and_organisation"
    NAME_AND_FIELD = "name_and_field"
    NAME_WITHOUT_NUMBER = "name_without_number"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Entries (ids, in the order in which they were added) that may be one person.

    `detail` is what they share: the address, the name of the field, "" for the name itself.
    """

    contacts: tuple[int, ...]
    likeness: Likeness
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """A field and the values to choose from, the first of them being proposed.

    `key` is NAME, "organisation", "language", "time_zone", or CUSTOM with a field's name.
    """

    key: str
    values: tuple[str, ...]


def choices(rows: Sequence[ContactRow]) -> tuple[Choice, ...]:
    """Return the fields that any of the entries has, each with its different values."""
    found = [Choice(NAME, _distinct(_full_name(row) for row in rows))]
    found += [Choice(key, _distinct(getattr(row, key) for row in rows)) for key in _PLAIN]
    names = dict.fromkeys(name for row in rows for name in row.custom)
    found += [
        Choice(CUSTOM + name, _distinct(row.custom.get(name, "") for row in rows)) for name in names
    ]
    return tuple(choice for choice in found if choice.values)


def merged(rows: Sequence[ContactRow], chosen: Mapping[str, str] | None = None) -> ContactRow:
    """Return what the entries become: the first of `rows`, with what the others have.

    `chosen` says by a choice's key which value is taken; else it is the first.
    """
    values = {choice.key: choice.values[0] for choice in choices(rows)}
    for key, value in (chosen or {}).items():
        if key in values:
            values[key] = value
    first_name, last_name = _name_of(rows, values.get(NAME, ""))
    phones = {phone.e164: phone for row in reversed(rows) for phone in reversed(row.phones)}
    return ContactRow(
        id=rows[0].id,
        first_name=first_name,
        last_name=last_name,
        organisation=values.get("organisation", ""),
        notes=_joined(row.notes for row in rows),
        language=values.get("language", ""),
        time_zone=values.get("time_zone", ""),
        custom={
            key.removeprefix(CUSTOM): value
            for key, value in values.items()
            if key.startswith(CUSTOM) and value
        },
        phones=tuple(reversed(phones.values())),
        groups=_groups(rows),
    )


def _full_name(row: ContactRow) -> str:
    return f"{row.first_name} {row.last_name}".strip()


def _name_of(rows: Sequence[ContactRow], name: str) -> tuple[str, str]:
    """Return first and last name of the entry that is called so: they go together."""
    for row in rows:
        if _full_name(row) == name:
            return row.first_name, row.last_name
    return name, ""


def _distinct(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value))


def _joined(notes: Iterable[str]) -> str:
    """Put notes below each other; one that stands within another is not repeated."""
    kept: list[str] = []
    for note in _distinct(one.strip() for one in notes):
        if not any(note in other for other in kept):
            kept = [other for other in kept if other not in note]
            kept.append(note)
    return "\n".join(kept)


def _groups(rows: Sequence[ContactRow]) -> tuple[str, ...]:
    found = {group.casefold(): group for row in reversed(rows) for group in reversed(row.groups)}
    return tuple(reversed(found.values()))
