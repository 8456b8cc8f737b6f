"""Formats a phone number in a field while it is typed, as its country writes it.

Owns the manners: the cursor stays after the same digit, Backspace takes a digit and never stops at
a bracket, a pasted number is formatted, Ctrl+Z goes back, and what is no number is left alone.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from smsdesk.domain.written import as_typed, is_sign

REMEMBERED = 100

_State = tuple[str, int]


class AsYouType(QObject):
    """Lives and dies with its field; `region` gives the country of numbers without a code.

    From `shortest` digits on, what is typed may be a number: a field that takes names as well
    waits longer.
    """

    def __init__(
        self, edit: QLineEdit, region: Callable[[], str | None], *, shortest: int = 4
    ) -> None:
        """Begin to format what is typed into `edit`."""
        super().__init__(edit)
        self._edit = edit
        self._region = region
        self._shortest = shortest
        self._states: list[_State] = [self._state()]
        self._at = 0
        edit.textEdited.connect(self._edited)
        edit.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the keys that would work on a bracket, or on what was formatted."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        # Somebody else may have changed the text meanwhile: that is a state to come back to.
        self._note(self._state())
        if event.matches(QKeySequence.StandardKey.Undo):
            return self._go(-1)
        if event.matches(QKeySequence.StandardKey.Redo):
            return self._go(1)
        if event.modifiers() == Qt.KeyboardModifier.NoModifier and not self._edit.hasSelectedText():
            if event.key() == Qt.Key.Key_Backspace:
                self._step_over(-1)
            elif event.key() == Qt.Key.Key_Delete:
                self._step_over(1)
        return False

    def _step_over(self, way: int) -> None:
        """Move past signs that would be put back at once."""
        text, at = self._state()
        near = at - 1 if way < 0 else at
        while 0 <= near < len(text) and self._comes_back(text, near):
            near += way
        self._edit.setCursorPosition(near + 1 if way < 0 else near)

    def _comes_back(self, text: str, at: int) -> bool:
        without = text[:at] + text[at + 1 :]
        return is_sign(text[at]) and self._formatted(without, at)[0] == text

    def _edited(self, text: str) -> None:
        state = self._formatted(text, self._edit.cursorPosition())
        self._note(state)
        if state[0] != text:
            self._show(state)

    def _formatted(self, text: str, cursor: int) -> _State:
        return as_typed(text, cursor, self._region(), self._shortest)

    def _state(self) -> _State:
        return self._edit.text(), self._edit.cursorPosition()

    def _note(self, state: _State) -> None:
        if self._states[self._at][0] != state[0]:
            self._states[self._at + 1 :] = [state]
            del self._states[:-REMEMBERED]
            self._at = len(self._states) - 1

    def _go(self, step: int) -> bool:
        """Go one state back or forward."""
        if 0 <= self._at + step < len(self._states):
            self._at += step
            self._show(self._states[self._at])
        return True

    def _show(self, state: _State) -> None:
        self._edit.setText(state[0])
        self._edit.setCursorPosition(state[1])
