"""Several claimers at one queue, in threads and in processes: nobody gets what another has."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path

from smsdesk.domain.clock import SystemClock
from smsdesk.domain.outcome import Accepted
from smsdesk.domain.status import Status
from smsdesk.store.database import Store
from tests.store.support import fill

MESSAGES = 300

CLAIMER = """
import json, sys
from pathlib import Path
from smsdesk.domain.clock import SystemClock
from smsdesk.domain.outcome import Accepted
from smsdesk.store.database import Store
clock = SystemClock()
store, lane, got = Store.open(Path(sys.argv[1]), clock), sys.argv[2], []
print("ready", flush=True)
sys.stdin.readline()
while True:
    with store.queue.transaction() as step:
        claimed = step.claim(lane, lane, clock.now(), 3)
        for message in claimed:
            step.hand_over(message.id, 0, 1, lane, "", clock.now())
    if not claimed:
        break
    with store.queue.transaction() as step:
        for message in claimed:
            step.settle(message.id, Accepted((1,)), lane, clock.now())
    got += [message.id for message in claimed]
print(json.dumps(got))
"""


def _check_all_sent_once(store: Store, got: list[list[int]]) -> None:
    claimed = [outbound for each in got for outbound in each]
    assert sorted(claimed) == list(range(1, MESSAGES + 1))
    assert store.outbounds.counts().by_status == {Status.SUCCESS: MESSAGES}
    assert all(len(store.outbounds.events(outbound)) == 3 for outbound in claimed[:20])
    assert store.check() == []


def test_threads_never_claim_the_same_message(tmp_path: Path) -> None:
    clock = SystemClock()
    store = Store.open(tmp_path, clock)
    fill(store, MESSAGES)
    got: dict[str, list[int]] = {f"lane {n}": [] for n in range(2)}
    start = threading.Barrier(len(got))

    def claim_all(lane: str) -> None:
        start.wait()
        while True:
            with store.queue.transaction() as step:
                claimed = step.claim(lane, lane, clock.now(), 2)
                for message in claimed:
                    step.settle(message.id, Accepted(()), lane, clock.now())
            if not claimed:
                return
            got[lane] += [message.id for message in claimed]

    threads = [threading.Thread(target=claim_all, args=(lane,)) for lane in got]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    _check_all_sent_once(store, list(got.values()))
    store.close()


def test_processes_never_claim_the_same_message(tmp_path: Path) -> None:
    store = Store.open(tmp_path, SystemClock())
    fill(store, MESSAGES)
    claimers = [
        subprocess.Popen(
            [sys.executable, "-c", CLAIMER, str(tmp_path), f"lane {n}"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for n in range(2)
    ]
    got: list[list[int]] = []
    for claimer in claimers:
        assert claimer.stdout is not None
        assert claimer.stdout.readline() == "ready\n"
    for claimer in claimers:
        assert claimer.stdin is not None
        claimer.stdin.write("go\n")
        claimer.stdin.flush()
    for claimer in claimers:
        with claimer:
            out, _ = claimer.communicate(timeout=30)
            got.append(json.loads(out))
    _check_all_sent_once(store, got)
    store.close()


def test_processes_make_a_new_file_at_the_same_time(tmp_path: Path) -> None:
    opener = (
        "import sys; from pathlib import Path; from smsdesk.domain.clock import SystemClock\n"
        "from smsdesk.store.database import Store\n"
        "print('ready', flush=True); sys.stdin.readline()\n"
        "s = Store.open(Path(sys.argv[1]), SystemClock())\n"
        "s.settings.set(sys.argv[2], ''); s.close()"
    )
    openers = [
        subprocess.Popen(
            [sys.executable, "-c", opener, str(tmp_path), str(n)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for n in range(3)
    ]
    for each in openers:
        assert each.stdout is not None
        each.stdout.readline()
    for each in openers:
        assert each.stdin is not None
        each.stdin.write("go\n")
        each.stdin.flush()
    ends = []
    for each in openers:
        with each:
            _, err = each.communicate(timeout=30)
            ends.append((each.returncode, err))
    assert ends == [(0, "")] * len(openers)
    store = Store.open(tmp_path, SystemClock())
    assert store.settings.all() == {"0": "", "1": "", "2": ""}
    assert store.check() == []
    store.close()
