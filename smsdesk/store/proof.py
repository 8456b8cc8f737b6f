"""An unknown message that turns out to have been sent.

Owns that one step: by a delivery report, or by the modem's answer when it comes late. Both count
only when every part is known to be with the network.
"""

from __future__ import annotations

from smsdesk.domain.status import Cause, Status, next_status
from smsdesk.store.connection import Database
from smsdesk.store.journal import Journal
from smsdesk.store.models import Outbound
from smsdesk.store.statement import Statement, arg

_SENT = Statement(
    Outbound.update(
        {
            Outbound.status: arg("status"),
            Outbound.reason: None,
            Outbound.detail: "",
            Outbound.settled_at: arg("now"),
            Outbound.sent_at: arg("now"),
        }
    ).where((Outbound.id == arg("outbound")) & (Outbound.status == Status.UNKNOWN.value))
)


def note_sent(
    db: Database, journal: Journal, outbound: int, cause: Cause, lane: str, now: int
) -> Status:
    """Settle an unknown message as sent because of `cause`, and return its new status."""
    sent = next_status(Status.UNKNOWN, cause)
    db.run(_SENT, outbound=outbound, status=sent.value, now=now)
    journal.step(outbound, cause, sent, now, lane)
    return sent
