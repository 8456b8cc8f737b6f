"""Who gets no text and why, one line each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from smsdesk.domain import numbers
from smsdesk.domain.message import Skipped
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.ui import words
from smsdesk.ui.checker import trouble_of
from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.marking import QT_TRANSLATE_NOOP
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.data_table import DataTable
from smsdesk.ui.widgets.plain_table import PlainTable

_SEVERAL = {
    Reason.NUMBER_EMPTY: QT_TRANSLATE_NOOP("left_out", "without a number"),
    Reason.ROW_WITHOUT_NUMBER: QT_TRANSLATE_NOOP("left_out", "without a number"),
    Reason.NUMBER_INVALID: QT_TRANSLATE_NOOP("left_out", "not a number that exists"),
    Reason.NUMBER_TOO_SHORT: QT_TRANSLATE_NOOP("left_out", "too few digits"),
    Reason.NUMBER_TOO_LONG: QT_TRANSLATE_NOOP("left_out", "too many digits"),
    Reason.NUMBER_SPREADSHEET: QT_TRANSLATE_NOOP("left_out", "rounded by a spreadsheet"),
    Reason.NUMBER_EMERGENCY: QT_TRANSLATE_NOOP("left_out", "an emergency number"),
    Reason.NUMBER_NO_COUNTRY: QT_TRANSLATE_NOOP("left_out", "no country code"),
    Reason.NUMBER_ALPHANUMERIC: QT_TRANSLATE_NOOP("left_out", "a name or a word, not a number"),
    Reason.PERSON_FORGOTTEN: QT_TRANSLATE_NOOP("left_out", "asked to be forgotten"),
    Reason.NUMBER_FAX: QT_TRANSLATE_NOOP("left_out", "a fax or a pager"),
    Reason.NUMBER_SHARED: QT_TRANSLATE_NOOP("left_out", "shared with somebody else of the list"),
    Reason.CARRIER_NOT_LISTED: QT_TRANSLATE_NOOP("left_out", "with a carrier that is not known"),
    Reason.DUPLICATE: QT_TRANSLATE_NOOP("left_out", "in the list twice"),
    Reason.OPTED_OUT: QT_TRANSLATE_NOOP("left_out", "asked not to be texted"),
    Reason.DO_NOT_SEND: QT_TRANSLATE_NOOP("left_out", "marked as not to be texted"),
    Reason.NOT_WHITE_LISTED: QT_TRANSLATE_NOOP("left_out", "not on the white list (test mode)"),
    Reason.TEXT_TOO_LONG: QT_TRANSLATE_NOOP("left_out", "the text would be too long"),
    Reason.TEXT_EMPTY: QT_TRANSLATE_NOOP("left_out", "the text would be empty"),
}


def by_reason(skipped: Sequence[Skipped]) -> list[tuple[int, str]]:
    """Return how many are left out for each reason, and the reason in short; most first."""
    counts: Counter[Reason] = Counter(one.reason for one in skipped)
    return [(count, in_short(reason)) for reason, count in counts.most_common()]


def in_short(reason: Reason) -> str:
    """Return a reason for several at once, without anybody's number in it."""
    short = _SEVERAL.get(reason)
    if short is None:
        return words.sentence(Trouble(reason))
    return QCoreApplication.translate("left_out", short)


class LeftOutDialog(DialogFrame):
    """A table of the recipients that are left out."""

    def __init__(
        self,
        skipped: Sequence[Skipped],
        parent: QWidget | None = None,
        *,
        region: str | None = None,
    ) -> None:
        """Show these; `region` is the country whose numbers are shown short, None: as typed."""
        super().__init__("left_out", "", parent)
        title = self.tr("%n recipient(s) left out", "", len(skipped))
        self.say_title(title)
        self._region = region
        self._rows = any(one.row is not None for one in skipped)
        headings = [self.tr("Number"), self.tr("Why"), self.tr("What to do")]
        if self._rows:
            headings.insert(0, self.tr("Row"))
        self.model = PlainTable(headings, self)
        self.model.replace([self._line(one) for one in skipped])
        self.table = DataTable("left_out_table", title, self.model)
        self.table.set_widths(*((60,) if self._rows else ()), 170, 290)
        self.table.show_two_lines()
        self.body.addWidget(self.table)
        self.add_button(
            button(self.tr("Copy the list"), "left_out_copy", clicked=self._copy), left=True
        )
        close = button(self.tr("Close"), "left_out_close", kind="primary", clicked=self.accept)
        self.add_button(close).setDefault(True)
        self.resize(820, 460)

    def _line(self, one: Skipped) -> list[str]:
        trouble = trouble_of(one)
        line = [self._shown(one), words.sentence(trouble), words.remedy(trouble)]
        if self._rows:
            line.insert(0, "" if one.row is None else str(one.row))
        return line

    def _shown(self, one: Skipped) -> str:
        """Return the number; where it is at fault, as it was typed."""
        if self._region is None or one.reason.startswith("number_"):
            return one.number
        return numbers.display(one.number, self._region)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.model.as_text())
