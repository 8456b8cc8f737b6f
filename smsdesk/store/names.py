"""What a number is called: the name of the contact that has it."""

from __future__ import annotations

from collections.abc import Iterable

from smsdesk.domain.views import ContactRow
from smsdesk.store.connection import Database
from smsdesk.store.models import Contact, PhoneNumber
from smsdesk.store.statement import chunks


class Names:
    """Looks names up by number. May be used from any thread."""

    def __init__(self, db: Database) -> None:
        """Read from `db`."""
        self._db = db

    def of(self, numbers: Iterable[str]) -> dict[str, str]:
        """Return the display name of each number that belongs to a contact."""
        return {
            number: name
            for chunk in chunks(numbers)
            for number, name in self._of_chunk(chunk)
            if name
        }

    def _of_chunk(self, numbers: list[str]) -> Iterable[tuple[str, str]]:
        query = (
            PhoneNumber.select(
                PhoneNumber.e164, Contact.first_name, Contact.last_name, Contact.organisation
            )
            .join(Contact)
            .where(PhoneNumber.e164.in_(numbers))
        )
        for number, first, last, organisation in self._db.rows(query):
            yield number, ContactRow(0, first, last, organisation).name
