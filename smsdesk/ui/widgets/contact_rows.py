"""The painter of the address book's rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QFont

from smsdesk.domain import numbers
from smsdesk.domain.views import ContactRow
from smsdesk.ui import plain
from smsdesk.ui.models.contacts import GROUPS, NAME, NUMBER, called, consent_words
from smsdesk.ui.theme import Theme, Tint, Tokens
from smsdesk.ui.widgets.row_delegate import CellDelegate, Line


class ContactsDelegate(CellDelegate):
    """Paints the address book."""

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

    def lines(self, row: ContactRow, column: int, tokens: Tokens) -> Sequence[Line]:
        """Return the one or two lines of a cell."""
        if column == NAME:
            return self._name(row, tokens)
        if column == NUMBER:
            return self._numbers(row, tokens)
        if column == GROUPS:
            return [Line(plain.one_line(", ".join(row.groups)), tokens.muted)]
        words, tone = consent_words(row.phones)
        tint: Tint | None = getattr(tokens, tone) if tone else None
        return [Line(words, tint=tint)] if words else []

    def _name(self, row: ContactRow, tokens: Tokens) -> Sequence[Line]:
        lines = [Line(called(row, self._region()), bold=True)]
        full = f"{row.first_name} {row.last_name}".strip()
        if full and row.organisation:
            lines.append(Line(plain.one_line(row.organisation), tokens.muted, small=True))
        return lines

    def _numbers(self, row: ContactRow, tokens: Tokens) -> Sequence[Line]:
        if not row.phones:
            return [Line(QCoreApplication.translate("contacts", "No number"), tokens.muted)]
        shown = [Line(numbers.display(row.phones[0].e164, self._region()))]
        rest = [numbers.display(one.e164, self._region()) for one in row.phones[1:]]
        if rest:
            shown.append(Line(", ".join(rest), tokens.muted, small=True))
        return shown
