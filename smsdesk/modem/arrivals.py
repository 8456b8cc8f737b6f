"""From the PDUs a modem shows to the arrivals the program keeps.

Owns the labels: whose SIM and modem it was, where the message lies. Nothing is thrown away: what
can't be decoded keeps its raw form and says so.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass

from smsdesk.codec import pdu as codec
from smsdesk.codec.errors import CodecError
from smsdesk.domain.message import Content, Receipt, ReceivedPart, Slot

WAP_PUSH = 2948
"""The port of WAP push (WAP-259-WDP, appendix B): the notice of a picture message comes there."""

_HOLLOW_REPORT = "000000FF00"

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Owner:
    """Who received: the lane, the modem and the SIM."""

    lane: str
    imei: str = ""
    imsi: str = ""


def read(pdu: str, slot: Slot | None, owner: Owner) -> ReceivedPart | Receipt | None:
    """Return what a PDU is; None for one that we wrote ourselves (a stored SUBMIT).

    None also for the shell of a report that Wavecom devices give out of SR: nothing of it is
    left to be shown to anybody.
    """
    if pdu.startswith(_HOLLOW_REPORT):
        log.warning("%s: a report without contents: %s", owner.lane, pdu)
        return None
    try:
        message = codec.decode(pdu, "in")
    except CodecError as err:
        return _undecodable(pdu, slot, owner, err.problem)
    except Exception:
        log.exception("the decoder failed; the raw message is kept")
        return _undecodable(pdu, slot, owner)
    match message:
        case codec.Deliver():
            return _part(message, slot, owner)
        case codec.StatusReport(status_code=int()):
            return _receipt(message, slot, owner)
        case codec.StatusReport():
            return _undecodable(pdu, slot, owner, *message.problems)
    return None


def is_undecodable(arrival: object) -> bool:
    """Tell whether only the raw form of this arrival is of use."""
    if not isinstance(arrival, ReceivedPart):
        return False
    return bool(arrival.problems) and not arrival.text and not arrival.data


def _part(message: codec.Deliver, slot: Slot | None, owner: Owner) -> ReceivedPart:
    return ReceivedPart(
        raw=message.raw,
        sender=message.sender,
        text=message.text,
        data=message.data,
        sent_at=message.sent_at,
        concat=message.concat,
        slot=slot,
        route=owner.lane,
        imei=owner.imei,
        imsi=owner.imsi,
        problems=tuple(map(str, message.problems)),
        content=_content(message),
    )


def _content(message: codec.Deliver) -> Content:
    if message.text is not None:
        return Content.TEXT
    pushed = message.ports is not None and message.ports.destination == WAP_PUSH
    return Content.PICTURE if pushed else Content.DATA


def _receipt(report: codec.StatusReport, slot: Slot | None, owner: Owner) -> Receipt:
    return Receipt(
        reference=report.reference,
        recipient=report.recipient,
        state=report.state,
        status_code=report.status_code or 0,
        at=report.discharged_at,
        route=owner.lane,
        imsi=owner.imsi,
        slot=slot,
        raw=report.raw,
        sent_at=report.sent_at,
    )


def _undecodable(pdu: str, slot: Slot | None, owner: Owner, *problems: str) -> ReceivedPart:
    return ReceivedPart(
        raw=pdu.upper(),
        sender="",
        text=None,
        data=None,
        sent_at=None,
        concat=None,
        slot=slot,
        route=owner.lane,
        imei=owner.imei,
        imsi=owner.imsi,
        problems=tuple(map(str, problems)) or ("unreadable",),
    )
