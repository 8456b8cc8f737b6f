"""What a person does, for tests of pages and dialogs: finding a dialog, pressing a button."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

from tests.ui.conftest import Room

D = TypeVar("D", bound=QDialog)


def dialog(room: Room, kind: type[D]) -> D:
    """Wait for a dialog to open and return it."""

    def found() -> list[D]:
        return [one for one in _dialogs() if isinstance(one, kind) and one.isVisible()]

    room.qtbot.waitUntil(lambda: bool(found()))
    return found()[-1]


def no_dialog(kind: type[D]) -> bool:
    """Return whether no such dialog is open."""
    return not any(isinstance(one, kind) and one.isVisible() for one in _dialogs())


def _dialogs() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog)]


def click(parent: QWidget, name: str) -> None:
    """Press the button of that name, which must be there and open."""
    button = parent.findChild(QAbstractButton, name)
    assert button is not None, name
    assert button.isEnabled(), name
    button.click()
