"""The painter of the drafts' rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont

from smsdesk.domain.views import DraftRow
from smsdesk.ui import plain, words
from smsdesk.ui.models.drafts import NAME, RECIPIENTS, TEXT, DraftsModel
from smsdesk.ui.theme import Theme, Tokens
from smsdesk.ui.widgets.row_delegate import CellDelegate, Line


class DraftsDelegate(CellDelegate):
    """Paints the drafts."""

    def __init__(
        self, theme: Theme, font: QFont, model: DraftsModel, parent: QObject | None = None
    ) -> None:
        """Take the model, which knows for whom a draft is."""
        super().__init__(theme, font, parent)
        self._model = model

    def lines(self, row: DraftRow, column: int, tokens: Tokens) -> Sequence[Line]:
        """Return the line of a cell."""
        if column == NAME:
            return [Line(plain.one_line(row.name), bold=True)]
        if column == TEXT:
            return [Line(plain.one_line(words.marked(row.body, flash=row.flash)))]
        if column == RECIPIENTS:
            return [Line(self._model.for_whom(row), tokens.muted)]
        return [Line(self._model.changed_words(row), tokens.muted)]
