"""The modems page: lanes as cards, the scan, an address, and the virtual modem at work."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

import pytest
from PySide6.QtCore import Qt

from smsdesk.domain.changes import (
    Change,
    LaneChanged,
    LaneState,
    ModemChanged,
    ModemStatus,
    SimSwapped,
)
from smsdesk.domain.message import Recipient
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.status import Delivery, Status
from smsdesk.domain.views import ModemRow
from smsdesk.services import modems
from smsdesk.services.lane import LaneView
from smsdesk.services.modems import Finding, PortInfo
from smsdesk.sim.server import linked
from smsdesk.ui.context import ModemsRequest, TalkRequest
from smsdesk.ui.lane_pin import LanePin
from smsdesk.ui.pages.first_run import FirstRunPage
from smsdesk.ui.pages.modems import ModemsPage
from smsdesk.ui.widgets.lane_card import LaneCard, LaneVerbs
from tests.ui.conftest import Room

READY = PortInfo("/dev/ttyUSB1", "/dev/ttyUSB1", "HUAWEI Mobile")
BUSY = PortInfo("/dev/ttyUSB2", "/dev/ttyUSB2", "")
_name = count(1)


def open_page(room: Room, *, scan: bool = False) -> ModemsPage:
    room.window.show()
    room.context.pulse.start()
    room.window.navigate("modems", ModemsRequest(scan=True) if scan else None)
    page = room.window.current_page()
    assert isinstance(page, ModemsPage)
    room.settle()
    return page


@pytest.fixture
def two_ports(monkeypatch: pytest.MonkeyPatch) -> None:
    findings = {
        READY.url: Finding(READY.url, None, ModemStatus(READY.url, "huawei", "E173")),
        BUSY.url: Finding(
            BUSY.url, Trouble(Reason.PORT_IN_USE, "ModemManager"), ModemStatus(BUSY.url)
        ),
    }
    monkeypatch.setattr(modems, "ports", lambda: [READY, BUSY])
    monkeypatch.setattr(modems, "diagnose", lambda url, _stopped: findings[url])


def test_nothing_connected_says_what_to_do(room: Room) -> None:
    page = open_page(room)
    assert page._none.isVisible()
    assert page.find_button.isEnabled()
    assert page.virtual.isEnabled()


def test_a_scan_tells_of_each_port_what_is_there_and_what_is_wrong(
    room: Room, two_ports: None
) -> None:
    page = open_page(room, scan=True)
    room.qtbot.waitUntil(lambda: not page.modem_search.scanner.running)
    ready, busy = page.modem_search.rows[READY.url], page.modem_search.rows[BUSY.url]
    assert ready.title.text() == "huawei E173"
    assert ready.chip.text() == "Ready"
    assert ready.connect_button.isVisible()
    assert busy.chip.text() == "Not usable"
    assert "ModemManager" in busy.text.text()
    assert not busy.connect_button.isVisible()
    assert page.find_button.isEnabled()
    assert not page.modem_search.progress.isVisible()


def test_a_card_warns_of_a_memory_that_fills_up_and_says_what_to_do(room: Room) -> None:
    card = LaneCard(room.theme, READY.url, LaneVerbs(*[lambda *_: None] * 4))
    room.qtbot.addWidget(card)
    status = ModemStatus(READY.url, storage_used=7, storage_total=10)
    card.tell(LaneView(READY.url, LaneState.READY, None, status))
    assert card.warnings == []
    full = replace(status, storage_used=8)
    card.tell(LaneView(READY.url, LaneState.READY, None, full))
    (warning,) = card.warnings
    assert warning.isVisibleTo(card)
    assert "nearly full (8/10)" in warning.sentence.text()
    assert "into a phone" in warning.remedy.text()
    assert warning.button.isHidden()
    assert card._storage_bar.property("tone") == "warning"
    card.tell(LaneView(READY.url, LaneState.READY, None, replace(full, smsc_missing=True)))
    assert [box.isVisibleTo(card) for box in card.warnings] == [True, True]
    card.tell(LaneView(READY.url, LaneState.READY, None, status))
    assert [box.isVisibleTo(card) for box in card.warnings] == [False, False]


def test_what_was_found_can_be_connected_and_left_again(room: Room, two_ports: None) -> None:
    page = open_page(room)
    with room.qtbot.waitSignal(page.modem_search.scanner.ended):
        page.find_button.click()
    page.modem_search.rows[READY.url].connect_button.click()
    room.qtbot.waitUntil(lambda: READY.url in page._cards)
    room.qtbot.waitUntil(lambda: room.lanes.views()[0].state is LaneState.READY)
    assert page.modem_search.rows[READY.url].chip.text() == "Connected"
    page._cards[READY.url].disconnect_button.click()
    assert page._cards == {}
    assert page.modem_search.rows[READY.url].connect_button.isVisible()


def test_connected_ports_are_not_touched_by_a_scan(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def diagnose(url: str, _stopped: object) -> Finding:
        asked.append(url)
        return Finding(url, None, ModemStatus(url))

    monkeypatch.setattr(modems, "ports", lambda: [READY, BUSY])
    monkeypatch.setattr(modems, "diagnose", diagnose)
    page = open_page(room)
    room.lanes.start(READY.url)
    with room.qtbot.waitSignal(page.modem_search.scanner.ended):
        page.find_button.click()
    assert asked == [BUSY.url]
    assert page.modem_search.rows[READY.url].chip.text() == "Connected"


def test_no_port_at_all_is_explained(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(modems, "ports", list)
    page = open_page(room)
    with room.qtbot.waitSignal(page.modem_search.scanner.ended):
        page.find_button.click()
    assert page.modem_search.none.isVisible()


def test_a_scan_can_be_stopped(room: Room, two_ports: None) -> None:
    page = open_page(room)
    page.find_button.click()
    page.modem_search.progress.cancel.click()
    assert not page.modem_search.scanner.running
    assert page.find_button.isEnabled()
    room.settle()
    assert not page.modem_search.progress.isVisible()


def test_a_scan_that_breaks_says_so(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> list[PortInfo]:
        raise OSError("no usb")

    monkeypatch.setattr(modems, "ports", broken)
    page = open_page(room)
    with room.qtbot.waitSignal(page.modem_search.scanner.ended):
        page.find_button.click()
    room.qtbot.waitUntil(room.window._notice.isVisible)


def test_a_card_tells_state_signal_storage_and_trouble(room: Room) -> None:
    page = open_page(room)
    status = ModemStatus(
        "a",
        "huawei",
        "E173",
        operator="Testnet",
        registration="home",
        signal_dbm=-79,
        storage_used=18,
        storage_total=20,
    )
    trouble = Trouble(Reason.NOT_REGISTERED)
    room.lanes._views = {"a": LaneView("a", LaneState.DOWN, trouble, status)}
    room.lanes.changed.emit()
    card = page._cards["a"]
    assert card._state.text() == "Not working"
    assert "Testnet" in card._operator.text()
    assert "18 of 20" in card._storage.text()
    assert card._storage_bar.property("tone") == "warning"
    assert card.trouble.sentence.text()
    assert card.trouble.remedy.text()
    assert card.toggle.text() == "Try again"
    room.lanes._views = {"a": LaneView("a", LaneState.READY, None, status)}
    room.lanes.changed.emit()
    assert not card.trouble.isVisible()
    assert card.toggle.text() == "Pause sending"
    room.lanes._views = {}


def test_pause_and_resume(room: Room) -> None:
    page = open_page(room)
    room.lanes.start("a")
    room.qtbot.waitUntil(lambda: room.lanes.views()[0].state is LaneState.READY)
    card = page._cards["a"]
    card.toggle.click()
    room.qtbot.waitUntil(lambda: card._state.text() == "Paused")
    card.toggle.click()
    room.qtbot.waitUntil(lambda: card._state.text() == "Ready")


def test_a_wrong_address_is_refused_with_a_remedy(live: Room) -> None:
    page = open_page(live)
    page.address.setText("gopher://somewhere")
    page._address_button.click()
    live.qtbot.waitUntil(
        lambda: (
            live.window._notice.isVisible()
            or any(card.trouble.sentence.isVisible() for card in page._cards.values())
        )
    )


def test_an_empty_address_connects_to_nothing(room: Room) -> None:
    page = open_page(room)
    assert not page._address_button.isEnabled()
    page.address.setText("   ")
    page._connect_address()
    assert room.lanes.views() == []


def test_a_newcomer_sends_and_is_answered_on_the_virtual_modem(
    live: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The whole program at work: connect, send, delivered, answered, read."""
    url = f"virtual://window-{next(_name)}?latency=0.05"
    monkeypatch.setattr("smsdesk.ui.pages.first_run.VIRTUAL_URL", url)
    live.window.show()
    live.window.open_first()
    live.qtbot.waitUntil(lambda: live.window.current_page() is not None)
    page = live.window.current_page()
    assert isinstance(page, FirstRunPage)
    page.virtual.click()
    live.qtbot.waitUntil(lambda: "ready" in page._connect.text.text(), timeout=15_000)
    live.desk.compose.queue("Will you come?", [Recipient("+12025550111")])
    row = None

    def delivered() -> bool:
        nonlocal row
        row = live.desk.store.outbounds.recent(1)[0]
        return row.status is Status.SUCCESS and row.delivery is Delivery.DELIVERED

    live.qtbot.waitUntil(delivered, timeout=15_000)
    live.qtbot.waitUntil(lambda: live.desk.store.inbox.unread_count() > 0, timeout=15_000)
    badge = live.window._sidebar.buttons["conversations"]
    live.qtbot.waitUntil(lambda: badge.count() > 0)
    live.window.navigate("conversations", TalkRequest("+12025550111"))
    talk = live.window.current_page()
    live.qtbot.waitUntil(lambda: len(talk.view.bubbles()) >= 2)
    assert "Delivered" in talk.view.bubbles()[0]._state.text()
    live.qtbot.waitUntil(lambda: badge.count() == 0)


