"""Drafts: texts kept for later, with their header, footer and times."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from smsdesk.domain.clock import Clock
from smsdesk.domain.views import DraftRow
from smsdesk.store.connection import Database, Row
from smsdesk.store.models import Draft
from smsdesk.store.statement import Statement, arg, chunks
from smsdesk.store.times import from_micros, to_micros

_VALUES: dict[Any, Any] = {
    Draft.name: arg("name"),
    Draft.header: arg("header"),
    Draft.body: arg("body"),
    Draft.footer: arg("footer"),
    Draft.recipients: arg("recipients"),
    Draft.deliver_after: arg("deliver_after"),
    Draft.deliver_by: arg("deliver_by"),
    Draft.priority: arg("priority"),
    Draft.updated_at: arg("now"),
    Draft.flash: arg("flash"),
}
_COLUMNS = (
    Draft.id,
    Draft.name,
    Draft.header,
    Draft.body,
    Draft.footer,
    Draft.recipients,
    Draft.deliver_after,
    Draft.deliver_by,
    Draft.priority,
    Draft.updated_at,
    Draft.flash,
)
_ADD = Statement(Draft.insert(_VALUES))
_ADD_AGAIN = Statement(Draft.insert({Draft.id: arg("id"), **_VALUES}))
_CHANGE = Statement(Draft.update(_VALUES).where(Draft.id == arg("id")))
_GET = Statement(Draft.select(*_COLUMNS).where(Draft.id == arg("id")))
_ALL = Statement(Draft.select(*_COLUMNS).order_by(Draft.updated_at.desc(), Draft.id.desc()))


class Drafts:
    """Keeps drafts. Every method may be called from any thread."""

    def __init__(self, db: Database, clock: Clock) -> None:
        """Work on `db`; `clock` dates each change."""
        self._db = db
        self._clock = clock

    def save(self, draft: DraftRow) -> DraftRow:
        """Keep a draft and return it as kept; one with id 0 is new, a deleted one comes back."""
        now = self._clock.now()
        values = {
            "name": draft.name,
            "header": draft.header,
            "body": draft.body,
            "footer": draft.footer,
            "recipients": draft.recipients,
            "deliver_after": to_micros(draft.deliver_after),
            "deliver_by": to_micros(draft.deliver_by),
            "priority": draft.priority,
            "now": to_micros(now),
            "flash": int(draft.flash),
        }
        with self._db.write():
            if not draft.id:
                return replace(draft, id=self._db.insert(_ADD, **values), updated_at=now)
            if not self._db.run(_CHANGE, id=draft.id, **values):
                self._db.run(_ADD_AGAIN, id=draft.id, **values)
        return replace(draft, updated_at=now)

    def get(self, draft: int) -> DraftRow | None:
        """Return one draft."""
        row = self._db.row(_GET, id=draft)
        return None if row is None else _draft(row)

    def all(self) -> list[DraftRow]:
        """Return all drafts, the last changed first."""
        return [_draft(row) for row in self._db.rows(_ALL)]

    def delete(self, ids: Iterable[int]) -> int:
        """Delete drafts; return how many there were."""
        with self._db.write():
            return sum(
                self._db.run(Draft.delete().where(Draft.id.in_(chunk))) for chunk in chunks(ids)
            )


def _draft(row: Row) -> DraftRow:
    draft, name, header, body, footer, recipients, after, by, priority, updated_at, flash = row
    return DraftRow(
        id=draft,
        name=name,
        body=body,
        header=header,
        footer=footer,
        recipients=recipients,
        updated_at=from_micros(updated_at),
        deliver_after=from_micros(after),
        deliver_by=from_micros(by),
        priority=priority,
        flash=bool(flash),
    )
