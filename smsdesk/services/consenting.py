"""What a person decides about many numbers: the do-not-send list, the white list, test mode.

Owns the reading of pasted lists of numbers, and that a decision comes with a reason; what still
waits for a number that is blocked is cancelled, what test mode holds waits for a person's word.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from smsdesk.domain.changes import ContactsChanged, Emit, QueueChanged
from smsdesk.domain.consent import refusal
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Skipped
from smsdesk.domain.numbers import sanitise
from smsdesk.domain.reasons import Reason
from smsdesk.services.importer import Importer
from smsdesk.services.progress import Report, silent
from smsdesk.services.recipients import split
from smsdesk.services.settings import Settings
from smsdesk.store.consents import Proof
from smsdesk.store.database import Store

_AT_ONCE = 500
"""Numbers, or held messages, of one transaction: the lanes get their turn in between."""


@dataclass(frozen=True, slots=True)
class Many:
    """What became of a list of numbers; `known` were so already."""

    changed: tuple[str, ...]
    known: int
    refused: tuple[Skipped, ...]


class Consenting:
    """The verbs of the page "Do not send" and of test mode."""

    def __init__(self, store: Store, settings: Settings, importer: Importer, emit: Emit) -> None:
        """Take the collaborators."""
        self._store = store
        self._settings = settings
        self._importer = importer
        self._emit = emit

    # Lists of numbers.

    def read_file(self, path: Path) -> tuple[str, ...]:
        """Return the numbers of a file: of its column of numbers, whatever table it is.

        Raises `Refusal` with one of the FILE_* reasons or NO_NUMBER_COLUMN.
        """
        found = self._importer.recipients(self._importer.read(path))
        return tuple(one.typed for one in found.recipients)

    def block(
        self,
        typed: Iterable[str],
        reason: str,
        *,
        evidence: str,
        note: str = "",
        actor: str = "person",
        progress: Report = silent,
    ) -> Many:
        """Put numbers on the do-not-send list; one that is there already stays as it is."""

        def act(number: str) -> bool:
            known = self._store.consents.get(number)
            if known is not None and known.do_not_send:
                return False
            proof = Proof(note=note)
            changed = self._store.consents.set(
                number, do_not_send=reason, evidence=evidence, actor=actor, proof=proof
            )
            why = refusal(changed, only_white_list=False) or Reason.DO_NOT_SEND
            self._store.queue.cancel_for_number(number, reason=why, actor=actor)
            return True

        return self._each(typed, act, progress)

    def lift(
        self, typed: Iterable[str], *, evidence: str, note: str = "", actor: str = "person"
    ) -> Many:
        """Take numbers off the do-not-send list, whatever they were there for."""

        def act(number: str) -> bool:
            known = self._store.consents.get(number)
            if known is None or not known.do_not_send:
                return False
            proof = Proof(note=note)
            self._store.consents.set(
                number, do_not_send="", evidence=evidence, actor=actor, proof=proof
            )
            return True

        return self._each(typed, act, silent)

    def white(
        self, typed: Iterable[str], *, listed: bool, evidence: str, actor: str = "person"
    ) -> Many:
        """Put numbers on the white list, or take them off; what test mode held for them goes."""

        def act(number: str) -> bool:
            known = self._store.consents.get(number)
            if (known is not None and known.white_list) is listed:
                return False
            self._store.consents.set(number, white_list=listed, evidence=evidence, actor=actor)
            if listed:
                self._store.queue.let_tested_go(number, actor=actor)
            return True

        return self._each(typed, act, silent)

    def _each(self, typed: Iterable[str], act: Callable[[str], bool], progress: Report) -> Many:
        numbers, refused = self._numbers(typed)
        changed: list[str] = []
        for start in range(0, len(numbers), _AT_ONCE):
            self._store.give_way()
            with self._store.atomic():
                changed += filter(act, numbers[start : start + _AT_ONCE])
            progress(min(start + _AT_ONCE, len(numbers)), len(numbers))
        if changed:
            self._emit(ContactsChanged())
            self._emit(QueueChanged())
        return Many(tuple(changed), len(numbers) - len(changed), tuple(refused))

    def _numbers(self, typed: Iterable[str]) -> tuple[Sequence[str], list[Skipped]]:
        found: dict[str, None] = {}
        refused: list[Skipped] = []
        for each in typed:
            try:
                found[sanitise(each, self._settings.region).value] = None
            except Refusal as no:
                refused.append(Skipped(each, no.reason))
        return tuple(found), refused

    # Test mode.

    @property
    def test_mode(self) -> bool:
        """Tell whether only the white list gets anything."""
        return self._settings.flag("test_mode")

    def begin_test_mode(self) -> int:
        """Let only the white list get anything; return how many waiting messages are held."""
        self._settings.put("test_mode", "yes")
        held = 0
        while more := self._store.queue.hold_unlisted(_AT_ONCE):
            held += more
        self._emit(QueueChanged())
        return held

    def end_test_mode(self) -> int:
        """Let everybody get texts again; return how many messages still wait for a word."""
        self._settings.put("test_mode", "no")
        self._emit(QueueChanged())
        return self.tested()

    def tested(self) -> int:
        """Return how many messages test mode has held back."""
        return self._store.queue.tested_count()

    def send_tested(self) -> int:
        """Let go what test mode held back; refused while it is on, for it would be held again."""
        if self.test_mode:
            raise Refusal(Reason.STEP_NOT_ALLOWED, "test_mode")
        sent = self._store.queue.let_tested_go()
        self._emit(QueueChanged())
        return sent

    def cancel_tested(self, *, actor: str = "person") -> int:
        """Cancel what test mode held back."""
        gone = len(self._store.queue.cancel(self._store.queue.tested(), actor=actor))
        self._emit(QueueChanged())
        return gone


def numbers_in(text: str) -> tuple[str, ...]:
    """Return the numbers of a pasted list, as they stand there."""
    return split(text).numbers
