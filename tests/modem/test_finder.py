"""A modem that comes back under another name is found again, and nobody else is disturbed."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from smsdesk.modem.finder import STARTING_FOR, PortFinder, Sought
from smsdesk.modem.listing import PortInfo
from tests.modem.rig import FakeClock

OURS, OTHER = "356938035643809", "490154203237518"
SERIAL, PLACE = "12d1:1001 ABC 2", "1-1.4:1.2"


def port(name: str, **more: object) -> PortInfo:
    return PortInfo(name, name, "", **{"pluggable": True, **more})


@dataclass
class Desk:
    """The computer: what is plugged in, and what each port answers (None: nothing yet)."""

    clock: FakeClock = field(default_factory=FakeClock)
    ports: list[PortInfo] = field(default_factory=list)
    answers: dict[str, str | None] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    listings: int = 0

    def __post_init__(self) -> None:
        self.finder = PortFinder(
            self.clock, list_ports=self._list, present=self._present, imei_at=self._imei_at
        )

    def _list(self) -> list[PortInfo]:
        self.listings += 1
        return list(self.ports)

    def _present(self) -> frozenset[str]:
        return frozenset(each.url for each in self.ports)

    def _imei_at(self, url: str) -> str | None:
        self.asked.append(url)
        return self.answers.get(url)

    def plug(self, name: str, imei: str | None, **more: object) -> None:
        self.ports.append(port(name, **more))
        self.answers[name] = imei

    def find(self, **more: str) -> str | None:
        return self.finder.find(Sought(OURS, "/dev/ttyUSB0", **more))


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_an_unknown_port_is_asked_until_the_imei_matches(desk: Desk) -> None:
    desk.plug("/dev/ttyUSB3", OTHER)
    desk.plug("/dev/ttyUSB4", OURS)
    assert desk.find() == "/dev/ttyUSB4"


@pytest.mark.parametrize(
    "known",
    [{"usb_serial": SERIAL}, {"usb_place": PLACE}, {"usb_serial": SERIAL, "usb_place": "x"}],
)
def test_a_device_that_is_known_again_is_asked_alone(desk: Desk, known: dict[str, str]) -> None:
    desk.plug("/dev/ttyUSB3", "")
    desk.plug("/dev/ttyUSB4", OURS, usb_serial=SERIAL, usb_place=PLACE)
    assert desk.find(**known) == "/dev/ttyUSB4"
    assert desk.asked == ["/dev/ttyUSB4"]


def test_the_imei_decides_among_sticks_that_share_a_serial_number(desk: Desk) -> None:
    desk.plug("/dev/ttyUSB3", OTHER, usb_serial=SERIAL)
    desk.plug("/dev/ttyUSB4", OURS, usb_serial=SERIAL)
    assert desk.find(usb_serial=SERIAL) == "/dev/ttyUSB4"


def test_another_modem_in_the_same_socket_is_not_taken_for_ours(desk: Desk) -> None:
    desk.plug("/dev/ttyUSB3", OTHER, usb_place=PLACE)
    assert desk.find(usb_place=PLACE) is None
    desk.plug("/dev/ttyUSB7", OURS, usb_place="1-1.2:1.2")
    assert desk.find(usb_place=PLACE) == "/dev/ttyUSB7"


def test_what_is_no_modem_is_asked_once_while_it_is_plugged_in(desk: Desk) -> None:
    desk.plug("/dev/ttyACM0", "")
    desk.plug("/dev/ttyUSB3", OTHER)
    for _ in range(100):
        assert desk.find() is None
        desk.clock.seconds += 1
    assert sorted(desk.asked) == ["/dev/ttyACM0", "/dev/ttyUSB3"]


def test_it_is_asked_again_once_it_was_unplugged(desk: Desk) -> None:
    desk.plug("/dev/ttyACM0", "")
    desk.find()
    unplugged = desk.ports.pop()
    desk.find()
    desk.ports.append(unplugged)
    desk.answers["/dev/ttyACM0"] = OURS
    assert desk.find() == "/dev/ttyACM0"


def test_another_device_under_the_same_name_is_asked_anew(desk: Desk, tmp_path: Path) -> None:
    node = tmp_path / "ttyACM0"
    node.touch()
    desk.plug(str(node), "")
    assert desk.find() is None
    node.rename(tmp_path / "old")
    node.touch()
    desk.answers[str(node)] = OURS
    desk.clock.seconds += 10
    assert desk.find() == str(node)


def test_a_silent_port_is_asked_less_and_less_and_then_left_alone(desk: Desk) -> None:
    desk.plug("/dev/ttyACM0", None)
    for _ in range(600):
        desk.find()
        desk.clock.seconds += 1
    assert 4 <= len(desk.asked) <= 8
    count = len(desk.asked)
    desk.answers["/dev/ttyACM0"] = OURS
    assert desk.find() is None
    assert len(desk.asked) == count


def test_our_own_device_is_waited_for_while_it_starts(desk: Desk) -> None:
    """A stick needs some seconds after it was plugged in; strangers are left alone meanwhile."""
    desk.plug("/dev/ttyUSB4", None, usb_serial=SERIAL)
    desk.plug("/dev/ttyACM0", "")
    while desk.clock.seconds < 1000 + STARTING_FOR - 1:
        assert desk.find(usb_serial=SERIAL) is None
        desk.clock.seconds += 1
    assert "/dev/ttyACM0" not in desk.asked
    desk.clock.seconds += 2
    desk.find(usb_serial=SERIAL)
    assert "/dev/ttyACM0" in desk.asked
    desk.clock.seconds += 300
    desk.answers["/dev/ttyUSB4"] = OURS
    assert desk.find(usb_serial=SERIAL) == "/dev/ttyUSB4"


def test_what_must_be_left_alone_is_not_asked(desk: Desk, tmp_path: Path) -> None:
    link = tmp_path / "modem1"
    link.symlink_to("/dev/ttyUSB6")
    desk.plug("/dev/ttyUSB0", OURS)  # where it is not any more
    desk.plug("/dev/ttyS0", OURS, pluggable=False)
    desk.plug("router:1-1", OURS)
    desk.plug("/dev/ttyUSB5", OURS)
    desk.plug("/dev/ttyUSB6", OURS)
    desk.finder.hold("/dev/ttyUSB5")
    desk.finder.hold(str(link))
    assert desk.find() is None
    assert desk.asked == []
    link.unlink()
    desk.finder.release(str(link))
    assert desk.find() == "/dev/ttyUSB6"


@pytest.mark.parametrize("last", ["socket://192.168.1.2:4000", "virtual://demo"])
def test_what_is_not_plugged_in_here_is_not_searched(desk: Desk, last: str) -> None:
    desk.plug("/dev/ttyUSB5", OURS)
    assert desk.finder.find(Sought(OURS, last)) is None
    assert desk.asked == []


def test_nothing_new_costs_no_listing(desk: Desk) -> None:
    desk.plug("/dev/ttyACM0", "")
    for _ in range(50):
        desk.find()
        desk.clock.seconds += 0.05
    assert desk.listings == 1


def test_a_port_belongs_to_one_lane(desk: Desk, tmp_path: Path) -> None:
    link = tmp_path / "modem1"
    link.symlink_to("/dev/ttyUSB5")
    assert desk.finder.hold(str(link))
    assert not desk.finder.hold("/dev/ttyUSB5")
    desk.finder.release("/dev/ttyUSB5")
    assert not desk.finder.hold("/dev/ttyUSB5")
    desk.finder.release(str(link))
    assert desk.finder.hold("/dev/ttyUSB5")


def test_what_a_lane_saw_somewhere_else_needs_no_asking(desk: Desk) -> None:
    """Two modems changed names: each lane finds the other's at its port."""
    desk.plug("/dev/ttyUSB5", None)
    desk.finder.note("/dev/ttyUSB5", OURS)
    assert desk.find() == "/dev/ttyUSB5"
    desk.finder.note("/dev/ttyUSB5", OTHER)
    assert desk.find() is None
    assert desk.asked == []
    desk.clock.seconds += 10
    desk.find()
    assert desk.asked == ["/dev/ttyUSB5"]


def test_two_lanes_that_search_at_once_ask_each_port_once(desk: Desk) -> None:
    desk.plug("/dev/ttyUSB5", OURS)
    desk.plug("/dev/ttyUSB6", OTHER)
    found: dict[str, str | None] = {}

    def search(imei: str) -> None:
        found[imei] = desk.finder.find(Sought(imei, "/dev/ttyUSB0"))

    threads = [threading.Thread(target=search, args=(imei,)) for imei in (OURS, OTHER)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert found == {OURS: "/dev/ttyUSB5", OTHER: "/dev/ttyUSB6"}
    assert sorted(desk.asked) == ["/dev/ttyUSB5", "/dev/ttyUSB6"]


def test_whereabouts(desk: Desk) -> None:
    desk.plug("/dev/ttyUSB4", OURS, usb_serial=SERIAL, usb_place=PLACE)
    assert desk.finder.whereabouts("/dev/ttyUSB4?baud=9600") == (SERIAL, PLACE)
    assert desk.finder.whereabouts("/dev/ttyUSB9") == ("", "")
    assert desk.finder.whereabouts("virtual://demo") == ("", "")
