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
ENOUGH_FOR_CPU = 1_000


def _smsdesk(data: Path, *words: str) -> list[str]:
    return [sys.executable, "-m", "smsdesk", "--data-dir", str(data), *words]


def _fill(data: Path, count: int) -> None:
    # Endings from 70 on belong to people who neither answer nor refuse.
    people = [Recipient(f"+1202555{n // 30:02d}{70 + n % 30}") for n in range(count)]
    with open_quiet_desk(data) as desk:
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
        told = [json.loads(line) for line in journal.read_text().splitlines()]
    times = [each["at"] for each in told if each["what"] == "sent"]
    first, last = (datetime.fromisoformat(times[n]).timestamp() for n in (0, -1))
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return (last - first) / (len(times) - 1), cpu / len(times)


def main() -> None:
    """Print one line per latency, with its share of what the latency allows."""
    for latency, count in CASES:
        each, cpu = _run(latency, count)
        share = f"{latency / each:7.1%} of the possible rate, " if latency else ""
        # The start of the program weighs too much in the CPU time of a few messages.
        spent = f", {cpu * 1000:.2f} s CPU per 1,000" if count >= ENOUGH_FOR_CPU else ""
        print(f"  L = {latency:4} s: {share}{1 / each:.1f} messages/s{spent}")


if __name__ == "__main__":
    main()
