"""The messages that travel between rooms: outgoing texts, received parts, delivery receipts.

Frozen values only; rows stay in the store, octets in the codec.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Delivery


class Shift(NamedTuple):
    """National language identifiers of the locking and the single shift table; 0 is the default.

    The identifiers are those of 3GPP TS 23.038 table 6.2.1.2.4.1.
    """

    locking: int = 0
    single: int = 0


NO_SHIFT = Shift()


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One text to one recipient, claimed by a lane.

    `parts_done` parts were already accepted by the network and are never sent again; a retry
    goes on at the next one with the same `concat_reference` (0 to 255). `deliver_by` is the
    deadline, from which a route may derive a validity period. `attempt` counts from 1. `exempt`
    marks the one confirmation of an opt-out, which goes although its number is blocked. `shift`
    are the national tables that the parts were counted with: all of them are cut and coded so.
    `doubtful` says that the first part to go may have been sent by an earlier try, `any_hour`
    that it goes in quiet hours too. `parts` is how many SMS it was counted as.
    """

    id: int
    batch: int
    number: str
    text: str
    concat_reference: int
    parts_done: int = 0
    attempt: int = 1
    deliver_by: datetime | None = None
    want_report: bool = True
    flash: bool = False
    exempt: bool = False
    shift: Shift = NO_SHIFT
    doubtful: bool = False
    any_hour: bool = False
    parts: int = 1


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a received message lies in a modem: memory ("SM", "ME", "SR", …) and index."""

    memory: str
    index: int


@dataclass(frozen=True, slots=True)
class Concat:
    """A part's concatenation header: `sequence` of `total`, `reference` of 8 or 16 `bits`."""

    reference: int
    total: int
    sequence: int
    bits: int = 8


class Content(StrEnum):
    """What a received message holds; `PICTURE` is the notice of a picture message (MMS)."""

    TEXT = "text"
    DATA = "data"
    PICTURE = "picture"


@dataclass(frozen=True, slots=True)
class ReceivedPart:
    """One SMS as it came from a route.

    `raw` is the PDU in upper-case hex and, with the modem's IMEI, its identity: the same one
    read twice is stored once. `text` is None for what is not text; `content` says what it is.
    `slot` is None where nothing has to be deleted afterwards. `sent_at` is the service centre's
    time, or None where it was impossible; `route` names the lane, `imsi` the SIM that received it.
    Of a mail `raw` is its beginning, and `address` the one at which a carrier's gateway knows the
    sender.
    """

    raw: str
    sender: str
    text: str | None
    data: bytes | None
    sent_at: datetime | None
    concat: Concat | None
    slot: Slot | None
    route: str
    imei: str = ""
    imsi: str = ""
    problems: tuple[str, ...] = ()
    content: Content = Content.TEXT
    address: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """A delivery report (SMS-STATUS-REPORT).

    `reference` is the TP-MR it speaks of, `recipient` the number as the network writes it,
    `state` what it means for us, `status_code` the TP-ST octet, `at` the discharge time, `sent_at`
    when the service centre took the message that is reported on.
    """

    reference: int
    recipient: str
    state: Delivery
    status_code: int
    at: datetime | None
    route: str
    imsi: str = ""
    slot: Slot | None = None
    raw: str = ""
    sent_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PartKey:
    """Which SMS it is: part `index` (from 0) of the outbound with this id."""

    outbound: int
    index: int


@dataclass(frozen=True, slots=True)
class LateAcceptance:
    """The network's answer for a part came after its attempt had ended as unknown.

    `reference` is the TP-MR it was accepted under, None where the modem named none.
    """

    part: PartKey
    reference: int | None
    route: str


@dataclass(frozen=True, slots=True)
class Bounce:
    """A mail that had been handed over came back.

    `part` is what it carried, None where the report does not say; then `number`, in E.164, tells
    as far as it can. `address` is the gateway's that did not take it; `wrong_address` says that
    none will ever arrive there. `detail` is the server's own words.
    """

    part: PartKey | None
    number: str
    address: str
    reason: Reason
    detail: str
    wrong_address: bool
    route: str
    slot: Slot | None = None


WITHHELD = "(withheld)"
"""Stands for the number of callers who hide theirs, so that their calls are a conversation too."""

FORGOTTEN = "forgotten-"
"""Begins what stands for the number of a message to somebody who was forgotten."""


@dataclass(frozen=True, slots=True)
class MissedCall:
    """Somebody rang the SIM; `number` is "" when it was withheld."""

    number: str
    route: str


Arrival = ReceivedPart | Receipt | LateAcceptance | MissedCall | Bounce


class Priority:
    """Priorities of the queue: the larger number goes first."""

    LOW = -10
    NORMAL = 0
    HIGH = 10


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody to send to, before the number is checked.

    `typed` is the number as it was typed or stood in the file, `values` the merge fields by
    field key, `row` the row of the file it came from (1 is the heading), if it came from one.
    """

    typed: str
    values: Mapping[str, str] = field(default_factory=dict)
    row: int | None = None
    contact: int | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """A recipient that was left out, and why; `number` is as typed."""

    number: str
    reason: Reason
    row: int | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Queued:
    """A recipient whose message waits in the queue."""

    id: int
    number: str


class Direction(StrEnum):
    """Which way a message of a conversation went."""

    IN = "in"
    OUT = "out"
    CALL = "call"
