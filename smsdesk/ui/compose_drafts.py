"""Which draft stands on "New message": opening one, keeping it, putting aside what was begun.

Owns the draft that is open. The one without a name, which the program keeps by itself, is
`ui.unfinished`.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from smsdesk.domain.views import DraftRow
from smsdesk.ui.context import UiContext
from smsdesk.ui.unfinished import Sheet, Written, written
from smsdesk.workers.pool import Progress


class ComposeDrafts(QObject):
    """Emits `shown` with the name of the draft on the sheet ("": none), `said` with a hint."""

    shown = Signal(str)
    said = Signal(str)

    def __init__(self, context: UiContext, sheet: Sheet, parent: QObject) -> None:
        """Work for a sheet."""
        super().__init__(parent)
        self._context = context
        self._sheet = sheet
        self._open: DraftRow | None = None

    @property
    def current(self) -> DraftRow | None:
        """Return the draft that what is written came from, if it did."""
        return self._open

    def show(self, draft: DraftRow | None) -> None:
        """Note which draft stands on the sheet now."""
        self._open = draft
        self.shown.emit("" if draft is None else draft.name)

    def open(self, draft: int) -> None:
        """Read a draft by its id and put it on the sheet."""
        store = self._context.desk.store

        def read(_progress: Progress) -> DraftRow | None:
            return store.drafts.get(draft)

        def done(row: DraftRow | None) -> None:
            if row is not None:
                self._sheet.show_written(written(row))

        self._context.pool.run(read, done, self._context.complain, owner=self)

    def save(self) -> None:
        """Keep what is written as the draft it came from, or as a new one."""
        what = self._sheet.written()
        if what.empty:
            self.said.emit(self.tr("There is nothing to keep yet."))
            return
        self._save(what, self.tr("The draft is kept."), stays=True)

    def put_aside(self) -> None:
        """Empty the sheet; what was begun on it goes to the drafts."""
        what = self._sheet.written()
        same = what.draft is not None and what.text == written(what.draft).text
        self._sheet.show_written(Written("", ()))
        if not what.empty and not same:
            self._save(what, self.tr("What you had begun is in the drafts now."), stays=False)

    def _save(self, what: Written, said: str, *, stays: bool) -> None:
        drafts = self._context.desk.drafts

        def write(_progress: Progress) -> DraftRow:
            return drafts.save(what.as_draft())

        def done(row: DraftRow) -> None:
            if stays:
                self.show(row)
            self._context.notify(said)

        self._context.pool.run(write, done, self._context.complain, owner=self)
