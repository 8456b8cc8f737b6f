"""The main job through the window: import, write, send, see it delivered, read the reply.

The modem is a virtual one behind a real terminal; a witness on its network says what left.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from smsdesk.app import window_parts
from smsdesk.domain.message import Direction
from smsdesk.domain.status import Delivery, Status
from smsdesk.domain.views import TalkRow
from smsdesk.sim.server import SimOptions
from smsdesk.ui.main_window import MainWindow
from smsdesk.ui.start import opened_window
from tests.support.witness import virtual_modems

W = TypeVar("W", bound=QWidget)
PATIENCE = 30_000
LIST = "Name;Telefon\nMüller Jörg;030 901820\nZoë 🌻;+1 202 555 0111\nOff;+1 (202) 555-0170\n"


class Answers:
    """Chooses the list whenever the window asks for a file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def confirm(self, question: object) -> bool:
        return True

    def save_path(self, title: str, name: str, kinds: str) -> Path | None:
        return None

    def open_path(self, title: str, kinds: str) -> Path | None:
        return self._path


class Person:
    """Clicks and types in the window."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.bot = qtbot
        self.window = window

    def find(self, kind: type[W], name: str) -> W:
        def seen() -> list[W]:
            roots = [self.window, *QApplication.topLevelWidgets()]
            found = (w for root in roots for w in root.findChildren(kind, name))
            return [w for w in found if w.isVisible()]

        self.bot.waitUntil(lambda: bool(seen()), timeout=PATIENCE)
        return seen()[-1]

    def press(self, name: str) -> None:
        button = self.find(QPushButton, name)
        self.bot.waitUntil(button.isEnabled, timeout=PATIENCE)
        self.bot.mouseClick(button, Qt.MouseButton.LeftButton)

    def write(self, kind: type[QWidget], name: str, text: str) -> QWidget:
        edit = self.find(kind, name)
        edit.setFocus()
        self.bot.keyClicks(edit, text)
        return edit

    def go(self, page: str) -> None:
        entry = self.find(QWidget, f"nav_{page}")
        self.bot.mouseClick(entry, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
        self.find(QWidget, f"page_{page}")


@pytest.fixture
def people(tmp_path: Path) -> Path:
    """A list as a spreadsheet in western Europe writes it: semicolons, no UTF-8 but an emoji."""
    path = tmp_path / "leute.csv"
    path.write_text(LIST, encoding="utf-16")
    return path


def test_from_a_list_of_people_to_their_replies(qtbot: QtBot, tmp_path: Path, people: Path) -> None:
    options = SimOptions(pty=True, link_dir=tmp_path, latency=0.05)
    with (
        virtual_modems(options) as (server, witness),
        opened_window(tmp_path / "data", window_parts(), Answers(people)) as window,
    ):
        desk = window.context.desk
        desk.settings.put("default_region", "DE")
        window.open_first()
        window.show()
        person = Person(qtbot, window)

        person.find(QWidget, "page_first_run")
        person.go("modems")
        person.write(QLineEdit, "modems_address", server.urls[0])
        person.press("modems_address_connect")
        qtbot.waitUntil(lambda: bool(desk.store.modems.enabled()), timeout=PATIENCE)

        person.go("contacts")
        person.press("contacts_empty_import")
        person.press("import_choose_file")
        edit = person.write(QLineEdit, "import_group_edit", "Familie")
        qtbot.keyClick(edit, Qt.Key.Key_Tab)
        person.press("import_start")
        person.find(QWidget, "import_done")
        person.press("import_close")
        qtbot.waitUntil(lambda: len(desk.store.contacts.ids("")) == 3, timeout=PATIENCE)

        person.go("compose")
        who = person.write(QLineEdit, "recipient_edit", "Familie")
        qtbot.keyClick(who, Qt.Key.Key_Return)
        person.write(QPlainTextEdit, "compose_text", "Hallo {name}!")
        # Pressed at once, before the window has counted: it must still be sent, and once.
        person.press("compose_send")
        person.find(QWidget, "page_outbox")

        def delivered() -> bool:
            return desk.store.outbounds.counts().by_delivery.get(Delivery.DELIVERED, 0) == 3

        qtbot.waitUntil(delivered, timeout=PATIENCE)
        assert dict(witness.times()) == {
            ("+4930901820", "Hallo Müller Jörg!"): 1,
            ("+12025550111", "Hallo Zoë 🌻!"): 1,
            ("+12025550170", "Hallo Off!"): 1,
        }
        assert desk.store.outbounds.counts().of(Status.SUCCESS) == 3

        qtbot.waitUntil(lambda: desk.store.inbox.unread_count() == 1, timeout=PATIENCE)
        person.go("conversations")
        table = person.find(QWidget, "threads")
        qtbot.waitUntil(lambda: table.model().rowCount() == 3, timeout=PATIENCE)
        numbers = [thread.number for thread in desk.store.inbox.threads(9)]
        place = table.model().index(numbers.index("+12025550111"), 0)
        qtbot.mouseClick(
            table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(place).center()
        )
        qtbot.waitUntil(lambda: desk.store.inbox.unread_count() == 0, timeout=PATIENCE)
        person.write(QPlainTextEdit, "reply_text", "Bis bald!")
        person.press("reply_send")
        talk = desk.store.inbox.talk

        def answered() -> bool:
            return any(
                row.text == "Bis bald!" and row.delivery is Delivery.DELIVERED
                for row in talk("+12025550111", 9)
            )

        qtbot.waitUntil(answered, timeout=PATIENCE)
        directions = [row.direction for row in sorted(talk("+12025550111", 9), key=_when)]
        assert directions[:3] == [Direction.OUT, Direction.IN, Direction.OUT]


def _when(row: TalkRow) -> datetime:
    return row.at
