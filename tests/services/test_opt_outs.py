"""Opting out and in: at once by a word, by a person's answer otherwise; nothing goes meanwhile."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smsdesk.domain.changes import QueueChanged
from smsdesk.domain.consent import OPTED_OUT, QuestionKind
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Outgoing, Recipient
from smsdesk.domain.outcome import Accepted, Outcome
from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Cause, Hold, Status
from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.routes.base import Ledger
from smsdesk.services.desk import Desk
from smsdesk.services.intake import Intake
from smsdesk.services.outbox import Outbox
from smsdesk.services.words import Text
from tests.services.conftest import Told, pace
from tests.services.test_compose import rows
from tests.services.test_intake import ANN, part
from tests.support.clock import FakeClock
from tests.support.route import Answer, ScriptedRoute

BEA = "+12025550124"
UNCLEAR = "Please STOP texting me"


@pytest.fixture
def intake(desk: Desk) -> Intake:
    return Intake(desk.store, desk.settings, desk.opt_outs, desk.clock, desk.emit)


@pytest.fixture
def outbox(desk: Desk) -> Outbox:
    return Outbox(desk.store, desk.settings, desk.quiet, pace(desk), desk.clock, desk.emit, "lane")


def send_all(outbox: Outbox, route: ScriptedRoute) -> list[str]:
    """Send whatever may go, and return the texts that left."""
    while outbox.has_work(route):
        outbox.step(route)
    outbox.flush()
    return [message.text for message in route.sent]


def status_of(desk: Desk, text: str) -> Status:
    return next(row.status for row in rows(desk) if row.text == text)


def queue(desk: Desk, *texts: str, to: str = ANN) -> None:
    for text in texts:
        desk.compose.queue(text, [Recipient(to)])


def test_an_unclear_reply_holds_what_waits_and_what_is_queued_after(
    desk: Desk, intake: Intake, outbox: Outbox, route: ScriptedRoute, told: Told
) -> None:
    queue(desk, "before")
    intake.take([part(UNCLEAR)])
    assert told.of(QueueChanged)
    queue(desk, "after")
    queue(desk, "other", to=BEA)
    assert send_all(outbox, route) == ["other"]
    held = {row.text: row.held for row in rows(desk)}
    assert held == {"before": Hold.QUESTION, "after": Hold.QUESTION, "other": Hold.NONE}
    ids = {row.text: row.id for row in rows(desk)}
    for text in ("before", "after"):
        event = desk.store.outbounds.events(ids[text])[-1]
        assert (event.cause, event.reason) == (Cause.HELD, Reason.HELD_QUESTION)
    (question,) = desk.opt_outs.questions()
    assert (question.number, question.kind) == (ANN, QuestionKind.OPT_OUT)
    assert (question.said, question.word, question.route) == (UNCLEAR, "stop texting", "modem:1")


def test_no_it_is_not_one_lets_everything_go(
    desk: Desk, intake: Intake, outbox: Outbox, route: ScriptedRoute
) -> None:
    queue(desk, "before")
    intake.take([part("is the bus stop near?")])
    (question,) = desk.opt_outs.questions()
    desk.opt_outs.answer(question.id, yes=False, actor="Eve")
    queue(desk, "after")
    assert send_all(outbox, route) == ["before", "after"]
    assert desk.store.consents.get(ANN) is None
    (answered,) = desk.store.questions.of(ANN)
    assert (answered.answer, answered.answered_by) == ("no", "Eve")
    intake.take([part("the other stop?")])
    assert len(desk.opt_outs.questions()) == 1, "another reply is another question"


def test_yes_it_is_one_cancels_and_is_confirmed_once(
    desk: Desk, intake: Intake, outbox: Outbox, route: ScriptedRoute
) -> None:
    queue(desk, "before")
    intake.take([part(UNCLEAR)])
    (question,) = desk.opt_outs.questions()
    desk.opt_outs.answer(question.id, yes=True)
    assert status_of(desk, "before") is Status.CANCELLED
    consent = desk.store.consents.get(ANN)
    assert consent is not None
    assert (consent.do_not_send, consent.evidence) == (OPTED_OUT, UNCLEAR)
    assert desk.opt_outs.questions() == []
    assert send_all(outbox, route) == [desk.words.text(Text.OPTED_OUT)]
    # Answered twice, by another window say: nothing happens again.
    desk.opt_outs.answer(question.id, yes=False)
    assert desk.store.consents.get(ANN) == consent
    (row,) = desk.store.consents.history(ANN)
    assert (row.actor, row.word, row.route) == ("person", "stop texting", "modem:1")
    assert row.confirmation in {each.id for each in rows(desk)}


def test_a_late_answer_is_not_confirmed_any_more(
    desk: Desk, intake: Intake, clock: FakeClock
) -> None:
    queue(desk, "before")
    intake.take([part(UNCLEAR)])
    clock.advance(301)
    desk.opt_outs.answer(desk.opt_outs.questions()[0].id, yes=True)
    assert [row.text for row in rows(desk)] == ["before"]


def test_an_unknown_question_is_refused(desk: Desk) -> None:
    with pytest.raises(Refusal) as refused:
        desk.opt_outs.answer(7, yes=True)
    assert refused.value.reason is Reason.NOT_FOUND


@pytest.mark.parametrize("word", ["STOP", "START"])
def test_a_clear_word_answers_the_question(desk: Desk, intake: Intake, word: str) -> None:
    queue(desk, "before")
    intake.take([part(UNCLEAR)])
    intake.take([part(word)])
    assert desk.opt_outs.questions() == []
    assert (desk.store.consents.get(ANN) is not None) == (word == "STOP")
    wanted = Status.CANCELLED if word == "STOP" else Status.NOT_PROCESSED
    assert status_of(desk, "before") is wanted
    assert all(row.held is Hold.NONE for row in rows(desk) if row.status is Status.NOT_PROCESSED)


def test_nobody_is_asked_about_strangers(desk: Desk, intake: Intake) -> None:
    intake.take([part("Win! Reply STOP to end", sender="12345")])
    assert desk.opt_outs.questions() == []
    desk.people.save(ContactRow(0, "Ann", phones=(PhoneRow(0, "", ANN),)))
    intake.take([part(UNCLEAR)])
    assert len(desk.opt_outs.questions()) == 1


def test_an_opt_in_is_confirmed_once_and_kept_as_proof(
    desk: Desk, intake: Intake, outbox: Outbox, route: ScriptedRoute
) -> None:
    intake.take([part("STOP")])
    send_all(outbox, route)
    intake.take([part("START"), part("start")])
    assert send_all(outbox, route) == [
        desk.words.text(Text.OPTED_OUT),
        desk.words.text(Text.OPTED_IN),
    ]
    out, back = desk.store.consents.history(ANN)
    assert (out.do_not_send, out.word, out.evidence) == (OPTED_OUT, "stop", "STOP")
    assert (back.do_not_send, back.word, back.evidence) == ("", "start", "START")
    assert {out.confirmation, back.confirmation} == {row.id for row in rows(desk)}


@pytest.mark.parametrize(
    ("said", "spoken", "language"),
    [("ARRET", "", "fr"), ("STOP", "", "en"), ("STOP", "de", "de"), ("baja", "xx", "es")],
)
def test_the_answer_comes_in_the_language_of_the_person_or_of_the_word(
    desk: Desk, intake: Intake, said: str, spoken: str, language: str
) -> None:
    desk.settings.put("text_language", "en")
    if spoken:
        phones = (PhoneRow(0, "", ANN),)
        desk.people.save(ContactRow(0, "Ann", language=spoken, phones=phones))
    intake.take([part(said)])
    wanted = desk.words.text(Text.OPTED_OUT, language if spoken != "xx" else "en")
    assert [row.text for row in rows(desk)] == [wanted]


def test_no_confirmation_where_none_is_wanted(desk: Desk, intake: Intake) -> None:
    desk.settings.put("confirm_opt_out", "no")
    desk.settings.put("confirm_opt_in", "no")
    intake.take([part("STOP"), part("START")])
    assert rows(desk) == []


def test_the_confirmation_passes_once_only(
    desk: Desk, intake: Intake, outbox: Outbox, route: ScriptedRoute
) -> None:
    intake.take([part("STOP")])
    (confirmation,) = rows(desk)
    desk.steering.cancel([confirmation.id])
    desk.steering.send_again([confirmation.id])
    assert send_all(outbox, route) == []
    assert rows(desk)[0].status is Status.CANCELLED
    assert rows(desk)[0].reason is Reason.OPTED_OUT


def meanwhile(act: Callable[[], object], at_part: int = 0, parts: int = 1) -> Answer:
    """Answer a message: something happens while the modem is asked for its prompt."""

    def answer(message: Outgoing, ledger: Ledger) -> Outcome:
        for index in range(message.parts_done, parts):
            if index == at_part:
                act()
            ledger.hand_over(index, parts)
            ledger.in_air()
            ledger.accepted(index, index + 1)
        return Accepted(tuple(range(1, parts + 1)))

    return answer


@pytest.mark.parametrize("at_part", [0, 1])
def test_an_opt_out_stops_what_is_about_to_leave(
    desk: Desk, intake: Intake, outbox: Outbox, route: ScriptedRoute, at_part: int
) -> None:
    desk.settings.put("confirm_opt_out", "no")
    queue(desk, "x" * 200)
    route.script.append(meanwhile(lambda: intake.take([part("STOP")]), at_part, 2))
    outbox.step(route)
    outbox.flush()
    (row,) = rows(desk)
    assert (row.status, row.reason) == (Status.CANCELLED, Reason.OPTED_OUT)
    assert sum(reference is not None for reference in row.references) == at_part
    assert (outbox.totals.sent, outbox.totals.failed) == (0, 0)


def test_a_question_holds_what_is_about_to_leave(
    desk: Desk, intake: Intake, outbox: Outbox, route: ScriptedRoute
) -> None:
    queue(desk, "one")
    route.script.append(meanwhile(lambda: intake.take([part(UNCLEAR)])))
    outbox.step(route)
    outbox.flush()
    (row,) = rows(desk)
    assert (row.status, row.held) == (Status.NOT_PROCESSED, Hold.QUESTION)
    desk.opt_outs.answer(desk.opt_outs.questions()[0].id, yes=False)
    assert send_all(outbox, route)[-1] == "one"
    assert rows(desk)[0].status is Status.SUCCESS


def test_test_mode_holds_what_waits_already_and_lets_the_white_list_pass(
    desk: Desk, outbox: Outbox, route: ScriptedRoute
) -> None:
    desk.people.set_consent(BEA, white_list=True, evidence="x")
    queue(desk, "one", "two")
    queue(desk, "three", to=BEA)
    desk.settings.put("test_mode", "yes")
    assert send_all(outbox, route) == ["three"]
    assert {row.held for row in rows(desk) if row.number == ANN} == {Hold.TEST}
    assert desk.store.queue.tested_count() == 2
    desk.settings.put("test_mode", "no")
    assert send_all(outbox, route) == ["three"], "nothing goes until a person says so"
    assert desk.store.queue.let_tested_go() == 2
    assert send_all(outbox, route) == ["three", "one", "two"]


def test_test_mode_stops_what_is_about_to_leave(
    desk: Desk, outbox: Outbox, route: ScriptedRoute
) -> None:
    queue(desk, "one")
    route.script.append(meanwhile(lambda: desk.settings.put("test_mode", "yes")))
    outbox.step(route)
    outbox.flush()
    (row,) = rows(desk)
    assert (row.status, row.held) == (Status.NOT_PROCESSED, Hold.TEST)
