"""Writes messages to a file, or every step of them."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from smsdesk.domain.reasons import Trouble
from smsdesk.domain.views import OutboundFilter
from smsdesk.services.exporter import ExportResult
from smsdesk.ui import when, words
from smsdesk.ui.exporting import FileExport, table_kinds
from smsdesk.workers.pool import Progress


def explain(trouble: Trouble) -> str:
    """Return why, in the words of the window."""
    return words.sentence(trouble)


class OutboxExport(FileExport):
    """An export of messages."""

    def begin(
        self, title: str, file: str, narrowed: OutboundFilter, *, every_step: bool = False
    ) -> None:
        """Ask where to, and write the messages that a filter lets through, or all their steps."""
        exporter = self._context.desk.exporter
        details = partial(words.event_details, moment=when.exact)
        steps = partial(exporter.trail, name=words.cause_words, details=details)
        export = steps if every_step else partial(exporter.outbox, explain=explain)

        def write(path: Path, progress: Progress) -> ExportResult:
            return export(path, narrowed=narrowed, progress=progress, cancelled=progress.cancelled)

        said = self._steps_said if every_step else self._messages_said
        self.ask(title, file, table_kinds(), write, said)

    def _steps_said(self, count: int) -> str:
        return self.tr("%n step(s) written to {file}", "", count)

    def _messages_said(self, count: int) -> str:
        return self.tr("%n message(s) written to {file}", "", count)
