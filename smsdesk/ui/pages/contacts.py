"""Contacts: the address book with its groups, searched as one types.

Owns the narrowing (a group, a search) and the selection; what is done with it is
`ui.contact_actions`.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from smsdesk.domain.views import ContactRow, GroupRow, PhoneRow
from smsdesk.services.duplicates import LARGEST
from smsdesk.services.exporter import ExportResult
from smsdesk.store.search import HITS
from smsdesk.ui.contact_actions import ContactActions
from smsdesk.ui.context import (
    ComposeRequest,
    ConsentRequest,
    ContactRequest,
    GroupRequest,
    ImportRequest,
    MergeRequest,
    PersonRequest,
    UiContext,
)
from smsdesk.ui.dialogs.ask_text import AskText
from smsdesk.ui.dialogs.import_contacts import ImportContacts
from smsdesk.ui.exporting import FileExport, people_kinds
from smsdesk.ui.group_panel import GroupPanel
from smsdesk.ui.icons import icon
from smsdesk.ui.models.contacts import (
    CONSENT,
    GROUPS,
    NAME,
    NUMBER,
    ContactsModel,
    source,
)
from smsdesk.ui.models.selection import selected_ids
from smsdesk.ui.page import Page
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.contact_rows import ContactsDelegate
from smsdesk.ui.widgets.empty_state import EmptyState
from smsdesk.ui.widgets.flow_layout import FlowLayout
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.ui.widgets.row_table import RowTable
from smsdesk.ui.widgets.search_field import SearchField
from smsdesk.workers.pool import Progress

ROOM_FOR_GROUPS = 800


class ContactsPage(Page):
    """The page "Contacts"."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        """Make the page; it reads when it is shown for the first time."""
        super().__init__(context, "contacts", self.tr("Contacts"), parent)
        self._region = context.desk.settings.region
        self._actions = ContactActions(context, self)
        self._searched = ""
        self._seen = False
        self._stale = True
        self._make_parts()
        self._arrange_body()
        self._connect()
        self._selection_changed()
        self.setAcceptDrops(True)

    # What the window asks.

    def arrive(self, argument: object | None) -> None:
        """Show the address book, and the contact that another page asked for."""
        self._region = self.context.desk.settings.region
        self._seen = True
        if self._stale:
            self._read()
        if isinstance(argument, ContactRequest):
            self._open_request(argument)
        elif isinstance(argument, GroupRequest):
            self._open_group(argument.name)
        elif isinstance(argument, ImportRequest):
            self._import(argument.path)

    def search(self) -> None:
        """Put the cursor into the search field."""
        self.field.setFocus()
        self.field.selectAll()

    def start_focus(self) -> QWidget:
        """Begin with the search."""
        return self.field

    def _open_request(self, request: ContactRequest) -> None:
        if request.contact:
            self._actions.edit(request.contact)
        else:
            phones = (PhoneRow(0, request.number, request.number),) if request.number else ()
            self._actions.add(ContactRow(0, phones=phones))

    def _open_group(self, name: str) -> None:
        """Narrow to a group, as soon as the groups are here."""
        self.field.clear()
        self.panel.choose(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the groups out where there is hardly room for the names."""
        super().resizeEvent(event)
        self.table.setColumnHidden(GROUPS, self.width() < ROOM_FOR_GROUPS)

    # Reading.

    def _read(self) -> None:
        self._stale = False
        self.panel.read()
        self._show()

    def _show(self) -> None:
        group = self.groups.current()
        wanted = group.id if group is not None else None
        self.model.show(source(self.context.desk.store, self._searched, wanted))

    def _contacts_changed(self) -> None:
        if not self.isVisible():
            self._stale = True
            return
        self.panel.read()
        self.model.refetch()
        self.model.reload()

    def _search_for(self, text: str) -> None:
        self._searched = text
        self._show()

    def _group_picked(self, _group: GroupRow | None) -> None:
        self._show()

    def _loaded(self, count: int) -> None:
        group = self.groups.current()
        narrowed = bool(self._searched) or group is not None
        if self._searched and count == HITS:
            self.set_subtitle(self.tr("The first %n person(s) that match", "", count))
        elif count:
            self.set_subtitle(self._with_rule(self.tr("%n person(s)", "", count)))
        else:
            self.set_subtitle("")
            self._tell_empty(group)
        self._places.setCurrentWidget(self.table if count else self._empty_inside)
        fresh = not count and not narrowed and not self.groups.groups()
        self._whole.setCurrentWidget(self._empty if fresh else self._book)
        self._selection_changed()

    def _with_rule(self, said: str) -> str:
        rule = self.panel.current_rule()
        return f"{said} · {rule}" if rule and not self._searched else said

    def _tell_empty(self, group: GroupRow | None) -> None:
        if self._searched:
            self._empty_inside.say(
                self.tr("Nobody found"),
                self.tr("No name, number or field matches “{text}”.").format(text=self._searched),
            )
        elif group is not None and group.rule is not None:
            self._empty_inside.say(
                self.tr("Nobody fits the rule of “{name}”").format(name=group.name),
                self.panel.current_rule(),
            )
        elif group is not None:
            self._empty_inside.say(
                self.tr("Nobody is in “{name}” yet").format(name=group.name),
                self.tr("Drag people onto the group, or use “Groups” on those you selected."),
            )
        else:
            self._empty_inside.say(
                self.tr("No contacts yet"), self.tr("Import a list, or add a person.")
            )

    # Selection.

    def selected(self) -> array[int]:
        """Return the ids of the selected contacts."""
        return selected_ids(self.table.selectionModel(), self.model)

    def _selection_changed(self) -> None:
        ids = self.selected()
        self.open.setEnabled(len(ids) == 1)
        self.write.setEnabled(bool(ids))
        self.edit.setEnabled(len(ids) == 1)
        self.merge.setVisible(2 <= len(ids) <= LARGEST)
        self.members.setEnabled(bool(ids))
        self.sending.setEnabled(bool(ids))
        self.delete.setEnabled(bool(ids))
        self.count.setText(self.tr("%n selected", "", len(ids)) if len(ids) > 1 else "")
        label = self._export_words(len(ids))
        self.export.setText(label)
        self.export.setAccessibleName(label)

    def _export_words(self, selected: int) -> str:
        if selected > 1:
            return self.tr("Export selected…")
        narrowed = self.groups.current() is not None or bool(self._searched)
        return self.tr("Export these…") if narrowed else self.tr("Export…")

    # Verbs.

    def _write(self) -> None:
        ids = self.selected()
        group = self.groups.current()
        if not ids:
            return
        if group is not None and not self._searched and len(ids) == self.model.rowCount():
            self.context.navigate("compose", ComposeRequest(group=group))
        else:
            self.context.navigate("compose", ComposeRequest(contacts=tuple(ids)))

    def _write_group(self, group: GroupRow) -> None:
        self.context.navigate("compose", ComposeRequest(group=group))

    def _open(self) -> None:
        ids = self.selected()
        if len(ids) == 1:
            self.context.navigate("person", PersonRequest(ids[0]))

    def _merge(self) -> None:
        ids = tuple(self.selected())
        if 2 <= len(ids) <= LARGEST:
            self.context.navigate("duplicates", MergeRequest(ids))

    def _edit(self) -> None:
        ids = self.selected()
        if len(ids) == 1:
            self._actions.edit(ids[0])

    def _add(self) -> None:
        group = self.groups.current()
        by_hand = group is not None and group.rule is None
        self._actions.add(ContactRow(0, groups=(group.name,) if group and by_hand else ()))

    def _delete(self) -> None:
        ids = self.selected()
        if ids:
            self._actions.delete(ids)

    def _ask_block(self) -> None:
        ids = self.selected()
        dialog = AskText(
            "block_people",
            self.tr("Send no more texts to these numbers"),
            self.tr("Why? This is kept as evidence."),
            "",
            self.tr("Block"),
            self,
        )
        dialog.answered.connect(partial(self._actions.block, ids))
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a list that is dropped anywhere on the page."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Begin an import with the dropped file."""
        local = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if local:
            event.acceptProposedAction()
            self._import(Path(local[0]))

    def _import(self, path: Path | None = None) -> None:
        dialog = ImportContacts(self.context, path, self)
        dialog.open()

    # Export.

    def _export(self) -> None:
        desk, chosen = self.context.desk, list(self.selected())
        group, searched = self.groups.current(), self._searched
        narrowed = group is not None or bool(searched)

        def write(path: Path, progress: Progress) -> ExportResult:
            ids: Sequence[int] | None = chosen if len(chosen) > 1 else None
            if ids is None and narrowed:
                ids = desk.store.contacts.ids(searched, group.id if group is not None else None)
            return desk.exporter.contacts(
                path, ids=ids, progress=progress, cancelled=progress.cancelled
            )

        self.exporting.ask(
            self.tr("Export contacts"),
            "smsdesk-contacts.xlsx",
            people_kinds(),
            write,
            self._written,
        )

    def _written(self, count: int) -> str:
        return self.tr("%n person(s) exported to {file}", "", count)

    # Menus.

    def _show_menu(self, place: QPoint) -> None:
        if self.selected():
            menu = self.make_menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(place)

    def make_menu(self) -> QMenu:
        """Return the context menu of the selection."""
        menu = QMenu(self)
        menu.setObjectName("contacts_menu")
        tokens = self.context.theme.tokens
        for symbol, label, act, enabled in (
            ("user", self.tr("Show"), self._open, len(self.selected()) == 1),
            ("compose", self.tr("Write"), self._write, True),
            ("edit", self.tr("Edit"), self._edit, len(self.selected()) == 1),
            ("copy", self.tr("Merge…"), self._merge, 2 <= len(self.selected()) <= LARGEST),
            ("trash", self.tr("Delete"), self._delete, True),
        ):
            action = menu.addAction(icon(symbol, tokens.text, tokens.muted), label)
            action.setEnabled(enabled)
            action.triggered.connect(act)
        menu.addSeparator()
        groups = menu.addMenu(icon("group", tokens.text), self.tr("Groups"))
        self._fill_members(groups)
        sending = menu.addMenu(icon("ban", tokens.text), self.tr("Sending"))
        self._fill_sending(sending)
        return menu

    def _fill_members(self, menu: QMenu) -> None:
        self.panel.fill_members(menu, self.selected())

    def _fill_sending(self, menu: QMenu) -> None:
        menu.clear()
        ids = self.selected()
        on = menu.addAction(self.tr("Put on the white list"))
        on.triggered.connect(lambda _on=False: self._actions.white_list(ids, on=True))
        off = menu.addAction(self.tr("Take off the white list"))
        off.triggered.connect(lambda _on=False: self._actions.white_list(ids, on=False))
        menu.addSeparator()
        carrier = menu.addAction(self.tr("Mobile carrier…"))
        carrier.triggered.connect(lambda _on=False: self._actions.choose_carrier(ids))
        menu.addSeparator()
        never = menu.addAction(self.tr("Send no more texts…"))
        never.triggered.connect(lambda _on=False: self._ask_block())
        menu.addSeparator()
        for label, white in ((self.tr("Do-not-send list"), False), (self.tr("White list"), True)):
            shown = menu.addAction(label)
            shown.triggered.connect(partial(self._show_consents, white=white))

    def _show_consents(self, _on: bool = False, *, white: bool) -> None:
        self.context.navigate("consents", ConsentRequest(white=white))

    # Making.

    def _make_parts(self) -> None:
        context, theme = self.context, self.context.theme
        self.field = SearchField(
            theme, "contacts_search", self.tr("Search names, numbers and fields")
        )
        self.model = ContactsModel(context.pool, lambda: self._region, self)
        delegate = ContactsDelegate(theme, self.font(), lambda: self._region)
        self.table = RowTable("contacts_table", self.tr("People"), self.model, delegate)
        self.table.set_widths({NUMBER: 156, GROUPS: 148, CONSENT: 112}, stretch=NAME)
        self.table.horizontalHeader().setSectionResizeMode(GROUPS, QHeaderView.ResizeMode.Stretch)
        self.table.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.panel = GroupPanel(context, self)
        self.groups = self.panel.tree
        self.count = plain_label(role="muted", name="contacts_count")
        self.exporting = FileExport(context, "contacts_export", self)
        self._make_buttons()
        self._make_empty()

    def _make_buttons(self) -> None:
        theme = self.context.theme
        self.write = button(
            self.tr("Write"), "contacts_write", theme=theme, symbol="compose", clicked=self._write
        )
        self.open = button(
            self.tr("Show"), "contacts_open", theme=theme, symbol="user", clicked=self._open
        )
        self.edit = button(
            self.tr("Edit"), "contacts_edit", theme=theme, symbol="edit", clicked=self._edit
        )
        self.merge = button(
            self.tr("Merge…"), "contacts_merge", theme=theme, symbol="copy", clicked=self._merge
        )
        self.members = button(self.tr("Groups"), "contacts_members", theme=theme, symbol="group")
        self.sending = button(self.tr("Sending"), "contacts_sending", theme=theme, symbol="ban")
        self.delete = button(
            self.tr("Delete"), "contacts_delete", theme=theme, symbol="trash", clicked=self._delete
        )
        for made, name, fill in (
            (self.members, "contacts_members_menu", self._fill_members),
            (self.sending, "contacts_sending_menu", self._fill_sending),
        ):
            menu = QMenu(made)
            menu.setObjectName(name)
            menu.aboutToShow.connect(partial(fill, menu))
            made.setMenu(menu)
        self.header.addWidget(
            button(
                self.tr("Import…"),
                "contacts_import",
                theme=theme,
                symbol="import",
                clicked=self._import,
            )
        )
        self.export = button(
            self.tr("Export…"),
            "contacts_export_button",
            theme=theme,
            symbol="export",
            clicked=self._export,
        )
        self.header.addWidget(self.export)
        self.header.addWidget(
            button(
                self.tr("Add a person"),
                "contacts_add",
                theme=theme,
                symbol="plus",
                kind="primary",
                clicked=self._add,
            )
        )

    def _make_empty(self) -> None:
        theme = self.context.theme
        self._empty = EmptyState(
            theme,
            "contacts_empty",
            "contacts",
            self.tr("No contacts yet"),
            self.tr("Import a list from a spreadsheet or a phone, or add the first person."),
        )
        self._empty.add(
            button(
                self.tr("Import a list"),
                "contacts_empty_import",
                theme=theme,
                symbol="import",
                kind="primary",
                clicked=self._import,
            )
        )
        self._empty.add(
            button(
                self.tr("Add a person"),
                "contacts_empty_add",
                theme=theme,
                symbol="plus",
                clicked=self._add,
            )
        )
        self._empty_inside = EmptyState(theme, "contacts_nobody", "search", "", "")

    def _arrange_body(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(Space.S)
        left.addWidget(self.panel, 1)
        left.addWidget(
            button(
                self.tr("Duplicates"),
                "contacts_duplicates",
                theme=self.context.theme,
                symbol="copy",
                kind="quiet",
                tip=self.tr("Find people who are here twice, and merge them"),
                clicked=lambda: self.context.navigate("duplicates", None),
            )
        )
        tools = QWidget()
        flow = FlowLayout(tools, gap=Space.S)
        flow.setContentsMargins(0, 0, 0, 0)
        for widget in (
            self.open,
            self.write,
            self.edit,
            self.merge,
            self.members,
            self.sending,
            self.delete,
            self.count,
        ):
            flow.addWidget(widget)
        place = QWidget()
        self._places = QStackedLayout(place)
        self._places.addWidget(self.table)
        self._places.addWidget(self._empty_inside)
        right = QVBoxLayout()
        right.setSpacing(Space.S)
        right.addWidget(self.field)
        right.addWidget(tools)
        right.addWidget(place, 1)
        self._book = QWidget()
        columns = QHBoxLayout(self._book)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(Space.M)
        columns.addLayout(left)
        columns.addLayout(right, 1)
        holder = QWidget()
        self._whole = QStackedLayout(holder)
        self._whole.addWidget(self._book)
        self._whole.addWidget(self._empty)
        self.body.addWidget(self.exporting.row)
        self.body.addWidget(holder, 1)

    def _connect(self) -> None:
        self.field.searched.connect(self._search_for)
        self.groups.picked.connect(self._group_picked)
        self.panel.write_wanted.connect(self._write_group)
        self.table.opened.connect(self._open)
        self.table.menu_wanted.connect(self._show_menu)
        self.table.delete_pressed.connect(self._delete)
        self.table.selectionModel().selectionChanged.connect(
            lambda *_which: self._selection_changed()
        )
        self.model.loaded.connect(self._loaded)
        self.model.failed.connect(self.context.complain)
        self.context.bridge.contacts_changed.connect(self._contacts_changed)
        QShortcut(QKeySequence.StandardKey.New, self).activated.connect(self._add)
