"""A modem comes back under another name, or another one under its name: the lane knows its own."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

import pytest

from smsdesk.app import window_parts
from smsdesk.domain.changes import (
    Change,
    LaneState,
    SimSwapped,
)
from smsdesk.domain.message import Recipient
from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Status
from smsdesk.services.desk import Desk
from smsdesk.services.lane import LaneLoop, LaneOrder
from smsdesk.sim.server import SimOptions, SimServer
from tests.support.witness import Witness, virtual_modems


class Told:
    """What the services told, and a way to wait until something holds."""

    def __init__(self) -> None:
        self.changes: list[Change] = []
        self._grown = threading.Condition()

    def __call__(self, change: Change) -> None:
        with self._grown:
            self.changes.append(change)
            self._grown.notify_all()

    def wait_until(self, holds: Callable[[], object]) -> None:
        """Look after each change whether it holds by now."""
        with self._grown:
            assert self._grown.wait_for(holds, 30), self.changes


@dataclass
class Sockets:
    """The computer's ports: names in a folder that lead to the terminals of virtual modems."""

    folder: Path
    server: SimServer
    witness: Witness

    def plug(self, place: int, name: str) -> str:
        """Plug a modem in under a name."""
        self.server.replug(place)
        link = self.folder / name
        link.unlink(missing_ok=True)
        link.symlink_to(self.server.urls[place])
        return str(link)

    def pull(self, place: int) -> None:
        terminal = self.server.urls[place]
        self.server.unplug(place)
        for link in self.folder.iterdir():
            if str(link.readlink()) == terminal:
                link.unlink()


@dataclass
class Program:
    """The program, with its lanes in threads."""

    directory: Path
    told: Told = field(default_factory=Told)
    desk: Desk = field(init=False)
    stack: ExitStack = field(default_factory=ExitStack)

    def __enter__(self) -> Self:
        self.parts = window_parts()
        self.desk = self.stack.enter_context(self.parts.open_desk(self.directory, self.told))
        self.desk.settings.put("default_region", "US")
        return self

    def __exit__(self, *_: object) -> None:
        self.stack.close()

    def start(self, order: LaneOrder) -> LaneLoop:
        loop = self.parts.make_lane(self.desk, order)
        thread = threading.Thread(target=loop.run)
        thread.start()
        self.stack.callback(thread.join, 30)
        self.stack.callback(loop.stop)
        return loop

    def send(self, number: str) -> int:
        return self.desk.compose.queue("Hello", [Recipient(number)]).queued[0].id

    def wait_until_sent(self, message: int) -> None:
        def sent() -> bool:
            row = self.desk.store.outbounds.get(message)
            return row is not None and row.status is Status.SUCCESS

        self.told.wait_until(sent)

    def wait_until_up(self, *loops: LaneLoop) -> None:
        self.told.wait_until(lambda: all(loop.view().state is LaneState.READY for loop in loops))

    def wait_for_trouble(self, loop: LaneLoop, reason: Reason | None = None) -> None:
        def down() -> bool:
            view = loop.view()
            why = view.trouble.reason if view.trouble is not None else None
            return view.state is LaneState.DOWN and reason in (None, why)

        self.told.wait_until(down)


@pytest.fixture
def sockets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Sockets]:
    folder = tmp_path / "ports"
    folder.mkdir()
    monkeypatch.setenv("SMSDESK_PORTS", str(folder))
    with virtual_modems(SimOptions(modems=2, pty=True, latency=0.01)) as (server, witness):
        for place in range(2):
            server.unplug(place)
        yield Sockets(folder, server, witness)


@contextmanager
def running(tmp_path: Path) -> Iterator[Program]:
    with Program(tmp_path / "data") as program:
        yield program


def test_the_lane_goes_on_under_the_new_name(tmp_path: Path, sockets: Sockets) -> None:
    url = sockets.plug(0, "ttyUSB0")
    with running(tmp_path) as program:
        loop = program.start(LaneOrder(url))
        program.wait_until_sent(program.send("+12025550170"))
        imei = loop.view().status.imei
        sockets.pull(0)
        program.wait_for_trouble(loop)
        waiting = program.send("+12025550171")
        elsewhere = sockets.plug(0, "ttyUSB5")
        program.wait_until_sent(waiting)
        view = loop.view()
        assert (view.url, view.status.port, view.status.imei) == (url, elsewhere, imei)
        known = program.desk.store.modems.get(imei)
        assert known is not None
        assert known.port == elsewhere
    assert [record.number for record in sockets.witness.records] == ["+12025550170", "+12025550171"]


def test_an_unplugged_one_says_so_and_is_found_whenever_it_comes(
    tmp_path: Path, sockets: Sockets
) -> None:
    url = sockets.plug(0, "ttyUSB0")
    with running(tmp_path) as program:
        loop = program.start(LaneOrder(url))
        program.wait_until_up(loop)
        sockets.pull(0)
        program.wait_for_trouble(loop, Reason.MODEM_UNPLUGGED)
        sockets.plug(0, "ttyUSB3")
        program.wait_until_up(loop)


def test_two_modems_that_change_names_keep_their_lanes(tmp_path: Path, sockets: Sockets) -> None:
    urls = [sockets.plug(0, "ttyUSB0"), sockets.plug(1, "ttyUSB1")]
    with running(tmp_path) as program:
        loops = [program.start(LaneOrder(url)) for url in urls]
        program.wait_until_up(*loops)
        imeis = [loop.view().status.imei for loop in loops]
        for place in range(2):
            sockets.pull(place)
        for loop in loops:
            program.wait_for_trouble(loop)
        sockets.plug(0, "ttyUSB1")
        sockets.plug(1, "ttyUSB0")
        program.wait_until_up(*loops)
        assert [loop.view().status.imei for loop in loops] == imeis
        assert [loop.view().status.port for loop in loops] == urls[::-1]


def test_after_a_restart_it_is_found_where_it_was_plugged_in_meanwhile(
    tmp_path: Path, sockets: Sockets
) -> None:
    url = sockets.plug(0, "ttyUSB0")
    with running(tmp_path) as program:
        program.wait_until_up(program.start(LaneOrder(url)))
    sockets.pull(0)
    sockets.plug(1, "ttyUSB0")
    elsewhere = sockets.plug(0, "ttyUSB4")
    with running(tmp_path) as program:
        (known,) = program.desk.store.modems.enabled()
        loop = program.start(LaneOrder(known.port, known))
        program.wait_until_up(loop)
        assert loop.view().status.port == elsewhere


def test_another_sim_is_noticed(tmp_path: Path, sockets: Sockets) -> None:
    url = sockets.plug(0, "ttyUSB0")
    with running(tmp_path) as program:
        loop = program.start(LaneOrder(url))
        program.wait_until_up(loop)
        before = loop.view().status.imsi
        sockets.pull(0)
        program.wait_for_trouble(loop)
        sockets.server.stations[0].modem.device.card.imsi = "001019999999999"
        sockets.plug(0, "ttyUSB0")
        program.wait_until_up(loop)
        (swapped,) = [each for each in program.told.changes if isinstance(each, SimSwapped)]
        assert (swapped.lane, swapped.before, swapped.status.imsi) == (
            url,
            before,
            "001019999999999",
        )
        sims = program.desk.store.modems.sims()
        assert {sim.imsi for sim in sims} == {before, "001019999999999"}
