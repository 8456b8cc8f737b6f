"""When, how urgently, through which modem and in which way a message goes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QWidget,
)

from smsdesk.domain.message import Priority
from smsdesk.domain.policy import Policy
from smsdesk.domain.repeat import Repeat
from smsdesk.services.compose import Remind
from smsdesk.ui import when
from smsdesk.ui.repeat_words import remind_words, rule_words
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.flow_layout import FlowLayout
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.ui.widgets.moment_edit import MomentEdit, full_hour

# What "later" and "give up after" begin with: near, and on a full hour.
LATER = timedelta(hours=1)
GIVE_UP = timedelta(days=1)


class SendingOptions(QWidget):
    """Now or later, a deadline, the priority and the route; `changed` when one is another."""

    changed = Signal()
    repeat_wanted = Signal()
    remind_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it with everything at its default: now, no deadline, normal, any modem."""
        super().__init__(parent)
        self.setObjectName("compose_options")
        self.now = QRadioButton(self.tr("Send now"))
        self.later = QRadioButton(self.tr("Send later:"))
        self.due = MomentEdit()
        self.again = QRadioButton(self.tr("Again and again…"))
        self.before = QRadioButton(self.tr("Before a date…"))
        self._rule: Repeat | None = None
        self._remind: Remind | None = None
        self.give_up = QCheckBox(self.tr("Give up if not sent by:"))
        self.deadline = MomentEdit()
        self.at_any_hour = QCheckBox(self.tr("In quiet hours too"))
        self.flash = QCheckBox(self.tr("Pop up on the screen (flash)"))
        self.flash_words = plain_label(
            self.tr("Shown at once; most phones do not keep it."), role="muted", name="flash_words"
        )
        self.priority = QComboBox()
        self.route = QComboBox()
        self._which = QButtonGroup(self)
        self._route_label = plain_label(self.tr("Through"))
        self._priority_label = plain_label(self.tr("Priority"))
        self._routes: tuple[tuple[tuple[str, str], ...], Policy | None] = ((), None)
        self._name()
        self._arrange()
        self.reset()
        self._connect()

    def reset(self) -> None:
        """Go back to the defaults."""
        self.now.setChecked(True)
        self._rule = self._remind = None
        self.give_up.setChecked(False)
        self.flash.setChecked(False)
        self.priority.setCurrentIndex(self.priority.findData(Priority.NORMAL))
        self.route.setCurrentIndex(max(0, self.route.findData(self._routes[1])))
        self.due.set_moment(full_hour(when.local(datetime.now(UTC)) + LATER))
        self.deadline.set_moment(full_hour(when.local(datetime.now(UTC)) + GIVE_UP))
        self._enable()

    def show_kept(
        self, at: datetime | None, by: datetime | None, priority: int, *, flash: bool
    ) -> None:
        """Show what a draft kept."""
        self.reset()
        if at is not None:
            self.later.setChecked(True)
            self.due.set_moment(at)
        if by is not None:
            self.give_up.setChecked(True)
            self.deadline.set_moment(by)
        self.priority.setCurrentIndex(max(0, self.priority.findData(priority)))
        self.flash.setChecked(flash)

    def at(self) -> datetime | None:
        """Return when it may go at the earliest, aware; None: now."""
        return self.due.moment() if self.later.isChecked() else None

    def repeat(self) -> Repeat | None:
        """Return the rule by which it is sent again and again, None: once."""
        return self._rule if self.again.isChecked() else None

    def remind(self) -> Remind | None:
        """Return before which date of each person it goes, None: at one time for all."""
        return self._remind if self.before.isChecked() else None

    def set_repeat(self, rule: Repeat | None) -> None:
        """Take a rule; None where the person thought better of it."""
        self._rule = rule or self._rule
        self._settle(self.again, self._rule is not None)

    def set_remind(self, remind: Remind | None) -> None:
        """Take a reminder; None where the person thought better of it."""
        self._remind = remind or self._remind
        self._settle(self.before, self._remind is not None)

    def kept_rule(self) -> Repeat | None:
        """Return the rule that was set last, for as long as this message is written."""
        return self._rule

    def kept_remind(self) -> Remind | None:
        """Return the reminder that was set last."""
        return self._remind

    def _settle(self, chosen: QRadioButton, known: bool) -> None:
        (chosen if known else self.now).setChecked(True)
        self._toggled(known)

    def by(self) -> datetime | None:
        """Return when it is given up, aware; None: never."""
        return self.deadline.moment() if self.give_up.isChecked() else None

    def chosen_priority(self) -> int:
        """Return the priority of `domain.message.Priority`."""
        return int(self.priority.currentData())

    def chosen_route(self) -> str | None:
        """Return the name of the route that alone was asked for, None: none in particular."""
        chosen = self.route.currentData()
        return chosen if chosen and not isinstance(chosen, Policy) else None

    def chosen_policy(self) -> Policy | None:
        """Return how each message finds its way, None: as the desk has it."""
        chosen = self.route.currentData()
        return chosen if isinstance(chosen, Policy) else None

    def offer_any_hour(self, offered: bool) -> None:
        """Offer not to keep quiet hours, where they would put something off."""
        if not offered:
            self.at_any_hour.setChecked(False)
        self.at_any_hour.setVisible(offered)
        self.updateGeometry()

    def any_hour(self) -> bool:
        """Return whether it goes in quiet hours too."""
        return self.at_any_hour.isChecked()

    def set_routes(self, routes: Sequence[tuple[str, str]], policy: Policy | None = None) -> None:
        """Offer routes as (name, words); with fewer than two there is nothing to choose.

        With a `policy`, which is the desk's, there are accounts beside modems: then how they work
        together can be chosen, too.
        """
        now = (tuple(routes), policy)
        if now == self._routes:
            return
        self._routes = now
        kept = self.route.currentData()
        self.route.clear()
        if policy is None:
            self.route.addItem(self.tr("Any modem"), "")
        else:
            self._add_policies()
        for name, words in routes:
            self.route.addItem(words if policy is None else self._only(words), name)
        self.route.setCurrentIndex(max(0, self.route.findData(kept or policy)))
        self._route_box.setVisible(len(routes) > 1 or policy is not None)
        self.updateGeometry()

    def _add_policies(self) -> None:
        for policy, words in (
            (Policy.RULES, self.tr("A modem, by the rules")),
            (Policy.FIRST, self.tr("A modem; email if none works")),
            (Policy.CARRIER, self.tr("Email where the carrier takes it, else a modem")),
        ):
            self.route.addItem(words, policy)

    def _only(self, words: str) -> str:
        return self.tr("Only {route}").format(route=words)

    def add_line(self, *widgets: QWidget) -> None:
        """Put more at the end, in one line."""
        self._flow.addWidget(_row(*widgets))

    def _name(self) -> None:
        named: tuple[tuple[QWidget, str, str], ...] = (
            (self.now, "compose_now", self.tr("Send now")),
            (self.later, "compose_later", self.tr("Send later")),
            (self.again, "compose_again", self.tr("Send again and again")),
            (self.before, "compose_before", self.tr("Send before a date of each person")),
            (self.due, "compose_due", self.tr("Send later at")),
            (self.give_up, "compose_give_up", self.tr("Give up if not sent in time")),
            (self.deadline, "compose_deadline", self.tr("Give up after")),
            (self.at_any_hour, "compose_any_hour", self.tr("Send in quiet hours too")),
            (self.flash, "compose_flash", self.tr("Pop up on the screen (flash)")),
            (self.priority, "compose_priority", self.tr("Priority")),
            (self.route, "compose_route", self.tr("Through which modem")),
        )
        for widget, name, words in named:
            widget.setObjectName(name)
            widget.setAccessibleName(words)
        self.priority.addItem(self.tr("High"), Priority.HIGH)
        self.priority.addItem(self.tr("Normal"), Priority.NORMAL)
        self.priority.addItem(self.tr("Low"), Priority.LOW)
        self.route.addItem(self.tr("Any modem"), "")

    def _arrange(self) -> None:
        self._which.addButton(self.now)
        for choice in (self.later, self.again, self.before):
            self._which.addButton(choice)
        self._link(self._priority_label, self.priority)
        self._link(self._route_label, self.route)
        self._route_box = _row(self._route_label, self.route)
        flow = self._flow = FlowLayout(self, gap=Space.S)
        flow.setContentsMargins(0, 0, 0, 0)
        for row in (
            _row(self.now, self.later, self.due),
            _row(self.again, self.before),
            _row(self.give_up, self.deadline),
            self.at_any_hour,
            _row(self._priority_label, self.priority),
            self._route_box,
            _row(self.flash, self.flash_words),
        ):
            flow.addWidget(row)
        self._route_box.hide()
        self.at_any_hour.hide()

    def _link(self, label: QLabel, widget: QWidget) -> None:
        label.setBuddy(widget)

    def _connect(self) -> None:
        self.later.toggled.connect(self._toggled)
        self.now.toggled.connect(self._toggled)
        self.again.clicked.connect(lambda _on: self.repeat_wanted.emit())
        self.before.clicked.connect(lambda _on: self.remind_wanted.emit())
        self.give_up.toggled.connect(self._toggled)
        self.at_any_hour.toggled.connect(self._toggled)
        self.flash.toggled.connect(self._toggled)
        self.due.dateTimeChanged.connect(lambda _at: self.changed.emit())
        self.deadline.dateTimeChanged.connect(lambda _at: self.changed.emit())
        self.priority.activated.connect(lambda _index: self.changed.emit())
        self.route.activated.connect(lambda _index: self.changed.emit())

    def _toggled(self, _on: bool) -> None:
        self._enable()
        self.changed.emit()

    def _enable(self) -> None:
        self.due.setEnabled(self.later.isChecked())
        rule, remind = self.repeat(), self.remind()
        self.again.setText(rule_words(rule) if rule else self.tr("Again and again…"))
        self.before.setText(remind_words(remind) if remind else self.tr("Before a date…"))
        self.give_up.setEnabled(rule is None)
        self.updateGeometry()
        self.deadline.setEnabled(self.give_up.isChecked())
        self.flash_words.setVisible(self.flash.isChecked())


def _row(*widgets: QWidget) -> QWidget:
    """Return a box that keeps what belongs together in one line."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, Space.M, 0)
    row.setSpacing(Space.S)
    for widget in widgets:
        row.addWidget(widget)
    return box
