"""The outbox: every message with where it stands, and what a person can do about it.

Owns the narrowing (tiles, search, one batch), the selection and the details beside it.
"""

from __future__ import annotations

import time
from array import array
from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QWidget

from smsdesk.domain.message import Priority
from smsdesk.domain.status import Delivery, Status
from smsdesk.domain.views import BatchRow, EventRow, OutboundFilter, OutboundRow, QueueCounts
from smsdesk.ui.batch_actions import BatchActions
from smsdesk.ui.context import OutboxRequest, TalkRequest, UiContext
from smsdesk.ui.estimate import Estimate
from smsdesk.ui.icons import icon
from smsdesk.ui.models.outbox import RECIPIENT, STATUS, TEXT, TIME, OutboxModel
from smsdesk.ui.models.outbox import source as outbox_source
from smsdesk.ui.models.selection import selected_ids
from smsdesk.ui.outbox_actions import CANCELLABLE, REPEATABLE, SETTLEABLE, OutboxActions, may
from smsdesk.ui.outbox_export import OutboxExport
from smsdesk.ui.page import Page
from smsdesk.ui.pulse import SETTLED, Beat, unsettled
from smsdesk.ui.status_bar import queue_sentence
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.batch_strip import BatchStrip, BatchVerbs
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.empty_state import EmptyState
from smsdesk.ui.widgets.message_panel import MessagePanel, PanelVerbs
from smsdesk.ui.widgets.outbox_rows import OutboxDelegate
from smsdesk.ui.widgets.row_table import RowTable
from smsdesk.ui.widgets.search_field import SearchField
from smsdesk.ui.widgets.tiles import Tiles, TileSpec
from smsdesk.workers.pool import Progress

SEARCH_WIDTH = 280
# How many selected rows are looked at to decide which buttons are open; more are asked of the
# store anyway when the button is pressed.
LOOKED_AT = 500

NARROWED: dict[str, tuple[tuple[Status, ...], tuple[Delivery, ...]]] = {
    "all": ((), ()),
    "waiting": ((Status.NOT_PROCESSED,), ()),
    "sending": ((Status.PROCESSING,), ()),
    "sent": ((Status.SUCCESS,), ()),
    "delivered": ((), (Delivery.DELIVERED,)),
    "failed": ((Status.FAILED,), ()),
    "unknown": ((Status.UNKNOWN,), ()),
    "cancelled": ((Status.CANCELLED,), ()),
}


def tile_counts(counts: QueueCounts) -> dict[str, int]:
    """Return what each tile counts."""
    by_tile = {
        key: sum(counts.of(status) for status in statuses)
        for key, (statuses, deliveries) in NARROWED.items()
        if not deliveries
    }
    by_tile["all"] = sum(counts.by_status.values())
    by_tile["delivered"] = counts.by_delivery.get(Delivery.DELIVERED, 0)
    return by_tile


