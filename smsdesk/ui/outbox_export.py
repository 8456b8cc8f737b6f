"""Writes messages to a file, with progress and a way to stop.

Owns the question for the file and the row that shows how far it is; `services.exporter` writes.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from smsdesk.domain.reasons import Trouble
from smsdesk.domain.views import OutboundFilter
from smsdesk.services.exporter import ExportResult
from smsdesk.ui import when, words
from smsdesk.ui.context import UiContext
from smsdesk.ui.widgets.progress_row import ProgressRow
from smsdesk.workers.pool import Job, Progress


def explain(trouble: Trouble) -> str:
    """Return why, in the words of the window."""
    return words.sentence(trouble)


class OutboxExport(QObject):
    """One export at a time; `row` is the widget that shows it."""

    def __init__(self, context: UiContext, name: str, parent: QObject) -> None:
        """Work for the page `parent`; `name` names the row's widgets."""
        super().__init__(parent)
        self._context = context
        self._job: Job | None = None
        self.row = ProgressRow(name, self.tr("Stop"), self._stop)

    def begin(
        self, title: str, file: str, narrowed: OutboundFilter, *, every_step: bool = False
    ) -> None:
        """Ask where to, and write the messages that a filter lets through, or all their steps."""
        if self._job is not None:
            return
        kinds = self.tr("Spreadsheet (*.xlsx);;Text with commas (*.csv)")
        path = self._context.ask.save_path(title, file, kinds)
        if path is not None:
            self._write(path, narrowed, every_step=every_step)

    def _write(self, path: Path, narrowed: OutboundFilter, *, every_step: bool) -> None:
        exporter = self._context.desk.exporter
        details = partial(words.event_details, moment=when.exact)
        steps = partial(exporter.trail, name=words.cause_words, details=details)
        write = steps if every_step else partial(exporter.outbox, explain=explain)

        def job(progress: Progress) -> ExportResult:
            return write(path, narrowed=narrowed, progress=progress, cancelled=progress.cancelled)

        def done(result: ExportResult) -> None:
            self._done(path, result, every_step=every_step)

        self.row.start(self.tr("Writing {file}").format(file=path.name))
        self._job = self._context.pool.run(
            job, done, self._failed, self.row.advance, long=True, owner=self
        )

    def _stop(self) -> None:
        if self._job is not None:
            self.row.cancel.setEnabled(False)
            self._job.ask_to_end()

    def _done(self, path: Path, result: ExportResult, *, every_step: bool) -> None:
        self._job = None
        self.row.stop()
        if result.cancelled:
            self._context.notify(self.tr("Stopped; nothing was written."))
            return
        if every_step:
            said = self.tr("%n step(s) written to {file}", "", result.rows)
        else:
            said = self.tr("%n message(s) written to {file}", "", result.rows)
        self._context.notify(said.format(file=path.name))

    def _failed(self, error: BaseException) -> None:
        self._job = None
        self.row.stop()
        self._context.complain(error)
