"""Duplicates in the address book: found by what they share, merged, and what is none remembered.

Owns what counts as a sign that two entries are one person. Numbers never do: one number belongs
to one entry, and one that differs by a digit is somebody else's. Everybody is gone through once
and put under keys, so the time grows with the address book and not with its square.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from smsdesk.domain.changes import ContactsChanged, Emit
from smsdesk.domain.folding import fold, name_key
from smsdesk.domain.merging import Duplicate, Likeness
from smsdesk.domain.views import ContactRow
from smsdesk.services.progress import Cancelled, Pace, Report, never, silent
from smsdesk.store.database import Store
from smsdesk.store.merging import Entry, MergeRow

LARGEST = 20
"""What more entries than this have in common says nothing about any two of them."""

LARGEST_BY_ADDRESS = 6
"""An e-mail address of more people than this is an office's."""

_ADDRESS = re.compile(r"[^@\s<>,;]{1,64}@[^@\s<>,;]+\.[^@\s<>,;.]{2,}\Z")
_PAGE = 1_000
_NAMED_FIELDS = 3
_ORDER = {likeness: rank for rank, likeness in enumerate(Likeness)}

Apart = frozenset[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Found:
    """Duplicates, the surest first; `common` are signs that too many shared to mean anything."""

    duplicates: tuple[Duplicate, ...]
    common: int = 0


class Duplicates:
    """The verbs of the page "Duplicates"."""

    def __init__(self, store: Store, emit: Emit) -> None:
        """Take the collaborators."""
        self._store = store
        self._emit = emit

    # Finding.

    def find(self, progress: Report = silent, cancelled: Cancelled = never) -> Found:
        """Go through everybody; raises `Stopped` when the person cancelled."""
        pace = Pace(len(self._store.contacts.ids()), progress, cancelled)
        names: dict[str, list[int]] = {}
        addresses: dict[str, list[int]] = {}
        for page in self._store.merging.entries():
            for entry in page:
                _put(names, name_key(entry.name or entry.organisation), entry.id)
                for address in _addresses(entry):
                    _put(addresses, address, entry.id)
            pace.step(len(page))
        pace.finish()
        return self._sorted(names, addresses)

    def _sorted(self, names: dict[str, list[int]], addresses: dict[str, list[int]]) -> Found:
        shared = {key: ids for key, ids in addresses.items() if len(ids) > 1}
        found = [
            Duplicate(tuple(ids), Likeness.EMAIL, address)
            for address, ids in shared.items()
            if len(ids) <= LARGEST_BY_ADDRESS
        ]
        common = len(shared) - len(found)
        alike = {key: ids for key, ids in names.items() if len(ids) > 1}
        for key, entries in self._entries(alike):
            named = tuple(_named(key, entries))
            kept = [one for one in named if len(one.contacts) <= LARGEST]
            common += len(kept) < len(named)
            found += kept
        apart = self._store.merging.apart()
        told = (_without(one, apart) for one in _strongest(found))
        return Found(tuple(sorted(filter(None, told), key=_rank)), common)

    def _entries(self, alike: Mapping[str, list[int]]) -> Iterator[tuple[str, list[Entry]]]:
        """Yield each key with its entries, read in pages over several keys."""
        waiting: dict[str, list[int]] = {}
        for key, ids in alike.items():
            waiting[key] = ids
            if sum(map(len, waiting.values())) >= _PAGE:
                yield from self._read(waiting)
                waiting = {}
        yield from self._read(waiting)

    def _read(self, keys: Mapping[str, list[int]]) -> Iterator[tuple[str, list[Entry]]]:
        rows = self._store.contacts.page([each for ids in keys.values() for each in ids])
        known = {row.id: _entry(row) for row in rows}
        for key, ids in keys.items():
            yield key, [known[each] for each in ids if each in known]

    # Merging.

    def people(self, ids: Sequence[int]) -> list[ContactRow]:
        """Return the entries of a duplicate; who is gone by now is left out."""
        return self._store.contacts.page(ids)

    def merge(self, ids: Sequence[int], after: ContactRow) -> MergeRow:
        """Make `after` of these entries; raises as `store.merging.merge`."""
        merge = self._store.merging.merge(ids, after)
        self._emit(ContactsChanged())
        return merge

    def take_back(self, merge: int, *, changed: bool = False) -> tuple[ContactRow, ...]:
        """Bring the entries of a merge back; raises as `store.merging.take_back`."""
        back = self._store.merging.take_back(merge, changed=changed)
        self._emit(ContactsChanged())
        return back

    def keep_apart(self, ids: Iterable[int]) -> None:
        """Note that these are different people; they are not found again."""
        self._store.merging.keep_apart(ids)

    def perhaps_same(self, ids: Iterable[int]) -> None:
        """Forget that these are different people."""
        self._store.merging.perhaps_same(ids)


def _put(keys: dict[str, list[int]], key: str, contact: int) -> None:
    if key:
        known = keys.setdefault(key, [])
        if not known or known[-1] != contact:
            known.append(contact)


def _addresses(entry: Entry) -> Iterator[str]:
    for value in entry.custom.values():
        if "@" in value:
            pieces = (piece.strip().casefold() for piece in re.split(r"[\s,;]+", value))
            yield from filter(_ADDRESS.match, pieces)


def _entry(row: ContactRow) -> Entry:
    name = f"{row.first_name} {row.last_name}".strip()
    return Entry(row.id, name, row.organisation, dict(row.custom), bool(row.phones))


def _named(key: str, entries: Sequence[Entry]) -> Iterator[Duplicate]:
    """Yield what entries of one name share beside it, and the name alone where it says enough."""
    organisations: dict[str, list[int]] = {}
    fields: dict[tuple[str, str], list[int]] = {}
    for entry in entries:
        _put(organisations, fold(entry.organisation) if entry.name else "", entry.id)
        for name, value in entry.custom.items():
            if value.strip():
                fields.setdefault((name, fold(value.strip())), []).append(entry.id)
    for ids in _shared(organisations.values()):
        yield Duplicate(ids, Likeness.NAME_AND_ORGANISATION)
    sharing: dict[tuple[int, ...], list[str]] = {}
    for (name, _value), several in fields.items():
        for ids in _shared([several]):
            sharing.setdefault(ids, []).append(name)
    for ids, names in sharing.items():
        yield Duplicate(ids, Likeness.NAME_AND_FIELD, ", ".join(names[:_NAMED_FIELDS]))
    if " " in key or not any(entry.name for entry in entries):
        everybody = tuple(entry.id for entry in entries)
        whole = all(entry.has_number for entry in entries)
        yield Duplicate(everybody, Likeness.NAME if whole else Likeness.NAME_WITHOUT_NUMBER)


def _shared(groups: Iterable[Sequence[int]]) -> Iterator[tuple[int, ...]]:
    return (tuple(ids) for ids in groups if len(ids) > 1)


def _strongest(found: Iterable[Duplicate]) -> list[Duplicate]:
    """Leave out what says less of people who are together in a surer one."""
    kept: list[Duplicate] = []
    together: dict[int, list[frozenset[int]]] = {}
    for duplicate in sorted(found, key=_rank):
        ids = frozenset(duplicate.contacts)
        if not any(ids <= surer for surer in together.get(duplicate.contacts[0], ())):
            kept.append(duplicate)
            for each in ids:
                together.setdefault(each, []).append(ids)
    return kept


def _without(duplicate: Duplicate, apart: Apart) -> Duplicate | None:
    """Leave out who is known to be somebody else than all the others; None where nobody stays."""
    pairs = (pair for pair in combinations(sorted(duplicate.contacts), 2) if pair not in apart)
    staying = {each for pair in pairs for each in pair}
    if not staying:
        return None
    return replace(duplicate, contacts=tuple(i for i in duplicate.contacts if i in staying))


def _rank(duplicate: Duplicate) -> tuple[int, tuple[int, ...]]:
    return _ORDER[duplicate.likeness], duplicate.contacts
