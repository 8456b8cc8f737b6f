"""The painters of who may be one person, and of who became one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont

from smsdesk.store.merging import MergeRow
from smsdesk.ui.models.duplicates import DuplicateRow, MergesModel, likeness_words, names
from smsdesk.ui.theme import Theme, Tokens
from smsdesk.ui.widgets.row_delegate import CellDelegate, Line


class DuplicatesDelegate(CellDelegate):
    """Paints the names over the sign."""

    def __init__(
        self,
        theme: Theme,
        font: QFont,
        region: Callable[[], str | None],
        parent: QObject | None = None,
    ) -> None:
        """Take the country whose numbers are shown short."""
        super().__init__(theme, font, parent)
        self._region = region

    def lines(self, row: DuplicateRow, _column: int, tokens: Tokens) -> Sequence[Line]:
        """Return the two lines."""
        sign = Line(likeness_words(row.duplicate), tokens.muted, small=True)
        return [Line(names(row.people, self._region()), bold=True), sign]


class MergesDelegate(CellDelegate):
    """Paints the name over how many and when."""

    def __init__(
        self, theme: Theme, font: QFont, model: MergesModel, parent: QObject | None = None
    ) -> None:
        """Take the model, which knows the words."""
        super().__init__(theme, font, parent)
        self._model = model

    def lines(self, row: MergeRow, _column: int, tokens: Tokens) -> Sequence[Line]:
        """Return the two lines."""
        name, more = self._model.words(row)
        return [Line(name, bold=True), Line(more, tokens.muted, small=True)]
