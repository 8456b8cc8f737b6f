"""Opting out and in again: what a reply changes, and what a person says of an unclear one.

Owns the acts: a whole reply that is a word blocks or frees its number at once and is answered
once; one that only may be meant so holds what waits for the number until a person has read it.
Every act works inside the caller's transaction, or one of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from smsdesk.codec import segment
from smsdesk.domain.changes import ContactsChanged, Emit, QueueChanged
from smsdesk.domain.clock import Clock
from smsdesk.domain.consent import (
    OPTED_OUT,
    DoNotSend,
    Question,
    QuestionKind,
    Reading,
    Wish,
    read_reply,
)
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Priority
from smsdesk.domain.reasons import Reason
from smsdesk.services.people import People
from smsdesk.services.settings import Settings
from smsdesk.services.words import FALLBACK, Text, WordBook
from smsdesk.store.consents import Proof
from smsdesk.store.database import Store
from smsdesk.store.queue import NewOutbound

CONFIRM_WITHIN = timedelta(minutes=5)
"""A confirmation of an opt-out may go out for this long (47 CFR 64.1200 (a)(12))."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A text that came in whole: from whom, on which route, and when."""

    number: str
    text: str
    route: str
    at: datetime


class OptOuts:
    """The verbs of opting out. Every method may be called from any thread."""

    def __init__(
        self,
        store: Store,
        settings: Settings,
        people: People,
        words: WordBook,
        clock: Clock,
        random: Random,
        emit: Emit,
    ) -> None:
        """Take the collaborators; `random` draws the concatenation references."""
        self._store = store
        self._settings = settings
        self._people = people
        self._words = words
        self._clock = clock
        self._random = random
        self._emit = emit

    # Replies.

    def heed(self, reply: Reply) -> bool:
        """Do what a reply asks for; tell whether that changed what may be sent.

        Tells nobody: the caller does, once its transaction is committed.
        """
        reading = read_reply(reply.text, self._words.words())
        known = self._store.consents.get(reply.number)
        blocked = known.do_not_send if known is not None else ""
        if reading.wish is Wish.OPT_OUT and not blocked:
            self._opt_out(reply, reading, actor=reply.route)
            return True
        if reading.wish is Wish.OPT_IN:
            return self._opt_in(reply, reading, blocked)
        if reading.wish is Wish.MAYBE_OPT_OUT and not blocked and self._known(reply.number):
            return self._ask(reply, reading)
        return False

    def _opt_out(self, reply: Reply, reading: Reading, *, actor: str) -> None:
        number = reply.number
        self._store.queue.cancel_for_number(number, actor=actor)
        confirmation = self._confirm_opt_out(reply, reading.word)
        proof = Proof(word=reading.word, route=reply.route, confirmation=confirmation)
        self._store.consents.set(
            number, do_not_send=OPTED_OUT, evidence=reply.text, actor=actor, proof=proof
        )

    def _opt_in(self, reply: Reply, reading: Reading, blocked: str) -> bool:
        """Lift an opt-out, and no other block; an open question has its answer."""
        number = reply.number
        freed = self._store.questions.close_number(number, yes=False, actor=reply.route)
        if freed:
            self._store.queue.let_number_go(number, actor=reply.route)
        if blocked != OPTED_OUT:
            return bool(freed)
        text = self._words.confirmation(Text.OPTED_IN, self._language(number, reading.word))
        wanted = self._settings.flag("confirm_opt_in")
        confirmation = self._answer(number, text, exempt=False) if wanted else None
        proof = Proof(word=reading.word, route=reply.route, confirmation=confirmation)
        self._store.consents.set(
            number, do_not_send="", evidence=reply.text, actor=reply.route, proof=proof
        )
        return True

    def _known(self, number: str) -> bool:
        """Tell whether there is anything to stop: a person whom this desk has, or has texted."""
        return self._store.contacts.by_number(
            number
        ) is not None or self._store.outbounds.has_number(number)

    def _ask(self, reply: Reply, reading: Reading) -> bool:
        asked = self._store.questions.ask(
            reply.number,
            QuestionKind.OPT_OUT,
            said=reply.text,
            word=reading.word,
            route=reply.route,
        )
        if asked:
            self._store.queue.hold_number(reply.number)
        return asked

    # Confirming.

    def _confirm_opt_out(self, reply: Reply, word: str) -> int | None:
        """Queue the one confirmation, which passes the block; None where none is to go."""
        late = self._clock.now() - reply.at > CONFIRM_WITHIN
        if late or not self._settings.flag("confirm_opt_out"):
            return None
        language = self._language(reply.number, word)
        text = self._words.confirmation(Text.OPTED_OUT, language)
        return self._answer(reply.number, text, exempt=True)

    def _language(self, number: str, word: str) -> str:
        """Return in which language to answer a word: the contact's, or that of the word.

        English words are known everywhere: they say nothing of who uses them.
        """
        spoken = self._people.language(number)
        if spoken:
            return spoken
        languages = self._words.words().languages.get(word, ())
        return "" if FALLBACK in languages or not languages else languages[0]

    def _answer(self, number: str, text: str, *, exempt: bool) -> int:
        now = self._clock.now()
        count = segment.fit(text, self._settings.languages)
        answer = NewOutbound(
            number=number,
            text=text,
            parts=count.parts,
            concat_reference=self._random.randrange(256),
            want_report=self._settings.flag("delivery_reports"),
            exempt=exempt,
            any_hour=True,
            shift=count.shift,
        )
        added = self._store.queue.add_batch(
            "",
            text,
            [answer],
            priority=Priority.HIGH,
            due_at=now,
            deliver_by=now + CONFIRM_WITHIN,
            route=None,
            actor="program",
        )
        return added.queued[0].id

    # A person's answers.

    def questions(self) -> Sequence[Question]:
        """Return what a person has to answer, the oldest first."""
        return self._store.questions.open()

    def answer(self, question: int, *, yes: bool, actor: str = "person") -> Question:
        """Keep a person's answer, and do what follows: block and cancel, or let go.

        Raises `Refusal(NOT_FOUND)` for no such question; one that was answered before stays so.
        """
        found = self._store.questions.get(question)
        if found is None:
            raise Refusal(Reason.NOT_FOUND, str(question))
        with self._store.atomic():
            if self._store.questions.close(question, yes=yes, actor=actor):
                self._act(found, yes=yes, actor=actor)
        self._emit(ContactsChanged())
        self._emit(QueueChanged())
        return found

    def _act(self, question: Question, *, yes: bool, actor: str) -> None:
        if not yes:
            if question.kind is QuestionKind.OPT_OUT:
                self._store.queue.let_number_go(question.number, actor=actor)
            return
        if question.kind is QuestionKind.OPT_OUT:
            reply = Reply(question.number, question.said, question.route, question.at)
            self._opt_out(reply, Reading(Wish.OPT_OUT, question.word), actor=actor)
            return
        self._store.queue.cancel_for_number(question.number, reason=Reason.DO_NOT_SEND, actor=actor)
        self._store.consents.set(
            question.number,
            do_not_send=DoNotSend.BOUNCED.value,
            evidence=question.said,
            actor=actor,
            proof=Proof(route=question.route),
        )
