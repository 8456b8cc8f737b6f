"""The bridge: changes of any thread arrive in the UI thread, in few and calm rounds."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QThread
from pytestqt.qtbot import QtBot

from smsdesk.domain.changes import (
    ContactsChanged,
    CreditChanged,
    InboxChanged,
    LaneChanged,
    LaneState,
    MessageChanged,
    ModemChanged,
    ModemStatus,
    QueueChanged,
)
from smsdesk.workers.bridge import MANY, ROUND_MS, Bridge


class Listener(QObject):
    """Lives in the UI thread and writes down what it hears, and where."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.messages: list[frozenset[int]] = []
        self.numbers: list[frozenset[str]] = []
        self.lanes: list[LaneChanged] = []
        self.modems: list[ModemChanged] = []
        self.contacts = 0
        self.threads: set[bool] = set()
        bridge.messages_changed.connect(self.hear_messages)
        bridge.inbox_changed.connect(self.hear_inbox)
        bridge.lane_changed.connect(self.hear_lane)
        bridge.modem_changed.connect(self.hear_modem)
        bridge.contacts_changed.connect(self.hear_contacts)

    def _note(self) -> None:
        self.threads.add(QThread.currentThread() is self.thread())

    def hear_messages(self, ids: frozenset[int]) -> None:
        self._note()
        self.messages.append(ids)

    def hear_inbox(self, numbers: frozenset[str]) -> None:
        self._note()
        self.numbers.append(numbers)

    def hear_lane(self, change: LaneChanged) -> None:
        self._note()
        self.lanes.append(change)

    def hear_modem(self, change: ModemChanged) -> None:
        self._note()
        self.modems.append(change)

    def hear_contacts(self) -> None:
        self._note()
        self.contacts += 1


@pytest.fixture
def bridge(qtbot: QtBot) -> Iterator[Bridge]:
    made = Bridge()
    yield made
    made.close()


def test_changes_of_other_threads_arrive_in_the_ui_thread_in_few_rounds(
    qtbot: QtBot, bridge: Bridge
) -> None:
    heard = Listener(bridge)

    def flood(start: int) -> None:
        for one in range(start, start + 100):
            bridge.emit(MessageChanged(one))

    threads = [threading.Thread(target=flood, args=(start,)) for start in (0, 100, 200, 300)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    qtbot.waitUntil(lambda: len(frozenset().union(*heard.messages)) == 400)
    assert heard.threads == {True}
    assert len(heard.messages) <= 3


def test_the_first_change_is_told_at_once_and_later_ones_within_a_round(
    qtbot: QtBot, bridge: Bridge
) -> None:
    heard = Listener(bridge)
    with qtbot.waitSignal(bridge.inbox_changed, timeout=1000):
        bridge.emit(InboxChanged("+15005550001"))
    with qtbot.waitSignal(bridge.inbox_changed, timeout=1000):
        bridge.emit(InboxChanged("+15005550002"))
        bridge.emit(InboxChanged("+15005550003"))
    assert heard.numbers == [{"+15005550001"}, {"+15005550002", "+15005550003"}]


def test_a_received_text_waits_for_no_round_of_other_news(
    qtbot: QtBot, bridge: Bridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("smsdesk.workers.bridge.ROUND_MS", 3_600_000)
    heard = Listener(bridge)
    with qtbot.waitSignal(bridge.messages_changed):
        bridge.emit(MessageChanged(1))
    bridge.emit(MessageChanged(2))
    with qtbot.waitSignal(bridge.inbox_changed):
        bridge.emit(InboxChanged("+15005550001"))
    assert heard.messages == [{1}, {2}]
    bridge.emit(MessageChanged(3))
    bridge.emit(InboxChanged("+15005550002"))
    QCoreApplication.processEvents()
    assert heard.numbers == [{"+15005550001"}], "a flood of texts is told in rounds as well"


def test_many_messages_become_one_empty_set(qtbot: QtBot, bridge: Bridge) -> None:
    heard = Listener(bridge)
    for one in range(MANY + 1):
        bridge.emit(MessageChanged(one))
    bridge.flush_now()
    assert heard.messages == [frozenset()]


def test_a_changed_queue_says_look_again(qtbot: QtBot, bridge: Bridge) -> None:
    heard = Listener(bridge)
    bridge.emit(MessageChanged(7))
    bridge.emit(QueueChanged())
    bridge.flush_now()
    assert heard.messages == [frozenset()]


def test_only_the_last_state_of_a_lane_is_told(qtbot: QtBot, bridge: Bridge) -> None:
    heard = Listener(bridge)
    for state in (LaneState.STARTING, LaneState.READY, LaneState.SENDING):
        bridge.emit(LaneChanged("virtual://a", state))
    bridge.emit(LaneChanged("virtual://b", LaneState.DOWN))
    bridge.emit(ModemChanged("virtual://a", ModemStatus("virtual://a", operator="One")))
    bridge.emit(ModemChanged("virtual://a", ModemStatus("virtual://a", operator="Two")))
    bridge.emit(ContactsChanged())
    bridge.emit(ContactsChanged())
    bridge.flush_now()
    assert {(change.lane, change.state) for change in heard.lanes} == {
        ("virtual://a", LaneState.SENDING),
        ("virtual://b", LaneState.DOWN),
    }
    assert [change.status.operator for change in heard.modems] == ["Two"]
    assert heard.contacts == 1


def test_nothing_is_lost_between_two_flushes(qtbot: QtBot, bridge: Bridge) -> None:
    heard = Listener(bridge)
    bridge.emit(MessageChanged(1))
    bridge.flush_now()
    bridge.emit(MessageChanged(2))
    bridge.flush_now()
    bridge.flush_now()
    assert heard.messages == [{1}, {2}]


def test_changed_credits_are_told_by_sim(qtbot: QtBot, bridge: Bridge) -> None:
    with qtbot.waitSignal(bridge.credit_changed, timeout=1000) as heard:
        bridge.emit(CreditChanged("1"))
        bridge.emit(CreditChanged("2"))
    assert heard.args == [frozenset({"1", "2"})]


def test_a_closed_one_tells_nothing_more(qtbot: QtBot, bridge: Bridge) -> None:
    heard = Listener(bridge)
    bridge.emit(MessageChanged(1))
    bridge.close()
    bridge.emit(MessageChanged(2))
    with qtbot.assertNotEmitted(bridge.messages_changed, wait=3 * ROUND_MS):
        bridge.emit(MessageChanged(3))
    assert heard.messages == []
    assert not bridge._timer.isActive()
