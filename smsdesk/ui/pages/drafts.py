"""Drafts: texts kept for later; open one, copy it, or delete it."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from smsdesk.domain.views import DraftRow
from smsdesk.ui.context import ComposeRequest, UiContext, Undo
from smsdesk.ui.dialogs.ask_text import AskText
from smsdesk.ui.icons import icon
from smsdesk.ui.models.drafts import (
    CHANGED,
    NAME,
    RECIPIENTS,
    TEXT,
    DraftsModel,
    recipients_words,
)
from smsdesk.ui.page import Page
from smsdesk.ui.theme import Space
from smsdesk.ui.unfinished import UNFINISHED
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.draft_rows import DraftsDelegate
from smsdesk.ui.widgets.empty_state import EmptyState
from smsdesk.ui.widgets.row_table import RowTable
from smsdesk.workers.pool import Progress


class DraftsPage(Page):
    """The page "Drafts"."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        """Make the page."""
        super().__init__(context, "drafts", self.tr("Drafts"), parent)
        self._make_parts()
        self._arrange_body()
        self._connect()
        self._selection_changed()

    def arrive(self, _argument: object | None) -> None:
        """Read the drafts anew: the page "New message" makes them."""
        self._read()

    def start_focus(self) -> QWidget:
        """Begin with the list."""
        return self.table

    # Reading.

    def _read(self) -> None:
        drafts = self.context.desk.store.drafts
        region = self.context.desk.settings.region

        def read(_progress: Progress) -> tuple[list[DraftRow], list[str]]:
            rows = [row for row in drafts.all() if row.name != UNFINISHED]
            return rows, [recipients_words(row, region) for row in rows]

        def done(answer: tuple[list[DraftRow], list[str]]) -> None:
            self._show(*answer)

        self.context.pool.run(read, done, self.context.complain, owner=self)

    def _show(self, rows: Sequence[DraftRow], for_whom: Sequence[str]) -> None:
        kept = {row.id for row in self.selected()}
        self.model.replace(rows, for_whom)
        self._places.setCurrentWidget(self._list if rows else self._empty)
        self.set_subtitle(self.tr("%n draft(s)", "", len(rows)) if rows else "")
        for position, row in enumerate(rows):
            if row.id in kept:
                self.table.selectRow(position)
        self._selection_changed()

    def selected(self) -> list[DraftRow]:
        """Return the selected drafts."""
        found = (self.model.row_at(one.row()) for one in self.table.selectionModel().selectedRows())
        return [row for row in found if row is not None]

    def _selection_changed(self) -> None:
        count = len(self.selected())
        for made in (self.open_, self.copy, self.rename):
            made.setEnabled(count == 1)
        self.delete.setEnabled(bool(count))

    # Verbs.

    def _open(self) -> None:
        rows = self.selected()
        if len(rows) == 1:
            self.context.navigate("compose", ComposeRequest(draft=rows[0].id))

    def _copy(self) -> None:
        rows = self.selected()
        if len(rows) == 1:
            name = self.tr("{name} (copy)").format(name=rows[0].name)
            self._save((replace(rows[0], id=0, name=name),))

    def _ask_name(self) -> None:
        rows = self.selected()
        if len(rows) != 1:
            return
        dialog = AskText(
            "rename_draft",
            self.tr("Rename the draft"),
            self.tr("Name of the draft"),
            rows[0].name,
            self.tr("Rename"),
            self,
        )
        dialog.answered.connect(lambda name: self._save((replace(rows[0], name=name),)))
        dialog.open()

    def _save(self, rows: Sequence[DraftRow]) -> None:
        drafts = self.context.desk.drafts

        def write(_progress: Progress) -> None:
            for row in rows:
                drafts.save(row)

        self.context.pool.run(write, self._changed, self.context.complain, owner=self)

    def _delete(self) -> None:
        ids = array("q", [row.id for row in self.selected()])
        drafts = self.context.desk.drafts
        if not ids:
            return

        def write(_progress: Progress) -> tuple[DraftRow, ...]:
            return drafts.delete(ids)

        self.context.pool.run(write, self._deleted, self.context.complain, owner=self)

    def _deleted(self, gone: tuple[DraftRow, ...]) -> None:
        again = tuple(replace(row, id=0) for row in gone)
        undo = Undo(self.tr("Undo"), partial(self._save, again))
        self.context.notify(self.tr("%n draft(s) deleted.", "", len(gone)), undo)
        self._read()

    def _changed(self, _nothing: None) -> None:
        self._read()

    def _show_menu(self, place: QPoint) -> None:
        if not self.selected():
            return
        menu = QMenu(self)
        menu.setObjectName("drafts_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        tokens = self.context.theme.tokens
        one = len(self.selected()) == 1
        for symbol, label, act, enabled in (
            ("compose", self.tr("Open"), self._open, one),
            ("copy", self.tr("Duplicate"), self._copy, one),
            ("edit", self.tr("Rename…"), self._ask_name, one),
            ("trash", self.tr("Delete"), self._delete, True),
        ):
            action = menu.addAction(icon(symbol, tokens.text, tokens.muted), label)
            action.setEnabled(enabled)
            action.triggered.connect(act)
        menu.popup(place)

    # Making.

    def _make_parts(self) -> None:
        context, theme = self.context, self.context.theme
        self.model = DraftsModel(context.desk.clock, self)
        delegate = DraftsDelegate(theme, self.font(), self.model)
        self.table = RowTable("drafts_table", self.tr("Drafts"), self.model, delegate)
        self.table.set_widths({NAME: 200, RECIPIENTS: 190, CHANGED: 110}, stretch=TEXT)
        self.open_ = button(
            self.tr("Open"), "drafts_open", theme=theme, symbol="compose", clicked=self._open
        )
        self.copy = button(
            self.tr("Duplicate"), "drafts_copy", theme=theme, symbol="copy", clicked=self._copy
        )
        self.rename = button(
            self.tr("Rename…"), "drafts_rename", theme=theme, symbol="edit", clicked=self._ask_name
        )
        self.delete = button(
            self.tr("Delete"), "drafts_delete", theme=theme, symbol="trash", clicked=self._delete
        )
        self._empty = EmptyState(
            theme,
            "drafts_empty",
            "drafts",
            self.tr("No drafts yet"),
            self.tr("“Save as draft” on New message keeps a text and its recipients for later."),
        )
        self._empty.add(
            button(
                self.tr("Write a message"),
                "drafts_write",
                theme=theme,
                symbol="compose",
                kind="primary",
                clicked=lambda: self.context.navigate("compose", None),
            )
        )

    def _arrange_body(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(Space.S)
        for made in (self.open_, self.copy, self.rename, self.delete):
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
        self.table.opened.connect(self._open)
        self.table.menu_wanted.connect(self._show_menu)
        self.table.delete_pressed.connect(self._delete)
        self.table.selectionModel().selectionChanged.connect(
            lambda *_which: self._selection_changed()
        )
