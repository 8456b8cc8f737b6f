"""What comes in by mail: bounces to their message, replies into Conversations, carriers learned."""

from __future__ import annotations

from collections import deque
from dataclasses import replace

import pytest

from smsdesk.domain.carrier import Carrier, CarrierState
from smsdesk.domain.changes import ContactsChanged, InboxChanged, MessageChanged
from smsdesk.domain.message import Bounce, PartKey, ReceivedPart, Recipient, Slot
from smsdesk.domain.outcome import Outcome, Unknown
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.status import Delivery, Status
from smsdesk.services.desk import Desk
from smsdesk.services.intake import Intake
from smsdesk.services.outbox import Outbox
from tests.services.conftest import Told, pace
from tests.services.test_compose import rows
from tests.support.clock import FakeClock
from tests.support.route import ScriptedRoute, accept, after_hand_over

ANN = "+12065550123"
ADDRESS = "2065550123@vtext.example"
LANE = "email:desk@example.org"
BOUNCE = Bounce(
    part=None,
    number=ANN,
    address=ADDRESS,
    reason=Reason.MAIL_NUMBER_UNKNOWN,
    detail="550 5.1.1 user unknown",
    wrong_address=True,
    route=LANE,
    slot=Slot("INBOX", 7),
)


@pytest.fixture
def intake(desk: Desk) -> Intake:
    return Intake(desk.store, desk.settings, desk.opt_outs, desk.clock, desk.emit)


def reply(text: str) -> ReceivedPart:
    return ReceivedPart(
        raw=text.encode().hex().upper(),
        sender=ANN,
        text=text,
        data=None,
        sent_at=None,
        concat=None,
        slot=Slot("INBOX", 8),
        route=LANE,
        address=ADDRESS,
    )


def send(desk: Desk, outcome: Outcome | None = None, number: str = ANN) -> int:
    """Let one message go by the account's lane; return its id."""
    made = desk.compose.queue("Hello", [Recipient(number)])
    outbox = Outbox(desk.store, desk.settings, desk.quiet, pace(desk), desk.clock, desk.emit, LANE)
    answer = accept() if outcome is None else after_hand_over(outcome)
    outbox.step(ScriptedRoute(LANE, deque([answer])))
    outbox.flush()
    return made.queued[0].id


def test_a_bounce_that_names_its_mail_marks_that_message_and_the_address(
    desk: Desk, intake: Intake, told: Told
) -> None:
    first, second = send(desk), send(desk)
    intake.take([replace(BOUNCE, part=PartKey(first, 0), number="")])
    by_id = {row.id: row for row in rows(desk)}
    assert by_id[first].status is Status.SUCCESS
    assert by_id[first].delivery is Delivery.UNDELIVERED
    assert by_id[first].delivery_reason is Reason.MAIL_NUMBER_UNKNOWN
    assert by_id[second].delivery is not Delivery.UNDELIVERED
    assert told.of(MessageChanged)[-1] == MessageChanged(first)
    marked = desk.store.bounces.get(ADDRESS.upper())
    assert marked is not None
    assert marked.trouble == Trouble(Reason.MAIL_NUMBER_UNKNOWN, "550 5.1.1 user unknown")


def test_a_bounce_without_our_mark_finds_the_newest_mail_to_that_number(
    desk: Desk, intake: Intake, clock: FakeClock
) -> None:
    other = send(desk, number="+12065550999")
    first = send(desk)
    clock.advance(60)
    second = send(desk)
    intake.take([BOUNCE])
    bounced = [row.id for row in rows(desk) if row.delivery is Delivery.UNDELIVERED]
    assert bounced == [second]
    intake.take([BOUNCE])
    bounced = [row.id for row in rows(desk) if row.delivery is Delivery.UNDELIVERED]
    assert sorted(bounced) == [first, second]
    intake.take([BOUNCE])
    assert other not in [row.id for row in rows(desk) if row.delivery is Delivery.UNDELIVERED]