def locked_card(live: Room) -> tuple[ModemsPage, LaneCard, LanePin]:
    """Connect a modem whose SIM asks for its PIN, and wait until it does."""
    page = open_page(live)
    url = f"virtual://locked-{next(_name)}?profile=pin"
    page._connect_to(url)
    pin = page._pins[url]
    live.qtbot.waitUntil(pin.row.isVisible, timeout=15_000)
    live.settle()
    return page, page._cards[url], pin


def enter(live: Room, pin: LanePin, digits: str) -> None:
    live.qtbot.waitUntil(pin.row.isVisible)
    live.qtbot.keyClicks(pin.row.field, digits)
    live.qtbot.keyClick(pin.row.field, Qt.Key.Key_Return)


def up(live: Room, card: LaneCard) -> None:
    live.qtbot.waitUntil(lambda: card._state.text() == "Ready", timeout=15_000)
    live.settle()


def test_a_sim_that_asks_for_its_pin_gets_it_once(live: Room) -> None:
    _, card, pin = locked_card(live)
    field, button = pin.row.field, pin.row.button
    assert card._title.text() == "Virtual modem"
    assert "3 tries" in card.trouble.sentence.text()
    assert not button.isEnabled()
    live.qtbot.keyClicks(field, "12ab")
    assert not button.isEnabled()
    field.clear()
    live.qtbot.keyClicks(field, "0000")
    button.click()
    assert field.text() == ""
    live.qtbot.waitUntil(lambda: "wrong" in card.trouble.sentence.text(), timeout=15_000)
    assert "2 tries" in card.trouble.sentence.text()
    enter(live, pin, "0000")
    live.qtbot.waitUntil(lambda: "before" in card.trouble.sentence.text(), timeout=15_000)
    assert "2 tries" in card.trouble.sentence.text(), "it was not given again"
    enter(live, pin, "1234")
    up(live, card)
    assert not card.trouble.isVisible()
    assert not pin.kept.isVisible()
    assert live.keyring.kept == {}, "nobody wanted it remembered"


