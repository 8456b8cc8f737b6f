"""A PDU explained in plain values, for the command line and for support.

Owns the answer of `smsdesk decode`: names of fields are a promise to scripts. It never raises:
what can't be read says so in `problems`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from smsdesk.codec.alphabet import NO_SHIFT, Shift
from smsdesk.codec.dcs import Indication
from smsdesk.codec.decode import Direction, decode
from smsdesk.codec.errors import CodecError
from smsdesk.codec.header import Element, Ports
from smsdesk.codec.status import meaning
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
class ExplainedTables:
    """The national language tables its text is in, by their identifiers; 0 is the default."""

    locking: int
    single: int


@dataclass(frozen=True, slots=True)
class ExplainedWaiting:
    """A lamp to switch: `kind` is "voicemail", "fax", "email" or "other"."""

    kind: str
    active: bool
    store: bool
    count: int | None


@dataclass(frozen=True, slots=True)
class ExplainedElement:
    """One element of the user-data header; `data` is hex."""

    identifier: int
    data: str


@dataclass(frozen=True, slots=True)
class Explained:
    """What a PDU says; what it does not say is None.

    `type` is "SMS-DELIVER", "SMS-SUBMIT", "SMS-STATUS-REPORT" or "SMS-COMMAND", and None where
    nothing could be read. `address` is the sender or the recipient, `alphabet` "gsm7", "ucs2" or
    "8bit", `data` upper-case hex of what is not text, `timestamp` the service centre's in
    ISO 8601 with its offset, `reference` the TP-MR, `report` "delivered", "pending" or "failed".
    `raw` is the PDU, or the line as it stood where it was no PDU.

    `address_type` is the type of number in words, `discharged` when a report says it was done,
    `status` its TP-ST octet and `status_meaning` that in words; `report_requested` that a status
    report was asked for; `validity_minutes` or `valid_until` how long it may wait; `command` and
    `about` the order of an SMS-COMMAND and the reference it is about.
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
    address_type: str | None = None
    discharged: str | None = None
    status: int | None = None
    status_meaning: str | None = None
    report_requested: bool | None = None
    validity_minutes: float | None = None
    valid_until: str | None = None
    reject_duplicates: bool | None = None
    reply_path: bool | None = None
    more: bool | None = None
    compressed: bool | None = None
    waiting: ExplainedWaiting | None = None
    tables: ExplainedTables | None = None
    elements: tuple[ExplainedElement, ...] | None = None
    pid: int | None = None
    dcs: int | None = None
    command: int | None = None
    about: int | None = None


def explain(pdu: str, direction: Direction = "in") -> Explained:
    """Explain whatever the string holds. Never raises."""
    try:
        message = decode(pdu, direction)
    except CodecError as error:
        return Explained(problems=(str(error.problem),), raw=pdu.strip())
    explained = _explain_envelope(message)
    match message:
        case Deliver():
            return _explain_deliver(explained, message)
        case Submit():
            return _explain_submit(explained, message)
        case StatusReport():
            return _explain_report(explained, message)
        case Command():
            return _explain_command(explained, message)


def _explain_envelope(message: Message) -> Explained:
    if isinstance(message, Deliver):
        address, kind = message.sender, message.sender_type
    else:
        address, kind = message.recipient, message.recipient_type
    return Explained(
        type=_TYPES[type(message)],
        smsc=message.smsc or None,
        address=address or None,
        address_type=kind.name.lower(),
        elements=_elements(message.elements),
        pid=message.pid,
        problems=tuple(map(str, message.problems)),
        raw=message.raw,
    )


def _explain_content(explained: Explained, message: Deliver | Submit | StatusReport) -> Explained:
    return replace(
        explained,
        text=message.text,
        data=_hex(message.data),
        alphabet=None if message.alphabet is None else str(message.alphabet),
        message_class=message.message_class,
        concat=_concat(message.concat),
        ports=_ports(message.ports),
        tables=_tables(message.shift),
        dcs=message.dcs,
    )


def _explain_deliver(explained: Explained, message: Deliver) -> Explained:
    return replace(
        _explain_content(explained, message),
        timestamp=_moment(message.sent_at),
        report_requested=message.status_report,
        reply_path=message.reply_path,
        more=message.more,
        compressed=message.compressed,
        waiting=_waiting(message.waiting),
    )


def _explain_submit(explained: Explained, message: Submit) -> Explained:
    validity = message.validity
    return replace(
        _explain_content(explained, message),
        reference=message.reference,
        report_requested=message.report,
        validity_minutes=_minutes(validity) if isinstance(validity, timedelta) else None,
        valid_until=_moment(validity) if isinstance(validity, datetime) else None,
        reject_duplicates=message.reject_duplicates,
        reply_path=message.reply_path,
        compressed=message.compressed,
        waiting=_waiting(message.waiting),
    )


def _explain_report(explained: Explained, message: StatusReport) -> Explained:
    code = message.status_code
    return replace(
        _explain_content(explained, message),
        reference=message.reference,
        timestamp=_moment(message.sent_at),
        discharged=_moment(message.discharged_at),
        report=_REPORTS[message.state],
        status=code,
        status_meaning=None if code is None else meaning(code),
        more=message.more,
    )


def _explain_command(explained: Explained, message: Command) -> Explained:
    return replace(
        explained,
        reference=message.reference,
        command=message.command,
        about=message.about,
        data=_hex(message.data),
        report_requested=message.report,
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


def _moment(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _minutes(period: timedelta) -> float:
    minutes = period.total_seconds() / 60
    return int(minutes) if minutes.is_integer() else minutes


def _concat(concat: Concat | None) -> ExplainedConcat | None:
    if concat is None:
        return None
    return ExplainedConcat(concat.reference, concat.total, concat.sequence)


def _ports(ports: Ports | None) -> ExplainedPorts | None:
    return None if ports is None else ExplainedPorts(ports.destination, ports.source)


def _tables(shift: Shift) -> ExplainedTables | None:
    return None if shift == NO_SHIFT else ExplainedTables(shift.locking, shift.single)


def _waiting(waiting: Indication | None) -> ExplainedWaiting | None:
    if waiting is None:
        return None
    kind = waiting.kind.name.lower()
    return ExplainedWaiting(kind, waiting.active, waiting.store, waiting.count)


def _elements(elements: Sequence[Element]) -> tuple[ExplainedElement, ...] | None:
    found = tuple(ExplainedElement(number, data.hex().upper()) for number, data in elements)
    return found or None
