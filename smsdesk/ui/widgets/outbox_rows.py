"""Paints the rows of the outbox: name and number, text and reason, chips, time."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont

from smsdesk.domain.clock import Clock
from smsdesk.domain.status import Status
from smsdesk.domain.views import OutboundRow
from smsdesk.ui import plain, words
from smsdesk.ui.models.outbox import (
    RECIPIENT,
    STATUS,
    TEXT,
    reason_words,
    shown_time,
    shows_delivery,
    standing_word,
)
from smsdesk.ui.theme import Theme, Tokens, delivery_tint, status_tint
from smsdesk.ui.widgets.row_delegate import CellDelegate, Line


class OutboxDelegate(CellDelegate):
    """Paints the outbox."""

    def __init__(
        self,
        theme: Theme,
        font: QFont,
        clock: Clock,
        region: Callable[[], str | None],
        parent: QObject | None = None,
    ) -> None:
        """Take the clock that says what "today" is, and the country whose numbers are short."""
        super().__init__(theme, font, parent)
        self._clock = clock
        self._region = region

    def lines(self, row: OutboundRow, column: int, tokens: Tokens) -> Sequence[Line]:
        """Return the one or two lines of a cell."""
        if column == RECIPIENT:
            return self._recipient(row, tokens)
        if column == TEXT:
            return self._text(row, tokens)
        if column == STATUS:
            return self._status(row, tokens)
        return [Line(shown_time(row, self._clock), tokens.muted)]

    def _recipient(self, row: OutboundRow, tokens: Tokens) -> Sequence[Line]:
        number = plain.number(row.number, self._region())
        if not row.name:
            return [Line(number, bold=True)]
        return [Line(plain.one_line(row.name), bold=True), Line(number, tokens.muted, small=True)]

    def _text(self, row: OutboundRow, tokens: Tokens) -> Sequence[Line]:
        text = Line(plain.one_line(words.marked(row.text, flash=row.flash)))
        reason = reason_words(row)
        if not reason:
            return [text]
        tint = status_tint(tokens, row.status, row.delivery)
        if row.status is Status.SUCCESS:
            tint = delivery_tint(tokens, row.delivery)
        return [text, Line(reason, tint.ink, small=True)]

    def _status(self, row: OutboundRow, tokens: Tokens) -> Sequence[Line]:
        status = Line(standing_word(row), tint=status_tint(tokens, row.status))
        if not shows_delivery(row):
            return [status]
        tint = delivery_tint(tokens, row.delivery)
        return [status, Line(words.delivery_word(row.delivery), tint=tint)]
