"""Merge fields in the editor: finding them, painting them, and the menu that inserts them.

Owns where fields stand in a text; what they mean is `domain.template`'s business.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from smsdesk.domain.template import field_key
from smsdesk.ui.theme import Theme
from smsdesk.ui.widgets.buttons import follow
from smsdesk.ui.widgets.labels import set_plain_tip

_PLACE = re.compile(r"\{\{|\}\}|\{([^{}\n]*)\}|[{}]")


@dataclass(frozen=True, slots=True)
class Place:
    """A field or a lone brace from `start` to `end`; `key` is "" for what is no field."""

    start: int
    end: int
    key: str


def places(text: str) -> Iterator[Place]:
    """Yield the fields and lone braces of a text; doubled braces are plain ones."""
    for found in _PLACE.finditer(text):
        if found.group() in ("{{", "}}"):
            continue
        inner = found.group(1)
        name = inner.partition("|")[0] if inner is not None else ""
        yield Place(found.start(), found.end(), field_key(name))


class FieldPainter(QSyntaxHighlighter):
    """Paints known fields as chips and underlines what is no field."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        """Start with no known field."""
        super().__init__(document)
        self._theme = theme
        self._known: frozenset[str] | None = None
        theme.changed.connect(self.rehighlight)

    def set_known(self, known: frozenset[str] | None) -> None:
        """Say which fields there are; None: not known yet, nothing is called wrong."""
        if known != self._known:
            self._known = known
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Paint one line."""
        seen = wide = 0
        for place in places(text):
            # Counted piece by piece: a line full of braces must not cost its square.
            wide += _wide(text[seen : place.start])
            start = place.start + wide
            inside = _wide(text[place.start : place.end])
            length = place.end - place.start + inside
            seen, wide = place.end, wide + inside
            good = place.key and (self._known is None or place.key in self._known)
            self.setFormat(start, length, self._good() if good else self._bad())

    def _good(self) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setForeground(QColor(self._theme.tokens.sent.ink))
        form.setBackground(QColor(self._theme.tokens.sent.wash))
        return form

    def _bad(self) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setForeground(QColor(self._theme.tokens.danger.ink))
        form.setUnderlineColor(QColor(self._theme.tokens.danger.ink))
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        return form


def utf16(text: str, index: int) -> int:
    """Return the place of a character as Qt counts it: in UTF-16 units."""
    return index + _wide(text[:index])


def _wide(text: str) -> int:
    """Return how many characters take two UTF-16 units."""
    return 0 if text.isascii() else sum(1 for char in text if ord(char) > 0xFFFF)


class FieldButton(QPushButton):
    """A button with a menu of the fields that can be put into the text."""

    def __init__(
        self, theme: Theme, insert: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        """Make the button; `insert` is called with "{first_name}"."""
        super().__init__(parent)
        self._insert = insert
        self._words = _Words(self)
        label = self.tr("Insert a field")
        self.setObjectName("compose_field_button")
        self.setAccessibleName(label)
        self.setText(label)
        self.setProperty("kind", "quiet")
        follow(self, theme, "plus")
        set_plain_tip(
            self, self.tr("Puts each person’s own name, or a column of your list, into the text")
        )
        menu = QMenu(self)
        menu.setObjectName("compose_field_menu")
        self.setMenu(menu)

    def set_fields(self, fields: Sequence[str]) -> None:
        """Offer these fields."""
        menu = self.menu()
        menu.clear()
        for key in fields:
            action = menu.addAction(self._words.of(key).replace("&", "&&"))
            action.setObjectName(f"field_{key}")
            action.triggered.connect(lambda _on=False, key=key: self._insert(f"{{{key}}}"))


class _Words(QObject):
    """Says in words what the fields of the address book are."""

    def of(self, key: str) -> str:
        """Return "First name  {first_name}"; a column of a list is called as it is."""
        known = {
            "first_name": self.tr("First name"),
            "last_name": self.tr("Last name"),
            "name": self.tr("Full name"),
            "organisation": self.tr("Organisation"),
        }
        return f"{known.get(key, key)}\t{{{key}}}"
