"""The About box: the release, and the licences of everything shipped."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from shiboken6 import isValid

from smsdesk import __version__
from smsdesk.services.release import release
from smsdesk.ui.dialogs.about import About
from smsdesk.ui.sidebar import NavButton
from tests.ui.conftest import Room
from tests.ui.hands import click, dialog


@pytest.fixture
def box(room: Room) -> Iterator[About]:
    room.window.navigate("settings")
    room.window.show()
    room.window.activateWindow()
    room.settle()
    QTest.keyClick(room.window, Qt.Key.Key_F1)
    box = dialog(room, About)
    room.settle()
    yield box
    if isValid(box):
        box.close()


def test_it_opens_by_a_key_and_by_the_mouse(room: Room, box: About) -> None:
    click(box, "about_close")
    foot = room.window.findChild(NavButton, "nav_about")
    assert foot is not None
    QTest.mouseClick(foot, Qt.MouseButton.LeftButton)
    assert not foot.isChecked()
    dialog(room, About).close()


def test_it_names_the_release_and_copies_it(room: Room, box: About) -> None:
    assert str(release()) in box.version.text()
    box.copy.click()
    assert QGuiApplication.clipboard().text().startswith(f"smsdesk {__version__}")


def test_each_part_shows_its_licence(room: Room, box: About) -> None:
    names = [row[0] for row in box.model.rows]
    assert "MIT License" in box.licence.toPlainText()
    box.table.setCurrentIndex(box.model.index(names.index("Qt"), 0))
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in box.licence.toPlainText()


def test_it_tells_of_qts_licence_and_how_to_replace_qt(room: Room, box: About) -> None:
    notice = box.findChild(QLabel, "about_qt")
    assert notice is not None
    assert "Lesser General Public License" in notice.text()
    assert "replace" in notice.text()
