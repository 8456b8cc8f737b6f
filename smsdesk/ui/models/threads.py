"""The conversations as a list: who, the last words, when, and how many are unread.

Owns the one column, which `widgets.thread_rows` paints; the talk itself is `widgets.talk_view`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt

from smsdesk.domain.clock import Clock
from smsdesk.domain.message import Direction
from smsdesk.domain.views import ThreadRow
from smsdesk.store.database import Store
from smsdesk.ui import plain, when, words
from smsdesk.ui.models.paged import PagedModel, Source
from smsdesk.workers.pool import Pool


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("threads", text, "", count)


def source(store: Store, search: str) -> Source[ThreadRow]:
    """Return the reads for what is searched for."""
    return Source(lambda: store.inbox.thread_ids(search), store.inbox.thread_page)


def last_words(row: ThreadRow) -> str:
    """Return the last message on one line, marked when it was ours."""
    if row.last_direction is Direction.CALL:
        return _tr("Missed call")
    text = plain.one_line(row.last_text, 160) or words.content_words(row.last_content)
    return _tr("You: {text}").format(text=text) if row.last_direction is Direction.OUT else text


class ThreadsModel(PagedModel[ThreadRow]):
    """Conversations, the latest first."""

    def __init__(
        self,
        pool: Pool,
        clock: Clock,
        region: Callable[[], str | None],
        parent: QObject | None = None,
    ) -> None:
        """Make an empty model; `region` gives the country whose numbers are shown short."""
        super().__init__(pool, (_tr("Conversation"),), parent)
        self._clock = clock
        self._region = region

    def cell(self, row: ThreadRow, column: int, role: int) -> object:
        """Return what screen readers are told of a conversation."""
        del column
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        who = plain.name_or_number(row.name, row.number, self._region())
        pieces = [who, last_words(row)]
        pieces.append(when.short(row.last_at, self._clock.now()))
        if row.unread:
            pieces.append(_tr("%n unread", row.unread))
        if row.do_not_send:
            pieces.append(_tr("Asked not to be texted"))
        return ", ".join(pieces)
