"""What comes in: stored once, opt-outs heeded in the same transaction, reports to their message."""

from __future__ import annotations

import pytest

from smsdesk.domain.changes import ContactsChanged, InboxChanged, MessageChanged
from smsdesk.domain.message import (
    WITHHELD,
    Concat,
    LateAcceptance,
    MissedCall,
    PartKey,
    Receipt,
    ReceivedPart,
    Recipient,
)
from smsdesk.domain.outcome import Accepted, Unknown
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.status import Delivery, Status
from smsdesk.services.desk import Desk
from smsdesk.services.intake import Intake
from smsdesk.services.outbox import Outbox
from smsdesk.services.words import Text
from tests.services.conftest import Told, pace
from tests.services.test_compose import rows
from tests.support.clock import FakeClock
from tests.support.route import ScriptedRoute, accept, after_hand_over

ANN = "+12025550123"


def part(
    text: str, *, sender: str = ANN, raw: str = "", concat: Concat | None = None
) -> ReceivedPart:
    return ReceivedPart(
        raw=raw or text.encode().hex().upper(),
        sender=sender,
        text=text,
        data=None,
        sent_at=None,
        concat=concat,
        slot=None,
        route="modem:1",
        imei="490154203237518",
        imsi="262011234567890",
    )


@pytest.fixture
def intake(desk: Desk) -> Intake:
    return Intake(desk.store, desk.settings, desk.opt_outs, desk.clock, desk.emit)


def test_a_text_is_stored_once_however_often_it_is_read(
    desk: Desk, intake: Intake, told: Told
) -> None:
    intake.take([part("Yes, I will come"), part("Yes, I will come")])
    intake.take([part("Yes, I will come")])
    found = desk.store.inbox.recent(10)
    assert [(row.sender, row.text, row.read) for row in found] == [(ANN, "Yes, I will come", False)]
    assert intake.received.texts == 1
    assert len(told.of(InboxChanged)) == 1


def test_parts_come_together_in_any_order(desk: Desk, intake: Intake) -> None:
    for sequence, text in [(3, "C"), (1, "A"), (2, "B")]:
        intake.take([part(text, concat=Concat(7, 3, sequence))])
    assert [row.text for row in desk.store.inbox.recent(10)] == ["ABC"]
    assert intake.received.texts == 1


def test_stop_blocks_the_number_cancels_what_waits_and_is_confirmed_once(
    desk: Desk, intake: Intake, told: Told
) -> None:
    desk.compose.queue("Hello", [Recipient(ANN)])
    intake.take([part("Stop. Thank you")])
    consent = desk.store.consents.get(ANN)
    assert consent is not None
    assert (consent.do_not_send, consent.evidence) == ("opted_out", "Stop. Thank you")
    assert told.of(ContactsChanged)
    by_text = {row.text: row.status for row in rows(desk)}
    confirmation = desk.words.text(Text.OPTED_OUT)
    assert by_text == {"Hello": Status.CANCELLED, confirmation: Status.NOT_PROCESSED}

    intake.take([part("STOP")])
    assert len(rows(desk)) == 2, "a number that is out already gets no second confirmation"


def test_the_confirmation_passes_the_block_and_nothing_else_does(
    desk: Desk, intake: Intake, route: ScriptedRoute
) -> None:
    intake.take([part("stop")])
    assert desk.compose.queue("Hello again", [Recipient(ANN)]).queued == ()
    outbox = Outbox(
        desk.store, desk.settings, desk.quiet, pace(desk), desk.clock, desk.emit, "lane"
    )
    outbox.step(route)
    outbox.flush()
    assert [message.text for message in route.sent] == [desk.words.text(Text.OPTED_OUT)]


def test_start_lifts_an_opt_out_and_no_other_block(desk: Desk, intake: Intake) -> None:
    intake.take([part("stop")])
    intake.take([part("I changed my mind")])
    assert desk.store.consents.get(ANN).do_not_send == "opted_out", "only START lifts it"
    intake.take([part("START")])
    assert desk.store.consents.get(ANN).do_not_send == ""

    desk.store.consents.set(ANN, do_not_send="abuse", evidence="", actor="person")
    intake.take([part("Start!")])
    assert desk.store.consents.get(ANN).do_not_send == "abuse"


