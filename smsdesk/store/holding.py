"""Holding messages back, and letting them go: no status changes, but no lane may claim them.

Owns the bits of `domain.status.Hold` and their events, inside a transaction that is open. A
message may be held for several reasons at once; it goes when the last one is gone.
"""

from __future__ import annotations

from typing import Any

from peewee import fn

from smsdesk.domain.status import Cause, Hold, Status
from smsdesk.store import questions
from smsdesk.store.connection import Database
from smsdesk.store.journal import trail_of
from smsdesk.store.models import Batch, Outbound, PhoneNumber
from smsdesk.store.statement import Statement, arg, fixed
from smsdesk.store.waiting import HELD, WAITING

# Also what a lane has claimed: it may come back to the queue.
_LIVE = WAITING | fixed(Outbound.status == Status.PROCESSING)
_OF_BATCH = (Outbound.batch == arg("batch")) & _LIVE
_OF_NUMBER = (Outbound.number == arg("number")) & _LIVE & (Outbound.exempt == 0)
_IN_QUESTION = _OF_BATCH & Outbound.number.in_(questions.NUMBERS) & (Outbound.exempt == 0)
_LISTED = PhoneNumber.select(PhoneNumber.e164).where(fixed(PhoneNumber.white_list == 1))
_UNLISTED = Outbound.id.in_(
    Outbound.select(Outbound.id)
    .where(WAITING & (Outbound.held.bin_and(int(Hold.TEST)) == 0) & Outbound.number.not_in(_LISTED))
    .order_by(Outbound.id)
    .limit(arg("limit"))
)
_OVERDUE = WAITING & (Outbound.due_at <= arg("before"))
_ALL_HELD = WAITING & HELD

OVERDUE = Statement(
    Outbound.select(Outbound.id, Outbound.due_at).where(
        _ALL_HELD & (Outbound.held.bin_and(int(Hold.ABSENCE)) != 0)
    )
)
TESTED = Statement(
    Outbound.select(Outbound.id).where(_ALL_HELD & (Outbound.held.bin_and(int(Hold.TEST)) != 0))
)
IN_QUESTION_COUNT = Statement(
    Outbound.select(fn.COUNT(Outbound.id)).where(
        (Outbound.number == arg("number"))
        & WAITING
        & (Outbound.held.bin_and(int(Hold.QUESTION)) != 0)
    )
)
TESTED_COUNT = Statement(
    Outbound.select(fn.COUNT(Outbound.id)).where(
        _ALL_HELD & (Outbound.held.bin_and(int(Hold.TEST)) != 0)
    )
)


class _Change:
    """Setting or clearing one bit of the messages that a condition names, with their events."""

    def __init__(self, which: Any, cause: Cause) -> None:
        """Build the statements; `bit` and the condition's own values come with `run`."""
        held = cause is Cause.HELD
        has_bit = Outbound.held.bin_and(arg("bit"))
        changing = which & ((has_bit == 0) if held else (has_bit != 0))
        flipped = Outbound.held + arg("bit") if held else Outbound.held - arg("bit")
        self._cause = cause
        self._trail = trail_of(changing, arg("cause"))
        self._flip = Statement(Outbound.update({Outbound.held: flipped}).where(changing))

    def run(self, db: Database, hold: Hold, now: int, actor: str, **values: Any) -> int:
        """Do it in the open transaction; return how many messages were changed."""
        bit = int(hold)
        reason = hold.reason if self._cause is Cause.HELD else None
        told = {"now": now, "actor": actor, "cause": self._cause.value, "reason": reason}
        db.run(self._trail, bit=bit, **told, **values)
        return db.run(self._flip, bit=bit, **values)


_HOLD_BATCH, _LET_BATCH_GO = (_Change(_OF_BATCH, cause) for cause in (Cause.HELD, Cause.LET_GO))
_HOLD_NUMBER, _LET_NUMBER_GO = (_Change(_OF_NUMBER, cause) for cause in (Cause.HELD, Cause.LET_GO))
_HOLD_OVERDUE = _Change(_OVERDUE, Cause.HELD)
_HOLD_IN_QUESTION = _Change(_IN_QUESTION, Cause.HELD)
_HOLD_UNLISTED = _Change(_UNLISTED, Cause.HELD)
_LET_ALL_GO = _Change(_ALL_HELD, Cause.LET_GO)
_MARK_BATCH = Statement(Batch.update({Batch.held: arg("held")}).where(Batch.id == arg("batch")))


class Holding:
    """Holds and lets go, within one transaction."""

    def __init__(self, db: Database, now: int, actor: str) -> None:
        """Work on the open transaction; `now` in microseconds and `actor` go into the trail."""
        self._db = db
        self._now = now
        self._actor = actor

    def hold_batch(self, batch: int) -> int:
        """Hold what has not left of a batch; return how many messages."""
        self._db.run(_MARK_BATCH, batch=batch, held=int(Hold.BATCH))
        return self._run(_HOLD_BATCH, Hold.BATCH, batch=batch)

    def let_batch_go(self, batch: int) -> int:
        """Let a held batch go on."""
        self._db.run(_MARK_BATCH, batch=batch, held=0)
        return self._run(_LET_BATCH_GO, Hold.BATCH, batch=batch)

    def hold_number(self, number: str) -> int:
        """Hold what has not left for a number, until a person has read its reply."""
        return self._run(_HOLD_NUMBER, Hold.QUESTION, number=number)

    def let_number_go(self, number: str) -> int:
        """Let what is held for a number go."""
        return self._run(_LET_NUMBER_GO, Hold.QUESTION, number=number)

    def hold_in_question(self, batch: int) -> int:
        """Hold what a new batch has for numbers that a person has to decide about."""
        if not self._db.rows(questions.ANY):
            return 0
        return self._run(_HOLD_IN_QUESTION, Hold.QUESTION, batch=batch)

    def hold_unlisted(self, limit: int) -> int:
        """Hold up to `limit` of what waits for numbers that are not on the white list."""
        return self._run(_HOLD_UNLISTED, Hold.TEST, limit=limit)

    def let_tested_go(self, number: str) -> int:
        """Let what test mode held for a number go: it is on the white list now."""
        return self._run(_LET_NUMBER_GO, Hold.TEST, number=number)

    def let_all_tested_go(self) -> int:
        """Let everything go that test mode held."""
        return self._run(_LET_ALL_GO, Hold.TEST)

    def hold_overdue(self, before: int) -> int:
        """Hold what was due at `before` or earlier, until a person has said what to do."""
        return self._run(_HOLD_OVERDUE, Hold.ABSENCE, before=before)

    def let_overdue_go(self) -> int:
        """Let everything go that was held because it was overdue."""
        return self._run(_LET_ALL_GO, Hold.ABSENCE)

    def _run(self, change: _Change, hold: Hold, **values: Any) -> int:
        return change.run(self._db, hold, self._now, self._actor, **values)
