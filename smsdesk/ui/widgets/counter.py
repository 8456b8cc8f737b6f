"""The counter below the text: characters, parts, the alphabet, and what made it dearer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smsdesk.codec.segment import Alphabet, Count, capacity, header_size
from smsdesk.ui.plain import one_line
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.ui.widgets.symbol import Symbol
from smsdesk.ui.widgets.unicode_advice import Advice
from smsdesk.ui.words import tables_words

# More pairs than this make the button longer than the line.
PAIRS_SHOWN = 3


class Counter(QWidget):
    """Two lines: what the text takes, and (where it is so) which character forced Unicode.

    `replace` is emitted with the text in plain characters when its button is pressed.
    """

    replace = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make a counter that shows an empty text."""
        super().__init__(parent)
        self.setObjectName("compose_counter")
        self._replaced = ""
        self.line = plain_label(role="muted", name="compose_counter_line", wrap=True)
        self.hint = plain_label(name="compose_counter_hint", wrap=True)
        self.button = button(
            "", "compose_counter_replace", kind="link", clicked=self._replace_clicked
        )
        self._hint_row = QWidget()
        self._arrange(theme)

    def tell(self, count: Count, characters: int, *, advice: Advice | None, up_to: bool) -> None:
        """Show a count; with `up_to` it is that of the longest text, fields filled in."""
        pieces = [self._characters(count, characters, up_to=up_to), self._parts(count, up_to)]
        pieces.append(self._alphabet(count))
        line = " · ".join(pieces)
        self.line.setText(line)
        self._advise(advice)
        self.setAccessibleName(f"{line}. {self.hint.text()}" if advice else line)

    def tell_field(self, count: Count) -> None:
        """Say that a character out of somebody's field, not of the text, forces Unicode."""
        words = self.tr("{character} comes from a field and makes the longest text Unicode.")
        self.hint.setText(words.format(character=one_line(count.forced_by or "")))
        self.button.hide()
        self._hint_row.show()

    def _characters(self, count: Count, characters: int, *, up_to: bool) -> str:
        if up_to:
            return self.tr("Up to %n character(s)", "", characters)
        words = self.tr("%n character(s)", "", characters)
        if count.units_left:
            left = self.tr("{left} left").format(left=f"{count.units_left:,}")
            return f"{words}, {left}"
        return words

    def _parts(self, count: Count, up_to: bool) -> str:
        if up_to:
            return self.tr("up to %n part(s) each", "", count.parts)
        return self.tr("%n part(s)", "", count.parts)

    def _alphabet(self, count: Count) -> str:
        header = header_size(count.shift, concat_bits=8 if count.parts > 1 else 0)
        room = capacity(count.alphabet, header)
        if count.alphabet is Alphabet.UCS2:
            return self.tr("Unicode, {room} a part").format(room=room)
        languages = tables_words(count.shift)
        if languages:
            said = self.tr("{languages} alphabet, {room} a part")
            return said.format(languages=languages, room=room)
        return self.tr("plain alphabet, {room} a part").format(room=room)

    def _advise(self, advice: Advice | None) -> None:
        self._hint_row.setVisible(advice is not None)
        if advice is None:
            self.hint.setText("")
            return
        self.hint.setText(self._reason(advice))
        self._replaced = advice.replaced or ""
        self.button.setVisible(advice.replaced is not None)
        if advice.replaced is not None:
            label = self._offer(advice)
            self.button.setText(label)
            self.button.setAccessibleName(label)

    def _reason(self, advice: Advice) -> str:
        if advice.parts > advice.parts_without:
            words = self.tr("{character} at {place} makes this {parts} instead of {fewer}.")
            return words.format(
                character=self._shown(advice.char),
                place=f"{advice.at + 1:,}",
                parts=self.tr("%n part(s)", "", advice.parts),
                fewer=f"{advice.parts_without:,}",
            )
        words = self.tr("{character} at {place} needs Unicode: a part holds fewer characters.")
        return words.format(character=self._shown(advice.char), place=f"{advice.at + 1:,}")

    def _offer(self, advice: Advice) -> str:
        if len(advice.swaps) > PAIRS_SHOWN:
            return self.tr("Use plain characters")
        pairs = ", ".join(
            f"{self._shown(char)} → {self._shown(plain)}" for char, plain in advice.swaps
        )
        return self.tr("Replace {pairs}").format(pairs=pairs)

    def _shown(self, char: str) -> str:
        if not char:
            return self.tr("nothing")
        if char.isspace():
            return self.tr("a blank")
        return one_line(char) if char.isprintable() else f"U+{ord(char):04X}"

    def _replace_clicked(self) -> None:
        self.replace.emit(self._replaced)

    def _arrange(self, theme: Theme) -> None:
        inner = QHBoxLayout(self._hint_row)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(Space.S)
        inner.addWidget(Symbol(theme, "info", 16, "warning"))
        inner.addWidget(self.hint, 1)
        inner.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.line)
        layout.addWidget(self._hint_row)
        self._hint_row.hide()
