"""A group by rule: its name, its conditions, and who is in it as things stand.

Owns the live count: it is looked up in the background, some moments after the last change.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from smsdesk.domain import tree
from smsdesk.domain.errors import Refusal
from smsdesk.domain.grouping import CUSTOM, Asks, Condition, FieldTest, Rule
from smsdesk.domain.template import field_key
from smsdesk.domain.views import ContactRow, GroupRow
from smsdesk.services.people import People
from smsdesk.store.database import Store
from smsdesk.ui.context import UiContext
from smsdesk.ui.dialogs.ask_text import LONGEST
from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.models.contacts import called
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.condition_row import ConditionRow, Offered
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.workers.pool import Job, Progress

COUNT_AFTER_MS = 250
SAMPLE = 8
WIDTH, HEIGHT = 720, 520


@dataclass(frozen=True, slots=True)
class Found:
    """How many a rule finds, and some of them."""

    count: int
    sample: Sequence[ContactRow]


def look_up(people: People, store: Store, rule: Rule) -> Found:
    """Return whom a rule finds; raise `Refusal(RULE_INCOMPLETE)`."""
    ids = people.found_by(rule)
    return Found(len(ids), store.contacts.page(ids[:SAMPLE]))


class RuleGroupDialog(DialogFrame):
    """`saved(name, rule)` wants it kept; whoever opened it accepts it, or tells the trouble."""

    saved = Signal(str, object)

    def __init__(
        self,
        context: UiContext,
        group: GroupRow | None,
        groups: Sequence[GroupRow],
        own_fields: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        """Open on a group by rule, or (None) on a new one."""
        super().__init__("rule_group", "", parent)
        new, known = self.tr("New group by rule"), self.tr("Change the rule")
        self.say_title(new if group is None else known)
        self._context = context
        self._offered = Offered(_fields(own_fields), _others(group, groups))
        self._made = 0
        self._job: Job | None = None
        self.rows: list[ConditionRow] = []
        self.name = QLineEdit(group.name if group is not None else "")
        self.every = QComboBox()
        self._list = QVBoxLayout()
        self.count = plain_label("", role="strong", name="rule_count", wrap=True)
        self.sample = plain_label("", role="muted", name="rule_sample", wrap=True)
        self.trouble = plain_label("", role="danger", name="rule_trouble", wrap=True)
        self._pause = QTimer(self)
        self._arrange()
        rule = group.rule if group is not None and group.rule is not None else None
        self._region = rule.region if rule is not None else ""
        for condition in rule.conditions if rule is not None else (self._first(),):
            self._add(condition)
        self.every.setCurrentIndex(0 if rule is None or rule.every else 1)
        self._connect()
        self._changed()
        self._look()

    def rule(self) -> Rule:
        """Return the rule as it is filled in."""
        conditions = tuple(row.condition() for row in self.rows)
        return Rule(conditions, bool(self.every.currentData()), self._region)

    def tell_trouble(self, said: str) -> None:
        """Say why it could not be kept."""
        self.trouble.setText(said)
        self.trouble.setVisible(bool(said))

    # Conditions.

    def _first(self) -> Condition:
        own = self._offered.own_fields
        return FieldTest(f"{CUSTOM}{own[0]}" if own else "organisation", Asks.IS)

    def _add(self, condition: Condition) -> None:
        row = ConditionRow(self._context.theme, self._made, self._offered, condition)
        self._made += 1
        row.changed.connect(self._changed)
        row.removed.connect(partial(self._take_away, row))
        self.rows.append(row)
        self._list.insertWidget(len(self.rows) - 1, row)

    def _add_another(self) -> None:
        self._add(self._first())
        self.rows[-1].about.setFocus()
        self._changed()

    def _take_away(self, row: ConditionRow) -> None:
        self.rows.remove(row)
        self._list.removeWidget(row)
        row.deleteLater()
        self._changed()

    # Counting.

    def _changed(self) -> None:
        self.tell_trouble("")
        whole = self._whole()
        self.save.setEnabled(whole and bool(self.name.text().strip()))
        self.every.setEnabled(len(self.rows) > 1)
        self._pause.start()

    def _whole(self) -> bool:
        try:
            self.rule().check()
        except Refusal:
            return False
        return True

    def _look(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if not self._whole():
            self._say(self.tr("Fill in the conditions, and it says here who is meant."), "")
            return
        self._say(self.tr("Counting…"), self.sample.text())
        people, store, rule = self._context.desk.people, self._context.desk.store, self.rule()

        def read(_progress: Progress) -> Found:
            return look_up(people, store, rule)

        self._job = self._context.pool.run(read, self._show, self._context.complain, owner=self)

    def _show(self, found: Found) -> None:
        self._job = None
        region = self._context.desk.settings.region
        names = ", ".join(called(row, region) for row in found.sample)
        more = self.tr("and others") if found.count > len(found.sample) else ""
        said = self.tr("%n person(s) now", "", found.count)
        self._say(said, " ".join(part for part in (names, more) if part))

    def _say(self, count: str, sample: str) -> None:
        self.count.setText(count)
        self.sample.setText(sample)

    def _save(self) -> None:
        self.saved.emit(self.name.text().strip(), self.rule())

    # Making.

    def _connect(self) -> None:
        self._pause.setSingleShot(True)
        self._pause.setInterval(COUNT_AFTER_MS)
        self._pause.timeout.connect(self._look)
        self.name.textChanged.connect(lambda _text: self._changed())
        self.every.currentIndexChanged.connect(lambda _index: self._changed())

    def _arrange(self) -> None:
        self.explain(
            self.tr(
                "Nobody is put into this group by hand: whoever fits is in it, also people who are"
                " added later. A message to it goes to those who fit when it is queued."
            )
        )
        self.name.setObjectName("rule_name")
        self.name.setAccessibleName(self.tr("Name of the group"))
        self.name.setPlaceholderText(self.tr("Name of the group"))
        self.name.setMaxLength(LONGEST)
        self.every.setObjectName("rule_every")
        self.every.setAccessibleName(self.tr("How the conditions belong together"))
        self.every.addItem(self.tr("all of these fit"), userData=True)
        self.every.addItem(self.tr("any of these fits"), userData=False)
        holder = QWidget()
        holder.setProperty("clear", "true")
        self._list.setContentsMargins(0, 0, Space.S, 0)
        self._list.setSpacing(Space.S)
        self._list.addStretch(1)
        holder.setLayout(self._list)
        scroll = QScrollArea()
        scroll.setObjectName("rule_conditions")
        scroll.setAccessibleName(self.tr("Conditions"))
        scroll.setWidgetResizable(True)
        scroll.setWidget(holder)
        add = button(
            self.tr("Add a condition"),
            "rule_add",
            theme=self._context.theme,
            symbol="plus",
            kind="quiet",
            clicked=self._add_another,
        )
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(plain_label(self.tr("Somebody is in it if")))
        line.addWidget(self.every)
        line.addStretch(1)
        line.addWidget(add)
        self.body.addWidget(self.name)
        self.body.addLayout(line)
        self.body.addWidget(scroll, 1)
        self.body.addWidget(self.count)
        self.body.addWidget(self.sample)
        self.body.addWidget(self.trouble)
        self.trouble.hide()
        self.add_button(button(self.tr("Cancel"), "rule_cancel", clicked=self.reject))
        save = button(self.tr("Save"), "rule_save", kind="primary", clicked=self._save)
        self.save = self.add_button(save)
        self.save.setDefault(True)
        self.resize(WIDTH, HEIGHT)


def _fields(names: Sequence[str]) -> tuple[str, ...]:
    """Return people's own fields, each once whatever way lists write its heading."""
    return tuple({field_key(name): name for name in reversed(names)}.values())[::-1]


def _others(group: GroupRow | None, groups: Sequence[GroupRow]) -> list[GroupRow]:
    """Return the groups that a rule of this one may ask: those that do not ask it."""
    return [
        each
        for each, _depth in tree.in_order(groups)
        if group is None or group.id not in tree.draws_from(groups, [each.id])
    ]
