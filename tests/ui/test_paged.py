"""The paged model: ids and pages off the UI thread, nothing stale, nothing moved under the eyes."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from smsdesk.ui.models.paged import CACHED_ROWS, PAGE, PagedModel, Source
from smsdesk.ui.models.selection import selected_ids
from smsdesk.workers.pool import Pool


@dataclass(frozen=True)
class Row:
    id: int
    text: str


class Shelf:
    """A store of rows, which counts what is read of it."""

    def __init__(self, count: int) -> None:
        self.order = array("q", range(count, 0, -1))
        self.version = 1
        self.reads: list[int] = []

    def ids(self) -> array[int]:
        return array("q", self.order)

    def page(self, ids: Sequence[int]) -> list[Row]:
        self.reads.append(len(ids))
        return [Row(one, f"{one} v{self.version}") for one in ids]

    def source(self) -> Source[Row]:
        return Source(self.ids, self.page)


class Model(PagedModel[Row]):
    def cell(self, row: Row, column: int, role: int) -> object:
        return row.text if role == Qt.ItemDataRole.DisplayRole else None


@pytest.fixture
def pool(qtbot: QtBot) -> Iterator[Pool]:
    made = Pool()
    yield made
    assert made.close()


@pytest.fixture
def model(pool: Pool) -> Model:
    return Model(pool, ("Text",))


def shown(model: QAbstractItemModel, row: int) -> str:
    return str(model.index(row, 0).data())


def load(qtbot: QtBot, model: Model, shelf: Shelf) -> None:
    with qtbot.waitSignal(model.loaded):
        model.show(shelf.source())


def wait_for(qtbot: QtBot, model: Model, row: int, text: str) -> None:
    qtbot.waitUntil(lambda: shown(model, row) == text)


def test_a_million_rows_read_only_what_is_looked_at(qtbot: QtBot, model: Model) -> None:
    shelf = Shelf(1_000_000)
    load(qtbot, model, shelf)
    assert model.rowCount() == 1_000_000
    assert shown(model, 500_000) == "…"
    wait_for(qtbot, model, 500_000, "500000 v1")
    assert sum(shelf.reads) == PAGE


def test_rows_wanted_in_one_turn_are_read_once(qtbot: QtBot, model: Model) -> None:
    shelf = Shelf(1000)
    load(qtbot, model, shelf)
    for row in range(40):
        shown(model, row)
        shown(model, row)
    wait_for(qtbot, model, 0, "1000 v1")
    assert shelf.reads == [PAGE]


def test_a_change_is_read_again_when_it_is_looked_at(qtbot: QtBot, model: Model) -> None:
    shelf = Shelf(300)
    load(qtbot, model, shelf)
    shown(model, 0)
    wait_for(qtbot, model, 0, "300 v1")
    shelf.version = 2
    with qtbot.waitSignal(model.dataChanged):
        model.refetch([300])
    assert shown(model, 0) == "300 v1"
    wait_for(qtbot, model, 0, "300 v2")
    assert shown(model, 1) == "299 v1"


def test_a_change_during_a_read_is_not_lost(qtbot: QtBot, model: Model) -> None:
    shelf = Shelf(10)
    load(qtbot, model, shelf)
    shown(model, 0)
    wait_for(qtbot, model, 0, "10 v1")
    model.refetch([10])
    shown(model, 0)
    model._fetch_wanted()
    shelf.version = 3
    model.refetch([10])
    wait_for(qtbot, model, 0, "10 v3")


def test_what_was_never_looked_at_is_not_read_again(qtbot: QtBot, model: Model) -> None:
    shelf = Shelf(300)
    load(qtbot, model, shelf)
    model.refetch([5])
    model.refetch(None)
    assert shelf.reads == []


def test_new_rows_at_the_top_keep_the_selection(qtbot: QtBot, model: Model) -> None:
    shelf = Shelf(50)
    load(qtbot, model, shelf)
    chosen = QPersistentModelIndex(model.index(3, 0))
    shelf.order = array("q", [52, 51, *shelf.order])
    with qtbot.waitSignal(model.rowsInserted):
        model.reload()
    assert chosen.row() == 5
    assert model.id_at(chosen.row()) == 47


def test_a_new_order_moves_the_selection_along(qtbot: QtBot, model: Model) -> None:
    shelf = Shelf(5)
    load(qtbot, model, shelf)
    chosen = QPersistentModelIndex(model.index(4, 0))
    shelf.order = array("q", [1, 5, 4, 3, 2])
    with qtbot.waitSignal(model.layoutChanged):
        model.reload()
    assert chosen.row() == 0


def test_reloads_are_calm(qtbot: QtBot, model: Model) -> None:
    shelf = Shelf(10)
    load(qtbot, model, shelf)
    asked: list[int] = []
    model.loaded.connect(asked.append)
    for _ in range(50):
        model.reload()
    qtbot.waitUntil(lambda: bool(asked))
    assert len(asked) == 1


def test_another_source_wins_over_a_slow_one(qtbot: QtBot, model: Model, pool: Pool) -> None:
    slow, quick = Shelf(1000), Shelf(3)
    model.show(slow.source())
    with qtbot.waitSignal(model.loaded):
        model.show(quick.source())
    qtbot.waitUntil(lambda: not pool.busy())
    assert model.rowCount() == 3


def test_a_failed_read_is_told(qtbot: QtBot, model: Model) -> None:
    def broken() -> array[int]:
        raise OSError("no disk")

    with qtbot.waitSignal(model.failed) as caught:
        model.show(Source(broken, lambda _ids: []))
    assert isinstance(caught.args[0], OSError)


def test_no_more_than_some_thousands_of_rows_are_held(qtbot: QtBot, model: Model) -> None:
    shelf = Shelf(3 * CACHED_ROWS)
    load(qtbot, model, shelf)
    for page in range(0, 3 * CACHED_ROWS, PAGE):
        shown(model, page)
    wait_for(qtbot, model, 3 * CACHED_ROWS - PAGE, f"{PAGE} v1")
    assert len(model._rows) <= CACHED_ROWS


def test_selected_ids_come_from_ranges(qtbot: QtBot, model: Model) -> None:
    load(qtbot, model, Shelf(1_000_000))
    selection = QItemSelectionModel(model)
    selection.select(
        model.index(10, 0),
        QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
    )
    assert list(selected_ids(selection, model)) == [999_990]


def test_it_is_a_well_behaved_model(qtbot: QtBot, model: Model) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    shelf = Shelf(30)
    load(qtbot, model, shelf)
    shelf.order = array("q", [31, *shelf.order])
    with qtbot.waitSignal(model.loaded):
        model.reload()
    shelf.order = array("q", [4, 2])
    with qtbot.waitSignal(model.loaded):
        model.reload()
    assert tester.model() is model
