"""Writes received texts to a file, and what may be sent to whom with its proof."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QMenu, QPushButton

from smsdesk.services.exporter import ExportResult
from smsdesk.ui.exporting import FileExport, table_kinds
from smsdesk.ui.widgets.buttons import button
from smsdesk.workers.pool import Progress


class InboxExport(FileExport):
    """An export of received texts."""

    def make_button(self) -> QPushButton:
        """Return the button that begins it."""
        return button(
            self.tr("Export…"),
            "conversations_export",
            theme=self._context.theme,
            symbol="export",
            tip=self.tr("Write all received texts to a file"),
            clicked=self.begin,
        )

    def begin(self) -> None:
        """Ask where to, and write all received texts."""
        exporter = self._context.desk.exporter

        def write(path: Path, progress: Progress) -> ExportResult:
            return exporter.inbox(path, progress=progress, cancelled=progress.cancelled)

        title = self.tr("Export the received texts")
        self.ask(title, "smsdesk-inbox.xlsx", table_kinds(), write, self._said)

    def _said(self, count: int) -> str:
        return self.tr("%n received text(s) written to {file}", "", count)


class ConsentExport(FileExport):
    """An export of what may be sent to whom."""

    def make_button(self) -> QPushButton:
        """Return the button whose menu begins it."""
        made = button(
            self.tr("Export"), "consents_export", theme=self._context.theme, symbol="export"
        )
        menu = QMenu(made)
        menu.setObjectName("consents_export_menu")
        for label, every_change in (
            (self.tr("As it is now…"), False),
            (self.tr("Every change, as proof…"), True),
        ):
            action = menu.addAction(label)
            action.triggered.connect(partial(self._begin, every_change))
        made.setMenu(menu)
        return made

    def _begin(self, every_change: bool, _on: bool = False) -> None:
        exporter = self._context.desk.exporter

        def write(path: Path, progress: Progress) -> ExportResult:
            return exporter.consent(
                path, every_change=every_change, progress=progress, cancelled=progress.cancelled
            )

        title = self.tr("Export what may be sent to whom")
        said = self._changes_said if every_change else self._numbers_said
        self.ask(title, "smsdesk-consent.xlsx", table_kinds(), write, said)

    def _changes_said(self, count: int) -> str:
        return self.tr("%n change(s) written to {file}", "", count)

    def _numbers_said(self, count: int) -> str:
        return self.tr("%n number(s) written to {file}", "", count)
