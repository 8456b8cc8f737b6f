"""Forgetting a person who asks for it, and saying beforehand what goes and what stays.

Owns whom a number means, what of drafts and repeated sendings names them, and the older copies
of the data file that the program made itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from smsdesk.domain.changes import (
    ContactsChanged,
    Emit,
    InboxChanged,
    QueueChanged,
)
from smsdesk.domain.consent import DoNotSend
from smsdesk.domain.errors import Refusal
from smsdesk.domain.numbers import sanitise
from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Status
from smsdesk.domain.views import OutboundFilter
from smsdesk.services.people import People
from smsdesk.services.recipients import (
    Chosen,
    Entry,
    Listed,
    Pasted,
    Person,
    Typed,
    dumps,
    loads,
)
from smsdesk.services.settings import Settings
from smsdesk.store.database import Store
from smsdesk.store.forgetting import Forgotten

_COPIES = "smsdesk-version-*.sqlite3"


@dataclass(frozen=True, slots=True)
class Whom:
    """Who is meant: the contact (0: none), what they are called, and their numbers (E.164)."""

    contact: int
    name: str
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """What forgetting would erase; `copies` are older copies of the data in its folder."""

    whom: Whom
    sent: int
    received: int
    waiting: int
    copies: tuple[Path, ...]


class Forget:
    """Forgets people."""

    def __init__(
        self, directory: Path, store: Store, settings: Settings, people: People, emit: Emit
    ) -> None:
        """Take the collaborators; `directory` is where the data file is."""
        self._directory = directory
        self._store = store
        self._settings = settings
        self._people = people
        self._emit = emit

    def whom(self, typed: str) -> Whom:
        """Return who has a number; raise `Refusal` with a NUMBER_* reason."""
        number = self._people.number(typed)
        contact = self._store.contacts.by_number(number)
        return Whom(0, "", (number,)) if contact is None else self.whom_contact(contact.id)

    def whom_contact(self, contact: int) -> Whom:
        """Return the numbers of a contact; raise `Refusal(NOT_FOUND)`."""
        row = self._store.contacts.get(contact)
        if row is None:
            raise Refusal(Reason.NOT_FOUND, str(contact))
        return Whom(row.id, row.name, tuple(phone.e164 for phone in row.phones))

    def preview(self, whom: Whom) -> Preview:
        """Say what would go."""
        outbounds = self._store.outbounds
        sent = sum(len(outbounds.ids(OutboundFilter(number=each))) for each in whom.numbers)
        waiting = sum(
            len(outbounds.ids(OutboundFilter(number=each, statuses=(Status.NOT_PROCESSED,))))
            for each in whom.numbers
        )
        received = sum(self._store.inbox.count_from(each) for each in whom.numbers)
        return Preview(whom, sent, received, waiting, self.copies())

    def copies(self) -> tuple[Path, ...]:
        """Return the copies that the program made before it changed the form of its data."""
        return tuple(sorted(self._directory.glob(_COPIES)))

    def forget(self, whom: Whom, *, actor: str = "person", copies: bool = False) -> Forgotten:
        """Erase everything about a person; what may be sent to them is: nothing, from now on.

        With `copies` the program's own older copies go as well; those that people made do not.
        """
        with self._store.atomic():
            for number in whom.numbers:
                self._block(number, actor)
            self._clean_lists(whom)
            contacts = [whom.contact] if whom.contact else []
            erased = self._store.forgetting.erase(whom.numbers, contacts)
        self._store.forgetting.sweep()
        if copies:
            for copy in self.copies():
                copy.unlink(missing_ok=True)
        changes = (ContactsChanged(), InboxChanged(""), QueueChanged())
        for change in changes:
            self._emit(change)
        return erased

    def _block(self, number: str, actor: str) -> None:
        known = self._store.consents.get(number)
        reason = known.do_not_send if known is not None else ""
        self._store.queue.cancel_for_number(number, reason=Reason.DO_NOT_SEND, actor=actor)
        self._store.consents.set(
            number, do_not_send=reason or DoNotSend.FORGOTTEN.value, evidence="", actor=actor
        )

    # Drafts and what repeats.

    def _clean_lists(self, whom: Whom) -> None:
        for draft in self._store.drafts.all():
            kept = self._without(loads(draft.recipients), whom)
            if kept is not None:
                self._store.drafts.save(replace(draft, recipients=dumps(kept)))
        for series in self._store.series.all():
            kept = self._without(loads(series.recipients), whom)
            if kept is not None:
                self._store.series.save(replace(series, recipients=dumps(kept)))

    def _without(self, entries: Sequence[Entry], whom: Whom) -> tuple[Entry, ...] | None:
        """Return entries without somebody, None where they are in none."""
        kept = tuple(left for each in entries if (left := self._less(each, whom)) is not None)
        return None if kept == tuple(entries) else kept

    def _less(self, entry: Entry, whom: Whom) -> Entry | None:
        match entry:
            case Typed(number=number):
                return None if self._is(number, whom) else entry
            case Person(contact=contact, number=number):
                gone = contact == whom.contact or self._is(number, whom)
                return None if gone else entry
            case Chosen(contacts=contacts):
                left = tuple(each for each in contacts if each != whom.contact)
                return replace(entry, contacts=left) if left else None
            case Pasted(numbers=numbers):
                return replace(entry, numbers=tuple(self._others(numbers, whom)))
            case Listed(recipients=recipients):
                rows = tuple(each for each in recipients if not self._is(each.typed, whom))
                return replace(entry, recipients=rows)
        return entry

    def _others(self, numbers: Iterable[str], whom: Whom) -> Iterable[str]:
        return (each for each in numbers if not self._is(each, whom))

    def _is(self, typed: str, whom: Whom) -> bool:
        try:
            return sanitise(typed, self._settings.region).value in whom.numbers
        except Refusal:
            return False
