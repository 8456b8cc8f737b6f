"""What the store's tests do again and again, in one line each."""

from __future__ import annotations

from datetime import datetime, timedelta

from smsdesk.codec import pdu, segment
from smsdesk.codec.header import Ports
from smsdesk.codec.pdu import Alphabet
from smsdesk.domain.message import Concat, Content, Outgoing, Queued, Receipt, ReceivedPart
from smsdesk.domain.outcome import Accepted, Outcome
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.status import Cause, Delivery, Status
from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.store.database import Store
from smsdesk.store.queue import NewOutbound

LANE = "virtual://1"
IMSI = "001010000000001"
BUSY = Trouble(Reason.NETWORK_BUSY, "CMS 42")
SILENT = Trouble(Reason.NO_ANSWER)


def number(n: int) -> str:
    return f"+1202555{n:04d}"


def person(first: str, *numbers: int, **more: object) -> ContactRow:
    phones = tuple(PhoneRow(0, number(n), f"0{n}") for n in numbers)
    return ContactRow(0, first, phones=phones, **more)  # type: ignore[arg-type]  # fields by name


def fill(store: Store, count: int = 1, **how: object) -> tuple[Queued, ...]:
    """Queue one batch to `count` numbers, all of it due now."""
    parts = how.pop("parts", 1)
    news = [NewOutbound(number(n), f"Hello {n}", parts=parts) for n in range(count)]  # type: ignore[arg-type]
    return store.queue.add_batch("", "Hello", news, **how).queued  # type: ignore[arg-type]


def claim(store: Store, now: datetime, limit: int = 1, lane: str = LANE) -> list[Outgoing]:
    with store.queue.transaction() as step:
        return step.claim(lane, lane, now, limit)


def hand_over(
    store: Store, outbound: int, now: datetime, index: int = 0, total: int = 1, lane: str = LANE
) -> None:
    with store.queue.transaction() as step:
        step.hand_over(outbound, index, total, lane, IMSI, now)


def settle(
    store: Store,
    outbound: int,
    outcome: Outcome,
    now: datetime,
    retry_at: datetime | None = None,
    lane: str = LANE,
) -> Status | None:
    with store.queue.transaction() as step:
        return step.settle(outbound, outcome, lane, now, retry_at=retry_at)


def send(store: Store, outbound: int, now: datetime, reference: int | None = 7) -> None:
    """Send a claimed message of one part."""
    hand_over(store, outbound, now)
    with store.queue.transaction() as step:
        step.accepted(outbound, 0, reference, now)
        step.settle(outbound, Accepted((reference,)), LANE, now)


def receipt(
    reference: int,
    recipient: str,
    at: datetime,
    state: Delivery = Delivery.DELIVERED,
    code: int = 0,
    imsi: str = IMSI,
) -> Receipt:
    return Receipt(reference, recipient, state, code, at, LANE, imsi)


ANNA = "+12025550100"


def part(
    text: str | bytes,
    at: datetime,
    concat: Concat | None = None,
    sender: str = ANNA,
    imei: str = "350000000000001",
) -> ReceivedPart:
    """Receive a part; octets are UCS-2 that may begin or end in the middle of a character."""
    if isinstance(text, str):
        alphabet = segment.count(text).alphabet
        raw = pdu.encode_deliver(sender, text, alphabet, sent_at=at, concat=concat).pdu
    else:
        data = Alphabet.DATA8
        raw = pdu.encode_deliver(sender, text, data, sent_at=at, concat=concat, dcs=8).pdu
    message = pdu.decode(raw, "in")
    assert isinstance(message, pdu.Deliver)
    return ReceivedPart(raw, message.sender, message.text, None, at, concat, None, LANE, imei, IMSI)


def picture(octets: bytes, at: datetime, concat: Concat | None = None) -> ReceivedPart:
    """Receive a part of a picture message's notice."""
    sent = pdu.encode_deliver(
        ANNA, octets, Alphabet.DATA8, sent_at=at, concat=concat, ports=Ports(2948, 9200)
    )
    return ReceivedPart(
        sent.pdu, ANNA, None, octets, at, concat, None, LANE, content=Content.PICTURE
    )


def status(store: Store, outbound: int) -> Status:
    row = store.outbounds.get(outbound)
    assert row is not None
    return row.status


def causes(store: Store, outbound: int) -> list[Cause]:
    return [event.cause for event in store.outbounds.events(outbound)]


HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
