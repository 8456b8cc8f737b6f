"""The modem's answer for a part that came after the message was settled as unknown.

Owns what such an answer changes: the part gets its reference, and an unknown message of which
every part is accepted now was sent. Where parts are missing it stays unknown and says so: whether
the rest is to go is for a person, and goes on at the first part that never left.
"""

from __future__ import annotations

from peewee import fn

from smsdesk.domain.message import LateAcceptance
from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Cause, Status, next_status
from smsdesk.store.connection import Database
from smsdesk.store.journal import Journal, standing
from smsdesk.store.models import Outbound, OutboundPart
from smsdesk.store.proof import note_sent
from smsdesk.store.statement import Statement, arg

_MESSAGE = Statement(
    Outbound.select(Outbound.status, Outbound.delivery, Outbound.batch, Outbound.parts).where(
        Outbound.id == arg("outbound")
    )
)
# A part that has a reference has had its answer; a report alone leaves it without one.
_LAND = Statement(
    OutboundPart.update(
        {
            OutboundPart.accepted_at: fn.COALESCE(OutboundPart.accepted_at, arg("now")),
            OutboundPart.reference: arg("reference"),
        }
    ).where(
        (OutboundPart.outbound == arg("outbound"))
        & (OutboundPart.position == arg("index"))
        & OutboundPart.reference.is_null()
    )
)
_ACCEPTED = Statement(
    OutboundPart.select(fn.COUNT(OutboundPart.position)).where(
        (OutboundPart.outbound == arg("outbound")) & OutboundPart.accepted_at.is_null(is_null=False)
    )
)
_EXPLAIN = Statement(
    Outbound.update(
        {Outbound.reason: Reason.PARTLY_SENT.value, Outbound.detail: arg("detail")}
    ).where(Outbound.id == arg("outbound"))
)


class LateAnswers:
    """Applies late answers within one transaction."""

    def __init__(self, db: Database, journal: Journal) -> None:
        """Work on the open transaction."""
        self._db = db
        self._journal = journal

    def apply(self, late: LateAcceptance, now: int) -> bool:
        """Note a late answer to a message that is unknown still; tell whether it changed it."""
        outbound = late.part.outbound
        row = self._db.row(_MESSAGE, outbound=outbound)
        if row is None or row[0] != Status.UNKNOWN or not self._land(late, now):
            return False
        _, delivery, batch, total = row
        accepted = self._db.value(_ACCEPTED, outbound=outbound)
        if accepted < total:
            self._explain(late, f"{accepted}/{total}", now)
            return True
        sent = note_sent(self._db, self._journal, outbound, Cause.ANSWERED_LATE, late.route, now)
        self._journal.moved(batch, standing(Status.UNKNOWN, delivery), standing(sent, delivery))
        return True

    def _land(self, late: LateAcceptance, now: int) -> bool:
        return bool(
            self._db.run(
                _LAND,
                outbound=late.part.outbound,
                index=late.part.index,
                reference=late.reference,
                now=now,
            )
        )

    def _explain(self, late: LateAcceptance, detail: str, now: int) -> None:
        self._db.run(_EXPLAIN, outbound=late.part.outbound, detail=detail)
        cause = Cause.PART_ANSWERED_LATE
        self._journal.step(
            late.part.outbound,
            cause,
            next_status(Status.UNKNOWN, cause),
            now,
            late.route,
            Reason.PARTLY_SENT,
            detail,
        )
