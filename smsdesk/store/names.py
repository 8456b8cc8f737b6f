"""What a number is called: the name of the contact that has it."""

from __future__ import annotations

from collections.abc import Iterable

from smsdesk.domain.views import ContactRow
from smsdesk.store.connection import Database
from smsdesk.store.listed import Listed
from smsdesk.store.models import Contact, PhoneNumber

_NAMES = Listed(
    lambda numbers: (
        PhoneNumber.select(
            PhoneNumber.e164, Contact.first_name, Contact.last_name, Contact.organisation
        )
        .join(Contact)
        .where(PhoneNumber.e164.in_(numbers))
    )
)


class Names:
    """Looks names up by number. May be used from any thread."""

    def __init__(self, db: Database) -> None:
        """Read from `db`."""
        self._db = db

    def of(self, numbers: Iterable[str]) -> dict[str, str]:
        """Return the display name of each number that belongs to a contact."""
        found = {
            number: ContactRow(0, first, last, organisation).name
            for number, first, last, organisation in self._db.listed(_NAMES, numbers)
        }
        return {number: name for number, name in found.items() if name}
