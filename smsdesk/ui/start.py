"""Starting the window: Qt, the threads, the desk, and everything ended in the right order.

Owns the life of the application from the first line to the last: one window per data directory,
messages of a failed start in the person's words, and lanes that end before the data is closed.
"""

from __future__ import annotations

import gc
import logging
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QMessageBox

from smsdesk.domain.changes import Emit
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Trouble
from smsdesk.services.desk import Desk
from smsdesk.services.lane import LaneLoop, LaneOrder
from smsdesk.services.zones import desk_zone
from smsdesk.ui import language, when, words
from smsdesk.ui.context import Asker
from smsdesk.ui.main_window import MainWindow
from smsdesk.ui.theme import Theme
from smsdesk.workers.bridge import Bridge
from smsdesk.workers.lanes import Lanes
from smsdesk.workers.pool import Pool

PROGRAM = "smsdesk (the window)"
SIGNAL_LOOK_MS = 500
COLLECT_AFTER = (20_000, 20, 100)

_qt_log = logging.getLogger("qt")


@dataclass(frozen=True, slots=True)
class Parts:
    """What the composition root hands in: how a desk is opened, a lane made, the lanes held."""

    open_desk: Callable[[Path, Emit], AbstractContextManager[Desk]]
    make_lane: Callable[[Desk, LaneOrder], LaneLoop]
    hold_lanes: Callable[[Path, str], AbstractContextManager[None]]


def application() -> QApplication:
    """Return the one application object, made where there is none yet."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    app = QApplication(sys.argv[:1])
    app.setApplicationName("smsdesk")
    app.setApplicationDisplayName("smsdesk")
    app.setDesktopFileName("smsdesk")
    language.install(app)
    return app


@contextmanager
def opened_window(directory: Path, parts: Parts, ask: Asker | None = None) -> Iterator[MainWindow]:
    """Open the window on a data directory for the length of the block.

    Raises `Refusal` with one of the DATA_* reasons. Lanes have ended, and jobs answered or been
    dropped, before the data is closed.
    """
    app = application()
    bridge = Bridge()
    pool = Pool()
    with ExitStack() as stack:
        desk = stack.enter_context(parts.open_desk(directory, bridge.emit))
        stack.enter_context(parts.hold_lanes(directory, PROGRAM))
        desk.store.queue.rescue(desk.clock.now())
        desk.schedule.tick()
        desk.presence.come_back()
        stack.callback(desk.presence.beat)
        stack.callback(bridge.close)
        stack.callback(pool.close)
        lanes = Lanes(lambda order: parts.make_lane(desk, order), bridge)
        stack.callback(lanes.stop_all)
        bridge.messages_changed.connect(lanes.wake)
        when.use_zone(desk_zone(desk.settings))
        language.install(app, desk.settings.get("window_language"))
        theme = Theme(app, desk.settings.get("theme"))
        window = MainWindow(desk, bridge, pool, lanes, theme, ask=ask)
        stack.callback(window.deleteLater)
        _reconnect(desk, lanes)
        yield window


def _reconnect(desk: Desk, lanes: Lanes) -> None:
    """Start the lanes of the modems that were connected when last open, and of the accounts."""
    for modem in desk.store.modems.enabled():
        try:
            lanes.start(modem.port, modem)
        except Refusal:
            # The address can't be opened any more; the Modems page lists the modem as known.
            continue
    for account in desk.accounts.all():
        if account.enabled:
            lanes.start(account.url)


def run_window(directory: Path, parts: Parts) -> int:
    """Show the window until it is closed; return the exit status."""
    log_qt_messages()
    app = application()
    try:
        with opened_window(directory, parts) as window, _closed_by_signals(window):
            _spare_the_collector()
            sys.excepthook = lambda _kind, error, _trace: window.complain(error)
            # It hides before it closes, while an answer is waited for.
            app.setQuitOnLastWindowClosed(False)
            # `quit` would first ask every open dialog whether it may.
            window.closed.connect(lambda: app.exit(0))
            window.open_first()
            window.show()
            return app.exec()
    except Refusal as refusal:
        _say(app, refusal.trouble)
        return 1


def _spare_the_collector() -> None:
    """Keep the cyclic collector from walking the whole program while somebody types.

    A check of 100,000 people makes as many objects; with the usual thresholds each full
    collection stopped every thread for up to half a second.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*COLLECT_AFTER)


def log_qt_messages() -> None:
    """Send what Qt has to say to the log instead of the terminal."""
    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.DEBUG,
        # Qt warns of what a platform can't do, which nobody at the desk can mend.
        QtMsgType.QtWarningMsg: logging.INFO,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }

    def tell(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        _qt_log.log(levels[kind], text)

    qInstallMessageHandler(tell)


@contextmanager
def _closed_by_signals(window: MainWindow) -> Iterator[None]:
    """Let Ctrl-C and the end of the session close the window as its own button does.

    Once asked, it ends by itself: a further signal does not cut the closing of the data off.
    """
    # Python looks for signals only between its own instructions: the timer gives it some.
    timer = QTimer(window)
    timer.timeout.connect(lambda: None)
    timer.start(SIGNAL_LOOK_MS)
    asked: list[int] = []

    def ask(number: int, _frame: object) -> None:
        asked.append(number)
        window.close()

    wanted = (signal.SIGINT, signal.SIGTERM)
    before = {number: signal.signal(number, ask) for number in wanted}
    try:
        yield
    finally:
        timer.stop()
        for number, handler in before.items():
            signal.signal(number, signal.SIG_IGN if asked else handler)


def _say(app: QApplication, trouble: Trouble) -> None:
    """Say why there is no window; without its settings, in the colours of the system."""
    Theme(app)
    box = QMessageBox(QMessageBox.Icon.Warning, "smsdesk", "")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(words.sentence(trouble))
    box.setInformativeText(words.remedy(trouble))
    box.exec()
