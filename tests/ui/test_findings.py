"""What stands in the way of a modem: for each, a sentence, a remedy, and the button that helps."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from smsdesk.domain.changes import LaneState, ModemStatus
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.modem.usb import Role
from smsdesk.services import modems
from smsdesk.services.lane import LaneView
from smsdesk.services.modems import Finding, PortInfo
from smsdesk.ui import words
from smsdesk.ui.dialogs.centre import CentreDialog
from smsdesk.ui.pages.modems import ModemsPage
from smsdesk.ui.remedies import Act, offer
from tests.ui.conftest import Room

URL = "/dev/ttyUSB0"
PORT = PortInfo(URL, URL, "Acme Stick", "1-1", Role.PRIMARY, pluggable=True)
JOIN = "sudo usermod -aG dialout $USER"
INHIBIT = "mmcli -m any --inhibit"


@dataclass(frozen=True)
class Case:
    """A finding, what has to be said, and what is offered for a port found and for a lane."""

    trouble: Trouble
    sentence: str
    remedy: str
    found: Act | None
    connected: Act | None = None

    def __str__(self) -> str:
        return self.trouble.reason.value


CASES = [
    Case(Trouble(Reason.NO_PORT), "sees no modem", "Plug one in", Act.RETRY),
    Case(
        Trouble(Reason.PORT_NO_PERMISSION, URL, ("dialout",)),
        f"You may not use {URL}",
        f"“{JOIN}”",
        Act.COPY,
        Act.COPY,
    ),
    Case(Trouble(Reason.PORT_NEEDS_LOGIN, URL), "logged in anew", "Log out", Act.RETRY),
    Case(
        Trouble(Reason.PORT_NOT_SHARED, URL),
        "Only the administrator",
        f"“sudo chmod a+rw {URL}”",
        Act.COPY,
        Act.COPY,
    ),
    Case(
        Trouble(Reason.PORT_IN_USE, URL, ("ModemManager",)),
        "Another program (ModemManager)",
        f"“{INHIBIT}”",
        Act.COPY,
        Act.COPY,
    ),
    Case(
        Trouble(Reason.PORT_IN_USE, URL, ("minicom",)),
        "Another program (minicom)",
        "Close it",
        Act.RETRY,
    ),
    Case(Trouble(Reason.PORT_IN_USE, URL), "Another program is using", "Close it", Act.RETRY),
    Case(Trouble(Reason.ROUTER_MODE, "1-1"), "router mode", "Switch it to modem mode", None),
    Case(
        Trouble(Reason.WRONG_PORT, URL, ("/dev/ttyUSB2",)),
        "not the port on which",
        "Use /dev/ttyUSB2",
        Act.USE_PORT,
        Act.USE_PORT,
    ),
    Case(Trouble(Reason.DEVICE_CANT_TEXT, URL), "can’t text", "left alone", None, Act.FIND_PORT),
    Case(
        Trouble(Reason.NOT_A_MODEM, URL),
        "not a modem",
        "Choose another port",
        Act.RETRY,
        Act.FIND_PORT,
    ),
    Case(
        Trouble(Reason.MODEM_SILENT, URL), "does not answer", "right port", Act.RETRY, Act.FIND_PORT
    ),
    Case(Trouble(Reason.SIM_MISSING), "no SIM card", "Put a SIM in", Act.RETRY),
    Case(Trouble(Reason.SIM_PIN, "3"), "(3 tries left)", "Enter the PIN", Act.ENTER_PIN),
    Case(Trouble(Reason.SIM_PIN_LAST_TRY, "1"), "last try", "in a phone", Act.RETRY),
    Case(Trouble(Reason.SIM_PUK), "PUK", "into a phone", Act.RETRY),
    Case(Trouble(Reason.SIM_FAILURE, "CME 13"), "does not work (CME 13)", "clean", Act.RETRY),
    Case(Trouble(Reason.NOT_REGISTERED), "no network", "antenna", Act.RETRY),
    Case(Trouble(Reason.REGISTRATION_DENIED), "does not let this SIM in", "operator", Act.RETRY),
    Case(
        Trouble(Reason.NO_SMSC),
        "no message centre",
        "Ask the operator",
        Act.CONNECT,
        Act.SET_CENTRE,
    ),
    Case(Trouble(Reason.SIM_FULL, "10/10"), "is full (10/10)", "makes room", Act.CONNECT),
    Case(Trouble(Reason.SMS_NOT_SUPPORTED), "can’t send texts", "another SIM", Act.RETRY),
    Case(Trouble(Reason.MODEM_UNPLUGGED, URL), "unplugged", "any USB socket", None),
    Case(
        Trouble(Reason.OTHER_MODEM, URL),
        "Another modem",
        "use the other",
        None,
        Act.USE_OTHER_MODEM,
    ),
]
cases = pytest.mark.parametrize("case", CASES, ids=str)


@cases
def test_each_has_its_words_and_its_button(case: Case) -> None:
    assert case.sentence in words.sentence(case.trouble)
    assert case.remedy in words.remedy(case.trouble)
    for connected, act in ((False, case.found), (True, case.connected)):
        made = offer(case.trouble, connected=connected)
        assert (made.act if made is not None else None) is act
        assert made is None or made.label


def test_no_two_say_the_same() -> None:
    said = [words.explain(case.trouble) for case in CASES]
    assert len(set(said)) == len(said)


# In the window.


class Desk:
    """A page whose ports and looks are a test's."""

    def __init__(self, room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
        self.room = room
        self.ports = [PORT]
        self.trouble: Trouble | None = None
        self.looked: list[str] = []
        monkeypatch.setattr(modems, "ports", lambda: list(self.ports))
        monkeypatch.setattr(modems, "all_devices", lambda: list(self.ports))
        monkeypatch.setattr(modems, "diagnose", self._diagnose)
        room.window.show()
        room.window.navigate("modems")
        page = room.window.current_page()
        assert isinstance(page, ModemsPage)
        self.page = page

    def _diagnose(self, url: str, _stopped: object) -> Finding:
        self.looked.append(url)
        return Finding(url, self.trouble, ModemStatus(url, imei="35", imsi="1"))

    def search(self, button: QPushButton | None = None) -> None:
        with self.room.qtbot.waitSignal(self.page.modem_search.scanner.ended):
            (button or self.page.find_button).click()
        self.room.settle()

    def found(self, trouble: Trouble) -> QPushButton:
        """Search with that finding; return the row's button."""
        self.trouble = trouble
        self.search()
        return self.page.modem_search.rows[URL].help_button

    def stuck(self, trouble: Trouble) -> QPushButton:
        """Show a lane with that trouble; return its card's button."""
        self.room.lanes.start(URL)
        self.room.qtbot.waitUntil(lambda: self.lanes()[0].state is LaneState.READY)
        view = LaneView(URL, LaneState.DOWN, trouble, ModemStatus(URL, imei="35", imsi="1"))
        self.room.lanes._views[URL] = view
        self.room.lanes.changed.emit()
        return self.page._cards[URL].trouble.button

    def lanes(self) -> list[LaneView]:
        return self.room.lanes.views()


@pytest.fixture
def desk(room: Room, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return Desk(room, monkeypatch)


@cases
def test_a_row_shows_them(desk: Desk, case: Case) -> None:
    button = desk.found(case.trouble)
    row = desk.page.modem_search.rows[URL]
    assert case.sentence in row.text.text()
    assert case.remedy in row.text.text()
    assert row.chip.text() == "Not usable"
    assert not row.connect_button.isVisible()
    assert button.isVisible() == (case.found is not None)


@cases
def test_a_card_shows_them(desk: Desk, case: Case) -> None:
    button = desk.stuck(case.trouble)
    box = desk.page._cards[URL].trouble
    assert case.sentence in box.sentence.text()
    assert case.remedy in box.remedy.text()
    assert button.isVisible() == (case.connected is not None)


@pytest.mark.parametrize(
    ("trouble", "command"),
    [
        (Trouble(Reason.PORT_NO_PERMISSION, URL, ("dialout",)), JOIN),
        (Trouble(Reason.PORT_IN_USE, URL, ("ModemManager",)), INHIBIT),
    ],
)
@pytest.mark.parametrize("connected", [False, True])
def test_a_command_is_copied(desk: Desk, trouble: Trouble, command: str, connected: bool) -> None:
    (desk.stuck if connected else desk.found)(trouble).click()
    assert QGuiApplication.clipboard().text() == command
    assert command in desk.room.window._toast._text.text()


def test_a_port_is_looked_at_again(desk: Desk) -> None:
    button = desk.found(Trouble(Reason.MODEM_SILENT, URL))
    desk.trouble = None
    with desk.room.qtbot.waitSignal(desk.page.modem_search.scanner.ended):
        button.click()
    assert desk.looked == [URL, URL]
    row = desk.page.modem_search.rows[URL]
    assert row.chip.text() == "Ready"
    assert row.connect_button.isVisible()
    assert not button.isVisible()


def test_a_sim_that_asks_for_its_pin_leads_to_the_field(desk: Desk) -> None:
    desk.found(Trouble(Reason.SIM_PIN, "3")).click()
    assert [view.url for view in desk.lanes()] == [URL]
    pin = desk.page._pins[URL]
    desk.room.qtbot.waitUntil(lambda: desk.lanes()[0].state is LaneState.READY)
    view = LaneView(URL, LaneState.DOWN, Trouble(Reason.SIM_PIN, "3"), ModemStatus(URL))
    pin.tell(view)
    desk.page._cards[URL].tell(view)
    desk.room.window.activateWindow()
    assert desk.room.window.focusWidget() is pin.row.field


def test_the_port_that_takes_commands_is_used(desk: Desk) -> None:
    desk.found(Trouble(Reason.WRONG_PORT, URL, ("/dev/ttyUSB2",))).click()
    assert [view.url for view in desk.lanes()] == ["/dev/ttyUSB2"]


def test_a_lane_moves_to_the_port_that_takes_commands(desk: Desk) -> None:
    button = desk.stuck(Trouble(Reason.WRONG_PORT, URL, ("/dev/serial/by-id/x-if02",)))
    assert button.text() == "Use x-if02"
    button.click()
    assert [view.url for view in desk.lanes()] == ["/dev/serial/by-id/x-if02"]


def test_another_port_is_searched_for_a_lane_at_the_wrong_one(desk: Desk) -> None:
    button = desk.stuck(Trouble(Reason.NOT_A_MODEM, URL))
    with desk.room.qtbot.waitSignal(desk.page.modem_search.scanner.ended):
        button.click()
    assert desk.lanes() == []
    assert desk.looked == [URL]


def test_a_full_sim_is_connected_to_make_room(desk: Desk) -> None:
    desk.found(Trouble(Reason.SIM_FULL, "10/10")).click()
    assert [view.url for view in desk.lanes()] == [URL]


def test_a_message_centre_is_asked_for(desk: Desk) -> None:
    desk.stuck(Trouble(Reason.NO_SMSC)).click()
    assert desk.room.window.findChild(CentreDialog) is not None


def test_a_warning_has_its_button_too(desk: Desk) -> None:
    desk.stuck(Trouble(Reason.NOT_REGISTERED))
    status = ModemStatus(URL, imei="35", imsi="1", smsc_missing=True)
    desk.room.lanes._views[URL] = LaneView(URL, LaneState.READY, None, status)
    desk.room.lanes.changed.emit()
    (warning,) = desk.page._cards[URL].warnings
    warning.button.click()
    assert desk.room.window.findChild(CentreDialog) is not None


def test_nothing_plugged_in_is_said_and_looked_for_again(desk: Desk) -> None:
    desk.ports = []
    desk.search()
    none = desk.page.modem_search.none
    assert none.isVisible()
    assert "sees no modem" in none.sentence.text()
    desk.ports = [PORT]
    desk.search(none.button)
    assert not none.isVisible()
    assert URL in desk.page.modem_search.rows


def test_why_asks_about_everything_that_is_plugged_in(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    gps = PortInfo("/dev/ttyACM0", "/dev/ttyACM0", "GPS", "1-2", Role.CLOSED, pluggable=True)
    monkeypatch.setattr(modems, "all_devices", lambda: [PORT, gps])
    desk.search(desk.page.why_button)
    assert list(desk.page.modem_search.rows) == [URL, gps.url]
    desk.search()
    assert list(desk.page.modem_search.rows) == [URL]


def test_the_other_ports_of_a_modem_in_use_are_left_alone(desk: Desk) -> None:
    other = PortInfo("/dev/ttyUSB1", "/dev/ttyUSB1", "Acme Stick", "1-1", pluggable=True)
    stranger = PortInfo("/dev/ttyUSB7", "/dev/ttyUSB7", "Else", "1-3", pluggable=True)
    desk.ports = [PORT, other, stranger]
    desk.room.lanes.start(URL)
    desk.room.qtbot.waitUntil(lambda: desk.lanes()[0].state is LaneState.READY)
    desk.search()
    assert desk.looked == [stranger.url]
    rows = desk.page.modem_search.rows
    assert list(rows) == [URL, stranger.url]
    assert rows[URL].chip.text() == "Connected"


def test_two_ports_of_one_modem_are_one_row(desk: Desk) -> None:
    desk.ports = [PORT, PortInfo("/dev/ttyUSB1", "/dev/ttyUSB1", "", pluggable=True)]
    desk.search()
    shown = [row for row in desk.page.modem_search.rows.values() if row.isVisible()]
    assert len(shown) == 1


def test_ports_are_looked_at_side_by_side(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each waits until all are being looked at: one after the other they would wait for ever."""
    from threading import Barrier

    together = Barrier(6, timeout=10)

    def diagnose(url: str, _stopped: object) -> Finding:
        together.wait()
        return Finding(url, Trouble(Reason.MODEM_SILENT, url), ModemStatus(url))

    monkeypatch.setattr(modems, "diagnose", diagnose)
    desk.ports = [PortInfo(f"/dev/ttyUSB{n}", f"/dev/ttyUSB{n}", "") for n in range(6)]
    desk.search()
    assert {row.chip.text() for row in desk.page.modem_search.rows.values()} == {"Not usable"}


def test_a_search_that_is_given_up_ends_at_once(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from threading import Event

    looking, told = Event(), Event()

    def diagnose(url: str, stopped: object) -> Finding:
        assert callable(stopped)
        looking.set()
        while not stopped():
            pass
        told.set()
        return Finding(url, Trouble(Reason.PROGRAM_ENDED, url), ModemStatus(url))

    monkeypatch.setattr(modems, "diagnose", diagnose)
    desk.page.find_button.click()
    desk.room.qtbot.waitUntil(looking.is_set)
    assert desk.page.modem_search.progress.isVisible()
    assert not desk.page.find_button.isEnabled()
    desk.page.modem_search.progress.cancel.click()
    assert desk.page.find_button.isEnabled()
    assert told.wait(10)
    desk.room.settle()
    assert desk.page.modem_search.rows[URL].chip.text() == "Not looked at"
