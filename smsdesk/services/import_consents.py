"""What an import says of what may be sent: whom a list blocks or allows, where consent comes from.

Owns the rule that an import never lifts a block nor changes its reason, since the list may be
older than it, that it puts nobody on the white list unasked, and that it brings nobody back who
asked to be forgotten. All of it is noted first, and kept once the people are in the book, some
numbers at a time: `Settling` can go on with it after the program was killed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from smsdesk.domain.consent import Consent, DoNotSend, refusal
from smsdesk.domain.message import Skipped
from smsdesk.domain.reasons import Reason
from smsdesk.services.candidates import Candidate
from smsdesk.store.database import Store
from smsdesk.store.import_plan import Said
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


def evidence(name: str, origin: str) -> str:
    """Return what is kept with each number: the list's name, and its people's origin if told."""
    return f"imported from {name}" + (f": {origin}" if origin else "")


class Consents:
    """What a list says of its numbers.

    `marked` counts the numbers that the list says may be texted in test mode, `opted_out` those
    of its numbers that were blocked before and stay so.
    """

    def __init__(
        self, store: Store, people: Sequence[Candidate], *, noted: bool, allow: bool
    ) -> None:
        """Read what the list says; `allow` puts those it marks on the white list.

        `noted`: it is known where the consent of its people comes from.
        """
        self._store = store
        self._numbers = [phone.e164 for person in people for phone in person.phones]
        self._blocks = {number: why for person in people for number, why in person.blocked}
        allowed = {number for person in people for number in person.allowed}
        self._allows = allowed if allow else set()
        self._noted = set(self._numbers) if noted else set()
        self.marked = len(allowed)
        self.opted_out = self._known_blocks()

    def _known_blocks(self) -> int:
        blocked = {consent.number for consent in self._store.consents.blocked()}
        return sum(number in blocked for number in self._numbers) if blocked else 0

    def said(self, carriers: Mapping[str, int], check: Callable[[], None]) -> Iterator[Said]:
        """Yield what is to be kept of each number, with its carrier where the list names it.

        `check` is called now and then, and may raise to stop.
        """
        numbers = sorted({*self._blocks, *self._allows, *self._noted, *carriers})
        for at, number in enumerate(numbers):
            if at % 500 == 0:
                check()
            yield Said(
                number,
                self._blocks.get(number, ""),
                number in self._allows,
                number in self._noted,
                carriers.get(number),
            )


class Settling:
    """Keeps what an import says of numbers, once its people are in.

    `changed` counts numbers, `ended` messages that waited for them.
    """

    def __init__(self, store: Store, record: Record, evidence: str) -> None:
        """Go on with the import of `record`; `evidence` is kept with each number."""
        self._store = store
        self._record = record
        self._evidence = evidence
        self.changed = 0
        self.ended = 0

    def run(self) -> None:
        """Keep everything that is noted; with the last of it the import is finished."""
        while self._some():
            pass

    def _some(self) -> bool:
        plans, run = self._store.imports.plans, self._record.run
        self._store.give_way()
        with self._store.atomic():
            said = plans.first(run)
            if not said:
                self._store.imports.finish(run)
                return False
            self._keep(said)
            plans.drop(run, said[-1].number)
        return True

    def _keep(self, said: Sequence[Said]) -> None:
        known = self._store.consents.many(each.number for each in said)
        blocked: list[str] = []
        allowed: list[str] = []
        carriers: dict[int, list[str]] = {}
        for each in said:
            was = known.get(each.number, Consent(each.number))
            block = each.block if each.block and not was.do_not_send else None
            allow = True if each.allow and not was.white_list else None
            if block is not None:
                blocked.append(each.number)
            if allow is not None:
                allowed.append(each.number)
            if block is not None or allow is not None:
                self._set(each.number, block, allow)
            if each.carrier is not None:
                carriers.setdefault(each.carrier, []).append(each.number)
        self._record.consents(allowed, blocked=False)
        self._record.consents(blocked, blocked=True)
        noted = [each.number for each in said if each.note]
        self.changed += self._store.consents.note(noted, evidence=self._evidence, actor=ACTOR)
        for carrier, numbers in carriers.items():
            self._store.carriers.assign(numbers, carrier)

    def _set(self, number: str, block: str | None, allow: bool | None) -> None:
        kept = self._store.consents.set(
            number, white_list=allow, do_not_send=block, evidence=self._evidence, actor=ACTOR
        )
        self.changed += 1
        reason = refusal(kept, only_white_list=False)
        if reason is not None:
            ended = self._store.queue.cancel_for_number(number, reason=reason, actor=ACTOR)
            self.ended += len(ended)