class OutboxPage(Page):
    """The page "Outbox"."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        """Make the page; it reads when it is shown for the first time."""
        super().__init__(context, "outbox", self.tr("Outbox"), parent)
        self._region = context.desk.settings.region
        self._actions = OutboxActions(context, self)
        self._batch: int | None = None
        self._batch_estimate = Estimate()
        self._batch_row: BatchRow | None = None
        self._batch_actions = BatchActions(context, self)
        self._searched = ""
        self._seen = False
        self._keep: array[int] = array("q")
        self._make_parts()
        self._arrange_body()
        self._connect()

    # What the window asks.

    def arrive(self, argument: object | None) -> None:
        """Show everything, or what another page asked for."""
        self._read_region()
        if isinstance(argument, OutboxRequest):
            self._narrow_to(argument)
        elif not self._seen:
            self._show()
        self._seen = True

    def search(self) -> None:
        """Put the cursor into the search field."""
        self._search.setFocus()
        self._search.selectAll()

    def start_focus(self) -> QWidget:
        """Begin in the list."""
        return self.table

    def _read_region(self) -> None:
        before, self._region = self._region, self.context.desk.settings.region
        row = self._shown_row()
        if row is not None and self._region != before:
            self.panel.show_row(row)

    def _home(self) -> str | None:
        """Return the country whose numbers are shown short."""
        return self._region

    # Narrowing.

    def _narrow_to(self, wanted: OutboxRequest) -> None:
        self._batch = wanted.batch
        self._search.clear()
        self._searched = ""
        key = next(
            (key for key, (statuses, _d) in NARROWED.items() if statuses == wanted.statuses), "all"
        )
        self._tiles.choose(key)
        self._strip.setVisible(wanted.batch is not None)
        if wanted.batch is not None:
            self._batch_estimate = Estimate()
            self._strip.show_batch(self.tr("Batch {number}").format(number=wanted.batch))
        self._count()
        self._show()

    def _show_all(self) -> None:
        self._narrow_to(OutboxRequest())

    def _filter(self) -> OutboundFilter:
        statuses, deliveries = NARROWED[self._tiles.chosen()]
        return OutboundFilter(
            batch=self._batch, statuses=statuses, deliveries=deliveries, search=self._searched
        )

    def _narrowed(self) -> bool:
        return self._filter() != OutboundFilter()

    def _show(self) -> None:
        self._keep = array("q")
        self.model.show(outbox_source(self.context.desk.store, self._filter()))

    def _tile_chosen(self, _key: str) -> None:
        self._show()

    def _search_for(self, text: str) -> None:
        self._searched = text
        self._show()

    # Live.

    def _messages_changed(self, ids: frozenset[int]) -> None:
        if not self._seen:
            return
        self.model.refetch(ids or None)
        known = self.model.all_ids()
        if not ids or self._narrowed() or not len(known) or max(ids) > known[0]:
            self._keep = self._selected()
            self.model.reload()
        shown = self._shown_row()
        if shown is not None and (not ids or shown.id in ids):
            self._read_details(shown.id)

    def _beat(self, beat: Beat) -> None:
        self.set_subtitle(queue_sentence(beat, self.context.desk.clock.now()))
        if self._batch is None:
            self._tiles.show_counts(tile_counts(beat.counts))
        elif self._seen:
            self._count()

    def _count(self) -> None:
        """Count for the tiles and the strip: the batch alone where one is shown."""
        batch = self._batch
        if batch is None:
            if self.context.pulse.last is not None:
                self._tiles.show_counts(tile_counts(self.context.pulse.last.counts))
            return
        desk, sims = self.context.desk, self.context.pulse.sims()

        def read(_progress: Progress) -> tuple[list[BatchRow], float | None]:
            rows = desk.store.outbounds.batches(1, before=batch + 1)
            waiting = unsettled(rows[0].counts) if rows else 0
            return rows, desk.forecast.seconds_left(waiting, sims)

        self.context.pool.run(
            read, lambda found: self._batch_counted(*found), self.context.complain, owner=self
        )

    def _batch_counted(self, rows: list[BatchRow], planned: float | None) -> None:
        if not rows or rows[0].id != self._batch:
            return
        row = self._batch_row = rows[0]
        self._tiles.show_counts(tile_counts(row.counts))
        settled = sum(row.counts.of(status) for status in SETTLED)
        self._batch_estimate.note(time.monotonic(), settled)
        left = planned or self._batch_estimate.seconds_for(unsettled(row.counts))
        self._strip.name.setText(row.name or row.text)
        self._strip.show_counts(row, left, self.context.desk.clock.now())

    def _loaded(self, count: int) -> None:
        if self._keep:
            self._select_again(self._keep)
            self._keep = array("q")
        if count:
            self._places.setCurrentWidget(self._list_side)
            return
        self._selection_changed()
        self._tell_empty()
        self._places.setCurrentWidget(self._empty)

    def _select_again(self, ids: array[int]) -> None:
        """After the list was filled anew: select what was selected (one row is the usual case)."""
        selection = self.table.selectionModel()
        if len(ids) == 1 and not selection.hasSelection():
            position = self.model.position_of(ids[0])
            if position >= 0:
                self.table.selectRow(position)

    def _tell_empty(self) -> None:
        fresh = not self._narrowed()
        self._empty_new.setVisible(fresh)
        self._empty_all.setVisible(not fresh)
        if fresh:
            self._empty.say(
                self.tr("Nothing was sent yet"),
                self.tr("Messages appear here as soon as you queue them, with where they stand."),
            )
        elif self._searched:
            self._empty.say(
                self.tr("Nothing found"),
                self.tr("No message here matches “{text}”.").format(text=self._searched),
            )
        else:
            self._empty.say(
                self.tr("No message stands here"),
                self.tr("None is in this state right now."),
            )

    # Selection and details.

    def _selected(self) -> array[int]:
        return selected_ids(self.table.selectionModel(), self.model)

    def _shown_row(self) -> OutboundRow | None:
        ids = self._selected()
        return self.model.held(ids[0]) if len(ids) == 1 else None

    def _selection_changed(self) -> None:
        ids = self._selected()
        self.panel.setVisible(bool(ids))
        # The panel tells the times; the texts need the room more.
        self.table.setColumnHidden(TIME, bool(ids))
        if len(ids) == 1:
            row = self.model.held(ids[0])
            if row is not None:
                self.panel.show_row(row)
            self.panel.show_events(())
            self._read_details(ids[0])
        elif ids:
            self.panel.show_many(len(ids))
            self.panel.offer(self._statuses(ids))

    def _statuses(self, ids: array[int]) -> set[Status]:
        """Return the statuses among these rows; any is possible where a row isn't held."""
        if len(ids) > LOOKED_AT:
            return set(Status)
        found = {row.status for one in ids if (row := self.model.held(one)) is not None}
        return found if all(self.model.held(one) for one in ids) else set(Status)

    def _read_details(self, message: int) -> None:
        reads = self.context.desk.store.outbounds
        self.context.pool.run(
            lambda _progress: (reads.get(message), reads.events(message)),
            lambda result: self._details_read(message, *result),
            self.context.complain,
            owner=self,
        )

    def _details_read(self, message: int, row: OutboundRow | None, events: list[EventRow]) -> None:
        ids = self._selected()
        if row is not None and len(ids) == 1 and ids[0] == message:
            self.panel.show_row(row)
            self.panel.show_events(events)

    def _close_panel(self) -> None:
        self.table.clearSelection()
        self.table.setFocus()

    # Verbs.

    def _cancel(self) -> None:
        ids = self._selected()
        if ids:
            self._actions.cancel(ids, undoable=self._all_due(ids))

    def _all_due(self, ids: array[int]) -> bool:
        """Return whether taking the cancelling back would restore all of these as they were."""
        now = self.context.desk.clock.now()
        rows = [self.model.held(one) for one in ids[:LOOKED_AT]]
        return len(ids) <= LOOKED_AT and all(
            row is not None and row.status is Status.NOT_PROCESSED and row.due_at <= now
            for row in rows
        )

    def _send_again(self) -> None:
        ids = self._selected()
        if not ids:
            return
        rows = [self.model.held(one) for one in ids[:LOOKED_AT]]
        sure = len(ids) <= LOOKED_AT and all(rows)
        unknown = sum(1 for row in rows if row is not None and row.status is Status.UNKNOWN)
        self._actions.send_again(ids, unknown if sure else len(ids))

    def _arrived(self) -> None:
        ids = self._selected()
        if ids:
            self._actions.mark_arrived(ids)

    def _of_batch(self, verb: Callable[[int], object]) -> None:
        """Do something with the batch that is shown."""
        if self._batch is not None:
            verb(self._batch)

    def _counted_in_batch(self, verb: Callable[[int, int], object], status: Status) -> None:
        """Do something with those of the shown batch that stand so."""
        row = self._batch_row
        if row is not None and row.id == self._batch:
            verb(row.id, row.counts.of(status))

    def _postpone(self) -> None:
        self._batch_actions.postpone_messages(list(self._selected()))

    def _hurry(self) -> None:
        self._batch_actions.set_priority_of_messages(list(self._selected()), Priority.HIGH)

    def _talk(self) -> None:
        row = self._shown_row()
        if row is not None:
            self.context.navigate("conversations", TalkRequest(row.number))

    def _opened(self) -> None:
        if self._shown_row() is not None:
            self.panel.again.setFocus() if self.panel.again.isEnabled() else self._talk()

    def _show_menu(self, place: QPoint) -> None:
        ids = self._selected()
        if ids:
            menu = self.make_menu(ids)
            menu.exec(place)
            menu.deleteLater()

    def make_menu(self, ids: array[int]) -> QMenu:
        """Return the context menu for selected messages."""
        menu = QMenu(self)
        menu.setObjectName("outbox_menu")
        statuses = self._statuses(ids)
        tokens = self.context.theme.tokens
        entries = (
            ("ban", self.tr("Cancel"), may(CANCELLABLE, statuses), self._cancel),
            ("refresh", self.tr("Send again"), may(REPEATABLE, statuses), self._send_again),
            ("check", self.tr("It arrived"), may(SETTLEABLE, statuses), self._arrived),
            ("clock", self.tr("Another time…"), may(CANCELLABLE, statuses), self._postpone),
            ("send", self.tr("Before others"), may(CANCELLABLE, statuses), self._hurry),
            ("conversations", self.tr("Open conversation"), len(ids) == 1, self._talk),
        )
        for symbol, label, enabled, act in entries:
            action = menu.addAction(icon(symbol, tokens.text, tokens.muted), label)
            action.setEnabled(enabled)
            action.triggered.connect(act)
        return menu

    # Export.

    def _export(self) -> None:
        """Write what is shown: everything, or what the list is narrowed to."""
        self._exporting.begin(
            self.tr("Export the messages shown"), "smsdesk-outbox.xlsx", self._filter()
        )

    # Making.

    def _make_parts(self) -> None:
        context, theme = self.context, self.context.theme
        self._tiles = Tiles(
            theme,
            "tile",
            (
                TileSpec("all", self.tr("All"), "neutral"),
                TileSpec("waiting", self.tr("Waiting"), "neutral"),
                TileSpec("sending", self.tr("Sending"), "info"),
                TileSpec("sent", self.tr("Sent"), "sent"),
                TileSpec("delivered", self.tr("Delivered"), "success"),
                TileSpec("failed", self.tr("Failed"), "danger"),
                TileSpec("unknown", self.tr("Unknown"), "warning"),
                TileSpec("cancelled", self.tr("Cancelled"), "neutral"),
            ),
            self._tile_chosen,
        )
        self._strip = BatchStrip(theme, self._batch_verbs())
        self._search = SearchField(
            theme, "outbox_search", self.tr("Search texts, names and numbers")
        )
        self.model = OutboxModel(context.pool, context.desk.clock, self._home, self)
        delegate = OutboxDelegate(theme, self.font(), context.desk.clock, self._home)
        self.table = RowTable("outbox_table", self.tr("Messages"), self.model, delegate)
        self.table.set_widths({RECIPIENT: 156, STATUS: 128, TIME: 100}, stretch=TEXT)
        verbs = PanelVerbs(
            self._cancel, self._send_again, self._arrived, self._talk, self._close_panel
        )
        self.panel = MessagePanel(theme, context.desk.clock, self._home, verbs)
        self.panel.hide()
        self._make_empty()
        self._export_button = button(
            self.tr("Export"), "outbox_export", theme=theme, symbol="export", clicked=self._export
        )
        self._exporting = OutboxExport(context, "outbox_export_progress", self)
        self._search.setFixedWidth(SEARCH_WIDTH)
        self.header.addWidget(self._search)
        self.header.addWidget(self._export_button)

    def _batch_verbs(self) -> BatchVerbs:
        acts, counted = self._batch_actions, self._counted_in_batch
        return BatchVerbs(
            pause=lambda: self._of_batch(acts.pause),
            resume=lambda: self._of_batch(acts.resume),
            cancel_rest=lambda: counted(self._actions.cancel_batch, Status.NOT_PROCESSED),
            send_failed_again=lambda: counted(acts.send_failed_again, Status.FAILED),
            send_unknown_again=lambda: counted(acts.send_unknown_again, Status.UNKNOWN),
            unknown_arrived=lambda: counted(acts.unknown_arrived, Status.UNKNOWN),
            postpone=lambda: self._of_batch(acts.postpone),
            set_priority=lambda value: self._of_batch(
                lambda batch: acts.set_priority(batch, value)
            ),
            show_all=self._show_all,
        )

    def _make_empty(self) -> None:
        theme = self.context.theme
        self._empty = EmptyState(theme, "outbox_empty", "outbox", "", "")
        self._empty_new = self._empty.add(
            button(
                self.tr("Write a message"),
                "outbox_empty_new",
                kind="primary",
                clicked=lambda: self.context.navigate("compose", None),
            )
        )
        self._empty_all = self._empty.add(
            button(self.tr("Show all messages"), "outbox_empty_all", clicked=self._show_all)
        )

    def _arrange_body(self) -> None:
        self._list_side = self.table
        place = QWidget()
        self._places = QStackedLayout(place)
        self._places.addWidget(self.table)
        self._places.addWidget(self._empty)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(place, 1)
        row.addWidget(self.panel)
        self.body.addWidget(self._strip)
        self.body.addWidget(self._tiles)
        self.body.addWidget(self._exporting.row)
        self.body.addLayout(row, 1)

    def _connect(self) -> None:
        context = self.context
        context.bridge.messages_changed.connect(self._messages_changed)
        context.pulse.beat.connect(self._beat)
        self._search.searched.connect(self._search_for)
        self.model.loaded.connect(self._loaded)
        self.model.failed.connect(context.complain)
        self.model.modelReset.connect(self._selection_changed)
        self.table.selectionModel().selectionChanged.connect(
            lambda _on, _off: self._selection_changed()
        )
        self.table.menu_wanted.connect(self._show_menu)
        self.table.opened.connect(self._opened)
        self.table.delete_pressed.connect(self._cancel)
        closing = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.panel)
        closing.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        closing.activated.connect(self._close_panel)
        if context.pulse.last is not None:
            self._beat(context.pulse.last)
