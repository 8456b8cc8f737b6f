"""The do-not-send list and the white list as a table.

Owns the columns and what screen readers are told of a cell.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt

from smsdesk.domain.clock import Clock
from smsdesk.domain.consent import OPTED_OUT
from smsdesk.domain.views import ConsentEntry
from smsdesk.store.database import Store
from smsdesk.ui import consent_words, plain, when
from smsdesk.ui.models.paged import PagedModel, Source
from smsdesk.workers.pool import Pool

WHO, REASON, SINCE, EVIDENCE = range(4)


def _tr(text: str) -> str:
    return QCoreApplication.translate("consents", text)


def source(store: Store, search: str, *, white: bool) -> Source[ConsentEntry]:
    """Return the reads of a list, narrowed to what a search finds."""
    reads = store.consent_list
    return Source(lambda: reads.ids(white=white, search=search), reads.page)


class ConsentsModel(PagedModel[ConsentEntry]):
    """Numbers of a list, the latest first."""

    def __init__(
        self,
        pool: Pool,
        clock: Clock,
        region: Callable[[], str | None],
        parent: QObject | None = None,
    ) -> None:
        """Make an empty model; `region` gives the country whose numbers are shown short."""
        headings = (_tr("Who"), _tr("Why"), _tr("Since"), _tr("How that came to be"))
        super().__init__(pool, headings, parent)
        self._clock = clock
        self._region = region

    def cell(self, row: ConsentEntry, column: int, role: int) -> object:
        """Return what screen readers and tests find in a cell."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return " · ".join(self.texts(row, column))

    def texts(self, row: ConsentEntry, column: int) -> Sequence[str]:
        """Return the one or two lines of a cell."""
        number = plain.number(row.number, self._region())
        if column == WHO:
            return [plain.one_line(row.name), number] if row.name else [number]
        if column == REASON:
            if row.do_not_send:
                return [consent_words.reason_words(row.do_not_send)]
            return [_tr("On the white list")]
        if column == SINCE:
            now = self._clock.now()
            return [when.moment(row.since, now)] if row.since is not None else []
        said = plain.one_line(row.evidence)
        if said and row.do_not_send == OPTED_OUT:
            said = f"“{said}”"
        note = plain.one_line(row.note) if row.note != row.evidence else ""
        more = " · ".join(filter(None, (note, consent_words.who(row.actor))))
        return [text for text in (said, more) if text]
