"""The modems: those connected, those found, and the other ways to get one.

Owns the cards of the lanes; the lanes themselves are `workers.lanes`, the search for ports is
`modem_search`, and what a button about a trouble does is `modem_help`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from smsdesk.domain.changes import ModemChanged, ModemStatus
from smsdesk.domain.errors import Refusal
from smsdesk.domain.views import ModemRow
from smsdesk.services import modems
from smsdesk.services.lane import LaneView
from smsdesk.ui import lane_words
from smsdesk.ui.context import ModemsRequest, UiContext
from smsdesk.ui.dialogs.routing import RoutingDialog
from smsdesk.ui.email_section import EmailSection
from smsdesk.ui.lane_phone import LanePhone
from smsdesk.ui.lane_pin import LanePin
from smsdesk.ui.lane_sim import LaneSim
from smsdesk.ui.modem_help import HelpVerbs, ModemHelp
from smsdesk.ui.modem_search import ModemSearch
from smsdesk.ui.newcomer import Newcomer
from smsdesk.ui.page import Page
from smsdesk.ui.remedies import Offer
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.card import Card
from smsdesk.ui.widgets.card_grid import CardGrid
from smsdesk.ui.widgets.empty_state import EmptyState
from smsdesk.ui.widgets.flow_layout import FlowLayout
from smsdesk.ui.widgets.known_row import KnownRow
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.ui.widgets.lane_card import LaneCard, LaneVerbs
from smsdesk.ui.widgets.port_row import PortRow
from smsdesk.ui.widgets.scrolled import scrolled
from smsdesk.ui.widgets.symbol import Symbol

VIRTUAL_URL = "virtual://demo"
LONGEST_ADDRESS = 300
KNOWN_SHOWN = 10


class ModemsPage(Page):
    """The page "Modems"."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        """Make the page."""
        super().__init__(context, "modems", self.tr("Modems and email"), parent)
        self._cards: dict[str, LaneCard] = {}
        # What shows more of a lane on its card, by the lane's name.
        self._phones: dict[str, LanePhone] = {}
        self._pins: dict[str, LanePin] = {}
        self._sims: dict[str, LaneSim] = {}
        self._known_rows: list[KnownRow] = []
        self._new_rows: list[PortRow] = []
        self._asked_for: set[str] = set()
        self._shown_urls: list[str] = []
        verbs = HelpVerbs(self._connect_to, self._ask_pin, self._let_go, self._search)
        self._helper = ModemHelp(context, verbs, self)
        self.modem_search = ModemSearch(
            context, self._taken, self._connect_to, self._helper.for_port
        )
        self.email = EmailSection(context)
        self._make_parts()
        self._arrange_body()
        self._connect_signals()
        self._show_lanes()

    def arrive(self, argument: object | None) -> None:
        """Show the lanes; look for modems at once where that was asked for."""
        self._show_lanes()
        self._read_known()
        self.email.read()
        self._show_new()
        if not isinstance(argument, ModemsRequest):
            return
        if argument.connect:
            self._connect_to(argument.connect, argument.known)
        if argument.scan:
            self._search()

    # Lanes.

    def _views(self) -> list[LaneView]:
        """Return how the modems' lanes stand; other routes have pages of their own."""
        return [view for view in self.context.lanes.views() if view.is_modem]

    def _taken(self) -> frozenset[str]:
        """Return the ports that lanes have now."""
        return frozenset(
            view.status.port for view in self._views() if not lane_words.unplugged(view)
        )

    def _show_lanes(self) -> None:
        views = self._views()
        for url in set(self._cards) - {view.url for view in views}:
            card = self._cards.pop(url)
            del self._phones[url], self._pins[url], self._sims[url]
            card.hide()
            card.deleteLater()
        for view in views:
            self._show_lane(view)
        self._grid.show_cards([self._cards[view.url] for view in views])
        self._show_none()
        urls = [view.url for view in views]
        if urls != self._shown_urls:
            self._shown_urls = urls
            self._read_known()
        self.virtual.setEnabled(VIRTUAL_URL not in self._cards)
        self.modem_search.show_taken()

    def _show_none(self) -> None:
        """Explain the empty page, as long as it is: what a search has found says more."""
        self._none.setVisible(not self._cards and not self.modem_search.rows)

    def _show_lane(self, view: LaneView) -> None:
        card = self._cards.get(view.url)
        if card is None:
            card = LaneCard(self.context.theme, view.url, self._verbs)
            self._cards[view.url] = card
            self._phones[view.url] = LanePhone(self.context, card)
            self._pins[view.url] = LanePin(self.context, card)
            self._sims[view.url] = LaneSim(self.context, card)
        card.tell(view)
        for part in (self._phones, self._pins, self._sims):
            part[view.url].tell(view)

    def _connect_to(self, url: str, known: ModemRow | None = None) -> None:
        """Start the lane of a URL; say why where nothing can open it."""
        try:
            self._asked_for.add(self.context.lanes.start(url, known))
        except Refusal as refusal:
            self.context.complain(refusal)

    def _modem_changed(self, change: ModemChanged) -> None:
        """Use a modem that a person connected again the next time, too."""
        status = change.status
        if isinstance(status, ModemStatus) and status.imei and change.lane in self._asked_for:
            self._asked_for.discard(change.lane)
            self._note(partial(modems.use, self.context.desk.store, status.imei))

    def _note(self, change: Callable[[], None]) -> None:
        """Change what is known of a modem, and show the known ones anew."""
        self.context.pool.run(
            lambda _progress: change(),
            lambda _done: self._read_known(),
            self.context.complain,
            owner=self,
        )

    def _let_go(self, lane: str) -> None:
        """End a lane; its modem is not connected by itself any more."""
        status = next(view.modem for view in self._views() if view.url == lane)
        self._asked_for.discard(lane)
        self.context.lanes.stop(lane)
        self._note(partial(modems.leave, self.context.desk.store, status))

    def _disconnect(self, url: str) -> None:
        self._let_go(url)
        self.modem_search.show_free(url)
        self.context.notify(self.tr("Disconnected. Messages wait until a modem is connected."))

    def _help(self, lane: str, made: Offer) -> None:
        """Do what a lane's card offers about its trouble."""
        status = next(view.modem for view in self._views() if view.url == lane)
        self._helper.for_lane(lane, made, status)

    def _ask_pin(self, url: str) -> None:
        """Connect a modem whose SIM asks for its PIN, and lead to the field for it."""
        self._connect_to(url)
        for lane in self._views():
            if lane.status.port == url and lane.url in self._pins:
                self._pins[lane.url].focus_when_asked()

    def _connect_address(self) -> None:
        url = self.address.text().strip()
        if url:
            self._connect_to(url)
            if url in self._taken():
                self.address.clear()

    def _connect_virtual(self) -> None:
        self._connect_to(VIRTUAL_URL)

    # Known ones.

    def _read_known(self) -> None:
        store = self.context.desk.store
        self.context.pool.run(
            lambda _progress: store.modems.all(),
            self._show_known,
            self.context.complain,
            owner=self,
        )

    def _show_known(self, rows: Sequence[ModemRow]) -> None:
        for shown in self._known_rows:
            self._known.removeWidget(shown)
            shown.hide()
            shown.deleteLater()
        lanes = self.context.lanes
        left = [row for row in rows if row.port and lanes.lane_of(row.imei) is None][:KNOWN_SHOWN]
        now = self.context.desk.clock.now()
        self._known_rows = [
            KnownRow(self.context.theme, row, now, self._connect_known, self._forget)
            for row in left
        ]
        for made in self._known_rows:
            self._known.addWidget(made)
        self._known_title.setVisible(bool(left))

    def _connect_known(self, row: ModemRow) -> None:
        self._connect_to(row.port, row)

    def _forget(self, row: ModemRow) -> None:
        self._note(partial(modems.forget, self.context.desk.store, row.imei))

    # What was plugged in and is not used.

    def _show_new(self) -> None:
        for shown in self._new_rows:
            self._new.removeWidget(shown)
            shown.hide()
            shown.deleteLater()
        self._new_rows = [
            self._new_row(each)
            for each in self.context.plugs.newcomers
            if each.port.url not in self.modem_search.rows
        ]
        self._new_title.setVisible(bool(self._new_rows))

    def _new_row(self, newcomer: Newcomer) -> PortRow:
        row = PortRow(
            self.context.theme,
            newcomer.port,
            lambda url: self._connect_to(url, newcomer.known),
            self._helper.for_port,
        )
        row.tell_new(newcomer.name)
        self._new.addWidget(row)
        return row

    # The search.

    def _search(self) -> None:
        self.modem_search.start()

    def _explain(self) -> None:
        self.modem_search.start(everything=True)

    def _search_began(self) -> None:
        for each in (self.find_button, self.why_button):
            each.setEnabled(False)

    def _search_ended(self) -> None:
        for each in (self.find_button, self.why_button):
            each.setEnabled(True)

    # Making.

    def _make_parts(self) -> None:
        theme = self.context.theme
        self._verbs = LaneVerbs(
            pause=self.context.lanes.pause,
            resume=self.context.lanes.resume,
            disconnect=self._disconnect,
            help=self._help,
        )
        self.find_button = button(
            self.tr("Find modems"),
            "modems_find",
            theme=theme,
            symbol="search",
            kind="primary",
            clicked=self._search,
        )
        self.routing = button(
            self.tr("Which SIM for whom…"),
            "modems_routing",
            theme=self.context.theme,
            symbol="sim",
            kind="quiet",
            clicked=lambda: RoutingDialog(self.context, self).open(),
        )
        self.why_button = button(
            self.tr("Why doesn’t it work?"),
            "modems_why",
            theme=theme,
            symbol="question",
            kind="quiet",
            tip=self.tr("Look at everything that is plugged in, and say what is in the way"),
            clicked=self._explain,
        )
        self.why_button.setAccessibleName(self.tr("Why doesn’t my modem work?"))
        self._tools = QWidget()
        flow = FlowLayout(self._tools, gap=Space.S)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.addWidget(self.why_button)
        flow.addWidget(self.routing)
        self.header.addWidget(self.find_button)
        self._none = EmptyState(
            theme,
            "modems_empty",
            "modems",
            self.tr("No modem is connected"),
            self.tr(
                "Plug a USB modem with a SIM into this computer and press “Find modems”, or try"
                " the program with the virtual modem below."
            ),
        )
        self._none.setMinimumHeight(170)
        self._known_title = plain_label(
            self.tr("Connected before"), role="heading", name="modems_known"
        )
        self._known_title.hide()
        self._new_title = plain_label(
            self.tr("Plugged in just now"), role="heading", name="modems_new"
        )
        self._new_title.hide()
        self.address = QLineEdit()
        self.address.setObjectName("modems_address")
        self.address.setAccessibleName(self.tr("Address of a modem"))
        self.address.setPlaceholderText("socket://192.168.1.20:4000, /dev/ttyUSB0, COM3")
        self.address.setMaxLength(LONGEST_ADDRESS)
        self._address_button = button(
            self.tr("Connect"), "modems_address_connect", clicked=self._connect_address
        )
        self._address_button.setEnabled(False)
        self.virtual = button(
            self.tr("Use the virtual modem"), "modems_virtual", clicked=self._connect_virtual
        )

    def _arrange_body(self) -> None:
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, Space.S, 0)
        layout.setSpacing(Space.M)
        self._grid = CardGrid()
        self._new = QVBoxLayout()
        self._new.setSpacing(Space.S)
        self._known = QVBoxLayout()
        self._known.setSpacing(Space.S)
        others = CardGrid([self._address_card(), self._virtual_card()])
        layout.addWidget(self.modem_search.progress)
        layout.addWidget(self._none)
        layout.addWidget(self._grid)
        layout.addWidget(self._new_title)
        layout.addLayout(self._new)
        layout.addWidget(self._known_title)
        layout.addLayout(self._known)
        layout.addWidget(self.modem_search)
        layout.addWidget(self.email)
        layout.addWidget(plain_label(self.tr("Other ways"), role="heading", name="modems_other"))
        layout.addWidget(others)
        layout.addStretch(1)
        scroll = scrolled(inner, "modems_scroll", self.tr("Modems"))
        self.body.addWidget(self._tools)
        self.body.addWidget(scroll, 1)

    def _address_card(self) -> Card:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.address, 1)
        row.addWidget(self._address_button)
        return self._other_card(
            "address",
            "link",
            self.tr("Connect by address"),
            self.tr("A serial port by its name, or a modem that is reached over the network."),
            row,
        )

    def _virtual_card(self) -> Card:
        row = QHBoxLayout()
        row.addWidget(self.virtual)
        row.addStretch(1)
        return self._other_card(
            "virtual",
            "virtual",
            self.tr("Virtual modem"),
            self.tr(
                "Try everything without hardware: nothing leaves this computer. Numbers ending in"
                " 11 answer, those ending in 22 reply STOP, those ending in 00 do not exist."
            ),
            row,
        )

    def _other_card(self, key: str, symbol: str, title: str, text: str, row: QHBoxLayout) -> Card:
        card = Card(f"modems_{key}_card")
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        top.addWidget(Symbol(self.context.theme, symbol, 20, "accent"))
        top.addWidget(plain_label(title, role="strong", name=f"modems_{key}_title"), 1)
        card.body.addLayout(top)
        card.body.addWidget(plain_label(text, role="muted", name=f"modems_{key}_text", wrap=True))
        card.body.addStretch(1)
        card.body.addLayout(row)
        return card

    def _connect_signals(self) -> None:
        self.context.lanes.changed.connect(self._show_lanes)
        self.context.bridge.modem_changed.connect(self._modem_changed)
        self.context.theme.changed.connect(self._show_lanes)
        self.context.plugs.changed.connect(self._show_new)
        self.address.returnPressed.connect(self._connect_address)
        self.address.textChanged.connect(
            lambda text: self._address_button.setEnabled(bool(text.strip()))
        )
        self.modem_search.began.connect(self._search_began)
        self.modem_search.ended.connect(self._search_ended)
        self.modem_search.listed.connect(self._show_new)
        self.modem_search.listed.connect(self._show_none)
