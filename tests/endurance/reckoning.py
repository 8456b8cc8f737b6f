"""After the story: what the program says, held against what the world saw."""

from __future__ import annotations

import zlib
from collections import Counter
from datetime import timedelta

from smsdesk.codec import pdu as codec
from smsdesk.codec import segment
from smsdesk.domain.changes import LaneState
from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Delivery, Status
from smsdesk.domain.views import OutboundRow
from smsdesk.modem import timeouts
from smsdesk.services.desk import Desk
from smsdesk.sim.people import DELIVERED
from tests.endurance.hour import CONFIRMATION, Hour
from tests.support.bay import Flight
from tests.support.world import START

PROMPT = timedelta(seconds=timeouts.PROMPT + 1)
"""From the last look at a message's deadline to its leaving."""


def check(hour: Hour) -> Counter[str]:
    """Assert that nothing was lost, doubled or untrue; return the figures."""
    desk = hour.program.desk
    views = [loop.view() for loop in hour.program.loops]
    assert {view.state for view in views} == {LaneState.READY}, hour.states()
    repeated = {key: times for key, times in hour.books.accepted.items() if times > 1}
    assert not repeated, f"sent twice: {repeated}"
    rows = [row for row in outbox(desk) if row.text != CONFIRMATION]
    assert {row.number: row.text for row in rows} == hour.queued, "lost or changed"
    assert len(rows) == len(hour.queued), "one message became two"
    flights = last_flights(hour)
    for row in rows:
        check_row(hour, row, flights.get(int(row.number)))
    if not hour.breaks:
        check_reports(hour, rows)
    check_inbox(hour, desk)
    assert all(answer.done() for answer in hour.answers), "somebody still waits for an answer"
    assert desk.store.check() == []
    return figures(hour, rows)


def outbox(desk: Desk) -> list[OutboundRow]:
    return desk.store.outbounds.page(desk.store.outbounds.ids())


def last_flights(hour: Hour) -> dict[int, Flight]:
    """Return, by number, the last text for it that got as far as the modem."""
    confirmation = zlib.crc32(CONFIRMATION.encode())
    last: dict[int, Flight] = {}
    for bay in hour.bays.values():
        for flight in bay.flights:
            known = last.get(flight.number)
            if flight.text_sum != confirmation and (known is None or known.left < flight.left):
                last[flight.number] = flight
    return last


def check_row(hour: Hour, row: OutboundRow, flight: Flight | None) -> None:
    """Hold one message against the network's own record."""
    _, parts = segment.split(row.text)
    accepted = 0
    for sequence, text in enumerate(parts, start=1):
        arrived = hour.books.sums.get((int(row.number), sequence))
        assert arrived in (None, zlib.crc32(text.encode())), f"another text: {row}"
        accepted += arrived is not None
    match row.status:
        case Status.SUCCESS:
            assert accepted == row.parts, f"the network never saw all of {row}"
        case Status.FAILED:
            assert row.reason is not None, row
            assert accepted < row.parts, f"called failed, and sent: {row}"
        case Status.UNKNOWN:
            check_doubt(hour, row, flight)
        case _:
            raise AssertionError(f"left in the middle: {row}")
    if row.deliver_by is not None and flight is not None:
        left = START + timedelta(seconds=flight.left)
        assert left <= row.deliver_by + PROMPT, f"went out stale: {row}"
    if row.delivery is Delivery.DELIVERED:
        assert accepted == row.parts, f"never sent, and delivered: {row}"
        assert hour.network.people.persona(row.number).report == DELIVERED, row


def check_doubt(hour: Hour, row: OutboundRow, flight: Flight | None) -> None:
    """An unknown message is one whose answer never came, or came to nobody.

    A program that was killed can't tell whether what it was about to hand over has left.
    """
    if row.reason is Reason.PROGRAM_ENDED:
        assert row.id in hour.doubtful_at_end, row
    else:
        assert flight is not None, f"in doubt, and never left: {row}"
        heard = flight.answered is not None and flight.answered <= flight.left + timeouts.SENT
        assert not heard, f"answered, and in doubt: {row} {flight}"


def check_reports(hour: Hour, rows: list[OutboundRow]) -> None:
    """A message is delivered once the program has read a report for each of its parts.

    Only without a kill: what was read may be with the program alone then.
    """
    reports = [codec.decode(raw, "in") for bay in hour.bays.values() for raw in bay.reports_read]
    read = {(int(r.recipient), r.reference) for r in reports if r.status_code == DELIVERED}
    for row in rows:
        number = int(row.number)
        # A confirmation of an opt-out went to the same number, and was reported on as well.
        alone = (number, 0) not in hour.books.accepted
        # Where a modem gave no reference, or two of them the same, nobody knows what it is about.
        expected = {(number, reference) for reference in row.references}
        if alone and len(expected) == row.parts and expected <= read:
            assert row.delivery is Delivery.DELIVERED, f"a report was read, and lost: {row}"


def check_inbox(hour: Hour, desk: Desk) -> None:
    """Every text that was brought is there once, whole."""
    rows = desk.store.inbox.page(desk.store.inbox.ids())
    stored = Counter((row.sender, row.text) for row in rows)
    assert not [row for row in rows if row.missing], "a text misses parts"
    assert stored == hour.books.brought, (stored - hour.books.brought, hour.books.brought - stored)


def figures(hour: Hour, rows: list[OutboundRow]) -> Counter[str]:
    """Count what became of the messages, and what happened meanwhile."""
    counted = Counter[str]()
    counted["messages"] = len(rows)
    counted["parts the network took"] = hour.books.accepted.total()
    counted["texts received"] = hour.books.brought.total()
    for row in rows:
        counted[f"{row.status}{f' {row.reason}' if row.reason else ''}"] += 1
        counted[f"delivery {row.delivery}"] += 1
    return counted + Counter({f"trouble: {name}": n for name, n in hour.happened.items()})
