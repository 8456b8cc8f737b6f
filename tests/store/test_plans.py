"""How SQLite runs each statement: along an index, never over a whole table."""

from __future__ import annotations

import importlib
import pkgutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Self

import pytest

import smsdesk.store
from smsdesk.domain.status import Status
from smsdesk.domain.views import OutboundFilter
from smsdesk.store.connection import Database
from smsdesk.store.database import Store
from smsdesk.store.listed import Listed
from smsdesk.store.statement import Statement
from tests.store.support import claim, fill, number
from tests.support.clock import FakeClock

# Whole lists are what these are for, or their tables are small.
MAY_SCAN = {
    "bounces._ANY",
    "carriers._ALL",
    "consent_list._COUNT_WHITE",
    "consent_list._EVERYTHING",
    "consents._BLOCKED",
    "contacts._FIELDS",
    "contacts._IDS",
    "conversations._IDS",
    "drafts._ALL",
    "groups._GROUPS",
    "groups._ROWS",
    "imports._ALL",
    "imports._OPEN",
    "inbox._IDS",
    "inbox._UNREADABLE",
    "inbox._UNREAD_IDS",
    "inbox._UNREAD",
    "members._FIELDS",
    "merging._KNOWN_APART",
    "merging._LATEST_FIRST",
    "modems._MODEMS",
    "modems._SIMS",
    "outbounds._QUEUE_SUMS",
    "outbounds._RECENT",
    "outbounds._SPAN",
    "routing._ALL",
    "routing._MODEMS",
    "series._ALL",
    "settings._ALL",
    "takeback._LEAVE",
    # Along the few of whom consent says something.
    "book._FORGOTTEN",
    # Along the few that a person has to answer.
    "questions._ALL_OPEN",
    "questions.ANY",
    # Along the few that came before their answer, or are being sent.
    "early._ALL",
    "steering._ALL_CLAIMED",
    "queue.IN_THE_AIR",
    "steering.IN_THE_AIR",
}
# The rows of a subquery: as many as the limit of a claim.
OWN_ROWS = ("SCAN own", "SCAN free", "SCAN front")


def _queries() -> Iterator[tuple[str, str, int]]:
    """Give every query of the store: its name, its SQL, and how many values it has."""
    for module in pkgutil.iter_modules(smsdesk.store.__path__):
        loaded = importlib.import_module(f"smsdesk.store.{module.name}")
        for name, value in vars(loaded).items():
            if isinstance(value, Statement):
                yield f"{module.name}.{name}", value.sql(), len(value._names)
            if isinstance(value, Listed):
                yield f"{module.name}.{name}", value.sql(8), 8


QUERIES = {name: (sql, values) for name, sql, values in _queries()}


def _plan(link: sqlite3.Connection, name: str) -> list[str]:
    sql, values = QUERIES[name]
    return [row[3] for row in link.execute(f"EXPLAIN QUERY PLAN {sql}", [0] * values)]


@pytest.fixture(scope="module")
def link(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    directory = tmp_path_factory.mktemp("plans")
    Store.open(directory, FakeClock()).close()
    with closing(sqlite3.connect(directory / "smsdesk.sqlite3")) as opened:
        yield opened


@pytest.mark.parametrize("name", QUERIES)
def test_no_statement_walks_a_table(link: sqlite3.Connection, name: str) -> None:
    scans = [step for step in _plan(link, name) if step.startswith("SCAN") and step not in OWN_ROWS]
    assert not scans or name in MAY_SCAN, scans


@pytest.mark.parametrize("name", ["step._CLAIM", "step._EXPIRE", "waiting._HIGHEST"])
def test_what_a_claim_asks_runs_along_the_queue(link: sqlite3.Connection, name: str) -> None:
    text = "\n".join(_plan(link, name))
    assert "outbound_to_claim" in text or "outbound_to_expire" in text
    assert "outbound_settled" not in text


class Counter:
    """Counts the steps of SQLite's machine, which no other load of the computer changes."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self.steps = 0

    def __enter__(self) -> Self:
        def tick() -> int:
            self.steps += 1
            return 0

        self._db._link().set_progress_handler(tick, 1)
        return self

    def __exit__(self, *_: object) -> None:
        self._db._link().set_progress_handler(None, 1)


def _steps_of_a_claim(directory: Path, waiting: int, **how: object) -> int:
    clock = FakeClock()
    store = Store.open(directory, clock)
    fill(store, waiting, **how)
    fill(store, 20)
    with Counter(store._db) as counter:
        assert len(claim(store, clock.now())) == 1
        assert store.queue.has_work("x", clock.now())
    store.close()
    return counter.steps


@pytest.mark.parametrize(
    "how",
    [
        {},
        {"route": "a lane that is down"},
        {"priority": 10, "due_at": FakeClock().now().replace(year=2030)},
        {"deliver_by": FakeClock().now().replace(year=2030)},
    ],
    ids=["due", "for another lane", "scheduled before all others", "with a deadline"],
)
def test_a_claim_costs_the_same_with_however_many_waiting(
    tmp_path: Path, how: dict[str, object]
) -> None:
    few = _steps_of_a_claim(tmp_path / "few", 40, **how)
    many = _steps_of_a_claim(tmp_path / "many", 4_000, **how)
    assert many <= few * 1.5


def test_a_list_of_failures_reads_only_those(store: Store) -> None:
    fill(store, 2_000)
    store.queue.cancel([7])
    with Counter(store._db) as counter:
        assert list(store.outbounds.ids(OutboundFilter(statuses=(Status.CANCELLED,)))) == [7]
        assert len(store.outbounds.ids(OutboundFilter(number=number(8)))) == 1
        assert store.outbounds.counts().of(Status.NOT_PROCESSED) == 1999
    assert counter.steps < 1_000
