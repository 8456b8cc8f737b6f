"""The dialog that sets how fast a SIM may send."""

from __future__ import annotations

from datetime import time

from smsdesk.domain.pace import Plan
from smsdesk.ui.dialogs.sending_plan import CAREFUL, SendingPlan
from tests.ui.conftest import Room

IMSI = "262011234567890"


def opened(room: Room) -> SendingPlan:
    made = SendingPlan(room.context, IMSI, room.window)
    made.open()
    room.settle()
    return made


def test_a_ready_made_plan_is_kept(room: Room) -> None:
    dialog = opened(room)
    assert dialog.preset.currentData() == Plan()
    dialog.preset.setCurrentIndex(1)
    dialog.preset.activated.emit(1)
    assert dialog.gap.value() == CAREFUL.gap
    dialog.save.click()
    room.settle()
    assert room.desk.store.plans.get(IMSI) == CAREFUL


def test_a_changed_plan_is_ones_own(room: Room) -> None:
    room.desk.store.plans.set(IMSI, CAREFUL)
    dialog = opened(room)
    assert dialog.preset.currentIndex() == 1
    dialog.per_day.setValue(50)
    assert dialog.preset.currentText() == "A plan of my own"
    dialog.day_starts.setTime(dialog.day_starts.time().addSecs(6 * 3600))
    dialog.save.click()
    room.settle()
    kept = room.desk.store.plans.get(IMSI)
    assert (kept.per_day, kept.gap, kept.day_starts) == (50, CAREFUL.gap, time(6))


def test_no_limits_are_forgotten(room: Room) -> None:
    room.desk.store.plans.set(IMSI, CAREFUL)
    dialog = opened(room)
    dialog.preset.setCurrentIndex(0)
    dialog.preset.activated.emit(0)
    assert not dialog.spread.isEnabled()
    dialog.save.click()
    room.settle()
    assert room.desk.store.plans.get(IMSI) == Plan()
