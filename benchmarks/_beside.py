"""A lane and long work in one process: `python -m benchmarks._beside DATA URL LIST HALF QUIET`.

Prints a JSON object: of each piece of work the monotonic seconds at which it began and ended.
"""

from __future__ import annotations

import gc
import json
import sys
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from smsdesk.app import SWITCH_INTERVAL, open_quiet_desk, window_parts
from smsdesk.services.desk import Desk
from smsdesk.services.importer import Choices
from smsdesk.services.lane import LaneOrder
from smsdesk.ui.start import COLLECT_AFTER

FIRST = 5
"""Texts that are not counted: the lane is still coming up."""
REGION = "GB"


def write_list(path: Path, people: int) -> None:
    """Write a list of people with a group and a note each."""
    with path.open("w", encoding="utf-8") as out:
        out.write("First name,Surname,Mobile,Group,Notes\n")
        for person in range(people):
            number = f"0{7_400_000_000 + 7 * person}"
            out.write(f"First{person},Last{person},{number},Class {person % 40},note {person}\n")


def spans(jobs: Mapping[str, Callable[[], object]]) -> dict[str, tuple[float, float]]:
    """Run jobs one after the other; return when each began and ended."""
    found = {}
    for what, job in jobs.items():
        begun = time.monotonic()
        job()
        found[what] = begun, time.monotonic()
    return found


def _bring(desk: Desk, people: Path) -> None:
    table = desk.importer.read(people)
    columns = desk.importer.suggest_mapping(table, REGION)
    desk.importer.run(table, columns, Choices(region=REGION))


def _work(desk: Desk, people: Path, half: int, quiet: float) -> dict[str, tuple[float, float]]:
    return spans(
        {
            "nothing": lambda: time.sleep(quiet),
            "import": lambda: _bring(desk, people),
            "undo": lambda: desk.past_imports.take_back(desk.past_imports.all()[0].id),
            "import again": lambda: _bring(desk, people),
            "delete half": lambda: desk.people.delete(desk.store.contacts.ids()[:half]),
        }
    )


def main() -> None:
    """Do the work of the command line, with threads and memory looked after as in the window."""
    sys.setswitchinterval(SWITCH_INTERVAL)
    gc.freeze()
    gc.set_threshold(*COLLECT_AFTER)
    data, url, people, half, quiet = sys.argv[1:]
    with open_quiet_desk(Path(data)) as desk:
        lane = window_parts().make_lane(desk, LaneOrder(url))
        thread = threading.Thread(target=lane.run)
        thread.start()
        try:
            while lane.outbox.totals.sent < FIRST:
                time.sleep(0.05)
            print(json.dumps(_work(desk, Path(people), int(half), float(quiet))))
        finally:
            lane.stop()
            thread.join()


if __name__ == "__main__":
    main()
