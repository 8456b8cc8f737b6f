"""What the status octet of a report means (TP-ST, 3GPP TS 23.040 9.2.3.15)."""

from __future__ import annotations

from smsdesk.domain.status import Delivery

VALIDITY_EXPIRED = 0x46
_PENDING_FROM = 0x20
_FAILED_FROM = 0x40


_MEANINGS = {
    0x00: "received by the recipient",
    0x01: "forwarded; whether it was received can't be confirmed",
    0x02: "replaced by the service centre",
    0x20: "congestion",
    0x21: "recipient busy",
    0x22: "no response from the recipient",
    0x23: "service rejected",
    0x24: "quality of service not available",
    0x25: "error at the recipient",
    0x40: "remote procedure error",
    0x41: "incompatible destination",
    0x42: "connection rejected by the recipient",
    0x43: "not obtainable",
    0x44: "quality of service not available",
    0x45: "no interworking available",
    0x46: "validity period expired",
    0x47: "deleted by the sender",
    0x48: "deleted by the service centre",
    0x49: "message does not exist",
    0x60: "congestion",
    0x61: "recipient busy",
    0x62: "no response from the recipient",
    0x63: "service rejected",
    0x64: "quality of service not available",
    0x65: "error at the recipient",
}
_ENDS = (
    (_PENDING_FROM, ""),
    (_FAILED_FROM, "still trying"),
    (0x60, "given up for good"),
    (0x80, "given up after trying"),
    (0x100, "given up"),
)


def meaning(status_code: int) -> str:
    """Return what a TP-ST octet says, in the standard's words."""
    end = next(words for below, words in _ENDS if status_code < below)
    reason = _MEANINGS.get(status_code, f"unassigned code {status_code:#04x}")
    return f"{end}: {reason}" if end else reason


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
