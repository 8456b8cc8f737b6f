"""Frozen values that the store's read functions give to the views and the command line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from smsdesk.domain.grouping import Rule
from smsdesk.domain.message import NO_SHIFT, Content, Direction, Shift
from smsdesk.domain.reasons import Reason
from smsdesk.domain.repeat import Repeat
from smsdesk.domain.status import Cause, Delivery, Hold, Status


@dataclass(frozen=True, slots=True)
class OutboundRow:
    """One outbound message as a list shows it; `name` is the contact's display name or "".

    `shift` are the national tables it is sent with, `route_why` is how it came by its route.
    """

    id: int
    batch: int
    number: str
    name: str
    text: str
    status: Status
    reason: Reason | None
    detail: str
    priority: int
    due_at: datetime
    deliver_by: datetime | None
    route: str
    parts: int
    references: tuple[int | None, ...]
    delivery: Delivery
    delivery_reason: Reason | None
    delivery_detail: str
    attempts: int
    queued_at: datetime
    sent_at: datetime | None
    delivered_at: datetime | None
    held: Hold = Hold.NONE
    shift: Shift = NO_SHIFT
    flash: bool = False
    route_why: Reason | None = None


@dataclass(frozen=True, slots=True)
class OutboundFilter:
    """What a list of outbounds is narrowed to; None and () mean all."""

    batch: int | None = None
    statuses: tuple[Status, ...] = ()
    deliveries: tuple[Delivery, ...] = ()
    number: str | None = None
    search: str = ""


@dataclass(frozen=True, slots=True)
class QueueCounts:
    """How many outbounds stand in each status, and the next due time among those that wait."""

    by_status: Mapping[Status, int]
    by_delivery: Mapping[Delivery, int]
    next_due: datetime | None

    def of(self, status: Status) -> int:
        """Return how many messages stand in `status`."""
        return self.by_status.get(status, 0)


@dataclass(frozen=True, slots=True)
class BatchRow:
    """One act of sending, with how far it is; `held` says that it is paused."""

    id: int
    name: str
    text: str
    created_at: datetime
    counts: QueueCounts
    total: int
    held: bool = False


@dataclass(frozen=True, slots=True)
class EventRow:
    """One step of a message's life; `actor` is "person", "program" or a lane's name."""

    at: datetime
    cause: Cause
    status: Status
    actor: str
    reason: Reason | None
    detail: str


@dataclass(frozen=True, slots=True)
class TrailRow:
    """One step, with the message that took it."""

    outbound: int
    batch: int
    number: str
    event: EventRow


@dataclass(frozen=True, slots=True)
class InboundRow:
    """One received text, complete or (`missing` > 0 parts) partly here."""

    id: int
    sender: str
    name: str
    text: str
    sent_at: datetime | None
    received_at: datetime
    read: bool
    route: str
    imei: str
    missing: int
    content: Content = Content.TEXT


@dataclass(frozen=True, slots=True)
class ThreadRow:
    """A conversation with one number: its last message and how many are unread."""

    number: str
    name: str
    last_text: str
    last_at: datetime
    last_direction: Direction
    unread: int
    do_not_send: str
    id: int = 0
    last_content: Content = Content.TEXT


@dataclass(frozen=True, slots=True)
class TalkRow:
    """One line of a conversation; `key` is stable over refetches ("in:12", "out:7")."""

    key: str
    direction: Direction
    id: int
    text: str
    at: datetime
    status: Status | None
    delivery: Delivery | None
    reason: Reason | None
    detail: str
    missing: int = 0
    content: Content = Content.TEXT


@dataclass(frozen=True, slots=True)
class PhoneRow:
    """A number of a contact and what may be sent to it; `id` is 0 for one not yet stored."""

    id: int
    e164: str
    typed: str
    white_list: bool = False
    do_not_send: str = ""


@dataclass(frozen=True, slots=True)
class ContactRow:
    """A person of the address book; `id` is 0 for one not yet stored.

    `groups` are those somebody was put into by hand.
    """

    id: int
    first_name: str = ""
    last_name: str = ""
    organisation: str = ""
    notes: str = ""
    language: str = ""
    time_zone: str = ""
    custom: Mapping[str, str] = field(default_factory=dict)
    phones: tuple[PhoneRow, ...] = ()
    groups: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Return what this person is called in lists."""
        full = f"{self.first_name} {self.last_name}".strip()
        return full or self.organisation

    def merge_values(self) -> dict[str, str]:
        """Return the merge fields of this person by field key."""
        from smsdesk.domain.template import field_key

        values = {field_key(key): value for key, value in self.custom.items()}
        values.update(
            first_name=self.first_name,
            last_name=self.last_name,
            name=self.name,
            organisation=self.organisation,
        )
        return values


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A group of contacts and how many are in it.

    `size` is None where that has to be counted first: there are groups inside, or a `rule` says
    who is in it. `parent` is the group that this one is inside of.
    """

    id: int
    name: str
    size: int | None
    parent: int | None = None
    rule: Rule | None = None


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A text kept for later; `id` is 0 for one not yet stored."""

    id: int
    name: str
    body: str
    header: str = ""
    footer: str = ""
    recipients: str = ""
    updated_at: datetime | None = None
    deliver_after: datetime | None = None
    deliver_by: datetime | None = None
    priority: int = 0
    flash: bool = False


