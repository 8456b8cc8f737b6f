"""Numbers that do not exist: asked about, blocked or left, after several failures in a row."""

from __future__ import annotations

import pytest

from smsdesk.domain.consent import QuestionKind
from smsdesk.domain.message import Receipt, Recipient
from smsdesk.domain.outcome import Rejected
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.status import Delivery
from smsdesk.services.desk import Desk
from smsdesk.services.intake import Intake
from smsdesk.services.outbox import Outbox
from tests.services.conftest import pace
from tests.services.test_intake import ANN
from tests.support.route import Answer, ScriptedRoute, accept, before_hand_over

UNKNOWN = Rejected(Trouble(Reason.NUMBER_UNKNOWN_TO_NETWORK, "CMS 1"))


def send(desk: Desk, route: ScriptedRoute, *answers: Answer) -> None:
    outbox = Outbox(
        desk.store, desk.settings, desk.quiet, pace(desk), desk.clock, desk.emit, "lane"
    )
    for answer in answers:
        route.script.append(answer)
        desk.compose.queue("Hello", [Recipient(ANN)])
        outbox.step(route)
        outbox.flush()


def test_a_person_is_asked_after_three_refusals_in_a_row(desk: Desk, route: ScriptedRoute) -> None:
    desk.settings.put("delivery_reports", "no")
    refused = before_hand_over(UNKNOWN)
    send(desk, route, refused, refused, accept(), refused, refused)
    assert desk.opt_outs.questions() == []
    send(desk, route, refused)
    (question,) = desk.opt_outs.questions()
    assert (question.kind, question.said, question.number) == (QuestionKind.BOUNCED, "CMS 1", ANN)
    desk.opt_outs.answer(question.id, yes=True)
    consent = desk.store.consents.get(ANN)
    assert consent is not None
    assert (consent.do_not_send, consent.evidence) == ("bounced", "CMS 1")


def test_who_says_that_it_does_exist_is_not_asked_again(desk: Desk, route: ScriptedRoute) -> None:
    refused = before_hand_over(UNKNOWN)
    send(desk, route, refused, refused, refused)
    desk.opt_outs.answer(desk.opt_outs.questions()[0].id, yes=False)
    send(desk, route, refused)
    assert desk.opt_outs.questions() == []
    assert desk.store.consents.get(ANN) is None


@pytest.mark.parametrize(("action", "blocked"), [("block", "bounced"), ("nothing", "")])
def test_a_desk_may_block_at_once_or_not_at_all(
    desk: Desk, route: ScriptedRoute, action: str, blocked: str
) -> None:
    desk.settings.put("bounced_action", action)
    desk.settings.put("bounced_after", "1")
    send(desk, route, before_hand_over(UNKNOWN))
    consent = desk.store.consents.get(ANN)
    assert (consent.do_not_send if consent is not None else "") == blocked
    assert desk.opt_outs.questions() == []


@pytest.mark.parametrize(("code", "asked"), [(0x43, True), (0x46, False)])
def test_reports_that_say_so_count_too(
    desk: Desk, route: ScriptedRoute, code: int, asked: bool
) -> None:
    desk.settings.put("bounced_after", "1")
    send(desk, route, accept())
    intake = Intake(desk.store, desk.settings, desk.opt_outs, desk.clock, desk.emit)
    state = Delivery.UNDELIVERED if code == 0x43 else Delivery.EXPIRED
    sim = route.status().imsi
    intake.take([Receipt(1, ANN, state, code, desk.clock.now(), "modem:1", sim)])
    assert bool(desk.opt_outs.questions()) is asked
