"""What an import says of carriers: whose customer somebody is, as the list calls them.

Owns that a list fills in what is not known, and changes what is known only where it is right about
the rest; and that a carrier nobody has heard of is told, and the person imported all the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from smsdesk.domain import numbers
from smsdesk.domain.carrier import Carrier
from smsdesk.domain.message import Skipped
from smsdesk.domain.reasons import Reason
from smsdesk.services.candidates import Candidate, RowReader
from smsdesk.store.database import Store

Named = Callable[[str, str], Carrier | None]
"""Returns the carrier that is called so, for a number (see `Carriers.find`)."""


def nobody(_said: str, _number: str) -> Carrier | None:
    """Where no table of carriers is at hand."""
    return None


class Carriers:
    """The carriers of one import."""

    def __init__(self, store: Store, named: Named, *, overwrite: bool) -> None:
        """Take the table's names; `overwrite` changes carriers that are known, too."""
        self._store = store
        self._named = named
        self._overwrite = overwrite
        self._found: dict[tuple[str, str], Carrier | None] = {}

    def said(
        self,
        people: Sequence[Candidate],
        rows: RowReader,
        skip: Callable[[Skipped], None],
        check: Callable[[], None],
    ) -> dict[str, int]:
        """Return the carriers by number, of those that are to change; `check` may raise to stop."""
        wanted: dict[str, int] = {}
        for at, person in enumerate(people):
            if at % 500 == 0:
                check()
            said = rows.carrier(person)
            if said:
                self._sort(person, said, wanted, skip)
        known = self._store.carriers.of_numbers(wanted)
        return {
            number: carrier
            for number, carrier in wanted.items()
            if self._is_news(known.get(number), carrier)
        }

    def _is_news(self, known: int | None, carrier: int) -> bool:
        return known is None or (self._overwrite and known != carrier)

    def _sort(
        self,
        person: Candidate,
        said: str,
        wanted: dict[str, int],
        skip: Callable[[Skipped], None],
    ) -> None:
        for phone in person.phones:
            carrier = self._carrier(said, phone.e164)
            if carrier is None:
                skip(Skipped(said, Reason.CARRIER_NOT_LISTED, person.row))
                return
            wanted[phone.e164] = carrier.id

    def _carrier(self, said: str, number: str) -> Carrier | None:
        key = (said.casefold(), numbers.sanitise(number, None).region)
        if key not in self._found:
            self._found[key] = self._named(said, number)
        return self._found[key]
