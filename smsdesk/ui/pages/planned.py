"""Planned: what is sent again and again; pause it, let it go on, delete it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from smsdesk.domain.views import SeriesRow
from smsdesk.services.recipients import loads
from smsdesk.ui.context import ComposeRequest, OutboxRequest, UiContext, Undo
from smsdesk.ui.models.drafts import words_for
from smsdesk.ui.models.planned import NAME, NEXT, RECIPIENTS, RULE, PlannedModel
from smsdesk.ui.page import Page
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.empty_state import EmptyState
from smsdesk.ui.widgets.planned_rows import PlannedDelegate
from smsdesk.ui.widgets.row_table import RowTable
from smsdesk.workers.pool import Progress


class PlannedPage(Page):
    """The page "Planned"."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        """Make the page."""
        super().__init__(context, "planned", self.tr("Planned"), parent)
        self._make_parts()
        self._arrange_body()
        self._connect()
        self._selection_changed()

    def arrive(self, _argument: object | None) -> None:
        """Read anew: times have passed."""
        self._read()

    def start_focus(self) -> QWidget:
        """Begin with the list."""
        return self.table

    # Reading.

    def _read(self) -> None:
        series = self.context.desk.store.series
        region = self.context.desk.settings.region

        def read(_progress: Progress) -> tuple[list[SeriesRow], list[str]]:
            rows = series.all()
            return rows, [words_for(loads(row.recipients), region) for row in rows]

        self.context.pool.run(
            read, lambda found: self._show(*found), self.context.complain, owner=self
        )

    def _show(self, rows: Sequence[SeriesRow], for_whom: Sequence[str]) -> None:
        kept = {row.id for row in self.selected()}
        self.model.replace(rows, for_whom)
        self._places.setCurrentWidget(self._list if rows else self._empty)
        self.set_subtitle(self.tr("%n message(s) again and again", "", len(rows)) if rows else "")
        for position, row in enumerate(rows):
            if row.id in kept:
                self.table.selectRow(position)
        self._selection_changed()

    def selected(self) -> list[SeriesRow]:
        """Return what is selected."""
        found = (self.model.row_at(one.row()) for one in self.table.selectionModel().selectedRows())
        return [row for row in found if row is not None]

    def _selection_changed(self) -> None:
        rows = self.selected()
        paused = bool(rows) and all(row.paused for row in rows)
        self.pause.setText(self.tr("Go on") if paused else self.tr("Pause"))
        self.pause.setAccessibleName(self.pause.text())
        self.pause.setEnabled(any(row.next_at is not None for row in rows))
        self.last.setEnabled(len(rows) == 1 and rows[0].last_batch is not None)
        self.delete.setEnabled(bool(rows))

    # Verbs.

    def _pause(self) -> None:
        rows = self.selected()
        paused = not all(row.paused for row in rows)
        schedule = self.context.desk.schedule

        def write(_progress: Progress) -> None:
            for row in rows:
                schedule.pause(row.id, paused=paused)

        self._run(write)

    def _delete(self) -> None:
        ids, schedule = [row.id for row in self.selected()], self.context.desk.schedule
        if not ids:
            return

        def deleted(gone: tuple[SeriesRow, ...]) -> None:
            undo = Undo(self.tr("Undo"), partial(self._restore, gone))
            self.context.notify(self.tr("%n planned message(s) deleted.", "", len(gone)), undo)
            self._read()

        self.context.pool.run(
            lambda _progress: schedule.delete(ids), deleted, self.context.complain, owner=self
        )

    def _restore(self, gone: Sequence[SeriesRow]) -> None:
        schedule = self.context.desk.schedule
        self._run(lambda _progress: schedule.restore(gone))

    def _run(self, write: Callable[[Progress], None]) -> None:
        self.context.pool.run(
            write, lambda _nothing: self._read(), self.context.complain, owner=self
        )

    def _show_last(self) -> None:
        rows = self.selected()
        if len(rows) == 1 and rows[0].last_batch is not None:
            self.context.navigate("outbox", OutboxRequest(batch=rows[0].last_batch))

    # Making.

    def _make_parts(self) -> None:
        theme = self.context.theme
        self.model = PlannedModel(self)
        delegate = PlannedDelegate(theme, self.font(), self.model)
        self.table = RowTable("planned_table", self.tr("Planned messages"), self.model, delegate)
        self.table.set_widths({NAME: 210, RECIPIENTS: 150, NEXT: 190}, stretch=RULE)
        self.pause = button(
            self.tr("Pause"), "planned_pause", theme=theme, symbol="pause", clicked=self._pause
        )
        self.last = button(
            self.tr("Show what went last"),
            "planned_last",
            theme=theme,
            symbol="outbox",
            clicked=self._show_last,
        )
        self.delete = button(
            self.tr("Delete"), "planned_delete", theme=theme, symbol="trash", clicked=self._delete
        )
        self._empty = EmptyState(
            theme,
            "planned_empty",
            "calendar",
            self.tr("Nothing is sent again and again"),
            self.tr(
                "Write a message and choose “Again and again” below the text: every day, on some"
                " days of the week, every month or every year."
            ),
        )
        self._empty.add(
            button(
                self.tr("Write a message"),
                "planned_write",
                theme=theme,
                symbol="compose",
                kind="primary",
                clicked=lambda: self.context.navigate("compose", ComposeRequest()),
            )
        )

    def _arrange_body(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(Space.S)
        for made in (self.pause, self.last, self.delete):
            tools.addWidget(made)
        tools.addStretch(1)
        self._list = QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(tools)
        column.addWidget(self.table, 1)
        holder = QWidget()
        self._places = QStackedLayout(holder)
        self._places.addWidget(self._list)
        self._places.addWidget(self._empty)
        self.body.addWidget(holder, 1)

    def _connect(self) -> None:
        self.table.opened.connect(self._show_last)
        self.table.delete_pressed.connect(self._delete)
        self.table.selectionModel().selectionChanged.connect(
            lambda *_which: self._selection_changed()
        )
        self.context.bridge.messages_changed.connect(self._queue_changed)

    def _queue_changed(self, ids: frozenset[int]) -> None:
        if not ids and self.isVisible():
            self._read()
