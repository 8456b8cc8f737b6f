"""Undoing an import in the window: what it would do, the question, and what it did.

Owns the order of the steps, for the dialog of an import that is just done and for the list of
those of the past.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smsdesk.domain.imports import Stays, TakenBack
from smsdesk.domain.reasons import Trouble
from smsdesk.ui import plain, words
from smsdesk.ui.context import Question, UiContext
from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.data_table import DataTable
from smsdesk.ui.widgets.plain_table import PlainTable
from smsdesk.ui.widgets.progress_row import ProgressRow
from smsdesk.workers.pool import Job, Progress

Done = Callable[[TakenBack], None]


class ImportUndo(QWidget):
    """Takes imports back, after a look at what that would do and a question.

    It shows how far it is, and a way to stop, while it works; else nothing.
    """

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        """Make it without anything to show."""
        super().__init__(parent)
        self.setObjectName("import_undo")
        self._context = context
        self._job: Job | None = None
        self.progress = ProgressRow("import_undo_progress", self.tr("Cancel"), self._stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.progress)

    def ask(self, run: int, name: str, done: Done) -> None:
        """Ask whether an import is to be undone, and do it; `done` is called when it is."""
        looked = partial(self._looked, run, name, done)
        self._run(run, self.tr("Looking at what would be undone"), looked, dry_run=True)

    def _run(
        self, run: int, words: str, then: Callable[[TakenBack], None], *, dry_run: bool
    ) -> None:
        if self._job is not None:
            return
        past = self._context.desk.past_imports

        def work(progress: Progress) -> TakenBack:
            return past.take_back(
                run, dry_run=dry_run, progress=progress, cancelled=progress.cancelled
            )

        self.progress.start(words)
        self._job = self._context.pool.run(
            work, then, self._failed, self.progress.advance, long=True, owner=self
        )

    def _stop(self) -> None:
        if self._job is not None:
            self.progress.cancel.setEnabled(False)
            self._job.ask_to_end()

    def _ended(self) -> None:
        self._job = None
        self.progress.stop()

    def _looked(self, run: int, name: str, done: Done, dry: TakenBack) -> None:
        self._ended()
        if dry.cancelled:
            return
        title = self.tr("Undo the import of “{file}”?").format(file=plain.one_line(name, 60))
        question = Question(title, self.in_words(dry), self.tr("Undo the import"), danger=True)
        if self._context.ask.confirm(question):
            undone = partial(self._undone, done)
            self._run(run, self.tr("Undoing the import"), undone, dry_run=False)

    def _undone(self, done: Done, result: TakenBack) -> None:
        self._ended()
        if result.cancelled:
            self._context.notify(self.tr("Nothing was undone."))
            return
        self._context.notify(self.tr("The import was undone."))
        done(result)
        if result.stays:
            StaysDialog(result.stays, self.window()).open()

    def _failed(self, error: BaseException) -> None:
        self._ended()
        self._context.complain(error)

    def in_words(self, result: TakenBack) -> str:
        """Say what undoing does, or did."""
        said = []
        if result.removed or not result.restored:
            said.append(
                self.tr("%n person(s) that it brought (is|are) removed.", "", result.removed)
            )
        if result.restored:
            said.append(
                self.tr("%n person(s) that it changed (is|are) as before.", "", result.restored)
            )
        if result.stays:
            said.append(
                self.tr(
                    "%n person(s) (was|were) changed or texted since; what is new of them stays.",
                    "",
                    len(result.stays),
                )
            )
        if result.gone:
            said.append(self.tr("%n (is|are) deleted already.", "", result.gone))
        if result.blocked:
            said.append(
                self.tr("%n number(s) that it blocked stay(s|) blocked.", "", result.blocked)
            )
        return " ".join(said)


class StaysDialog(DialogFrame):
    """Who stays although the import that brought them was undone, and why."""

    def __init__(self, stays: tuple[Stays, ...], parent: QWidget | None = None) -> None:
        """Show these."""
        super().__init__("stays", "", parent)
        self.say_title(self.tr("%n person(s) stay(s|)", "", len(stays)))
        headings = (self.tr("Name"), self.tr("Why"), self.tr("What to do"))
        self.model = PlainTable(headings, self)
        self.model.replace(
            [
                (each.name, words.sentence(trouble), words.remedy(trouble))
                for each in stays
                for trouble in (Trouble(each.reason),)
            ]
        )
        self.table = DataTable("stays_table", self.windowTitle(), self.model)
        self.table.set_widths(180, 280)
        self.table.show_two_lines()
        self.body.addWidget(self.table)
        close = button(self.tr("Close"), "stays_close", kind="primary", clicked=self.accept)
        self.add_button(close).setDefault(True)
        self.resize(760, 380)
