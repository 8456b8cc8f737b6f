"""Modems that are plugged in while the window is open."""

from __future__ import annotations

import pytest

from smsdesk.domain.changes import LaneChanged, LaneState, ModemStatus
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.modem.usb import Role
from smsdesk.services import modems
from smsdesk.services.modems import PortInfo
from smsdesk.ui import hot_plug
from smsdesk.ui.hot_plug import HotPlug
from smsdesk.ui.pages.modems import ModemsPage
from tests.ui.conftest import Room

SERIAL = "12d1:1506 ABC 2"


def stick(number: int, role: Role, **more: object) -> PortInfo:
    device = f"/dev/ttyUSB{number}"
    return PortInfo(device, device, "Huawei Stick", "1-1", role, pluggable=True, **more)


MODEM = stick(2, Role.PRIMARY, usb_serial=SERIAL)
GADGET = PortInfo("/dev/ttyACM0", "/dev/ttyACM0", "Arduino <b>Uno</b>", "1-2", pluggable=True)
BUILT_IN = PortInfo("/dev/ttyS1", "/dev/ttyS1", "")


class Sockets:
    """The ports of the computer, and one look at them."""

    def __init__(self, room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
        self.room = room
        self.ports: list[PortInfo] = []
        monkeypatch.setattr(modems, "ports", lambda: list(self.ports))
        monkeypatch.setattr(modems, "present", lambda: frozenset(p.url for p in self.ports))
        for wait in ("SETTLE_MS", "LANES_MS"):
            monkeypatch.setattr(hot_plug, wait, 1)
        room.window.show()
        room.window.navigate("outbox")
        self.plugs: HotPlug = room.window.context.plugs
        self.plugs._watch = self._watch()
        self.look()

    def _watch(self) -> hot_plug.PortWatch:
        watch = hot_plug.PortWatch(self.room.pool, modems.present, modems.ports, self.plugs)
        watch.plugged.connect(self.plugs._plugged)
        watch.pulled.connect(self.plugs._pulled)
        return watch

    def look(self) -> None:
        self.plugs._watch.look()
        self.room.settle()

    def plug(self, *ports: PortInfo) -> None:
        self.ports += ports
        self.look()
        self.room.qtbot.waitUntil(lambda: not self.plugs._settling.isActive())
        self.room.settle()

    def pull(self, *ports: PortInfo) -> None:
        self.ports = [port for port in self.ports if port not in ports]
        self.look()

    @property
    def toast(self) -> str:
        toast = self.room.window._toast
        return toast._text.text() if toast.isVisible() else ""

    def press(self) -> ModemsPage:
        self.room.window._toast._button.click()
        self.room.settle()
        page = self.room.window.current_page()
        assert isinstance(page, ModemsPage)
        return page


@pytest.fixture
def sockets(room: Room, monkeypatch: pytest.MonkeyPatch) -> Sockets:
    return Sockets(room, monkeypatch)


def test_a_modem_is_offered_and_connected_by_one_click(room: Room, sockets: Sockets) -> None:
    sockets.plug(MODEM)
    assert sockets.toast == "A modem was plugged in: Huawei Stick."
    assert room.lanes.views() == [], "nobody has asked for it"
    page = sockets.press()
    room.qtbot.waitUntil(lambda: room.lanes.views()[0].state is LaneState.READY)
    assert [view.status.port for view in room.lanes.views()] == [MODEM.url]
    assert page._new_rows == []
    assert sockets.plugs.newcomers == []


def test_what_only_may_be_a_modem_is_called_that(sockets: Sockets) -> None:
    sockets.plug(GADGET)
    assert sockets.toast == ("Something was plugged in that may be a modem: Arduino <b>Uno</b>.")
    page = sockets.press()
    assert page.context.lanes.views() == []
    assert page.modem_search.rows, "it is looked at because somebody asked for it"


def test_one_stick_is_one_newcomer_by_its_best_port(sockets: Sockets) -> None:
    sockets.plug(stick(0, Role.DATA), stick(1, Role.SECONDARY), MODEM)
    assert [each.port for each in sockets.plugs.newcomers] == [MODEM]


def test_a_modem_this_desk_knows_has_its_name(room: Room, sockets: Sockets) -> None:
    status = ModemStatus("/dev/ttyUSB9", "Acme", "One", imei="35", usb_serial=SERIAL)
    room.desk.store.modems.seen(status, room.desk.clock.now())
    room.desk.store.modems.enable("35", enabled=False)
    sockets.plug(MODEM)
    assert sockets.toast == "A modem was plugged in: Acme One."
    sockets.press()
    assert room.lanes._orders[MODEM.url].known is not None


def test_it_stays_on_the_page_until_it_is_pulled(room: Room, sockets: Sockets) -> None:
    sockets.plug(MODEM, GADGET)
    room.window.navigate("modems")
    page = room.window.current_page()
    assert isinstance(page, ModemsPage)
    assert [row.title.text() for row in page._new_rows] == ["Huawei Stick", "Arduino <b>Uno</b>"]
    assert page._new_title.isVisible()
    sockets.pull(GADGET)
    assert [row.title.text() for row in page._new_rows] == ["Huawei Stick"]
    page._new_rows[0].connect_button.click()
    room.qtbot.waitUntil(lambda: page._new_rows == [])
    assert not page._new_title.isVisible()


def test_what_was_not_plugged_in_is_not_offered(sockets: Sockets) -> None:
    sockets.plug(BUILT_IN)
    assert sockets.toast == ""


def test_a_port_that_a_lane_has_is_not_offered(room: Room, sockets: Sockets) -> None:
    room.lanes.start(MODEM.url)
    room.qtbot.waitUntil(lambda: room.lanes.views()[0].state is LaneState.READY)
    sockets.plug(MODEM, stick(3, Role.SECONDARY))
    assert sockets.toast == ""
    assert sockets.plugs.newcomers == []


def test_lanes_without_their_modem_look_at_once(
    room: Room, sockets: Sockets, monkeypatch: pytest.MonkeyPatch
) -> None:
    woken: list[str] = []
    monkeypatch.setattr(room.lanes, "look_again", woken.append)
    for name in "ab":
        room.lanes.start(name)
    room.qtbot.waitUntil(lambda: all(v.state is LaneState.READY for v in room.lanes.views()))
    room.bridge.emit(LaneChanged("a", LaneState.DOWN, Trouble(Reason.MODEM_UNPLUGGED, "a")))
    room.bridge.flush_now()
    sockets.plug(GADGET)
    sockets.pull(GADGET)
    assert woken == ["a", "a"]
