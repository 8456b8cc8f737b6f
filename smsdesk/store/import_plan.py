"""What an import says of numbers, noted before any of it is kept.

Owns the notes. People of a list can be taken out of the book again; a block ends messages that
wait, which can't be taken back. So the people come first, and what stands here is kept once all
of them are in: from then on the import goes on to its end, also after the program was killed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from smsdesk.store.connection import Database
from smsdesk.store.models import ImportPlan
from smsdesk.store.statement import Statement, arg

AT_ONCE = 250
"""Numbers that are kept in one transaction."""


@dataclass(frozen=True, slots=True)
class Said:
    """What an import says of a number; `block` is the reason, `note`: its origin is evidence."""

    number: str
    block: str = ""
    allow: bool = False
    note: bool = False
    carrier: int | None = None


_COLUMNS = (
    ImportPlan.number,
    ImportPlan.block,
    ImportPlan.allow,
    ImportPlan.note,
    ImportPlan.carrier,
)
_ADD = Statement(
    ImportPlan.insert(
        {ImportPlan.run: arg("run"), **{column: arg(column.name) for column in _COLUMNS}}
    )
)
_FIRST = Statement(
    ImportPlan.select(*_COLUMNS)
    .where(ImportPlan.run == arg("run"))
    .order_by(ImportPlan.number)
    .limit(AT_ONCE)
)
_UP_TO = Statement(
    ImportPlan.delete().where((ImportPlan.run == arg("run")) & (ImportPlan.number <= arg("number")))
)


class Plans:
    """Keeps the notes. Every method may be called from any thread."""

    def __init__(self, db: Database) -> None:
        """Work on `db`."""
        self._db = db

    def add(self, run: int, said: Iterable[Said]) -> None:
        """Note what the import `run` says of numbers, each of them once."""

        def write(piece: Sequence[Said]) -> None:
            self._db.many(
                _ADD,
                _ADD.rows(
                    {
                        "run": run,
                        "number": each.number,
                        "block": each.block,
                        "allow": int(each.allow),
                        "note": int(each.note),
                        "carrier": each.carrier,
                    }
                    for each in piece
                ),
            )

        self._db.in_turns(said, write)

    def first(self, run: int) -> list[Said]:
        """Return some of what is still to be kept, in the order of the numbers."""
        rows = self._db.rows(_FIRST, run=run)
        return [
            Said(number, block, bool(allow), bool(note), carrier)
            for number, block, allow, note, carrier in rows
        ]

    def drop(self, run: int, up_to: str) -> None:
        """Forget the notes up to a number, within the transaction that keeps them."""
        self._db.run(_UP_TO, run=run, number=up_to)

    def clear(self, run: int) -> None:
        """Forget all notes of an import that is called off."""
        while said := self.first(run):
            self._db.give_way()
            with self._db.write():
                self.drop(run, said[-1].number)
