"""What each column of a file becomes: its heading, some of its cells, and a choice."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from smsdesk.services import headings
from smsdesk.services.mapping import ColumnMapping
from smsdesk.services.tables.table import Table
from smsdesk.ui import plain
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.labels import ElidedLabel, plain_label

SAMPLES = 3
COLUMNS_SHOWN = 100


class ColumnMappingBox(QScrollArea):
    """One line for each column; `changed` when a choice is another."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make it without columns."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("What the columns are"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.combos: list[QComboBox] = []
        self._rest: tuple[str, ...] = ()

    def show_table(self, table: Table, mapping: ColumnMapping) -> None:
        """Show the columns of a table with what each is taken for."""
        inside = QWidget()
        inside.setProperty("clear", "true")
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        grid.setColumnMinimumWidth(2, 250)
        self.combos = []
        self._rest = mapping.fields[COLUMNS_SHOWN:]
        empty = 0
        for index, heading in enumerate(table.headings[:COLUMNS_SHOWN]):
            found = table.sample(index, SAMPLES)
            combo = self._combo(index, heading, mapping.fields[index])
            self.combos.append(combo)
            if not found and mapping.fields[index] == headings.IGNORE:
                # An address book has dozens of columns that nobody ever filled in.
                combo.setParent(inside)
                combo.hide()
                empty += 1
                continue
            samples = " · ".join(map(plain.one_line, found))
            grid.addWidget(ElidedLabel(heading, role="strong"), index, 0)
            grid.addWidget(ElidedLabel(samples, role="muted"), index, 1)
            grid.addWidget(combo, index, 2)
        if empty:
            words = self.tr("%n column(s) without anything (is|are) left out.", "", empty)
            grid.addWidget(plain_label(words, role="muted"), len(table.headings), 0, 1, 3)
        outer = QVBoxLayout(inside)
        outer.setContentsMargins(0, 0, Space.S, 0)
        outer.addLayout(grid)
        outer.addStretch(1)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        # No more room than its columns need: the rest is for the rows of the file.
        self.setMaximumHeight(inside.sizeHint().height() + 2)

    def mapping(self) -> ColumnMapping:
        """Return what is chosen."""
        chosen = tuple(str(combo.currentData()) for combo in self.combos)
        return ColumnMapping((*chosen, *self._rest))

    def _combo(self, index: int, heading: str, field: str) -> QComboBox:
        combo = QComboBox()
        combo.setObjectName(f"mapping_{index}")
        label = self.tr("Column “{heading}” becomes").format(heading=plain.one_line(heading, 60))
        combo.setAccessibleName(label)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for key, words in self._fields().items():
            combo.addItem(words, key)
        own = field if field.startswith(headings.CUSTOM) else headings.CUSTOM + heading
        name = plain.one_line(own.removeprefix(headings.CUSTOM), 40)
        combo.addItem(self.tr("Own field “{name}”").format(name=name), own)
        combo.addItem(self.tr("Leave it out"), headings.IGNORE)
        combo.setCurrentIndex(max(0, combo.findData(field)))
        combo.activated.connect(lambda _index: self.changed.emit())
        # A wheel over the list must scroll it, not change what a column is.
        combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        combo.installEventFilter(self)
        return combo

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the wheel from the choices that are not in focus."""
        wheel = event.type() == QEvent.Type.Wheel
        if wheel and isinstance(watched, QComboBox) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _fields(self) -> dict[str, str]:
        return {
            headings.PHONE: self.tr("Phone number"),
            headings.FIRST_NAME: self.tr("First name"),
            headings.LAST_NAME: self.tr("Last name"),
            headings.NAME: self.tr("Whole name"),
            headings.ORGANISATION: self.tr("Organisation"),
            headings.GROUP: self.tr("Groups"),
            headings.NOTES: self.tr("Notes"),
            headings.LANGUAGE: self.tr("Language"),
            headings.TIME_ZONE: self.tr("Time zone"),
            headings.WHITE_LIST: self.tr("On the white list (yes or no)"),
            headings.DO_NOT_SEND: self.tr("Do not send (yes or why)"),
            headings.CARRIER: self.tr("Mobile carrier"),
        }
