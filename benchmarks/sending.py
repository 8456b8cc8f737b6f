"""Sending: (latency + wire time) ÷ time per message, with durable hand-over, over a pty.

Each figure is one run of the real lane (store, session, engine, port) against the virtual modem
in a process of its own. "Possible" is what the network's latency alone would allow.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
from datetime import datetime
from pathlib import Path

from smsdesk.app import open_quiet_desk
from smsdesk.domain.message import Recipient

CASES = ((1.0, 8), (0.05, 150), (0.0, 1500))


def _smsdesk(data: Path, *words: str) -> list[str]:
    return [sys.executable, "-m", "smsdesk", "--data-dir", str(data), *words]


def _fill(data: Path, count: int) -> None:
    people = [Recipient(f"+1202555{n:04d}") for n in range(min(count, 10_000))]
    with open_quiet_desk(data) as desk:
        for _ in range(max(1, count // 10_000)):
            desk.compose.queue("Good morning", people)


def _run(latency: float, count: int) -> tuple[float, float]:
    """Return seconds per message on the network's side, and CPU seconds per message on ours."""
    with tempfile.TemporaryDirectory() as folder:
        data, journal = Path(folder) / "data", Path(folder) / "journal"
        _fill(data, count)
        sim = ("sim", "--pty", "--latency", str(latency), "--journal", str(journal), "--json")
        with subprocess.Popen(_smsdesk(data, *sim), stdout=subprocess.PIPE, text=True) as server:
            assert server.stdout is not None
            url = json.loads(server.stdout.readline())["urls"][0]
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            words = ("run", "--port", url, "--until-idle", "--json")
            subprocess.run(_smsdesk(data, *words), capture_output=True, check=True)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            server.terminate()
        times = [json.loads(line)["at"] for line in journal.read_text().splitlines()]
    first, last = (datetime.fromisoformat(times[n]).timestamp() for n in (0, -1))
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return (last - first) / (len(times) - 1), cpu / len(times)


def main() -> None:
    """Print one line per latency, with its share of what the latency allows."""
    for latency, count in CASES:
        each, cpu = _run(latency, count)
        share = f"{latency / each:7.1%} of the possible rate" if latency else " " * 28
        print(
            f"  L = {latency:4} s: {share}, {1 / each:8.1f} messages/s, {cpu * 1000:.2f} s CPU/1000"
        )


if __name__ == "__main__":
    main()
