"""The way in: received parts, texts, missed calls, and the conversations they make.

Owns what makes a part the same part (its PDU and the modem's IMEI), the joining of long texts -
any order, 8- or 16-bit references, within 72 hours - and the reads behind the inbox and the
conversations. What could not be read as a text is kept as it came, for a person to see.
"""

from __future__ import annotations

import hashlib
import json
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from peewee import fn

from smsdesk.domain.message import Concat, Direction, ReceivedPart
from smsdesk.domain.message import MissedCall as Call
from smsdesk.domain.views import InboundRow, TalkRow, ThreadRow
from smsdesk.store import threads
from smsdesk.store.connection import Database, Row
from smsdesk.store.conversations import Conversations
from smsdesk.store.models import Inbound, InboundPart, MissedCall, Thread
from smsdesk.store.names import Names
from smsdesk.store.search import Search
from smsdesk.store.statement import Statement, arg, chunks, fixed
from smsdesk.store.times import HOUR, from_micros, to_micros

JOIN_WITHIN = 72 * HOUR
"""How long the other parts of a long text are waited for; references wrap after that."""

GAP = "…"
"""Stands for missing parts in a text that is not whole."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a received part.

    `inbound_id` is None where it could not be read as a text: it is kept, and not shown.
    `new` is False for a part that was here already; `complete` says that the text is whole.
    """

    inbound_id: int | None
    complete: bool
    new: bool
    text: str
    sender: str


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A received PDU that is no text: kept as it came."""

    id: int
    raw: str
    sender: str
    data: bytes | None
    received_at: datetime
    route: str
    problems: tuple[str, ...]


_KNOWN = Statement(
    InboundPart.select(InboundPart.inbound).where(InboundPart.unique_key == arg("key"))
)
_ADD_PART = Statement(
    InboundPart.insert(
        {
            InboundPart.unique_key: arg("key"),
            InboundPart.inbound: arg("inbound"),
            InboundPart.sequence: arg("sequence"),
            InboundPart.pdu: arg("raw"),
            InboundPart.sender: arg("sender"),
            InboundPart.text: arg("text"),
            InboundPart.data: arg("data"),
            InboundPart.sent_at: arg("sent_at"),
            InboundPart.received_at: arg("now"),
            InboundPart.route: arg("route"),
            InboundPart.imei: arg("imei"),
            InboundPart.imsi: arg("imsi"),
            InboundPart.problems: arg("problems"),
        }
    )
)
_ADD = Statement(
    Inbound.insert(
        {
            Inbound.sender: arg("sender"),
            Inbound.text: arg("text"),
            Inbound.sent_at: arg("sent_at"),
            Inbound.received_at: arg("now"),
            Inbound.read: 0,
            Inbound.route: arg("route"),
            Inbound.imei: arg("imei"),
            Inbound.imsi: arg("imsi"),
            Inbound.concat_reference: arg("reference"),
            Inbound.concat_bits: arg("bits"),
            Inbound.parts: arg("parts"),
            Inbound.missing: arg("missing"),
        }
    )
)
_TO_JOIN = Statement(
    Inbound.select(Inbound.id, Inbound.missing)
    .where(
        (Inbound.sender == arg("sender"))
        & (Inbound.concat_reference == arg("reference"))
        & (Inbound.concat_bits == arg("bits"))
        & (Inbound.parts == arg("parts"))
        & (Inbound.imsi == arg("imsi"))
        & (Inbound.received_at >= arg("since"))
    )
    .order_by(Inbound.received_at.desc(), Inbound.id.desc())
)
_PARTS_OF = Statement(
    InboundPart.select(InboundPart.sequence, InboundPart.text, InboundPart.sent_at)
    .where(InboundPart.inbound == arg("inbound"))
    .order_by(InboundPart.sequence, InboundPart.id)
)
_JOINED = Statement(
    Inbound.update(
        {
            Inbound.text: arg("text"),
            Inbound.missing: arg("missing"),
            Inbound.sent_at: arg("sent_at"),
            Inbound.read: 0,
        }
    ).where(Inbound.id == arg("inbound"))
)
_HERE = Statement(
    Inbound.select(
        Inbound.sender, Inbound.text, Inbound.missing, Inbound.read, Inbound.received_at
    ).where(Inbound.id == arg("inbound"))
)
_MARK_TEXTS = Statement(
    Inbound.update({Inbound.read: 1}).where(
        fixed(Inbound.read == 0) & (Inbound.sender == arg("number"))
    )
)
_MARK_CALLS = Statement(
    MissedCall.update({MissedCall.read: 1}).where(
        fixed(MissedCall.read == 0) & (MissedCall.number == arg("number"))
    )
)
_ADD_CALL = Statement(
    MissedCall.insert(
        {
            MissedCall.number: arg("number"),
            MissedCall.at: arg("now"),
            MissedCall.route: arg("route"),
            MissedCall.read: arg("read"),
        }
    )
)
_IDS = Statement(Inbound.select(Inbound.id).order_by(Inbound.id.desc()).limit(arg("limit")))
_UNREAD_IDS = Statement(
    Inbound.select(Inbound.id)
    .where(fixed(Inbound.read == 0))
    .order_by(Inbound.id.desc())
    .limit(arg("limit"))
)
_COLUMNS = (
    Inbound.id,
    Inbound.sender,
    Inbound.text,
    Inbound.sent_at,
    Inbound.received_at,
    Inbound.read,
    Inbound.route,
    Inbound.imei,
    Inbound.missing,
)
_UNREADABLE = Statement(
    InboundPart.select(
        InboundPart.id,
        InboundPart.pdu,
        InboundPart.sender,
        InboundPart.data,
        InboundPart.received_at,
        InboundPart.route,
        InboundPart.problems,
    )
    .where(InboundPart.inbound.is_null() & (InboundPart.pdu != ""))
    .order_by(InboundPart.id.desc())
    .limit(arg("limit"))
)
_UNREAD = Statement(
    Thread.select(fn.COALESCE(fn.SUM(Thread.unread), 0)).where(fixed(Thread.unread > 0))
)
_ALL = (1 << 63) - 1


def unique_key(raw: str, imei: str) -> str:
    """Return what makes a received part the same one when it is read again."""
    return f"{hashlib.sha256(raw.upper().encode()).hexdigest()}:{imei}"


class Inbox:
    """Takes in and shows what was received. Every method may be called from any thread."""

    def __init__(self, db: Database, search: Search) -> None:
        """Work on `db`."""
        self._db = db
        self._search = search
        self._names = Names(db)
        self._conversations = Conversations(db, search)

    # Taking in.

    def take(self, part: ReceivedPart, now: datetime) -> Taken:
        """Store a received part, once, and join it to its text; in one transaction.

        The sender is taken as it is given: sanitised before, where it is a number.
        """
        key = unique_key(part.raw, part.imei)
        with self._db.write():
            known = self._db.row(_KNOWN, key=key)
            if known is not None:
                return self._taken(known[0], part, new=False)
            if part.text is None:
                self._add_part(part, key, None, to_micros(now))
                return Taken(None, complete=False, new=True, text="", sender=part.sender)
            return self._take_text(part, key, to_micros(now))

    def _take_text(self, part: ReceivedPart, key: str, now: int) -> Taken:
        concat = _sound(part.concat)
        if concat is None:
            inbound = self._add(part, None, now)
        else:
            found = self._to_join(part, concat, now)
            if found is not None and found[1]:
                self._add_part(part, key, found[0], now)
                return self._taken(found[0], part, new=False)
            inbound = found[0] if found else self._add(part, concat, now)
        self._add_part(part, key, inbound, now)
        if concat is not None:
            self._join(inbound, concat.total)
        self._search.note("inbound", [inbound])
        return self._taken(inbound, part, new=True)

    def _add(self, part: ReceivedPart, concat: Concat | None, now: int) -> int:
        inbound = self._db.insert(
            _ADD,
            sender=part.sender,
            text=part.text,
            sent_at=to_micros(part.sent_at),
            now=now,
            route=part.route,
            imei=part.imei,
            imsi=part.imsi,
            reference=concat and concat.reference,
            bits=concat and concat.bits,
            parts=concat.total if concat else 1,
            missing=concat.total - 1 if concat else 0,
        )
        threads.touch(self._db, part.sender, now, Direction.IN, inbound, 1)
        return inbound

    def _add_part(self, part: ReceivedPart, key: str, inbound: int | None, now: int) -> None:
        concat = _sound(part.concat)
        self._db.run(
            _ADD_PART,
            key=key,
            inbound=inbound,
            sequence=concat.sequence if concat else 1,
            raw=part.raw.upper(),
            sender=part.sender,
            text=part.text,
            data=part.data,
            sent_at=to_micros(part.sent_at),
            now=now,
            route=part.route,
            imei=part.imei,
            imsi=part.imsi,
            problems=json.dumps(part.problems, ensure_ascii=False),
        )

    def _to_join(self, part: ReceivedPart, concat: Concat, now: int) -> tuple[int, bool] | None:
        """Return the text this part belongs to, and whether it holds this very part already."""
        candidates = self._db.rows(
            _TO_JOIN,
            sender=part.sender,
            reference=concat.reference,
            bits=concat.bits,
            parts=concat.total,
            imsi=part.imsi,
            since=now - JOIN_WITHIN,
        )
        same = (concat.sequence, part.text, to_micros(part.sent_at))
        for inbound, missing in candidates:
            here = self._db.rows(_PARTS_OF, inbound=inbound)
            if same in here:
                return inbound, True
            if missing and concat.sequence not in {row[0] for row in here}:
                return inbound, False
        return None

    def _join(self, inbound: int, total: int) -> None:
        """Put the text together from what is here; it is unread again."""
        texts: dict[int, str] = {}
        sent: dict[int, int | None] = {}
        for sequence, text, sent_at in self._db.rows(_PARTS_OF, inbound=inbound):
            texts.setdefault(sequence, text)
            sent.setdefault(sequence, sent_at)
        sender, _, _, read, received_at = self._here(inbound)
        self._db.run(
            _JOINED,
            inbound=inbound,
            text=_together(texts, total),
            missing=total - len(texts),
            sent_at=sent[min(sent)],
        )
        if read:
            threads.touch(self._db, sender, received_at, Direction.IN, inbound, 1)

    def _here(self, inbound: int) -> Row:
        row = self._db.row(_HERE, inbound=inbound)
        if row is None:
            raise LookupError(inbound)
        return row

    def _taken(self, inbound: int | None, part: ReceivedPart, *, new: bool) -> Taken:
        row = None if inbound is None else self._db.row(_HERE, inbound=inbound)
        if row is None:
            return Taken(None, complete=False, new=new, text="", sender=part.sender)
        return Taken(inbound, complete=not row[2], new=new, text=row[1], sender=row[0])

    def add_missed_call(self, call: Call, now: datetime) -> int:
        """Note that somebody rang; return the call's id. A withheld number has no conversation."""
        at = to_micros(now)
        with self._db.write():
            found = self._db.insert(
                _ADD_CALL, number=call.number, now=at, route=call.route, read=not call.number
            )
            if call.number:
                threads.touch(self._db, call.number, at, Direction.CALL, found, 1)
        return found

    # A person's acts.

    def mark_read(self, number: str) -> int:
        """Mark everything from a number as read; return how many were not."""
        with self._db.write():
            marked = self._db.run(_MARK_TEXTS, number=number)
            marked += self._db.run(_MARK_CALLS, number=number)
            threads.mark_read(self._db, number)
        return marked

    def delete(self, ids: Iterable[int]) -> int:
        """Delete texts; return how many. What tells a part read again from a new one is kept."""
        with self._db.write():
            deleted = [row for chunk in chunks(ids) for row in self._delete_chunk(chunk)]
            for number in dict.fromkeys(row[1] for row in deleted):
                threads.rebuild(self._db, number)
            self._search.note("inbound", [row[0] for row in deleted])
        return len(deleted)

    def _delete_chunk(self, ids: list[int]) -> list[Row]:
        wiped = {InboundPart.pdu: "", InboundPart.sender: "", InboundPart.text: None}
        wiped |= {InboundPart.data: None}
        self._db.run(InboundPart.update(wiped).where(InboundPart.inbound.in_(ids)))
        gone = Inbound.delete().where(Inbound.id.in_(ids)).returning(Inbound.id, Inbound.sender)
        return self._db.rows(gone)

    # Lists.

    def ids(self, *, unread_only: bool = False, search: str = "") -> array[int]:
        """Return the ids of received texts, newest first."""
        if search.strip():
            hits = array("q", self._search.inbounds(search))
            unread = set(self._db.ids(_UNREAD_IDS, limit=_ALL)) if unread_only else None
            return hits if unread is None else array("q", [i for i in hits if i in unread])
        return self._db.ids(_UNREAD_IDS if unread_only else _IDS, limit=_ALL)

    def page(self, ids: Sequence[int]) -> list[InboundRow]:
        """Return the texts of `ids` in that order; ids that are unknown are left out."""
        rows: dict[int, Row] = {}
        for chunk in chunks(ids):
            query = Inbound.select(*_COLUMNS).where(Inbound.id.in_(chunk))
            rows.update((row[0], row) for row in self._db.rows(query))
        names = self._names.of({row[1] for row in rows.values()})
        return [_inbound(rows[each], names) for each in ids if each in rows]

    def get(self, inbound: int) -> InboundRow | None:
        """Return one text."""
        page = self.page([inbound])
        return page[0] if page else None

    def recent(self, limit: int, *, unread_only: bool = False) -> list[InboundRow]:
        """Return the newest texts."""
        return self.page(self._db.ids(_UNREAD_IDS if unread_only else _IDS, limit=limit))

    def unreadable(self, limit: int = 100) -> list[Unreadable]:
        """Return received PDUs that are no texts, newest first."""
        return [
            Unreadable(
                id=row[0],
                raw=row[1],
                sender=row[2],
                data=row[3],
                received_at=from_micros(row[4]),
                route=row[5],
                problems=tuple(json.loads(row[6])),
            )
            for row in self._db.rows(_UNREADABLE, limit=limit)
        ]

    # Conversations.

    def thread_ids(self, search: str = "") -> array[int]:
        """Return the ids of conversations, the one with the latest message first."""
        return self._conversations.ids(search)

    def thread_page(self, ids: Sequence[int]) -> list[ThreadRow]:
        """Return the conversations of `ids` in that order; ids that are unknown are left out."""
        return self._conversations.page(ids)

    def threads(
        self, limit: int, before: ThreadRow | None = None, search: str = ""
    ) -> list[ThreadRow]:
        """Return conversations, the latest first; `before` is the last one already shown."""
        return self._conversations.threads(limit, before, search)

    def talk(self, number: str, limit: int, before: TalkRow | None = None) -> list[TalkRow]:
        """Return the latest lines of a conversation, oldest of them first.

        `before` is the oldest line already shown.
        """
        return self._conversations.talk(number, limit, before)

    def unread_count(self) -> int:
        """Return how many texts and missed calls are unread."""
        return int(self._db.value(_UNREAD))


def _sound(concat: Concat | None) -> Concat | None:
    """Return a concatenation that can be followed: several parts, and this is one of them."""
    if concat is None or concat.total < 2 or not 1 <= concat.sequence <= concat.total:
        return None
    return concat


def _together(texts: dict[int, str], total: int) -> str:
    """Join the parts in order; a run of missing ones shows as one gap."""
    pieces: list[str] = []
    for sequence in range(1, total + 1):
        piece = texts.get(sequence, GAP)
        if sequence in texts or not (pieces and pieces[-1] is GAP):
            pieces.append(piece)
    return "".join(pieces)


def _inbound(row: Row, names: dict[str, str]) -> InboundRow:
    return InboundRow(
        id=row[0],
        sender=row[1],
        name=names.get(row[1], ""),
        text=row[2],
        sent_at=from_micros(row[3]),
        received_at=from_micros(row[4]),
        read=bool(row[5]),
        route=row[6],
        imei=row[7],
        missing=row[8],
    )
