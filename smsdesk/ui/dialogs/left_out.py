"""Who gets no text and why, one line each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from smsdesk.domain.message import Skipped
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.ui import words
from smsdesk.ui.checker import trouble_of
from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.data_table import DataTable
from smsdesk.ui.widgets.plain_table import PlainTable


def by_reason(skipped: Sequence[Skipped]) -> list[tuple[int, str]]:
    """Return how many are left out for each reason and its general sentence, most first."""
    counts: Counter[Reason] = Counter(one.reason for one in skipped)
    return [(count, general(reason)) for reason, count in counts.most_common()]


def general(reason: Reason) -> str:
    """Return a reason's sentence for several at once, without one's detail."""
    return words.sentence(Trouble(reason, "…"))


class LeftOutDialog(DialogFrame):
    """A table of the recipients that are left out."""

    def __init__(self, skipped: Sequence[Skipped], parent: QWidget | None = None) -> None:
        """Show these."""
        super().__init__("left_out", "", parent)
        title = self.tr("%n recipient(s) left out", "", len(skipped))
        self.say_title(title)
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
        line = [one.number, words.sentence(trouble), words.remedy(trouble)]
        if self._rows:
            line.insert(0, "" if one.row is None else str(one.row))
        return line

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.model.as_text())
