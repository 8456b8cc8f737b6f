"""The check finds what it is there for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from smsdesk.store.database import Store
from tests.store.support import claim, fill, hand_over, part
from tests.support.clock import FakeClock


@pytest.fixture
def open_store(tmp_path: Path, clock: FakeClock) -> Iterator[Store]:
    opened = Store.open(tmp_path, clock)
    fill(opened, 3)
    claim(opened, clock.now(), 2)
    hand_over(opened, 1, clock.now())
    opened.inbox.take(part("Hi", clock.now()), clock.now())
    yield opened
    opened.close()


DAMAGE = [
    ("UPDATE queue_sum SET messages = 7 WHERE status = 'PROCESSING'", "queue sum: PROCESSING"),
    ("UPDATE batch_sum SET messages = 0", "batch sum: 1 "),
    ("DELETE FROM queue_sum", "queue sum: "),
    ("INSERT INTO batch_sum VALUES (1, 'FAILED', 'pending', 1)", "batch sum: 1 FAILED pending"),
    ("UPDATE outbound SET status = 'NOT_PROCESSED', claimed_by = NULL, claimed_at = NULL", "event"),
    ("UPDATE thread SET unread = 5", "unread sum: conversation"),
    (
        "UPDATE outbound SET status = 'NOT_PROCESSED', claimed_by = NULL, claimed_at = NULL",
        "part of nothing: 1/0",
    ),
    ("INSERT INTO membership VALUES (1, 1)", "reference: membership"),
]


@pytest.mark.parametrize(("sql", "found"), DAMAGE)
def test_what_does_not_fit_is_named(open_store: Store, sql: str, found: str) -> None:
    assert open_store.check() == []
    open_store._db.rows_of("PRAGMA foreign_keys = OFF")
    open_store._db.rows_of(sql)
    assert any(line.startswith(found) for line in open_store.check()), open_store.check()
