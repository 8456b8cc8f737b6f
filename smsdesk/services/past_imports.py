"""The imports of the past, and taking one back as a whole.

Owns what becomes of consent then: who was put on the white list is taken off it, and a block
stays, since nothing but a person with a reason may lift it. And what becomes of an import whose
process ended in the middle: it is called off, or ends as it would have.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from smsdesk.domain.changes import ContactsChanged, Emit, QueueChanged
from smsdesk.domain.errors import Refusal
from smsdesk.domain.imports import Ended, Ending, ImportRow, TakenBack
from smsdesk.domain.reasons import Reason
from smsdesk.services.import_consents import Settling, evidence
from smsdesk.services.progress import Cancelled, Report, Stopped, never, silent
from smsdesk.store.database import Store
from smsdesk.store.import_plan import AT_ONCE
from smsdesk.store.imports import Stage
from smsdesk.store.statement import chunks


class PastImports:
    """The verbs of the list of past imports."""

    def __init__(self, store: Store, emit: Emit) -> None:
        """Take the collaborators."""
        self._store = store
        self._emit = emit

    def all(self) -> list[ImportRow]:
        """Return the imports, the latest first."""
        return self._store.imports.all()

    def take_back(
        self,
        run: int,
        *,
        dry_run: bool = False,
        progress: Report = silent,
        cancelled: Cancelled = never,
    ) -> TakenBack:
        """Take an import back: who it made goes, who it changed is as before.

        Whoever was changed or texted since stays, and is named. It goes in short transactions,
        so that texts are sent meanwhile; cancelled or failed, everybody comes back, and killed, it
        is gone on with at the next start, or by calling it again. `progress` is told (done, of
        all) people now and then, and `cancelled` is asked as often. With `dry_run` it is only
        looked at. Raises `Refusal` NOT_FOUND or ALREADY_UNDONE.
        """

        def told(done: int, total: int) -> None:
            if cancelled():
                raise Stopped
            progress(done, total)

        imports = self._store.imports
        try:
            if dry_run:
                return self._told(run, imports.would_take_back(run, told))
            with imports.alone():
                done = self._taken_back(run, told)
        except Stopped:
            return TakenBack(cancelled=True)
        self._emit(ContactsChanged())
        return self._told(run, done)

    def _taken_back(self, run: int, told: Report) -> TakenBack:
        imports = self._store.imports
        back = imports.taking_back(run)
        try:
            done = back.run(told)
        except BaseException:
            imports.stays(back)
            raise
        self._disallow(run)
        imports.undone(back)
        return done

    def _told(self, run: int, done: TakenBack) -> TakenBack:
        blocks = {consent.number for consent in self._store.consents.blocked()}
        blocked = sum(number in blocks for number in self._store.imports.blocked(run))
        return replace(done, blocked=blocked)

    def _disallow(self, run: int) -> None:
        """Take the numbers off the white list that the import put there."""
        imports = self._store.imports
        row = imports.get(run)
        why = f"the import of {row.name if row is not None else ''} was taken back"
        for numbers in chunks(imports.allowed(run), AT_ONCE):
            self._store.give_way()
            with self._store.atomic():
                self._take_off(numbers, why)

    def _take_off(self, numbers: Sequence[str], why: str) -> None:
        consents = self._store.consents
        for number, known in consents.many(numbers).items():
            if known.white_list:
                consents.set(number, white_list=False, evidence=why, actor="person")

    # What a process left unfinished that was killed.

    def recover(self) -> tuple[Ended, ...]:
        """Bring to an end what no process is at any more; say of each import what became of it.

        An import whose people were not all in is called off, one whose people are in is finished,
        and a taking back goes on. Quick where there is nothing; may take seconds where there is.
        """
        if not self._store.imports.unfinished():
            return ()
        try:
            with self._store.imports.alone(patience=0):
                return self.recover_alone()
        except Refusal as no:
            if no.reason is not Reason.DATA_LOCKED:
                raise
            return ()  # its process is alive

    def recover_alone(self) -> tuple[Ended, ...]:
        """Do what `recover` does, where `Imports.alone` is held already."""
        found = self._store.imports.unfinished()
        ended = tuple(self._ended(row, stage) for row, stage in found)
        if ended:
            self._emit(ContactsChanged())
        return ended

    def _ended(self, row: ImportRow, stage: Stage) -> Ended:
        record = self._store.imports.resumed(row)
        match stage:
            case Stage.BRINGING:
                back = self._store.imports.call_off(record.run, record.at)
                return Ended(row.name, row.at, Ending.CALLED_OFF, back.stays)
            case Stage.UNDOING:
                back = self._taken_back(row.id, silent)
                return Ended(row.name, row.at, Ending.UNDONE, back.stays)
        settling = Settling(self._store, record, evidence(row.name, row.origin))
        settling.run()
        if settling.ended:
            self._emit(QueueChanged())
        return Ended(row.name, row.at, Ending.FINISHED)
