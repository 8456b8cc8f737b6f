"""Killed in the middle of a send, again and again: nothing twice, nothing lost, nothing untrue.

The short version runs with the suite; `make endurance` runs more rounds with other seeds
(SMSDESK_KILLS and SMSDESK_SEED).
"""

from __future__ import annotations

import os
from pathlib import Path
from random import Random

from smsdesk.sim.server import SimOptions
from tests.support.process import smsdesk, start
from tests.support.witness import Witness, virtual_modems

KILLS = int(os.environ.get("SMSDESK_KILLS", "4"))
SEED = int(os.environ.get("SMSDESK_SEED", "20261122"))
PER_KILL = 12


def people(path: Path, count: int) -> dict[str, str]:
    """Write a list and return each number's own text; every third text takes several parts."""
    texts: dict[str, str] = {}
    lines = ["phone,greeting"]
    for n in range(count):
        # The last two digits steer clear of the personas that refuse or answer.
        number = f"+1202555{1000 + 100 * (n // 10) + 70 + n % 10}"
        greeting = f"{n} " + "long " * (60 if n % 3 == 0 else 2)
        lines.append(f"{number},{greeting.strip()}")
        texts[number] = f"Hello {greeting.strip()}"
    path.write_text("\n".join(lines) + "\n")
    return texts


def whole_texts(witness: Witness) -> dict[str, list[str]]:
    """Return, per number, the texts that arrived whole; parts come together by their header."""
    parts: dict[tuple[str, int | None], dict[int, str]] = {}
    for record in witness.records:
        reference = record.concat.reference if record.concat else None
        sequence = record.concat.sequence if record.concat else 1
        parts.setdefault((record.number, reference), {})[sequence] = record.text or ""
    whole: dict[str, list[str]] = {}
    for (number, _), pieces in parts.items():
        whole.setdefault(number, []).append("".join(pieces[key] for key in sorted(pieces)))
    return whole


def test_kill_at_random_moments(tmp_path: Path) -> None:
    random = Random(SEED)
    data = tmp_path / "data"
    texts = people(tmp_path / "people.csv", KILLS * PER_KILL + 5)
    options = SimOptions(pty=True, link_dir=tmp_path, latency=0.01, seed=SEED)
    with virtual_modems(options) as (server, witness):
        url = server.urls[0]
        queued = smsdesk(
            data, "bulk", str(tmp_path / "people.csv"), "--text", "Hello {greeting}", "--json"
        )
        assert queued.json["queued"] == len(texts), queued.err
        for _ in range(KILLS):
            lanes = start(data, "run", "--port", url)
            goal = len(witness.records) + random.randrange(1, PER_KILL)
            assert witness.wait_for(goal), lanes.communicate(timeout=5)
            lanes.kill()
            lanes.communicate()
        ended = smsdesk(data, "run", "--port", url, "--until-idle", "--timeout", "120", "--json")
        assert ended.status == 0, ended.err
        rows = smsdesk(data, "outbox", "--json").json

    repeated = {key: times for key, times in witness.times().items() if times > 1}
    assert not repeated, "a part was sent twice"
    assert len(rows) == len(texts), "a message was lost"
    arrived = whole_texts(witness)
    for row in rows:
        expected = texts[row["number"]]
        assert row["status"] in ("SUCCESS", "UNKNOWN"), row
        if row["status"] == "SUCCESS":
            assert arrived[row["number"]] == [expected], row
        else:
            assert row["reason"] == "program_ended", row
    in_doubt = sum(row["status"] == "UNKNOWN" for row in rows)
    assert in_doubt <= KILLS, "at most the one in the air at each kill is in doubt"
