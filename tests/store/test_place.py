"""A data file that is taken away under the program's feet is noticed before anything is written."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.store.database import Store
from tests.store.support import fill, status
from tests.store.test_database import in_thread
from tests.support.clock import FakeClock

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="files in use can't be moved there")


def _deleted(path: Path) -> None:
    path.rename(path.with_name("elsewhere"))


def _replaced(path: Path) -> None:
    path.rename(path.with_name("elsewhere"))
    shutil.copy(path.with_name("elsewhere"), path)


def _back(path: Path) -> None:
    path.with_name("elsewhere").replace(path)


@pytest.mark.parametrize("suffix", ["", "-wal"])
@pytest.mark.parametrize("happens", [_deleted, _replaced])
def test_nothing_is_written_until_it_is_back(
    store: Store, happens: Callable[[Path], None], suffix: str
) -> None:
    outbound = fill(store)[0].id
    path = store.path.with_name(store.path.name + suffix)
    happens(path)
    for act in (lambda: fill(store), lambda: store.settings.set("a", "b")):
        with pytest.raises(Refusal) as refused:
            act()
        assert refused.value.reason is Reason.DATA_REPLACED
        assert refused.value.trouble.detail == str(path)
    assert list(store.outbounds.ids()) == [outbound], "what is there can still be read"
    _back(path)
    fill(store)
    assert len(store.outbounds.ids()) == 2


def test_a_thread_that_comes_later_does_not_open_another_file(store: Store) -> None:
    fill(store)
    _replaced(store.path)
    with pytest.raises(Refusal) as refused:
        in_thread(store.outbounds.ids)
    assert refused.value.reason is Reason.DATA_REPLACED
    _back(store.path)


def test_what_was_written_before_is_in_the_file_that_was_moved(
    tmp_path: Path, clock: FakeClock
) -> None:
    store = Store.open(tmp_path, clock)
    fill(store)
    moved = tmp_path / "moved"
    moved.mkdir()
    store.path.rename(moved / store.path.name)
    with pytest.raises(Refusal):
        fill(store)
    store.close()
    there = Store.open(moved, clock)
    assert status(there, 1) == "NOT_PROCESSED"
    assert there.check() == []
    there.close()


def test_a_log_that_was_deleted_takes_nothing_with_it(tmp_path: Path, clock: FakeClock) -> None:
    store = Store.open(tmp_path, clock)
    fill(store)
    store.path.with_name(f"{store.path.name}-wal").unlink()
    with pytest.raises(Refusal):
        fill(store)
    store.close()
    again = Store.open(tmp_path, clock)
    assert status(again, 1) == "NOT_PROCESSED"
    assert again.check() == []
    again.close()


@pytest.mark.skipif(not Path("/proc/locks").exists(), reason="needs a look at the locks")
def test_opening_a_second_store_lets_go_of_no_lock(tmp_path: Path, clock: FakeClock) -> None:
    """POSIX forgets every lock of a process on a file once it closes any handle of that file."""
    one = Store.open(tmp_path, clock, patience=0.05)
    with one.atomic():
        one.settings.set("a", "b")
        two = Store.open(tmp_path, clock, patience=0.05)
        held = Path("/proc/locks").read_text().count(f":{one.path.stat().st_ino} ")
        assert held, "the first one has the file still"
    for store in (one, two):
        store.close()
