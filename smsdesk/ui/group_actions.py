"""What can be done with groups, in the background and with a way back.

Owns the verbs behind the tree of groups: each runs a service in the pool and tells what was done.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from smsdesk.domain import tree
from smsdesk.domain.errors import Refusal
from smsdesk.domain.grouping import Rule
from smsdesk.domain.reasons import Reason
from smsdesk.domain.views import GroupRow
from smsdesk.store.groups import Taken
from smsdesk.ui import plain, words
from smsdesk.ui.context import UiContext, Undo
from smsdesk.ui.dialogs.ask_text import AskText
from smsdesk.ui.dialogs.delete_group import DeleteGroup
from smsdesk.ui.dialogs.rule_group import RuleGroupDialog
from smsdesk.workers.pool import Progress


class GroupActions(QObject):
    """Makes, changes, moves and deletes groups, and puts people into them."""

    def __init__(self, context: UiContext, page: QWidget) -> None:
        """Work for a page; its dialogs open over it."""
        super().__init__(page)
        self._context = context
        self._page = page

    # Groups by hand.

    def add(self, ids: array[int] | None = None, inside: GroupRow | None = None) -> None:
        """Ask for a name and add a group, with these contacts in it."""
        title = self.tr("New group")
        if inside is not None:
            title = self.tr("New group inside “{name}”").format(name=plain.one_line(inside.name))
        dialog = AskText(
            "new_group", title, self.tr("Name of the group"), "", self.tr("Add group"), self._page
        )
        parent = inside.id if inside is not None else None
        dialog.answered.connect(partial(self._add, tuple(ids or ()), parent))
        dialog.open()

    def _add(self, ids: Sequence[int], parent: int | None, name: str) -> None:
        people = self._context.desk.people

        def write(_progress: Progress) -> GroupRow:
            return people.add_group(name, ids, parent)

        self._run(write, self._added, group_name=name)

    def _added(self, group: GroupRow) -> None:
        said = self.tr("The group “{name}” was added.").format(name=group.name)
        self._context.notify(said, Undo(self.tr("Undo"), partial(self._drop, group.id)))

    def _drop(self, group: int) -> None:
        people = self._context.desk.people
        self._run(lambda _progress: people.delete_group(group), lambda _nothing: None)

    def change(self, group: GroupRow) -> None:
        """Ask for another name, or open the rule of a group that has one."""
        if group.rule is not None:
            self._open_rule(group, group.parent)
            return
        dialog = AskText(
            "rename_group",
            self.tr("Rename the group"),
            self.tr("Name of the group"),
            group.name,
            self.tr("Rename"),
            self._page,
        )
        dialog.answered.connect(partial(self._rename, group.id))
        dialog.open()

    def _rename(self, group: int, name: str) -> None:
        people = self._context.desk.people

        def write(_progress: Progress) -> None:
            people.rename_group(group, name)

        self._run(write, lambda _nothing: None, group_name=name)

    # Groups by rule.

    def add_rule(self, inside: GroupRow | None = None) -> None:
        """Open the editor on a new group by rule."""
        self._open_rule(None, inside.id if inside is not None else None)

    def _open_rule(self, group: GroupRow | None, parent: int | None) -> None:
        contacts = self._context.desk.store.contacts

        def read(_progress: Progress) -> tuple[list[GroupRow], tuple[str, ...]]:
            return contacts.group_book.rows(), contacts.custom_fields()

        def done(answer: tuple[list[GroupRow], tuple[str, ...]]) -> None:
            dialog = RuleGroupDialog(self._context, group, *answer, self._page)
            dialog.saved.connect(partial(self._save_rule, dialog, group, parent))
            dialog.open()

        self._run(read, done)

    def _save_rule(
        self,
        dialog: RuleGroupDialog,
        group: GroupRow | None,
        parent: int | None,
        name: str,
        rule: Rule,
    ) -> None:
        people = self._context.desk.people

        def write(_progress: Progress) -> GroupRow | None:
            if group is None:
                return people.add_rule_group(name, rule, parent)
            people.change_rule_group(group.id, name, rule)
            return None

        done, failed = partial(self._rule_saved, dialog, group), partial(self._not_saved, dialog)
        self._context.pool.run(write, done, failed, owner=dialog)

    def _rule_saved(
        self, dialog: RuleGroupDialog, before: GroupRow | None, added: GroupRow | None
    ) -> None:
        dialog.accept()
        if added is not None:
            self._added(added)
        elif before is not None and before.rule is not None:
            said = self.tr("The rule of “{name}” was changed.").format(name=before.name)
            undo = partial(self._change_back, before.id, before.name, before.rule)
            self._context.notify(said, Undo(self.tr("Undo"), undo))

    def _change_back(self, group: int, name: str, rule: Rule) -> None:
        people = self._context.desk.people

        def write(_progress: Progress) -> None:
            people.change_rule_group(group, name, rule)

        self._run(write, lambda _nothing: None, group_name=name)

    def _not_saved(self, dialog: RuleGroupDialog, error: BaseException) -> None:
        if isinstance(error, Refusal) and error.reason is Reason.DUPLICATE:
            dialog.tell_trouble(self._taken(error.trouble.detail))
        elif isinstance(error, Refusal):
            dialog.tell_trouble(words.explain(error.trouble))
        else:
            self._context.complain(error)

    # The tree.

    def move(self, group: GroupRow, into: GroupRow | None) -> None:
        """Put a group into another one, or on top; it can be taken back."""
        parent = into.id if into is not None else None
        if parent == group.parent:
            return
        people = self._context.desk.people

        def write(_progress: Progress) -> None:
            people.move_group(group.id, parent)

        def done(_nothing: None) -> None:
            if into is None:
                said = self.tr("“{name}” stands on top now.").format(name=group.name)
            else:
                said = self.tr("“{name}” is inside “{into}” now.")
                said = said.format(name=group.name, into=into.name)
            undo = partial(self._move_back, group)
            self._context.notify(said, Undo(self.tr("Undo"), undo))

        self._run(write, done)

    def _move_back(self, group: GroupRow) -> None:
        people = self._context.desk.people

        def write(_progress: Progress) -> None:
            people.move_group(group.id, group.parent)

        self._run(write, lambda _nothing: None)

    def delete(self, group: GroupRow) -> None:
        """Delete a group, not its people; asks what becomes of groups inside it."""
        contacts = self._context.desk.store.contacts

        def read(_progress: Progress) -> int:
            return len(tree.below(contacts.group_book.rows(), group.id)) - 1

        def done(inside: int) -> None:
            if inside < 1:
                self._delete(group, inside=False)
                return
            dialog = DeleteGroup(group.name, inside, self._page)
            dialog.chosen.connect(lambda whole: self._delete(group, inside=whole))
            dialog.open()

        self._run(read, done)

    def _delete(self, group: GroupRow, *, inside: bool) -> None:
        people = self._context.desk.people

        def write(_progress: Progress) -> Taken:
            return people.delete_group(group.id, inside=inside)

        def done(taken: Taken) -> None:
            said = self.tr("The group “{name}” was deleted; its people stay.")
            undo = Undo(self.tr("Undo"), partial(self._bring_back, group.name, taken))
            self._context.notify(said.format(name=group.name), undo)

        self._run(write, done)

    def _bring_back(self, name: str, taken: Taken) -> None:
        people = self._context.desk.people

        def write(_progress: Progress) -> None:
            people.bring_groups_back(taken)

        self._run(write, lambda _nothing: None, group_name=name)

    # People.

    def join(self, group: GroupRow, ids: Sequence[int]) -> None:
        """Put contacts into a group."""
        people = self._context.desk.people

        def write(_progress: Progress) -> None:
            people.add_members(group.id, ids)

        def done(_nothing: None) -> None:
            said = self.tr("%n person(s) (is|are) in “{group}”.", "", len(ids))
            self._context.notify(said.replace("{group}", group.name))

        self._run(write, done, long=True)

    def leave(self, group: GroupRow, ids: Sequence[int]) -> None:
        """Take contacts out of a group and of those inside it; it can be taken back."""
        people = self._context.desk.people

        def write(_progress: Progress) -> Sequence[tuple[int, int]]:
            return people.take_out(group.id, ids)

        def done(pairs: Sequence[tuple[int, int]]) -> None:
            count = len({contact for _, contact in pairs})
            said = self.tr("%n person(s) taken out of “{group}”.", "", count)
            undo = Undo(self.tr("Undo"), partial(self._put_back, pairs))
            self._context.notify(said.replace("{group}", group.name), undo if pairs else None)

        self._run(write, done, long=True)

    def _put_back(self, pairs: Sequence[tuple[int, int]]) -> None:
        people = self._context.desk.people

        def write(_progress: Progress) -> None:
            people.put_back(pairs)

        self._run(write, lambda _nothing: None, long=True)

    def _taken(self, name: str) -> str:
        return self.tr("There is a group “{name}” already.").format(name=name)

    def _run(
        self,
        job: Callable[[Progress], object],
        done: Callable[..., None],
        *,
        long: bool = False,
        group_name: str = "",
    ) -> None:
        def failed(error: BaseException) -> None:
            taken = isinstance(error, Refusal) and error.reason is Reason.DUPLICATE
            if group_name and taken:
                self._context.notify(self._taken(group_name))
            else:
                self._context.complain(error)

        self._context.pool.run(job, done, failed, long=long, owner=self)
