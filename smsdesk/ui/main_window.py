"""The window: sidebar, banner, page, status bar, and the ways between pages.

Owns which page is shown, the shortcuts, and the banner about lanes; every page looks after
itself.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from smsdesk.domain.changes import SimSwapped
from smsdesk.domain.errors import Refusal
from smsdesk.services.desk import Desk
from smsdesk.ui import words
from smsdesk.ui.absence import Absence
from smsdesk.ui.asker import Dialogs
from smsdesk.ui.context import Asker, ImportRequest, UiContext, Undo
from smsdesk.ui.credit_watch import CreditWatch
from smsdesk.ui.dialogs.farewell import Farewell
from smsdesk.ui.dropped import dropped_list
from smsdesk.ui.hot_plug import HotPlug
from smsdesk.ui.icons import program_icon
from smsdesk.ui.interrupted import Interrupted
from smsdesk.ui.lane_banner import LaneBanner
from smsdesk.ui.lane_sim import describe_swap
from smsdesk.ui.page import Page
from smsdesk.ui.pulse import Beat, Pulse
from smsdesk.ui.question_watch import QuestionBanner
from smsdesk.ui.registry import CONSENTS, DUPLICATES, ENTRIES, FIRST_RUN, PERSON, PageEntry
from smsdesk.ui.sidebar import ABOUT_KEY, Sidebar
from smsdesk.ui.status_bar import StatusBar
from smsdesk.ui.test_mode import TestMode
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.banner import Banner
from smsdesk.ui.widgets.toast import Toast
from smsdesk.workers.bridge import Bridge
from smsdesk.workers.lanes import Lanes
from smsdesk.workers.pool import Pool, Progress

SMALLEST = QSize(900, 600)
COMFORTABLE = QSize(1200, 800)
FAREWELL_MS = 400

_log = logging.getLogger(__name__)


class MainWindow(QMainWindow):
    """The one window; `closing` is emitted once it will close and its pages have been left.

    `closed` is emitted when it has closed, which may be later: a message may be in the air.
    """

    closing = Signal()
    closed = Signal()

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        pool: Pool,
        lanes: Lanes,
        theme: Theme,
        *,
        ask: Asker | None = None,
        entries: Sequence[PageEntry] = ENTRIES,
    ) -> None:
        """Build the frame; the first page is made by `open_first` or `navigate`."""
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle("smsdesk")
        self.setAccessibleName("smsdesk")
        self.setWindowIcon(program_icon())
        self.setMinimumSize(SMALLEST)
        self.resize(COMFORTABLE)
        inner = (PERSON, DUPLICATES, CONSENTS, FIRST_RUN)
        self._entries = {entry.key: entry for entry in (*entries, *inner)}
        self._order = [entry.key for entry in entries]
        self._pages: dict[str, Page] = {}
        self._lanes = lanes
        self._leaving = False
        self._theme = theme
        self._pulse = Pulse(desk, bridge, pool, self._sims_in_use, self)
        self._stack = QStackedWidget()
        self._stack.setObjectName("pages")
        self._sidebar = Sidebar(theme, entries, self.navigate, self._about)
        self._status = StatusBar(
            theme, desk.clock, lambda: self.navigate("modems"), self._stop_everything
        )
        self._notice = Banner(theme, "notice")
        self._lane_banner = LaneBanner(theme, lanes, self.navigate, self._go_on)
        self._toast = Toast(self._arrange())
        self._plugs = HotPlug(desk, pool, lanes, self._toast, self.navigate, self)
        self.context = UiContext(
            desk=desk,
            bridge=bridge,
            pool=pool,
            lanes=lanes,
            theme=theme,
            pulse=self._pulse,
            navigate=self.navigate,
            notify=self._toast,
            complain=self.complain,
            ask=ask or Dialogs(theme, self),
            plugs=self._plugs,
        )
        self._absence = Absence(self.context, self)
        self._banners.addWidget(self._absence.banner)
        self._interrupted = Interrupted(self.context, self)
        self._banners.addWidget(self._interrupted.banner)
        self._test_mode = TestMode(self.context, self)
        self._banners.addWidget(self._test_mode.banner)
        self._questions = QuestionBanner(self.context)
        self._banners.addWidget(self._questions)
        self._outer.insertWidget(0, self._test_mode.strip)
        self._test_mode.place(self._root, self._outer)
        self._credit = CreditWatch(self.context, self)
        self._banners.insertWidget(1, self._credit.banner)
        self._connect()
        self._add_shortcuts()
        self.setAcceptDrops(True)

    # A list that is dropped anywhere.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a list of people, wherever on the window it is held."""
        if dropped_list(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Begin an import with a dropped list."""
        path = dropped_list(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.navigate("contacts", ImportRequest(path))

    # Pages.

    def open_first(self) -> None:
        """Show the first page: a welcome where there is neither modem nor message yet."""
        self._pulse.beat.connect(self._choose_first, Qt.ConnectionType.SingleShotConnection)
        self._pulse.start()
        self._absence.begin()
        self._interrupted.begin()
        self._plugs.start()

    def navigate(self, key: str, argument: object | None = None) -> None:
        """Show a page, made now if it was not shown before, and hand it the argument."""
        current = self.current_page()
        page = self.page(key)
        if current is not None and current is not page:
            current.leave()
        self._notice.hide()
        self._stack.setCurrentWidget(page)
        self._sidebar.mark(self._entries[key].under or key)
        self._lane_banner.page_shown(key)
        self._credit.banner.page_shown(key)
        self._questions.page_shown(key)
        page.arrive(argument)
        first = page.start_focus()
        if first is not None and current is not page:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def page(self, key: str) -> Page:
        """Return a page, made now if it was not needed before."""
        page = self._pages.get(key)
        if page is None:
            page = self._entries[key].make(self.context, self._stack)
            self._pages[key] = page
            self._stack.addWidget(page)
        return page

    def current_page(self) -> Page | None:
        """Return the page that is shown."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    # Saying.

    def complain(self, error: BaseException) -> None:
        """Say above the page why something did not work."""
        if isinstance(error, Refusal):
            sentence, remedy = words.sentence(error.trouble), words.remedy(error.trouble)
        else:
            _log.error("a fault of the program", exc_info=error)
            sentence = self.tr("Something went wrong inside smsdesk.")
            remedy = self.tr("What you asked for may not have been done. ({fault})").format(
                fault=f"{type(error).__name__}: {error}"[:200]
            )
        self._notice.tell("danger", sentence, remedy, self.tr("Close"), self._notice.hide)

    # Stopping everything.

    def _stop_everything(self) -> None:
        steering = self.context.desk.steering
        self._steer(
            lambda _progress: steering.stop_everything(),
            self.tr("Stopped. What is in the air can’t be called back."),
        )

    def _go_on(self) -> None:
        steering = self.context.desk.steering
        self._steer(lambda _progress: steering.go_on(), self.tr("Sending goes on."))

    def _steer(self, verb: Callable[[Progress], None], said: str) -> None:
        def done(_nothing: None) -> None:
            self._lanes.wake()
            self._pulse.look()
            self.context.notify(said)

        self.context.pool.run(verb, done, self.complain)

    # The end.

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close once the lanes have ended; asked a second time, without waiting for answers."""
        if not self._leaving:
            self._leave()
        elif self._lanes.running():
            self._lanes.give_up()
        if self._lanes.running():
            event.ignore()
            self.hide()
            return
        super().closeEvent(event)
        self.closed.emit()

    def _leave(self) -> None:
        self._leaving = True
        current = self.current_page()
        if current is not None:
            current.leave()
        self._pulse.stop()
        self._plugs.stop()
        self.closing.emit()
        # A lane that has nothing in the air ends sooner than anybody can read.
        QTimer.singleShot(FAREWELL_MS, self, partial(self._say_farewell, self._lanes.sending()))
        self._lanes.ended.connect(self.close)
        self._lanes.end_all()

    def _say_farewell(self, sending: bool) -> None:
        if self._lanes.running():
            self._farewell = Farewell(sending=sending)
            self._farewell.hurry.connect(self._lanes.give_up)
            self.closed.connect(self._farewell.accept)
            self._farewell.show()

    # Inside.

    def _sims_in_use(self) -> frozenset[str]:
        return frozenset(view.modem.imsi for view in self._lanes.views() if view.modem.imsi)

    def _choose_first(self, beat: Beat) -> None:
        if self.current_page() is not None:
            return
        fresh = not beat.messages and not self._lanes.views() and not beat.unread
        self.navigate("first_run" if fresh else "conversations")

    def _show_beat(self, beat: Beat) -> None:
        self._status.show_beat(beat)
        button = self._sidebar.buttons.get("conversations")
        if button is not None:
            button.set_count(beat.unread, self.tr("%n unread", "", beat.unread))
        self._lane_banner.show_beat(beat)
        self._test_mode.show_beat(beat)
        self._questions.show_beat(beat)

    def _show_lanes(self) -> None:
        views = self._lanes.views()
        self._status.show_lanes(views)
        self._lane_banner.show_lanes(views)

    def _connect(self) -> None:
        self._pulse.beat.connect(self._show_beat)
        self._pulse.failed.connect(self.complain)
        self._lanes.changed.connect(self._show_lanes)
        self.context.bridge.sim_swapped.connect(self._tell_swap)
        self._show_lanes()

    def _tell_swap(self, swap: SimSwapped) -> None:
        """Say that another SIM is in a modem; its card says so until somebody has read it."""
        show = Undo(self.tr("Show"), lambda: self.navigate("modems"))
        describe_swap(
            self.context, swap, lambda sentence: self.context.notify(sentence, show), self
        )

    def _add_shortcuts(self) -> None:
        for number, key in enumerate(self._order[:9], start=1):
            self._shortcut(f"Ctrl+{number}", partial(self.navigate, key))
        self._shortcut("Ctrl+N", lambda: self.navigate("compose"))
        self._shortcut("Ctrl+F", self._search)
        self._shortcut("F8", self._stop_everything)
        self._shortcut(ABOUT_KEY, self._about)

    def _shortcut(self, keys: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setObjectName(f"shortcut_{keys}")
        shortcut.activated.connect(act)

    def _about(self) -> None:
        from smsdesk.ui.dialogs.about import About

        About(self.context, self).open()

    def _search(self) -> None:
        current = self.current_page()
        if current is not None:
            current.search()

    def _arrange(self) -> QWidget:
        """Put everything in its place; return what holds it all."""
        self._page_area = QWidget()
        self._page_area.setObjectName("page_area")
        area = QVBoxLayout(self._page_area)
        area.setContentsMargins(0, 0, 0, 0)
        area.setSpacing(0)
        banners = self._banners = QVBoxLayout()
        banners.setContentsMargins(Space.L, Space.M, Space.L, 0)
        banners.setSpacing(Space.S)
        banners.addWidget(self._lane_banner)
        banners.addWidget(self._notice)
        area.addLayout(banners)
        area.addWidget(self._stack, 1)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(0)
        top.addWidget(self._sidebar)
        top.addWidget(self._page_area, 1)
        root = self._root = QWidget()
        root.setObjectName("window_root")
        root.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = self._outer = QVBoxLayout(root)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(top, 1)
        outer.addWidget(self._status)
        self.setCentralWidget(root)
        return root
