"""Where a list says otherwise of people who are known: who is right is decided for each of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QWidget

from smsdesk.domain import numbers
from smsdesk.domain.imports import Clash, Difference
from smsdesk.services import headings
from smsdesk.ui import plain
from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.data_table import DataTable
from smsdesk.ui.widgets.labels import plain_label

Index = QModelIndex | QPersistentModelIndex
PERSON, KEPT, OFFERED = range(3)


class ClashesModel(QAbstractTableModel):
    """A line for each person, with a tick where the list's values are to be taken."""

    changed = Signal()

    def __init__(
        self,
        clashes: Sequence[Clash],
        decisions: Mapping[int, bool],
        region: str | None,
        parent: QObject | None = None,
    ) -> None:
        """Show what was decided so far; whoever is not in it keeps the book's values."""
        super().__init__(parent)
        self._clashes = clashes
        self._region = region
        self.decisions = {each.contact: decisions.get(each.contact, False) for each in clashes}

    def decide_all(self, *, take: bool) -> None:
        """Decide for everybody."""
        self.decisions = dict.fromkeys(self.decisions, take)
        last = self.index(self.rowCount() - 1, PERSON)
        self.dataChanged.emit(self.index(0, PERSON), last, [Qt.ItemDataRole.CheckStateRole])
        self.changed.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many people there are."""
        return 0 if parent is not None and parent.isValid() else len(self._clashes)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the three columns."""
        return 0 if parent is not None and parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the headings."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Take the list’s"),
                self.tr("In the address book"),
                self.tr("In the list"),
            )[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the person be ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == PERSON else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell."""
        if not 0 <= index.row() < len(self._clashes):
            return None
        clash = self._clashes[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == PERSON:
            taken = self.decisions[clash.contact]
            return Qt.CheckState.Checked if taken else Qt.CheckState.Unchecked
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if index.column() == PERSON:
            name = clash.name or numbers.display(clash.number, self._region)
            return plain.one_line(name)
        return "\n".join(self._told(each, index.column()) for each in clash.differences)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take a tick."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != PERSON:
            return False
        clash = self._clashes[index.row()]
        self.decisions[clash.contact] = Qt.CheckState(value) == Qt.CheckState.Checked
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        self.changed.emit()
        return True

    def lines(self) -> int:
        """Return how many lines the largest cell has."""
        return max((len(each.differences) for each in self._clashes), default=1)

    def _told(self, difference: Difference, column: int) -> str:
        value = difference.kept if column == KEPT else difference.offered
        return f"{self._field(difference.field)}: {plain.one_line(value, 80)}"

    def _field(self, field: str) -> str:
        names = {
            headings.FIRST_NAME: self.tr("First name"),
            headings.LAST_NAME: self.tr("Last name"),
            headings.ORGANISATION: self.tr("Organisation"),
            headings.NOTES: self.tr("Notes"),
            headings.LANGUAGE: self.tr("Language"),
            headings.TIME_ZONE: self.tr("Time zone"),
        }
        own = plain.one_line(field.removeprefix(headings.CUSTOM), 40)
        return names.get(field, own)


class ClashesDialog(DialogFrame):
    """Asks who is right; `decided` carries the answers by contact when "Done" is pressed."""

    decided = Signal(object)

    def __init__(
        self,
        clashes: Sequence[Clash],
        decisions: Mapping[int, bool],
        region: str | None,
        parent: QWidget | None = None,
    ) -> None:
        """Show these people, and what was decided before."""
        super().__init__("clashes", "", parent)
        self.say_title(self.tr("The list says otherwise of %n person(s)", "", len(clashes)))
        self.explain(
            self.tr(
                "Tick those of whom the list is right. What the address book lacks is filled in for"
                " everybody."
            )
        )
        self.model = ClashesModel(clashes, decisions, region, self)
        self.table = DataTable("clashes_table", self.windowTitle(), self.model)
        self.table.setWordWrap(True)
        height = self.table.fontMetrics().height() * min(6, self.model.lines()) + 14
        self.table.verticalHeader().setDefaultSectionSize(max(36, height))
        self.table.set_widths(220, 260)
        self.summary = plain_label(role="muted", name="clashes_summary")
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.summary)
        self._add_buttons()
        self.model.changed.connect(self._count)
        self._count()
        self.resize(800, 480)

    def _add_buttons(self) -> None:
        take = button(
            self.tr("Take the list’s for all"),
            "clashes_take_all",
            clicked=lambda: self.model.decide_all(take=True),
        )
        keep = button(
            self.tr("Keep ours for all"),
            "clashes_keep_all",
            clicked=lambda: self.model.decide_all(take=False),
        )
        self.add_button(take, left=True)
        self.add_button(keep, left=True)
        self.add_button(button(self.tr("Cancel"), "clashes_cancel", clicked=self.reject))
        done = button(self.tr("Done"), "clashes_done", kind="primary", clicked=self._done)
        self.add_button(done).setDefault(True)

    def _count(self) -> None:
        taken = sum(self.model.decisions.values())
        kept = len(self.model.decisions) - taken
        self.summary.setText(
            " · ".join(
                (
                    self.tr("the list’s for %n", "", taken),
                    self.tr("ours for %n", "", kept),
                )
            )
        )

    def _done(self) -> None:
        self.decided.emit(dict(self.model.decisions))
        self.accept()
