"""What a person decides: cancel, send again, it arrived - only where the step is allowed."""

from __future__ import annotations

from smsdesk.domain.changes import QueueChanged
from smsdesk.domain.message import Recipient
from smsdesk.domain.outcome import Unknown
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.status import Cause, Status
from smsdesk.services.desk import Desk
from smsdesk.services.outbox import Outbox
from tests.services.conftest import Told, pace
from tests.services.test_compose import rows
from tests.support.route import ScriptedRoute, after_hand_over


def queue(desk: Desk, count: int) -> list[int]:
    people = [Recipient(f"+1202555{1000 + n}") for n in range(count)]
    return [queued.id for queued in desk.compose.queue("Hello", people).queued]


def unknown(desk: Desk, route: ScriptedRoute) -> int:
    (message,) = queue(desk, 1)
    outbox = Outbox(
        desk.store, desk.settings, desk.quiet, pace(desk), desk.clock, desk.emit, "lane"
    )
    route.script.append(after_hand_over(Unknown(Trouble(Reason.NO_ANSWER))))
    outbox.step(route)
    return message


def test_cancel_takes_only_what_waits(desk: Desk, told: Told, route: ScriptedRoute) -> None:
    ids = queue(desk, 3)
    outbox = Outbox(
        desk.store, desk.settings, desk.quiet, pace(desk), desk.clock, desk.emit, "lane"
    )
    outbox.step(route)
    outbox.release()
    told.changes.clear()
    assert desk.steering.cancel(ids) == 2
    assert told.of(QueueChanged)
    assert sorted(row.status for row in rows(desk)) == [
        Status.CANCELLED,
        Status.CANCELLED,
        Status.SUCCESS,
    ]
    told.changes.clear()
    assert desk.steering.cancel(ids) == 0
    assert not told.changes


def test_a_cancelled_batch_can_be_sent_again(desk: Desk) -> None:
    ids = queue(desk, 2)
    batch = rows(desk)[0].batch
    assert desk.steering.cancel_batch(batch) == 2
    assert desk.steering.send_again(ids) == 2
    assert {row.status for row in rows(desk)} == {Status.NOT_PROCESSED}


def test_an_unknown_message_is_settled_by_a_person(desk: Desk, route: ScriptedRoute) -> None:
    message = unknown(desk, route)
    assert desk.steering.mark_arrived([message]) == 1
    assert desk.store.outbounds.get(message).status is Status.SUCCESS
    assert desk.steering.mark_arrived([message]) == 0
    assert desk.steering.send_again([message]) == 0, "what was sent is not sent again"
    causes = [event.cause for event in desk.store.outbounds.events(message)]
    assert causes == [Cause.QUEUED, Cause.CLAIMED, Cause.NO_ANSWER, Cause.PERSON_SAYS_ARRIVED]


def test_an_unknown_message_sent_again_goes_out_a_second_time(
    desk: Desk, route: ScriptedRoute
) -> None:
    message = unknown(desk, route)
    assert desk.steering.send_again([message]) == 1
    outbox = Outbox(
        desk.store, desk.settings, desk.quiet, pace(desk), desk.clock, desk.emit, "lane"
    )
    outbox.step(route)
    outbox.flush()
    assert len(route.sent) == 2
    assert desk.store.outbounds.get(message).status is Status.SUCCESS
