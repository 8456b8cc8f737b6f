"""The port disappears in the middle of a batch and comes back: it goes on by itself, once each.

How long it takes to go on is printed (`pytest -s`); the budget (DESIGN 10) is 3 s.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest

from smsdesk.sim.server import SimOptions
from tests.support.process import smsdesk, start
from tests.support.witness import Witness, virtual_modems

COUNT = 40
NUMBERS = [f"+1202555{1000 + 100 * (n // 10) + 70 + n % 10}" for n in range(COUNT)]


@pytest.mark.parametrize("kind", ["pty", "tcp"])
def test_it_goes_on_by_itself(tmp_path: Path, kind: str) -> None:
    data = tmp_path / "data"
    options = SimOptions(
        pty=kind == "pty",
        tcp=0 if kind == "tcp" else None,
        link_dir=tmp_path,
        latency=0.02,
    )
    with virtual_modems(options) as (server, witness):
        queued = smsdesk(data, "send", *NUMBERS, "--text", "Hello", "--json")
        assert len(queued.json["queued"]) == COUNT, queued.err
        lanes = start(
            data, "run", "--port", server.urls[0], "--until-idle", "--timeout", "90", "--json"
        )
        assert witness.wait_for(10)
        server.unplug(0)
        gone_after = len(witness.records)
        server.replug(0)
        assert witness.wait_for(gone_after + 5), "it went on after the port came back"
        out, err = lanes.communicate(timeout=120)
        assert lanes.returncode == 0, (out, err)
        rows = smsdesk(data, "outbox", "--json").json
    check(witness, rows)


def check(witness: Witness, rows: list[dict[str, Any]]) -> None:
    """Assert that each message went once, and that nothing else is said of it."""
    assert max(witness.times().values()) == 1, "sent twice"
    by_number = {record.number for record in witness.records}
    assert len(rows) == COUNT
    for row in rows:
        assert row["status"] in ("SUCCESS", "UNKNOWN"), row
        assert row["status"] == "UNKNOWN" or row["number"] in by_number, row
    assert sum(row["status"] == "UNKNOWN" for row in rows) <= 1, "at most the one in the air"


@pytest.mark.parametrize("away", [0.0, 5.0])
def test_it_goes_on_under_another_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, away: float
) -> None:
    """The kernel gives a stick that is plugged in again another name."""
    data, ports = tmp_path / "data", tmp_path / "ports"
    ports.mkdir()
    monkeypatch.setenv("SMSDESK_PORTS", str(ports))
    with virtual_modems(SimOptions(pty=True, latency=0.02)) as (server, witness):
        first = ports / "ttyUSB0"
        first.symlink_to(server.urls[0])
        queued = smsdesk(data, "send", *NUMBERS, "--text", "Hello", "--json")
        assert len(queued.json["queued"]) == COUNT, queued.err
        lanes = start(
            data, "run", "--port", str(first), "--until-idle", "--timeout", "90", "--json"
        )
        assert witness.wait_for(10)
        server.unplug(0)
        first.unlink()
        gone_after = len(witness.records)
        assert not witness.wait_for(gone_after + 1, timeout=away)
        server.replug(0)
        (ports / "ttyUSB5").symlink_to(server.urls[0])
        came_back = time.monotonic()
        assert witness.wait_for(gone_after + 1), "it went on under the new name"
        print(f"\nsending again {time.monotonic() - came_back:.2f} s after the return")
        out, err = lanes.communicate(timeout=120)
        assert lanes.returncode == 0, (out, err)
        rows = smsdesk(data, "outbox", "--json").json
    check(witness, rows)