def test_a_sender_in_national_form_is_the_same_person(desk: Desk, intake: Intake) -> None:
    intake.take([part("one"), part("two", sender="2025550123"), part("ad", sender="MyBank")])
    assert {row.sender for row in desk.store.inbox.recent(10)} == {ANN, "MyBank"}


def test_a_report_settles_delivery_and_resolves_what_was_unknown(
    desk: Desk, intake: Intake, route: ScriptedRoute, clock: FakeClock
) -> None:
    desk.compose.queue("Hello", [Recipient(ANN)])
    outbox = Outbox(
        desk.store, desk.settings, desk.quiet, pace(desk), desk.clock, desk.emit, "lane"
    )
    outbox.step(route)
    outbox.flush()
    report = Receipt(
        reference=1,
        recipient="12025550123",
        state=Delivery.DELIVERED,
        status_code=0,
        at=clock.now(),
        route="modem:1",
        imsi=route.status().imsi,
    )
    intake.take([report])
    assert rows(desk)[0].delivery is Delivery.DELIVERED
    intake.take([report])
    assert intake.received.receipts == 1, "a repeated report changes nothing"


def test_a_late_answer_resolves_what_was_unknown(
    desk: Desk, intake: Intake, route: ScriptedRoute, told: Told
) -> None:
    desk.compose.queue("Hello", [Recipient(ANN)])
    outbox = Outbox(
        desk.store, desk.settings, desk.quiet, pace(desk), desk.clock, desk.emit, "lane"
    )
    route.script.append(after_hand_over(Unknown(Trouble(Reason.NO_ANSWER))))
    outbox.step(route)
    (row,) = rows(desk)
    assert row.status is Status.UNKNOWN
    told.changes.clear()
    late = LateAcceptance(PartKey(row.id, 0), 77, "modem:1")
    intake.take([late, late])
    (row,) = rows(desk)
    assert (row.status, row.references) == (Status.SUCCESS, (77,))
    assert told.of(MessageChanged) == [MessageChanged(row.id)]


def test_a_missed_call_stands_in_the_conversation(desk: Desk, intake: Intake) -> None:
    intake.take([MissedCall(ANN, "modem:1")])
    assert [thread.number for thread in desk.store.inbox.threads(10)] == [ANN]


def test_callers_who_hide_their_number_have_a_conversation_too(
    desk: Desk, intake: Intake, told: Told
) -> None:
    intake.take([MissedCall("", "modem:1"), MissedCall("", "modem:1")])
    (thread,) = desk.store.inbox.threads(10)
    assert (thread.number, thread.unread) == (WITHHELD, 2)
    assert told.of(InboxChanged) == [InboxChanged(WITHHELD)] * 2
    assert desk.store.inbox.unread_count() == 2


def test_a_report_that_overtakes_the_answer_is_told_with_the_settlement(
    desk: Desk, intake: Intake, route: ScriptedRoute, told: Told
) -> None:
    earlier, outbound = (
        desk.compose.queue(text, [Recipient(ANN)]).queued[0].id for text in ("One", "Two")
    )
    outbox = Outbox(
        desk.store, desk.settings, desk.quiet, pace(desk), desk.clock, desk.emit, "lane"
    )
    sim = route.status().imsi

    def overtaken(message, ledger):  # type: ignore[no-untyped-def]  # the shape is Answer's
        ledger.hand_over(0, 1)
        intake.take(
            [
                Receipt(reference, ANN, Delivery.DELIVERED, 0, desk.clock.now(), "lane", sim)
                for reference in (1, 9)
            ]
        )
        assert intake.received.receipts == 0
        ledger.accepted(0, 9)
        return Accepted((9,))

    route.script.extend([accept(), overtaken])
    outbox.step(route)
    outbox.step(route)
    told.changes.clear()
    outbox.flush()
    assert {change.id for change in told.of(MessageChanged)} == {earlier, outbound}
    assert {row.delivery for row in rows(desk)} == {Delivery.DELIVERED}
