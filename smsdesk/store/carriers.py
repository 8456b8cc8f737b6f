"""Network operators and their email gateways."""

from __future__ import annotations

from collections.abc import Iterable

from peewee import EXCLUDED

from smsdesk.domain.views import CarrierRow
from smsdesk.store.connection import Database
from smsdesk.store.models import PhoneCarrier
from smsdesk.store.statement import Statement, arg

_PUT = Statement(
    PhoneCarrier.insert(
        {
            PhoneCarrier.country: arg("country"),
            PhoneCarrier.name: arg("name"),
            PhoneCarrier.gateway: arg("gateway"),
            PhoneCarrier.state: arg("state"),
            PhoneCarrier.since: arg("since"),
        }
    ).on_conflict(
        conflict_target=[PhoneCarrier.country, PhoneCarrier.name, PhoneCarrier.gateway],
        update={PhoneCarrier.state: EXCLUDED.state, PhoneCarrier.since: EXCLUDED.since},
    )
)
_OF_COUNTRY = Statement(
    PhoneCarrier.select(
        PhoneCarrier.id,
        PhoneCarrier.country,
        PhoneCarrier.name,
        PhoneCarrier.gateway,
        PhoneCarrier.state,
        PhoneCarrier.since,
    )
    .where(PhoneCarrier.country == arg("country"))
    .order_by(PhoneCarrier.name, PhoneCarrier.gateway)
)


class Carriers:
    """Keeps the table of operators. Every method may be called from any thread."""

    def __init__(self, db: Database) -> None:
        """Work on `db`."""
        self._db = db

    def put(self, carriers: Iterable[CarrierRow]) -> None:
        """Add operators; those that are known take the new state."""
        with self._db.write():
            self._db.many(
                _PUT,
                _PUT.rows(
                    {
                        "country": each.country.upper(),
                        "name": each.name,
                        "gateway": each.gateway,
                        "state": each.state,
                        "since": each.since,
                    }
                    for each in carriers
                ),
            )

    def of_country(self, country: str) -> list[CarrierRow]:
        """Return the operators of an ISO 3166 country, by name."""
        return [CarrierRow(*row) for row in self._db.rows(_OF_COUNTRY, country=country.upper())]
