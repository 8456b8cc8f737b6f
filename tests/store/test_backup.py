"""Copies made while the file is in use, and brought back."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.store.backup import restore
from smsdesk.store.database import Store
from smsdesk.store.migrate import shipped
from tests.store.support import fill
from tests.support.clock import FakeClock

FILE = "smsdesk.sqlite3"
OLD = Path(__file__).parents[1] / "fixtures" / "databases" / "version-1.sqlite3"


def _refusal(act: Callable[[], object]) -> Refusal:
    with pytest.raises(Refusal) as refused:
        act()
    return refused.value


def test_a_copy_stands_alone(store: Store, tmp_path: Path, clock: FakeClock) -> None:
    fill(store, 10)
    with store.atomic():
        fill(store, 5)
        store.backup(tmp_path / "copies.sqlite3")
    copied = tmp_path / "elsewhere"
    copied.mkdir()
    (tmp_path / "copies.sqlite3").rename(copied / FILE)
    again = Store.open(copied, clock)
    assert len(again.outbounds.ids()) == 10, "what was not committed is not in the copy"
    assert again.check() == []
    again.close()
    assert sorted(path.name for path in copied.iterdir()) == [FILE]


def test_an_older_copy_is_replaced(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "copy.sqlite3"
    target.write_text("an older one")
    store.backup(target)
    with closing(sqlite3.connect(target)) as link:
        assert link.execute("PRAGMA user_version").fetchone() == (len(shipped()),)


def test_a_copy_that_can_not_be_written_is_refused(store: Store, tmp_path: Path) -> None:
    for target in (tmp_path / "nowhere" / "copy", tmp_path, store.path):
        refused = _refusal(lambda target=target: store.backup(target))  # type: ignore[misc]  # a default
        assert refused.trouble.reason is Reason.FILE_NOT_WRITTEN
        assert refused.trouble.detail == str(target)
    assert not list(tmp_path.glob("*.part"))


def test_a_backup_comes_back_and_what_was_there_is_kept(tmp_path: Path, clock: FakeClock) -> None:
    store = Store.open(tmp_path, clock)
    fill(store, 3)
    store.backup(tmp_path / "backup.sqlite3")
    fill(store, 4)
    store.close()
    kept = restore(tmp_path / "backup.sqlite3", tmp_path, clock.now())
    assert kept == tmp_path / "smsdesk-before-restore-20261122T090000.sqlite3"
    store = Store.open(tmp_path, clock)
    assert len(store.outbounds.ids()) == 3
    store.close()
    with closing(sqlite3.connect(kept)) as link:
        assert link.execute("SELECT count(*) FROM outbound").fetchone() == (7,)


def test_a_backup_comes_to_an_empty_place(tmp_path: Path, clock: FakeClock) -> None:
    target = tmp_path / "new" / "place"
    assert restore(OLD, target, clock.now()) is None
    store = Store.open(target, clock)
    assert len(store.outbounds.ids()) == 8
    store.close()


def test_a_damaged_file_is_put_aside(tmp_path: Path, clock: FakeClock) -> None:
    (tmp_path / FILE).write_text("damaged" * 1000)
    (tmp_path / f"{FILE}-wal").write_text("its log")
    kept = restore(OLD, tmp_path, clock.now())
    assert kept is not None
    assert kept.read_text().startswith("damaged")
    assert kept.with_name(f"{kept.name}-wal").read_text() == "its log"
    Store.open(tmp_path, clock).close()


def test_nothing_is_restored_while_the_file_is_in_use(tmp_path: Path, clock: FakeClock) -> None:
    store = Store.open(tmp_path, clock)
    fill(store, 3)
    assert _refusal(lambda: restore(OLD, tmp_path, clock.now())).reason is Reason.DATA_LOCKED
    assert len(store.outbounds.ids()) == 3
    fill(store, 1)
    store.close()
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def _nothing(_: Path) -> None:
    pass


def _text(path: Path) -> None:
    path.write_text("no database" * 200)


def _newer(path: Path) -> None:
    path.write_bytes(OLD.read_bytes())
    with closing(sqlite3.connect(path)) as link:
        link.execute("PRAGMA user_version = 99")


def _cut(path: Path) -> None:
    whole = OLD.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (_nothing, Reason.FILE_MISSING),
        (_text, Reason.DATA_DAMAGED),
        (_newer, Reason.DATA_NEWER),
        (_cut, Reason.DATA_DAMAGED),
    ],
)
def test_a_backup_that_is_none_touches_nothing(
    tmp_path: Path, clock: FakeClock, make: Callable[[Path], None], reason: Reason
) -> None:
    store = Store.open(tmp_path, clock)
    fill(store, 3)
    store.close()
    make(tmp_path / "backup")
    refused = _refusal(lambda: restore(tmp_path / "backup", tmp_path, clock.now()))
    assert (refused.reason, refused.trouble.detail) == (reason, str(tmp_path / "backup"))
    store = Store.open(tmp_path, clock)
    assert len(store.outbounds.ids()) == 3
    store.close()
