"""What the status octet of a report means (TP-ST, 3GPP TS 23.040 9.2.3.15)."""

from __future__ import annotations

from smsdesk.domain.status import Delivery

VALIDITY_EXPIRED = 0x46
_PENDING_FROM = 0x20
_FAILED_FROM = 0x40


def delivery(status_code: int) -> Delivery:
    """Return what a TP-ST octet means for the message.

    0x00 to 0x1F: it is done; 0x20 to 0x3F: the service centre still tries; from 0x40 on: given
    up. Reserved values from 0x80 on count as "service rejected", as the standard asks.
    """
    if status_code < _PENDING_FROM:
        return Delivery.DELIVERED
    if status_code < _FAILED_FROM:
        return Delivery.PENDING
    return Delivery.EXPIRED if status_code == VALIDITY_EXPIRED else Delivery.UNDELIVERED
