"""What a modem's card offers beside messages: the credit, a recording, the menu "More".

Owns which errand each of them asks of the lane; the lane runs it between two messages.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu

from smsdesk.domain.changes import ModemStatus
from smsdesk.domain.credit import Credit
from smsdesk.domain.errors import Refusal
from smsdesk.services.credit import CreditView
from smsdesk.services.lane import LaneView
from smsdesk.services.recording import Recording
from smsdesk.ui import lane_words, plain
from smsdesk.ui.context import UiContext
from smsdesk.ui.dialogs.centre import CentreDialog
from smsdesk.ui.dialogs.console import Console
from smsdesk.ui.dialogs.credit import CreditDialog
from smsdesk.ui.dialogs.import_contacts import ImportContacts
from smsdesk.ui.dialogs.record import RecordDialog
from smsdesk.ui.dialogs.sending_plan import SendingPlan
from smsdesk.ui.dialogs.service_codes import ServiceCodes
from smsdesk.ui.icons import icon
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.credit_row import CreditRow
from smsdesk.ui.widgets.lane_card import LaneCard
from smsdesk.ui.widgets.recording_row import RecordingRow
from smsdesk.ui.widgets.signal_plot import SignalRow


class LanePhone(QObject):
    """The phone of one lane, on its card; lives as long as the card."""

    def __init__(self, context: UiContext, card: LaneCard) -> None:
        """Put the row and the button on the card."""
        super().__init__(card)
        self._context = context
        self._card = card
        self._url = card.url
        self._status = ModemStatus(port=card.url)
        self._imsi = ""
        self._up = False
        self.credit = CreditRow(f"lane_credit_{self._url}", self._ask_credit, self._set_up_credit)
        self.credit.hide()
        self.recording = RecordingRow(
            context.theme, f"lane_recording_{self._url}", self._stop_recording
        )
        self.signal = SignalRow(
            context.theme,
            f"lane_history_{self._url}",
            context.lanes.signal_history(self._url),
            time.monotonic,
        )
        card.details.addWidget(self.signal)
        card.details.addWidget(self.credit)
        card.details.addWidget(self.recording)
        self.more = button(
            self.tr("More…"),
            f"lane_more_{self._url}",
            theme=context.theme,
            symbol="more",
            clicked=self._show_menu,
        )
        card.buttons.addWidget(self.more)
        context.bridge.credit_changed.connect(self._credit_changed)

    def tell(self, view: LaneView) -> None:
        """Show what can be asked in this state; another SIM has another credit."""
        self._status = view.modem
        self._up = view.state in lane_words.UP
        self.credit.setEnabled(self._up)
        self.signal.refresh()
        self.recording.tell(self._context.lanes.recording(self._url))
        if view.modem.imsi != self._imsi:
            self._imsi = view.modem.imsi
            self._read_credit()

    # Credit.

    def _credit_changed(self, imsis: frozenset[str]) -> None:
        if self._imsi in imsis:
            self._read_credit()

    def _read_credit(self) -> None:
        credits_, imsi = self._context.desk.credits, self._imsi
        self._context.pool.run(
            lambda _progress: credits_.view(imsi),
            self._show_credit,
            self._context.complain,
            owner=self,
        )

    def _show_credit(self, view: CreditView) -> None:
        self.credit.setVisible(bool(self._imsi))
        self.credit.tell(view, self._context.desk.clock.now())

    def _ask_credit(self) -> None:
        try:
            errand = self._context.desk.credits.errand(self._imsi)
        except Refusal as refusal:
            self.credit.tell_trouble(refusal.trouble)
            return
        self.credit.tell_asking(asking=True)
        self._context.lanes.ask(self._url, errand, self._credit_asked, self._credit_failed)

    def _credit_asked(self, _credit: Credit) -> None:
        self.credit.tell_asking(asking=False)

    def _credit_failed(self, error: BaseException) -> None:
        self.credit.tell_asking(asking=False)
        if isinstance(error, Refusal):
            self.credit.tell_trouble(error.trouble)
        else:
            self._context.complain(error)

    def _set_up_credit(self) -> None:
        CreditDialog(self._context, self._url, self._imsi, self._card.window()).show()

    # The recording.

    def _record(self) -> None:
        dialog = RecordDialog(self._context, self._card.window())
        dialog.chosen.connect(self._begin_recording)
        dialog.open()

    def _begin_recording(self, path: Path, masked: bool) -> None:
        clock = self._context.desk.clock
        self._context.pool.run(
            lambda _progress: Recording(path, clock, masked=masked),
            self._recording_begun,
            self._context.complain,
            owner=self,
        )

    def _recording_begun(self, recording: Recording) -> None:
        self._context.lanes.record(self._url, recording)

    def _stop_recording(self) -> None:
        recording = self._context.lanes.end_recording(self._url)
        if recording is not None:
            said = self.tr("The recording is in {file}")
            self._context.notify(said.format(file=recording.path))

    # The menu.

    def _show_menu(self) -> None:
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def make_menu(self) -> QMenu:
        """Return the menu of everything that is seldom needed."""
        menu = QMenu(self.more)
        menu.setObjectName(f"lane_menu_{self._url}")
        self._add(menu, "phone", self.tr("Service codes…"), self._ask_network)
        self._add(menu, "sim", self.tr("Credit…"), self._set_up_credit, needs_sim=True)
        self._add(menu, "clock", self.tr("How fast it sends…"), self._set_up_plan, needs_sim=True)
        self._add(menu, "contacts", self.tr("Names on the SIM…"), self._import_names)
        self._add(menu, "inbox", self._centre_words(), self._set_centre, needs_sim=True)
        menu.addSeparator()
        if self._context.lanes.recording(self._url) is None:
            label, act = self.tr("Record what the modem says…"), self._record
        else:
            label, act = self.tr("Stop recording"), self._stop_recording
        self._add(menu, "record", label, act, always=True)
        self._add(menu, "modems", self.tr("Talk to the modem…"), self._open_console)
        return menu

    def _set_up_plan(self) -> None:
        SendingPlan(self._context, self._imsi, self._card.window()).open()

    def _import_names(self) -> None:
        dialog = ImportContacts(self._context, parent=self._card.window())
        dialog.open()
        dialog.open_sim(self._url)

    def _add(
        self,
        menu: QMenu,
        symbol: str,
        label: str,
        act: Callable[[], None],
        *,
        needs_sim: bool = False,
        always: bool = False,
    ) -> None:
        tokens = self._context.theme.tokens
        action = menu.addAction(icon(symbol, tokens.text, tokens.muted), label)
        action.setEnabled(always or (self._up and (bool(self._imsi) or not needs_sim)))
        action.triggered.connect(act)

    def _centre_words(self) -> str:
        centre = self._status.smsc
        if not centre:
            return self.tr("Message centre…")
        region = self._context.desk.settings.region
        return self.tr("Message centre {number}…").format(number=plain.number(centre, region))

    def _set_centre(self) -> None:
        CentreDialog(self._context, self._url, self._status, self._card.window()).open()

    def _open_console(self) -> None:
        Console(self._context, self._url, self._card.window()).show()

    def _ask_network(self) -> None:
        ServiceCodes(self._context, self._url, self._card.window()).show()