def test_a_pin_is_remembered_where_a_person_wants_it_and_forgotten_again(live: Room) -> None:
    page, card, pin = locked_card(live)
    assert pin.row.remember.isEnabled()
    assert not pin.row.remember.isChecked()
    pin.row.remember.click()
    enter(live, pin, "9999")
    live.qtbot.waitUntil(lambda: "wrong" in card.trouble.sentence.text(), timeout=15_000)
    assert live.keyring.kept == {}, "a wrong one is not kept"
    enter(live, pin, "1234")
    up(live, card)
    live.qtbot.waitUntil(pin.kept.isVisible)
    assert list(live.keyring.kept.values()) == ["1234"]
    # The modem is unplugged and plugged in again: the SIM asks for its PIN, and gets it.
    name = card.url.removeprefix("virtual://").partition("?")[0]
    page._disconnect(card.url)
    live.qtbot.waitUntil(lambda: not live.lanes.running(), timeout=15_000)
    linked(name).unplug()
    linked(name).replug()
    page._connect_to(card.url)
    card, pin = page._cards[card.url], page._pins[card.url]
    up(live, card)
    live.qtbot.waitUntil(pin.kept.isVisible)
    pin.kept.forget_button.click()
    live.qtbot.waitUntil(lambda: not pin.kept.isVisible())
    assert live.keyring.kept == {}


