"""Long work lets everybody else write in between two of its pieces."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable
from typing import Any

import pytest

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.domain.views import ContactRow
from smsdesk.store.database import Store
from smsdesk.store.turns import GATE_NAME, Queue
from tests.store.support import claim, fill, hand_over, person
from tests.support.clock import FakeClock

PIECES = 3

# Says when it can't get in, and when it was in.
WRITER = """
import sys
from pathlib import Path
from smsdesk.domain.clock import SystemClock
from smsdesk.store import turns
from smsdesk.store.database import Store
class Telling(turns.FileLock):
    def acquire(self, *args, **named):
        got = super().acquire(*args, **named)
        print("waiting", flush=True)
        return got
store, clock = Store.open(Path(sys.argv[1]), SystemClock()), SystemClock()
turns.FileLock = Telling
print("ready", flush=True)
sys.stdin.readline()
with store.queue.transaction() as step:
    (message,) = step.claim("lane", "lane", clock.now())
    step.hand_over(message.id, 0, 1, "lane", "", clock.now())
    print("in", flush=True)
sys.stdin.readline()
store.close()
"""


def _handed_over(store: Store) -> list[int]:
    rows = store._db.rows_of("SELECT outbound FROM outbound_part")
    return [row[0] for row in rows]


class _Waiting(deque[Any]):
    """Who waits in a queue; tells when somebody joins it."""

    def __init__(self) -> None:
        super().__init__()
        self.joined = threading.Semaphore(0)

    def append(self, each: Any) -> None:
        super().append(each)
        self.joined.release()


def _watched(queue: Queue) -> _Waiting:
    queue._waiting = waiting = _Waiting()
    return waiting


def _work(store: Store, in_the_first: Callable[[], None]) -> list[int]:
    """Work in three pieces; return how many messages had been handed over in each."""
    seen: list[int] = []

    def piece(_values: list[int]) -> None:
        if not seen:
            in_the_first()
        seen.append(len(_handed_over(store)))

    store._db.in_turns(range(PIECES), piece, 1)
    return seen


def test_a_lane_hands_over_between_two_pieces_of_its_own_process(
    store: Store, clock: FakeClock
) -> None:
    fill(store, 1)
    (message,) = claim(store, clock.now())
    waiting = _watched(store._db._turn)
    lane = threading.Thread(target=hand_over, args=(store, message.id, clock.now()))

    def begin() -> None:
        lane.start()
        waiting.joined.acquire()

    assert _work(store, begin) == [0, 1, 1]
    lane.join()


def test_a_lane_of_another_process_hands_over_between_two_pieces(store: Store) -> None:
    fill(store, 1)
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(store.path.parent)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as lane:
        assert lane.stdin is not None
        assert lane.stdout is not None
        assert lane.stdout.readline() == "ready\n"

        def begin() -> None:
            lane.stdin.write("go\n")
            lane.stdin.flush()
            assert lane.stdout.readline() == "waiting\n"

        assert _work(store, begin) == [0, 1, 1]
        assert lane.stdout.readline() == "in\n"
        lane.communicate("go\n")


def test_who_waits_and_is_killed_holds_up_nobody(store: Store) -> None:
    fill(store, 1)
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(store.path.parent)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as lane:
        assert lane.stdin is not None
        assert lane.stdout is not None
        lane.stdout.readline()

        def begin() -> None:
            lane.stdin.write("go\n")
            lane.stdin.flush()
            lane.stdout.readline()
            lane.kill()
            lane.wait()

        assert _work(store, begin) == [0, 0, 0]


def test_without_anybody_who_waits_no_lock_is_made(store: Store) -> None:
    _work(store, lambda: None)
    assert not (store.path.parent / GATE_NAME).exists()


def test_writers_come_in_the_order_of_asking() -> None:
    queue, came = Queue(), []
    waiting = _watched(queue)
    assert queue.acquire(0)
    threads = []
    for n in range(4):

        def take(n: int = n) -> None:
            assert queue.acquire(60)
            came.append(n)
            queue.release()

        threads.append(threading.Thread(target=take))
        threads[-1].start()
        waiting.joined.acquire()
    assert not queue.acquire(0.001)
    queue.release()
    for thread in threads:
        thread.join()
    assert came == [0, 1, 2, 3]
    assert queue.acquire(0)


def _told(row: ContactRow) -> tuple[object, ...]:
    return row.id, row.name, [phone.e164 for phone in row.phones], row.groups


def test_many_go_and_come_back_in_pieces(store: Store) -> None:
    store.contacts.bulk_upsert([person(f"P{n}", n, groups=("All",)) for n in range(1_203)])
    rows = store.contacts.page(store.contacts.ids())
    assert store.contacts.delete([row.id for row in rows]) == 1_203
    assert not store.contacts.ids()
    store.contacts.restore(rows)
    back = store.contacts.page(store.contacts.ids())
    assert [_told(row) for row in back] == [_told(row) for row in rows]


def test_nobody_is_brought_back_where_somebody_has_a_number_by_now(store: Store) -> None:
    store.contacts.bulk_upsert([person(f"P{n}", n) for n in range(700)])
    rows = store.contacts.page(store.contacts.ids())
    store.contacts.delete([row.id for row in rows])
    new = store.contacts.save(person("New", 650))
    with pytest.raises(Refusal) as caught:
        store.contacts.restore(rows)
    assert caught.value.reason is Reason.DUPLICATE
    assert list(store.contacts.ids()) == [new.id]
