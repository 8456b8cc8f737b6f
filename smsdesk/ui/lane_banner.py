"""The banner about lanes: which one stands still, why, what to do, and one button that does it.

Owns the choice of what is worth a banner; one at a time, the worst first.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from smsdesk.domain.changes import LaneState
from smsdesk.services.lane import LaneView
from smsdesk.ui import lane_words, words
from smsdesk.ui.pulse import Beat
from smsdesk.ui.theme import Theme
from smsdesk.ui.widgets.banner import Banner
from smsdesk.workers.lanes import Lanes

# On these pages the same is said larger, or is out of place.
SILENT_ON = frozenset({"modems", "first_run"})


class LaneBanner(Banner):
    """Shows itself when sending stands still."""

    def __init__(
        self,
        theme: Theme,
        lanes: Lanes,
        navigate: Callable[[str], object],
        go_on: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        """Make the hidden banner; its button acts on `lanes` or leads to the modems page.

        `go_on` takes back the stop of everything.
        """
        super().__init__(theme, "lane_banner", parent)
        self._lanes = lanes
        self._navigate = navigate
        self._go_on = go_on
        self._stopped = False
        self._views: Sequence[LaneView] = ()
        self._waiting = 0
        self._page = ""

    def show_lanes(self, views: Sequence[LaneView]) -> None:
        """Take how the lanes stand."""
        self._views = views
        self._decide()

    def show_beat(self, beat: Beat) -> None:
        """Take how many messages wait."""
        news = (bool(self._waiting), self._stopped) != (bool(beat.waiting), beat.stopped)
        self._waiting, self._stopped = beat.waiting, beat.stopped
        if news:
            self._decide()

    def page_shown(self, key: str) -> None:
        """Be silent where the page itself says it."""
        self._page = key
        self._decide()

    def _decide(self) -> None:
        stuck = [view for view in self._views if self._stands_still(view)]
        stuck.sort(key=lambda view: view.state is not LaneState.DOWN)
        if self._stopped:
            self._tell_stopped()
        elif self._page in SILENT_ON:
            self.hide()
        elif stuck:
            self._tell_stuck(stuck[0])
        elif not self._views and self._waiting:
            self._tell_no_modem()
        else:
            self.hide()

    def _stands_still(self, view: LaneView) -> bool:
        """Tell whether a person has to know; of several modems one may well be unplugged."""
        if lane_words.unplugged(view):
            return not any(other.state in lane_words.UP for other in self._views)
        return view.state in (LaneState.DOWN, LaneState.PAUSED)

    def _tell_stuck(self, view: LaneView) -> None:
        down = view.state is LaneState.DOWN and not lane_words.unplugged(view)
        sentence = self.tr("Sending is paused.")
        remedy = self.tr("Messages wait until you resume; incoming ones still arrive.")
        if view.trouble is not None:
            sentence, remedy = words.sentence(view.trouble), words.remedy(view.trouble)
        if len(self._views) > 1:
            sentence = f"{lane_words.operator(view)}: {sentence}"
        label = self.tr("Try again") if view.state is LaneState.DOWN else self.tr("Resume")
        url = view.url
        self.tell(
            "danger" if down else "warning",
            sentence,
            remedy,
            label,
            lambda: self._lanes.resume(url),
        )

    def _tell_stopped(self) -> None:
        self.tell(
            "danger",
            self.tr("All sending is stopped."),
            self.tr("Nothing more leaves until you go on; what comes in still arrives."),
            self.tr("Go on sending"),
            self._go_on,
        )

    def _tell_no_modem(self) -> None:
        self.tell(
            "info",
            self.tr("Messages wait, but no modem is connected."),
            self.tr("Connect one, or try the virtual modem; sending then begins by itself."),
            self.tr("Go to modems"),
            lambda: self._navigate("modems"),
        )
