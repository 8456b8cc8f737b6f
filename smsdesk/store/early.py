"""Delivery reports that come before the answer to their message (MODEMS.md 3.4).

While a message to its number is in the air, nobody can tell whether a report speaks of that one
or of an earlier one: its reference is not known yet. Owns the few that wait for the answer, in
the data file, so that they outlive the program; whoever ends a wait has them looked at again.
"""

from __future__ import annotations

from smsdesk.domain.message import Receipt
from smsdesk.domain.status import Delivery
from smsdesk.store.connection import Database, Row
from smsdesk.store.journal import Journal
from smsdesk.store.models import EarlyReport
from smsdesk.store.receipts import Receipts
from smsdesk.store.statement import Statement, arg
from smsdesk.store.times import from_micros, to_micros

_COLUMNS = (
    EarlyReport.id,
    EarlyReport.reference,
    EarlyReport.recipient,
    EarlyReport.imsi,
    EarlyReport.state,
    EarlyReport.code,
    EarlyReport.sent_at,
    EarlyReport.at,
    EarlyReport.route,
)
_ALL = Statement(EarlyReport.select(*_COLUMNS).order_by(EarlyReport.id))
_KEEP = Statement(
    EarlyReport.insert({column: arg(column.name) for column in _COLUMNS if column.name != "id"})
)
_FORGET = Statement(EarlyReport.delete().where(EarlyReport.id == arg("id")))


class EarlyReports:
    """Keeps early reports and finds their messages, within one transaction."""

    def __init__(self, db: Database, journal: Journal) -> None:
        """Work on the open transaction."""
        self._db = db
        self._receipts = Receipts(db, journal)

    def take(self, receipt: Receipt, now: int) -> int | None:
        """Note a report, or keep it for later; return the id of the message it changed."""
        if self._receipts.is_early(receipt, now):
            self._keep(receipt)
            return None
        return self._receipts.apply(receipt, now)

    def _keep(self, receipt: Receipt) -> None:
        self._db.run(
            _KEEP,
            reference=receipt.reference,
            recipient=receipt.recipient,
            imsi=receipt.imsi,
            state=receipt.state.value,
            code=receipt.status_code,
            sent_at=to_micros(receipt.sent_at),
            at=to_micros(receipt.at),
            route=receipt.route,
        )

    def look_again(self, now: int) -> list[int]:
        """Note the kept ones that nothing is in the air for any more.

        Returns the ids of the messages that were changed.
        """
        changed: list[int] = []
        for number, receipt in map(_receipt, self._db.rows(_ALL)):
            if self._receipts.is_early(receipt, now):
                continue
            self._db.run(_FORGET, id=number)
            outbound = self._receipts.apply(receipt, now)
            if outbound is not None:
                changed.append(outbound)
        return changed


def _receipt(row: Row) -> tuple[int, Receipt]:
    number, reference, recipient, imsi, state, code, sent_at, at, route = row
    return number, Receipt(
        reference=reference,
        recipient=recipient,
        state=Delivery(state),
        status_code=code,
        at=from_micros(at),
        route=route,
        imsi=imsi,
        sent_at=from_micros(sent_at),
    )
