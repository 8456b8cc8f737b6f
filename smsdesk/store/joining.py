"""Which text a part belongs to: the rows of the store, judged by the codec's rules.

Owns only the way from kept parts to `codec.reassemble` and back. Their PDUs are decoded again,
for a text may be cut in the middle of a character, which the parts' own texts have lost.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from smsdesk.codec import pdu
from smsdesk.codec.errors import CodecError
from smsdesk.codec.reassemble import MERGE_FOR, Assembly, Piece, Placing, place
from smsdesk.domain.message import Concat, ReceivedPart
from smsdesk.store.connection import Database, Row
from smsdesk.store.models import Inbound, InboundPart
from smsdesk.store.statement import Statement, arg
from smsdesk.store.times import from_micros

_MICROSECOND = timedelta(microseconds=1)
_UCS2_DCS = 8

_CANDIDATES = Statement(
    Inbound.select(
        Inbound.id,
        Inbound.concat_reference,
        Inbound.parts,
        InboundPart.sequence,
        Inbound.concat_bits,
        InboundPart.pdu,
        InboundPart.text,
        InboundPart.sent_at,
        InboundPart.received_at,
        InboundPart.imsi,
    )
    .join(InboundPart)
    .where(
        (Inbound.sender == arg("sender"))
        & (Inbound.concat_reference == arg("reference"))
        & (Inbound.received_at >= arg("since"))
    )
    .order_by(Inbound.id, InboundPart.id)
)


@dataclass(frozen=True, slots=True)
class Joined:
    """Where a part of a long text goes.

    `inbound` is None for the first part of a new text. `repeated` says that the part is there
    already. `text` and `missing` are what the text is with it.
    """

    inbound: int | None
    repeated: bool
    text: str
    missing: int


def join(db: Database, part: ReceivedPart, now: int) -> Joined | None:
    """Say which text `part` joins, None where it is a text of its own."""
    concat = _sound(part.concat)
    if concat is None:
        return None
    message = _message(part.raw, part.sender, part.text, part.sent_at, concat)
    known = _known(db, part.sender, concat.reference, now)
    placed = place(Piece(message, from_micros(now), part.imsi), known)
    return Joined(
        inbound=known[placed.before] if placed.before is not None else None,
        repeated=placed.placing is Placing.DUPLICATE,
        text=placed.after.text or "",
        missing=len(placed.after.missing),
    )


def _sound(concat: Concat | None) -> Concat | None:
    """Return a header that can be followed: of several parts, this is one."""
    if concat is None or concat.total < 2 or not 1 <= concat.sequence <= concat.total:
        return None
    return concat


def _known(db: Database, sender: str, reference: int, now: int) -> dict[Assembly, int]:
    """Return the texts that may lack a part, with their ids."""
    since = now - MERGE_FOR // _MICROSECOND
    pieces: dict[int, dict[int, Piece]] = {}
    for row in db.rows(_CANDIDATES, sender=sender, reference=reference, since=since):
        piece = _piece(row, sender)
        # A repeated part is kept beside the first one.
        pieces.setdefault(row[0], {}).setdefault(piece.concat.sequence, piece)
    return {
        Assembly(tuple(here[sequence] for sequence in sorted(here))): inbound
        for inbound, here in pieces.items()
    }


def _piece(row: Row, sender: str) -> Piece:
    _, reference, total, sequence, bits, raw, text, sent_at, received_at, sim = row
    concat = Concat(reference, total, sequence, bits)
    message = _message(raw, sender, text, from_micros(sent_at), concat)
    return Piece(message, from_micros(received_at), sim)


def _message(
    raw: str, sender: str, text: str | None, sent_at: datetime | None, concat: Concat
) -> pdu.Deliver:
    """Return a part as the codec sees it, under the sender's sanitised number."""
    try:
        decoded = pdu.decode(raw, "in")
    except CodecError:
        decoded = None
    if isinstance(decoded, pdu.Deliver) and decoded.concat == concat:
        return replace(decoded, sender=sender)
    # A route without PDUs: the text as it gave it.
    return pdu.Deliver(
        smsc="",
        sender=sender,
        sender_type=pdu.NumberType.UNKNOWN,
        sent_at=sent_at,
        text=text,
        data=None,
        alphabet=pdu.Alphabet.UCS2,
        message_class=None,
        concat=concat,
        ports=None,
        pid=0,
        dcs=_UCS2_DCS,
        units=(text or "").encode("utf-16-be", "surrogatepass"),
        raw=raw,
    )
