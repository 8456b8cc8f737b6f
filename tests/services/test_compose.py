"""From people and a text to the queue: who gets what, and who is left out with which reason."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from smsdesk.domain.changes import QueueChanged
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Recipient
from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Status
from smsdesk.domain.views import OutboundFilter, OutboundRow
from smsdesk.services.compose import Remind
from smsdesk.services.desk import Desk
from tests.services.conftest import Told
from tests.support.clock import FakeClock


def rows(desk: Desk, batch: int | None = None) -> list[OutboundRow]:
    return desk.store.outbounds.page(desk.store.outbounds.ids(OutboundFilter(batch=batch)))


def test_each_person_gets_their_own_text_once(desk: Desk, told: Told) -> None:
    people = [
        Recipient("(202) 555-0123", {"first_name": "Ann"}, row=2),
        Recipient("+1 202 555 0124", {"first_name": "Zoë 🌻"}, row=3),
        Recipient("12025550123", {"first_name": "Ann again"}, row=4),
        Recipient("not a number", {"first_name": "Bob"}, row=5),
        Recipient("", {"first_name": "Nobody"}, row=6),
    ]
    result = desk.compose.queue("Hello {first_name}", people, name="spring")
    assert [queued.number for queued in result.queued] == ["+12025550123", "+12025550124"]
    assert [(s.row, s.number, s.reason) for s in result.skipped] == [
        (4, "12025550123", Reason.DUPLICATE),
        (5, "not a number", Reason.NUMBER_ALPHANUMERIC),
        (6, "", Reason.NUMBER_EMPTY),
    ]
    assert {row.number: row.text for row in rows(desk)} == {
        "+12025550123": "Hello Ann",
        "+12025550124": "Hello Zoë 🌻",
    }
    assert all(row.status is Status.NOT_PROCESSED for row in rows(desk))
    assert told.of(QueueChanged)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", Reason.TEXT_EMPTY),
        (" \n ", Reason.TEXT_EMPTY),
        ("Hi {frist_name}", Reason.PLACEHOLDER_UNKNOWN),
        ("Hi {", Reason.PLACEHOLDER_BROKEN),
        ("x" * 50_000, Reason.TEXT_TOO_LONG),
    ],
)
def test_a_text_that_cannot_go_queues_nothing(desk: Desk, text: str, reason: Reason) -> None:
    with pytest.raises(Refusal) as caught:
        desk.compose.queue(text, [Recipient("+12025550123", {"first_name": "A"}, row=2)])
    assert caught.value.reason is reason
    assert rows(desk) == []


def test_nobody_to_send_to_is_said(desk: Desk) -> None:
    with pytest.raises(Refusal) as caught:
        desk.compose.queue("Hello", [])
    assert caught.value.reason is Reason.NO_RECIPIENTS


def test_plain_braces_stay_when_nothing_is_merged(desk: Desk) -> None:
    desk.compose.queue("{ok}", [Recipient("+12025550123")], merge=False)
    assert rows(desk)[0].text == "{ok}"


def test_half_a_surrogate_pair_is_replaced_and_a_pair_in_two_pieces_joined(desk: Desk) -> None:
    desk.compose.queue("a\ud83db \ud83d\udc4b", [Recipient("+12025550123")])
    assert rows(desk)[0].text == "a\ufffdb 👋"


def test_consent_is_asked_before_queueing(desk: Desk) -> None:
    desk.store.consents.set("+12025550123", do_not_send="opted_out", evidence="STOP", actor="t")
    desk.store.consents.set("+12025550124", do_not_send="bounced", evidence="", actor="t")
    people = [Recipient(f"+1202555012{n}") for n in (3, 4, 5)]
    result = desk.compose.queue("Hello", people)
    assert [queued.number for queued in result.queued] == ["+12025550125"]
    assert {s.number: s.reason for s in result.skipped} == {
        "+12025550123": Reason.OPTED_OUT,
        "+12025550124": Reason.DO_NOT_SEND,
    }


def test_test_mode_reaches_only_the_white_list(desk: Desk) -> None:
    desk.settings.put("test_mode", "yes")
    desk.store.consents.set("+12025550123", white_list=True, evidence="", actor="t")
    result = desk.compose.queue("Hello", [Recipient("+12025550123"), Recipient("+12025550124")])
    assert [queued.number for queued in result.queued] == ["+12025550123"]
    assert result.skipped[0].reason is Reason.NOT_WHITE_LISTED


def test_a_text_that_grows_too_long_for_one_person_is_left_out_for_them_alone(desk: Desk) -> None:
    desk.settings.put("max_parts", "2")
    people = [
        Recipient("+12025550123", {"name": "Ann"}, row=2),
        Recipient("+12025550124", {"name": "B" * 400}, row=3),
    ]
    result = desk.compose.queue("Hello {name}", people)
    assert len(result.queued) == 1
    assert [(s.row, s.reason) for s in result.skipped] == [(3, Reason.TEXT_TOO_LONG)]


def test_a_deadline_that_has_passed_is_refused(desk: Desk, clock: FakeClock) -> None:
    person = [Recipient("+12025550123")]
    for at, by in [(None, -1), (3600, 1800)]:
        start = None if at is None else clock.now() + timedelta(seconds=at)
        with pytest.raises(Refusal) as caught:
            desk.compose.queue("Hi", person, at=start, by=clock.now() + timedelta(seconds=by))
        assert caught.value.reason is Reason.DEADLINE_BEFORE_START


def test_the_preview_counts_and_names_gaps_and_queues_nothing(desk: Desk) -> None:
    people = [
        Recipient("+12025550123", {"first_name": "Ann"}, row=2),
        Recipient("+12025550124", {"first_name": ""}, row=3),
        Recipient("bad", {"first_name": "Bob"}, row=4),
    ]
    preview = desk.compose.preview("Hello {first_name}" + "x" * 153, people)
    assert (preview.ready, preview.parts) == (2, 3)
    assert preview.longest is not None
    assert preview.longest.parts == 2
    assert [(gap.row, gap.field) for gap in preview.gaps] == [(3, "first_name")]
    assert [s.row for s in preview.skipped] == [4]
    assert preview.samples[0].text.startswith("Hello Ann")
    assert rows(desk) == []


def test_a_flash_message_stays_one(desk: Desk) -> None:
    desk.compose.queue("Fire drill", [Recipient("+12025550123")], flash=True)
    desk.compose.queue("Lunch", [Recipient("+12025550123")])
    assert {row.text: row.flash for row in rows(desk)} == {"Fire drill": True, "Lunch": False}


def _people_with_dates(*written: str) -> list[Recipient]:
    return [
        Recipient(f"+1617555{1000 + n}", {"appointment": text, "name": "Ann"}, row=n + 2)
        for n, text in enumerate(written)
    ]


def test_reminders_go_before_each_ones_own_date(desk: Desk, clock: FakeClock) -> None:
    far = clock.now() + timedelta(days=30)
    people = _people_with_dates(f"{far:%Y-%m-%d}", f"{far:%d %b %Y}", "soon", "", "2020-01-01")
    remind = Remind("appointment", 1, time(9))
    text = "{name}, see you on {appointment}"
    preview = desk.compose.preview(text, people, remind=remind)
    assert preview.ready == 2
    result = desk.compose.queue(text, people, remind=remind)
    assert [(skip.row, skip.reason) for skip in result.skipped] == [
        (4, Reason.DATE_NOT_UNDERSTOOD),
        (5, Reason.DATE_NOT_UNDERSTOOD),
        (6, Reason.REMINDER_TOO_LATE),
    ]
    # Nine o'clock on the wall in Boston, the day before.
    boston = ZoneInfo("America/New_York")
    expected = datetime.combine(far.date() - timedelta(days=1), time(9), boston)
    assert {row.due_at for row in rows(desk)} == {expected}
