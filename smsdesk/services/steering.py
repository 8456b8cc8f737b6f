"""What a person decides about messages that are already in the queue.

Owns the verbs behind the Outbox page's buttons. Each one takes effect only on messages whose
status allows the step, and returns how many that were.
"""

from __future__ import annotations

from collections.abc import Sequence

from smsdesk.domain.changes import Emit, QueueChanged
from smsdesk.store.database import Store


class Steering:
    """Cancels, repeats and resolves messages."""

    def __init__(self, store: Store, emit: Emit) -> None:
        """Take the collaborators."""
        self._store = store
        self._emit = emit

    def cancel(self, ids: Sequence[int], *, actor: str = "person") -> int:
        """Cancel those that still wait."""
        return self._told(self._store.queue.cancel(ids, actor=actor))

    def cancel_batch(self, batch: int, *, actor: str = "person") -> int:
        """Cancel what still waits of a batch."""
        return self._told(self._store.queue.cancel_batch(batch, actor=actor))

    def send_again(self, ids: Sequence[int], *, actor: str = "person") -> int:
        """Put failed, cancelled and unknown ones back into the queue; only a person may."""
        return self._told(self._store.queue.send_again(ids, actor=actor))

    def mark_arrived(self, ids: Sequence[int], *, actor: str = "person") -> int:
        """Settle unknown ones as sent, because a person knows that they arrived."""
        return self._told(self._store.queue.mark_arrived(ids, actor=actor))

    def _told(self, changed: Sequence[int]) -> int:
        if changed:
            self._emit(QueueChanged())
        return len(changed)
