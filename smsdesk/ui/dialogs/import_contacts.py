"""Importing a list: which file, what its columns are, what would happen, and what did.

Owns the order of the steps. Everything that touches the file runs in the pool; nothing is
changed before "Import" is pressed, and a cancelled import changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Skipped
from smsdesk.domain.reasons import Trouble
from smsdesk.services import sheets
from smsdesk.services.importer import Choices, ImportResult
from smsdesk.services.tables.table import Table
from smsdesk.ui import plain, words
from smsdesk.ui.checker import trouble_of
from smsdesk.ui.context import UiContext
from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.dialogs.left_out import LeftOutDialog
from smsdesk.ui.dialogs.list_file import file_kinds
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.column_mapping import ColumnMappingBox
from smsdesk.ui.widgets.empty_state import EmptyState
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.ui.widgets.progress_row import ProgressRow
from smsdesk.ui.widgets.region_combo import RegionCombo
from smsdesk.ui.widgets.sim_button import SimButton, reader
from smsdesk.ui.widgets.table_file import TableFile
from smsdesk.workers.pool import Job, Progress

TRY_AFTER_MS = 200


class ImportContacts(DialogFrame):
    """The import, from the file to the refused rows."""

    def __init__(
        self, context: UiContext, path: Path | None = None, parent: QWidget | None = None
    ) -> None:
        """Begin with a file, or with the question for one."""
        super().__init__("import_contacts", "", parent)
        self._context = context
        self._table: Table | None = None
        self._dry: ImportResult | None = None
        self._result: ImportResult | None = None
        self._job: Job | None = None
        self._make_parts()
        self._arrange()
        self._connect()
        self.say_title(self.tr("Import contacts"))
        self.setAcceptDrops(True)
        self._show_step(self._choose)
        if path is not None:
            self._open(path)

    # The file.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read a dropped file."""
        local = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if local and self._steps.currentWidget() in (self._choose, self._columns):
            self._open(Path(local[0]))
            event.acceptProposedAction()

    def _choose_file(self) -> None:
        path = self._context.ask.open_path(self.tr("A list of people"), file_kinds())
        if path is not None:
            self._open(path)

    def _open(self, path: Path) -> None:
        name = plain.one_line(path.name, 60)
        self.say_title(self.tr("Import “{file}”").format(file=name))
        self._begin()
        self.file.open(path)

    def open_sim(self, url: str) -> None:
        """Read the names on the SIM of a lane."""
        self.say_title(self.tr("Import the names on the SIM"))
        self._begin()
        self.progress.start(self.tr("Reading the SIM, between the messages"))
        self.file.read(reader(self._context.lanes, url), self.progress.advance)

    def _begin(self) -> None:
        self._table = None
        self.mapping.hide()
        self._show_trouble(None)
        self._set_dry(None)
        self._show_step(self._columns)

    def _arrived(self, table: Table) -> None:
        self._table = table
        self.progress.stop()
        importer, region = self._context.desk.importer, self.country.region()
        self.mapping.show_table(table, importer.suggest_mapping(table, region))
        self.mapping.show()
        self._try_soon()

    def _not_read(self, error: BaseException) -> None:
        self._table = None
        self.progress.stop()
        self.mapping.hide()
        self._set_dry(None)
        self._failed(error)

    # What would happen.

    def _try_soon(self) -> None:
        self._set_dry(None)
        self._timer.start()

    def _try(self) -> None:
        self._run(dry_run=True)

    def _run(self, *, dry_run: bool) -> None:
        table, importer = self._table, self._context.desk.importer
        if table is None:
            return
        if self._job is not None:
            self._job.cancel()
        columns = self.mapping.mapping()
        choices = Choices(region=self.country.region(), group=self.group.currentText().strip())

        def work(progress: Progress) -> ImportResult:
            return importer.run(
                table,
                columns,
                choices,
                dry_run=dry_run,
                progress=progress,
                cancelled=progress.cancelled,
            )

        done = self._tried if dry_run else self._imported
        told = None if dry_run else self.progress.advance
        self._job = self._context.pool.run(work, done, self._failed, told, long=True, owner=self)

    def _tried(self, result: ImportResult) -> None:
        self._job = None
        self._show_trouble(None)
        self._set_dry(result)
        if self.other.hasFocus() and self.start.isEnabled():
            self.start.setFocus()

    def _set_dry(self, result: ImportResult | None) -> None:
        self._dry = result
        people = result.created + result.updated if result is not None else 0
        self.start.setEnabled(bool(people))
        self.start.setText(self.tr("Import %n person(s)", "", people) if people else self._verb())
        self.start.setAccessibleName(self.start.text())
        self.refused.setVisible(result is not None and bool(result.skipped))
        if result is None:
            self.figures.setText(self.tr("Looking through the rows…") if self._table else "")
        else:
            self.figures.setText(self._figures(result))

    def _verb(self) -> str:
        return self.tr("Import")

    def _figures(self, result: ImportResult) -> str:
        pieces = [
            self.tr("%n new", "", result.created),
            self.tr("%n updated", "", result.updated),
            self.tr("%n unchanged", "", result.unchanged),
        ]
        if result.skipped:
            pieces.append(self.tr("%n refused", "", len(result.skipped)))
        return " · ".join(pieces)

    def _failed(self, error: BaseException) -> None:
        self._job = None
        self._set_running(on=False)
        self._set_dry(None)
        self.figures.setText("")
        if isinstance(error, Refusal):
            self._show_trouble(error.trouble)
        else:
            self._context.complain(error)

    def _show_trouble(self, trouble: Trouble | None) -> None:
        self.trouble.setText(words.explain(trouble) if trouble is not None else "")
        self.trouble.setVisible(trouble is not None)

    # The import itself.

    def _start(self) -> None:
        self._set_running(on=True)
        self.progress.start(self.tr("Importing"))
        self._run(dry_run=False)

    def _stop(self) -> None:
        if self._job is not None:
            self.progress.cancel.setEnabled(False)
            self._job.ask_to_end()
            return
        self.file.stop()
        self.progress.stop()
        self.say_title(self.tr("Import contacts"))
        self._show_step(self._choose)

    def _set_running(self, *, on: bool) -> None:
        for widget in (self.file, self.mapping, self.country, self.group, self.start, self.other):
            widget.setEnabled(not on)
        if not on:
            self.progress.stop()

    def _imported(self, result: ImportResult) -> None:
        self._job = None
        self._set_running(on=False)
        if result.cancelled:
            self._set_dry(self._dry)
            self._context.notify(self.tr("The import was cancelled; nothing was changed."))
            self._try_soon()
            return
        self._result = result
        self.say_title(self.tr("The list is in the address book"))
        self.outcome.say(self._figures(result), self._done_words(result))
        self.keep.setVisible(bool(result.skipped))
        self.look.setVisible(bool(result.skipped))
        self._show_step(self.outcome)

    def _done_words(self, result: ImportResult) -> str:
        if not result.skipped:
            return self.tr("%n row(s) read; none was refused.", "", result.rows)
        return self.tr(
            "%n value(s) could not be used. Save (it|them) as a list with the reasons, correct"
            " (it|them) there, and import that list.",
            "",
            len(result.skipped),
        )

    # What was refused.

    def _skipped(self) -> tuple[Skipped, ...]:
        result = self._result or self._dry
        return result.skipped if result is not None else ()

    def _show_refused(self) -> None:
        LeftOutDialog(self._skipped(), self).open()

    def _save_refused(self) -> None:
        table, skipped = self._table, self._skipped()
        if table is None:
            return
        name = f"{Path(table.name).stem}-refused.csv"
        path = self._context.ask.save_path(
            self.tr("Save the refused rows"), name, self.tr("Text with commas (*.csv)")
        )
        if path is None:
            return
        why = (self.tr("Row"), self.tr("Why it was refused"))

        def write(_progress: Progress) -> int:
            rows = list(refused_rows(table, skipped))
            sheets.write(path, (*table.headings, *why), rows)
            return len(rows)

        self._context.pool.run(
            write, partial(self._saved, path), self._context.complain, long=True, owner=self
        )

    def _saved(self, path: Path, _count: int) -> None:
        self.keep.setText(self.tr("Saved as {file}").format(file=path.name))
        self.keep.setEnabled(False)

    # Making.

    def _make_parts(self) -> None:
        context = self._context
        desk = context.desk
        self.file = TableFile(desk.importer, context.pool, "import_rows")
        self.mapping = ColumnMappingBox("import_mapping")
        self.mapping.hide()
        self.country = RegionCombo("import_country", desk.settings.region)
        self.group = QComboBox()
        self.figures = plain_label(role="strong", name="import_figures")
        self.refused = button(
            self.tr("Show the refused"),
            "import_refused",
            kind="link",
            clicked=self._show_refused,
        )
        self.trouble = plain_label(name="import_trouble", wrap=True)
        self.trouble.setProperty("tone", "danger")
        self.trouble.hide()
        self.progress = ProgressRow("import_progress", self.tr("Cancel"), self._stop)
        self.start = button(self._verb(), "import_start", kind="primary", clicked=self._start)
        self.other = button(self.tr("Another file…"), "import_other", clicked=self._choose_file)
        self.close_button = button(self.tr("Close"), "import_close", clicked=self.close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TRY_AFTER_MS)
        self._make_choose()
        self._make_done()

    def _make_choose(self) -> None:
        self._choose = EmptyState(
            self._context.theme,
            "import_choose",
            "import",
            self.tr("Choose a list, or drop it here"),
            self.tr(
                "CSV or XLSX from a spreadsheet, contacts (VCF) from a phone, or the names on the"
                " SIM of a modem. Nothing is changed before you have seen what would happen."
            ),
        )
        self._choose.add(
            button(
                self.tr("Choose a file…"),
                "import_choose_file",
                theme=self._context.theme,
                symbol="import",
                kind="primary",
                clicked=self._choose_file,
            )
        )
        self.sim = SimButton(self._context.theme, self._context.lanes, "import_choose_sim")
        self.sim.chosen.connect(self.open_sim)
        self._choose.add(self.sim)

    def _make_done(self) -> None:
        self.outcome = EmptyState(self._context.theme, "import_done", "check", "", "")
        self.keep = self.outcome.add(
            button(
                self.tr("Save the refused rows…"),
                "import_save_refused",
                theme=self._context.theme,
                symbol="export",
                clicked=self._save_refused,
            )
        )
        self.look = self.outcome.add(
            button(self.tr("Show the refused"), "import_look", clicked=self._show_refused)
        )

    def _arrange(self) -> None:
        self._columns = QWidget()
        layout = QVBoxLayout(self._columns)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.file, 3)
        layout.addWidget(plain_label(self.tr("What the columns are"), role="strong"))
        layout.addWidget(self.mapping, 5)
        layout.addLayout(self._options())
        layout.addWidget(self.trouble)
        result = QHBoxLayout()
        result.setSpacing(Space.M)
        result.addWidget(self.figures)
        result.addWidget(self.refused)
        result.addStretch(1)
        layout.addLayout(result)
        layout.addWidget(self.progress)
        self._steps = QStackedWidget()
        for step in (self._choose, self._columns, self.outcome):
            self._steps.addWidget(step)
        self.body.addWidget(self._steps, 1)
        self.add_button(self.other, left=True)
        self.add_button(self.close_button)
        self.add_button(self.start)
        self.start.setDefault(True)
        self.resize(920, 690)

    def _options(self) -> QHBoxLayout:
        self.group.setObjectName("import_group")
        self.group.setAccessibleName(self.tr("Put everybody into the group"))
        self.group.setEditable(True)
        self.group.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.group.setMinimumWidth(180)
        self.group.addItem("")
        edit = self.group.lineEdit()
        if edit is not None:
            edit.setObjectName("import_group_edit")
            edit.setAccessibleName(self.tr("Put everybody into the group"))
            edit.setPlaceholderText(self.tr("None"))
            edit.setMaxLength(80)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for label, widget in (
            (self.tr("Country of numbers without a code"), self.country),
            (self.tr("Put everybody into"), self.group),
        ):
            words_ = plain_label(label, role="muted")
            words_.setBuddy(widget)
            row.addWidget(words_)
            row.addWidget(widget)
            row.addSpacing(Space.S)
        row.addStretch(1)
        return row

    def _connect(self) -> None:
        self.file.arrived.connect(self._arrived)
        self.file.failed.connect(self._not_read)
        self.mapping.changed.connect(self._try_soon)
        self.country.activated.connect(lambda _index: self._try_soon())
        self.group.currentTextChanged.connect(lambda _text: self._try_soon())
        self._timer.timeout.connect(self._try)
        self.finished.connect(lambda _result: self.file.stop())
        people = self._context.desk.people
        self._context.pool.run(
            lambda _progress: [group.name for group in people.groups() if group.rule is None],
            self._offer_groups,
            self._context.complain,
            owner=self,
        )

    def _offer_groups(self, names: Sequence[str]) -> None:
        self.group.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.group.addItems(list(names))
        self.group.blockSignals(False)  # noqa: FBT003 - as above

    def _show_step(self, step: QWidget) -> None:
        self._steps.setCurrentWidget(step)
        self.other.setVisible(step is self._columns)
        self.start.setVisible(step is self._columns)
        final = step is self.outcome
        self.close_button.setText(self.tr("Done") if final else self.tr("Cancel"))
        self.close_button.setAccessibleName(self.close_button.text())
        if final:
            self.close_button.setFocus()

    def reject(self) -> None:
        """Escape: while an import runs it is cancelled first, and the dialog stays."""
        if self.progress.isVisible():
            self._stop()
            return
        super().reject()


def refused_rows(table: Table, skipped: Sequence[Skipped]) -> Iterator[list[str]]:
    """Yield each refused row with its cells as they were, its number and the reason."""
    cells_by_row = dict(table.rows)
    empty = ("",) * len(table.headings)
    for one in skipped:
        cells = cells_by_row.get(one.row or 0, empty)
        why = words.explain(trouble_of(one))
        yield [*cells, "" if one.row is None else str(one.row), f"{why} {one.detail}".strip()]