def test_the_same_bounce_twice_changes_nothing_more(desk: Desk, intake: Intake, told: Told) -> None:
    one = replace(BOUNCE, part=PartKey(send(desk), 0))
    intake.take([one, one])
    intake.take([one])
    assert intake.received.receipts == 1


def test_a_stranger_s_bounce_changes_nothing(
    desk: Desk, intake: Intake, clock: FakeClock, told: Told
) -> None:
    sent = send(desk)
    intake.take(
        [
            replace(BOUNCE, part=PartKey(sent + 99, 0)),
            replace(BOUNCE, number="+12065550777"),
            replace(BOUNCE, route="email:other@example.org"),
        ]
    )
    clock.advance(7 * 24 * 3600)
    intake.take([BOUNCE])
    assert rows(desk)[0].delivery is not Delivery.UNDELIVERED
    assert desk.store.bounces.get(ADDRESS) is None


def test_a_bounce_proves_that_an_unknown_message_was_sent(desk: Desk, intake: Intake) -> None:
    sent = send(desk, Unknown(Trouble(Reason.NO_ANSWER)))
    intake.take([replace(BOUNCE, part=PartKey(sent, 0))])
    (row,) = rows(desk)
    assert (row.status, row.delivery) == (Status.SUCCESS, Delivery.UNDELIVERED)


def test_a_full_mail_box_condemns_no_address(desk: Desk, intake: Intake) -> None:
    full = replace(BOUNCE, reason=Reason.MAIL_BOX_FULL, wrong_address=False)
    intake.take([replace(full, part=PartKey(send(desk), 0))])
    assert rows(desk)[0].delivery_reason is Reason.MAIL_BOX_FULL
    assert desk.store.bounces.get(ADDRESS) is None


def carriers(desk: Desk, *states: CarrierState) -> list[int]:
    return [
        desk.store.carriers.add(Carrier(0, "US", f"{state}", "{number}@vtext.example", state=state))
        for state in states
    ]


def test_a_reply_is_a_conversation_and_teaches_the_carrier(
    desk: Desk, intake: Intake, told: Told
) -> None:
    _, active = carriers(desk, CarrierState.UNVERIFIED, CarrierState.ACTIVE)
    desk.store.bounces.note(ADDRESS, Reason.MAIL_BOUNCED, "", desk.clock.now())
    intake.take([reply("Yes")])
    assert [(row.sender, row.text) for row in desk.store.inbox.recent(5)] == [(ANN, "Yes")]
    assert desk.store.carriers.of_numbers([ANN]) == {ANN: active}
    assert desk.store.bounces.get(ADDRESS) is None
    assert told.of(InboxChanged)
    assert told.of(ContactsChanged)


def test_a_carrier_that_a_person_set_is_not_changed_by_a_reply(desk: Desk, intake: Intake) -> None:
    carriers(desk, CarrierState.ACTIVE)
    own = desk.store.carriers.add(Carrier(0, "US", "Own", "{number}@own.example"))
    desk.store.carriers.assign([ANN], own)
    intake.take([reply("Yes")])
    assert desk.store.carriers.of_numbers([ANN]) == {ANN: own}


def test_stop_by_mail_opts_out(desk: Desk, intake: Intake) -> None:
    desk.compose.queue("Hello", [Recipient(ANN)])
    intake.take([reply("STOP")])
    consent = desk.store.consents.get(ANN)
    assert consent is not None
    assert consent.do_not_send == "opted_out"
    assert [row.status for row in rows(desk) if row.text == "Hello"] == [Status.CANCELLED]


def test_a_mail_read_again_is_shown_once(desk: Desk, intake: Intake) -> None:
    intake.take([reply("Yes"), reply("Yes")])
    intake.take([reply("Yes")])
    assert len(desk.store.inbox.recent(5)) == 1
