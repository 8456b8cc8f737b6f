"""The imports of the past, and taking one back as a whole.

Owns what becomes of consent then: who was put on the white list is taken off it, and a block
stays, since nothing but a person with a reason may lift it.
"""

from __future__ import annotations

from dataclasses import replace

from smsdesk.domain.changes import ContactsChanged, Emit
from smsdesk.domain.imports import ImportRow, TakenBack
from smsdesk.store.database import Store


class _NotMeant(Exception):  # noqa: N818 - a way back, not an error
    """A dry run takes everything back."""


class PastImports:
    """The verbs of the list of past imports."""

    def __init__(self, store: Store, emit: Emit) -> None:
        """Take the collaborators."""
        self._store = store
        self._emit = emit

    def all(self) -> list[ImportRow]:
        """Return the imports, the latest first."""
        return self._store.imports.all()

    def take_back(self, run: int, *, dry_run: bool = False) -> TakenBack:
        """Take an import back: who it made goes, who it changed is as before.

        Whoever was changed or texted since stays, and is named. It is one transaction. Raises
        `Refusal` NOT_FOUND or ALREADY_UNDONE.
        """
        done = TakenBack()
        try:
            with self._store.atomic():
                done = self._take_back(run)
                if dry_run:
                    raise _NotMeant
        except _NotMeant:
            return done
        self._emit(ContactsChanged())
        return done

    def _take_back(self, run: int) -> TakenBack:
        imports, consents = self._store.imports, self._store.consents
        done = imports.take_back(run)
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
        known_blocks = {consent.number for consent in consents.blocked()}
        blocked = sum(number in known_blocks for number in imports.blocked(run))
        return replace(done, blocked=blocked)
