"""The SIM's PIN, from one start of the program to the next."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from keyring import get_keyring, set_keyring

from smsdesk.app import window_parts
from smsdesk.domain.changes import Change, LaneChanged, LaneState, ModemStatus
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.services.lane import LaneOrder
from smsdesk.sim.server import SimOptions, linked
from tests.support.keyring import MemoryKeyring
from tests.support.process import smsdesk
from tests.support.witness import virtual_modems

_name = count(1)


def started(directory: Path, url: str, pin: str) -> Trouble | None:
    """Start the program, let its lane try the modem once, end it; return what was in the way."""
    told: list[Change] = []
    parts = window_parts()
    with parts.open_desk(directory, told.append) as desk:
        loop = parts.make_lane(desk, LaneOrder(url, pin=pin))
        loop.stop()
        loop.turn()
        loop.run()
    down = [c for c in told if isinstance(c, LaneChanged) and c.state is LaneState.DOWN]
    return down[-1].trouble if down else None


def test_no_restart_gives_a_wrong_pin_again(tmp_path: Path) -> None:
    name = f"pin-for-good-{next(_name)}"
    url = f"virtual://{name}?profile=pin"
    assert started(tmp_path, url, "9999") == Trouble(Reason.SIM_PIN_WRONG, "2")
    for _ in range(2):
        assert started(tmp_path, url, "9999") == Trouble(Reason.SIM_PIN_REFUSED_BEFORE, "2")
    assert linked(name).modem.device.card.pin_tries == 2
    assert started(tmp_path, url, "1234") is None
    assert b"9999" not in (tmp_path / "smsdesk.sqlite3").read_bytes()


@pytest.fixture
def keyring() -> Iterator[MemoryKeyring]:
    """Put a keyring in memory in the place of the desktop's."""
    before, mine = get_keyring(), MemoryKeyring()
    set_keyring(mine)
    yield mine
    set_keyring(before)


def test_a_pin_in_the_keyring_opens_the_sim_at_the_next_start(
    tmp_path: Path, keyring: MemoryKeyring
) -> None:
    name = f"pin-in-keyring-{next(_name)}"
    url = f"virtual://{name}?profile=pin"
    assert started(tmp_path, url, "") == Trouble(Reason.SIM_PIN, "3")
    card = linked(name).modem.device.card
    with window_parts().open_desk(tmp_path, lambda _change: None) as desk:
        desk.pins.keep(ModemStatus(url, iccid=card.iccid), "1234")
    assert started(tmp_path, url, "") is None
    assert list(keyring.kept.values()) == ["1234"]
    linked(name).unplug()
    card.pin = "4321"
    linked(name).replug()
    assert started(tmp_path, url, "") == Trouble(Reason.SIM_PIN_WRONG, "2")
    assert keyring.kept == {}
    assert started(tmp_path, url, "") == Trouble(Reason.SIM_PIN, "2")


@pytest.mark.parametrize(("pin", "sent"), [("1234", 1), ("73915426", 0), ("", 0)])
def test_the_command_line_takes_the_pin_from_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pin: str, sent: int
) -> None:
    monkeypatch.setenv("SMSDESK_PIN", pin)
    with virtual_modems(SimOptions(tcp=0, profile="pin", latency=0.01)) as (server, witness):
        smsdesk(tmp_path, "send", "+12025550170", "--text", "Hello")
        ran = smsdesk(tmp_path, "run", "--port", server.urls[0], "--until-idle", "--json")
        assert len(witness.records) == sent
        assert ran.status == (0 if sent else 1)
    assert "73915426" not in ran.out + ran.err
