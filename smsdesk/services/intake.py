"""What a route brings in: stored first, then discarded where it came from.

Owns the road of an arrival: a received part into a conversation, an opt-out into the consent of
its number, a delivery report or a late answer to its message, a ring into a missed call.
Everything that one arrival changes is one transaction.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from random import Random

from smsdesk.codec import segment
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
from smsdesk.domain.consent import OPTED_OUT, Reading, Wish, read_reply
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import (
    WITHHELD,
    Arrival,
    Bounce,
    LateAcceptance,
    MissedCall,
    Priority,
    Receipt,
    ReceivedPart,
)
from smsdesk.domain.numbers import sanitise
from smsdesk.services.settings import Settings
from smsdesk.services.words import FALLBACK, Text, WordBook
from smsdesk.store.database import Store
from smsdesk.store.queue import NewOutbound

_STANDING = {
    CarrierState.ACTIVE: 0,
    CarrierState.ENDING: 1,
    CarrierState.UNVERIFIED: 2,
    CarrierState.RETIRED: 3,
}
"""Of several carriers with one gateway the likeliest is learned first."""
CONFIRM_WITHIN = timedelta(minutes=5)
"""A confirmation of an opt-out may go out for this long (47 CFR 64.1200 (a)(12))."""


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
        words: WordBook,
        clock: Clock,
        random: Random,
        emit: Emit,
    ) -> None:
        """Take the collaborators; `words` are the opt-out and opt-in words in force."""
        self._store = store
        self._settings = settings
        self._words = words
        self._clock = clock
        self._random = random
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
            reading = read_reply(taken.text, self._words.words())
            if self._heed(reading, taken.sender, taken.text, part.route):
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

    def _heed(self, reading: Reading, number: str, text: str, route: str) -> bool:
        """Do what a reply asks for; tell whether that changed what may be sent."""
        known = self._store.consents.get(number)
        blocked = known.do_not_send if known is not None else ""
        if reading.wish is Wish.OPT_OUT and not blocked:
            self._store.consents.set(number, do_not_send=OPTED_OUT, evidence=text, actor=route)
            self._store.queue.cancel_for_number(number, actor=route)
            self._confirm(number, self._language(number, reading.word))
            return True
        if reading.wish is Wish.OPT_IN and blocked == OPTED_OUT:
            self._store.consents.set(number, do_not_send="", evidence=text, actor=route)
            return True
        return False

    def _language(self, number: str, word: str) -> str:
        """Return in which language to answer a word: the contact's, or that of the word.

        English words are known everywhere: they say nothing of who uses them.
        """
        contact = self._store.contacts.by_number(number)
        if contact is not None and contact.language:
            return contact.language
        languages = self._words.words().languages.get(word, ())
        return "" if FALLBACK in languages or not languages else languages[0]

    def _confirm(self, number: str, language: str) -> None:
        """Queue the one confirmation; it passes the block that was set a moment ago."""
        if not self._settings.flag("confirm_opt_out"):
            return
        text = self._words.confirmation(Text.OPTED_OUT, language)
        now = self._clock.now()
        count = segment.fit(text, self._settings.languages)
        confirmation = NewOutbound(
            number=number,
            text=text,
            parts=count.parts,
            concat_reference=self._random.randrange(256),
            want_report=self._settings.flag("delivery_reports"),
            exempt=True,
            any_hour=True,
            shift=count.shift,
        )
        self._store.queue.add_batch(
            "",
            text,
            [confirmation],
            priority=Priority.HIGH,
            due_at=now,
            deliver_by=now + CONFIRM_WITHIN,
            route=None,
            actor="program",
        )

    def _take_receipt(self, receipt: Receipt, news: News) -> None:
        outbound = self._store.queue.apply_receipt(receipt, self._clock.now())
        if outbound is not None:
            news.received.receipts += 1
            news.changes.append(MessageChanged(outbound))

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
