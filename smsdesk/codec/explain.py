"""A PDU explained in plain values, for the command line and for support.

Owns the answer of `smsdesk decode`: names of fields are a promise to scripts. It never raises:
what can't be read says so in `problems`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from smsdesk.codec.decode import Direction, decode
from smsdesk.codec.errors import CodecError
from smsdesk.codec.header import Ports
from smsdesk.codec.values import Command, Deliver, Message, StatusReport, Submit
from smsdesk.domain.message import Concat
from smsdesk.domain.status import Delivery


@dataclass(frozen=True, slots=True)
class ExplainedConcat:
    """Which part of which message it is."""

    reference: int
    total: int
    sequence: int


@dataclass(frozen=True, slots=True)
class ExplainedPorts:
    """The application ports it is addressed to and from."""

    destination: int
    source: int


@dataclass(frozen=True, slots=True)
class Explained:
    """What a PDU says; what it does not say is None.

    `type` is "SMS-DELIVER", "SMS-SUBMIT", "SMS-STATUS-REPORT" or "SMS-COMMAND", and None where
    nothing could be read. `address` is the sender or the recipient, `alphabet` "gsm7", "ucs2" or
    "8bit", `data` upper-case hex of what is not text, `timestamp` the service centre's in
    ISO 8601 with its offset, `reference` the TP-MR, `report` "delivered", "pending" or "failed".
    `raw` is the PDU, or the line as it stood where it was no PDU.
    """

    type: str | None = None
    smsc: str | None = None
    address: str | None = None
    text: str | None = None
    data: str | None = None
    alphabet: str | None = None
    message_class: int | None = None
    timestamp: str | None = None
    reference: int | None = None
    report: str | None = None
    concat: ExplainedConcat | None = None
    ports: ExplainedPorts | None = None
    problems: tuple[str, ...] = ()
    raw: str = ""


def explain(pdu: str, direction: Direction = "in") -> Explained:
    """Explain whatever the string holds. Never raises."""
    try:
        message = decode(pdu, direction)
    except CodecError as error:
        return Explained(problems=(str(error.problem),), raw=pdu.strip())
    explained = _explain_envelope(message)
    if isinstance(message, Command):
        return replace(explained, data=_hex(message.data), reference=message.reference)
    return replace(
        explained,
        text=message.text,
        data=_hex(message.data),
        alphabet=None if message.alphabet is None else str(message.alphabet),
        message_class=message.message_class,
        reference=None if isinstance(message, Deliver) else message.reference,
        concat=_concat(message.concat),
        ports=_ports(message.ports),
    )


def _explain_envelope(message: Message) -> Explained:
    sent_at = message.sent_at if isinstance(message, Deliver | StatusReport) else None
    return Explained(
        type=_TYPES[type(message)],
        smsc=message.smsc or None,
        address=(message.sender if isinstance(message, Deliver) else message.recipient) or None,
        timestamp=sent_at.isoformat() if sent_at else None,
        report=_REPORTS[message.state] if isinstance(message, StatusReport) else None,
        problems=tuple(map(str, message.problems)),
        raw=message.raw,
    )


_TYPES: dict[type[Message], str] = {
    Deliver: "SMS-DELIVER",
    Submit: "SMS-SUBMIT",
    StatusReport: "SMS-STATUS-REPORT",
    Command: "SMS-COMMAND",
}
_REPORTS = {
    Delivery.NOT_ASKED: "pending",
    Delivery.PENDING: "pending",
    Delivery.DELIVERED: "delivered",
    Delivery.UNDELIVERED: "failed",
    Delivery.EXPIRED: "failed",
}


def _hex(data: bytes | None) -> str | None:
    return None if data is None else data.hex().upper()


def _concat(concat: Concat | None) -> ExplainedConcat | None:
    if concat is None:
        return None
    return ExplainedConcat(concat.reference, concat.total, concat.sequence)


def _ports(ports: Ports | None) -> ExplainedPorts | None:
    return None if ports is None else ExplainedPorts(ports.destination, ports.source)
