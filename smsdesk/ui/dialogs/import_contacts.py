"""Importing a list: from where, what its columns are, what would happen, and what did.

Owns the order of the steps. Everything that touches the file runs in the pool; nothing is
changed before "Import" is pressed, and a cancelled import changes nothing.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from smsdesk.domain.errors import Refusal
from smsdesk.domain.imports import Conflicts, TakenBack
from smsdesk.domain.message import Skipped
from smsdesk.domain.reasons import Trouble
from smsdesk.services.importer import ImportResult
from smsdesk.services.mapping import ColumnMapping
from smsdesk.services.tables.table import Kind, Table
from smsdesk.ui import plain, words
from smsdesk.ui.checker import trouble_of
from smsdesk.ui.context import UiContext
from smsdesk.ui.dialogs.clashes import ClashesDialog
from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.dialogs.import_undo import ImportUndo
from smsdesk.ui.dialogs.left_out import LeftOutDialog
from smsdesk.ui.dialogs.list_file import file_kinds
from smsdesk.ui.dialogs.past_imports import PastImportsDialog
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.column_mapping import ColumnMappingBox
from smsdesk.ui.widgets.empty_state import EmptyState
from smsdesk.ui.widgets.import_options import ImportOptions
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.ui.widgets.progress_row import ProgressRow
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
        self._pasted = ""
        self._decisions: dict[int, bool] = {}
        self._job: Job | None = None
        self._make_parts()
        self._arrange()
        self._show_columns(on=False)
        self._connect()
        self.say_title(self.tr("Import contacts"))
        self.setAcceptDrops(True)
        self._show_step(self._choose)
        if path is not None:
            self._open(path)

    # The file.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file, or text."""
        data = event.mimeData()
        if any(url.isLocalFile() for url in data.urls()) or data.hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read a dropped file, or text."""
        data = event.mimeData()
        local = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if self._steps.currentWidget() not in (self._choose, self._columns):
            return
        if local:
            self._open(Path(local[0]))
        elif data.hasText():
            self.paste(data.text())
        event.acceptProposedAction()

    def _choose_file(self) -> None:
        path = self._context.ask.open_path(self.tr("A list of people"), file_kinds())
        if path is not None:
            self._open(path)

    def _open(self, path: Path) -> None:
        self._pasted = ""
        name = plain.one_line(path.name, 60)
        self.say_title(self.tr("Import “{file}”").format(file=name))
        self._begin()
        self.file.open(path)

    def _paste(self) -> None:
        self.paste(QGuiApplication.clipboard().text())

    def paste(self, text: str) -> None:
        """Read what was copied: cells of a spreadsheet, or any text with numbers in it."""
        self._pasted = text
        self.say_title(self.tr("Import what was pasted"))
        self._begin()
        self.file.paste(text, self.options.country.region())

    def open_sim(self, url: str) -> None:
        """Read the names on the SIM of a lane."""
        self.say_title(self.tr("Import the names on the SIM"))
        self._begin()
        self.progress.start(self.tr("Reading the SIM, between the messages"))
        self.file.read(reader(self._context.lanes, url), self.progress.advance)

    def _begin(self) -> None:
        self._table = None
        self._decisions = {}
        self._show_columns(on=False)
        self.options.begin()
        self._show_trouble(None)
        self._set_dry(None)
        self._show_step(self._columns)

    def _arrived(self, table: Table) -> None:
        self._table = table
        self._decisions = {}
        self.progress.stop()
        self._ask_mapping(anew=False)

    def _ask_mapping(self, *, anew: bool) -> None:
        """Have the columns guessed, or remembered; a long list is looked through for it."""
        table, importer = self._table, self._context.desk.importer
        region = self.options.country.region()
        if table is None:
            return

        def look(_progress: Progress) -> tuple[ColumnMapping, bool]:
            known = None if anew else importer.remembered(table)
            return known or importer.guess_mapping(table, region), known is not None

        self._context.pool.run(
            look, partial(self._show_mapping, table), self._not_read, long=True, owner=self
        )

    def _guess(self) -> None:
        """Forget for this list what the columns were the last time."""
        self._ask_mapping(anew=True)

    def _show_mapping(self, table: Table, found: tuple[ColumnMapping, bool]) -> None:
        if table is self._table:
            columns, remembered = found
            self.guessed.setVisible(remembered)
            self.mapping.show_table(table, columns)
            self._show_columns(on=True)
            self._try_soon()

    def _show_columns(self, *, on: bool) -> None:
        """Show what there is to choose, once there is a list to choose for."""
        for widget in (self._title, self.mapping, self.options):
            widget.setVisible(on)
        if not on:
            self.guessed.hide()

    def _not_read(self, error: BaseException) -> None:
        self._table = None
        self.progress.stop()
        self._show_columns(on=False)
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
        choices = self.options.choices(self._decisions)

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
        more = result is not None and (
            bool(result.carriers) or (bool(result.unchanged) and self.options.says_more())
        )
        self.start.setEnabled(bool(people) or more)
        self.start.setText(self.tr("Import %n person(s)", "", people) if people else self._verb())
        self.start.setAccessibleName(self.start.text())
        self.refused.setVisible(result is not None and bool(result.skipped))
        self._offer_decisions(result)
        if result is not None:
            self.options.offer_white_list(result.marked)
        if result is None:
            self.figures.setText(self.tr("Looking through the rows…") if self._table else "")
        else:
            self.figures.setText(self._figures(result))

    def _verb(self) -> str:
        return self.tr("Import")

    def _offer_decisions(self, result: ImportResult | None) -> None:
        """Offer a look at the people of whom the list says otherwise."""
        clashes = result.clashes if result is not None else ()
        asks = self.options.choices({}).conflicts is Conflicts.ASK
        if asks:
            self.decide.setText(self.tr("Decide about %n person(s)…", "", len(clashes)))
        else:
            self.decide.setText(self.tr("%n differ(s|) from the address book…", "", len(clashes)))
        self.decide.setAccessibleName(self.decide.text())
        self.decide.setVisible(bool(clashes))

    def _decide(self) -> None:
        result = self._dry
        if result is None:
            return
        chosen = self.options.choices(self._decisions)
        known = {each.contact: chosen.takes(each.contact) for each in result.clashes}
        region = self.options.country.region()
        dialog = ClashesDialog(result.clashes, known, region, self)
        dialog.decided.connect(self._decided)
        dialog.open()

    def _decided(self, decisions: dict[int, bool]) -> None:
        self._decisions = decisions
        self.options.ask_each()
        self._try_soon()

    def _figures(self, result: ImportResult) -> str:
        pieces = [
            self.tr("%n new", "", result.created),
            self.tr("%n updated", "", result.updated),
            self.tr("%n unchanged", "", result.unchanged),
        ]
        if result.skipped:
            pieces.append(self.tr("%n refused", "", len(result.skipped)))
        if result.carriers:
            pieces.append(self.tr("%n carrier(s) set", "", result.carriers))
        if result.opted_out:
            pieces.append(self.tr("%n blocked before, and still", "", result.opted_out))
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
        for widget in (self.file, self.mapping, self.options, self.start, self.other):
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
        self.undo.setVisible(result.run is not None)
        self._show_step(self.outcome)

    def _undo(self) -> None:
        result, table = self._result, self._table
        if result is not None and result.run is not None and table is not None:
            self._taking.ask(result.run, table.name, self._undone)

    def _undone(self, done: TakenBack) -> None:
        self.say_title(self.tr("The import was undone"))
        self.outcome.say(self.tr("The import was undone"), self._taking.in_words(done))
        self.undo.hide()

    def _show_past(self) -> None:
        PastImportsDialog(self._context, self).open()

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
        exporter = self._context.desk.exporter

        def write(_progress: Progress) -> int:
            return exporter.rejects(path, table, skipped, why_refused).rows

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
        self.guessed = button(
            self.tr("As the last time with these columns. Guess anew"),
            "import_guess",
            kind="link",
            clicked=self._guess,
        )
        self._title = plain_label(self.tr("What the columns are"), role="strong")
        self.options = ImportOptions(desk.settings.region)
        self._taking = ImportUndo(context)
        self.figures = plain_label(role="strong", name="import_figures")
        self.refused = button(
            self.tr("Show the refused"),
            "import_refused",
            kind="link",
            clicked=self._show_refused,
        )
        self.decide = button("", "import_decide", kind="link", clicked=self._decide)
        self.decide.hide()
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
                "CSV or XLSX from a spreadsheet, contacts (VCF) from a phone, the names on the SIM"
                " of a modem, or whatever you copied. Nothing is changed before you have seen what"
                " would happen, and every import can be undone."
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
        self._choose.add(
            button(
                self.tr("Paste"),
                "import_paste",
                theme=self._context.theme,
                symbol="copy",
                clicked=self._paste,
            )
        )
        QShortcut(QKeySequence.StandardKey.Paste, self._choose).activated.connect(self._paste)
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
        self.undo = self.outcome.add(
            button(
                self.tr("Undo this import…"),
                "import_undo",
                theme=self._context.theme,
                symbol="undo",
                clicked=self._undo,
            )
        )

    def _arrange(self) -> None:
        self._columns = QWidget()
        layout = QVBoxLayout(self._columns)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.file, 3)
        above = QHBoxLayout()
        above.addWidget(self._title)
        above.addStretch(1)
        above.addWidget(self.guessed)
        layout.addLayout(above)
        layout.addWidget(self.mapping, 5)
        layout.addWidget(self.options)
        layout.addWidget(self.trouble)
        result = QHBoxLayout()
        result.setSpacing(Space.M)
        result.addWidget(self.figures)
        result.addWidget(self.refused)
        result.addWidget(self.decide)
        result.addStretch(1)
        layout.addLayout(result)
        layout.addWidget(self.progress)
        self._steps = QStackedWidget()
        for step in (self._choose, self._columns, self.outcome):
            self._steps.addWidget(step)
        self.body.addWidget(self._steps, 1)
        self.body.addWidget(self._taking)
        self.add_button(self.other, left=True)
        self.past = button(self.tr("Past imports…"), "import_past", clicked=self._show_past)
        self.add_button(self.past, left=True)
        self.add_button(self.close_button)
        self.add_button(self.start)
        self.start.setDefault(True)
        self.resize(940, 740)

    def _connect(self) -> None:
        self.file.arrived.connect(self._arrived)
        self.file.failed.connect(self._not_read)
        self.mapping.changed.connect(self._try_soon)
        self.options.country_changed.connect(self._country_changed)
        self.options.changed.connect(self._try_soon)
        self._timer.timeout.connect(self._try)
        self.finished.connect(lambda _result: self.file.stop())
        people = self._context.desk.people
        self._context.pool.run(
            lambda _progress: [group.name for group in people.groups() if group.rule is None],
            self.options.offer_groups,
            self._context.complain,
            owner=self,
        )

    def _country_changed(self) -> None:
        if self._pasted and (self._table is None or self._table.kind is Kind.PASTED):
            self.file.paste(self._pasted, self.options.country.region())

    def _show_step(self, step: QWidget) -> None:
        self._steps.setCurrentWidget(step)
        self.other.setVisible(step is self._columns)
        self.past.setVisible(step is self._choose)
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


def why_refused(one: Skipped) -> str:
    """Say why a value of a list was refused, and what to do."""
    return f"{words.explain(trouble_of(one))} {one.detail}".strip()
