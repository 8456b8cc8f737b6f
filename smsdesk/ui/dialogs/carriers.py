"""The table of carriers: whose gateway stands how, and what a person knows better."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtWidgets import QHBoxLayout, QWidget

from smsdesk.domain.carrier import Carrier
from smsdesk.ui import account_words, carrier_words, plain
from smsdesk.ui.context import Question, UiContext
from smsdesk.ui.dialogs.carrier import CarrierDialog
from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.theme import Space, refresh_style
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.data_table import DataTable
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.ui.widgets.plain_table import PlainTable
from smsdesk.ui.widgets.search_field import SearchField

WIDTH = 1020
HEIGHT = 640


@dataclass(frozen=True, slots=True)
class Known:
    """The carriers there are, and how many numbers each has."""

    carriers: Sequence[Carrier] = ()
    users: Mapping[int, int] = field(default_factory=dict)


class CarriersDialog(DialogFrame):
    """Shows, adds, changes and confirms carriers."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        """Make the dialog and read the table."""
        super().__init__("carriers_dialog", "", parent)
        self.say_title(self.tr("Carriers and their email gateways"))
        self.explain(account_words.honest())
        self._context = context
        self._known = Known()
        self.shown: list[Carrier] = []
        self._make_parts()
        self._arrange()
        self._read()

    # Showing.

    def _read(self) -> None:
        carriers = self._context.desk.carriers
        self._context.pool.run(
            lambda _progress: Known(carriers.all(), carriers.users()),
            self._show_known,
            self._context.complain,
            owner=self,
        )

    def _show_known(self, known: Known) -> None:
        self._known = known
        self._show()

    def _show(self) -> None:
        chosen = self._chosen()
        wanted = self.search.text().strip().casefold()
        self.shown = [each for each in self._known.carriers if _fits(each, wanted)]
        self.model.replace([self._line(each) for each in self.shown])
        if chosen is not None:
            ids = [each.id for each in self.shown]
            if chosen.id in ids:
                self.table.selectRow(ids.index(chosen.id))
        self._tell()

    def _line(self, carrier: Carrier) -> tuple[str, ...]:
        users = self._known.users.get(carrier.id, 0)
        standing = carrier_words.standing(carrier)
        if carrier.changed:
            standing = self.tr("{state} (changed here)").format(state=standing)
        people = str(users) if users else ""
        return carrier.name, carrier.country, standing, carrier.sms, people, carrier.source

    def _chosen(self) -> Carrier | None:
        rows = self.table.selectionModel().selectedRows()
        place = rows[0].row() if rows else -1
        return self.shown[place] if 0 <= place < len(self.shown) else None

    def _tell(self) -> None:
        chosen = self._chosen()
        self.change.setEnabled(chosen is not None)
        self.confirm.setEnabled(chosen is not None)
        own = chosen is not None and not chosen.shipped
        self.remove.setVisible(own)
        self.restore.setVisible(chosen is not None and bool(chosen.changed))
        trouble = None if chosen is None else self._context.desk.carriers.refusal(chosen)
        said = "" if chosen is None else chosen.source
        if trouble is not None:
            refused = self.tr("Nothing is sent to {carrier}: its gateway is switched off.").format(
                carrier=trouble.detail
            )
            said = f"{refused} ({said})" if said else refused
        self.state.setText(plain.one_line(said, 300))
        self.state.setProperty("tone", "danger" if trouble is not None else "")
        refresh_style(self.state)
        self.state.setVisible(bool(said))

    # A person's acts.

    def _add(self) -> None:
        country = self._context.desk.settings.region or ""
        CarrierDialog(self._context, Carrier(0, country, "", ""), self._read, self).open()

    def _change(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            CarrierDialog(self._context, chosen, self._read, self).open()

    def _confirm(self) -> None:
        chosen, carriers = self._chosen(), self._context.desk.carriers
        if chosen is not None and self._context.ask.confirm(
            Question(
                self.tr("Did a text arrive?"),
                self.tr(
                    "Mark {carrier} as working only if you have seen a text that was sent by its"
                    " gateway on a phone today."
                ).format(carrier=carrier_words.name(chosen)),
                self.tr("Yes, I saw it"),
            )
        ):
            self._run(lambda: carriers.confirm(chosen.id))

    def _restore(self) -> None:
        chosen, carriers = self._chosen(), self._context.desk.carriers
        if chosen is not None:
            self._run(lambda: carriers.restore(chosen.id))

    def _remove(self) -> None:
        chosen, carriers = self._chosen(), self._context.desk.carriers
        if chosen is not None and self._context.ask.confirm(
            Question(
                self.tr("Remove this carrier?"),
                self.tr("Numbers that have it then have no carrier."),
                self.tr("Remove"),
                danger=True,
            )
        ):
            self._run(lambda: carriers.remove(chosen.id))

    def _run(self, change: Callable[[], None]) -> None:
        self._context.pool.run(
            lambda _progress: change(),
            lambda _nothing: self._read(),
            self._context.complain,
            owner=self,
        )

    # Making.

    def _make_parts(self) -> None:
        headings = [
            self.tr("Carrier"),
            self.tr("Country"),
            self.tr("Gateway"),
            self.tr("Address"),
            self.tr("Numbers"),
            self.tr("Who says so"),
        ]
        self.model = PlainTable(headings, self)
        self.table = DataTable("carriers_table", self.windowTitle(), self.model)
        self.table.set_widths(170, 90, 240, 220, 95)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._tell())
        self.table.doubleClicked.connect(lambda _index: self._change())
        self.search = SearchField(
            self._context.theme, "carriers_search", self.tr("Search carriers")
        )
        self.search.textChanged.connect(lambda _text: self._show())
        self.state = plain_label(name="carriers_state", wrap=True)
        self.state.hide()
        theme = self._context.theme
        self.add = button(
            self.tr("Add…"), "carriers_add", theme=theme, symbol="plus", clicked=self._add
        )
        self.change = button(
            self.tr("Change…"), "carriers_change", theme=theme, symbol="edit", clicked=self._change
        )
        self.confirm = button(
            self.tr("A text arrived…"),
            "carriers_confirm",
            theme=theme,
            symbol="check",
            clicked=self._confirm,
        )
        self.restore = button(
            self.tr("As it came"), "carriers_restore", kind="quiet", clicked=self._restore
        )
        self.remove = button(
            self.tr("Remove"), "carriers_remove", kind="quiet", clicked=self._remove
        )

    def _arrange(self) -> None:
        acts = QHBoxLayout()
        acts.setSpacing(Space.S)
        for each in (self.add, self.change, self.confirm, self.restore, self.remove):
            acts.addWidget(each)
        acts.addStretch(1)
        self.body.addWidget(self.search)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.state)
        self.body.addLayout(acts)
        self.add_button(
            button(self.tr("Close"), "carriers_close", kind="primary", clicked=self.accept)
        )
        self.setMinimumWidth(WIDTH)
        self.resize(WIDTH, HEIGHT)


def _fits(carrier: Carrier, wanted: str) -> bool:
    told = (carrier.name, carrier.country, carrier.sms, carrier.mms)
    return not wanted or any(wanted in each.casefold() for each in told)
