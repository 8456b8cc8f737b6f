"""Tables: painted from pictures that are kept, and never from stale ones."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smsdesk.ui.models.paged import PagedModel, Source
from smsdesk.ui.theme import Theme, Tokens
from smsdesk.ui.widgets.row_delegate import KEPT, CellDelegate, Line
from smsdesk.ui.widgets.row_table import RowTable
from smsdesk.workers.pool import Pool


@dataclass(frozen=True)
class Row:
    id: int
    text: str


class Model(PagedModel[Row]):
    def cell(self, row: Row, column: int, role: int) -> object:
        return row.text if role == Qt.ItemDataRole.DisplayRole else None


class Delegate(CellDelegate):
    """Counts how often it is asked."""

    asked = 0

    def lines(self, row: Row, column: int, tokens: Tokens) -> Sequence[Line]:
        self.asked += 1
        return [Line(row.text)]


@dataclass
class Bench:
    table: RowTable
    model: Model
    delegate: Delegate
    theme: Theme
    words: dict[int, str]

    def paint(self) -> int:
        """Paint everything; return how many cells had to be drawn."""
        before = self.delegate.asked
        self.table.viewport().repaint()
        return self.delegate.asked - before


@pytest.fixture
def bench(qtbot: QtBot, qapp: QApplication) -> Iterator[Bench]:
    pool = Pool()
    theme = Theme(qapp, "light")
    model = Model(pool, ("Text",))
    words = {one: f"row {one}" for one in range(2000)}
    delegate = Delegate(theme, qapp.font())
    table = RowTable("table", "Rows", model, delegate)
    table.set_widths({}, stretch=0)
    table.resize(400, 300)
    qtbot.addWidget(table)
    table.show()
    with qtbot.waitSignal(model.loaded):
        model.show(
            Source(
                lambda: array("q", range(2000)),
                lambda ids: [Row(one, words[one]) for one in ids],
            )
        )
    table.viewport().repaint()
    qtbot.waitUntil(lambda: model.held(0) is not None)
    table.viewport().repaint()
    yield Bench(table, model, delegate, theme, words)
    assert pool.close()


def test_what_did_not_change_is_not_drawn_again(bench: Bench) -> None:
    assert bench.paint() == 0


def test_a_changed_row_alone_is_drawn_again(qtbot: QtBot, bench: Bench) -> None:
    before = bench.delegate.asked
    bench.words[1] = "changed"
    bench.model.refetch([1])
    bench.table.viewport().repaint()
    qtbot.waitUntil(lambda: bench.model.held(1).text == "changed")
    bench.table.viewport().repaint()
    assert bench.delegate.asked == before + 1


@pytest.mark.parametrize("cause", ["theme", "width", "selection", "shown again"])
def test_what_changes_the_looks_is_drawn_again(bench: Bench, cause: str) -> None:
    assert bench.paint() == 0
    before = bench.delegate.asked
    if cause == "theme":
        bench.theme.choose("dark")
    elif cause == "width":
        bench.table.resize(500, 300)
    elif cause == "selection":
        bench.table.selectRow(0)
    else:
        bench.table.hide()
        bench.table.show()
    QApplication.processEvents()
    bench.table.viewport().repaint()
    assert bench.delegate.asked > before
    bench.theme.choose("light")


def test_only_some_screens_are_kept(qtbot: QtBot, bench: Bench) -> None:
    for row in range(0, 2000, 5):
        bench.table.scrollTo(bench.model.index(row, 0))
        bench.table.viewport().repaint()
        qtbot.waitUntil(lambda at=row: bench.model.row_at(at) is not None)
        bench.table.viewport().repaint()
    assert len(bench.delegate._kept) <= KEPT


def test_keys_and_mouse(qtbot: QtBot, bench: Bench) -> None:
    heard: list[str] = []
    bench.table.opened.connect(lambda: heard.append("opened"))
    bench.table.delete_pressed.connect(lambda: heard.append("delete"))
    bench.table.menu_wanted.connect(lambda place: heard.append(type(place).__name__))
    bench.table.selectRow(0)
    qtbot.keyClick(bench.table, Qt.Key.Key_Return)
    qtbot.keyClick(bench.table, Qt.Key.Key_Delete)
    qtbot.keyClick(bench.table, Qt.Key.Key_Menu)
    bench.table._want_menu(QPoint(5, 5))
    qtbot.keyClick(bench.table, Qt.Key.Key_Down)
    assert heard == ["opened", "delete", "QPoint", "QPoint"]
    assert bench.table.currentIndex().row() == 1
