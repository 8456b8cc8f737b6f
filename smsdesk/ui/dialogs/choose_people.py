"""Choosing recipients from the address book: a whole group, or people by name."""

from __future__ import annotations

from array import array

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QWidget

from smsdesk.domain.views import GroupRow
from smsdesk.ui.context import UiContext
from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.group_counts import GroupCounts
from smsdesk.ui.models.contacts import (
    CONSENT,
    GROUPS,
    NAME,
    NUMBER,
    ContactsModel,
    source,
)
from smsdesk.ui.models.selection import selected_ids
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.contact_rows import ContactsDelegate
from smsdesk.ui.widgets.group_tree import GroupTree
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.ui.widgets.row_table import RowTable
from smsdesk.ui.widgets.search_field import SearchField
from smsdesk.workers.pool import Progress


class ChoosePeople(DialogFrame):
    """`chosen(group, contacts)`: a GroupRow, or None and the ids of contacts."""

    chosen = Signal(object, tuple)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        """Show everybody."""
        super().__init__("choose_people", "", parent)
        title = self.tr("Choose people")
        self.say_title(title)
        self.explain(
            self.tr("Select people (Ctrl or Shift for several), or add a group as a whole.")
        )
        self._context = context
        self._search = ""
        self._group: GroupRow | None = None
        region = context.desk.settings.region
        self.groups = GroupTree(context.theme, "choose_groups")
        self.model = ContactsModel(context.pool, lambda: region, self)
        delegate = ContactsDelegate(context.theme, self.font(), lambda: region)
        self.table = RowTable("choose_table", self.tr("People"), self.model, delegate)
        self.field = SearchField(
            context.theme, "choose_search", self.tr("Search names, numbers and organisations")
        )
        self.count = plain_label(role="muted", name="choose_count")
        self.groups.setDragDropMode(QAbstractItemView.DragDropMode.NoDragDrop)
        self._counts = GroupCounts(context.desk.people, context.pool, self.groups, context.complain)
        self._arrange()
        self._connect()
        self._read_groups()
        self._show()
        self.field.setFocus()

    def _read_groups(self) -> None:
        store = self._context.desk.store

        def read(_progress: Progress) -> tuple[list[GroupRow], int]:
            return store.contacts.groups(), len(store.contacts.ids())

        def done(answer: tuple[list[GroupRow], int]) -> None:
            self.groups.show_groups(*answer)
            self._counts.count(answer[0])

        self._context.pool.run(read, done, self._context.complain, owner=self)

    def _show(self) -> None:
        group = self._group.id if self._group is not None else None
        self.model.show(source(self._context.desk.store, self._search, group))

    def _searched(self, text: str) -> None:
        self._search = text
        self._show()

    def _group_picked(self, group: GroupRow | None) -> None:
        self._group = group
        self._show()
        self._selection_changed()

    def _selected(self) -> array[int]:
        return selected_ids(self.table.selectionModel(), self.model)

    def _selection_changed(self) -> None:
        count = len(self._selected())
        self.add.setEnabled(bool(count))
        self.count.setText(self.tr("%n selected", "", count) if count else "")
        self.whole.setVisible(self._group is not None)
        if self._group is not None:
            label = self.tr("Add the group “{name}”").format(name=self._group.name)
            self.whole.setText(label.replace("&", "&&"))
            self.whole.setAccessibleName(label)

    def _add(self) -> None:
        ids = self._selected()
        if ids:
            self.chosen.emit(None, tuple(ids))
            self.accept()

    def _add_group(self) -> None:
        if self._group is not None:
            self.chosen.emit(self._group, ())
            self.accept()

    def _arrange(self) -> None:
        self.table.set_widths({NUMBER: 170, GROUPS: 120, CONSENT: 110}, stretch=NAME)
        self.groups.setFixedWidth(190)
        columns = QHBoxLayout()
        columns.setSpacing(Space.M)
        columns.addWidget(self.groups)
        columns.addWidget(self.table, 1)
        self.body.addWidget(self.field)
        self.body.addLayout(columns, 1)
        self.whole = button("", "choose_whole_group", clicked=self._add_group)
        self.whole.hide()
        self.add_button(self.whole, left=True)
        self._buttons.addWidget(self.count)
        self.add_button(button(self.tr("Cancel"), "choose_cancel", clicked=self.reject))
        self.add = self.add_button(
            button(self.tr("Add"), "choose_add", kind="primary", clicked=self._add)
        )
        self.add.setEnabled(False)
        self.resize(860, 560)

    def _connect(self) -> None:
        self.field.searched.connect(self._searched)
        self.groups.picked.connect(self._group_picked)
        self.table.opened.connect(self._add)
        self.table.selectionModel().selectionChanged.connect(
            lambda *_which: self._selection_changed()
        )
        self.model.loaded.connect(lambda _count: self._selection_changed())
        self.model.failed.connect(self._context.complain)
