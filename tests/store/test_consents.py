"""What may be sent to a number, with its evidence."""

from __future__ import annotations

import sqlite3

import pytest

from smsdesk.domain.consent import OPTED_OUT, Consent
from smsdesk.store.database import Store
from tests.store.support import fill, number
from tests.support.clock import FakeClock


def test_nothing_is_known_at_first(store: Store) -> None:
    assert store.consents.get(number(1)) is None
    assert store.consents.many([number(1)]) == {}
    assert store.consents.history(number(1)) == []


def test_an_opt_out_and_its_end(store: Store, clock: FakeClock) -> None:
    began = clock.now()
    store.consents.set(number(1), do_not_send=OPTED_OUT, evidence="Stop!", actor="lane")
    clock.advance(60)
    again = store.consents.set(
        number(1), do_not_send="asked by phone", evidence="x", actor="person"
    )
    assert again == Consent(number(1), do_not_send="asked by phone", since=began, evidence="x")
    clock.advance(60)
    free = store.consents.set(number(1), do_not_send="", evidence="START", actor="lane")
    assert free == Consent(number(1), evidence="START")
    assert store.consents.get(number(1)) == free
    assert [
        (row.do_not_send, row.evidence, row.actor) for row in store.consents.history(number(1))
    ] == [
        (OPTED_OUT, "Stop!", "lane"),
        ("asked by phone", "x", "person"),
        ("", "START", "lane"),
    ]
    assert store.consents.history(number(1))[0].at == began


def test_the_white_list_and_the_block_are_two_things(store: Store) -> None:
    store.consents.set(number(1), white_list=True, evidence="form", actor="person")
    store.consents.set(number(1), do_not_send="x", evidence="y", actor="person")
    both = store.consents.get(number(1))
    assert both is not None
    assert (both.white_list, both.do_not_send) == (True, "x")
    store.consents.set(number(1), white_list=False, evidence="z", actor="person")
    assert store.consents.many([number(0), number(1)])[number(1)].do_not_send == "x"


def test_many_at_once(store: Store) -> None:
    for n in range(0, 1200, 2):
        store.consents.set(number(n), do_not_send="x", evidence="", actor="import")
    known = store.consents.many(number(n) for n in range(1200))
    assert set(known) == {number(n) for n in range(0, 1200, 2)}
    assert [consent.number for consent in store.consents.blocked()] == sorted(known)


def test_a_lifted_block_is_no_longer_listed(store: Store) -> None:
    store.consents.set(number(1), do_not_send="x", evidence="a", actor="person")
    store.consents.set(number(1), do_not_send="", evidence="b", actor="person")
    assert store.consents.blocked() == []


@pytest.mark.parametrize(
    "change", ["DELETE FROM consent_event", "UPDATE consent_event SET actor = ''"]
)
def test_evidence_is_only_ever_added(store: Store, change: str) -> None:
    store.consents.set(number(1), do_not_send="x", evidence="a", actor="person")
    with pytest.raises(sqlite3.IntegrityError, match="append only"):
        store._db.rows_of(change)


def test_the_trail_of_messages_is_only_ever_added(store: Store) -> None:
    fill(store)
    for change in ("DELETE FROM event", "UPDATE event SET actor = ''"):
        with pytest.raises(sqlite3.IntegrityError, match="append only"):
            store._db.rows_of(change)
