"""Texts kept for later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from smsdesk.domain.clock import Clock
from smsdesk.domain.views import DraftRow
from smsdesk.store.database import Store


class Drafts:
    """The verbs of the Drafts page."""

    def __init__(self, store: Store, clock: Clock) -> None:
        """Take the collaborators."""
        self._store = store
        self._clock = clock

    def save(self, draft: DraftRow) -> DraftRow:
        """Keep a draft, new (id 0) or changed; return it as kept."""
        return self._store.drafts.save(replace(draft, updated_at=self._clock.now()))

    def delete(self, ids: Sequence[int]) -> tuple[DraftRow, ...]:
        """Delete drafts and return them, so that it can be undone by `save`."""
        gone = tuple(row for row in map(self._store.drafts.get, ids) if row is not None)
        self._store.drafts.delete([row.id for row in gone])
        return gone
