"""The store as a whole: opening, several at once, threads, and what the world does to the file."""

from __future__ import annotations

import gc
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.store.database import Store
from smsdesk.store.queue import NewOutbound
from tests.store.support import claim, fill, number
from tests.support.clock import FakeClock

FILE = "smsdesk.sqlite3"


def _refusal(act: Callable[[], object]) -> Refusal:
    with pytest.raises(Refusal) as refused:
        act()
    return refused.value


def in_thread(act: Callable[[], object]) -> None:
    """Run in a thread of its own and raise here what is raised there."""
    raised: list[BaseException] = []

    def run() -> None:
        try:
            act()
        except BaseException as err:  # noqa: BLE001 - handed to the test
            raised.append(err)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    if raised:
        raise raised[0]


def test_a_missing_directory_is_made_for_the_user_alone(tmp_path: Path, clock: FakeClock) -> None:
    directory = tmp_path / "a" / "b"
    store = Store.open(directory, clock)
    assert store.path == directory / FILE
    if sys.platform != "win32":
        assert stat.S_IMODE(directory.stat().st_mode) == 0o700
        assert stat.S_IMODE(store.path.stat().st_mode) == 0o600
    store.close()
    assert [path.name for path in directory.iterdir()] == [FILE], "the log is taken in at the end"


def test_every_connection_syncs_each_commit(store: Store) -> None:
    def look() -> None:
        rows = [store._db.rows_of(f"PRAGMA {name}") for name in ("journal_mode", "synchronous")]
        assert rows == [[("wal",)], [(2,)]]
        assert store._db.rows_of("PRAGMA foreign_keys") == [(1,)]

    look()
    in_thread(look)


def test_two_stores_work_in_one_process(tmp_path: Path, clock: FakeClock) -> None:
    one, two = (Store.open(tmp_path / name, clock) for name in ("one", "two"))
    fill(one, 3)
    fill(two, 1)
    assert len(one.outbounds.ids()) == 3
    assert len(two.outbounds.ids()) == 1
    one.close()
    fill(two, 1)
    assert len(two.outbounds.ids()) == 2
    two.close()


def test_a_closed_store_is_not_used_again(tmp_path: Path, clock: FakeClock) -> None:
    store = Store.open(tmp_path, clock)
    store.close()
    with pytest.raises(RuntimeError, match="closed"):
        store.settings.all()


def test_a_thread_that_ends_takes_its_connection_along(store: Store) -> None:
    store.settings.all()
    before = len(store._db._links)
    for _ in range(5):
        in_thread(lambda: store.settings.set("a", "b"))
    gc.collect()
    assert len(store._db._links) == before


def test_close_closes_the_connections_of_other_threads(tmp_path: Path, clock: FakeClock) -> None:
    store = Store.open(tmp_path, clock)
    opened, finish = threading.Event(), threading.Event()

    def use() -> None:
        store.settings.all()
        opened.set()
        finish.wait(10)

    thread = threading.Thread(target=use)
    thread.start()
    opened.wait(10)
    store.close()
    assert not (tmp_path / f"{FILE}-wal").exists()
    finish.set()
    thread.join()


def test_another_writer_is_noticed(tmp_path: Path, store: Store, clock: FakeClock) -> None:
    before = store.data_version()
    store.settings.set("mine", "1")
    assert store.data_version() == before, "what this thread wrote itself is no news to it"
    in_thread(lambda: store.settings.set("of another thread", "1"))
    after = store.data_version()
    assert after != before
    other = Store.open(store.path.parent, clock)
    other.settings.set("of another store", "1")
    other.close()
    assert store.data_version() != after


# Transactions.


def test_atomic_joins_everything_or_nothing(store: Store) -> None:
    def fail_half_way() -> None:
        with store.atomic():
            fill(store, 2)
            store.consents.set(number(1), do_not_send="x", evidence="", actor="person")
            raise RuntimeError("half way")

    with pytest.raises(RuntimeError, match="half way"):
        fail_half_way()
    assert list(store.outbounds.ids()) == []
    assert store.consents.get(number(1)) is None
    with store.atomic():
        fill(store, 2)
        store.consents.set(number(1), do_not_send="x", evidence="", actor="person")
    assert store.consents.get(number(1)) is not None


def test_a_refusal_inside_leaves_the_rest_of_the_transaction(store: Store) -> None:
    store.contacts.save(ContactRow(0, "Ann", phones=(PhoneRow(0, number(1), ""),)))
    with store.atomic():
        store.settings.set("a", "1")
        taken = ContactRow(
            0, "Bob", phones=(PhoneRow(0, number(2), ""), PhoneRow(0, number(1), ""))
        )
        assert _refusal(lambda: store.contacts.save(taken)).reason is Reason.DUPLICATE
        store.settings.set("b", "2")
    assert store.settings.all() == {"a": "1", "b": "2"}
    assert store.contacts.by_number(number(2)) is None


def test_readers_see_nothing_before_the_commit(store: Store) -> None:
    with store.atomic():
        fill(store, 1)

        def look() -> None:
            assert list(store.outbounds.ids()) == []

        in_thread(look)
    assert len(store.outbounds.ids()) == 1


