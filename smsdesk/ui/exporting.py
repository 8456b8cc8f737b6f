"""Writes a file of many rows, with progress and a way to stop.

Owns the question for the file and the row that shows how far it is; `services.exporter` writes,
and a file that was stopped leaves nothing behind.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from smsdesk.services.exporter import ExportResult
from smsdesk.ui.context import UiContext
from smsdesk.ui.widgets.progress_row import ProgressRow
from smsdesk.workers.pool import Job, Progress

Write = Callable[[Path, Progress], ExportResult]
Said = Callable[[int], str]
"""Says how many rows there are, with "{file}" for where they are."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("exporting", text)


def table_kinds() -> str:
    """Return the kinds of files for rows, as a file dialog wants them."""
    return _tr("Spreadsheet (*.xlsx);;Text with commas (*.csv);;Text with tabs (*.tsv)")


def people_kinds() -> str:
    """Return the kinds of files for people."""
    return f"{table_kinds()};;{_tr('Address cards (*.vcf)')}"


class FileExport(QObject):
    """One export at a time; `row` is the widget that shows it."""

    def __init__(self, context: UiContext, name: str, parent: QObject) -> None:
        """Work for the page `parent`; `name` names the row's widgets."""
        super().__init__(parent)
        self._context = context
        self._job: Job | None = None
        self.row = ProgressRow(name, self.tr("Stop"), self._stop)

    def ask(self, title: str, file: str, kinds: str, write: Write, said: Said) -> None:
        """Ask where to, and write there in the background."""
        if self._job is not None:
            return
        path = self._context.ask.save_path(title, file, kinds)
        if path is None:
            return

        def job(progress: Progress) -> ExportResult:
            return write(path, progress)

        def done(result: ExportResult) -> None:
            self._done(path, result, said)

        self.row.start(self.tr("Writing {file}").format(file=path.name))
        self._job = self._context.pool.run(
            job, done, self._failed, self.row.advance, long=True, owner=self
        )

    def _stop(self) -> None:
        if self._job is not None:
            self.row.cancel.setEnabled(False)
            self._job.ask_to_end()

    def _done(self, path: Path, result: ExportResult, said: Said) -> None:
        self._job = None
        self.row.stop()
        if result.cancelled:
            self._context.notify(self.tr("Stopped; nothing was written."))
        else:
            self._context.notify(said(result.rows).replace("{file}", path.name))

    def _failed(self, error: BaseException) -> None:
        self._job = None
        self.row.stop()
        self._context.complain(error)
