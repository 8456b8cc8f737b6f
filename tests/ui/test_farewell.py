"""Closing the window while a message is in the air: what is said, waited for, and recorded."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt

from smsdesk.domain.changes import LaneState
from smsdesk.domain.message import Recipient
from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Status
from smsdesk.domain.views import OutboundRow
from smsdesk.sim.server import SimOptions, SimServer
from smsdesk.ui import main_window
from smsdesk.ui.dialogs.farewell import Farewell
from tests.ui.conftest import Room
from tests.ui.hands import click, dialog, no_dialog

PHONE = "+12025550177"
NEVER = 3600.0


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(main_window, "FAREWELL_MS", 0)


@contextmanager
def in_the_air(live: Room, latency: float) -> Iterator[None]:
    """Have a message in the air whose answer takes `latency` seconds."""
    with SimServer(SimOptions(latency=latency)) as server:
        live.window.show()
        live.lanes.start(server.urls[0])
        live.qtbot.waitUntil(lambda: live.lanes.views()[0].state is LaneState.READY, timeout=15_000)
        live.desk.compose.queue("Hello", [Recipient(PHONE)])
        live.lanes.wake()
        live.qtbot.waitUntil(lambda: live.desk.store.queue.rescue_preview() == 1, timeout=15_000)
        live.qtbot.waitUntil(live.lanes.sending)
        yield


def message(live: Room) -> OutboundRow:
    (row,) = live.desk.store.outbounds.recent(5)
    return row


def test_the_answer_is_waited_for_and_the_person_is_told(live: Room) -> None:
    with in_the_air(live, 1.5):
        with live.qtbot.waitSignal(live.window.closed, timeout=15_000):
            live.window.close()
            assert not live.window.isVisible()
            assert "answer" in dialog(live, Farewell).windowTitle()
        assert message(live).status is Status.SUCCESS
    live.qtbot.waitUntil(lambda: no_dialog(Farewell))


def test_closing_now_leaves_the_message_unknown_with_its_reason(live: Room) -> None:
    with in_the_air(live, NEVER), live.qtbot.waitSignal(live.window.closed, timeout=15_000):
        live.window.close()
        click(dialog(live, Farewell), "farewell_now")
    assert (message(live).status, message(live).reason) == (Status.UNKNOWN, Reason.PROGRAM_ENDED)


def test_escape_does_not_close_now(live: Room) -> None:
    with in_the_air(live, NEVER):
        live.window.close()
        farewell = dialog(live, Farewell)
        live.qtbot.keyClick(farewell, Qt.Key.Key_Escape)
        assert farewell.isVisible()
        assert live.lanes.running()
        with live.qtbot.waitSignal(live.window.closed, timeout=15_000):
            click(farewell, "farewell_now")


def test_a_second_end_by_the_system_waits_no_longer(live: Room) -> None:
    with in_the_air(live, NEVER):
        live.window.close()
        with live.qtbot.waitSignal(live.window.closed, timeout=15_000):
            live.window.close()
    assert message(live).status is Status.UNKNOWN


def test_without_lanes_there_is_nothing_to_wait_for(live: Room) -> None:
    live.window.show()
    with live.qtbot.waitSignal(live.window.closed):
        live.window.close()
    assert no_dialog(Farewell)


def test_a_lane_with_nothing_in_the_air_ends_by_itself(live: Room) -> None:
    with SimServer(SimOptions()) as server:
        live.window.show()
        live.lanes.start(server.urls[0])
        live.qtbot.waitUntil(lambda: live.lanes.views()[0].state is LaneState.READY, timeout=15_000)
        with live.qtbot.waitSignal(live.window.closed, timeout=15_000):
            live.window.close()
    assert not live.lanes.running()
