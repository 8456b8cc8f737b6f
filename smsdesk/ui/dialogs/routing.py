"""Which SIM or account sends to whom: rules, the first that fits counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from smsdesk.domain.carrier import Carrier
from smsdesk.domain.views import GroupRow, RoutingRule, SimRow
from smsdesk.ui import plain, words
from smsdesk.ui.context import UiContext
from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.buttons import button, icon_button
from smsdesk.ui.widgets.labels import plain_label

WIDTH = 880
LONGEST_PREFIX = 16
SHORTEST = 12
"""Characters of a choice that are always seen."""


@dataclass(frozen=True, slots=True)
class Known:
    """What there is to choose from, and the rules in force."""

    sims: Sequence[SimRow]
    groups: Sequence[GroupRow]
    rules: Sequence[RoutingRule]
    accounts: Sequence[str] = ()
    carriers: Sequence[Carrier] = ()

    @property
    def ways(self) -> bool:
        """Tell whether there is anything that a rule could send by."""
        return bool(self.sims or self.accounts)


class RuleRow(QWidget):
    """One rule: numbers beginning with, the group, the carrier, and the SIM or account."""

    def __init__(self, dialog: RoutingDialog, place: int, known: Known, rule: RoutingRule) -> None:
        """Show a rule; its last button takes it away."""
        super().__init__()
        self.prefix = QLineEdit(rule.prefix)
        self.prefix.setPlaceholderText(self.tr("+254, or all"))
        self.prefix.setMaxLength(LONGEST_PREFIX)
        self.group = QComboBox()
        self.group.addItem(self.tr("Everybody"), None)
        for group in known.groups:
            self.group.addItem(plain.one_line(group.name), group.id)
        self.group.setCurrentIndex(max(0, self.group.findData(rule.group_id)))
        self.carrier = QComboBox()
        self.carrier.addItem(self.tr("Any carrier"), None)
        for carrier in known.carriers:
            self.carrier.addItem(plain.one_line(carrier.name), carrier.id)
        self.carrier.setCurrentIndex(max(0, self.carrier.findData(rule.carrier)))
        self.carrier.setVisible(bool(known.accounts) or rule.carrier is not None)
        self.sim = QComboBox()
        for sim in known.sims:
            self.sim.addItem(_sim_words(sim), sim.imsi)
        for url in known.accounts:
            self.sim.addItem(words.route_words(url), url)
        self.sim.setCurrentIndex(max(0, self.sim.findData(rule.route or rule.imsi)))
        self._accounts = frozenset(known.accounts)
        self.remove = icon_button(
            self.tr("Take this rule away"),
            f"routing_remove_{place}",
            theme=dialog.context.theme,
            symbol="trash",
            clicked=lambda: dialog.take_away(self),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        named = (
            (self.prefix, f"routing_prefix_{place}", self.tr("Numbers beginning with")),
            (self.group, f"routing_group_{place}", self.tr("In the group")),
            (self.carrier, f"routing_carrier_{place}", self.tr("With the carrier")),
            (self.sim, f"routing_sim_{place}", self.tr("Go through")),
        )
        for widget, name, label in named:
            widget.setObjectName(name)
            widget.setAccessibleName(label)
            if isinstance(widget, QComboBox):
                widget.setSizeAdjustPolicy(
                    QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
                )
                widget.setMinimumContentsLength(SHORTEST)
            row.addWidget(widget, 2 if widget is self.sim else 1)
        row.addWidget(self.remove)
        self.prefix.textChanged.connect(lambda _text: dialog.tell())

    def rule(self) -> RoutingRule:
        """Return the rule as it is filled in."""
        way = str(self.sim.currentData() or "")
        return RoutingRule(
            imsi="" if way in self._accounts else way,
            prefix=self.prefix.text().strip().replace(" ", ""),
            group=self.group.currentText() if self.group.currentData() is not None else "",
            group_id=self.group.currentData(),
            carrier=self.carrier.currentData(),
            route=way if way in self._accounts else "",
        )

    @property
    def sound(self) -> bool:
        """Tell whether the beginning of a number can be one."""
        prefix = self.rule().prefix
        return not prefix or (prefix.startswith("+") and prefix[1:].isdecimal())


class RoutingDialog(DialogFrame):
    """The rules of this desk; nothing is kept before "Save"."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        """Make the dialog and read the rules."""
        super().__init__("routing_dialog", "", parent)
        self.say_title(self.tr("Which SIM sends to whom"))
        self.explain(
            self.tr(
                "The first rule that fits a number counts; the others go by whichever modem is"
                " free. If a SIM is away for long, another one stands in."
            )
        )
        self.context = context
        self._known = Known((), (), ())
        self.rows: list[RuleRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.S)
        self.state = plain_label(role="muted", name="routing_state", wrap=True)
        self.add = button(
            self.tr("Add a rule"),
            "routing_add",
            theme=context.theme,
            symbol="plus",
            clicked=self._add_empty,
        )
        # Until it is known what a rule could send by.
        self.add.setEnabled(False)
        self.body.addLayout(self._list)
        self.body.addWidget(self.state)
        self.add_button(self.add, left=True)
        self.add_button(button(self.tr("Cancel"), "routing_cancel", clicked=self.reject))
        save = button(self.tr("Save"), "routing_save", kind="primary", clicked=self._save)
        self.save = self.add_button(save)
        self.save.setDefault(True)
        self.save.setEnabled(False)
        self.setMinimumWidth(WIDTH)
        self._read()

    def take_away(self, row: RuleRow) -> None:
        """Take a rule away."""
        self.rows.remove(row)
        self._list.removeWidget(row)
        row.deleteLater()
        self.tell()

    def tell(self) -> None:
        """Say what is missing, and let it be saved where nothing is."""
        sound = all(row.sound for row in self.rows)
        self.save.setEnabled(sound)
        self.add.setEnabled(self._known.ways)
        said = ""
        if not self._known.ways:
            said = self.tr("No SIM is known yet: connect a modem first.")
        elif not sound:
            said = self.tr("A number begins with + and the country code, such as +254 or +4917.")
        elif not self.rows:
            said = self.tr("There is no rule: every modem sends to everybody.")
        self.state.setText(said)
        self.state.setVisible(bool(said))

    def _read(self) -> None:
        desk = self.context.desk
        store = desk.store

        def read(_progress: object) -> Known:
            used = [account.url for account in desk.accounts.all() if account.enabled]
            rules = store.routing.rules()
            return Known(
                store.modems.sims(), store.contacts.groups(), rules, used, desk.carriers.all()
            )

        self.context.pool.run(read, self._show, self.context.complain, owner=self)

    def _show(self, known: Known) -> None:
        self._known = known
        for rule in known.rules:
            self._add(rule)
        self.tell()

    def _add_empty(self) -> None:
        sims, accounts = self._known.sims, self._known.accounts
        self._add(RoutingRule(sims[0].imsi) if sims else RoutingRule("", route=accounts[0]))
        self.rows[-1].prefix.setFocus()
        self.tell()

    def _add(self, rule: RoutingRule) -> None:
        row = RuleRow(self, len(self.rows), self._known, rule)
        row.setMinimumHeight(row.sizeHint().height())
        self.rows.append(row)
        self._list.addWidget(row)

    def _save(self) -> None:
        rules, routing = [row.rule() for row in self.rows], self.context.desk.store.routing
        self.context.pool.run(
            lambda _progress: routing.set_rules(rules),
            lambda _nothing: self.accept(),
            self.context.complain,
            owner=self,
        )


def _sim_words(sim: SimRow) -> str:
    """Return how a SIM is told from others: its network, and its number or the end of its IMSI."""
    which = plain.number(sim.number, None) if sim.number else f"…{sim.imsi[-4:]}"
    return " · ".join(part for part in (plain.one_line(sim.operator), which) if part)
