"""The groups beside the people: the tree, its buttons and menus.

Owns the reading of the groups and what is asked of one; the page says who is shown.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from smsdesk.domain import tree
from smsdesk.domain.views import GroupRow
from smsdesk.ui import plain, rule_words
from smsdesk.ui.context import UiContext
from smsdesk.ui.group_actions import GroupActions
from smsdesk.ui.group_counts import GroupCounts
from smsdesk.ui.icons import icon
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.group_tree import GroupTree
from smsdesk.workers.pool import Progress

WIDTH = 208


class GroupPanel(QWidget):
    """Emits `write_wanted(GroupRow)` for a message to a group; `tree` tells which is picked."""

    write_wanted = Signal(object)

    def __init__(self, context: UiContext, page: QWidget) -> None:
        """Make it for a page; the dialogs open over the page."""
        super().__init__(page)
        self._context = context
        self._wanted = ""
        self.verbs = GroupActions(context, page)
        self.tree = GroupTree(context.theme, "contacts_groups")
        self._counts = GroupCounts(
            context.desk.people, context.pool, self.tree, self._context.complain
        )
        self._arrange()
        self._connect()

    def read(self) -> None:
        """Read the groups anew, and count those that have to be counted."""
        contacts = self._context.desk.store.contacts

        def read(_progress: Progress) -> tuple[list[GroupRow], int]:
            return contacts.groups(), len(contacts.ids())

        self._context.pool.run(read, self._show, self._context.complain, owner=self)

    def choose(self, name: str) -> None:
        """Pick the group of this name, as soon as the groups are here."""
        self._wanted = name
        self.read()

    def current(self) -> GroupRow | None:
        """Return the group that is picked, None: everybody."""
        return self.tree.current()

    def current_rule(self) -> str:
        """Return the rule of the group that is picked in words, "" where it has none."""
        group = self.current()
        if group is None or group.rule is None:
            return ""
        names = {each.id: each.name for each in self.tree.groups()}
        return rule_words.rule_words(group.rule, lambda each: names.get(each, ""))

    def _show(self, answer: tuple[list[GroupRow], int]) -> None:
        groups, everybody = answer
        self.tree.show_groups(groups, everybody)
        self._counts.count(groups)
        if self._wanted:
            self.tree.choose(self._wanted)
            self._wanted = ""

    # Menus.

    def fill_members(self, menu: QMenu, ids: array[int]) -> None:
        """Offer to put these people into groups, and out of the one that is picked."""
        menu.clear()
        current = self.current()
        for group, depth in tree.in_order(self.tree.groups()):
            if group.rule is None and (current is None or group.id != current.id):
                label = self.tr("Put into “{name}”").format(name=plain.one_line(group.name))
                action = menu.addAction(_indented(label, depth))
                action.triggered.connect(partial(self._join, group, ids))
        menu.addSeparator()
        new = menu.addAction(self.tr("New group with these…"))
        new.triggered.connect(lambda _on=False: self.verbs.add(ids))
        if current is not None and current.rule is None:
            label = self.tr("Take out of “{name}”").format(name=plain.one_line(current.name))
            leave = menu.addAction(_indented(label, 0))
            leave.triggered.connect(lambda _on=False: self.verbs.leave(current, list(ids)))

    def _join(self, group: GroupRow, ids: array[int], _on: bool = False) -> None:
        self.verbs.join(group, list(ids))

    def group_menu(self, group: GroupRow) -> QMenu:
        """Return the menu of a group."""
        menu = QMenu(self)
        menu.setObjectName("group_menu")
        tokens = self._context.theme.tokens
        change = self.tr("Rename…") if group.rule is None else self.tr("Change the rule…")
        for symbol, label, act in (
            ("compose", self.tr("Write to the group"), self.write_wanted.emit),
            ("plus", self.tr("New group inside…"), partial(self._add_inside, rule=False)),
            ("rule", self.tr("New group by rule inside…"), partial(self._add_inside, rule=True)),
            ("edit", change, self.verbs.change),
        ):
            _entry(menu, symbol, label, tokens.text, partial(act, group))
        places = menu.addMenu(icon("group", tokens.text), self.tr("Move into"))
        places.setObjectName("group_move_menu")
        self._fill_places(places, group)
        _entry(
            menu,
            "trash",
            self.tr("Delete the group…"),
            tokens.text,
            partial(self.verbs.delete, group),
        )
        return menu

    def _add_inside(self, group: GroupRow, *, rule: bool) -> None:
        if rule:
            self.verbs.add_rule(group)
        else:
            self.verbs.add(inside=group)

    def _fill_places(self, menu: QMenu, group: GroupRow) -> None:
        """Offer where the group may stand: not inside itself, nor where its rule asks."""
        top = menu.addAction(self.tr("No other group: on top"))
        top.setEnabled(group.parent is not None)
        top.triggered.connect(lambda _on=False: self.verbs.move(group, None))
        menu.addSeparator()
        groups = self.tree.groups()
        asked = tree.draws_from(groups, [group.id])
        for other, depth in tree.in_order(groups):
            if other.id != group.id:
                action = menu.addAction(_indented(plain.one_line(other.name), depth))
                action.setEnabled(other.id not in asked and other.id != group.parent)
                action.triggered.connect(partial(self._move, group, other))

    def _move(self, group: GroupRow, into: GroupRow, _on: bool = False) -> None:
        self.verbs.move(group, into)

    def _open_menu(self, group: GroupRow, place: QPoint) -> None:
        menu = self.group_menu(group)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _dragged(self, group: int, into: GroupRow | None) -> None:
        found = next((each for each in self.tree.groups() if each.id == group), None)
        if found is not None:
            self.verbs.move(found, into)

    # Making.

    def _arrange(self) -> None:
        theme = self._context.theme
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.tree, 1)
        for name, label, symbol, act in (
            ("contacts_new_group", self.tr("New group…"), "plus", self.verbs.add),
            ("contacts_new_rule", self.tr("Group by rule…"), "rule", self.verbs.add_rule),
        ):
            made = button(label, name, theme=theme, symbol=symbol, kind="quiet", clicked=act)
            column.addWidget(made)

    def _connect(self) -> None:
        self.tree.dropped.connect(self.verbs.join)
        self.tree.moved.connect(self._dragged)
        self.tree.menu_wanted.connect(self._open_menu)
        self.tree.change_wanted.connect(self.verbs.change)
        self.tree.delete_wanted.connect(self.verbs.delete)


def _indented(label: str, depth: int) -> str:
    return "\u2003" * depth + label.replace("&", "&&")


def _entry(menu: QMenu, symbol: str, label: str, colour: str, act: Callable[[], object]) -> None:
    action = menu.addAction(icon(symbol, colour), label)
    action.triggered.connect(lambda _on=False: act())
