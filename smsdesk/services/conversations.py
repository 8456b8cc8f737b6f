"""Talking with one number: answering and having read."""

from __future__ import annotations

from smsdesk.domain.changes import Emit, InboxChanged
from smsdesk.domain.message import Priority, Recipient
from smsdesk.services.compose import Compose, QueueResult
from smsdesk.services.routing import Routing
from smsdesk.store.database import Store


class Conversations:
    """The verbs of the Conversations page."""

    def __init__(self, store: Store, compose: Compose, routing: Routing, emit: Emit) -> None:
        """Take the collaborators."""
        self._store = store
        self._routing = routing
        self._compose = compose
        self._emit = emit

    def reply(self, number: str, text: str) -> QueueResult:
        """Queue an answer ahead of bulk messages; braces in it are plain text.

        Raises as `Compose.queue` does; a number that may not be texted comes back as skipped.
        """
        return self._compose.queue(
            text,
            [Recipient(number)],
            priority=Priority.HIGH,
            merge=False,
            any_hour=True,
            known_by=self._routing.route_known_to(number),
        )

    def mark_read(self, number: str) -> None:
        """Note that everything from this number was seen."""
        if self._store.inbox.mark_read(number):
            self._emit(InboxChanged(number))
