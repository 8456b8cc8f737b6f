"""The painter of the rows of what repeats."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont

from smsdesk.domain.views import SeriesRow
from smsdesk.ui import plain, repeat_words
from smsdesk.ui.models.planned import NAME, RECIPIENTS, RULE, PlannedModel, next_words
from smsdesk.ui.theme import Theme, Tokens
from smsdesk.ui.widgets.row_delegate import CellDelegate, Line


class PlannedDelegate(CellDelegate):
    """Paints what repeats: the name over the text, the rule, the people, the next time."""

    def __init__(
        self, theme: Theme, font: QFont, model: PlannedModel, parent: QObject | None = None
    ) -> None:
        """Take the model, which knows for whom a series is."""
        super().__init__(theme, font, parent)
        self._model = model

    def lines(self, row: SeriesRow, column: int, tokens: Tokens) -> Sequence[Line]:
        """Return the lines of a cell."""
        if column == NAME:
            return [Line(plain.one_line(row.name), bold=True)]
        if column == RULE:
            return [Line(repeat_words.rule_words(row.repeat))]
        if column == RECIPIENTS:
            return [Line(self._model.for_whom(row), tokens.muted)]
        return [Line(next_words(row), tokens.muted if row.paused else tokens.text)]
