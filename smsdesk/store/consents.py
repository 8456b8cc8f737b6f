"""What may be sent to a number, and the evidence of how that came to be.

Consent belongs to the number: it outlives the contact, and an import can't undo it. Each change
adds a row of evidence that is never changed again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from peewee import EXCLUDED

from smsdesk.domain.clock import Clock
from smsdesk.domain.consent import Consent
from smsdesk.domain.views import ConsentRow
from smsdesk.store.connection import Database, Row
from smsdesk.store.listed import Listed
from smsdesk.store.models import ConsentEvent, PhoneNumber
from smsdesk.store.questions import Questions
from smsdesk.store.statement import Statement, arg, chunks, fixed
from smsdesk.store.times import from_micros, to_micros

_COLUMNS = (
    PhoneNumber.e164,
    PhoneNumber.white_list,
    PhoneNumber.do_not_send,
    PhoneNumber.do_not_send_at,
    PhoneNumber.evidence,
)
# Written as the partial index has it.
_SAYS_SOMETHING = (
    fixed(PhoneNumber.white_list == 1)
    | fixed(PhoneNumber.do_not_send != "")
    | fixed(PhoneNumber.evidence != "")
)
_GET = Statement(
    PhoneNumber.select(*_COLUMNS).where((PhoneNumber.e164 == arg("number")) & _SAYS_SOMETHING)
)
_MANY = Listed(
    lambda numbers: PhoneNumber.select(*_COLUMNS).where(
        PhoneNumber.e164.in_(numbers) & _SAYS_SOMETHING
    )
)
_BLOCKED = Statement(
    PhoneNumber.select(*_COLUMNS).where(_SAYS_SOMETHING).order_by(PhoneNumber.e164)
)
_SET = Statement(
    PhoneNumber.insert(
        {
            PhoneNumber.e164: arg("number"),
            PhoneNumber.typed: arg("number"),
            PhoneNumber.position: 0,
            PhoneNumber.white_list: arg("white_list"),
            PhoneNumber.do_not_send: arg("do_not_send"),
            PhoneNumber.do_not_send_at: arg("since"),
            PhoneNumber.evidence: arg("evidence"),
        }
    ).on_conflict(
        conflict_target=[PhoneNumber.e164],
        update={
            PhoneNumber.white_list: EXCLUDED.white_list,
            PhoneNumber.do_not_send: EXCLUDED.do_not_send,
            PhoneNumber.do_not_send_at: EXCLUDED.do_not_send_at,
            PhoneNumber.evidence: EXCLUDED.evidence,
        },
    )
)
_ADD_EVIDENCE = Statement(
    ConsentEvent.insert(
        {
            ConsentEvent.number: arg("number"),
            ConsentEvent.at: arg("now"),
            ConsentEvent.white_list: arg("white_list"),
            ConsentEvent.do_not_send: arg("do_not_send"),
            ConsentEvent.evidence: arg("evidence"),
            ConsentEvent.actor: arg("actor"),
            ConsentEvent.word: arg("word"),
            ConsentEvent.note: arg("note"),
            ConsentEvent.route: arg("route"),
            ConsentEvent.confirmation: arg("confirmation"),
        }
    )
)
_CHANGE = (
    ConsentEvent.at,
    ConsentEvent.white_list,
    ConsentEvent.do_not_send,
    ConsentEvent.evidence,
    ConsentEvent.actor,
    ConsentEvent.word,
    ConsentEvent.note,
    ConsentEvent.route,
    ConsentEvent.confirmation,
)
_HISTORY = Statement(
    ConsentEvent.select(*_CHANGE)
    .where(ConsentEvent.number == arg("number"))
    .order_by(ConsentEvent.id)
)


@dataclass(frozen=True, slots=True)
class Proof:
    """What is kept of a change beside its evidence; see `domain.views.ConsentRow`."""

    word: str = ""
    note: str = ""
    route: str = ""
    confirmation: int | None = None


_BARE = Proof()


class Consents:
    """Keeps consent. Every method may be called from any thread."""

    def __init__(self, db: Database, clock: Clock) -> None:
        """Work on `db`; `clock` dates each change."""
        self._db = db
        self._clock = clock
        self._questions = Questions(db, clock)

    def get(self, number: str) -> Consent | None:
        """Return what is known of a number, None where nothing is."""
        row = self._db.row(_GET, number=number)
        return None if row is None else _consent(row)

    def many(self, numbers: Iterable[str]) -> dict[str, Consent]:
        """Return what is known of each of these numbers; those without anything are left out."""
        return {row[0]: _consent(row) for row in self._db.listed(_MANY, numbers)}

    def blocked(self) -> list[Consent]:
        """Return every number that nothing may be sent to, in the order of the numbers."""
        return [_consent(row) for row in self._db.rows(_BLOCKED) if row[2]]

    def set(
        self,
        number: str,
        *,
        white_list: bool | None = None,
        do_not_send: str | None = None,
        evidence: str,
        actor: str,
        proof: Proof = _BARE,
    ) -> Consent:
        """Change what may be sent to a number, and keep why; None leaves a thing as it is.

        `do_not_send` is the reason, "" lifts it; `evidence` the words or the person behind it,
        `proof` what else is known. A block answers every question about the number.
        """
        now = self._clock.now()
        with self._db.write():
            known = self.get(number) or Consent(number)
            changed = Consent(
                number,
                white_list=known.white_list if white_list is None else white_list,
                do_not_send=known.do_not_send if do_not_send is None else do_not_send,
                since=known.since or now,
                evidence=evidence,
            )
            if not changed.do_not_send:
                changed = Consent(number, changed.white_list, evidence=evidence)
            self._keep(changed, to_micros(now), actor, proof)
            if changed.do_not_send:
                self._questions.close_number(number, yes=True, actor=actor)
        return changed

    def _keep(self, consent: Consent, now: int, actor: str, proof: Proof) -> None:
        values = _values(consent)
        self._db.run(_SET, **values, since=to_micros(consent.since))
        self._db.run(
            _ADD_EVIDENCE,
            **values,
            now=now,
            actor=actor,
            word=proof.word,
            note=proof.note,
            route=proof.route,
            confirmation=proof.confirmation,
        )

    def note(self, numbers: Iterable[str], *, evidence: str, actor: str) -> int:
        """Keep what is known of numbers beside what may be sent to them, which stays as it is.

        It goes into the history of each; where nothing stands against a number it is what is
        shown of it, too. Those that have just this evidence are left; returns how many had not.
        """
        noted = 0
        told = {
            "now": to_micros(self._clock.now()),
            "actor": actor,
            **{name: getattr(_BARE, name) for name in ("word", "note", "route", "confirmation")},
        }
        with self._db.join():
            for chunk in chunks(numbers):
                known = self.many(chunk)
                rows = [
                    _values(replace(known.get(number, Consent(number)), evidence=evidence))
                    for number in chunk
                    if known.get(number, Consent(number)).evidence != evidence
                ]
                free = [{**row, "since": None} for row in rows if not row["do_not_send"]]
                self._db.many(_SET, _SET.rows(free))
                self._db.many(
                    _ADD_EVIDENCE,
                    _ADD_EVIDENCE.rows({**row, **told} for row in rows),
                )
                noted += len(rows)
        return noted

    def history(self, number: str) -> list[ConsentRow]:
        """Return every change of a number's consent, oldest first."""
        return [_change(row) for row in self._db.rows(_HISTORY, number=number)]


def _change(row: Sequence[Any]) -> ConsentRow:
    at, white_list, *rest = row
    return ConsentRow(from_micros(at), bool(white_list), *rest)


def _values(consent: Consent) -> dict[str, Any]:
    return {
        "number": consent.number,
        "white_list": int(consent.white_list),
        "do_not_send": consent.do_not_send,
        "evidence": consent.evidence,
    }


def _consent(row: Row) -> Consent:
    number, white_list, do_not_send, since, evidence = row
    return Consent(number, bool(white_list), do_not_send, from_micros(since), evidence)
