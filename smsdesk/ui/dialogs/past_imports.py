"""The imports of the past: when, which list, what it did, and undoing it as a whole."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from smsdesk.domain.imports import ImportRow, TakenBack
from smsdesk.services import sim_book
from smsdesk.services.importer import PASTED
from smsdesk.ui import when
from smsdesk.ui.context import UiContext
from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.dialogs.import_undo import ImportUndo
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.data_table import DataTable
from smsdesk.ui.widgets.empty_state import EmptyState
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.ui.widgets.plain_table import PlainTable
from smsdesk.workers.pool import Progress


class PastImportsDialog(DialogFrame):
    """Lists the imports, the latest first."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        """Read them in the background."""
        super().__init__("past_imports", "", parent)
        self._context = context
        self._rows: Sequence[ImportRow] = ()
        self.say_title(self.tr("Past imports"))
        self.explain(
            self.tr(
                "Undoing an import removes the people it brought and gives those it changed their"
                " former values. Whoever was changed or texted since stays."
            )
        )
        self.model = PlainTable(
            (
                self.tr("When"),
                self.tr("List"),
                self.tr("New"),
                self.tr("Updated"),
                self.tr("Unchanged"),
                self.tr("Refused"),
                self.tr("State"),
            ),
            self,
        )
        self.table = DataTable("past_imports_table", self.tr("Past imports"), self.model)
        self.table.setSelectionMode(DataTable.SelectionMode.SingleSelection)
        self.table.set_widths(130, 220, 76, 92, 110, 92)
        self.said = plain_label(name="past_imports_said", wrap=True)
        self.said.hide()
        self._taking = ImportUndo(context)
        self._arrange()
        self._read()

    def _arrange(self) -> None:
        self._empty = EmptyState(
            self._context.theme,
            "past_imports_empty",
            "import",
            self.tr("Nothing was imported yet"),
            self.tr("Each list that you import stands here, and can be undone as a whole."),
        )
        self._places = QStackedWidget()
        self._places.addWidget(self.table)
        self._places.addWidget(self._empty)
        self.body.addWidget(self._places, 1)
        self.body.addWidget(self.said)
        self.body.addWidget(self._taking)
        self.undo = button(
            self.tr("Undo this import…"),
            "past_imports_undo",
            theme=self._context.theme,
            symbol="undo",
            clicked=self._undo,
        )
        self.undo.setEnabled(False)
        self.add_button(self.undo, left=True)
        close = button(self.tr("Close"), "past_imports_close", kind="primary", clicked=self.accept)
        self.add_button(close)
        self.table.selectionModel().selectionChanged.connect(lambda *_which: self._picked())
        self.resize(920, 460)

    def _read(self) -> None:
        past = self._context.desk.past_imports

        def read(_progress: Progress) -> list[ImportRow]:
            return past.all()

        self._context.pool.run(read, self._show, self._context.complain, owner=self)

    def _show(self, rows: Sequence[ImportRow]) -> None:
        self._rows = rows
        self.model.replace([self._line(row) for row in rows])
        self._places.setCurrentWidget(self.table if rows else self._empty)
        if rows:
            self.table.selectRow(0)
            self.table.setFocus()
        self._picked()

    def _line(self, row: ImportRow) -> tuple[str, ...]:
        now = self._context.desk.clock.now()
        counts = (row.created, row.updated, row.unchanged, row.refused)
        state = self.tr("Done")
        if row.undone_at is not None:
            state = self.tr("Undone {when}").format(when=when.short(row.undone_at, now))
        return (
            when.moment(row.at, now),
            self.list_name(row.name),
            *(f"{count:,}" for count in counts),
            state,
        )

    def list_name(self, name: str) -> str:
        """Return what a list is called, also where it was no file."""
        special = {
            PASTED: self.tr("What was pasted"),
            sim_book.NAME: self.tr("The names on the SIM"),
        }
        return special.get(name, name)

    def _chosen(self) -> ImportRow | None:
        rows = self.table.selectionModel().selectedRows()
        return self._rows[rows[0].row()] if rows else None

    def _picked(self) -> None:
        row = self._chosen()
        self.undo.setEnabled(row is not None and row.undone_at is None)

    def _undo(self) -> None:
        row = self._chosen()
        if row is not None:
            self._taking.ask(row.id, self.list_name(row.name), self._undone)

    def _undone(self, result: TakenBack) -> None:
        self.said.setText(self._taking.in_words(result))
        self.said.show()
        self._read()
