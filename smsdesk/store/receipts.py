"""Matching delivery reports to the parts they speak of.

A report names the reference the network gave (one octet, it wraps), the recipient in the
network's own writing, and times. Owns the search - by SIM, reference and number, newest first
and not older than 72 hours, else by number and time among those that never got a reference - and
what a report means for a message: delivery only moves forward, and an unknown message that is
reported was sent. A mail that came back is such a report, too.
"""

from __future__ import annotations

from dataclasses import dataclass

from peewee import SQL, fn

from smsdesk.domain.message import Bounce, Receipt
from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Cause, Delivery, Status, advance
from smsdesk.store.connection import Database, Row
from smsdesk.store.journal import Journal, standing
from smsdesk.store.matching import number_key, same_number
from smsdesk.store.models import Outbound, OutboundPart
from smsdesk.store.proof import note_sent
from smsdesk.store.statement import Statement, arg
from smsdesk.store.times import HOUR, to_micros

MATCH_WITHIN = 72 * HOUR
"""How long a report is waited for: networks give up after three days at the latest."""
BOUNCE_WITHIN = 6 * 24 * HOUR
"""Mail servers try for five days (RFC 5321 4.5.4.1)."""

_FINAL = frozenset({Delivery.DELIVERED, Delivery.UNDELIVERED, Delivery.EXPIRED})
_REASONS = {
    Delivery.UNDELIVERED: Reason.REPORT_FAILED,
    Delivery.EXPIRED: Reason.REPORT_EXPIRED,
}

_PART_COLUMNS = (
    OutboundPart.outbound,
    OutboundPart.position,
    OutboundPart.report,
    OutboundPart.report_code,
    OutboundPart.report_at,
    OutboundPart.imsi,
    OutboundPart.handed_over_at,
    OutboundPart.accepted_at,
    Outbound.number,
    Outbound.status,
)


def _recent(reference: object) -> object:
    return (
        (OutboundPart.number_key == arg("number_key"))
        & reference
        & (OutboundPart.handed_over_at >= arg("since"))
    )


_BY_REFERENCE = Statement(
    OutboundPart.select(*_PART_COLUMNS)
    .join(Outbound)
    .where(_recent(OutboundPart.reference == arg("reference")))
    .order_by(OutboundPart.handed_over_at.desc(), SQL("1 DESC"))
)
_WITHOUT_REFERENCE = Statement(
    OutboundPart.select(*_PART_COLUMNS)
    .join(Outbound)
    .where(_recent(OutboundPart.reference.is_null()))
    .order_by(OutboundPart.handed_over_at.desc(), SQL("1 DESC"))
)
_BY_KEY = Statement(
    OutboundPart.select(*_PART_COLUMNS)
    .join(Outbound)
    .where((OutboundPart.outbound == arg("outbound")) & (OutboundPart.position == arg("index")))
)
_BY_LANE = Statement(
    OutboundPart.select(*_PART_COLUMNS)
    .join(Outbound)
    .where(
        (OutboundPart.number_key == arg("number_key"))
        & (OutboundPart.handed_over_at >= arg("since"))
        & (Outbound.lane == arg("lane"))
    )
    .order_by(OutboundPart.handed_over_at.desc(), SQL("1 DESC"))
)
_REPORT = Statement(
    OutboundPart.update(
        {
            OutboundPart.report: arg("report"),
            OutboundPart.report_code: arg("code"),
            OutboundPart.report_at: arg("at"),
            # Who reports a part has it: what was in the air has landed.
            OutboundPart.accepted_at: fn.COALESCE(OutboundPart.accepted_at, arg("now")),
        }
    ).where((OutboundPart.outbound == arg("outbound")) & (OutboundPart.position == arg("index")))
)
_PARTS = Statement(
    OutboundPart.select(
        OutboundPart.accepted_at, OutboundPart.report, OutboundPart.report_code
    ).where(OutboundPart.outbound == arg("outbound"))
)
_MESSAGE = Statement(
    Outbound.select(
        Outbound.status,
        Outbound.delivery,
        Outbound.batch,
        Outbound.parts,
        Outbound.lane,
        Outbound.delivered_at,
    ).where(Outbound.id == arg("outbound"))
)
_DELIVERY = Statement(
    Outbound.update(
        {
            Outbound.delivery: arg("delivery"),
            Outbound.delivery_reason: arg("reason"),
            Outbound.delivery_detail: arg("detail"),
            Outbound.delivered_at: arg("delivered_at"),
        }
    ).where(Outbound.id == arg("outbound"))
)


