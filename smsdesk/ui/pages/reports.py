"""The reports: each batch as a bar, and for the chosen one a result sheet.

Owns what a person does with a result: look at why, send again only the failed, export.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.status import Status
from smsdesk.domain.views import BatchRow, OutboundFilter
from smsdesk.ui import plain, when, words
from smsdesk.ui.context import OutboxRequest, UiContext
from smsdesk.ui.models.batches import BatchesModel, title
from smsdesk.ui.models.outbox import RECIPIENT, STATUS, TEXT, TIME, OutboxModel
from smsdesk.ui.models.outbox import source as outbox_source
from smsdesk.ui.models.outcomes import shares
from smsdesk.ui.outbox_actions import OutboxActions
from smsdesk.ui.outbox_export import OutboxExport
from smsdesk.ui.page import Page
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.batch_rows import BatchDelegate
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.card import Card, TintedBox
from smsdesk.ui.widgets.empty_state import EmptyState
from smsdesk.ui.widgets.flow_layout import FlowLayout
from smsdesk.ui.widgets.labels import ElidedLabel, plain_label
from smsdesk.ui.widgets.outbox_rows import OutboxDelegate
from smsdesk.ui.widgets.row_table import RowTable
from smsdesk.ui.widgets.scrolled import scrolled
from smsdesk.ui.widgets.stacked_bar import Legend, StackedBar

LIST_WIDTH = 340
LEAST_LIST_WIDTH = 220
LEAST_TABLE_HEIGHT = 160
CALM_MS = 700
# Reasons are counted over at most this many messages that did not go.
REASONS_OF = 5_000
REASONS_SHOWN = 3


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What was read for the chosen batch."""

    row: BatchRow
    failed: tuple[int, ...]
    reasons: tuple[tuple[Trouble, int], ...]


