"""The credit of a SIM: asked for, kept, watched."""

from __future__ import annotations

from decimal import Decimal

import pytest

from smsdesk.domain import credit
from smsdesk.domain.changes import CreditChanged
from smsdesk.domain.credit import CreditPlan, Mark
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.domain.ussd import Ussd, UssdState
from smsdesk.services.credit import Credits
from smsdesk.services.desk import Desk
from tests.services.conftest import Told
from tests.services.test_phone import Network
from tests.support.clock import FakeClock

SIM, SAME_OPERATOR, OTHER = "262010000000001", "262010000000002", "639020000000001"
PLAN = CreditPlan("*123# 1", Mark("balance", "eur"), Decimal("5.00"), daily=True, every=50)
TEXT = "Balance 4.20 EUR, bonus 9.00 EUR"


@pytest.fixture
def credits_(desk: Desk) -> Credits:
    return desk.credits


def test_nothing_is_known_of_a_new_sim(credits_: Credits) -> None:
    assert credits_.plan(SIM) == CreditPlan()
    assert credits_.last(SIM) is None
    assert not credits_.due(SIM, 1000)
    with pytest.raises(Refusal) as caught:
        credits_.errand(SIM)
    assert caught.value.reason is Reason.SERVICE_CODE_INVALID


def test_a_plan_is_kept_and_offered_to_the_operators_next_sim(
    credits_: Credits, told: Told
) -> None:
    credits_.save(SIM, PLAN)
    assert credits_.plan(SIM) == PLAN
    assert credits_.plan(SAME_OPERATOR) == CreditPlan(PLAN.code, PLAN.mark), "watched is only one"
    assert credits_.plan(OTHER) == CreditPlan()
    assert told.of(CreditChanged) == [CreditChanged(SIM)]


def test_a_code_that_is_none_is_not_kept(credits_: Credits) -> None:
    with pytest.raises(Refusal):
        credits_.save(SIM, CreditPlan("balance"))
    assert credits_.plan(SIM) == CreditPlan()


@pytest.mark.parametrize("kept", ["", "{", "[]", '{"code": 7, "mark": [1], "limit": "x"}'])
def test_what_is_damaged_counts_as_not_set(desk: Desk, kept: str) -> None:
    desk.store.settings.set(f"credit_plan:{SIM}", kept)
    desk.store.settings.set(f"credit_last:{SIM}", kept)
    assert desk.credits.plan(SIM).limit is None
    assert desk.credits.last(SIM) is None


def test_the_answer_is_kept_and_read(credits_: Credits, clock: FakeClock, told: Told) -> None:
    credits_.save(SIM, PLAN)
    network = Network(Ussd(UssdState.REPLY_WANTED, "1 Balance"), Ussd(UssdState.DONE, TEXT))
    found = credits_.errand(SIM)(network)
    assert network.asked == ["*123#", "1"]
    assert found == credits_.last(SIM)
    assert found.at == clock.now()
    assert found.text == TEXT
    assert found.amount is not None
    assert found.amount.shown == "4.20 EUR"
    assert found.low(PLAN)
    assert CreditChanged(SIM) in told.changes


def test_another_mark_reads_the_last_answer_anew(credits_: Credits) -> None:
    credits_.save(SIM, PLAN)
    credits_.note(SIM, TEXT)
    bonus = credit.amounts(TEXT)[1]
    credits_.save(SIM, CreditPlan(PLAN.code, bonus.mark, Decimal(5)))
    last = credits_.last(SIM)
    assert last is not None
    assert last.amount == bonus
    assert not last.low(credits_.plan(SIM))


def test_without_a_limit_or_an_amount_nothing_is_low(credits_: Credits) -> None:
    assert not credits_.note(SIM, TEXT).low(CreditPlan("*100#"))
    assert not credits_.note(SIM, "Try again later").low(PLAN)


def test_due_once_a_day_or_after_so_many_messages(credits_: Credits, clock: FakeClock) -> None:
    credits_.save(SIM, PLAN)
    assert credits_.due(SIM, 0), "it was never asked for"
    credits_.note(SIM, TEXT)
    assert not credits_.due(SIM, 49)
    assert credits_.due(SIM, 50)
    clock.advance(24 * 3600 - 1)
    assert not credits_.due(SIM, 0)
    clock.advance(1)
    assert credits_.due(SIM, 0)


def test_never_by_itself_unless_somebody_said_so(credits_: Credits, clock: FakeClock) -> None:
    credits_.save(SIM, CreditPlan("*100#", limit=Decimal(5)))
    clock.advance(1_000_000)
    assert not credits_.due(SIM, 1_000_000)
