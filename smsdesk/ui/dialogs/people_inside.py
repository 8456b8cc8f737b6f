"""A look inside an entry of the recipients: who is in the group, the selection or the file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from smsdesk.domain import numbers
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Recipient
from smsdesk.services.desk import Desk
from smsdesk.services.recipients import Entry, Listed, gather
from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.data_table import DataTable
from smsdesk.ui.widgets.plain_table import PlainTable
from smsdesk.workers.pool import Pool, Progress

# More columns of a file than this make the table wider than it tells.
FIELDS_SHOWN = 6
FIRST_WIDTH = 200


class PeopleInside(DialogFrame):
    """A table of the people behind an entry, read in the background."""

    def __init__(
        self,
        desk: Desk,
        pool: Pool,
        title: str,
        entry: Entry,
        failed: Callable[[BaseException], None],
        parent: QWidget | None = None,
    ) -> None:
        """Show who is behind `entry`; `title` is what its chip says."""
        super().__init__("people_inside", title, parent)
        self._fields = entry.fields[:FIELDS_SHOWN] if isinstance(entry, Listed) else ("name",)
        if isinstance(entry, Listed):
            headings = [self.tr("Number"), *self._fields]
        else:
            headings = [self.tr("Number"), self.tr("Name")]
        self.model = PlainTable(headings, self)
        self.table = DataTable("people_inside_table", title, self.model)
        self.table.set_widths(FIRST_WIDTH)
        self.body.addWidget(self.table)
        close = button(self.tr("Close"), "people_inside_close", kind="primary", clicked=self.accept)
        self.add_button(close).setDefault(True)
        self.resize(640, 480)
        region = desk.settings.region

        def read(_progress: Progress) -> list[list[str]]:
            return [self._line(one, region) for one in gather((entry,), desk)]

        pool.run(read, self._show, failed, owner=self)

    def _line(self, one: Recipient, region: str | None) -> list[str]:
        return [_shown(one.typed, region), *(one.values.get(key, "") for key in self._fields)]

    def _show(self, rows: list[list[str]]) -> None:
        self.model.replace(rows)
        self.explain(self.tr("%n person(s)", "", len(rows)))


def _shown(typed: str, region: str | None) -> str:
    try:
        return numbers.display(numbers.sanitise(typed, region).value, region)
    except Refusal:
        return typed
