"""Which modem takes a message: rules, the number somebody knows, and standing in."""

from __future__ import annotations

import pytest

from smsdesk.domain.changes import ModemStatus
from smsdesk.domain.message import Recipient
from smsdesk.domain.status import Status
from smsdesk.domain.views import ContactRow, PhoneRow, RoutingRule
from smsdesk.services.desk import Desk
from tests.services.test_compose import rows
from tests.services.test_intake import part
from tests.support.clock import FakeClock
from tests.support.route import ScriptedRoute

KENYA, BOSTON = "+254712345678", "+16175550100"
SIM_A, SIM_B = "262010000000001", "262010000000002"
MODEM_A, MODEM_B = "490154203237518", "356938035643809"
ROUTE_A, ROUTE_B = f"modem:{MODEM_A}", f"modem:{MODEM_B}"


@pytest.fixture(autouse=True)
def modems(desk: Desk, clock: FakeClock) -> None:
    for imei, imsi in ((MODEM_A, SIM_A), (MODEM_B, SIM_B)):
        desk.store.modems.seen(ModemStatus(port=imei, imei=imei, imsi=imsi), clock.now())


def rules(desk: Desk, *given: RoutingRule) -> None:
    desk.store.routing.set_rules(given)


def routes(desk: Desk) -> dict[str, str]:
    return {row.number: row.route for row in rows(desk)}


def queue(desk: Desk, *numbers: str, route: str | None = None) -> None:
    desk.compose.queue("Hello", [Recipient(number) for number in numbers], route=route)


def test_without_rules_any_modem_takes_it(desk: Desk) -> None:
    queue(desk, KENYA)
    assert routes(desk) == {KENYA: ""}


def test_the_first_rule_that_fits_counts(desk: Desk) -> None:
    group = desk.store.contacts.add_group("Staff").id
    desk.people.save(ContactRow(0, "Ann", phones=(PhoneRow(0, BOSTON, BOSTON),), groups=("Staff",)))
    rules(
        desk,
        RoutingRule(SIM_A, prefix="+254"),
        RoutingRule(SIM_B, group="Staff", group_id=group),
    )
    assert desk.store.routing.rules()[1] == RoutingRule(SIM_B, "", "Staff", group)
    queue(desk, KENYA, BOSTON, "+4915112345678")
    assert routes(desk) == {KENYA: ROUTE_A, BOSTON: ROUTE_B, "+4915112345678": ""}


def test_a_rule_for_a_sim_that_nobody_knows_is_passed_over(desk: Desk) -> None:
    rules(desk, RoutingRule("1", prefix="+254"))
    queue(desk, KENYA)
    assert routes(desk) == {KENYA: ""}


def test_a_deleted_group_takes_its_rule_along(desk: Desk) -> None:
    group = desk.store.contacts.add_group("Staff").id
    rules(desk, RoutingRule(SIM_B, group="Staff", group_id=group))
    desk.people.delete_group(group)
    assert desk.store.routing.rules() == []


def test_a_person_is_answered_through_the_number_they_know(desk: Desk) -> None:
    loop = desk.lane("lane", ScriptedRoute())
    texted = part("Hi")
    loop.intake.take([texted])
    number = desk.store.inbox.recent(1)[0].sender
    desk.store.modems.enable(MODEM_A, enabled=True)
    assert desk.store.inbox.recent(1)[0].imei in (MODEM_A, MODEM_B)
    desk.conversations.reply(number, "Hello")
    assert routes(desk)[number] == f"modem:{desk.store.inbox.recent(1)[0].imei}"
    desk.settings.put("answer_by_known", "no")
    desk.conversations.reply(number, "Hello again")
    assert [row.route for row in rows(desk)].count("") == 1


def test_another_stands_in_for_a_modem_that_stays_away(desk: Desk, clock: FakeClock) -> None:
    rules(desk, RoutingRule(SIM_A, prefix="+254"))
    queue(desk, KENYA)
    queue(desk, BOSTON, route=ROUTE_A)
    other = ScriptedRoute(name=ROUTE_B)
    loop = desk.lane("lane", other)
    for _ in range(3):
        assert desk.routing.stand_in([ROUTE_B]) == 0
        loop.turn()
        clock.advance(100)
    assert other.sent == []
    clock.advance(100)
    assert desk.routing.stand_in([ROUTE_B]) == 1
    loop.turn()
    loop.turn()
    assert [message.number for message in other.sent] == [KENYA]
    # What a person sent by a certain modem waits for that one.
    waiting = [row.number for row in rows(desk) if row.status is Status.NOT_PROCESSED]
    assert waiting == [BOSTON]


def test_it_came_back_in_time(desk: Desk, clock: FakeClock) -> None:
    rules(desk, RoutingRule(SIM_A, prefix="+254"))
    queue(desk, KENYA)
    desk.routing.stand_in([ROUTE_B])
    clock.advance(299)
    desk.routing.stand_in([ROUTE_A, ROUTE_B])
    clock.advance(200)
    assert desk.routing.stand_in([ROUTE_B]) == 0


def test_nobody_stands_in_where_nothing_runs_or_it_is_not_wanted(
    desk: Desk, clock: FakeClock
) -> None:
    rules(desk, RoutingRule(SIM_A, prefix="+254"))
    queue(desk, KENYA)
    for wanted, up in (("5", []), ("0", [ROUTE_B])):
        desk.settings.put("stand_in_minutes", wanted)
        desk.routing.stand_in(up)
        clock.advance(1000)
        assert desk.routing.stand_in(up) == 0
