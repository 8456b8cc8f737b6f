"""The search for modems: what was found at which port, and what is in the way of using it.

Owns the rows of the ports and the words for a search that found none.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.services import modems
from smsdesk.services.modems import Finding, PortInfo
from smsdesk.ui.context import UiContext
from smsdesk.ui.remedies import Act, Offer
from smsdesk.ui.scanner import Scanner
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.ui.widgets.port_row import PortRow
from smsdesk.ui.widgets.progress_row import ProgressRow
from smsdesk.ui.widgets.trouble_box import TroubleBox


class ModemSearch(QWidget):
    """`began` and `ended` frame a search; `listed` is emitted when its rows are there.

    `progress` is for the page to place. `connect_to` is called with a port's URL, `help_with` with
    a URL and what is offered, unless that is to look again.
    """

    began = Signal()
    listed = Signal()
    ended = Signal()

    def __init__(
        self,
        context: UiContext,
        taken: Callable[[], frozenset[str]],
        connect_to: Callable[[str], object],
        help_with: Callable[[str, Offer], object],
        parent: QWidget | None = None,
    ) -> None:
        """Make the section, empty; `taken` names the ports that lanes have."""
        super().__init__(parent)
        self.setObjectName("modems_search")
        self._context = context
        self._taken = taken
        self._connect_to = connect_to
        self._help_with = help_with
        self._everything = False
        self.rows: dict[str, PortRow] = {}
        self.findings: dict[str, Finding] = {}
        self.scanner = Scanner(context.pool, taken, self)
        self.progress = ProgressRow("modems_progress", self.tr("Stop"), self.scanner.stop)
        self._title = plain_label(self.tr("Found"), role="heading", name="modems_found")
        self._title.hide()
        self.none = TroubleBox("modems_found_none", self._look_again, connected=False)
        self._found = QVBoxLayout()
        self._found.setSpacing(Space.S)
        self._arrange()
        self._connect_signals()

    def start(self, *, everything: bool = False) -> None:
        """Search; with `everything` also say of useless devices why they are."""
        if self.scanner.running:
            return
        self._everything = everything
        self.scanner.start(everything=everything)
        self.progress.start(self.tr("Looking for modems"))
        self.none.tell(None)
        self.began.emit()

    def show_taken(self) -> None:
        """Mark the ports that lanes have by now."""
        taken = self._taken()
        for row in self.rows.values():
            if modems.is_among(row.port, taken):
                row.tell_connected()

    def show_free(self, url: str) -> None:
        """Offer a port again that a lane has let go."""
        if url in self.rows:
            self.rows[url].tell_finding(None, None)

    # What the scanner tells.

    def _ports_listed(self, ports: Sequence[PortInfo]) -> None:
        for row in self.rows.values():
            self._found.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows, self.findings = {}, {}
        for port in ports:
            row = PortRow(self._context.theme, port, self._connect_to, self._help)
            self.rows[port.url] = row
            self._found.addWidget(row)
        self.show_taken()
        self._title.setVisible(bool(ports))
        self.none.tell(None if ports else Trouble(Reason.NO_PORT), "info")
        self.listed.emit()

    def _looking_at(self, url: str) -> None:
        if url in self.rows:
            self.rows[url].tell_looking()

    def _port_found(self, finding: Finding) -> None:
        row = self.rows.get(finding.port)
        if row is None or modems.is_among(row.port, self._taken()):
            return
        if self._is_another_port_of(finding):
            row.hide()
        self.findings[finding.port] = finding
        row.tell_finding(finding.trouble, finding.status)

    def _is_another_port_of(self, finding: Finding) -> bool:
        """Tell whether its modem was found at another port already."""
        imei = finding.status.imei
        others = (each for each in self.findings.values() if each.port != finding.port)
        return bool(imei) and any(each.status.imei == imei for each in others)

    def _ended(self) -> None:
        self.progress.stop()
        for row in self.rows.values():
            row.tell_given_up()
        self.ended.emit()

    # What a person asks for.

    def _help(self, url: str, made: Offer) -> None:
        if made.act is Act.RETRY:
            self.scanner.look(url)
        else:
            self._help_with(url, made)

    def _look_again(self, _made: Offer) -> None:
        self.start(everything=self._everything)

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self.none)
        layout.addWidget(self._title)
        layout.addLayout(self._found)

    def _connect_signals(self) -> None:
        scanner = self.scanner
        scanner.listed.connect(self._ports_listed)
        scanner.looking.connect(self._looking_at)
        scanner.found.connect(self._port_found)
        scanner.advanced.connect(self.progress.advance)
        scanner.failed.connect(self._context.complain)
        scanner.ended.connect(self._ended)
