"""The painter of the do-not-send list and the white list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont

from smsdesk.domain.consent import OPTED_OUT
from smsdesk.domain.views import ConsentEntry
from smsdesk.ui.models.consents import REASON, WHO, ConsentsModel
from smsdesk.ui.theme import Theme, Tokens
from smsdesk.ui.widgets.row_delegate import CellDelegate, Line


class ConsentsDelegate(CellDelegate):
    """Paints the list."""

    def __init__(
        self, theme: Theme, font: QFont, model: ConsentsModel, parent: QObject | None = None
    ) -> None:
        """Take the model, which knows the words."""
        super().__init__(theme, font, parent)
        self._model = model

    def lines(self, row: ConsentEntry, column: int, tokens: Tokens) -> Sequence[Line]:
        """Return the one or two lines of a cell."""
        texts = self._model.texts(row, column)
        if column == REASON:
            tint = tokens.danger if row.do_not_send == OPTED_OUT else tokens.neutral
            return [Line(text, tint=tint if row.do_not_send else tokens.success) for text in texts]
        if column == WHO:
            first = [Line(text, bold=True) for text in texts[:1]]
            return [*first, *(Line(text, tokens.muted, small=True) for text in texts[1:])]
        first = [Line(text) for text in texts[:1]]
        return [*first, *(Line(text, tokens.muted, small=True) for text in texts[1:])]
