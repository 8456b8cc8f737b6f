"""Addresses at carriers' gateways that took no mail: nothing more goes there by itself.

The mark belongs to the address, not to the number: with another carrier, the number has another
address, and is none the worse.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.store.connection import Database
from smsdesk.store.models import BouncedAddress
from smsdesk.store.statement import Statement, arg
from smsdesk.store.times import from_micros, to_micros

_NOTE = Statement(
    BouncedAddress.insert(
        {
            BouncedAddress.address: arg("address"),
            BouncedAddress.at: arg("now"),
            BouncedAddress.reason: arg("reason"),
            BouncedAddress.detail: arg("detail"),
        }
    ).on_conflict_replace()
)
_GET = Statement(
    BouncedAddress.select(BouncedAddress.at, BouncedAddress.reason, BouncedAddress.detail).where(
        BouncedAddress.address == arg("address")
    )
)
_ANY = Statement(BouncedAddress.select(BouncedAddress.address).limit(arg("limit")))
_LIFT = Statement(BouncedAddress.delete().where(BouncedAddress.address == arg("address")))


@dataclass(frozen=True, slots=True)
class BouncedRow:
    """That a mail to an address came back: when, and why."""

    address: str
    at: datetime
    trouble: Trouble


class Bounces:
    """Keeps the marks. Every method may be called from any thread."""

    def __init__(self, db: Database) -> None:
        """Work on `db`."""
        self._db = db

    def note(self, address: str, reason: Reason, detail: str, now: datetime) -> None:
        """Mark an address."""
        with self._db.write():
            self._db.run(
                _NOTE,
                address=address.lower(),
                now=to_micros(now),
                reason=reason.value,
                detail=detail,
            )

    def get(self, address: str) -> BouncedRow | None:
        """Return why nothing goes to an address, None where nothing stands against it."""
        row = self._db.row(_GET, address=address.lower())
        if row is None:
            return None
        at, reason, detail = row
        return BouncedRow(address.lower(), from_micros(at), Trouble(Reason(reason), detail))

    def lift(self, address: str) -> None:
        """Take a mark away, should there be one."""
        if self.get(address) is not None:
            with self._db.write():
                self._db.run(_LIFT, address=address.lower())

    def any(self) -> bool:
        """Tell whether there is any mark."""
        return self._db.row(_ANY, limit=1) is not None
