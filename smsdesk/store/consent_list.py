"""The numbers that get nothing, and those of the white list, as lists to look through.

Owns the reads behind the page "Do not send"; changes are made by `consents`.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Any

from peewee import fn

from smsdesk.domain.views import ConsentEntry
from smsdesk.store.connection import Database
from smsdesk.store.listed import Listed
from smsdesk.store.models import ConsentEvent, PhoneNumber
from smsdesk.store.names import Names
from smsdesk.store.search import Search
from smsdesk.store.statement import Statement, fixed
from smsdesk.store.times import from_micros

_WITH_CONSENT = (
    fixed(PhoneNumber.white_list == 1)
    | fixed(PhoneNumber.do_not_send != "")
    | fixed(PhoneNumber.evidence != "")
)
_BLOCKED = _WITH_CONSENT & fixed(PhoneNumber.do_not_send != "")
_WHITE = _WITH_CONSENT & fixed(PhoneNumber.white_list == 1)
_EVERYTHING = Statement(
    PhoneNumber.select(PhoneNumber.id).where(_WITH_CONSENT).order_by(PhoneNumber.e164)
)
_PAGE = Listed(
    lambda ids: PhoneNumber.select(
        PhoneNumber.id,
        PhoneNumber.e164,
        PhoneNumber.white_list,
        PhoneNumber.do_not_send,
        PhoneNumber.do_not_send_at,
        PhoneNumber.evidence,
    ).where(PhoneNumber.id.in_(ids))
)
_LATEST = Listed(
    lambda numbers: (
        ConsentEvent.select(
            ConsentEvent.number,
            fn.MAX(ConsentEvent.id),
            ConsentEvent.at,
            ConsentEvent.actor,
            ConsentEvent.note,
        )
        .where(ConsentEvent.number.in_(numbers))
        .group_by(ConsentEvent.number)
    )
)
_COUNT_WHITE = Statement(
    PhoneNumber.select(fn.COUNT(PhoneNumber.id)).where(
        _WHITE & fixed(PhoneNumber.do_not_send == "")
    )
)


class ConsentList:
    """Reads the lists. Every method may be called from any thread."""

    def __init__(self, db: Database, search: Search) -> None:
        """Read from `db`; names are found by `search`."""
        self._db = db
        self._search = search
        self._names = Names(db)

    def ids(self, *, white: bool = False, search: str = "") -> array[int]:
        """Return the ids of the numbers of a list, the latest block first.

        A search finds a piece of the number, of the reason or evidence, or the contact's name.
        """
        query = PhoneNumber.select(PhoneNumber.id).where(_WHITE if white else _BLOCKED)
        if search.strip():
            query = query.where(self._matches(search.strip()))
        return self._db.ids(query.order_by(PhoneNumber.do_not_send_at.desc(), PhoneNumber.e164))

    def _matches(self, search: str) -> Any:
        digits = "".join(ch for ch in search if ch.isdigit()).lstrip("0")
        found = PhoneNumber.evidence.contains(search) | PhoneNumber.do_not_send.contains(search)
        if digits:
            found |= PhoneNumber.e164.contains(digits)
        people = self._search.contacts(search)
        return found | PhoneNumber.contact.in_(people) if people else found

    def everything(self) -> array[int]:
        """Return the ids of all numbers of which anything is known, in the order of the numbers."""
        return self._db.ids(_EVERYTHING)

    def page(self, ids: Sequence[int]) -> list[ConsentEntry]:
        """Return the entries of `ids` in that order; ids that are unknown are left out."""
        rows = {row[0]: row for row in self._db.listed(_PAGE, ids)}
        numbers = [row[1] for row in rows.values()]
        names = self._names.of(numbers)
        latest = {row[0]: row[2:] for row in self._db.listed(_LATEST, numbers)}
        return [
            _entry(rows[each], names, latest.get(rows[each][1], (None, "", "")))
            for each in ids
            if each in rows
        ]

    def white_count(self) -> int:
        """Return how many numbers of the white list may be texted."""
        return int(self._db.value(_COUNT_WHITE))


def _entry(row: Any, names: dict[str, str], latest: Any) -> ConsentEntry:
    key, number, white, reason, since, evidence = row
    at, actor, note = latest
    return ConsentEntry(
        id=key,
        number=number,
        name=names.get(number, ""),
        white_list=bool(white),
        do_not_send=reason,
        since=from_micros(since if since is not None else at),
        evidence=evidence,
        actor=actor,
        note=note,
    )