def test_a_pin_that_was_changed_in_a_phone_is_asked_for_anew(live: Room) -> None:
    page, card, pin = locked_card(live)
    pin.row.remember.click()
    enter(live, pin, "1234")
    up(live, card)
    live.qtbot.waitUntil(pin.kept.isVisible)
    name = card.url.removeprefix("virtual://").partition("?")[0]
    page._disconnect(card.url)
    live.qtbot.waitUntil(lambda: not live.lanes.running(), timeout=15_000)
    linked(name).unplug()
    linked(name).modem.device.card.pin = "4321"
    linked(name).replug()
    page._connect_to(card.url)
    pin = page._pins[card.url]
    live.qtbot.waitUntil(pin.row.isVisible, timeout=15_000)
    assert live.keyring.kept == {}
    assert linked(name).modem.device.card.pin_tries == 2


def test_without_a_keyring_nothing_can_be_remembered_and_it_says_why(live: Room) -> None:
    live.keyring.priority = 0
    _, card, pin = locked_card(live)
    assert not pin.row.remember.isEnabled()
    assert "no keyring" in pin.row.why_not.text()
    enter(live, pin, "1234")
    up(live, card)


def test_a_keyring_that_stays_locked_is_told_of(live: Room) -> None:
    _, card, pin = locked_card(live)
    pin.row.remember.click()
    live.keyring.locked = True
    enter(live, pin, "1234")
    up(live, card)
    live.qtbot.waitUntil(live.window._notice.isVisible)
    assert "keyring" in live.window._notice.sentence.text()
    assert not pin.kept.isVisible()


def test_a_modem_is_remembered_as_it_was_left(live: Room) -> None:
    page = open_page(live)
    url = f"virtual://kept-{next(_name)}"
    page._connect_to(url)
    known = live.desk.store.modems
    live.qtbot.waitUntil(lambda: [row.port for row in known.enabled()] == [url], timeout=15_000)
    assert page._known_rows == []
    page._cards[url].disconnect_button.click()
    live.qtbot.waitUntil(lambda: known.enabled() == [])
    live.qtbot.waitUntil(lambda: len(page._known_rows) == 1)
    page._known_rows[0].connect_button.click()
    live.qtbot.waitUntil(lambda: [row.port for row in known.enabled()] == [url], timeout=15_000)
    page._cards[url].disconnect_button.click()
    live.qtbot.waitUntil(lambda: len(page._known_rows) == 1)
    page._known_rows[0].forget_button.click()
    live.qtbot.waitUntil(lambda: page._known_rows == [])
    assert known.all() == []


# A modem that is elsewhere, another one in its place, another SIM in it.

KNOWN = ModemRow("490154203237518", "a", "Acme", "One", enabled=True, last_seen=None)


def tell(room: Room, change: Change) -> None:
    room.bridge.emit(change)
    room.bridge.flush_now()


def known_card(room: Room) -> tuple[ModemsPage, LaneCard]:
    page = open_page(room)
    room.lanes.start("a", KNOWN)
    room.qtbot.waitUntil(lambda: room.lanes.views()[0].state is LaneState.READY)
    return page, page._cards["a"]


