"""A lane's arrivals: stored at once, or in the meantime of a message that is in the air.

Owns what may wait for that time, so that no commit stands between two messages, and what becomes
of it when the message never leaves, the disk is full or the route is lost.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence

from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Arrival, Bounce, Receipt, ReceivedPart
from smsdesk.routes.base import Route
from smsdesk.services.intake import Intake
from smsdesk.services.outbox import Outbox

log = logging.getLogger(__name__)


class Meantime:
    """Takes in what one lane's route received; used in the lane's thread alone."""

    def __init__(self, route: Route, outbox: Outbox, intake: Intake) -> None:
        """Take the collaborators of the lane."""
        self._route = route
        self._outbox = outbox
        self._intake = intake
        self._held: list[Arrival] = []

    def take(self, arrivals: Sequence[Arrival]) -> None:
        """Store what came in: now, or where it may wait, while the next message is in the air."""
        self._held += arrivals
        if not (self._outbox.claimed_ahead and all(map(_may_wait, self._held))):
            self.store()

    def store(self) -> None:
        """Store what was held, and have the route discard it; raises `Refusal`."""
        if not self._held:
            return
        # A report may speak of the message that was sent last: that is settled first.
        with self._outbox.settled_with():
            news = self._intake.store(self._held)
        stored, self._held = self._held, []
        self._intake.tell(news)
        self._route.discard(stored)

    def in_air(self) -> None:
        """Store what was held and claim what is to follow, while the network has a message.

        Never raises: what fails says nothing about that message. It is tried again between this
        one and the next, and its fault is told there.
        """
        try:
            with self._outbox.claimed_with(self._route):
                news = self._intake.store(self._held)
            self._held.clear()
            self._intake.tell(news)
        except Refusal as refusal:
            log.info("nothing could be recorded meanwhile: %s", refusal.reason)
        except Exception:
            log.exception("nothing could be recorded while a message was in the air")

    def lose_route(self) -> None:
        """Store what the route has no copy of; what lies in the modem will be read again.

        Called once the route is closed. Raises `Refusal` where it can't be kept now; it is not
        forgotten then.
        """
        self._held += self._route.leftovers()
        self._held = [arrival for arrival in self._held if not _kept_by_route(arrival)]
        self.store()


def _kept_by_route(arrival: Arrival) -> bool:
    return isinstance(arrival, ReceivedPart | Receipt | Bounce) and arrival.slot is not None


def _may_wait(arrival: Arrival) -> bool:
    """Tell whether nothing hangs on an arrival for the length of a message.

    A text may say STOP to the very message that is next, and a modem may wait for its
    acknowledgement: that leaves the reports that were shown once.
    """
    return isinstance(arrival, Receipt) and arrival.slot is None
