"""Schemas: fresh equals migrated, old files open, and what can't be opened is left untouched."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import NO_SHIFT
from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Delivery, Status
from smsdesk.store import models
from smsdesk.store.connection import connect
from smsdesk.store.database import Store
from smsdesk.store.migrate import (
    APPLICATION_ID,
    Migration,
    check_openable,
    migrate,
    shipped,
    statements,
    version_of,
)
from tests.store.support import claim, number
from tests.support.clock import FakeClock

OLD = sorted(
    (Path(__file__).parents[1] / "fixtures" / "databases").glob("version-*.sqlite3"),
    key=lambda path: int(path.stem.removeprefix("version-")),
)
FILE = "smsdesk.sqlite3"


def _open_old(old: Path, directory: Path, clock: FakeClock) -> Store:
    shutil.copy(old, directory / FILE)
    return Store.open(directory, clock)


def _schema(path: Path) -> list[tuple[str, ...]]:
    with closing(sqlite3.connect(path)) as link:
        return sorted(
            # The indexes of texts are made as they are needed.
            link.execute(
                "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master"
                " WHERE name NOT LIKE '%outbound_search_%'"
            )
        )


def test_there_is_a_file_of_every_version() -> None:
    assert [path.name for path in OLD] == [f"version-{step.version}.sqlite3" for step in shipped()]


@pytest.mark.parametrize("old", OLD, ids=lambda path: path.stem)
def test_a_migrated_schema_equals_a_fresh_one(old: Path, tmp_path: Path, clock: FakeClock) -> None:
    fresh = tmp_path / "fresh"
    Store.open(fresh, clock).close()
    _open_old(old, tmp_path, clock).close()
    assert _schema(tmp_path / FILE) == _schema(fresh / FILE)


@pytest.mark.parametrize("old", OLD, ids=lambda path: path.stem)
def test_an_old_file_keeps_what_was_in_it(old: Path, tmp_path: Path, clock: FakeClock) -> None:
    store = _open_old(old, tmp_path, clock)
    rescued = store.queue.rescue(clock.now())
    assert (len(rescued.unknown), rescued.sent, rescued.requeued) == (1, (), ())
    assert store.outbounds.counts().by_status == {
        Status.SUCCESS: 2,
        Status.FAILED: 1,
        Status.UNKNOWN: 2,
        Status.NOT_PROCESSED: 2,
        Status.CANCELLED: 1,
    }
    assert store.outbounds.counts().by_delivery[Delivery.DELIVERED] == 1
    waiting = claim(store, clock.now(), 9)
    assert [(message.number, message.shift) for message in waiting] == [
        (number(5), NO_SHIFT),
        (number(6), NO_SHIFT),
    ]
    contact = store.contacts.by_number("+12025550002")
    assert contact is not None
    assert (contact.name, contact.groups, contact.custom) == (
        "Ana Müller",
        ("Choir", "Helpers"),
        {"Voice": "alto"},
    )
    blocked = store.consents.get("+12025550003")
    assert blocked is not None
    assert (blocked.do_not_send, blocked.evidence) == ("opted_out", "STOP")
    assert [row.missing for row in store.inbox.recent(5)] == [1, 0]
    assert store.inbox.unread_count() == 3
    assert [draft.name for draft in store.drafts.all()] == ["Weekly"]
    assert store.settings.all() == {"default_region": "US"}
    assert [modem.model for modem in store.modems.all()] == ["E3372"]
    assert store.contacts.ids("muller") == store.contacts.ids("alto")
    assert len(store.search.outbounds("ca va")) == 8
    assert store.search.inbounds("come") == [1]
    assert store.check() == []
    store.close()


def test_a_copy_is_kept_before_an_old_file_is_touched(tmp_path: Path, clock: FakeClock) -> None:
    _open_old(OLD[0], tmp_path, clock).close()
    (kept,) = tmp_path.glob("smsdesk-version-*")
    assert kept.name == "smsdesk-version-1-20261122T090000.sqlite3"
    with closing(sqlite3.connect(kept)) as link:
        assert version_of(link) == 1
        assert link.execute("SELECT count(*) FROM outbound").fetchone() == (8,)
    Store.open(tmp_path, clock).close()
    assert len(list(tmp_path.glob("smsdesk-version-*"))) == 1


def test_a_new_file_needs_no_copy(tmp_path: Path, clock: FakeClock) -> None:
    Store.open(tmp_path, clock).close()
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_the_models_are_the_tables(tmp_path: Path, clock: FakeClock) -> None:
    Store.open(tmp_path, clock).close()
    with closing(sqlite3.connect(tmp_path / FILE)) as link:
        tables = {
            row[0]
            for row in link.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                " AND name NOT LIKE '%search%' AND name NOT LIKE '%_document'"
            )
        }
        assert {model._meta.table_name for model in models.ALL} == tables
        for model in models.ALL:
            info = link.execute(f'PRAGMA table_info("{model._meta.table_name}")').fetchall()
            mine = {field.column_name: field.null for field in model._meta.sorted_fields}
            theirs = {name: not (notnull or key) for _, name, _, notnull, _, key in info}
            assert mine == theirs, model


# Running steps.

FIRST = Migration(
    1, "0001", f"PRAGMA application_id = {APPLICATION_ID}; \nCREATE TABLE a (x INTEGER);\n"
)
SECOND = Migration(2, "0002", "CREATE TABLE b (y);\nINSERT INTO a VALUES (1);\n")
BROKEN = Migration(2, "0002", "CREATE TABLE b (y);\nINSERT INTO nowhere VALUES (1);\n")


def _tables(link: sqlite3.Connection) -> list[str]:
    return [row[0] for row in link.execute("SELECT name FROM sqlite_master ORDER BY name")]


def test_a_step_that_fails_leaves_the_version_before_it(tmp_path: Path) -> None:
    path = tmp_path / FILE
    copies: list[int] = []
    with closing(connect(path)) as link:
        migrate(link, [FIRST], copies.append, "x")
        with pytest.raises(sqlite3.OperationalError, match="nowhere"):
            migrate(link, [FIRST, BROKEN], copies.append, "x")
        assert (version_of(link), _tables(link)) == (1, ["a"])
        migrate(link, [FIRST, SECOND], copies.append, "x")
        migrate(link, [FIRST, SECOND], copies.append, "x")
        assert (version_of(link), _tables(link)) == (2, ["a", "b"])
    assert copies == [1, 1]


def test_a_step_that_another_process_took_is_not_taken_again(tmp_path: Path) -> None:
    path = tmp_path / FILE
    with closing(connect(path)) as mine, closing(connect(path)) as other:
        for link in (mine, other):
            link.execute("PRAGMA journal_mode = WAL")
        migrate(mine, [FIRST], int, "x")
        mine.execute("BEGIN IMMEDIATE")
        looked = threading.Event()
        waiting = threading.Thread(target=migrate, args=(other, [FIRST, SECOND], int, "x"))
        other.set_trace_callback(lambda sql: looked.set() if "BEGIN" in sql else None)
        waiting.start()
        looked.wait(10)
        # The other one waits for its turn, and has seen the old version.
        for statement in statements(SECOND.sql):
            mine.execute(statement)
        mine.execute("PRAGMA user_version = 2")
        mine.execute("COMMIT")
        waiting.join()
        assert mine.execute("SELECT count(*) FROM a").fetchone() == (1,)


def test_scripts_are_split_at_their_statements_only() -> None:
    script = (
        "-- a; b\nCREATE TABLE t (x);\n"
        "CREATE TRIGGER r AFTER INSERT ON t\nBEGIN\n  DELETE FROM t;\n  SELECT ';';\nEND;\n"
    )
    assert [piece.split()[0] for piece in statements(script)] == ["--", "CREATE"]
    with pytest.raises(ValueError, match="ends inside"):
        list(statements("CREATE TABLE t (x)"))


# Files that are not opened.


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _newer(path: Path) -> None:
    shutil.copy(OLD[-1], path)
    with closing(sqlite3.connect(path)) as link:
        link.execute("PRAGMA user_version = 99")


def _of_another_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as link:
        link.execute("CREATE TABLE bookmarks (url)")


def _of_another_program_with_a_mark(path: Path) -> None:
    with closing(sqlite3.connect(path)) as link:
        link.execute("PRAGMA application_id = 252006674")
        link.execute("PRAGMA user_version = 1")


def _no_database(path: Path) -> None:
    path.write_bytes(b"To whom it may concern\n" * 500)


def _beginning_overwritten(path: Path) -> None:
    shutil.copy(OLD[-1], path)
    with path.open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 900)


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (_newer, Reason.DATA_NEWER),
        (_of_another_program, Reason.DATA_DAMAGED),
        (_of_another_program_with_a_mark, Reason.DATA_DAMAGED),
        (_no_database, Reason.DATA_DAMAGED),
        (_beginning_overwritten, Reason.DATA_DAMAGED),
    ],
)
def test_a_file_that_is_not_ours_to_open_is_refused(
    tmp_path: Path, clock: FakeClock, make: object, reason: Reason
) -> None:
    assert callable(make)
    path = tmp_path / FILE
    make(path)
    with pytest.raises(Refusal) as refused:
        Store.open(tmp_path, clock)
    assert refused.value.reason is reason
    assert refused.value.trouble.detail == str(path)


def test_a_newer_file_is_left_as_it_is(tmp_path: Path, clock: FakeClock) -> None:
    path = tmp_path / FILE
    _newer(path)
    before = _digest(path)
    with pytest.raises(Refusal) as refused:
        Store.open(tmp_path, clock)
    assert refused.value.trouble.hints == ("99", str(len(shipped())))
    assert _digest(path) == before
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_an_empty_file_is_a_new_one(tmp_path: Path, clock: FakeClock) -> None:
    (tmp_path / FILE).touch()
    Store.open(tmp_path, clock).close()
    with closing(sqlite3.connect(tmp_path / FILE)) as link:
        assert check_openable(link, shipped(), "x") == len(shipped())
