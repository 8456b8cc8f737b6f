"""Undoing an import in the window: what it would do, the question, and what it did.

Owns the order of the steps, for the dialog of an import that is just done and for the list of
those of the past.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from smsdesk.domain.imports import Stays, TakenBack
from smsdesk.domain.reasons import Trouble
from smsdesk.ui import plain, words
from smsdesk.ui.context import Question, UiContext
from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.data_table import DataTable
from smsdesk.ui.widgets.plain_table import PlainTable
from smsdesk.workers.pool import Progress

Done = Callable[[TakenBack], None]


class ImportUndo(QObject):
    """Takes imports back, after a look at what that would do and a question."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        """Ask over `parent`."""
        super().__init__(parent)
        self._context = context
        self._parent = parent
        self.busy = False

    def ask(self, run: int, name: str, done: Done) -> None:
        """Ask whether an import is to be undone, and do it; `done` is called when it is."""
        if self.busy:
            return
        self.busy = True
        past = self._context.desk.past_imports

        def look(_progress: Progress) -> TakenBack:
            return past.take_back(run, dry_run=True)

        self._context.pool.run(
            look, partial(self._looked, run, name, done), self._failed, long=True, owner=self
        )

    def _looked(self, run: int, name: str, done: Done, dry: TakenBack) -> None:
        title = self.tr("Undo the import of “{file}”?").format(file=plain.one_line(name, 60))
        question = Question(title, self.in_words(dry), self.tr("Undo the import"), danger=True)
        if not self._context.ask.confirm(question):
            self.busy = False
            return
        past = self._context.desk.past_imports

        def undo(_progress: Progress) -> TakenBack:
            return past.take_back(run)

        self._context.pool.run(
            undo, partial(self._undone, done), self._failed, long=True, owner=self
        )

    def _undone(self, done: Done, result: TakenBack) -> None:
        self.busy = False
        self._context.notify(self.tr("The import was undone."))
        done(result)
        if result.stays:
            StaysDialog(result.stays, self._parent).open()

    def _failed(self, error: BaseException) -> None:
        self.busy = False
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