def test_an_unplugged_one_says_so_and_what_to_do(room: Room) -> None:
    _, card = known_card(room)
    tell(room, LaneChanged("a", LaneState.DOWN, Trouble(Reason.MODEM_UNPLUGGED, "a")))
    assert card._state.text() == "Unplugged"
    assert "any USB socket" in card.trouble.remedy.text()
    assert card.trouble.property("tint") == "warning"
    assert not card.trouble.button.isVisible()
    tell(room, LaneChanged("a", LaneState.READY))
    assert not card.trouble.isVisible()


def test_a_card_stays_and_shows_the_port_at_which_its_modem_is_now(room: Room) -> None:
    page, card = known_card(room)
    tell(room, ModemChanged("a", ModemStatus("/dev/ttyUSB5", "Acme", "One", imei=KNOWN.imei)))
    assert page._cards == {"a": card}
    assert card._port.text() == "/dev/ttyUSB5"
    assert page._taken() == {"/dev/ttyUSB5"}


def test_another_modem_in_its_place_can_be_used_instead(room: Room) -> None:
    _, card = known_card(room)
    tell(room, LaneChanged("a", LaneState.DOWN, Trouble(Reason.OTHER_MODEM, "a")))
    assert card.trouble.button.text() == "Use the other modem"
    card.trouble.button.click()
    room.qtbot.waitUntil(lambda: room.lanes.views()[0].state is LaneState.READY)
    assert [view.url for view in room.lanes.views()] == ["a"]
    assert room.lanes._orders["a"].known is None, "whichever is there"


def test_another_sim_is_told_until_somebody_has_read_it(room: Room) -> None:
    now = room.desk.clock.now()
    store = room.desk.store.modems
    store.seen(ModemStatus("a", imei="35", imsi="262011111111111", operator="Alpha"), now)
    swapped = ModemStatus("a", imei="35", imsi="262022222222222", operator="<b>Beta</b>")
    store.seen(swapped, now)
    store.set_sim_number("262011111111111", "+491701234567")
    page, card = known_card(room)
    tell(room, SimSwapped("a", swapped, "262011111111111"))
    room.settle()
    said = page._sims["a"]
    assert said.box.isVisible()
    assert said.sentence.text() == (
        "Another SIM is in this modem: <b>Beta</b> …\u20602222 (before: Alpha +491701234567)."
    )
    assert "Beta" in room.window._toast._text.text()
    said.ok.click()
    assert not said.box.isVisible()
    tell(room, LaneChanged("a", LaneState.PAUSED))
    room.settle()
    assert not said.box.isVisible()
    assert card.isVisible()


def test_a_known_modem_that_has_its_lane_is_not_offered_again(room: Room) -> None:
    status = ModemStatus("a", "Acme", "One", imei=KNOWN.imei)
    room.desk.store.modems.seen(status, room.desk.clock.now())
    page, _ = known_card(room)
    tell(room, ModemChanged("a", ModemStatus("/dev/ttyUSB5", "Acme", "One", imei=KNOWN.imei)))
    room.settle()
    assert page._known_rows == []
    page._disconnect("a")
    room.settle()
    assert len(page._known_rows) == 1


@pytest.mark.parametrize(
    ("states", "shown"),
    [
        ((LaneState.DOWN,), True),
        ((LaneState.DOWN, LaneState.READY), False),
        ((LaneState.DOWN, LaneState.STARTING), True),
    ],
)
def test_an_unplugged_one_is_a_banner_only_where_nothing_else_sends(
    room: Room, states: tuple[LaneState, ...], shown: bool
) -> None:
    room.window.show()
    room.window.navigate("conversations")
    gone = Trouble(Reason.MODEM_UNPLUGGED, "a")
    room.lanes._views = {
        str(place): LaneView(
            str(place), state, gone if state is LaneState.DOWN else None, ModemStatus(str(place))
        )
        for place, state in enumerate(states)
    }
    room.lanes.changed.emit()
    assert room.window._lane_banner.isVisible() == shown
    room.lanes._views = {}