@dataclass(frozen=True, slots=True)
class _Part:
    """A part that a report may speak of."""

    outbound: int
    index: int
    report: Delivery | None
    code: int | None
    at: int | None
    imsi: str
    handed_over_at: int
    accepted_at: int | None
    number: str
    status: Status

    @classmethod
    def of(cls, row: Row) -> _Part:
        """Read the columns of `_PART_COLUMNS`."""
        outbound, index, report, code, at, imsi, handed_over_at, accepted_at, number, status = row
        known = None if report is None else Delivery(report)
        return cls(
            outbound=outbound,
            index=index,
            report=known,
            code=code,
            at=at,
            imsi=imsi,
            handed_over_at=handed_over_at,
            accepted_at=accepted_at,
            number=number,
            status=Status(status),
        )

    def learns_from(self, receipt: Receipt) -> bool:
        """Tell whether a report says more than is known: it never moves a part back."""
        return self.report is None or advance(self.report, receipt.state) is not self.report

    @property
    def final(self) -> bool:
        """Tell whether the network has said its last word on it."""
        return self.report in _FINAL

    @property
    def in_the_air(self) -> bool:
        """Tell whether the answer for it is awaited."""
        return self.accepted_at is None and self.status is Status.PROCESSING

    @property
    def left(self) -> bool:
        """Tell whether it was accepted, or may have been and nobody will tell any more."""
        return self.accepted_at is not None or self.status is Status.UNKNOWN


