"""A connected modem as a card: what it is, how it stands, what is wrong and what to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import zip_longest

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from smsdesk.domain.changes import LaneState, ModemStatus, nearly_full
from smsdesk.domain.reasons import Trouble
from smsdesk.services.lane import LaneView
from smsdesk.ui import lane_words, plain, words
from smsdesk.ui.remedies import Offer
from smsdesk.ui.theme import Space, Theme, refresh_style
from smsdesk.ui.widgets.badge import Chip, SignalBars
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.card import Card
from smsdesk.ui.widgets.labels import ElidedLabel, plain_label
from smsdesk.ui.widgets.symbol import Symbol
from smsdesk.ui.widgets.trouble_box import TroubleBox


@dataclass(frozen=True, slots=True)
class LaneVerbs:
    """What the card's buttons do; each is called with the lane's name, `help` with an offer too."""

    pause: Callable[[str], object]
    resume: Callable[[str], object]
    disconnect: Callable[[str], object]
    help: Callable[[str, Offer], object]


class LaneCard(Card):
    """Shows one lane; `tell` brings it up to date."""

    def __init__(
        self,
        theme: Theme,
        url: str,
        verbs: LaneVerbs,
        parent: QWidget | None = None,
        *,
        symbol: str = "",
    ) -> None:
        """Make the card of a URL; `symbol` is its icon, a modem's where it is ""."""
        super().__init__(f"lane_card_{url}", parent)
        self._theme = theme
        self.url = url
        usual = "virtual" if url.startswith(lane_words.VIRTUAL) else "usb"
        self._icon = symbol or usual
        self._paused = False
        self._verbs = verbs
        # What else there is to say and to do; filled by whoever knows it.
        self.details = QVBoxLayout()
        self.buttons = QHBoxLayout()
        self._make_parts()
        self._arrange()

    def tell(self, view: LaneView) -> None:
        """Show how the lane stands."""
        title = lane_words.title(view)
        self.setAccessibleName(f"{title}, {lane_words.state(view)}")
        self._title.setText(title)
        self._state.tell(lane_words.state(view), lane_words.state_tint(self._theme.tokens, view))
        self._port.setText(view.status.port)
        self._port.setVisible(view.is_modem)
        self._tell_status(view.modem)
        self._tell_warnings(view.status.warnings)
        self.trouble.tell(view.trouble, "warning" if lane_words.unplugged(view) else "danger")
        self._tell_buttons(view)

    def _tell_status(self, status: ModemStatus) -> None:
        known_of_radio = status.signal_dbm is not None or status.registration != "unknown"
        for part in (self._bars, self._operator, self._registration):
            part.setVisible(known_of_radio)
        words_of_signal = lane_words.signal(status.signal_dbm)
        self._bars.tell(status.signal_dbm, words_of_signal)
        operator = plain.one_line(status.operator)
        self._operator.setText(" · ".join(x for x in (operator, words_of_signal) if x))
        self._registration.setText(words.registration_words(status.registration))
        used, total = status.storage_used, status.storage_total
        known = used is not None and total is not None and total > 0
        self._storage.setVisible(known)
        self._storage_bar.setVisible(known)
        self._storage_label.setVisible(known)
        if used is not None and total is not None and known:
            self._storage.setText(
                self.tr("{used} of {total} messages").format(used=used, total=total)
            )
            self._storage_bar.setRange(0, total)
            self._storage_bar.setValue(min(used, total))
            self._storage_bar.setAccessibleName(self._storage.text())
            self._storage_bar.setProperty("tone", "warning" if nearly_full(used, total) else "")
            refresh_style(self._storage_bar)

    def _tell_warnings(self, warnings: tuple[Trouble, ...]) -> None:
        for _ in range(len(warnings) - len(self.warnings)):
            self.warnings.append(self._make_box(f"warning{len(self.warnings)}"))
            self._warning_area.addWidget(self.warnings[-1])
        for box, warning in zip_longest(self.warnings, warnings):
            box.tell(warning, "warning")

    def _make_box(self, kind: str) -> TroubleBox:
        return TroubleBox(
            f"lane_{kind}_{self.url}", lambda made: self._verbs.help(self.url, made), connected=True
        )

    def _tell_buttons(self, view: LaneView) -> None:
        self._paused = view.state in (LaneState.PAUSED, LaneState.DOWN)
        label = self.tr("Pause sending")
        if view.state is LaneState.PAUSED:
            label = self.tr("Resume sending")
        elif view.state is LaneState.DOWN:
            label = self.tr("Try again")
        self.toggle.setText(label)
        self.toggle.setAccessibleName(label)
        self.toggle.setEnabled(view.state is not LaneState.STARTING)

    def _toggled(self) -> None:
        (self._verbs.resume if self._paused else self._verbs.pause)(self.url)

    def _make_parts(self) -> None:
        url = self.url
        self._symbol = Symbol(self._theme, self._icon, 26, "accent")
        self._title = ElidedLabel(role="heading", name=f"lane_title_{url}")
        self._port = ElidedLabel(url, role="small", name=f"lane_port_{url}")
        self._state = Chip(f"lane_state_{url}")
        self._bars = SignalBars(self._theme, f"lane_signal_{url}")
        self._operator = ElidedLabel(name=f"lane_operator_{url}")
        self._registration = plain_label(role="muted", name=f"lane_registration_{url}", wrap=True)
        self._storage_label = plain_label(self.tr("SIM storage"), role="muted")
        self._storage = plain_label(name=f"lane_storage_{url}")
        self._storage_bar = QProgressBar()
        self._storage_bar.setObjectName(f"lane_storage_bar_{url}")
        self._storage_bar.setTextVisible(False)
        self.warnings: list[TroubleBox] = []
        self._warning_area = QVBoxLayout()
        self._warning_area.setSpacing(Space.S)
        self.trouble = self._make_box("trouble")
        self.toggle = button("", f"lane_toggle_{url}", clicked=self._toggled)
        self.disconnect_button = button(
            self.tr("Disconnect"),
            f"lane_disconnect_{url}",
            theme=self._theme,
            symbol="disconnect",
            clicked=lambda: self._verbs.disconnect(url),
        )

    def _arrange(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._port)
        top = QHBoxLayout()
        top.setSpacing(Space.S + 4)
        top.addWidget(self._symbol)
        top.addLayout(names, 1)
        top.addWidget(self._state)
        signal = QHBoxLayout()
        signal.setSpacing(Space.S)
        signal.addWidget(self._bars)
        signal.addWidget(self._operator, 1)
        signal.addWidget(self._registration)
        storage = QGridLayout()
        storage.setHorizontalSpacing(Space.S)
        storage.addWidget(self._storage_label, 0, 0)
        storage.addWidget(self._storage_bar, 0, 1)
        storage.addWidget(self._storage, 0, 2)
        storage.setColumnStretch(1, 1)
        self.details.setSpacing(Space.S)
        self.buttons.setSpacing(Space.S)
        self.buttons.addWidget(self.toggle)
        self.buttons.addWidget(self.disconnect_button)
        self.buttons.addStretch(1)
        self.body.addLayout(top)
        self.body.addLayout(signal)
        self.body.addLayout(storage)
        self.body.addLayout(self.details)
        self.body.addLayout(self._warning_area)
        self.body.addWidget(self.trouble)
        self.body.addSpacing(Space.XS)
        self.body.addLayout(self.buttons)
