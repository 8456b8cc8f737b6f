"""Watches the credit of the SIMs in use: asks where a person wanted that, warns when it is low.

Owns the warning above the pages and the regular look at what is due; what is due and what is low
is `services.credit`'s knowledge.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from smsdesk.domain.credit import Credit
from smsdesk.domain.errors import Refusal
from smsdesk.services.credit import Credits
from smsdesk.services.lane import LaneView
from smsdesk.ui import lane_words, plain
from smsdesk.ui.context import UiContext
from smsdesk.ui.theme import Theme
from smsdesk.ui.widgets.banner import Banner

LOOK_MS = 60_000
# Seconds after a question that failed: the network is not asked every minute.
AGAIN_AFTER = 3600.0

# On these pages the same is said on the modem's card, or is out of place.
SILENT_ON = frozenset({"modems", "first_run"})


@dataclass(frozen=True, slots=True)
class LowCredit:
    """A connected SIM whose credit is low."""

    lane: LaneView
    credit: Credit


class CreditBanner(Banner):
    """Shows itself when the credit of a connected SIM is below its limit."""

    def __init__(
        self, theme: Theme, ask: Callable[[LaneView], object], parent: QWidget | None = None
    ) -> None:
        """Make the hidden banner; `ask` asks the network anew."""
        super().__init__(theme, "credit_banner", parent)
        self._ask = ask
        self._low: LowCredit | None = None
        self._page = ""

    def show_low(self, low: LowCredit | None) -> None:
        """Take the SIM to warn of, None where there is none."""
        self._low = low
        self._decide()

    def page_shown(self, key: str) -> None:
        """Be silent where the page itself says it."""
        self._page = key
        self._decide()

    def _decide(self) -> None:
        low = self._low
        if low is None or low.credit.amount is None or self._page in SILENT_ON:
            self.hide()
            return
        self.tell(
            "warning",
            self.tr("The credit of {operator} is low: {amount}.").format(
                operator=lane_words.operator(low.lane),
                amount=plain.one_line(low.credit.amount.shown, 80),
            ),
            self.tr("Top it up before sending stops. After that, ask again."),
            self.tr("Ask again"),
            partial(self._ask, low.lane),
        )


class CreditWatch(QObject):
    """Looks after the credit as long as the window is open."""

    def __init__(
        self,
        context: UiContext,
        parent: QWidget,
    ) -> None:
        """Take what the window works with; nothing is asked before a minute has passed."""
        super().__init__(parent)
        self._credits = context.desk.credits
        self._clock = context.desk.clock
        self._lanes = context.lanes
        self._pool = context.pool
        self._complain = context.complain
        self._sims: frozenset[tuple[str, str]] = frozenset()
        self._sent_when_asked: dict[str, int] = {}
        self._asking: set[str] = set()
        self._failed_at: dict[str, float] = {}
        self.banner = CreditBanner(context.theme, self.ask)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_MS)
        context.lanes.changed.connect(self._lanes_changed)
        context.bridge.credit_changed.connect(self._credit_changed)

    def look(self) -> None:
        """Ask what is due to be asked."""
        wanted = [
            (view, self._sent_since(view)) for view in self._up() if self._may_ask(view.modem.imsi)
        ]
        credits_ = self._credits
        self._pool.run(
            lambda _progress: [
                view for view, sent in wanted if credits_.due(view.modem.imsi, sent)
            ],
            self._ask_all,
            self._complain,
            owner=self,
        )

    def ask(self, view: LaneView) -> None:
        """Ask for the credit of a lane's SIM."""
        imsi = view.modem.imsi
        try:
            errand = self._credits.errand(imsi)
        except Refusal:
            return  # its code was taken away meanwhile
        self._asking.add(imsi)
        self._sent_when_asked[view.url] = self._lanes.sent(view.url)
        self._lanes.ask(
            view.url, errand, partial(self._asked, imsi), partial(self._not_asked, imsi), self
        )

    # Inside.

    def _up(self) -> list[LaneView]:
        return [
            view for view in self._lanes.views() if view.state in lane_words.UP and view.modem.imsi
        ]

    def _sent_since(self, view: LaneView) -> int:
        sent = self._lanes.sent(view.url)
        # A lane that was started anew counts from nothing again.
        before = min(sent, self._sent_when_asked.get(view.url, 0))
        return sent - before

    def _may_ask(self, imsi: str) -> bool:
        failed_at = self._failed_at.get(imsi)
        rested = failed_at is None or self._clock.monotonic() - failed_at >= AGAIN_AFTER
        return rested and imsi not in self._asking

    def _ask_all(self, due: list[LaneView]) -> None:
        for view in due:
            self.ask(view)

    def _asked(self, imsi: str, _credit: Credit) -> None:
        """Note that an answer came; it is kept, and the bridge tells of it."""
        self._asking.discard(imsi)
        self._failed_at.pop(imsi, None)

    def _not_asked(self, imsi: str, error: BaseException) -> None:
        """Leave a refusal alone: it is asked again later, and nobody waits for it."""
        self._asking.discard(imsi)
        self._failed_at[imsi] = self._clock.monotonic()
        if not isinstance(error, Refusal):
            self._complain(error)

    def _lanes_changed(self) -> None:
        sims = frozenset((view.url, view.modem.imsi) for view in self._up())
        if sims != self._sims:
            self._sims = sims
            self._read()

    def _credit_changed(self, _imsis: frozenset[str]) -> None:
        self._read()

    def _read(self) -> None:
        views, credits_ = self._up(), self._credits
        self._pool.run(
            lambda _progress: _lowest(credits_, views),
            self.banner.show_low,
            self._complain,
            owner=self,
        )


def _lowest(credits_: Credits, views: list[LaneView]) -> LowCredit | None:
    """Return the first lane whose SIM has too little credit."""
    for view in views:
        known = credits_.view(view.modem.imsi)
        if known.low and known.last is not None:
            return LowCredit(view, known.last)
    return None
