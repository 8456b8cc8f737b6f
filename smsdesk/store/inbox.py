"""The way in: received parts, texts, missed calls, and the conversations they make.

Owns what makes a part the same part (its PDU and the modem's IMEI), and the reads behind the
inbox; `joining` says which text a part belongs to, `conversations` reads the talks. What could
not be read as a text is kept as it came, for a person to see.
"""

from __future__ import annotations

import hashlib
import json
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from peewee import fn

from smsdesk.domain.message import Content, Direction, ReceivedPart
from smsdesk.domain.message import MissedCall as Call
from smsdesk.domain.views import InboundRow, TalkRow, ThreadRow
from smsdesk.store import threads
from smsdesk.store.connection import Database, Row
from smsdesk.store.conversations import Conversations
from smsdesk.store.joining import Joined, join
from smsdesk.store.listed import Listed
from smsdesk.store.models import Inbound, InboundPart, MissedCall, Thread
from smsdesk.store.names import Names
from smsdesk.store.search import Search
from smsdesk.store.statement import Statement, arg, chunks, fixed
from smsdesk.store.times import from_micros, to_micros


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
            Inbound.content: arg("content"),
        }
    )
)
_JOINED = Statement(
    Inbound.update(
        {
            Inbound.text: arg("text"),
            Inbound.missing: arg("missing"),
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
    Inbound.content,
)
_PAGE = Listed(lambda ids: Inbound.select(*_COLUMNS).where(Inbound.id.in_(ids)))
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
_FROM = Statement(Inbound.select(fn.COUNT(Inbound.id)).where(Inbound.sender == arg("number")))
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
            if part.text is None and part.content is Content.TEXT:
                # It could not be read at all: kept as it came, in no conversation.
                self._add_part(part, key, None, to_micros(now))
                return Taken(None, complete=False, new=True, text="", sender=part.sender)
            return self._take_message(part, key, to_micros(now))

    def _take_message(self, part: ReceivedPart, key: str, now: int) -> Taken:
        joined = join(self._db, part, now)
        if joined is not None and joined.repeated:
            self._add_part(part, key, joined.inbound, now)
            return self._taken(joined.inbound, part, new=False)
        if joined is None or joined.inbound is None:
            inbound = self._add(part, joined, now)
        else:
            inbound = joined.inbound
            self._complete(inbound, joined)
        self._add_part(part, key, inbound, now)
        self._search.note("inbound", [inbound])
        return self._taken(inbound, part, new=True)

    def _add(self, part: ReceivedPart, joined: Joined | None, now: int) -> int:
        concat = part.concat if joined else None
        inbound = self._db.insert(
            _ADD,
            sender=part.sender,
            text=joined.text if joined else part.text or "",
            sent_at=to_micros(part.sent_at),
            now=now,
            route=part.route,
            imei=part.imei,
            imsi=part.imsi,
            reference=concat and concat.reference,
            bits=concat and concat.bits,
            parts=concat.total if concat else 1,
            missing=joined.missing if joined else 0,
            content=part.content,
        )
        threads.touch(self._db, part.sender, now, Direction.IN, inbound, 1)
        return inbound

    def _complete(self, inbound: int, joined: Joined) -> None:
        """Put in the text as it is with one more part; it is unread again."""
        sender, _, _, read, received_at = self._db.rows(_HERE, inbound=inbound)[0]
        self._db.run(_JOINED, inbound=inbound, text=joined.text, missing=joined.missing)
        if read:
            threads.touch(self._db, sender, received_at, Direction.IN, inbound, 1)

    def _add_part(self, part: ReceivedPart, key: str, inbound: int | None, now: int) -> None:
        self._db.run(
            _ADD_PART,
            key=key,
            inbound=inbound,
            sequence=part.concat.sequence if part.concat else 1,
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
        rows = {row[0]: row for row in self._db.listed(_PAGE, ids)}
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
        """Return received PDUs that could not be read, newest first."""
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

    def count_from(self, number: str) -> int:
        """Return how many texts came from a number."""
        return int(self._db.value(_FROM, number=number))

    def unread_count(self) -> int:
        """Return how many texts and missed calls are unread."""
        return int(self._db.value(_UNREAD))


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
        content=Content(row[9]),
    )
