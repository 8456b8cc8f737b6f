"""A wrong PIN is given to a SIM once, however often the program is started."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from smsdesk.app import window_parts
from smsdesk.domain.changes import Change, LaneChanged, LaneState
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.services.lane import LaneOrder
from smsdesk.sim.server import linked

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
