"""What an import says of what may be sent: whom a list blocks or allows, where consent comes from.

Owns the rule that an import never lifts a block nor changes its reason, since the list may be
older than it, that it puts nobody on the white list unasked, and that it brings nobody back who
asked to be forgotten.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from smsdesk.domain.consent import Consent, DoNotSend, refusal
from smsdesk.domain.message import Skipped
from smsdesk.domain.reasons import Reason
from smsdesk.services.candidates import Candidate
from smsdesk.store.database import Store
from smsdesk.store.imports import Record

ACTOR = "person"


def forgotten(store: Store) -> frozenset[str]:
    """Return the numbers of people who asked to be forgotten."""
    return frozenset(
        consent.number
        for consent in store.consents.blocked()
        if consent.do_not_send == DoNotSend.FORGOTTEN
    )


def without(
    people: Iterable[Candidate], gone: frozenset[str], skip: Callable[[Skipped], None]
) -> Iterator[Candidate]:
    """Leave out numbers of people who asked to be forgotten: no list brings them back."""
    for person in people:
        kept = tuple(phone for phone in person.phones if phone.e164 not in gone)
        for phone in person.phones:
            if phone.e164 in gone:
                skip(Skipped(phone.typed, Reason.PERSON_FORGOTTEN, person.row))
        if kept:
            person.phones = kept
            yield person


class Consents:
    """The consents of one import.

    `marked` counts the numbers that the list says may be texted in test mode, `opted_out` those
    of its numbers that were blocked before and stay so. `changed` counts numbers, `ended` messages
    that waited for them.
    """

    def __init__(
        self, store: Store, people: Sequence[Candidate], name: str, origin: str, *, allow: bool
    ) -> None:
        """Read what the list says; `allow` puts those it marks on the white list.

        `name` is the list's, `origin` where its people's consent comes from, "" if nobody said.
        """
        self._store = store
        self._numbers = [phone.e164 for person in people for phone in person.phones]
        self._blocks = {number: why for person in people for number, why in person.blocked}
        allowed = {number for person in people for number in person.allowed}
        self._allows = allowed if allow else set()
        self._origin = origin
        self._evidence = f"imported from {name}" + (f": {origin}" if origin else "")
        self.marked = len(allowed)
        self.opted_out = self._known_blocks()
        self.changed = 0
        self.ended = 0

    def _known_blocks(self) -> int:
        blocked = {consent.number for consent in self._store.consents.blocked()}
        return sum(number in blocked for number in self._numbers) if blocked else 0

    def keep(self, record: Record | None, check: Callable[[], None]) -> None:
        """Write them; `check` is called now and then, and may raise to stop."""
        numbers = sorted({*self._blocks, *self._allows})
        known = self._store.consents.many(numbers)
        blocked: list[str] = []
        allowed: list[str] = []
        for at, number in enumerate(numbers):
            if at % 500 == 0:
                check()
            was = known.get(number, Consent(number))
            if not was.do_not_send and number in self._blocks:
                blocked.append(number)
            if not was.white_list and number in self._allows:
                allowed.append(number)
            self._keep(was)
        if record is not None:
            record.consents(allowed, blocked=False)
            record.consents(blocked, blocked=True)
        if self._origin:
            check()
            self.changed += self._store.consents.note(
                self._numbers, evidence=self._evidence, actor=ACTOR
            )

    def _keep(self, known: Consent) -> None:
        number = known.number
        block = None if known.do_not_send else self._blocks.get(number)
        allow = True if number in self._allows and not known.white_list else None
        if block is None and allow is None:
            return
        kept = self._store.consents.set(
            number, white_list=allow, do_not_send=block, evidence=self._evidence, actor=ACTOR
        )
        self.changed += 1
        reason = refusal(kept, only_white_list=False)
        if reason is not None:
            ended = self._store.queue.cancel_for_number(number, reason=reason, actor=ACTOR)
            self.ended += len(ended)
