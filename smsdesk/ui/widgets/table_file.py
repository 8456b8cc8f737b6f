"""A file of people as it is read: its first rows, and how it is read where that can be changed.

Owns the reading in the background and the choices of encoding, delimiter, quotes and sheet. What
the columns mean is the dialogs' business.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from smsdesk.services.importer import Importer
from smsdesk.services.tables.reader import Reading
from smsdesk.services.tables.table import Kind, Table
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.data_table import DataTable
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.ui.widgets.plain_table import PlainTable
from smsdesk.workers.pool import Job, Pool, Progress

ROWS_SHOWN = 50
COLUMNS_SHOWN = 40
NARROW, WIDE = 70, 220
LEAST_HEIGHT = 156

ENCODINGS = (
    ("utf-8", "UTF-8"),
    ("cp1252", "Western (Windows-1252)"),
    ("iso8859-1", "Western (ISO 8859-1)"),
    ("cp1250", "Central European (Windows-1250)"),
    ("iso8859-2", "Central European (ISO 8859-2)"),
    ("cp1251", "Cyrillic (Windows-1251)"),
    ("cp1253", "Greek (Windows-1253)"),
    ("cp1254", "Turkish (Windows-1254)"),
    ("cp1255", "Hebrew (Windows-1255)"),
    ("cp1256", "Arabic (Windows-1256)"),
    ("cp1257", "Baltic (Windows-1257)"),
    ("utf-16", "UTF-16"),
    ("gb18030", "Chinese (GB 18030)"),
    ("big5", "Chinese (Big5)"),
    ("cp932", "Japanese (Shift JIS)"),
    ("cp949", "Korean (CP949)"),
    ("mac_roman", "Western (Mac Roman)"),
    ("cp850", "Western (DOS 850)"),
)


class TableFile(QWidget):
    """Reads a file when `open` is called and again when a choice is changed.

    `arrived` carries the `Table`, `failed` the exception.
    """

    arrived = Signal(object)
    failed = Signal(object)

    def __init__(
        self, importer: Importer, pool: Pool, name: str, parent: QWidget | None = None
    ) -> None:
        """Make it without a file."""
        super().__init__(parent)
        self.setObjectName(name)
        self._importer = importer
        self._pool = pool
        self._source: Callable[[Reading], Table] | None = None
        self._job: Job | None = None
        self._showing = False
        self.encoding = QComboBox()
        self.delimiter = QComboBox()
        self.quote = QComboBox()
        self.sheet = QComboBox()
        self.titled = QCheckBox(self.tr("The first line holds headings"))
        self.model = PlainTable((), self)
        self.table = DataTable(f"{name}_table", self.tr("First rows of the file"), self.model)
        self.read_words = plain_label(role="muted", name=f"{name}_read")
        self._boxes: list[tuple[QWidget, QComboBox]] = []
        self._arrange(name)
        for combo in (self.encoding, self.delimiter, self.quote, self.sheet):
            combo.activated.connect(self._chosen)
        self.titled.clicked.connect(self._chosen)

    def open(self, path: Path) -> None:
        """Read a file, with everything detected."""
        self._source = partial(self._importer.read, path)
        self._read(Reading())

    def paste(self, text: str, region: str | None) -> None:
        """Read what was pasted; `region` is the default country, for finding numbers in a text."""
        self._source = partial(self._importer.read_pasted, text, region)
        self._read(Reading())

    def _chosen(self, _what: object) -> None:
        if not self._showing:
            self._read(
                Reading(
                    self._choice(self.encoding),
                    self._choice(self.delimiter),
                    self._choice(self.quote),
                    self._choice(self.sheet),
                    None if self.titled.isHidden() else self.titled.isChecked(),
                )
            )

    def _choice(self, combo: QComboBox) -> str | None:
        offered = any(one is combo and not box.isHidden() for box, one in self._boxes)
        return str(combo.currentData()) if offered else None

    def _read(self, how: Reading) -> None:
        source = self._source
        if source is not None:
            self.read(lambda _progress: source(how))

    def read(
        self,
        job: Callable[[Progress], Table],
        progressed: Callable[[int, int], None] | None = None,
    ) -> None:
        """Have a job read a table, from wherever that comes."""
        self.stop()
        self.read_words.setText(self.tr("Reading…"))
        self._job = self._pool.run(
            job, self._arrived, self._not_read, progressed, long=True, owner=self
        )

    def stop(self) -> None:
        """Stop reading, should it still go on; nothing more is told of it."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self.read_words.setText("")

    def _arrived(self, table: Table) -> None:
        self._job = None
        self._showing = True
        self._show_choices(table)
        self._showing = False
        self._show_rows(table)
        self.arrived.emit(table)

    def _not_read(self, error: BaseException) -> None:
        self._job = None
        self.read_words.setText("")
        self.model.replace((), ())
        self.failed.emit(error)

    def _show_choices(self, table: Table) -> None:
        text = table.kind in (Kind.CSV, Kind.TSV)
        offered = {
            self.encoding: bool(table.encoding),
            self.delimiter: text,
            self.quote: text,
            self.sheet: len(table.sheets) > 1,
        }
        for box, combo in self._boxes:
            box.setVisible(offered[combo])
        _choose(self.encoding, table.encoding, table.encoding.upper())
        _choose(self.delimiter, table.delimiter, table.delimiter)
        self.quote.setCurrentIndex(max(0, self.quote.findData(table.quote)))
        self.titled.setVisible(text or table.kind is Kind.XLSX)
        self.titled.setChecked(table.heading_row is not None)
        if table.sheets:
            self.sheet.clear()
            for name in table.sheets:
                self.sheet.addItem(name, name)
            _choose(self.sheet, table.sheet, table.sheet)

    def _show_rows(self, table: Table) -> None:
        headings = table.headings[:COLUMNS_SHOWN]
        rows = [cells[:COLUMNS_SHOWN] for _number, cells in table.rows[:ROWS_SHOWN]]
        self.model.replace(rows, headings)
        self._fit_columns(headings, rows)
        words = self.tr("%n row(s)", "", len(table.rows))
        if len(table.rows) > ROWS_SHOWN:
            first = self.tr("the first {count} are shown").format(count=ROWS_SHOWN)
            words = f"{words}, {first}"
        self.read_words.setText(words)

    def _fit_columns(self, headings: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
        metrics = self.table.fontMetrics()
        for column, heading in enumerate(headings):
            texts = [heading, *(row[column] for row in rows[:20])]
            width = max(metrics.horizontalAdvance(text[:60]) for text in texts) + 32
            self.table.setColumnWidth(column, max(NARROW, min(WIDE, width)))

    def _arrange(self, name: str) -> None:
        for code, words in ENCODINGS:
            self.encoding.addItem(words, code)
        for mark, words in (
            (",", self.tr("Comma")),
            (";", self.tr("Semicolon")),
            ("\t", self.tr("Tab")),
            ("|", self.tr("Bar")),
            (":", self.tr("Colon")),
            (" ", self.tr("Blank")),
        ):
            self.delimiter.addItem(words, mark)
        for mark, words in (
            ('"', self.tr("Double quotes")),
            ("'", self.tr("Single quotes")),
            ("", self.tr("Nothing")),
        ):
            self.quote.addItem(words, mark)
        choices = QHBoxLayout()
        choices.setSpacing(Space.M)
        for combo, key, label in (
            (self.sheet, "sheet", self.tr("Sheet")),
            (self.encoding, "encoding", self.tr("Letters")),
            (self.delimiter, "delimiter", self.tr("Columns end at")),
            (self.quote, "quote", self.tr("Cells stand in")),
        ):
            combo.setObjectName(f"{name}_{key}")
            combo.setAccessibleName(label)
            box = _labelled(label, combo)
            box.hide()
            self._boxes.append((box, combo))
            choices.addWidget(box)
        self.titled.setObjectName(f"{name}_titled")
        self.titled.setAccessibleName(self.titled.text())
        self.titled.hide()
        above = QHBoxLayout()
        above.addWidget(self.titled)
        above.addStretch(1)
        above.addWidget(self.read_words)
        choices.addStretch(1)
        self.sheet.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.table.horizontalHeader().setStretchLastSection(False)
        self.table.setMinimumHeight(LEAST_HEIGHT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(choices)
        layout.addLayout(above)
        layout.addWidget(self.table, 1)


def _labelled(label: str, combo: QComboBox) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.S)
    words = plain_label(label, role="muted")
    words.setBuddy(combo)
    row.addWidget(words)
    row.addWidget(combo)
    return box


def _choose(combo: QComboBox, value: str, words: str) -> None:
    """Show a value as the current one, added where it isn't offered yet."""
    if not value:
        return
    for index in range(combo.count()):
        if _same(str(combo.itemData(index))) == _same(value):
            combo.setCurrentIndex(index)
            return
    combo.addItem(words, value)
    combo.setCurrentIndex(combo.count() - 1)


def _same(name: str) -> str:
    """Return an encoding's name as names are compared: "iso8859_2" is "iso8859-2"."""
    return name.lower().replace("_", "-")
