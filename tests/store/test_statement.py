"""Queries compiled once: names and lists are filled in at each run."""

from __future__ import annotations

import pytest

from smsdesk.store.database import Store
from smsdesk.store.listed import Listed
from smsdesk.store.models import Outbound, Setting
from smsdesk.store.statement import Statement, arg, chunks, fixed
from tests.store.support import fill


def test_names_stand_where_values_come() -> None:
    query = Outbound.update({Outbound.detail: "it's", Outbound.parts: arg("parts")}).where(
        fixed(Outbound.status == "O'Hara") & (Outbound.id == arg("id"))
    )
    statement = Statement(query)
    assert statement.sql() == (
        'UPDATE "outbound" SET "detail" = ?, "parts" = ?'
        ' WHERE (("outbound"."status" = \'O\'\'Hara\') AND ("outbound"."id" = ?))'
    )
    assert statement.values({"id": 3, "parts": 2}) == ["it's", 2, 3]
    assert list(map(list, statement.rows([{"id": 3, "parts": 2}]))) == [["it's", 2, 3]]


def test_rows_come_in_the_order_of_the_places() -> None:
    statement = Statement(Setting.insert({Setting.value: arg("value"), Setting.key: arg("key")}))
    assert list(map(list, statement.rows([{"value": 1, "key": 2}]))) == [[2, 1]]


def test_a_name_that_is_missing_is_a_mistake() -> None:
    statement = Statement(Setting.delete().where(Setting.key == arg("key")))
    statement.sql()
    with pytest.raises(KeyError):
        statement.values({"Key": 1})


@pytest.mark.parametrize("length", [0, 1, 2, 8, 9, 499, 500, 501, 1100])
def test_a_list_of_any_length(store: Store, length: int) -> None:
    fill(store, 1100)
    query = Listed(lambda ids: Outbound.select(Outbound.id).where(Outbound.id.in_(ids)))
    wanted = list(range(1, length + 1))
    assert sorted(row[0] for row in store._db.listed(query, wanted)) == wanted


def test_a_list_may_name_a_thing_twice(store: Store) -> None:
    fill(store, 3)
    query = Listed(lambda ids: Outbound.select(Outbound.id).where(Outbound.id.in_(ids)))
    assert sorted(row[0] for row in store._db.listed(query, [2, 2, 3])) == [2, 3]


def test_lists_are_cut_into_chunks() -> None:
    assert [len(chunk) for chunk in chunks(range(1001))] == [500, 500, 1]
    assert list(chunks([])) == []
