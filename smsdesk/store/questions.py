"""Questions about a number that a person has to answer: is this reply an opt-out?

Owns that a number has at most one open question of a kind, and that a block answers it. Holding
what waits is `holding`; its condition of numbers in question is here.
"""

from __future__ import annotations

from typing import Any

from smsdesk.domain.clock import Clock
from smsdesk.domain.consent import Question, QuestionKind
from smsdesk.store.connection import Database, Row
from smsdesk.store.models import ConsentQuestion
from smsdesk.store.statement import Statement, arg, fixed
from smsdesk.store.times import from_micros, to_micros

_OPEN = fixed(ConsentQuestion.answer == "")
_OPT_OUT = fixed(ConsentQuestion.kind == QuestionKind.OPT_OUT.value)
_COLUMNS = (
    ConsentQuestion.id,
    ConsentQuestion.number,
    ConsentQuestion.kind,
    ConsentQuestion.said,
    ConsentQuestion.word,
    ConsentQuestion.route,
    ConsentQuestion.at,
    ConsentQuestion.answer,
    ConsentQuestion.answered_by,
    ConsentQuestion.answered_at,
)
_ASK = Statement(
    ConsentQuestion.insert(
        {
            ConsentQuestion.number: arg("number"),
            ConsentQuestion.kind: arg("kind"),
            ConsentQuestion.said: arg("said"),
            ConsentQuestion.word: arg("word"),
            ConsentQuestion.route: arg("route"),
            ConsentQuestion.at: arg("now"),
            ConsentQuestion.answer: "",
            ConsentQuestion.answered_by: "",
        }
    )
)
_ANSWER: dict[Any, Any] = {
    ConsentQuestion.answer: arg("answer"),
    ConsentQuestion.answered_by: arg("actor"),
    ConsentQuestion.answered_at: arg("now"),
}
_CLOSE = Statement(
    ConsentQuestion.update(_ANSWER).where(_OPEN & (ConsentQuestion.id == arg("question")))
)
_CLOSE_NUMBER = Statement(
    ConsentQuestion.update(_ANSWER).where(_OPEN & (ConsentQuestion.number == arg("number")))
)
_GET = Statement(ConsentQuestion.select(*_COLUMNS).where(ConsentQuestion.id == arg("question")))
_OF_NUMBER = Statement(
    ConsentQuestion.select(*_COLUMNS)
    .where(ConsentQuestion.number == arg("number"))
    .order_by(ConsentQuestion.id)
)
_OPEN_OF_NUMBER = Statement(
    ConsentQuestion.select(*_COLUMNS).where(_OPEN & (ConsentQuestion.number == arg("number")))
)
_ALL_OPEN = Statement(ConsentQuestion.select(*_COLUMNS).where(_OPEN))
_IN_QUESTION = Statement(
    ConsentQuestion.select(ConsentQuestion.id).where(
        _OPEN & _OPT_OUT & (ConsentQuestion.number == arg("number"))
    )
)

NUMBERS = ConsentQuestion.select(ConsentQuestion.number).where(_OPEN & _OPT_OUT)
"""The numbers to which nothing goes until a person has read their reply."""

ANY = Statement(NUMBERS.clone().limit(1))


class Questions:
    """Keeps questions and their answers. Every method may be called from any thread."""

    def __init__(self, db: Database, clock: Clock) -> None:
        """Work on `db`; `clock` dates questions and answers."""
        self._db = db
        self._clock = clock

    def ask(
        self, number: str, kind: QuestionKind, *, said: str, word: str = "", route: str = ""
    ) -> bool:
        """Ask about a number, unless that is being asked already; tell whether it is new."""
        with self._db.write():
            if any(question.kind is kind for question in self.open_of(number)):
                return False
            now = to_micros(self._clock.now())
            self._db.insert(
                _ASK, number=number, kind=kind.value, said=said, word=word, route=route, now=now
            )
        return True

    def close(self, question: int, *, yes: bool, actor: str) -> bool:
        """Keep an answer; False where it was answered before."""
        now = to_micros(self._clock.now())
        with self._db.write():
            answer = "yes" if yes else "no"
            return bool(
                self._db.run(_CLOSE, question=question, answer=answer, actor=actor, now=now)
            )

    def close_number(self, number: str, *, yes: bool, actor: str) -> int:
        """Answer everything that is asked about a number; return how many questions."""
        now = to_micros(self._clock.now())
        with self._db.write():
            answer = "yes" if yes else "no"
            return self._db.run(_CLOSE_NUMBER, number=number, answer=answer, actor=actor, now=now)

    def get(self, question: int) -> Question | None:
        """Return one question."""
        row = self._db.row(_GET, question=question)
        return None if row is None else _question(row)

    def open(self) -> list[Question]:
        """Return what is still to be answered, the oldest first."""
        return sorted(map(_question, self._db.rows(_ALL_OPEN)), key=lambda each: each.id)

    def open_of(self, number: str) -> list[Question]:
        """Return what is still to be answered about a number."""
        return [_question(row) for row in self._db.rows(_OPEN_OF_NUMBER, number=number)]

    def of(self, number: str) -> list[Question]:
        """Return everything that was ever asked about a number, oldest first."""
        return [_question(row) for row in self._db.rows(_OF_NUMBER, number=number)]

    def in_question(self, number: str) -> bool:
        """Tell whether a reply of this number may be an opt-out that nobody has read yet."""
        return bool(self._db.rows(_IN_QUESTION, number=number))


def _question(row: Row) -> Question:
    question, number, kind, said, word, route, at, answer, by, answered_at = row
    return Question(
        id=question,
        number=number,
        kind=QuestionKind(kind),
        said=said,
        word=word,
        route=route,
        at=from_micros(at),
        answer=answer,
        answered_by=by,
        answered_at=from_micros(answered_at),
    )
