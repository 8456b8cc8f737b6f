"""The imports of the past, and taking one back as a whole.

Owns what becomes of consent then: who was put on the white list is taken off it, and a block
stays, since nothing but a person with a reason may lift it.
"""

from __future__ import annotations

from dataclasses import replace

from smsdesk.domain.changes import ContactsChanged, Emit
from smsdesk.domain.imports import ImportRow, TakenBack
from smsdesk.services.progress import Cancelled, Report, Stopped, never, silent
from smsdesk.store.database import Store


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

        Whoever was changed or texted since stays, and is named. It is one transaction. `progress`
        is told (done, of all) people now and then, and `cancelled` is asked as often. With
        `dry_run` it is only looked at. Raises `Refusal` NOT_FOUND or ALREADY_UNDONE.
        """

        def told(done: int, total: int) -> None:
            if cancelled():
                raise Stopped
            progress(done, total)

        try:
            if dry_run:
                return self._told(run, self._store.imports.take_back(run, told, dry_run=True))
            with self._store.atomic():
                done = self._store.imports.take_back(run, told)
                self._disallow(run)
        except Stopped:
            return TakenBack(cancelled=True)
        self._emit(ContactsChanged())
        return self._told(run, done)

    def _told(self, run: int, done: TakenBack) -> TakenBack:
        blocks = {consent.number for consent in self._store.consents.blocked()}
        blocked = sum(number in blocks for number in self._store.imports.blocked(run))
        return replace(done, blocked=blocked)

    def _disallow(self, run: int) -> None:
        """Take the numbers off the white list that the import put there."""
        imports, consents = self._store.imports, self._store.consents
        row = imports.get(run)
        name = row.name if row is not None else ""
        for number in imports.allowed(run):
            known = consents.get(number)
            if known is not None and known.white_list:
                consents.set(
                    number,
                    white_list=False,
                    evidence=f"the import of {name} was taken back",
                    actor="person",
                )
