"""The row of a conversation: its last message and how much of it is unread.

Both ways keep it, inside the transaction of the message itself, so that a list of conversations
never groups a million messages.
"""

from __future__ import annotations

from peewee import EXCLUDED, Case

from smsdesk.domain.message import Direction
from smsdesk.store.connection import Database
from smsdesk.store.models import Inbound, MissedCall, Outbound, Thread
from smsdesk.store.statement import Statement, arg, fixed

_LATER = EXCLUDED.last_at >= Thread.last_at

_TOUCH = Statement(
    Thread.insert(
        {
            Thread.number: arg("number"),
            Thread.last_at: arg("at"),
            Thread.last_direction: arg("direction"),
            Thread.last_id: arg("id"),
            Thread.unread: arg("unread"),
        }
    ).on_conflict(
        conflict_target=[Thread.number],
        update={
            Thread.last_at: Case(None, [(_LATER, EXCLUDED.last_at)], Thread.last_at),
            Thread.last_direction: Case(
                None, [(_LATER, EXCLUDED.last_direction)], Thread.last_direction
            ),
            Thread.last_id: Case(None, [(_LATER, EXCLUDED.last_id)], Thread.last_id),
            Thread.unread: Thread.unread + EXCLUDED.unread,
        },
    )
)
_READ = Statement(Thread.update({Thread.unread: 0}).where(Thread.number == arg("number")))
_REMOVE = Statement(Thread.delete().where(Thread.number == arg("number")))
_REPLACE = Statement(
    Thread.update(
        {
            Thread.last_at: arg("at"),
            Thread.last_direction: arg("direction"),
            Thread.last_id: arg("id"),
            Thread.unread: arg("unread"),
        }
    ).where(Thread.number == arg("number"))
)
_LAST = {
    Direction.IN: Statement(
        Inbound.select(Inbound.received_at, Inbound.id)
        .where(Inbound.sender == arg("number"))
        .order_by(Inbound.received_at.desc(), Inbound.id.desc())
        .limit(1)
    ),
    Direction.OUT: Statement(
        Outbound.select(Outbound.queued_at, Outbound.id)
        .where(Outbound.number == arg("number"))
        .order_by(Outbound.queued_at.desc(), Outbound.id.desc())
        .limit(1)
    ),
    Direction.CALL: Statement(
        MissedCall.select(MissedCall.at, MissedCall.id)
        .where(MissedCall.number == arg("number"))
        .order_by(MissedCall.at.desc(), MissedCall.id.desc())
        .limit(1)
    ),
}
_UNREAD_TEXTS = Statement(
    Inbound.select(Inbound.id).where(fixed(Inbound.read == 0) & (Inbound.sender == arg("number")))
)
_UNREAD_CALLS = Statement(
    MissedCall.select(MissedCall.id).where(
        fixed(MissedCall.read == 0) & (MissedCall.number == arg("number"))
    )
)


def touch(
    db: Database, number: str, at: int, direction: Direction, message: int, unread: int
) -> None:
    """Note a message of a conversation; `unread` is how many unread ones came with it."""
    db.run(_TOUCH, number=number, at=at, direction=direction.value, id=message, unread=unread)


def mark_read(db: Database, number: str) -> None:
    """Note that nothing of a conversation is unread."""
    db.run(_READ, number=number)


def rebuild(db: Database, number: str) -> None:
    """Work a conversation's row out again, after something of it was removed."""
    last: tuple[int, Direction, int] | None = None
    for direction, statement in _LAST.items():
        found = db.row(statement, number=number)
        if found is not None and (last is None or found[0] > last[0]):
            last = (found[0], direction, found[1])
    if last is None:
        db.run(_REMOVE, number=number)
        return
    unread = len(db.rows(_UNREAD_TEXTS, number=number))
    unread += len(db.rows(_UNREAD_CALLS, number=number))
    at, direction, message = last
    db.run(_REPLACE, number=number, at=at, direction=direction.value, id=message, unread=unread)
