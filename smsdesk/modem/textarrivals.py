"""What text mode shows, put back into the PDU that it was.

So a message is one and the same however it is read: its PDU is its identity, its parts find each
other by the header in it, and the codec alone judges what it holds. What fits no PDU (a phone
that joins parts itself, or tells no time) is kept in words.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime

from smsdesk.at import fields
from smsdesk.at.responses import INTERNATIONAL
from smsdesk.at.textmode import TextMessage, TextReport
from smsdesk.codec import address, gsm7, timestamp, ucs2
from smsdesk.codec import pdu as codec
from smsdesk.codec.alphabet import Alphabet
from smsdesk.codec.dcs import CODINGS
from smsdesk.codec.errors import CodecError
from smsdesk.codec.pdu import NumberType
from smsdesk.domain.message import Receipt, ReceivedPart, Slot
from smsdesk.modem import arrivals, textcoding
from smsdesk.modem.arrivals import Owner

_NO_MORE, _HEADER, _TYPE = 0x04, 0x40, 0x03
"""Bits of the first octet of an SMS-DELIVER (3GPP TS 23.040 9.2.2.1)."""
_GSM7, _UCS2 = 0x00, 0x08
_MOST_SEPTETS, _MOST_OCTETS = 160, 140
_NAME = 208
"""Type of address of an alphanumeric sender."""
_IN_WORDS = "FF"
"""A message in words begins so; no PDU does, for that would be a service centre's address of 255
octets."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _UserData:
    """The part of a PDU that the body was, with the octets that say how to read it."""

    first: int
    dcs: int
    length: int
    octets: bytes


def raw(found: TextMessage | TextReport, charset: str) -> str:
    """Return what was shown as a PDU, or in words; "" for a report that names no message."""
    if isinstance(found, TextReport):
        return _report(found)
    sender = textcoding.name(found.sender)
    if found.kind == INTERNATIONAL and sender.isdigit():
        sender = f"+{sender}"
    data = _user_data(found, charset)
    try:
        if data is not None and found.sent_at is not None:
            return _deliver(found, sender, found.sent_at, data)
    except CodecError as err:
        log.info("a message is kept in words: %s", err)
    said = textcoding.said(found.body, charset, found.dcs)
    words = said if isinstance(said, str) else found.body
    return _IN_WORDS + f"{sender}\n{found.stamp}\n{words}".encode().hex().upper()


def read(raw: str, slot: Slot | None, owner: Owner) -> ReceivedPart | Receipt | None:
    """Return what a message is, in either form; None for one of our own."""
    if not raw.startswith(_IN_WORDS):
        return arrivals.read(raw, slot, owner)
    sender, _, words = bytes.fromhex(raw[len(_IN_WORDS) :]).decode().split("\n", 2)
    return ReceivedPart(
        raw=raw,
        sender=sender,
        text=words,
        data=None,
        sent_at=None,
        concat=None,
        slot=slot,
        route=owner.lane,
        imei=owner.imei,
        imsi=owner.imsi,
    )


def _deliver(found: TextMessage, sender: str, sent_at: datetime, data: _UserData) -> str:
    """Return the SMS-DELIVER of these fields; raises `CodecError` where one does not fit."""
    kind = NumberType.ALPHANUMERIC if found.kind == _NAME else None
    in_order = (
        bytes((data.first,)),
        address.encode(sender, kind),
        bytes((found.pid or 0, data.dcs)),
        timestamp.encode(sent_at),
        bytes((data.length,)),
        data.octets,
    )
    return f"00{b''.join(in_order).hex().upper()}"


def _user_data(found: TextMessage, charset: str) -> _UserData | None:
    """Return the user data, None where they are more than one message holds."""
    first = (_NO_MORE if found.first is None else found.first) & ~_TYPE
    if first & _HEADER and fields.is_hex(found.body):
        return _with_header(first, found)
    first &= ~_HEADER  # the device has taken it out
    said = textcoding.said(found.body, charset, found.dcs)
    if isinstance(said, bytes):
        return _octets(first, found.dcs or 0, said)
    alphabet = CODINGS[found.dcs or 0].alphabet
    if alphabet is Alphabet.GSM7 and gsm7.first_outside(said) is None:
        return _septets(first, found.dcs or _GSM7, gsm7.encode(said))
    dcs = found.dcs if found.dcs is not None and alphabet is Alphabet.UCS2 else _UCS2
    return _octets(first, dcs, ucs2.encode(said))


def _with_header(first: int, found: TextMessage) -> _UserData | None:
    """Return octets that begin with a header: they are shown as such, septets too."""
    octets, dcs = bytes.fromhex(found.body), found.dcs or 0
    if CODINGS[dcs].alphabet is not Alphabet.GSM7:
        return _octets(first, dcs, octets)
    length = found.length if found.length in _lengths(octets) else min(_lengths(octets))
    return _UserData(first, dcs, length, octets) if len(octets) <= _MOST_OCTETS else None


def _lengths(octets: bytes) -> tuple[int, ...]:
    """Return how many septets the octets may be: seven bits at the end that are zero may be none.

    Where the device does not say it, filling is likelier there than a "@".
    """
    septets = len(octets) * 8 // 7
    filled = bool(octets) and len(octets) % 7 == 0 and octets[-1] < 2
    return (septets, septets - 1) if filled else (septets,)


def _septets(first: int, dcs: int, septets: bytes) -> _UserData | None:
    if len(septets) > _MOST_SEPTETS:
        return None
    return _UserData(first, dcs, len(septets), gsm7.pack(septets))


def _octets(first: int, dcs: int, octets: bytes) -> _UserData | None:
    if len(octets) > _MOST_OCTETS:
        return None
    return _UserData(first, dcs, len(octets), octets)


def _report(found: TextReport) -> str:
    recipient = textcoding.name(found.recipient)
    if found.kind == INTERNATIONAL and recipient.isdigit():
        recipient = f"+{recipient}"
    if found.sent_at is None or found.discharged_at is None:
        log.warning("a report without its times is of no use: %s", found)
        return ""
    try:
        return codec.encode_status_report(
            found.reference,
            recipient,
            sent_at=found.sent_at,
            discharged_at=found.discharged_at,
            status_code=found.status,
        ).pdu
    except CodecError as err:
        log.warning("a report of no use (%s): %s", err, found)
        return ""
