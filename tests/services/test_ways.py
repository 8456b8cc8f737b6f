"""Ways beside modems: how a message comes by its route, what takes over, and what never does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from smsdesk.domain.carrier import Carrier, CarrierState
from smsdesk.domain.changes import LaneState, ModemStatus
from smsdesk.domain.message import Recipient
from smsdesk.domain.outcome import RouteDown, TryLater, Unknown
from smsdesk.domain.pace import Plan
from smsdesk.domain.policy import Policy
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.status import Cause, Delivery, Status
from smsdesk.domain.views import RoutingRule
from smsdesk.paths import resource
from smsdesk.routes.base import Traits
from smsdesk.routes.mail.account import KIND, TRAITS
from smsdesk.services.desk import Desk, open_desk
from smsdesk.services.lane import LaneLoop
from smsdesk.services.words import load_words
from tests.services.conftest import Told
from tests.services.test_compose import rows
from tests.services.test_intake import part
from tests.support.clock import FakeClock
from tests.support.folder_route import KIND as FOLDER
from tests.support.route import Answer, ScriptedRoute, accept, after_hand_over, before_hand_over

HAS, OLD, NONE = "+15005550006", "+15005550007", "+15005550008"
"""Numbers: with a carrier that takes mails, with a retired one, with none known."""
MODEM = "490154203237518"
MODEM_ROUTE = f"modem:{MODEM}"
EMAIL = "email:desk@clinic.example"
DOWN = before_hand_over(RouteDown(Trouble(Reason.PORT_GONE)))


@pytest.fixture
def desk(tmp_path: Path, clock: FakeClock, told: Told) -> Iterator[Desk]:
    words = load_words(resource("opt_out_words.toml"))
    with open_desk(
        tmp_path, words=words, clock=clock, random=Random(7), emit=told, kinds=(KIND, FOLDER)
    ) as opened:
        opened.settings.put("default_region", "US")
        opened.accounts.put(
            KIND, {"address": "desk@clinic.example", "smtp_host": "mail.example", "per_minute": "0"}
        )
        good = opened.carriers.save(Carrier(0, "US", "Good", "{number}@good.example"))
        gone = opened.carriers.save(
            Carrier(0, "US", "Gone", "{number}@gone.example", state=CarrierState.RETIRED)
        )
        opened.carriers.assign([HAS], good)
        opened.carriers.assign([OLD], gone)
        opened.store.modems.seen(ModemStatus("p", imei=MODEM, imsi="26201"), clock.now())
        yield opened


def queue(desk: Desk, *numbers: str, policy: Policy | None = None, route: str | None = None):
    people = [Recipient(number) for number in numbers]
    return desk.compose.queue("Hello", people, policy=policy, route=route)


def routes(desk: Desk) -> dict[str, str]:
    return {row.number: row.route for row in rows(desk)}


def email_lane(desk: Desk, usual: Answer | None = None) -> tuple[LaneLoop, ScriptedRoute]:
    route = ScriptedRoute(name=EMAIL, kind=TRAITS, imsi=EMAIL, usual=usual or accept())
    return desk.lane(EMAIL, route), route


def modem_lane(desk: Desk, *script: Answer) -> tuple[LaneLoop, ScriptedRoute]:
    route = ScriptedRoute(name=MODEM_ROUTE)
    route.script.extend(script)
    return desk.lane(MODEM_ROUTE, route), route


def wait_in_vain(desk: Desk, clock: FakeClock, seconds: float = 300) -> int:
    """Let a time pass without any modem, with the account up."""
    desk.routing.stand_in([EMAIL])
    clock.advance(seconds)
    return desk.routing.stand_in([EMAIL])


# Choosing.


def test_by_the_rules_an_account_takes_nothing_by_itself(desk: Desk) -> None:
    queue(desk, HAS, OLD, NONE)
    assert set(routes(desk).values()) == {""}
    lane, route = email_lane(desk)
    lane.turn()
    assert route.sent == []
    assert not lane.works_within(desk.clock.now() - desk.clock.now())


def test_by_carrier(desk: Desk) -> None:
    queue(desk, HAS, OLD, NONE, policy=Policy.CARRIER)
    assert routes(desk) == {HAS: EMAIL, OLD: "", NONE: ""}
    why = {row.number: row.route_why for row in rows(desk)}
    assert why == {HAS: Reason.ROUTE_BY_CARRIER, OLD: None, NONE: None}


def test_the_default_is_a_setting(desk: Desk) -> None:
    desk.settings.put("sending_policy", "carrier")
    queue(desk, HAS)
    assert routes(desk) == {HAS: EMAIL}
    queue(desk, HAS, policy=Policy.RULES)
    assert sorted(row.route for row in rows(desk)) == ["", EMAIL]


def test_an_account_that_is_not_used_takes_nothing(desk: Desk) -> None:
    desk.accounts.enable(EMAIL, enabled=False)
    queue(desk, HAS, policy=Policy.CARRIER)
    assert routes(desk) == {HAS: ""}


def test_one_route_alone_leaves_out_whom_it_does_not_reach(desk: Desk) -> None:
    result = queue(desk, HAS, OLD, NONE, route=EMAIL)
    assert {(skip.number, skip.reason) for skip in result.skipped} == {
        (OLD, Reason.CARRIER_RETIRED),
        (NONE, Reason.CARRIER_UNKNOWN),
    }
    assert routes(desk) == {HAS: EMAIL}
    preview = desk.compose.preview("Hello", [Recipient(NONE)], route=EMAIL)
    assert (preview.ready, preview.skipped[0].reason) == (0, Reason.CARRIER_UNKNOWN)


def test_a_rule_may_name_a_carrier_and_an_account(desk: Desk) -> None:
    good = desk.carriers.of(HAS)
    assert good is not None
    rule = RoutingRule("", carrier=good.id, route=EMAIL)
    desk.store.routing.set_rules([rule])
    assert desk.store.routing.rules() == [rule]
    queue(desk, HAS, OLD, NONE)
    assert routes(desk) == {HAS: EMAIL, OLD: "", NONE: ""}
    assert {row.route_why for row in rows(desk)} == {Reason.ROUTE_BY_RULE, None}


def test_a_rule_whose_account_does_not_reach_a_number_is_no_way(desk: Desk) -> None:
    desk.store.routing.set_rules([RoutingRule("", prefix="+1", route=EMAIL)])
    queue(desk, HAS, OLD, NONE)
    assert routes(desk) == {HAS: EMAIL, OLD: "", NONE: ""}


def test_a_rule_for_a_sim_counts_before_the_carrier(desk: Desk) -> None:
    desk.store.routing.set_rules([RoutingRule("26201", prefix="+1")])
    queue(desk, HAS, policy=Policy.CARRIER)
    assert routes(desk) == {HAS: MODEM_ROUTE}


def test_an_answer_to_a_mail_goes_by_mail(desk: Desk, clock: FakeClock) -> None:
    lane, _ = email_lane(desk)
    lane.intake.take([replace(part("Yes", sender=HAS), route=EMAIL, imei="", imsi="")])
    assert desk.routing.route_known_to(HAS) == EMAIL
    desk.accounts.enable(EMAIL, enabled=False)
    assert desk.routing.route_known_to(HAS) == ""


# Falling over.


def test_what_no_modem_takes_goes_by_email_after_a_while(desk: Desk, clock: FakeClock) -> None:
    queue(desk, HAS, OLD, NONE, policy=Policy.FIRST)
    assert wait_in_vain(desk, clock, 299) == 0
    assert wait_in_vain(desk, clock, 1) == 1
    assert routes(desk) == {HAS: EMAIL, OLD: "", NONE: ""}
    (row,) = (row for row in rows(desk) if row.number == HAS)
    assert row.route_why is Reason.ROUTE_NO_MODEM
    last = desk.store.outbounds.events(row.id)[-1]
    assert (last.cause, last.reason) == (Cause.ROUTE_FELL_OVER, Reason.ROUTE_NO_MODEM)
    assert last.detail == EMAIL
    lane, route = email_lane(desk)
    lane.turn()
    assert [message.number for message in route.sent] == [HAS]


def test_by_the_rules_nothing_falls_over(desk: Desk, clock: FakeClock) -> None:
    queue(desk, HAS)
    queue(desk, HAS, route=MODEM_ROUTE)
    assert wait_in_vain(desk, clock, 10_000) == 0


def test_a_modem_that_works_is_enough(desk: Desk, clock: FakeClock) -> None:
    queue(desk, HAS, policy=Policy.FIRST)
    desk.routing.stand_in([EMAIL])
    clock.advance(299)
    desk.routing.stand_in([EMAIL, MODEM_ROUTE])
    clock.advance(299)
    assert desk.routing.stand_in([EMAIL]) == 0, "the time begins anew"


def test_an_account_that_does_not_work_takes_nothing(desk: Desk, clock: FakeClock) -> None:
    queue(desk, HAS, policy=Policy.FIRST)
    desk.routing.stand_in([])
    clock.advance(10_000)
    assert desk.routing.stand_in([]) == 0


def test_an_account_at_its_daily_limit_is_given_nothing_more(desk: Desk, clock: FakeClock) -> None:
    """What fell to it would wait for tomorrow, when a modem may be back within the hour."""
    queue(desk, HAS, route=EMAIL)
    lane, _ = email_lane(desk, before_hand_over(RouteDown(Trouble(Reason.MAIL_LIMIT_REACHED))))
    for _ in range(3):
        lane.turn()
    assert lane.view().state is LaneState.PAUSED
    assert lane.view().is_held
    queue(desk, HAS, policy=Policy.FIRST)
    desk.routing.stand_in([EMAIL], [EMAIL])
    clock.advance(10_000)
    assert desk.routing.stand_in([EMAIL], [EMAIL]) == 0
    assert [row.route for row in rows(desk)].count("") == 1
    assert desk.routing.stand_in([EMAIL]) == 1, "once it sends again"


def test_an_account_that_waits_for_its_own_daily_limit_is_held_too(desk: Desk) -> None:
    desk.store.plans.set(EMAIL, Plan(per_day=1))
    queue(desk, HAS, HAS, route=EMAIL)
    queue(desk, HAS, route=EMAIL)
    lane, _ = email_lane(desk)
    for _ in range(4):
        lane.turn()
    assert lane.view().state is LaneState.WAITING
    assert lane.view().is_held


def test_what_is_not_due_yet_does_not_fall_over(desk: Desk, clock: FakeClock) -> None:
    from datetime import timedelta

    later = clock.now() + timedelta(hours=5)
    desk.compose.queue("Hello", [Recipient(HAS)], at=later, policy=Policy.FIRST)
    assert wait_in_vain(desk, clock) == 0


def test_a_rules_modem_that_stays_away_ends_at_the_account_too(
    desk: Desk, clock: FakeClock
) -> None:
    desk.store.routing.set_rules([RoutingRule("26201", prefix="+1")])
    queue(desk, HAS, policy=Policy.FIRST)
    assert routes(desk) == {HAS: MODEM_ROUTE}
    assert wait_in_vain(desk, clock) == 2, "freed, and taken over"
    assert routes(desk) == {HAS: EMAIL}


def test_an_account_that_stays_away_is_stood_in_for_by_a_modem(
    desk: Desk, clock: FakeClock
) -> None:
    queue(desk, HAS, policy=Policy.CARRIER)
    desk.routing.stand_in([MODEM_ROUTE])
    clock.advance(300)
    assert desk.routing.stand_in([MODEM_ROUTE]) == 1
    assert routes(desk) == {HAS: ""}


def test_a_modem_that_dies_in_the_middle_of_a_batch(desk: Desk, clock: FakeClock) -> None:
    """Five messages: two go, the modem dies with the third in the air, and email takes two."""
    numbers = [f"+1500555{n:04}" for n in range(100, 105)]
    good = desk.carriers.of(HAS)
    assert good is not None
    desk.carriers.assign(numbers, good.id)
    queue(desk, *numbers, policy=Policy.FIRST)
    lost = after_hand_over(Unknown(Trouble(Reason.PORT_GONE)))
    lane, modem = modem_lane(desk, accept(), accept(), lost, DOWN)
    for _ in range(3):
        lane.turn()
    modem.obstacles.extend([Trouble(Reason.PORT_MISSING)] * 9)
    lane.stop()
    lane.turn()
    standing = [row.status for row in rows(desk)]
    assert sorted(standing) == sorted(
        [Status.SUCCESS] * 2 + [Status.UNKNOWN] + [Status.NOT_PROCESSED] * 2
    )
    assert wait_in_vain(desk, clock) == 2
    mail, route = email_lane(desk)
    for _ in range(5):
        mail.turn()
    mail.outbox.flush()
    by_modem = {message.number for message in modem.sent[:3]}
    by_mail = [message.number for message in route.sent]
    assert sorted(by_mail) == sorted(set(numbers) - by_modem)
    assert [row.status for row in rows(desk)].count(Status.UNKNOWN) == 1
    # However long it takes, what is in doubt goes no other way.
    assert wait_in_vain(desk, clock, 100_000) == 0
    mail.turn()
    assert [message.number for message in route.sent] == by_mail


def test_what_left_in_part_never_falls_over(desk: Desk, clock: FakeClock) -> None:
    desk.compose.queue("long " * 60, [Recipient(HAS)], policy=Policy.FIRST)
    began = after_hand_over(TryLater(Trouble(Reason.NETWORK_BUSY)), parts_accepted=1, parts=2)
    lane, _ = modem_lane(desk, began)
    lane.turn()
    lane.outbox.flush()
    assert wait_in_vain(desk, clock, 10_000) == 0
    assert routes(desk)[HAS] != EMAIL


def test_the_rest_of_a_text_that_mails_began_is_not_a_modems(desk: Desk, clock: FakeClock) -> None:
    queue(desk, HAS, policy=Policy.CARRIER)
    began = after_hand_over(TryLater(Trouble(Reason.MAIL_PUT_OFF)), parts_accepted=1, parts=2)
    lane, _ = email_lane(desk, began)
    lane.turn()
    desk.routing.stand_in([MODEM_ROUTE])
    clock.advance(10_000)
    assert desk.routing.stand_in([MODEM_ROUTE]) == 0
    assert routes(desk) == {HAS: EMAIL}


# What is told.


def test_by_email_it_is_handed_over_and_never_delivered(desk: Desk) -> None:
    queue(desk, HAS, policy=Policy.CARRIER)
    lane, _ = email_lane(desk)
    lane.turn()
    lane.outbox.flush()
    (row,) = rows(desk)
    assert (row.status, row.delivery, row.route) == (Status.SUCCESS, Delivery.UNKNOWABLE, EMAIL)
    assert desk.store.outbounds.events(row.id)[-1].cause is Cause.HANDED_OVER
    assert desk.store.outbounds.events(row.id)[0].reason is Reason.ROUTE_BY_CARRIER
    assert desk.store.outbounds.counts().by_delivery.get(Delivery.PENDING, 0) == 0


def test_sent_again_by_a_modem_a_report_is_awaited(desk: Desk, clock: FakeClock) -> None:
    queue(desk, HAS, policy=Policy.CARRIER)
    lost = after_hand_over(Unknown(Trouble(Reason.NO_ANSWER)))
    lane, _ = email_lane(desk, lost)
    lane.turn()
    (row,) = rows(desk)
    assert (row.status, row.delivery) == (Status.UNKNOWN, Delivery.UNKNOWABLE)
    desk.steering.send_again([row.id])
    desk.routing.stand_in([MODEM_ROUTE])
    clock.advance(300)
    desk.routing.stand_in([MODEM_ROUTE])
    other, _ = modem_lane(desk)
    other.turn()
    other.outbox.flush()
    (row,) = rows(desk)
    assert (row.status, row.delivery) == (Status.SUCCESS, Delivery.PENDING)


def test_an_account_has_limits_that_outlive_the_program(desk: Desk, clock: FakeClock) -> None:
    desk.accounts.put(
        KIND,
        {
            "address": "desk@clinic.example",
            "smtp_host": "mail.example",
            "per_minute": "0",
            "per_day": "2",
        },
    )
    good = desk.carriers.of(HAS)
    assert good is not None
    numbers = [f"+1500555{n:04}" for n in range(100, 105)]
    desk.carriers.assign(numbers, good.id)
    queue(desk, *numbers, route=EMAIL)
    for _ in range(2):
        lane, _ = email_lane(desk)
        for _ in range(4):
            lane.turn()
        lane.outbox.release()
    sent = [row.status for row in rows(desk)].count(Status.SUCCESS)
    assert sent == 2
    assert lane.waits
    clock.advance(24 * 3600)
    lane.turn()
    lane.outbox.flush()
    assert [row.status for row in rows(desk)].count(Status.SUCCESS) == 3


def test_what_a_modem_can_alone_is_asked_of_no_other_route() -> None:
    assert Traits() != TRAITS
    assert not hasattr(FOLDER, "handset")