def test_writers_of_one_process_take_turns(store: Store) -> None:
    """Eight threads, each of them reading and then writing in one transaction."""
    store.settings.set("sum", "0")

    def add() -> None:
        for _ in range(25):
            with store.atomic():
                store.settings.set("sum", str(int(store.settings.get("sum", "")) + 1))

    threads = [threading.Thread(target=add) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert store.settings.get("sum") == "200"


# What the world does.


def test_a_writer_that_does_not_end_is_not_waited_for_for_ever(
    tmp_path: Path, clock: FakeClock
) -> None:
    store = Store.open(tmp_path, clock, patience=0.05)
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        refused = _refusal(lambda: store.settings.set("a", "b"))
        assert (refused.reason, refused.trouble.detail) == (Reason.DATA_LOCKED, str(store.path))
        assert store.settings.all() == {}, "readers never wait"
        other.execute("ROLLBACK")
    store.settings.set("a", "b")
    with store.atomic():
        locked = lambda: in_thread(lambda: store.settings.set("a", "c"))  # noqa: E731 - short
        assert _refusal(locked).reason is Reason.DATA_LOCKED
    store.close()


def test_a_file_that_another_program_holds_is_refused(tmp_path: Path, clock: FakeClock) -> None:
    with closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        opening = lambda: Store.open(tmp_path, clock, patience=0.05)  # noqa: E731 - short
        assert _refusal(opening).reason is Reason.DATA_LOCKED


def test_a_full_disk_is_a_refusal_and_loses_nothing(store: Store, clock: FakeClock) -> None:
    outbound = fill(store)[0].id
    pages = store._db.rows_of("PRAGMA page_count")[0][0]
    store._db.rows_of(f"PRAGMA max_page_count = {pages + 2}")
    news = [NewOutbound(number(n), "x" * 500) for n in range(500)]
    refused = _refusal(lambda: store.queue.add_batch("", "", news))
    assert refused.reason is Reason.DATA_DISK_FULL
    store._db.rows_of("PRAGMA max_page_count = 100000")
    assert list(store.outbounds.ids()) == [outbound]
    assert [message.id for message in claim(store, clock.now(), 9)] == [outbound]


def test_a_disk_that_turned_read_only_is_a_refusal(store: Store) -> None:
    store._db.rows_of("PRAGMA query_only = ON")
    assert _refusal(lambda: fill(store)).reason is Reason.DATA_NOT_WRITABLE
    store._db.rows_of("PRAGMA query_only = OFF")
    fill(store)


def _file_in_place_of_the_directory(path: Path) -> Path:
    (path / "data").write_text("")
    return path / "data"


def _directory_in_place_of_the_file(path: Path) -> Path:
    (path / "data" / FILE).mkdir(parents=True)
    return path / "data"


def _file_on_the_way(path: Path) -> Path:
    (path / "data").write_text("")
    return path / "data" / "deeper"


@pytest.mark.parametrize(
    "make", [_file_in_place_of_the_directory, _directory_in_place_of_the_file, _file_on_the_way]
)
def test_a_place_that_can_not_be_written_is_refused(
    tmp_path: Path, clock: FakeClock, make: Callable[[Path], Path]
) -> None:
    directory = make(tmp_path)
    refused = _refusal(lambda: Store.open(directory, clock))
    assert refused.reason is Reason.DATA_NOT_WRITABLE
    assert refused.trouble.detail == str(directory)


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs a file system without files")
def test_a_read_only_file_system_is_refused_even_for_root(clock: FakeClock) -> None:
    refused = _refusal(lambda: Store.open(Path("/proc/smsdesk"), clock))
    assert refused.reason is Reason.DATA_NOT_WRITABLE


def test_damage_that_shows_later_is_a_refusal_too(tmp_path: Path, clock: FakeClock) -> None:
    store = Store.open(tmp_path, clock)
    fill(store, 2000)
    store.close()
    pages = store.path.stat().st_size // 4096
    with store.path.open("r+b") as file:
        for page in range(pages // 2, pages):
            file.seek(page * 4096)
            file.write(b"\xff" * 200)
    damaged = Store.open(tmp_path, clock)
    found = damaged.check()
    assert found
    refused = _refusal(lambda: damaged.outbounds.page(damaged.outbounds.ids()))
    assert refused.reason is Reason.DATA_DAMAGED
    damaged.close()


LIMITED = """
import resource, signal, sys
from pathlib import Path
from smsdesk.domain.clock import SystemClock
from smsdesk.domain.errors import Refusal
from smsdesk.store.database import Store
from smsdesk.store.queue import NewOutbound
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
store = Store.open(Path(sys.argv[1]), SystemClock())
resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, resource.RLIM_INFINITY))
try:
    store.queue.add_batch("", "", [NewOutbound(f"+1202{n:07}", "x" * 300) for n in range(9000)])
except Refusal as no:
    print(no.reason)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
print(len(store.outbounds.ids()))
print(len(store.queue.add_batch("", "", [NewOutbound("+1", "")]).queued))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs the file size limit of POSIX")
def test_a_quota_that_is_used_up_is_a_refusal(tmp_path: Path) -> None:
    """The operating system itself refuses the write, in the middle of a transaction."""
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(tmp_path)], capture_output=True, text=True, check=True
    )
    reason, counts = done.stdout.split("\n", 1)
    assert reason in {Reason.DATA_DISK_FULL.value, Reason.DATA_NOT_WRITABLE.value}
    assert counts.split() == ["0", "1"]
