"""Ports that come and go are told, once each; what was there before is no news."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from smsdesk.services.modems import PortInfo
from smsdesk.workers.pool import Pool
from smsdesk.workers.port_watch import PortWatch


def port(name: str) -> PortInfo:
    return PortInfo(f"lasting-{name}", name, "", pluggable=True)


class Desk:
    """A computer whose ports a test plugs in."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.pool = Pool()
        self.ports = [port("ttyS0")]
        self.listings = 0
        self.broken = False
        self.watch = PortWatch(self.pool, self._present, self._list)
        self.came: list[list[str]] = []
        self.went: list[list[str]] = []
        self.errors: list[BaseException] = []
        self.watch.plugged.connect(lambda ports: self.came.append([p.device for p in ports]))
        self.watch.pulled.connect(lambda devices: self.went.append(sorted(devices)))
        self.watch.failed.connect(self.errors.append)

    def _present(self) -> frozenset[str]:
        if self.broken:
            raise OSError("no /sys")
        return frozenset(each.device for each in self.ports)

    def _list(self) -> list[PortInfo]:
        self.listings += 1
        return list(self.ports)

    def look(self) -> None:
        self.watch.look()
        self.qtbot.waitUntil(lambda: not self.pool.busy())


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(qtbot)
    yield made
    made.watch.stop()
    assert made.pool.close()


def test_what_is_there_at_the_start_is_no_news(desk: Desk) -> None:
    desk.look()
    desk.look()
    assert (desk.came, desk.went, desk.listings) == ([], [], 1)


def test_each_port_is_told_once_when_it_comes_and_when_it_goes(desk: Desk) -> None:
    desk.look()
    desk.ports += [port("ttyUSB0"), port("ttyUSB1")]
    desk.look()
    desk.look()
    assert desk.came == [["ttyUSB0", "ttyUSB1"]]
    del desk.ports[1:]
    desk.look()
    assert desk.went == [["ttyUSB0", "ttyUSB1"]]
    assert desk.listings == 3


def test_a_port_that_gets_its_lasting_name_later_is_no_second_one(desk: Desk) -> None:
    desk.look()
    desk.ports.append(port("ttyUSB0"))
    desk.look()
    desk.ports[-1] = PortInfo("/dev/serial/by-id/x", "ttyUSB0", "", pluggable=True)
    desk.ports.append(port("ttyACM0"))
    desk.look()
    assert desk.came == [["ttyUSB0"], ["ttyACM0"]]


def test_what_cannot_be_listed_is_told_once(desk: Desk) -> None:
    desk.watch.start()
    desk.qtbot.waitUntil(lambda: not desk.pool.busy())
    desk.broken = True
    desk.look()
    assert [str(error) for error in desk.errors] == ["no /sys"]
    assert not desk.watch._timer.isActive()
