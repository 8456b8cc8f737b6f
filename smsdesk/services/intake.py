"""What a route brings in: stored first, then discarded where it came from.

Owns the road of an arrival: a received part into a conversation, an opt-out into the consent of
its number, a delivery report or a late answer to its message, a ring into a missed call.
Everything that one arrival changes is one transaction.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from smsdesk.domain.carrier import CarrierState
from smsdesk.domain.changes import (
    Change,
    ContactsChanged,
    Emit,
    InboxChanged,
    MessageChanged,
    QueueChanged,
)
from smsdesk.domain.clock import Clock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import (
    WITHHELD,
    Arrival,
    Bounce,
    LateAcceptance,
    MissedCall,
    Receipt,
    ReceivedPart,
)
from smsdesk.domain.numbers import sanitise
from smsdesk.domain.status import Delivery
from smsdesk.services import bounced
from smsdesk.services.opt_outs import OptOuts, Reply
from smsdesk.services.settings import Settings
from smsdesk.store.database import Store

_STANDING = {
    CarrierState.ACTIVE: 0,
    CarrierState.ENDING: 1,
    CarrierState.UNVERIFIED: 2,
    CarrierState.RETIRED: 3,
}
"""Of several carriers with one gateway the likeliest is learned first."""


@dataclass(slots=True)
class Received:
    """How many texts and reports came in."""

    texts: int = 0
    receipts: int = 0


@dataclass(slots=True)
class News:
    """What some arrivals changed, to be told once it is committed."""

    changes: list[Change] = field(default_factory=list)
    received: Received = field(default_factory=Received)


class Intake:
    """Takes in what a lane's route received."""

    def __init__(
        self,
        store: Store,
        settings: Settings,
        opt_outs: OptOuts,
        clock: Clock,
        emit: Emit,
    ) -> None:
        """Take the collaborators; `opt_outs` heeds what replies ask for."""
        self._store = store
        self._settings = settings
        self._opt_outs = opt_outs
        self._clock = clock
        self._emit = emit
        self.received = Received()

    def take(self, arrivals: Sequence[Arrival]) -> None:
        """Store everything that arrived, in one transaction, and say what changed."""
        with self._store.atomic():
            news = self.store(arrivals)
        self.tell(news)

    def store(self, arrivals: Sequence[Arrival]) -> News:
        """Store everything that arrived within the caller's transaction.

        The caller hands the news to `tell` once that is committed.
        """
        news = News()
        for arrival in arrivals:
            match arrival:
                case ReceivedPart():
                    self._take_part(arrival, news)
                case Receipt():
                    self._take_receipt(arrival, news)
                case LateAcceptance():
                    self._take_late(arrival, news)
                case MissedCall():
                    self._take_call(arrival, news)
                case Bounce():
                    self._take_bounce(arrival, news)
        return news

    def tell(self, news: News) -> None:
        """Say what changed, and count it."""
        self.received.texts += news.received.texts
        self.received.receipts += news.received.receipts
        for change in news.changes:
            self._emit(change)

    def _take_part(self, arrived: ReceivedPart, news: News) -> None:
        part = replace(arrived, sender=self._kept_form(arrived.sender))
        taken = self._store.inbox.take(part, self._clock.now())
        if not taken.new:
            return
        news.changes.append(InboxChanged(taken.sender))
        if part.address:
            self._learn(taken.sender, part.address, news)
        if taken.complete:
            news.received.texts += 1
            reply = Reply(taken.sender, taken.text, part.route, self._clock.now())
            if self._opt_outs.heed(reply):
                news.changes += [ContactsChanged(), QueueChanged()]

    def _learn(self, number: str, address: str, news: News) -> None:
        """Note by whose gateway a number writes, and that it can be reached there."""
        self._store.bounces.lift(address)
        if self._store.carriers.of_numbers([number]):
            return
        domain = address.rpartition("@")[2]
        known = (each for each in self._store.carriers.all() if domain in each.domains)
        carrier = min(known, key=lambda each: (_STANDING[each.state], each.id), default=None)
        if carrier is not None:
            self._store.carriers.assign([number], carrier.id)
            news.changes.append(ContactsChanged())

    def _kept_form(self, sender: str) -> str:
        """Return a sender as numbers are kept; a name or a code stays as it came.

        Networks write home numbers without country code, so a reply would miss its contact.
        """
        try:
            return sanitise(sender, self._settings.region).value
        except Refusal:
            return sender

    def _take_receipt(self, receipt: Receipt, news: News) -> None:
        outbound = self._store.queue.apply_receipt(receipt, self._clock.now())
        if outbound is not None:
            news.received.receipts += 1
            news.changes.append(MessageChanged(outbound))
            if receipt.state is Delivery.UNDELIVERED:
                self._note_vanished(outbound, receipt.route, news)

    def _note_vanished(self, outbound: int, route: str, news: News) -> None:
        """Look whether a number that is not to be had has failed often enough."""
        row = self._store.outbounds.get(outbound)
        if row is not None and bounced.look(
            self._store, self._settings, row.number, row.delivery_detail, route
        ):
            news.changes += [ContactsChanged(), QueueChanged()]

    def _take_bounce(self, bounce: Bounce, news: News) -> None:
        now = self._clock.now()
        outbound = self._store.queue.apply_bounce(bounce, now)
        if outbound is None:
            return
        news.received.receipts += 1
        news.changes.append(MessageChanged(outbound))
        if bounce.wrong_address:
            self._store.bounces.note(bounce.address, bounce.reason, bounce.detail, now)

    def _take_late(self, late: LateAcceptance, news: News) -> None:
        if self._store.queue.accept_late(late, self._clock.now()):
            news.changes.append(MessageChanged(late.part.outbound))

    def _take_call(self, call: MissedCall, news: News) -> None:
        number = self._kept_form(call.number) if call.number else WITHHELD
        kept = replace(call, number=number)
        self._store.inbox.add_missed_call(kept, self._clock.now())
        news.changes.append(InboxChanged(kept.number))
