"""The port disappears in the middle of a batch and comes back: it goes on by itself, once each."""

from __future__ import annotations

from pathlib import Path

import pytest

from smsdesk.sim.server import SimOptions
from tests.support.process import smsdesk, start
from tests.support.witness import virtual_modems

COUNT = 40


@pytest.mark.parametrize("kind", ["pty", "tcp"])
def test_it_goes_on_by_itself(tmp_path: Path, kind: str) -> None:
    data = tmp_path / "data"
    numbers = [f"+1202555{1000 + 100 * (n // 10) + 70 + n % 10}" for n in range(COUNT)]
    options = SimOptions(
        pty=kind == "pty",
        tcp=0 if kind == "tcp" else None,
        link_dir=tmp_path,
        latency=0.02,
    )
    with virtual_modems(options) as (server, witness):
        queued = smsdesk(data, "send", *numbers, "--text", "Hello", "--json")
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

    assert max(witness.times().values()) == 1, "sent twice"
    by_number = {record.number for record in witness.records}
    assert len(rows) == COUNT
    for row in rows:
        assert row["status"] in ("SUCCESS", "UNKNOWN"), row
        assert row["status"] == "UNKNOWN" or row["number"] in by_number, row
    assert sum(row["status"] == "UNKNOWN" for row in rows) <= 1, "at most the one in the air"
