"""What became of a batch, as outcomes that add up to all of its messages."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from smsdesk.domain.status import Delivery, Status
from smsdesk.domain.views import QueueCounts


@dataclass(frozen=True, slots=True)
class Share:
    """One outcome: its word, its colour's name in the tokens, and how many."""

    label: str
    tone: str
    count: int


def _tr(text: str) -> str:
    return QCoreApplication.translate("outcomes", text)


def shares(counts: QueueCounts) -> tuple[Share, ...]:
    """Split a batch's messages into outcomes that add up to all of them."""
    delivered = counts.by_delivery.get(Delivery.DELIVERED, 0)
    failed_later = counts.by_delivery.get(Delivery.UNDELIVERED, 0) + counts.by_delivery.get(
        Delivery.EXPIRED, 0
    )
    sent = max(0, counts.of(Status.SUCCESS) - delivered - failed_later)
    waiting = counts.of(Status.NOT_PROCESSED) + counts.of(Status.PROCESSING)
    return (
        Share(_tr("Delivered"), "success", delivered),
        Share(_tr("Sent, no report yet"), "sent", sent),
        Share(_tr("Not delivered"), "not_delivered", failed_later),
        Share(_tr("Failed"), "danger", counts.of(Status.FAILED)),
        Share(_tr("Unknown"), "warning", counts.of(Status.UNKNOWN)),
        Share(_tr("Waiting"), "waiting", waiting),
        Share(_tr("Cancelled"), "cancelled", counts.of(Status.CANCELLED)),
    )
