"""Sending beside long work on the address book: the longest gap between two texts of a lane.

A list is imported, the import undone, the list imported again and half of its people deleted
while a lane sends over a virtual modem: once in threads of one process, as in the window, once
beside `smsdesk run` by commands. A gap is between two texts that the network took.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import _beside, _senders
from benchmarks._modems import Modems, Taken
from smsdesk.app import open_quiet_desk
from smsdesk.domain.status import Status

LATENCY = 0.02
PEOPLE = 200_000
DELETED = 100_000
MESSAGES = 20_000
QUIET = 10.0
BUDGET_MS = 250.0

Spans = Mapping[str, tuple[float, float]]


def main() -> None:
    """Print a table for each of the two cases."""
    for title, work in (("threads of one process", _together), ("other processes", _apart)):
        print(f"  beside a lane at L = {LATENCY} s, {PEOPLE:,} people, in {title}")
        with TemporaryDirectory(prefix="smsdesk-bench-") as name, Modems(latency=LATENCY) as modems:
            folder = Path(name)
            data, people = folder / "data", folder / "people.csv"
            _beside.write_list(people, PEOPLE)
            _senders.fill(data, MESSAGES)
            spans = work(data, modems, people)
            _tell(spans, modems.taken(modems.so_far()))
            _tell_failures(data)


def _together(data: Path, modems: Modems, people: Path) -> Spans:
    words = (sys.executable, "-m", "benchmarks._beside", str(data), modems.urls[0], str(people))
    sizes = (str(DELETED), str(QUIET))
    done = subprocess.run((*words, *sizes), check=True, capture_output=True, text=True)
    spans: dict[str, tuple[float, float]] = json.loads(done.stdout)
    return spans


def _apart(data: Path, modems: Modems, people: Path) -> Spans:
    def command(*words: str) -> None:
        line = _senders.smsdesk_words(data, *words)
        done = subprocess.run(line, capture_output=True, text=True, check=False)
        if done.returncode:
            print(f"    {words[0]} FAILED: {done.stderr.strip()}")

    def delete() -> None:
        with open_quiet_desk(data) as desk:
            desk.people.delete(desk.store.contacts.ids()[:DELETED])

    bring = ("import", str(people), "--country", "GB")
    with _sending(data, modems):
        return _beside.spans(
            {
                "nothing": lambda: time.sleep(QUIET),
                "import": lambda: command(*bring),
                "undo": lambda: command("imports", "--undo", "1"),
                "import again": lambda: command(*bring),
                "delete half": delete,
            }
        )


@contextmanager
def _sending(data: Path, modems: Modems) -> Iterator[None]:
    words = _senders.smsdesk_words(data, "--json", "run", "--port", modems.urls[0])
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as lane:
        try:
            while modems.so_far() < _beside.FIRST:
                time.sleep(0.05)
            yield
        finally:
            lane.terminate()
            said, _ = lane.communicate()
            print(f"    run: {' '.join(said.decode().split())}")


def _tell(spans: Spans, taken: Sequence[Taken]) -> None:
    for what, (begun, ended) in spans.items():
        moments = [each.at for each in taken if begun <= each.at <= ended]
        edges = (begun, *moments, ended)
        worst = max(after - before for before, after in pairwise(edges)) * 1000
        kept = "kept" if worst <= BUDGET_MS else "MISSED"
        print(
            f"    {what:13}{ended - begun:7.1f} s  {len(moments) / (ended - begun):6.1f}/s"
            f"   longest gap {worst:7.0f} ms   budget {BUDGET_MS:.0f} ms: {kept}"
        )


def _tell_failures(data: Path) -> None:
    with open_quiet_desk(data) as desk:
        counts = desk.store.outbounds.counts().by_status
        bad = {each.value: counts.get(each, 0) for each in (Status.FAILED, Status.UNKNOWN)}
        print(f"    {bad}, check: {desk.store.check() or 'ok'}")


if __name__ == "__main__":
    main()