class Receipts:
    """Applies reports within one transaction."""

    def __init__(self, db: Database, journal: Journal) -> None:
        """Work on the open transaction."""
        self._db = db
        self._journal = journal

    def is_early(self, receipt: Receipt, now: int) -> bool:
        """Tell whether it may speak of a message whose reference is awaited still."""
        parts = self._candidates(_WITHOUT_REFERENCE, receipt, now)
        return any(part.in_the_air for part in parts)

    def apply(self, receipt: Receipt, now: int) -> int | None:
        """Note a report; return the id of the message it changed, None if it changed none."""
        part = self._match(receipt, now)
        if part is None or not part.learns_from(receipt):
            return None
        self._db.run(
            _REPORT,
            outbound=part.outbound,
            index=part.index,
            report=receipt.state.value,
            code=receipt.status_code,
            at=to_micros(receipt.at),
            now=now,
        )
        self._judge(part.outbound, to_micros(receipt.at) or now, now)
        return part.outbound

    def apply_bounce(self, bounce: Bounce, now: int) -> int | None:
        """Note that a mail came back; return the id of the message, None where it changed none."""
        part = self._bounced(bounce, now)
        if part is None or part.report is not None:
            return None
        self._db.run(
            _REPORT,
            outbound=part.outbound,
            index=part.index,
            report=Delivery.UNDELIVERED.value,
            code=None,
            at=now,
            now=now,
        )
        self._judge(part.outbound, now, now, (bounce.reason, bounce.detail))
        return part.outbound

    def _bounced(self, bounce: Bounce, now: int) -> _Part | None:
        if bounce.part is not None:
            rows = self._db.rows(_BY_KEY, outbound=bounce.part.outbound, index=bounce.part.index)
            return _Part.of(rows[0]) if rows else None
        rows = self._db.rows(
            _BY_LANE,
            number_key=number_key(bounce.number),
            since=now - BOUNCE_WITHIN,
            lane=bounce.route,
        )
        waiting = (part for part in map(_Part.of, rows) if part.left and not part.final)
        return next((part for part in waiting if same_number(part.number, bounce.number)), None)

    # Matching.

    def _match(self, receipt: Receipt, now: int) -> _Part | None:
        parts = self._candidates(_BY_REFERENCE, receipt, now, reference=receipt.reference)
        repeated = next((part for part in parts if _repeats(part, receipt)), None)
        if repeated is not None:
            return repeated
        if not parts:
            return self._without_reference(receipt, now)
        # The newest that still waits; where none does, something more is said of the newest.
        return next((part for part in parts if not part.final), parts[0])

    def _without_reference(self, receipt: Receipt, now: int) -> _Part | None:
        """Find the message that left when the network says it came, else the newest.

        Its first part that waits is taken: the last one may be in doubt, and the report on one
        before it proves nothing.
        """
        parts = [p for p in self._candidates(_WITHOUT_REFERENCE, receipt, now) if p.left]
        repeated = next((part for part in parts if _repeats(part, receipt)), None)
        if repeated is not None:
            return repeated
        waiting = [part for part in parts if not part.final]
        if not waiting:
            return None
        came = to_micros(receipt.sent_at)
        meant = waiting[0]
        if came is not None:
            meant = min(waiting, key=lambda part: abs(part.handed_over_at - came))
        return min(
            (part for part in waiting if part.outbound == meant.outbound),
            key=lambda part: part.index,
        )

    def _candidates(
        self, query: Statement, receipt: Receipt, now: int, **named: int
    ) -> list[_Part]:
        rows = self._db.rows(
            query,
            number_key=number_key(receipt.recipient),
            since=now - MATCH_WITHIN,
            **named,
        )
        return [
            part
            for part in map(_Part.of, rows)
            if same_number(part.number, receipt.recipient) and _same_sim(part.imsi, receipt.imsi)
        ]

    # What it means.

    def _judge(
        self, outbound: int, at: int, now: int, bounced: tuple[Reason, str] | None = None
    ) -> None:
        row = self._db.row(_MESSAGE, outbound=outbound)
        if row is None:
            return
        before = (Status(row[0]), Delivery(row[1]))
        batch, total, lane, delivered_at = row[2:]
        parts = self._db.rows(_PARTS, outbound=outbound)
        delivery = advance(before[1], _together([report for _, report, _ in parts], total))
        if delivery is Delivery.DELIVERED and delivered_at is None:
            delivered_at = at
        self._db.run(
            _DELIVERY,
            outbound=outbound,
            delivery=delivery.value,
            reason=bounced[0] if bounced else _REASONS.get(delivery),
            detail=bounced[1] if bounced else _detail(delivery, parts),
            delivered_at=delivered_at,
        )
        status = self._proved(outbound, before[0], _all_there(parts, total), lane, now)
        if (status, delivery) != before:
            self._journal.moved(batch, standing(*before), standing(status, delivery))

    def _proved(self, outbound: int, status: Status, whole: bool, lane: str, now: int) -> Status:
        """Settle an unknown message whose every part is known to have arrived at the network."""
        if status is not Status.UNKNOWN or not whole:
            return status
        return note_sent(self._db, self._journal, outbound, Cause.REPORTED, lane, now)


def _repeats(part: _Part, receipt: Receipt) -> bool:
    return (
        part.final
        and part.report is receipt.state
        and part.code == receipt.status_code
        and part.at == to_micros(receipt.at)
    )


def _same_sim(kept: str, reported: str) -> bool:
    """Tell whether both are one SIM, as far as either side knows its SIM."""
    return not kept or not reported or kept == reported


def _all_there(parts: list[Row], total: int) -> bool:
    return len(parts) >= total and all(accepted is not None for accepted, _, _ in parts)


def _detail(delivery: Delivery, parts: list[Row]) -> str:
    """Return the TP-ST octet of the part that made the message's delivery what it is."""
    code = next((code for _, report, code in parts if report == delivery), None)
    return "" if code is None or delivery is Delivery.DELIVERED else f"0x{code:02X}"


def _together(reports: list[str | None], total: int) -> Delivery:
    """Return the delivery of a message from those of its parts."""
    known = {Delivery(report) for report in reports if report is not None}
    for bad in (Delivery.UNDELIVERED, Delivery.EXPIRED):
        if bad in known:
            return bad
    whole = len(reports) >= total and None not in reports
    return Delivery.DELIVERED if whole and known == {Delivery.DELIVERED} else Delivery.PENDING
