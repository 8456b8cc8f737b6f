"""Reading conversations: the list of them, and the lines of one."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from smsdesk.domain.message import Content, Direction
from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Delivery, Hold, Status, shown
from smsdesk.domain.views import TalkRow, ThreadRow
from smsdesk.store.connection import Database, Row
from smsdesk.store.listed import Listed
from smsdesk.store.models import Inbound, MissedCall, Outbound, PhoneNumber, Thread
from smsdesk.store.names import Names
from smsdesk.store.search import Search
from smsdesk.store.statement import Statement, arg
from smsdesk.store.times import from_micros, to_micros

_TEXTS_FOUND = 200
"""Hits in texts whose conversations a search adds to those found by name or number."""

_ALL = (1 << 63) - 1
"""No limit, and later than any time."""

_NEWEST_FIRST = (Thread.last_at.desc(), Thread.id.desc())
_IDS = Statement(
    Thread.select(Thread.id)
    .where((Thread.last_at < arg("at")) | ((Thread.last_at == arg("at")) & (Thread.id < arg("id"))))
    .order_by(*_NEWEST_FIRST)
    .limit(arg("limit"))
)

_PAGE = Listed(
    lambda ids: Thread.select(
        Thread.id,
        Thread.number,
        Thread.last_at,
        Thread.last_direction,
        Thread.last_id,
        Thread.unread,
    ).where(Thread.id.in_(ids))
)
_BY_NUMBERS = Listed(
    lambda numbers: Thread.select(Thread.last_at, Thread.id).where(Thread.number.in_(numbers))
)
_SENDERS = Listed(lambda ids: Inbound.select(Inbound.sender).where(Inbound.id.in_(ids)))
_RECIPIENTS = Listed(lambda ids: Outbound.select(Outbound.number).where(Outbound.id.in_(ids)))
_TEXTS_IN = Listed(
    lambda ids: Inbound.select(Inbound.id, Inbound.text, Inbound.content).where(Inbound.id.in_(ids))
)
_TEXTS_OUT = Listed(
    lambda ids: Outbound.select(Outbound.id, Outbound.text).where(Outbound.id.in_(ids))
)
_BLOCKED = Listed(
    lambda numbers: PhoneNumber.select(PhoneNumber.e164, PhoneNumber.do_not_send).where(
        PhoneNumber.e164.in_(numbers)
    )
)


def _talk(model: Any, number: Any, at: Any, *columns: Any) -> Statement:
    """Build the lines of one kind, newest first, before a moment and, within it, an id."""
    return Statement(
        model.select(model.id, at, *columns)
        .where(
            (number == arg("number"))
            & ((at < arg("at")) | ((at == arg("at")) & (model.id < arg("id"))))
        )
        .order_by(at.desc(), model.id.desc())
        .limit(arg("limit"))
    )


def _text_in(row: Row) -> TalkRow:
    inbound, at, text, missing, content = row
    line = _line(Direction.IN, inbound, at, text)
    return replace(line, missing=missing, content=Content(content))


def _text_out(row: Row) -> TalkRow:
    outbound, at, text, status, delivery, reason, detail, held, reports = row
    kept_back = Hold(held).reason if status == Status.NOT_PROCESSED else None
    return TalkRow(
        key=f"{Direction.OUT}:{outbound}",
        direction=Direction.OUT,
        id=outbound,
        text=text,
        at=from_micros(at),
        status=Status(status),
        delivery=shown(Delivery(delivery), Status(status), reports=bool(reports)),
        reason=kept_back or (None if reason is None else Reason(reason)),
        detail=detail,
    )


def _call(row: Row) -> TalkRow:
    return _line(Direction.CALL, row[0], row[1], "")


def _line(direction: Direction, found: int, at: int, text: str) -> TalkRow:
    return TalkRow(
        key=f"{direction}:{found}",
        direction=direction,
        id=found,
        text=text,
        at=from_micros(at),
        status=None,
        delivery=None,
        reason=None,
        detail="",
    )


_KINDS: tuple[tuple[Direction, Statement, Callable[[Row], TalkRow]], ...] = (
    # In this order where several have the same time.
    (
        Direction.IN,
        _talk(
            Inbound,
            Inbound.sender,
            Inbound.received_at,
            Inbound.text,
            Inbound.missing,
            Inbound.content,
        ),
        _text_in,
    ),
    (
        Direction.OUT,
        _talk(
            Outbound,
            Outbound.number,
            Outbound.queued_at,
            Outbound.text,
            Outbound.status,
            Outbound.delivery,
            Outbound.reason,
            Outbound.detail,
            Outbound.held,
            Outbound.reports,
        ),
        _text_out,
    ),
    (Direction.CALL, _talk(MissedCall, MissedCall.number, MissedCall.at), _call),
)
_RANK = {direction: rank for rank, (direction, _, _) in enumerate(_KINDS)}


class Conversations:
    """Reads conversations. Every method may be called from any thread."""

    def __init__(self, db: Database, search: Search) -> None:
        """Read from `db`."""
        self._db = db
        self._search = search
        self._names = Names(db)

    # The list.

    def ids(self, search: str = "") -> array[int]:
        """Return the ids of conversations, the one with the latest message first."""
        if search.strip():
            return self._found(search, _ALL)
        return self._db.ids(_IDS, at=_ALL, id=0, limit=_ALL)

    def page(self, ids: Sequence[int]) -> list[ThreadRow]:
        """Return the conversations of `ids` in that order; ids that are unknown are left out."""
        rows = {row[0]: row for row in self._db.listed(_PAGE, ids)}
        return self._rows([rows[each] for each in ids if each in rows])

    def threads(
        self, limit: int, before: ThreadRow | None = None, search: str = ""
    ) -> list[ThreadRow]:
        """Return conversations, the latest first; `before` is the last one already shown."""
        if search.strip():
            return self.page(self._found(search, limit))
        if before is None:
            return self.page(self._db.ids(_IDS, at=_ALL, id=0, limit=limit))
        at = to_micros(before.last_at)
        return self.page(self._db.ids(_IDS, at=at, id=before.id, limit=limit))

    def _found(self, search: str, limit: int) -> array[int]:
        numbers = dict.fromkeys(self._search.numbers(search))
        inbounds = self._search.inbounds(search, _TEXTS_FOUND)
        outbounds = self._search.outbound_texts(search, _TEXTS_FOUND)
        numbers.update((row[0], None) for row in self._db.listed(_SENDERS, inbounds))
        numbers.update((row[0], None) for row in self._db.listed(_RECIPIENTS, outbounds))
        latest_first = sorted(self._db.listed(_BY_NUMBERS, numbers), reverse=True)
        return array("q", [thread for _, thread in latest_first[:limit]])

    def _rows(self, rows: Sequence[Row]) -> list[ThreadRow]:
        numbers = {row[1] for row in rows}
        names = self._names.of(numbers)
        blocked = self._blocked(numbers)
        texts, contents = self._texts(rows)
        return [
            ThreadRow(
                number=number,
                name=names.get(number, ""),
                last_text=texts.get((direction, last), ""),
                last_at=from_micros(at),
                last_direction=Direction(direction),
                unread=unread,
                do_not_send=blocked.get(number, ""),
                id=thread,
                last_content=contents.get((direction, last), Content.TEXT),
            )
            for thread, number, at, direction, last, unread in rows
        ]

    def _blocked(self, numbers: set[str]) -> dict[str, str]:
        return dict(self._db.listed(_BLOCKED, numbers))

    def _texts(
        self, rows: Sequence[Row]
    ) -> tuple[dict[tuple[str, int], str], dict[tuple[str, int], Content]]:
        """Return texts and contents of each conversation's last message, by its way and id."""
        received = list(self._db.listed(_TEXTS_IN, _last(rows, Direction.IN)))
        sent = self._db.listed(_TEXTS_OUT, _last(rows, Direction.OUT))
        texts = {(Direction.IN.value, found): text for found, text, _ in received}
        texts |= {(Direction.OUT.value, found): text for found, text in sent}
        return texts, {(Direction.IN.value, row[0]): Content(row[2]) for row in received}

    # One conversation.

    def talk(self, number: str, limit: int, before: TalkRow | None = None) -> list[TalkRow]:
        """Return the latest lines of a conversation, oldest of them first.

        `before` is the oldest line already shown.
        """
        lines: list[TalkRow] = []
        for direction, statement, line in _KINDS:
            at, last = _edge(direction, before)
            rows = self._db.rows(statement, number=number, at=at, id=last, limit=limit)
            lines += map(line, rows)
        lines.sort(key=lambda row: (row.at, _RANK[row.direction], row.id))
        return lines[-limit:]


def _last(rows: Sequence[Row], direction: Direction) -> list[int]:
    """Return the ids of last messages that went one way."""
    return [row[4] for row in rows if row[3] == direction]


def _edge(direction: Direction, before: TalkRow | None) -> tuple[int, int]:
    """Return the moment and, within it, the id before which lines of a kind come."""
    if before is None:
        return _ALL, 0
    at = to_micros(before.at)
    if direction is before.direction:
        return at, before.id
    return at, _ALL if _RANK[direction] < _RANK[before.direction] else 0
