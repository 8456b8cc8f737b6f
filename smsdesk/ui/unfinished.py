"""What is unfinished on "New message", kept so that a crash or a power cut loses nothing.

Owns one draft without a name: it is written a moment after the typing pauses, found again at the
next start, and deleted when the message was sent. Lives in the UI thread, writes in the pool.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, QTimer

from smsdesk.domain.message import Priority
from smsdesk.domain.views import DraftRow
from smsdesk.services.desk import Desk
from smsdesk.services.recipients import Entry, dumps, loads
from smsdesk.workers.pool import Pool, Progress

# Often enough that hardly a sentence is lost, seldom enough that nobody notices.
KEEP_AFTER_MS = 2_000
NAME_LENGTH = 60
UNFINISHED = ""
"""The name of the one draft that the program keeps by itself."""


@dataclass(frozen=True, slots=True)
class Written:
    """What stands on the page; `draft` is the named draft it came from, if it did.

    `at` and `by` are the moments not before and not after which it goes, aware; None: now, ever.
    """

    text: str
    entries: tuple[Entry, ...]
    draft: DraftRow | None = None
    at: datetime | None = None
    by: datetime | None = None
    priority: int = Priority.NORMAL
    flash: bool = False

    @property
    def empty(self) -> bool:
        """Return whether there is nothing to lose."""
        return not self.text.strip() and not self.entries

    def as_draft(self) -> DraftRow:
        """Return it as a named draft: the one it came from, or a new one."""
        kept = self.draft
        name = kept.name if kept else draft_name(self.text)
        return self._row(kept.id if kept else 0, name)

    def as_unfinished(self, row: int) -> DraftRow:
        """Return it as the draft that the program keeps by itself."""
        return self._row(row, UNFINISHED)

    def _row(self, row: int, name: str) -> DraftRow:
        return DraftRow(
            id=row,
            name=name,
            body=self.text,
            recipients=dumps(self.entries),
            deliver_after=self.at,
            deliver_by=self.by,
            priority=self.priority,
            flash=self.flash,
        )


class Sheet(Protocol):
    """Where it is written: the page, as far as its helpers know it."""

    def written(self) -> Written:
        """Return what stands there."""
        ...

    def show_written(self, what: Written) -> None:
        """Put something there in the place of what is there."""
        ...


def written(draft: DraftRow) -> Written:
    """Return what a draft holds; header and footer stand around the body."""
    pieces = (draft.header, draft.body, draft.footer)
    text = "\n".join(piece for piece in pieces if piece)
    named = draft if draft.name != UNFINISHED else None
    return Written(
        text,
        loads(draft.recipients),
        named,
        draft.deliver_after,
        draft.deliver_by,
        draft.priority,
        draft.flash,
    )


def draft_name(text: str) -> str:
    """Return what a draft is called: the beginning of its first line, "…" where it has none."""
    first = next((line.strip() for line in text.splitlines() if line.strip()), "…")
    return first if len(first) <= NAME_LENGTH else first[: NAME_LENGTH - 1].rstrip() + "…"


class Unfinished(QObject):
    """Keeps what is written now."""

    def __init__(
        self,
        desk: Desk,
        pool: Pool,
        current: Callable[[], Written],
        failed: Callable[[BaseException], None],
        parent: QObject,
    ) -> None:
        """Take the way to what is written, and whom to tell that it could not be kept."""
        super().__init__(parent)
        self._desk = desk
        self._pool = pool
        self._current = current
        self._failed = failed
        self._lock = threading.Lock()
        self._latest: Written | None = None  # only touched while holding _lock
        self._kept: Written | None = None  # only touched while holding _lock
        self._row = 0  # only touched while holding _lock
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self._keep_soon)

    def touched(self) -> None:
        """Something was typed: keep it when the typing pauses."""
        self._timer.start()

    def keep_now(self) -> None:
        """Keep it before anything else happens; a row of a few hundred bytes, written at once."""
        self._timer.stop()
        with self._lock:
            self._latest = self._current()
        self._write_latest()

    def restore(self, done: Callable[[Written], None]) -> None:
        """Look for what was unfinished at the last end; `done` is called only if there is any."""

        def read(_progress: Progress) -> list[DraftRow]:
            rows = self._desk.store.drafts.all()
            return [row for row in rows if row.name == UNFINISHED]

        def found(rows: list[DraftRow]) -> None:
            with self._lock:
                older = [row for row in rows if row.id != self._row]
                if older and not self._row and self._current().empty:
                    self._row, self._kept = older[0].id, written(older[0])
                    newest, older = self._kept, older[1:]
                else:
                    newest = None
            self._put_aside(older)
            if newest is not None and not newest.empty:
                done(newest)

        self._pool.run(read, found, self._failed, owner=self)

    def _put_aside(self, rows: Sequence[DraftRow]) -> None:
        """Somebody is typing already: what was found becomes drafts like any other."""
        if not rows:
            return
        drafts = self._desk.drafts

        def write(_progress: Progress) -> None:
            for row in rows:
                drafts.save(replace(row, name=draft_name(row.body)))

        self._pool.run(write, lambda _nothing: None, self._failed, owner=self)

    def _keep_soon(self) -> None:
        with self._lock:
            self._latest = self._current()

        def write(_progress: Progress) -> None:
            self._write_latest()

        self._pool.run(write, lambda _nothing: None, self._failed, owner=self)

    def _write_latest(self) -> None:
        """Write what is newest; called in any thread, so that an older one never wins."""
        with self._lock:
            now = self._latest
            if now is None or now == self._kept or (now.empty and not self._row):
                return
            self._row = _write(self._desk, now, self._row)
            self._kept = now


def _write(desk: Desk, now: Written, row: int) -> int:
    """Write or delete the unfinished draft; return its id, 0 when there is none any more."""
    if now.empty:
        desk.drafts.delete([row])
        return 0
    return desk.drafts.save(now.as_unfinished(row)).id
