"""The computer sleeps in the middle of sending, and finds the modems other than they were.

Nothing is doubled or lost, nothing goes out stale, what came in meanwhile is there within a minute,
and the modems tell again what comes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from smsdesk.domain.status import Status
from smsdesk.sim.profiles import PROFILES
from tests.endurance.hour import Hour, story
from tests.endurance.reckoning import check
from tests.support.bay import Bay

TWO = (PROFILES["clean"], PROFILES["huawei"])
MINUTE, HOUR = 60.0, 3600.0
SLEEP = 2 * HOUR
MESSAGES = 40

Fate = Callable[[Bay], None]


def kept(_bay: Bay) -> None:
    """The modem stays as it is."""


def settings_lost(bay: Bay) -> None:
    """Its supply broke down for a moment; the port is the same."""
    bay.reset_silently()


def unplugged(bay: Bay) -> None:
    """Its socket had no power until the computer woke up."""
    bay.pull(SLEEP - MINUTE)


def queue(hour: Hour, deadline: timedelta) -> None:
    """Queue messages; every second one has a deadline."""
    by = hour.world.clock.now() + deadline
    for n in range(MESSAGES):
        hour.queue(f"Number {n}", by=by if n % 2 else None)
    hour.program.wake()


def sleep(hour: Hour, fate: Fate, *, counted: bool) -> None:
    """Fall asleep while each modem has a text in the air; somebody writes to them meanwhile."""
    while hour.program.desk.store.outbounds.counts().of(Status.SUCCESS) < MESSAGES // 4:
        hour.world.run(hour.world.seconds + 1)
    for bay in hour.bays.values():
        hour.world.timers.call_later(MINUTE, lambda bay=bay: fate(bay))
        hour.world.timers.call_later(HOUR, lambda bay=bay: bay.station.text("Clinic", bay.url))
    hour.world.sleep(SLEEP, counted=counted)


def statuses(hour: Hour) -> Counter[Status]:
    return Counter(hour.program.desk.store.outbounds.counts().by_status)


@pytest.mark.parametrize("counted", [False, True], ids=["clock stands", "clock goes on"])
@pytest.mark.parametrize("fate", [kept, settings_lost, unplugged])
def test_asleep_in_the_middle_of_sending(tmp_path: Path, fate: Fate, *, counted: bool) -> None:
    with story(tmp_path, 1, profiles=TWO, breaks=False) as hour:
        queue(hour, timedelta(minutes=20))
        sleep(hour, fate, counted=counted)
        hour.world.run(hour.world.seconds + MINUTE)
        inbox = hour.program.desk.store.inbox
        received = Counter(row.sender for row in inbox.page(inbox.ids()))
        assert received["Clinic"] == len(TWO), "it swept when it woke"
        hour.settle()
        check(hour)
        found = statuses(hour)
        assert found[Status.FAILED] >= MESSAGES // 4, "what had a deadline did not go"
        assert found[Status.SUCCESS] >= MESSAGES // 2, "what had none did"
        assert found[Status.UNKNOWN] <= (0 if fate is kept else len(TWO))
        for bay in hour.bays.values():
            _, text, _, report, _ = bay.modem.device.settings.cnmi
            assert (text, report) != (0, 0), "it is told again what comes"


@pytest.mark.parametrize("counted", [False, True], ids=["clock stands", "clock goes on"])
def test_a_person_is_asked_about_what_is_late(tmp_path: Path, *, counted: bool) -> None:
    with story(tmp_path, 1, profiles=TWO, breaks=False) as hour:
        desk = hour.program.desk
        desk.presence.come_back()
        queue(hour, timedelta(hours=12))
        sleep(hour, settings_lost, counted=counted)
        before = hour.books.accepted.total()
        hour.world.run(hour.world.seconds + 10 * MINUTE)
        assert hour.books.accepted.total() == before, "nothing goes before that"
        late = statuses(hour)[Status.NOT_PROCESSED]
        assert late > MESSAGES // 4
        assert desk.steering.overdue() == late
        assert desk.steering.send_overdue() == late
        hour.settle()
        check(hour)
        assert statuses(hour)[Status.NOT_PROCESSED] == 0