class ReportsPage(Page):
    """The page "Reports"."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        """Make the page; it reads when it is shown for the first time."""
        super().__init__(context, "reports", self.tr("Reports"), parent)
        self._region = context.desk.settings.region
        self._actions = OutboxActions(context, self)
        self._batch: int | None = None
        self._failed: tuple[int, ...] = ()
        self._seen = False
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM_MS)
        self._calm.timeout.connect(self._reload)
        self._make_parts()
        self._arrange_body()
        self._connect()

    def arrive(self, argument: object | None) -> None:
        """Read the batches again; they may have changed while another page was shown."""
        del argument
        self._region = self.context.desk.settings.region
        self._seen = True
        self._reload()

    def start_focus(self) -> QWidget:
        """Begin in the list."""
        return self.table

    def _home(self) -> str | None:
        """Return the country whose numbers are shown short."""
        return self._region

    # The list.

    def _reload(self) -> None:
        self.model.reload()
        if self._batch is not None:
            self._read_sheet()

    def _loaded(self, count: int) -> None:
        self._places.setCurrentWidget(self._full if count else self._empty)
        if not count:
            return
        position = self.model.position_of(self._batch) if self._batch is not None else 0
        rows = self.table.selectionModel().selectedRows()
        if not rows or rows[0].row() != position:
            self.table.selectRow(max(0, position))

    def _selection_changed(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        row = self.model.row_at(rows[0].row()) if rows else None
        if row is not None and row.id != self._batch:
            self._batch = row.id
            self._tell_row(row)
            self.people.show(outbox_source(self.context.desk.store, OutboundFilter(batch=row.id)))
            self._read_sheet()

    # The sheet.

    def _read_sheet(self) -> None:
        batch, store = self._batch, self.context.desk.store
        if batch is None:
            return

        def read(_progress: object) -> _Sheet | None:
            rows = store.outbounds.batches(1, before=batch + 1)
            if not rows or rows[0].id != batch:
                return None
            narrowed = OutboundFilter(batch=batch, statuses=(Status.FAILED,))
            failed = store.outbounds.ids(narrowed)
            counted: Counter[tuple[Reason, str]] = Counter()
            for message in store.outbounds.page(failed[:REASONS_OF]):
                if message.reason is not None:
                    counted[message.reason, message.detail] += 1
            common = counted.most_common(REASONS_SHOWN)
            reasons = tuple((Trouble(*key), count) for key, count in common)
            return _Sheet(rows[0], tuple(failed), reasons)

        self.context.pool.run(read, self._sheet_read, self.context.complain, owner=self)

    def _sheet_read(self, sheet: _Sheet | None) -> None:
        if sheet is None or sheet.row.id != self._batch:
            return
        self._failed = sheet.failed
        self._tell_row(sheet.row)
        self._tell_reasons(sheet)

    def _tell_row(self, row: BatchRow) -> None:
        parts = shares(row.counts)
        self._name.setText(title(row))
        moment = when.moment(row.created_at, self.context.desk.clock.now())
        count = self.tr("%n message(s)", "", row.total)
        self._about.setText(f"{moment} · {count}")
        self._text.setText(plain.one_line(row.text, 300))
        self._text.setVisible(bool(row.name))
        self._bar.tell(parts)
        self._legend.tell(parts)
        failed = row.counts.of(Status.FAILED)
        label = self.tr("Send the failed again (%n)", "", failed)
        self.again.setText(label)
        self.again.setAccessibleName(label)
        self.again.setVisible(failed > 0)
        if not failed:
            self._why.hide()

    def _tell_reasons(self, sheet: _Sheet) -> None:
        said = [
            f"{count:,} × {plain.one_line(words.sentence(trouble))}"
            for trouble, count in sheet.reasons
        ]
        self._why_text.setText("\n".join(said))
        self._why.setVisible(bool(said))

    # Verbs.

    def _send_failed(self) -> None:
        if self._failed:
            self._actions.send_again(self._failed, 0)

    def _open_outbox(self) -> None:
        if self._batch is not None:
            self.context.navigate("outbox", OutboxRequest(batch=self._batch))

    def _export(self) -> None:
        """Write the result of the chosen batch: who, what, where it stands and why."""
        if self._batch is not None:
            self._exporting.begin(
                self.tr("Export the result"),
                f"smsdesk-batch-{self._batch}.xlsx",
                OutboundFilter(batch=self._batch),
            )

    def _export_steps(self) -> None:
        """Write what happened to each message of the chosen batch, step by step."""
        if self._batch is not None:
            self._exporting.begin(
                self.tr("Export every step"),
                f"smsdesk-batch-{self._batch}-steps.xlsx",
                OutboundFilter(batch=self._batch),
                every_step=True,
            )

    # Live.

    def _messages_changed(self, ids: frozenset[int]) -> None:
        if not self._seen or not self.isVisible():
            return
        self.people.refetch(ids or None)
        if not self._calm.isActive():
            self._calm.start()

    # Making.

    def _make_parts(self) -> None:
        context, theme, desk = self.context, self.context.theme, self.context.desk
        self.model = BatchesModel(context.pool, desk.store, desk.clock, self)
        delegate = BatchDelegate(theme, self.font(), desk.clock)
        self.table = RowTable("batches", self.tr("Batches"), self.model, delegate)
        self.table.hide_heading()
        self.table.set_widths({}, stretch=0)
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self.singles = QCheckBox(self.tr("Show single messages too"))
        self.singles.setObjectName("reports_singles")
        self.singles.setAccessibleName(self.singles.text())
        self.people = OutboxModel(context.pool, desk.clock, self._home, self)
        people_delegate = OutboxDelegate(theme, self.font(), desk.clock, self._home)
        self.people_table = RowTable(
            "report_people", self.tr("Recipients of the batch"), self.people, people_delegate
        )
        self.people_table.set_widths({RECIPIENT: 156, STATUS: 128}, stretch=TEXT)
        self.people_table.setColumnHidden(TIME, True)  # noqa: FBT003 - Qt's signature
        self._make_sheet()
        self._empty = EmptyState(
            theme,
            "reports_empty",
            "reports",
            self.tr("No batches yet"),
            self.tr(
                "Each time you send to several people, the result appears here: who got it,"
                " who did not, and why."
            ),
        )
        self._empty.add(
            button(
                self.tr("Write a message"),
                "reports_empty_new",
                kind="primary",
                clicked=lambda: context.navigate("compose", None),
            )
        )
        self._exporting = OutboxExport(context, "reports_export_progress", self)

    def _make_sheet(self) -> None:
        theme = self.context.theme
        self._name = ElidedLabel(role="heading", name="report_name")
        self._about = plain_label(role="muted", name="report_about")
        self._text = ElidedLabel(name="report_text")
        self._bar = StackedBar(theme, "report_bar")
        self._legend = Legend(theme, "report_legend")
        self._why = TintedBox("report_why", "danger")
        self._why_text = plain_label(name="report_why_text", wrap=True)
        self._why.body.addWidget(self._why_text, 1)
        self._why.hide()
        self.again = button(
            "", "report_again", theme=theme, symbol="refresh", clicked=self._send_failed
        )
        self.export = button(
            self.tr("Export"), "report_export", theme=theme, symbol="export", clicked=self._export
        )
        self.export_steps = button(
            self.tr("Export every step"),
            "report_export_steps",
            theme=theme,
            symbol="export",
            clicked=self._export_steps,
        )
        self.export_steps.setToolTip(
            self.tr("What happened to each message, when, by whom and why: for your records")
        )
        self._outbox = button(
            self.tr("Open in the outbox"), "report_outbox", clicked=self._open_outbox
        )

    def _arrange_body(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(Space.S)
        left.addWidget(self.table, 1)
        left.addWidget(self.singles)
        self.table.setMinimumWidth(LEAST_LIST_WIDTH)
        self.table.setMaximumWidth(LIST_WIDTH)
        sheet = Card("report_sheet")
        sheet.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.people_table.setMinimumHeight(LEAST_TABLE_HEIGHT)
        sheet.body.addWidget(self._name)
        sheet.body.addWidget(self._about)
        sheet.body.addWidget(self._text)
        sheet.body.addSpacing(Space.XS)
        sheet.body.addWidget(self._bar)
        sheet.body.addWidget(self._legend)
        sheet.body.addWidget(self._why)
        holder = QWidget()
        buttons = FlowLayout(holder, gap=Space.S)
        buttons.setContentsMargins(0, 0, 0, 0)
        for made in (self.again, self.export, self.export_steps, self._outbox):
            buttons.addWidget(made)
        sheet.body.addWidget(holder)
        inner = QWidget()
        right = QVBoxLayout(inner)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(Space.M)
        right.addWidget(sheet)
        right.addWidget(self._exporting.row)
        right.addWidget(self.people_table, 1)
        self._full = QWidget()
        row = QHBoxLayout(self._full)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addLayout(left, 2)
        row.addWidget(scrolled(inner, "report_scroll", self.tr("Result of the batch")), 3)
        place = QWidget()
        self._places = QStackedLayout(place)
        self._places.addWidget(self._full)
        self._places.addWidget(self._empty)
        self.body.addWidget(place, 1)

    def _connect(self) -> None:
        context = self.context
        context.bridge.messages_changed.connect(self._messages_changed)
        self.model.loaded.connect(self._loaded)
        self.model.failed.connect(context.complain)
        self.people.failed.connect(context.complain)
        self.table.selectionModel().selectionChanged.connect(
            lambda _on, _off: self._selection_changed()
        )
        self.table.opened.connect(self._open_outbox)
        self.singles.toggled.connect(lambda on: self.model.show_singles(singles=on))
