"""The painter of what was sent to a person and received from them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont

from smsdesk.domain.message import Direction
from smsdesk.domain.status import Status
from smsdesk.domain.views import TalkRow
from smsdesk.ui.models.exchanges import (
    TEXT,
    TIME,
    Exchange,
    ExchangesModel,
    outcome_words,
    reason_words,
    text_words,
)
from smsdesk.ui.theme import Theme, Tint, Tokens, delivery_tint, status_tint
from smsdesk.ui.widgets.row_delegate import CellDelegate, Line


class ExchangeDelegate(CellDelegate):
    """Paints when it was (and at which number), the text, and what became of it."""

    def __init__(
        self, theme: Theme, font: QFont, model: ExchangesModel, parent: QObject | None = None
    ) -> None:
        """Take the model, which knows how times and numbers are read."""
        super().__init__(theme, font, parent)
        self._model = model

    def lines(self, row: Exchange, column: int, tokens: Tokens) -> Sequence[Line]:
        """Return the lines of a cell."""
        if column == TIME:
            number = self._model.number_words(row)
            more = [Line(number, tokens.muted, small=True)] if number else []
            return [Line(self._model.time_words(row)), *more]
        if column == TEXT:
            return [Line(text_words(row.row))]
        why = reason_words(row.row)
        more = [Line(why, tokens.muted, small=True)] if why else []
        return [Line(outcome_words(row.row), tint=_tint(row.row, tokens)), *more]


def _tint(row: TalkRow, tokens: Tokens) -> Tint:
    if row.direction is not Direction.OUT or row.status is None:
        return tokens.info if row.direction is Direction.IN else tokens.neutral
    if row.status is Status.SUCCESS and row.delivery is not None:
        return delivery_tint(tokens, row.delivery)
    return status_tint(tokens, row.status, row.delivery)
