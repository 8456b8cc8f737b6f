"""Quiet hours: when a number may be texted, when queueing and again when sending."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Recipient
from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Cause, Status
from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.services.desk import Desk
from tests.services.test_compose import rows
from tests.support.clock import FakeClock
from tests.support.route import ScriptedRoute

NAIROBI, BOSTON, TOLL_FREE = "+254712345678", "+16175550100", "+18005550100"


@pytest.fixture(autouse=True)
def quiet(desk: Desk) -> None:
    desk.settings.put("quiet_hours", "yes")
    desk.settings.put("time_zone", "Europe/Berlin")


def at(clock: FakeClock, text: str) -> None:
    clock.advance((utc(text) - clock.now()).total_seconds())


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def due(desk: Desk) -> dict[str, datetime]:
    return {row.number: row.due_at for row in rows(desk)}


@pytest.mark.parametrize(
    ("number", "now", "opens"),
    [
        (NAIROBI, "2026-11-22T04:59", "2026-11-22T05:00"),
        (NAIROBI, "2026-11-22T16:59", "2026-11-22T16:59"),
        (NAIROBI, "2026-11-22T17:00", "2026-11-23T05:00"),
        (BOSTON, "2026-11-22T12:00", "2026-11-22T13:00"),
        # The hours that suit every zone it may lie in, from the Atlantic to Guam.
        (TOLL_FREE, "2026-11-22T03:00", "2026-11-22T22:00"),
        # No zone is known: the desk's own counts.
        ("12345", "2026-11-22T03:00", "2026-11-22T07:00"),
    ],
)
def test_it_is_the_recipients_clock(desk: Desk, number: str, now: str, opens: str) -> None:
    assert desk.quiet.next_open(number, utc(now)) == utc(opens)


def test_the_contacts_own_zone_counts_before_the_numbers(desk: Desk) -> None:
    desk.people.save(
        ContactRow(0, "Asha", time_zone="Asia/Tokyo", phones=(PhoneRow(0, NAIROBI, NAIROBI),))
    )
    assert desk.quiet.next_open(NAIROBI, utc("2026-11-22T12:00")) == utc("2026-11-22T23:00")


def test_days_without_texts(desk: Desk) -> None:
    desk.settings.put("send_days", "1,2,3,4,5")
    # A Saturday.
    assert desk.quiet.next_open(NAIROBI, utc("2026-11-21T09:00")) == utc("2026-11-23T05:00")


def test_queueing_puts_off_and_the_preview_says_so(desk: Desk, clock: FakeClock) -> None:
    at(clock, "2026-11-22T06:00")
    people = [Recipient(NAIROBI), Recipient(BOSTON)]
    put_off = desk.compose.preview("Hello", people).put_off
    assert put_off is not None
    assert (put_off.count, put_off.until) == (1, utc("2026-11-22T13:00"))
    desk.compose.queue("Hello", people)
    assert due(desk) == {NAIROBI: clock.now(), BOSTON: utc("2026-11-22T13:00")}


def test_answers_and_what_a_person_wants_at_night_go_at_once(desk: Desk, clock: FakeClock) -> None:
    at(clock, "2026-11-22T22:00")
    desk.conversations.reply(NAIROBI, "We are open tomorrow.")
    desk.compose.queue("Urgent", [Recipient(BOSTON)], any_hour=True)
    assert set(due(desk).values()) == {clock.now()}


def test_a_backlog_is_put_off_when_the_day_ends(
    desk: Desk, clock: FakeClock, route: ScriptedRoute
) -> None:
    at(clock, "2026-11-22T16:00")
    people = [Recipient(f"+2547123450{n:02d}") for n in range(99)]
    desk.compose.queue("Hello", people)
    desk.conversations.reply(BOSTON, "Yes")
    loop = desk.lane("lane", route)
    loop.turn()
    loop.turn()
    at(clock, "2026-11-22T18:00")
    for _ in range(6):
        loop.turn()
    assert len(route.sent) == 2
    waiting = [row for row in rows(desk) if row.status is Status.NOT_PROCESSED]
    assert len(waiting) == 98
    assert {row.due_at for row in waiting} == {utc("2026-11-23T05:00")}
    assert {row.reason for row in waiting} == {Reason.QUIET_HOURS}
    assert {row.attempts for row in waiting} == {0}
    assert desk.store.outbounds.events(waiting[0].id)[-1].cause is Cause.QUIET_HOURS
    at(clock, "2026-11-23T05:00")
    for _ in range(98):
        loop.turn()
    assert len(route.sent) == 100


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("send_from", "20:00"),
        ("send_from", "25:00"),
        ("send_until", "07:59"),
        ("send_days", ""),
        ("send_days", "8"),
        ("time_zone", "Mars/Olympus"),
    ],
)
def test_hours_that_make_no_sense_are_refused(desk: Desk, key: str, value: str) -> None:
    before = desk.settings.get(key)
    with pytest.raises(Refusal) as refused:
        desk.settings.put(key, value)
    assert refused.value.reason is Reason.SETTING_BAD_VALUE
    assert desk.settings.get(key) == before
