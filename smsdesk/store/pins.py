"""Which PINs a SIM did not accept, by marks that do not tell the PIN.

Owns what `modem.pin.PinMemory` asks for: a note is durable before the PIN leaves for the SIM.
"""

from __future__ import annotations

from collections.abc import Collection

from peewee import EXCLUDED

from smsdesk.domain.clock import Clock
from smsdesk.store.connection import Database
from smsdesk.store.models import TriedPin
from smsdesk.store.statement import Statement, arg
from smsdesk.store.times import to_micros

_NOTE = Statement(
    TriedPin.insert(
        {TriedPin.mark: arg("mark"), TriedPin.tries: arg("tries"), TriedPin.at: arg("now")}
    ).on_conflict(
        conflict_target=[TriedPin.mark],
        update={TriedPin.tries: EXCLUDED.tries, TriedPin.at: EXCLUDED.at},
    )
)
_TRIED = Statement(TriedPin.select(TriedPin.tries).where(TriedPin.mark == arg("mark")))
_FORGET = Statement(TriedPin.delete().where(TriedPin.mark == arg("mark")))


class TriedPins:
    """Keeps the marks of given PINs. Every method may be called from any thread."""

    def __init__(self, db: Database, clock: Clock) -> None:
        """Work on `db`."""
        self._db = db
        self._clock = clock

    def tried(self, marks: Collection[str]) -> int:
        """Return the most tries that were left when one of them was given, 0 for new ones."""
        return max((self._db.value(_TRIED, mark=mark) or 0 for mark in marks), default=0)

    def note(self, marks: Collection[str], tries: int) -> None:
        """Keep that a PIN is given while `tries` are left; an earlier note is overwritten."""
        now = to_micros(self._clock.now())
        with self._db.write():
            for mark in marks:
                self._db.run(_NOTE, mark=mark, tries=tries, now=now)

    def forget(self, marks: Collection[str]) -> None:
        """Remove the notes: the PIN was accepted."""
        with self._db.write():
            for mark in marks:
                self._db.run(_FORGET, mark=mark)