@dataclass(frozen=True, slots=True)
class SeriesRow:
    """A text that is sent again and again; `id` is 0 for one not yet stored.

    `recipients` are entries as a draft keeps them, `zone` is the IANA name in which the rule's
    clock is meant, `next_at` None once the rule has ended, `last_batch` what was queued last.
    """

    id: int
    name: str
    text: str
    recipients: str
    repeat: Repeat
    zone: str = ""
    priority: int = 0
    any_hour: bool = False
    next_at: datetime | None = None
    paused: bool = False
    last_batch: int | None = None


@dataclass(frozen=True, slots=True)
class ModemRow:
    """A modem that this desk knows, by its IMEI, and the port it was last seen at.

    `usb_serial` and `usb_place` know its device again (`PortInfo`); `imsi` is the SIM last seen in
    it.
    """

    imei: str
    port: str
    manufacturer: str
    model: str
    enabled: bool
    last_seen: datetime | None
    usb_serial: str = ""
    usb_place: str = ""
    imsi: str = ""


@dataclass(frozen=True, slots=True)
class RoutingRule:
    """That the SIM `imsi` sends to numbers beginning with `prefix` ("": any) and in a group.

    `group` is the group's name, `group_id` None where everybody is meant; `carrier` is an id, None
    for any. `route` is the account that sends in the place of a SIM, `imsi` is "" then.
    """

    imsi: str
    prefix: str = ""
    group: str = ""
    group_id: int | None = None
    carrier: int | None = None
    route: str = ""


@dataclass(frozen=True, slots=True)
class SimRow:
    """A SIM that this desk knows, by its IMSI; `imei` is the modem it was last seen in.

    `smsc` is the service centre on the SIM, `centre` the one that a person has set for it or "".
    """

    imsi: str
    number: str
    operator: str
    smsc: str
    imei: str
    last_seen: datetime | None
    iccid: str = ""
    centre: str = ""


@dataclass(frozen=True, slots=True)
class ConsentEntry:
    """A number of the do-not-send or the white list; `since`, `actor` of its latest change."""

    id: int
    number: str
    name: str
    white_list: bool
    do_not_send: str
    since: datetime | None
    evidence: str
    actor: str
    note: str


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """One change of what may be sent to a number, kept as evidence.

    `evidence` are the words of a reply, or who decided and how; `word` is the word understood,
    `note` what a person added, `route` where the reply came in, and `confirmation` the outbound
    that confirmed it.
    """

    at: datetime
    white_list: bool
    do_not_send: str
    evidence: str
    actor: str
    word: str = ""
    note: str = ""
    route: str = ""
    confirmation: int | None = None
