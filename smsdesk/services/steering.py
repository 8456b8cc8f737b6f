"""What a person decides about messages that are already in the queue.

Owns the verbs behind the Outbox page's buttons, and the stop of everything. Each one takes effect
only on messages whose status allows the step, and returns how many that were.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from smsdesk.domain.changes import Emit, QueueChanged
from smsdesk.domain.status import Status
from smsdesk.domain.views import OutboundFilter
from smsdesk.services.settings import Settings
from smsdesk.store.database import Store


class Steering:
    """Cancels, repeats and resolves messages."""

    def __init__(self, store: Store, settings: Settings, emit: Emit) -> None:
        """Take the collaborators."""
        self._store = store
        self._settings = settings
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

    def postpone(self, ids: Sequence[int], at: datetime) -> int:
        """Let those that wait go at `at` (aware) at the earliest."""
        return self._counted(self._store.queue.set_due(ids, at))

    def set_priority(self, ids: Sequence[int], priority: int) -> int:
        """Let those that wait go earlier or later than others that are due."""
        return self._counted(self._store.queue.set_priority(ids, priority))

    # A whole batch.

    def pause_batch(self, batch: int) -> int:
        """Hold what has not left of a batch; what a lane has in hand still goes."""
        return self._counted(self._store.queue.hold_batch(batch))

    def resume_batch(self, batch: int) -> int:
        """Let a paused batch go on where it was."""
        return self._counted(self._store.queue.let_batch_go(batch))

    def postpone_batch(self, batch: int, at: datetime) -> int:
        """Let what waits of a batch go at `at` (aware) at the earliest."""
        return self._counted(self._store.queue.set_batch_due(batch, at))

    def set_batch_priority(self, batch: int, priority: int) -> int:
        """Let what waits of a batch go earlier or later than others that are due."""
        return self._counted(self._store.queue.set_batch_priority(batch, priority))

    def of_batch(self, batch: int, status: Status) -> Sequence[int]:
        """Return the messages of a batch that stand so: to send the failed again, say."""
        return self._store.outbounds.ids(OutboundFilter(batch=batch, statuses=(status,)))

    # Everything.

    def stop_everything(self) -> None:
        """Let no lane of any process send more, after the message that is in the air."""
        self._settings.put("sending_stopped", "yes")
        self._emit(QueueChanged())

    def go_on(self) -> None:
        """Take `stop_everything` back."""
        self._settings.put("sending_stopped", "no")
        self._emit(QueueChanged())

    # What was due while the program was closed.

    def overdue(self) -> int:
        """Return how many messages wait for a person's word because they are late."""
        return len(self._store.queue.overdue())

    def overdue_since(self) -> datetime | None:
        """Return when the first of them was due."""
        return self._store.queue.overdue_since()

    def send_overdue(self) -> int:
        """Send them now all the same."""
        return self._counted(self._store.queue.let_overdue_go())

    def postpone_overdue(self, at: datetime) -> int:
        """Send them at `at` (aware)."""
        self._store.queue.set_due(self._store.queue.overdue(), at)
        return self.send_overdue()

    def cancel_overdue(self) -> int:
        """Send them no more."""
        return self.cancel(self._store.queue.overdue())

    def _counted(self, changed: int) -> int:
        if changed:
            self._emit(QueueChanged())
        return changed

    def _told(self, changed: Sequence[int]) -> int:
        if changed:
            self._emit(QueueChanged())
        return len(changed)
