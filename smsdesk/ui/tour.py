"""The tour: the real window doing the main job on the virtual modem, by mouse and keyboard.

Owns the script and the hand that follows it. Everything is done as a person would: widgets are
found by their names, clicked and typed into; what must come is waited for, never slept for.
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Delivery, Status
from smsdesk.services.desk import Desk
from smsdesk.ui.context import Question
from smsdesk.ui.main_window import MainWindow
from smsdesk.ui.sidebar import NavButton
from smsdesk.ui.start import Parts, log_qt_messages, opened_window
from smsdesk.ui.widgets.row_table import RowTable

SIZE = QSize(1180, 760)
PATIENCE_MS = 60_000
LOOK_MS = 20
GROUP = "Clinic visitors"
TEXT = (
    "Hello {first_name|friend}, the clinic is open on Friday from 9 to 12. "
    "Will you come? Please answer yes or no."
)
ANSWER = "Thank you! See you on Friday."

# Endings of numbers say how the virtual network's people behave (see `smsdesk sim --help`).
PEOPLE = (
    ("Amina", "Abdi", "+1 202 555 0111"),
    ("Ben", "Carter", "(202) 555-0112"),
    ("Chen", "Wei", "202-555-0113"),
    ("Zoë 🌻", "Delgado", "1 202 555 0114"),
    ("Elena", "Petrova", "202.555.0144"),
    ("Farid", "Haddad", "+12025550122"),
    ("Grace", "Kim", "202 555 0117"),
    ("Hugo", "Álvarez", "(202) 555-0133"),
    ("Ines", "Pereira", "+1-202-555-0119"),
    ("Jonas", "Weber", "202 555 0100"),
    ("Keiko", "Tanaka", "2025550121"),
    ("Liam", "O'Brien", "202 555 0211"),
    ("Amina", "(again)", "2025550111"),
    ("Nobody", "Yet", "555-01"),
)

W = TypeVar("W", bound=QWidget)


@dataclass(frozen=True, slots=True)
class TourResult:
    """What was done, in words, and the pictures that were taken."""

    steps: tuple[str, ...]
    screenshots: tuple[Path, ...]


@dataclass(slots=True)
class _Answers:
    """Answers the window's questions for files, as a person would in the system's dialog."""

    open: Path
    save: Path

    def confirm(self, question: Question) -> bool:
        del question
        return True

    def save_path(self, title: str, name: str, kinds: str) -> Path | None:
        del title, name, kinds
        return self.save

    def open_path(self, title: str, kinds: str) -> Path | None:
        del title, kinds
        return self.open


class _Hand:
    """Mouse, keyboard and eyes of the person on the tour."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def until(self, came: Callable[[], bool], what: str) -> None:
        """Let the window live until something has come."""
        deadline = QDeadlineTimer(PATIENCE_MS)
        loop = QEventLoop()
        timer = QTimer()
        timer.setInterval(LOOK_MS)

        here = False

        def look() -> None:
            nonlocal here
            here = here or came()
            if here or deadline.hasExpired():
                loop.quit()

        timer.timeout.connect(look)
        timer.start()
        loop.exec()
        timer.stop()
        if not here:
            raise Refusal(Reason.TOUR_STOPPED, what)

    def find(self, kind: type[W], name: str) -> W:
        """Return a visible widget by its name, in the window or in a dialog over it."""
        found: list[W] = []

        def there() -> bool:
            found[:] = [w for w in self._all(kind, name) if w.isVisible()]
            return bool(found)

        self.until(there, name)
        return found[-1]

    def _all(self, kind: type[W], name: str) -> list[W]:
        roots = [self._window, *QApplication.topLevelWidgets()]
        return [w for root in roots for w in root.findChildren(kind, name)]

    def press(self, name: str) -> None:
        """Click a button, once it can be."""
        button = self.find(QPushButton, name)
        self.until(button.isEnabled, f"{name} to be enabled")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def go(self, page: str) -> None:
        """Click an entry of the sidebar."""
        entry = self.find(NavButton, f"nav_{page}")
        QTest.mouseClick(entry, Qt.MouseButton.LeftButton)
        self.find(QWidget, f"page_{page}")

    def type_into(self, kind: type[W], name: str, text: str) -> W:
        """Click a field and type into it."""
        edit = self.find(kind, name)
        edit.setFocus()
        QTest.keyClicks(edit, text)
        return edit

    def settle(self) -> None:
        """Let what was asked of the store arrive and be painted."""
        self.until(lambda: not self._window.context.pool.busy(), "the window to come to rest")
        QApplication.processEvents()

    def picture(self) -> QPixmap:
        """Return what is on the screen: the window, with a dialog where one is open."""
        self.settle()
        picture = self._window.grab()
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            front = dialog.grab()
            ratio = picture.devicePixelRatio()
            painter = QPainter(picture)
            painter.fillRect(self._window.rect(), QColor(0, 0, 0, 90))
            room = self._window.size() - front.size() / ratio
            painter.drawPixmap(room.width() // 2, room.height() // 2, front)
            painter.end()
        return picture


@dataclass(slots=True)
class _Tour:
    """The script; each step is said, done, and where it shows something, pictured."""

    desk: Desk
    hand: _Hand
    out: Path
    report: Callable[[str], None]
    steps: list[str] = field(default_factory=list)
    screenshots: list[Path] = field(default_factory=list)

    def play(self) -> TourResult:
        """Do the main job, from an empty desk to an answered reply."""
        for step in (
            self._welcome,
            self._connect,
            self._choose_columns,
            self._import,
            self._write,
            self._send,
            self._watch,
            self._read,
            self._answer,
            self._look_back,
        ):
            step()
        return TourResult(tuple(self.steps), tuple(self.screenshots))

    def _did(self, said: str, picture: str = "") -> None:
        self.steps.append(said)
        self.report(said)
        if picture:
            path = self.out / f"{len(self.screenshots) + 1:02d}-{picture}.png"
            if not self.hand.picture().save(str(path)):
                raise Refusal(Reason.FILE_NOT_WRITTEN, str(path))
            self.screenshots.append(path)

    def _welcome(self) -> None:
        self.hand.find(QWidget, "page_first_run")
        self._did("The window is open; the first page shows three steps.", "welcome")

    def _connect(self) -> None:
        self.hand.press("first_virtual")
        self.hand.go("modems")
        lanes = self.desk.store.modems
        self.hand.until(lambda: bool(lanes.enabled()), "the virtual modem to be ready")
        self._did("The virtual modem is connected and in its network.", "modem")

    def _choose_columns(self) -> None:
        self.hand.go("contacts")
        self.hand.press("contacts_empty_import")
        self.hand.press("import_choose_file")
        group = self.hand.type_into(QLineEdit, "import_group_edit", GROUP)
        QTest.keyClick(group, Qt.Key.Key_Tab)
        start = self.hand.find(QPushButton, "import_start")
        self.hand.until(start.isEnabled, "the look through the list")
        self._did(
            "A list of people is opened: its columns are recognised, bad rows are named.", "import"
        )

    def _import(self) -> None:
        self.hand.press("import_start")
        self.hand.find(QWidget, "import_done")
        self.hand.press("import_close")
        known = self.desk.store.contacts
        self.hand.until(lambda: len(known.ids("")) == len(PEOPLE) - 2, "the people")
        self._did("The people are in the address book, each number once.", "contacts")

    def _write(self) -> None:
        self.hand.go("compose")
        edit = self.hand.type_into(QLineEdit, "recipient_edit", GROUP)
        QTest.keyClick(edit, Qt.Key.Key_Return)
        self.hand.type_into(QPlainTextEdit, "compose_text", TEXT)
        send = self.hand.find(QPushButton, "compose_send")
        ready = str(len(PEOPLE) - 2)
        self.hand.until(lambda: ready in send.text(), "the count of people")
        self._did("One text is written for all of them, with each one's name in it.", "compose")

    def _send(self) -> None:
        self.hand.press("compose_send")
        self.hand.find(QWidget, "page_outbox")
        counts = self.desk.store.outbounds.counts
        self.hand.until(lambda: counts().of(Status.SUCCESS) > 2, "the first messages")
        self._did("The messages go out one after the other.", "sending")

    def _watch(self) -> None:
        reads = self.desk.store.outbounds

        def quiet() -> bool:
            counts = reads.counts()
            moving = counts.of(Status.NOT_PROCESSED) + counts.of(Status.PROCESSING)
            # One phone is off: its report says "still trying", and stays so.
            return moving == 0 and counts.by_delivery.get(Delivery.PENDING, 0) <= 1

        self.hand.until(quiet, "the reports")
        self._did("Each message became sent, then delivered, or says why not.", "delivered")

    def _read(self) -> None:
        self.hand.until(lambda: len(self.desk.store.inbox.recent(9)) >= 4, "the replies")
        self.hand.go("conversations")
        self.hand.settle()
        self._click_thread("+12025550111")
        self.hand.find(QPlainTextEdit, "reply_text")
        self._did("The replies are here, beside what was sent.", "replies")

    def _click_thread(self, number: str) -> None:
        table = self.hand.find(RowTable, "threads")
        rows = [thread.number for thread in self.desk.store.inbox.threads(50)]
        index = table.model().index(rows.index(number), 0)
        table.scrollTo(index)
        where = table.visualRect(index).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)

    def _answer(self) -> None:
        self.hand.type_into(QPlainTextEdit, "reply_text", ANSWER)
        self.hand.press("reply_send")
        talk = self.desk.store.inbox.talk

        def answered() -> bool:
            return any(
                row.text == ANSWER and row.delivery is Delivery.DELIVERED
                for row in talk("+12025550111", 10)
            )

        self.hand.until(answered, "the answer to be delivered")
        self._did("The answer is written and delivered.", "answer")

    def _look_back(self) -> None:
        self.hand.go("reports")
        self._did("The report says who got it, who did not, and why.", "report")


def write_people(path: Path) -> None:
    """Write the list of the tour: mixed number forms, a duplicate, a number that is too short."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["First name", "Last name", "Mobile"])
        writer.writerows(PEOPLE)


def play(directory: Path, out: Path, parts: Parts, report: Callable[[str], None]) -> TourResult:
    """Play the tour on a fresh data directory; pictures go to `out`, made where it is missing.

    Raises `Refusal`: TOUR_STOPPED names what did not come.
    """
    log_qt_messages()
    out.mkdir(parents=True, exist_ok=True)
    people = directory / "people.csv"
    write_people(people)
    answers = _Answers(people, directory / "saved.csv")
    with opened_window(directory / "data", parts, answers) as window:
        desk = window.context.desk
        desk.settings.put("default_region", "US")
        desk.settings.put("undo_seconds", "2")  # nobody here changes their mind
        window.resize(SIZE)
        window.open_first()
        window.show()
        return _Tour(desk, _Hand(window), out, report).play()
