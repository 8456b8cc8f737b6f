"""What repeats: a batch at each moment, once, over restarts, pauses and absences."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from smsdesk.domain.errors import Refusal
from smsdesk.domain.grouping import Asks, FieldTest, Rule
from smsdesk.domain.reasons import Reason
from smsdesk.domain.repeat import Every, Repeat
from smsdesk.domain.status import Status
from smsdesk.domain.views import ContactRow, PhoneRow, SeriesRow
from smsdesk.services.desk import Desk
from smsdesk.services.recipients import Group, Typed, dumps
from tests.services.test_compose import rows
from tests.support.clock import FakeClock

ANN = "+12025550101"


@pytest.fixture(autouse=True)
def zone(desk: Desk, clock: FakeClock) -> None:
    desk.settings.put("time_zone", "Europe/Berlin")
    go_to(clock, "2027-01-01T00:00")


def go_to(clock: FakeClock, text: str) -> None:
    clock.advance((utc(text) - clock.now()).total_seconds())


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def daily(**changes: object) -> SeriesRow:
    rule = Repeat(Every.DAY, date(2027, 1, 1), time(9))
    return replace(SeriesRow(0, "Pill", "Your pill", dumps([Typed(ANN)]), rule), **changes)


def test_each_moment_queues_one_batch(desk: Desk, clock: FakeClock) -> None:
    kept = desk.schedule.add(daily())
    assert (kept.next_at, kept.zone) == (utc("2027-01-01T08:00"), "Europe/Berlin")
    assert desk.schedule.tick() == 0
    go_to(clock, "2027-01-01T08:00")
    assert (desk.schedule.tick(), desk.schedule.tick()) == (1, 0)
    go_to(clock, "2027-01-02T08:00:03")
    assert desk.schedule.tick() == 1
    assert sorted(row.due_at for row in rows(desk)) == [
        utc("2027-01-01T08:00"),
        utc("2027-01-02T08:00"),
    ]
    assert {row.text for row in rows(desk)} == {"Your pill"}
    (row,) = desk.store.series.all()
    assert (row.next_at, row.last_batch) == (utc("2027-01-03T08:00"), 2)


def test_the_people_of_a_group_are_those_of_the_day(desk: Desk, clock: FakeClock) -> None:
    desk.schedule.add(daily(text="Hello {first_name|you}", recipients=dumps([Group("Choir")])))
    go_to(clock, "2027-01-01T08:00")
    assert desk.schedule.tick() == 0  # nobody is in it yet
    desk.people.save(ContactRow(0, "Ann", phones=(PhoneRow(0, ANN, ANN),), groups=("Choir",)))
    go_to(clock, "2027-01-02T08:00")
    assert desk.schedule.tick() == 1
    assert [row.text for row in rows(desk)] == ["Hello Ann"]


def test_whom_a_rule_finds_is_asked_at_each_moment(desk: Desk, clock: FakeClock) -> None:
    rule = Rule((FieldTest("custom:Town", Asks.IS, "graz"),))
    group = desk.people.add_rule_group("From Graz", rule)
    entry = Group(group.name, group.id)
    desk.schedule.add(daily(text="Hello {first_name}", recipients=dumps([entry])))
    ann = desk.people.save(
        ContactRow(0, "Ann", custom={"Town": "Graz"}, phones=(PhoneRow(0, ANN, ANN),))
    )
    desk.people.change_rule_group(group.id, "Town", rule)  # the name does not matter
    go_to(clock, "2027-01-01T08:00")
    assert desk.schedule.tick() == 1
    desk.people.save(replace(ann, custom={"Town": "Linz"}))
    go_to(clock, "2027-01-02T08:00")
    assert desk.schedule.tick() == 0
    assert [row.text for row in rows(desk)] == ["Hello Ann"]


def test_only_the_last_of_the_missed_is_made_up_for_and_asked_about(
    desk: Desk, clock: FakeClock
) -> None:
    desk.schedule.add(daily())
    desk.presence.beat()
    go_to(clock, "2027-01-05T20:00")
    assert desk.schedule.tick() == 1
    assert desk.presence.come_back() == 1
    (row,) = rows(desk)
    assert (row.due_at, row.status) == (utc("2027-01-05T08:00"), Status.NOT_PROCESSED)
    assert desk.store.series.next_at() == utc("2027-01-06T08:00")


def test_a_rule_that_ends_ends(desk: Desk, clock: FakeClock) -> None:
    rule = Repeat(Every.WEEK, date(2027, 1, 1), time(9), times=2)
    desk.schedule.add(daily(repeat=rule))
    for day in ("01", "08", "15", "22"):
        go_to(clock, f"2027-01-{day}T08:00")
        desk.schedule.tick()
    assert len(rows(desk)) == 2
    assert desk.store.series.next_at() is None


def test_a_pause_makes_nothing_up(desk: Desk, clock: FakeClock) -> None:
    kept = desk.schedule.add(daily())
    desk.schedule.pause(kept.id, paused=True)
    go_to(clock, "2027-01-03T12:00")
    assert desk.schedule.tick() == 0
    desk.schedule.pause(kept.id, paused=False)
    assert desk.schedule.tick() == 0
    go_to(clock, "2027-01-04T08:00")
    assert desk.schedule.tick() == 1


def test_a_deleted_series_comes_back(desk: Desk, clock: FakeClock) -> None:
    kept = desk.schedule.add(daily())
    gone = desk.schedule.delete([kept.id])
    go_to(clock, "2027-01-02T12:00")
    assert desk.schedule.tick() == 0
    desk.schedule.restore(gone)
    assert desk.store.series.get(kept.id) == replace(kept, next_at=utc("2027-01-03T08:00"))


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"text": " "}, Reason.TEXT_EMPTY),
        ({"text": "{"}, Reason.PLACEHOLDER_BROKEN),
        ({"recipients": dumps([])}, Reason.NO_RECIPIENTS),
        (
            {"repeat": Repeat(Every.DAY, date(2026, 1, 1), time(9), until=date(2026, 12, 31))},
            Reason.SERIES_OVER,
        ),
    ],
)
def test_what_can_never_go_is_refused(
    desk: Desk, changes: dict[str, object], reason: Reason
) -> None:
    with pytest.raises(Refusal) as refused:
        desk.schedule.add(daily(**changes))
    assert refused.value.reason is reason
    assert desk.store.series.all() == []


def test_a_crash_between_the_batch_and_its_note_is_none(
    desk: Desk, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.schedule.add(daily())
    go_to(clock, "2027-01-01T08:00")

    def crash(_row: SeriesRow) -> SeriesRow:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(desk.store.series, "save", crash)
        with pytest.raises(KeyboardInterrupt):
            desk.schedule.tick()
    assert rows(desk) == []
    clock.advance(timedelta(seconds=5).total_seconds())
    assert desk.schedule.tick() == 1
    assert len(rows(desk)) == 1
