"""Duplicates: entries that may be one person, merged with a preview and a way back.

Owns the search through the address book and what of its findings is still open.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from smsdesk.domain.errors import Refusal
from smsdesk.domain.merging import Duplicate, Likeness
from smsdesk.domain.reasons import Reason
from smsdesk.domain.views import ContactRow
from smsdesk.services.duplicates import LARGEST, Found
from smsdesk.services.progress import Stopped
from smsdesk.store.merging import MergeRow
from smsdesk.ui import plain
from smsdesk.ui.context import MergeRequest, PersonRequest, Question, UiContext, Undo
from smsdesk.ui.models.contacts import called
from smsdesk.ui.models.duplicates import (
    DuplicateRow,
    DuplicatesModel,
    MergesModel,
    likeness_words,
    merges_source,
    source,
)
from smsdesk.ui.page import Page
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.buttons import button, icon_button
from smsdesk.ui.widgets.card import Card
from smsdesk.ui.widgets.duplicate_rows import DuplicatesDelegate, MergesDelegate
from smsdesk.ui.widgets.empty_state import EmptyState
from smsdesk.ui.widgets.merge_panel import MergePanel
from smsdesk.ui.widgets.merged_panel import MergedPanel
from smsdesk.ui.widgets.progress_row import ProgressRow
from smsdesk.ui.widgets.row_table import RowTable
from smsdesk.workers.pool import Job, Progress

LIST_WIDTH = 280
LONGEST = 60
WIDEST = 16_777_215
"""QWIDGETSIZE_MAX: as wide as there is room."""
CHOSEN_KEY = 0
"""The key of what a person chose; those that were found count from 1."""


class DuplicatesPage(Page):
    """The page "Duplicates"."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        """Make the page; it searches when it is shown for the first time."""
        super().__init__(context, "duplicates", self.tr("Duplicates"), parent)
        self._found: dict[int, Duplicate] = {}
        self._common = 0
        self._gone: set[int] = set()
        self._aside: dict[int, list[int]] = {}
        self._searched = False
        self._wanted = 0
        self._last_row = 0
        self._job: Job | None = None
        self._make_parts()
        self._arrange_body()
        self._connect()

    # What the window asks.

    def arrive(self, argument: object | None) -> None:
        """Show what was found; search where that was not done yet."""
        self.merges.show(merges_source(self.context.desk.store))
        if isinstance(argument, MergeRequest):
            self._found = {key: one for key, one in self._found.items() if key != CHOSEN_KEY}
            chosen = Duplicate(argument.contacts, Likeness.CHOSEN)
            self._found = {CHOSEN_KEY: chosen, **self._found}
            self.tabs.setCurrentIndex(0)
            self._show(CHOSEN_KEY)
        elif not self._searched:
            self._search()

    def start_focus(self) -> QWidget:
        """Begin with the list."""
        return self.table

    def _home(self) -> str | None:
        return self.context.desk.settings.region

    # Searching.

    def _search(self) -> None:
        if self._job is not None and not self._job.finished:
            return
        self._searched = True
        self.again.setEnabled(False)
        self.progress.start(self.tr("Looking for entries that may be one person"))
        duplicates = self.context.desk.duplicates

        def find(progress: Progress) -> Found | None:
            try:
                return duplicates.find(progress, progress.cancelled)
            except Stopped:
                return None

        self._job = self.context.pool.run(
            find, self._arrived, self._failed, self.progress.advance, long=True, owner=self
        )

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.ask_to_end()

    def _arrived(self, found: Found | None) -> None:
        self.progress.stop()
        self.again.setEnabled(True)
        if found is None:
            self._searched = False
        else:
            self._found = dict(enumerate(found.duplicates, start=1))
            self._gone, self._aside, self._common = set(), {}, found.common
        self._show()

    def _failed(self, error: BaseException) -> None:
        self.progress.stop()
        self.again.setEnabled(True)
        self._searched = False
        self.context.complain(error)

    def _open(self) -> dict[int, Duplicate]:
        """Return what is still to be decided."""
        still = {}
        for key, one in self._found.items():
            here = tuple(each for each in one.contacts if each not in self._gone)
            if len(here) > 1 and key not in self._aside:
                still[key] = replace(one, contacts=here)
        return still

    def _show(self, wanted: int = -1) -> None:
        self._wanted = wanted
        self.model.refetch()
        self.model.show(source(self.context.desk.store, self._open()))

    def _loaded(self, count: int) -> None:
        self._say_count(count)
        self._list_places.setCurrentWidget(self.table if count else self._nothing)
        position = self.model.position_of(self._wanted)
        row = max(0, position) if position >= 0 else min(self._last_row, count - 1)
        if count:
            self.table.selectRow(max(0, row))
        self._tell_nothing()
        self._selected()

    def _say_count(self, count: int) -> None:
        words = self.tr("%n possible duplicate(s)", "", count) if count else ""
        if self._common:
            more = self.tr(
                "%n sign(s) that more than {many} people share (is|are) left out", "", self._common
            ).replace("{many}", str(LARGEST))
            words = f"{words} · {more}" if words else more
        self.set_subtitle(words)

    def _tell_nothing(self) -> None:
        if self.progress.isVisibleTo(self):
            self._nothing.say(self.tr("Looking…"), self.tr("What is found is listed here."))
        elif self._searched:
            self._nothing.say(
                self.tr("No duplicates"),
                self.tr(
                    "Nobody shares an e-mail address, or a name, with somebody else. To merge two"
                    " entries all the same, select them in Contacts."
                ),
            )
        else:
            self._nothing.say(
                self.tr("Not searched yet"), self.tr("Search to see who may be here twice.")
            )

    # The one that is chosen.

    def _row(self) -> DuplicateRow | None:
        rows = self.table.selectionModel().selectedRows()
        return self.model.row_at(rows[0].row()) if rows else None

    def _merge_row(self) -> MergeRow | None:
        rows = self.merged_table.selectionModel().selectedRows()
        return self.merges.row_at(rows[0].row()) if rows else None

    def _selected(self) -> None:
        if self.tabs.currentIndex() == 0:
            self._show_duplicate()
        else:
            self._show_merge()

    def _show_duplicate(self) -> None:
        row = self._row()
        if row is not None and len(row.people) > 1:
            rows = self.table.selectionModel().selectedRows()
            self._last_row = rows[0].row()
            self.panel.show_people(row.people, likeness_words(row.duplicate))
            self._show_side(self.panel)
        elif row is not None or not self.model.rowCount():
            # While a row is being read, what was shown before stays.
            self._show_side(None)

    def _show_merge(self) -> None:
        row = self._merge_row()
        if row is not None:
            self.back_panel.show_merge(row)
        self._show_side(self.back_panel if row is not None else None)

    def _show_side(self, side: QWidget | None) -> None:
        """Show what belongs to the chosen row; without one the list has all the room."""
        if side is not None:
            self._sides.setCurrentWidget(side)
        self._sides.setVisible(side is not None)
        self._left.setMaximumWidth(LIST_WIDTH if side is not None else WIDEST)

    # Verbs.

    def _merge(self, ids: Sequence[int], after: ContactRow) -> None:
        duplicates = self.context.desk.duplicates
        self.panel.merge.setEnabled(False)
        self.context.pool.run(
            lambda _progress: duplicates.merge(ids, after),
            self._merged,
            self._not_merged,
            owner=self,
        )

    def _merged(self, row: MergeRow) -> None:
        self._gone.update(each.id for each in row.before if each.id != row.contact)
        self._found.pop(CHOSEN_KEY, None)
        self._show()
        self._reload_merges()
        name = plain.one_line(called(row.after, self._home()), LONGEST)
        said = self.tr("%n entries are one now: {name}", "", len(row.before))
        undo = Undo(self.tr("Undo"), partial(self._take_back, row))
        self.context.notify(said.replace("{name}", name), undo)

    def _not_merged(self, error: BaseException) -> None:
        self.panel.merge.setEnabled(True)
        self.context.complain(error)

    def _take_back(self, row: MergeRow, *, changed: bool = False) -> None:
        duplicates = self.context.desk.duplicates

        def failed(error: BaseException) -> None:
            edited = isinstance(error, Refusal) and error.reason is Reason.EDITED_SINCE
            if not edited:
                self.context.complain(error)
            elif self.context.ask.confirm(self._edited_question(row)):
                self._take_back(row, changed=True)

        self.context.pool.run(
            lambda _progress: duplicates.take_back(row.id, changed=changed),
            lambda _rows: self._taken_back(row),
            failed,
            owner=self,
        )

    def _edited_question(self, row: MergeRow) -> Question:
        name = plain.one_line(called(row.after, self._home()), LONGEST)
        return Question(
            self.tr("Lose what was changed since?"),
            self.tr(
                "{name} was changed after the merge. Taking it back brings the entries back as"
                " they were before; what was changed since is lost."
            ).replace("{name}", name),
            self.tr("Take it back"),
            danger=True,
        )

    def _taken_back(self, row: MergeRow) -> None:
        self._gone.difference_update(each.id for each in row.before)
        self._show()
        self._reload_merges()
        self.context.notify(self.tr("%n entries are back as they were.", "", len(row.before)))

    def _keep_apart(self, ids: Sequence[int]) -> None:
        row = self._row()
        if row is None:
            return
        duplicates = self.context.desk.duplicates

        def done(_nothing: None) -> None:
            if len(ids) == len(row.people):
                self._aside[row.id] = list(ids)
            self._show()
            undo = Undo(self.tr("Undo"), partial(self._perhaps_same, row.id, list(ids)))
            self.context.notify(self.tr("They are not shown as duplicates any more."), undo)

        self.context.pool.run(
            lambda _progress: duplicates.keep_apart(ids), done, self.context.complain, owner=self
        )

    def _perhaps_same(self, key: int, ids: Sequence[int]) -> None:
        duplicates = self.context.desk.duplicates

        def done(_nothing: None) -> None:
            self._aside.pop(key, None)
            self._show(key)

        self.context.pool.run(
            lambda _progress: duplicates.perhaps_same(ids), done, self.context.complain, owner=self
        )

    def _open_person(self, contact: int) -> None:
        self.context.navigate("person", PersonRequest(contact, back="duplicates"))

    def _reload_merges(self) -> None:
        self.merges.show(merges_source(self.context.desk.store))

    def _contacts_changed(self) -> None:
        self.model.refetch()
        if self.isVisible():
            self.merges.reload()

    # Making.

    def _make_parts(self) -> None:
        context, theme = self.context, self.context.theme
        self.model: DuplicatesModel = DuplicatesModel(context.pool, self._home, self)
        self.merges = MergesModel(context.pool, context.desk.clock, self._home, self)
        self.table = self._list(
            "duplicates_table",
            self.tr("Perhaps one person"),
            self.model,
            DuplicatesDelegate(theme, self.font(), self._home),
        )
        self.merged_table = self._list(
            "merges_table",
            self.tr("Merged"),
            self.merges,
            MergesDelegate(theme, self.font(), self.merges),
        )
        self.panel: MergePanel = MergePanel(theme, self._home, self._open_person)
        self.back_panel = MergedPanel(theme, self._home, self._take_back)
        self.progress = ProgressRow("duplicates_progress", self.tr("Cancel"), self._cancel)
        self._nothing = EmptyState(theme, "duplicates_empty", "contacts", "", "")
        self._no_merges = EmptyState(
            theme,
            "merges_empty",
            "undo",
            self.tr("Nothing merged"),
            self.tr("What you merge is kept here, so that it can be taken back."),
        )
        self.again = button(
            self.tr("Search again"),
            "duplicates_again",
            theme=theme,
            symbol="refresh",
            clicked=self._search,
        )
        self.back = icon_button(
            self.tr("Back to the contacts"),
            "duplicates_back",
            theme=theme,
            symbol="chevron_left",
            clicked=lambda: context.navigate("contacts", None),
        )

    def _list(
        self,
        name: str,
        label: str,
        model: DuplicatesModel | MergesModel,
        delegate: DuplicatesDelegate | MergesDelegate,
    ) -> RowTable:
        made = RowTable(name, label, model, delegate)
        made.hide_heading()
        made.set_widths({}, stretch=0)
        made.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        return made

    def _arrange_body(self) -> None:
        self.header.addWidget(self.again)
        self.titles.insertWidget(0, self.back)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("duplicates_tabs")
        self.tabs.setAccessibleName(self.tr("Lists"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self._list_places = _stack(self.table, self._nothing)
        self._merged_places = _stack(self.merged_table, self._no_merges)
        for places, label in (
            (self._list_places, self.tr("Found")),
            (self._merged_places, self.tr("Merged")),
        ):
            self.tabs.addTab(places, label)
        self._left = left = Card("duplicates_list", padding=1)
        left.body.addWidget(self.tabs)
        self._sides: QStackedWidget = _stack(self.panel, self.back_panel)
        self._show_side(None)
        columns = QHBoxLayout()
        columns.setSpacing(Space.M)
        columns.addWidget(left)
        columns.addWidget(self._sides, 1)
        body = QVBoxLayout()
        body.setSpacing(Space.M)
        body.addWidget(self.progress)
        body.addLayout(columns, 1)
        self.body.addLayout(body, 1)

    def _connect(self) -> None:
        self.model.loaded.connect(self._loaded)
        self.model.failed.connect(self.context.complain)
        self.model.dataChanged.connect(self._selected)
        self.merges.loaded.connect(self._merges_loaded)
        self.merges.failed.connect(self.context.complain)
        self.merges.dataChanged.connect(self._selected)
        for table in (self.table, self.merged_table):
            table.selectionModel().selectionChanged.connect(lambda _on, _off: self._selected())
        self.tabs.currentChanged.connect(lambda _at: self._selected())
        self.panel.merge_wanted.connect(self._merge)
        self.panel.apart_wanted.connect(self._keep_apart)
        self.context.bridge.contacts_changed.connect(self._contacts_changed)

    def _merges_loaded(self, count: int) -> None:
        self._merged_places.setCurrentWidget(self.merged_table if count else self._no_merges)
        if count and not self.merged_table.selectionModel().selectedRows():
            self.merged_table.selectRow(0)
        self._selected()


def _stack(*widgets: QWidget) -> QStackedWidget:
    made = QStackedWidget()
    for widget in widgets:
        made.addWidget(widget)
    return made
