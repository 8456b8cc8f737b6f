"""The messages as frozen values: what a TPDU says, field by field.

Owns their shapes (3GPP TS 23.040 9.2.2). Fields that every decoded message has: `smsc` is the
service-centre number or "", `raw` the PDU as upper-case hex, `problems` what was wrong with it.

User data: `text` is None where they are not text, `data` None where they are; `units` are what
the text was read from (septets one per octet, or octets), which joining parts needs; `shift` are
the national tables, `elements` the whole user-data header.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from smsdesk.codec.address import NumberType
from smsdesk.codec.alphabet import NO_SHIFT, Alphabet, Shift
from smsdesk.codec.dcs import Indication
from smsdesk.codec.header import Element, Ports
from smsdesk.domain.message import Concat
from smsdesk.domain.status import Delivery


@dataclass(frozen=True, slots=True)
class EncodedPdu:
    """A PDU ready for `AT+CMGS`: upper-case hex with the service-centre octets in front.

    `tpdu_length` counts the octets after those, as the command wants it.
    """

    pdu: str
    tpdu_length: int


@dataclass(frozen=True, slots=True)
class Deliver:
    """An SMS-DELIVER: a message from somebody (9.2.2.1).

    `sent_at` is the service centre's time stamp in its own offset, None where impossible.
    `status_report` says that the sender gets a report, `more` that more messages wait.
    """

    smsc: str
    sender: str
    sender_type: NumberType
    sent_at: datetime | None
    text: str | None
    data: bytes | None
    alphabet: Alphabet
    message_class: int | None
    concat: Concat | None
    ports: Ports | None
    pid: int
    dcs: int
    units: bytes
    shift: Shift = NO_SHIFT
    elements: tuple[Element, ...] = ()
    waiting: Indication | None = None
    compressed: bool = False
    reply_path: bool = False
    status_report: bool = False
    more: bool = False
    raw: str = ""
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Submit:
    """An SMS-SUBMIT: a message to somebody (9.2.2.2).

    `validity` is a span, a moment, or None for the service centre's default; `report` asks for a
    status report; `reference` is the TP-MR, which most modems overwrite.
    """

    smsc: str
    recipient: str
    recipient_type: NumberType
    reference: int
    text: str | None
    data: bytes | None
    alphabet: Alphabet
    message_class: int | None
    validity: timedelta | datetime | None
    report: bool
    reject_duplicates: bool
    concat: Concat | None
    ports: Ports | None
    pid: int
    dcs: int
    units: bytes
    shift: Shift = NO_SHIFT
    elements: tuple[Element, ...] = ()
    waiting: Indication | None = None
    compressed: bool = False
    reply_path: bool = False
    raw: str = ""
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StatusReport:
    """An SMS-STATUS-REPORT: what became of a message (9.2.2.3).

    `reference` is the TP-MR of the message and `recipient` where it went; `status_code` is the
    TP-ST octet and `state` its meaning. `text` and its neighbours are usually absent.
    `for_command` says that it answers an SMS-COMMAND.
    """

    smsc: str
    recipient: str
    recipient_type: NumberType
    reference: int
    sent_at: datetime | None
    discharged_at: datetime | None
    status_code: int | None
    state: Delivery
    text: str | None = None
    data: bytes | None = None
    alphabet: Alphabet | None = None
    message_class: int | None = None
    concat: Concat | None = None
    ports: Ports | None = None
    pid: int | None = None
    dcs: int | None = None
    units: bytes = b""
    shift: Shift = NO_SHIFT
    elements: tuple[Element, ...] = ()
    for_command: bool = False
    more: bool = False
    raw: str = ""
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Command:
    """An SMS-COMMAND: an order about an earlier message (9.2.2.4).

    `command` is the TP-CT octet (0 enquiry, 1 cancel the report, 2 delete, 3 ask for a report),
    `about` the reference of the message meant, `data` the octets of the command.
    """

    smsc: str
    recipient: str
    recipient_type: NumberType
    reference: int
    command: int
    about: int
    data: bytes
    report: bool
    pid: int
    elements: tuple[Element, ...] = ()
    raw: str = ""
    problems: tuple[str, ...] = ()


Message = Deliver | Submit | StatusReport | Command
"""Whatever `decode` may give back."""
