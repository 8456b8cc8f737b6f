"""A look inside a pasted list: each number as it is understood, or why not; edited in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from smsdesk.domain import numbers
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.ui import plain, words
from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.theme import Theme
from smsdesk.ui.widgets.as_you_type import AsYouType
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.data_table import DataTable
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.workers.pool import Pool, Progress

Index = QModelIndex | QPersistentModelIndex
TYPED, UNDERSTOOD = 0, 1


class PastedModel(QAbstractTableModel):
    """The numbers as typed and as understood; a later one that says the same is a duplicate."""

    def __init__(self, theme: Theme, region: str | None, parent: QObject | None = None) -> None:
        """Make an empty model."""
        super().__init__(parent)
        self._theme = theme
        self._region = region
        self.typed: list[str] = []
        self._seen: list[str | Trouble] = []
        # Where the rows shown stand in `typed`; all of them, or those that are wrong.
        self._shown: Sequence[int] = range(0)
        self._only = False

    def replace(self, typed: Sequence[str], seen: Sequence[str | Trouble]) -> None:
        """Show numbers with what `understand` made of them."""
        self.beginResetModel()
        self.typed, self._seen = list(typed), list(seen)
        self._shown = self._wrong() if self._only else range(len(self.typed))
        self.endResetModel()

    def show_only_wrong(self, *, only: bool) -> None:
        """Show the rows that are wrong, or all."""
        self._only = only
        self.replace(self.typed, self._seen)

    def trouble(self, row: int) -> Trouble | None:
        """Return what is wrong with a row that is shown, None where it is fine."""
        seen = self._seen[self._shown[row]]
        return seen if isinstance(seen, Trouble) else None

    def troubles(self) -> int:
        """Return how many numbers are wrong, shown or not."""
        return len(self._wrong())

    def remove(self, rows: Sequence[int]) -> None:
        """Take rows out, by where they are shown."""
        self._drop({self._shown[row] for row in rows})

    def remove_wrong(self) -> None:
        """Take out every number that is wrong."""
        self._drop(set(self._wrong()))

    def _drop(self, gone: set[int]) -> None:
        kept = [at for at in range(len(self.typed)) if at not in gone]
        self.replace([self.typed[at] for at in kept], [self._seen[at] for at in kept])

    def _wrong(self) -> list[int]:
        return [at for at, seen in enumerate(self._seen) if isinstance(seen, Trouble)]

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many numbers are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the two columns: as pasted, as understood."""
        return 0 if parent is not None and parent.isValid() else 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the headings."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("As pasted"), self.tr("As understood"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the number as pasted be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == TYPED else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell."""
        if not 0 <= index.row() < len(self._shown):
            return None
        at = self._shown[index.row()]
        seen = self._seen[at]
        if role == Qt.ItemDataRole.ForegroundRole and isinstance(seen, Trouble):
            return QColor(self._theme.tokens.danger.ink)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        if index.column() == TYPED:
            return plain.one_line(self.typed[at])
        return words.sentence(seen) if isinstance(seen, Trouble) else self._pretty(seen)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take an edited number and look at it anew."""
        if role != Qt.ItemDataRole.EditRole or index.column() != TYPED:
            return False
        at = self._shown[index.row()]
        self.typed[at] = str(value).strip()
        seen = understand_one(self.typed[at], self._region)
        twice = seen in self._seen[:at] or seen in self._seen[at + 1 :]
        self._seen[at] = Trouble(Reason.DUPLICATE) if twice else seen
        self.dataChanged.emit(self.index(index.row(), TYPED), self.index(index.row(), UNDERSTOOD))
        return True

    def _pretty(self, value: str) -> str:
        return numbers.display(value, self._region)


def understand_one(typed: str, region: str | None) -> str | Trouble:
    """Return a number in E.164, or what is wrong with it."""
    try:
        return numbers.sanitise(typed, region).value
    except Refusal as refusal:
        return refusal.trouble


def understand(typed: Sequence[str], region: str | None) -> list[str | Trouble]:
    """Return what each number means; one that came before is a duplicate."""
    known: set[str] = set()
    found: list[str | Trouble] = []
    for one in typed:
        seen = understand_one(one, region)
        if isinstance(seen, str):
            if seen in known:
                seen = Trouble(Reason.DUPLICATE)
            else:
                known.add(seen)
        found.append(seen)
    return found


class _NumberDelegate(QStyledItemDelegate):
    """Edits a number that is formatted while it is typed."""

    def __init__(self, region: str | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._region = region

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index
    ) -> QWidget:
        """Return a field for one number."""
        edit = QLineEdit(parent)
        edit.setObjectName("pasted_edit")
        edit.setAccessibleName(self.tr("Phone number"))
        edit.setMaxLength(numbers.MAX_TYPED)
        AsYouType(edit, lambda: self._region)
        return edit


class PastedDialog(DialogFrame):
    """Shows and corrects a pasted list; `changed` carries the numbers when it is closed."""

    changed = Signal(tuple)

    def __init__(
        self,
        theme: Theme,
        pool: Pool,
        region: str | None,
        typed: Sequence[str],
        failed: Callable[[BaseException], None],
        parent: QWidget | None = None,
    ) -> None:
        """Show the numbers; they are looked at in the background first."""
        super().__init__("pasted", "", parent)
        self._was = tuple(typed)
        self._here = False
        self.model = PastedModel(theme, region, self)
        self.table = DataTable("pasted_table", self.tr("Pasted numbers"), self.model)
        self.table.setItemDelegateForColumn(TYPED, _NumberDelegate(region, self.table))
        self.only = QCheckBox(self.tr("Only those with a problem"))
        self.summary = plain_label(role="muted", name="pasted_summary")
        self._arrange()
        self._retitle()

        def read(_progress: Progress) -> list[str | Trouble]:
            return understand(self._was, region)

        pool.run(read, self._arrived, failed, owner=self)

    def _arrived(self, seen: list[str | Trouble]) -> None:
        self._here = True
        self.model.replace(self._was, seen)
        self.model.modelReset.connect(self._retitle)
        self.model.dataChanged.connect(lambda *_where: self._retitle())
        self._retitle()

    def _retitle(self) -> None:
        count = len(self.model.typed) if self._here else len(self._was)
        title = self.tr("%n pasted number(s)", "", count)
        self.say_title(title)
        troubles = self.model.troubles()
        self.only.setEnabled(bool(troubles))
        self.drop.setEnabled(bool(troubles))
        if not self._here:
            self.summary.setText("")
        elif troubles:
            self.summary.setText(self.tr("%n with a problem", "", troubles))
        else:
            self.summary.setText(self.tr("All are fine."))

    def _arrange(self) -> None:
        self.explain(self.tr("Double-click a number, or press F2, to correct it."))
        self.only.setObjectName("pasted_only_troubles")
        self.only.setAccessibleName(self.only.text())
        self.only.toggled.connect(lambda on: self.model.show_only_wrong(only=on))
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.table.set_widths(220)
        row = QHBoxLayout()
        row.addWidget(self.only)
        row.addStretch(1)
        row.addWidget(self.summary)
        self.body.addLayout(row)
        self.body.addWidget(self.table)
        remove = QShortcut(QKeySequence.StandardKey.Delete, self.table)
        remove.activated.connect(self._remove_selected)
        self.drop = self.add_button(
            button(
                self.tr("Remove those with a problem"), "pasted_drop", clicked=self._drop_troubles
            ),
            left=True,
        )
        self.add_button(button(self.tr("Cancel"), "pasted_cancel", clicked=self.reject))
        done = button(self.tr("Done"), "pasted_done", kind="primary", clicked=self._done)
        self.add_button(done)
        self.resize(640, 480)

    def _remove_selected(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        self.model.remove([index.row() for index in rows])

    def _drop_troubles(self) -> None:
        self.model.remove_wrong()

    def _done(self) -> None:
        typed = tuple(self.model.typed)
        if self._here and typed != self._was:
            self.changed.emit(typed)
        self.accept()
