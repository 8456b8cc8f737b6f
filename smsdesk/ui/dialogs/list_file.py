"""Recipients from a file: which column has the numbers; all columns become merge fields."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Trouble
from smsdesk.domain.template import field_key
from smsdesk.services import headings
from smsdesk.services.importer import RecipientList
from smsdesk.services.recipients import Listed
from smsdesk.services.tables.table import Table
from smsdesk.ui import plain, words
from smsdesk.ui.context import UiContext
from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.dialogs.left_out import LeftOutDialog
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.ui.widgets.region_combo import RegionCombo
from smsdesk.ui.widgets.table_file import TableFile
from smsdesk.workers.pool import Job, Progress


def file_kinds() -> str:
    """Return the Qt name filter for lists of people."""
    lists = QCoreApplication.translate("files", "Lists of people")
    everything = QCoreApplication.translate("files", "All files")
    return f"{lists} (*.csv *.tsv *.txt *.xlsx *.xlsm *.vcf);;{everything} (*)"


class ListFile(DialogFrame):
    """`listed` carries the `Listed` entry when it is accepted."""

    listed = Signal(object)

    def __init__(self, context: UiContext, path: Path, parent: QWidget | None = None) -> None:
        """Read `path` in the background."""
        super().__init__("list_file", "", parent)
        title = self.tr("Send to the rows of {file}").format(file=plain.one_line(path.name, 60))
        self.say_title(title)
        self.explain(
            self.tr("Each row gets its own text: its columns can be put into it as fields.")
        )
        self._context = context
        self._table: Table | None = None
        self._found: RecipientList | None = None
        self._job: Job | None = None
        self.file = TableFile(context.desk.importer, context.pool, "list_file_rows")
        self.number = QComboBox()
        self.country = RegionCombo("list_file_country", context.desk.settings.region)
        self.figures = plain_label(name="list_file_figures", role="strong")
        self.details = button(
            self.tr("Show them"), "list_file_details", kind="link", clicked=self._show_left_out
        )
        self.trouble = plain_label(name="list_file_trouble", wrap=True)
        self._arrange()
        self._connect()
        self.file.open(path)

    def _arrived(self, table: Table) -> None:
        self._table = table
        self.number.clear()
        for heading in table.headings:
            self.number.addItem(plain.one_line(heading, 60), heading)
        suggested = self._context.desk.importer.suggest_mapping(table, self.country.region())
        phones = suggested.columns(headings.PHONE)
        self.number.setCurrentIndex(phones[0] if phones else -1)
        self._count(None)

    def _chosen(self, _index: int) -> None:
        self._count(self.number.currentData())

    def _count(self, column: str | None) -> None:
        """Read the recipients with this column of numbers; None takes the best one."""
        table, importer = self._table, self._context.desk.importer
        if table is None:
            return
        region = self.country.region()
        if self._job is not None:
            self._job.cancel()
        self._set_found(None)

        def read(_progress: Progress) -> RecipientList:
            return importer.recipients(table, column, region)

        self._job = self._context.pool.run(read, self._counted, self._failed, long=True, owner=self)

    def _counted(self, found: RecipientList) -> None:
        self._job = None
        self._show_trouble(None)
        self._set_found(found)

    def _set_found(self, found: RecipientList | None) -> None:
        self._found = found
        self.use.setEnabled(found is not None and bool(found.recipients))
        self.details.setVisible(found is not None and bool(found.skipped))
        if found is None:
            self.figures.setText("")
            return
        pieces = [self.tr("%n number(s) found", "", len(found.recipients))]
        if found.skipped:
            pieces.append(self.tr("%n left out", "", len(found.skipped)))
        self.figures.setText(" · ".join(pieces))

    def _failed(self, error: BaseException) -> None:
        self._job = None
        self._set_found(None)
        if isinstance(error, Refusal):
            self._show_trouble(error.trouble)
        else:
            self._context.complain(error)

    def _show_trouble(self, trouble: Trouble | None) -> None:
        self.trouble.setText(words.explain(trouble) if trouble is not None else "")
        self.trouble.setVisible(trouble is not None)

    def _show_left_out(self) -> None:
        if self._found is not None:
            LeftOutDialog(self._found.skipped, self).open()

    def _use(self) -> None:
        if self._found is None or self._table is None:
            return
        fields = tuple(dict.fromkeys(map(field_key, self._table.headings)))
        entry = Listed(self._table.name, fields, self._found.recipients, self._found.skipped)
        self.listed.emit(entry)
        self.accept()

    def _arrange(self) -> None:
        self.number.setObjectName("list_file_number")
        self.number.setAccessibleName(self.tr("Column with the phone numbers"))
        self.number.setMinimumWidth(160)
        self.trouble.setProperty("tone", "danger")
        self.trouble.hide()
        self.details.hide()
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for label, widget in (
            (self.tr("Numbers are in"), self.number),
            (self.tr("Country of numbers without a code"), self.country),
        ):
            words_ = plain_label(label, role="muted")
            words_.setBuddy(widget)
            row.addWidget(words_)
            row.addWidget(widget)
            row.addSpacing(Space.S)
        row.addStretch(1)
        bottom = QHBoxLayout()
        bottom.setSpacing(Space.S)
        bottom.addWidget(self.figures)
        bottom.addWidget(self.details)
        bottom.addStretch(1)
        self.body.addWidget(self.file, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.trouble)
        self.body.addLayout(bottom)
        self.add_button(button(self.tr("Cancel"), "list_file_cancel", clicked=self.reject))
        self.use = self.add_button(
            button(self.tr("Use these"), "list_file_use", kind="primary", clicked=self._use)
        )
        self.use.setEnabled(False)
        self.use.setDefault(True)
        self.resize(880, 560)

    def _connect(self) -> None:
        self.file.arrived.connect(self._arrived)
        self.file.failed.connect(self._failed)
        self.number.activated.connect(self._chosen)
        self.country.activated.connect(self._chosen)
